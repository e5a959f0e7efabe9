"""第32条 工业用地可兼容其他用途 · Other uses on industrial land.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import share
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import (
    Item,
    all_of,
    any_of,
    holds,
    includes_any,
    is_in,
    not_,
    reading,
    some,
)
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures, terms


def functions_when(case: Case) -> Node:
    """兼容研发、孵化、中试：范围 · scope"""
    # policies/henan2025.pol:4234
    return all_of(
        is_in(
            case,
            "land_use",
            case.fact("building.land_use"),
            frozenset({"industrial"}),
            key="m32/1",
        ),
        includes_any(case, "sector", case.fact("project.sectors"), ("key_chain",), key="m32/2"),
        key="m32/3",
    )


def functions_one(case: Case) -> Node:
    """有其中一种功能 · One of these functions"""

    def has_u(u: Item) -> Node:
        return is_in(
            case,
            "floor_kind",
            u.field("kind"),
            frozenset({"research", "incubation", "pilot"}),
            etc=True,
            key="m32/4",
        )

    # policies/henan2025.pol:4236
    return some(case.fact("building.uses"), None, has_u, key="m32/5")


def allowance_when(case: Case) -> Node:
    """可兼容的建筑面积：范围 · scope"""
    # policies/henan2025.pol:4240
    return holds(terms.compatible_site(case), key="m32/6")


def allowance_cap(case: Case) -> Node:
    """兼容用途上限 · Ceiling of compatible uses"""
    # policies/henan2025.pol:4241
    return share(figures.COMPATIBLE_SHARE.of(case), terms.compatible_floor(case))


def compatible_when(case: Case) -> Node:
    """仍按工业用途管理：范围 · scope"""
    # policies/henan2025.pol:4245
    return holds(terms.compatible_site(case), key="m32/8")


def compatible_no_housing(case: Case) -> Node:
    """没有商品住宅 · No commodity housing"""
    # policies/henan2025.pol:4247
    return any_of(
        not_(holds(case.fact("building.housing"), key="m32/9"), key="m32/10"),
        reading(case, "housing_words", frozenset({"not_counted"}), key="m32/11"),
        key="m32/12",
    )


def compatible_share(case: Case) -> Node:
    """兼容用途建筑面积 · Floor area of compatible uses"""
    # policies/henan2025.pol:4249
    return case.fact("building.other_area")


def compatible_share_bound(case: Case) -> Node:
    """兼容用途建筑面积 · Floor area of compatible uses：限额 · bound"""
    # policies/henan2025.pol:4249
    return share(figures.COMPATIBLE_SHARE.of(case), terms.compatible_floor(case))


MEASURE: Final = MeasureClauses(
    id="32",
    number=32,
    title=Label("工业用地可兼容其他用途", "Other uses on industrial land"),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="functions",
            label=Label("兼容研发、孵化、中试", "Research, incubation, pilot production"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(functions_when,),
            conditions=(
                RequirementClause(
                    "one",
                    Label("有其中一种功能", "One of these functions"),
                    functions_one,
                    in_principle=True,
                ),
            ),
            prevailing=(("37", "special_needs"),),
            line=4230,
        ),
        ProvisionClauses(
            id="allowance",
            label=Label("可兼容的建筑面积", "Floor area allowed"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(allowance_when,),
            amounts=(
                AmountClause(
                    "cap",
                    Label("兼容用途上限", "Ceiling of compatible uses"),
                    allowance_cap,
                    key="m32/7",
                ),
            ),
            line=4237,
        ),
        ProvisionClauses(
            id="compatible",
            label=Label("仍按工业用途管理", "Still managed as industrial"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(compatible_when,),
            conditions=(
                RequirementClause(
                    "no_housing",
                    Label("没有商品住宅", "No commodity housing"),
                    compatible_no_housing,
                ),
                LimitClause(
                    "share",
                    Label("兼容用途建筑面积", "Floor area of compatible uses"),
                    Comparison.AT_MOST,
                    compatible_share,
                    compatible_share_bound,
                    key="m32/13",
                ),
            ),
            prevailing=(("37", "special_needs"),),
            line=4242,
        ),
    ),
    line=4227,
)
