"""第9条 国家规则明确前可先预支计划指标 · Quota in advance until the national rules are out.

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
    Review,
    Window,
)
from dsl.runtime.conditions import all_of, any_of, holds, known, not_
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import terms


def advance_when(case: Case) -> Node:
    """可预支的指标：范围 · scope"""
    # policies/henan2025.pol:1559
    return holds(terms.may_advance(case), key="m09/1")


def advance_ready(case: Case) -> Node:
    """符合用地报批条件 · Ready for application"""
    # policies/henan2025.pol:1560
    return holds(terms.ready_to_file(case), key="m09/2")


def advance_cap(case: Case) -> Node:
    """可预支总量 · Advance in all"""
    # policies/henan2025.pol:1561
    return terms.half_plan(case)


def advance_left(case: Case) -> Node:
    """可预支余量 · Advance left"""
    # policies/henan2025.pol:1562
    return larger(
        minus(terms.half_plan(case), terms.advanced_so_far(case)),
        known(Quantity(Dimension.LAND, 0)),
    )


def draw_when(case: Case) -> Node:
    """本项目预支：范围 · scope"""
    # policies/henan2025.pol:1565
    return holds(terms.may_advance(case), key="m09/5")


def draw_ready(case: Case) -> Node:
    """符合用地报批条件 · Ready for application"""
    # policies/henan2025.pol:1566
    return holds(terms.ready_to_file(case), key="m09/6")


def draw_stock(case: Case) -> Node:
    """存量不妨碍 · Stock land does not stand in the way"""
    # policies/henan2025.pol:1567
    return holds(terms.stock_settled(case), key="m09/7")


def draw_half(case: Case) -> Node:
    """累计预支 · Advances in all"""
    # policies/henan2025.pol:1569
    return plus(terms.advanced_so_far(case), case.fact("quota.requested"))


def draw_half_bound(case: Case) -> Node:
    """累计预支 · Advances in all：限额 · bound"""
    # policies/henan2025.pol:1569
    return terms.half_plan(case)


def draw_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:1571
    return all_of(
        holds(terms.may_advance(case), key="m09/9"),
        any_of(
            case.applies("7", "national_plan", key="m09/10"),
            case.applies("8", "advance", key="m09/11"),
            key="m09/12",
        ),
        key="m09/13",
    )


def scope_while(case: Case) -> Node:
    """期间 · while"""
    # policies/henan2025.pol:1554
    return not_(holds(case.fact("quota.rules_clear"), key="m09/14"), key="m09/15")


MEASURE: Final = MeasureClauses(
    id="9",
    number=9,
    title=Label(
        "国家规则明确前可先预支计划指标",
        "Quota in advance until the national rules are out",
    ),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    whiles=(scope_while,),
    provisions=(
        ProvisionClauses(
            id="advance",
            label=Label("可预支的指标", "Quota that may be advanced"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(advance_when,),
            conditions=(
                RequirementClause(
                    "ready",
                    Label("符合用地报批条件", "Ready for application"),
                    advance_ready,
                ),
            ),
            amounts=(
                AmountClause(
                    "cap",
                    Label("可预支总量", "Advance in all"),
                    advance_cap,
                    key="m09/3",
                ),
                AmountClause(
                    "left",
                    Label("可预支余量", "Advance left"),
                    advance_left,
                    key="m09/4",
                ),
            ),
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=1556,
        ),
        ProvisionClauses(
            id="draw",
            label=Label("本项目预支", "Advance for this project"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(draw_when,),
            conditions=(
                RequirementClause(
                    "ready",
                    Label("符合用地报批条件", "Ready for application"),
                    draw_ready,
                ),
                RequirementClause(
                    "stock",
                    Label("存量不妨碍", "Stock land does not stand in the way"),
                    draw_stock,
                ),
                LimitClause(
                    "half",
                    Label("累计预支", "Advances in all"),
                    Comparison.AT_MOST,
                    draw_half,
                    draw_half_bound,
                    key="m09/8",
                ),
            ),
            cautions=(
                CautionClause(
                    Label(
                        "第7条或者第8条也适用：先用它们，同一块地不重复使用指标",
                        "Measure 7 or 8 is open too: use those first, and never count the same "
                        "land twice",
                    ),
                    draw_caution,
                ),
            ),
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=1563,
        ),
    ),
    line=1550,
)
