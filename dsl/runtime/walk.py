"""The walk that gives a provision its status, what is possible, and the facts still missing."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from dsl.runtime.case import Case, Nobody, Node, Told
from dsl.runtime.clauses import (
    EachLimitClause,
    ExceptionClause,
    LimitClause,
    MeasureClauses,
    PolicyClauses,
    ProvisionClauses,
    RequirementClause,
    Review,
    Window,
)
from dsl.runtime.conditions import all_of, any_of, known, not_
from dsl.runtime.deadlines import Timed, begun, timed_of
from dsl.runtime.limits import Measured, measure_each, measure_one
from dsl.runtime.noun import field, frozen
from dsl.runtime.report import Label
from dsl.runtime.status import DutyState, Norm, Status

S: Final = Status
# What makes a winner's prevailing exception hold.
_PREVAILS: Final[dict[Norm, frozenset[Status]]] = {
    Norm.PROHIBIT: frozenset({S.VIOLATED}),
    Norm.OBLIGE: frozenset({S.APPLIES, S.VIOLATED}),
}
_APPLIES: Final = frozenset({S.APPLIES})
_OUTSIDE: Final = frozenset({S.NOT_IN_FORCE, S.NOT_APPLICABLE, S.EXCEPTED})


@frozen(eq=False, repr=False)
class Outcome:
    """A provision evaluated."""

    clauses: ProvisionClauses
    measure: MeasureClauses
    in_force: bool
    possible: frozenset[Status]
    missing: frozenset[str]
    scope: Node
    exceptions: tuple[tuple[str, ExceptionClause | None, Node], ...] = ()
    breach: Node = field(factory=lambda: known(False))
    hard: Node = field(factory=lambda: known(True))
    soft: Node = field(factory=lambda: known(True))
    limits: tuple[Measured, ...] = ()
    requirements: tuple[tuple[RequirementClause, Node, Node | None], ...] = ()
    timed: Timed | None = None
    duty: DutyState | None = None
    stages: tuple[Node, ...] = ()

    @property
    def status(self) -> Status:
        """The one possible status, or undetermined."""
        return next(iter(self.possible)) if len(self.possible) == 1 else S.UNDETERMINED


class Walker:
    """Evaluates the provisions of a policy for a case, each once."""

    def __init__(self, policy: PolicyClauses, case: Case) -> None:
        self.policy = policy
        self.case = case
        self._done: dict[tuple[str, str], Outcome | None] = {}
        self._shown: dict[str, MeasureClauses] = {}
        self._trails: dict[tuple[str, str], set[str]] = {}
        for measure in policy.measures:
            best = self._shown.get(measure.id)
            if best is None or _preferred(measure.window, best.window, case.day):
                self._shown[measure.id] = measure
        case.links = self

    def shown(self, measure: str) -> MeasureClauses:
        """The version of a measure that a report shows."""
        return self._shown[measure]

    def versions(self, measure: MeasureClauses) -> tuple[ProvisionClauses, ...]:
        """The version of each provision that a report shows, in order."""
        best: dict[str, ProvisionClauses] = {}
        for provision in measure.provisions:
            other = best.get(provision.id)
            if other is None or _preferred(provision.window, other.window, self.case.day):
                best[provision.id] = provision
        return tuple(best.values())

    def outcome(self, measure: str, provision: str) -> Outcome | None:
        """The outcome of a provision in the version in force; None where that lacks it."""
        name = (measure, provision)
        if name not in self._done:
            clauses = self._shown[measure]
            found = next((p for p in self.versions(clauses) if p.id == provision), None)
            outer = self.case.apart()
            self._done[name] = None if found is None else self._evaluate(clauses, found)
            self._trails[name], self.case.trail = self.case.trail, outer
        self.case.trail |= self._trails[name]
        return self._done[name]

    def applies(self, measure: str, provision: str, key: str = "") -> Node:
        """`21.other_urgent applies`."""
        found = self.outcome(measure, provision)
        if found is None or S.APPLIES not in found.possible:
            return Node(False, key=key)
        if found.possible == _APPLIES:
            return Node(True, key=key)
        return Node(None, found.missing, key=key)

    def prevails(self, measure: str, provision: str, over: tuple[str, str]) -> Node:
        """Whether a winner, in the version in force, holds over another provision."""
        found = self.outcome(measure, provision)
        if found is None or over not in found.clauses.over:
            return Node(False)
        holding = _PREVAILS.get(found.clauses.norm, _APPLIES)
        if found.possible <= holding:
            return Node(True)
        if not found.possible & holding:
            return Node(False)
        return Node(None, found.missing)

    def past_reviews(self, measure: str, provision: ProvisionClauses) -> tuple[Review, ...]:
        """The reviews past their day of all that a provision reads, in the versions in force."""
        found: dict[Review, None] = {}
        waiting, seen = [((measure, provision.id), provision)], {(measure, provision.id)}
        while waiting:
            name, one = waiting.pop()
            found |= dict.fromkeys(r for r in one.reviews if self.case.day > r.day)
            for other in (*one.reads, *one.prevailing):
                clauses = self._version(*other)
                prevails = clauses is not None and name in clauses.over
                if clauses is not None and other not in seen and (other in one.reads or prevails):
                    seen.add(other)
                    waiting.append((other, clauses))
        return tuple(found)

    def _version(self, measure: str, provision: str) -> ProvisionClauses | None:
        versions = self.versions(self._shown[measure])
        return next((p for p in versions if p.id == provision), None)

    # --- one provision ---

    def _evaluate(self, measure: MeasureClauses, p: ProvisionClauses) -> Outcome:
        case = self.case
        if not p.window.covers(case.day):
            gone = frozenset({S.NOT_IN_FORCE})
            return Outcome(p, measure, False, gone, Nobody, known(True))
        tests = [
            test(case) for test in (*self.policy.scope, *measure.scope, *measure.whiles, *p.scope)
        ]
        timed = timed_of(case, p.deadline) if p.deadline else None
        if timed is not None and p.deadline is not None:
            tests.append(begun(case, p.deadline))
        scope = tests[0] if len(tests) == 1 else all_of(*tests)
        exceptions = tuple(self._exceptions(measure, p))
        exception = any_of(*(node for _, _, node in exceptions))
        limits = tuple(self._limit(c) for c in p.conditions if not isinstance(c, RequirementClause))
        requirements = tuple(
            (c, c.test(case), c.waiver.when(case) if c.waiver else None)
            for c in p.conditions
            if isinstance(c, RequirementClause)
        )
        breach = self._breach(p, limits, timed)
        hard, soft = self._conditions(p, limits, requirements)
        if p.norm.is_duty:
            hard = soft = known(True)
        stages = (scope, exception, breach, hard, soft)
        possible, missing = _walk(p.norm, *stages)
        duty = self._duty(p, possible, breach, timed) if p.norm.is_duty else None
        return Outcome(
            p,
            measure,
            True,
            possible,
            missing,
            scope,
            exceptions,
            breach,
            hard,
            soft,
            limits,
            requirements,
            timed,
            duty,
            stages,
        )

    def _exceptions(
        self, measure: MeasureClauses, p: ProvisionClauses
    ) -> list[tuple[str, ExceptionClause | None, Node]]:
        found: list[tuple[str, ExceptionClause | None, Node]] = [
            (clause.id, clause, clause.when(self.case))
            for clause in (*measure.exceptions, *p.exceptions)
        ]
        for winner in p.prevailing:
            held = self._told(winner, self.prevails(*winner, (measure.id, p.id)))
            found.append((f"{winner[0]}.{winner[1]}", None, held))
        return found

    def _told(self, winner: tuple[str, str], held: Node) -> Node:
        """Whether a winner prevails, with the words that tell it."""
        clauses, measure = self._version(*winner), winner[0]
        if clauses is None:
            return held
        zh, en = clauses.label.zh, clauses.label.en
        return Told(held, Label(f"第{measure}条“{zh}”优先", f"measure {measure} “{en}” prevails"))

    def _limit(self, clause: LimitClause | EachLimitClause) -> Measured:
        waiver = clause.waiver.when(self.case) if clause.waiver else None
        if isinstance(clause, LimitClause):
            value, bound = clause.value(self.case), clause.bound(self.case)
            return measure_one(clause, value, bound, waiver)
        return measure_each(clause, self.case, waiver)

    def _conditions(
        self,
        p: ProvisionClauses,
        limits: tuple[Measured, ...],
        requirements: tuple[tuple[RequirementClause, Node, Node | None], ...],
    ) -> tuple[Node, Node]:
        tested: list[tuple[bool, Node]] = []
        by_id = {limit.clause.id: limit for limit in limits}
        tests = {clause.id: (node, waiver) for clause, node, waiver in requirements}
        for clause in p.conditions:
            if clause.id in tests:
                node, waiver = tests[clause.id]
            else:
                node, waiver = by_id[clause.id].holds, by_id[clause.id].waiver
            whole = node if waiver is None else any_of(node, waiver)
            tested.append((clause.in_principle, whole))
        hard = all_of(*(node for soft, node in tested if not soft))
        return hard, all_of(*(node for soft, node in tested if soft))

    def _breach(
        self, p: ProvisionClauses, limits: tuple[Measured, ...], timed: Timed | None
    ) -> Node:
        if not p.norm.is_duty:
            return known(False)
        tests = [p.breached(self.case)] if p.breached else []
        for limit in limits:
            broken = limit.exceeded
            tests.append(broken if limit.waiver is None else all_of(broken, not_(limit.waiver)))
        if timed is not None:
            tests.append(timed.broken)
        return tests[0] if len(tests) == 1 else any_of(*tests)

    # --- duties ---

    def _duty(
        self,
        p: ProvisionClauses,
        possible: frozenset[Status],
        breach: Node,
        timed: Timed | None,
    ) -> DutyState | None:
        if possible <= _OUTSIDE:
            return None
        if possible & _OUTSIDE:
            return DutyState.UNKNOWN
        breached = self._breached_otherwise(p, breach, timed)
        tests: list[tuple[Node, DutyState]] = [(breached, DutyState.BREACHED)]
        if timed is not None:
            tests.append((timed.overdue, DutyState.OVERDUE))
            tests.append((timed.late, DutyState.LATE))
            tests.append((timed.met, DutyState.MET))
        if p.fulfilled is not None:
            tests.append((p.fulfilled(self.case), DutyState.MET))
        if p.norm is Norm.PROHIBIT:
            tests.append((not_(breached), DutyState.MET))
        for node, state in tests:
            if node.value is True:
                return state
            if node.value is None:
                return self._surely_broken(breach, tests)
        return DutyState.DUE

    def _breached_otherwise(self, p: ProvisionClauses, breach: Node, timed: Timed | None) -> Node:
        """Broken other than by its deadline."""
        if timed is None:
            return breach
        tests = [p.breached(self.case)] if p.breached else []
        for clause in p.conditions:
            if isinstance(clause, LimitClause | EachLimitClause):
                limit = self._limit(clause)
                waived = limit.waiver
                tests.append(
                    limit.exceeded if waived is None else all_of(limit.exceeded, not_(waived))
                )
        return any_of(*tests)

    def _surely_broken(self, breach: Node, tests: list[tuple[Node, DutyState]]) -> DutyState:
        if breach.value is True:
            for node, state in tests:
                if node.value is True and state in _BROKEN:
                    return state
        return DutyState.UNKNOWN


_BROKEN: Final = frozenset({DutyState.BREACHED, DutyState.OVERDUE, DutyState.LATE})


def _preferred(new: Window, old: Window, day: date) -> bool:
    """Whether a version is shown rather than another: in force, else ended last, else first."""
    a, b = _rank(new, day), _rank(old, day)
    return a > b


def _rank(window: Window, day: date) -> tuple[int, int]:
    start, end = window.start, window.end
    if window.covers(day):
        return 2, 0
    if end is not None and end < day:
        return 1, end.toordinal()
    return 0, -(start.toordinal() if start else 0)


def _walk(
    norm: Norm, scope: Node, exception: Node, breach: Node, hard: Node, soft: Node
) -> tuple[frozenset[Status], frozenset[str]]:
    """The five stages in order; see the specification's 'One walk'."""
    if scope.value is False:
        return frozenset({S.NOT_APPLICABLE}), Nobody
    if exception.value is True:
        return frozenset({S.EXCEPTED}), Nobody
    possible: set[Status] = set()
    missing: frozenset[str] = Nobody
    stages: list[tuple[Node, Literal[True] | Literal[False], Status]] = [
        (scope, False, S.NOT_APPLICABLE),
        (exception, True, S.EXCEPTED),
    ]
    if norm is not Norm.COMMIT:
        stages.append((breach, True, S.VIOLATED))
    stages += [(hard, False, S.NOT_MET), (soft, False, S.REFERRED)]
    for node, ends, status in stages:
        if node.value is ends:
            possible.add(status)
            break
        if node.value is None:
            possible.add(status)
            missing |= node.missing
    else:
        possible.add(S.APPLIES)
    return frozenset(possible), missing if len(possible) > 1 else Nobody
