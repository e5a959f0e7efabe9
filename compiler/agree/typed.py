"""Facts as the typed project of a generated package, for its straight-line checkers."""

from __future__ import annotations

from types import ModuleType

import attrs

from dsl.runtime.loaded import held
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts


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
            parts[field.name] = held(field.default.factory, own)
    made: attrs.AttrsInstance = facts.Project(**parts)
    return made
