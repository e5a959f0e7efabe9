"""How much of a policy its examples see, and what they leave unseen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import attrs

from compiler.testing.asked import Asked, Trial
from compiler.testing.points import Point, Sight, points
from compiler.testing.watched import Notes, WatchedCase
from dsl.model import tree as m


@attrs.frozen
class Covered:
    """A point with what is seen of it, and what cannot be seen, with the reason."""

    point: Point
    seen: tuple[Sight, ...]
    excused: tuple[tuple[Sight, str], ...] = ()

    @property
    def unseen(self) -> tuple[Sight, ...]:
        """What should be seen and is not, whether it can be or not."""
        return tuple(sight for sight in self.point.wanted if sight not in self.seen)

    @property
    def gaps(self) -> tuple[Sight, ...]:
        """What is unseen without an excuse."""
        excused = {sight for sight, _ in self.excused}
        return tuple(sight for sight in self.unseen if sight not in excused)


@attrs.frozen
class Count:
    """How many sights are wanted, how many of them seen, how many excused."""

    wanted: int
    seen: int
    excused: int

    @classmethod
    def of(cls, covered: Iterable[Covered]) -> Count:
        """Of all these points."""
        some = list(covered)
        return cls(
            sum(len(c.point.wanted) for c in some),
            sum(len(c.seen) for c in some),
            sum(len(c.excused) for c in some),
        )

    @property
    def percent(self) -> float:
        """The share seen of what can be seen; of nothing, all."""
        possible = self.wanted - self.excused
        return 100 * self.seen / possible if possible else 100.0


def coverage(policy: m.Policy) -> list[Covered]:
    """What a policy's examples see of it: what they look at in what they expect, no more."""
    notes: Notes = defaultdict(set)
    for example in policy.examples:
        asked = Asked(policy, Trial.of(example), WatchedCase)
        asked.passes()
        assert isinstance(asked.case, WatchedCase)
        for where, seen in asked.case.notes.items():
            notes[where] |= seen
    return [_covered(point, notes) for point in points(policy)]


def _covered(point: Point, notes: Notes) -> Covered:
    seen = point.seen(notes)
    return Covered(point, tuple(sight for sight in point.wanted if sight in seen))
