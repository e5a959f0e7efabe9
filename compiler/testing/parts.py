"""A policy taken apart: what an expectation can look at, with the clauses around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from dsl.model import tree as m

# Where no expectation can look, and what is no part of the policy's meaning.
_SKIPPED: Final = frozenset(
    "cautions texts cites agreed examples categories records interpretations chapters span label"
    " type unit window at_least at_most hint judged_by review_by record provision".split()
)
_Holder = m.Measure | m.Provision | m.Parameter | m.Define | m.Section | m.Fact
_Named = _Holder | m.Exempting | m.Waiver | m.Requirement | m.Limit | m.Amount | m.Deadline


def parts(node: object) -> Iterator[tuple[str, object]]:
    """The parts of a part, tuples as a whole, each with the name of its field."""
    kind = type(node)
    if attrs.has(kind):
        for field in attrs.fields(kind):
            if field.name not in _SKIPPED:
                yield field.name, getattr(node, field.name)


def name_of(node: object) -> tuple[str, ...]:
    """The id of a clause that has one."""
    return (node.id,) if isinstance(node, _Named) else ()


@attrs.frozen
class Part:
    """A part of a policy: by which clauses it is reached, and what directly holds it."""

    at: tuple[str, ...]
    node: object
    holder: object


def all_parts(policy: m.Policy) -> Iterator[Part]:
    """Every part of a policy, in the order in which it is written."""
    yield from _below(Part((), policy, None))


def _below(part: Part) -> Iterator[Part]:
    at = (*part.at, *name_of(part.node))
    yield attrs.evolve(part, at=at)
    for _, inner in parts(part.node):
        yield from _items(at, inner, part.node)


def _items(at: tuple[str, ...], inner: object, holder: object) -> Iterator[Part]:
    if isinstance(inner, tuple):
        for item in inner:
            yield from _items(at, item, holder)
    elif attrs.has(type(inner)):
        yield from _below(Part(at, inner, holder))
