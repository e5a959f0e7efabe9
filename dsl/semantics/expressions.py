"""The meaning of expressions: values, truths and their deciders, clause by clause as written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import reduce
from typing import assert_never

from dsl.model import tree as m
from dsl.model.types import Numeric
from dsl.runtime.period import shift
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts
from dsl.semantics.facts import State, held, involved, section_state
from dsl.semantics.order import compares, difference
from dsl.semantics.outcome import (
    IS_NONE,
    NO,
    YES,
    Held,
    Known,
    ListItem,
    Outcome,
    SetOf,
    all_of,
    any_of,
    arithmetic,
    as_condition,
    atom,
    deciders,
    known,
    not_,
    unknown,
)

Env = Mapping[str, ListItem]


class Reader:
    """Reads expressions of a policy for one project on one day.

    `etc_open`: atoms over a list ending in `etc` that are false count as unknown.
    `applies` gives the outcome of `N.provision applies`.
    """

    def __init__(
        self,
        policy: m.Policy,
        given: GivenFacts,
        as_of: date,
        readings: Mapping[str, str],
        assumptions: bool,
        etc_open: bool,
        applies: Callable[[m.ProvisionRef], Outcome],
    ) -> None:
        self.given = given
        self.as_of = as_of
        self.readings = readings
        self.etc_open = etc_open
        self.applies = applies
        self.categories = {c.id: c for c in policy.categories}
        self.sections = {s.id: s for s in policy.sections}
        self.facts = {f"{s.id}.{f.id}": f for s in policy.sections for f in s.facts}
        self.parameters = {p.id: p for p in policy.parameters}
        self.defines = {d.id: d for d in policy.defines}
        self.states: dict[str, State] = {
            s.id: section_state(s, given, assumptions) for s in policy.sections
        }
        self.assumptions = assumptions

    # --- facts -------------------------------------------------------------------------------

    def fact(self, section: str, fact: str) -> Outcome:
        """A fact as given, else none with its section, else its default, else as assumed."""
        name = f"{section}.{fact}"
        declared = self.facts[name]
        if name in self.given.facts:
            value = held(name, self.given.facts[name], declared.type, self.categories)
            return unknown((name,)) if value is UNKNOWN else Outcome(value)
        state = self.states[section]
        if state in ("none", "absent"):
            return IS_NONE
        if declared.default is not None:
            default = self.value(declared.default, {})
            return unknown((name,)) if default.value is UNKNOWN else default
        if declared.assumed_no and self.assumptions and state != "unknown":
            return NO
        return unknown((name,))

    def field(self, item: ListItem, ref: m.FieldRef) -> Outcome:
        """A field of an item; that of an unknown list's item waits for the list alone."""
        if item.fields is None:
            return unknown(())
        name = f"{item.list_name}.{ref.field}"
        value = held(name, item.fields.get(ref.field, UNKNOWN), ref.type, self.categories)
        return unknown((name,)) if value is UNKNOWN else Outcome(value)

    def parameter(self, name: str) -> m.Constant:
        """A parameter's value of the day; before its first day the first."""
        values = self.parameters[name].values
        begun = [dated.value for dated in values if dated.start <= self.as_of]
        return begun[-1] if begun else values[0].value

    # --- values ------------------------------------------------------------------------------

    def value(self, expr: m.Expr, env: Env) -> Outcome:
        """What an expression comes out as; a bare yes or no keeps its none."""
        match expr:
            case m.Constant():
                return Outcome(expr.value)
            case m.FactRef():
                return self.fact(expr.section, expr.fact)
            case m.FieldRef():
                return self.field(env[expr.variable], expr)
            case m.ParameterRef():
                return Outcome(self.parameter(expr.parameter).value)
            case m.DefineRef():
                return self.value(self.defines[expr.define].value, env)
            case m.AsOf():
                return known(self.as_of)
            case m.Add():
                return self._computed((expr.left, expr.right), env, lambda a, b: a + b)
            case m.Subtract():
                return self._computed((expr.left, expr.right), env, difference)
            case m.Negate():
                return self._computed((expr.operand,), env, lambda a: -a)
            case m.ShiftDate():
                return self._computed((expr.base, expr.period), env, shift)
            case m.Share():
                return self._computed((expr.ratio, expr.base), env, lambda r, b: b.share(r))
            case m.Divide(step=m.Constant(value=Quantity() as step), mode=mode):
                return self._computed(
                    (expr.left, expr.right), env, lambda a, b: a.divide(b, mode, step)
                )
            case m.Divide():
                raise TypeError("the step of a division is a quantity")
            case m.Extreme(larger=larger):
                choose = max if larger else min
                return self._computed(expr.operands, env, lambda *values: choose(values))
            case m.YearOf():
                return self._computed(
                    (expr.operand,), env, lambda day: Quantity(Dimension.NUMBER, day.year)
                )
            case m.SumOf():
                return self._sum(expr, env)
            case m.CountOf():
                return self._count(expr, env)
            case m.FirstOf():
                return self._first(expr, env)
            case _:
                return self._condition(expr, env)

    def _computed(
        self, operands: Sequence[m.Expr], env: Env, compute: Callable[..., Known | None]
    ) -> Outcome:
        return arithmetic([self.value(operand, env) for operand in operands], compute)

    def _first(self, expr: m.FirstOf, env: Env) -> Outcome:
        waiting: list[Outcome] = []
        for value, guard in expr.branches:
            test = self.truth(guard, env)
            if test.value is False:
                continue
            result = self.value(value, env)
            if test.value is True:
                break
            waiting += (test, result)
        else:
            result = self.value(expr.otherwise, env)
        return unknown(deciders((*waiting, result))) if waiting else result

    # --- conditions --------------------------------------------------------------------------

    def truth(self, expr: m.Expr, env: Env | None = None) -> Outcome:
        """An expression as a condition: a bare yes or no that is none is false."""
        return as_condition(self.value(expr, env or {}))

    def _condition(self, expr: m.Condition, env: Env) -> Outcome:
        match expr:
            case m.Compare(op=op):
                return self._atom((expr.left, expr.right), env, lambda a, b: compares(op, a, b))
            case m.CompareRank():
                return self._rank(expr, env)
            case m.Equals():
                return self._atom((expr.left, expr.right), env, lambda a, b: bool(a == b))
            case m.IsIn():
                values = frozenset(expr.values)
                category = self.categories[expr.category]
                ancestors = {value.id: value.ancestors for value in category.values}
                test = self._atom(
                    (expr.operand,), env, lambda v: v in values or bool(ancestors[v] & values)
                )
                return self._closed(expr, test, env)
            case m.Includes():
                return self._closed(expr, self._includes(expr, env), env)
            case m.IsNone():
                return is_none(self.value(expr.operand, env), self.name_of(expr.operand, env))
            case m.Involves():
                section = self.sections[expr.section]
                involves = involved(section, self.given, self.states[expr.section], self.categories)
                return unknown((expr.section,)) if involves is None else known(involves)
            case m.ProvisionApplies():
                return self.applies(expr.provision)
            case m.ReadingIs():
                return known(self.readings[expr.interpretation] in expr.options)
            case m.Not():
                return not_(self.truth(expr.operand, env))
            case m.And():
                return all_of([self.truth(operand, env) for operand in expr.operands])
            case m.Or():
                return any_of([self.truth(operand, env) for operand in expr.operands])
            case m.Every():
                return self.every(expr.binder, lambda e: self.truth(expr.condition, e), env)
            case m.Some():
                return self.some(expr.binder, lambda e: self.truth(expr.condition, e), env)
            case _:
                assert_never(expr)

    def _atom(self, operands: Sequence[m.Expr], env: Env, test: Callable[..., bool]) -> Outcome:
        return atom([self.value(operand, env) for operand in operands], test)

    def _rank(self, expr: m.CompareRank, env: Env) -> Outcome:
        ranks = {v.id: i for i, v in enumerate(self.categories[expr.category].values)}

        def test(value: str) -> bool:
            left = Quantity(Dimension.NUMBER, ranks[value])
            return compares(expr.op, left, Quantity(Dimension.NUMBER, ranks[expr.value]))

        return self._atom((expr.operand,), env, test)

    def _closed(self, expr: m.IsIn | m.Includes, test: Outcome, env: Env) -> Outcome:
        """A list ending in `etc` is closed for the test, unless the evaluation opens it."""
        if not (self.etc_open and expr.etc and test.value is False):
            return test
        return NO if self.value(expr.operand, env).value is NONE else unknown(())

    def _includes(self, expr: m.Includes, env: Env) -> Outcome:
        operand = self.value(expr.operand, env)
        if operand.value is NONE:
            return NO
        if operand.value is UNKNOWN:
            return operand
        assert isinstance(operand.value, SetOf)
        truths = operand.value.truths
        name = self.name_of(expr.operand, env)

        def member(value: str) -> Outcome:
            truth = truths[value]
            return unknown((f"{name}.{value}",)) if truth is None else known(truth)

        named = [member(value) for value in expr.values]
        match expr.quantor:
            case m.Quantor.ANY:
                return any_of(named)
            case m.Quantor.ALL:
                return all_of(named)
            case m.Quantor.ONLY:
                others = [
                    not_(member(value.id))
                    for value in self.categories[expr.category].values
                    if not ({value.id} | value.ancestors | value.descendants) & set(expr.values)
                ]
                return all_of([any_of(named), *others])

    def name_of(self, operand: m.Expr, env: Env) -> str:
        """The name of the fact or field that a set is read from; terms are written out."""
        match operand:
            case m.FactRef():
                return operand.name
            case m.FieldRef():
                return f"{env[operand.variable].list_name}.{operand.field}"
            case m.DefineRef():
                return self.name_of(self.defines[operand.define].value, env)
            case _:
                return ""

    # --- lists -------------------------------------------------------------------------------

    def items(self, binder: m.Binder) -> tuple[ListItem, ...] | None:
        """The items of a list, none of which if it is none; None if it is unknown."""
        value = self.fact(binder.source.section, binder.source.fact).value
        if value is UNKNOWN:
            return None
        return value if isinstance(value, tuple) else ()

    def where(self, binder: m.Binder, env: Env) -> Outcome:
        """Whether an item counts."""
        return YES if binder.where is None else self.truth(binder.where, env)

    def each(self, binder: m.Binder, item: ListItem, env: Env) -> Env:
        """The names within a binder."""
        return {**env, binder.variable: item}

    def unknown_list(self, binder: m.Binder, env: Env, *read: Callable[[Env], Outcome]) -> Outcome:
        """What a test or sum over an unknown list waits for.

        The list, and whatever else the `where`, the value and the condition of an item wait for
        if nothing of the item is known, save the item's own fields.
        """
        inner = self.each(binder, ListItem(binder.source.name, None), env)
        rest = deciders([self.where(binder, inner), *(one(inner) for one in read)])
        return unknown({binder.source.name} | rest)

    def every(self, binder: m.Binder, condition: Callable[[Env], Outcome], env: Env) -> Outcome:
        """`every … where C has D`: every (not C or D)."""
        items = self.items(binder)
        if items is None:
            return self.unknown_list(binder, env, condition)
        inner = [self.each(binder, item, env) for item in items]
        return all_of([any_of([not_(self.where(binder, e)), condition(e)]) for e in inner])

    def some(self, binder: m.Binder, condition: Callable[[Env], Outcome], env: Env) -> Outcome:
        """`some … where C has D`: some (C and D)."""
        items = self.items(binder)
        if items is None:
            return self.unknown_list(binder, env, condition)
        inner = [self.each(binder, item, env) for item in items]
        return any_of([all_of([self.where(binder, e), condition(e)]) for e in inner])

    def _counted(
        self, binder: m.Binder, value: Callable[[Env], Outcome], env: Env
    ) -> tuple[list[Outcome], list[Outcome]] | Outcome:
        """The `where` and the value of each item whose `where` is not false."""
        items = self.items(binder)
        if items is None:
            return self.unknown_list(binder, env, value)
        tests: list[Outcome] = []
        values: list[Outcome] = []
        for item in items:
            inner = self.each(binder, item, env)
            test = self.where(binder, inner)
            if test.value is not False:
                tests.append(test)
                values.append(value(inner))
        return tests, values

    def _sum(self, expr: m.SumOf, env: Env) -> Outcome:
        counted = self._counted(expr.binder, lambda e: self.value(expr.value, e), env)
        if isinstance(counted, Outcome):
            return counted
        tests, values = counted
        if any(test.value is UNKNOWN for test in tests):
            return unknown(deciders([*tests, *values]))
        assert isinstance(expr.type, Numeric)
        nought = Quantity(expr.type.dimension, 0)
        return arithmetic(values, lambda *all_: reduce(lambda a, b: a + b, all_, nought))

    def _count(self, expr: m.CountOf, env: Env) -> Outcome:
        distinct = expr.distinct
        counted = self._counted(
            expr.binder, lambda e: YES if distinct is None else self.value(distinct, e), env
        )
        if isinstance(counted, Outcome):
            return counted
        tests, values = counted
        if any(o.value is UNKNOWN for o in (*tests, *values)):
            return unknown(deciders([*tests, *values]))
        some = [o.value for o in values if o.value is not NONE]
        return known(Quantity(Dimension.NUMBER, len(some if distinct is None else set(some))))


def is_none(operand: Outcome, name: str) -> Outcome:
    """Whether it is known not to be; a set of which some member may be yes waits for these."""
    value: Held = operand.value
    if value is UNKNOWN:
        return operand
    if isinstance(value, SetOf) and not any(value.truths.values()):
        return unknown(f"{name}.{v}" for v, truth in value.truths.items() if truth is None)
    return known(value is NONE)
