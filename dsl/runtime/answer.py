"""The report of a policy for a case: provisions, measures, and the marks found by asking again."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from dsl.runtime.case import Case, FactTable, Node
from dsl.runtime.clauses import EachLimitClause, MeasureClauses, PolicyClauses, WaiverClause
from dsl.runtime.conditions import all_of
from dsl.runtime.limits import Measured, figure, margin, unit_for, unit_on
from dsl.runtime.noun import evolve
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import (
    AmountReport,
    DeadlineReport,
    ExceptionReport,
    Label,
    LimitReport,
    MeasureReport,
    PolicyReport,
    ProvisionReport,
    RequirementReport,
    WaiverReport,
)
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import GivenFacts
from dsl.runtime.walk import Outcome, Walker

S: Final = Status
AsOfFrom = Literal["option", "project", "today"]


def truth(node: Node) -> bool | None:
    """A condition's truth."""
    return node.value if isinstance(node.value, bool) else None


def walker(
    policy: PolicyClauses,
    table: FactTable,
    given: GivenFacts,
    day: date,
    readings: dict[str, str] | None = None,
    assumptions: bool = True,
    open_lists: bool = False,
) -> Walker:
    """A walker over a policy for a project; `readings` override the chosen options."""
    chosen = {**policy.chosen, **(readings or {})}
    return Walker(policy, Case(table, given, day, chosen, assumptions, open_lists))


def report(walk: Walker, as_of_from: AsOfFrom = "option") -> PolicyReport:
    """The report without marks."""
    case = walk.case
    shown = dict.fromkeys(measure.id for measure in walk.policy.measures)
    measures = tuple(measure_report(walk, walk.shown(id_)) for id_ in shown)
    stale = sorted(
        {
            review.name
            for id_ in shown
            for provision in walk.versions(walk.shown(id_))
            if provision.window.covers(case.day)
            for review in walk.past_reviews(id_, provision)
        }
    )
    return PolicyReport(
        case.day,
        as_of_from,
        tuple((name, case.readings[name]) for name in walk.policy.chosen),
        case.stood(),
        tuple(stale),
        measures,
    )


def measure_report(walk: Walker, measure: MeasureClauses) -> MeasureReport:
    """A measure's report without marks."""
    outcomes = [
        found
        for p in walk.versions(measure)
        if (found := walk.outcome(measure.id, p.id)) is not None
    ]
    possible, missing = measure_status(outcomes)
    return MeasureReport(
        measure.id,
        measure.number,
        measure.title,
        measure.chapter,
        next(iter(possible)) if len(possible) == 1 else S.UNDETERMINED,
        possible,
        tuple(sorted(missing)) if len(possible) > 1 else (),
        tuple(provision_report(walk, outcome) for outcome in outcomes),
    )


# --- measures ----------------------------------------------------------------------------------


def _rank(norm: Norm, status: Status, only_bans: bool) -> int:
    if status is S.NOT_IN_FORCE:
        return 8
    if status is S.EXCEPTED:
        return 5
    if status is S.NOT_APPLICABLE:
        return 6
    if norm is Norm.PROGRAMME:
        return 1
    if norm.is_entitlement:
        return {S.APPLIES: 1, S.REFERRED: 2, S.NOT_MET: 3}[status]
    if status is S.VIOLATED:
        return 0
    if norm is Norm.PROHIBIT and not only_bans:
        return 7
    return 4


def measure_status(outcomes: list[Outcome]) -> tuple[frozenset[Status], frozenset[str]]:
    """What a measure's status may be, and the facts it waits for."""
    norms = frozenset(o.clauses.norm for o in outcomes if o.in_force)
    possible, ranked = possible_of([(o.clauses.norm, o.possible) for o in outcomes], norms)
    if not possible - {S.NOT_APPLICABLE} or not ranked:
        return possible, frozenset()
    lowest_high = min(max(ranks) for ranks in ranked.values())
    missing: frozenset[str] = frozenset()
    for number, ranks in ranked.items():
        if min(ranks) <= lowest_high:
            missing |= outcomes[number].missing
    return possible, missing


def possible_of(
    provisions: list[tuple[Norm, frozenset[Status]]], norms: frozenset[Norm]
) -> tuple[frozenset[Status], dict[int, dict[int, Status]]]:
    """What a measure's status may be, given what its provisions' may be and the norms in force.

    With it, by the number of each provision that counts, its possible ranks.
    """
    counted = {i: p for i, p in enumerate(provisions) if p[0] is not Norm.PROGRAMME}
    if not counted or norms == {Norm.PROGRAMME}:
        counted = dict(enumerate(provisions))
    only_bans = bool(norms) and norms <= {Norm.PROHIBIT, Norm.PROGRAMME}
    ranked = {
        i: {_rank(norm, status, only_bans): status for status in possible}
        for i, (norm, possible) in counted.items()
    }
    possible = {
        status
        for i, ranks in ranked.items()
        for rank, status in ranks.items()
        if all(max(other) >= rank for j, other in ranked.items() if j != i)
    }
    if possible == {S.EXCEPTED, S.NOT_APPLICABLE}:
        possible = {S.NOT_APPLICABLE}
    return frozenset(possible), ranked


# --- provisions --------------------------------------------------------------------------------


def provision_report(walk: Walker, outcome: Outcome) -> ProvisionReport:
    """A provision's report without marks."""
    p = outcome.clauses
    base = ProvisionReport(
        p.id, p.label, p.norm, outcome.status, outcome.possible, tuple(sorted(outcome.missing))
    )
    if not outcome.in_force:
        return base
    case = walk.case
    amounts = []
    for clause in p.amounts:
        node = clause.value(case)
        value = figure(node.value)
        unit = value.dimension.unit if isinstance(value, Quantity) else None
        missing = tuple(sorted(node.missing)) if node.value is None else ()
        amounts.append(AmountReport(clause.id, clause.label, value, unit, missing))
    earliest = figure(p.earliest(case).value) if p.earliest else None
    return evolve(
        base,
        exception=_exception(walk, outcome),
        duty=outcome.duty,
        limits=tuple(limit_report(limit, case.day) for limit in outcome.limits),
        requirements=tuple(
            RequirementReport(
                clause.id,
                clause.label,
                truth(node),
                clause.in_principle,
                _waiver(clause.waiver, waiver),
            )
            for clause, node, waiver in outcome.requirements
        ),
        amounts=tuple(amounts),
        deadlines=_deadlines(outcome),
        has_earliest=p.earliest is not None,
        earliest=earliest,
        cautions=_cautions(walk, outcome),
        stale=bool(walk.past_reviews(outcome.measure.id, p)),
    )


def _waiver(clause: WaiverClause | None, node: Node | None) -> WaiverReport | None:
    if node is None or clause is None:
        return None
    return WaiverReport(clause.id, clause.label, truth(node))


def limit_report(limit: Measured, day: date) -> LimitReport:
    """A limit's report."""
    clause = limit.clause
    value, bound = figure(limit.value.value), figure(limit.bound.value)
    room = margin(clause.comparison, limit.value.value, limit.bound.value)
    return LimitReport(
        clause.id,
        clause.label,
        clause.comparison,
        value,
        bound,
        room,
        unit_for(unit_on(clause.unit, day), (value, bound, room)),
        truth(limit.holds),
        clause.in_principle,
        _waiver(clause.waiver, limit.waiver),
        limit.item,
        isinstance(clause, EachLimitClause),
    )


def _exception(walk: Walker, outcome: Outcome) -> ExceptionReport | None:
    if outcome.status is not S.EXCEPTED:
        return None
    for id_, clause, node in outcome.exceptions:
        if node.value is True:
            if clause is not None:
                return ExceptionReport(id_, clause.label, clause.because)
            measure, _, provision = id_.partition(".")
            winner = walk.outcome(measure, provision)
            label = winner.clauses.label if winner else Label(id_, id_)
            return ExceptionReport(id_, label, None)
    return None


def _deadlines(outcome: Outcome) -> tuple[DeadlineReport, ...]:
    clause, timed = outcome.clauses.deadline, outcome.timed
    if clause is None or timed is None:
        return ()
    return (
        DeadlineReport(
            clause.id,
            clause.label,
            figure(timed.due.value),
            figure(timed.done.value),
            timed.state,
            timed.calendar_unknown,
        ),
    )


def _cautions(walk: Walker, outcome: Outcome) -> tuple[Label, ...]:
    case, policy = walk.case, walk.policy
    scope = all_of(*(t(case) for t in (*policy.scope, *outcome.measure.scope)))
    found: list[Label] = []
    if scope.value is True:
        for caution in (*outcome.clauses.cautions, *outcome.measure.cautions):
            if caution.when(case).value is True:
                found.append(caution.text)
    if outcome.clauses.norm.is_entitlement and outcome.status in (S.APPLIES, S.REFERRED):
        found += [c.text for c in policy.cautions if c.when(case).value is True]
    return tuple(found)
