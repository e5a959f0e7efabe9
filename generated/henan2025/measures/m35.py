"""第35条 零星用地可整合后连片开发 · Fragments joined and developed together.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import share
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    EachLimitClause,
    LimitClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import Item, all_of, any_of, at_most, holds, is_in, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

from .. import figures, terms


def consolidate_when(case: Case) -> Node:
    """整合归宗、连片开发：范围 · scope"""
    # policies/henan2025.pol:4724
    return all_of(
        holds(case.fact("redevelopment.inefficient_urban"), key="m35/1"),
        holds(terms.has_fragment(case), key="m35/2"),
        key="m35/3",
    )


def consolidate_total_firm(case: Case) -> Node:
    """累计比例没有例外 · No exception to the total"""
    # policies/henan2025.pol:4726
    return any_of(
        reading(case, "principle_reach", frozenset({"both_limits"}), key="m35/4"),
        at_most(
            case.fact("land.fragment_area"),
            share(figures.FRAGMENT_SHARE.of(case), terms.redeveloped_land(case)),
            key="m35/5",
        ),
        key="m35/6",
    )


def consolidate_each_parcel_items(case: Case) -> Node:
    """单宗零星用地 · Single fragment"""
    # policies/henan2025.pol:4731
    return case.fact("land.parcels")


def consolidate_each_parcel_where(case: Case, p: Item) -> Node:
    """单宗零星用地 · Single fragment"""
    # policies/henan2025.pol:4731
    return all_of(
        not_(
            is_in(case, "fragment_kind", p.field("kind"), frozenset({"whole_lot"}), key="m35/8"),
            key="m35/9",
        ),
        holds(p.field("hard_alone"), key="m35/10"),
        key="m35/11",
    )


def consolidate_each_parcel(case: Case, p: Item) -> Node:
    """单宗零星用地 · Single fragment"""
    # policies/henan2025.pol:4732
    return p.field("area")


def consolidate_each_parcel_bound(case: Case, p: Item) -> Node:
    """单宗零星用地 · Single fragment：限额 · bound"""
    # policies/henan2025.pol:4732
    return figures.FRAGMENT_CAP.of(case)


def consolidate_total(case: Case) -> Node:
    """零星用地累计 · Fragments in all"""
    # policies/henan2025.pol:4734
    return case.fact("land.fragment_area")


def consolidate_total_bound(case: Case) -> Node:
    """零星用地累计 · Fragments in all：限额 · bound"""
    # policies/henan2025.pol:4734
    return share(figures.FRAGMENT_SHARE.of(case), terms.redeveloped_land(case))


def consolidate_cap(case: Case) -> Node:
    """零星用地累计上限 · Ceiling of all fragments"""
    # policies/henan2025.pol:4736
    return share(figures.FRAGMENT_SHARE.of(case), terms.redeveloped_land(case))


def neighbour_when(case: Case) -> Node:
    """与相邻产业地块一并供应：范围 · scope"""
    # policies/henan2025.pol:4741
    return holds(terms.has_fragment(case), key="m35/14")


def neighbour_next_to(case: Case) -> Node:
    """与产业地块相邻 · Next to an industrial parcel"""
    # policies/henan2025.pol:4743
    return holds(case.fact("redevelopment.next_to_industry"), key="m35/15")


def neighbour_figures(case: Case) -> Node:
    """零星用地在限额内 · Within the figures"""
    # policies/henan2025.pol:4745
    return any_of(
        reading(case, "adjacent_limits", frozenset({"unbound"}), key="m35/16"),
        all_of(
            holds(terms.fragments_small(case), key="m35/17"),
            at_most(
                case.fact("land.fragment_area"),
                share(figures.FRAGMENT_SHARE.of(case), terms.redeveloped_land(case)),
                key="m35/18",
            ),
            key="m35/19",
        ),
        key="m35/20",
    )


def old_community_when(case: Case) -> Node:
    """老旧小区零星用地补公共设施：范围 · scope"""
    # policies/henan2025.pol:4756
    return holds(case.fact("redevelopment.old_community"), key="m35/21")


def old_community_public(case: Case) -> Node:
    """用于公共空间、公共服务或基础设施 · For public space, services or infrastructure"""
    # policies/henan2025.pol:4758
    return is_in(
        case,
        "public_use",
        case.fact("redevelopment.intended_use"),
        frozenset({"public_space", "public_service", "infrastructure"}),
        key="m35/22",
    )


MEASURE: Final = MeasureClauses(
    id="35",
    number=35,
    title=Label("零星用地可整合后连片开发", "Fragments joined and developed together"),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="consolidate",
            label=Label("整合归宗、连片开发", "Joining fragments"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(consolidate_when,),
            conditions=(
                RequirementClause(
                    "total_firm",
                    Label("累计比例没有例外", "No exception to the total"),
                    consolidate_total_firm,
                ),
                EachLimitClause(
                    "each_parcel",
                    Label("单宗零星用地", "Single fragment"),
                    Comparison.AT_MOST,
                    consolidate_each_parcel_items,
                    consolidate_each_parcel_where,
                    consolidate_each_parcel,
                    consolidate_each_parcel_bound,
                    unit="亩",
                    in_principle=True,
                    key="m35/7",
                ),
                LimitClause(
                    "total",
                    Label("零星用地累计", "Fragments in all"),
                    Comparison.AT_MOST,
                    consolidate_total,
                    consolidate_total_bound,
                    in_principle=True,
                    key="m35/12",
                ),
            ),
            amounts=(
                AmountClause(
                    "cap",
                    Label("零星用地累计上限", "Ceiling of all fragments"),
                    consolidate_cap,
                    key="m35/13",
                ),
            ),
            line=4721,
        ),
        ProvisionClauses(
            id="neighbour",
            label=Label("与相邻产业地块一并供应", "Supply together with an industrial neighbour"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(neighbour_when,),
            conditions=(
                RequirementClause(
                    "next_to",
                    Label("与产业地块相邻", "Next to an industrial parcel"),
                    neighbour_next_to,
                    in_principle=True,
                ),
                RequirementClause(
                    "figures",
                    Label("零星用地在限额内", "Within the figures"),
                    neighbour_figures,
                ),
            ),
            line=4737,
        ),
        ProvisionClauses(
            id="old_community",
            label=Label(
                "老旧小区零星用地补公共设施",
                "Fragments of old communities for public use",
            ),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(old_community_when,),
            conditions=(
                RequirementClause(
                    "public",
                    Label(
                        "用于公共空间、公共服务或基础设施",
                        "For public space, services or infrastructure",
                    ),
                    old_community_public,
                    in_principle=True,
                ),
            ),
            line=4752,
        ),
    ),
    line=4719,
)
