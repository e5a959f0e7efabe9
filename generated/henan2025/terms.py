"""Terms of the policy.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from dsl.runtime.arithmetic import first_of, larger, minus, moved, negative, plus, share, year_of
from dsl.runtime.case import Case, Node
from dsl.runtime.conditions import (
    Item,
    all_of,
    any_of,
    at_most,
    equals,
    every,
    holds,
    includes_any,
    is_in,
    is_none,
    known,
    not_,
    reading,
    some,
)
from dsl.runtime.quantity import Dimension, Quantity

from . import figures


def starts_this_year(case: Case) -> Node:
    """年内计划开工 · Planned to start within the year"""
    # policies/henan2025.pol:599
    return equals(
        year_of(case.fact("project.starts_on")),
        figures.ACTION_YEAR.of(case),
        key="terms/1",
    )


def major_up(case: Case) -> Node:
    """省级以上重大建设项目 · Major project of provincial rank or above"""
    # policies/henan2025.pol:601
    return includes_any(
        case,
        "standing",
        case.fact("project.standings"),
        ("national_major", "provincial_major"),
        key="terms/2",
    )


def growth_this_year(case: Case) -> Node:
    """年内开工的稳经济促增长项目 · Stable-growth project that starts within the year"""
    # policies/henan2025.pol:606
    return all_of(
        holds(case.fact("project.stable_growth"), key="terms/3"),
        holds(starts_this_year(case), key="terms/4"),
        key="terms/5",
    )


def space_counted(case: Case) -> Node:
    """计入40%的使用规模 · Use counted against the share"""
    # policies/henan2025.pol:816
    return first_of(
        (
            (
                reading(case, "share_base", frozenset({"city_total"}), key="terms/6"),
                case.fact("planning.city_used"),
            ),
            (
                reading(case, "share_base", frozenset({"county_draw"}), key="terms/7"),
                case.fact("planning.county_drawn"),
            ),
        ),
        case.fact("planning.short_counties_drawn"),
    )


def outside_boundary(case: Case) -> Node:
    """在边界外选址 · Sited outside the boundary"""
    # policies/henan2025.pol:822
    return any_of(
        is_in(
            case,
            "boundary_side",
            case.fact("site.boundary"),
            frozenset({"outside"}),
            key="terms/8",
        ),
        all_of(
            is_in(
                case,
                "boundary_side",
                case.fact("site.boundary"),
                frozenset({"straddling"}),
                key="terms/9",
            ),
            reading(case, "straddling_sites", frozenset({"counts"}), key="terms/10"),
            key="terms/11",
        ),
        key="terms/12",
    )


def village_land_counted(case: Case) -> Node:
    """计算比例的村庄用地 · Village land the share is of"""
    # policies/henan2025.pol:1013
    return first_of(
        (
            (
                reading(case, "village_base", frozenset({"planned_land"}), key="terms/13"),
                case.fact("village_plan.village_land"),
            ),
            (
                reading(case, "village_base", frozenset({"present_land"}), key="terms/14"),
                case.fact("village_plan.present_land"),
            ),
        ),
        case.fact("village_plan.county_land"),
    )


def industry_land_counted(case: Case) -> Node:
    """计入比例的乡村产业用地 · Rural-industry land that counts"""
    # policies/henan2025.pol:1019
    return first_of(
        (
            (
                reading(case, "village_base", frozenset({"county_land"}), key="terms/15"),
                case.fact("village_plan.county_industry_land"),
            ),
        ),
        case.fact("village_plan.industry_land"),
    )


def stock_settled(case: Case) -> Node:
    """存量建设用地不妨碍新增指标 · Stock land does not stand in the way of new quota"""
    # policies/henan2025.pol:1110
    return any_of(
        reading(case, "stock_premise", frozenset({"guidance"}), key="terms/16"),
        holds(case.fact("site.stock_used"), key="terms/17"),
        key="terms/18",
    )


def pool_project(case: Case) -> Node:
    """可用预支指标的项目 · A project that may use the advance"""
    # policies/henan2025.pol:1156
    return any_of(
        holds(case.fact("project.stable_growth"), key="terms/19"),
        reading(case, "pool_users", frozenset({"any_project"}), key="terms/20"),
        key="terms/21",
    )


def priority_place(case: Case) -> Node:
    """优先保障的地区 · A place served first"""
    # policies/henan2025.pol:1158
    return any_of(
        holds(case.fact("region.in_dev_zone"), key="terms/22"),
        is_in(
            case,
            "county_kind",
            case.fact("region.county_kind"),
            frozenset({"key_development", "eco_function", "optimised"}),
            key="terms/23",
        ),
        key="terms/24",
    )


def pool_total(case: Case) -> Node:
    """可用的预支总量 · Advance that may be used"""
    # policies/henan2025.pol:1163
    return first_of(
        (
            (
                reading(case, "pool_overlap", frozenset({"inside"}), key="terms/25"),
                minus(figures.ADVANCE_POOL.of(case), figures.BASE_POOL.of(case)),
            ),
        ),
        figures.ADVANCE_POOL.of(case),
    )


def campaign_listed(case: Case) -> Node:
    """已列入集中攻坚范围 · Listed in the campaign"""
    # policies/henan2025.pol:1388
    return is_in(
        case,
        "campaign_rank",
        case.fact("project.campaign"),
        frozenset({"listed", "listed_provincial"}),
        key="terms/26",
    )


def local_growth(case: Case) -> Node:
    """市县稳经济促增长重点项目 · Local key project of stable growth"""
    # policies/henan2025.pol:1526
    return all_of(
        holds(case.fact("project.stable_growth"), key="terms/27"),
        includes_any(
            case,
            "standing",
            case.fact("project.standings"),
            ("local_key",),
            key="terms/28",
        ),
        key="terms/29",
    )


def may_advance(case: Case) -> Node:
    """可以预支的项目 · A project that may be advanced quota"""
    # policies/henan2025.pol:1528
    return any_of(
        all_of(
            holds(local_growth(case), key="terms/30"),
            holds(starts_this_year(case), key="terms/31"),
            key="terms/32",
        ),
        all_of(
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("nonstrategic_mining",),
                key="terms/33",
            ),
            any_of(
                reading(case, "mining_listed", frozenset({"not_needed"}), key="terms/34"),
                holds(local_growth(case), key="terms/35"),
                key="terms/36",
            ),
            any_of(
                holds(starts_this_year(case), key="terms/37"),
                reading(case, "advance_conditions", frozenset({"growth_only"}), key="terms/38"),
                key="terms/39",
            ),
            key="terms/40",
        ),
        key="terms/41",
    )


def ready_to_file(case: Case) -> Node:
    """具备报批条件 · Ready to file"""
    # policies/henan2025.pol:1537
    return any_of(
        holds(case.fact("approval.ready"), key="terms/42"),
        all_of(
            reading(case, "advance_conditions", frozenset({"growth_only"}), key="terms/43"),
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("nonstrategic_mining",),
                key="terms/44",
            ),
            any_of(
                reading(case, "mining_listed", frozenset({"not_needed"}), key="terms/45"),
                holds(local_growth(case), key="terms/46"),
                key="terms/47",
            ),
            key="terms/48",
        ),
        key="terms/49",
    )


def half_plan(case: Case) -> Node:
    """可预支总量 · Advance in all"""
    # policies/henan2025.pol:1546
    return share(figures.ADVANCE_SHARE.of(case), case.fact("quota.linked_last_year"))


def advanced_so_far(case: Case) -> Node:
    """计入上限的已预支 · Advances that count"""
    # policies/henan2025.pol:1547
    return first_of(
        (
            (
                reading(case, "advance_ceiling", frozenset({"locality"}), key="terms/50"),
                case.fact("quota.linked_advanced"),
            ),
        ),
        known(Quantity(Dimension.LAND, 0)),
    )


def has_county_class(case: Case) -> Node:
    """属于四类县 · One of the four county classes"""
    # policies/henan2025.pol:1798
    return includes_any(
        case,
        "county_class",
        case.fact("region.county_classes"),
        ("national_exit", "provincial_exit", "yellow_river", "dabie"),
        key="terms/51",
    )


def added_quota(case: Case) -> Node:
    """各身份相加的专项指标 · Allotments added up"""
    # policies/henan2025.pol:1800
    return plus(
        plus(
            plus(
                first_of(
                    (
                        (
                            includes_any(
                                case,
                                "county_class",
                                case.fact("region.county_classes"),
                                ("national_exit",),
                                key="terms/52",
                            ),
                            figures.NATIONAL_COUNTY_QUOTA.of(case),
                        ),
                    ),
                    known(Quantity(Dimension.LAND, 0)),
                ),
                first_of(
                    (
                        (
                            includes_any(
                                case,
                                "county_class",
                                case.fact("region.county_classes"),
                                ("provincial_exit",),
                                key="terms/53",
                            ),
                            figures.OTHER_COUNTY_QUOTA.of(case),
                        ),
                    ),
                    known(Quantity(Dimension.LAND, 0)),
                ),
            ),
            first_of(
                (
                    (
                        includes_any(
                            case,
                            "county_class",
                            case.fact("region.county_classes"),
                            ("yellow_river",),
                            key="terms/54",
                        ),
                        figures.OTHER_COUNTY_QUOTA.of(case),
                    ),
                ),
                known(Quantity(Dimension.LAND, 0)),
            ),
        ),
        first_of(
            (
                (
                    includes_any(
                        case,
                        "county_class",
                        case.fact("region.county_classes"),
                        ("dabie",),
                        key="terms/55",
                    ),
                    figures.OTHER_COUNTY_QUOTA.of(case),
                ),
            ),
            known(Quantity(Dimension.LAND, 0)),
        ),
    )


def county_quota(case: Case) -> Node:
    """本县专项指标 · The county's earmarked quota"""
    # policies/henan2025.pol:1806
    return first_of(
        (
            (
                reading(case, "several_classes", frozenset({"added"}), key="terms/56"),
                added_quota(case),
            ),
            (
                includes_any(
                    case,
                    "county_class",
                    case.fact("region.county_classes"),
                    ("national_exit",),
                    key="terms/57",
                ),
                figures.NATIONAL_COUNTY_QUOTA.of(case),
            ),
            (holds(has_county_class(case), key="terms/58"), figures.OTHER_COUNTY_QUOTA.of(case)),
        ),
        known(Quantity(Dimension.LAND, 0)),
    )


def county_quota_used(case: Case) -> Node:
    """计入上限的已使用专项指标 · Use that counts against it"""
    # policies/henan2025.pol:1813
    return first_of(
        (
            (
                reading(case, "national_share", frozenset({"each_county"}), key="terms/59"),
                case.fact("quota.poverty_used"),
            ),
            (
                includes_any(
                    case,
                    "county_class",
                    case.fact("region.county_classes"),
                    ("national_exit",),
                    key="terms/60",
                ),
                case.fact("quota.poverty_used_class"),
            ),
        ),
        case.fact("quota.poverty_used"),
    )


def base_used(case: Case) -> Node:
    """计入上限的已使用基础计划 · Base plan used that counts"""
    # policies/henan2025.pol:1819
    return first_of(
        (
            (
                reading(case, "base_pool_share", frozenset({"whole_province"}), key="terms/61"),
                case.fact("quota.base_pool_used"),
            ),
        ),
        case.fact("quota.base_pool_used_city"),
    )


def may_draw_reserve(case: Case) -> Node:
    """可用省级统筹指标的项目 · A project that may use the province's share"""
    # policies/henan2025.pol:2013
    return any_of(
        is_in(
            case,
            "campaign_rank",
            case.fact("project.campaign"),
            frozenset({"listed_provincial"}),
            key="terms/62",
        ),
        all_of(
            reading(case, "provincial_campaign", frozenset({"any_list"}), key="terms/63"),
            is_in(
                case,
                "campaign_rank",
                case.fact("project.campaign"),
                frozenset({"listed"}),
                key="terms/64",
            ),
            key="terms/65",
        ),
        key="terms/66",
    )


def reserve_counted(case: Case) -> Node:
    """计算比例的储备库指标 · Reserve the share is of"""
    # policies/henan2025.pol:2018
    return first_of(
        (
            (
                reading(case, "reserve_day", frozenset({"draw_day"}), key="terms/67"),
                case.fact("reserve.county_reserve"),
            ),
        ),
        case.fact("reserve.county_reserve_at_start"),
    )


def has_homes_or_shops(case: Case) -> Node:
    """有住宅或商服用地 · There is residential or commercial land"""

    def has_p(p: Item) -> Node:
        return is_in(
            case,
            "land_function",
            p.field("use"),
            frozenset({"residential", "commerce"}),
            key="terms/68",
        )

    # policies/henan2025.pol:2138
    return some(case.fact("land.parcels"), None, has_p, key="terms/69")


def county_submitter(case: Case) -> Node:
    """县级报件单位 · County-level submitter"""
    # policies/henan2025.pol:2249
    return any_of(
        all_of(
            reading(case, "county_word", frozenset({"counties"}), key="terms/70"),
            is_in(
                case,
                "submitter",
                case.fact("approval.submitter"),
                frozenset({"county"}),
                key="terms/71",
            ),
            key="terms/72",
        ),
        all_of(
            reading(case, "county_word", frozenset({"counties"}), key="terms/73"),
            reading(case, "districts", frozenset({"counted"}), key="terms/74"),
            is_in(
                case,
                "submitter",
                case.fact("approval.submitter"),
                frozenset({"district"}),
                key="terms/75",
            ),
            key="terms/76",
        ),
        all_of(
            reading(case, "county_word", frozenset({"zones"}), key="terms/77"),
            is_in(
                case,
                "submitter",
                case.fact("approval.submitter"),
                frozenset({"county_zone"}),
                key="terms/78",
            ),
            key="terms/79",
        ),
        key="terms/80",
    )


def by_province(case: Case) -> Node:
    """省政府批准用地 · Land approved by the province"""
    # policies/henan2025.pol:2551
    return any_of(
        is_in(
            case,
            "authority",
            case.fact("approval.conversion_by"),
            frozenset({"province"}),
            key="terms/81",
        ),
        all_of(
            reading(case, "split_authority", frozenset({"either"}), key="terms/82"),
            is_in(
                case,
                "authority",
                case.fact("approval.expropriation_by"),
                frozenset({"province"}),
                key="terms/83",
            ),
            key="terms/84",
        ),
        key="terms/85",
    )


def key_project(case: Case) -> Node:
    """省级重点项目 · Provincial key project"""
    # policies/henan2025.pol:2717
    return any_of(
        includes_any(
            case,
            "standing",
            case.fact("project.standings"),
            ("provincial_key",),
            key="terms/86",
        ),
        all_of(
            reading(case, "major_as_key", frozenset({"counts"}), key="terms/87"),
            includes_any(
                case,
                "standing",
                case.fact("project.standings"),
                ("provincial_major",),
                key="terms/88",
            ),
            key="terms/89",
        ),
        key="terms/90",
    )


def single_deducted(case: Case) -> Node:
    """扣除的单体工程规模 · Single works deducted"""
    # policies/henan2025.pol:2722
    return first_of(
        (
            (
                reading(case, "deducted_works", frozenset({"applied_for"}), key="terms/91"),
                case.fact("early_use.single_area"),
            ),
        ),
        case.fact("early_use.controlling_area"),
    )


def early_use_cap(case: Case) -> Node:
    """其他工程先行用地上限 · Ceiling for other works"""
    # policies/henan2025.pol:2727
    return share(
        figures.EARLY_USE_SHARE.of(case),
        larger(
            minus(case.fact("approval.prereview_area"), single_deducted(case)),
            known(Quantity(Dimension.LAND, 0)),
        ),
    )


def phasing_founded(case: Case) -> Node:
    """有分期依据 · Phases have a basis"""
    # policies/henan2025.pol:3124
    return any_of(
        includes_any(
            case,
            "phasing_basis",
            case.fact("phasing.bases"),
            ("phased_scheme", "phased_approval"),
            key="terms/92",
        ),
        all_of(
            reading(case, "scheme_phases", frozenset({"need_not"}), key="terms/93"),
            includes_any(
                case,
                "phasing_basis",
                case.fact("phasing.bases"),
                ("plain_scheme",),
                key="terms/94",
            ),
            key="terms/95",
        ),
        key="terms/96",
    )


def linear_works(case: Case) -> Node:
    """分段报批的线性基础设施 · Linear works of segments"""
    # policies/henan2025.pol:3228
    return all_of(
        holds(case.fact("project.linear"), key="terms/97"),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("transport", "water"),
            etc=True,
            key="terms/98",
        ),
        key="terms/99",
    )


def conversion_in_power(case: Case) -> Node:
    """转用在省政府权限内 · Conversion is in the province's power"""
    # policies/henan2025.pol:3230
    return any_of(
        is_in(
            case,
            "authority",
            case.fact("approval.conversion_by"),
            frozenset({"province"}),
            key="terms/100",
        ),
        all_of(
            reading(case, "city_power", frozenset({"within"}), key="terms/101"),
            is_in(
                case,
                "authority",
                case.fact("approval.conversion_by"),
                frozenset({"city"}),
                key="terms/102",
            ),
            key="terms/103",
        ),
        key="terms/104",
    )


def expropriation_in_power(case: Case) -> Node:
    """征收在省政府权限内 · Expropriation is in the province's power"""
    # policies/henan2025.pol:3235
    return any_of(
        is_in(
            case,
            "authority",
            case.fact("approval.expropriation_by"),
            frozenset({"province"}),
            key="terms/105",
        ),
        all_of(
            reading(case, "no_expropriation", frozenset({"conversion_enough"}), key="terms/106"),
            is_none(case.fact("approval.expropriation_by"), key="terms/107"),
            key="terms/108",
        ),
        key="terms/109",
    )


def may_choose_inside(case: Case) -> Node:
    """可在红线内选取的项目 · A project that may choose inside"""
    # policies/henan2025.pol:3330
    return all_of(
        holds(major_up(case), key="terms/110"),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("transport", "water"),
            etc=True,
            key="terms/111",
        ),
        key="terms/112",
    )


def inundating(case: Case) -> Node:
    """有淹没区的水库和水电项目 · Large reservoir or hydropower with land to be inundated"""
    # policies/henan2025.pol:3437
    return all_of(
        holds(case.fact("project.inundation"), key="terms/113"),
        any_of(
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("large_reservoir",),
                key="terms/114",
            ),
            all_of(
                reading(case, "large_reach", frozenset({"reservoirs_only"}), key="terms/115"),
                includes_any(
                    case,
                    "sector",
                    case.fact("project.sectors"),
                    ("hydropower",),
                    key="terms/116",
                ),
                key="terms/117",
            ),
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("large_hydropower",),
                key="terms/118",
            ),
            key="terms/119",
        ),
        key="terms/120",
    )


def rural_use(case: Case) -> Node:
    """乡村类用地 · Rural uses"""
    # policies/henan2025.pol:3612
    return any_of(
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("village_housing", "rural_infrastructure", "rural_service", "rural_industry"),
            key="terms/121",
        ),
        all_of(
            reading(case, "rural_word", frozenset({"facilities_only"}), key="terms/122"),
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("key_chain", "advanced_manufacturing"),
                key="terms/123",
            ),
            key="terms/124",
        ),
        key="terms/125",
    )


def term_runs_from(case: Case) -> Node:
    """期限的起点 · Where the term runs from"""
    # policies/henan2025.pol:3726
    return first_of(
        (
            (
                reading(case, "first_day", frozenset({"counted"}), key="terms/126"),
                moved(
                    case.fact("temp_dates.first_from"),
                    negative(known(Quantity(Dimension.DAYS, 1))),
                ),
            ),
        ),
        case.fact("temp_dates.first_from"),
    )


def long_term_project(case: Case) -> Node:
    """可续临时用地的项目 · A project that may renew"""
    # policies/henan2025.pol:3731
    return all_of(
        holds(major_up(case), key="terms/127"),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("energy", "transport", "water"),
            etc=True,
            key="terms/128",
        ),
        key="terms/129",
    )


def mining_project(case: Case) -> Node:
    """矿产项目 · Mining project"""
    # policies/henan2025.pol:3944
    return includes_any(
        case,
        "sector",
        case.fact("project.sectors"),
        ("strategic_mining", "nonstrategic_mining", "mineral_ancillary"),
        key="terms/130",
    )


def land_cleared(case: Case) -> Node:
    """征收和转用已到位 · Expropriation and conversion are through"""
    # policies/henan2025.pol:4018
    return any_of(
        all_of(
            reading(case, "implemented_words", frozenset({"carried_out"}), key="terms/131"),
            holds(case.fact("approval.implemented"), key="terms/132"),
            key="terms/133",
        ),
        all_of(
            reading(case, "implemented_words", frozenset({"approved_only"}), key="terms/134"),
            holds(case.fact("approval.land_approved"), key="terms/135"),
            key="terms/136",
        ),
        key="terms/137",
    )


def compatible_floor(case: Case) -> Node:
    """计算兼容比例的建筑面积 · Floor area the share is of"""
    # policies/henan2025.pol:4213
    return first_of(
        (
            (
                reading(case, "compatible_base", frozenset({"total_floor"}), key="terms/138"),
                case.fact("building.total_area"),
            ),
        ),
        minus(case.fact("building.total_area"), case.fact("building.support_area")),
    )


def compatible_site(case: Case) -> Node:
    """可兼容其他用途的工业用地 · Industrial land that may take other uses"""
    # policies/henan2025.pol:4218
    return all_of(
        is_in(
            case,
            "land_use",
            case.fact("building.land_use"),
            frozenset({"industrial"}),
            key="terms/139",
        ),
        any_of(
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("key_chain",),
                key="terms/140",
            ),
            reading(case, "compatible_reach", frozenset({"all_industrial"}), key="terms/141"),
            key="terms/142",
        ),
        key="terms/143",
    )


def permit_not_needed(case: Case) -> Node:
    """不须一并核发规划许可证 · No permit need be issued with it"""
    # policies/henan2025.pol:4551
    return all_of(
        reading(case, "direct_permit", frozenset({"not_needed"}), key="terms/144"),
        case.applies("30", "direct", key="terms/145"),
        key="terms/146",
    )


def has_fragment(case: Case) -> Node:
    """有难以独立开发的零星用地 · There are fragments hard to develop alone"""

    def has_p(p: Item) -> Node:
        return all_of(
            not_(
                is_in(
                    case,
                    "fragment_kind",
                    p.field("kind"),
                    frozenset({"whole_lot"}),
                    key="terms/147",
                ),
                key="terms/148",
            ),
            holds(p.field("hard_alone"), key="terms/149"),
            key="terms/150",
        )

    # policies/henan2025.pol:4707
    return some(case.fact("land.parcels"), None, has_p, key="terms/151")


def fragments_small(case: Case) -> Node:
    """各宗零星用地都在上限内 · Every fragment within its cap"""

    def where_p(p: Item) -> Node:
        return all_of(
            not_(
                is_in(
                    case,
                    "fragment_kind",
                    p.field("kind"),
                    frozenset({"whole_lot"}),
                    key="terms/152",
                ),
                key="terms/153",
            ),
            holds(p.field("hard_alone"), key="terms/154"),
            key="terms/155",
        )

    def has_p(p: Item) -> Node:
        return at_most(p.field("area"), figures.FRAGMENT_CAP.of(case), key="terms/156")

    # policies/henan2025.pol:4709
    return every(case.fact("land.parcels"), where_p, has_p, key="terms/157")


def redeveloped_land(case: Case) -> Node:
    """计算累计比例的用地面积 · Land the share is of"""
    # policies/henan2025.pol:4713
    return first_of(
        (
            (
                reading(case, "project_area", frozenset({"included"}), key="terms/158"),
                case.fact("redevelopment.total_area"),
            ),
        ),
        minus(case.fact("redevelopment.total_area"), case.fact("land.fragment_area")),
    )


def expansion_case(case: Case) -> Node:
    """扩区增产的资源情形成立 · A case of expansion is given"""
    # policies/henan2025.pol:5248
    return any_of(
        all_of(
            includes_any(
                case,
                "mine_situation",
                case.fact("mine.situations"),
                ("gap",),
                key="terms/159",
            ),
            holds(case.fact("mine.same_owner"), key="terms/160"),
            key="terms/161",
        ),
        all_of(
            includes_any(
                case,
                "mine_situation",
                case.fact("mine.situations"),
                ("outside_workings",),
                key="terms/162",
            ),
            holds(case.fact("mine.design_approved"), key="terms/163"),
            key="terms/164",
        ),
        all_of(
            includes_any(
                case,
                "mine_situation",
                case.fact("mine.situations"),
                ("outside_stripping",),
                key="terms/165",
            ),
            any_of(
                holds(case.fact("mine.design_approved"), key="terms/166"),
                reading(case, "design_reach", frozenset({"workings_only"}), key="terms/167"),
                key="terms/168",
            ),
            key="terms/169",
        ),
        includes_any(
            case,
            "mine_situation",
            case.fact("mine.situations"),
            ("discontinuous", "ridge_slope"),
            etc=True,
            key="terms/170",
        ),
        key="terms/171",
    )


def duty_arises(case: Case) -> Node:
    """调整须履行程序 · The change must be cleared"""
    # policies/henan2025.pol:5384
    return any_of(
        reading(case, "change_duty", frozenset({"stands_alone"}), key="terms/172"),
        case.applies("43", "adjust", key="terms/173"),
        key="terms/174",
    )


def siting_stage(case: Case) -> Node:
    """在选址或预审阶段 · At the stage of siting or pre-review"""
    # policies/henan2025.pol:5498
    return is_in(
        case,
        "approval_stage",
        case.fact("approval.stage"),
        frozenset({"siting", "pre_review"}),
        key="terms/175",
    )
