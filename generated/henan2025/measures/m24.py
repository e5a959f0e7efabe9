"""第24条 红线范围内可选临时用地 · Temporary land inside the red line.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import all_of, any_of, holds, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def inside_when(case: Case) -> Node:
    """红线内选取：范围 · scope"""
    # policies/henan2025.pol:3339
    return holds(terms.may_choose_inside(case), key="m24/1")


def inside_needed(case: Case) -> Node:
    """因施工需要使用临时用地 · Needed for the works"""
    # policies/henan2025.pol:3340
    return holds(case.fact("temp.needed"), key="m24/2")


def use_when(case: Case) -> Node:
    """用途符合规定：范围 · scope"""
    # policies/henan2025.pol:3344
    return all_of(
        holds(case.fact("temp.needed"), key="m24/3"),
        holds(case.fact("temp.in_redline"), key="m24/4"),
        key="m24/5",
    )


def use_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:3345
    return holds(case.fact("temp.use_ok"), key="m24/6")


def use_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:3346
    return not_(holds(case.fact("temp.use_ok"), key="m24/7"), key="m24/8")


def pretext_when(case: Case) -> Node:
    """不得借临时用地未批先建：范围 · scope"""
    # policies/henan2025.pol:3350
    return all_of(
        holds(case.fact("temp.needed"), key="m24/9"),
        holds(case.fact("temp.in_redline"), key="m24/10"),
        any_of(
            reading(case, "pretext_reach", frozenset({"everyone"}), key="m24/11"),
            holds(terms.may_choose_inside(case), key="m24/12"),
            key="m24/13",
        ),
        key="m24/14",
    )


def pretext_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:3355
    return holds(case.fact("temp.pretext"), key="m24/15")


MEASURE: Final = MeasureClauses(
    id="24",
    number=24,
    title=Label("红线范围内可选临时用地", "Temporary land inside the red line"),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="inside",
            label=Label("红线内选取", "Choosing inside"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(inside_when,),
            conditions=(
                RequirementClause(
                    "needed",
                    Label("因施工需要使用临时用地", "Needed for the works"),
                    inside_needed,
                ),
            ),
            prevailing=(("24", "pretext"),),
            line=3336,
        ),
        ProvisionClauses(
            id="use",
            label=Label("用途符合规定", "A use that fits the rules"),
            norm=Norm.OBLIGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(use_when,),
            fulfilled=use_fulfilled,
            breached=use_breached,
            line=3341,
        ),
        ProvisionClauses(
            id="pretext",
            label=Label("不得借临时用地未批先建", "No pretext to build before approval"),
            norm=Norm.PROHIBIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(pretext_when,),
            breached=pretext_breached,
            over=(("24", "inside"),),
            line=3347,
        ),
    ),
    line=3333,
)
