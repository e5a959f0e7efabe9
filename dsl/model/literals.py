"""Literals as runtime values."""

from __future__ import annotations

from dsl.model import tree as m
from dsl.model.types import Numeric, Type
from dsl.runtime.quantity import MULTIPLIERS, Dimension, Quantity, Unit, unit_named
from dsl.runtime.written import half_width, within_digits
from dsl.syntax import tree as s
from dsl.syntax.build import MULTIPLIER_WORDS, PART, UNIT_WORDS

_ORDER = (
    Dimension.LAND,
    Dimension.FLOOR,
    Dimension.MONEY,
    Dimension.MONTHS,
    Dimension.DAYS,
)


def number_of(node: s.Number) -> tuple[Quantity, Numeric]:
    """A plain number, whole if it has no decimals left after its multiplier."""
    plain = Quantity.of(Dimension.NUMBER, node.number)
    value = Quantity(
        Dimension.NUMBER, plain.n * 10 ** MULTIPLIERS.get(node.multiplier, 0), plain.scale
    )
    return value, Numeric(Dimension.NUMBER, value.is_whole())


def percent_of(node: s.Percent) -> Quantity:
    """A ratio; 30% is 0.3."""
    plain = Quantity.of(Dimension.RATIO, node.number)
    return Quantity(Dimension.RATIO, plain.n, plain.scale + 2)


def ambiguous(node: s.Measured) -> bool:
    """Whether the unit (平方米) measures both land and floor area."""
    return len(node.parts) == 1 and node.parts[0][2] == "平方米"


def measured(node: s.Measured, want: Type | None) -> tuple[Quantity, str]:
    """A quantity and the symbol it was written in.

    平方米 is land area where land area is wanted, else floor area.
    """
    symbol = node.parts[0][2]
    dimension = _dimension(symbol, want)
    total = Quantity(dimension, 0)
    for number, multiplier, unit_symbol in node.parts:
        unit: Unit | None = unit_named(unit_symbol, dimension)
        assert unit is not None, unit_symbol
        part = Quantity.of(dimension, number)
        factor = unit.n * 10 ** MULTIPLIERS.get(multiplier, 0)
        total = total + Quantity(dimension, part.n * factor, part.scale + unit.scale)
    return total, symbol


def _dimension(symbol: str, want: Type | None) -> Dimension:
    if symbol == "平方米":
        land = isinstance(want, Numeric) and want.dimension is Dimension.LAND
        return Dimension.LAND if land else Dimension.FLOOR
    return next(d for d in _ORDER if unit_named(symbol, d) is not None)


def too_large(value: Quantity) -> bool:
    """Whether a literal has more digits than quantities may have."""
    return not within_digits(value)


def last_digit(constant: m.Constant) -> Quantity:
    """One in the last digit of a figure as written: of `1.5 公顷` 0.1 公顷, of `2年` a year."""
    assert isinstance(constant.type, Numeric)
    *_, last = PART.finditer(half_width(constant.span.text()))
    number, multiplier, unit = last.groups()
    _, point, decimals = number.partition(".")
    one = "0." + "1".zfill(len(decimals)) if point else "1"
    factor = MULTIPLIER_WORDS[multiplier or ""]
    if constant.type.dimension is Dimension.RATIO:
        return percent_of(s.Percent(one, span=constant.span))
    if constant.type.dimension is Dimension.NUMBER:
        return number_of(s.Number(one, factor, span=constant.span))[0]
    part = (one, factor, UNIT_WORDS[unit])
    return measured(s.Measured((part,), span=constant.span), constant.type)[0]
