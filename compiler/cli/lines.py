"""What the reports for a person share: labels, figures, wrapped lines, trees of reasons."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final

from dsl.diagnostics.render import width
from dsl.facts.vocabulary import Vocabulary
from dsl.runtime.report import Figure, Label, WhyNode
from dsl.runtime.values import Absent
from dsl.runtime.written import quantity_text

COLUMNS: Final = 80
_OPENING: Final = ("（", "「", "“", "《")
_CLOSING: Final = "，。；：、）」”》"


def pick(label: Label, n: int) -> str:
    """A label in Chinese (0) or English (1)."""
    return (label.zh, label.en)[n]


def wrap(text: str, first: str, rest: str) -> Iterator[str]:
    """Lines of at most 80 columns; Chinese may break anywhere, words stay whole."""
    line, room = first, COLUMNS - width(first)
    for piece in _pieces(text):
        size = width(piece)
        if size > room and line.strip() and line not in (first, rest):
            yield line.rstrip()
            line, room = rest, COLUMNS - width(rest)
            piece = piece.lstrip()
            size = width(piece)
        line += piece
        room -= size
    yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    word = ""
    for c in text:
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
    """A fact's label, with that of the member or field."""
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
    return (f"{label}中的{inner}", f"{label}: {inner}")[n]


def why_lines(node: WhyNode, vocabulary: Vocabulary, n: int, depth: int = 1) -> Iterator[str]:
    """A tree of conditions: truth, text, line of the policy, facts with their values."""
    sign = {True: "✓", False: "✗", None: "?"}[node.truth]
    pad = "  " * depth
    place = f"  [{node.file.rsplit('/', 1)[-1]}:{node.line}]" if depth > 1 else ""
    yield from wrap(f"{pick(node.text, n)}{place}", f"{pad}{sign} ", f"{pad}    ")
    for name, value in node.facts:
        label = fact_label(vocabulary, n, name)
        yield from wrap(f"{label} = {value}", f"{pad}    ", f"{pad}      ")
    for kid in node.because:
        yield from why_lines(kid, vocabulary, n, depth + 1)
