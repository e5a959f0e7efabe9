"""A policy taken apart: what an expectation can look at, with the clauses around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from dsl.model import tree as m
from dsl.model.reach import Reach

# Where no expectation can look, and what is no part of the policy's meaning.
_SKIPPED: Final = frozenset(
    "text texts cites agreed examples categories records interpretations chapters span label"
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


Read = m.Parameter | m.Define | m.Fact  # what provisions read


def unread(policy: m.Policy) -> list[Read]:
    """Figures, terms and formulas of facts that no provision's answer or caution depends on.

    They stand in texts alone, or nowhere.
    """
    reach = Reach(policy)
    clauses = [
        clause
        for measure in policy.measures
        for provision in measure.provisions
        for clause in reach.clauses(measure, provision)
    ]
    found = list(reach.of([*clauses, *(c.when for c in policy.cautions)]))
    terms = {one.define for one in found if isinstance(one, m.DefineRef)}
    figures = {one.parameter for one in found if isinstance(one, m.ParameterRef)}
    facts = {one.name for one in found if isinstance(one, m.FactRef)}
    return [
        *(one for one in policy.parameters if one.id not in figures),
        *(one for one in policy.defines if one.id not in terms),
        *(
            f
            for s in policy.sections
            for f in s.facts
            if f.default and f"{s.id}.{f.id}" not in facts
        ),
    ]


def all_parts(policy: m.Policy) -> Iterator[Part]:
    """Every part that some provision reads, in the order in which it is written."""
    yield from _below(Part((), policy, None), {id(one) for one in unread(policy)})


def _below(part: Part, passed: set[int]) -> Iterator[Part]:
    at = (*part.at, *name_of(part.node))
    yield attrs.evolve(part, at=at)
    for _, inner in parts(part.node):
        yield from _items(at, inner, part.node, passed)


def _items(at: tuple[str, ...], inner: object, holder: object, passed: set[int]) -> Iterator[Part]:
    if isinstance(inner, tuple):
        for item in inner:
            yield from _items(at, item, holder, passed)
    elif attrs.has(type(inner)) and id(inner) not in passed:
        yield from _below(Part(at, inner, holder), passed)
