"""Which of several versions is in force, and which one a report shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from dsl.model import tree as m

Versioned = TypeVar("Versioned", m.Measure, m.Provision)


def shown(versions: Sequence[Versioned], day: date) -> Versioned:
    """The version in force, else the one that ended last, else the first to begin."""
    for version in versions:
        if version.window.covers(day):
            return version
    ended = [(v.window.end, v) for v in versions if v.window.end and v.window.end < day]
    if ended:
        return max(ended, key=lambda pair: pair[0])[1]
    return min(versions, key=lambda v: v.window.start or date.min)


def in_order(written: Sequence[Versioned], day: date) -> tuple[Versioned, ...]:
    """One version of each id, where the first of them is written."""
    by_id: dict[str, list[Versioned]] = {}
    for version in written:
        by_id.setdefault(version.id, []).append(version)
    return tuple(shown(versions, day) for versions in by_id.values())
