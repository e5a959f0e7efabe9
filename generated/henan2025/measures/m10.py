"""第10条 增减挂钩指标先农村后城镇 · Linkage quota: rural uses first, then towns.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import all_of, any_of, holds, is_in, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def rural_when(case: Case) -> Node:
    """优先保障农村用地：范围 · scope"""
    # policies/henan2025.pol:1720
    return all_of(
        holds(case.fact("linkage.from_linkage"), key="m10/1"),
        is_in(
            case,
            "quota_purpose",
            case.fact("quota.purpose"),
            frozenset(
                {"village_homes", "village_infrastructure", "village_services", "village_industry"},
            ),
            etc=True,
            key="m10/2",
        ),
        key="m10/3",
    )


def urban_when(case: Case) -> Node:
    """节余指标用于城镇：范围 · scope"""
    # policies/henan2025.pol:1725
    return all_of(
        holds(case.fact("linkage.from_linkage"), key="m10/4"),
        is_in(
            case,
            "quota_purpose",
            case.fact("quota.purpose"),
            frozenset({"urban_development"}),
            key="m10/5",
        ),
        key="m10/6",
    )


def urban_surplus(case: Case) -> Node:
    """农村用地需要已满足 · Rural needs are met"""
    # policies/henan2025.pol:1727
    return any_of(
        holds(case.fact("linkage.rural_met"), key="m10/7"),
        reading(case, "linkage_order", frozenset({"guidance"}), key="m10/8"),
        key="m10/9",
    )


MEASURE: Final = MeasureClauses(
    id="10",
    number=10,
    title=Label("增减挂钩指标先农村后城镇", "Linkage quota: rural uses first, then towns"),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="rural",
            label=Label("优先保障农村用地", "Rural uses first"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(rural_when,),
            line=1716,
        ),
        ProvisionClauses(
            id="urban",
            label=Label("节余指标用于城镇", "The surplus for towns"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(urban_when,),
            conditions=(
                RequirementClause(
                    "surplus",
                    Label("农村用地需要已满足", "Rural needs are met"),
                    urban_surplus,
                ),
            ),
            line=1722,
        ),
    ),
    line=1712,
)
