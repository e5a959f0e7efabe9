"""Facts as the typed project of a generated package, for its straight-line checkers."""

from __future__ import annotations

import re
from types import ModuleType
from typing import Final

import attrs

from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Members, Value

_RECORD: Final = re.compile(r"tuple\[(\w+), \.\.\.\]")


def typed_project(facts: ModuleType, given: GivenFacts) -> attrs.AttrsInstance | None:
    """A `Project` of `facts.py` that gives the same; None where it cannot say it.

    That is a section given both as none or unknown and by its facts.
    """
    parts: dict[str, object] = {}
    for field in attrs.fields(facts.Project):
        section = field.metadata["id"]
        own = {
            name.partition(".")[2]: value
            for name, value in given.facts.items()
            if name.partition(".")[0] == section
        }
        state = given.sections.get(section)
        if state is not None:
            if own:
                return None
            parts[field.name] = NONE if state == "none" else UNKNOWN
        else:
            parts[field.name] = _held(facts, field.default.factory, own)
    made: attrs.AttrsInstance = facts.Project(**parts)
    return made


def _held(facts: ModuleType, kind: type, values: dict[str, Value]) -> object:
    """A section or item of a class, with these values by the ids of its fields."""
    by_id = {field.metadata["id"]: field for field in attrs.fields(kind)}
    return kind(**{by_id[id_].name: _value(facts, by_id[id_], v) for id_, v in values.items()})


def _value(facts: ModuleType, field: attrs.Attribute[object], value: Value) -> object:
    if isinstance(value, Members) and not value.no and not value.open:
        return value.yes
    if isinstance(value, tuple):
        record = _RECORD.search(str(field.type))
        assert record is not None
        kind = getattr(facts, record[1])
        return tuple(_held(facts, kind, dict(item)) for item in value)
    return value
