"""Exact quantities: whole numbers of a power of ten of the base unit, never floating point."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Dimension(Enum):
    """What a number measures. Its value is the word used in texts for developers."""

    NUMBER = "number"
    RATIO = "ratio"
    LAND = "land area"
    FLOOR = "floor area"
    MONEY = "money"
    MONTHS = "period in months"
    DAYS = "period in days"

    @property
    def unit(self) -> str | None:
        """The symbol of the unit in which quantities are held and amounts reported."""
        return _BASE_SYMBOL[self]


_BASE_SYMBOL: Final[dict[Dimension, str | None]] = {
    Dimension.NUMBER: None,
    Dimension.RATIO: "%",
    Dimension.LAND: "亩",
    Dimension.FLOOR: "平方米",
    Dimension.MONEY: "元",
    Dimension.MONTHS: "个月",
    Dimension.DAYS: "日",
}


class Rounding(Enum):
    """How a quotient is rounded; ties of `half up` go to the larger number."""

    DOWN = "down"
    UP = "up"
    HALF_UP = "half up"


class Unit:
    """A unit: one of it is `n / 10**scale` base units of its dimension."""

    __slots__ = ("dimension", "en", "n", "plural", "scale", "symbol", "synonyms")

    def __init__(
        self,
        dimension: Dimension,
        symbol: str,
        en: str,
        n: int,
        scale: int = 0,
        synonyms: tuple[str, ...] = (),
        plural: str | None = None,
    ) -> None:
        self.dimension = dimension
        self.symbol = symbol
        self.en = en
        self.n = n
        self.scale = scale
        self.synonyms = synonyms
        self.plural = plural or en


# Land is held in 亩: of the customary units the only one in which every conversion terminates.
UNITS: Final[tuple[Unit, ...]] = (
    Unit(Dimension.LAND, "亩", "mu", 1),
    Unit(Dimension.LAND, "公顷", "ha", 15, 0, ("hm²", "hm2", "hectare", "hectares")),
    Unit(Dimension.LAND, "平方公里", "km2", 1500, 0, ("km²", "平方千米")),
    Unit(Dimension.LAND, "平方米", "m2", 15, 4, ("㎡", "m²", "平米")),
    Unit(Dimension.FLOOR, "平方米", "m2", 1, 0, ("㎡", "m²", "平米")),
    Unit(Dimension.MONEY, "元", "yuan", 1, 0, ("人民币元", "rmb", "cny")),
    Unit(Dimension.MONTHS, "年", "year", 12, 0, ("years",), "years"),
    Unit(Dimension.MONTHS, "个月", "month", 1, 0, ("月", "months"), "months"),
    Unit(Dimension.DAYS, "日", "day", 1, 0, ("天", "days"), "days"),
    Unit(Dimension.RATIO, "%", "%", 1, 2, ("％",)),
)

MULTIPLIERS: Final[dict[str, int]] = {"万": 4, "亿": 8, "wan": 4, "yi": 8}


def unit_named(symbol: str, dimension: Dimension) -> Unit | None:
    """The unit of a dimension with this symbol or synonym, in any case."""
    low = symbol.lower()
    for unit in UNITS:
        if unit.dimension is dimension and (
            low in (unit.symbol, unit.en, unit.plural) or low in unit.synonyms
        ):
            return unit
    return None


E8: Final = 8
_TO_E8: Final = tuple(10 ** (E8 - scale) for scale in range(E8 + 1))


class Quantity:
    """A number of base units of a dimension: `n / 10**scale`, exactly.

    Equal by value (`1.0 亩` is `1 亩`), ordered only within a dimension. `written` is the text of a
    project file; `half` is half a unit of its last decimal place, as (n, scale), or None if it was
    written without decimals. Neither counts for equality.
    """

    __slots__ = ("dimension", "e8", "half", "n", "scale", "written")

    # The number of 10⁻⁸ base units, for straight-line code. A figure of a project file has no more
    # decimals; one that has is without it, and then the full evaluation answers.
    e8: int

    def __init__(
        self,
        dimension: Dimension,
        n: int,
        scale: int = 0,
        written: str | None = None,
        half: tuple[int, int] | None = None,
    ) -> None:
        self.dimension = dimension
        self.n = n
        self.scale = scale
        if scale <= E8:
            self.e8 = n * _TO_E8[scale]
        self.written = written
        self.half = half

    @classmethod
    def of(cls, dimension: Dimension, number: str | int, unit: str | None = None) -> Quantity:
        """From a plain decimal number in a unit (default: the base unit; ratios plain, 0.3)."""
        text = str(number)
        sign = -1 if text.startswith("-") else 1
        whole, _, fraction = text.lstrip("+-").partition(".")
        n, scale = sign * int(whole + fraction), len(fraction)
        if unit is None:
            return cls(dimension, n, scale)
        known = unit_named(unit, dimension)
        if known is None:
            raise ValueError(f"{unit} is no unit of {dimension.value}")
        return cls(dimension, n * known.n, scale + known.scale)

    def _aligned(self, other: Quantity) -> tuple[int, int]:
        if self.dimension is not other.dimension:
            raise TypeError(f"{self.dimension.value} and {other.dimension.value} do not mix")
        if self.scale == other.scale:
            return self.n, other.n
        if self.scale < other.scale:
            return self.n * 10 ** (other.scale - self.scale), other.n
        return self.n, other.n * 10 ** (self.scale - other.scale)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity) or self.dimension is not other.dimension:
            return NotImplemented if not isinstance(other, Quantity) else False
        a, b = self._aligned(other)
        return a == b

    def __hash__(self) -> int:
        n, scale = self._reduced()
        return hash((self.dimension.value, n, scale))

    def __lt__(self, other: Quantity) -> bool:
        a, b = self._aligned(other)
        return a < b

    def __le__(self, other: Quantity) -> bool:
        a, b = self._aligned(other)
        return a <= b

    def __gt__(self, other: Quantity) -> bool:
        a, b = self._aligned(other)
        return a > b

    def __ge__(self, other: Quantity) -> bool:
        a, b = self._aligned(other)
        return a >= b

    def __add__(self, other: Quantity) -> Quantity:
        a, b = self._aligned(other)
        return Quantity(self.dimension, a + b, max(self.scale, other.scale))

    def __sub__(self, other: Quantity) -> Quantity:
        a, b = self._aligned(other)
        return Quantity(self.dimension, a - b, max(self.scale, other.scale))

    def __neg__(self) -> Quantity:
        return Quantity(self.dimension, -self.n, self.scale)

    def share(self, ratio: Quantity) -> Quantity:
        """This times a ratio or plain number, exactly, in this dimension."""
        if ratio.dimension not in (Dimension.RATIO, Dimension.NUMBER):
            raise TypeError(f"a share is a ratio, not {ratio.dimension.value}")
        return Quantity(self.dimension, self.n * ratio.n, self.scale + ratio.scale)

    def divide(self, other: Quantity, mode: Rounding, step: Quantity) -> Quantity | None:
        """The exact quotient rounded once to a multiple of `step`; None if `other` or step is 0.

        By a quantity of its own dimension it gives a ratio or number, as `step` is one; by a
        ratio or number it keeps its dimension.
        """
        if other.n == 0 or step.n == 0:
            return None
        # quotient / step = (n1/10^s1) / (n2/10^s2) / (n3/10^s3) = top / bottom
        top = self.n * 10 ** (other.scale + step.scale)
        bottom = other.n * step.n * 10**self.scale
        if bottom < 0:
            top, bottom = -top, -bottom
        steps = top // bottom
        rest = top - steps * bottom
        if rest and (mode is Rounding.UP or (mode is Rounding.HALF_UP and 2 * rest >= bottom)):
            steps += 1
        return Quantity(step.dimension, steps * step.n, step.scale)

    def _reduced(self) -> tuple[int, int]:
        n, scale = self.n, self.scale
        while scale > 0 and n % 10 == 0:
            n //= 10
            scale -= 1
        return n, scale

    def is_whole(self) -> bool:
        """Whether it is a whole number of base units."""
        return self._reduced()[1] <= 0

    def to_int(self) -> int:
        """The whole number of base units; a fraction is cut off downwards."""
        return int(self.n // 10**self.scale)

    def number_text(self) -> str:
        """The number of base units in plain decimal, without trailing zeros."""
        return plain(*self._reduced())

    def to_plain(self, unit: Unit | None) -> str | None:
        """The number in a unit in plain decimal, None where that is not finite."""
        if unit is None:
            return self.number_text()
        n, scale = self.n * 10**unit.scale, self.scale
        divisor = unit.n
        while divisor % 2 == 0:
            divisor, n, scale = divisor // 2, n * 5, scale + 1
        while divisor % 5 == 0:
            divisor, n, scale = divisor // 5, n * 2, scale + 1
        if n % divisor:
            return None
        return plain(*Quantity(self.dimension, n // divisor, scale)._reduced())

    def __repr__(self) -> str:
        symbol = self.dimension.unit
        if self.dimension is Dimension.RATIO:
            return f"{plain(*Quantity(self.dimension, self.n * 100, self.scale)._reduced())}%"
        return self.number_text() if symbol is None else f"{self.number_text()} {symbol}"

    __str__ = __repr__


def plain(n: int, scale: int) -> str:
    """`n / 10**scale` in plain decimal."""
    if scale <= 0:
        return str(n * 10**-scale)
    digits = str(abs(n)).rjust(scale + 1, "0")
    return f"{'-' if n < 0 else ''}{digits[:-scale]}.{digits[-scale:]}"
