"""第8条 集中攻坚的批次用地项目全额预支 · Campaign projects in batches get the whole quota in
advance.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import all_of, any_of, holds, includes_any, is_in, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def advance_stock(case: Case) -> Node:
    """存量不妨碍 · Stock land does not stand in the way"""
    # policies/henan2025.pol:1414
    return holds(terms.stock_settled(case), key="m08/1")


def advance_full(case: Case) -> Node:
    """预支指标 · Quota advanced"""
    # policies/henan2025.pol:1415
    return case.fact("quota.requested")


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:1393
    return all_of(
        is_in(case, "site_mode", case.fact("project.site_mode"), frozenset({"batch"}), key="m08/3"),
        any_of(
            all_of(
                holds(terms.campaign_listed(case), key="m08/4"),
                includes_any(
                    case,
                    "sector",
                    case.fact("project.sectors"),
                    (
                        "three_batches",
                        "two_major",
                        "two_new",
                        "key_chain",
                        "advanced_manufacturing",
                        "new_quality",
                        "livelihood",
                        "energy",
                        "strategic_mining",
                    ),
                    etc=True,
                    key="m08/5",
                ),
                key="m08/6",
            ),
            all_of(
                reading(case, "campaign_reach", frozenset({"first_class"}), key="m08/7"),
                includes_any(
                    case,
                    "sector",
                    case.fact("project.sectors"),
                    (
                        "two_major",
                        "two_new",
                        "key_chain",
                        "advanced_manufacturing",
                        "new_quality",
                        "livelihood",
                        "energy",
                        "strategic_mining",
                    ),
                    etc=True,
                    key="m08/8",
                ),
                key="m08/9",
            ),
            key="m08/10",
        ),
        key="m08/11",
    )


MEASURE: Final = MeasureClauses(
    id="8",
    number=8,
    title=Label(
        "集中攻坚的批次用地项目全额预支",
        "Campaign projects in batches get the whole quota in advance",
    ),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="advance",
            label=Label("全额预支省级基础计划", "The whole quota in advance"),
            norm=Norm.GRANT,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "stock",
                    Label("存量不妨碍", "Stock land does not stand in the way"),
                    advance_stock,
                ),
            ),
            amounts=(
                AmountClause(
                    "full",
                    Label("预支指标", "Quota advanced"),
                    advance_full,
                    key="m08/2",
                ),
            ),
            line=1411,
        ),
        ProvisionClauses(
            id="on_submission",
            label=Label("即报即配", "Allotted on submission"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            line=1418,
        ),
    ),
    line=1391,
)
