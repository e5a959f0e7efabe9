"""第38条 矿产规划早调快办，压覆矿产环节提速 · Mineral plans adjusted early, overlay steps made
faster.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import CautionClause, MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import holds
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def overlay_when(case: Case) -> Node:
    """压覆矿产环节提速：范围 · scope"""
    # policies/henan2025.pol:5203
    return holds(case.fact("mine.overlay_query"), key="m38/1")


def overlay_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:5205
    return holds(case.fact("mine.overlay_query"), key="m38/2")


MEASURE: Final = MeasureClauses(
    id="38",
    number=38,
    title=Label(
        "矿产规划早调快办，压覆矿产环节提速",
        "Mineral plans adjusted early, overlay steps made faster",
    ),
    chapter=6,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="plans",
            label=Label("矿产规划和出让登记提速", "Faster plans and registration"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5197,
        ),
        ProvisionClauses(
            id="overlay",
            label=Label("压覆矿产环节提速", "Faster overlay steps"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(overlay_when,),
            cautions=(
                CautionClause(
                    Label(
                        "压缩时限没有写天数，这里不计算期限，请向自然资源主管部门了解",
                        "“Shorter” has no number of days: no due day is computed, ask the "
                        "department",
                    ),
                    overlay_caution,
                ),
            ),
            line=5200,
        ),
    ),
    line=5194,
)
