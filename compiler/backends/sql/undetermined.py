"""What provisions and measures wait for: the deciders of each stage that is unknown."""

from __future__ import annotations

from compiler.backends.sql.clauses import OPPOSITE, Test
from compiler.backends.sql.deadlines import Clock
from compiler.backends.sql.missing import Missing
from compiler.backends.sql.nodes import (
    Binary,
    Literal,
    Sql,
    is_null,
)
from compiler.backends.sql.values import NOBODY, OPERATORS, compares
from compiler.backends.sql.waiting import NOTHING, Names, Waiting, only_if, union
from compiler.backends.sql.walk import Walk, Walked, lowest, status
from dsl.model import tree as m
from dsl.runtime.status import Norm, Status


class Undetermined:
    """What the provisions and measures of a walk wait for."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.names = Names()
        self.missing = Missing(walk.values, self.names, self._applies)
        self._known: dict[tuple[str, str], Waiting] = {}

    def _applies(self, ref: m.ProvisionRef) -> Waiting:
        truth = self.walk.provision_applies(ref)
        return only_if(is_null(truth), self.linked((ref.measure, ref.provision)))

    def linked(self, name: tuple[str, str]) -> Waiting:
        """What a provision waits for; one that its version lacks for nothing."""
        return self.provision(name) if name in self.walk.provisions else NOTHING

    # --- clauses -----------------------------------------------------------------------------

    def _waiver(self, clause: m.Requirement | m.Limit) -> Waiting:
        return NOTHING if clause.waiver is None else self.missing.of(clause.waiver.when)

    def _holds(self, clause: m.Requirement | m.Limit, truth: Sql, op_holds: bool) -> Waiting:
        """Of a clause's own truth: that it holds or, of a limit, that it fails."""
        if isinstance(clause, m.Requirement):
            return self.missing.of(clause.condition) if op_holds else NOTHING
        operands = (clause.value, clause.bound)
        if clause.each is None:
            return self.missing.arithmetic(operands, NOBODY)
        op = OPERATORS[clause.comparison]
        values = self.walk.values
        wanted = op if op_holds else OPPOSITE[op]
        return self.missing.over_items(
            clause.each,
            NOBODY,
            op_holds,
            lambda env: compares(wanted, *(values.held(o, env) for o in operands)),
            lambda env: self.missing.arithmetic(operands, env),
            truth,
        )

    def _satisfied(self, clause: m.Requirement | m.Limit, test: Test) -> Waiting:
        both = union([self._holds(clause, test.holds, True), self._waiver(clause)])
        return only_if(is_null(test.satisfied), both)

    def _broken(self, clause: m.Requirement | m.Limit, test: Test) -> Waiting:
        both = union([self._holds(clause, test.breach, False), self._waiver(clause)])
        return only_if(is_null(test.broken), both)

    # --- deadlines ---------------------------------------------------------------------------

    def _parts(self, deadline: m.Deadline) -> Waiting:
        """Of its start and period, or its day."""
        term = deadline.term
        written = (term.day,) if isinstance(term, m.ByDay) else (term.start, term.period)
        return union(self.missing.of(part) for part in written)

    def _clock(self, deadline: m.Deadline, clock: Clock) -> Waiting:
        """That it is late or overdue."""
        rolls = NOTHING if deadline.rolls is None else self.missing.of(deadline.rolls)
        due = only_if(clock.due.unknown, union([self._parts(deadline), rolls]))
        return only_if(is_null(clock.broken), union([due, self.missing.of(deadline.done)]))

    # --- provisions --------------------------------------------------------------------------

    def provision(self, name: tuple[str, str]) -> Waiting:
        """What a provision waits for."""
        if name not in self._known:
            self._known[name] = self._provision(self.walk.walk(name))
        return self._known[name]

    def _provision(self, walked: Walked) -> Waiting:
        if not walked.in_force:
            return NOTHING
        scope, excepted, broken, strict, soft = walked.stages
        waits = [self._breach(walked), self._asked(walked, False), self._asked(walked, True)]
        found = NOTHING
        for stage, own in reversed(list(zip((broken, strict, soft), waits, strict=True))):
            found = only_if(stage.ends, NOTHING, union([only_if(is_null(stage.test), own), found]))
        opened = [
            only_if(is_null(scope.test), self._scope(walked)),
            only_if(is_null(excepted.test), self._exceptions(walked)),
        ]
        found = only_if(excepted.ends, NOTHING, union([*opened, found]))
        return only_if(scope.ends, NOTHING, found)

    def _scope(self, walked: Walked) -> Waiting:
        measure, provision = walked.measure, walked.provision
        written = (self.walk.policy.applies, measure.applies, provision.when)
        conditions = [c for c in written if c is not None]
        read = [self.missing.of(c) for c in (*conditions, *measure.whiles, *provision.whiles)]
        deadline = provision.deadline
        return union([*read, NOTHING if deadline is None else self._parts(deadline)])

    def _exceptions(self, walked: Walked) -> Waiting:
        written = (*walked.measure.exceptions, *walked.provision.exceptions)
        own = [self.missing.of(e.when) for e in written]
        won = [
            only_if(is_null(e.holds), self.linked(e.winner))
            for e in walked.exceptions
            if e.winner is not None
        ]
        return union([*own, *won])

    def _tests(self, walked: Walked) -> list[tuple[m.Requirement | m.Limit, Test]]:
        written: list[m.Requirement | m.Limit] = [*walked.provision.requirements]
        written += walked.provision.limits
        return list(zip(written, walked.tests, strict=True))

    def _breach(self, walked: Walked) -> Waiting:
        provision = walked.provision
        if provision.norm not in (Norm.OBLIGE, Norm.PROHIBIT):
            return NOTHING
        found = [self._broken(clause, test) for clause, test in self._tests(walked)]
        if provision.breached is not None:
            found.append(self.missing.of(provision.breached))
        if provision.deadline is not None and walked.clock is not None:
            found.append(self._clock(provision.deadline, walked.clock))
        return union(found)

    def _asked(self, walked: Walked, in_principle: bool) -> Waiting:
        if not walked.provision.norm.is_entitlement:
            return NOTHING
        return union(
            self._satisfied(clause, test)
            for clause, test in self._tests(walked)
            if test.in_principle is in_principle
        )

    # --- measures ----------------------------------------------------------------------------

    def measure(self, measure: m.Measure) -> Waiting:
        """What a measure waits for: its provisions that may yet settle it."""
        counted = self.walk.counted(measure)
        answer = self.walk.answer(measure)
        found = [self.provision((w.measure.id, w.provision.id)) for w in counted]
        if len(counted) > 1:
            least = self.walk.least_highest(measure)
            found = [
                only_if(Binary("<=", lowest(w.answer), least), one)
                for w, one in zip(counted, found, strict=True)
            ]
        undetermined = Binary("=", status(answer), Literal(Status.UNDETERMINED.value))
        return only_if(undetermined, union(found))
