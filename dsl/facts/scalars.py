"""A scalar of a project file as a value of a fact, read by the fact's declared type."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from dsl.diagnostics.suggest import nearest
from dsl.facts.decode import CONTROL
from dsl.facts.vocabulary import FactWords, Vocabulary
from dsl.runtime.noun import Noun, frozen
from dsl.runtime.quantity import UNITS, Dimension, Quantity, Unit
from dsl.runtime.values import NONE, UNKNOWN, Value
from dsl.runtime.written import WrittenError, half_width, read_date, read_quantity

YES: Final = frozenset({"是", "yes", "true", "y", "√"})
NO: Final = frozenset({"否", "no", "false", "n", "×"})
NONE_WORDS: Final = frozenset({"无", "none"})
UNKNOWN_WORDS: Final = frozenset({"未知", "unknown"})
MOST_SHOWN: Final = 12  # values of a category that a message lists
_QUANTITY: Final = re.compile(r"(\d[\d,.]*)\s*[^\s\d]*")
LONGEST_SHOWN: Final = 60  # characters of a text that a message repeats
_NUMBER_REASONS: Final = {
    "no_number": "POL0606",
    "thousands": "POL0606",
    "leading_zero": "POL0606",
    "exponent": "POL0606",
    "fraction": "POL0606",
    "no_unit": "POL0605",
    "unknown_unit": "POL0605",
    "wrong_dimension": "POL0605",
    "too_many_digits": "POL0608",
    "negative": "POL0607",
    "no_such_date": "POL0609",
    "not_a_date": "POL0609",
}


@frozen(eq=False, repr=False)
class Mistake(Noun):
    """What is wrong with a scalar: the code, its arguments, and the nearest right thing."""

    code: str
    args: dict[str, str]
    nearest: str | None = None
    help_key: str | None = None


def expected(fact: FactWords) -> str:
    """The key under which the table of codes names what a fact takes."""
    if fact.kind == "number":
        return (fact.dimension or "NUMBER").lower()
    return fact.kind


def scalar(text: str, fact: FactWords, vocabulary: Vocabulary) -> Value | Mistake:
    """A value from the text of a scalar."""
    plain = half_width(text).strip()
    low = plain.lower()
    if fact.kind != "text" or low in UNKNOWN_WORDS or fact.or_none:
        if low in UNKNOWN_WORDS:
            return UNKNOWN
        if low in NONE_WORDS and not _is_value(text, fact, vocabulary):
            return _none(fact, text)
    match fact.kind:
        case "yes_no":
            if low in YES:
                return True
            if low in NO:
                return False
            return Mistake("POL0604", {"expected": "yes_no", "given": text}, None, "yes_no")
        case "text" if CONTROL.search(text):
            return Mistake("POL0604", {"expected": "text", "given": text}, None, "control")
        case "text":
            return text.strip()
        case "date":
            found = read_date(plain)
            return _checked(found, fact, text)
        case "number":
            return _number(text, plain, fact)
        case "choice":
            return choice(text, fact, vocabulary)
        case "set" | "list":
            return Mistake("POL0604", {"expected": fact.kind, "given": text})


def _number(text: str, plain: str, fact: FactWords) -> Value | Mistake:
    # Nothing is nothing in every unit.
    if fact.measures is not Dimension.NUMBER and plain.strip("0.") == "" and plain[:1] == "0":
        bare = read_quantity(plain, Dimension.NUMBER)
        if isinstance(bare, Quantity):
            return _within(Quantity(fact.measures, 0, 0, text.strip()), fact, text)
    return _checked(read_quantity(text, fact.measures), fact, text)


def _is_value(text: str, fact: FactWords, vocabulary: Vocabulary) -> bool:
    """Whether a category has a value of this very name, such as 无."""
    if fact.kind not in ("choice", "set") or fact.category is None:
        return False
    return text.strip() in vocabulary.category[fact.category].by_word


def _none(fact: FactWords, text: str) -> Value | Mistake:
    if fact.or_none or fact.kind in ("date", "list", "set"):
        return NONE
    help_key = fact.kind if fact.kind in ("number", "yes_no") else None
    return Mistake("POL0613", {"expected": expected(fact), "given": text}, None, help_key)


def _checked(found: Quantity | date | WrittenError, fact: FactWords, text: str) -> Value | Mistake:
    if isinstance(found, WrittenError):
        code = _NUMBER_REASONS[found.reason]
        units = [u for u in UNITS if u.dimension is fact.measures]
        args = {
            "expected": expected(fact),
            "given": text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…",
            "units_zh": "、".join(u.symbol for u in units),
            "units_en": ", ".join(u.en for u in units),
        }
        plain = fact.kind == "number" and fact.measures is Dimension.NUMBER
        key: str = "plain" if plain and found.reason == "no_number" else found.reason
        if code == "POL0605" and fact.measures is Dimension.RATIO:
            key = "ratio"
        near = _within_text(text, fact, found.reason) or _near_unit(found, units)
        return Mistake(code, args, near, key)
    if isinstance(found, Quantity) and fact.whole and not found.is_whole():
        return Mistake("POL0606", {"expected": "whole", "given": text}, None, "fraction")
    return _within(found, fact, text)


def _within(found: Quantity | date, fact: FactWords, text: str) -> Value | Mistake:
    for bound, key in ((fact.at_least, "at_least"), (fact.at_most, "at_most")):
        if bound is None:
            continue
        if isinstance(found, Quantity):
            limit = read_quantity(bound, found.dimension, signed=True)
            assert isinstance(limit, Quantity)
            wrong = found < limit if key == "at_least" else found > limit
        else:
            day = read_date(bound)
            assert isinstance(day, date)
            wrong = found < day if key == "at_least" else found > day
        if wrong:
            return Mistake("POL0612", {"given": text, "bound": bound}, None, key)
    return found


def choice(text: str, fact: FactWords, vocabulary: Vocabulary) -> str | Mistake:
    """A value of a category by id or label."""
    category = vocabulary.category[fact.category or ""]
    words = category.by_word
    value = words.get(text.strip()) or words.get(half_width(text).strip())
    if value is not None:
        return value
    shown = [v.word for v in category.values[:MOST_SHOWN]]
    more = "…" if len(category.values) > MOST_SHOWN else ""
    args = {
        "given": text.strip(),
        "category_zh": category.zh,
        "category_en": category.en,
        "values_zh": "、".join(word.zh for word in shown) + more,
        "values_en": ", ".join(word.en for word in shown) + more,
    }
    return Mistake("POL0610", args, nearest(text.strip(), words))


def _within_text(text: str, fact: FactWords, reason: str) -> str | None:
    """The quantity among other words: `20公顷` in `约20公顷左右`."""
    dimension = fact.measures
    found = _QUANTITY.search(half_width(text[:LONGEST_SHOWN]))
    if found is None or dimension is Dimension.NUMBER:
        return None
    if reason not in ("no_number", "unknown_unit"):
        return None
    whole = found.group()
    for end in range(len(whole), found.end(1) - found.start(), -1):
        if isinstance(read_quantity(whole[:end], dimension), Quantity):
            return whole[:end] if whole[:end] != text.strip() else None
    return None


def _near_unit(found: WrittenError, units: list[Unit]) -> str | None:
    """The unit that an unknown one was meant to be."""
    if found.reason != "unknown_unit":
        return None
    return nearest(found.detail, [w for u in units for w in (u.symbol, u.en, *u.synonyms)])
