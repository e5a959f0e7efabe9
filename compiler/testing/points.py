"""What examples should see of a policy: its conditions, tests, exceptions, days and readings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import Final

import attrs

from compiler.phrases import Phrases
from compiler.testing.parts import Part, all_parts
from compiler.testing.watched import Notes, Place, option, place
from compiler.testing.windows import Boundary, boundaries
from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.model.type_rules import type_of
from dsl.model.types import YesNo
from dsl.runtime.report import Label
from dsl.source import Span


class Kind(Enum):
    """What a point is about."""

    CONDITION = "condition"
    LIMIT = "limit"
    EXCEPTION = "exception"
    DEADLINE = "deadline"
    WINDOW = "window"
    OPTION = "option"


class Sight(Enum):
    """What is to be seen at a point."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"
    BEFORE = "before"  # the first day
    WITHIN = "within"
    AFTER = "after"  # the last day
    TAKEN = "taken"  # an option


BOTH: Final = (Sight.TRUE, Sight.FALSE)
ALL: Final = (Sight.TRUE, Sight.FALSE, Sight.UNKNOWN)
_TRUTHS: Final = {Sight.TRUE: True, Sight.FALSE: False, Sight.UNKNOWN: None}
_Atom = (
    m.Compare
    | m.CompareRank
    | m.Equals
    | m.IsIn
    | m.Includes
    | m.IsNone
    | m.Involves
    | m.ProvisionApplies
)


@attrs.frozen
class Point:
    """A place of a policy and what is to be seen there; `at` names the clause, `name` the point.

    `seen` gives what the notes of the examples hold of it.
    """

    kind: Kind
    at: str
    name: Label
    span: Span
    wanted: tuple[Sight, ...]
    seen: Callable[[Notes], frozenset[Sight]]


def points(policy: m.Policy) -> Iterator[Point]:
    """The points of a policy, as they are written; its windows and readings last."""
    finder = _Finder(policy)
    for part in all_parts(policy):
        yield from finder.of(part)
    for boundary in boundaries(policy):
        yield _of_window(policy, boundary)
    read = {p.node.interpretation for p in all_parts(policy) if isinstance(p.node, m.ReadingIs)}
    for interpretation in policy.interpretations:
        if interpretation.id in read:
            yield from _of_options(interpretation)


class _Finder:
    """Tells which parts are points."""

    def __init__(self, policy: m.Policy) -> None:
        self._policy = policy
        self._phrases = Phrases(policy)
        self._reach = Reach(policy)

    def of(self, part: Part) -> Iterator[Point]:
        """The point that a part is, if it is one."""
        node = part.node
        match node:
            case m.Limit():
                name = self._limit(node)
                yield self._point(Kind.LIMIT, part, name, ALL, node.span)
            case m.Exempting() | m.Waiver():
                yield self._point(Kind.EXCEPTION, part, node.label, BOTH, node.span)
            case m.ProvisionRef():
                name = Label(f"优先于 {node.name}", f"prevails over {node.name}")
                yield self._point(Kind.EXCEPTION, part, name, BOTH, node.span)
            case m.Deadline():
                yield self._point(Kind.DEADLINE, part, node.label, ALL, node.span)
            case _ if isinstance(node, _Atom) or _is_bare(part):
                assert isinstance(node, m.Expr)
                wanted = ALL if self._may_be_unknown(node) else BOTH
                name = self._phrases.label(node)
                yield self._point(Kind.CONDITION, part, name, wanted, node.span)
            case _:
                pass

    def _point(
        self, kind: Kind, part: Part, name: Label, wanted: tuple[Sight, ...], span: Span
    ) -> Point:
        at = ".".join(part.at) or self._policy.id
        return Point(kind, at, name, span, wanted, _truths(place(part.node)))

    def _limit(self, limit: m.Limit) -> Label:
        return Label(self._phrases.limit(limit, 0), self._phrases.limit(limit, 1))

    def _may_be_unknown(self, expr: m.Expr) -> bool:
        """Whether it reads a fact; the day and the figures are always known."""
        reads = m.FactRef | m.FieldRef | m.Involves | m.ProvisionApplies
        return any(isinstance(one, reads) for one in self._reach.of([expr]))


def _is_bare(part: Part) -> bool:
    """Whether a yes or no stands as a condition by itself, not as a side of an atom."""
    node, holder = part.node, part.holder
    if not isinstance(node, m.FactRef | m.FieldRef) or not isinstance(type_of(node), YesNo):
        return False
    return not isinstance(holder, m.Equals | m.IsNone | m.CountOf | m.Binder)


def _truths(where: Place) -> Callable[[Notes], frozenset[Sight]]:
    def seen(notes: Notes) -> frozenset[Sight]:
        found = notes.get(where, set())
        return frozenset(sight for sight, truth in _TRUTHS.items() if truth in found)

    return seen


_ENDS: Final = {
    "start": (Sight.BEFORE, "施行 自", "effective from"),
    "end": (Sight.AFTER, "施行 至", "effective until"),
}


def _of_window(policy: m.Policy, boundary: Boundary) -> Point:
    outside, zh, en = _ENDS[boundary.end]
    provisions = boundary.provisions(policy)

    def sight(day: date) -> Sight:
        inside = day >= boundary.day if boundary.end == "start" else day <= boundary.day
        return Sight.WITHIN if inside else outside

    def seen(notes: Notes) -> frozenset[Sight]:
        noted = set().union(*(notes.get(key, set()) for key in provisions))
        return frozenset(sight(day) for day in noted if isinstance(day, date))

    name = Label(f"{zh} {boundary.day}", f"{en} {boundary.day}")
    at = boundary.at or policy.id
    return Point(Kind.WINDOW, at, name, boundary.span, (Sight.WITHIN, outside), seen)


def _of_options(interpretation: m.Interpretation) -> Iterator[Point]:
    for one in interpretation.options:
        where = option(interpretation.id, one.id)

        def seen(notes: Notes, where: str = where) -> frozenset[Sight]:
            return frozenset({Sight.TAKEN} if where in notes else ())

        yield Point(Kind.OPTION, interpretation.id, one.label, one.span, (Sight.TAKEN,), seen)
