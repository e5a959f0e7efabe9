"""Expressions as Python code over `dsl.runtime`."""

from __future__ import annotations

from datetime import date
from typing import Final, assert_never

import attrs

from compiler.backends.python.names import Names, constant, variable
from compiler.emit import Atom, Call, Code, Function, Keyword, Set, Tuple, call, text
from compiler.phrases import Phrases
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choices, Numeric
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison
from dsl.runtime.values import Absent

CASE: Final = Atom("case")


@attrs.frozen
class TextRow:
    """The words of a condition, and its line in the policy."""

    label: Label
    line: int


class Texts:
    """The table of texts of a file's conditions."""

    def __init__(self, prefix: str, phrases: Phrases) -> None:
        self.prefix = prefix
        self.phrases = phrases
        self.rows: dict[str, TextRow] = {}

    def key(self, expr: m.Expr) -> Keyword:
        """The key of a condition's text."""
        key = f"{self.prefix}/{len(self.rows) + 1}"
        self.rows[key] = TextRow(self.phrases.label(expr), expr.span.line)
        return Keyword("key", text(key))


@attrs.frozen
class Emitted:
    """An expression and the functions that it needs beside it."""

    code: Code
    inner: tuple[Function, ...] = ()


class Emitter:
    """Emits the expressions of one function; `used` collects the run-time names it needs."""

    def __init__(self, texts: Texts, used: set[str], terms: str = "terms.") -> None:
        self.texts = texts
        self.used = used
        self.terms = terms  # how a term is called from the module
        self._inner: list[Function] = []
        self._names = Names()

    def condition(self, expr: m.Expr) -> Emitted:
        """A condition."""
        code = self._condition(expr)
        return self._finish(code)

    def value(self, expr: m.Expr) -> Emitted:
        """A value."""
        return self._finish(self._value(expr))

    def _finish(self, code: Code) -> Emitted:
        inner, self._inner = tuple(self._inner), []
        return Emitted(code, inner)

    def call(self, function: str, *args: Code | Keyword | None) -> Call:
        """A call of a run-time function."""
        self.used.add(function)
        return call(function, *args)

    # --- conditions ---

    def _condition(self, expr: m.Expr) -> Code:
        """An expression as a condition: a bare yes or no that is none is false.

        One that is written as a plain yes or no has no words of its own in reasons.
        """
        if isinstance(expr, m.FactRef | m.FieldRef | m.DefineRef | m.FirstOf | m.ParameterRef):
            return self.call("holds", self._value(expr), self.texts.key(expr))
        return self._value(expr)

    def _value(self, expr: m.Expr) -> Code:
        match expr:
            case m.Constant(value=value):
                return self.call("known", self.literal(value))
            case m.FactRef():
                return call("case.fact", text(expr.name))
            case m.FieldRef():
                return call(f"{variable(expr.variable)}.field", text(expr.field))
            case m.ParameterRef():
                return call(f"figures.{constant(expr.parameter)}.of", CASE)
            case m.DefineRef():
                return call(f"{self.terms}{variable(expr.define)}", CASE)
            case m.AsOf():
                return self.call("known", Atom("case.day"))
            case m.ProvisionApplies(provision=ref):
                names = (text(ref.measure), text(ref.provision))
                return call("case.applies", *names, self.texts.key(expr))
            case m.ReadingIs():
                options = _frozen(expr.options)
                name = text(expr.interpretation)
                return self.call("reading", CASE, name, options, self.texts.key(expr))
            case m.Compare():
                left, right = self._value(expr.left), self._value(expr.right)
                return self.call(_COMPARE[expr.op], left, right, self.texts.key(expr))
            case m.Equals():
                left, right = self._value(expr.left), self._value(expr.right)
                return self.call("equals", left, right, self.texts.key(expr))
            case m.CompareRank():
                rest = (text(expr.op.value), text(expr.value), self.texts.key(expr))
                return self.call(
                    "rank", CASE, text(expr.category), self._value(expr.operand), *rest
                )
            case m.IsIn():
                return self._member("is_in", expr, _frozen(expr.values))
            case m.Includes():
                values = Tuple(tuple(text(v) for v in expr.values))
                return self._member(f"includes_{expr.quantor.value}", expr, values)
            case m.IsNone():
                return self._is_none(expr)
            case m.Involves():
                return call("case.involves", text(expr.section), self.texts.key(expr))
            case m.Not():
                return self.call("not_", self._condition(expr.operand), self.texts.key(expr))
            case m.And():
                parts = [self._condition(o) for o in expr.operands]
                return self.call("all_of", *parts, self.texts.key(expr))
            case m.Or():
                parts = [self._condition(o) for o in expr.operands]
                return self.call("any_of", *parts, self.texts.key(expr))
            case m.Every() | m.Some():
                function = "every" if isinstance(expr, m.Every) else "some"
                source, where = self._binder(expr.binder)
                test = self._test("has", expr.binder, expr.condition, True)
                return self.call(function, source, where, test, self.texts.key(expr))
            case _:
                return self._arithmetic(expr)

    def _member(self, function: str, expr: m.IsIn | m.Includes, values: Code) -> Code:
        etc = Keyword("etc", Atom("True")) if expr.etc else None
        operand = self._value(expr.operand)
        category = text(expr.category)
        return self.call(function, CASE, category, operand, values, etc, self.texts.key(expr))

    def _is_none(self, expr: m.IsNone) -> Code:
        kind = type_of(expr.operand)
        operand = self._value(expr.operand)
        if isinstance(kind, Choices):
            return self.call(
                "set_is_none", CASE, text(kind.category), operand, self.texts.key(expr)
            )
        return self.call("is_none", operand, self.texts.key(expr))

    # --- arithmetic ---

    def _arithmetic(self, expr: m.Arithmetic) -> Code:
        match expr:
            case m.Add(left=a, right=b):
                return self.call("plus", self._value(a), self._value(b))
            case m.Subtract(left=a, right=b):
                return self.call("minus", self._value(a), self._value(b))
            case m.Negate():
                return self.call("negative", self._value(expr.operand))
            case m.ShiftDate(base=a, period=b):
                return self.call("moved", self._value(a), self._value(b))
            case m.Share(ratio=a, base=b):
                return self.call("share", self._value(a), self._value(b))
            case m.Divide(left=a, right=b):
                self.used.add("Rounding")
                mode = Atom(f"Rounding.{expr.mode.name}")
                step = self.literal(expr.step.value)
                return self.call("divide", self._value(a), self._value(b), mode, step)
            case m.Extreme():
                parts = [self._value(o) for o in expr.operands]
                return self.call("larger" if expr.larger else "smaller", *parts)
            case m.SumOf():
                source, where = self._binder(expr.binder)
                test = self._test("value", expr.binder, expr.value, False)
                assert isinstance(expr.type, Numeric)
                self.used.add("Dimension")
                zero = Atom(f"Dimension.{expr.type.dimension.name}")
                return self.call("total", source, where, test, zero)
            case m.CountOf():
                source, where = self._binder(expr.binder)
                distinct = (
                    self._test("value", expr.binder, expr.distinct, False)
                    if expr.distinct is not None
                    else None
                )
                return self.call("count", source, where, distinct)
            case m.FirstOf():
                pairs = tuple(
                    Tuple((self._condition(guard), self._value(value)))
                    for value, guard in expr.branches
                )
                return self.call("first_of", Tuple(pairs), self._value(expr.otherwise))
            case m.YearOf():
                return self.call("year_of", self._value(expr.operand))
            case m.AsOf():
                return self.call("known", Atom("case.day"))
            case _:
                assert_never(expr)

    # --- lists ---

    def _binder(self, binder: m.Binder) -> tuple[Code, Code]:
        source = self._value(binder.source)
        if binder.where is None:
            return source, Atom("None")
        return source, self._test("where", binder, binder.where, True)

    def _test(self, name: str, binder: m.Binder, expr: m.Expr, condition: bool) -> Code:
        """A function of an item, beside the expression that needs it."""
        outer, self._inner = self._inner, []
        code = self._condition(expr) if condition else self._value(expr)
        inner, self._inner = tuple(self._inner), outer
        self.used.add("Item")
        fresh = self._names.fresh(f"{name}_{binder.variable}")
        parameter = f"{variable(binder.variable)}: Item"
        self._inner.append(Function(fresh, parameter, "", "", code, inner))
        return Atom(fresh)

    # --- literals ---

    def literal(self, value: object) -> Code:
        """A literal of the run time."""
        if isinstance(value, bool):
            return Atom(str(value))
        if isinstance(value, Quantity):
            self.used |= {"Quantity", "Dimension"}
            parts = [Atom(f"Dimension.{value.dimension.name}"), Atom(str(value.n))]
            if value.scale:
                parts.append(Atom(str(value.scale)))
            return call("Quantity", *parts)
        if isinstance(value, date):
            self.used.add("date")
            return call("date", *(Atom(str(x)) for x in (value.year, value.month, value.day)))
        if isinstance(value, Absent):
            self.used.add("NONE")
            return Atom("NONE")
        assert isinstance(value, str)
        return text(value)


_COMPARE: Final = {
    Comparison.AT_MOST: "at_most",
    Comparison.LESS_THAN: "less_than",
    Comparison.AT_LEAST: "at_least",
    Comparison.MORE_THAN: "more_than",
}


def _frozen(values: tuple[str, ...]) -> Code:
    return call("frozenset", Set(tuple(text(v) for v in values)))
