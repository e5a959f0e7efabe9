"""Typed projects made from a project file or a mapping."""

from __future__ import annotations

import re
import weakref
from importlib import import_module
from typing import Final, TypeVar

import attrs

from dsl.runtime.sources import SOURCES
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Members, Value

P = TypeVar("P", bound=attrs.AttrsInstance)
_RECORD: Final = re.compile(r"tuple\[(\w+), \.\.\.\]")


def typed(given: GivenFacts, kind: type[P]) -> P:
    """The project of a class of `facts.py` that gives these facts.

    What the file says beside them (its day, its figures as written) is remembered for as long as
    this very project lives; a copy that was changed is a project like any other.
    """
    parts: dict[str, object] = {}
    for field in attrs.fields(kind):
        section: str = field.metadata["id"]
        state = given.sections.get(section)
        if state is not None:
            parts[str(field.alias)] = NONE if state == "none" else UNKNOWN
            continue
        own = {
            name.partition(".")[2]: value
            for name, value in given.facts.items()
            if name.partition(".")[0] == section
        }
        parts[str(field.alias)] = held(field.metadata["kind"], own)
    made = kind(**parts)
    SOURCES[id(made)] = given
    weakref.finalize(made, SOURCES.pop, id(made), None)
    return made


def held(kind: type, values: dict[str, Value]) -> object:
    """A section or item of a class, with these values by the ids of its fields."""
    by_id = {field.metadata["id"]: field for field in attrs.fields(kind)}
    return kind(**{str(by_id[id_].alias): _value(kind, by_id[id_], v) for id_, v in values.items()})


def _value(owner: type, field: attrs.Attribute[object], value: Value) -> object:
    if isinstance(value, Members) and not value.no and not value.open:
        return value.yes
    if isinstance(value, tuple):
        record = _RECORD.search(str(field.type))
        assert record is not None
        kind = getattr(import_module(owner.__module__), record[1])
        return tuple(held(kind, dict(item)) for item in value)
    return value
