"""The walk through a provision: which statuses are possible, and which facts decide."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

import attrs

from dsl.model import tree as m
from dsl.runtime.report import ExceptionReport, Label, ProvisionReport
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import GivenFacts
from dsl.semantics.clauses import (
    Test,
    amount_report,
    figure,
    limit_report,
    limit_test,
    requirement_report,
    requirement_test,
)
from dsl.semantics.duties import Clock, clock_of, deadline_report, duty_state, is_none
from dsl.semantics.expressions import Reader
from dsl.semantics.outcome import (
    NO,
    NO_NAMES,
    YES,
    Names,
    Outcome,
    all_of,
    any_of,
    not_,
    unknown,
)
from dsl.semantics.stale import Staleness
from dsl.semantics.versions import in_order


@attrs.frozen
class Answer:
    """The statuses that a provision may have, and the facts that would settle which."""

    possible: frozenset[Status]
    missing: Names

    @property
    def status(self) -> Status:
        """The only possible status, or undetermined."""
        return next(iter(self.possible)) if len(self.possible) == 1 else Status.UNDETERMINED


@attrs.frozen
class Exempted:
    """An exception and whether it holds."""

    report: ExceptionReport
    holds: Outcome


def status_of(possible: frozenset[Status]) -> Status:
    """The only possible status, or undetermined."""
    return Answer(possible, NO_NAMES).status


class Case:
    """A policy for one project on one day under one reading, without marks."""

    reader_kind: ClassVar[type[Reader]] = Reader  # one that takes notes, for those who watch

    def __init__(
        self,
        policy: m.Policy,
        given: GivenFacts,
        as_of: date,
        readings: Mapping[str, str],
        assumptions: bool = True,
        etc_open: bool = False,
    ) -> None:
        self.policy = policy
        self.as_of = as_of
        self.reader = self.reader_kind(
            policy, given, as_of, readings, assumptions, etc_open, self.provision_applies
        )
        self.measures = in_order(policy.measures, as_of)
        self.provisions = {
            (measure.id, provision.id): (measure, provision)
            for measure in self.measures
            for provision in in_order(measure.provisions, as_of)
        }
        self.answers: dict[tuple[str, str], Answer] = {}

    def in_force(self, provision: m.Provision) -> bool:
        """Whether the day lies within its window."""
        return provision.window.covers(self.as_of)

    # --- links -------------------------------------------------------------------------------

    def linked(self, ref: m.ProvisionRef) -> Answer:
        """The answer of the version in force; one that it lacks is not in force."""
        if (ref.measure, ref.provision) not in self.provisions:
            return Answer(frozenset({Status.NOT_IN_FORCE}), NO_NAMES)
        return self.answer(*self.provisions[ref.measure, ref.provision])

    def within(self, ref: m.ProvisionRef, wanted: frozenset[Status]) -> Outcome:
        """Whether a provision's status is one of these."""
        answer = self.linked(ref)
        if answer.possible <= wanted:
            return YES
        return unknown(answer.missing) if answer.possible & wanted else NO

    def provision_applies(self, ref: m.ProvisionRef) -> Outcome:
        """`N.provision applies`."""
        return self.within(ref, frozenset({Status.APPLIES}))

    def exceptions(self, measure: m.Measure, provision: m.Provision) -> list[Exempted]:
        """Of the measure, of the provision, then of each provision that prevails over it."""
        found = [
            Exempted(ExceptionReport(e.id, e.label, e.because), self.reader.truth(e.when))
            for e in (*measure.exceptions, *provision.exceptions)
        ]
        for winner_measure, winner in self.provisions.values():
            if any((r.measure, r.provision) == (measure.id, provision.id) for r in winner.prevails):
                ref = m.ProvisionRef(winner_measure.id, winner.id, span=winner.span)
                wanted = {Status.VIOLATED} if winner.norm is Norm.PROHIBIT else {Status.APPLIES}
                if winner.norm is Norm.OBLIGE:
                    wanted.add(Status.VIOLATED)
                report = ExceptionReport(ref.name, winner.label, None)
                found.append(Exempted(report, self.within(ref, frozenset(wanted))))
        return found

    # --- the walk ----------------------------------------------------------------------------

    def scope(self, measure: m.Measure, provision: m.Provision) -> Outcome:
        """Every `applies when`, `when` and `while`, and a deadline that has something to run on."""
        written = (self.policy.applies, measure.applies, provision.when)
        conditions = [c for c in written if c is not None]
        outcomes = [self.reader.truth(c) for c in (*conditions, *measure.whiles, *provision.whiles)]
        clock = self.clock(provision)
        if clock is not None:
            outcomes += [not_(is_none(part)) for part in clock.parts]
        return all_of(outcomes)

    def clock(self, provision: m.Provision) -> Clock | None:
        """How its deadline stands."""
        return None if provision.deadline is None else clock_of(self.reader, provision.deadline)

    def tests(self, provision: m.Provision) -> list[Test]:
        """Its requirements and limits."""
        return [requirement_test(self.reader, r) for r in provision.requirements] + [
            limit_test(self.reader, limit) for limit in provision.limits
        ]

    def breached(self, provision: m.Provision) -> Outcome:
        """Its `breached when`, or a limit that fails unwaived."""
        when = NO if provision.breached is None else self.reader.truth(provision.breached)
        return any_of([when, *(test.broken for test in self.tests(provision))])

    def answer(self, measure: m.Measure, provision: m.Provision) -> Answer:
        """The possible statuses and what is missing."""
        key = (measure.id, provision.id)
        if key not in self.answers:
            self.answers[key] = self._walk(measure, provision)
        return self.answers[key]

    def _walk(self, measure: m.Measure, provision: m.Provision) -> Answer:
        if not self.in_force(provision):
            return Answer(frozenset({Status.NOT_IN_FORCE}), NO_NAMES)
        scope = self.scope(measure, provision)
        if scope.value is False:
            return Answer(frozenset({Status.NOT_APPLICABLE}), NO_NAMES)
        excepted = any_of([e.holds for e in self.exceptions(measure, provision)])
        if excepted.value is True:
            return Answer(frozenset({Status.EXCEPTED}), NO_NAMES)
        broken, strict, in_principle = NO, YES, YES
        if provision.norm in (Norm.OBLIGE, Norm.PROHIBIT):
            clock = self.clock(provision)
            late = NO if clock is None else clock.broken
            broken = any_of([self.breached(provision), late])
        elif provision.norm.is_entitlement:
            tests = self.tests(provision)
            strict = all_of([test.satisfied for test in tests if not test.in_principle])
            in_principle = all_of([test.satisfied for test in tests if test.in_principle])
        stages = (
            (scope, False, Status.NOT_APPLICABLE),
            (excepted, True, Status.EXCEPTED),
            (broken, True, Status.VIOLATED),
            (strict, False, Status.NOT_MET),
            (in_principle, False, Status.REFERRED),
        )
        possible: set[Status] = set()
        missing = NO_NAMES
        for outcome, ending, status in stages:
            if outcome.value is ending:
                possible.add(status)
                break
            if outcome.truth is None:
                possible.add(status)
                missing |= outcome.missing
        else:
            possible.add(Status.APPLIES)
        return Answer(frozenset(possible), missing if len(possible) > 1 else NO_NAMES)

    # --- the report --------------------------------------------------------------------------

    def head(self, measure: m.Measure, provision: m.Provision) -> ProvisionReport:
        """A provision's status, without the details."""
        answer = self.answer(measure, provision)
        return ProvisionReport(
            provision.id,
            provision.label,
            provision.norm,
            answer.status,
            answer.possible,
            tuple(sorted(answer.missing)),
        )

    def report(
        self, measure: m.Measure, provision: m.Provision, staleness: Staleness
    ) -> ProvisionReport:
        """A provision's answer, its marks left out."""
        return attrs.evolve(
            self.settled(measure, provision, staleness),
            cautions=self.cautions(measure, provision),
        )

    def settled(
        self, measure: m.Measure, provision: m.Provision, staleness: Staleness
    ) -> ProvisionReport:
        """A provision's answer without its cautions."""
        answer, head = self.answer(measure, provision), self.head(measure, provision)
        if not self.in_force(provision):
            return head
        reader, clock = self.reader, self.clock(provision)
        fulfilled = NO if provision.fulfilled is None else reader.truth(provision.fulfilled)
        earliest = None if provision.earliest is None else reader.value(provision.earliest, {})
        excepted = answer.status is Status.EXCEPTED
        holding = [e for e in self.exceptions(measure, provision) if e.holds.value is True]
        return attrs.evolve(
            head,
            exception=holding[0].report if excepted else None,
            duty=duty_state(
                provision.norm, answer.possible, self.breached(provision), clock, fulfilled
            ),
            limits=tuple(limit_report(reader, limit) for limit in provision.limits),
            requirements=tuple(requirement_report(reader, r) for r in provision.requirements),
            amounts=tuple(amount_report(reader, amount) for amount in provision.amounts),
            deadlines=()
            if provision.deadline is None or clock is None
            else (deadline_report(provision.deadline, clock),),
            has_earliest=earliest is not None,
            earliest=None if earliest is None else figure(earliest.value),
            stale=staleness.of(measure, provision),
        )

    def cautions(self, measure: m.Measure, provision: m.Provision) -> tuple[Label, ...]:
        """Its own, the measure's, then the policy's, whose condition is true.

        A measure's or provision's needs the policy's and the measure's `applies when`; a policy's
        is listed with entitlements that apply or are referred.
        """
        if not self.in_force(provision):
            return ()
        status = self.answer(measure, provision).status
        favourable = status in (Status.APPLIES, Status.REFERRED)
        applies = [c for c in (self.policy.applies, measure.applies) if c is not None]
        listed: list[m.Caution] = []
        if all(self.reader.truth(c).value is True for c in applies):
            listed += [*provision.cautions, *measure.cautions]
        if provision.norm.is_entitlement and favourable:
            listed += self.policy.cautions
        return tuple(
            c.text for c in listed if c.when is None or self.reader.truth(c.when).value is True
        )
