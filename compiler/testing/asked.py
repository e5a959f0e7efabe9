"""An example put to the reference: no more is worked out than what the example expects."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from compiler.examples import Mismatch, given_of, mismatch
from dsl.model import tree as m
from dsl.runtime.report import MeasureReport, ProvisionReport
from dsl.runtime.values import GivenFacts
from dsl.semantics import measure_report
from dsl.semantics.clauses import amount_report, limit_report, requirement_report
from dsl.semantics.duties import deadline_report
from dsl.semantics.marks import Key, opens
from dsl.semantics.stale import Staleness
from dsl.semantics.walk import Case


@attrs.frozen
class Trial:
    """An example with its facts as those of a project."""

    example: m.Example
    given: GivenFacts

    @classmethod
    def of(cls, example: m.Example) -> Trial:
        """The trial of an example."""
        return cls(example, given_of(example))


class Asked:
    """A policy asked what a trial expects. `kind` is the case to ask: one may watch it."""

    def __init__(self, policy: m.Policy, trial: Trial, kind: type[Case] = Case) -> None:
        self.trial = trial
        self._policy = policy
        self._kind = kind
        self.case = self._ask()
        self.opened: Case | None = None  # with lists that end in `etc` left open

    def _ask(self, etc_open: bool = False) -> Case:
        example = self.trial.example
        readings = {i.id: i.chosen for i in self._policy.interpretations} | dict(example.readings)
        return self._kind(
            self._policy, self.trial.given, example.as_of, readings, example.assumptions, etc_open
        )

    def passes(self) -> bool:
        """Whether all is as expected."""
        return next(self.mismatches(), None) is None

    def mismatches(self) -> Iterator[Mismatch]:
        """What is not as expected."""
        for expect in self.trial.example.expects:
            found = mismatch(self._report(expect), expect)
            if found is not None:
                yield found

    def _report(self, expect: m.Expect) -> MeasureReport | ProvisionReport | None:
        """The report that an expectation is about, as far as it looks."""
        case = self.case
        if expect.provision is None:
            both = {key: both for key, both in case.provisions.items() if key[0] == expect.measure}
            measure = next(one for one in case.measures if one.id == expect.measure)
            return measure_report(case, measure, {k: case.head(*b) for k, b in both.items()})
        key = (expect.measure, expect.provision)
        return self._provision(key, expect) if key in case.provisions else None

    def _provision(self, key: Key, expect: m.Expect) -> ProvisionReport:
        asked, (measure, provision) = self.case, self.case.provisions[key]
        if expect.clause is not None:
            return self._clause(key, expect.clause)
        match expect.aspect:
            case m.Aspect.STATUS | m.Aspect.POSSIBLE | m.Aspect.MISSING:
                return asked.head(measure, provision)
            case m.Aspect.ARGUABLE:
                self.opened = self.opened or self._ask(etc_open=True)
                open_ = opens(asked, self.opened, key)
                return attrs.evolve(asked.head(measure, provision), arguable=open_)
            case m.Aspect.CAUTIONS:
                head = asked.head(measure, provision)
                return attrs.evolve(head, cautions=asked.cautions(measure, provision))
            case _:
                return asked.settled(measure, provision, Staleness(self._policy, asked.as_of))

    def _clause(self, key: Key, clause: str) -> ProvisionReport:
        """The report of one clause alone."""
        case, (measure, provision) = self.case, self.case.provisions[key]
        head, reader = case.head(measure, provision), case.reader
        if not case.in_force(provision):
            return head
        deadline, clock = provision.deadline, case.clock(provision)
        return attrs.evolve(
            head,
            limits=tuple(limit_report(reader, x) for x in provision.limits if x.id == clause),
            requirements=tuple(
                requirement_report(reader, x) for x in provision.requirements if x.id == clause
            ),
            amounts=tuple(amount_report(reader, x) for x in provision.amounts if x.id == clause),
            deadlines=(deadline_report(deadline, clock),)
            if deadline is not None and clock is not None and deadline.id == clause
            else (),
        )
