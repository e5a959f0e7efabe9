"""Tests, sums and counts over the items of a list, by list functions.

Each item's test stands in a list of its own, so that an engine works it out once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

import attrs

from compiler.backends.sql.columns import MOST_ITEMS
from compiler.backends.sql.held import Held, ListHeld, held
from compiler.backends.sql.nodes import (
    FALSE,
    TRUE,
    UNKNOWN,
    ZERO,
    Binary,
    Call,
    Cast,
    Each,
    Fn,
    Keep,
    Literal,
    Sql,
    Variable,
    all_,
    any_,
    case,
    is_null,
    known,
    not_,
)
from compiler.backends.sql.numbers import Number, decimal_of
from dsl.model import tree as m


@attrs.frozen
class Bound:
    """What a list variable stands for: an item, or None for that of an unknown list."""

    item: Sql | None
    of: ListHeld


Env = Mapping[str, Bound]
Condition = Callable[[Env], Sql]


class Reading(Protocol):
    """What lists ask of the reader of expressions."""

    def truth(self, expr: m.Expr, env: Env) -> Sql:
        """An expression as a condition."""

    def held(self, expr: m.Expr, env: Env) -> Held:
        """An expression's value."""

    def list_of(self, expr: m.Expr) -> ListHeld | None:
        """A list."""


@attrs.frozen
class Items:
    """A list under a binder: `variable` is the item in `env`, `where` whether it counts."""

    listed: ListHeld
    variable: str
    env: Env
    where: Sql

    def each(self, body: Sql) -> Sql:
        """A list with this of each item."""
        return Each(self.listed.items, self.variable, body)

    def kept(self) -> Sql:
        """The items that surely count."""
        if self.where == TRUE:
            return self.listed.items
        return Keep(self.listed.items, self.variable, self.where)

    def each_kept(self, body: Sql) -> Sql:
        """A list with this of each item that surely counts."""
        return Each(self.kept(), self.variable, body)

    @property
    def uncertain(self) -> Sql:
        """Whether of some item it is unknown whether it counts."""
        if known(self.where):
            return FALSE
        return _lacks(self.each(self.where))


def items_of(reading: Reading, binder: m.Binder, env: Env) -> Items:
    """A binder's items."""
    listed = reading.list_of(binder.source)
    assert listed is not None
    variable = f"item{len(env) + 1}"
    inner = {**env, binder.variable: Bound(Variable(variable), listed)}
    where = TRUE if binder.where is None else reading.truth(binder.where, inner)
    return Items(listed, variable, inner, where)


# --- conditions ----------------------------------------------------------------------------------


def every(reading: Reading, binder: m.Binder, condition: Condition, env: Env) -> Sql:
    """Every (not where or condition); of no items true."""
    items = items_of(reading, binder, env)
    return _kleene(items, any_([not_(items.where), condition(items.env)]), FALSE)


def some(reading: Reading, binder: m.Binder, condition: Condition, env: Env) -> Sql:
    """Some (where and condition); of no items false."""
    items = items_of(reading, binder, env)
    return _kleene(items, all_([items.where, condition(items.env)]), TRUE)


def _kleene(items: Items, test: Sql, deciding: Literal) -> Sql:
    """The deciding truth if an item has it, else unknown if one is unknown, else the other."""
    tests = items.each(test)
    branches: list[tuple[Sql, Sql]] = [(Call(Fn.HAS, (tests, deciding)), deciding)]
    if not known(test):
        branches.append((_lacks(tests), UNKNOWN))
    return of_items(items.listed, case(*branches, otherwise=not_(deciding)), not_(deciding))


def of_items(listed: ListHeld, found: Sql, of_none: Sql, unknown: Sql = UNKNOWN) -> Sql:
    """What comes of a list: of none `of_none`, of an unknown list unknown."""
    nothing = case((listed.none, of_none), otherwise=unknown)
    return case((is_null(listed.items), nothing), otherwise=found)


def is_none(listed: ListHeld) -> Sql:
    """Whether a list is none, as an empty one is."""
    return of_items(listed, Binary("=", Call(Fn.SIZE, (listed.items,)), ZERO), TRUE)


def _lacks(values: Sql) -> Sql:
    """Whether a list holds a NULL."""
    return Binary("<", Call(Fn.KNOWN, (values,)), Call(Fn.SIZE, (values,)))


# --- figures -------------------------------------------------------------------------------------


def total(reading: Reading, expr: m.SumOf, env: Env) -> Held:
    """A sum: unknown if a `where` is, else none if a counted value is, else unknown if one is."""
    items = items_of(reading, expr.binder, env)
    value = reading.held(expr.value, items.env)
    assert value.number is not None
    number = value.number
    low, high = MOST_ITEMS * min(number.low, 0), MOST_ITEMS * max(number.high, 0)
    kind = decimal_of(low, high, number.scale)
    nought, nothing = Literal(0, kind), Literal(None, kind)
    values = items.each_kept(number.sql)
    none: Sql = FALSE
    if value.none != FALSE:
        one_is = Call(Fn.HAS, (items.each_kept(value.none), TRUE))
        none = of_items(items.listed, all_([not_(items.uncertain), one_is]), FALSE, FALSE)
    summed = case(
        (items.uncertain, nothing),
        (Binary("=", Call(Fn.SIZE, (values,)), ZERO), nought),
        (_lacks(values), nothing),
        otherwise=Cast(Call(Fn.TOTAL, (values,), kind), kind),
    )
    return held(
        Number(of_items(items.listed, summed, nought, nothing), low, high, number.scale), none
    )


def count(reading: Reading, expr: m.CountOf, env: Env) -> Held:
    """How many items count, or how many different values they have; none is skipped."""
    items = items_of(reading, expr.binder, env)
    kind = decimal_of(0, MOST_ITEMS, 0)
    nothing = Literal(None, kind)
    branches: list[tuple[Sql, Sql]] = [(items.uncertain, nothing)]
    if expr.distinct is None:
        number: Sql = Call(Fn.SIZE, (items.kept(),))
    else:
        value = reading.held(expr.distinct, items.env)
        values = items.each_kept(value.value)
        number = Call(Fn.DIFFERENT, (values,))
        branches.append((Call(Fn.HAS, (items.each_kept(value.unknown), TRUE)), nothing))
    counted = case(*branches, otherwise=Cast(number, kind))
    found = of_items(items.listed, counted, Literal(0, kind), nothing)
    return held(Number(found, 0, MOST_ITEMS, 0))
