"""第47条 轻微免罚、首违不罚 · No penalty for minor or first violations.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    CautionClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import all_of, any_of, holds, is_in, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def minor_slight_breach(case: Case) -> Node:
    """违法行为轻微 · A minor violation"""
    # policies/henan2025.pol:5761
    return holds(case.fact("violation.minor"), key="m47/1")


def minor_corrected(case: Case) -> Node:
    """及时改正 · Corrected in time"""
    # policies/henan2025.pol:5762
    return holds(case.fact("violation.corrected"), key="m47/2")


def minor_harmless(case: Case) -> Node:
    """没有造成危害后果 · No harm"""
    # policies/henan2025.pol:5763
    return is_in(case, "harm", case.fact("violation.harm"), frozenset({"no_harm"}), key="m47/3")


def first_first_time(case: Case) -> Node:
    """初次违法 · A first violation"""
    # policies/henan2025.pol:5768
    return holds(case.fact("violation.first"), key="m47/4")


def first_corrected(case: Case) -> Node:
    """及时改正 · Corrected in time"""
    # policies/henan2025.pol:5769
    return holds(case.fact("violation.corrected"), key="m47/5")


def first_slight_harm(case: Case) -> Node:
    """危害后果轻微 · Slight harm"""
    # policies/henan2025.pol:5771
    return any_of(
        is_in(case, "harm", case.fact("violation.harm"), frozenset({"slight"}), key="m47/6"),
        all_of(
            reading(case, "first_without_harm", frozenset({"covered"}), key="m47/7"),
            is_in(case, "harm", case.fact("violation.harm"), frozenset({"no_harm"}), key="m47/8"),
            key="m47/9",
        ),
        key="m47/10",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:5754
    return holds(case.fact("violation.exists"), key="m47/11")


def measure_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:5756
    return any_of(
        case.applies("47", "minor", key="m47/12"),
        case.applies("47", "first", key="m47/13"),
        key="m47/14",
    )


MEASURE: Final = MeasureClauses(
    id="47",
    number=47,
    title=Label("轻微免罚、首违不罚", "No penalty for minor or first violations"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="minor",
            label=Label("轻微免罚", "Minor violation"),
            norm=Norm.RELIEVE,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "slight_breach",
                    Label("违法行为轻微", "A minor violation"),
                    minor_slight_breach,
                ),
                RequirementClause(
                    "corrected",
                    Label("及时改正", "Corrected in time"),
                    minor_corrected,
                ),
                RequirementClause("harmless", Label("没有造成危害后果", "No harm"), minor_harmless),
            ),
            line=5757,
        ),
        ProvisionClauses(
            id="first",
            label=Label("首违不罚", "First violation"),
            norm=Norm.RELIEVE,
            window=Window(start=date(2025, 1, 27)),
            conditions=(
                RequirementClause(
                    "first_time",
                    Label("初次违法", "A first violation"),
                    first_first_time,
                ),
                RequirementClause(
                    "corrected",
                    Label("及时改正", "Corrected in time"),
                    first_corrected,
                ),
                RequirementClause(
                    "slight_harm",
                    Label("危害后果轻微", "Slight harm"),
                    first_slight_harm,
                ),
            ),
            line=5765,
        ),
    ),
    cautions=(
        CautionClause(
            Label(
                "免除的只是处罚，改正、退还等义务仍要履行",
                "Only the penalty is relieved; the violation must still be put right",
            ),
            measure_caution,
        ),
    ),
    line=5751,
)
