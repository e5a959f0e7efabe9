"""第23条 线性基础设施分段报批 · Linear infrastructure in segments.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import any_of, holds, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def by_city_when(case: Case) -> Node:
    """按省辖市分段报批：范围 · scope"""
    # policies/henan2025.pol:3247
    return holds(terms.linear_works(case), key="m23/1")


def by_county_when(case: Case) -> Node:
    """按县分段报批：范围 · scope"""
    # policies/henan2025.pol:3252
    return any_of(
        holds(terms.linear_works(case), key="m23/2"),
        reading(case, "county_limb", frozenset({"any_project"}), key="m23/3"),
        key="m23/4",
    )


def by_county_conversion(case: Case) -> Node:
    """转用在省政府权限内 · Conversion in the province's power"""
    # policies/henan2025.pol:3254
    return holds(terms.conversion_in_power(case), key="m23/5")


def by_county_expropriation(case: Case) -> Node:
    """征收在省政府权限内 · Expropriation in the province's power"""
    # policies/henan2025.pol:3256
    return holds(terms.expropriation_in_power(case), key="m23/6")


MEASURE: Final = MeasureClauses(
    id="23",
    number=23,
    title=Label("线性基础设施分段报批", "Linear infrastructure in segments"),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="by_city",
            label=Label("按省辖市分段报批", "City by city"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(by_city_when,),
            line=3244,
        ),
        ProvisionClauses(
            id="by_county",
            label=Label("按县分段报批", "County by county"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(by_county_when,),
            conditions=(
                RequirementClause(
                    "conversion",
                    Label("转用在省政府权限内", "Conversion in the province's power"),
                    by_county_conversion,
                ),
                RequirementClause(
                    "expropriation",
                    Label("征收在省政府权限内", "Expropriation in the province's power"),
                    by_county_expropriation,
                ),
            ),
            line=3249,
        ),
    ),
    line=3241,
)
