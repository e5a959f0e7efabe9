"""第21条 重点项目可申请先行用地 · Early use of land for key projects.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    ExceptionClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    WaiverClause,
    Window,
)
from dsl.runtime.conditions import (
    Item,
    all_of,
    any_of,
    every,
    holds,
    includes_any,
    is_in,
    known,
    more_than,
    reading,
    some,
)
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import terms


def single_works_when(case: Case) -> Node:
    """控制工期的单体工程：范围 · scope"""

    def has_w(w: Item) -> Node:
        return is_in(case, "work_kind", w.field("kind"), frozenset({"single"}), key="m21/1")

    # policies/henan2025.pol:2754
    return any_of(
        some(case.fact("early_use.works"), None, has_w, key="m21/2"),
        more_than(
            case.fact("early_use.single_area"),
            known(Quantity(Dimension.LAND, 0)),
            key="m21/3",
        ),
        key="m21/4",
    )


def single_works_area(case: Case) -> Node:
    """单体工程先行用地 · Early use for single works"""
    # policies/henan2025.pol:2758
    return case.fact("early_use.single_area")


def other_share_cap(case: Case) -> Node:
    """其他工程先行用地上限 · Ceiling for other works"""
    # policies/henan2025.pol:2762
    return terms.early_use_cap(case)


def other_urgent_when(case: Case) -> Node:
    """其他急需动工的工程：范围 · scope"""

    def has_w(w: Item) -> Node:
        return is_in(case, "work_kind", w.field("kind"), frozenset({"other_work"}), key="m21/7")

    # policies/henan2025.pol:2766
    return any_of(
        some(case.fact("early_use.works"), None, has_w, key="m21/8"),
        more_than(
            case.fact("early_use.other_area"),
            known(Quantity(Dimension.LAND, 0)),
            key="m21/9",
        ),
        key="m21/10",
    )


def other_urgent_urgency(case: Case) -> Node:
    """工期紧或受季节影响，须年内动工 · Urgent, and must start within the year"""

    def where_w(w: Item) -> Node:
        return is_in(case, "work_kind", w.field("kind"), frozenset({"other_work"}), key="m21/11")

    def has_w(w: Item) -> Node:
        return all_of(
            is_in(
                case,
                "urgency",
                w.field("reason"),
                frozenset({"tight_schedule", "season_bound"}),
                key="m21/12",
            ),
            holds(w.field("starts_in_year"), key="m21/13"),
            key="m21/14",
        )

    def has_w_2(w: Item) -> Node:
        return all_of(
            is_in(case, "work_kind", w.field("kind"), frozenset({"other_work"}), key="m21/17"),
            is_in(
                case,
                "urgency",
                w.field("reason"),
                frozenset({"tight_schedule", "season_bound"}),
                key="m21/18",
            ),
            holds(w.field("starts_in_year"), key="m21/19"),
            key="m21/20",
        )

    # policies/henan2025.pol:2771
    return any_of(
        every(case.fact("early_use.works"), where_w, has_w, key="m21/15"),
        all_of(
            reading(case, "urgency_scope", frozenset({"any_work"}), key="m21/16"),
            some(case.fact("early_use.works"), None, has_w_2, key="m21/21"),
            key="m21/22",
        ),
        key="m21/23",
    )


def other_urgent_freed(case: Case) -> Node:
    """免除：国家重大建设项目 · waived"""
    # policies/henan2025.pol:2784
    return all_of(
        includes_any(
            case,
            "standing",
            case.fact("project.standings"),
            ("national_major",),
            key="m21/24",
        ),
        reading(case, "national_projects", frozenset({"freed"}), key="m21/25"),
        key="m21/26",
    )


def other_urgent_area(case: Case) -> Node:
    """其他工程先行用地 · Early use for other works"""
    # policies/henan2025.pol:2781
    return case.fact("early_use.other_area")


def other_urgent_area_bound(case: Case) -> Node:
    """其他工程先行用地 · Early use for other works：限额 · bound"""
    # policies/henan2025.pol:2781
    return terms.early_use_cap(case)


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:2732
    return any_of(
        all_of(
            holds(case.fact("project.in_highway_plan"), key="m21/28"),
            is_in(
                case,
                "works_nature",
                case.fact("project.nature"),
                frozenset({"rebuild"}),
                key="m21/29",
            ),
            any_of(
                reading(case, "highway_limb", frozenset({"not_needed"}), key="m21/30"),
                holds(terms.key_project(case), key="m21/31"),
                key="m21/32",
            ),
            key="m21/33",
        ),
        all_of(
            holds(terms.key_project(case), key="m21/34"),
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("transport", "energy", "water"),
                key="m21/35",
            ),
            key="m21/36",
        ),
        key="m21/37",
    )


def measure_national(case: Case) -> Node:
    """除外：国家重大建设项目 · except"""
    # policies/henan2025.pol:2742
    return all_of(
        includes_any(
            case,
            "standing",
            case.fact("project.standings"),
            ("national_major",),
            key="m21/38",
        ),
        reading(case, "national_projects", frozenset({"left_out"}), key="m21/39"),
        key="m21/40",
    )


MEASURE: Final = MeasureClauses(
    id="21",
    number=21,
    title=Label("重点项目可申请先行用地", "Early use of land for key projects"),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    exceptions=(
        ExceptionClause(
            "national",
            Label("国家重大建设项目", "National major project"),
            measure_national,
            Label(
                "国家重大建设项目的先行用地按国家规定办理",
                "National rules cover national major projects",
            ),
        ),
    ),
    provisions=(
        ProvisionClauses(
            id="apply",
            label=Label("可以申请先行用地", "May apply"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            line=2747,
        ),
        ProvisionClauses(
            id="single_works",
            label=Label("控制工期的单体工程", "Single works that control the schedule"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(single_works_when,),
            amounts=(
                AmountClause(
                    "area",
                    Label("单体工程先行用地", "Early use for single works"),
                    single_works_area,
                    key="m21/5",
                ),
            ),
            line=2751,
        ),
        ProvisionClauses(
            id="other_share",
            label=Label("其他工程的保障规模", "Share for other works"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            amounts=(
                AmountClause(
                    "cap",
                    Label("其他工程先行用地上限", "Ceiling for other works"),
                    other_share_cap,
                    key="m21/6",
                ),
            ),
            line=2759,
        ),
        ProvisionClauses(
            id="other_urgent",
            label=Label("其他急需动工的工程", "Other urgent works"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(other_urgent_when,),
            conditions=(
                RequirementClause(
                    "urgency",
                    Label(
                        "工期紧或受季节影响，须年内动工",
                        "Urgent, and must start within the year",
                    ),
                    other_urgent_urgency,
                ),
                LimitClause(
                    "area",
                    Label("其他工程先行用地", "Early use for other works"),
                    Comparison.AT_MOST,
                    other_urgent_area,
                    other_urgent_area_bound,
                    waiver=WaiverClause(
                        "freed",
                        Label("国家重大建设项目", "National major project"),
                        other_urgent_freed,
                    ),
                    key="m21/27",
                ),
            ),
            line=2763,
        ),
    ),
    line=2730,
)
