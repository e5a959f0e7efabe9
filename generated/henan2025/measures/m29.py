"""第29条 净矿出让可先办转用，采矿可用集体建设用地 · Conversion before a net transfer; collective
land for mining.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, RequirementClause, Window
from dsl.runtime.conditions import any_of, holds, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def early_conversion_net(case: Case) -> Node:
    """属于净矿出让 · A net transfer"""
    # policies/henan2025.pol:3955
    return any_of(
        reading(case, "net_role", frozenset({"ground"}), key="m29/1"),
        holds(case.fact("mine.net_transfer"), key="m29/2"),
        key="m29/3",
    )


def early_conversion_conversion(case: Case) -> Node:
    """涉及农用地转用 · Farmland is converted"""
    # policies/henan2025.pol:3956
    return holds(case.fact("approval.conversion_needed"), key="m29/4")


def collective_no_public_interest(case: Case) -> Node:
    """不符合土地征收情形 · Expropriation is not possible"""
    # policies/henan2025.pol:3963
    return not_(holds(case.fact("approval.public_interest"), key="m29/5"), key="m29/6")


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:3949
    return holds(terms.mining_project(case), key="m29/7")


MEASURE: Final = MeasureClauses(
    id="29",
    number=29,
    title=Label(
        "净矿出让可先办转用，采矿可用集体建设用地",
        "Conversion before a net transfer; collective land for mining",
    ),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="early_conversion",
            label=Label("同步或先行办理转用", "Conversion with or before the transfer"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "net",
                    Label("属于净矿出让", "A net transfer"),
                    early_conversion_net,
                ),
                RequirementClause(
                    "conversion",
                    Label("涉及农用地转用", "Farmland is converted"),
                    early_conversion_conversion,
                ),
            ),
            line=3951,
        ),
        ProvisionClauses(
            id="collective",
            label=Label("以集体建设用地取得采矿用地", "Collective construction land for mining"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "no_public_interest",
                    Label("不符合土地征收情形", "Expropriation is not possible"),
                    collective_no_public_interest,
                ),
            ),
            line=3958,
        ),
    ),
    line=3947,
)
