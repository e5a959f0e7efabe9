"""The days on which parts of a policy begin and end, as they were written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

import attrs

from dsl.model import tree as m
from dsl.source import Span

End = Literal["start", "end"]
ENDS: Final[tuple[End, End]] = ("start", "end")


@attrs.frozen
class Boundary:
    """The first or last day of a policy, measure or provision, where it is its own.

    One that is its measure's or policy's was cut by that one's, and counts with it.
    """

    end: End
    day: date
    measure: m.Measure | None
    provision: m.Provision | None
    span: Span

    @property
    def at(self) -> str:
        """The name of what begins or ends: `21.other_urgent`; of the policy nothing."""
        return ".".join(part.id for part in (self.measure, self.provision) if part is not None)

    def provisions(self, policy: m.Policy) -> frozenset[tuple[str, str]]:
        """The provisions that stand under it, by measure and own id."""
        return frozenset(
            (measure.id, p.id)
            for measure in policy.measures
            if self.measure is None or measure is self.measure
            for p in measure.provisions
            if self.provision is None or p is self.provision
        )

    def moved(self, policy: m.Policy, day: date) -> m.Policy:
        """The policy with another such day, for all whose window it cuts."""

        def window(old: m.Window) -> m.Window:
            own = getattr(old, self.end) == self.day
            return attrs.evolve(old, **{self.end: day}) if own else old

        def provision(old: m.Provision) -> m.Provision:
            own = self.provision is None or old is self.provision
            return attrs.evolve(old, window=window(old.window)) if own else old

        def measure(old: m.Measure) -> m.Measure:
            if self.measure is not None and old is not self.measure:
                return old
            cut = window(old.window) if self.provision is None else old.window
            return attrs.evolve(old, window=cut, provisions=tuple(map(provision, old.provisions)))

        whole = window(policy.window) if self.measure is None else policy.window
        return attrs.evolve(policy, window=whole, measures=tuple(map(measure, policy.measures)))


def boundaries(policy: m.Policy) -> Iterator[Boundary]:
    """All such days of a policy."""
    for end in ENDS:
        whole = getattr(policy.window, end)
        if whole is not None:
            yield Boundary(end, whole, None, None, policy.span)
        for measure in policy.measures:
            day = getattr(measure.window, end)
            if day is not None and day != whole:
                yield Boundary(end, day, measure, None, measure.span)
            for p in measure.provisions:
                own = getattr(p.window, end)
                if own is not None and own != day:
                    yield Boundary(end, own, measure, p, p.span)
