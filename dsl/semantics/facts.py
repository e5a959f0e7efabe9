"""Facts as given: sections, sets with their ancestors, lists; and what is assumed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from dsl.model import tree as m
from dsl.model.types import Choices, Records, Type
from dsl.runtime.truth import Truth, any_
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Members, Value
from dsl.semantics.outcome import Held, ListItem, SetOf

State = Literal["none", "absent", "unknown", "open"]


def section_state(section: m.Section, given: GivenFacts, assumptions: bool) -> State:
    """How a section stands.

    `none` and `unknown` as given for the whole section; `absent` if nothing of it is given and
    it is assumed absent; else `open`.
    """
    stated = given.sections.get(section.id)
    if stated is not None:
        return stated
    nothing = all(f"{section.id}.{fact.id}" not in given.facts for fact in section.facts)
    return "absent" if assumptions and section.assumed_absent and nothing else "open"


def stood(policy: m.Policy, given: GivenFacts) -> tuple[str, ...]:
    """The assumptions that stood, sorted: sections assumed absent, facts assumed no."""
    names: list[str] = []
    for section in policy.sections:
        state = section_state(section, given, True)
        if state == "absent":
            names.append(section.id)
        elif state == "open":
            names.extend(
                f"{section.id}.{fact.id}"
                for fact in section.facts
                if fact.assumed_no
                and fact.default is None
                and f"{section.id}.{fact.id}" not in given.facts
            )
    return tuple(sorted(names))


def members(given: Members, category: m.Category) -> dict[str, Truth]:
    """One truth per value: a yes brings its ancestors' yes, a no the no of all under it."""
    truths: dict[str, Truth] = {}
    for value in category.values:
        if value.id in given.yes or value.descendants & given.yes:
            truths[value.id] = True
        elif value.id in given.no or value.ancestors & given.no:
            truths[value.id] = False
        else:
            truths[value.id] = None if given.open else False
    return truths


def held(name: str, value: Value, kind: Type, categories: Mapping[str, m.Category]) -> Held:
    """A given value as it is read: an empty list or set is none, `{unknown}` is unknown."""
    if isinstance(value, Members):
        assert isinstance(kind, Choices)
        truths = members(value, categories[kind.category])
        if all(truth is False for truth in truths.values()):
            return NONE
        if all(truth is None for truth in truths.values()):
            return UNKNOWN
        return SetOf(truths)
    if isinstance(value, tuple):
        assert isinstance(kind, Records)
        return tuple(ListItem(name, item) for item in value) if value else NONE
    return value


def involved(
    section: m.Section, given: GivenFacts, state: State, categories: Mapping[str, m.Category]
) -> Truth:
    """Whether the project involves a section: by what is given alone, a set by a yes of its."""
    if state in ("none", "absent"):
        return False
    answers: list[Truth] = []
    for fact in section.facts:
        name = f"{section.id}.{fact.id}"
        value = held(name, given.facts.get(name, UNKNOWN), fact.type, categories)
        if value is UNKNOWN:
            answers.append(None)
        elif isinstance(value, SetOf):
            answers.append(True if any(value.truths.values()) else None)
        else:
            answers.append(value is not NONE)
    return any_(answers)
