"""第41条 矿山扩区增产的几类资源加快出让配置 · Resources for expanding mines allotted faster.

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


def allot_when(case: Case) -> Node:
    """加快办理资源出让配置：范围 · scope"""
    # policies/henan2025.pol:5269
    return holds(terms.expansion_case(case), key="m41/1")


def allot_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:5271
    return holds(terms.expansion_case(case), key="m41/2")


MEASURE: Final = MeasureClauses(
    id="41",
    number=41,
    title=Label(
        "矿山扩区增产的几类资源加快出让配置",
        "Resources for expanding mines allotted faster",
    ),
    chapter=6,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="allot",
            label=Label("加快办理资源出让配置", "Faster allotment of resources"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(allot_when,),
            cautions=(
                CautionClause(
                    Label(
                        "出让方式（协议或者竞争）和范围大小没有写明，按国家矿业权出让规定办理",
                        "Neither the way of transfer nor its size is said: national rules on "
                        "mining rights decide",
                    ),
                    allot_caution,
                ),
            ),
            line=5266,
        ),
        ProvisionClauses(
            id="guide",
            label=Label("指导优化矿区范围", "Guiding mines on their boundaries"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5272,
        ),
    ),
    line=5263,
)
