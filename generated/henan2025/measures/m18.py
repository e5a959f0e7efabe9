"""第18条 核发意见书后先做报批准备 · Preparing the file once the siting opinion is issued.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import all_of, any_of, holds, includes_any, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def early_work_issued(case: Case) -> Node:
    """意见书已核发 · The opinion is issued"""
    # policies/henan2025.pol:2478
    return holds(case.fact("approval.prereview_issued"), key="m18/1")


def early_work_unchanged(case: Case) -> Node:
    """选址范围不变 · The site stays"""
    # policies/henan2025.pol:2479
    return holds(case.fact("approval.site_unchanged"), key="m18/2")


def acquisition_issued(case: Case) -> Node:
    """意见书已核发 · The opinion is issued"""
    # policies/henan2025.pol:2486
    return any_of(
        reading(case, "premise_reach", frozenset({"early_work_only"}), key="m18/3"),
        holds(case.fact("approval.prereview_issued"), key="m18/4"),
        key="m18/5",
    )


def acquisition_unchanged(case: Case) -> Node:
    """选址范围不变 · The site stays"""
    # policies/henan2025.pol:2491
    return any_of(
        reading(case, "premise_reach", frozenset({"early_work_only"}), key="m18/6"),
        holds(case.fact("approval.site_unchanged"), key="m18/7"),
        key="m18/8",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:2473
    return all_of(
        holds(case.fact("project.stable_growth"), key="m18/9"),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("transport", "energy", "water"),
            etc=True,
            key="m18/10",
        ),
        key="m18/11",
    )


MEASURE: Final = MeasureClauses(
    id="18",
    number=18,
    title=Label("核发意见书后先做报批准备", "Preparing the file once the siting opinion is issued"),
    chapter=3,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="early_work",
            label=Label("先行开展报批基础工作", "Groundwork of the file"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "issued",
                    Label("意见书已核发", "The opinion is issued"),
                    early_work_issued,
                ),
                RequirementClause(
                    "unchanged",
                    Label("选址范围不变", "The site stays"),
                    early_work_unchanged,
                ),
            ),
            line=2475,
        ),
        ProvisionClauses(
            id="acquisition",
            label=Label("提前开展征地前期工作", "Preliminaries of expropriation"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "issued",
                    Label("意见书已核发", "The opinion is issued"),
                    acquisition_issued,
                ),
                RequirementClause(
                    "unchanged",
                    Label("选址范围不变", "The site stays"),
                    acquisition_unchanged,
                ),
            ),
            line=2482,
        ),
    ),
    line=2469,
)
