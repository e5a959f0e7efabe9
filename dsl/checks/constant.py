"""Exceptions and waivers whose condition does not turn on any fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod
from typing import Final

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m
from dsl.model.walk import parts
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Comparison

MAX_READINGS: Final = 4096  # combinations of options that are tried

Readings = Mapping[str, str]
Defines = Mapping[str, m.Expr]


def idle_exceptions(policy: m.Policy) -> Iterator[Diagnostic]:
    """Exceptions and waivers that are false, or true, under every option of what they read."""
    defines = {define.id: define.value for define in policy.defines}
    figures = {p.id: p.values[0].value for p in policy.parameters if len(p.values) == 1}
    options = {i.id: tuple(o.id for o in i.options) for i in policy.interpretations}
    fold = _Fold(defines, figures)
    for one in _exceptions(policy):
        names = sorted(fold.readings_of(one.when))
        if prod(len(options[name]) for name in names) > MAX_READINGS:
            continue
        results = {
            fold.truth(one.when, dict(zip(names, chosen, strict=True)))
            for chosen in product(*(options[name] for name in names))
        }
        if results in ({True}, {False}):
            yield Diagnostic(
                "POL0506",
                one.when.span,
                {"found": one.id, "label_zh": one.label.zh, "label_en": one.label.en},
                help_key="always" if results == {True} else None,
            )


def _exceptions(policy: m.Policy) -> Iterator[m.Exempting | m.Waiver]:
    for measure in policy.measures:
        yield from measure.exceptions
        for provision in measure.provisions:
            yield from provision.exceptions
            waivers = [clause.waiver for clause in provision.requirements]
            waivers += [clause.waiver for clause in provision.limits]
            yield from (waiver for waiver in waivers if waiver is not None)


class _Fold:
    """Conditions under given readings, as far as they turn on no fact and no day."""

    def __init__(self, defines: Defines, figures: Mapping[str, m.Constant]) -> None:
        self.defines = defines
        self.figures = figures

    def readings_of(self, expr: m.Expr) -> set[str]:
        """The interpretations that a condition reads, its terms written out."""
        found: set[str] = set()
        seen: set[str] = set()
        waiting = [expr]
        while waiting:
            one = waiting.pop()
            waiting.extend(parts(one))
            if isinstance(one, m.ReadingIs):
                found.add(one.interpretation)
            if isinstance(one, m.DefineRef) and one.define not in seen:
                seen.add(one.define)
                waiting.append(self.defines[one.define])
        return found

    def truth(self, expr: m.Expr, readings: Readings) -> bool | None:
        """Yes, no, or None where a fact or the day decides."""
        match expr:
            case m.Constant(value=bool() as value):
                return value
            case m.ReadingIs():
                return readings[expr.interpretation] in expr.options
            case m.DefineRef():
                return self.truth(self.defines[expr.define], readings)
            case m.Not():
                inner = self.truth(expr.operand, readings)
                return None if inner is None else not inner
            case m.And():
                return self._joined(expr.operands, readings, False)
            case m.Or():
                return self._joined(expr.operands, readings, True)
            case m.Compare() | m.Equals():
                return self._compared(expr)
            case _:
                return None

    def _joined(
        self, operands: tuple[m.Expr, ...], readings: Readings, decisive: bool
    ) -> bool | None:
        found = [self.truth(operand, readings) for operand in operands]
        if decisive in found:
            return decisive
        return None if None in found else not decisive

    def _compared(self, expr: m.Compare | m.Equals) -> bool | None:
        left, right = self._literal(expr.left), self._literal(expr.right)
        if not isinstance(left, Quantity) or not isinstance(right, Quantity):
            return None
        if isinstance(expr, m.Equals):
            return left == right
        match expr.op:
            case Comparison.AT_MOST:
                return left <= right
            case Comparison.LESS_THAN:
                return left < right
            case Comparison.AT_LEAST:
                return left >= right
            case _:
                return left > right

    def _literal(self, expr: m.Expr) -> object:
        if isinstance(expr, m.DefineRef):
            return self._literal(self.defines[expr.define])
        if isinstance(expr, m.ParameterRef):
            figure = self.figures.get(expr.parameter)
            return figure.value if figure is not None else None
        return expr.value if isinstance(expr, m.Constant) else None
