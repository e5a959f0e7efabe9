"""第1条 年内开工的项目可纳入在编的乡级规划 · Projects of the year enter township plans being
drafted.

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


def include_when(case: Case) -> Node:
    """纳入在编的乡级规划：范围 · scope"""
    # policies/henan2025.pol:627
    return holds(terms.growth_this_year(case), key="m01/1")


def include_drafting(case: Case) -> Node:
    """乡级规划正在编制 · The township plan is being drafted"""
    # policies/henan2025.pol:629
    return any_of(
        is_in(
            case,
            "plan_state",
            case.fact("planning.township_plan"),
            frozenset({"drafting"}),
            key="m01/2",
        ),
        all_of(
            reading(case, "late_entry", frozenset({"counted"}), key="m01/3"),
            is_in(
                case,
                "plan_state",
                case.fact("planning.township_plan"),
                frozenset({"plan_approved"}),
                key="m01/4",
            ),
            key="m01/5",
        ),
        key="m01/6",
    )


def basis_when(case: Case) -> Node:
    """经批准的规划作为报批依据：范围 · scope"""
    # policies/henan2025.pol:637
    return all_of(
        holds(terms.growth_this_year(case), key="m01/7"),
        holds(case.fact("planning.in_township_plan"), key="m01/8"),
        key="m01/9",
    )


def basis_approved(case: Case) -> Node:
    """乡级规划已批准 · The township plan is approved"""
    # policies/henan2025.pol:639
    return any_of(
        all_of(
            reading(case, "plan_or_inclusion", frozenset({"the_plan"}), key="m01/10"),
            is_in(
                case,
                "plan_state",
                case.fact("planning.township_plan"),
                frozenset({"plan_approved"}),
                key="m01/11",
            ),
            key="m01/12",
        ),
        all_of(
            reading(case, "plan_or_inclusion", frozenset({"the_entry"}), key="m01/13"),
            holds(case.fact("planning.inclusion_approved"), key="m01/14"),
            key="m01/15",
        ),
        key="m01/16",
    )


MEASURE: Final = MeasureClauses(
    id="1",
    number=1,
    title=Label(
        "年内开工的项目可纳入在编的乡级规划",
        "Projects of the year enter township plans being drafted",
    ),
    chapter=1,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="include",
            label=Label("纳入在编的乡级规划", "Entering a township plan being drafted"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(include_when,),
            conditions=(
                RequirementClause(
                    "drafting",
                    Label("乡级规划正在编制", "The township plan is being drafted"),
                    include_drafting,
                ),
            ),
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=624,
        ),
        ProvisionClauses(
            id="basis",
            label=Label("经批准的规划作为报批依据", "The approved plan as a basis"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(basis_when,),
            conditions=(
                RequirementClause(
                    "approved",
                    Label("乡级规划已批准", "The township plan is approved"),
                    basis_approved,
                ),
            ),
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=634,
        ),
    ),
    line=621,
)
