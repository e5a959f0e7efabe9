"""第22条 确需分期的，分期申请、供地和办证 · Applying, supplying and permitting in phases.

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
from dsl.runtime.conditions import all_of, holds, includes_any
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def phases_when(case: Case) -> Node:
    """分期用地和分期办证：范围 · scope"""
    # policies/henan2025.pol:3136
    return includes_any(
        case,
        "sector",
        case.fact("project.sectors"),
        ("transport", "energy", "water", "livelihood", "advanced_manufacturing"),
        etc=True,
        key="m22/1",
    )


def phases_needed(case: Case) -> Node:
    """确需分期建设 · Phases are needed"""
    # policies/henan2025.pol:3137
    return holds(case.fact("phasing.needed"), key="m22/2")


def phases_basis(case: Case) -> Node:
    """有分期依据 · A basis of phasing"""
    # policies/henan2025.pol:3138
    return holds(terms.phasing_founded(case), key="m22/3")


def phases_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:3141
    return all_of(
        holds(case.fact("project.inundation"), key="m22/4"),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("large_reservoir", "hydropower"),
            key="m22/5",
        ),
        key="m22/6",
    )


MEASURE: Final = MeasureClauses(
    id="22",
    number=22,
    title=Label("确需分期的，分期申请、供地和办证", "Applying, supplying and permitting in phases"),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="phases",
            label=Label("分期用地和分期办证", "Land and permits in phases"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(phases_when,),
            conditions=(
                RequirementClause(
                    "needed",
                    Label("确需分期建设", "Phases are needed"),
                    phases_needed,
                ),
                RequirementClause("basis", Label("有分期依据", "A basis of phasing"), phases_basis),
            ),
            cautions=(
                CautionClause(
                    Label(
                        "大型水库、水电的淹没区与主体工程分期报批，看第25条，不须可研写明分期",
                        "For the land to be inundated and the main works see measure 25: no "
                        "phases in the study are needed",
                    ),
                    phases_caution,
                ),
            ),
            line=3133,
        ),
    ),
    line=3130,
)
