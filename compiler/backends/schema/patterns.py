"""Regular expressions of what a project file may write, in the dialect of JSON Schema.

They admit what `dsl.facts` reads, full-width twins and case included, and as little more as a
regular expression can: not the digits a figure may have, and not that a year was no leap year.
"""

from __future__ import annotations

import re
from typing import Final

from dsl.runtime.quantity import MULTIPLIERS, UNITS, Dimension

_FULL: Final = 0xFEE0  # from an ASCII character to its full-width twin
_SPACE: Final = r"\s*"


def wide(text: str) -> str:
    """A pattern for a literal text in any case, full-width twins admitted."""
    return "".join(map(_one, text))


def _one(c: str) -> str:
    if c.isascii() and c.isalpha():
        forms = (c.lower(), c.upper())
        return "[" + "".join(f + chr(ord(f) + _FULL) for f in forms) + "]"
    if c.isascii() and (c.isdigit() or c in "%-/.,+"):
        plain = "\\" + c if c in "-/" else c
        return f"[{plain}{chr(ord(c) + _FULL)}]"
    return r"\s+" if c == " " else escaped(c)


def escaped(text: str) -> str:
    """A pattern for a literal text; escapes only what both dialects let be escaped."""
    return re.sub(r"[\^$\\.*+?()\[\]{}|/]", r"\\\g<0>", text)


def _digits(first: str, last: str) -> str:
    return f"[{first}-{last}{chr(ord(first) + _FULL)}-{chr(ord(last) + _FULL)}]"


_DIGIT: Final = _digits("0", "9")
_NUMBER: Final = (
    f"{wide('+')}?(?:{wide('0')}|{_digits('1', '9')}{_DIGIT}{{0,2}}(?:{wide(',')}{_DIGIT}{{3}})+"
    f"|{_digits('1', '9')}{_DIGIT}*)(?:{wide('.')}{_DIGIT}+)?"
)
_WHOLE: Final = _NUMBER.replace(f"{_DIGIT}+)?", f"{wide('0')}+)?")
_MULTIPLIER: Final = f"(?:{'|'.join(map(wide, MULTIPLIERS))})"
_PLAIN_MULTIPLIER: Final = "[万亿]"


def spellings(dimension: Dimension) -> tuple[str, ...]:
    """All spellings of the units of a dimension, as the reader knows them."""
    found = [
        name
        for unit in UNITS
        if unit.dimension is dimension
        for name in (unit.symbol, unit.en, unit.plural, *unit.synonyms)
    ]
    return tuple(dict.fromkeys(found))


def quantity(dimension: Dimension) -> str:
    """`300亩`, `1.5万亩`, `20 公顷`; periods may have several parts, `3年11个月`."""
    if dimension is Dimension.NUMBER:
        return f"^{_SPACE}{_NUMBER}{_SPACE}{_PLAIN_MULTIPLIER}?{_SPACE}$"
    # The longest first, as an alternative that fits would else hide a longer one.
    names = sorted(spellings(dimension), key=lambda name: (-len(name), name))
    units = "|".join(wide(name) for name in names)
    part = f"{_NUMBER}{_SPACE}(?:{_MULTIPLIER}{_SPACE})?(?:{units}){_SPACE}"
    many = "+" if dimension in (Dimension.MONTHS, Dimension.DAYS) else ""
    nothing = f"{wide('0')}(?:{wide('.')}{wide('0')}+)?{_SPACE}"  # needs no unit
    return f"^{_SPACE}(?:(?:{part}){many}|{nothing})$"


def whole() -> str:
    """A whole number; `1.5万` is one."""
    parts = f"(?:{_WHOLE}|{_NUMBER}{_SPACE}{_PLAIN_MULTIPLIER})"
    return f"^{_SPACE}{parts}{_SPACE}$"


def _days_of_months() -> str:
    """Month and day with `SEP` between them; February has 29."""
    zero, one_nine = f"{wide('0')}?", _digits("1", "9")
    one, two, three = wide("1"), wide("2"), wide("3")
    to_29 = f"(?:{zero}{one_nine}|[{_in(one)}{_in(two)}]{_DIGIT})"
    long_ = f"(?:{zero}[13578１３５７８]|{one}[02０２])SEP(?:{to_29}|{three}[01０１])"
    short = f"(?:{zero}[469４６９]|{one}{one})SEP(?:{to_29}|{three}{wide('0')})"
    february = f"{zero}{two}SEP{to_29}"
    return f"(?:{long_}|{short}|{february})"


def _in(bracketed: str) -> str:
    return bracketed[1:-1]


def day() -> str:
    """`2025-03-01`, `2025/3/1`, `2025.3.1`, `2025年3月1日`."""
    year, rest = f"{_DIGIT}{{4}}", _days_of_months()
    forms = [f"{year}{s}{rest.replace('SEP', s)}" for s in map(wide, "-/.")]
    chinese = rest.replace("SEP", r"\s*月\s*")
    forms.append(rf"{year}\s*年\s*{chinese}\s*[日号]")
    return f"^{_SPACE}(?:{'|'.join(forms)}){_SPACE}$"


def listed(words: tuple[str, ...]) -> str:
    """Several words in one text, `水利、能源`, each perhaps denied: `not hydropower`, `非水电`."""
    names = "|".join(map(escaped, sorted(words, key=lambda w: (-len(w), w))))
    one = rf"(?:(?:not\s+|非\s*)?(?:{names}))"
    return rf"^\s*{one}(?:\s*[、，,；;]\s*{one})*\s*$"
