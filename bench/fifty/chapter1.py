"""Measures 1 to 4: planned space."""

from __future__ import annotations

from typing import Final

from bench.fifty.answers import APPLIES, BINDS, NOT_MET, OUT, REFERRED
from bench.fifty.terms import Terms
from bench.fifty.whole import Whole
from dsl.runtime.quantity import Quantity
from generated.henan2025.facts import DevZone, VillagePlan

NO_ZONE: Final = DevZone()
NO_VILLAGE: Final = VillagePlan()
GROUNDS: Final = ("major_project", "other_prescribed")


def measure1(project: Whole, terms: Terms) -> tuple[int, int]:
    """A project that starts this year and the township plan: include, basis."""
    growth = terms.growth_this_year
    if growth is False:
        return OUT, OUT
    planning = project.planning
    plan = planning.township_plan
    include = basis = 0 if growth else OUT
    if plan == "drafting":
        include |= APPLIES
    else:
        include |= NOT_MET if type(plan) is str else NOT_MET | APPLIES
    entered = planning.in_township_plan
    if entered is False:
        return include, OUT
    if entered is not True:
        basis = OUT
    if plan == "plan_approved":
        basis |= APPLIES
    else:
        basis |= NOT_MET if type(plan) is str else NOT_MET | APPLIES
    return include, basis


def measure2(project: Whole) -> tuple[int]:
    """Expansion or adjustment of a zone: adjust."""
    zone = project.dev_zone
    action = zone.action
    possible = 0
    if action != "expand" and action != "adjust":
        if type(action) is str or zone == NO_ZONE:
            return (OUT,)
        possible = OUT
    for met in (zone.within_boundary, zone.evaluation_ok, zone.rate_ok, zone.others_ok):
        if met is False:
            return (possible | NOT_MET,)
        if met is not True:
            possible |= NOT_MET
    return (possible | APPLIES,)


def measure3(project: Whole, terms: Terms) -> tuple[int, int, int, int, int, int]:
    """Urban space: city_space, draw, priority, boundary, outside, ledger."""
    planning, site = project.planning, project.site
    short = planning.county_space_short
    if short is False:
        space = draw = priority = OUT
    else:
        scope = 0 if short is True else OUT
        space = scope | APPLIES
        draw = scope | _city_share(project)
        growth = terms.growth_this_year
        if growth:
            priority = scope | APPLIES
        else:
            priority = scope | (REFERRED if growth is False else REFERRED | APPLIES)
    ground = planning.boundary_ground
    boundary = APPLIES if ground in GROUNDS else OUT if type(ground) is str else OUT | APPLIES
    side = site.boundary
    if side == "outside":
        scope = 0
    elif type(side) is str:
        return space, draw, priority, boundary, OUT, OUT
    else:
        scope = OUT
    special = site.special_siting
    if special is True:
        return space, draw, priority, boundary, scope | APPLIES, scope | BINDS
    if special is False:
        return space, draw, priority, boundary, scope | NOT_MET, OUT
    return space, draw, priority, boundary, scope | NOT_MET | APPLIES, OUT | BINDS


def _city_share(project: Whole) -> int:
    """40% of the city's total."""
    planning = project.planning
    used, total, requested = planning.city_used, planning.city_total, project.quota.requested
    if type(used) is Quantity and type(total) is Quantity and type(requested) is Quantity:
        return APPLIES if 5 * (used.e8 + requested.e8) <= 2 * total.e8 else NOT_MET
    return NOT_MET | APPLIES


def measure4(project: Whole) -> tuple[int]:
    """Rural industry in a township plan being drafted: share."""
    plan = project.planning.township_plan
    village = project.village_plan
    if village == NO_VILLAGE:
        return (OUT,)
    possible = 0
    if plan != "drafting":
        if type(plan) is str:
            return (OUT,)
        possible = OUT
    industry, land = village.industry_land, village.village_land
    given = (industry, land, village.present_land, village.county_land)
    if not any(type(one) is Quantity for one in (*given, village.county_industry_land)):
        possible = OUT  # given as unknown alone: whether it is involved is open
    if type(industry) is Quantity and type(land) is Quantity:
        return (possible | (APPLIES if 10 * industry.e8 >= land.e8 else REFERRED),)
    return (possible | REFERRED | APPLIES,)
