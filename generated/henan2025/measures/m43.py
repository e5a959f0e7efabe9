"""第43条 成片开发方案不能实施的可以调整 · Adjusting a comprehensive development plan.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    CautionClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import (
    all_of,
    any_of,
    holds,
    includes_any,
    includes_only,
    is_in,
    not_,
    reading,
)
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def adjust_unworkable(case: Case) -> Node:
    """方案无法实施 · The plan cannot be carried out"""
    # policies/henan2025.pol:5393
    return holds(case.fact("plan.unworkable"), key="m43/1")


def adjust_cause(case: Case) -> Node:
    """因计划、规划调整或其他不可抗力 · For one of the named causes"""
    # policies/henan2025.pol:5395
    return includes_any(
        case,
        "plan_cause",
        case.fact("plan.causes"),
        ("annual_plan", "spatial_plan", "force_majeure"),
        etc=True,
        key="m43/2",
    )


def approval_when(case: Case) -> Node:
    """报省政府批准：范围 · scope"""
    # policies/henan2025.pol:5401
    return all_of(
        holds(terms.duty_arises(case), key="m43/3"),
        any_of(
            includes_any(case, "plan_change", case.fact("plan.changes"), ("parcels",), key="m43/4"),
            all_of(
                reading(case, "other_changes", frozenset({"as_parcels"}), key="m43/5"),
                includes_any(
                    case,
                    "plan_change",
                    case.fact("plan.changes"),
                    ("other_change",),
                    key="m43/6",
                ),
                key="m43/7",
            ),
            key="m43/8",
        ),
        key="m43/9",
    )


def approval_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:5411
    return is_in(
        case,
        "clearance",
        case.fact("plan.clearance"),
        frozenset({"provincial_approved"}),
        key="m43/10",
    )


def approval_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:5414
    return all_of(
        includes_any(
            case,
            "plan_change",
            case.fact("plan.changes"),
            ("other_change",),
            key="m43/11",
        ),
        not_(
            includes_any(
                case,
                "plan_change",
                case.fact("plan.changes"),
                ("parcels",),
                key="m43/12",
            ),
            key="m43/13",
        ),
        key="m43/14",
    )


def filing_when(case: Case) -> Node:
    """报省自然资源厅备案：范围 · scope"""
    # policies/henan2025.pol:5419
    return all_of(
        holds(terms.duty_arises(case), key="m43/15"),
        includes_only(case, "plan_change", case.fact("plan.changes"), ("schedule",), key="m43/16"),
        key="m43/17",
    )


def filing_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:5420
    return is_in(
        case,
        "clearance",
        case.fact("plan.clearance"),
        frozenset({"dept_filed", "provincial_approved"}),
        key="m43/18",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:5389
    return holds(case.fact("plan.approved"), key="m43/19")


MEASURE: Final = MeasureClauses(
    id="43",
    number=43,
    title=Label("成片开发方案不能实施的可以调整", "Adjusting a comprehensive development plan"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="adjust",
            label=Label("可以调整方案", "The plan may be adjusted"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "unworkable",
                    Label("方案无法实施", "The plan cannot be carried out"),
                    adjust_unworkable,
                ),
                RequirementClause(
                    "cause",
                    Label("因计划、规划调整或其他不可抗力", "For one of the named causes"),
                    adjust_cause,
                ),
            ),
            line=5390,
        ),
        ProvisionClauses(
            id="approval",
            label=Label("报省政府批准", "Approval of the province"),
            norm=Norm.OBLIGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(approval_when,),
            fulfilled=approval_fulfilled,
            cautions=(
                CautionClause(
                    Label(
                        "调整既不涉及地块、也不限于进度，通知没有规定，建议从严报批",
                        "Neither parcels nor the schedule alone: not provided for, better seek "
                        "approval",
                    ),
                    approval_caution,
                ),
            ),
            reads=(("43", "adjust"),),
            line=5397,
        ),
        ProvisionClauses(
            id="filing",
            label=Label("报省自然资源厅备案", "Filing with the department"),
            norm=Norm.OBLIGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(filing_when,),
            fulfilled=filing_fulfilled,
            reads=(("43", "adjust"),),
            line=5415,
        ),
    ),
    line=5387,
)
