"""Dates moved by periods, within the years that a calendar date has."""

from __future__ import annotations

from datetime import date
from typing import Final

from compiler.backends.sql.held import Held
from compiler.backends.sql.kinds import Date
from compiler.backends.sql.nodes import (
    NULL,
    TRUE,
    Binary,
    Call,
    Fn,
    Literal,
    Sql,
    all_,
    any_,
    given,
    not_,
    pick,
    surely,
    whole,
)
from compiler.backends.sql.numbers import Number
from dsl.model.types import Numeric, Type
from dsl.runtime.quantity import Dimension

FIRST, LAST = Literal(date.min, Date()), Literal(date.max, Date())
NO_DATE: Final = Literal(None, Date())
_FARTHEST: Final = {Fn.ADD_MONTHS: 120_000, Fn.ADD_DAYS: 3_700_000}  # beyond every other date


def moved(base: Held, period: Held, kind: Type) -> Held:
    """A date and a period later; beyond the years 1 to 9999 it is none."""
    assert isinstance(kind, Numeric) and period.number is not None
    fn = Fn.ADD_MONTHS if kind.dimension is Dimension.MONTHS else Fn.ADD_DAYS
    day, beyond = _day(fn, base.value, whole_number(period.number), period.number)
    there = [given(base.value), given(period.value)]
    none = any_([base.none, period.none, all_([*there, beyond])])
    return Held(day, none)


def _day(fn: Fn, base: Sql, steps: Sql, number: Number) -> tuple[Sql, Sql]:
    """The day, NULL where it is beyond the calendar, and whether it is."""
    most = _FARTHEST[fn]
    low, high = number.low // 10**number.scale, number.high // 10**number.scale
    near: Sql = TRUE
    if low < -most or high > most:
        near = all_([Binary(">=", steps, whole(-most)), Binary("<=", steps, whole(most))])
        steps = pick(near, steps, NULL)
    day = Call(fn, (base, steps))
    checks = [near]
    if high > 0:
        checks.append(Binary("<=", day, LAST))
    if low < 0:
        checks.append(Binary(">=", day, FIRST))
    within = surely(all_(checks))
    return pick(within, day, NO_DATE), not_(within)


def whole_number(number: Number) -> Sql:
    """A figure as a plain whole number, a fraction cut off downwards."""
    if isinstance(number.sql, Literal) and isinstance(number.sql.value, int):
        return whole(number.sql.value // 10**number.scale)
    return Call(Fn.FLOOR, (number.sql,)) if number.scale else number.sql
