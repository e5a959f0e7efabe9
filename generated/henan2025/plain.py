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

from dsl.runtime.plain import STATUS, Covered, NotPlain, Statuses
from dsl.runtime.quantity import Quantity
from dsl.runtime.reasons import Reasons
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import NONE, UNKNOWN

from .facts import (
    Approval,
    DevZone,
    Eco,
    Farmland,
    Land,
    Linkage,
    Mine,
    Phasing,
    Plan,
    Planning,
    Project,
    ProjectSection,
    Quota,
    Region,
    Registration,
    Reserve,
    Site,
    Supply,
    Violation,
)

FROM: Final = date(2025, 1, 27)
UNTIL: Final = date.max
REST: Final[tuple[str, ...]] = (
    "4",
    "11",
    "21",
    "24",
    "26",
    "28",
    "32",
    "33",
    "35",
    "36",
    "37",
    "45",
)
NO_DEV_ZONE: Final = DevZone()
NO_LINKAGE: Final = Linkage()
NO_FARMLAND: Final = Farmland()
NO_ECO: Final = Eco()
NO_PHASING: Final = Phasing()
NO_LAND: Final = Land()
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
M22: Final = Statuses(Covered("phases", Norm.PERMIT, hard=("needed", "basis")))
M23: Final = Statuses(
    Covered("by_city", Norm.PERMIT),
    Covered("by_county", Norm.PERMIT, hard=("conversion", "expropriation")),
)
M25: Final = Statuses(
    Covered("phased_filing", Norm.PERMIT, hard=("schedule",)),
    Covered("no_phase_text", Norm.PERMIT),
)
M27: Final = Statuses(Covered("convert_only", Norm.PERMIT, hard=("no_task", "layout", "batch")))
M29: Final = Statuses(
    Covered("early_conversion", Norm.PERMIT, hard=("net", "conversion")),
    Covered("collective", Norm.ENCOURAGE, hard=("no_public_interest",)),
)
M30: Final = Statuses(Covered("direct", Norm.PERMIT, hard=("cleared",)))
M31: Final = Statuses(
    Covered("in_plan", Norm.COMMIT),
    Covered("flexible", Norm.ENCOURAGE, soft=("way",)),
)
M34: Final = Statuses(
    Covered("joint", Norm.PERMIT),
    Covered("together", Norm.COMMIT),
    Covered("after_contract", Norm.PERMIT, hard=("signed", "document")),
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


def m02_adjust(dev_zone_: DevZone) -> int:
    """扩区、调区 · Expansion or adjustment."""
    # policies/henan2025.pol:720
    no_dev_zone = dev_zone_ == NO_DEV_ZONE
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


def m10_rural(linkage_: Linkage, quota_: Quota) -> int:
    """优先保障农村用地 · Rural uses first."""
    # policies/henan2025.pol:1716
    no_linkage = linkage_ == NO_LINKAGE
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


def m10_urban(linkage_: Linkage, quota_: Quota) -> int:
    """节余指标用于城镇 · The surplus for towns."""
    # policies/henan2025.pol:1722
    no_linkage = linkage_ == NO_LINKAGE
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


def m12_source(farmland_: Farmland, planning_: Planning) -> int:
    """作为补充耕地来源 · As a source of replacement farmland."""
    # policies/henan2025.pol:2027
    no_farmland = farmland_ == NO_FARMLAND
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


def m13_take_back(land_: Land) -> int:
    """优先收回收购 · Taking back first."""
    # policies/henan2025.pol:2148
    no_land = land_ == NO_LAND
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


def m17_argument(eco_: Eco, approval_: Approval) -> int:
    """预审时纳入有限人为活动论证 · The argument at pre-review."""
    # policies/henan2025.pol:2374
    no_eco = eco_ == NO_ECO
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


def m17_opinion(eco_: Eco, approval_: Approval) -> int:
    """报批时附认定意见 · The finding with the file."""
    # policies/henan2025.pol:2382
    no_eco = eco_ == NO_ECO
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


def m22_phases(project_: ProjectSection, phasing_: Phasing) -> int:
    """分期用地和分期办证 · Land and permits in phases."""
    # policies/henan2025.pol:3133
    no_phasing = phasing_ == NO_PHASING
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


def m25_phased_filing(project_: ProjectSection, phasing_: Phasing) -> int:
    """淹没区与主体工程分期报批 · Applying in two phases."""
    # policies/henan2025.pol:3451
    no_phasing = phasing_ == NO_PHASING
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


def m29_early_conversion(project_: ProjectSection, mine_: Mine, approval_: Approval) -> int:
    """同步或先行办理转用 · Conversion with or before the transfer."""
    # policies/henan2025.pol:3951
    no_mine = mine_ == NO_MINE
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


def m30_direct(site_: Site, project_: ProjectSection, supply_: Supply, approval_: Approval) -> int:
    """直接核发划拨决定书 · Direct issue of the decision."""
    # policies/henan2025.pol:4027
    no_supply = supply_ == NO_SUPPLY
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


def m31_flexible(supply_: Supply) -> int:
    """灵活供应 · Flexible supply."""
    # policies/henan2025.pol:4123
    no_supply = supply_ == NO_SUPPLY
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


def m34_joint(supply_: Supply) -> int:
    """两项申请一次提出 · Both requests at once."""
    # policies/henan2025.pol:4557
    no_supply = supply_ == NO_SUPPLY
    found = 0
    method = supply_.method
    if method != "allocation":
        if method is UNKNOWN or (method is None and not no_supply):
            found |= 0x41  # scope?
        else:
            return 0x81  # scope
    return found | 0x20


def m34_together(supply_: Supply, approval_: Approval) -> int:
    """两份文书一并核发 · Both documents together."""
    # policies/henan2025.pol:4561
    no_supply = supply_ == NO_SUPPLY
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


def m34_after_contract(supply_: Supply, project_: ProjectSection) -> int:
    """签合同后直接申领 · The permit straight after the contract."""
    # policies/henan2025.pol:4577
    no_supply = supply_ == NO_SUPPLY
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


def m38_plans() -> int:
    """矿产规划和出让登记提速 · Faster plans and registration."""
    # policies/henan2025.pol:5197
    return 0x20


def m38_overlay(mine_: Mine) -> int:
    """压覆矿产环节提速 · Faster overlay steps."""
    # policies/henan2025.pol:5200
    no_mine = mine_ == NO_MINE
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


def m41_allot(mine_: Mine) -> int:
    """加快办理资源出让配置 · Faster allotment of resources."""
    # policies/henan2025.pol:5266
    no_mine = mine_ == NO_MINE
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


def m42_each_mine(mine_: Mine) -> int:
    """一矿一策服务 · A plan for each mine."""
    # policies/henan2025.pol:5321
    no_mine = mine_ == NO_MINE
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


def m43_adjust(plan_: Plan) -> int:
    """可以调整方案 · The plan may be adjusted."""
    # policies/henan2025.pol:5390
    no_plan = plan_ == NO_PLAN
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


def m43_approval(plan_: Plan) -> int:
    """报省政府批准 · Approval of the province."""
    # policies/henan2025.pol:5397
    no_plan = plan_ == NO_PLAN
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


def m43_filing(plan_: Plan) -> int:
    """报省自然资源厅备案 · Filing with the department."""
    # policies/henan2025.pol:5415
    no_plan = plan_ == NO_PLAN
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


def m46_services(registration_: Registration) -> int:
    """登记创新服务 · New registration services."""
    # policies/henan2025.pol:5706
    no_registration = registration_ == NO_REGISTRATION
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


def m47_minor(violation_: Violation) -> int:
    """轻微免罚 · Minor violation."""
    # policies/henan2025.pol:5757
    no_violation = violation_ == NO_VIOLATION
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


def m47_first(violation_: Violation) -> int:
    """首违不罚 · First violation."""
    # policies/henan2025.pol:5765
    no_violation = violation_ == NO_VIOLATION
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


def statuses(project: Project) -> dict[str, Status]:
    """The status of each measure. Raises NotPlain for unusual facts."""
    project_ = project.project
    planning_ = project.planning
    dev_zone_ = project.dev_zone
    quota_ = project.quota
    site_ = project.site
    region_ = project.region
    approval_ = project.approval
    linkage_ = project.linkage
    farmland_ = project.farmland
    reserve_ = project.reserve
    land_ = project.land
    eco_ = project.eco
    phasing_ = project.phasing
    mine_ = project.mine
    supply_ = project.supply
    plan_ = project.plan
    registration_ = project.registration
    violation_ = project.violation
    if (
        type(project_) is not ProjectSection
        or type(planning_) is not Planning
        or type(dev_zone_) is not DevZone
        or type(quota_) is not Quota
        or type(site_) is not Site
        or type(region_) is not Region
        or type(approval_) is not Approval
        or type(linkage_) is not Linkage
        or type(farmland_) is not Farmland
        or type(reserve_) is not Reserve
        or type(land_) is not Land
        or type(eco_) is not Eco
        or type(phasing_) is not Phasing
        or type(mine_) is not Mine
        or type(supply_) is not Supply
        or type(plan_) is not Plan
        or type(registration_) is not Registration
        or type(violation_) is not Violation
    ):
        raise NotPlain
    return {
        "1": M01[m01_include(project_, planning_), m01_basis(project_, planning_)],
        "2": STATUS[m02_adjust(dev_zone_) & 0x3F],
        "3": M03[
            m03_city_space(planning_),
            m03_draw(planning_, quota_),
            m03_priority(planning_, project_),
            m03_boundary(planning_),
            m03_outside(site_),
            m03_ledger(site_),
        ],
        "5": M05[m05_combined(), m05_stock_first(project_, site_)],
        "6": M06[m06_pool(project_), m06_draw(project_, quota_), m06_priority(project_, region_)],
        "7": M07[m07_list_(project_), m07_national_plan(project_)],
        "8": M08[m08_advance(project_), m08_on_submission(project_)],
        "9": M09[m09_advance(quota_, project_, approval_), m09_draw(quota_, project_, approval_)],
        "10": M10[m10_rural(linkage_, quota_), m10_urban(linkage_, quota_)],
        "12": M12[
            m12_source(farmland_, planning_),
            m12_provincial(project_),
            m12_draw(project_, reserve_),
        ],
        "13": M13[m13_bonds(), m13_take_back(land_)],
        "14": STATUS[m14_direct(approval_) & 0x3F],
        "15": M15[m15_no_review(approval_), m15_conversion_plan(approval_)],
        "16": STATUS[m16_system() & 0x3F],
        "17": M17[m17_argument(eco_, approval_), m17_opinion(eco_, approval_)],
        "18": M18[m18_early_work(project_, approval_), m18_acquisition(project_, approval_)],
        "19": M19[m19_at_review(approval_), m19_before_issue(approval_)],
        "20": M20[m20_early_part(approval_), m20_incomplete(project_, approval_)],
        "22": STATUS[m22_phases(project_, phasing_) & 0x3F],
        "23": M23[m23_by_city(project_), m23_by_county(project_, approval_)],
        "25": M25[m25_phased_filing(project_, phasing_), m25_no_phase_text(project_)],
        "27": STATUS[m27_convert_only(project_, site_, planning_) & 0x3F],
        "29": M29[
            m29_early_conversion(project_, mine_, approval_),
            m29_collective(project_, approval_),
        ],
        "30": STATUS[m30_direct(site_, project_, supply_, approval_) & 0x3F],
        "31": M31[m31_in_plan(project_), m31_flexible(supply_)],
        "34": M34[
            m34_joint(supply_),
            m34_together(supply_, approval_),
            m34_after_contract(supply_, project_),
        ],
        "38": M38[m38_plans(), m38_overlay(mine_)],
        "39": STATUS[m39_reserve() & 0x3F],
        "40": STATUS[m40_offer() & 0x3F],
        "41": M41[m41_allot(mine_), m41_guide()],
        "42": M42[m42_each_mine(mine_), m42_common_issues()],
        "43": M43[m43_adjust(plan_), m43_approval(plan_), m43_filing(plan_)],
        "44": M44[m44_single_request(approval_), m44_leaner(approval_)],
        "46": M46[m46_services(registration_), m46_desk()],
        "47": M47[m47_minor(violation_), m47_first(violation_)],
        "48": STATUS[m48_consolidation() & 0x3F],
        "49": STATUS[m49_assistance() & 0x3F],
        "50": STATUS[m50_red_lines() & 0x3F],
    }


def reasons(project: Project) -> dict[str, Reasons]:
    """The status of each measure, and what decided it. Raises NotPlain for unusual facts."""
    project_ = project.project
    planning_ = project.planning
    dev_zone_ = project.dev_zone
    quota_ = project.quota
    site_ = project.site
    region_ = project.region
    approval_ = project.approval
    linkage_ = project.linkage
    farmland_ = project.farmland
    reserve_ = project.reserve
    land_ = project.land
    eco_ = project.eco
    phasing_ = project.phasing
    mine_ = project.mine
    supply_ = project.supply
    plan_ = project.plan
    registration_ = project.registration
    violation_ = project.violation
    if (
        type(project_) is not ProjectSection
        or type(planning_) is not Planning
        or type(dev_zone_) is not DevZone
        or type(quota_) is not Quota
        or type(site_) is not Site
        or type(region_) is not Region
        or type(approval_) is not Approval
        or type(linkage_) is not Linkage
        or type(farmland_) is not Farmland
        or type(reserve_) is not Reserve
        or type(land_) is not Land
        or type(eco_) is not Eco
        or type(phasing_) is not Phasing
        or type(mine_) is not Mine
        or type(supply_) is not Supply
        or type(plan_) is not Plan
        or type(registration_) is not Registration
        or type(violation_) is not Violation
    ):
        raise NotPlain
    return {
        "1": M01.reasons[m01_include(project_, planning_), m01_basis(project_, planning_)],
        "2": M02.reasons[m02_adjust(dev_zone_)],
        "3": M03.reasons[
            m03_city_space(planning_),
            m03_draw(planning_, quota_),
            m03_priority(planning_, project_),
            m03_boundary(planning_),
            m03_outside(site_),
            m03_ledger(site_),
        ],
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
        "10": M10.reasons[m10_rural(linkage_, quota_), m10_urban(linkage_, quota_)],
        "12": M12.reasons[
            m12_source(farmland_, planning_),
            m12_provincial(project_),
            m12_draw(project_, reserve_),
        ],
        "13": M13.reasons[m13_bonds(), m13_take_back(land_)],
        "14": M14.reasons[m14_direct(approval_)],
        "15": M15.reasons[m15_no_review(approval_), m15_conversion_plan(approval_)],
        "16": M16.reasons[m16_system()],
        "17": M17.reasons[m17_argument(eco_, approval_), m17_opinion(eco_, approval_)],
        "18": M18.reasons[
            m18_early_work(project_, approval_),
            m18_acquisition(project_, approval_),
        ],
        "19": M19.reasons[m19_at_review(approval_), m19_before_issue(approval_)],
        "20": M20.reasons[m20_early_part(approval_), m20_incomplete(project_, approval_)],
        "22": M22.reasons[m22_phases(project_, phasing_)],
        "23": M23.reasons[m23_by_city(project_), m23_by_county(project_, approval_)],
        "25": M25.reasons[m25_phased_filing(project_, phasing_), m25_no_phase_text(project_)],
        "27": M27.reasons[m27_convert_only(project_, site_, planning_)],
        "29": M29.reasons[
            m29_early_conversion(project_, mine_, approval_),
            m29_collective(project_, approval_),
        ],
        "30": M30.reasons[m30_direct(site_, project_, supply_, approval_)],
        "31": M31.reasons[m31_in_plan(project_), m31_flexible(supply_)],
        "34": M34.reasons[
            m34_joint(supply_),
            m34_together(supply_, approval_),
            m34_after_contract(supply_, project_),
        ],
        "38": M38.reasons[m38_plans(), m38_overlay(mine_)],
        "39": M39.reasons[m39_reserve()],
        "40": M40.reasons[m40_offer()],
        "41": M41.reasons[m41_allot(mine_), m41_guide()],
        "42": M42.reasons[m42_each_mine(mine_), m42_common_issues()],
        "43": M43.reasons[m43_adjust(plan_), m43_approval(plan_), m43_filing(plan_)],
        "44": M44.reasons[m44_single_request(approval_), m44_leaner(approval_)],
        "46": M46.reasons[m46_services(registration_), m46_desk()],
        "47": M47.reasons[m47_minor(violation_), m47_first(violation_)],
        "48": M48.reasons[m48_consolidation()],
        "49": M49.reasons[m49_assistance()],
        "50": M50.reasons[m50_red_lines()],
    }
