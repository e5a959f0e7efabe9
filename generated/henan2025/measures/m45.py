"""第45条 净地出让，按时交地 · Clear land, handed over in time.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    DeadlineClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import all_of, any_of, at_least, holds, is_in, is_none, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import figures


def clear_land_when(case: Case) -> Node:
    """以净地出让：范围 · scope"""
    # policies/henan2025.pol:5556
    return is_in(
        case,
        "supply_method",
        case.fact("supply.method"),
        frozenset({"grant_sale"}),
        key="m45/1",
    )


def clear_land_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:5557
    return holds(case.fact("supply.net_land"), key="m45/2")


def clear_land_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:5558
    return all_of(
        not_(is_none(case.fact("supply.contract_signed_on"), key="m45/3"), key="m45/4"),
        not_(holds(case.fact("supply.net_land"), key="m45/5"), key="m45/6"),
        key="m45/7",
    )


def after_contract_when(case: Case) -> Node:
    """合同签订后按时交地：范围 · scope"""
    # policies/henan2025.pol:5563
    return all_of(
        is_in(
            case,
            "supply_method",
            case.fact("supply.method"),
            frozenset({"grant_sale", "lease"}),
            key="m45/8",
        ),
        any_of(
            reading(case, "old_contracts", frozenset({"all_contracts"}), key="m45/9"),
            at_least(
                case.fact("supply.contract_signed_on"),
                figures.COMMENCEMENT.of(case),
                key="m45/10",
            ),
            key="m45/11",
        ),
        key="m45/12",
    )


def after_contract_hand_over_start(case: Case) -> Node:
    """交付土地 · Hand over：起算 · start"""
    # policies/henan2025.pol:5568
    return case.fact("supply.contract_signed_on")


def after_contract_hand_over_period(case: Case) -> Node:
    """交付土地 · Hand over：期限 · period"""
    # policies/henan2025.pol:5568
    return figures.HAND_OVER_DAYS.of(case)


def after_contract_hand_over_done(case: Case) -> Node:
    """交付土地 · Hand over：完成 · done"""
    # policies/henan2025.pol:5569
    return case.fact("supply.handed_over_on")


def after_contract_hand_over_rolls(case: Case) -> Node:
    """交付土地 · Hand over：顺延 · rolls"""
    # policies/henan2025.pol:5570
    return reading(case, "holiday_roll", frozenset({"rolled"}), key="m45/13")


def after_decision_when(case: Case) -> Node:
    """划拨核发决定书当日即可交地：范围 · scope"""
    # policies/henan2025.pol:5576
    return is_in(
        case,
        "supply_method",
        case.fact("supply.method"),
        frozenset({"allocation"}),
        key="m45/14",
    )


def after_decision_decided(case: Case) -> Node:
    """划拨决定书已核发 · The decision is issued"""
    # policies/henan2025.pol:5577
    return not_(is_none(case.fact("supply.decision_on"), key="m45/15"), key="m45/16")


def after_decision_earliest(case: Case) -> Node:
    """最早之日 · earliest day"""
    # policies/henan2025.pol:5578
    return case.fact("supply.decision_on")


MEASURE: Final = MeasureClauses(
    id="45",
    number=45,
    title=Label("净地出让，按时交地", "Clear land, handed over in time"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="clear_land",
            label=Label("以净地出让", "Clear land for grants"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(clear_land_when,),
            fulfilled=clear_land_fulfilled,
            breached=clear_land_breached,
            line=5553,
        ),
        ProvisionClauses(
            id="after_contract",
            label=Label("合同签订后按时交地", "Handing over after the contract"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(after_contract_when,),
            deadline=DeadlineClause(
                "hand_over",
                Label("交付土地", "Hand over"),
                after_contract_hand_over_start,
                after_contract_hand_over_period,
                after_contract_hand_over_done,
                rolls=after_contract_hand_over_rolls,
            ),
            line=5559,
        ),
        ProvisionClauses(
            id="after_decision",
            label=Label("划拨核发决定书当日即可交地", "Handing over from the day of the decision"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(after_decision_when,),
            conditions=(
                RequirementClause(
                    "decided",
                    Label("划拨决定书已核发", "The decision is issued"),
                    after_decision_decided,
                ),
            ),
            earliest=after_decision_earliest,
            line=5573,
        ),
    ),
    line=5551,
)
