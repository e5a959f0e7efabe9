"""Arithmetic: dimensions, shares, quotients, and dates moved by periods."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping

from dsl.diagnostics.diagnostic import Place
from dsl.model import tree as m
from dsl.model.type_rules import DAY, bare_number, dimension_of, same, type_key, type_of
from dsl.model.types import Choices, Day, Numeric, Records, Text, Type
from dsl.model.world import World
from dsl.runtime.quantity import Dimension, Quantity
from dsl.syntax import tree as s

Env = Mapping[str, str]  # variable -> record
_PERIODS = (Dimension.MONTHS, Dimension.DAYS)
_FACTORS = (Dimension.RATIO, Dimension.NUMBER)


class Arithmetic(ABC):
    """Typing of sums, shares and their like; `Typer` adds names and conditions."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.reporter = world.reporter
        self.defining: list[str] = []  # the terms being read, each by the one before it

    @abstractmethod
    def expr(self, node: s.Expr, env: Env, want: Type | None = None) -> m.Expr | None:
        """A typed expression."""

    @abstractmethod
    def condition(self, node: s.Expr, env: Env | None = None) -> m.Expr | None:
        """A condition."""

    @abstractmethod
    def quantity(
        self, node: s.Expr, env: Env | None = None, want: Type | None = None
    ) -> m.Expr | None:
        """A quantity or date."""

    @abstractmethod
    def pair(self, left: s.Expr, right: s.Expr, env: Env) -> tuple[m.Expr, m.Expr] | None:
        """Two quantities or dates of one dimension."""

    def numeric(
        self, operand: m.Expr, node: s.Expr, build: Callable[[Type], m.Expr]
    ) -> m.Expr | None:
        """Builds from an operand that must be a number or quantity."""
        kind = type_of(operand)
        if not isinstance(kind, Numeric):
            self.reporter.report("POL0304", node.span, found=type_key(kind))
            return None
        return build(kind)

    def _sum(self, node: s.Sum, env: Env, want: Type | None) -> m.Expr | None:
        left = self.quantity(node.left, env, want)
        if left is None:
            self.quantity(node.right, env, want)
            return None
        kind = type_of(left)
        right = self.quantity(node.right, env, kind)
        if right is None:
            return None
        other = type_of(right)
        if isinstance(kind, Day):
            return self._dates(node, left, right, other)
        if not same(kind, other):
            self._mixed(node, kind, other)
            return None
        assert isinstance(kind, Numeric) and isinstance(other, Numeric)
        result = Numeric(kind.dimension, kind.whole and other.whole)
        build = m.Add if node.plus else m.Subtract
        return build(left, right, result, span=node.span)

    def _mixed(self, node: s.Sum, kind: Type, other: Type) -> None:
        place = Place(node.left.span, "left", {"type": type_key(kind)})
        kinds = {dimension_of(kind), dimension_of(other)}
        if kinds == set(_PERIODS):
            self.reporter.report("POL0306", node.right.span, places=(place,))
            return
        self.reporter.report(
            "POL0301",
            node.right.span,
            places=(place,),
            help_key=bare_number(kind, other),
            expected=type_key(kind),
            found=type_key(other),
        )

    def _dates(self, node: s.Sum, left: m.Expr, right: m.Expr, other: Type) -> m.Expr | None:
        if isinstance(other, Day) and not node.plus:
            return m.Subtract(left, right, Numeric(Dimension.DAYS, True), span=node.span)
        dimension = dimension_of(other)
        if dimension not in _PERIODS:
            self._mixed(node, DAY, other)
            return None
        period = right if node.plus else m.Negate(right, other, span=node.right.span)
        base = self._written_out(left)
        if isinstance(base, m.ShiftDate):
            before = type_of(base.period)
            if dimension_of(before) is not dimension:
                place = Place(node.left.span, "left", {"type": type_key(before)})
                self.reporter.report("POL0306", node.right.span, places=(place,))
                return None
            added = m.Add(base.period, period, Numeric(dimension, True), span=node.span)
            return m.ShiftDate(base.base, added, DAY, span=node.span)
        return m.ShiftDate(left, period, DAY, span=node.span)

    def _written_out(self, expr: m.Expr) -> m.Expr:
        """A date term as what it means, so that its periods are added before they are applied."""
        while isinstance(expr, m.DefineRef):
            value = self.world.defines.items[expr.define].value
            if value is None or not isinstance(value, m.ShiftDate | m.DefineRef):
                break
            expr = value
        return expr

    def _share(self, node: s.Share, env: Env, want: Type | None) -> m.Expr | None:
        ratio = self.quantity(node.ratio, env)
        base = self.quantity(node.base, env, want)
        if ratio is None or base is None:
            return None
        if dimension_of(type_of(ratio)) not in _FACTORS:
            found = type_key(type_of(ratio))
            swapped = (
                isinstance(type_of(ratio), Numeric) and dimension_of(type_of(base)) in _FACTORS
            )
            self.reporter.report(
                "POL0310",
                node.ratio.span,
                help_key="swapped" if swapped else None,
                found=found,
                ratio=node.ratio.span.text(),
                base=node.base.span.text(),
            )
            return None
        kind = type_of(base)
        if not isinstance(kind, Numeric):
            self.reporter.report("POL0304", node.base.span, found=type_key(kind))
            return None
        if kind.dimension in _PERIODS:
            self.reporter.report("POL0310", node.base.span, help_key="period", found=type_key(kind))
            return None
        return m.Share(ratio, base, Numeric(kind.dimension), span=node.span)

    def _division(self, node: s.Division, env: Env) -> m.Expr | None:
        left = self.quantity(node.left, env)
        kind = type_of(left) if left is not None else None
        right = self.quantity(node.right, env, kind)
        step = self.quantity(node.step, env, kind)
        if left is None or right is None or step is None:
            return None
        if not isinstance(step, m.Constant) or not isinstance(step.value, Quantity):
            self.reporter.report("POL0322", node.step.span)
            return None
        if step.value.n <= 0:
            self.reporter.report("POL0322", node.step.span)
            return None
        by, wanted = type_of(right), type_of(step)
        over = dimension_of(by)
        fits = (over in _FACTORS and same(wanted, type_of(left))) or (
            same(by, type_of(left)) and dimension_of(wanted) in _FACTORS
        )
        if not fits or not isinstance(type_of(left), Numeric) or not isinstance(wanted, Numeric):
            self.reporter.report(
                "POL0310", node.right.span, help_key="division", found=type_key(by)
            )
            return None
        return m.Divide(left, right, node.mode, step, wanted, span=node.span)

    def _extreme(self, node: s.Extreme, env: Env, want: Type | None) -> m.Expr | None:
        operands: list[m.Expr] = []
        kind = want
        wrong = False
        for part in node.operands:
            operand = self.quantity(part, env, kind)
            if operand is None:
                wrong = True
                continue
            if operands and not same(type_of(operands[0]), type_of(operand)):
                first = node.operands[0]
                place = Place(first.span, "left", {"type": type_key(type_of(operands[0]))})
                self.reporter.report(
                    "POL0301",
                    part.span,
                    places=(place,),
                    help_key=bare_number(type_of(operands[0]), type_of(operand)),
                    expected=type_key(type_of(operands[0])),
                    found=type_key(type_of(operand)),
                )
                wrong = True
                continue
            operands.append(operand)
            kind = type_of(operand)
        if wrong or not operands:
            return None
        if len(operands) == 1:
            return operands[0]
        result = type_of(operands[0])
        return m.Extreme(node.larger, tuple(operands), result, span=node.span)

    def _first(self, node: s.First, env: Env, want: Type | None) -> m.Expr | None:
        branches: list[tuple[m.Expr, m.Expr]] = []
        kind = want
        wrong = False
        for branch in node.branches:
            value = self.expr(branch.value, env, kind)
            guard = self.condition(branch.guard, env)
            if value is None or guard is None:
                wrong = True
                continue
            wrong = self._branch_differs(branch.value, kind if branches else None, value) or wrong
            kind = kind if branches else type_of(value)
            branches.append((value, guard))
        otherwise = self.expr(node.otherwise, env, kind)
        if otherwise is None or wrong:
            return None
        result = type_of(otherwise)
        if isinstance(result, Choices | Records | Text):
            self.reporter.report("POL0304", node.otherwise.span, found=type_key(result))
            return None
        if self._branch_differs(node.otherwise, type_of(branches[0][0]), otherwise):
            return None
        return m.FirstOf(tuple(branches), otherwise, result, span=node.span)

    def _branch_differs(self, node: s.Expr, kind: Type | None, value: m.Expr) -> bool:
        if kind is None or same(kind, type_of(value)):
            return False
        self.reporter.report(
            "POL0323", node.span, expected=type_key(kind), found=type_key(type_of(value))
        )
        return True
