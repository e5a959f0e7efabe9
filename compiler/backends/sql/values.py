"""Expressions in columns: what each comes out as, and whether it is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, assert_never

import attrs

from compiler.backends.sql import lists
from compiler.backends.sql.columns import columns
from compiler.backends.sql.dates import moved
from compiler.backends.sql.division import divided
from compiler.backends.sql.facts import Facts, Read, joined
from compiler.backends.sql.held import Held, ListHeld, SetOf, held
from compiler.backends.sql.kinds import Boolean, Date, Varchar, scalar_kind
from compiler.backends.sql.lists import Env
from compiler.backends.sql.nodes import (
    FALSE,
    TRUE,
    UNKNOWN,
    AsOf,
    Binary,
    Call,
    Cast,
    Fn,
    Literal,
    Sql,
    all_,
    any_,
    case,
    given,
    is_null,
    not_,
    one_of,
    pick,
    truth,
)
from compiler.backends.sql.numbers import (
    Number,
    TooWide,
    add,
    aligned,
    constant,
    multiply,
    negative,
    subtract,
)
from compiler.backends.sql.setting import Setting
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choices
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Comparison
from dsl.runtime.values import Absent

OPERATORS: Final = {
    Comparison.AT_MOST: "<=",
    Comparison.LESS_THAN: "<",
    Comparison.AT_LEAST: ">=",
    Comparison.MORE_THAN: ">",
}
DAYS: Final = (-3_700_000, 3_700_000, 0)  # the interval of the days between two dates


NOBODY: Final[Env] = {}


class Values:
    """Reads expressions. `applies` gives the truth of `N.provision applies`."""

    def __init__(
        self, policy: m.Policy, setting: Setting, applies: Callable[[m.ProvisionRef], Sql]
    ) -> None:
        self.setting = setting
        self.applies = applies
        self.layout = columns(policy)
        self.categories = {category.id: category for category in policy.categories}
        self.defines = {define.id: define.value for define in policy.defines}
        self.parameters = {parameter.id: parameter for parameter in policy.parameters}
        self.facts = Facts(policy, self.layout, setting.assumptions, self._read)
        self.terms: dict[str, Held] = {}  # those that were read
        self._known: dict[int, tuple[m.Expr, Held]] = {}

    # --- values ------------------------------------------------------------------------------

    def truth(self, expr: m.Expr, env: Env = NOBODY) -> Sql:
        """An expression as a condition."""
        return self.held(expr, env).truth

    def held(self, expr: m.Expr, env: Env = NOBODY) -> Held:
        """An expression's value. Raises TooWide with the place of what is."""
        if env:
            return self._held(expr, env)
        if id(expr) not in self._known:
            self._known[id(expr)] = (expr, self._held(expr, env))  # kept, so that its id is its own
        return self._known[id(expr)][1]

    def _held(self, expr: m.Expr, env: Env) -> Held:
        try:
            return self._value(expr, env)
        except TooWide as wide:
            raise TooWide(wide.span or expr.span) from None

    def _read(self, expr: m.Expr) -> Read:
        return self.set_of(expr, NOBODY) if isinstance(type_of(expr), Choices) else self.held(expr)

    def _value(self, expr: m.Expr, env: Env) -> Held:
        match expr:
            case m.Constant():
                return _constant(expr)
            case m.FactRef() | m.FieldRef():
                found = self.read(expr, env)
                assert isinstance(found, Held)
                return found
            case m.ParameterRef():
                return _constant(self.parameter(expr.parameter))
            case m.DefineRef():
                found = self.held(self.defines[expr.define], env)
                self.terms[expr.define] = found
                return found
            case m.AsOf():
                return Held(AsOf())
            case m.Add():
                return self._computed((expr.left, expr.right), env, add)
            case m.Subtract():
                return self.difference(self.held(expr.left, env), self.held(expr.right, env))
            case m.Negate():
                return self._computed((expr.operand,), env, negative)
            case m.Share():
                return self._computed((expr.ratio, expr.base), env, multiply)
            case m.ShiftDate():
                return moved(
                    self.held(expr.base, env), self.held(expr.period, env), type_of(expr.period)
                )
            case m.Divide():
                return divided(self.held(expr.left, env), self.held(expr.right, env), expr)
            case m.Extreme():
                return self._extreme(expr, env)
            case m.YearOf():
                day = self.held(expr.operand, env)
                year = Number(Cast(Call(Fn.YEAR, (day.value,)), _YEAR), 0, 9999, 0)
                return held(year, day.none)
            case m.SumOf():
                return lists.total(self, expr, env)
            case m.CountOf():
                return lists.count(self, expr, env)
            case m.FirstOf():
                return self._first(expr, env)
            case _:
                return Held(self._condition(expr, env))

    def read(self, expr: m.FactRef | m.FieldRef, env: Env) -> Read:
        """A fact, or a field of the item that a variable stands for."""
        if isinstance(expr, m.FactRef):
            return self.facts.fact(expr.name)
        bound = env[expr.variable]
        return self.facts.field(bound.item, bound.of.fields[expr.field])

    def set_of(self, expr: m.Expr, env: Env) -> SetOf:
        """A set's truths."""
        while isinstance(expr, m.DefineRef):
            expr = self.defines[expr.define]
        assert isinstance(expr, m.FactRef | m.FieldRef)
        found = self.read(expr, env)
        assert isinstance(found, SetOf)
        return found

    def parameter(self, name: str) -> m.Constant:
        """A parameter's value of the day; before its first day the first."""
        values = self.parameters[name].values
        begun = [dated.value for dated in values if dated.start <= self.setting.day]
        return begun[-1] if begun else values[0].value

    def _computed(
        self, operands: tuple[m.Expr, ...], env: Env, compute: Callable[..., Number]
    ) -> Held:
        read = [self.held(operand, env) for operand in operands]
        return held(compute(*map(_number, read)), any_(one.none for one in read))

    def difference(self, left: Held, right: Held) -> Held:
        """Of two figures, or of two dates in days."""
        none = any_([left.none, right.none])
        if left.number is None or right.number is None:
            days = Cast(Call(Fn.DAYS_BETWEEN, (left.value, right.value)), _DAYS)
            return held(Number(days, *DAYS), none)
        return held(subtract(left.number, right.number), none)

    def _extreme(self, expr: m.Extreme, env: Env) -> Held:
        read = [self.held(operand, env) for operand in expr.operands]
        none = any_(one.none for one in read)
        lacking = any_(is_null(one.value) for one in read)
        fn = Fn.GREATEST if expr.larger else Fn.LEAST
        numbers = [one.number for one in read if one.number is not None]
        if not numbers:
            best = Call(fn, tuple(one.value for one in read))
            return Held(pick(lacking, Literal(None, Date()), best), none)
        scale = max(number.scale for number in numbers)
        wide = [number.rescaled(scale) for number in numbers]
        choose = max if expr.larger else min
        low, high = choose(w.low for w in wide), choose(w.high for w in wide)
        kind = Number(FALSE, min(w.low for w in wide), max(w.high for w in wide), scale).kind
        best = Call(fn, tuple(w.sql for w in wide))
        return held(Number(pick(lacking, Literal(None, kind), best), low, high, scale), none)

    def _first(self, expr: m.FirstOf, env: Env) -> Held:
        guards = [self.truth(guard, env) for _, guard in expr.branches]
        read = [self.held(value, env) for value, _ in expr.branches]
        last = self.held(expr.otherwise, env)
        none = _first_of([(g, r.none) for g, r in zip(guards, read, strict=True)], last.none, FALSE)
        if last.number is None:
            nothing = Literal(None, scalar_kind(expr.type))
            pairs = [(g, r.value) for g, r in zip(guards, read, strict=True)]
            return Held(_first_of(pairs, last.value, nothing), none)
        branches: list[tuple[Sql, Number]] = []
        for guard, one in zip(guards, read, strict=True):
            branches += [(is_null(guard), _nothing(one)), (guard, _number(one))]
        return joined(branches, last.number, none)

    # --- conditions --------------------------------------------------------------------------

    def _condition(self, expr: m.Condition, env: Env) -> Sql:
        match expr:
            case m.Compare():
                left, right = self.held(expr.left, env), self.held(expr.right, env)
                return compares(OPERATORS[expr.op], left, right)
            case m.Equals():
                return compares("=", self.held(expr.left, env), self.held(expr.right, env))
            case m.CompareRank():
                return self._among(expr.operand, _ranked(expr, self.categories[expr.category]), env)
            case m.IsIn():
                return self._among(expr.operand, _under(expr, self.categories[expr.category]), env)
            case m.Includes():
                return self._includes(expr, env)
            case m.IsNone():
                return self._is_none(expr, env)
            case m.Involves():
                return self.facts.involved(expr.section)
            case m.ProvisionApplies():
                return self.applies(expr.provision)
            case m.ReadingIs():
                return truth(self.setting.readings[expr.interpretation] in expr.options)
            case m.Not():
                return not_(self.truth(expr.operand, env))
            case m.And():
                return all_(self.truth(operand, env) for operand in expr.operands)
            case m.Or():
                return any_(self.truth(operand, env) for operand in expr.operands)
            case m.Every():
                return lists.every(self, expr.binder, lambda e: self.truth(expr.condition, e), env)
            case m.Some():
                return lists.some(self, expr.binder, lambda e: self.truth(expr.condition, e), env)
            case _:
                assert_never(expr)

    def _among(self, expr: m.Expr, values: list[str], env: Env) -> Sql:
        operand = self.held(expr, env)
        return all_([one_of(operand.value, values), not_(operand.none)])

    def _includes(self, expr: m.Includes, env: Env) -> Sql:
        truths = self.set_of(expr.operand, env).truths
        named = [truths[value] for value in expr.values]
        match expr.quantor:
            case m.Quantor.ANY:
                return any_(named)
            case m.Quantor.ALL:
                return all_(named)
            case m.Quantor.ONLY:
                others = self.others(expr)
                return all_([any_(named), *(not_(truths[value]) for value in others)])

    def others(self, expr: m.Includes) -> list[str]:
        """The values that `includes only` forbids: not named, nor under or above one that is."""
        return [
            value.id
            for value in self.categories[expr.category].values
            if not ({value.id} | value.ancestors | value.descendants) & set(expr.values)
        ]

    def _is_none(self, expr: m.IsNone, env: Env) -> Sql:
        kind = type_of(expr.operand)
        if isinstance(kind, Choices):
            return not_(any_(self.set_of(expr.operand, env).truths.values()))
        listed = self.list_of(expr.operand)
        if listed is not None:
            return lists.is_none(listed)
        operand = self.held(expr.operand, env)
        return case((operand.none, TRUE), (given(operand.value), FALSE), otherwise=UNKNOWN)

    def list_of(self, expr: m.Expr) -> ListHeld | None:
        """A list, or None of anything else."""
        while isinstance(expr, m.DefineRef):
            expr = self.defines[expr.define]
        found = self.facts.fact(expr.name) if isinstance(expr, m.FactRef) else None
        return found if isinstance(found, ListHeld) else None


_YEAR: Final = Number(FALSE, 0, 9999, 0).kind
_DAYS: Final = Number(FALSE, *DAYS).kind


def _number(one: Held) -> Number:
    assert one.number is not None
    return one.number


def _nothing(one: Held) -> Number:
    """An unknown figure of the same type."""
    number = _number(one)
    return attrs.evolve(number, sql=Literal(None, number.kind))


def _first_of(pairs: list[tuple[Sql, Sql]], last: Sql, nothing: Sql) -> Sql:
    branches: list[tuple[Sql, Sql]] = []
    for guard, value in pairs:
        branches += [(is_null(guard), nothing), (guard, value)]
    return case(*branches, otherwise=last)


def compares(op: str, left: Held, right: Held) -> Sql:
    """Whether two figures, dates or texts stand so; with one that is none they do not."""
    known = [not_(left.none), not_(right.none)]
    if left.number is None or right.number is None:
        return all_([Binary(op, left.value, right.value), *known])
    a, b = aligned(left.number, right.number)  # a figure stands as it is written
    a, b = (
        old if isinstance(old.sql, Literal) else new
        for old, new in ((left.number, a), (right.number, b))
    )
    return all_([Binary(op, a.sql, b.sql), *known])


def _under(expr: m.IsIn, category: m.Category) -> list[str]:
    """The values that are one of the named or under one."""
    named = frozenset(expr.values)
    return [v.id for v in category.values if ({v.id} | v.ancestors) & named]


def _ranked(expr: m.CompareRank, category: m.Category) -> list[str]:
    """The values that stand so to the named one."""
    ids = [value.id for value in category.values]
    rank = ids.index(expr.value)
    match expr.op:
        case Comparison.AT_MOST:
            return ids[: rank + 1]
        case Comparison.LESS_THAN:
            return ids[:rank]
        case Comparison.AT_LEAST:
            return ids[rank:]
        case Comparison.MORE_THAN:
            return ids[rank + 1 :]


def _constant(expr: m.Constant) -> Held:
    value = expr.value
    if isinstance(value, Quantity):
        return held(constant(value))
    if isinstance(value, Absent):
        return Held(Literal(None, scalar_kind(expr.type)), TRUE)
    if isinstance(value, bool):
        return Held(Literal(value, Boolean()))
    return Held(Literal(value, Date() if isinstance(value, date) else Varchar()))
