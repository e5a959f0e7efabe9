"""Measures 43 to 50: service."""

from __future__ import annotations

from datetime import date
from typing import Final

from bench.fifty.answers import APPLIES, BINDS, NOT_MET, OUT
from bench.fifty.terms import STAGES, Terms, as_set
from bench.fifty.whole import Whole
from dsl.runtime.values import NONE
from generated.henan2025.facts import Plan, Registration, Supply, Violation

NO_PLAN: Final = Plan()
NO_SUPPLY: Final = Supply()
NO_REGISTRATION: Final = Registration()
NO_VIOLATION: Final = Violation()
CAUSES: Final = frozenset({"annual_plan", "spatial_plan", "force_majeure"})
SCHEDULE: Final = frozenset({"schedule"})
PRE_REVIEW: Final = STAGES["pre_review"]
GRANTS: Final = ("grant_sale", "flexible_grant", "agreement_grant")
LEASES: Final = ("lease", "lease_then_grant", "long_lease")
COMMENCEMENT: Final = date(2025, 1, 27)
SERVICES: Final = frozenset({"title_on_delivery", "transfer_mortgaged", "renewal_unpaid", "online"})


def measure43(project: Whole) -> tuple[int, int, int]:
    """Adjusting a plan: adjust, approval, filing."""
    plan = project.plan
    approved = plan.approved
    if approved is False or plan == NO_PLAN:
        return OUT, OUT, OUT
    scope = 0 if approved is True else OUT
    causes, changes = as_set(plan.causes), as_set(plan.changes)
    if plan.unworkable is False or (causes is not None and causes.isdisjoint(CAUSES)):
        adjust = scope | NOT_MET
    elif plan.unworkable is True and causes is not None:
        adjust = scope | APPLIES
    else:
        adjust = scope | NOT_MET | APPLIES
    if changes is None:
        return adjust, OUT | BINDS, OUT | BINDS
    approval = scope | BINDS if "parcels" in changes else OUT
    return adjust, approval, scope | BINDS if changes == SCHEDULE else OUT


def measure44(terms: Terms) -> tuple[int, int]:
    """single_request, leaner."""
    stage = terms.stage
    if stage is None:
        return OUT | APPLIES, OUT | BINDS
    return (APPLIES, BINDS) if stage <= PRE_REVIEW else (OUT, OUT)


def measure45(project: Whole, day: date) -> tuple[int, int, int]:
    """Handing over land: clear_land, after_contract, after_decision."""
    supply = project.supply
    method, decided = supply.method, supply.decision_on
    if supply == NO_SUPPLY:
        return OUT, OUT, OUT
    if decided is NONE:
        decision = NOT_MET
    else:
        decision = APPLIES if type(decided) is date else NOT_MET | APPLIES
    if method == "allocation":
        return OUT, OUT, decision
    signed = supply.contract_signed_on
    if type(signed) is date:
        running = BINDS if COMMENCEMENT <= signed <= day else OUT
    else:
        running = OUT if signed is NONE else OUT | BINDS
    if method in GRANTS:
        return BINDS, running, OUT
    if method in LEASES:
        return OUT, running, OUT
    return OUT | BINDS, OUT if running == OUT else OUT | BINDS, OUT | decision


def measure46(project: Whole) -> tuple[int]:
    """services."""
    registration = project.registration
    if registration == NO_REGISTRATION:
        return (OUT,)
    services = as_set(registration.services)
    if services is None:
        return (OUT | APPLIES,)
    return (OUT if services.isdisjoint(SERVICES) else APPLIES,)


def measure47(project: Whole) -> tuple[int, int]:
    """No penalty: minor, first."""
    violation = project.violation
    if violation.exists is False or violation == NO_VIOLATION:
        return OUT, OUT
    scope = 0 if violation.exists is True else OUT
    harm, corrected = violation.harm, violation.corrected
    given = type(harm) is str
    if corrected is False or harm == "serious":
        return scope | NOT_MET, scope | NOT_MET
    harmless = harm == "no_harm"
    if violation.minor is False or (given and not harmless):
        minor = scope | NOT_MET
    elif violation.minor is True and corrected is True and harmless:
        minor = scope | APPLIES
    else:
        minor = scope | NOT_MET | APPLIES
    if violation.first is False:
        return minor, scope | NOT_MET
    if violation.first is True and corrected is True and given:
        return minor, scope | APPLIES
    return minor, scope | NOT_MET | APPLIES


def measure50() -> tuple[int]:
    """red_lines: whether kept or broken, it binds."""
    return (BINDS,)
