"""第37条 鼓励功能相容的混合用地，特殊用地除外 · Mixed use encouraged, save for land of special
needs.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.arithmetic import count
from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import (
    AmountClause,
    CautionClause,
    MeasureClauses,
    ProvisionClauses,
    RequirementClause,
    Window,
)
from dsl.runtime.conditions import (
    Item,
    all_of,
    any_of,
    holds,
    includes_all,
    includes_any,
    is_in,
    less_than,
    not_,
    reading,
    some,
)
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

from .. import figures


def mix_when(case: Case) -> Node:
    """功能互利的用地混合：范围 · scope"""
    # policies/henan2025.pol:5038
    return holds(case.fact("mixed.proposed"), key="m37/1")


def mix_suited(case: Case) -> Node:
    """有工业、仓储或科研功能 · Industry, storage or science among them"""

    def has_u(u: Item) -> Node:
        return is_in(
            case,
            "land_function",
            u.field("function"),
            frozenset({"industry", "storage", "science"}),
            etc=True,
            key="m37/2",
        )

    # policies/henan2025.pol:5040
    return some(case.fact("mixed.uses"), None, has_u, key="m37/3")


def local_rule_when(case: Case) -> Node:
    """地方混合用途规则：范围 · scope"""
    # policies/henan2025.pol:5046
    return holds(case.fact("mixed.proposed"), key="m37/4")


def local_rule_admitted(case: Case) -> Node:
    """属于准入组合 · An admitted combination"""
    # policies/henan2025.pol:5048
    return is_in(
        case,
        "local_verdict",
        case.fact("mixed.local_rule"),
        frozenset({"admitted"}),
        key="m37/5",
    )


def local_rule_not_refused(case: Case) -> Node:
    """不在负面清单内 · Not on the negative list"""
    # policies/henan2025.pol:5050
    return any_of(
        reading(case, "listed_out", frozenset({"referred"}), key="m37/6"),
        not_(
            is_in(
                case,
                "local_verdict",
                case.fact("mixed.local_rule"),
                frozenset({"negative_list"}),
                key="m37/7",
            ),
            key="m37/8",
        ),
        key="m37/9",
    )


def local_rule_kinds(case: Case) -> Node:
    """拟混合的功能种数 · Functions to be mixed"""

    def value_u(u: Item) -> Node:
        return u.field("function")

    # policies/henan2025.pol:5055
    return count(case.fact("mixed.uses"), None, value_u)


def local_rule_caution(case: Case) -> Node:
    """提示 · caution"""

    def value_u(u: Item) -> Node:
        return u.field("function")

    # policies/henan2025.pol:5058
    return all_of(
        less_than(
            count(case.fact("mixed.uses"), None, value_u),
            figures.MIX_LEAST.of(case),
            key="m37/11",
        ),
        holds(case.fact("mixed.proposed"), key="m37/12"),
        key="m37/13",
    )


def special_needs_when(case: Case) -> Node:
    """特殊用地不得混合利用：范围 · scope"""
    # policies/henan2025.pol:5067
    return holds(case.fact("mixed.proposed"), key="m37/14")


def special_needs_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:5068
    return any_of(
        all_of(
            reading(case, "needs_words", frozenset({"any_need"}), key="m37/15"),
            includes_any(
                case,
                "special_need",
                case.fact("mixed.needs"),
                ("public_safety", "public_interest", "environment", "special_function"),
                key="m37/16",
            ),
            key="m37/17",
        ),
        all_of(
            reading(case, "needs_words", frozenset({"all_needs"}), key="m37/18"),
            includes_all(
                case,
                "special_need",
                case.fact("mixed.needs"),
                ("public_safety", "public_interest", "environment", "special_function"),
                key="m37/19",
            ),
            key="m37/20",
        ),
        key="m37/21",
    )


MEASURE: Final = MeasureClauses(
    id="37",
    number=37,
    title=Label(
        "鼓励功能相容的混合用地，特殊用地除外",
        "Mixed use encouraged, save for land of special needs",
    ),
    chapter=5,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="mix",
            label=Label("功能互利的用地混合", "Mixing functions that serve each other"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(mix_when,),
            conditions=(
                RequirementClause(
                    "suited",
                    Label("有工业、仓储或科研功能", "Industry, storage or science among them"),
                    mix_suited,
                    in_principle=True,
                ),
            ),
            prevailing=(("37", "special_needs"),),
            line=5034,
        ),
        ProvisionClauses(
            id="local_rule",
            label=Label("地方混合用途规则", "Local rules on mixed use"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(local_rule_when,),
            conditions=(
                RequirementClause(
                    "admitted",
                    Label("属于准入组合", "An admitted combination"),
                    local_rule_admitted,
                    in_principle=True,
                ),
                RequirementClause(
                    "not_refused",
                    Label("不在负面清单内", "Not on the negative list"),
                    local_rule_not_refused,
                ),
            ),
            amounts=(
                AmountClause(
                    "kinds",
                    Label("拟混合的功能种数", "Functions to be mixed"),
                    local_rule_kinds,
                    key="m37/10",
                ),
            ),
            prevailing=(("37", "special_needs"),),
            cautions=(
                CautionClause(
                    Label(
                        "清单中的功能不足两种，不构成混合利用",
                        "Fewer than two functions: that is no mixed use",
                    ),
                    local_rule_caution,
                ),
            ),
            line=5041,
        ),
        ProvisionClauses(
            id="guide",
            label=Label("引导多种功能混合", "Guiding mixed functions"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5061,
        ),
        ProvisionClauses(
            id="special_needs",
            label=Label("特殊用地不得混合利用", "No mixed use on land of special needs"),
            norm=Norm.PROHIBIT,
            window=Window(start=date(2025, 1, 27)),
            scope=(special_needs_when,),
            breached=special_needs_breached,
            over=(
                ("32", "functions"),
                ("32", "compatible"),
                ("36", "reuse"),
                ("37", "mix"),
                ("37", "local_rule"),
            ),
            line=5064,
        ),
    ),
    line=5031,
)
