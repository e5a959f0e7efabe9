"""第3条 空间不足可按全市统筹，边界可优化，边界外可少量布局 · Space pooled city-wide, the boundary
adjusted, a few sites outside it.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import larger, minus, plus, share
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    CautionClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Review,
    Window,
)
from dsl.runtime.conditions import all_of, holds, is_in, known
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures, terms


def city_space_when(case: Case) -> Node:
    """市域统筹空间：范围 · scope"""
    # policies/henan2025.pol:835
    return holds(case.fact("planning.county_space_short"), key="m03/1")


def city_space_cap(case: Case) -> Node:
    """统筹核算上限 · Ceiling"""
    # policies/henan2025.pol:836
    return share(figures.CITY_SHARE.of(case), case.fact("planning.city_total"))


def city_space_left(case: Case) -> Node:
    """尚可统筹 · Left"""
    # policies/henan2025.pol:838
    return larger(
        minus(
            share(figures.CITY_SHARE.of(case), case.fact("planning.city_total")),
            terms.space_counted(case),
        ),
        known(Quantity(Dimension.LAND, 0)),
    )


def draw_when(case: Case) -> Node:
    """本项目使用统筹空间：范围 · scope"""
    # policies/henan2025.pol:843
    return holds(case.fact("planning.county_space_short"), key="m03/4")


def draw_share(case: Case) -> Node:
    """累计使用空间 · Space used in all"""
    # policies/henan2025.pol:845
    return plus(terms.space_counted(case), case.fact("quota.requested"))


def draw_share_bound(case: Case) -> Node:
    """累计使用空间 · Space used in all：限额 · bound"""
    # policies/henan2025.pol:846
    return share(figures.CITY_SHARE.of(case), case.fact("planning.city_total"))


def priority_when(case: Case) -> Node:
    """优先落实稳经济促增长项目：范围 · scope"""
    # policies/henan2025.pol:853
    return holds(case.fact("planning.county_space_short"), key="m03/6")


def priority_growth(case: Case) -> Node:
    """年内计划开工的稳经济促增长项目 · A stable-growth project planned to start within the year"""
    # policies/henan2025.pol:855
    return holds(terms.growth_this_year(case), key="m03/7")


def boundary_when(case: Case) -> Node:
    """优化城镇开发边界：范围 · scope"""
    # policies/henan2025.pol:859
    return is_in(
        case,
        "boundary_ground",
        case.fact("planning.boundary_ground"),
        frozenset({"major_project", "other_prescribed"}),
        etc=True,
        key="m03/8",
    )


def outside_when(case: Case) -> Node:
    """边界外少量布局：范围 · scope"""
    # policies/henan2025.pol:863
    return holds(terms.outside_boundary(case), key="m03/9")


def outside_special(case: Case) -> Node:
    """选址有特殊要求 · Special siting requirements"""
    # policies/henan2025.pol:864
    return holds(case.fact("site.special_siting"), key="m03/10")


def outside_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:866
    return is_in(
        case,
        "boundary_side",
        case.fact("site.boundary"),
        frozenset({"straddling"}),
        key="m03/11",
    )


def ledger_when(case: Case) -> Node:
    """记入动态台账：范围 · scope"""
    # policies/henan2025.pol:872
    return all_of(
        holds(terms.outside_boundary(case), key="m03/12"),
        holds(case.fact("site.special_siting"), key="m03/13"),
        key="m03/14",
    )


def ledger_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:873
    return holds(case.fact("planning.ledgered"), key="m03/15")


MEASURE: Final = MeasureClauses(
    id="3",
    number=3,
    title=Label(
        "空间不足可按全市统筹，边界可优化，边界外可少量布局",
        "Space pooled city-wide, the boundary adjusted, a few sites outside it",
    ),
    chapter=1,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="city_space",
            label=Label("市域统筹空间", "Space pooled city-wide"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(city_space_when,),
            amounts=(
                AmountClause("cap", Label("统筹核算上限", "Ceiling"), city_space_cap, key="m03/2"),
                AmountClause("left", Label("尚可统筹", "Left"), city_space_left, key="m03/3"),
            ),
            line=832,
        ),
        ProvisionClauses(
            id="draw",
            label=Label("本项目使用统筹空间", "Use by this project"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(draw_when,),
            conditions=(
                LimitClause(
                    "share",
                    Label("累计使用空间", "Space used in all"),
                    Comparison.AT_MOST,
                    draw_share,
                    draw_share_bound,
                    key="m03/5",
                ),
            ),
            line=840,
        ),
        ProvisionClauses(
            id="priority",
            label=Label("优先落实稳经济促增长项目", "Stable-growth projects first"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(priority_when,),
            conditions=(
                RequirementClause(
                    "growth",
                    Label(
                        "年内计划开工的稳经济促增长项目",
                        "A stable-growth project planned to start within the year",
                    ),
                    priority_growth,
                    in_principle=True,
                ),
            ),
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=848,
        ),
        ProvisionClauses(
            id="boundary",
            label=Label("优化城镇开发边界", "Adjusting the boundary"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(boundary_when,),
            line=856,
        ),
        ProvisionClauses(
            id="outside",
            label=Label("边界外少量布局", "A few sites outside"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(outside_when,),
            conditions=(
                RequirementClause(
                    "special",
                    Label("选址有特殊要求", "Special siting requirements"),
                    outside_special,
                ),
            ),
            cautions=(
                CautionClause(
                    Label(
                        "用地跨边界：只有边界外的部分可按本款布局，请逐块核对",
                        "The site is astride the boundary: only the part outside can rely on this",
                    ),
                    outside_caution,
                ),
            ),
            line=860,
        ),
        ProvisionClauses(
            id="ledger",
            label=Label("记入动态台账", "Keeping the ledger"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(ledger_when,),
            fulfilled=ledger_fulfilled,
            line=869,
        ),
    ),
    line=828,
)
