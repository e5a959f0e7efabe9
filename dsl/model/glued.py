"""Chinese names written against keywords without a space: `甲且乙`, `面积不少于300亩`."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache
from typing import Final

from dsl.syntax.glue import WORDS
from dsl.syntax.keywords import RESERVED

MAX_LENGTH: Final = 80  # characters of a name that is looked into
_KEYWORDS: Final = frozenset(WORDS)
_JOINING: Final = ("且", "或")  # of the short keywords those that are hardly part of a name
_FIGURE: Final = re.compile(
    r"\d+(?:年\d+月\d+日|[万亿]?(?:亩|公顷|平方公里|平方米|平米|元|年|个月|月|日|天)?)"
)
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def split_glued(text: str, here: Set[str], known: Set[str]) -> str | None:
    """`甲 且 乙` for `甲且乙`: the split of an unknown name that holds a keyword, if it is one.

    `here` are the names that may stand at its place, `known` all names. Either all its pieces are
    known, or those on one side of a keyword.
    """
    if text.isascii() or len(text) > MAX_LENGTH:
        return None
    names = here | known
    pieces = _pieces(text, names)
    if pieces is not None:
        return " ".join(pieces) if len(pieces) > 1 else None
    for word in WORDS:
        at = text.find(word, 1)
        while at >= 0:
            left, right = text[:at], text[at + len(word) :]
            rest = _pieces(right, names)
            if rest and (left in here or len(word) > 1 or word in _JOINING):
                return " ".join([left, word, *rest])
            if right and left in here:
                return f"{left} {word} {right}"
            at = text.find(word, at + 1)
    return None


def _pieces(text: str, names: Set[str]) -> list[str] | None:
    """The names, figures and keywords that a text is made of, the longest first; None if others."""

    @cache
    def after(at: int, name_before: bool) -> tuple[str, ...] | None:
        if at == len(text):
            return ()
        for end in range(len(text), at, -1):
            piece = text[at:end]
            is_name = not name_before and _is_name(piece, names)
            for stands, name in ((is_name, True), (piece in _KEYWORDS, False)):
                rest = after(end, name) if stands else None
                if rest is not None:
                    return (piece, *rest)
        return None

    found = after(0, name_before=False)
    return None if found is None or all(piece in _KEYWORDS for piece in found) else list(found)


def _is_name(piece: str, names: Set[str]) -> bool:
    """Whether a piece is a known name, a variable, a figure, or a word that stands for one."""
    known = piece in names or piece in RESERVED
    return bool(known or _FIGURE.fullmatch(piece) or _VARIABLE.fullmatch(piece))
