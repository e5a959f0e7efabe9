"""第26条 规模范围外特殊选址可单独报批 · Separate siting outside the planned land.

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
from dsl.runtime.conditions import all_of, any_of, holds, includes_any, is_in, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def separate_site_when(case: Case) -> Node:
    """单独选址报批：范围 · scope"""
    # policies/henan2025.pol:3520
    return holds(case.fact("site.outside_plan_scope"), key="m26/1")


def separate_site_special(case: Case) -> Node:
    """依托资源或选址有特殊要求 · Tied to a resource or a special site"""
    # policies/henan2025.pol:3522
    return any_of(
        holds(case.fact("site.resource_dependent"), key="m26/2"),
        holds(case.fact("site.special_siting"), key="m26/3"),
        all_of(
            reading(case, "siting_condition", frozenset({"tourism_only"}), key="m26/4"),
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("mineral_ancillary",),
                key="m26/5",
            ),
            key="m26/6",
        ),
        key="m26/7",
    )


def convert_only_when(case: Case) -> Node:
    """只转用不征收：范围 · scope"""
    # policies/henan2025.pol:3533
    return case.applies("26", "separate_site", key="m26/8")


def convert_only_no_public_interest(case: Case) -> Node:
    """不属于公共利益情形 · No public-interest case"""
    # policies/henan2025.pol:3535
    return not_(holds(case.fact("approval.public_interest"), key="m26/9"), key="m26/10")


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:3513
    return includes_any(
        case,
        "sector",
        case.fact("project.sectors"),
        ("tourism", "mineral_ancillary"),
        etc=True,
        key="m26/11",
    )


def measure_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:3516
    return all_of(
        is_in(
            case,
            "boundary_side",
            case.fact("site.boundary"),
            frozenset({"outside"}),
            key="m26/12",
        ),
        not_(holds(case.fact("site.outside_plan_scope"), key="m26/13"), key="m26/14"),
        key="m26/15",
    )


MEASURE: Final = MeasureClauses(
    id="26",
    number=26,
    title=Label("规模范围外特殊选址可单独报批", "Separate siting outside the planned land"),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="separate_site",
            label=Label("单独选址报批", "Separate siting"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(separate_site_when,),
            conditions=(
                RequirementClause(
                    "special",
                    Label("依托资源或选址有特殊要求", "Tied to a resource or a special site"),
                    separate_site_special,
                ),
            ),
            line=3517,
        ),
        ProvisionClauses(
            id="convert_only",
            label=Label("只转用不征收", "Conversion without expropriation"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(convert_only_when,),
            conditions=(
                RequirementClause(
                    "no_public_interest",
                    Label("不属于公共利益情形", "No public-interest case"),
                    convert_only_no_public_interest,
                ),
            ),
            reads=(("26", "separate_site"),),
            line=3530,
        ),
    ),
    cautions=(
        CautionClause(
            Label(
                "在边界外、村庄或集镇范围内：本条和第27条都没有规定，请与市县自然资源主管部门核对",
                "Outside the boundary but inside a village or town: neither this measure nor 27 "
                "covers it, ask the city or county department",
            ),
            measure_caution,
        ),
    ),
    line=3511,
)
