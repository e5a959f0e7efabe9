"""Clauses into groups by rank: what stands under what, and what stands out of place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.syntax import tree as t
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
            "See",
        ]
    ),
    t.Category: frozenset({"Value"}),
    t.Record: frozenset({"Fact"}),
    t.Section: frozenset({"Fact"}),
    t.Parameter: frozenset({"Dated", "Review", "Doc"}),
    t.Define: frozenset({"Doc"}),
    t.Interpretation: frozenset({"Option", "Asks", "Doc"}),
    t.Chapter: frozenset({"Doc", "Cites"}),
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


def group(
    clauses: Iterable[t.Clause], skipped: tuple[Skipped, ...]
) -> tuple[tuple[t.Group, ...], list[Diagnostic]]:
    """The groups of a flat list of clauses, and a message for each that is out of place.

    A clause right after skipped text is passed over silently where it does not fit: its head may
    be what was skipped.
    """
    done: list[t.Group] = []
    stack: list[_Open] = []
    found: list[Diagnostic] = []
    gaps = sorted(gap.span.start for gap in skipped)

    def close(depth: int) -> None:
        while len(stack) > depth:
            last = stack.pop().group()
            if stack:
                stack[-1].body.append(last)
            else:
                done.append(last)

    for clause in clauses:
        if isinstance(clause, ITEMS):
            close(0)
            stack.append(_Open(clause))
            continue
        name = kind(clause)
        if isinstance(clause, t.Provision) and stack:
            close(1)
        if stack and name in ALLOWED[type(stack[-1].head)]:
            if isinstance(clause, t.Provision):
                stack.append(_Open(clause))
            else:
                stack[-1].body.append(clause)
            continue
        since = stack[-1].head.span.start if stack else -1
        if not any(since < gap < clause.span.start for gap in gaps):
            found.append(_misplaced(clause, stack))
    close(0)
    return tuple(done), found


def _misplaced(clause: t.Clause, stack: list[_Open]) -> Diagnostic:
    name = kind(clause)
    heads = [head.__name__ for head, allowed in ALLOWED.items() if name in allowed]
    places: tuple[Place, ...] = ()
    if stack:
        head = stack[-1].head
        places = (Place(head.span, "under", clause_words("head", type(head).__name__)),)
    args = clause_words("clause", name) | heads_words(heads)
    return Diagnostic("POL0118", clause.span, args, places=places)
