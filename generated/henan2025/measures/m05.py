"""第5条 增存统筹供地，优先用存量 · Stock and new land together, stock first.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def stock_first_when(case: Case) -> Node:
    """优先使用存量建设用地：范围 · scope"""
    # policies/henan2025.pol:1122
    return all_of(
        holds(case.fact("project.stable_growth"), key="m05/1"),
        holds(case.fact("site.stock_available"), key="m05/2"),
        key="m05/3",
    )


MEASURE: Final = MeasureClauses(
    id="5",
    number=5,
    title=Label("增存统筹供地，优先用存量", "Stock and new land together, stock first"),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="combined",
            label=Label("综合供地", "Combined supply"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=1116,
        ),
        ProvisionClauses(
            id="stock_first",
            label=Label("优先使用存量建设用地", "Stock land first"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(stock_first_when,),
            line=1119,
        ),
    ),
    line=1113,
)
