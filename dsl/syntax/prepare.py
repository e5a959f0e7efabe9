"""Before the parser: bytes to text, full-width marks to plain ones, and brackets that match.

Every replacement keeps the length, so that a span of the prepared text is one of the source.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import MAX_READ, Source, Span, likely_encoding, wide_encoding
from dsl.syntax.brackets import check_brackets, outermost
from dsl.syntax.keywords import QUOTED
from dsl.syntax.meant import look_alike
from dsl.syntax.resume import beginnings

# Declared limits, see docs/limits.md.
MAX_CHARACTERS: Final = 8_000_000
MAX_LINE: Final = 20_000
MAX_DIGITS: Final = 40

_PIECES = re.compile(
    r'(?P<comment>[#＃][^\n]*)|(?P<string>"[^"\n]*"|“(?:[^“”\n]|“[^“”\n]*”)*”)'
    rf"|(?P<quoted>{QUOTED})"
    r'|(?P<open>["“])|(?P<bracket>[()\[\]{}（）［］｛｝])'
)
_PLAIN = {ord(c): ord(unicodedata.normalize("NFKC", c)) for c in map(chr, range(0xFF01, 0xFF5F))}
_PLAIN |= {ord("、"): ord(","), 0x3000: ord(" "), 0xFEFF: ord(" "), 0xA0: ord(" ")}
_PLAIN |= {ord(c): ord(" ") for c in "\u200b\u200c\u200d\u2060\u00ad"}
_LONG = re.compile(rf"(?<!\w)\d{{{MAX_DIGITS + 1},}}")
# Words with Greek or Cyrillic letters.
_ALIKE = re.compile(r"\w*[\u0370-\u03ff\u0400-\u052f]\w*")


@attrs.frozen
class Prepared:
    """The text for the parser, and where its strings and comments lie."""

    source: Source
    text: str
    opaque: tuple[tuple[int, int], ...]


def decode(data: bytes, name: str) -> Source | Diagnostic:
    """The source of a file's bytes: UTF-8, with or without a byte order mark."""
    if len(data) > MAX_READ:
        return too_large(Span(Source(name, ""), 0, 0), "characters", None, MAX_CHARACTERS)
    nowhere = Span(Source(name, ""), 0, 0)
    wide = wide_encoding(data)
    if wide is not None:
        return Diagnostic("POL0103", nowhere, {"line": "1", "guess": wide})
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if b"\0" in data[:4096]:
            return Diagnostic("POL0102", nowhere)
        line = data.count(b"\n", 0, error.start) + 1
        args = {"line": str(line), "guess": likely_encoding(data)}
        return Diagnostic("POL0103", nowhere, args)
    if "\0" in text:
        at = text.index("\0")
        return Diagnostic("POL0102", Span(Source(name, text), at, at + 1))
    return Source(name, text)


def prepare(source: Source) -> tuple[Prepared | None, list[Diagnostic]]:
    """The prepared text, and what is wrong with strings, brackets and size.

    None where reading on makes no sense: empty, or beyond a limit.
    """
    text = source.text
    if len(text) > MAX_CHARACTERS:
        return None, [too_large(Span(source, 0, 0), "characters", len(text), MAX_CHARACTERS)]
    for start, end in zip(source.line_starts, [*source.line_starts[1:], len(text)], strict=True):
        if end - start > MAX_LINE:
            span = Span(source, start, start + 1)
            return None, [too_large(span, "line", end - start, MAX_LINE)]
    if not text.strip():
        return None, [Diagnostic("POL0101", Span(source, 0, 0))]
    return _scan(source)


_LARGE: Final = {
    "characters": ("文件的字数", "characters in a file"),
    "line": ("一行的字数", "characters on a line"),
    "clauses": ("条款数", "clauses in a file"),
    "files": ("引用的文件数", "files used"),
}


def too_large(span: Span, what: str, found: int | None, limit: int) -> Diagnostic:
    """The message that a declared limit is passed; `found` is None where nobody counts so far."""
    zh, en = _LARGE[what]
    most = f"{limit:,}"
    args = {"what_zh": zh, "what_en": en, "limit": most}
    if found is None:
        args |= {"found_zh": f"{most} 以上", "found_en": f"over {most}"}
    else:
        args["found"] = f"{found:,}"
    return Diagnostic("POL0116", span, args)


def _scan(source: Source) -> tuple[Prepared | None, list[Diagnostic]]:
    text, found = source.text, []
    parts: list[str] = []
    opaque: list[tuple[int, int]] = []
    brackets: list[tuple[str, int]] = []
    at = 0
    for piece in _PIECES.finditer(text):
        start, end = piece.span()
        parts.append(text[at:start].translate(_PLAIN))
        at = end
        kind, word = piece.lastgroup, piece.group()
        if kind == "bracket":
            word = word.translate(_PLAIN)
            brackets.append((word, start))
        elif kind == "open":
            found.append(Diagnostic("POL0104", Span(source, start, _line_end(text, start))))
        else:
            word = "#" + word[1:] if kind == "comment" else word
            opaque.append((start, end))
        parts.append(word)
    parts.append(text[at:].translate(_PLAIN))
    plain, alike = _without_look_alikes(source, "".join(parts), opaque)
    plain, long = _without_long_numbers(source, plain, opaque)
    if not _brackets_hold(brackets, plain, opaque):
        wrong = check_brackets(source, brackets, list(beginnings(plain, opaque)))
        if any(d.code == "POL0115" for d in wrong):
            return None, wrong
        found += wrong
    return Prepared(source, plain, tuple(opaque)), found + alike + long


def _brackets_hold(
    brackets: list[tuple[str, int]], text: str, opaque: list[tuple[int, int]]
) -> bool:
    """Whether all brackets match and none reaches over the beginning of a clause."""
    pairs = outermost(brackets)
    return pairs is not None and not any(
        next(beginnings(text, opaque, start, end), end) < end
        for start, end in pairs
        if text.find("\n", start, end) >= 0
    )


def _without_look_alikes(
    source: Source, text: str, opaque: list[tuple[int, int]]
) -> tuple[str, list[Diagnostic]]:
    """The text with names in look-alike letters made plain, so that each is reported once."""
    if _ALIKE.search(text) is None:
        return text, []
    found: list[Diagnostic] = []
    pieces: list[str] = []
    at = 0
    for word in _ALIKE.finditer(text):
        plain = look_alike(word.group())
        if plain is None or _within(word.start(), opaque):
            continue
        span = Span(source, word.start(), word.end())
        found.append(Diagnostic("POL0114", span, {"found": word.group()}, nearest=plain))
        pieces += [text[at : word.start()], plain]
        at = word.end()
    return "".join([*pieces, text[at:]]), found


def _without_long_numbers(
    source: Source, text: str, opaque: list[tuple[int, int]]
) -> tuple[str, list[Diagnostic]]:
    """The text with numbers of too many digits cut short, so that each is reported once."""
    found: list[Diagnostic] = []
    pieces: list[str] = []
    at = 0
    for number in _LONG.finditer(text):
        if not _within(number.start(), opaque):
            span = Span(source, number.start(), number.end())
            found.append(Diagnostic("POL0319", span, {"found": number.group()[:MAX_DIGITS] + "…"}))
            pieces += [text[at : number.start()], "1".ljust(len(number.group()))]
            at = number.end()
    return "".join([*pieces, text[at:]]) if found else text, found


def _within(at: int, opaque: list[tuple[int, int]]) -> bool:
    """Whether an offset lies in a string or comment."""
    index = bisect_right(opaque, (at, sys.maxsize)) - 1
    return index >= 0 and at < opaque[index][1]


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    if end < 0:
        return len(text)
    return max(end - (text[end - 1] == "\r"), start + 1)
