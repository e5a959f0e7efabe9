"""第2条 开发区不破边界、考核达标的可扩区调区 · Zones that keep the boundary and pass the tests may
expand or adjust.

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
from dsl.runtime.conditions import all_of, any_of, holds, is_in, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def adjust_when(case: Case) -> Node:
    """扩区、调区：范围 · scope"""
    # policies/henan2025.pol:725
    return all_of(
        is_in(
            case,
            "zone_action",
            case.fact("dev_zone.action"),
            frozenset({"expand", "adjust"}),
            key="m02/1",
        ),
        any_of(
            reading(case, "zone_ranks", frozenset({"any_level"}), key="m02/2"),
            is_in(
                case,
                "zone_level",
                case.fact("dev_zone.level"),
                frozenset({"provincial_up"}),
                key="m02/3",
            ),
            key="m02/4",
        ),
        key="m02/5",
    )


def adjust_boundary(case: Case) -> Node:
    """不突破城镇开发边界 · Within the urban development boundary"""
    # policies/henan2025.pol:730
    return all_of(
        holds(case.fact("dev_zone.within_boundary"), key="m02/6"),
        any_of(
            reading(case, "perimeter", frozenset({"construction_land"}), key="m02/7"),
            holds(case.fact("dev_zone.whole_within"), key="m02/8"),
            key="m02/9",
        ),
        key="m02/10",
    )


def adjust_evaluation(case: Case) -> Node:
    """考核评价达标 · Meets the evaluation"""
    # policies/henan2025.pol:734
    return holds(case.fact("dev_zone.evaluation_ok"), key="m02/11")


def adjust_rate(case: Case) -> Node:
    """土地开发率达标 · Meets the development rate"""
    # policies/henan2025.pol:735
    return holds(case.fact("dev_zone.rate_ok"), key="m02/12")


def adjust_others(case: Case) -> Node:
    """其他要求达标 · Meets the other requirements"""
    # policies/henan2025.pol:736
    return holds(case.fact("dev_zone.others_ok"), key="m02/13")


def adjust_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:738
    return all_of(
        is_in(
            case,
            "zone_action",
            case.fact("dev_zone.action"),
            frozenset({"expand", "adjust"}),
            key="m02/14",
        ),
        not_(holds(case.fact("dev_zone.within_boundary"), key="m02/15"), key="m02/16"),
        key="m02/17",
    )


MEASURE: Final = MeasureClauses(
    id="2",
    number=2,
    title=Label(
        "开发区不破边界、考核达标的可扩区调区",
        "Zones that keep the boundary and pass the tests may expand or adjust",
    ),
    chapter=1,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="adjust",
            label=Label("扩区、调区", "Expansion or adjustment"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(adjust_when,),
            conditions=(
                RequirementClause(
                    "boundary",
                    Label("不突破城镇开发边界", "Within the urban development boundary"),
                    adjust_boundary,
                ),
                RequirementClause(
                    "evaluation",
                    Label("考核评价达标", "Meets the evaluation"),
                    adjust_evaluation,
                ),
                RequirementClause(
                    "rate",
                    Label("土地开发率达标", "Meets the development rate"),
                    adjust_rate,
                ),
                RequirementClause(
                    "others",
                    Label("其他要求达标", "Meets the other requirements"),
                    adjust_others,
                ),
            ),
            cautions=(
                CautionClause(
                    Label(
                        "突破边界：先按第3条优化边界，再按新边界判断",
                        "Beyond the boundary: have it adjusted under measure 3, then judge by the "
                        "new one",
                    ),
                    adjust_caution,
                ),
            ),
            line=720,
        ),
    ),
    line=716,
)
