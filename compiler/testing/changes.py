"""Small changes of an expression: what a drafter's slip would have made of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Final

import attrs

from compiler.phrases import HOW, Phrases, comparing, constant_text
from dsl.model import tree as m
from dsl.model.literals import last_digit
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison

LONGEST: Final = 60  # characters of an expression that a description repeats
_TWIN: Final = {
    Comparison.AT_MOST: Comparison.LESS_THAN,
    Comparison.LESS_THAN: Comparison.AT_MOST,
    Comparison.AT_LEAST: Comparison.MORE_THAN,
    Comparison.MORE_THAN: Comparison.AT_LEAST,
}
_OTHER: Final = {m.Quantor.ANY: m.Quantor.ALL, m.Quantor.ALL: m.Quantor.ANY}


class Kind(Enum):
    """What is changed."""

    FIGURE = "figure"
    COMPARISON = "comparison"
    CONNECTIVE = "connective"
    QUANTIFIER = "quantifier"
    ETC = "etc"
    EXCEPTION = "exception"
    REQUIREMENT = "requirement"
    SCOPE = "scope"
    WINDOW = "window"
    CAUTION = "caution"


@attrs.frozen
class Change:
    """Another expression in the place of one, with the change in words."""

    kind: Kind
    node: m.Expr
    words: Label


def becomes(before: Label, after: Label, within: Label | None = None) -> Label:
    """`30% becomes 31%`, perhaps with what it stands in."""
    zh, en = f"{before.zh} 改为 {after.zh}", f"{before.en} becomes {after.en}"
    return Label(f"{zh}：{within.zh}", f"{en}: {within.en}") if within else Label(zh, en)


def figures(constant: m.Constant) -> Iterator[Change]:
    """A figure, one less and one more in its last written digit; a date, a day off."""
    moved: list[Quantity | date] = []
    if isinstance(constant.value, Quantity):
        one = last_digit(constant)
        nought = Quantity(constant.value.dimension, 0)
        moved = [constant.value - one, constant.value + one]
        moved = [x for x in moved if isinstance(x, Quantity) and not x < nought]
    elif isinstance(constant.value, date):
        moved = [constant.value - timedelta(1), constant.value + timedelta(1)]
    for value in moved:
        node = attrs.evolve(constant, value=value)
        yield Change(Kind.FIGURE, node, becomes(_text(constant), _text(node)))


def _text(constant: m.Constant) -> Label:
    return Label(constant_text(constant, 0), constant_text(constant, 1))


class Changes:
    """The changes of expressions of a policy."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def of(self, expr: m.Expr) -> Iterator[Change]:
        """The changes of an expression itself, not of its parts."""
        match expr:
            case m.Constant():
                yield from figures(expr)
            case m.Compare(op=op) | m.CompareRank(op=op):
                left = expr.left if isinstance(expr, m.Compare) else expr.operand
                before, after = _pair(comparing(left, op)), _pair(comparing(left, _TWIN[op]))
                words = becomes(before, after, self._short(expr))
                yield Change(Kind.COMPARISON, attrs.evolve(expr, op=_TWIN[op]), words)
            case m.Equals() | m.IsNone():
                yield self._negated(expr)
            case m.IsIn():
                yield self._negated(expr)
                yield from self._etc(expr)
            case m.Includes():
                yield self._negated(expr)
                yield from self._etc(expr)
                yield from self._quantor(expr)
            case m.Extreme(larger=larger):
                names = (Label("取小", "smaller of"), Label("取大", "larger of"))
                words = becomes(names[larger], names[not larger], self._short(expr))
                yield Change(Kind.COMPARISON, attrs.evolve(expr, larger=not larger), words)
            case m.Not():
                words = becomes(Label("并非", "not"), Label("（无）", "nothing"), self._short(expr))
                yield Change(Kind.CONNECTIVE, expr.operand, words)
            case m.And(operands=parts):
                words = becomes(Label("且", "and"), Label("或", "or"), self._short(expr))
                yield Change(Kind.CONNECTIVE, m.Or(parts, expr.listed, span=expr.span), words)
            case m.Or(operands=parts):
                words = becomes(Label("或", "or"), Label("且", "and"), self._short(expr))
                yield Change(Kind.CONNECTIVE, m.And(parts, expr.listed, span=expr.span), words)
            case m.Every(binder=binder, condition=condition):
                words = becomes(Label("每个", "every"), Label("存在", "some"), self._short(expr))
                yield Change(Kind.QUANTIFIER, m.Some(binder, condition, span=expr.span), words)
            case m.Some(binder=binder, condition=condition):
                words = becomes(Label("存在", "some"), Label("每个", "every"), self._short(expr))
                yield Change(Kind.QUANTIFIER, m.Every(binder, condition, span=expr.span), words)
            case _:
                pass

    def limit(self, limit: m.Limit) -> tuple[Comparison, Label]:
        """The other comparison of a limit."""
        twin = _TWIN[limit.comparison]
        compared = m.Compare(limit.comparison, limit.value, limit.bound, span=limit.span)
        before, after = (_pair(comparing(limit.value, op)) for op in (limit.comparison, twin))
        return twin, becomes(before, after, self._short(compared))

    def _negated(self, expr: m.Expr) -> Change:
        words = becomes(Label("是", "yes"), Label("否", "no"), self._short(expr))
        return Change(Kind.COMPARISON, m.Not(expr, span=expr.span), words)

    def _etc(self, expr: m.IsIn | m.Includes) -> Iterator[Change]:
        """A list of values with `etc` or without; a single value is no list."""
        if expr.etc or len(expr.values) > 1:
            with_, without = Label("有“等”", "with etc"), Label("无“等”", "without etc")
            words = becomes(*((with_, without) if expr.etc else (without, with_)))
            within = self._short(expr)
            told = Label(f"{words.zh}：{within.zh}", f"{words.en}: {within.en}")
            yield Change(Kind.ETC, attrs.evolve(expr, etc=not expr.etc), told)

    def _quantor(self, expr: m.Includes) -> Iterator[Change]:
        other = _OTHER.get(expr.quantor)
        if other is not None and len(expr.values) > 1:
            words = becomes(_pair(HOW[expr.quantor]), _pair(HOW[other]), self._short(expr))
            yield Change(Kind.CONNECTIVE, attrs.evolve(expr, quantor=other), words)

    def _short(self, expr: m.Expr) -> Label:
        words = self._phrases.label(expr)
        return Label(_cut(words.zh), _cut(words.en))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _pair(words: tuple[str, str]) -> Label:
    return Label(*words)
