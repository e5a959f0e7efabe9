"""What several chapters ask of a project, worked out once.

A yes or no is True, False or anything else, which is unknown; a set is a frozenset, or None where
it is unknown. Known not to be (`NONE`) may be dates, sets, lists and the facts that say so.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from bench.fifty.whole import Whole
from dsl.runtime.values import NONE, UNKNOWN

TRANSPORT: Final = frozenset({"transport", "rail_siding", "port_wharf"})
ENERGY: Final = frozenset({"energy", "oil_gas", "hydropower", "large_hydropower"})
WATER: Final = frozenset({"water", "large_reservoir", "hydropower", "large_hydropower"})
NETWORKS: Final = TRANSPORT | ENERGY | WATER
MAJOR: Final = frozenset({"national_major", "provincial_major"})
ACTION_YEAR: Final = 2025
# The stages of approval in their order; one that is not given has no place.
STAGES: Final[dict[object, int]] = {
    "siting": 0,
    "pre_review": 1,
    "compiling": 2,
    "provincial_review": 3,
    "issuing": 4,
    "approved": 5,
}
COMPILING: Final = STAGES["compiling"]
NOTHING: Final[frozenset[str]] = frozenset()


def as_set(given: object) -> frozenset[str] | None:
    """The members of a set that is given whole. Raises TypeError for one that is given in part."""
    if type(given) is frozenset:
        return given
    if given is None or given is UNKNOWN:
        return None
    if given is NONE:
        return NOTHING
    raise TypeError(given)


def either(one: object, other: object) -> bool | None:
    """`or` of two truths."""
    if one is True or other is True:
        return True
    return False if one is False and other is False else None


def both(one: object, other: object) -> bool | None:
    """`and` of two truths."""
    if one is False or other is False:
        return False
    return True if one is True and other is True else None


def touches(members: frozenset[str] | None, wanted: frozenset[str]) -> bool | None:
    """Whether a set includes one of these."""
    return None if members is None else not members.isdisjoint(wanted)


def says(given: object, wanted: str) -> bool | None:
    """Whether a choice is this one; none is no choice."""
    if given == wanted:
        return True
    return None if given is None or given is UNKNOWN else False


class Terms:
    """The terms of one project."""

    __slots__ = ("growth", "growth_this_year", "sectors", "stage", "standings", "this_year")

    def __init__(self, project: Whole) -> None:
        own = project.project
        self.sectors = as_set(own.sectors)
        self.standings = as_set(own.standings)
        self.growth = own.stable_growth
        starts = own.starts_on
        self.this_year: bool | None = None
        if type(starts) is date:
            self.this_year = starts.year == ACTION_YEAR
        elif starts is NONE:
            self.this_year = False
        self.growth_this_year = both(self.growth, self.this_year)
        self.stage = STAGES.get(project.approval.stage)
