"""Keywords written against a name, as Chinese is: `甲且乙`, `不超过上限`, `水利等`."""

from __future__ import annotations

import re
from typing import Final

from dsl.syntax.keywords import BY_TOKEN

_TOKENS: Final = (
    *("AND", "OR", "NOT", "ISNOT", "IS", "IN", "INCANY", "INCALL", "INCONLY", "INCLUDES"),
    *("ATMOST", "LESS", "ATLEAST", "MORE", "DE", "ETC", "WHERE", "AMONG", "HAS", "WHEN", "EVERY"),
    *("SOME", "INVOLVES", "DIVIDED", "FROM", "QI", "NEI", "OTHERWISE", "FOR"),
)
WORDS: Final = sorted(
    {w for token in _TOKENS for w in (BY_TOKEN[token].zh, *BY_TOKEN[token].also) if w},
    key=lambda word: (-len(word), word),
)
# A single character may well belong to the name; it parts it only if something stands before it.
_GLUE: Final = re.compile("|".join(w if len(w) > 1 else rf"(?<=.){w}" for w in WORDS))
_ETC: Final = BY_TOKEN["ETC"].zh


def unglued(name: str) -> tuple[str, str] | None:
    """The first keyword inside a Chinese name and the name split around its keywords, or None.

    `甲且乙` gives `且` and `甲 且 乙`; `水利等` gives `等` and `水利、等`. Ask only for names that
    nobody declared: a declared one may hold any word.
    """
    found = next((m for m in _GLUE.finditer(name) if m.group() != name), None)
    if found is None or name.isascii():
        return None
    parts = _GLUE.sub(lambda m: f" {m.group()} ", name).split()
    if parts[-1] == _ETC and len(parts) > 1:
        return found.group(), f"{' '.join(parts[:-1])}、{_ETC}"
    return found.group(), " ".join(parts)
