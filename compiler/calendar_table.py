"""Writes the table of holidays from the kept library `chinesecalendar` (a tool for maintainers)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from compiler.library import needing

HEAD = '''"""Holidays on weekdays, make-up workdays on weekends. From `pol dev calendar`."""

from __future__ import annotations

from datetime import date

from compiler.library import needing
from typing import Final
'''


def _tuple(name: str, days: Iterable[date]) -> list[str]:
    rows = [f'    "{day.isoformat()}",' for day in sorted(days)]
    return [f"{name}: Final = (", *rows, ")"]


def calendar_source(first_year: int) -> str:
    """The text of `dsl/runtime/holidays.py` from a year on.

    Raises LibraryAbsent where the library is missing.
    """
    known = needing("chinesecalendar", "chinese_calendar.constants")
    start = date(first_year, 1, 1)
    last_year = max(day.year for day in known.holidays)
    off = [d for d in known.holidays if d >= start and d.weekday() < 5]
    work = [d for d in known.workdays if d >= start and d.weekday() >= 5]
    lines = [
        HEAD,
        f"KNOWN_FROM: Final = date({first_year}, 1, 1)",
        f"KNOWN_TO: Final = date({last_year}, 12, 31)",
        *_tuple("HOLIDAYS", off),
        *_tuple("WORKDAYS", work),
    ]
    return "\n".join(lines) + "\n"
