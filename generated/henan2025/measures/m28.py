"""第28条 临时用地首次不满四年可续，合计四年为限 · Temporary land: renewable, four years in all.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import larger, minus, moved, plus
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    CautionClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    WaiverClause,
    Window,
)
from dsl.runtime.conditions import any_of, at_most, holds, is_none, known, less_than, not_
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures, terms


def renew_needed(case: Case) -> Node:
    """使用临时用地 · Temporary land is used"""
    # policies/henan2025.pol:3742
    return holds(case.fact("temp.needed"), key="m28/1")


def renew_dates(case: Case) -> Node:
    """起止日不满期限 · The dates stay below the limit"""
    # policies/henan2025.pol:3744
    return any_of(
        is_none(case.fact("temp_dates.first_until"), key="m28/2"),
        less_than(
            case.fact("temp_dates.first_until"),
            moved(terms.term_runs_from(case), figures.TEMP_LIMIT.of(case)),
            key="m28/3",
        ),
        key="m28/4",
    )


def renew_first_dates(case: Case) -> Node:
    """免除：按起止日计算 · waived"""
    # policies/henan2025.pol:3750
    return not_(is_none(case.fact("temp_dates.first_until"), key="m28/5"), key="m28/6")


def renew_first_term(case: Case) -> Node:
    """首次期限 · First term"""
    # policies/henan2025.pol:3748
    return case.fact("temp.first_term")


def renew_first_term_bound(case: Case) -> Node:
    """首次期限 · First term：限额 · bound"""
    # policies/henan2025.pol:3748
    return figures.TEMP_LIMIT.of(case)


def renew_longest(case: Case) -> Node:
    """最多可续 · Longest renewal"""
    # policies/henan2025.pol:3753
    return larger(
        minus(figures.TEMP_LIMIT.of(case), case.fact("temp.first_term")),
        known(Quantity(Dimension.MONTHS, 0)),
    )


def renew_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:3755
    return less_than(case.fact("temp_dates.first_until"), known(case.day), key="m28/9")


def total_when(case: Case) -> Node:
    """续期后总期限：范围 · scope"""
    # policies/henan2025.pol:3759
    return case.applies("28", "renew", key="m28/10")


def total_dates(case: Case) -> Node:
    """续期届满日不超过期限 · The renewal ends in time"""
    # policies/henan2025.pol:3761
    return any_of(
        is_none(case.fact("temp_dates.renewed_until"), key="m28/11"),
        at_most(
            case.fact("temp_dates.renewed_until"),
            moved(terms.term_runs_from(case), figures.TEMP_LIMIT.of(case)),
            key="m28/12",
        ),
        key="m28/13",
    )


def total_total_dates(case: Case) -> Node:
    """免除：按起止日计算 · waived"""
    # policies/henan2025.pol:3768
    return not_(is_none(case.fact("temp_dates.renewed_until"), key="m28/14"), key="m28/15")


def total_total(case: Case) -> Node:
    """总期限 · Term in all"""
    # policies/henan2025.pol:3766
    return plus(case.fact("temp.first_term"), case.fact("temp.renewal_term"))


def total_total_bound(case: Case) -> Node:
    """总期限 · Term in all：限额 · bound"""
    # policies/henan2025.pol:3766
    return figures.TEMP_LIMIT.of(case)


def shrink_when(case: Case) -> Node:
    """按缩减后的范围续期：范围 · scope"""
    # policies/henan2025.pol:3774
    return case.applies("28", "renew", key="m28/17")


def shrink_released(case: Case) -> Node:
    """不再使用的面积 · Area given back"""
    # policies/henan2025.pol:3776
    return case.fact("temp.area_released")


def shrink_released_bound(case: Case) -> Node:
    """不再使用的面积 · Area given back：限额 · bound"""
    # policies/henan2025.pol:3776
    return case.fact("temp.area")


def shrink_kept(case: Case) -> Node:
    """续期范围 · Area kept"""
    # policies/henan2025.pol:3777
    return minus(case.fact("temp.area"), case.fact("temp.area_released"))


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:3737
    return holds(terms.long_term_project(case), key="m28/20")


MEASURE: Final = MeasureClauses(
    id="28",
    number=28,
    title=Label(
        "临时用地首次不满四年可续，合计四年为限",
        "Temporary land: renewable, four years in all",
    ),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="renew",
            label=Label("可以申请继续使用", "May apply to go on"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "needed",
                    Label("使用临时用地", "Temporary land is used"),
                    renew_needed,
                ),
                RequirementClause(
                    "dates",
                    Label("起止日不满期限", "The dates stay below the limit"),
                    renew_dates,
                ),
                LimitClause(
                    "first_term",
                    Label("首次期限", "First term"),
                    Comparison.LESS_THAN,
                    renew_first_term,
                    renew_first_term_bound,
                    unit="年",
                    waiver=WaiverClause(
                        "first_dates",
                        Label("按起止日计算", "Counted by dates"),
                        renew_first_dates,
                    ),
                    key="m28/7",
                ),
            ),
            amounts=(
                AmountClause(
                    "longest",
                    Label("最多可续", "Longest renewal"),
                    renew_longest,
                    key="m28/8",
                ),
            ),
            cautions=(
                CautionClause(
                    Label(
                        "首次期限已届满，逾期的申请本条没有规定，请先与批准机关核对",
                        "The first term is over: a late application is not covered, ask the "
                        "approving authority",
                    ),
                    renew_caution,
                ),
            ),
            line=3739,
        ),
        ProvisionClauses(
            id="total",
            label=Label("续期后总期限", "Term in all"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(total_when,),
            conditions=(
                RequirementClause(
                    "dates",
                    Label("续期届满日不超过期限", "The renewal ends in time"),
                    total_dates,
                ),
                LimitClause(
                    "total",
                    Label("总期限", "Term in all"),
                    Comparison.AT_MOST,
                    total_total,
                    total_total_bound,
                    unit="年",
                    waiver=WaiverClause(
                        "total_dates",
                        Label("按起止日计算", "Counted by dates"),
                        total_total_dates,
                    ),
                    key="m28/16",
                ),
            ),
            reads=(("28", "renew"),),
            line=3756,
        ),
        ProvisionClauses(
            id="shrink",
            label=Label("按缩减后的范围续期", "Renewal for a smaller area"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(shrink_when,),
            conditions=(
                LimitClause(
                    "released",
                    Label("不再使用的面积", "Area given back"),
                    Comparison.AT_MOST,
                    shrink_released,
                    shrink_released_bound,
                    key="m28/18",
                ),
            ),
            amounts=(
                AmountClause("kept", Label("续期范围", "Area kept"), shrink_kept, key="m28/19"),
            ),
            reads=(("28", "renew"),),
            line=3771,
        ),
    ),
    line=3734,
)
