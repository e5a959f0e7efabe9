"""第7条 单独选址项目由国家计划保障 · Separate-site projects are served from the national plan.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Review, Window
from dsl.runtime.conditions import all_of, any_of, holds, includes_any, is_in, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import terms


def list__fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:1311
    return holds(case.fact("project.q1_listed"), key="m07/1")


def national_plan_when(case: Case) -> Node:
    """纳入国家计划保障：范围 · scope"""
    # policies/henan2025.pol:1317
    return any_of(
        reading(case, "list_first", frozenset({"evidence_only"}), key="m07/2"),
        holds(case.fact("project.q1_listed"), key="m07/3"),
        key="m07/4",
    )


def scope(case: Case) -> Node:
    """适用情形 · scope"""
    # policies/henan2025.pol:1302
    return all_of(
        holds(terms.growth_this_year(case), key="m07/5"),
        is_in(
            case,
            "site_mode",
            case.fact("project.site_mode"),
            frozenset({"separate"}),
            key="m07/6",
        ),
        includes_any(
            case,
            "sector",
            case.fact("project.sectors"),
            ("transport", "energy", "water", "shuangbai", "strategic_mining"),
            etc=True,
            key="m07/7",
        ),
        key="m07/8",
    )


MEASURE: Final = MeasureClauses(
    id="7",
    number=7,
    title=Label(
        "单独选址项目由国家计划保障",
        "Separate-site projects are served from the national plan",
    ),
    chapter=2,
    window=Window(start=date(2025, 1, 27)),
    scope=(scope,),
    provisions=(
        ProvisionClauses(
            id="list",
            label=Label("列入用地保障清单", "On the guarantee list"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            fulfilled=list__fulfilled,
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=1308,
        ),
        ProvisionClauses(
            id="national_plan",
            label=Label("纳入国家计划保障", "Into the national plan"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(national_plan_when,),
            reviews=(
                Review(
                    "action_year",
                    date(2025, 12, 31),
                    Label("“年内”所指年份", "The year meant by “within the year”"),
                ),
            ),
            line=1314,
        ),
    ),
    line=1300,
)
