"""Marks: what an answer hangs on, found by evaluating once more, never by changing the status."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from dsl.runtime.answer import AsOfFrom, measure_report, provision_report, report, walker
from dsl.runtime.case import ETC, FactTable
from dsl.runtime.clauses import PolicyClauses
from dsl.runtime.noun import evolve, frozen
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import LimitReport, MeasureReport, PolicyReport, ProvisionReport
from dsl.runtime.status import Status
from dsl.runtime.values import GivenFacts, Value
from dsl.runtime.walk import Outcome, Walker

_ASIDE: Final = frozenset({Status.EXCEPTED, Status.NOT_APPLICABLE})


@frozen(eq=False, repr=False)
class Question:
    """What is asked: a policy of a project on a day."""

    policy: PolicyClauses
    table: FactTable
    given: GivenFacts
    day: date
    readings: dict[str, str]
    assumptions: bool = True

    def walk(self) -> Walker:
        """A walker that answers."""
        return walker(
            self.policy, self.table, self.given, self.day, self.readings, self.assumptions
        )


def marked_report(question: Question, as_of_from: AsOfFrom = "option") -> PolicyReport:
    """The report with its marks."""
    marks = Marks(question, question.walk())
    plain = report(marks.walk, as_of_from)
    return evolve(plain, measures=tuple(marks.marked(measure) for measure in plain.measures))


class Marks:
    """The further evaluations, each made once and as far as somebody asks."""

    def __init__(self, question: Question, walk: Walker) -> None:
        self.question = question
        self.walk = walk
        self.stood = frozenset(walk.case.stood())
        chosen = {**question.policy.chosen, **question.readings}
        self.others: list[tuple[str, Walker]] = [
            (name, self._again(readings={**question.readings, name: option}))
            for name, options in question.policy.options.items()
            for option in options
            if option != chosen[name]
        ]
        case = walk.case
        self.open = walker(
            question.policy,
            question.table,
            question.given,
            case.day,
            question.readings,
            question.assumptions,
            True,
        )
        self.bare = self._again(assumptions=False) if self.stood else None
        self.shifts = [(name, self._again(given=given)) for name, given in shifted(question.given)]

    def of(self, measure: str) -> MeasureReport:
        """A measure's report with its marks, without those of the others."""
        return self.marked(measure_report(self.walk, self.walk.shown(measure)))

    def marked(self, plain: MeasureReport) -> MeasureReport:
        """A measure's report with its marks."""
        return evolve(plain, provisions=tuple(self.mark(plain.id, p) for p in plain.provisions))

    def _again(
        self,
        *,
        readings: dict[str, str] | None = None,
        assumptions: bool | None = None,
        given: GivenFacts | None = None,
    ) -> Walker:
        q = self.question
        return walker(
            q.policy,
            q.table,
            q.given if given is None else given,
            q.day,
            q.readings if readings is None else readings,
            q.assumptions if assumptions is None else assumptions,
        )

    def mark(self, measure: str, plain: ProvisionReport) -> ProvisionReport:
        """A provision's report with its marks."""
        outcome = self.walk.outcome(measure, plain.id)
        if outcome is None or not outcome.in_force:
            return plain
        trail = self._trail(measure, outcome)
        hangs = dict.fromkeys(
            name
            for name, other in self.others
            if name in trail and self._differs(measure, plain, other)
        )
        return evolve(
            plain,
            hangs_on=tuple(hangs),
            arguable=ETC in trail and self._arguable(measure, outcome),
            assumes=self._assumes(measure, outcome),
            limits=self._rounded(measure, plain, trail),
        )

    def _trail(self, measure: str, outcome: Outcome) -> set[str]:
        """All that a provision's report consulted: what is not in it cannot change the report."""
        case = self.walk.case
        outer = case.apart()
        self.walk.outcome(measure, outcome.clauses.id)
        for amount in outcome.clauses.amounts:
            amount.value(case)
        if outcome.clauses.earliest is not None:
            outcome.clauses.earliest(case)
        trail, case.trail = case.trail, outer
        return trail

    def _differs(self, measure: str, plain: ProvisionReport, other: Walker) -> bool:
        found = other.outcome(measure, plain.id)
        if found is None:
            return True
        again = provision_report(other, found)
        return (
            again.status is not plain.status
            or again.possible != plain.possible
            or again.limits != plain.limits
            or [a.value for a in again.amounts] != [a.value for a in plain.amounts]
            or again.earliest != plain.earliest
            or [d.due for d in again.deadlines] != [d.due for d in plain.deadlines]
        )

    def _arguable(self, measure: str, outcome: Outcome) -> bool:
        if len(outcome.possible) != 1:
            return False
        found = self.open.outcome(measure, outcome.clauses.id)
        if found is None:
            return False
        return bool(_merged(found.possible) - _merged(outcome.possible))

    def _assumes(self, measure: str, outcome: Outcome) -> tuple[str, ...]:
        if self.bare is None:
            return ()
        found = self.bare.outcome(measure, outcome.clauses.id)
        if found is None or found.possible == outcome.possible:
            return ()
        names: set[str] = set()
        for missing in found.missing:
            for fact in self._with_formula(missing):
                section = fact.partition(".")[0]
                names |= {section, fact} & self.stood
        return tuple(sorted(names))

    def _with_formula(self, missing: str) -> set[str]:
        """A fact and, of a fact by default, the facts its formula reads."""
        name = ".".join(missing.split(".")[:2])
        found: set[str] = set()
        waiting = [name]
        while waiting:
            one = waiting.pop()
            if one in found:
                continue
            found.add(one)
            spec = self.question.table.specs.get(one)
            # A fact that is given, be it as unknown, does not stand by default.
            if spec is not None and one not in self.question.given.facts:
                waiting += spec.reads
        return found

    def _rounded(
        self, measure: str, plain: ProvisionReport, trail: set[str]
    ) -> tuple[LimitReport, ...]:
        limits = list(plain.limits)
        for name, other in self.shifts:
            if not limits or name not in trail:
                continue
            found = other.outcome(measure, plain.id)
            if found is None or not found.in_force:
                continue
            for i, limit in enumerate(found.limits):
                if limit.holds.value is not limits[i].holds:
                    limits[i] = evolve(limits[i], rounding=True)
        return tuple(limits)


def _merged(statuses: frozenset[Status]) -> frozenset[Status]:
    """Statuses, not_applicable and excepted counting as one."""
    return (statuses - _ASIDE) | ({Status.NOT_APPLICABLE} if statuses & _ASIDE else set())


def shifted(given: GivenFacts) -> Iterator[tuple[str, GivenFacts]]:
    """The facts with one figure, written with decimals, off by half a unit of its last place.

    With each the name of the fact that differs.
    """
    for name, value in given.facts.items():
        for other in _variants(value):
            yield name, evolve(given, facts={**given.facts, name: other})


def _variants(value: Value) -> Iterator[Value]:
    if isinstance(value, Quantity):
        if value.half is not None:
            off, zero = Quantity(value.dimension, *value.half), Quantity(value.dimension, 0)
            # Areas, money and counts are never negative.
            yield zero if value >= zero > value - off else value - off
            yield value + off
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            for field, held in item.items():
                for other in _variants(held):
                    yield (*value[:i], {**item, field: other}, *value[i + 1 :])
