"""河南省自然资源要素保障若干政策措施 · Henan measures on the supply of land and minerals.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dsl.runtime.checker import Checker, Report
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts

from .policy import POLICY
from .vocabulary import TABLE

if TYPE_CHECKING:
    from .facts import Project

DIGEST: Final = "sha256:f52c64c97748eb6bf5fee18030a0b2e58b78821ec67dbddd7ac21c1b4041c53c"
CHECKER: Final = Checker(__name__, POLICY, TABLE, DIGEST, "policies/henan2025.pol")
# The status of each measure by its id and nothing else, with the arguments of `check`: for a
# `Project` the fastest way there is.
statuses: Final = CHECKER.statuses
statuses_on: Final = CHECKER.statuses_on  # the same for many projects on one day
reasons: Final = CHECKER.reasons  # statuses, with the clauses that decided each provision
reasons_on: Final = CHECKER.reasons_on


def check(
    project: Project | GivenFacts,
    *,
    as_of: date | None = None,
    readings: Mapping[str, str] | None = None,
    assumptions: bool = True,
) -> Report:
    """The statuses of all measures; the details of one are found when they are asked for.

    `readings` name another option than the chosen one by interpretation; without `assumptions`
    nothing is taken as absent or as no because it was not given.
    """
    return CHECKER.check(project, as_of=as_of, readings=readings, assumptions=assumptions)


def load(path: str | Path) -> Project:
    """The project of a project file. Raises `Diagnostics` where it has mistakes."""
    return _typed(CHECKER.load(path))


def read(mapping: Mapping[str, object]) -> Project:
    """The project of a mapping shaped as a project file. Raises `Diagnostics` likewise."""
    return _typed(CHECKER.read(mapping))


def _typed(given: GivenFacts) -> Project:
    from dsl.runtime.loaded import typed  # late, as the typed classes: the command needs neither

    from . import facts

    return typed(given, facts.Project)


def __getattr__(name: str) -> object:
    # The typed classes are made when they are asked for: a project file needs none of them.
    if name == "Project":
        return import_module(".facts", __name__).Project
    raise AttributeError(name)


__all__ = [
    "CHECKER",
    "DIGEST",
    "NONE",
    "UNKNOWN",
    "Project",
    "check",
    "load",
    "read",
    "reasons",
    "reasons_on",
    "statuses",
    "statuses_on",
]
