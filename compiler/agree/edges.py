"""Facts at the edges of a given policy: at, just below and just above each of its figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import attrs

from compiler.agree.draw import aim
from compiler.agree.projects import UNIT, Clerk, Figures, random_day, random_facts
from compiler.examples import given_of
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Type, YesNo
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Item, Members, Value

BESIDE = (-1, 0, 1)


@attrs.frozen
class Edge:
    """A fact, or a field of the items of a list, with a value to try; None takes it away."""

    fact: str
    field: str | None
    value: Value | None


def edges(policy: m.Policy, figures: Figures) -> list[Edge]:
    """Every fact at every figure it may be compared with, at none, unknown, and missing."""
    records = {record.id: record.fields for record in policy.records}
    categories = {category.id: category for category in policy.categories}
    found: list[Edge] = []
    for section in policy.sections:
        for fact in section.facts:
            name = f"{section.id}.{fact.id}"
            found += [Edge(name, None, v) for v in _values(fact, figures, categories)]
            if isinstance(fact.type, Records):
                for field in records[fact.type.record]:
                    values = _values(field, figures, categories)
                    found += [Edge(name, field.id, value) for value in values]
    return found


def _values(
    fact: m.Fact, figures: Figures, categories: dict[str, m.Category]
) -> list[Value | None]:
    may_be_none = fact.or_none or isinstance(fact.type, Day | Choices | Records)
    rest: list[Value | None] = [None, UNKNOWN, *([NONE] if may_be_none else [])]
    return [*_of_type(fact.type, figures, categories), *rest]


def _of_type(kind: Type, figures: Figures, categories: dict[str, m.Category]) -> list[Value]:
    match kind:
        case YesNo():
            return [True, False]
        case Numeric():
            return list(_quantities(kind, figures))
        case Day():
            days = {day + timedelta(days=by) for day in figures.days for by in BESIDE}
            return list(sorted(days))
        case Choice():
            return [value.id for value in categories[kind.category].values]
        case Choices():
            values = [value.id for value in categories[kind.category].values]
            given = [Members(frozenset({value})) for value in values]
            return [*given, *(Members(frozenset(), frozenset({v}), True) for v in values)]
        case Records():
            return []
        case _:
            return list(figures.texts)


def _quantities(kind: Numeric, figures: Figures) -> Iterator[Quantity]:
    dimension = kind.dimension
    whole = kind.whole or dimension in (Dimension.MONTHS, Dimension.DAYS)
    seen: set[Quantity] = set()
    for figure in (Quantity(dimension, 0), *figures.quantities[dimension]):
        for beside in (figure - UNIT[dimension], figure, figure + UNIT[dimension]):
            if beside.n >= 0 and beside not in seen and (beside.is_whole() or not whole):
                seen.add(beside)
                yield beside


def edge_draws(
    rng: Random, policy: m.Policy, figures: Figures
) -> Iterator[tuple[GivenFacts, date]]:
    """Projects without end, each at one edge, all edges in turn.

    They start from the facts of the policy's examples or from random ones; in part of them some
    more facts are missing, or other facts are moved until limits stand at their bounds.
    """
    bases = [(given_of(example), example.as_of) for example in policy.examples]
    every = edges(policy, figures)
    start = policy.window.start or date(2025, 3, 1)
    while every:
        rng.shuffle(every)
        for edge in every:
            day = start + timedelta(days=rng.choice((0, 1, 34, 90, 400)))
            if rng.random() < 0.3:
                day = random_day(rng, figures)
            if bases and rng.random() < 0.75:
                given, own = rng.choice(bases)
                day = own if rng.random() < 0.7 else day
            else:
                given = random_facts(rng, policy, figures, day)
            given = at_edge(rng, policy, figures, given, edge, day)
            if rng.random() < 0.3:
                given = _thinned(rng, given)
            yield (aim(rng, policy, given, day) if rng.random() < 0.3 else given), day


def at_edge(
    rng: Random,
    policy: m.Policy,
    figures: Figures,
    given: GivenFacts,
    edge: Edge,
    day: date,
) -> GivenFacts:
    """The facts with one of them at an edge."""
    facts = dict(given.facts)
    sections = {k: v for k, v in given.sections.items() if k != edge.fact.partition(".")[0]}
    if edge.field is None:
        facts.pop(edge.fact, None)
        if edge.value is not None:
            facts[edge.fact] = edge.value
        return GivenFacts(facts, sections)
    held = facts.get(edge.fact)
    items = list(held) if isinstance(held, tuple) else []
    if not items:
        clerk = Clerk(rng, policy, figures, day, 0.9)
        items = [clerk.item(_record_of(policy, edge.fact))]
    at = rng.randrange(len(items))
    changed: dict[str, Value] = dict(items[at])
    changed.pop(edge.field, None)
    if edge.value is not None:
        changed[edge.field] = edge.value
    now: Item = changed
    facts[edge.fact] = (*items[:at], now, *items[at + 1 :])
    return GivenFacts(facts, sections)


def _record_of(policy: m.Policy, name: str) -> m.Record:
    section, _, own = name.partition(".")
    facts = next(s.facts for s in policy.sections if s.id == section)
    kind = next(f.type for f in facts if f.id == own)
    assert isinstance(kind, Records)
    return next(r for r in policy.records if r.id == kind.record)


def _thinned(rng: Random, given: GivenFacts) -> GivenFacts:
    """The facts with one to three of them missing."""
    gone = rng.sample(sorted(given.facts), min(len(given.facts), rng.randint(1, 3)))
    facts = {name: value for name, value in given.facts.items() if name not in gone}
    return GivenFacts(facts, given.sections)
