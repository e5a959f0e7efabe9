"""第46条 不动产登记便利服务 · Easier registration of real estate.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import CautionClause, MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import includes_any
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def services_when(case: Case) -> Node:
    """登记创新服务：范围 · scope"""
    # policies/henan2025.pol:5710
    return includes_any(
        case,
        "registration_service",
        case.fact("registration.services"),
        ("renewal_unpaid", "transfer_mortgaged", "title_on_delivery", "online"),
        etc=True,
        key="m46/1",
    )


def services_caution(case: Case) -> Node:
    """提示 · caution"""
    # policies/henan2025.pol:5714
    return includes_any(
        case,
        "registration_service",
        case.fact("registration.services"),
        ("renewal_unpaid",),
        key="m46/2",
    )


MEASURE: Final = MeasureClauses(
    id="46",
    number=46,
    title=Label("不动产登记便利服务", "Easier registration of real estate"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="services",
            label=Label("登记创新服务", "New registration services"),
            norm=Norm.ENCOURAGE,
            window=Window(start=date(2025, 1, 27)),
            scope=(services_when,),
            cautions=(
                CautionClause(
                    Label(
                        "无还本续贷由银行决定，通知只约束登记机构",
                        "Renewal without repayment is for the bank to decide; the notice binds "
                        "registrars only",
                    ),
                    services_caution,
                ),
            ),
            line=5706,
        ),
        ProvisionClauses(
            id="desk",
            label=Label("企业服务专区和绿色通道", "A desk and a fast lane for firms"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5715,
        ),
    ),
    line=5703,
)
