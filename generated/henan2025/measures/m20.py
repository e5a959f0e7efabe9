"""第20条 选址时主动介入，意见未齐也可先论证 · Taking part in siting early; the argument without
all opinions.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import CautionClause, MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds, is_in, not_
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def early_part_when(case: Case) -> Node:
    """提前介入选址选线：范围 · scope"""
    # policies/henan2025.pol:2634
    return is_in(
        case,
        "approval_stage",
        case.fact("approval.stage"),
        frozenset({"siting"}),
        key="m20/1",
    )


def incomplete_when(case: Case) -> Node:
    """容缺组织综合论证：范围 · scope"""
    # policies/henan2025.pol:2639
    return all_of(
        holds(case.fact("project.leadership_concern"), key="m20/2"),
        not_(holds(case.fact("approval.opinions_complete"), key="m20/3"), key="m20/4"),
        key="m20/5",
    )


def incomplete_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:2641
    return all_of(
        holds(case.fact("project.leadership_concern"), key="m20/6"),
        not_(holds(case.fact("approval.opinions_complete"), key="m20/7"), key="m20/8"),
        holds(case.fact("eco.overlaps"), key="m20/9"),
        key="m20/10",
    )


def incomplete_caution_2(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:2647
    return all_of(
        holds(case.fact("project.leadership_concern"), key="m20/11"),
        not_(holds(case.fact("approval.opinions_complete"), key="m20/12"), key="m20/13"),
        holds(case.fact("approval.prereview_issued"), key="m20/14"),
        key="m20/15",
    )


MEASURE: Final = MeasureClauses(
    id="20",
    number=20,
    title=Label(
        "选址时主动介入，意见未齐也可先论证",
        "Taking part in siting early; the argument without all opinions",
    ),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="early_part",
            label=Label("提前介入选址选线", "Taking part in siting"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(early_part_when,),
            line=2631,
        ),
        ProvisionClauses(
            id="incomplete",
            label=Label("容缺组织综合论证", "The argument without all opinions"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(incomplete_when,),
            cautions=(
                CautionClause(
                    Label(
                        "占压生态保护红线：有限人为活动论证不在容缺之内",
                        "On the ecological red line: the argument on limited human activity may "
                        "not be missing",
                    ),
                    incomplete_caution,
                ),
                CautionClause(
                    Label(
                        "意见书已核发而支持性意见未齐：何时补齐没有写明，请与核发机关核对",
                        "The siting opinion is issued and opinions are still missing: when they "
                        "are due is not said, ask the issuing body",
                    ),
                    incomplete_caution_2,
                ),
            ),
            line=2636,
        ),
    ),
    line=2628,
)
