"""Dates moved by periods, as the Civil Code counts them."""

from __future__ import annotations

from datetime import date, timedelta

from dsl.runtime.quantity import Dimension, Quantity

_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _last_day(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _DAYS_IN_MONTH[month - 1]


def add_months(day: date, months: int) -> date | None:
    """The corresponding day, or the month's last where there is none; None beyond the calendar.

    Civil Code of the People's Republic of China, article 202.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return date(year, month, min(day.day, _last_day(year, month)))


def add_days(day: date, days: int) -> date | None:
    """The day so many days later; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def shift(day: date, period: Quantity) -> date | None:
    """A date plus a period of months or days, which may be negative; None beyond the calendar."""
    if period.dimension is Dimension.MONTHS:
        return add_months(day, period.to_int())
    return add_days(day, period.to_int())


def due_day(start: date, period: Quantity) -> date | None:
    """The last day of a period that an event of the day `start` begins.

    A period of days begins the day after the event, so its last day is `start` plus the days; one
    of months ends on the corresponding day. Civil Code, articles 200 to 202.
    """
    return shift(start, period)


def days_between(later: date, earlier: date) -> Quantity:
    """The days from one date to another, negative if `later` is the earlier one."""
    return Quantity(Dimension.DAYS, (later - earlier).days)
