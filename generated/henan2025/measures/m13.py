"""第13条 优先收回收购未动工的住宅、商服用地 · Unstarted residential and commercial land is taken
back first.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import Item, all_of, any_of, holds, is_in, not_, reading, some
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def take_back_when(case: Case) -> Node:
    """优先收回收购：范围 · scope"""
    # policies/henan2025.pol:2153
    return holds(terms.has_homes_or_shops(case), key="m13/1")


def take_back_idle(case: Case) -> Node:
    """企业不再开发，已供应未动工 · Abandoned by its holder, supplied and not started"""

    def has_p(p: Item) -> Node:
        return all_of(
            is_in(
                case,
                "land_function",
                p.field("use"),
                frozenset({"residential", "commerce"}),
                key="m13/2",
            ),
            holds(p.field("holder_stopped"), key="m13/3"),
            holds(p.field("supplied"), key="m13/4"),
            not_(holds(p.field("started"), key="m13/5"), key="m13/6"),
            key="m13/7",
        )

    def has_p_2(p: Item) -> Node:
        return all_of(
            is_in(
                case,
                "land_function",
                p.field("use"),
                frozenset({"residential", "commerce"}),
                key="m13/10",
            ),
            any_of(
                holds(p.field("holder_stopped"), key="m13/11"),
                all_of(
                    holds(p.field("supplied"), key="m13/12"),
                    not_(holds(p.field("started"), key="m13/13"), key="m13/14"),
                    key="m13/15",
                ),
                key="m13/16",
            ),
            key="m13/17",
        )

    # policies/henan2025.pol:2155
    return any_of(
        some(case.fact("land.parcels"), None, has_p, key="m13/8"),
        all_of(
            reading(case, "idle_ground", frozenset({"one_holds"}), key="m13/9"),
            some(case.fact("land.parcels"), None, has_p_2, key="m13/18"),
            key="m13/19",
        ),
        key="m13/20",
    )


MEASURE: Final = MeasureClauses(
    id="13",
    number=13,
    title=Label(
        "优先收回收购未动工的住宅、商服用地",
        "Unstarted residential and commercial land is taken back first",
    ),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="bonds",
            label=Label("用好专项债券", "Using special bonds"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=2145,
        ),
        ProvisionClauses(
            id="take_back",
            label=Label("优先收回收购", "Taking back first"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(take_back_when,),
            conditions=(
                RequirementClause(
                    "idle",
                    Label(
                        "企业不再开发，已供应未动工",
                        "Abandoned by its holder, supplied and not started",
                    ),
                    take_back_idle,
                    in_principle=True,
                ),
            ),
            line=2148,
        ),
    ),
    line=2141,
)
