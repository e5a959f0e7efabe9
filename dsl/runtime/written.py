"""Quantities and dates as people write them, read exactly, and printed."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final, Literal

from dsl.runtime.noun import Noun, frozen
from dsl.runtime.quantity import (
    MULTIPLIERS,
    UNITS,
    Dimension,
    Quantity,
    Rounding,
    plain,
    unit_named,
)

Reason = Literal[
    "no_number",
    "no_unit",
    "unknown_unit",
    "wrong_dimension",
    "too_many_digits",
    "negative",
    "fraction",
    "thousands",
    "leading_zero",
    "exponent",
    "no_such_date",
    "not_a_date",
]


@frozen(eq=False, repr=False)
class WrittenError(Noun):
    """Why a text is no quantity or date; `detail` is the part that is wrong."""

    reason: Reason
    detail: str = ""


# Digits before and after the point in the base unit; ratios have fewer.
DIGITS: Final = (12, 8)
RATIO_DIGITS: Final = (4, 8)
LONGEST: Final = 200  # characters; no figure of a project needs more
_HUNDREDTH: Final = Quantity(Dimension.RATIO, 1, 4)  # 0.01%
# How a quotient is rounded, in words before its step.
ROUNDED: Final = {
    Rounding.DOWN: ("向下取整到", "rounded down to"),
    Rounding.UP: ("向上取整到", "rounded up to"),
    Rounding.HALF_UP: ("四舍五入到", "rounded half up to"),
}

_NUMBER = re.compile(r"([+-]?)(\d[\d,]*)(\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
# A number, a multiplier that may stand apart from its unit (`1.5 万 亩`), and the unit.
_PART = re.compile(
    r"\s*([+-]?\d[\d,]*(?:\.\d+)?)\s*((?:(?:万|亿|wan|yi)\s+)?[^\d\s.,+-][^\s\d]*[²2]?)?",
    re.IGNORECASE,
)
_DATES = (
    re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"),
    re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})"),
    re.compile(r"(\d{4})\.(\d{1,2})\.(\d{1,2})"),
    re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]"),
)


def half_width(text: str) -> str:
    """Full-width digits, letters, points, commas, signs and spaces as their plain twins."""
    if text.isascii():
        return text
    return "".join(
        c if c in "²㎡年月日号亩" else unicodedata.normalize("NFKC", c) for c in text
    ).replace("，", ",")


def _scaled(number: str) -> tuple[int, int] | WrittenError:
    found = _NUMBER.fullmatch(number)
    if found is None:
        return WrittenError("no_number", number)
    sign, whole, fraction = found.groups()
    if "," in whole and not _GROUPED.fullmatch(whole):
        return WrittenError("thousands", number)
    whole, fraction = whole.replace(",", ""), (fraction or "")[1:]
    if len(whole) > 1 and whole.startswith("0"):
        return WrittenError("leading_zero", number)
    n = int(whole + fraction)
    return (-n if sign == "-" else n), len(fraction)


def within_digits(q: Quantity) -> bool:
    """Whether a quantity keeps to the digits that a project file may use."""
    before, after = RATIO_DIGITS if q.dimension is Dimension.RATIO else DIGITS
    n, scale = q.n, q.scale
    while scale > 0 and n % 10 == 0:
        n, scale = n // 10, scale - 1
    return scale <= after and abs(n) < 10 ** (before + scale)


def read_quantity(
    text: str, dimension: Dimension, *, signed: bool = False
) -> Quantity | WrittenError:
    """A quantity of a dimension: `300亩`, `1.5 万亩`, `2,000 平方米`, `30%`, `3年11个月`.

    Plain numbers of dimension NUMBER carry no unit. `signed` admits a minus.
    """
    plain_text = half_width(text).strip()
    if len(plain_text) > LONGEST:
        return WrittenError("too_many_digits", plain_text[:20] + "…")
    if dimension is Dimension.NUMBER:
        return _plain_number(plain_text, text, signed)
    total: Quantity | None = None
    at = 0
    while at < len(plain_text):
        found = _PART.match(plain_text, at)
        if found is None or found.end() == at:
            return WrittenError("no_number", plain_text)
        part = _one_part(found.group(1), found.group(2) or "", dimension)
        if isinstance(part, WrittenError):
            return part
        if total is not None and dimension not in (Dimension.MONTHS, Dimension.DAYS):
            return WrittenError("no_number", plain_text)
        total = part if total is None else _joined(total, part)
        at = found.end()
    if total is None:
        return WrittenError("no_number", plain_text)
    return _checked(Quantity(dimension, total.n, total.scale, text.strip(), total.half), signed)


def _joined(a: Quantity, b: Quantity) -> Quantity:
    both = a + b
    return Quantity(both.dimension, both.n, both.scale, None, a.half or b.half)


def _plain_number(plain_text: str, text: str, signed: bool) -> Quantity | WrittenError:
    if re.fullmatch(r"[+-]?\d+(\.\d+)?[eE][+-]?\d+", plain_text):
        return WrittenError("exponent", plain_text)
    multiplier = 0
    if plain_text[-1:] in ("万", "亿"):
        multiplier, plain_text = MULTIPLIERS[plain_text[-1]], plain_text[:-1].strip()
    number = _scaled(plain_text)
    if isinstance(number, WrittenError):
        return number
    n, scale = number[0] * 10**multiplier, number[1]
    half = (5 * 10**multiplier, scale + 1) if scale else None
    return _checked(Quantity(Dimension.NUMBER, n, scale, text.strip(), half), signed)


def _one_part(number: str, unit: str, dimension: Dimension) -> Quantity | WrittenError:
    scaled = _scaled(number)
    if isinstance(scaled, WrittenError):
        return scaled
    n, scale = scaled
    multiplier = 0
    for word, power in MULTIPLIERS.items():
        if unit.lower().startswith(word) and unit_named(unit, dimension) is None:
            multiplier, unit = power, unit[len(word) :].strip()
            break
    if not unit:
        return WrittenError("no_unit", number)
    known = unit_named(unit, dimension)
    if known is None:
        others = [u for u in UNITS if unit_named(unit, u.dimension) is not None]
        return WrittenError("wrong_dimension" if others else "unknown_unit", unit)
    factor = known.n * 10**multiplier
    half = (5 * factor, scale + known.scale + 1) if scale else None
    return Quantity(dimension, n * factor, scale + known.scale, None, half)


def _checked(q: Quantity, signed: bool) -> Quantity | WrittenError:
    if q.n < 0 and not signed:
        return WrittenError("negative", q.written or str(q))
    if q.dimension in (Dimension.MONTHS, Dimension.DAYS) and not q.is_whole():
        return WrittenError("fraction", q.written or str(q))
    if not within_digits(q):
        return WrittenError("too_many_digits", q.written or str(q))
    return q


def read_date(text: str) -> date | WrittenError:
    """A day: `2025-03-01`, `2025/3/1`, `2025.3.1`, `2025年3月1日`."""
    plain_text = half_width(text).strip()
    for form in _DATES:
        found = form.fullmatch(plain_text)
        if found:
            year, month, day = (int(group) for group in found.groups())
            try:
                return date(year, month, day)
            except ValueError:
                return WrittenError("no_such_date", plain_text)
    return WrittenError("not_a_date", plain_text)


def quantity_text(q: Quantity, symbol: str | None = None, *, english: bool = False) -> str:
    """A quantity with its unit, `360 亩` or `360 mu`, in this symbol's unit if finite there."""
    if q.dimension is Dimension.NUMBER:
        return q.number_text()
    unit = unit_named(symbol or q.dimension.unit or "", q.dimension)
    number = q.to_plain(unit)
    if number is None or unit is None:
        return str(q)
    if q.dimension is Dimension.RATIO:
        return f"{number}%"
    name = (unit.en if number == "1" else unit.plural) if english else unit.symbol
    return f"{number} {name}"


def percentage(part: Quantity, whole: Quantity) -> str | None:
    """A part as a share of the whole to two places, for people only; None of nothing."""
    ratio = part.divide(whole, Rounding.HALF_UP, _HUNDREDTH)
    return None if ratio is None else f"{plain(ratio.n, _HUNDREDTH.scale - 2)}%"
