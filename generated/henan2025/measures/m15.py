"""第15条 四项方案不再审查，转用方案照报 · Four papers no longer reviewed; the conversion plan
stays.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds, rank
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def no_review_when(case: Case) -> Node:
    """四项方案不再审查：范围 · scope"""
    # policies/henan2025.pol:2314
    return all_of(
        rank(
            case,
            "approval_stage",
            case.fact("approval.stage"),
            "at_least",
            "compiling",
            key="m15/1",
        ),
        rank(
            case,
            "approval_stage",
            case.fact("approval.stage"),
            "less_than",
            "approved",
            key="m15/2",
        ),
        key="m15/3",
    )


def conversion_plan_when(case: Case) -> Node:
    """拟定转用方案并报批：范围 · scope"""
    # policies/henan2025.pol:2319
    return holds(case.fact("approval.conversion_needed"), key="m15/4")


def conversion_plan_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:2320
    return holds(case.fact("approval.conversion_plan_made"), key="m15/5")


MEASURE: Final = MeasureClauses(
    id="15",
    number=15,
    title=Label(
        "四项方案不再审查，转用方案照报",
        "Four papers no longer reviewed; the conversion plan stays",
    ),
    chapter=3,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="no_review",
            label=Label("四项方案不再审查", "Four papers are not reviewed"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(no_review_when,),
            line=2311,
        ),
        ProvisionClauses(
            id="conversion_plan",
            label=Label("拟定转用方案并报批", "Drawing up and submitting the conversion plan"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(conversion_plan_when,),
            fulfilled=conversion_plan_fulfilled,
            line=2316,
        ),
    ),
    line=2307,
)
