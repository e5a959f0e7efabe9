"""第33条 相邻的不同用途地块打包供应 · Adjoining parcels of different uses supplied as one package.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import count
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    CautionClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import Item, all_of, any_of, at_least, every, holds, is_in, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures


def package_when(case: Case) -> Node:
    """组合供应：范围 · scope"""
    # policies/henan2025.pol:4457
    return all_of(
        is_in(
            case,
            "boundary_side",
            case.fact("site.boundary"),
            frozenset({"inside"}),
            key="m33/1",
        ),
        at_least(count(case.fact("land.parcels"), None), figures.SEVERAL.of(case), key="m33/2"),
        key="m33/3",
    )


def package_adjacent(case: Case) -> Node:
    """地块相邻 · The parcels adjoin"""

    def has_p(p: Item) -> Node:
        return holds(p.field("adjacent"), key="m33/4")

    # policies/henan2025.pol:4459
    return every(case.fact("land.parcels"), None, has_p, key="m33/5")


def package_areas(case: Case) -> Node:
    """面积合于理解 · Areas as read"""

    def value_p(p: Item) -> Node:
        return p.field("area")

    # policies/henan2025.pol:4461
    return any_of(
        reading(case, "package_difference", frozenset({"uses_only"}), key="m33/6"),
        at_least(
            count(case.fact("land.parcels"), None, value_p),
            figures.SEVERAL.of(case),
            key="m33/7",
        ),
        key="m33/8",
    )


def package_uses(case: Case) -> Node:
    """用途种数 · Number of uses"""

    def value_p(p: Item) -> Node:
        return p.field("use")

    # policies/henan2025.pol:4466
    return count(case.fact("land.parcels"), None, value_p)


def package_uses_bound(case: Case) -> Node:
    """用途种数 · Number of uses：限额 · bound"""
    # policies/henan2025.pol:4466
    return figures.SEVERAL.of(case)


def package_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:4469
    return is_in(
        case,
        "boundary_side",
        case.fact("site.boundary"),
        frozenset({"straddling"}),
        key="m33/10",
    )


MEASURE: Final = MeasureClauses(
    id="33",
    number=33,
    title=Label(
        "相邻的不同用途地块打包供应",
        "Adjoining parcels of different uses supplied as one package",
    ),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="package",
            label=Label("组合供应", "Combined supply"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(package_when,),
            conditions=(
                RequirementClause(
                    "adjacent",
                    Label("地块相邻", "The parcels adjoin"),
                    package_adjacent,
                ),
                RequirementClause("areas", Label("面积合于理解", "Areas as read"), package_areas),
                LimitClause(
                    "uses",
                    Label("用途种数", "Number of uses"),
                    Comparison.AT_LEAST,
                    package_uses,
                    package_uses_bound,
                    key="m33/9",
                ),
            ),
            cautions=(
                CautionClause(
                    Label(
                        "用地跨边界：只有边界内的地块可以组合，请逐块核对",
                        "The site is astride the boundary: only parcels inside can be combined",
                    ),
                    package_caution,
                ),
            ),
            line=4452,
        ),
    ),
    line=4449,
)
