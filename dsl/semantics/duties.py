"""Deadlines and the state of a duty.

Civil Code of the People's Republic of China, articles 200 to 204: how a period is counted.
"""

from __future__ import annotations

from datetime import date

import attrs

from dsl.model import tree as m
from dsl.runtime.calendar import roll
from dsl.runtime.period import due_day
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import DeadlineReport
from dsl.runtime.status import DeadlineState, DutyState, Norm, Status
from dsl.runtime.truth import Truth
from dsl.runtime.values import NONE, UNKNOWN
from dsl.semantics.clauses import figure
from dsl.semantics.expressions import Reader
from dsl.semantics.outcome import IS_NONE, NO, YES, Outcome, any_of, deciders, known, unknown

_IDLE = frozenset({Status.NOT_IN_FORCE, Status.NOT_APPLICABLE, Status.EXCEPTED})


def is_none(outcome: Outcome) -> Outcome:
    """Whether a date or period is known not to be."""
    return outcome if outcome.value is UNKNOWN else known(outcome.value is NONE)


@attrs.frozen
class Clock:
    """A deadline of a project on a day.

    `parts` are what must not be none for it to run: its start and period, or its day. `late`: done
    after the due day. `overdue`: undone, and the day of evaluation lies after it. `in_time`: done
    by the due day. `broken`: late or overdue.
    """

    parts: tuple[Outcome, ...]
    due: Outcome
    done: Outcome
    late: Outcome
    overdue: Outcome
    in_time: Outcome
    broken: Outcome
    state: DeadlineState | None
    calendar_unknown: bool


def _happened(reader: Reader, expr: m.Expr) -> Outcome:
    """A date that has come; one after the day of evaluation counts as none."""
    outcome = reader.value(expr, {})
    future = isinstance(outcome.value, date) and outcome.value > reader.as_of
    return IS_NONE if future else outcome


def _due(reader: Reader, deadline: m.Deadline) -> tuple[tuple[Outcome, ...], Outcome, bool]:
    """The parts that must not be none, the due day, and whether the calendar does not know it."""
    term = deadline.term
    if isinstance(term, m.ByDay):
        parts: tuple[Outcome, ...] = (reader.value(term.day, {}),)
    else:
        parts = (_happened(reader, term.start), reader.value(term.period, {}))
    if any(part.value is NONE for part in parts):
        return parts, IS_NONE, False
    rolls = NO if deadline.rolls is None else reader.truth(deadline.rolls)
    if any(part.value is UNKNOWN for part in (*parts, rolls)):
        return parts, unknown(deciders((*parts, rolls))), False
    day: object = parts[0].value
    if len(parts) == 2:
        period = parts[1].value
        assert isinstance(day, date) and isinstance(period, Quantity)
        day = due_day(day, period)
    if not isinstance(day, date):  # beyond the calendar's last year
        return parts, IS_NONE, False
    if rolls.value is not True:
        return parts, known(day), False
    rolled, in_table = roll(day)
    return parts, known(rolled), not in_table


def clock_of(reader: Reader, deadline: m.Deadline) -> Clock:
    """How a deadline stands."""
    parts, due, calendar_unknown = _due(reader, deadline)
    done = _happened(reader, deadline.done)
    waits = unknown(deciders((due, done)))
    late = overdue = in_time = waits
    if due.value is NONE:
        late = overdue = in_time = NO
    elif isinstance(due.value, date):
        if isinstance(done.value, date):
            late, overdue, in_time = (
                known(done.value > due.value),
                NO,
                known(done.value <= due.value),
            )
        elif done.value is NONE:
            late, overdue, in_time = NO, known(reader.as_of > due.value), NO
        elif reader.as_of <= due.value:
            # If it is done at all, it is done by today, and so in time.
            late = overdue = NO
    elif isinstance(done.value, date):
        overdue = NO
    elif done.value is NONE:
        late = in_time = NO
    broken = any_of([late, overdue])
    state = _deadline_state(parts, due, done, reader.as_of)
    return Clock(parts, due, done, late, overdue, in_time, broken, state, calendar_unknown)


def _deadline_state(
    parts: tuple[Outcome, ...], due: Outcome, done: Outcome, as_of: date
) -> DeadlineState | None:
    if any(part.value is NONE for part in parts):
        return DeadlineState.NOT_STARTED
    if not isinstance(due.value, date) or done.value is UNKNOWN:
        return None
    if isinstance(done.value, date):
        return DeadlineState.MET if done.value <= due.value else DeadlineState.LATE
    return DeadlineState.OVERDUE if as_of > due.value else DeadlineState.PENDING


def deadline_report(deadline: m.Deadline, clock: Clock) -> DeadlineReport:
    """A deadline as reported; a done date after the day of evaluation is none."""
    return DeadlineReport(
        deadline.id,
        deadline.label,
        figure(clock.due.value),
        figure(clock.done.value),
        clock.state,
        clock.calendar_unknown,
    )


def duty_state(
    norm: Norm,
    possible: frozenset[Status],
    breached: Outcome,
    clock: Clock | None,
    fulfilled: Outcome,
) -> DutyState | None:
    """Where a duty stands.

    `breached`: its `breached when`, or a limit that fails unwaived. `fulfilled`: its
    `fulfilled when`.
    """
    if not norm.is_duty or possible <= _IDLE:
        return None
    if possible & _IDLE:
        return DutyState.UNKNOWN
    overdue: Truth = clock.overdue.truth if clock else False
    late: Truth = clock.late.truth if clock else False
    in_time: Truth = clock.in_time.truth if clock else False
    broken: list[tuple[DutyState, Truth]] = [
        (DutyState.BREACHED, breached.truth),
        (DutyState.OVERDUE, overdue),
        (DutyState.LATE, late),
    ]
    for state, truth in broken:
        if truth:
            return state
    met = any_of([fulfilled, YES if in_time else NO if in_time is False else unknown(())])
    if norm is Norm.PROHIBIT:
        met = YES
    if any(truth is None for _, truth in broken) or met.value is UNKNOWN:
        return DutyState.UNKNOWN
    return DutyState.MET if met.value is True else DutyState.DUE
