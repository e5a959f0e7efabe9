"""A quotient rounded once: of whole numbers, so that nothing is rounded on the way."""

from __future__ import annotations

from compiler.backends.sql.held import Held, held
from compiler.backends.sql.kinds import Decimal
from compiler.backends.sql.nodes import (
    Binary,
    Call,
    Cast,
    Fn,
    Literal,
    Sql,
    all_,
    any_,
    case,
    given,
    surely,
)
from compiler.backends.sql.numbers import (
    Number,
    add,
    aligned,
    constant,
    decimal_of,
    multiply,
    negative,
    number_literal,
)
from dsl.model import tree as m
from dsl.runtime.quantity import Quantity, Rounding


def divided(top: Held, by: Held, expr: m.Divide) -> Held:
    """The exact quotient rounded to a multiple of the step; by 0 it is none. Raises TooWide."""
    assert top.number is not None and by.number is not None
    assert isinstance(expr.step.value, Quantity)
    step = constant(expr.step.value)
    upper, lower = map(_unscaled, aligned(top.number, multiply(by.number, step)))
    steps = _rounded(*_above_zero(upper, lower), expr.mode)
    by_zero = surely(Binary("=", by.number.sql, _zero(by.number)))
    none = any_([top.none, by.none, all_([given(top.value), by_zero])])
    return held(multiply(steps, step), none)


def _zero(number: Number) -> Literal:
    return number_literal(0, 0, 0, number.scale)


def _unscaled(number: Number) -> Number:
    """The number of units of its last place, which is whole."""
    if not number.scale:
        return number
    low, high, n = number.low, number.high, 10**number.scale
    wide = multiply(number, Number(number_literal(n, n, n, 0), n, n, 0))
    return Number(Cast(wide.sql, decimal_of(low, high, 0)), low, high, 0)


def _above_zero(upper: Number, lower: Number) -> tuple[Number, Number]:
    """The same quotient over a number above 0; over 0 it is NULL."""
    zero = _zero(lower)
    below = Binary("<", lower.sql, zero)
    most = max(abs(lower.low), abs(lower.high))
    far = max(abs(upper.low), abs(upper.high))
    turned = case((below, negative(upper).sql), otherwise=upper.sql) if lower.low < 0 else upper.sql
    nothing = Literal(None, lower.kind)
    branches: list[tuple[Sql, Sql]] = [(Binary("=", lower.sql, zero), nothing)]
    if lower.low < 0:
        branches.append((below, negative(lower).sql))
    positive = case(*branches, otherwise=lower.sql)
    return Number(turned, -far, far, 0), Number(positive, 0, most, 0)


def _rounded(upper: Number, lower: Number, mode: Rounding) -> Number:
    match mode:
        case Rounding.DOWN:
            return _floor(upper, lower)
        case Rounding.UP:
            return negative(_floor(negative(upper), lower))
        case Rounding.HALF_UP:
            return _floor(add(add(upper, upper), lower), add(lower, lower))


def _floor(upper: Number, lower: Number) -> Number:
    most = max(abs(upper.low), abs(upper.high)) + 1
    kind: Decimal = decimal_of(-most, most, 0)
    return Number(Call(Fn.FLOOR_DIVIDE, (upper.sql, lower.sql), kind), -most, most, 0)
