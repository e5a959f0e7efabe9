"""A part of a policy with one change in it, on the way to a mutant."""

from __future__ import annotations

import attrs

from compiler.testing.changes import Kind
from compiler.testing.watched import Place, place
from dsl.runtime.report import Label
from dsl.source import Span


@attrs.frozen
class Variant:
    """A part with one change: in words, where it is written, and where one must look to notice.

    `at` are the names of the clauses around it; `dropped` that of a clause that is gone.
    """

    kind: Kind
    node: object
    words: Label
    places: frozenset[Place]
    span: Span
    at: tuple[str, ...] = ()
    dropped: str | None = None


def variant(kind: Kind, node: object, words: Label, *places: object, span: Span) -> Variant:
    """A variant that is noticed by looking at one of these parts."""
    return Variant(kind, node, words, frozenset(map(place, places)), span)
