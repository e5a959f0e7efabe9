"""Requirements and limits in columns: whether each holds, and a limit's figures."""

from __future__ import annotations

from typing import Final

import attrs

from compiler.backends.sql import lists
from compiler.backends.sql.held import Held
from compiler.backends.sql.kinds import Date
from compiler.backends.sql.lists import Env
from compiler.backends.sql.nodes import (
    FALSE,
    NULL,
    TRUE,
    Call,
    Each,
    Field,
    Fn,
    Keep,
    Literal,
    Pack,
    Sql,
    Variable,
    all_,
    any_,
    case,
    given,
    is_null,
    not_,
    pick,
    surely,
)
from compiler.backends.sql.values import NOBODY, OPERATORS, Values, compares
from dsl.model import tree as m
from dsl.runtime.status import Comparison

PLACE: Final = "place"  # the number of an item, from 1
OPPOSITE: Final = {"<=": ">", "<": ">=", ">=": "<", ">": "<="}


@attrs.frozen
class Test:
    """A requirement or limit: its own truth, its waiver's, and whether a duty breaks it."""

    holds: Sql
    waived: Sql
    breach: Sql
    in_principle: bool

    @property
    def satisfied(self) -> Sql:
        """The requirement or its waiver."""
        return any_([self.holds, self.waived])

    @property
    def broken(self) -> Sql:
        """The limit fails and is not waived."""
        return all_([self.breach, not_(self.waived)])


def waived(values: Values, clause: m.Requirement | m.Limit) -> Sql:
    """Whether a clause's waiver holds."""
    return FALSE if clause.waiver is None else values.truth(clause.waiver.when)


def test_of(values: Values, clause: m.Requirement | m.Limit) -> Test:
    """A clause as the walk reads it."""
    frees = waived(values, clause)
    if isinstance(clause, m.Requirement):
        return Test(values.truth(clause.condition), frees, FALSE, clause.in_principle)
    op = OPERATORS[clause.comparison]

    def pair(env: Env, op: str) -> Sql:
        return compares(op, values.held(clause.value, env), values.held(clause.bound, env))

    if clause.each is None:
        holds, fails = pair(NOBODY, op), pair(NOBODY, OPPOSITE[op])
    else:
        holds = lists.every(values, clause.each, lambda env: pair(env, op), NOBODY)
        fails = lists.some(values, clause.each, lambda env: pair(env, OPPOSITE[op]), NOBODY)
    return Test(holds, frees, fails, clause.in_principle)


# --- figures -------------------------------------------------------------------------------------


@attrs.frozen
class Figures:
    """A limit's value, bound and margin; of one for each item those of the closest, and which."""

    value: Held
    bound: Held
    margin: Held
    item: Sql | None = None


def figures_of(values: Values, limit: m.Limit) -> Figures:
    """A limit's figures. Raises TooWide."""
    if limit.each is None:
        return _figures(values, limit, NOBODY)
    items = lists.items_of(values, limit.each, NOBODY)
    found = _figures(values, limit, items.env)
    # Of an item that counts, or may, all must be known: else nothing is said of any.
    doubtful = all_(
        [not_(surely(not_(items.where))), any_([is_null(items.where), is_null(found.margin.value)])]
    )
    open_ = Call(Fn.HAS, (items.each(doubtful), TRUE))
    packed = Pack(
        (
            ("margin", pick(items.where, found.margin.value, _null(found.margin))),
            ("place", Variable(PLACE)),
            ("value", found.value.value),
            ("bound", found.bound.value),
        )
    )
    every = Each(items.listed.items, items.variable, packed, PLACE)
    counted = Keep(every, "one", given(Field(Variable("one"), "margin")))
    best = Call(Fn.LEAST_OF, (counted,))

    def part(name: str, of: Held | None) -> Sql:
        nothing = NULL if of is None else _null(of)
        return case((open_, nothing), otherwise=Field(best, name))

    def held_part(name: str, of: Held) -> Held:
        sql = part(name, of)
        return Held(sql, FALSE, None if of.number is None else attrs.evolve(of.number, sql=sql))

    return Figures(
        held_part("value", found.value),
        held_part("bound", found.bound),
        held_part("margin", found.margin),
        part("place", None),
    )


def _figures(values: Values, limit: m.Limit, env: Env) -> Figures:
    value, bound = values.held(limit.value, env), values.held(limit.bound, env)
    upper = limit.comparison in (Comparison.AT_MOST, Comparison.LESS_THAN)
    pair = (bound, value) if upper else (value, bound)
    return Figures(value, bound, values.difference(*pair))


def _null(of: Held) -> Literal:
    return Literal(None, Date() if of.number is None else of.number.kind)
