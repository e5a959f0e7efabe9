"""第4条 乡级规划里给乡村产业留地 · Land for rural industry in township plans.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import share
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import AmountClause, LimitClause, MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, is_in
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures, terms


def share_when(case: Case) -> Node:
    """乡村产业用地比例：范围 · scope"""
    # policies/henan2025.pol:1034
    return all_of(
        is_in(
            case,
            "plan_state",
            case.fact("planning.township_plan"),
            frozenset({"drafting"}),
            key="m04/1",
        ),
        case.involves("village_plan", key="m04/2"),
        key="m04/3",
    )


def share_share(case: Case) -> Node:
    """规划为乡村产业的用地 · Land planned for rural industry"""
    # policies/henan2025.pol:1036
    return terms.industry_land_counted(case)


def share_share_bound(case: Case) -> Node:
    """规划为乡村产业的用地 · Land planned for rural industry：限额 · bound"""
    # policies/henan2025.pol:1036
    return share(figures.RURAL_SHARE.of(case), terms.village_land_counted(case))


def share_floor(case: Case) -> Node:
    """乡村产业用地下限 · Least land for rural industry"""
    # policies/henan2025.pol:1038
    return share(figures.RURAL_SHARE.of(case), terms.village_land_counted(case))


MEASURE: Final = MeasureClauses(
    id="4",
    number=4,
    title=Label("乡级规划里给乡村产业留地", "Land for rural industry in township plans"),
    chapter=1,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="share",
            label=Label("乡村产业用地比例", "Share of rural-industry land"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(share_when,),
            conditions=(
                LimitClause(
                    "share",
                    Label("规划为乡村产业的用地", "Land planned for rural industry"),
                    Comparison.AT_LEAST,
                    share_share,
                    share_share_bound,
                    in_principle=True,
                    key="m04/4",
                ),
            ),
            amounts=(
                AmountClause(
                    "floor",
                    Label("乡村产业用地下限", "Least land for rural industry"),
                    share_floor,
                    key="m04/5",
                ),
            ),
            line=1029,
        ),
        ProvisionClauses(
            id="guide",
            label=Label("引导乡村产业集中布局", "Guiding rural industry to settle together"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=1040,
        ),
    ),
    line=1025,
)
