"""The status of each measure and what decided it, as straight-line code.

A provision's number says which statuses are possible, and which clauses are unknown
or ended the walk: `dsl.runtime.plain` has the bits. Comments name the clauses.

For typed projects, the chosen readings, and the days that `FROM` and `UNTIL` name;
the full evaluation answers for the measures in `REST`.

Generated from policies/henan2025.pol; edit the policy, not this file.

A test may ask again what an earlier one has settled: the type checker is told.
"""

# mypy: disable-error-code="comparison-overlap"

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.plain import (
    STATUS,
    Covered,
    NotPlain,
    Statuses,
    days_later,
    involved,
    months_later,
)
from dsl.runtime.quantity import Quantity
from dsl.runtime.reasons import Reasons
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, Absent

from .facts import (
    Approval,
    Building,
    DevZone,
    EarlyUse,
    Eco,
    Farmland,
    Land,
    Linkage,
    Mine,
    Mixed,
    Phasing,
    Plan,
    Planning,
    Project,
    ProjectSection,
    Quota,
    Redevelopment,
    Region,
    Registration,
    Reserve,
    Site,
    Supply,
    Temp,
    TempDates,
    VillagePlan,
    Violation,
)

FROM: Final = date(2025, 1, 27)
UNTIL: Final = date.max
REST: Final[tuple[str, ...]] = ()
NO_DEV_ZONE: Final = DevZone()
NO_VILLAGE_PLAN: Final = VillagePlan()
NO_LINKAGE: Final = Linkage()
NO_FARMLAND: Final = Farmland()
NO_TEMP_DATES: Final = TempDates()
NO_ECO: Final = Eco()
NO_PHASING: Final = Phasing()
NO_LAND: Final = Land()
NO_REDEVELOPMENT: Final = Redevelopment()
NO_MIXED: Final = Mixed()
NO_MINE: Final = Mine()
NO_PLAN: Final = Plan()
NO_SUPPLY: Final = Supply()
NO_REGISTRATION: Final = Registration()
NO_VIOLATION: Final = Violation()
M01: Final = Statuses(
    Covered("include", Norm.ENCOURAGE, hard=("drafting",)),
    Covered("basis", Norm.PERMIT, hard=("approved",)),
)
M02: Final = Statuses(
    Covered("adjust", Norm.PERMIT, hard=("boundary", "evaluation", "rate", "others")),
)
M03: Final = Statuses(
    Covered("city_space", Norm.GRANT),
    Covered("draw", Norm.PERMIT, hard=("share",)),
    Covered("priority", Norm.ENCOURAGE, soft=("growth",)),
    Covered("boundary", Norm.ENCOURAGE),
    Covered("outside", Norm.PERMIT, hard=("special",)),
    Covered("ledger", Norm.COMMIT),
)
M04: Final = Statuses(
    Covered("share", Norm.ENCOURAGE, soft=("share",)),
    Covered("guide", Norm.PROGRAMME),
)
M05: Final = Statuses(Covered("combined", Norm.PROGRAMME), Covered("stock_first", Norm.ENCOURAGE))
M06: Final = Statuses(
    Covered("pool", Norm.GRANT),
    Covered("draw", Norm.PERMIT, hard=("place", "stock", "within_pool")),
    Covered("priority", Norm.ENCOURAGE, soft=("place",)),
)
M07: Final = Statuses(Covered("list", Norm.COMMIT), Covered("national_plan", Norm.COMMIT))
M08: Final = Statuses(
    Covered("advance", Norm.GRANT, hard=("stock",)),
    Covered("on_submission", Norm.COMMIT),
)
M09: Final = Statuses(
    Covered("advance", Norm.GRANT, hard=("ready",)),
    Covered("draw", Norm.PERMIT, hard=("ready", "stock", "half")),
)
M10: Final = Statuses(
    Covered("rural", Norm.GRANT),
    Covered("urban", Norm.PERMIT, hard=("surplus",)),
)
M11: Final = Statuses(
    Covered("county_allotment", Norm.GRANT),
    Covered("county_use", Norm.PERMIT, hard=("within_quota",)),
    Covered("base_plan", Norm.GRANT),
    Covered("base_use", Norm.PERMIT, hard=("within_pool",)),
)
M12: Final = Statuses(
    Covered("source", Norm.PERMIT, hard=("fit", "planned", "ecology")),
    Covered("provincial", Norm.GRANT),
    Covered("draw", Norm.PERMIT, hard=("within_share",)),
)
M13: Final = Statuses(
    Covered("bonds", Norm.PROGRAMME),
    Covered("take_back", Norm.ENCOURAGE, soft=("idle",)),
)
M14: Final = Statuses(Covered("direct", Norm.PERMIT))
M15: Final = Statuses(Covered("no_review", Norm.PERMIT), Covered("conversion_plan", Norm.COMMIT))
M16: Final = Statuses(Covered("system", Norm.PROGRAMME))
M17: Final = Statuses(Covered("argument", Norm.OBLIGE), Covered("opinion", Norm.OBLIGE))
M18: Final = Statuses(
    Covered("early_work", Norm.ENCOURAGE, hard=("issued", "unchanged")),
    Covered("acquisition", Norm.PERMIT, hard=("issued", "unchanged")),
)
M19: Final = Statuses(Covered("at_review", Norm.PERMIT), Covered("before_issue", Norm.OBLIGE))
M20: Final = Statuses(Covered("early_part", Norm.COMMIT), Covered("incomplete", Norm.PERMIT))
M21: Final = Statuses(
    Covered("apply", Norm.PERMIT, exceptions=("national",)),
    Covered("single_works", Norm.PERMIT, exceptions=("national",)),
    Covered("other_share", Norm.GRANT, exceptions=("national",)),
    Covered("other_urgent", Norm.PERMIT, exceptions=("national",), hard=("urgency", "area")),
)
M22: Final = Statuses(Covered("phases", Norm.PERMIT, hard=("needed", "basis")))
M23: Final = Statuses(
    Covered("by_city", Norm.PERMIT),
    Covered("by_county", Norm.PERMIT, hard=("conversion", "expropriation")),
)
M24: Final = Statuses(
    Covered("inside", Norm.PERMIT, exceptions=("24.pretext",), hard=("needed",)),
    Covered("use", Norm.OBLIGE),
    Covered("pretext", Norm.PROHIBIT),
)
M25: Final = Statuses(
    Covered("phased_filing", Norm.PERMIT, hard=("schedule",)),
    Covered("no_phase_text", Norm.PERMIT),
)
M26: Final = Statuses(
    Covered("separate_site", Norm.PERMIT, hard=("special",)),
    Covered("convert_only", Norm.PERMIT, hard=("no_public_interest",)),
)
M27: Final = Statuses(Covered("convert_only", Norm.PERMIT, hard=("no_task", "layout", "batch")))
M28: Final = Statuses(
    Covered("renew", Norm.PERMIT, hard=("needed", "dates", "first_term")),
    Covered("total", Norm.PERMIT, hard=("dates", "total")),
    Covered("shrink", Norm.PERMIT, hard=("released",)),
)
M29: Final = Statuses(
    Covered("early_conversion", Norm.PERMIT, hard=("net", "conversion")),
    Covered("collective", Norm.ENCOURAGE, hard=("no_public_interest",)),
)
M30: Final = Statuses(Covered("direct", Norm.PERMIT, hard=("cleared",)))
M31: Final = Statuses(
    Covered("in_plan", Norm.COMMIT),
    Covered("flexible", Norm.ENCOURAGE, soft=("way",)),
)
M32: Final = Statuses(
    Covered("functions", Norm.ENCOURAGE, exceptions=("37.special_needs",), soft=("one",)),
    Covered("allowance", Norm.GRANT),
    Covered(
        "compatible",
        Norm.PERMIT,
        exceptions=("37.special_needs",),
        hard=("no_housing", "share"),
    ),
)
M33: Final = Statuses(Covered("package", Norm.PERMIT, hard=("adjacent", "areas", "uses")))
M34: Final = Statuses(
    Covered("joint", Norm.PERMIT),
    Covered("together", Norm.COMMIT),
    Covered("after_contract", Norm.PERMIT, hard=("signed", "document")),
)
M35: Final = Statuses(
    Covered("consolidate", Norm.ENCOURAGE, hard=("total_firm",), soft=("each_parcel", "total")),
    Covered("neighbour", Norm.ENCOURAGE, hard=("figures",), soft=("next_to",)),
    Covered("old_community", Norm.ENCOURAGE, soft=("public",)),
)
M36: Final = Statuses(
    Covered(
        "reuse",
        Norm.ENCOURAGE,
        exceptions=("37.special_needs",),
        hard=("planning", "safe", "interest", "rights"),
    ),
    Covered("idle_assets", Norm.PROGRAMME),
)
M37: Final = Statuses(
    Covered("mix", Norm.ENCOURAGE, exceptions=("37.special_needs",), soft=("suited",)),
    Covered(
        "local_rule",
        Norm.ENCOURAGE,
        exceptions=("37.special_needs",),
        hard=("not_refused",),
        soft=("admitted",),
    ),
    Covered("guide", Norm.PROGRAMME),
    Covered("special_needs", Norm.PROHIBIT),
)
M38: Final = Statuses(Covered("plans", Norm.PROGRAMME), Covered("overlay", Norm.COMMIT))
M39: Final = Statuses(Covered("reserve", Norm.PROGRAMME))
M40: Final = Statuses(Covered("offer", Norm.PROGRAMME))
M41: Final = Statuses(Covered("allot", Norm.COMMIT), Covered("guide", Norm.PROGRAMME))
M42: Final = Statuses(Covered("each_mine", Norm.COMMIT), Covered("common_issues", Norm.PROGRAMME))
M43: Final = Statuses(
    Covered("adjust", Norm.PERMIT, hard=("unworkable", "cause")),
    Covered("approval", Norm.OBLIGE),
    Covered("filing", Norm.OBLIGE),
)
M44: Final = Statuses(Covered("single_request", Norm.PERMIT), Covered("leaner", Norm.COMMIT))
M45: Final = Statuses(
    Covered("clear_land", Norm.COMMIT),
    Covered("after_contract", Norm.COMMIT),
    Covered("after_decision", Norm.PERMIT, hard=("decided",)),
)
M46: Final = Statuses(Covered("services", Norm.ENCOURAGE), Covered("desk", Norm.PROGRAMME))
M47: Final = Statuses(
    Covered("minor", Norm.RELIEVE, hard=("slight_breach", "corrected", "harmless")),
    Covered("first", Norm.RELIEVE, hard=("first_time", "corrected", "slight_harm")),
)
M48: Final = Statuses(Covered("consolidation", Norm.PROGRAMME))
M49: Final = Statuses(Covered("assistance", Norm.PROGRAMME))
M50: Final = Statuses(Covered("red_lines", Norm.COMMIT))


def m01_include(project_: ProjectSection, planning_: Planning) -> int:
    """纳入在编的乡级规划 · Entering a township plan being drafted."""
    # policies/henan2025.pol:624
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    starts_on = project_.starts_on
    if type(starts_on) is date:
        if starts_on.year != 2025:
            return 0x81  # scope
    elif starts_on is NONE:
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    township_plan = planning_.township_plan
    if township_plan != "drafting":
        if township_plan is None or township_plan is UNKNOWN:
            found |= 0x408  # drafting?
        else:
            return found | 0x808  # drafting
    return found | 0x20


def m01_basis(project_: ProjectSection, planning_: Planning) -> int:
    """经批准的规划作为报批依据 · The approved plan as a basis."""
    # policies/henan2025.pol:634
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    starts_on = project_.starts_on
    if type(starts_on) is date:
        if starts_on.year != 2025:
            return 0x81  # scope
    elif starts_on is NONE:
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    in_township_plan = planning_.in_township_plan
    if in_township_plan is not True:
        if in_township_plan is None or in_township_plan is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    township_plan = planning_.township_plan
    if township_plan != "plan_approved":
        if township_plan is None or township_plan is UNKNOWN:
            found |= 0x408  # approved?
        else:
            return found | 0x808  # approved
    return found | 0x20


def m02_adjust(dev_zone_: DevZone, no_dev_zone: bool) -> int:
    """扩区、调区 · Expansion or adjustment."""
    # policies/henan2025.pol:720
    found = 0
    action = dev_zone_.action
    if action not in {"expand", "adjust"}:
        if action is UNKNOWN or (action is None and not no_dev_zone):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    within_boundary = dev_zone_.within_boundary
    if within_boundary is not True:
        if within_boundary is UNKNOWN or (within_boundary is None and not no_dev_zone):
            found |= 0x408  # boundary?
        else:
            return found | 0x808  # boundary
    evaluation_ok = dev_zone_.evaluation_ok
    if evaluation_ok is not True:
        if evaluation_ok is UNKNOWN or (evaluation_ok is None and not no_dev_zone):
            found |= 0x1008  # evaluation?
        else:
            return found | 0x2008  # evaluation
    rate_ok = dev_zone_.rate_ok
    if rate_ok is not True:
        if rate_ok is UNKNOWN or (rate_ok is None and not no_dev_zone):
            found |= 0x4008  # rate?
        else:
            return found | 0x8008  # rate
    others_ok = dev_zone_.others_ok
    if others_ok is not True:
        if others_ok is UNKNOWN or (others_ok is None and not no_dev_zone):
            found |= 0x10008  # others?
        else:
            return found | 0x20008  # others
    return found | 0x20


def m03_city_space(planning_: Planning) -> int:
    """市域统筹空间 · Space pooled city-wide."""
    # policies/henan2025.pol:832
    found = 0
    county_space_short = planning_.county_space_short
    if county_space_short is not True:
        if county_space_short is None or county_space_short is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m03_draw(planning_: Planning, quota_: Quota) -> int:
    """本项目使用统筹空间 · Use by this project."""
    # policies/henan2025.pol:840
    found = 0
    county_space_short = planning_.county_space_short
    if county_space_short is not True:
        if county_space_short is None or county_space_short is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    city_used = planning_.city_used
    requested = quota_.requested
    city_total = planning_.city_total
    if type(city_used) is Quantity and type(requested) is Quantity and type(city_total) is Quantity:
        if 5 * city_used.e8 + 5 * requested.e8 > 2 * city_total.e8:
            return found | 0x808  # share
    elif city_used is NONE or requested is NONE or city_total is NONE:
        return found | 0x808  # share
    else:
        found |= 0x408  # share?
    return found | 0x20


def m03_priority(planning_: Planning, project_: ProjectSection) -> int:
    """优先落实稳经济促增长项目 · Stable-growth projects first."""
    # policies/henan2025.pol:848
    found = 0
    county_space_short = planning_.county_space_short
    if county_space_short is not True:
        if county_space_short is None or county_space_short is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x410  # growth?
        else:
            return found | 0x810  # growth
    starts_on = project_.starts_on
    if type(starts_on) is date:
        if starts_on.year != 2025:
            return found | 0x810  # growth
    elif starts_on is NONE:
        return found | 0x810  # growth
    else:
        found |= 0x410  # growth?
    return found | 0x20


def m03_boundary(planning_: Planning) -> int:
    """优化城镇开发边界 · Adjusting the boundary."""
    # policies/henan2025.pol:856
    found = 0
    boundary_ground = planning_.boundary_ground
    if boundary_ground not in {"major_project", "other_prescribed"}:
        if boundary_ground is None or boundary_ground is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m03_outside(site_: Site) -> int:
    """边界外少量布局 · A few sites outside."""
    # policies/henan2025.pol:860
    found = 0
    boundary = site_.boundary
    if boundary != "outside":
        if boundary is None or boundary is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    special_siting = site_.special_siting
    if special_siting is not True:
        if special_siting is None or special_siting is UNKNOWN:
            found |= 0x408  # special?
        else:
            return found | 0x808  # special
    return found | 0x20


def m03_ledger(site_: Site) -> int:
    """记入动态台账 · Keeping the ledger."""
    # policies/henan2025.pol:869
    found = 0
    boundary = site_.boundary
    if boundary != "outside":
        if boundary is None or boundary is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    special_siting = site_.special_siting
    if special_siting is not True:
        if special_siting is None or special_siting is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m04_share(planning_: Planning, village_plan_: VillagePlan, no_village_plan: bool) -> int:
    """乡村产业用地比例 · Share of rural-industry land."""
    # policies/henan2025.pol:1029
    found = 0
    township_plan = planning_.township_plan
    if township_plan != "drafting":
        if township_plan is None or township_plan is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    is_involved = not no_village_plan and involved(village_plan_)
    if not is_involved:
        if is_involved is None:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    industry_land = village_plan_.industry_land
    village_land = village_plan_.village_land
    if type(industry_land) is Quantity and type(village_land) is Quantity:
        if 10 * industry_land.e8 < village_land.e8:
            return found | 0x810  # share
    elif industry_land is NONE or village_land is NONE or no_village_plan:
        return found | 0x810  # share
    else:
        found |= 0x410  # share?
    return found | 0x20


def m04_guide() -> int:
    """引导乡村产业集中布局 · Guiding rural industry to settle together."""
    # policies/henan2025.pol:1040
    return 0x20


def m05_combined() -> int:
    """综合供地 · Combined supply."""
    # policies/henan2025.pol:1116
    return 0x20


def m05_stock_first(project_: ProjectSection, site_: Site) -> int:
    """优先使用存量建设用地 · Stock land first."""
    # policies/henan2025.pol:1119
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    stock_available = site_.stock_available
    if stock_available is not True:
        if stock_available is None or stock_available is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m06_pool(project_: ProjectSection) -> int:
    """预支指标余量 · What is left of the advance."""
    # policies/henan2025.pol:1173
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m06_draw(project_: ProjectSection, quota_: Quota) -> int:
    """使用预支指标 · Use of the advance."""
    # policies/henan2025.pol:1181
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    pool_used = quota_.pool_used
    requested = quota_.requested
    if type(pool_used) is Quantity and type(requested) is Quantity:
        if pool_used.e8 + requested.e8 > 13000000000000:
            return found | 0x8008  # within_pool
    elif pool_used is NONE or requested is NONE:
        return found | 0x8008  # within_pool
    else:
        found |= 0x4008  # within_pool?
    return found | 0x20


def m06_priority(project_: ProjectSection, region_: Region) -> int:
    """优先保障 · Served first."""
    # policies/henan2025.pol:1195
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    in_dev_zone = region_.in_dev_zone
    if in_dev_zone is not True:
        if in_dev_zone is None or in_dev_zone is UNKNOWN:
            county_kind_2 = region_.county_kind
            if county_kind_2 not in {"key_development", "eco_function", "optimised"}:
                found |= 0x410  # place?
        else:
            county_kind = region_.county_kind
            if county_kind not in {"key_development", "eco_function", "optimised"}:
                if county_kind is None or county_kind is UNKNOWN:
                    found |= 0x410  # place?
                else:
                    return found | 0x810  # place
    return found | 0x20


def m07_list_(project_: ProjectSection) -> int:
    """列入用地保障清单 · On the guarantee list."""
    # policies/henan2025.pol:1308
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    starts_on = project_.starts_on
    if type(starts_on) is date:
        if starts_on.year != 2025:
            return 0x81  # scope
    elif starts_on is NONE:
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    site_mode = project_.site_mode
    if site_mode != "separate":
        if site_mode is None or site_mode is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
                "strategic_mining",
                "shuangbai",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m07_national_plan(project_: ProjectSection) -> int:
    """纳入国家计划保障 · Into the national plan."""
    # policies/henan2025.pol:1314
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    starts_on = project_.starts_on
    if type(starts_on) is date:
        if starts_on.year != 2025:
            return 0x81  # scope
    elif starts_on is NONE:
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    site_mode = project_.site_mode
    if site_mode != "separate":
        if site_mode is None or site_mode is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
                "strategic_mining",
                "shuangbai",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m08_advance(project_: ProjectSection) -> int:
    """全额预支省级基础计划 · The whole quota in advance."""
    # policies/henan2025.pol:1411
    found = 0
    site_mode = project_.site_mode
    if site_mode != "batch":
        if site_mode is None or site_mode is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    campaign = project_.campaign
    if campaign not in {"listed", "listed_provincial"}:
        if campaign is None or campaign is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "energy",
                "oil_gas",
                "hydropower",
                "large_hydropower",
                "strategic_mining",
                "key_chain",
                "advanced_manufacturing",
                "three_batches",
                "two_major",
                "two_new",
                "new_quality",
                "livelihood",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m08_on_submission(project_: ProjectSection) -> int:
    """即报即配 · Allotted on submission."""
    # policies/henan2025.pol:1418
    found = 0
    site_mode = project_.site_mode
    if site_mode != "batch":
        if site_mode is None or site_mode is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    campaign = project_.campaign
    if campaign not in {"listed", "listed_provincial"}:
        if campaign is None or campaign is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "energy",
                "oil_gas",
                "hydropower",
                "large_hydropower",
                "strategic_mining",
                "key_chain",
                "advanced_manufacturing",
                "three_batches",
                "two_major",
                "two_new",
                "new_quality",
                "livelihood",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m09_advance(quota_: Quota, project_: ProjectSection, approval_: Approval) -> int:
    """可预支的指标 · Quota that may be advanced."""
    # policies/henan2025.pol:1556
    found = 0
    rules_clear = quota_.rules_clear
    if rules_clear is True:
        return 0x81  # scope
    elif rules_clear is None or rules_clear is UNKNOWN:
        found |= 0x41  # scope?
    none_holds: bool | None = True
    all_hold: bool | None = True
    all_hold_2: bool | None = True
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        all_hold_2 = None if stable_growth is None or stable_growth is UNKNOWN else False
    if all_hold_2 is not False:
        standings = project_.standings
        if type(standings) is frozenset:
            if not standings.isdisjoint({"local_key"}):
                if all_hold_2 is None:
                    all_hold = None
            else:
                all_hold = False
        elif standings is None or standings is UNKNOWN:
            all_hold = None
        elif standings is NONE:
            all_hold = False
        else:
            raise NotPlain
    else:
        all_hold = False
    if all_hold is not False:
        starts_on = project_.starts_on
        if type(starts_on) is date:
            if starts_on.year == 2025:
                none_holds = None if all_hold is None else False
        elif starts_on is NONE:
            pass
        else:
            none_holds = None
    if none_holds is not False:
        sectors = project_.sectors
        if type(sectors) is frozenset:
            if sectors.isdisjoint({"nonstrategic_mining"}):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif sectors is None or sectors is UNKNOWN:
            found |= 0x41  # scope?
        elif sectors is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
        starts_on_2 = project_.starts_on
        if type(starts_on_2) is date:
            if starts_on_2.year != 2025:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif starts_on_2 is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            found |= 0x41  # scope?
    ready = approval_.ready
    if ready is not True:
        if ready is None or ready is UNKNOWN:
            found |= 0x408  # ready?
        else:
            return found | 0x808  # ready
    return found | 0x20


def m09_draw(quota_: Quota, project_: ProjectSection, approval_: Approval) -> int:
    """本项目预支 · Advance for this project."""
    # policies/henan2025.pol:1563
    found = 0
    rules_clear = quota_.rules_clear
    if rules_clear is True:
        return 0x81  # scope
    elif rules_clear is None or rules_clear is UNKNOWN:
        found |= 0x41  # scope?
    none_holds: bool | None = True
    all_hold: bool | None = True
    all_hold_2: bool | None = True
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        all_hold_2 = None if stable_growth is None or stable_growth is UNKNOWN else False
    if all_hold_2 is not False:
        standings = project_.standings
        if type(standings) is frozenset:
            if not standings.isdisjoint({"local_key"}):
                if all_hold_2 is None:
                    all_hold = None
            else:
                all_hold = False
        elif standings is None or standings is UNKNOWN:
            all_hold = None
        elif standings is NONE:
            all_hold = False
        else:
            raise NotPlain
    else:
        all_hold = False
    if all_hold is not False:
        starts_on = project_.starts_on
        if type(starts_on) is date:
            if starts_on.year == 2025:
                none_holds = None if all_hold is None else False
        elif starts_on is NONE:
            pass
        else:
            none_holds = None
    if none_holds is not False:
        sectors = project_.sectors
        if type(sectors) is frozenset:
            if sectors.isdisjoint({"nonstrategic_mining"}):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif sectors is None or sectors is UNKNOWN:
            found |= 0x41  # scope?
        elif sectors is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
        starts_on_2 = project_.starts_on
        if type(starts_on_2) is date:
            if starts_on_2.year != 2025:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif starts_on_2 is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            found |= 0x41  # scope?
    ready = approval_.ready
    if ready is not True:
        if ready is None or ready is UNKNOWN:
            found |= 0x408  # ready?
        else:
            return found | 0x808  # ready
    linked_advanced = quota_.linked_advanced
    requested = quota_.requested
    linked_last_year = quota_.linked_last_year
    if (
        type(linked_advanced) is Quantity
        and type(requested) is Quantity
        and type(linked_last_year) is Quantity
    ):
        if 2 * linked_advanced.e8 + 2 * requested.e8 > linked_last_year.e8:
            return found | 0x8008  # half
    elif linked_advanced is NONE or requested is NONE or linked_last_year is NONE:
        return found | 0x8008  # half
    else:
        found |= 0x4008  # half?
    return found | 0x20


def m10_rural(linkage_: Linkage, quota_: Quota, no_linkage: bool) -> int:
    """优先保障农村用地 · Rural uses first."""
    # policies/henan2025.pol:1716
    found = 0
    from_linkage = linkage_.from_linkage
    if from_linkage is not True:
        if from_linkage is UNKNOWN or (from_linkage is None and not no_linkage):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    purpose = quota_.purpose
    if purpose not in {
        "village_homes",
        "village_infrastructure",
        "village_services",
        "village_industry",
    }:
        if purpose is None or purpose is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m10_urban(linkage_: Linkage, quota_: Quota, no_linkage: bool) -> int:
    """节余指标用于城镇 · The surplus for towns."""
    # policies/henan2025.pol:1722
    found = 0
    from_linkage = linkage_.from_linkage
    if from_linkage is not True:
        if from_linkage is UNKNOWN or (from_linkage is None and not no_linkage):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    purpose = quota_.purpose
    if purpose != "urban_development":
        if purpose is None or purpose is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    rural_met = linkage_.rural_met
    if rural_met is not True:
        if rural_met is UNKNOWN or (rural_met is None and not no_linkage):
            found |= 0x408  # surplus?
        else:
            return found | 0x808  # surplus
    return found | 0x20


def m11_county_allotment(region_: Region) -> int:
    """本县专项指标 · The county's allotment."""
    # policies/henan2025.pol:1828
    found = 0
    county_classes = region_.county_classes
    if type(county_classes) is frozenset:
        if county_classes.isdisjoint({"national_exit", "provincial_exit", "yellow_river", "dabie"}):
            return 0x81  # scope
    elif county_classes is None or county_classes is UNKNOWN:
        found |= 0x41  # scope?
    elif county_classes is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m11_county_use(region_: Region, quota_: Quota) -> int:
    """使用专项指标 · Use of the allotment."""
    # policies/henan2025.pol:1834
    found = 0
    county_classes = region_.county_classes
    if type(county_classes) is frozenset:
        if county_classes.isdisjoint({"national_exit", "provincial_exit", "yellow_river", "dabie"}):
            return 0x81  # scope
    elif county_classes is None or county_classes is UNKNOWN:
        found |= 0x41  # scope?
    elif county_classes is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    purpose = quota_.purpose
    if purpose != "poverty_consolidation":
        if purpose is None or purpose is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    poverty_used = quota_.poverty_used
    requested = quota_.requested
    chosen: int | Absent | None = None
    waiting = True
    if type(county_classes) is frozenset:
        if not county_classes.isdisjoint({"national_exit"}):
            chosen = 600
            waiting = False
    elif county_classes is None or county_classes is UNKNOWN:
        waiting = False
    elif county_classes is NONE:
        pass
    else:
        raise NotPlain
    if waiting:
        if type(county_classes) is frozenset:
            if not county_classes.isdisjoint(
                {"national_exit", "provincial_exit", "yellow_river", "dabie"}
            ):
                chosen = 300
                waiting = False
        elif county_classes is None or county_classes is UNKNOWN:
            waiting = False
        elif county_classes is NONE:
            pass
        else:
            raise NotPlain
    if waiting:
        chosen = 0
    if type(poverty_used) is Quantity and type(requested) is Quantity and type(chosen) is int:
        if poverty_used.e8 + requested.e8 > 100000000 * chosen:
            return found | 0x808  # within_quota
    elif poverty_used is NONE or requested is NONE or chosen is NONE:
        return found | 0x808  # within_quota
    else:
        found |= 0x408  # within_quota?
    return found | 0x20


def m11_base_plan(approval_: Approval) -> int:
    """省级基础计划 · Provincial base plan."""
    # policies/henan2025.pol:1841
    found = 0
    conversion_by = approval_.conversion_by
    if conversion_by != "city":
        if conversion_by is None or conversion_by is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m11_base_use(approval_: Approval, quota_: Quota) -> int:
    """使用省级基础计划 · Use of the base plan."""
    # policies/henan2025.pol:1848
    found = 0
    conversion_by = approval_.conversion_by
    if conversion_by != "city":
        if conversion_by is None or conversion_by is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    purpose = quota_.purpose
    if purpose != "rural_revitalisation":
        if purpose is None or purpose is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    base_pool_used = quota_.base_pool_used
    requested = quota_.requested
    if type(base_pool_used) is Quantity and type(requested) is Quantity:
        if base_pool_used.e8 + requested.e8 > 1000000000000:
            return found | 0x808  # within_pool
    elif base_pool_used is NONE or requested is NONE:
        return found | 0x808  # within_pool
    else:
        found |= 0x408  # within_pool?
    return found | 0x20


def m12_source(farmland_: Farmland, planning_: Planning, no_farmland: bool) -> int:
    """作为补充耕地来源 · As a source of replacement farmland."""
    # policies/henan2025.pol:2027
    found = 0
    survey_class = farmland_.survey_class
    if survey_class != "non_cultivated":
        if survey_class is UNKNOWN or (survey_class is None and not no_farmland):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    reclaimable = farmland_.reclaimable
    if reclaimable is not True:
        if reclaimable is UNKNOWN or (reclaimable is None and not no_farmland):
            found |= 0x408  # fit?
        else:
            return found | 0x808  # fit
    compliant = planning_.compliant
    if compliant is not True:
        if compliant is None or compliant is UNKNOWN:
            found |= 0x1008  # planned?
        else:
            return found | 0x2008  # planned
    ecology_ok = farmland_.ecology_ok
    if ecology_ok is not True:
        if ecology_ok is UNKNOWN or (ecology_ok is None and not no_farmland):
            found |= 0x4008  # ecology?
        else:
            return found | 0x8008  # ecology
    return found | 0x20


def m12_provincial(project_: ProjectSection) -> int:
    """省级统筹的补充耕地指标 · What the province draws."""
    # policies/henan2025.pol:2035
    found = 0
    campaign = project_.campaign
    if campaign != "listed_provincial":
        if campaign is None or campaign is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m12_draw(project_: ProjectSection, reserve_: Reserve) -> int:
    """使用省级统筹指标 · Use of the province's share."""
    # policies/henan2025.pol:2043
    found = 0
    campaign = project_.campaign
    if campaign != "listed_provincial":
        if campaign is None or campaign is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    provincial_drawn = reserve_.provincial_drawn
    requested = reserve_.requested
    county_reserve = reserve_.county_reserve
    if (
        type(provincial_drawn) is Quantity
        and type(requested) is Quantity
        and type(county_reserve) is Quantity
    ):
        if 5 * provincial_drawn.e8 + 5 * requested.e8 > county_reserve.e8:
            return found | 0x808  # within_share
    elif provincial_drawn is NONE or requested is NONE or county_reserve is NONE:
        return found | 0x808  # within_share
    else:
        found |= 0x408  # within_share?
    return found | 0x20


def m13_bonds() -> int:
    """用好专项债券 · Using special bonds."""
    # policies/henan2025.pol:2145
    return 0x20


def m13_take_back(land_: Land, no_land: bool) -> int:
    """优先收回收购 · Taking back first."""
    # policies/henan2025.pol:2148
    found = 0
    parcels = land_.parcels
    truth: bool | None = None
    if type(parcels) is tuple:
        truth = False
        for p in parcels:
            use = p.use
            if use in {"commerce", "residential"}:
                truth = True
                break
            elif use is None or use is UNKNOWN:
                truth = None
    elif parcels is NONE or (parcels is None and no_land):
        truth = False
    if not truth:
        if truth is None:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    truth_2: bool | None = None
    if type(parcels) is tuple:
        truth_2 = False
        for p_2 in parcels:
            all_hold: bool | None = True
            use_2 = p_2.use
            if use_2 not in {"commerce", "residential"}:
                all_hold = None if use_2 is None or use_2 is UNKNOWN else False
            if all_hold is not False:
                holder_stopped = p_2.holder_stopped
                if holder_stopped is not True:
                    all_hold = (
                        None if holder_stopped is None or holder_stopped is UNKNOWN else False
                    )
                if all_hold is not False:
                    supplied = p_2.supplied
                    if supplied is not True:
                        all_hold = None if supplied is None or supplied is UNKNOWN else False
                    if all_hold is not False:
                        started = p_2.started
                        if started is not True:
                            if started is None or started is UNKNOWN:
                                truth_2 = None
                            else:
                                if all_hold is None:
                                    truth_2 = None
                                else:
                                    truth_2 = True
                                    break
    elif parcels is NONE or (parcels is None and no_land):
        truth_2 = False
    if not truth_2:
        if truth_2 is None:
            found |= 0x410  # idle?
        else:
            return found | 0x810  # idle
    return found | 0x20


def m14_direct(approval_: Approval) -> int:
    """直报审批 · Direct submission."""
    # policies/henan2025.pol:2264
    found = 0
    none_holds: bool | None = True
    submitter = approval_.submitter
    if submitter == "county":
        none_holds = False
    elif submitter is None or submitter is UNKNOWN:
        none_holds = None
    if none_holds is not False and submitter != "provincial_zone":
        if submitter is None or submitter is UNKNOWN:
            found |= 0x41  # scope?
        else:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
    return found | 0x20


def m15_no_review(approval_: Approval) -> int:
    """四项方案不再审查 · Four papers are not reviewed."""
    # policies/henan2025.pol:2311
    found = 0
    stage = approval_.stage
    if stage not in {"compiling", "provincial_review", "issuing", "approved"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if stage not in {"siting", "pre_review", "compiling", "provincial_review", "issuing"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m15_conversion_plan(approval_: Approval) -> int:
    """拟定转用方案并报批 · Drawing up and submitting the conversion plan."""
    # policies/henan2025.pol:2316
    found = 0
    conversion_needed = approval_.conversion_needed
    if conversion_needed is not True:
        if conversion_needed is None or conversion_needed is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m16_system() -> int:
    """重建审查报批系统 · Rebuilding the review system."""
    # policies/henan2025.pol:2358
    return 0x20


def m17_argument(eco_: Eco, approval_: Approval, no_eco: bool) -> int:
    """预审时纳入有限人为活动论证 · The argument at pre-review."""
    # policies/henan2025.pol:2374
    found = 0
    overlaps = eco_.overlaps
    if overlaps is not True:
        if overlaps is UNKNOWN or (overlaps is None and not no_eco):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    stage = approval_.stage
    if stage not in {"pre_review", "compiling", "provincial_review", "issuing", "approved"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if stage in {"compiling", "provincial_review", "issuing", "approved"}:
        argument_included = eco_.argument_included
        if argument_included is not True:
            if argument_included is UNKNOWN or (argument_included is None and not no_eco):
                found |= 0x104  # breached?
            else:
                return found | 0x204  # breached
    elif stage is None or stage is UNKNOWN:
        argument_included_2 = eco_.argument_included
        if argument_included_2 is not True:
            found |= 0x104  # breached?
    return found | 0x20


def m17_opinion(eco_: Eco, approval_: Approval, no_eco: bool) -> int:
    """报批时附认定意见 · The finding with the file."""
    # policies/henan2025.pol:2382
    found = 0
    overlaps = eco_.overlaps
    if overlaps is not True:
        if overlaps is UNKNOWN or (overlaps is None and not no_eco):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    stage = approval_.stage
    if stage not in {"compiling", "provincial_review", "issuing", "approved"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if stage in {"provincial_review", "issuing", "approved"}:
        opinion_attached = eco_.opinion_attached
        if opinion_attached is not True:
            if opinion_attached is UNKNOWN or (opinion_attached is None and not no_eco):
                found |= 0x104  # breached?
            else:
                return found | 0x204  # breached
    elif stage is None or stage is UNKNOWN:
        opinion_attached_2 = eco_.opinion_attached
        if opinion_attached_2 is not True:
            found |= 0x104  # breached?
    return found | 0x20


def m18_early_work(project_: ProjectSection, approval_: Approval) -> int:
    """先行开展报批基础工作 · Groundwork of the file."""
    # policies/henan2025.pol:2475
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    prereview_issued = approval_.prereview_issued
    if prereview_issued is not True:
        if prereview_issued is None or prereview_issued is UNKNOWN:
            found |= 0x408  # issued?
        else:
            return found | 0x808  # issued
    site_unchanged = approval_.site_unchanged
    if site_unchanged is not True:
        if site_unchanged is None or site_unchanged is UNKNOWN:
            found |= 0x1008  # unchanged?
        else:
            return found | 0x2008  # unchanged
    return found | 0x20


def m18_acquisition(project_: ProjectSection, approval_: Approval) -> int:
    """提前开展征地前期工作 · Preliminaries of expropriation."""
    # policies/henan2025.pol:2482
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    prereview_issued = approval_.prereview_issued
    if prereview_issued is not True:
        if prereview_issued is None or prereview_issued is UNKNOWN:
            found |= 0x408  # issued?
        else:
            return found | 0x808  # issued
    site_unchanged = approval_.site_unchanged
    if site_unchanged is not True:
        if site_unchanged is None or site_unchanged is UNKNOWN:
            found |= 0x1008  # unchanged?
        else:
            return found | 0x2008  # unchanged
    return found | 0x20


def m19_at_review(approval_: Approval) -> int:
    """审查时可不提供凭证 · No voucher at the review."""
    # policies/henan2025.pol:2565
    found = 0
    none_holds: bool | None = True
    conversion_by = approval_.conversion_by
    if conversion_by == "province":
        none_holds = False
    elif conversion_by is None or conversion_by is UNKNOWN:
        none_holds = None
    if none_holds is not False:
        expropriation_by = approval_.expropriation_by
        if expropriation_by != "province":
            if expropriation_by is None or expropriation_by is UNKNOWN:
                found |= 0x41  # scope?
            else:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
    fee_due = approval_.fee_due
    if fee_due is not True:
        if fee_due is None or fee_due is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    stage = approval_.stage
    if stage not in {"siting", "pre_review", "compiling", "provincial_review"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m19_before_issue(approval_: Approval) -> int:
    """印发批准文件前提供凭证 · Voucher before the approval is issued."""
    # policies/henan2025.pol:2569
    found = 0
    none_holds: bool | None = True
    conversion_by = approval_.conversion_by
    if conversion_by == "province":
        none_holds = False
    elif conversion_by is None or conversion_by is UNKNOWN:
        none_holds = None
    if none_holds is not False:
        expropriation_by = approval_.expropriation_by
        if expropriation_by != "province":
            if expropriation_by is None or expropriation_by is UNKNOWN:
                found |= 0x41  # scope?
            else:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
    fee_due = approval_.fee_due
    if fee_due is not True:
        if fee_due is None or fee_due is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    stage = approval_.stage
    if stage not in {"issuing", "approved"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if stage == "approved":
        fee_voucher = approval_.fee_voucher
        if fee_voucher is not True:
            if fee_voucher is None or fee_voucher is UNKNOWN:
                found |= 0x104  # breached?
            else:
                return found | 0x204  # breached
    elif stage is None or stage is UNKNOWN:
        fee_voucher_2 = approval_.fee_voucher
        if fee_voucher_2 is not True:
            found |= 0x104  # breached?
    return found | 0x20


def m20_early_part(approval_: Approval) -> int:
    """提前介入选址选线 · Taking part in siting."""
    # policies/henan2025.pol:2631
    found = 0
    stage = approval_.stage
    if stage != "siting":
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m20_incomplete(project_: ProjectSection, approval_: Approval) -> int:
    """容缺组织综合论证 · The argument without all opinions."""
    # policies/henan2025.pol:2636
    found = 0
    leadership_concern = project_.leadership_concern
    if leadership_concern is not True:
        if leadership_concern is None or leadership_concern is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    opinions_complete = approval_.opinions_complete
    if opinions_complete is True:
        return 0x81  # scope
    elif opinions_complete is None or opinions_complete is UNKNOWN:
        found |= 0x41  # scope?
    return found | 0x20


def m21_apply(project_: ProjectSection) -> int:
    """可以申请先行用地 · May apply."""
    # policies/henan2025.pol:2747
    found = 0
    none_holds: bool | None = True
    in_highway_plan = project_.in_highway_plan
    if in_highway_plan is True:
        nature = project_.nature
        if nature == "rebuild":
            none_holds = False
        elif nature is None or nature is UNKNOWN:
            none_holds = None
    elif in_highway_plan is None or in_highway_plan is UNKNOWN:
        nature_2 = project_.nature
        if nature_2 == "rebuild" or nature_2 is None or nature_2 is UNKNOWN:
            none_holds = None
    if none_holds is not False:
        standings = project_.standings
        if type(standings) is frozenset:
            if standings.isdisjoint({"provincial_key"}):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif standings is None or standings is UNKNOWN:
            found |= 0x41  # scope?
        elif standings is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
        sectors = project_.sectors
        if type(sectors) is frozenset:
            if sectors.isdisjoint(
                {
                    "transport",
                    "rail_siding",
                    "port_wharf",
                    "energy",
                    "oil_gas",
                    "water",
                    "large_reservoir",
                    "hydropower",
                    "large_hydropower",
                }
            ):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif sectors is None or sectors is UNKNOWN:
            found |= 0x41  # scope?
        elif sectors is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
    standings_2 = project_.standings
    if type(standings_2) is frozenset:
        if not standings_2.isdisjoint({"national_major"}):
            return 0x202  # national
    elif standings_2 is None or standings_2 is UNKNOWN:
        found |= 0x102  # national?
    elif standings_2 is NONE:
        pass
    else:
        raise NotPlain
    return found | 0x20


def m21_single_works(project_: ProjectSection, early_use_: EarlyUse) -> int:
    """控制工期的单体工程 · Single works that control the schedule."""
    # policies/henan2025.pol:2751
    found = 0
    none_holds: bool | None = True
    in_highway_plan = project_.in_highway_plan
    if in_highway_plan is True:
        nature = project_.nature
        if nature == "rebuild":
            none_holds = False
        elif nature is None or nature is UNKNOWN:
            none_holds = None
    elif in_highway_plan is None or in_highway_plan is UNKNOWN:
        nature_2 = project_.nature
        if nature_2 == "rebuild" or nature_2 is None or nature_2 is UNKNOWN:
            none_holds = None
    if none_holds is not False:
        standings = project_.standings
        if type(standings) is frozenset:
            if standings.isdisjoint({"provincial_key"}):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif standings is None or standings is UNKNOWN:
            found |= 0x41  # scope?
        elif standings is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
        sectors = project_.sectors
        if type(sectors) is frozenset:
            if sectors.isdisjoint(
                {
                    "transport",
                    "rail_siding",
                    "port_wharf",
                    "energy",
                    "oil_gas",
                    "water",
                    "large_reservoir",
                    "hydropower",
                    "large_hydropower",
                }
            ):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif sectors is None or sectors is UNKNOWN:
            found |= 0x41  # scope?
        elif sectors is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
    none_holds_2: bool | None = True
    works = early_use_.works
    truth: bool | None = None
    if type(works) is tuple:
        truth = False
        for w in works:
            kind = w.kind
            if kind == "single":
                truth = True
                break
            elif kind is None or kind is UNKNOWN:
                truth = None
    elif works is NONE:
        truth = False
    if truth:
        none_holds_2 = False
    elif truth is None:
        none_holds_2 = None
    if none_holds_2 is not False:
        single_area = early_use_.single_area
        single_area_2: int | Absent | None = None
        if type(single_area) is Quantity:
            single_area_2 = single_area.e8
        elif single_area is NONE:
            single_area_2 = NONE
        elif single_area is None:
            total_2: int | Absent | None = None
            if type(works) is tuple:
                unsure = False
                added = 0
                none = missing = False
                for w_2 in works:
                    kind_2 = w_2.kind
                    if kind_2 != "single":
                        if kind_2 is None or kind_2 is UNKNOWN:
                            unsure = True
                            continue
                        else:
                            continue
                    area = w_2.area
                    if type(area) is Quantity:
                        added += area.e8
                    elif area is NONE:
                        none = True
                    else:
                        missing = True
                if none:
                    total_2 = NONE
                elif not missing:
                    total_2 = added
                if unsure:
                    total_2 = None
            elif works is NONE:
                total_2 = 0
            if type(total_2) is int:
                single_area_2 = total_2
            elif total_2 is NONE:
                single_area_2 = NONE
        if type(single_area_2) is int:
            if single_area_2 <= 0:
                if none_holds_2 is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif single_area_2 is NONE:
            if none_holds_2 is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            found |= 0x41  # scope?
    standings_2 = project_.standings
    if type(standings_2) is frozenset:
        if not standings_2.isdisjoint({"national_major"}):
            return 0x202  # national
    elif standings_2 is None or standings_2 is UNKNOWN:
        found |= 0x102  # national?
    elif standings_2 is NONE:
        pass
    else:
        raise NotPlain
    return found | 0x20


def m21_other_share(project_: ProjectSection) -> int:
    """其他工程的保障规模 · Share for other works."""
    # policies/henan2025.pol:2759
    found = 0
    none_holds: bool | None = True
    in_highway_plan = project_.in_highway_plan
    if in_highway_plan is True:
        nature = project_.nature
        if nature == "rebuild":
            none_holds = False
        elif nature is None or nature is UNKNOWN:
            none_holds = None
    elif in_highway_plan is None or in_highway_plan is UNKNOWN:
        nature_2 = project_.nature
        if nature_2 == "rebuild" or nature_2 is None or nature_2 is UNKNOWN:
            none_holds = None
    if none_holds is not False:
        standings = project_.standings
        if type(standings) is frozenset:
            if standings.isdisjoint({"provincial_key"}):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif standings is None or standings is UNKNOWN:
            found |= 0x41  # scope?
        elif standings is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
        sectors = project_.sectors
        if type(sectors) is frozenset:
            if sectors.isdisjoint(
                {
                    "transport",
                    "rail_siding",
                    "port_wharf",
                    "energy",
                    "oil_gas",
                    "water",
                    "large_reservoir",
                    "hydropower",
                    "large_hydropower",
                }
            ):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif sectors is None or sectors is UNKNOWN:
            found |= 0x41  # scope?
        elif sectors is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
    standings_2 = project_.standings
    if type(standings_2) is frozenset:
        if not standings_2.isdisjoint({"national_major"}):
            return 0x202  # national
    elif standings_2 is None or standings_2 is UNKNOWN:
        found |= 0x102  # national?
    elif standings_2 is NONE:
        pass
    else:
        raise NotPlain
    return found | 0x20


def m21_other_urgent(project_: ProjectSection, early_use_: EarlyUse, approval_: Approval) -> int:
    """其他急需动工的工程 · Other urgent works."""
    # policies/henan2025.pol:2763
    found = 0
    none_holds: bool | None = True
    in_highway_plan = project_.in_highway_plan
    if in_highway_plan is True:
        nature = project_.nature
        if nature == "rebuild":
            none_holds = False
        elif nature is None or nature is UNKNOWN:
            none_holds = None
    elif in_highway_plan is None or in_highway_plan is UNKNOWN:
        nature_2 = project_.nature
        if nature_2 == "rebuild" or nature_2 is None or nature_2 is UNKNOWN:
            none_holds = None
    if none_holds is not False:
        standings = project_.standings
        if type(standings) is frozenset:
            if standings.isdisjoint({"provincial_key"}):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif standings is None or standings is UNKNOWN:
            found |= 0x41  # scope?
        elif standings is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
        sectors = project_.sectors
        if type(sectors) is frozenset:
            if sectors.isdisjoint(
                {
                    "transport",
                    "rail_siding",
                    "port_wharf",
                    "energy",
                    "oil_gas",
                    "water",
                    "large_reservoir",
                    "hydropower",
                    "large_hydropower",
                }
            ):
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif sectors is None or sectors is UNKNOWN:
            found |= 0x41  # scope?
        elif sectors is NONE:
            if none_holds is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            raise NotPlain
    none_holds_2: bool | None = True
    works = early_use_.works
    truth: bool | None = None
    if type(works) is tuple:
        truth = False
        for w in works:
            kind = w.kind
            if kind == "other_work":
                truth = True
                break
            elif kind is None or kind is UNKNOWN:
                truth = None
    elif works is NONE:
        truth = False
    if truth:
        none_holds_2 = False
    elif truth is None:
        none_holds_2 = None
    if none_holds_2 is not False:
        other_area = early_use_.other_area
        other_area_2: int | Absent | None = None
        if type(other_area) is Quantity:
            other_area_2 = other_area.e8
        elif other_area is NONE:
            other_area_2 = NONE
        elif other_area is None:
            total_2: int | Absent | None = None
            if type(works) is tuple:
                unsure = False
                added = 0
                none = missing = False
                for w_2 in works:
                    kind_2 = w_2.kind
                    if kind_2 != "other_work":
                        if kind_2 is None or kind_2 is UNKNOWN:
                            unsure = True
                            continue
                        else:
                            continue
                    area = w_2.area
                    if type(area) is Quantity:
                        added += area.e8
                    elif area is NONE:
                        none = True
                    else:
                        missing = True
                if none:
                    total_2 = NONE
                elif not missing:
                    total_2 = added
                if unsure:
                    total_2 = None
            elif works is NONE:
                total_2 = 0
            if type(total_2) is int:
                other_area_2 = total_2
            elif total_2 is NONE:
                other_area_2 = NONE
        if type(other_area_2) is int:
            if other_area_2 <= 0:
                if none_holds_2 is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        elif other_area_2 is NONE:
            if none_holds_2 is None:
                found |= 0x41  # scope?
            else:
                return 0x81  # scope
        else:
            found |= 0x41  # scope?
    standings_2 = project_.standings
    if type(standings_2) is frozenset:
        if not standings_2.isdisjoint({"national_major"}):
            return 0x202  # national
    elif standings_2 is None or standings_2 is UNKNOWN:
        found |= 0x102  # national?
    elif standings_2 is NONE:
        pass
    else:
        raise NotPlain
    if type(works) is tuple:
        for w_3 in works:
            none_holds_3: bool | None = True
            kind_3 = w_3.kind
            if kind_3 != "other_work":
                none_holds_3 = None if kind_3 is None or kind_3 is UNKNOWN else False
            if none_holds_3 is not False:
                reason = w_3.reason
                if reason not in {"tight_schedule", "season_bound"}:
                    if reason is None or reason is UNKNOWN:
                        found |= 0x1008  # urgency?
                    else:
                        if none_holds_3 is None:
                            found |= 0x1008  # urgency?
                        else:
                            return found | 0x2008  # urgency
                starts_in_year = w_3.starts_in_year
                if starts_in_year is not True:
                    if starts_in_year is None or starts_in_year is UNKNOWN:
                        found |= 0x1008  # urgency?
                    else:
                        if none_holds_3 is None:
                            found |= 0x1008  # urgency?
                        else:
                            return found | 0x2008  # urgency
    elif works is None or works is UNKNOWN:
        found |= 0x1008  # urgency?
    other_area_3 = early_use_.other_area
    other_area_4: int | Absent | None = None
    if type(other_area_3) is Quantity:
        other_area_4 = other_area_3.e8
    elif other_area_3 is NONE:
        other_area_4 = NONE
    elif other_area_3 is None:
        total_3: int | Absent | None = None
        if type(works) is tuple:
            unsure_2 = False
            added_2 = 0
            none_2 = missing_2 = False
            for w_4 in works:
                kind_4 = w_4.kind
                if kind_4 != "other_work":
                    if kind_4 is None or kind_4 is UNKNOWN:
                        unsure_2 = True
                        continue
                    else:
                        continue
                area_2 = w_4.area
                if type(area_2) is Quantity:
                    added_2 += area_2.e8
                elif area_2 is NONE:
                    none_2 = True
                else:
                    missing_2 = True
            if none_2:
                total_3 = NONE
            elif not missing_2:
                total_3 = added_2
            if unsure_2:
                total_3 = None
        elif works is NONE:
            total_3 = 0
        if type(total_3) is int:
            other_area_4 = total_3
        elif total_3 is NONE:
            other_area_4 = NONE
    prereview_area = approval_.prereview_area
    single_area = early_use_.single_area
    single_area_2: int | Absent | None = None
    if type(single_area) is Quantity:
        single_area_2 = single_area.e8
    elif single_area is NONE:
        single_area_2 = NONE
    elif single_area is None:
        total_4: int | Absent | None = None
        if type(works) is tuple:
            unsure_3 = False
            added_3 = 0
            none_3 = missing_3 = False
            for w_5 in works:
                kind_5 = w_5.kind
                if kind_5 != "single":
                    if kind_5 is None or kind_5 is UNKNOWN:
                        unsure_3 = True
                        continue
                    else:
                        continue
                area_3 = w_5.area
                if type(area_3) is Quantity:
                    added_3 += area_3.e8
                elif area_3 is NONE:
                    none_3 = True
                else:
                    missing_3 = True
            if none_3:
                total_4 = NONE
            elif not missing_3:
                total_4 = added_3
            if unsure_3:
                total_4 = None
        elif works is NONE:
            total_4 = 0
        if type(total_4) is int:
            single_area_2 = total_4
        elif total_4 is NONE:
            single_area_2 = NONE
    larger_2: int | Absent | None = None
    if type(prereview_area) is Quantity and type(single_area_2) is int:
        larger_2 = max(prereview_area.e8 - single_area_2, 0)
    elif prereview_area is NONE or single_area_2 is NONE:
        larger_2 = NONE
    if type(other_area_4) is int and type(larger_2) is int:
        if 10 * other_area_4 > 3 * larger_2:
            return found | 0x8008  # area
    elif other_area_4 is NONE or larger_2 is NONE:
        return found | 0x8008  # area
    else:
        found |= 0x4008  # area?
    return found | 0x20


def m22_phases(project_: ProjectSection, phasing_: Phasing, no_phasing: bool) -> int:
    """分期用地和分期办证 · Land and permits in phases."""
    # policies/henan2025.pol:3133
    found = 0
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
                "advanced_manufacturing",
                "livelihood",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    needed = phasing_.needed
    if needed is not True:
        if needed is UNKNOWN or (needed is None and not no_phasing):
            found |= 0x408  # needed?
        else:
            return found | 0x808  # needed
    bases = phasing_.bases
    if type(bases) is frozenset:
        if bases.isdisjoint({"phased_scheme", "phased_approval"}):
            return found | 0x2008  # basis
    elif bases is UNKNOWN or (bases is None and not no_phasing):
        found |= 0x1008  # basis?
    elif bases is NONE or no_phasing:
        return found | 0x2008  # basis
    else:
        raise NotPlain
    return found | 0x20


def m23_by_city(project_: ProjectSection) -> int:
    """按省辖市分段报批 · City by city."""
    # policies/henan2025.pol:3244
    found = 0
    linear = project_.linear
    if linear is not True:
        if linear is None or linear is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m23_by_county(project_: ProjectSection, approval_: Approval) -> int:
    """按县分段报批 · County by county."""
    # policies/henan2025.pol:3249
    found = 0
    linear = project_.linear
    if linear is not True:
        if linear is None or linear is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    conversion_by = approval_.conversion_by
    if conversion_by != "province":
        if conversion_by is None or conversion_by is UNKNOWN:
            found |= 0x408  # conversion?
        else:
            return found | 0x808  # conversion
    expropriation_by = approval_.expropriation_by
    if expropriation_by != "province":
        if expropriation_by is None or expropriation_by is UNKNOWN:
            found |= 0x1008  # expropriation?
        else:
            return found | 0x2008  # expropriation
    return found | 0x20


def m24_inside(project_: ProjectSection, temp_: Temp, m24_pretext_: int) -> int:
    """红线内选取 · Choosing inside."""
    # policies/henan2025.pol:3336
    found = 0
    standings = project_.standings
    if type(standings) is frozenset:
        if standings.isdisjoint({"national_major", "provincial_major"}):
            return 0x81  # scope
    elif standings is None or standings is UNKNOWN:
        found |= 0x41  # scope?
    elif standings is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    if not m24_pretext_ & 0x3B:
        return 0x202  # 24.pretext
    elif m24_pretext_ & 0x4:
        found |= 0x102  # 24.pretext?
    needed = temp_.needed
    if needed is not True:
        if needed is None or needed is UNKNOWN:
            found |= 0x1008  # needed?
        else:
            return found | 0x2008  # needed
    return found | 0x20


def m24_pretext(temp_: Temp) -> int:
    """不得借临时用地未批先建 · No pretext to build before approval."""
    # policies/henan2025.pol:3347
    found = 0
    needed = temp_.needed
    if needed is not True:
        if needed is None or needed is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    in_redline = temp_.in_redline
    if in_redline is not True:
        if in_redline is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    pretext = temp_.pretext
    if pretext is True:
        return found | 0x204  # breached
    elif pretext is UNKNOWN:
        found |= 0x104  # breached?
    return found | 0x20


def m24_use(temp_: Temp) -> int:
    """用途符合规定 · A use that fits the rules."""
    # policies/henan2025.pol:3341
    found = 0
    needed = temp_.needed
    if needed is not True:
        if needed is None or needed is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    in_redline = temp_.in_redline
    if in_redline is not True:
        if in_redline is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    use_ok = temp_.use_ok
    if use_ok is not True:
        if use_ok is None or use_ok is UNKNOWN:
            found |= 0x104  # breached?
        else:
            return found | 0x204  # breached
    return found | 0x20


def m25_phased_filing(project_: ProjectSection, phasing_: Phasing, no_phasing: bool) -> int:
    """淹没区与主体工程分期报批 · Applying in two phases."""
    # policies/henan2025.pol:3451
    found = 0
    inundation = project_.inundation
    if inundation is not True:
        if inundation is None or inundation is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    none_holds: bool | None = True
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if not sectors.isdisjoint({"large_reservoir"}):
            none_holds = False
    elif sectors is None or sectors is UNKNOWN:
        none_holds = None
    elif sectors is NONE:
        pass
    else:
        raise NotPlain
    if none_holds is not False:
        if type(sectors) is frozenset:
            if not sectors.isdisjoint({"hydropower", "large_hydropower"}):
                none_holds = False
        elif sectors is None or sectors is UNKNOWN:
            none_holds = None
        elif sectors is NONE:
            pass
        else:
            raise NotPlain
        if none_holds is not False:
            if type(sectors) is frozenset:
                if sectors.isdisjoint({"large_hydropower"}):
                    if none_holds is None:
                        found |= 0x41  # scope?
                    else:
                        return 0x81  # scope
            elif sectors is None or sectors is UNKNOWN:
                found |= 0x41  # scope?
            elif sectors is NONE:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
            else:
                raise NotPlain
    bases = phasing_.bases
    if type(bases) is frozenset:
        if bases.isdisjoint({"works_schedule"}):
            return found | 0x808  # schedule
    elif bases is UNKNOWN or (bases is None and not no_phasing):
        found |= 0x408  # schedule?
    elif bases is NONE or no_phasing:
        return found | 0x808  # schedule
    else:
        raise NotPlain
    return found | 0x20


def m25_no_phase_text(project_: ProjectSection) -> int:
    """可研不必写明分期 · No phases in the study."""
    # policies/henan2025.pol:3457
    found = 0
    inundation = project_.inundation
    if inundation is not True:
        if inundation is None or inundation is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    none_holds: bool | None = True
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if not sectors.isdisjoint({"large_reservoir"}):
            none_holds = False
    elif sectors is None or sectors is UNKNOWN:
        none_holds = None
    elif sectors is NONE:
        pass
    else:
        raise NotPlain
    if none_holds is not False:
        if type(sectors) is frozenset:
            if not sectors.isdisjoint({"hydropower", "large_hydropower"}):
                none_holds = False
        elif sectors is None or sectors is UNKNOWN:
            none_holds = None
        elif sectors is NONE:
            pass
        else:
            raise NotPlain
        if none_holds is not False:
            if type(sectors) is frozenset:
                if sectors.isdisjoint({"large_hydropower"}):
                    if none_holds is None:
                        found |= 0x41  # scope?
                    else:
                        return 0x81  # scope
            elif sectors is None or sectors is UNKNOWN:
                found |= 0x41  # scope?
            elif sectors is NONE:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
            else:
                raise NotPlain
    return found | 0x20


def m26_separate_site(project_: ProjectSection, site_: Site) -> int:
    """单独选址报批 · Separate siting."""
    # policies/henan2025.pol:3517
    found = 0
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint({"mineral_ancillary", "tourism"}):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    outside_plan_scope = site_.outside_plan_scope
    if outside_plan_scope is not True:
        if outside_plan_scope is None or outside_plan_scope is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    resource_dependent = site_.resource_dependent
    if resource_dependent is not True:
        if resource_dependent is None or resource_dependent is UNKNOWN:
            special_siting_2 = site_.special_siting
            if special_siting_2 is not True:
                found |= 0x408  # special?
        else:
            special_siting = site_.special_siting
            if special_siting is not True:
                if special_siting is None or special_siting is UNKNOWN:
                    found |= 0x408  # special?
                else:
                    return found | 0x808  # special
    return found | 0x20


def m26_convert_only(project_: ProjectSection, approval_: Approval, m26_separate_site_: int) -> int:
    """只转用不征收 · Conversion without expropriation."""
    # policies/henan2025.pol:3530
    found = 0
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint({"mineral_ancillary", "tourism"}):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    if m26_separate_site_ & 0x1F:
        if m26_separate_site_ & 0x20:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    public_interest = approval_.public_interest
    if public_interest is True:
        return found | 0x808  # no_public_interest
    elif public_interest is None or public_interest is UNKNOWN:
        found |= 0x408  # no_public_interest?
    return found | 0x20


def m27_convert_only(project_: ProjectSection, site_: Site, planning_: Planning) -> int:
    """只转用不征收 · Conversion without expropriation."""
    # policies/henan2025.pol:3629
    found = 0
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {"village_housing", "rural_infrastructure", "rural_service", "rural_industry"}
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    boundary = site_.boundary
    if boundary != "inside":
        if boundary is None or boundary is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    urban_task = planning_.urban_task
    if urban_task is True:
        return found | 0x808  # no_task
    elif urban_task is None or urban_task is UNKNOWN:
        found |= 0x408  # no_task?
    layout_ok = planning_.layout_ok
    if layout_ok is not True:
        if layout_ok is None or layout_ok is UNKNOWN:
            found |= 0x1008  # layout?
        else:
            return found | 0x2008  # layout
    return found | 0x20


def m28_renew(
    project_: ProjectSection,
    temp_: Temp,
    temp_dates_: TempDates,
    no_temp_dates: bool,
) -> int:
    """可以申请继续使用 · May apply to go on."""
    # policies/henan2025.pol:3739
    found = 0
    standings = project_.standings
    if type(standings) is frozenset:
        if standings.isdisjoint({"national_major", "provincial_major"}):
            return 0x81  # scope
    elif standings is None or standings is UNKNOWN:
        found |= 0x41  # scope?
    elif standings is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    needed = temp_.needed
    if needed is not True:
        if needed is None or needed is UNKNOWN:
            found |= 0x408  # needed?
        else:
            return found | 0x808  # needed
    none_holds: bool | None = True
    first_until = temp_dates_.first_until
    if first_until is NONE or (first_until is None and no_temp_dates):
        none_holds = False
    elif first_until is UNKNOWN or (first_until is None and not no_temp_dates):
        none_holds = None
    if none_holds is not False:
        first_from = temp_dates_.first_from
        moved_2: date | Absent | None = None
        if type(first_from) is date:
            moved_2 = days_later(first_from, -1)
        elif first_from is NONE or no_temp_dates:
            moved_2 = NONE
        moved_3: date | Absent | None = None
        if type(moved_2) is date:
            moved_3 = months_later(moved_2, 48)
        elif moved_2 is NONE:
            moved_3 = NONE
        if type(first_until) is date and type(moved_3) is date:
            if first_until >= moved_3:
                if none_holds is None:
                    found |= 0x1008  # dates?
                else:
                    return found | 0x2008  # dates
        elif first_until is NONE or moved_3 is NONE or no_temp_dates:
            if none_holds is None:
                found |= 0x1008  # dates?
            else:
                return found | 0x2008  # dates
        else:
            found |= 0x1008  # dates?
    none_holds_2: bool | None = True
    first_term = temp_.first_term
    if type(first_term) is Quantity:
        if first_term.e8 < 4800000000:
            none_holds_2 = False
    elif first_term is NONE:
        pass
    else:
        none_holds_2 = None
    if none_holds_2 is not False:
        if first_until is NONE or (first_until is None and no_temp_dates):
            if none_holds_2 is None:
                found |= 0x4008  # first_term?
            else:
                return found | 0x8008  # first_term
        elif first_until is UNKNOWN or (first_until is None and not no_temp_dates):
            found |= 0x4008  # first_term?
    return found | 0x20


def m28_total(
    project_: ProjectSection,
    temp_dates_: TempDates,
    temp_: Temp,
    no_temp_dates: bool,
    m28_renew_: int,
) -> int:
    """续期后总期限 · Term in all."""
    # policies/henan2025.pol:3756
    found = 0
    standings = project_.standings
    if type(standings) is frozenset:
        if standings.isdisjoint({"national_major", "provincial_major"}):
            return 0x81  # scope
    elif standings is None or standings is UNKNOWN:
        found |= 0x41  # scope?
    elif standings is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    if m28_renew_ & 0x1F:
        if m28_renew_ & 0x20:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    none_holds: bool | None = True
    renewed_until = temp_dates_.renewed_until
    if renewed_until is NONE or (renewed_until is None and no_temp_dates):
        none_holds = False
    elif renewed_until is UNKNOWN or (renewed_until is None and not no_temp_dates):
        none_holds = None
    if none_holds is not False:
        first_from = temp_dates_.first_from
        moved_2: date | Absent | None = None
        if type(first_from) is date:
            moved_2 = days_later(first_from, -1)
        elif first_from is NONE or no_temp_dates:
            moved_2 = NONE
        moved_3: date | Absent | None = None
        if type(moved_2) is date:
            moved_3 = months_later(moved_2, 48)
        elif moved_2 is NONE:
            moved_3 = NONE
        if type(renewed_until) is date and type(moved_3) is date:
            if renewed_until > moved_3:
                if none_holds is None:
                    found |= 0x408  # dates?
                else:
                    return found | 0x808  # dates
        elif renewed_until is NONE or moved_3 is NONE or no_temp_dates:
            if none_holds is None:
                found |= 0x408  # dates?
            else:
                return found | 0x808  # dates
        else:
            found |= 0x408  # dates?
    none_holds_2: bool | None = True
    first_term = temp_.first_term
    renewal_term = temp_.renewal_term
    if type(first_term) is Quantity and type(renewal_term) is Quantity:
        if first_term.e8 + renewal_term.e8 <= 4800000000:
            none_holds_2 = False
    elif first_term is NONE or renewal_term is NONE:
        pass
    else:
        none_holds_2 = None
    if none_holds_2 is not False:
        if renewed_until is NONE or (renewed_until is None and no_temp_dates):
            if none_holds_2 is None:
                found |= 0x1008  # total?
            else:
                return found | 0x2008  # total
        elif renewed_until is UNKNOWN or (renewed_until is None and not no_temp_dates):
            found |= 0x1008  # total?
    return found | 0x20


def m28_shrink(project_: ProjectSection, temp_: Temp, m28_renew_: int) -> int:
    """按缩减后的范围续期 · Renewal for a smaller area."""
    # policies/henan2025.pol:3771
    found = 0
    standings = project_.standings
    if type(standings) is frozenset:
        if standings.isdisjoint({"national_major", "provincial_major"}):
            return 0x81  # scope
    elif standings is None or standings is UNKNOWN:
        found |= 0x41  # scope?
    elif standings is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    if m28_renew_ & 0x1F:
        if m28_renew_ & 0x20:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    area_released = temp_.area_released
    area = temp_.area
    if type(area_released) is Quantity and type(area) is Quantity:
        if area_released.e8 > area.e8:
            return found | 0x808  # released
    elif area_released is NONE or area is NONE:
        return found | 0x808  # released
    else:
        found |= 0x408  # released?
    return found | 0x20


def m29_early_conversion(
    project_: ProjectSection,
    mine_: Mine,
    approval_: Approval,
    no_mine: bool,
) -> int:
    """同步或先行办理转用 · Conversion with or before the transfer."""
    # policies/henan2025.pol:3951
    found = 0
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint({"strategic_mining", "nonstrategic_mining", "mineral_ancillary"}):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    net_transfer = mine_.net_transfer
    if net_transfer is not True:
        if net_transfer is UNKNOWN or (net_transfer is None and not no_mine):
            found |= 0x408  # net?
        else:
            return found | 0x808  # net
    conversion_needed = approval_.conversion_needed
    if conversion_needed is not True:
        if conversion_needed is None or conversion_needed is UNKNOWN:
            found |= 0x1008  # conversion?
        else:
            return found | 0x2008  # conversion
    return found | 0x20


def m29_collective(project_: ProjectSection, approval_: Approval) -> int:
    """以集体建设用地取得采矿用地 · Collective construction land for mining."""
    # policies/henan2025.pol:3958
    found = 0
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint({"strategic_mining", "nonstrategic_mining", "mineral_ancillary"}):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    public_interest = approval_.public_interest
    if public_interest is True:
        return found | 0x808  # no_public_interest
    elif public_interest is None or public_interest is UNKNOWN:
        found |= 0x408  # no_public_interest?
    return found | 0x20


def m30_direct(
    site_: Site,
    project_: ProjectSection,
    supply_: Supply,
    approval_: Approval,
    no_supply: bool,
) -> int:
    """直接核发划拨决定书 · Direct issue of the decision."""
    # policies/henan2025.pol:4027
    found = 0
    outside_plan_scope = site_.outside_plan_scope
    if outside_plan_scope is not True:
        if outside_plan_scope is None or outside_plan_scope is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    major_infrastructure = project_.major_infrastructure
    if major_infrastructure is not True:
        if major_infrastructure is None or major_infrastructure is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint(
            {
                "transport",
                "rail_siding",
                "port_wharf",
                "energy",
                "oil_gas",
                "water",
                "large_reservoir",
                "hydropower",
                "large_hydropower",
            }
        ):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    method = supply_.method
    if method != "allocation":
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    implemented = approval_.implemented
    if implemented is not True:
        if implemented is None or implemented is UNKNOWN:
            found |= 0x408  # cleared?
        else:
            return found | 0x808  # cleared
    return found | 0x20


def m31_in_plan(project_: ProjectSection) -> int:
    """列入土地供应计划 · Entering the supply plan."""
    # policies/henan2025.pol:4116
    found = 0
    stable_growth = project_.stable_growth
    if stable_growth is not True:
        if stable_growth is None or stable_growth is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    starts_on = project_.starts_on
    if type(starts_on) is date:
        if starts_on.year != 2025:
            return 0x81  # scope
    elif starts_on is NONE:
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    return found | 0x20


def m31_flexible(supply_: Supply, no_supply: bool) -> int:
    """灵活供应 · Flexible supply."""
    # policies/henan2025.pol:4123
    found = 0
    method = supply_.method
    if method not in {
        "grant_sale",
        "flexible_grant",
        "agreement_grant",
        "lease",
        "lease_then_grant",
        "long_lease",
    }:
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if method not in {"flexible_grant", "lease_then_grant", "long_lease"}:
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x410  # way?
        else:
            return found | 0x810  # way
    return found | 0x20


def m32_functions(building_: Building, project_: ProjectSection, m37_special_needs_: int) -> int:
    """兼容研发、孵化、中试 · Research, incubation, pilot production."""
    # policies/henan2025.pol:4230
    found = 0
    land_use = building_.land_use
    if land_use != "industrial":
        if land_use is None or land_use is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint({"key_chain"}):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    if not m37_special_needs_ & 0x3B:
        return 0x202  # 37.special_needs
    elif m37_special_needs_ & 0x4:
        found |= 0x102  # 37.special_needs?
    uses = building_.uses
    truth: bool | None = None
    if type(uses) is tuple:
        truth = False
        for u in uses:
            kind = u.kind
            if kind in {"research", "incubation", "pilot"}:
                truth = True
                break
            elif kind is None or kind is UNKNOWN:
                truth = None
    elif uses is NONE:
        truth = False
    if not truth:
        if truth is None:
            found |= 0x1010  # one?
        else:
            return found | 0x2010  # one
    return found | 0x20


def m37_special_needs(mixed_: Mixed, no_mixed: bool) -> int:
    """特殊用地不得混合利用 · No mixed use on land of special needs."""
    # policies/henan2025.pol:5064
    found = 0
    proposed = mixed_.proposed
    if proposed is not True:
        if proposed is UNKNOWN or (proposed is None and not no_mixed):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    needs = mixed_.needs
    if type(needs) is frozenset:
        if not needs.isdisjoint(
            {"public_safety", "public_interest", "environment", "special_function"}
        ):
            return found | 0x204  # breached
    elif needs is UNKNOWN or (needs is None and not no_mixed):
        found |= 0x104  # breached?
    elif needs is NONE or no_mixed:
        pass
    else:
        raise NotPlain
    return found | 0x20


def m32_allowance(building_: Building, project_: ProjectSection) -> int:
    """可兼容的建筑面积 · Floor area allowed."""
    # policies/henan2025.pol:4237
    found = 0
    land_use = building_.land_use
    if land_use != "industrial":
        if land_use is None or land_use is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint({"key_chain"}):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m32_compatible(building_: Building, project_: ProjectSection, m37_special_needs_: int) -> int:
    """仍按工业用途管理 · Still managed as industrial."""
    # policies/henan2025.pol:4242
    found = 0
    land_use = building_.land_use
    if land_use != "industrial":
        if land_use is None or land_use is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    sectors = project_.sectors
    if type(sectors) is frozenset:
        if sectors.isdisjoint({"key_chain"}):
            return 0x81  # scope
    elif sectors is None or sectors is UNKNOWN:
        found |= 0x41  # scope?
    elif sectors is NONE:
        return 0x81  # scope
    else:
        raise NotPlain
    if not m37_special_needs_ & 0x3B:
        return 0x202  # 37.special_needs
    elif m37_special_needs_ & 0x4:
        found |= 0x102  # 37.special_needs?
    housing = building_.housing
    if housing is None:
        uses = building_.uses
        truth: bool | None = None
        if type(uses) is tuple:
            truth = False
            for u in uses:
                kind = u.kind
                if kind == "housing":
                    truth = True
                    break
                elif kind is None or kind is UNKNOWN:
                    truth = None
        elif uses is NONE:
            truth = False
        if truth:
            housing = True
        elif truth is None:
            pass
        else:
            housing = False
    if housing is True:
        return found | 0x2008  # no_housing
    elif housing is None or housing is UNKNOWN:
        found |= 0x1008  # no_housing?
    other_area = building_.other_area
    other_area_2: int | Absent | None = None
    if type(other_area) is Quantity:
        other_area_2 = other_area.e8
    elif other_area is NONE:
        other_area_2 = NONE
    elif other_area is None:
        uses_2 = building_.uses
        total_2: int | Absent | None = None
        if type(uses_2) is tuple:
            unsure = False
            added = 0
            none = missing = False
            for u_2 in uses_2:
                all_hold: bool | None = True
                kind_2 = u_2.kind
                if kind_2 == "production":
                    all_hold = False
                elif kind_2 is None or kind_2 is UNKNOWN:
                    all_hold = None
                if all_hold is not False:
                    kind_3 = u_2.kind
                    if kind_3 == "housing":
                        all_hold = False
                    elif kind_3 is None or kind_3 is UNKNOWN:
                        all_hold = None
                    if all_hold is not False:
                        all_hold_2: bool | None = True
                        kind_4 = u_2.kind
                        if kind_4 not in {"administration", "living"}:
                            all_hold_2 = None if kind_4 is None or kind_4 is UNKNOWN else False
                        if all_hold_2 is not False:
                            prescribed = u_2.prescribed
                            if prescribed is True:
                                if all_hold_2 is None:
                                    unsure = True
                                    continue
                                else:
                                    continue
                            elif prescribed is None or prescribed is UNKNOWN:
                                unsure = True
                                continue
                            else:
                                if all_hold is None:
                                    unsure = True
                                    continue
                        else:
                            if all_hold is None:
                                unsure = True
                                continue
                    else:
                        continue
                else:
                    continue
                area = u_2.area
                if type(area) is Quantity:
                    added += area.e8
                elif area is NONE:
                    none = True
                else:
                    missing = True
            if none:
                total_2 = NONE
            elif not missing:
                total_2 = added
            if unsure:
                total_2 = None
        elif uses_2 is NONE:
            total_2 = 0
        if type(total_2) is int:
            other_area_2 = total_2
        elif total_2 is NONE:
            other_area_2 = NONE
    total_area = building_.total_area
    if type(other_area_2) is int and type(total_area) is Quantity:
        if 20 * other_area_2 > 3 * total_area.e8:
            return found | 0x8008  # share
    elif other_area_2 is NONE or total_area is NONE:
        return found | 0x8008  # share
    else:
        found |= 0x4008  # share?
    return found | 0x20


def m33_package(site_: Site, land_: Land, no_land: bool) -> int:
    """组合供应 · Combined supply."""
    # policies/henan2025.pol:4452
    found = 0
    boundary = site_.boundary
    if boundary != "inside":
        if boundary is None or boundary is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    parcels = land_.parcels
    if type(parcels) is tuple:
        if len(parcels) < 2:
            return 0x81  # scope
    elif parcels is NONE or (parcels is None and no_land):
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    if type(parcels) is tuple:
        for p in parcels:
            adjacent = p.adjacent
            if adjacent is not True:
                if adjacent is None or adjacent is UNKNOWN:
                    found |= 0x408  # adjacent?
                else:
                    return found | 0x808  # adjacent
    elif parcels is UNKNOWN or (parcels is None and not no_land):
        found |= 0x408  # adjacent?
    total_2: int | None = None
    if type(parcels) is tuple:
        unsure = False
        values: set[object] = set()
        for p_2 in parcels:
            use = p_2.use
            if use is None or use is UNKNOWN:
                unsure = True
            elif use is not NONE:
                values.add(use)
        total_2 = len(values)
        if unsure:
            total_2 = None
    elif parcels is NONE or (parcels is None and no_land):
        total_2 = 0
    if type(total_2) is int:
        if total_2 < 2:
            return found | 0x8008  # uses
    else:
        found |= 0x4008  # uses?
    return found | 0x20


def m34_joint(supply_: Supply, no_supply: bool) -> int:
    """两项申请一次提出 · Both requests at once."""
    # policies/henan2025.pol:4557
    found = 0
    method = supply_.method
    if method != "allocation":
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m34_together(supply_: Supply, approval_: Approval, no_supply: bool) -> int:
    """两份文书一并核发 · Both documents together."""
    # policies/henan2025.pol:4561
    found = 0
    method = supply_.method
    if method != "allocation":
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    land_approved = approval_.land_approved
    if land_approved is not True:
        if land_approved is None or land_approved is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    joint_application = supply_.joint_application
    if joint_application is not True:
        if joint_application is UNKNOWN or (joint_application is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m34_after_contract(supply_: Supply, project_: ProjectSection, no_supply: bool) -> int:
    """签合同后直接申领 · The permit straight after the contract."""
    # policies/henan2025.pol:4577
    found = 0
    method = supply_.method
    if method not in {"grant_sale", "flexible_grant", "agreement_grant"}:
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    contract_signed_on = supply_.contract_signed_on
    if contract_signed_on is NONE or (contract_signed_on is None and no_supply):
        return found | 0x808  # signed
    elif contract_signed_on is UNKNOWN or (contract_signed_on is None and not no_supply):
        found |= 0x408  # signed?
    approval_doc = project_.approval_doc
    if approval_doc not in {"approval_paper", "verification_paper", "filing_paper"}:
        if approval_doc is None or approval_doc is UNKNOWN:
            found |= 0x1008  # document?
        else:
            return found | 0x2008  # document
    return found | 0x20


def m35_consolidate(
    redevelopment_: Redevelopment,
    land_: Land,
    no_redevelopment: bool,
    no_land: bool,
) -> int:
    """整合归宗、连片开发 · Joining fragments."""
    # policies/henan2025.pol:4721
    found = 0
    inefficient_urban = redevelopment_.inefficient_urban
    if inefficient_urban is not True:
        if inefficient_urban is UNKNOWN or (inefficient_urban is None and not no_redevelopment):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    parcels = land_.parcels
    truth: bool | None = None
    if type(parcels) is tuple:
        truth = False
        for p in parcels:
            kind = p.kind
            if kind != "whole_lot":
                if kind is None or kind is UNKNOWN:
                    hard_alone_2 = p.hard_alone
                    if hard_alone_2 is True or hard_alone_2 is None or hard_alone_2 is UNKNOWN:
                        truth = None
                else:
                    hard_alone = p.hard_alone
                    if hard_alone is True:
                        truth = True
                        break
                    elif hard_alone is None or hard_alone is UNKNOWN:
                        truth = None
    elif parcels is NONE or (parcels is None and no_land):
        truth = False
    if not truth:
        if truth is None:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if type(parcels) is tuple:
        for p_2 in parcels:
            none_holds: bool | None = True
            all_hold: bool | None = True
            kind_2 = p_2.kind
            if kind_2 == "whole_lot":
                all_hold = False
            elif kind_2 is None or kind_2 is UNKNOWN:
                all_hold = None
            if all_hold is not False:
                hard_alone_3 = p_2.hard_alone
                if hard_alone_3 is True:
                    if all_hold is None:
                        none_holds = None
                elif hard_alone_3 is None or hard_alone_3 is UNKNOWN:
                    none_holds = None
                else:
                    none_holds = False
            else:
                none_holds = False
            if none_holds is not False:
                area = p_2.area
                if type(area) is Quantity:
                    if area.e8 > 300000000:
                        if none_holds is None:
                            found |= 0x1010  # each_parcel?
                        else:
                            return found | 0x2010  # each_parcel
                elif area is NONE:
                    if none_holds is None:
                        found |= 0x1010  # each_parcel?
                    else:
                        return found | 0x2010  # each_parcel
                else:
                    found |= 0x1010  # each_parcel?
    elif parcels is UNKNOWN or (parcels is None and not no_land):
        found |= 0x1010  # each_parcel?
    fragment_area = land_.fragment_area
    fragment_area_2: int | Absent | None = None
    if type(fragment_area) is Quantity:
        fragment_area_2 = fragment_area.e8
    elif fragment_area is NONE or (fragment_area is None and no_land):
        fragment_area_2 = NONE
    elif fragment_area is None:
        total_2: int | Absent | None = None
        if type(parcels) is tuple:
            unsure = False
            added = 0
            none = missing = False
            for p_3 in parcels:
                all_hold_2: bool | None = True
                kind_3 = p_3.kind
                if kind_3 == "whole_lot":
                    all_hold_2 = False
                elif kind_3 is None or kind_3 is UNKNOWN:
                    all_hold_2 = None
                if all_hold_2 is not False:
                    hard_alone_4 = p_3.hard_alone
                    if hard_alone_4 is True:
                        if all_hold_2 is None:
                            unsure = True
                            continue
                    elif hard_alone_4 is None or hard_alone_4 is UNKNOWN:
                        unsure = True
                        continue
                    else:
                        continue
                else:
                    continue
                area_2 = p_3.area
                if type(area_2) is Quantity:
                    added += area_2.e8
                elif area_2 is NONE:
                    none = True
                else:
                    missing = True
            if none:
                total_2 = NONE
            elif not missing:
                total_2 = added
            if unsure:
                total_2 = None
        elif parcels is NONE or (parcels is None and no_land):
            total_2 = 0
        if type(total_2) is int:
            fragment_area_2 = total_2
        elif total_2 is NONE:
            fragment_area_2 = NONE
    total_area = redevelopment_.total_area
    if type(fragment_area_2) is int and type(total_area) is Quantity:
        if 10 * fragment_area_2 > total_area.e8:
            return found | 0x8010  # total
    elif fragment_area_2 is NONE or total_area is NONE or no_redevelopment:
        return found | 0x8010  # total
    else:
        found |= 0x4010  # total?
    return found | 0x20


def m35_neighbour(
    land_: Land,
    redevelopment_: Redevelopment,
    no_land: bool,
    no_redevelopment: bool,
) -> int:
    """与相邻产业地块一并供应 · Supply together with an industrial neighbour."""
    # policies/henan2025.pol:4737
    found = 0
    parcels = land_.parcels
    truth: bool | None = None
    if type(parcels) is tuple:
        truth = False
        for p in parcels:
            kind = p.kind
            if kind != "whole_lot":
                if kind is None or kind is UNKNOWN:
                    hard_alone_2 = p.hard_alone
                    if hard_alone_2 is True or hard_alone_2 is None or hard_alone_2 is UNKNOWN:
                        truth = None
                else:
                    hard_alone = p.hard_alone
                    if hard_alone is True:
                        truth = True
                        break
                    elif hard_alone is None or hard_alone is UNKNOWN:
                        truth = None
    elif parcels is NONE or (parcels is None and no_land):
        truth = False
    if not truth:
        if truth is None:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    next_to_industry = redevelopment_.next_to_industry
    if next_to_industry is not True:
        if next_to_industry is UNKNOWN or (next_to_industry is None and not no_redevelopment):
            found |= 0x1010  # next_to?
        else:
            return found | 0x2010  # next_to
    return found | 0x20


def m35_old_community(redevelopment_: Redevelopment, no_redevelopment: bool) -> int:
    """老旧小区零星用地补公共设施 · Fragments of old communities for public use."""
    # policies/henan2025.pol:4752
    found = 0
    old_community = redevelopment_.old_community
    if old_community is not True:
        if old_community is UNKNOWN or (old_community is None and not no_redevelopment):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    intended_use = redevelopment_.intended_use
    if intended_use not in {"public_space", "public_service", "infrastructure"}:
        if intended_use is UNKNOWN or (intended_use is None and not no_redevelopment):
            found |= 0x410  # public?
        else:
            return found | 0x810  # public
    return found | 0x20


def m36_reuse(mixed_: Mixed, planning_: Planning, no_mixed: bool, m37_special_needs_: int) -> int:
    """混合使用、功能转换 · Mixing uses, converting buildings."""
    # policies/henan2025.pol:4941
    found = 0
    none_holds: bool | None = True
    conversion = mixed_.conversion
    if conversion is True:
        none_holds = False
    elif conversion is UNKNOWN or (conversion is None and not no_mixed):
        none_holds = None
    if none_holds is not False:
        proposed = mixed_.proposed
        if proposed is not True:
            if proposed is UNKNOWN or (proposed is None and not no_mixed):
                found |= 0x41  # scope?
            else:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
        existing = mixed_.existing
        if existing is not True:
            if existing is UNKNOWN or (existing is None and not no_mixed):
                found |= 0x41  # scope?
            else:
                if none_holds is None:
                    found |= 0x41  # scope?
                else:
                    return 0x81  # scope
    if not m37_special_needs_ & 0x3B:
        return 0x202  # 37.special_needs
    elif m37_special_needs_ & 0x4:
        found |= 0x102  # 37.special_needs?
    compliant = planning_.compliant
    if compliant is not True:
        if compliant is None or compliant is UNKNOWN:
            found |= 0x1008  # planning?
        else:
            return found | 0x2008  # planning
    safe = mixed_.safe
    if safe is not True:
        if safe is UNKNOWN or (safe is None and not no_mixed):
            found |= 0x4008  # safe?
        else:
            return found | 0x8008  # safe
    interest_kept = mixed_.interest_kept
    if interest_kept is not True:
        if interest_kept is UNKNOWN or (interest_kept is None and not no_mixed):
            found |= 0x10008  # interest?
        else:
            return found | 0x20008  # interest
    rights_kept = mixed_.rights_kept
    if rights_kept is not True:
        if rights_kept is UNKNOWN or (rights_kept is None and not no_mixed):
            found |= 0x40008  # rights?
        else:
            return found | 0x80008  # rights
    return found | 0x20


def m36_idle_assets() -> int:
    """闲置国有资产用于社区服务 · Idle state assets for community service."""
    # policies/henan2025.pol:4950
    return 0x20


def m37_mix(mixed_: Mixed, no_mixed: bool, m37_special_needs_: int) -> int:
    """功能互利的用地混合 · Mixing functions that serve each other."""
    # policies/henan2025.pol:5034
    found = 0
    proposed = mixed_.proposed
    if proposed is not True:
        if proposed is UNKNOWN or (proposed is None and not no_mixed):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if not m37_special_needs_ & 0x3B:
        return 0x202  # 37.special_needs
    elif m37_special_needs_ & 0x4:
        found |= 0x102  # 37.special_needs?
    uses = mixed_.uses
    truth: bool | None = None
    if type(uses) is tuple:
        truth = False
        for u in uses:
            function = u.function
            if function in {"industry", "storage", "science"}:
                truth = True
                break
            elif function is None or function is UNKNOWN:
                truth = None
    elif uses is NONE or (uses is None and no_mixed):
        truth = False
    if not truth:
        if truth is None:
            found |= 0x1010  # suited?
        else:
            return found | 0x2010  # suited
    return found | 0x20


def m37_local_rule(mixed_: Mixed, no_mixed: bool, m37_special_needs_: int) -> int:
    """地方混合用途规则 · Local rules on mixed use."""
    # policies/henan2025.pol:5041
    found = 0
    proposed = mixed_.proposed
    if proposed is not True:
        if proposed is UNKNOWN or (proposed is None and not no_mixed):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    if not m37_special_needs_ & 0x3B:
        return 0x202  # 37.special_needs
    elif m37_special_needs_ & 0x4:
        found |= 0x102  # 37.special_needs?
    local_rule = mixed_.local_rule
    if local_rule != "admitted":
        if local_rule is UNKNOWN or (local_rule is None and not no_mixed):
            found |= 0x4010  # admitted?
        else:
            return found | 0x8010  # admitted
    return found | 0x20


def m37_guide() -> int:
    """引导多种功能混合 · Guiding mixed functions."""
    # policies/henan2025.pol:5061
    return 0x20


def m38_plans() -> int:
    """矿产规划和出让登记提速 · Faster plans and registration."""
    # policies/henan2025.pol:5197
    return 0x20


def m38_overlay(mine_: Mine, no_mine: bool) -> int:
    """压覆矿产环节提速 · Faster overlay steps."""
    # policies/henan2025.pol:5200
    found = 0
    overlay_query = mine_.overlay_query
    if overlay_query is not True:
        if overlay_query is UNKNOWN or (overlay_query is None and not no_mine):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m39_reserve() -> int:
    """建拟出让项目储备库 · Building the reserve."""
    # policies/henan2025.pol:5228
    return 0x20


def m40_offer() -> int:
    """出让一批区块 · Offering blocks."""
    # policies/henan2025.pol:5237
    return 0x20


def m41_allot(mine_: Mine, no_mine: bool) -> int:
    """加快办理资源出让配置 · Faster allotment of resources."""
    # policies/henan2025.pol:5266
    found = 0
    none_holds: bool | None = True
    all_hold: bool | None = True
    situations = mine_.situations
    if type(situations) is frozenset:
        if situations.isdisjoint({"gap"}):
            all_hold = False
    elif situations is UNKNOWN or (situations is None and not no_mine):
        all_hold = None
    elif situations is NONE or no_mine:
        all_hold = False
    else:
        raise NotPlain
    if all_hold is not False:
        same_owner = mine_.same_owner
        if same_owner is True:
            none_holds = None if all_hold is None else False
        elif same_owner is UNKNOWN or (same_owner is None and not no_mine):
            none_holds = None
    if none_holds is not False:
        all_hold_2: bool | None = True
        if type(situations) is frozenset:
            if situations.isdisjoint({"outside_workings"}):
                all_hold_2 = False
        elif situations is UNKNOWN or (situations is None and not no_mine):
            all_hold_2 = None
        elif situations is NONE or no_mine:
            all_hold_2 = False
        else:
            raise NotPlain
        if all_hold_2 is not False:
            design_approved = mine_.design_approved
            if design_approved is True:
                none_holds = None if all_hold_2 is None else False
            elif design_approved is UNKNOWN or (design_approved is None and not no_mine):
                none_holds = None
        if none_holds is not False:
            all_hold_3: bool | None = True
            if type(situations) is frozenset:
                if situations.isdisjoint({"outside_stripping"}):
                    all_hold_3 = False
            elif situations is UNKNOWN or (situations is None and not no_mine):
                all_hold_3 = None
            elif situations is NONE or no_mine:
                all_hold_3 = False
            else:
                raise NotPlain
            if all_hold_3 is not False:
                design_approved_2 = mine_.design_approved
                if design_approved_2 is True:
                    none_holds = None if all_hold_3 is None else False
                elif design_approved_2 is UNKNOWN or (design_approved_2 is None and not no_mine):
                    none_holds = None
            if none_holds is not False:
                if type(situations) is frozenset:
                    if situations.isdisjoint({"discontinuous", "ridge_slope"}):
                        if none_holds is None:
                            found |= 0x41  # scope?
                        else:
                            return 0x81  # scope
                elif situations is UNKNOWN or (situations is None and not no_mine):
                    found |= 0x41  # scope?
                elif situations is NONE or no_mine:
                    if none_holds is None:
                        found |= 0x41  # scope?
                    else:
                        return 0x81  # scope
                else:
                    raise NotPlain
    return found | 0x20


def m41_guide() -> int:
    """指导优化矿区范围 · Guiding mines on their boundaries."""
    # policies/henan2025.pol:5272
    return 0x20


def m42_each_mine(mine_: Mine, no_mine: bool) -> int:
    """一矿一策服务 · A plan for each mine."""
    # policies/henan2025.pol:5321
    found = 0
    suspended = mine_.suspended
    if suspended is not True:
        if suspended is UNKNOWN or (suspended is None and not no_mine):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    causes = mine_.causes
    if type(causes) is frozenset:
        if causes.isdisjoint(
            {"mine_layout", "reserve_formalities", "registration_pending", "enforcement_pending"}
        ):
            return 0x81  # scope
    elif causes is UNKNOWN or (causes is None and not no_mine):
        found |= 0x41  # scope?
    elif causes is NONE or no_mine:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m42_common_issues() -> int:
    """研究共性问题 · Studying common problems."""
    # policies/henan2025.pol:5330
    return 0x20


def m43_adjust(plan_: Plan, no_plan: bool) -> int:
    """可以调整方案 · The plan may be adjusted."""
    # policies/henan2025.pol:5390
    found = 0
    approved = plan_.approved
    if approved is not True:
        if approved is UNKNOWN or (approved is None and not no_plan):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    unworkable = plan_.unworkable
    if unworkable is not True:
        if unworkable is UNKNOWN or (unworkable is None and not no_plan):
            found |= 0x408  # unworkable?
        else:
            return found | 0x808  # unworkable
    causes = plan_.causes
    if type(causes) is frozenset:
        if causes.isdisjoint({"annual_plan", "spatial_plan", "force_majeure"}):
            return found | 0x2008  # cause
    elif causes is UNKNOWN or (causes is None and not no_plan):
        found |= 0x1008  # cause?
    elif causes is NONE or no_plan:
        return found | 0x2008  # cause
    else:
        raise NotPlain
    return found | 0x20


def m43_approval(plan_: Plan, no_plan: bool) -> int:
    """报省政府批准 · Approval of the province."""
    # policies/henan2025.pol:5397
    found = 0
    approved = plan_.approved
    if approved is not True:
        if approved is UNKNOWN or (approved is None and not no_plan):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    changes = plan_.changes
    if type(changes) is frozenset:
        if changes.isdisjoint({"parcels"}):
            return 0x81  # scope
    elif changes is UNKNOWN or (changes is None and not no_plan):
        found |= 0x41  # scope?
    elif changes is NONE or no_plan:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m43_filing(plan_: Plan, no_plan: bool) -> int:
    """报省自然资源厅备案 · Filing with the department."""
    # policies/henan2025.pol:5415
    found = 0
    approved = plan_.approved
    if approved is not True:
        if approved is UNKNOWN or (approved is None and not no_plan):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    changes = plan_.changes
    if type(changes) is frozenset:
        if not (not changes.isdisjoint({"schedule"}) and changes <= {"schedule"}):
            return 0x81  # scope
    elif changes is UNKNOWN or (changes is None and not no_plan):
        found |= 0x41  # scope?
    elif changes is NONE or no_plan:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m44_single_request(approval_: Approval) -> int:
    """只申请一份意见书 · One request for one opinion."""
    # policies/henan2025.pol:5505
    found = 0
    stage = approval_.stage
    if stage not in {"siting", "pre_review"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m44_leaner(approval_: Approval) -> int:
    """统一层级、精简材料和时限 · One level, fewer papers, less time."""
    # policies/henan2025.pol:5510
    found = 0
    stage = approval_.stage
    if stage not in {"siting", "pre_review"}:
        if stage is None or stage is UNKNOWN:
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m45_clear_land(supply_: Supply, no_supply: bool) -> int:
    """以净地出让 · Clear land for grants."""
    # policies/henan2025.pol:5553
    found = 0
    method = supply_.method
    if method not in {"grant_sale", "flexible_grant", "agreement_grant"}:
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m45_after_contract(supply_: Supply, no_supply: bool, day: date) -> int:
    """合同签订后按时交地 · Handing over after the contract."""
    # policies/henan2025.pol:5559
    found = 0
    method = supply_.method
    if method not in {
        "grant_sale",
        "flexible_grant",
        "agreement_grant",
        "lease",
        "lease_then_grant",
        "long_lease",
    }:
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    contract_signed_on = supply_.contract_signed_on
    if type(contract_signed_on) is date:
        if contract_signed_on < date(2025, 1, 27):
            return 0x81  # scope
    elif contract_signed_on is NONE or no_supply:
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    if type(contract_signed_on) is date:
        if contract_signed_on > day:
            return 0x81  # scope
    elif contract_signed_on is NONE or no_supply:
        return 0x81  # scope
    else:
        found |= 0x41  # scope?
    return found | 0x20


def m45_after_decision(supply_: Supply, no_supply: bool) -> int:
    """划拨核发决定书当日即可交地 · Handing over from the day of the decision."""
    # policies/henan2025.pol:5573
    found = 0
    method = supply_.method
    if method != "allocation":
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    decision_on = supply_.decision_on
    if decision_on is NONE or (decision_on is None and no_supply):
        return found | 0x808  # decided
    elif decision_on is UNKNOWN or (decision_on is None and not no_supply):
        found |= 0x408  # decided?
    return found | 0x20


def m46_services(registration_: Registration, no_registration: bool) -> int:
    """登记创新服务 · New registration services."""
    # policies/henan2025.pol:5706
    found = 0
    services = registration_.services
    if type(services) is frozenset:
        if services.isdisjoint(
            {"title_on_delivery", "transfer_mortgaged", "renewal_unpaid", "online"}
        ):
            return 0x81  # scope
    elif services is UNKNOWN or (services is None and not no_registration):
        found |= 0x41  # scope?
    elif services is NONE or no_registration:
        return 0x81  # scope
    else:
        raise NotPlain
    return found | 0x20


def m46_desk() -> int:
    """企业服务专区和绿色通道 · A desk and a fast lane for firms."""
    # policies/henan2025.pol:5715
    return 0x20


def m47_minor(violation_: Violation, no_violation: bool) -> int:
    """轻微免罚 · Minor violation."""
    # policies/henan2025.pol:5757
    found = 0
    exists = violation_.exists
    if exists is not True:
        if exists is UNKNOWN or (exists is None and not no_violation):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    minor = violation_.minor
    if minor is not True:
        if minor is UNKNOWN or (minor is None and not no_violation):
            found |= 0x408  # slight_breach?
        else:
            return found | 0x808  # slight_breach
    corrected = violation_.corrected
    if corrected is not True:
        if corrected is UNKNOWN or (corrected is None and not no_violation):
            found |= 0x1008  # corrected?
        else:
            return found | 0x2008  # corrected
    harm = violation_.harm
    if harm != "no_harm":
        if harm is UNKNOWN or (harm is None and not no_violation):
            found |= 0x4008  # harmless?
        else:
            return found | 0x8008  # harmless
    return found | 0x20


def m47_first(violation_: Violation, no_violation: bool) -> int:
    """首违不罚 · First violation."""
    # policies/henan2025.pol:5765
    found = 0
    exists = violation_.exists
    if exists is not True:
        if exists is UNKNOWN or (exists is None and not no_violation):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    first = violation_.first
    if first is not True:
        if first is UNKNOWN or (first is None and not no_violation):
            found |= 0x408  # first_time?
        else:
            return found | 0x808  # first_time
    corrected = violation_.corrected
    if corrected is not True:
        if corrected is UNKNOWN or (corrected is None and not no_violation):
            found |= 0x1008  # corrected?
        else:
            return found | 0x2008  # corrected
    none_holds: bool | None = True
    harm = violation_.harm
    if harm == "slight":
        none_holds = False
    elif harm is UNKNOWN or (harm is None and not no_violation):
        none_holds = None
    if none_holds is not False and harm != "no_harm":
        if harm is UNKNOWN or (harm is None and not no_violation):
            found |= 0x4008  # slight_harm?
        else:
            if none_holds is None:
                found |= 0x4008  # slight_harm?
            else:
                return found | 0x8008  # slight_harm
    return found | 0x20


def m48_consolidation() -> int:
    """推进全域土地综合整治 · Land consolidation."""
    # policies/henan2025.pol:5841
    return 0x20


def m49_assistance() -> int:
    """包保服务重点企业 · Assistance for key enterprises."""
    # policies/henan2025.pol:5849
    return 0x20


def m50_red_lines() -> int:
    """守住红线底线 · Keeping the red lines."""
    # policies/henan2025.pol:5863
    return 0x20


def statuses(project: Project, day: date) -> dict[str, Status]:
    """The status of each measure. Raises NotPlain for unusual facts."""
    project_ = project.project
    planning_ = project.planning
    dev_zone_ = project.dev_zone
    quota_ = project.quota
    site_ = project.site
    village_plan_ = project.village_plan
    region_ = project.region
    approval_ = project.approval
    linkage_ = project.linkage
    farmland_ = project.farmland
    reserve_ = project.reserve
    land_ = project.land
    eco_ = project.eco
    early_use_ = project.early_use
    phasing_ = project.phasing
    temp_ = project.temp
    temp_dates_ = project.temp_dates
    mine_ = project.mine
    supply_ = project.supply
    mixed_ = project.mixed
    building_ = project.building
    redevelopment_ = project.redevelopment
    plan_ = project.plan
    registration_ = project.registration
    violation_ = project.violation
    if (
        type(project_) is not ProjectSection
        or type(planning_) is not Planning
        or type(dev_zone_) is not DevZone
        or type(quota_) is not Quota
        or type(site_) is not Site
        or type(village_plan_) is not VillagePlan
        or type(region_) is not Region
        or type(approval_) is not Approval
        or type(linkage_) is not Linkage
        or type(farmland_) is not Farmland
        or type(reserve_) is not Reserve
        or type(land_) is not Land
        or type(eco_) is not Eco
        or type(early_use_) is not EarlyUse
        or type(phasing_) is not Phasing
        or type(temp_) is not Temp
        or type(temp_dates_) is not TempDates
        or type(mine_) is not Mine
        or type(supply_) is not Supply
        or type(mixed_) is not Mixed
        or type(building_) is not Building
        or type(redevelopment_) is not Redevelopment
        or type(plan_) is not Plan
        or type(registration_) is not Registration
        or type(violation_) is not Violation
    ):
        raise NotPlain
    no_dev_zone = dev_zone_ == NO_DEV_ZONE
    no_village_plan = village_plan_ == NO_VILLAGE_PLAN
    no_linkage = linkage_ == NO_LINKAGE
    no_farmland = farmland_ == NO_FARMLAND
    no_land = land_ == NO_LAND
    no_eco = eco_ == NO_ECO
    no_phasing = phasing_ == NO_PHASING
    no_temp_dates = temp_dates_ == NO_TEMP_DATES
    no_mine = mine_ == NO_MINE
    no_supply = supply_ == NO_SUPPLY
    no_mixed = mixed_ == NO_MIXED
    no_redevelopment = redevelopment_ == NO_REDEVELOPMENT
    no_plan = plan_ == NO_PLAN
    no_registration = registration_ == NO_REGISTRATION
    no_violation = violation_ == NO_VIOLATION
    m24_pretext_ = m24_pretext(temp_)
    m26_separate_site_ = m26_separate_site(project_, site_)
    m28_renew_ = m28_renew(project_, temp_, temp_dates_, no_temp_dates)
    m37_special_needs_ = m37_special_needs(mixed_, no_mixed)
    return {
        "1": M01[m01_include(project_, planning_), m01_basis(project_, planning_)],
        "2": STATUS[m02_adjust(dev_zone_, no_dev_zone) & 0x3F],
        "3": M03[
            m03_city_space(planning_),
            m03_draw(planning_, quota_),
            m03_priority(planning_, project_),
            m03_boundary(planning_),
            m03_outside(site_),
            m03_ledger(site_),
        ],
        "4": M04[m04_share(planning_, village_plan_, no_village_plan), m04_guide()],
        "5": M05[m05_combined(), m05_stock_first(project_, site_)],
        "6": M06[m06_pool(project_), m06_draw(project_, quota_), m06_priority(project_, region_)],
        "7": M07[m07_list_(project_), m07_national_plan(project_)],
        "8": M08[m08_advance(project_), m08_on_submission(project_)],
        "9": M09[m09_advance(quota_, project_, approval_), m09_draw(quota_, project_, approval_)],
        "10": M10[m10_rural(linkage_, quota_, no_linkage), m10_urban(linkage_, quota_, no_linkage)],
        "11": M11[
            m11_county_allotment(region_),
            m11_county_use(region_, quota_),
            m11_base_plan(approval_),
            m11_base_use(approval_, quota_),
        ],
        "12": M12[
            m12_source(farmland_, planning_, no_farmland),
            m12_provincial(project_),
            m12_draw(project_, reserve_),
        ],
        "13": M13[m13_bonds(), m13_take_back(land_, no_land)],
        "14": STATUS[m14_direct(approval_) & 0x3F],
        "15": M15[m15_no_review(approval_), m15_conversion_plan(approval_)],
        "16": STATUS[m16_system() & 0x3F],
        "17": M17[m17_argument(eco_, approval_, no_eco), m17_opinion(eco_, approval_, no_eco)],
        "18": M18[m18_early_work(project_, approval_), m18_acquisition(project_, approval_)],
        "19": M19[m19_at_review(approval_), m19_before_issue(approval_)],
        "20": M20[m20_early_part(approval_), m20_incomplete(project_, approval_)],
        "21": M21[
            m21_apply(project_),
            m21_single_works(project_, early_use_),
            m21_other_share(project_),
            m21_other_urgent(project_, early_use_, approval_),
        ],
        "22": STATUS[m22_phases(project_, phasing_, no_phasing) & 0x3F],
        "23": M23[m23_by_city(project_), m23_by_county(project_, approval_)],
        "24": M24[m24_inside(project_, temp_, m24_pretext_), m24_use(temp_), m24_pretext_],
        "25": M25[m25_phased_filing(project_, phasing_, no_phasing), m25_no_phase_text(project_)],
        "26": M26[m26_separate_site_, m26_convert_only(project_, approval_, m26_separate_site_)],
        "27": STATUS[m27_convert_only(project_, site_, planning_) & 0x3F],
        "28": M28[
            m28_renew_,
            m28_total(project_, temp_dates_, temp_, no_temp_dates, m28_renew_),
            m28_shrink(project_, temp_, m28_renew_),
        ],
        "29": M29[
            m29_early_conversion(project_, mine_, approval_, no_mine),
            m29_collective(project_, approval_),
        ],
        "30": STATUS[m30_direct(site_, project_, supply_, approval_, no_supply) & 0x3F],
        "31": M31[m31_in_plan(project_), m31_flexible(supply_, no_supply)],
        "32": M32[
            m32_functions(building_, project_, m37_special_needs_),
            m32_allowance(building_, project_),
            m32_compatible(building_, project_, m37_special_needs_),
        ],
        "33": STATUS[m33_package(site_, land_, no_land) & 0x3F],
        "34": M34[
            m34_joint(supply_, no_supply),
            m34_together(supply_, approval_, no_supply),
            m34_after_contract(supply_, project_, no_supply),
        ],
        "35": M35[
            m35_consolidate(redevelopment_, land_, no_redevelopment, no_land),
            m35_neighbour(land_, redevelopment_, no_land, no_redevelopment),
            m35_old_community(redevelopment_, no_redevelopment),
        ],
        "36": M36[m36_reuse(mixed_, planning_, no_mixed, m37_special_needs_), m36_idle_assets()],
        "37": M37[
            m37_mix(mixed_, no_mixed, m37_special_needs_),
            m37_local_rule(mixed_, no_mixed, m37_special_needs_),
            m37_guide(),
            m37_special_needs_,
        ],
        "38": M38[m38_plans(), m38_overlay(mine_, no_mine)],
        "39": STATUS[m39_reserve() & 0x3F],
        "40": STATUS[m40_offer() & 0x3F],
        "41": M41[m41_allot(mine_, no_mine), m41_guide()],
        "42": M42[m42_each_mine(mine_, no_mine), m42_common_issues()],
        "43": M43[
            m43_adjust(plan_, no_plan),
            m43_approval(plan_, no_plan),
            m43_filing(plan_, no_plan),
        ],
        "44": M44[m44_single_request(approval_), m44_leaner(approval_)],
        "45": M45[
            m45_clear_land(supply_, no_supply),
            m45_after_contract(supply_, no_supply, day),
            m45_after_decision(supply_, no_supply),
        ],
        "46": M46[m46_services(registration_, no_registration), m46_desk()],
        "47": M47[m47_minor(violation_, no_violation), m47_first(violation_, no_violation)],
        "48": STATUS[m48_consolidation() & 0x3F],
        "49": STATUS[m49_assistance() & 0x3F],
        "50": STATUS[m50_red_lines() & 0x3F],
    }


def reasons(project: Project, day: date) -> dict[str, Reasons]:
    """The status of each measure, and what decided it. Raises NotPlain for unusual facts."""
    project_ = project.project
    planning_ = project.planning
    dev_zone_ = project.dev_zone
    quota_ = project.quota
    site_ = project.site
    village_plan_ = project.village_plan
    region_ = project.region
    approval_ = project.approval
    linkage_ = project.linkage
    farmland_ = project.farmland
    reserve_ = project.reserve
    land_ = project.land
    eco_ = project.eco
    early_use_ = project.early_use
    phasing_ = project.phasing
    temp_ = project.temp
    temp_dates_ = project.temp_dates
    mine_ = project.mine
    supply_ = project.supply
    mixed_ = project.mixed
    building_ = project.building
    redevelopment_ = project.redevelopment
    plan_ = project.plan
    registration_ = project.registration
    violation_ = project.violation
    if (
        type(project_) is not ProjectSection
        or type(planning_) is not Planning
        or type(dev_zone_) is not DevZone
        or type(quota_) is not Quota
        or type(site_) is not Site
        or type(village_plan_) is not VillagePlan
        or type(region_) is not Region
        or type(approval_) is not Approval
        or type(linkage_) is not Linkage
        or type(farmland_) is not Farmland
        or type(reserve_) is not Reserve
        or type(land_) is not Land
        or type(eco_) is not Eco
        or type(early_use_) is not EarlyUse
        or type(phasing_) is not Phasing
        or type(temp_) is not Temp
        or type(temp_dates_) is not TempDates
        or type(mine_) is not Mine
        or type(supply_) is not Supply
        or type(mixed_) is not Mixed
        or type(building_) is not Building
        or type(redevelopment_) is not Redevelopment
        or type(plan_) is not Plan
        or type(registration_) is not Registration
        or type(violation_) is not Violation
    ):
        raise NotPlain
    no_dev_zone = dev_zone_ == NO_DEV_ZONE
    no_village_plan = village_plan_ == NO_VILLAGE_PLAN
    no_linkage = linkage_ == NO_LINKAGE
    no_farmland = farmland_ == NO_FARMLAND
    no_land = land_ == NO_LAND
    no_eco = eco_ == NO_ECO
    no_phasing = phasing_ == NO_PHASING
    no_temp_dates = temp_dates_ == NO_TEMP_DATES
    no_mine = mine_ == NO_MINE
    no_supply = supply_ == NO_SUPPLY
    no_mixed = mixed_ == NO_MIXED
    no_redevelopment = redevelopment_ == NO_REDEVELOPMENT
    no_plan = plan_ == NO_PLAN
    no_registration = registration_ == NO_REGISTRATION
    no_violation = violation_ == NO_VIOLATION
    m24_pretext_ = m24_pretext(temp_)
    m26_separate_site_ = m26_separate_site(project_, site_)
    m28_renew_ = m28_renew(project_, temp_, temp_dates_, no_temp_dates)
    m37_special_needs_ = m37_special_needs(mixed_, no_mixed)
    return {
        "1": M01.reasons[m01_include(project_, planning_), m01_basis(project_, planning_)],
        "2": M02.reasons[m02_adjust(dev_zone_, no_dev_zone)],
        "3": M03.reasons[
            m03_city_space(planning_),
            m03_draw(planning_, quota_),
            m03_priority(planning_, project_),
            m03_boundary(planning_),
            m03_outside(site_),
            m03_ledger(site_),
        ],
        "4": M04.reasons[m04_share(planning_, village_plan_, no_village_plan), m04_guide()],
        "5": M05.reasons[m05_combined(), m05_stock_first(project_, site_)],
        "6": M06.reasons[
            m06_pool(project_),
            m06_draw(project_, quota_),
            m06_priority(project_, region_),
        ],
        "7": M07.reasons[m07_list_(project_), m07_national_plan(project_)],
        "8": M08.reasons[m08_advance(project_), m08_on_submission(project_)],
        "9": M09.reasons[
            m09_advance(quota_, project_, approval_),
            m09_draw(quota_, project_, approval_),
        ],
        "10": M10.reasons[
            m10_rural(linkage_, quota_, no_linkage),
            m10_urban(linkage_, quota_, no_linkage),
        ],
        "11": M11.reasons[
            m11_county_allotment(region_),
            m11_county_use(region_, quota_),
            m11_base_plan(approval_),
            m11_base_use(approval_, quota_),
        ],
        "12": M12.reasons[
            m12_source(farmland_, planning_, no_farmland),
            m12_provincial(project_),
            m12_draw(project_, reserve_),
        ],
        "13": M13.reasons[m13_bonds(), m13_take_back(land_, no_land)],
        "14": M14.reasons[m14_direct(approval_)],
        "15": M15.reasons[m15_no_review(approval_), m15_conversion_plan(approval_)],
        "16": M16.reasons[m16_system()],
        "17": M17.reasons[
            m17_argument(eco_, approval_, no_eco),
            m17_opinion(eco_, approval_, no_eco),
        ],
        "18": M18.reasons[
            m18_early_work(project_, approval_),
            m18_acquisition(project_, approval_),
        ],
        "19": M19.reasons[m19_at_review(approval_), m19_before_issue(approval_)],
        "20": M20.reasons[m20_early_part(approval_), m20_incomplete(project_, approval_)],
        "21": M21.reasons[
            m21_apply(project_),
            m21_single_works(project_, early_use_),
            m21_other_share(project_),
            m21_other_urgent(project_, early_use_, approval_),
        ],
        "22": M22.reasons[m22_phases(project_, phasing_, no_phasing)],
        "23": M23.reasons[m23_by_city(project_), m23_by_county(project_, approval_)],
        "24": M24.reasons[m24_inside(project_, temp_, m24_pretext_), m24_use(temp_), m24_pretext_],
        "25": M25.reasons[
            m25_phased_filing(project_, phasing_, no_phasing),
            m25_no_phase_text(project_),
        ],
        "26": M26.reasons[
            m26_separate_site_,
            m26_convert_only(project_, approval_, m26_separate_site_),
        ],
        "27": M27.reasons[m27_convert_only(project_, site_, planning_)],
        "28": M28.reasons[
            m28_renew_,
            m28_total(project_, temp_dates_, temp_, no_temp_dates, m28_renew_),
            m28_shrink(project_, temp_, m28_renew_),
        ],
        "29": M29.reasons[
            m29_early_conversion(project_, mine_, approval_, no_mine),
            m29_collective(project_, approval_),
        ],
        "30": M30.reasons[m30_direct(site_, project_, supply_, approval_, no_supply)],
        "31": M31.reasons[m31_in_plan(project_), m31_flexible(supply_, no_supply)],
        "32": M32.reasons[
            m32_functions(building_, project_, m37_special_needs_),
            m32_allowance(building_, project_),
            m32_compatible(building_, project_, m37_special_needs_),
        ],
        "33": M33.reasons[m33_package(site_, land_, no_land)],
        "34": M34.reasons[
            m34_joint(supply_, no_supply),
            m34_together(supply_, approval_, no_supply),
            m34_after_contract(supply_, project_, no_supply),
        ],
        "35": M35.reasons[
            m35_consolidate(redevelopment_, land_, no_redevelopment, no_land),
            m35_neighbour(land_, redevelopment_, no_land, no_redevelopment),
            m35_old_community(redevelopment_, no_redevelopment),
        ],
        "36": M36.reasons[
            m36_reuse(mixed_, planning_, no_mixed, m37_special_needs_),
            m36_idle_assets(),
        ],
        "37": M37.reasons[
            m37_mix(mixed_, no_mixed, m37_special_needs_),
            m37_local_rule(mixed_, no_mixed, m37_special_needs_),
            m37_guide(),
            m37_special_needs_,
        ],
        "38": M38.reasons[m38_plans(), m38_overlay(mine_, no_mine)],
        "39": M39.reasons[m39_reserve()],
        "40": M40.reasons[m40_offer()],
        "41": M41.reasons[m41_allot(mine_, no_mine), m41_guide()],
        "42": M42.reasons[m42_each_mine(mine_, no_mine), m42_common_issues()],
        "43": M43.reasons[
            m43_adjust(plan_, no_plan),
            m43_approval(plan_, no_plan),
            m43_filing(plan_, no_plan),
        ],
        "44": M44.reasons[m44_single_request(approval_), m44_leaner(approval_)],
        "45": M45.reasons[
            m45_clear_land(supply_, no_supply),
            m45_after_contract(supply_, no_supply, day),
            m45_after_decision(supply_, no_supply),
        ],
        "46": M46.reasons[m46_services(registration_, no_registration), m46_desk()],
        "47": M47.reasons[m47_minor(violation_, no_violation), m47_first(violation_, no_violation)],
        "48": M48.reasons[m48_consolidation()],
        "49": M49.reasons[m49_assistance()],
        "50": M50.reasons[m50_red_lines()],
    }
