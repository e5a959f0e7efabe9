"""Measures 38 to 42: minerals."""

from __future__ import annotations

from typing import Final

from bench.fifty.answers import BINDS, OUT
from bench.fifty.terms import as_set, both, either, touches
from bench.fifty.whole import Whole
from generated.henan2025.facts import Mine

NO_MINE: Final = Mine()
AROUND: Final = frozenset({"discontinuous", "ridge_slope"})
CAUSES: Final = frozenset(
    {"reserve_formalities", "mine_layout", "registration_pending", "enforcement_pending"}
)


def bound(scope: object) -> int:
    """A duty that binds where its scope holds."""
    if scope is True:
        return BINDS
    return OUT if scope is False else OUT | BINDS


def measure38(project: Whole) -> tuple[int]:
    """overlay."""
    mine = project.mine
    return (OUT if mine == NO_MINE else bound(mine.overlay_query),)


def measure41(project: Whole) -> tuple[int]:
    """allot."""
    mine = project.mine
    if mine == NO_MINE:
        return (OUT,)
    situations = as_set(mine.situations)
    if situations is None:
        return (OUT | BINDS,)
    if not situations.isdisjoint(AROUND):
        return (BINDS,)
    gap = both("gap" in situations, mine.same_owner)
    works = "outside_workings" in situations or "outside_stripping" in situations
    return (bound(either(gap, both(works, mine.design_approved))),)


def measure42(project: Whole) -> tuple[int]:
    """each_mine."""
    mine = project.mine
    if mine == NO_MINE:
        return (OUT,)
    return (bound(both(mine.suspended, touches(as_set(mine.causes), CAUSES))),)
