"""Limits: value, bound, margin, and the unit they are reported in."""

from __future__ import annotations

from datetime import date

from dsl.runtime.case import Case, Held, Nobody, Node
from dsl.runtime.clauses import Dated, EachLimitClause, LimitClause
from dsl.runtime.conditions import (
    Item,
    Test,
    all_of,
    any_of,
    at_least,
    at_most,
    ghost,
    items_of,
    less_than,
    more_than,
    not_,
)
from dsl.runtime.noun import frozen
from dsl.runtime.period import days_between
from dsl.runtime.quantity import Dimension, Quantity, unit_named
from dsl.runtime.report import Figure
from dsl.runtime.status import Comparison
from dsl.runtime.values import NONE, Absent

_TEST = {
    Comparison.AT_MOST: at_most,
    Comparison.LESS_THAN: less_than,
    Comparison.AT_LEAST: at_least,
    Comparison.MORE_THAN: more_than,
}


@frozen(eq=False, repr=False)
class Measured:
    """A limit evaluated. `exceeded` is its failure as a breach: never by a value that is none."""

    clause: LimitClause | EachLimitClause
    value: Node
    bound: Node
    holds: Node
    exceeded: Node
    waiver: Node | None
    item: int | None = None


def measure_one(clause: LimitClause, value: Node, bound: Node, waiver: Node | None) -> Measured:
    """A limit on one value."""
    holds = _TEST[clause.comparison](value, bound, clause.key)
    return Measured(clause, value, bound, holds, _exceeded(value, bound, holds), waiver)


def _exceeded(value: Node, bound: Node, holds: Node) -> Node:
    if value.value is NONE or bound.value is NONE:
        return Node(False, Nobody, (holds,))
    return not_(holds)


def measure_each(clause: EachLimitClause, case: Case, waiver: Node | None) -> Measured:
    """A limit for each item: holds as `every` does; reported is the item nearest the bound."""
    source = clause.items(case)
    items = items_of(source)
    unknown = Node(None)
    if items is None:
        missing = ghost(source, *_ghost_tests(clause, case))
        holds = Node(None, missing, (source,), clause.key)
        return Measured(clause, unknown, unknown, holds, not_(holds), waiver)
    tests: list[Node] = []
    breaches: list[Node] = []
    rows: list[tuple[Item, Node, Node]] = []
    settled = True
    for item in items:
        where = clause.where(case, item) if clause.where else Node(True)
        value, bound = clause.value(case, item), clause.bound(case, item)
        test = _TEST[clause.comparison](value, bound)
        exceeded = _exceeded(value, bound, test)
        if clause.where:
            tests.append(any_of(not_(where), test))
            breaches.append(all_of(where, exceeded))
        else:
            tests.append(test)
            breaches.append(exceeded)
        if where.value is None:
            settled = False
        elif where.value:
            rows.append((item, value, bound))
            if value.value in (None, NONE) or bound.value in (None, NONE):
                settled = False
    found = all_of(*tests)
    holds = Node(found.value, found.missing, (source, *tests), clause.key)
    broken = any_of(*breaches)
    if not settled or not rows:
        return Measured(clause, unknown, unknown, holds, broken, waiver)
    item, value, bound = min(rows, key=lambda row: _order(clause.comparison, row[1], row[2]))
    return Measured(clause, value, bound, holds, broken, waiver, item.index)


def _ghost_tests(clause: EachLimitClause, case: Case) -> list[Test]:
    tests: list[Test] = []
    if clause.where is not None:
        where = clause.where
        tests.append(lambda item: where(case, item))
    compared = _TEST[clause.comparison]
    tests.append(lambda item: compared(clause.value(case, item), clause.bound(case, item)))
    return tests


def _order(comparison: Comparison, value: Node, bound: Node) -> Quantity:
    found = margin(comparison, value.value, bound.value)
    assert isinstance(found, Quantity)
    return found


def margin(comparison: Comparison, value: Held, bound: Held) -> Figure:
    """Bound less value for at most and less than, value less bound otherwise."""
    if value is NONE or bound is NONE:
        return NONE
    if comparison in (Comparison.AT_MOST, Comparison.LESS_THAN):
        value, bound = bound, value
    if isinstance(value, Quantity) and isinstance(bound, Quantity):
        return value - bound
    if isinstance(value, date) and isinstance(bound, date):
        return days_between(value, bound)
    return None


def figure(value: Held) -> Figure:
    """A node's value as a report gives it."""
    if isinstance(value, Quantity | date | Absent):
        return value
    return None


def unit_on(unit: str | Dated | None, day: date) -> str | None:
    """The unit of a bound on a day; a parameter's may change with its value."""
    return str(unit.on(day)) if isinstance(unit, Dated) else unit


def unit_for(unit: str | None, figures: tuple[Figure, ...]) -> str | None:
    """The bound's own unit if all figures are finite in it, else the base unit; 日 for dates."""
    quantities = [f for f in figures if isinstance(f, Quantity)]
    if not quantities:
        return None
    dimension = quantities[0].dimension
    if any(isinstance(f, date) for f in figures):
        return Dimension.DAYS.unit
    known = unit_named(unit, dimension) if unit else None
    if known is not None and all(q.to_plain(known) is not None for q in quantities):
        return known.symbol
    return dimension.unit
