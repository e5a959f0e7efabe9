"""A case that takes notes of what is read of the policy and how it comes out."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cached_property

from dsl.model import tree as m
from dsl.runtime.truth import Truth
from dsl.runtime.values import NONE, UNKNOWN
from dsl.semantics.clauses import Test
from dsl.semantics.duties import Clock
from dsl.semantics.expressions import Env, Reader
from dsl.semantics.outcome import Outcome
from dsl.semantics.walk import Answer, Case, Exempted

# A part of the policy, by identity; a parameter, by its id; an option, with its interpretation; a
# provision, by measure and own id.
Place = int | str | tuple[str, str]
# What was seen at each place: truths of a condition or test, days of a provision.
Notes = dict[Place, set[Truth | date]]


def place(node: object) -> int:
    """The place of a part of the policy: this one, and none that is equal to it."""
    return id(node)


def option(interpretation: str, chosen: str) -> str:
    """The place of an option of an interpretation."""
    return f"{interpretation}={chosen}"


class WatchedReader(Reader):
    """Notes each expression that is read, with the truth of a condition."""

    @cached_property
    def notes(self) -> Notes:
        """What was seen."""
        return defaultdict(set)

    def value(self, expr: m.Expr, env: Env) -> Outcome:
        """The value, noted."""
        outcome = super().value(expr, env)
        if isinstance(expr, m.ReadingIs):
            taken = self.readings[expr.interpretation]
            self.notes[option(expr.interpretation, taken)].add(True)
        if isinstance(expr, m.Divide):
            self.notes[place(expr.step)]  # what it is rounded to is seen with it
        seen = self.notes[place(expr)]
        if isinstance(outcome.value, bool) or outcome.value is UNKNOWN:
            seen.add(outcome.truth)
        elif outcome.value is NONE:
            seen.add(False)  # of a bare yes or no; of a figure nobody asks
        return outcome

    def parameter(self, name: str) -> m.Constant:
        """The figure of the day, noted."""
        constant = super().parameter(name)
        self.notes[name], self.notes[place(constant)]  # seen, whatever its value
        return constant


class WatchedCase(Case):
    """Notes besides whether tests, exceptions and deadlines come out, and on which days."""

    reader_kind = WatchedReader

    @property
    def notes(self) -> Notes:
        """What was seen."""
        assert isinstance(self.reader, WatchedReader)
        return self.reader.notes

    def linked(self, ref: m.ProvisionRef) -> Answer:
        """The answer of another provision, noted even where the day has no such one."""
        self.notes[ref.measure, ref.provision].add(self.as_of)
        return super().linked(ref)

    def answer(self, measure: m.Measure, provision: m.Provision) -> Answer:
        """The answer, noted with the day."""
        self.notes[measure.id, provision.id].add(self.as_of)
        return super().answer(measure, provision)

    def tests(self, provision: m.Provision) -> list[Test]:
        """Requirements and limits, noted with their waivers."""
        tests = super().tests(provision)
        clauses: list[m.Requirement | m.Limit] = [*provision.requirements, *provision.limits]
        for clause, test in zip(clauses, tests, strict=True):
            self.notes[place(clause)].add(test.holds.truth)
            if clause.waiver is not None:
                self.notes[place(clause.waiver)].add(test.waived.truth)
        return tests

    def exceptions(self, measure: m.Measure, provision: m.Provision) -> list[Exempted]:
        """Exceptions, noted; of prevailing provisions the reference to the loser."""
        found = super().exceptions(measure, provision)
        over = [
            [r for r in p.prevails if (r.measure, r.provision) == (measure.id, provision.id)]
            for _, p in self.provisions.values()
        ]
        prevailing = (refs[0] for refs in over if refs)
        written = (*measure.exceptions, *provision.exceptions, *prevailing)
        for exception, exempted in zip(written, found, strict=True):
            self.notes[place(exception)].add(exempted.holds.truth)
        return found

    def clock(self, provision: m.Provision) -> Clock | None:
        """The deadline, noted by whether it is missed."""
        clock = super().clock(provision)
        if clock is not None:
            self.notes[place(provision.deadline)].add(clock.broken.truth)
        return clock
