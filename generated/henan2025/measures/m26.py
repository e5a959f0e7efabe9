"""第26条 规模范围外特殊选址可单独报批 · Separate siting outside the planned land.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import all_of, any_of, holds, includes_any, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def separate_site_special(case: Case) -> Node:
    """依托资源或选址有特殊要求 · Tied to a resource or a special site"""
    # policies/henan2025.pol:1694
    return any_of(
        holds(case.fact("site.resource_dependent"), key="m26/1"),
        holds(case.fact("site.special_siting"), key="m26/2"),
        all_of(
            reading(case, "siting_condition", frozenset({"tourism_only"}), key="m26/3"),
            includes_any(
                case,
                "sector",
                case.fact("project.sectors"),
                ("mineral_ancillary",),
                key="m26/4",
            ),
            key="m26/5",
        ),
        key="m26/6",
    )


def convert_only_when(case: Case) -> Node:
    """只转用不征收：范围 · scope"""
    # policies/henan2025.pol:1705
    return case.applies("26", "separate_site", key="m26/7")


def convert_only_no_public_interest(case: Case) -> Node:
    """不属于公共利益情形 · No public-interest case"""
    # policies/henan2025.pol:1707
    return not_(holds(case.fact("approval.public_interest"), key="m26/8"), key="m26/9")


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:1687
    return all_of(
        holds(case.fact("site.outside_plan_scope"), key="m26/10"),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("tourism", "mineral_ancillary"),
            etc=True,
            key="m26/11",
        ),
        key="m26/12",
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
            conditions=(
                RequirementClause(
                    "special",
                    Label("依托资源或选址有特殊要求", "Tied to a resource or a special site"),
                    separate_site_special,
                ),
            ),
            line=1690,
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
            line=1702,
        ),
    ),
    line=1684,
)
