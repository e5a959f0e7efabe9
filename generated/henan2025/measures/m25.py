"""第25条 淹没区与主体工程分期报批 · Land to be inundated and main works in phases.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import holds, includes_any
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def phased_filing_schedule(case: Case) -> Node:
    """按建设工期确定分期 · Phases by the construction schedule"""
    # policies/henan2025.pol:3455
    return includes_any(
        case,
        "phasing_basis",
        case.fact("phasing.bases"),
        ("works_schedule",),
        key="m25/1",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:3449
    return holds(terms.inundating(case), key="m25/2")


MEASURE: Final = MeasureClauses(
    id="25",
    number=25,
    title=Label("淹没区与主体工程分期报批", "Land to be inundated and main works in phases"),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="phased_filing",
            label=Label("淹没区与主体工程分期报批", "Applying in two phases"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "schedule",
                    Label("按建设工期确定分期", "Phases by the construction schedule"),
                    phased_filing_schedule,
                ),
            ),
            line=3451,
        ),
        ProvisionClauses(
            id="no_phase_text",
            label=Label("可研不必写明分期", "No phases in the study"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            line=3457,
        ),
    ),
    line=3447,
)
