"""第36条 既有土地混合使用，存量建筑转换功能 · Mixing uses on existing land, converting existing
buildings.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import all_of, any_of, holds
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def reuse_when(case: Case) -> Node:
    """混合使用、功能转换：范围 · scope"""
    # policies/henan2025.pol:4944
    return any_of(
        holds(case.fact("mixed.conversion"), key="m36/1"),
        all_of(
            holds(case.fact("mixed.proposed"), key="m36/2"),
            holds(case.fact("mixed.existing"), key="m36/3"),
            key="m36/4",
        ),
        key="m36/5",
    )


def reuse_planning(case: Case) -> Node:
    """符合规划 · In keeping with the plan"""
    # policies/henan2025.pol:4945
    return holds(case.fact("planning.compliant"), key="m36/6")


def reuse_safe(case: Case) -> Node:
    """确保安全 · Safe"""
    # policies/henan2025.pol:4946
    return holds(case.fact("mixed.safe"), key="m36/7")


def reuse_interest(case: Case) -> Node:
    """保障公共利益 · The public interest is safeguarded"""
    # policies/henan2025.pol:4947
    return holds(case.fact("mixed.interest_kept"), key="m36/8")


def reuse_rights(case: Case) -> Node:
    """维护合法权益 · Lawful rights are kept"""
    # policies/henan2025.pol:4948
    return holds(case.fact("mixed.rights_kept"), key="m36/9")


MEASURE: Final = MeasureClauses(
    id="36",
    number=36,
    title=Label(
        "既有土地混合使用，存量建筑转换功能",
        "Mixing uses on existing land, converting existing buildings",
    ),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="reuse",
            label=Label("混合使用、功能转换", "Mixing uses, converting buildings"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(reuse_when,),
            conditions=(
                RequirementClause(
                    "planning",
                    Label("符合规划", "In keeping with the plan"),
                    reuse_planning,
                ),
                RequirementClause("safe", Label("确保安全", "Safe"), reuse_safe),
                RequirementClause(
                    "interest",
                    Label("保障公共利益", "The public interest is safeguarded"),
                    reuse_interest,
                ),
                RequirementClause(
                    "rights",
                    Label("维护合法权益", "Lawful rights are kept"),
                    reuse_rights,
                ),
            ),
            prevailing=(("37", "special_needs"),),
            line=4941,
        ),
        ProvisionClauses(
            id="idle_assets",
            label=Label("闲置国有资产用于社区服务", "Idle state assets for community service"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=4950,
        ),
    ),
    line=4938,
)
