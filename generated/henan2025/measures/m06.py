"""第6条 预支新增建设用地计划指标 · Quota for new construction land in advance.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import larger, minus, plus
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    CautionClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import all_of, any_of, holds, known, reading
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import terms


def pool_when(case: Case) -> Node:
    """预支指标余量：范围 · scope"""
    # policies/henan2025.pol:1177
    return holds(terms.pool_project(case), key="m06/1")


def pool_left(case: Case) -> Node:
    """预支指标余量 · Left in the pool"""
    # policies/henan2025.pol:1179
    return larger(
        minus(terms.pool_total(case), case.fact("quota.pool_used")),
        known(Quantity(Dimension.LAND, 0)),
    )


def draw_when(case: Case) -> Node:
    """使用预支指标：范围 · scope"""
    # policies/henan2025.pol:1185
    return holds(terms.pool_project(case), key="m06/3")


def draw_place(case: Case) -> Node:
    """地区在限定之内 · In a place that may draw"""
    # policies/henan2025.pol:1187
    return any_of(
        reading(case, "priority_places", frozenset({"rank_only"}), key="m06/4"),
        holds(terms.priority_place(case), key="m06/5"),
        key="m06/6",
    )


def draw_stock(case: Case) -> Node:
    """存量不妨碍 · Stock land does not stand in the way"""
    # policies/henan2025.pol:1188
    return holds(terms.stock_settled(case), key="m06/7")


def draw_within_pool(case: Case) -> Node:
    """累计使用预支指标 · Use of the advance in all"""
    # policies/henan2025.pol:1190
    return plus(case.fact("quota.pool_used"), case.fact("quota.requested"))


def draw_within_pool_bound(case: Case) -> Node:
    """累计使用预支指标 · Use of the advance in all：限额 · bound"""
    # policies/henan2025.pol:1190
    return terms.pool_total(case)


def draw_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:1193
    return all_of(
        holds(terms.pool_project(case), key="m06/9"),
        any_of(
            case.applies("7", "national_plan", key="m06/10"),
            case.applies("8", "advance", key="m06/11"),
            case.applies("9", "advance", key="m06/12"),
            key="m06/13",
        ),
        key="m06/14",
    )


def priority_when(case: Case) -> Node:
    """优先保障：范围 · scope"""
    # policies/henan2025.pol:1200
    return holds(case.fact("project.stable_growth"), key="m06/15")


def priority_place(case: Case) -> Node:
    """在优先保障的地区 · In a place served first"""
    # policies/henan2025.pol:1201
    return holds(terms.priority_place(case), key="m06/16")


MEASURE: Final = MeasureClauses(
    id="6",
    number=6,
    title=Label("预支新增建设用地计划指标", "Quota for new construction land in advance"),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="pool",
            label=Label("预支指标余量", "What is left of the advance"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(pool_when,),
            amounts=(
                AmountClause(
                    "left",
                    Label("预支指标余量", "Left in the pool"),
                    pool_left,
                    key="m06/2",
                ),
            ),
            line=1173,
        ),
        ProvisionClauses(
            id="draw",
            label=Label("使用预支指标", "Use of the advance"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(draw_when,),
            conditions=(
                RequirementClause(
                    "place",
                    Label("地区在限定之内", "In a place that may draw"),
                    draw_place,
                ),
                RequirementClause(
                    "stock",
                    Label("存量不妨碍", "Stock land does not stand in the way"),
                    draw_stock,
                ),
                LimitClause(
                    "within_pool",
                    Label("累计使用预支指标", "Use of the advance in all"),
                    Comparison.AT_MOST,
                    draw_within_pool,
                    draw_within_pool_bound,
                    key="m06/8",
                ),
            ),
            cautions=(
                CautionClause(
                    Label(
                        "另有计划指标可用（第7、8、9条）：依次先用第7、8、9条，同一块地不重复计算",
                        "Other quota is open (7, 8, 9): use 7, 8, 9 first and in that order, and "
                        "never count the same land twice",
                    ),
                    draw_caution,
                ),
            ),
            line=1181,
        ),
        ProvisionClauses(
            id="priority",
            label=Label("优先保障", "Served first"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(priority_when,),
            conditions=(
                RequirementClause(
                    "place",
                    Label("在优先保障的地区", "In a place served first"),
                    priority_place,
                    in_principle=True,
                ),
            ),
            line=1195,
        ),
    ),
    line=1169,
)
