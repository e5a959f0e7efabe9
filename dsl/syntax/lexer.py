"""Words of a text, each read as a terminal that may stand at its place.

The same contextual lexing that lark does for the grammar, without a pattern per state of the
parser: a word is looked up in the table of keywords. A test holds the two equal.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from typing import Final

import attrs

from dsl.syntax.keywords import KEYWORDS, priority

_SKIP: Final = re.compile(r"(?:\s+|#[^\n]*)*")
_LETTERS: Final = re.compile(r"[^\W\d]+")


# A terminal and the offset at which it ends; None where no accepted one can be read.
Read = tuple[str, int] | None


class Token(str):
    """A piece of text with its terminal and its offsets."""

    __slots__ = ("end_pos", "start_pos", "type")
    type: str
    start_pos: int
    end_pos: int

    @classmethod
    def of(cls, text: str, kind: str, start: int, end: int) -> Token:
        """The token of a part of a text."""
        token = cls(text[start:end])
        token.type, token.start_pos, token.end_pos = kind, start, end
        return token


@attrs.frozen
class _Spelling:
    """A keyword by its first word; a Chinese one may stand right before a digit."""

    rank: int
    token: str
    more: tuple[str, ...]
    chinese: bool


def _spellings() -> dict[str, tuple[_Spelling, ...]]:
    found: dict[str, list[_Spelling]] = {}
    for keyword in KEYWORDS:
        rank = priority(keyword)
        if keyword.en:
            first, *more = keyword.en.split()
            found.setdefault(first, []).append(_Spelling(rank, keyword.token, tuple(more), False))
        for word in (keyword.zh, *keyword.also):
            if word:
                found.setdefault(word, []).append(_Spelling(rank, keyword.token, (), True))
    return {w: tuple(sorted(several, key=lambda s: -s.rank)) for w, several in found.items()}


_KEYWORDS: Final = _spellings()


class Lexer:
    """Reads terminals. `patterns` are those of all but the keywords, in the order to try them."""

    def __init__(self, patterns: Sequence[tuple[str, str]]) -> None:
        self._signs: dict[str, str] = {}
        self._numbers: list[tuple[str, re.Pattern[str]]] = []
        by_name: Mapping[str, str] = dict(patterns)
        self._name = re.compile(by_name["NAME"])
        self._string = re.compile(by_name["STRING"])
        for token, pattern in patterns:
            if re.fullmatch(r"\\?.", pattern):
                self._signs[pattern[-1]] = token
            elif token not in ("NAME", "STRING"):
                self._numbers.append((token, re.compile(pattern)))

    def skip(self, text: str, at: int, end: int) -> int:
        """The offset of the next text that is neither white space nor a comment."""
        found = _SKIP.match(text, at, end)
        return found.end() if found else at

    def read(self, text: str, at: int, end: int, accepted: Container[str]) -> Read:
        """The accepted terminal at an offset and where it ends, or None."""
        first = text[at]
        sign = self._signs.get(first)
        if sign is not None:
            return (sign, at + 1) if sign in accepted else None
        if first in '"“':
            found = self._string.match(text, at, end) if "STRING" in accepted else None
            return ("STRING", found.end()) if found else None
        if first.isdecimal():
            for token, pattern in self._numbers:
                if token in accepted and (found := pattern.match(text, at, end)):
                    return token, found.end()
            return None
        return self._keyword(text, at, end, accepted) or self._named(text, at, end, accepted)

    def _named(self, text: str, at: int, end: int, accepted: Container[str]) -> Read:
        found = self._name.match(text, at, end) if "NAME" in accepted else None
        return ("NAME", found.end()) if found else None

    def _keyword(self, text: str, at: int, end: int, accepted: Container[str]) -> Read:
        letters = _LETTERS.match(text, at, end)
        if letters is None:
            return None
        stop = letters.end()
        whole = stop == end or not text[stop].isalnum()
        for spelling in _KEYWORDS.get(letters.group(), ()):
            if spelling.token in accepted and (whole or spelling.chinese):
                last = _further(text, stop, end, spelling.more)
                if last is not None:
                    return spelling.token, last
        return None


def _further(text: str, at: int, end: int, words: tuple[str, ...]) -> int | None:
    """Where further words of a keyword end, or None if they do not follow."""
    for word in words:
        begin = at
        while at < end and text[at].isspace():
            at += 1
        if at == begin or not text.startswith(word, at, end):
            return None
        at += len(word)
        if at < end and (text[at].isalnum() or text[at] == "_"):
            return None
    return at
