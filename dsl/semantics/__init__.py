"""The meaning of a policy in plain lines: the reference that every other executor is held to.

Slow and obvious on purpose. Of what generated code uses it shares only the value types of
`dsl.runtime`. It does not explain its answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal

import attrs

from dsl.model import tree as m
from dsl.runtime.report import MeasureReport, PolicyReport, ProvisionReport
from dsl.runtime.values import GivenFacts
from dsl.semantics.facts import stood
from dsl.semantics.marks import arguable, assumes, hangs_on, rounding
from dsl.semantics.measure import Part, answer_of
from dsl.semantics.stale import Staleness
from dsl.semantics.walk import Case

__all__ = ["evaluate"]

NO_READINGS: Mapping[str, str] = MappingProxyType({})


def evaluate(
    policy: m.Policy,
    facts: GivenFacts,
    as_of: date,
    *,
    as_of_from: Literal["option", "project", "today"] = "option",
    readings: Mapping[str, str] = NO_READINGS,
    assumptions: bool = True,
    marks: bool = True,
) -> PolicyReport:
    """The answer for a project on a day.

    `readings` holds options by interpretation where they differ from the chosen ones;
    `assumptions` false withdraws what the policy assumes of silent facts; `marks` false leaves out
    hangs_on, arguable, assumes and rounding. Every `missing` is sorted by name.
    """
    chosen = {i.id: readings.get(i.id, i.chosen) for i in policy.interpretations}
    case = Case(policy, facts, as_of, chosen, assumptions)
    staleness = Staleness(policy, as_of)
    reports = {key: case.report(*both, staleness) for key, both in case.provisions.items()}
    if marks:
        reports = _marked(reports, case, facts, assumptions, staleness)
    return PolicyReport(
        as_of,
        as_of_from,
        tuple(chosen.items()),
        stood(policy, facts) if assumptions else (),
        staleness.names(),
        tuple(measure_report(case, measure, reports) for measure in case.measures),
    )


def _marked(
    reports: Mapping[tuple[str, str], ProvisionReport],
    case: Case,
    facts: GivenFacts,
    assumptions: bool,
    staleness: Staleness,
) -> dict[tuple[str, str], ProvisionReport]:
    hanging = hangs_on(case, facts, assumptions, staleness)
    open_to_argument = arguable(case, facts, assumptions)
    assuming = assumes(case, facts) if assumptions else {}
    rounded = rounding(case, facts, assumptions)
    return {
        key: attrs.evolve(
            report,
            assumes=assuming.get(key, ()),
            hangs_on=hanging[key],
            arguable=key in open_to_argument,
            limits=tuple(
                attrs.evolve(limit, rounding=(key, limit.id) in rounded) for limit in report.limits
            ),
        )
        for key, report in reports.items()
    }


def measure_report(
    case: Case, measure: m.Measure, reports: Mapping[tuple[str, str], ProvisionReport]
) -> MeasureReport:
    """A measure's answer, with the reports of its provisions."""
    keys = [key for key in case.provisions if key[0] == measure.id]
    answer = answer_of(
        [Part(reports[key].norm, case.answer(*case.provisions[key])) for key in keys]
    )
    return MeasureReport(
        measure.id,
        measure.number,
        measure.label,
        measure.chapter,
        answer.status,
        answer.possible,
        tuple(sorted(answer.missing)),
        tuple(reports[key] for key in keys),
    )
