"""Clauses into groups by rank: what stands under what, and what stands out of place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.source import Span
from dsl.syntax import tree as t
from dsl.syntax.resume import names_in
from dsl.syntax.tree import Skipped
from dsl.syntax.words import clause_words, heads_words

# What may stand directly under a head. `Condition` is told apart by its kind.
ALLOWED: Final[dict[type, frozenset[str]]] = {
    t.Policy: frozenset(
        [
            "Issuer",
            "Issued",
            "Effective",
            "OfficialText",
            "Named",
            "Review",
            "applies",
            "Doc",
            "Caution",
            "Cites",
            "Agreed",
            "See",
        ]
    ),
    t.Category: frozenset({"Value"}),
    t.Record: frozenset({"Fact"}),
    t.Section: frozenset({"Fact"}),
    t.Parameter: frozenset({"Dated", "Review", "Doc"}),
    t.Define: frozenset({"Doc"}),
    t.Interpretation: frozenset({"Option", "Asks", "Doc"}),
    t.Chapter: frozenset({"Doc", "Cites", "Agreed"}),
    t.Use: frozenset(),
    t.Measure: frozenset(
        [
            "applies",
            "while",
            "Effective",
            "Except",
            "Doc",
            "See",
            "Caution",
            "Cites",
            "Agreed",
            "Review",
            "Provision",
        ]
    ),
    t.Provision: frozenset(
        [
            "On",
            "when",
            "while",
            "Effective",
            "Except",
            "Waived",
            "Require",
            "Limit",
            "Amount",
            "Deadline",
            "fulfilled",
            "breached",
            "earliest",
            "Prevails",
            "Cites",
            "Agreed",
            "Doc",
            "See",
            "Caution",
            "Review",
        ]
    ),
    t.Example: frozenset(["Given", "Reading", "Without", "Expect", "Table", "Row"]),
}
ITEMS: Final = tuple(head for head in ALLOWED if head is not t.Provision)


def kind(clause: t.Clause) -> str:
    """The name by which `ALLOWED` and messages know a clause."""
    return clause.kind if isinstance(clause, t.Condition) else type(clause).__name__


class _Open:
    """A head whose clauses are still coming."""

    def __init__(self, head: t.Clause) -> None:
        self.head = head
        self.body: list[t.Clause | t.Group] = []

    def group(self) -> t.Group:
        return t.Group(self.head, tuple(self.body))


class _Grouping:
    """Puts clauses under their heads, one after the other."""

    def __init__(self, skipped: tuple[Skipped, ...]) -> None:
        self.done: list[t.Group] = []
        self.found: list[Diagnostic] = []
        self.dropped: list[Skipped] = []
        self.torn: list[Span] = []
        self._stack: list[_Open] = []
        self._gaps = sorted(skipped, key=lambda gap: gap.span.start, reverse=True)
        self._lost: int | None = None  # the rank of a head that was passed over

    def close(self, depth: int) -> None:
        """Ends all heads but the first so many."""
        while len(self._stack) > depth:
            last = self._stack.pop().group()
            if self._stack:
                self._stack[-1].body.append(last)
            else:
                self.done.append(last)

    def add(self, clause: t.Clause) -> None:
        """Puts a clause under the head that is open, or reports it."""
        self._pass_gaps(clause.span.start)
        if isinstance(clause, ITEMS):
            self.close(0)
            self._stack.append(_Open(clause))
            self._lost = None
            return
        if isinstance(clause, t.Provision) and self._lost != 0:
            self.close(1)
            self._lost = None
        if self._lost is not None:
            names = names_in(clause.span.text())
            self.dropped.append(Skipped(clause.span, names))
        elif self._stack and kind(clause) in ALLOWED[type(self._stack[-1].head)]:
            if isinstance(clause, t.Provision):
                self._stack.append(_Open(clause))
            else:
                self._stack[-1].body.append(clause)
        else:
            self.found.append(_misplaced(clause, self._stack))

    def finish(self) -> None:
        """Ends all heads after the last clause."""
        self._pass_gaps(None)
        self.close(0)

    def _pass_gaps(self, start: int | None) -> None:
        """Notes what skipped text before an offset, or to the end, would have opened."""
        while self._gaps and (start is None or self._gaps[-1].span.start < start):
            gap = self._gaps.pop()
            if gap.rank > 0:
                self.torn += [one.head.span for one in self._stack[: gap.rank]]
            if gap.rank < 2 and (self._lost is None or gap.rank < self._lost):
                self._lost = gap.rank
                self.close(gap.rank)


@attrs.frozen
class Grouped:
    """The groups of a flat list of clauses, and a message for each that is out of place.

    `dropped` stood under a head that was passed over: it belongs nowhere else, and nothing is said
    of it. `torn` are the heads below which something was passed over.
    """

    groups: tuple[t.Group, ...]
    found: tuple[Diagnostic, ...]
    dropped: tuple[Skipped, ...]
    torn: tuple[Span, ...]


def group(clauses: Iterable[t.Clause], skipped: tuple[Skipped, ...]) -> Grouped:
    """Puts the clauses of a text under their heads."""
    grouping = _Grouping(skipped)
    for clause in clauses:
        grouping.add(clause)
    grouping.finish()
    done, found = tuple(grouping.done), tuple(grouping.found)
    return Grouped(done, found, tuple(grouping.dropped), tuple(grouping.torn))


def _misplaced(clause: t.Clause, stack: list[_Open]) -> Diagnostic:
    name = kind(clause)
    heads = [head.__name__ for head, allowed in ALLOWED.items() if name in allowed]
    places: tuple[Place, ...] = ()
    if stack:
        head = stack[-1].head
        places = (Place(head.span, "under", clause_words("head", type(head).__name__)),)
    args = clause_words("clause", name) | heads_words(heads)
    return Diagnostic("POL0118", clause.span, args, places=places)
