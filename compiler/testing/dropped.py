"""A policy without one of its exceptions, requirements, conditions or cautions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeVar

import attrs

from compiler.testing.changes import Kind
from compiler.testing.variants import Variant, variant
from dsl.model import tree as m
from dsl.runtime.report import Label

_Clause = m.Exempting | m.Waiver | m.Requirement | m.Limit
_WORD: Final = {
    m.Exempting: Label("除外情形", "exception"),
    m.Waiver: Label("免除", "waiver"),
    m.Requirement: Label("要求", "requirement"),
    m.Limit: Label("限制", "limit"),
}


def dropped(node: m.Policy | m.Measure | m.Provision) -> Iterator[Variant]:
    """A part without one of its exceptions, requirements, conditions or cautions."""
    if isinstance(node, m.Policy | m.Measure) and node.applies is not None:
        word = Label("适用情形", "applies when")
        yield _lacking(Kind.SCOPE, word, node.applies, attrs.evolve(node, applies=None))
    if isinstance(node, m.Measure | m.Provision):
        for i, lasting in enumerate(node.whiles):
            less = attrs.evolve(node, whiles=_without(node.whiles, i))
            yield _lacking(Kind.SCOPE, Label("存续条件", "while"), lasting, less)
        for i, exception in enumerate(node.exceptions):
            less = attrs.evolve(node, exceptions=_without(node.exceptions, i))
            yield without_clause(Kind.EXCEPTION, exception, less)
    if isinstance(node, m.Provision):
        yield from _dropped_tests(node)
    for i, caution in enumerate(node.cautions):
        silent = attrs.evolve(node, cautions=_without(node.cautions, i))
        words = Label(f"删去提示“{caution.text.zh}”", f"caution “{caution.text.en}” dropped")
        yield variant(Kind.CAUTION, silent, words, caution.when, span=caution.span)


def _dropped_tests(node: m.Provision) -> Iterator[Variant]:
    if node.when is not None:
        word = Label("当", "when")
        yield _lacking(Kind.SCOPE, word, node.when, attrs.evolve(node, when=None))
    if node.breached is not None:
        word = Label("违反当", "breached when")
        less = attrs.evolve(node, breached=None)
        yield _lacking(Kind.REQUIREMENT, word, node.breached, less)
    for i, requirement in enumerate(node.requirements):
        less = attrs.evolve(node, requirements=_without(node.requirements, i))
        yield without_clause(Kind.REQUIREMENT, requirement, less)
    for i, limit in enumerate(node.limits):
        less = attrs.evolve(node, limits=_without(node.limits, i))
        yield without_clause(Kind.REQUIREMENT, limit, less)
    for i, loser in enumerate(node.prevails):
        words = Label(f"删去“优先于 {loser.name}”", f"no longer prevails over {loser.name}")
        less = attrs.evolve(node, prevails=_without(node.prevails, i))
        yield variant(Kind.EXCEPTION, less, words, loser, span=loser.span)


def without_clause(kind: Kind, clause: _Clause, less: object) -> Variant:
    """A part without a named clause."""
    word, label = _WORD[type(clause)], clause.label
    words = Label(f"删去{word.zh}“{label.zh}”", f"{word.en} “{label.en}” dropped")
    dropped = clause.id if kind is Kind.REQUIREMENT else None
    found = variant(kind, less, words, clause, *_inside(clause), span=clause.span)
    return attrs.evolve(found, dropped=dropped)


def _inside(clause: _Clause) -> tuple[m.Expr, ...]:
    """What is read wherever the clause is looked at."""
    match clause:
        case m.Limit(value=value):
            return (value,)
        case m.Requirement(condition=condition):
            return (condition,)
        case m.Exempting(when=when) | m.Waiver(when=when):
            return (when,)


def _lacking(kind: Kind, word: Label, condition: m.Expr, less: object) -> Variant:
    words = Label(f"删去“{word.zh}”", f"“{word.en}” dropped")
    return variant(kind, less, words, condition, span=condition.span)


T = TypeVar("T")


def _without(items: tuple[T, ...], i: int) -> tuple[T, ...]:
    return (*items[:i], *items[i + 1 :])
