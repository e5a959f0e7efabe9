"""Where reading goes on after a mistake, and what the text passed over declares."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from dsl.syntax.keywords import BY_TOKEN, QUOTED

# Sure beginnings of a clause: one of these before NAME STRING or NUMBER STRING.
_HEADS: Final = (
    *("POLICY", "CATEGORY", "RECORD", "SECTION", "PARAMETER", "DEFINE", "CHAPTER"),
    *("INTERPRETATION", "MEASURE"),
)
_NORMS: Final = (
    *("PERMIT", "GRANT", "OBLIGE", "PROHIBIT", "ENCOURAGE", "COMMIT", "RELIEVE", "PROGRAMME"),
)
_INNER: Final = (
    *("FACT", "VALUE", "OPTION", "REQUIRE", "LIMIT", "AMOUNT", "EXCEPT", "DEADLINE", "WAIVED"),
)


def _spellings(*tokens: str) -> str:
    words = {
        re.escape(word)
        for token in tokens
        for word in (BY_TOKEN[token].en, BY_TOKEN[token].zh, *BY_TOKEN[token].also)
        if word
    }
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_NAME = rf"(?:[^\W\d]\w*|{QUOTED})"
_STRING = r"[\"“]"
_RESUME: Final = re.compile(
    rf"(?<![\w.「])(?:(?:{_spellings(*_HEADS, *_NORMS, *_INNER)})\s*"
    rf"(?:{_NAME}\s*{_STRING}|\d[\d-]*\s*{_STRING})"
    rf"|(?:{_spellings('EXAMPLE', 'USE')})\s*{_STRING}"
    rf"|(?:{_spellings('GIVEN')})\s+(?:{_NAME}|\d)"
    # Not the heading of a table's column, which has no `is`.
    rf"|(?:{_spellings('EXPECT')})\s+(?:{_NAME}|\d)[^,，、()（）\n]*\s(?:{_spellings('IS')})\s"
    # No clauses, but meant for some: a head without its label on a line of its own.
    rf"|(?:{_spellings(*_HEADS, *_NORMS)})[ \t]+{_NAME}[ \t]*(?=\n|\Z)"
    rf"|第\w+条\s*{_STRING})"
)
_DECLARED: Final = re.compile(rf"({_NAME}|\d[\d-]*)\s*[\"“]([^\"”\n]*)[\"”]")
_WORD: Final = re.compile(r"[^\W\d]\w*")
_STARTS_HEAD: Final = re.compile(rf"(?:{_spellings(*_HEADS, 'EXAMPLE', 'USE')}|第)")
_STARTS_NORM: Final = re.compile(rf"(?:{_spellings(*_NORMS)})")


def beginnings(
    text: str, opaque: Sequence[tuple[int, int]], after: int = 0, end: int | None = None
) -> Iterator[int]:
    """Offsets in a range at which a clause surely begins; none within strings and comments."""
    for found in _RESUME.finditer(text, after, len(text) if end is None else end):
        index = bisect_right(opaque, (found.start(), len(text))) - 1
        if index < 0 or opaque[index][1] <= found.start():
            yield found.start()


def rank(text: str, start: int) -> int:
    """What a clause that begins at an offset opens: 0 an item, 1 a provision, 2 nothing."""
    if _STARTS_HEAD.match(text, start):
        return 0
    return 1 if _STARTS_NORM.match(text, start) else 2


def names_in(gap: str) -> frozenset[str]:
    """All names and labels that a text passed over may declare or use."""
    names = {part for found in _DECLARED.findall(gap) for part in found}
    names |= {found[1:-1] for found in names if found.startswith("「")}
    return frozenset(names | set(_WORD.findall(gap)))
