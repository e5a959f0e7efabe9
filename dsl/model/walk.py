"""All parts of an expression."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from dsl.model import tree as m
from dsl.model.world import World


def parts(expr: m.Expr) -> tuple[m.Expr, ...]:
    """The expressions directly inside one, in order; a binder gives its list and its `where`."""
    match expr:
        case (
            m.Constant()
            | m.FactRef()
            | m.FieldRef()
            | m.ParameterRef()
            | m.DefineRef()
            | m.AsOf()
            | m.Involves()
            | m.ProvisionApplies()
            | m.ReadingIs()
        ):
            return ()
        case m.Compare(left=a, right=b) | m.Equals(left=a, right=b):
            return (a, b)
        case m.Add(left=a, right=b) | m.Subtract(left=a, right=b) | m.Divide(left=a, right=b):
            return (a, b)
        case m.Share(ratio=a, base=b) | m.ShiftDate(base=a, period=b):
            return (a, b)
        case m.CompareRank() | m.IsIn() | m.Includes() | m.IsNone() | m.Not() | m.Negate():
            return (expr.operand,)
        case m.YearOf():
            return (expr.operand,)
        case m.And() | m.Or() | m.Extreme():
            return expr.operands
        case m.Every() | m.Some():
            return (*_bound(expr.binder), expr.condition)
        case m.SumOf():
            return (*_bound(expr.binder), expr.value)
        case m.CountOf():
            last = (expr.distinct,) if expr.distinct is not None else ()
            return (*_bound(expr.binder), *last)
        case m.FirstOf():
            pairs = tuple(part for value, guard in expr.branches for part in (guard, value))
            return (*pairs, expr.otherwise)
        case _:
            assert_never(expr)


def _bound(binder: m.Binder) -> tuple[m.Expr, ...]:
    return (binder.source,) if binder.where is None else (binder.source, binder.where)


def subexpressions(expr: m.Expr, world: World | None = None) -> Iterator[m.Expr]:
    """An expression and all its parts; with `world`, terms are written out as well."""
    waiting = [expr]
    seen: set[str] = set()
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(parts(one)))
        if world is not None and isinstance(one, m.DefineRef) and one.define not in seen:
            seen.add(one.define)
            value = world.defines.items[one.define].value
            if value is not None:
                waiting.append(value)
