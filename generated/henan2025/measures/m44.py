"""第44条 用地预审和选址合成一个事项 · Pre-review and siting in one request.

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

from .. import terms


def single_request_when(case: Case) -> Node:
    """只申请一份意见书：范围 · scope"""
    # policies/henan2025.pol:5508
    return holds(terms.siting_stage(case), key="m44/1")


def leaner_when(case: Case) -> Node:
    """统一层级、精简材料和时限：范围 · scope"""
    # policies/henan2025.pol:5513
    return holds(terms.siting_stage(case), key="m44/2")


def leaner_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:5515
    return holds(terms.siting_stage(case), key="m44/3")


MEASURE: Final = MeasureClauses(
    id="44",
    number=44,
    title=Label("用地预审和选址合成一个事项", "Pre-review and siting in one request"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="single_request",
            label=Label("只申请一份意见书", "One request for one opinion"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(single_request_when,),
            line=5505,
        ),
        ProvisionClauses(
            id="leaner",
            label=Label("统一层级、精简材料和时限", "One level, fewer papers, less time"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(leaner_when,),
            cautions=(
                CautionClause(
                    Label(
                        "压缩时限没有写天数，哪些项目不须办理也没有写明，请向自然资源主管部门了解",
                        "“Shorter” has no number of days, nor is it said which projects need "
                        "none: ask the department",
                    ),
                    leaner_caution,
                ),
            ),
            line=5510,
        ),
    ),
    line=5501,
)
