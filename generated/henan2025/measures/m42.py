"""第42条 停产矿山一矿一策复工 · A plan for each suspended mine.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import CautionClause, MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds, includes_any
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def each_mine_when(case: Case) -> Node:
    """一矿一策服务：范围 · scope"""
    # policies/henan2025.pol:5325
    return all_of(
        holds(case.fact("mine.suspended"), key="m42/1"),
        includes_any(
            case,
            "stop_cause",
            case.fact("mine.causes"),
            ("reserve_formalities", "mine_layout", "registration_pending", "enforcement_pending"),
            etc=True,
            key="m42/2",
        ),
        key="m42/3",
    )


def each_mine_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:5329
    return holds(case.fact("mine.suspended"), key="m42/4")


MEASURE: Final = MeasureClauses(
    id="42",
    number=42,
    title=Label("停产矿山一矿一策复工", "A plan for each suspended mine"),
    chapter=6,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="each_mine",
            label=Label("一矿一策服务", "A plan for each mine"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(each_mine_when,),
            cautions=(
                CautionClause(
                    Label(
                        "服务不等于准予复工；安全、环保原因的停产不在列举里",
                        "Service is no leave to resume; stops over safety or the environment are "
                        "not listed",
                    ),
                    each_mine_caution,
                ),
            ),
            line=5321,
        ),
        ProvisionClauses(
            id="common_issues",
            label=Label("研究共性问题", "Studying common problems"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5330,
        ),
    ),
    line=5318,
)
