"""The facts that decide what is unknown: what each expression, clause and provision waits for.

What waits for something is unknown, and the other way round: bits are set nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from compiler.backends.sql.held import SetOf
from compiler.backends.sql.lists import Bound, Env, Items, items_of
from compiler.backends.sql.nodes import (
    TRUE,
    ZERO,
    Call,
    Fn,
    Sql,
    all_,
    any_,
    case,
    is_null,
    not_,
    surely,
)
from compiler.backends.sql.values import NOBODY, Values
from compiler.backends.sql.waiting import NOTHING, Names, Waiting, only_if, union
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choices
from dsl.model.walk import parts


class Missing:
    """What expressions and clauses wait for. `applies` gives it of `N.provision applies`."""

    def __init__(
        self, values: Values, names: Names, applies: Callable[[m.ProvisionRef], Waiting]
    ) -> None:
        self.values = values
        self.names = names
        self.applies = applies
        self._known: dict[int, tuple[m.Expr, Waiting]] = {}

    # --- expressions -------------------------------------------------------------------------

    def of(self, expr: m.Expr, env: Env = NOBODY) -> Waiting:
        """What an expression waits for."""
        if env:
            return self._of(expr, env)
        if id(expr) not in self._known:
            self._known[id(expr)] = (expr, self._of(expr, env))
        return self._known[id(expr)][1]

    def _of(self, expr: m.Expr, env: Env) -> Waiting:
        match expr:
            case m.Constant() | m.ParameterRef() | m.AsOf() | m.ReadingIs():
                return NOTHING
            case m.FactRef() | m.FieldRef():
                return self._read(expr, env)
            case m.DefineRef():
                return self.of(self.values.defines[expr.define], env)
            case m.Includes():
                return self._includes(expr, env)
            case m.IsNone() if isinstance(type_of(expr.operand), Choices):
                members = [*self.values.set_of(expr.operand, env).truths]
                return self._members(expr.operand, env, members, self._truth(expr, env))
            case m.Involves():
                return self.names.leaf(is_null(self._truth(expr, env)), expr.section)
            case m.ProvisionApplies():
                return self.applies(expr.provision)
            case m.And() | m.Or():
                inner = union(self.of(operand, env) for operand in expr.operands)
                return only_if(is_null(self._truth(expr, env)), inner)
            case m.Every() | m.Some():
                return self.over_items(
                    expr.binder,
                    env,
                    isinstance(expr, m.Every),
                    lambda inner: self._truth(expr.condition, inner),
                    lambda inner: self.of(expr.condition, inner),
                    self._truth(expr, env),
                )
            case m.SumOf():
                return self._counted(expr, expr.value, env)
            case m.CountOf():
                return self._counted(expr, expr.distinct, env)
            case m.FirstOf():
                return self._first(expr, env)
            case _:
                return self.arithmetic(parts(expr), env)

    def _truth(self, expr: m.Expr, env: Env) -> Sql:
        return self.values.truth(expr, env)

    def arithmetic(self, operands: Sequence[m.Expr], env: Env) -> Waiting:
        """What an atom or figure waits for: nothing where an operand is none, which decides it."""
        inner = union(self.of(operand, env) for operand in operands)
        if len(operands) < 2 or inner == NOTHING:
            return inner
        none = any_(self.values.held(operand, env).none for operand in operands)
        return only_if(not_(none), inner)

    def _read(self, expr: m.FactRef | m.FieldRef, env: Env) -> Waiting:
        found = self.values.read(expr, env)
        name = self._name(expr, env)
        if name is None or isinstance(found, SetOf):
            return NOTHING
        return self.names.leaf(found.unknown, name)

    def _name(self, expr: m.Expr, env: Env) -> str | None:
        """The name of a fact or field; None of a field of an item that is not there."""
        while isinstance(expr, m.DefineRef):
            expr = self.values.defines[expr.define]
        if isinstance(expr, m.FactRef):
            return expr.name
        assert isinstance(expr, m.FieldRef)
        bound = env[expr.variable]
        return None if bound.item is None else f"{bound.of.source}.{expr.field}"

    def _first(self, expr: m.FirstOf, env: Env) -> Waiting:
        found = self.of(expr.otherwise, env)
        for value, guard in reversed(expr.branches):
            test, chosen = self._truth(guard, env), self.of(value, env)
            open_ = only_if(is_null(test), union([self.of(guard, env), chosen]))
            found = only_if(test, chosen, union([open_, found]))
        return found

    # --- sets --------------------------------------------------------------------------------

    def _includes(self, expr: m.Includes, env: Env) -> Waiting:
        truth = self._truth(expr, env)
        found = self.values.set_of(expr.operand, env)
        named = [*dict.fromkeys(expr.values)]
        if expr.quantor is not m.Quantor.ONLY:
            return self._members(expr.operand, env, named, truth)
        any_named = any_(found.truths[value] for value in named)
        first = self._partly(expr.operand, env, named, found)
        rest = self._partly(expr.operand, env, self.values.others(expr), found)
        inner = union([only_if(is_null(any_named), first), rest])
        return self._known_in_part(expr.operand, env, found, inner, truth)

    def _members(self, operand: m.Expr, env: Env, values: list[str], truth: Sql) -> Waiting:
        found = self.values.set_of(operand, env)
        inner = self._partly(operand, env, values, found)
        return self._known_in_part(operand, env, found, inner, truth)

    def _partly(self, operand: m.Expr, env: Env, values: list[str], found: SetOf) -> Waiting:
        name = self._name(operand, env)
        if name is None:
            return NOTHING
        return union(self.names.leaf(is_null(found.truths[v]), f"{name}.{v}") for v in values)

    def _known_in_part(
        self, operand: m.Expr, env: Env, found: SetOf, inner: Waiting, truth: Sql
    ) -> Waiting:
        """The members that decide; of a set wholly unknown its own name."""
        name = self._name(operand, env)
        if name is None:
            return NOTHING
        wholly = all_(is_null(one) for one in found.truths.values())
        own = self.names.leaf(TRUE, name)
        return only_if(is_null(truth), only_if(wholly, own, inner))

    # --- lists -------------------------------------------------------------------------------

    def over_items(
        self,
        binder: m.Binder,
        env: Env,
        every: bool,
        test: Callable[[Env], Sql],
        waits: Callable[[Env], Waiting],
        whole: Sql,
    ) -> Waiting:
        """What `every` or `some`, whose truth is `whole`, waits for over the items."""
        items = items_of(self.values, binder, env)
        truth = test(items.env)
        one = any_([not_(items.where), truth]) if every else all_([items.where, truth])
        return only_if(is_null(whole), self._over(binder, env, items, waits, is_null(one)))

    def _counted(self, expr: m.SumOf | m.CountOf, value: m.Expr | None, env: Env) -> Waiting:
        items = items_of(self.values, expr.binder, env)

        def waits(inner: Env) -> Waiting:
            return NOTHING if value is None else self.of(value, inner)

        counts = not_(surely(not_(items.where)))
        found = self._over(expr.binder, env, items, waits, counts)
        return only_if(self.values.held(expr, env).unknown, found)

    def _over(
        self,
        binder: m.Binder,
        env: Env,
        items: Items,
        waits: Callable[[Env], Waiting],
        counts: Sql,
    ) -> Waiting:
        """What the items that count wait for.

        Over an unknown list, the list, and what an item of which nothing is known waits for besides
        itself.
        """
        ghost = {**env, binder.variable: Bound(None, items.listed)}
        own = self.names.leaf(TRUE, items.listed.source)
        outside = union([own, self._where(binder, ghost), waits(ghost)])
        inner = union([self._where(binder, items.env), waits(items.env)])
        each = only_if(counts, inner)
        bits = {
            number: _filled(Call(Fn.UNION, (items.each(word),)))
            for number, word in each.bits.items()
        }
        return only_if(items.listed.unknown, outside, Waiting(bits, each.names))

    def _where(self, binder: m.Binder, env: Env) -> Waiting:
        return NOTHING if binder.where is None else self.of(binder.where, env)


def _filled(bits: Sql) -> Sql:
    """Of no items 0."""
    return case((is_null(bits), ZERO), otherwise=bits)
