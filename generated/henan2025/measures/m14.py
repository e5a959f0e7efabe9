"""第14条 县和省级以上开发区的用地直接报省 · Counties and provincial zones submit directly.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import any_of, holds, is_in
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def direct_when(case: Case) -> Node:
    """直报审批：范围 · scope"""
    # policies/henan2025.pol:2267
    return any_of(
        holds(terms.county_submitter(case), key="m14/1"),
        is_in(
            case,
            "submitter",
            case.fact("approval.submitter"),
            frozenset({"provincial_zone"}),
            key="m14/2",
        ),
        key="m14/3",
    )


MEASURE: Final = MeasureClauses(
    id="14",
    number=14,
    title=Label(
        "县和省级以上开发区的用地直接报省",
        "Counties and provincial zones submit directly",
    ),
    chapter=3,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="direct",
            label=Label("直报审批", "Direct submission"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(direct_when,),
            line=2264,
        ),
    ),
    line=2260,
)
