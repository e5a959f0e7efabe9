"""What the reports for a person share: labels, figures, wrapped lines, trees of reasons."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final

from dsl.diagnostics.width import width
from dsl.facts.vocabulary import Vocabulary
from dsl.runtime.report import Figure, Label, WhyNode, Written
from dsl.runtime.values import Absent
from dsl.runtime.written import quantity_text

COLUMNS: Final = 80
_NUMBERED: Final = re.compile(r"\[(\d+)\]")
_ANSWERS: Final = {
    "yes": ("是", "yes"),
    "no": ("否", "no"),
    "none": ("无", "none"),
    "unknown": ("未知", "unknown"),
}
_OPENING: Final = ("（", "「", "“", "《")
_PAUSES: Final = ("，", "。", "；", "：", "、")
_CLOSING: Final = "，。；：、）」”》"


def pick(label: Label, n: int) -> str:
    """A label in Chinese (0) or English (1)."""
    return (label.zh, label.en)[n]


def wrap(text: str, first: str, rest: str, columns: int = COLUMNS) -> Iterator[str]:
    """Lines of so many columns at most; Chinese may break anywhere, words stay whole."""
    line, room = first, columns - width(first)
    for piece in _pieces(text):
        size = width(piece)
        if size > room and line.strip() and line not in (first, rest):
            yield line.rstrip()
            line, room = rest, columns - width(rest)
            piece = piece.lstrip()
            size = width(piece)
        line += piece
        room -= size
    yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    word = ""
    for c in text:
        if word.endswith(_PAUSES) and c not in _CLOSING:
            yield word  # `1、2、3` may break after each
            word = ""
        wide = unicodedata.east_asian_width(c) in "WF"
        # A figure stays with its unit, an opening mark with what follows it.
        held = word.endswith(_OPENING) or (word[-1:] == " " and word[-2:-1].isdigit())
        if wide and c not in _CLOSING:
            if word and not held:
                yield word
                word = ""
            word += c
        else:
            word += c
            if c == " " and not word[-2:-1].isdigit():
                yield word
                word = ""
    if word:
        yield word


def figure_text(figure: Figure, unit: str | None, n: int) -> str:
    """A figure with its unit."""
    if figure is None:
        return ("未知", "unknown")[n]
    if isinstance(figure, Absent):
        return ("无", "none")[n]
    if isinstance(figure, date):
        return figure.isoformat()
    return quantity_text(figure, unit, english=n == 1)


def fact_label(vocabulary: Vocabulary, n: int, name: str) -> str:
    """A fact's label, with that of the member or field; `works[2].kind` is of the second item."""
    name, item = _NUMBERED.sub("", name), _NUMBERED.search(name)
    parts = name.split(".")
    section = vocabulary.by_word.get(parts[0])
    if section is None:
        return name
    if len(parts) == 1:
        return (section.word.zh, section.word.en)[n]
    fact = section.by_word.get(parts[1])
    if fact is None:
        return name
    label = (fact.word.zh, fact.word.en)[n]
    if len(parts) == 2:
        return label
    if fact.kind == "list":
        field = vocabulary.record[fact.record or ""].by_word.get(parts[2])
        word = field.word if field else None
    else:
        values = vocabulary.category[fact.category or ""].values
        word = next((v.word for v in values if v.word.id == parts[2]), None)
    inner = (word.zh, word.en)[n] if word else parts[2]
    if item is not None:
        return (f"{label}第 {item[1]} 项的{inner}", f"{label}, item {item[1]}: {inner}")[n]
    return (f"{label}中的{inner}", f"{label}: {inner}")[n]


def fact_value(vocabulary: Vocabulary, n: int, name: str, value: Written) -> str:
    """A fact's value as a report shows it: values of categories, yes and no by their labels.

    A list is told by the number of its items: what is in them stands below, a fact at a time.
    """
    parts = (value,) if isinstance(value, str) else value
    section, _, rest = _NUMBERED.sub("", name).partition(".")
    inner, _, field = rest.partition(".")
    fact = vocabulary.fact(f"{section}.{inner}")
    labels = {key: words[n] for key, words in _ANSWERS.items()}
    if fact is not None and fact.record is not None:
        count = _items(value) if isinstance(value, str) else len(value)
        if not field and count:
            return (f"{count} 项", f"{count} item" + "s" * (count > 1))[n]
        fact = vocabulary.record[fact.record].by_word.get(field) if field else fact
    if fact is not None and fact.category is not None:
        values = vocabulary.category[fact.category].values
        labels |= {v.word.id: (v.word.zh, v.word.en)[n] for v in values}
    nots = [(part.startswith("not "), part.removeprefix("not ")) for part in parts]
    words = [("非", "not ")[n] * no + labels.get(part, part) for no, part in nots]
    return ("、", ", ")[n].join(words)


def _items(text: str) -> int:
    """How many items a list holds as an example writes it, `{…}, {…}`; 0 where none is told."""
    depth = count = 0
    for sign in text:
        count += sign == "{" and depth == 0
        depth += (sign == "{") - (sign == "}")
    return count if depth == 0 else 0


def why_lines(node: WhyNode, vocabulary: Vocabulary, n: int, depth: int = 1) -> Iterator[str]:
    """A tree of conditions: truth, text, line of the policy, facts with their values."""
    sign = {True: "✓", False: "✗", None: "?"}[node.truth]
    pad = "  " * depth
    place = f"  [{node.file.rsplit('/', 1)[-1]}:{node.line}]" if depth > 1 else ""
    yield from wrap(f"{pick(node.text, n)}{place}", f"{pad}{sign} ", f"{pad}    ")
    for name, value in node.facts:
        label = fact_label(vocabulary, n, name)
        shown = fact_value(vocabulary, n, name, value)
        yield from wrap(f"{label} = {shown}", f"{pad}    ", f"{pad}      ")
    for kid in node.because:
        yield from why_lines(kid, vocabulary, n, depth + 1)
