"""The typed classes of a project, shared by all generated packages, and what they give."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias, TypeVar

import attrs

from dsl.runtime.quantity import Quantity
from dsl.runtime.shown import written as written
from dsl.runtime.values import (
    Absent,
    GivenFacts,
    Item,
    Members,
    SectionState,
    Unknown,
    Value,
)

T = TypeVar("T")
# A fact's value, none, the word unknown, or nothing given.
Given: TypeAlias = T | Absent | Unknown | None


def fact(id_: str) -> Any:
    """A field for a fact, not given unless it is."""
    return attrs.field(default=None, metadata={"id": id_})


def section(id_: str, kind: type[T]) -> Any:
    """A field for a section, empty unless it is given."""
    return attrs.field(factory=kind, metadata={"id": id_, "kind": kind})


def given_facts(project: attrs.AttrsInstance) -> GivenFacts:
    """What a typed project gives."""
    facts: dict[str, Value] = {}
    states: dict[str, SectionState] = {}
    texts: dict[str, str | list[str]] = {}
    for field in attrs.fields(type(project)):
        name: str = field.metadata["id"]
        part = getattr(project, field.name)
        if isinstance(part, Absent):
            states[name] = "none"
        elif isinstance(part, Unknown):
            states[name] = "unknown"
        elif part is not None:
            for inner in attrs.fields(type(part)):
                held = getattr(part, inner.name)
                if held is not None:
                    dotted = f"{name}.{inner.metadata['id']}"
                    facts[dotted] = _value(held)
                    texts[dotted] = written(facts[dotted])
    return GivenFacts(facts, states, texts)


def _value(held: object) -> Value:
    if isinstance(held, frozenset):
        return Members(held)
    if isinstance(held, tuple):
        return tuple(_item(one) for one in held)  # each an item's class or a mapping
    if isinstance(held, Quantity | date | str | bool | Members | Absent | Unknown):
        return held
    raise TypeError(f"{held!r} is no value of a fact")


def _item(one: attrs.AttrsInstance | Mapping[str, object]) -> Item:
    if isinstance(one, Mapping):
        return {str(key): _value(value) for key, value in one.items()}
    found: dict[str, Value] = {}
    for field in attrs.fields(type(one)):
        held = getattr(one, field.name)
        if held is not None:
            found[field.metadata["id"]] = _value(held)
    return found
