"""第27条 边界内的乡村用地只转用不征收 · Rural uses inside the boundary: conversion without
expropriation.

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

from .. import terms


def convert_only_when(case: Case) -> Node:
    """只转用不征收：范围 · scope"""
    # policies/henan2025.pol:3632
    return is_in(
        case,
        "boundary_side",
        case.fact("site.boundary"),
        frozenset({"inside"}),
        key="m27/1",
    )


def convert_only_no_task(case: Case) -> Node:
    """近期没有城镇化建设任务 · No urban construction is due"""
    # policies/henan2025.pol:3634
    return not_(holds(case.fact("planning.urban_task"), key="m27/2"), key="m27/3")


def convert_only_layout(case: Case) -> Node:
    """合于整体布局 · Fits the layout"""
    # policies/henan2025.pol:3635
    return holds(case.fact("planning.layout_ok"), key="m27/4")


def convert_only_batch(case: Case) -> Node:
    """合于报批方式 · Applied for as read"""
    # policies/henan2025.pol:3637
    return any_of(
        reading(case, "batch_way", frozenset({"manner"}), key="m27/5"),
        is_in(case, "site_mode", case.fact("project.site_mode"), frozenset({"batch"}), key="m27/6"),
        key="m27/7",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:3623
    return holds(terms.rural_use(case), key="m27/8")


def measure_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:3626
    return all_of(
        is_in(
            case,
            "boundary_side",
            case.fact("site.boundary"),
            frozenset({"outside"}),
            key="m27/9",
        ),
        not_(holds(case.fact("site.outside_plan_scope"), key="m27/10"), key="m27/11"),
        key="m27/12",
    )


def measure_caution_2(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:3628
    return is_in(
        case,
        "boundary_side",
        case.fact("site.boundary"),
        frozenset({"straddling"}),
        key="m27/13",
    )


MEASURE: Final = MeasureClauses(
    id="27",
    number=27,
    title=Label(
        "边界内的乡村用地只转用不征收",
        "Rural uses inside the boundary: conversion without expropriation",
    ),
    chapter=4,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="convert_only",
            label=Label("只转用不征收", "Conversion without expropriation"),
            norm=Norm.PERMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(convert_only_when,),
            conditions=(
                RequirementClause(
                    "no_task",
                    Label("近期没有城镇化建设任务", "No urban construction is due"),
                    convert_only_no_task,
                ),
                RequirementClause(
                    "layout",
                    Label("合于整体布局", "Fits the layout"),
                    convert_only_layout,
                ),
                RequirementClause(
                    "batch",
                    Label("合于报批方式", "Applied for as read"),
                    convert_only_batch,
                ),
            ),
            line=3629,
        ),
    ),
    cautions=(
        CautionClause(
            Label(
                "在边界外、村庄或集镇范围内：本条和第26条都没有规定，请与市县自然资源主管部门核对",
                "Outside the boundary but inside a village or town: neither this measure nor 26 "
                "covers it, ask the city or county department",
            ),
            measure_caution,
        ),
        CautionClause(
            Label(
                "用地跨边界：只有边界内的部分可按本条办理，请逐块核对",
                "The site is astride the boundary: only the part inside can rely on this",
            ),
            measure_caution_2,
        ),
    ),
    line=3621,
)
