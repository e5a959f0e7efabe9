"""Working days: weekends and statutory holidays, less make-up workdays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from dsl.runtime.holidays import HOLIDAYS, KNOWN_FROM, KNOWN_TO, WORKDAYS


def is_working(day: date) -> bool | None:
    """Whether people work on a day; None outside the days that the table knows."""
    if not KNOWN_FROM <= day <= KNOWN_TO:
        return None
    ordinal = day.toordinal()
    if ordinal in _WORK:
        return True
    return day.weekday() < 5 and ordinal not in _OFF


def roll(day: date) -> tuple[date, bool]:
    """The next working day from `day` on, and whether the calendar knows it.

    Civil Code of the People's Republic of China, article 203. Past the table's end the day stands
    unrolled and is said to be unknown.
    """
    rolled = day
    while True:
        working = is_working(rolled)
        if working is None:
            return day, False
        if working:
            return rolled, True
        rolled += timedelta(days=1)


def _ordinals(days: tuple[str, ...]) -> frozenset[int]:
    return frozenset(date.fromisoformat(day).toordinal() for day in days)


_OFF: Final = _ordinals(HOLIDAYS)
_WORK: Final = _ordinals(WORKDAYS)
