"""Measures 5 to 13: quotas and the supply of land."""

from __future__ import annotations

from typing import Final

from bench.fifty.answers import APPLIES, BINDS, NOT_MET, OUT, REFERRED
from bench.fifty.terms import ENERGY, NETWORKS, Terms, as_set, both, either
from bench.fifty.whole import Whole
from dsl.runtime.quantity import Quantity
from dsl.runtime.values import NONE
from generated.henan2025.facts import Farmland, Land, Linkage

NO_LINKAGE: Final = Linkage()
NO_FARMLAND: Final = Farmland()
NO_LAND: Final = Land()
MU: Final = 10**8  # of a quantity's `e8`
POOL: Final = 130_000 * MU
BASE_POOL: Final = 10_000 * MU
PLACES: Final = ("key_development", "eco_function", "optimised")
SEPARATE_SECTORS: Final = NETWORKS | {"shuangbai", "strategic_mining"}
CAMPAIGN_SECTORS: Final = ENERGY | {
    *("three_batches", "two_major", "two_new", "key_chain", "advanced_manufacturing"),
    *("new_quality", "livelihood", "strategic_mining"),
}
COUNTY_CLASSES: Final = frozenset({"national_exit", "provincial_exit", "yellow_river", "dabie"})
RURAL: Final = ("village_homes", "village_infrastructure", "village_services", "village_industry")


def within(used: object, requested: object, limit: int) -> int:
    """What is used and requested against a limit."""
    if type(used) is Quantity and type(requested) is Quantity:
        return APPLIES if used.e8 + requested.e8 <= limit else NOT_MET
    return NOT_MET | APPLIES


def measure5(project: Whole, terms: Terms) -> tuple[int]:
    """stock_first."""
    available = project.site.stock_available
    if terms.growth is False or available is False:
        return (OUT,)
    return (APPLIES if terms.growth is True and available is True else OUT | APPLIES,)


def measure6(project: Whole, terms: Terms) -> tuple[int, int, int]:
    """The advanced quota: pool, draw, priority."""
    if terms.growth is False:
        return OUT, OUT, OUT
    scope = 0 if terms.growth is True else OUT
    quota, region = project.quota, project.region
    kind = region.county_kind
    if region.in_dev_zone is True or kind in PLACES:
        priority = APPLIES
    elif region.in_dev_zone is False and type(kind) is str:
        priority = REFERRED
    else:
        priority = REFERRED | APPLIES
    drawn = within(quota.pool_used, quota.requested, POOL)
    return scope | APPLIES, scope | drawn, scope | priority


def measure7(project: Whole, terms: Terms) -> tuple[int, int]:
    """Separate sites: list, national_plan."""
    mode, sectors = project.project.site_mode, terms.sectors
    growth = terms.growth_this_year
    if growth is False or (mode != "separate" and type(mode) is str):
        return OUT, OUT
    if sectors is None:
        return OUT | BINDS, OUT | BINDS
    if sectors.isdisjoint(SEPARATE_SECTORS):
        return OUT, OUT
    possible = BINDS if growth and mode == "separate" else OUT | BINDS
    return possible, possible


def measure8(project: Whole, terms: Terms) -> tuple[int, int]:
    """Batch sites of the campaign: advance, on_submission."""
    own, sectors = project.project, terms.sectors
    mode, campaign = own.site_mode, own.campaign
    if (mode != "batch" and type(mode) is str) or campaign == "not_listed":
        return OUT, OUT
    if sectors is None:
        return OUT | APPLIES, OUT | BINDS
    if sectors.isdisjoint(CAMPAIGN_SECTORS):
        return OUT, OUT
    if mode == "batch" and type(campaign) is str:
        return APPLIES, BINDS
    return OUT | APPLIES, OUT | BINDS


def measure9(project: Whole, terms: Terms) -> tuple[int, int]:
    """Quota in advance of the national rules: advance, draw."""
    quota = project.quota
    if quota.rules_clear is True:
        return OUT, OUT
    sectors, standings = terms.sectors, terms.standings
    mining = None if sectors is None else "nonstrategic_mining" in sectors
    local = None if standings is None else "local_key" in standings
    eligible = both(terms.this_year, either(mining, both(terms.growth, local)))
    if eligible is False:
        return OUT, OUT
    possible = 0 if eligible and quota.rules_clear is False else OUT
    ready = project.approval.ready
    if ready is False:
        return possible | NOT_MET, possible | NOT_MET
    if ready is not True:
        possible |= NOT_MET
    used, requested, plan = quota.linked_advanced, quota.requested, quota.linked_last_year
    if type(used) is Quantity and type(requested) is Quantity and type(plan) is Quantity:
        half = APPLIES if 2 * (used.e8 + requested.e8) <= plan.e8 else NOT_MET
    else:
        half = NOT_MET | APPLIES
    return possible | APPLIES, possible | half


def measure10(project: Whole) -> tuple[int, int]:
    """Linkage quotas: rural, urban."""
    linkage, purpose = project.linkage, project.quota.purpose
    linked = linkage.from_linkage
    if linked is False or linkage == NO_LINKAGE:
        return OUT, OUT
    scope = 0 if linked is True else OUT
    rural = urban = OUT
    if purpose in RURAL:
        return scope | APPLIES, OUT
    if purpose != "urban_development":
        if type(purpose) is str:
            return OUT, OUT
        rural = scope = OUT
        rural |= APPLIES
    if linkage.rural_met is True:
        urban = scope | APPLIES
    elif linkage.rural_met is False:
        urban = scope | NOT_MET
    else:
        urban = scope | NOT_MET | APPLIES
    return rural, urban


def measure11(project: Whole) -> tuple[int, int, int, int]:
    """Quotas of four classes of county: county_allotment, county_use, base_plan, base_use."""
    quota, by = project.quota, project.approval.conversion_by
    purpose, classes = quota.purpose, as_set(project.region.county_classes)
    named = type(purpose) is str
    if classes is None:
        allotment = OUT | APPLIES
        consolidates = purpose == "poverty_consolidation" or not named
        use = OUT | NOT_MET | APPLIES if consolidates else OUT
    elif classes.isdisjoint(COUNTY_CLASSES):
        allotment = use = OUT
    else:
        allotment = APPLIES
        if purpose == "poverty_consolidation" or not named:
            limit = (600 if "national_exit" in classes else 300) * MU
            use = within(quota.poverty_used, quota.requested, limit) | (0 if named else OUT)
        else:
            use = OUT
    if by == "city":
        scope = 0
    elif type(by) is str or by is NONE:
        return allotment, use, OUT, OUT
    else:
        scope = OUT
    if purpose == "rural_revitalisation":
        base_use = scope | within(quota.base_pool_used, quota.requested, BASE_POOL)
    elif named:
        base_use = OUT
    else:
        base_use = OUT | within(quota.base_pool_used, quota.requested, BASE_POOL)
    return allotment, use, scope | APPLIES, base_use


def measure12(project: Whole) -> tuple[int, int, int]:
    """Replacement farmland: source, provincial, draw."""
    source = _source(project)
    campaign = project.project.campaign
    if campaign == "listed_provincial":
        scope = 0
    elif type(campaign) is str:
        return source, OUT, OUT
    else:
        scope = OUT
    reserve = project.reserve
    drawn, requested, whole = reserve.provincial_drawn, reserve.requested, reserve.county_reserve
    if type(drawn) is Quantity and type(requested) is Quantity and type(whole) is Quantity:
        share = APPLIES if 5 * (drawn.e8 + requested.e8) <= whole.e8 else NOT_MET
    else:
        share = NOT_MET | APPLIES
    return source, scope | APPLIES, scope | share


def _source(project: Whole) -> int:
    farmland = project.farmland
    kind = farmland.survey_class
    possible = 0
    if kind != "non_cultivated":
        if type(kind) is str or farmland == NO_FARMLAND:
            return OUT
        possible = OUT
    for met in (farmland.reclaimable, project.planning.compliant, farmland.ecology_ok):
        if met is False:
            return possible | NOT_MET
        if met is not True:
            possible |= NOT_MET
    return possible | APPLIES


def measure13(project: Whole) -> tuple[int]:
    """Idle land for homes and shops: take_back."""
    land = project.land
    parcels = land.parcels
    if type(parcels) is not tuple:
        return (OUT if parcels is NONE or land == NO_LAND else OUT | REFERRED | APPLIES,)
    listed: bool | None = False
    idle: bool | None = False
    for parcel in parcels:
        use = parcel.use
        homes_or_shops = use == "residential" or use == "commerce"
        if not homes_or_shops and type(use) is str:
            continue
        listed = either(listed, homes_or_shops or None)
        started = parcel.started
        if parcel.holder_stopped is False or parcel.supplied is False or started is True:
            continue
        stopped = parcel.holder_stopped is True and parcel.supplied is True and started is False
        idle = either(idle, (homes_or_shops and stopped) or None)
    if listed is False:
        return (OUT,)
    possible = 0 if listed else OUT
    if idle:
        return (possible | APPLIES,)
    return (possible | (REFERRED if idle is False else REFERRED | APPLIES),)
