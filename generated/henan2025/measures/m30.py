"""第30条 规划范围外的重大基础设施直接核发划拨决定书 · Allocation decisions issued directly for
major infrastructure outside the planned land.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import all_of, holds, includes_any, is_in
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def direct_when(case: Case) -> Node:
    """直接核发划拨决定书：范围 · scope"""
    # policies/henan2025.pol:4030
    return all_of(
        holds(case.fact("site.outside_plan_scope"), key="m30/1"),
        holds(case.fact("project.major_infrastructure"), key="m30/2"),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("energy", "transport", "water"),
            etc=True,
            key="m30/3",
        ),
        is_in(
            case,
            "supply_method",
            case.fact("supply.method"),
            frozenset({"allocation"}),
            key="m30/4",
        ),
        key="m30/5",
    )


def direct_cleared(case: Case) -> Node:
    """征收和转用已到位 · Expropriation and conversion are through"""
    # policies/henan2025.pol:4036
    return holds(terms.land_cleared(case), key="m30/6")


MEASURE: Final = MeasureClauses(
    id="30",
    number=30,
    title=Label(
        "规划范围外的重大基础设施直接核发划拨决定书",
        "Allocation decisions issued directly for major infrastructure outside the planned land",
    ),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="direct",
            label=Label("直接核发划拨决定书", "Direct issue of the decision"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(direct_when,),
            conditions=(
                RequirementClause(
                    "cleared",
                    Label("征收和转用已到位", "Expropriation and conversion are through"),
                    direct_cleared,
                ),
            ),
            line=4027,
        ),
    ),
    line=4024,
)
