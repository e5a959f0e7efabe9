"""第1条 年内开工的项目可纳入在编的乡级规划 · Projects of the year enter township plans being
drafted.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Review, Window
from dsl.runtime.conditions import all_of, holds, is_in
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def include_when(case: Case) -> Node:
    """纳入在编的乡级规划：范围 · scope"""
    # policies/henan2025.pol:594
    return holds(terms.growth_this_year(case), key="m01/1")


def include_drafting(case: Case) -> Node:
    """乡级规划正在编制 · The township plan is being drafted"""
    # policies/henan2025.pol:596
    return is_in(
        case,
        "plan_state",
        case.fact("planning.township_plan"),
        frozenset({"drafting"}),
        key="m01/2",
    )


def basis_when(case: Case) -> Node:
    """经批准的规划作为报批依据：范围 · scope"""
    # policies/henan2025.pol:601
    return all_of(
        holds(terms.growth_this_year(case), key="m01/3"),
        holds(case.fact("planning.in_township_plan"), key="m01/4"),
        key="m01/5",
    )


def basis_approved(case: Case) -> Node:
    """乡级规划已批准 · The township plan is approved"""
    # policies/henan2025.pol:603
    return is_in(
        case,
        "plan_state",
        case.fact("planning.township_plan"),
        frozenset({"plan_approved"}),
        key="m01/6",
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
            line=591,
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
            line=598,
        ),
    ),
    line=588,
)
