"""第17条 占压生态保护红线的论证和认定意见 · On the ecological red line: argument and finding.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import CautionClause, MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds, not_, rank
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def argument_when(case: Case) -> Node:
    """预审时纳入有限人为活动论证：范围 · scope"""
    # policies/henan2025.pol:2378
    return rank(
        case,
        "approval_stage",
        case.fact("approval.stage"),
        "at_least",
        "pre_review",
        key="m17/1",
    )


def argument_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:2379
    return holds(case.fact("eco.argument_included"), key="m17/2")


def argument_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:2380
    return all_of(
        rank(
            case,
            "approval_stage",
            case.fact("approval.stage"),
            "at_least",
            "compiling",
            key="m17/3",
        ),
        not_(holds(case.fact("eco.argument_included"), key="m17/4"), key="m17/5"),
        key="m17/6",
    )


def opinion_when(case: Case) -> Node:
    """报批时附认定意见：范围 · scope"""
    # policies/henan2025.pol:2386
    return rank(
        case,
        "approval_stage",
        case.fact("approval.stage"),
        "at_least",
        "compiling",
        key="m17/7",
    )


def opinion_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:2387
    return holds(case.fact("eco.opinion_attached"), key="m17/8")


def opinion_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:2388
    return all_of(
        rank(
            case,
            "approval_stage",
            case.fact("approval.stage"),
            "at_least",
            "provincial_review",
            key="m17/9",
        ),
        not_(holds(case.fact("eco.opinion_attached"), key="m17/10"), key="m17/11"),
        key="m17/12",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:2370
    return holds(case.fact("eco.overlaps"), key="m17/13")


def measure_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:2373
    return not_(holds(case.fact("eco.permitted"), key="m17/14"), key="m17/15")


MEASURE: Final = MeasureClauses(
    id="17",
    number=17,
    title=Label(
        "占压生态保护红线的论证和认定意见",
        "On the ecological red line: argument and finding",
    ),
    chapter=3,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="argument",
            label=Label("预审时纳入有限人为活动论证", "The argument at pre-review"),
            norm=Norm.OBLIGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(argument_when,),
            fulfilled=argument_fulfilled,
            breached=argument_breached,
            line=2374,
        ),
        ProvisionClauses(
            id="opinion",
            label=Label("报批时附认定意见", "The finding with the file"),
            norm=Norm.OBLIGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(opinion_when,),
            fulfilled=opinion_fulfilled,
            breached=opinion_breached,
            line=2382,
        ),
    ),
    cautions=(
        CautionClause(
            Label(
                "不属于允许的有限人为活动：本条的论证和意见都不能补正，须避让",
                "Not a permitted activity: neither argument nor finding can mend it, the site "
                "must move",
            ),
            measure_caution,
        ),
    ),
    line=2368,
)
