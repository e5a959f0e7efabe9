"""Exact decimals: each result in a DECIMAL that its interval fits in, or an error."""

from __future__ import annotations

from typing import Final

import attrs

from compiler.backends.sql.kinds import Decimal
from compiler.backends.sql.nodes import Cast, Exact, Literal, Sql
from dsl.runtime.quantity import Quantity
from dsl.source import Span

MOST_DIGITS: Final = 38  # of a DECIMAL in DuckDB and Spark
NARROW: Final = 18  # digits that fit in 64 bits


class TooWide(Exception):
    """A result may have more digits than a DECIMAL holds."""

    def __init__(self, span: Span | None = None) -> None:
        super().__init__()
        self.span = span


@attrs.frozen
class Number:
    """A decimal with its interval, in units of 10**-scale."""

    sql: Sql
    low: int
    high: int
    scale: int

    @property
    def kind(self) -> Decimal:
        """The narrowest type."""
        return decimal_of(self.low, self.high, self.scale)

    def rescaled(self, scale: int) -> Number:
        """With more digits behind the point."""
        if scale == self.scale:
            return self
        by = 10 ** (scale - self.scale)
        low, high = self.low * by, self.high * by
        if isinstance(self.sql, Literal):
            n = self.sql.value * by if isinstance(self.sql.value, int) else None
            return Number(number_literal(n, low, high, scale), low, high, scale)
        return Number(Cast(self.sql, decimal_of(low, high, scale)), low, high, scale)


def decimal_of(low: int, high: int, scale: int) -> Decimal:
    """The narrowest type for an interval. Raises TooWide."""
    width = max(len(str(max(abs(low), abs(high)))), scale, 1)
    if width > MOST_DIGITS:
        raise TooWide
    return Decimal(width, scale)


def number_literal(n: int | None, low: int, high: int, scale: int) -> Literal:
    """A number, or NULL, of the type for an interval."""
    return Literal(n, decimal_of(low, high, scale))


def constant(value: Quantity) -> Number:
    """A figure, without trailing zeros."""
    n, scale = value.n, value.scale
    while scale > 0 and n % 10 == 0:
        n, scale = n // 10, scale - 1
    return Number(number_literal(n, n, n, scale), n, n, scale)


def of_column(sql: Sql, kind: Decimal) -> Number:
    """What a column of the table may hold."""
    most = 10**kind.width - 1
    return Number(sql, -most, most, kind.scale)


def aligned(a: Number, b: Number) -> tuple[Number, Number]:
    """Two numbers with as many digits behind the point. Raises TooWide."""
    scale = max(a.scale, b.scale)
    return a.rescaled(scale), b.rescaled(scale)


def add(a: Number, b: Number) -> Number:
    """A sum. Raises TooWide."""
    a, b = aligned(a, b)
    return _exact("+", a, b, a.low + b.low, a.high + b.high, a.scale)


def subtract(a: Number, b: Number) -> Number:
    """A difference. Raises TooWide."""
    a, b = aligned(a, b)
    return _exact("-", a, b, a.low - b.high, a.high - b.low, a.scale)


def multiply(a: Number, b: Number) -> Number:
    """A product. Raises TooWide."""
    ends = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
    return _exact("*", a, b, min(ends), max(ends), a.scale + b.scale)


def negative(a: Number) -> Number:
    """The other sign."""
    nought = Number(number_literal(0, 0, 0, a.scale), 0, 0, a.scale)
    return subtract(nought, a)


def _exact(op: str, a: Number, b: Number, low: int, high: int, scale: int) -> Number:
    """The engines' own result must hold it too, before it is cast to the narrowest type."""
    product = a.kind.width + b.kind.width if op == "*" else max(a.kind.width, b.kind.width)
    if product + 1 > MOST_DIGITS:
        raise TooWide
    kind = decimal_of(low, high, scale)
    left = a.sql
    if kind.width > NARROW >= max(a.kind.width, b.kind.width):
        # DuckDB works two narrow operands in 64 bits, and stops where that is not enough.
        left = Cast(left, Decimal(NARROW + 1, a.scale))
    return Number(Exact(op, left, b.sql, kind), low, high, scale)
