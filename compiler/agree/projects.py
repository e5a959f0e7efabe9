"""Random partial facts for a policy, biased to the values at and one unit beside its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Final

import attrs

from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.values import (
    NONE,
    UNKNOWN,
    GivenFacts,
    Item,
    Members,
    SectionState,
    Value,
)

_LEAP: Final = date(2024, 2, 29)
_TEXTS: Final = ("甲", "丙")
# One unit of each dimension, in base units: that beside a figure.
UNIT: Final = {
    dimension: Quantity(dimension, 1, 2 if dimension is Dimension.RATIO else 0)
    for dimension in Dimension
}


@attrs.frozen
class Figures:
    """The figures, days and texts that a policy names, by kind."""

    quantities: Mapping[Dimension, tuple[Quantity, ...]]
    days: tuple[date, ...]
    texts: tuple[str, ...]


def _nodes(node: object) -> Iterator[object]:
    yield node
    kind = type(node)
    if isinstance(node, tuple):
        for part in node:
            yield from _nodes(part)
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            if field.name not in ("span", "label"):
                yield from _nodes(getattr(node, field.name))


def figures_of(policy: m.Policy) -> Figures:
    """All that a policy's facts may be compared with, examples left out."""
    quantities: dict[Dimension, dict[Quantity, None]] = {d: {} for d in Dimension}
    days: dict[date, None] = {_LEAP: None}
    texts: dict[str, None] = dict.fromkeys(_TEXTS)
    for node in _nodes(attrs.evolve(policy, examples=())):
        if isinstance(node, m.Window):
            days |= dict.fromkeys(day for day in (node.start, node.end) if day is not None)
        elif isinstance(node, m.ReviewBy):
            days[node.day] = None
        elif isinstance(node, m.Constant) and isinstance(node.value, Quantity):
            quantities[node.value.dimension][node.value] = None
        elif isinstance(node, m.Constant) and isinstance(node.value, date):
            days[node.value] = None
        elif isinstance(node, m.Constant) and isinstance(node.value, str):
            texts[node.value] = None
    return Figures({d: tuple(found) for d, found in quantities.items()}, tuple(days), tuple(texts))


def random_day(rng: Random, figures: Figures) -> date:
    """A day of evaluation: beside a day of the policy, or in the spring of 2025."""
    if rng.random() < 0.35 and figures.days:
        return rng.choice(figures.days) + timedelta(days=rng.choice((-1, 0, 1)))
    return date(2025, 3, 1) + timedelta(days=rng.choice((-40, -1, 0, 1, 30, 61)))


class Clerk:
    """Fills in a project file at random. `share`: how much of it is known."""

    def __init__(
        self, rng: Random, policy: m.Policy, figures: Figures, as_of: date, share: float
    ) -> None:
        self.rng = rng
        self.policy = policy
        self.figures = figures
        self.as_of = as_of
        self.share = share
        self.categories = {c.id: c for c in policy.categories}
        self.records = {r.id: r for r in policy.records}

    def chance(self, share: float) -> bool:
        """Yes with this probability."""
        return self.rng.random() < share

    def quantity(self, kind: Numeric) -> Quantity:
        """At, below or above a figure; with decimals now and then, which may be rounded."""
        dimension = kind.dimension
        pool = [q for q in self.figures.quantities[dimension] if q.n >= 0]
        value = self.rng.choice(pool or [Quantity(dimension, self.rng.choice((0, 1, 3, 10)))])
        moved = self.rng.choice((0, 0, 1, -1))
        if moved:
            step = UNIT[dimension]
            value = value + step if moved > 0 else value - step
        if kind.whole or dimension in (Dimension.MONTHS, Dimension.DAYS):
            return Quantity(dimension, max(value.to_int(), 0))
        value = Quantity(dimension, max(value.n, 0), value.scale)
        return self.decimals(value) if self.chance(0.3) else value

    def decimals(self, value: Quantity) -> Quantity:
        """The same figure as if written with decimals, perhaps a trifle beside it."""
        scale = max(value.scale, 2) + 1
        n = value.n * 10 ** (scale - value.scale) + self.rng.choice((-4, -1, 0, 1, 4, 5))
        return Quantity(value.dimension, max(n, 0), scale, None, (5, scale + 1))

    def day(self) -> date:
        """A day near one of the policy's or the day of evaluation."""
        base = self.as_of if self.chance(0.5) else self.rng.choice(self.figures.days)
        return base + timedelta(days=self.rng.choice((-61, -31, -30, -1, 0, 0, 1, 30)))

    def members(self, kind: Choices) -> Value:
        """A set, perhaps partly known."""
        values = [v.id for v in self.categories[kind.category].values]
        yes = frozenset(v for v in values if self.chance(0.35))
        up = frozenset().union(*(self.ancestors(kind.category, v) for v in yes))
        no = frozenset(
            v
            for v in values
            if v not in yes | up
            and not self.ancestors(kind.category, v) & (yes | up)
            and not any(v in self.ancestors(kind.category, y) for y in yes)
            and self.chance(0.3)
        )
        return Members(yes, no, self.chance(1 - self.share))

    def ancestors(self, category: str, value: str) -> frozenset[str]:
        """The values above one."""
        found = next(v for v in self.categories[category].values if v.id == value)
        return found.ancestors

    def item(self, record: m.Record) -> Item:
        """An item, perhaps with fields not given."""
        return {field.id: self.value(field) for field in record.fields if self.chance(self.share)}

    def value(self, fact: m.Fact) -> Value:
        """A value, none where that may be, or now and then unknown."""
        if self.chance(0.04):
            return UNKNOWN
        may_be_none = fact.or_none or isinstance(fact.type, Day | Choices | Records)
        if may_be_none and self.chance(0.12):
            return NONE
        return self.of_type(fact.type)

    def of_type(self, kind: Type) -> Value:
        """A value of a type."""
        match kind:
            case YesNo():
                return self.chance(0.5)
            case Text():
                return self.rng.choice(self.figures.texts)
            case Numeric():
                return self.quantity(kind)
            case Day():
                return self.day()
            case Choice():
                return self.rng.choice([v.id for v in self.categories[kind.category].values])
            case Choices():
                return self.members(kind)
            case Records():
                record = self.records[kind.record]
                return tuple(self.item(record) for _ in range(self.rng.choice((0, 1, 1, 2, 3))))

    def facts(self) -> GivenFacts:
        """A project."""
        given: dict[str, Value] = {}
        sections: dict[str, SectionState] = {}
        for section in self.policy.sections:
            if self.chance(0.06):
                sections[section.id] = "none" if self.chance(0.5) else "unknown"
                continue
            if section.assumed_absent and self.chance(0.25):
                continue
            for fact in section.facts:
                silent = (fact.assumed_no or fact.default is not None) and self.chance(0.6)
                if self.chance(self.share) and not silent:
                    given[f"{section.id}.{fact.id}"] = self.value(fact)
        return GivenFacts(given, sections)


def random_facts(rng: Random, policy: m.Policy, figures: Figures, as_of: date) -> GivenFacts:
    """Random partial facts."""
    share = rng.choice((0.35, 0.7, 0.9, 1.0, 1.0))
    return Clerk(rng, policy, figures, as_of, share).facts()


# --- aiming at a bound ---------------------------------------------------------------------------


def aimed(given: GivenFacts, value: m.Expr, item: int | None, wanted: Quantity) -> GivenFacts:
    """The facts with one that a limit's value adds up changed so that the value moves by `wanted`.

    Unchanged where no fact stands plainly in the value or the figure would go below zero.
    """
    leaf = value
    while isinstance(leaf, m.Add):
        leaf = leaf.left if isinstance(leaf.left, m.FactRef | m.FieldRef | m.Add) else leaf.right
    if isinstance(leaf, m.FactRef):
        old = given.facts.get(leaf.name)
        new = _moved(old, wanted)
        return given if new is None else attrs.evolve(given, facts={**given.facts, leaf.name: new})
    if isinstance(leaf, m.FieldRef) and item is not None:
        for name, items in given.facts.items():
            if isinstance(items, tuple) and len(items) >= item:
                new = _moved(items[item - 1].get(leaf.field), wanted)
                if new is not None:
                    changed: Item = {**items[item - 1], leaf.field: new}
                    moved = (*items[: item - 1], changed, *items[item:])
                    return attrs.evolve(given, facts={**given.facts, name: moved})
    return given


def _moved(old: Value | None, by: Quantity) -> Value | None:
    if isinstance(old, date) and by.dimension is Dimension.DAYS:
        return old + timedelta(days=by.to_int())
    if not isinstance(old, Quantity) or old.dimension is not by.dimension:
        return None
    new = old + by
    if new.n < 0 or (by.dimension in (Dimension.MONTHS, Dimension.DAYS) and not new.is_whole()):
        return None
    return new
