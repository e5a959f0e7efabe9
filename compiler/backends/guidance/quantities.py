"""Quantities and dates in words that mean one thing only.

An operand of arithmetic is a name, a figure or stands in round brackets; a condition inside a
quantity stands in 「」 in Chinese and in [] in English. The whole grammar is in
`docs/decisions/19-words-of-guidance.md`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Final

from compiler.backends.guidance.names import Names, Runs, between, joined
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choice, Day, Numeric
from dsl.runtime.quantity import Dimension, Quantity, Rounding

GROUP: Final = (("「", "」"), ("[", "]"))
ROUND: Final = (("（", "）"), ("(", ")"))
_ATOMS: Final = (m.Constant, m.FactRef, m.FieldRef, m.ParameterRef, m.DefineRef, m.AsOf)
_ROUNDED: Final = {
    Rounding.DOWN: ("向下", "down"),
    Rounding.UP: ("向上", "up"),
    Rounding.HALF_UP: ("四舍五入", "half up"),
}
_OUTER: Final = ("外层", "outer ")


class Quantities(ABC):
    """Quantities and dates of a policy in one language."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.n = names.n
        self._bound: list[str] = []  # variables from the outermost

    @abstractmethod
    def inline(self, expr: m.Expr) -> Runs:
        """A condition on one line."""

    def group(self, expr: m.Expr) -> Runs:
        """A condition set off from the words around it."""
        opening, closing = GROUP[self.n]
        return joined(opening, self.inline(expr), closing)

    def operand(self, expr: m.Expr) -> Runs:
        """A quantity as a part of another."""
        if isinstance(expr, _ATOMS):
            return self.quantity(expr)
        opening, closing = ROUND[self.n]
        return joined(opening, self.quantity(expr), closing)

    def side(self, expr: m.Expr) -> Runs:
        """A quantity on one side of a comparison."""
        if isinstance(expr, m.Divide | m.FirstOf):
            return self.operand(expr)
        return self.quantity(expr)

    def quantity(self, expr: m.Expr) -> Runs:
        """A quantity, date or value on one line."""
        match expr:
            case m.Constant():
                return self._constant(expr)
            case m.FactRef():
                return self.names.fact(expr.name)
            case m.FieldRef():
                return self.field(expr)
            case m.ParameterRef():
                return self.names.figure(expr.parameter)
            case m.DefineRef():
                return self.names.term(expr.define)
            case m.AsOf():
                return joined(("评估日", "the day of evaluation")[self.n])
            case m.Add() | m.Subtract():
                return self._sum(expr)
            case m.Negate():
                return joined("−", self.operand(expr.operand))
            case m.ShiftDate():
                return self._shifted(expr)
            case m.Share():
                return self._share(expr)
            case m.Divide():
                return self._divided(expr)
            case m.Extreme():
                return self._extreme(expr)
            case m.SumOf() | m.CountOf():
                return self._over_items(expr)
            case m.FirstOf():
                return self._first(expr)
            case m.YearOf():
                operand = self.operand(expr.operand)
                if self.n:
                    return joined("the year of ", operand)
                return joined(operand, "所在的年份")
            case _:
                return self.group(expr)

    def _constant(self, expr: m.Constant) -> Runs:
        if isinstance(expr.type, Choice) and isinstance(expr.value, str):
            return self.names.value(expr.type.category, expr.value)
        text = self.names.constant(expr)
        return joined(
            text if isinstance(expr.value, Quantity) or isinstance(expr.type, Day) else f"“{text}”"
        )

    def field(self, expr: m.FieldRef) -> Runs:
        """A field of an item: of the innermost list its own, of one around it named as outer."""
        name = self.names.field(expr.record, expr.field)
        out = len(self._bound) - 1 - self._bound.index(expr.variable)
        if self.n:
            return joined(f"the {'outer ' * out}item's " if out else "its ", name)
        return joined("外层" * out + "其", name)

    def _sum(self, expr: m.Add | m.Subtract) -> Runs:
        chained = isinstance(expr.left, m.Add | m.Subtract)
        left = self.quantity(expr.left) if chained else self.operand(expr.left)
        sign = " + " if isinstance(expr, m.Add) else " − "
        return joined(left, sign, self.operand(expr.right))

    def _shifted(self, expr: m.ShiftDate) -> Runs:
        back = isinstance(expr.period, m.Negate)
        period = expr.period.operand if isinstance(expr.period, m.Negate) else expr.period
        base, moved = self.operand(expr.base), self.operand(period)
        if self.n:
            return joined(moved, " before " if back else " after ", base)
        return joined(base, "之前" if back else "之后", moved)

    def _share(self, expr: m.Share) -> Runs:
        ratio, base = self.operand(expr.ratio), self.operand(expr.base)
        kind = type_of(expr.ratio)
        figure = isinstance(expr.ratio, m.Constant | m.ParameterRef)
        if figure and isinstance(kind, Numeric) and kind.dimension is Dimension.RATIO:
            return joined(ratio, " of ", base) if self.n else joined(base, "的", ratio)
        return joined(ratio, " × ", base)

    def _divided(self, expr: m.Divide) -> Runs:
        step, mode = self.names.constant(expr.step), _ROUNDED[expr.mode][self.n]
        rounded = (f"，按{step}{mode}取整", f", rounded {mode} to a multiple of {step}")
        if self.n == 0 and expr.mode is Rounding.HALF_UP:
            rounded = (f"，按{step}{mode}", "")
        by = expr.right
        if isinstance(by, m.Constant) and by.value == Quantity(Dimension.NUMBER, 1):
            return joined(self.operand(expr.left), rounded[self.n])
        return joined(self.operand(expr.left), " ÷ ", self.operand(by), rounded[self.n])

    def _extreme(self, expr: m.Extreme) -> Runs:
        operands = [self.operand(one) for one in expr.operands]
        many = len(operands) > 2
        if self.n == 0:
            least = ("较小者", "最小者")[many]
            most = ("较大者", "最大者")[many]
            return joined("取", between("、", operands), "中的", most if expr.larger else least)
        least, most = ("smaller", "smallest")[many], ("larger", "largest")[many]
        listed = joined(between(", ", operands[:-1]), " and ", operands[-1])
        return joined(f"the {most if expr.larger else least} of ", listed)

    def items(self, binder: m.Binder) -> Runs:
        """The items of a list, those whose condition holds where there is one."""
        source = self.names.fact(binder.source.name)
        if binder.where is None:
            return source
        where = self.within(binder, binder.where)
        return joined(source, ("中", " where ")[self.n], where)

    def within(self, binder: m.Binder, condition: m.Expr) -> Runs:
        """A condition on an item, set off."""
        self._bound.append(binder.variable)
        words = self.group(condition)
        self._bound.pop()
        return words

    def _over_items(self, expr: m.SumOf | m.CountOf) -> Runs:
        items = self.items(expr.binder)
        value = expr.value if isinstance(expr, m.SumOf) else expr.distinct
        told: Runs = ()
        if value is not None:
            self._bound.append(expr.binder.variable)
            told = self.operand(value)
            self._bound.pop()
        if isinstance(expr, m.SumOf):
            if self.n:
                return joined("the sum of ", told, " over each item of ", items)
            return joined(items, "各项", told, "的合计")
        if value is None:
            return joined("the number of items of ", items) if self.n else joined(items, "的项数")
        if self.n:
            return joined("the number of different values of ", told, " among the items of ", items)
        return joined(items, "各项", told, "的不同取值个数")

    def _first(self, expr: m.FirstOf) -> Runs:
        parts = []
        for value, guard in expr.branches:
            told, when = self.operand(value), self.group(guard)
            parts.append(joined(told, " if ", when) if self.n else joined(when, "时为", told))
        last = self.operand(expr.otherwise)
        parts.append(joined(last, " otherwise") if self.n else joined("其余为", last))
        return between(("；", "; ")[self.n], parts)
