"""A policy's examples: their facts through a checker, and what was expected held against it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from dsl.model.examples import same_figure
from dsl.model.tree import Aspect, Example, Expect
from dsl.runtime.checker import Checker, Report
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import LimitReport, MeasureReport, ProvisionReport
from dsl.runtime.values import NONE, Absent, GivenFacts, SectionState, Value

Found = Quantity | date | Absent | bool | str | tuple[str, ...] | None


@attrs.frozen
class Mismatch:
    """An expectation that was not met; `unit` is the one a figure is reported in."""

    expect: Expect
    found: Found
    unit: str | None = None


@attrs.frozen
class Outcome:
    """An example that was run, with its report for reasons."""

    example: Example
    report: Report
    mismatches: tuple[Mismatch, ...]


def given_of(example: Example) -> GivenFacts:
    """The facts of an example as those of a project."""
    facts: dict[str, Value] = {}
    sections: dict[str, SectionState] = {}
    texts: dict[str, str | list[str]] = {}
    for given in example.givens:
        if "." in given.fact:
            facts[given.fact] = given.value
            texts[given.fact] = given.text
        else:
            sections[given.fact] = "none" if given.value == "none" else "unknown"
    return GivenFacts(facts, sections, texts)


def run_example(checker: Checker, example: Example) -> Outcome:
    """Evaluates an example."""
    report = checker.check(
        given_of(example),
        as_of=example.as_of,
        readings=dict(example.readings),
        assumptions=example.assumptions,
    )
    asked = {expect.measure: report.in_detail(expect.measure) for expect in example.expects}
    return Outcome(example, report, tuple(mismatches(asked, example)))


def mismatches(measures: Mapping[str, MeasureReport], example: Example) -> list[Mismatch]:
    """What the reports of measures have instead of what an example expects of them."""
    wrong = (mismatch(_about(measures[e.measure], e), e) for e in example.expects)
    return [found for found in wrong if found is not None]


def _about(measure: MeasureReport, expect: Expect) -> MeasureReport | ProvisionReport | None:
    """The report that an expectation is about; None where the day's version has no such one."""
    if expect.provision is None:
        return measure
    return next((p for p in measure.provisions if p.id == expect.provision), None)


def mismatch(report: MeasureReport | ProvisionReport | None, expect: Expect) -> Mismatch | None:
    """What a report has instead of what is expected of it; None where they agree."""
    found, unit = _found(report, expect)
    if isinstance(expect.value, Quantity) and isinstance(found, Quantity):
        met = same_figure(expect.value, found)
    else:
        met = expect.value == found
    return None if met else Mismatch(expect, found, unit)


def _found(
    report: MeasureReport | ProvisionReport | None, expect: Expect
) -> tuple[Found, str | None]:
    if report is None:
        return NONE, None
    if isinstance(report, MeasureReport):
        return _whole(report, expect.aspect), None
    if expect.clause is None:
        return _of_provision(report, expect.aspect), None
    return next(_of_clause(report, expect.clause, expect.aspect), (NONE, None))


def _whole(found: MeasureReport | ProvisionReport, aspect: Aspect) -> Found:
    match aspect:
        case Aspect.POSSIBLE:
            return tuple(sorted(s.value for s in found.possible))
        case Aspect.MISSING:
            return tuple(sorted(found.missing))
        case _:
            return found.status.value


def _of_provision(p: ProvisionReport, aspect: Aspect) -> Found:
    match aspect:
        case Aspect.STATE:
            return p.duty.value if p.duty else NONE
        case Aspect.DUE:
            return p.deadlines[0].due if p.deadlines else NONE
        case Aspect.EARLIEST:
            return p.earliest if p.has_earliest else NONE
        case Aspect.EXCEPTION:
            return p.exception.id if p.exception else NONE
        case Aspect.ARGUABLE:
            return p.arguable
        case Aspect.STALE:
            return p.stale
        case Aspect.CAUTIONS:
            return Quantity.of(Dimension.NUMBER, len(p.cautions)) if p.cautions else NONE
        case _:
            return _whole(p, aspect)


def _of_clause(
    p: ProvisionReport, clause: str, aspect: Aspect
) -> Iterator[tuple[Found, str | None]]:
    limits = [found for found in p.limits if found.id == clause]
    if limits:
        yield _of_limits(limits, aspect)
    for requirement in p.requirements:
        if requirement.id == clause:
            yield requirement.holds, None
    for amount in p.amounts:
        if amount.id == clause:
            missing = tuple(sorted(amount.missing))
            yield (missing if aspect is Aspect.MISSING else amount.value), amount.unit
    for deadline in p.deadlines:
        if deadline.id == clause:
            if aspect is Aspect.DUE:
                yield deadline.due, None
            else:
                yield deadline.state.value if deadline.state else "unknown", None


def _of_limits(limits: list[LimitReport], aspect: Aspect) -> tuple[Found, str | None]:
    """A limit; of one for each item, the item nearest to failing."""
    if aspect is Aspect.STATUS:
        truths = [limit.holds for limit in limits]
        return (False if False in truths else None if None in truths else True), None
    margins = [(x.margin, x) for x in limits if isinstance(x.margin, Quantity)]
    tightest = min(margins, key=lambda pair: pair[0])[1] if margins else limits[0]
    if aspect is Aspect.MARGIN:
        return tightest.margin, tightest.unit
    return tightest.value, tightest.unit
