"""Measures that say the same to every project: what departments do anyway."""

from __future__ import annotations

from typing import Final

from dsl.runtime.clauses import MeasureClauses, PolicyClauses, ProvisionClauses
from dsl.runtime.report import MeasureReport, PolicyReport
from dsl.runtime.status import DutyState, Norm, Status

# An entitlement or a duty of the project is told even where it has no conditions.
_OF_DEPARTMENTS: Final = (Norm.PROGRAMME, Norm.COMMIT)


def standing(policy: PolicyClauses, full: PolicyReport) -> tuple[MeasureReport, ...]:
    """The measures that apply whatever the facts are, and of which nothing is wrong."""
    if policy.scope:
        return ()
    alike = {m.id for m in policy.measures if m.window.covers(full.as_of) and _alike(m)}
    return tuple(m for m in full.measures if m.id in alike and _at_rest(m))


def _alike(measure: MeasureClauses) -> bool:
    bound = measure.scope or measure.whiles or measure.exceptions
    return not bound and all(map(_unconditional, measure.provisions))


def _unconditional(p: ProvisionClauses) -> bool:
    bound = p.scope or p.exceptions or p.conditions or p.prevailing or p.deadline
    return p.norm in _OF_DEPARTMENTS and not bound


def _at_rest(measure: MeasureReport) -> bool:
    told = any(p.cautions or p.duty is DutyState.BREACHED for p in measure.provisions)
    return measure.status is Status.APPLIES and not told
