"""第31条 项目用地进供应计划，供应方式更灵活 · Land in the supply plan, and flexible ways of supply.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Review, Window
from dsl.runtime.conditions import all_of, any_of, holds, is_in, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def in_plan_when(case: Case) -> Node:
    """列入土地供应计划：范围 · scope"""
    # policies/henan2025.pol:4119
    return holds(terms.growth_this_year(case), key="m31/1")


def in_plan_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:4120
    return holds(case.fact("supply.in_plan"), key="m31/2")


def flexible_when(case: Case) -> Node:
    """灵活供应：范围 · scope"""
    # policies/henan2025.pol:4128
    return all_of(
        is_in(
            case,
            "supply_method",
            case.fact("supply.method"),
            frozenset({"grant_sale", "lease"}),
            key="m31/3",
        ),
        any_of(
            reading(case, "flexible_reach", frozenset({"any_land"}), key="m31/4"),
            is_in(
                case,
                "land_use",
                case.fact("building.land_use"),
                frozenset({"industrial"}),
                key="m31/5",
            ),
            key="m31/6",
        ),
        key="m31/7",
    )


def flexible_way(case: Case) -> Node:
    """弹性年期出让、先租后让或长期租赁 · A flexible term, lease then grant, or a long lease"""
    # policies/henan2025.pol:4131
    return is_in(
        case,
        "supply_method",
        case.fact("supply.method"),
        frozenset({"flexible_grant", "lease_then_grant", "long_lease"}),
        etc=True,
        key="m31/8",
    )


MEASURE: Final = MeasureClauses(
    id="31",
    number=31,
    title=Label(
        "项目用地进供应计划，供应方式更灵活",
        "Land in the supply plan, and flexible ways of supply",
    ),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="in_plan",
            label=Label("列入土地供应计划", "Entering the supply plan"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(in_plan_when,),
            fulfilled=in_plan_fulfilled,
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=4116,
        ),
        ProvisionClauses(
            id="flexible",
            label=Label("灵活供应", "Flexible supply"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(flexible_when,),
            conditions=(
                RequirementClause(
                    "way",
                    Label(
                        "弹性年期出让、先租后让或长期租赁",
                        "A flexible term, lease then grant, or a long lease",
                    ),
                    flexible_way,
                    in_principle=True,
                ),
            ),
            line=4123,
        ),
    ),
    line=4111,
)
