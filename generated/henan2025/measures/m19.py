"""第19条 缴费凭证改在印发批准文件前提供 · The fee voucher is due before the approval is issued.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds, not_, rank
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def at_review_when(case: Case) -> Node:
    """审查时可不提供凭证：范围 · scope"""
    # policies/henan2025.pol:2568
    return rank(
        case,
        "approval_stage",
        case.fact("approval.stage"),
        "less_than",
        "issuing",
        key="m19/1",
    )


def before_issue_when(case: Case) -> Node:
    """印发批准文件前提供凭证：范围 · scope"""
    # policies/henan2025.pol:2573
    return rank(
        case,
        "approval_stage",
        case.fact("approval.stage"),
        "at_least",
        "issuing",
        key="m19/2",
    )


def before_issue_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:2574
    return holds(case.fact("approval.fee_voucher"), key="m19/3")


def before_issue_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:2575
    return all_of(
        rank(
            case,
            "approval_stage",
            case.fact("approval.stage"),
            "at_least",
            "approved",
            key="m19/4",
        ),
        not_(holds(case.fact("approval.fee_voucher"), key="m19/5"), key="m19/6"),
        key="m19/7",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:2563
    return all_of(
        holds(terms.by_province(case), key="m19/8"),
        holds(case.fact("approval.fee_due"), key="m19/9"),
        key="m19/10",
    )


MEASURE: Final = MeasureClauses(
    id="19",
    number=19,
    title=Label(
        "缴费凭证改在印发批准文件前提供",
        "The fee voucher is due before the approval is issued",
    ),
    chapter=3,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="at_review",
            label=Label("审查时可不提供凭证", "No voucher at the review"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(at_review_when,),
            line=2565,
        ),
        ProvisionClauses(
            id="before_issue",
            label=Label("印发批准文件前提供凭证", "Voucher before the approval is issued"),
            norm=Norm.OBLIGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(before_issue_when,),
            fulfilled=before_issue_fulfilled,
            breached=before_issue_breached,
            line=2569,
        ),
    ),
    line=2560,
)
