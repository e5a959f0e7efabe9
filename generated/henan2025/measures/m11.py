"""第11条 四类县的专项指标和省级基础计划 · Earmarked county quota and the provincial base plan.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import larger, minus, plus
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import AmountClause, LimitClause, MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds, is_in, known
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures, terms


def county_allotment_when(case: Case) -> Node:
    """本县专项指标：范围 · scope"""
    # policies/henan2025.pol:1831
    return holds(terms.has_county_class(case), key="m11/1")


def county_allotment_cap(case: Case) -> Node:
    """本县专项指标 · Allotment"""
    # policies/henan2025.pol:1832
    return terms.county_quota(case)


def county_allotment_left(case: Case) -> Node:
    """专项指标余量 · Left"""
    # policies/henan2025.pol:1833
    return larger(
        minus(terms.county_quota(case), terms.county_quota_used(case)),
        known(Quantity(Dimension.LAND, 0)),
    )


def county_use_when(case: Case) -> Node:
    """使用专项指标：范围 · scope"""
    # policies/henan2025.pol:1837
    return all_of(
        holds(terms.has_county_class(case), key="m11/4"),
        is_in(
            case,
            "quota_purpose",
            case.fact("quota.purpose"),
            frozenset({"poverty_consolidation"}),
            key="m11/5",
        ),
        key="m11/6",
    )


def county_use_within_quota(case: Case) -> Node:
    """累计使用 · Use in all"""
    # policies/henan2025.pol:1839
    return plus(terms.county_quota_used(case), case.fact("quota.requested"))


def county_use_within_quota_bound(case: Case) -> Node:
    """累计使用 · Use in all：限额 · bound"""
    # policies/henan2025.pol:1839
    return terms.county_quota(case)


def base_plan_when(case: Case) -> Node:
    """省级基础计划：范围 · scope"""
    # policies/henan2025.pol:1844
    return is_in(
        case,
        "authority",
        case.fact("approval.conversion_by"),
        frozenset({"city"}),
        key="m11/8",
    )


def base_plan_left_in_pool(case: Case) -> Node:
    """基础计划余量 · Left in the pool"""
    # policies/henan2025.pol:1846
    return larger(
        minus(figures.BASE_POOL.of(case), terms.base_used(case)),
        known(Quantity(Dimension.LAND, 0)),
    )


def base_use_when(case: Case) -> Node:
    """使用省级基础计划：范围 · scope"""
    # policies/henan2025.pol:1851
    return all_of(
        is_in(
            case,
            "authority",
            case.fact("approval.conversion_by"),
            frozenset({"city"}),
            key="m11/10",
        ),
        is_in(
            case,
            "quota_purpose",
            case.fact("quota.purpose"),
            frozenset({"rural_revitalisation"}),
            key="m11/11",
        ),
        key="m11/12",
    )


def base_use_within_pool(case: Case) -> Node:
    """累计使用基础计划 · Use of the pool in all"""
    # policies/henan2025.pol:1853
    return plus(terms.base_used(case), case.fact("quota.requested"))


def base_use_within_pool_bound(case: Case) -> Node:
    """累计使用基础计划 · Use of the pool in all：限额 · bound"""
    # policies/henan2025.pol:1853
    return figures.BASE_POOL.of(case)


MEASURE: Final = MeasureClauses(
    id="11",
    number=11,
    title=Label(
        "四类县的专项指标和省级基础计划",
        "Earmarked county quota and the provincial base plan",
    ),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="county_allotment",
            label=Label("本县专项指标", "The county's allotment"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(county_allotment_when,),
            amounts=(
                AmountClause(
                    "cap",
                    Label("本县专项指标", "Allotment"),
                    county_allotment_cap,
                    key="m11/2",
                ),
                AmountClause(
                    "left",
                    Label("专项指标余量", "Left"),
                    county_allotment_left,
                    key="m11/3",
                ),
            ),
            line=1828,
        ),
        ProvisionClauses(
            id="county_use",
            label=Label("使用专项指标", "Use of the allotment"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(county_use_when,),
            conditions=(
                LimitClause(
                    "within_quota",
                    Label("累计使用", "Use in all"),
                    Comparison.AT_MOST,
                    county_use_within_quota,
                    county_use_within_quota_bound,
                    key="m11/7",
                ),
            ),
            line=1834,
        ),
        ProvisionClauses(
            id="base_plan",
            label=Label("省级基础计划", "Provincial base plan"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            scope=(base_plan_when,),
            amounts=(
                AmountClause(
                    "left_in_pool",
                    Label("基础计划余量", "Left in the pool"),
                    base_plan_left_in_pool,
                    key="m11/9",
                ),
            ),
            line=1841,
        ),
        ProvisionClauses(
            id="base_use",
            label=Label("使用省级基础计划", "Use of the base plan"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(base_use_when,),
            conditions=(
                LimitClause(
                    "within_pool",
                    Label("累计使用基础计划", "Use of the pool in all"),
                    Comparison.AT_MOST,
                    base_use_within_pool,
                    base_use_within_pool_bound,
                    unit="亩",
                    key="m11/13",
                ),
            ),
            line=1848,
        ),
    ),
    line=1825,
)
