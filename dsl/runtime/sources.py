"""What typed projects were read from, by the identity of the project, while it lives."""

from __future__ import annotations

from typing import Final

from dsl.runtime.values import GivenFacts

SOURCES: Final[dict[int, GivenFacts]] = {}


def source_of(project: object) -> GivenFacts | None:
    """The given facts that a typed project was made from, or that it is."""
    return project if isinstance(project, GivenFacts) else SOURCES.get(id(project))
