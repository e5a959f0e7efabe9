"""A blank project file: every fact with what it takes, in the clerk's language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dsl.facts.vocabulary import FactWords, HolderWords, Vocabulary, Word
from dsl.runtime.quantity import Quantity
from dsl.runtime.written import quantity_text, read_quantity

_TAKES: Final = {
    "yes_no": ("是 或 否", "yes or no"),
    "text": ("文字", "text"),
    "date": (
        "日期，如 2025-03-01；没有发生写 无",
        "a date, such as 2025-03-01; write none if not yet",
    ),
    "LAND": ("土地面积，如 300亩、20公顷", "land area, such as 300 mu or 20 ha"),
    "FLOOR": ("建筑面积，如 2000平方米", "floor area, such as 2000 m2"),
    "MONEY": ("金额，如 1200万元", "money, such as 12000000 yuan"),
    "RATIO": ("比率，如 30%", "a ratio, such as 30%"),
    "MONTHS": ("期限，如 3年11个月", "a period, such as 47 months"),
    "DAYS": ("天数，如 30日", "days, such as 30 days"),
    "NUMBER": ("数字，如 1.5", "a number, such as 1.5"),
    "WHOLE": ("整数，如 12", "a whole number, such as 12"),
}
_HEAD: Final = (
    (
        "# 不知道的留空；确实没有的写 无；不知道也不愿推定的写 未知。",
        "# 不涉及的事项整段留空即可。",
    ),
    (
        "# Leave empty what you do not know; write none for what is known not to be; unknown for",
        "# what must not be assumed. Leave a section empty that the project does not involve.",
    ),
)


def blank_project(vocabulary: Vocabulary, lang: str, only: frozenset[str] | None = None) -> str:
    """The text of a blank file; `only` names the facts to ask for, dotted. It gives nothing."""
    n = 1 if lang == "en" else 0
    lines = [*_HEAD[n], "", ("评估日:", "as of:")[n], ""]
    for section in vocabulary.sections:
        facts = [
            f for f in section.facts if only is None or f"{section.word.id}.{f.word.id}" in only
        ]
        if facts:
            lines += _section(section, facts, vocabulary, n)
    return "\n".join(lines).rstrip() + "\n"


def _section(
    section: HolderWords, facts: list[FactWords], vocabulary: Vocabulary, n: int
) -> Iterator[str]:
    assumed = ("（未填视为不涉及）", " (left empty: not involved)")[n]
    if section.assumed_absent:
        yield f"# {_label(section.word, n)}{assumed}"
    yield f"{_key(section.word, n)}:"
    for fact in facts:
        yield f"  # {takes(fact, vocabulary, n)}"
        if fact.kind == "list":
            yield from _record(fact, vocabulary, n)
        yield f"  {_key(fact.word, n)}:"
    yield ""


def _record(fact: FactWords, vocabulary: Vocabulary, n: int) -> Iterator[str]:
    record = vocabulary.record[fact.record or ""]
    for i, field in enumerate(record.facts):
        dash = "- " if i == 0 else "  "
        yield f"  #   {dash}{_key(field.word, n)}:   # {takes(field, vocabulary, n)}"


def _label(word: Word, n: int) -> str:
    return (word.zh, word.en)[n]


def _key(word: Word, n: int) -> str:
    label = _label(word, n)
    plain = not any(c in label for c in ":#{}[],&*?|>'\"%@`!") and label == label.strip()
    return label if plain else '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"'


def takes(fact: FactWords, vocabulary: Vocabulary, n: int) -> str:
    """What a fact takes, in one line: type, units, allowed values, bounds, hint.

    `n` is 0 for Chinese, 1 for English.
    """
    colon, comma = ("：", "；") if n == 0 else (": ", "; ")
    parts: list[str] = []
    if fact.kind in ("choice", "set"):
        values = vocabulary.category[fact.category or ""].values
        words = ("、", ", ")[n].join(_label(v.word, n) for v in values)
        which = (("单选", "one of"), ("可多选", "any of"))[fact.kind == "set"][n]
        parts.append(f"{which}{colon}{words}")
    elif fact.kind == "list":
        parts.append(("清单，每项如下", "a list, each item as below")[n])
    else:
        whole = fact.whole and fact.dimension == "NUMBER"
        parts.append(_TAKES["WHOLE" if whole else fact.dimension or fact.kind][n])
    for bound, told in (
        (fact.at_least, ("不小于", "at least")),
        (fact.at_most, ("不大于", "at most")),
    ):
        if bound is not None:
            parts.append(f"{told[n]} {_bound(bound, fact, n)}")
    if fact.or_none and fact.kind != "date":
        parts.append(("可写 无", "may be none")[n])
    if fact.required:
        parts.append(("必填", "required")[n])
    if fact.has_default:
        parts.append(("可不填，由明细计算", "may be left to be computed")[n])
    if fact.assumed_no:
        parts.append(("未填视为否", "left empty: no")[n])
    if fact.judged_by:
        parts.append((f"由{fact.judged_by[0]}认定", f"judged by {fact.judged_by[1]}")[n])
    if fact.hint:
        parts.append(fact.hint[n])
    return " ".join(comma.join(parts).split())


def _bound(text: str, fact: FactWords, n: int) -> str:
    """A bound, its unit in the clerk's language."""
    if n == 0 or fact.dimension is None or text.isascii():
        return text
    bound = read_quantity(text, fact.measures, signed=True)
    if not isinstance(bound, Quantity):
        return text
    written = quantity_text(bound, text.rpartition(" ")[2], english=True)
    return written if written.isascii() else quantity_text(bound, english=True)
