"""The sums behind the figures of a worked case: formulas with the figures put in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dsl.model import tree as m
from dsl.runtime.case import Computed, Node, Rounded
from dsl.runtime.quantity import Quantity
from dsl.runtime.workings import working
from dsl.semantics.clauses import limit_report
from dsl.semantics.expressions import Env, Reader


def sums(reader: Reader, p: m.Provision, *, english: bool) -> Iterator[tuple[str, str]]:
    """The ids of a provision's limits and amounts, each with a sum: `(1000 − 200) × 30% = 240 亩`.

    Of a limit for each item it is the item nearest to the bound. What is given as it stands, or
    waits for a fact, has no sum.
    """
    for limit in p.limits:
        report = limit_report(reader, limit)
        env: Env = {}
        if limit.each is not None:
            if report.item is None:
                continue
            item = (reader.items(limit.each) or ())[report.item - 1]
            env = reader.each(limit.each, item, {})
        for expr in (limit.value, limit.bound):
            told = working(_node(reader, expr, env), report.unit, english=english)
            if told is not None:
                yield limit.id, told
    for amount in p.amounts:
        told = working(_node(reader, amount.value, {}), None, english=english)
        if told is not None:
            yield amount.id, told


def _node(reader: Reader, expr: m.Expr, env: Env) -> Node:
    """A figure with the figures that it is worked out from."""
    value = reader.value(expr, env).value
    if not isinstance(value, Quantity | date):
        return Node(None)
    match expr:
        case m.DefineRef():
            return _node(reader, reader.defines[expr.define].value, env)
        case m.FactRef():
            return Node(value, name=expr.name)
        case m.FieldRef():
            return Node(value, name=expr.field)
        case m.Divide(step=m.Constant(value=Quantity() as step)):
            terms = (_node(reader, expr.left, env), _node(reader, expr.right, env))
            return Rounded(value, terms, expr.mode, step)
        case _:
            found = _terms(reader, expr, env, value)
            return Node(value) if found is None else Computed(value, (), *found)


def _terms(
    reader: Reader, expr: m.Expr, env: Env, value: Quantity | date
) -> tuple[str, tuple[Node, ...]] | None:
    """The sign between the figures that are put in, and these; None of what is given."""

    def nodes(*exprs: m.Expr) -> tuple[Node, ...]:
        return tuple(_node(reader, one, env) for one in exprs)

    match expr:
        case m.Add():
            return "+", nodes(expr.left, expr.right)
        case m.Subtract():
            return "−", nodes(expr.left, expr.right)
        case m.Negate():
            return "−", nodes(expr.operand)
        case m.ShiftDate():
            return "+", nodes(expr.base, expr.period)
        case m.Share():
            return "×", nodes(expr.base, expr.ratio)
        case m.Extreme():
            return "", nodes(next(o for o in expr.operands if reader.value(o, env).value == value))
        case m.FirstOf():
            guarded = (
                one for one, guard in expr.branches if reader.truth(guard, env).value is True
            )
            return "", nodes(next(guarded, expr.otherwise))
        case m.SumOf():
            inner = [reader.each(expr.binder, i, env) for i in reader.items(expr.binder) or ()]
            counted = [one for one in inner if reader.where(expr.binder, one).value is True]
            return "+", tuple(_node(reader, expr.value, one) for one in counted)
        case _:
            return None
