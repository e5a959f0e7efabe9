"""第34条 划拨两证一起办，出让后直接领规划许可 · Allocation: both documents at once; grants: the
permit straight after the contract.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import all_of, any_of, holds, is_in, is_none, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def joint_when(case: Case) -> Node:
    """两项申请一次提出：范围 · scope"""
    # policies/henan2025.pol:4560
    return is_in(
        case,
        "supply_method",
        case.fact("supply.method"),
        frozenset({"allocation"}),
        key="m34/1",
    )


def together_when(case: Case) -> Node:
    """两份文书一并核发：范围 · scope"""
    # policies/henan2025.pol:4564
    return all_of(
        is_in(
            case,
            "supply_method",
            case.fact("supply.method"),
            frozenset({"allocation"}),
            key="m34/2",
        ),
        holds(case.fact("approval.land_approved"), key="m34/3"),
        any_of(
            reading(case, "joint_hinge", frozenset({"always"}), key="m34/4"),
            holds(case.fact("supply.joint_application"), key="m34/5"),
            key="m34/6",
        ),
        key="m34/7",
    )


def together_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:4570
    return all_of(
        not_(is_none(case.fact("supply.decision_on"), key="m34/8"), key="m34/9"),
        any_of(
            holds(case.fact("supply.permit_issued"), key="m34/10"),
            holds(terms.permit_not_needed(case), key="m34/11"),
            key="m34/12",
        ),
        key="m34/13",
    )


def together_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:4571
    return all_of(
        not_(is_none(case.fact("supply.decision_on"), key="m34/14"), key="m34/15"),
        not_(holds(case.fact("supply.permit_issued"), key="m34/16"), key="m34/17"),
        not_(holds(terms.permit_not_needed(case), key="m34/18"), key="m34/19"),
        key="m34/20",
    )


def after_contract_when(case: Case) -> Node:
    """签合同后直接申领：范围 · scope"""
    # policies/henan2025.pol:4580
    return is_in(
        case,
        "supply_method",
        case.fact("supply.method"),
        frozenset({"grant_sale"}),
        key="m34/21",
    )


def after_contract_signed(case: Case) -> Node:
    """出让合同已签订 · The contract is signed"""
    # policies/henan2025.pol:4582
    return not_(is_none(case.fact("supply.contract_signed_on"), key="m34/22"), key="m34/23")


def after_contract_document(case: Case) -> Node:
    """有立项文件 · A project document is held"""
    # policies/henan2025.pol:4584
    return is_in(
        case,
        "project_document",
        case.fact("project.approval_doc"),
        frozenset({"approval_paper", "verification_paper", "filing_paper"}),
        key="m34/24",
    )


MEASURE: Final = MeasureClauses(
    id="34",
    number=34,
    title=Label(
        "划拨两证一起办，出让后直接领规划许可",
        "Allocation: both documents at once; grants: the permit straight after the contract",
    ),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="joint",
            label=Label("两项申请一次提出", "Both requests at once"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(joint_when,),
            line=4557,
        ),
        ProvisionClauses(
            id="together",
            label=Label("两份文书一并核发", "Both documents together"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(together_when,),
            fulfilled=together_fulfilled,
            breached=together_breached,
            reads=(("30", "direct"),),
            line=4561,
        ),
        ProvisionClauses(
            id="after_contract",
            label=Label("签合同后直接申领", "The permit straight after the contract"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(after_contract_when,),
            conditions=(
                RequirementClause(
                    "signed",
                    Label("出让合同已签订", "The contract is signed"),
                    after_contract_signed,
                ),
                RequirementClause(
                    "document",
                    Label("有立项文件", "A project document is held"),
                    after_contract_document,
                ),
            ),
            line=4577,
        ),
    ),
    line=4554,
)
