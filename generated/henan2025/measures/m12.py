"""第12条 非耕地可作补充耕地来源，省级统筹部分指标 · Other land as replacement farmland; the
province draws a share.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import larger, minus, plus, share
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import holds, is_in, known
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures, terms


def source_when(case: Case) -> Node:
    """作为补充耕地来源：范围 · scope"""
    # policies/henan2025.pol:2030
    return is_in(
        case,
        "survey_class",
        case.fact("farmland.survey_class"),
        frozenset({"non_cultivated"}),
        key="m12/1",
    )


def source_fit(case: Case) -> Node:
    """具备开垦条件 · Fit for reclamation"""
    # policies/henan2025.pol:2031
    return holds(case.fact("farmland.reclaimable"), key="m12/2")


def source_planned(case: Case) -> Node:
    """符合规划管控要求 · Complies with planning control"""
    # policies/henan2025.pol:2032
    return holds(case.fact("planning.compliant"), key="m12/3")


def source_ecology(case: Case) -> Node:
    """符合生态保护要求 · Meets ecological protection"""
    # policies/henan2025.pol:2033
    return holds(case.fact("farmland.ecology_ok"), key="m12/4")


def provincial_when(case: Case) -> Node:
    """省级统筹的补充耕地指标：范围 · scope"""
    # policies/henan2025.pol:2038
    return holds(terms.may_draw_reserve(case), key="m12/5")


def provincial_cap(case: Case) -> Node:
    """省级统筹上限 · Ceiling"""
    # policies/henan2025.pol:2039
    return share(figures.FARMLAND_SHARE.of(case), terms.reserve_counted(case))


def provincial_left(case: Case) -> Node:
    """尚可统筹的指标 · Left"""
    # policies/henan2025.pol:2041
    return larger(
        minus(
            share(figures.FARMLAND_SHARE.of(case), terms.reserve_counted(case)),
            case.fact("reserve.provincial_drawn"),
        ),
        known(Quantity(Dimension.LAND, 0)),
    )


def draw_when(case: Case) -> Node:
    """使用省级统筹指标：范围 · scope"""
    # policies/henan2025.pol:2046
    return holds(terms.may_draw_reserve(case), key="m12/8")


def draw_within_share(case: Case) -> Node:
    """累计统筹使用 · Use in all"""
    # policies/henan2025.pol:2048
    return plus(case.fact("reserve.provincial_drawn"), case.fact("reserve.requested"))


def draw_within_share_bound(case: Case) -> Node:
    """累计统筹使用 · Use in all：限额 · bound"""
    # policies/henan2025.pol:2049
    return share(figures.FARMLAND_SHARE.of(case), terms.reserve_counted(case))


MEASURE: Final = MeasureClauses(
    id="12",
    number=12,
    title=Label(
        "非耕地可作补充耕地来源，省级统筹部分指标",
        "Other land as replacement farmland; the province draws a share",
    ),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="source",
            label=Label("作为补充耕地来源", "As a source of replacement farmland"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(source_when,),
            conditions=(
                RequirementClause("fit", Label("具备开垦条件", "Fit for reclamation"), source_fit),
                RequirementClause(
                    "planned",
                    Label("符合规划管控要求", "Complies with planning control"),
                    source_planned,
                ),
                RequirementClause(
                    "ecology",
                    Label("符合生态保护要求", "Meets ecological protection"),
                    source_ecology,
                ),
            ),
            line=2027,
        ),
        ProvisionClauses(
            id="provincial",
            label=Label("省级统筹的补充耕地指标", "What the province draws"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(provincial_when,),
            amounts=(
                AmountClause("cap", Label("省级统筹上限", "Ceiling"), provincial_cap, key="m12/6"),
                AmountClause("left", Label("尚可统筹的指标", "Left"), provincial_left, key="m12/7"),
            ),
            line=2035,
        ),
        ProvisionClauses(
            id="draw",
            label=Label("使用省级统筹指标", "Use of the province's share"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(draw_when,),
            conditions=(
                LimitClause(
                    "within_share",
                    Label("累计统筹使用", "Use in all"),
                    Comparison.AT_MOST,
                    draw_within_share,
                    draw_within_share_bound,
                    key="m12/9",
                ),
            ),
            line=2043,
        ),
    ),
    line=2024,
)
