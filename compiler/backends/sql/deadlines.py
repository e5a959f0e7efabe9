"""Deadlines in columns.

Civil Code of the People's Republic of China, articles 200 to 204: how a period is counted.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache

import attrs

from compiler.backends.sql.dates import NO_DATE, moved
from compiler.backends.sql.held import Held
from compiler.backends.sql.kinds import Date, Varchar
from compiler.backends.sql.nodes import (
    FALSE,
    NULL,
    TRUE,
    UNKNOWN,
    AsOf,
    Binary,
    Call,
    Fn,
    Literal,
    Sql,
    all_,
    any_,
    case,
    given,
    is_null,
    not_,
    pick,
    surely,
)
from compiler.backends.sql.values import Values
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.runtime.calendar import roll
from dsl.runtime.holidays import KNOWN_FROM, KNOWN_TO


@attrs.frozen
class Clock:
    """A deadline: what must not be none for it to run, its due and done days, how it stands."""

    parts: tuple[Held, ...]
    due: Held
    done: Held
    late: Sql
    overdue: Sql
    in_time: Sql
    calendar_unknown: Sql

    @property
    def broken(self) -> Sql:
        """Late or overdue."""
        return any_([self.late, self.overdue])

    @property
    def starts(self) -> list[Sql]:
        """That each of its parts is not none."""
        return [not_(is_none(part)) for part in self.parts]


def is_none(part: Held) -> Sql:
    """Whether a date or period is none; unknown if it is unknown."""
    return case((part.none, TRUE), (given(part.value), FALSE), otherwise=UNKNOWN)


def _happened(values: Values, expr: m.Expr) -> Held:
    """A date that has come; one after the day of evaluation counts as none."""
    day = values.held(expr)
    future = surely(Binary(">", day.value, AsOf()))
    return Held(pick(future, NO_DATE, day.value), any_([day.none, future]))


def clock_of(values: Values, deadline: m.Deadline) -> Clock:
    """How a deadline stands."""
    term = deadline.term
    if isinstance(term, m.ByDay):
        parts: tuple[Held, ...] = (values.held(term.day),)
        plain = parts[0]
    else:
        period = values.held(term.period)
        parts = (_happened(values, term.start), period)
        plain = moved(parts[0], period, type_of(term.period))
    due, calendar_unknown = _rolled(values, deadline, plain, parts)
    done = _happened(values, deadline.done)
    return Clock(parts, due, done, *_stands(due, done), calendar_unknown)


def _rolled(
    values: Values, deadline: m.Deadline, plain: Held, parts: tuple[Held, ...]
) -> tuple[Held, Sql]:
    """The due day, moved on from a day off where it is, and whether the calendar ends before."""
    rolls = FALSE if deadline.rolls is None else values.truth(deadline.rolls)
    if rolls == FALSE:
        return plain, FALSE
    # Beyond the years of the calendar it is none only once it is known whether it rolls.
    gone = any_(part.none for part in parts)
    none = any_([gone, all_([plain.none, given(rolls)])])
    digit = Call(Fn.DIGIT_AT, (_table(), Call(Fn.DAYS_BETWEEN, (plain.value, _BEFORE))))
    known = all_([Binary(">=", plain.value, _FROM), Binary("<=", plain.value, _TO)])
    steps = pick(known, digit, NULL)
    moved_on = case(
        (is_null(steps), plain.value), otherwise=Call(Fn.ADD_DAYS, (plain.value, steps))
    )
    day = case((rolls, moved_on), (is_null(rolls), NO_DATE), otherwise=plain.value)
    beyond = all_([surely(rolls), given(plain.value), is_null(steps)])
    return Held(day, none), beyond


_BEFORE = Literal(KNOWN_FROM - timedelta(days=1), Date())
_FROM, _TO = Literal(KNOWN_FROM, Date()), Literal(KNOWN_TO, Date())


@cache
def _table() -> Literal:
    """For each day of the calendar, how many days later people work; `-` beyond its last day."""
    days = (KNOWN_TO - KNOWN_FROM).days + 1
    signs = []
    for number in range(days):
        day = KNOWN_FROM + timedelta(days=number)
        rolled, in_table = roll(day)
        later = (rolled - day).days
        assert later < 10
        signs.append(str(later) if in_table else "-")
    return Literal("".join(signs), Varchar())


def _stands(due: Held, done: Held) -> tuple[Sql, Sql, Sql]:
    """Whether it is late, overdue, in time.

    Undone and unknown to be done, it is neither while the day of evaluation is not past the due
    day: if it is done at all, it is done by then.
    """
    after = Binary(">", done.value, due.value)
    past = Binary(">", AsOf(), due.value)
    has_due, has_done = given(due.value), given(done.value)
    undone = done.none
    waiting = all_([has_due, is_null(done.value), not_(undone), not_(past)])
    late = case(
        (due.none, FALSE),
        (all_([has_due, has_done]), after),
        (undone, FALSE),
        (waiting, FALSE),
        otherwise=UNKNOWN,
    )
    overdue = case(
        (due.none, FALSE),
        (has_done, FALSE),
        (all_([has_due, undone]), past),
        (waiting, FALSE),
        otherwise=UNKNOWN,
    )
    in_time = case(
        (due.none, FALSE),
        (all_([has_due, has_done]), not_(after)),
        (undone, FALSE),
        otherwise=UNKNOWN,
    )
    return late, overdue, in_time
