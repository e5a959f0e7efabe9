"""The vocabulary for the checkers.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from typing import Final

from dsl.runtime.arithmetic import total
from dsl.runtime.case import Case, CategorySpec, FactSpec, FactTable, Node, SectionSpec
from dsl.runtime.conditions import Item, all_of, holds, is_in, not_, some
from dsl.runtime.quantity import Dimension


def early_use_single_area(case: Case) -> Node:
    """单体工程用地规模：默认值 · by default"""

    def where_w(w: Item) -> Node:
        return is_in(case, "work_kind", w.field("kind"), frozenset({"single"}), key="vocabulary/1")

    def value_w(w: Item) -> Node:
        return w.field("area")

    # policies/henan2025.pol:419
    return total(case.fact("early_use.works"), where_w, value_w, Dimension.LAND)


def early_use_other_area(case: Case) -> Node:
    """其他工程用地规模：默认值 · by default"""

    def where_w(w: Item) -> Node:
        return is_in(
            case,
            "work_kind",
            w.field("kind"),
            frozenset({"other_work"}),
            key="vocabulary/2",
        )

    def value_w(w: Item) -> Node:
        return w.field("area")

    # policies/henan2025.pol:424
    return total(case.fact("early_use.works"), where_w, value_w, Dimension.LAND)


def building_other_area(case: Case) -> Node:
    """兼容其他用途建筑面积：默认值 · by default"""

    def where_u(u: Item) -> Node:
        return all_of(
            not_(
                is_in(
                    case,
                    "floor_kind",
                    u.field("kind"),
                    frozenset({"production"}),
                    key="vocabulary/3",
                ),
                key="vocabulary/4",
            ),
            not_(
                is_in(
                    case,
                    "floor_kind",
                    u.field("kind"),
                    frozenset({"housing"}),
                    key="vocabulary/5",
                ),
                key="vocabulary/6",
            ),
            not_(
                all_of(
                    is_in(
                        case,
                        "floor_kind",
                        u.field("kind"),
                        frozenset({"administration", "living"}),
                        key="vocabulary/7",
                    ),
                    holds(u.field("prescribed"), key="vocabulary/8"),
                    key="vocabulary/9",
                ),
                key="vocabulary/10",
            ),
            key="vocabulary/11",
        )

    def value_u(u: Item) -> Node:
        return u.field("area")

    # policies/henan2025.pol:462
    return total(case.fact("building.uses"), where_u, value_u, Dimension.FLOOR)


def building_support_area(case: Case) -> Node:
    """按规定配套设施建筑面积：默认值 · by default"""

    def where_u(u: Item) -> Node:
        return all_of(
            is_in(
                case,
                "floor_kind",
                u.field("kind"),
                frozenset({"administration", "living"}),
                key="vocabulary/12",
            ),
            holds(u.field("prescribed"), key="vocabulary/13"),
            key="vocabulary/14",
        )

    def value_u(u: Item) -> Node:
        return u.field("area")

    # policies/henan2025.pol:472
    return total(case.fact("building.uses"), where_u, value_u, Dimension.FLOOR)


def building_housing(case: Case) -> Node:
    """含商品住宅：默认值 · by default"""

    def has_u(u: Item) -> Node:
        return is_in(
            case,
            "floor_kind",
            u.field("kind"),
            frozenset({"housing"}),
            key="vocabulary/15",
        )

    # policies/henan2025.pol:477
    return some(case.fact("building.uses"), None, has_u, key="vocabulary/16")


def land_fragment_area(case: Case) -> Node:
    """零星用地累计面积：默认值 · by default"""

    def where_p(p: Item) -> Node:
        return all_of(
            not_(
                is_in(
                    case,
                    "fragment_kind",
                    p.field("kind"),
                    frozenset({"whole_lot"}),
                    key="vocabulary/17",
                ),
                key="vocabulary/18",
            ),
            holds(p.field("hard_alone"), key="vocabulary/19"),
            key="vocabulary/20",
        )

    def value_p(p: Item) -> Node:
        return p.field("area")

    # policies/henan2025.pol:482
    return total(case.fact("land.parcels"), where_p, value_p, Dimension.LAND)


TABLE: Final = FactTable.of(
    (
        SectionSpec(
            "project",
            False,
            (
                FactSpec("name", "text"),
                FactSpec("sectors", "set", category="sector"),
                FactSpec("standings", "set", category="standing"),
                FactSpec("starts_on", "date"),
                FactSpec("stable_growth", "yes_no"),
                FactSpec("nature", "choice", category="works_nature"),
                FactSpec("in_highway_plan", "yes_no"),
                FactSpec("site_mode", "choice", category="site_mode"),
                FactSpec("linear", "yes_no"),
                FactSpec("leadership_concern", "yes_no"),
                FactSpec("inundation", "yes_no"),
                FactSpec("major_infrastructure", "yes_no"),
                FactSpec("approval_doc", "choice", category="project_document"),
                FactSpec("campaign", "choice", category="campaign_rank"),
                FactSpec("q1_listed", "yes_no"),
            ),
        ),
        SectionSpec(
            "region",
            False,
            (
                FactSpec("county_classes", "set", category="county_class"),
                FactSpec("county_kind", "choice", category="county_kind"),
                FactSpec("in_dev_zone", "yes_no"),
            ),
        ),
        SectionSpec(
            "site",
            False,
            (
                FactSpec("boundary", "choice", category="boundary_side"),
                FactSpec("outside_plan_scope", "yes_no"),
                FactSpec("special_siting", "yes_no"),
                FactSpec("resource_dependent", "yes_no"),
                FactSpec("stock_available", "yes_no"),
                FactSpec("stock_used", "yes_no"),
            ),
        ),
        SectionSpec(
            "planning",
            False,
            (
                FactSpec("county_space_short", "yes_no"),
                FactSpec("city_total", "number"),
                FactSpec("city_used", "number"),
                FactSpec("county_drawn", "number"),
                FactSpec("short_counties_drawn", "number"),
                FactSpec("boundary_ground", "choice", category="boundary_ground"),
                FactSpec("ledgered", "yes_no"),
                FactSpec("urban_task", "yes_no"),
                FactSpec("layout_ok", "yes_no"),
                FactSpec("compliant", "yes_no"),
                FactSpec("redline_broken", "yes_no", assumed_no=True),
                FactSpec("township_plan", "choice", category="plan_state"),
                FactSpec("in_township_plan", "yes_no"),
                FactSpec("inclusion_approved", "yes_no"),
            ),
        ),
        SectionSpec(
            "dev_zone",
            True,
            (
                FactSpec("action", "choice", category="zone_action"),
                FactSpec("within_boundary", "yes_no"),
                FactSpec("whole_within", "yes_no"),
                FactSpec("level", "choice", category="zone_level"),
                FactSpec("evaluation_ok", "yes_no"),
                FactSpec("rate_ok", "yes_no"),
                FactSpec("others_ok", "yes_no"),
            ),
        ),
        SectionSpec(
            "village_plan",
            True,
            (
                FactSpec("village_land", "number"),
                FactSpec("industry_land", "number"),
                FactSpec("present_land", "number"),
                FactSpec("county_land", "number"),
                FactSpec("county_industry_land", "number"),
            ),
        ),
        SectionSpec(
            "quota",
            False,
            (
                FactSpec("requested", "number"),
                FactSpec("purpose", "choice", category="quota_purpose"),
                FactSpec("linked_last_year", "number"),
                FactSpec("linked_advanced", "number"),
                FactSpec("rules_clear", "yes_no"),
                FactSpec("poverty_used", "number"),
                FactSpec("poverty_used_class", "number"),
                FactSpec("base_pool_used", "number"),
                FactSpec("base_pool_used_city", "number"),
                FactSpec("pool_used", "number"),
            ),
        ),
        SectionSpec(
            "linkage",
            True,
            (FactSpec("from_linkage", "yes_no"), FactSpec("rural_met", "yes_no")),
        ),
        SectionSpec(
            "farmland",
            True,
            (
                FactSpec("survey_class", "choice", category="survey_class"),
                FactSpec("reclaimable", "yes_no"),
                FactSpec("ecology_ok", "yes_no"),
            ),
        ),
        SectionSpec(
            "reserve",
            False,
            (
                FactSpec("county_reserve", "number"),
                FactSpec("provincial_drawn", "number"),
                FactSpec("county_reserve_at_start", "number"),
                FactSpec("requested", "number"),
            ),
        ),
        SectionSpec(
            "approval",
            False,
            (
                FactSpec("stage", "choice", category="approval_stage"),
                FactSpec("conversion_by", "choice", category="authority"),
                FactSpec("expropriation_by", "choice", category="authority"),
                FactSpec("ready", "yes_no"),
                FactSpec("prereview_area", "number"),
                FactSpec("public_interest", "yes_no"),
                FactSpec("fee_due", "yes_no"),
                FactSpec("fee_voucher", "yes_no"),
                FactSpec("submitter", "choice", category="submitter"),
                FactSpec("prereview_issued", "yes_no"),
                FactSpec("site_unchanged", "yes_no"),
                FactSpec("opinions_complete", "yes_no"),
                FactSpec("conversion_needed", "yes_no"),
                FactSpec("conversion_plan_made", "yes_no"),
                FactSpec("implemented", "yes_no"),
                FactSpec("land_approved", "yes_no"),
            ),
        ),
        SectionSpec(
            "early_use",
            False,
            (
                FactSpec("works", "list", record="work"),
                FactSpec(
                    "single_area",
                    "number",
                    default=early_use_single_area,
                    reads=("early_use.works",),
                ),
                FactSpec(
                    "other_area",
                    "number",
                    default=early_use_other_area,
                    reads=("early_use.works",),
                ),
                FactSpec("controlling_area", "number"),
            ),
        ),
        SectionSpec(
            "temp",
            False,
            (
                FactSpec("needed", "yes_no"),
                FactSpec("in_redline", "yes_no", assumed_no=True),
                FactSpec("use_ok", "yes_no"),
                FactSpec("pretext", "yes_no", assumed_no=True),
                FactSpec("first_term", "number"),
                FactSpec("renewal_term", "number"),
                FactSpec("area", "number"),
                FactSpec("area_released", "number"),
            ),
        ),
        SectionSpec(
            "temp_dates",
            True,
            (
                FactSpec("first_from", "date"),
                FactSpec("first_until", "date"),
                FactSpec("renewed_until", "date"),
            ),
        ),
        SectionSpec(
            "eco",
            True,
            (
                FactSpec("overlaps", "yes_no"),
                FactSpec("permitted", "yes_no"),
                FactSpec("argument_included", "yes_no"),
                FactSpec("opinion_attached", "yes_no"),
            ),
        ),
        SectionSpec(
            "phasing",
            True,
            (FactSpec("needed", "yes_no"), FactSpec("bases", "set", category="phasing_basis")),
        ),
        SectionSpec(
            "building",
            False,
            (
                FactSpec("land_use", "choice", category="land_use"),
                FactSpec("total_area", "number"),
                FactSpec("uses", "list", record="floor_use"),
                FactSpec(
                    "other_area",
                    "number",
                    default=building_other_area,
                    reads=("building.uses",),
                ),
                FactSpec(
                    "support_area",
                    "number",
                    default=building_support_area,
                    reads=("building.uses",),
                ),
                FactSpec("housing", "yes_no", default=building_housing, reads=("building.uses",)),
            ),
        ),
        SectionSpec(
            "land",
            True,
            (
                FactSpec("parcels", "list", record="parcel"),
                FactSpec(
                    "fragment_area",
                    "number",
                    default=land_fragment_area,
                    reads=("land.parcels",),
                ),
            ),
        ),
        SectionSpec(
            "redevelopment",
            True,
            (
                FactSpec("inefficient_urban", "yes_no"),
                FactSpec("total_area", "number"),
                FactSpec("next_to_industry", "yes_no"),
                FactSpec("old_community", "yes_no"),
                FactSpec("intended_use", "choice", category="public_use"),
            ),
        ),
        SectionSpec(
            "mixed",
            True,
            (
                FactSpec("proposed", "yes_no"),
                FactSpec("existing", "yes_no"),
                FactSpec("conversion", "yes_no"),
                FactSpec("safe", "yes_no"),
                FactSpec("interest_kept", "yes_no"),
                FactSpec("rights_kept", "yes_no"),
                FactSpec("uses", "list", record="mixed_use"),
                FactSpec("needs", "set", category="special_need"),
                FactSpec("local_rule", "choice", category="local_verdict"),
            ),
        ),
        SectionSpec(
            "mine",
            True,
            (
                FactSpec("net_transfer", "yes_no"),
                FactSpec("overlay_query", "yes_no"),
                FactSpec("situations", "set", category="mine_situation"),
                FactSpec("same_owner", "yes_no"),
                FactSpec("design_approved", "yes_no"),
                FactSpec("suspended", "yes_no"),
                FactSpec("causes", "set", category="stop_cause"),
            ),
        ),
        SectionSpec(
            "plan",
            True,
            (
                FactSpec("approved", "yes_no"),
                FactSpec("unworkable", "yes_no"),
                FactSpec("causes", "set", category="plan_cause"),
                FactSpec("changes", "set", category="plan_change"),
                FactSpec("clearance", "choice", category="clearance"),
            ),
        ),
        SectionSpec(
            "supply",
            True,
            (
                FactSpec("method", "choice", category="supply_method"),
                FactSpec("net_land", "yes_no"),
                FactSpec("in_plan", "yes_no"),
                FactSpec("joint_application", "yes_no"),
                FactSpec("permit_issued", "yes_no"),
                FactSpec("contract_signed_on", "date"),
                FactSpec("decision_on", "date"),
                FactSpec("handed_over_on", "date"),
            ),
        ),
        SectionSpec(
            "registration",
            True,
            (FactSpec("services", "set", category="registration_service"),),
        ),
        SectionSpec(
            "violation",
            True,
            (
                FactSpec("exists", "yes_no"),
                FactSpec("minor", "yes_no"),
                FactSpec("first", "yes_no"),
                FactSpec("corrected", "yes_no"),
                FactSpec("harm", "choice", category="harm"),
            ),
        ),
    ),
    (
        CategorySpec(
            "sector",
            (
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
                "nonstrategic_mining",
                "mineral_ancillary",
                "tourism",
                "key_chain",
                "advanced_manufacturing",
                "shuangbai",
                "three_batches",
                "two_major",
                "two_new",
                "new_quality",
                "livelihood",
                "village_housing",
                "rural_infrastructure",
                "rural_service",
                "rural_industry",
            ),
            {
                "transport": frozenset({"transport"}),
                "rail_siding": frozenset({"rail_siding", "transport"}),
                "port_wharf": frozenset({"port_wharf", "transport"}),
                "energy": frozenset({"energy"}),
                "oil_gas": frozenset({"oil_gas", "energy"}),
                "water": frozenset({"water"}),
                "large_reservoir": frozenset({"large_reservoir", "water"}),
                "hydropower": frozenset({"hydropower", "energy", "water"}),
                "large_hydropower": frozenset(
                    {"large_hydropower", "energy", "hydropower", "water"},
                ),
                "strategic_mining": frozenset({"strategic_mining"}),
                "nonstrategic_mining": frozenset({"nonstrategic_mining"}),
                "mineral_ancillary": frozenset({"mineral_ancillary"}),
                "tourism": frozenset({"tourism"}),
                "key_chain": frozenset({"key_chain"}),
                "advanced_manufacturing": frozenset({"advanced_manufacturing"}),
                "shuangbai": frozenset({"shuangbai"}),
                "three_batches": frozenset({"three_batches"}),
                "two_major": frozenset({"two_major"}),
                "two_new": frozenset({"two_new"}),
                "new_quality": frozenset({"new_quality"}),
                "livelihood": frozenset({"livelihood"}),
                "village_housing": frozenset({"village_housing"}),
                "rural_infrastructure": frozenset({"rural_infrastructure"}),
                "rural_service": frozenset({"rural_service"}),
                "rural_industry": frozenset({"rural_industry"}),
            },
        ),
        CategorySpec(
            "standing",
            ("national_major", "provincial_major", "provincial_key", "local_key"),
            {
                "national_major": frozenset({"national_major"}),
                "provincial_major": frozenset({"provincial_major"}),
                "provincial_key": frozenset({"provincial_key"}),
                "local_key": frozenset({"local_key"}),
            },
        ),
        CategorySpec(
            "works_nature",
            ("new_build", "rebuild"),
            {"new_build": frozenset({"new_build"}), "rebuild": frozenset({"rebuild"})},
        ),
        CategorySpec(
            "campaign_rank",
            ("not_listed", "listed", "listed_provincial"),
            {
                "not_listed": frozenset({"not_listed"}),
                "listed": frozenset({"listed"}),
                "listed_provincial": frozenset({"listed_provincial"}),
            },
        ),
        CategorySpec(
            "plan_state",
            ("none_yet", "drafting", "plan_approved"),
            {
                "none_yet": frozenset({"none_yet"}),
                "drafting": frozenset({"drafting"}),
                "plan_approved": frozenset({"plan_approved"}),
            },
        ),
        CategorySpec(
            "zone_level",
            ("provincial_up", "lower_level"),
            {
                "provincial_up": frozenset({"provincial_up"}),
                "lower_level": frozenset({"lower_level"}),
            },
        ),
        CategorySpec(
            "zone_action",
            ("expand", "adjust", "no_action"),
            {
                "expand": frozenset({"expand"}),
                "adjust": frozenset({"adjust"}),
                "no_action": frozenset({"no_action"}),
            },
        ),
        CategorySpec(
            "county_kind",
            ("key_development", "eco_function", "optimised", "other_county"),
            {
                "key_development": frozenset({"key_development"}),
                "eco_function": frozenset({"eco_function"}),
                "optimised": frozenset({"optimised"}),
                "other_county": frozenset({"other_county"}),
            },
        ),
        CategorySpec(
            "survey_class",
            ("cultivated", "non_cultivated"),
            {
                "cultivated": frozenset({"cultivated"}),
                "non_cultivated": frozenset({"non_cultivated"}),
            },
        ),
        CategorySpec(
            "county_class",
            ("national_exit", "provincial_exit", "yellow_river", "dabie"),
            {
                "national_exit": frozenset({"national_exit"}),
                "provincial_exit": frozenset({"provincial_exit"}),
                "yellow_river": frozenset({"yellow_river"}),
                "dabie": frozenset({"dabie"}),
            },
        ),
        CategorySpec(
            "boundary_side",
            ("inside", "outside", "straddling"),
            {
                "inside": frozenset({"inside"}),
                "outside": frozenset({"outside"}),
                "straddling": frozenset({"straddling"}),
            },
        ),
        CategorySpec(
            "boundary_ground",
            ("major_project", "other_prescribed", "not_prescribed"),
            {
                "major_project": frozenset({"major_project"}),
                "other_prescribed": frozenset({"other_prescribed"}),
                "not_prescribed": frozenset({"not_prescribed"}),
            },
        ),
        CategorySpec(
            "quota_purpose",
            (
                "poverty_consolidation",
                "rural_revitalisation",
                "urban_development",
                "village_homes",
                "village_infrastructure",
                "village_services",
                "village_industry",
            ),
            {
                "poverty_consolidation": frozenset({"poverty_consolidation"}),
                "rural_revitalisation": frozenset({"rural_revitalisation"}),
                "urban_development": frozenset({"urban_development"}),
                "village_homes": frozenset({"village_homes"}),
                "village_infrastructure": frozenset({"village_infrastructure"}),
                "village_services": frozenset({"village_services"}),
                "village_industry": frozenset({"village_industry"}),
            },
        ),
        CategorySpec(
            "approval_stage",
            ("siting", "pre_review", "compiling", "provincial_review", "issuing", "approved"),
            {
                "siting": frozenset({"siting"}),
                "pre_review": frozenset({"pre_review"}),
                "compiling": frozenset({"compiling"}),
                "provincial_review": frozenset({"provincial_review"}),
                "issuing": frozenset({"issuing"}),
                "approved": frozenset({"approved"}),
            },
        ),
        CategorySpec(
            "submitter",
            (
                "county",
                "district",
                "county_zone",
                "provincial_zone",
                "city_submitter",
                "other_submitter",
            ),
            {
                "county": frozenset({"county"}),
                "district": frozenset({"district"}),
                "county_zone": frozenset({"county_zone"}),
                "provincial_zone": frozenset({"provincial_zone"}),
                "city_submitter": frozenset({"city_submitter"}),
                "other_submitter": frozenset({"other_submitter"}),
            },
        ),
        CategorySpec(
            "site_mode",
            ("separate", "batch"),
            {"separate": frozenset({"separate"}), "batch": frozenset({"batch"})},
        ),
        CategorySpec(
            "phasing_basis",
            ("phased_scheme", "plain_scheme", "phased_approval", "works_schedule"),
            {
                "phased_scheme": frozenset({"phased_scheme"}),
                "plain_scheme": frozenset({"plain_scheme"}),
                "phased_approval": frozenset({"phased_approval"}),
                "works_schedule": frozenset({"works_schedule"}),
            },
        ),
        CategorySpec(
            "authority",
            ("state_council", "province", "city"),
            {
                "state_council": frozenset({"state_council"}),
                "province": frozenset({"province"}),
                "city": frozenset({"city"}),
            },
        ),
        CategorySpec(
            "work_kind",
            ("single", "other_work"),
            {"single": frozenset({"single"}), "other_work": frozenset({"other_work"})},
        ),
        CategorySpec(
            "urgency",
            ("tight_schedule", "season_bound", "not_urgent"),
            {
                "tight_schedule": frozenset({"tight_schedule"}),
                "season_bound": frozenset({"season_bound"}),
                "not_urgent": frozenset({"not_urgent"}),
            },
        ),
        CategorySpec(
            "land_use",
            ("industrial", "other_site_use"),
            {
                "industrial": frozenset({"industrial"}),
                "other_site_use": frozenset({"other_site_use"}),
            },
        ),
        CategorySpec(
            "floor_kind",
            (
                "production",
                "research",
                "incubation",
                "pilot",
                "administration",
                "living",
                "shops",
                "housing",
            ),
            {
                "production": frozenset({"production"}),
                "research": frozenset({"research"}),
                "incubation": frozenset({"incubation"}),
                "pilot": frozenset({"pilot"}),
                "administration": frozenset({"administration"}),
                "living": frozenset({"living"}),
                "shops": frozenset({"shops"}),
                "housing": frozenset({"housing"}),
            },
        ),
        CategorySpec(
            "fragment_kind",
            ("corner", "sandwiched", "interlocked", "other_fragment", "whole_lot"),
            {
                "corner": frozenset({"corner"}),
                "sandwiched": frozenset({"sandwiched"}),
                "interlocked": frozenset({"interlocked"}),
                "other_fragment": frozenset({"other_fragment"}),
                "whole_lot": frozenset({"whole_lot"}),
            },
        ),
        CategorySpec(
            "public_use",
            ("public_space", "public_service", "infrastructure", "private_use"),
            {
                "public_space": frozenset({"public_space"}),
                "public_service": frozenset({"public_service"}),
                "infrastructure": frozenset({"infrastructure"}),
                "private_use": frozenset({"private_use"}),
            },
        ),
        CategorySpec(
            "land_function",
            (
                "industry",
                "storage",
                "science",
                "development",
                "office",
                "commerce",
                "residential",
                "public_facility",
                "other_function",
            ),
            {
                "industry": frozenset({"industry"}),
                "storage": frozenset({"storage"}),
                "science": frozenset({"science"}),
                "development": frozenset({"development"}),
                "office": frozenset({"office"}),
                "commerce": frozenset({"commerce"}),
                "residential": frozenset({"residential"}),
                "public_facility": frozenset({"public_facility"}),
                "other_function": frozenset({"other_function"}),
            },
        ),
        CategorySpec(
            "special_need",
            ("public_safety", "public_interest", "environment", "special_function"),
            {
                "public_safety": frozenset({"public_safety"}),
                "public_interest": frozenset({"public_interest"}),
                "environment": frozenset({"environment"}),
                "special_function": frozenset({"special_function"}),
            },
        ),
        CategorySpec(
            "local_verdict",
            ("admitted", "negative_list", "no_rule"),
            {
                "admitted": frozenset({"admitted"}),
                "negative_list": frozenset({"negative_list"}),
                "no_rule": frozenset({"no_rule"}),
            },
        ),
        CategorySpec(
            "mine_situation",
            ("gap", "outside_workings", "outside_stripping", "discontinuous", "ridge_slope"),
            {
                "gap": frozenset({"gap"}),
                "outside_workings": frozenset({"outside_workings"}),
                "outside_stripping": frozenset({"outside_stripping"}),
                "discontinuous": frozenset({"discontinuous"}),
                "ridge_slope": frozenset({"ridge_slope"}),
            },
        ),
        CategorySpec(
            "stop_cause",
            (
                "mine_layout",
                "reserve_formalities",
                "registration_pending",
                "enforcement_pending",
                "other_stop",
            ),
            {
                "mine_layout": frozenset({"mine_layout"}),
                "reserve_formalities": frozenset({"reserve_formalities"}),
                "registration_pending": frozenset({"registration_pending"}),
                "enforcement_pending": frozenset({"enforcement_pending"}),
                "other_stop": frozenset({"other_stop"}),
            },
        ),
        CategorySpec(
            "registration_service",
            (
                "title_on_delivery",
                "transfer_mortgaged",
                "renewal_unpaid",
                "online",
                "other_service",
            ),
            {
                "title_on_delivery": frozenset({"title_on_delivery"}),
                "transfer_mortgaged": frozenset({"transfer_mortgaged"}),
                "renewal_unpaid": frozenset({"renewal_unpaid"}),
                "online": frozenset({"online"}),
                "other_service": frozenset({"other_service"}),
            },
        ),
        CategorySpec(
            "plan_cause",
            ("annual_plan", "spatial_plan", "force_majeure", "other_cause"),
            {
                "annual_plan": frozenset({"annual_plan"}),
                "spatial_plan": frozenset({"spatial_plan"}),
                "force_majeure": frozenset({"force_majeure"}),
                "other_cause": frozenset({"other_cause"}),
            },
        ),
        CategorySpec(
            "plan_change",
            ("parcels", "schedule", "other_change"),
            {
                "parcels": frozenset({"parcels"}),
                "schedule": frozenset({"schedule"}),
                "other_change": frozenset({"other_change"}),
            },
        ),
        CategorySpec(
            "clearance",
            ("provincial_approved", "dept_filed"),
            {
                "provincial_approved": frozenset({"provincial_approved"}),
                "dept_filed": frozenset({"dept_filed"}),
            },
        ),
        CategorySpec(
            "project_document",
            ("approval_paper", "verification_paper", "filing_paper"),
            {
                "approval_paper": frozenset({"approval_paper"}),
                "verification_paper": frozenset({"verification_paper"}),
                "filing_paper": frozenset({"filing_paper"}),
            },
        ),
        CategorySpec(
            "supply_method",
            (
                "allocation",
                "grant_sale",
                "flexible_grant",
                "agreement_grant",
                "lease",
                "lease_then_grant",
                "long_lease",
            ),
            {
                "allocation": frozenset({"allocation"}),
                "grant_sale": frozenset({"grant_sale"}),
                "flexible_grant": frozenset({"flexible_grant", "grant_sale"}),
                "agreement_grant": frozenset({"agreement_grant", "grant_sale"}),
                "lease": frozenset({"lease"}),
                "lease_then_grant": frozenset({"lease_then_grant", "lease"}),
                "long_lease": frozenset({"long_lease", "lease"}),
            },
        ),
        CategorySpec(
            "harm",
            ("no_harm", "slight", "serious"),
            {
                "no_harm": frozenset({"no_harm"}),
                "slight": frozenset({"slight"}),
                "serious": frozenset({"serious"}),
            },
        ),
    ),
    {
        "work": ("kind", "area", "reason", "starts_in_year"),
        "floor_use": ("kind", "area", "prescribed"),
        "parcel": (
            "area",
            "kind",
            "hard_alone",
            "use",
            "adjacent",
            "supplied",
            "started",
            "holder_stopped",
        ),
        "mixed_use": ("function",),
    },
)
