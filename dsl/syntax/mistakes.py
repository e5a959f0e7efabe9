"""What the parser tripped over, as a diagnostic that says what to write instead."""

from __future__ import annotations

import difflib
import re
import unicodedata
from typing import Final

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Source, Span
from dsl.syntax.glue import unglued
from dsl.syntax.keywords import BY_TOKEN, KEYWORDS, RESERVED
from dsl.syntax.words import expected_words, keyword_words

SYMBOLS: Final = {
    "<=": "ATMOST",
    "≤": "ATMOST",
    "≦": "ATMOST",
    ">=": "ATLEAST",
    "≥": "ATLEAST",
    "≧": "ATLEAST",
    "<": "LESS",
    ">": "MORE",
    "!=": "ISNOT",
    "≠": "ISNOT",
    "==": "IS",
    "=": "IS",
    "&&": "AND",
    "&": "AND",
    "||": "OR",
    "|": "OR",
    "!": "NOT",
    "∈": "IN",
    "×": "OF",
    "*": "OF",
    "÷": "DIVIDED",
    "/": "DIVIDED",
}
_COMPARISONS: Final = frozenset(
    (
        *("ATMOST", "LESS", "ATLEAST", "MORE", "IS", "ISNOT", "IN", "INCLUDES"),
        *("INCANY", "INCALL", "INCONLY"),
    )
)
_WORKING_DAYS = re.compile(r"\d+\s*(个?工作日|working\s+days?)")
_WORD = re.compile(r"[^\W\d]\w*|\d+(?:\.\d+)?|[<>=!]=|&&|\|\||\S")
_CLAUSE_WORDS: Final = tuple(
    word
    for keyword in KEYWORDS
    for word in (keyword.en, keyword.zh)
    if word and keyword.token not in ("OF", "DE", "QI", "NEI", "TO", "BY", "ON", "EN")
)


def mistake(
    source: Source,
    text: str,
    at: int,
    expected: frozenset[str],
    clause_start: int,
    clause_tokens: list[tuple[str, int]],
) -> Diagnostic:
    """The diagnostic for text that does not go on as expected at an offset.

    `expected` are terminals; `clause_tokens` the terminals of the clause so far with the depth of
    brackets at which each stands.
    """
    if at >= len(text.rstrip()):
        end = len(text.rstrip())
        return Diagnostic("POL0119", Span(source, max(end - 1, 0), end), expected_words(expected))
    word = _word_at(text, at)
    span = Span(source, at, at + len(word))
    return (
        _of_symbols(text, at, span)
        or _of_names(word, span, expected)
        or _of_glue(text, at, span)
        or _of_grouping(text, at, span, clause_tokens)
        or _of_keywords(text, span, word, at, expected, clause_start)
        or Diagnostic("POL0107", span, {"found": _shown(span)} | expected_words(expected))
    )


def _word_at(text: str, at: int) -> str:
    if text[at] in '"“':
        closing = '"' if text[at] == '"' else "”"
        end = text.find(closing, at + 1)
        return text[at : end + 1] if end > 0 else text[at]
    found = _WORD.match(text, at)
    return found.group() if found else text[at]


def _shown(span: Span) -> str:
    """The text of a span, shortened for a message."""
    text = span.text()
    return text if len(text) <= 40 else text[:39] + "…"


def _of_symbols(text: str, at: int, span: Span) -> Diagnostic | None:
    working = _WORKING_DAYS.match(text, at)
    if working:
        whole = Span(span.source, at, working.end())
        return Diagnostic("POL0113", whole, {"found": working.group()})
    for symbol in sorted(SYMBOLS, key=len, reverse=True):
        if text.startswith(symbol, at):
            keyword = BY_TOKEN[SYMBOLS[symbol]]
            args = {"found": symbol, "zh": keyword.zh or "的", "en": keyword.en}
            return Diagnostic("POL0112", Span(span.source, at, at + len(symbol)), args)
    return None


def look_alike(word: str) -> str | None:
    """The plain word that a word with letters of another script looks like, or None."""
    scripts = {_script(c) for c in word if c.isalpha()}
    if "CYRILLIC" in scripts or "GREEK" in scripts:
        plain = "".join(_TWINS.get(c, c) for c in word)
        return plain if plain != word else None
    return None


def _script(c: str) -> str:
    return unicodedata.name(c, "?").split()[0]


_TWINS: Final = dict(
    zip(
        "асеорхуіјѕԁАВСЕНІЈКМОРЅТХУοανΑΒΕΗΙΚΜΝΟΡΤΥΧΖ",
        "aceopxyijsdABCEHIJKMOPSTXYoavABEHIKMNOPTYXZ",
        strict=True,
    )
)


def _of_names(word: str, span: Span, expected: frozenset[str]) -> Diagnostic | None:
    plain = look_alike(word)
    if plain:
        return Diagnostic("POL0114", span, {"found": word}, nearest=plain)
    if "NAME" in expected and word in RESERVED:
        return Diagnostic("POL0120", span, {"found": word})
    return None


def _of_glue(text: str, at: int, span: Span) -> Diagnostic | None:
    """A keyword that stands against a name: `不超过项目`, `甲且乙`."""
    word = _WORD.match(text, at)
    glued = unglued(word.group()) if word else None
    if glued is None:
        return None
    keyword, split = glued
    args = {"found": span.text(), "keyword": keyword, "split": split}
    return Diagnostic("POL0111", span, args, nearest=split)


def _of_grouping(
    text: str, at: int, span: Span, tokens: list[tuple[str, int]]
) -> Diagnostic | None:
    """Chained comparisons, `and` mixed with `or`, and `30% of a - b`."""
    token = _token_at(text, at)
    if not tokens or token is None:
        return None
    depth = tokens[-1][1]
    level: list[str] = []
    for name, where in reversed(tokens):
        if where < depth or (where == depth and name in ("COMMA", "WHEN", "HAS", "WHERE")):
            break
        if where == depth:
            level.append(name)
    if token in _COMPARISONS:
        for name in level:
            if name in ("AND", "OR"):
                break
            if name in _COMPARISONS:
                return Diagnostic("POL0108", span, {"found": span.text()})
    if token in ("AND", "OR") and ("OR" if token == "AND" else "AND") in level:
        return Diagnostic("POL0109", span, {"found": span.text()})
    if token in ("PLUS", "MINUS", "OF", "DE", "DIVIDED") and {"OF", "DE", "DIVIDED"} & set(level):
        return Diagnostic("POL0110", span, {"found": span.text()})
    return None


def _token_at(text: str, at: int) -> str | None:
    if text[at] in "+-":
        return "PLUS" if text[at] == "+" else "MINUS"
    best: tuple[int, str] | None = None
    for keyword in KEYWORDS:
        for word in (keyword.en, keyword.zh, *keyword.also):
            if word and text.startswith(word, at) and (best is None or len(word) > best[0]):
                best = (len(word), keyword.token)
    return best[1] if best else None


def _of_keywords(
    text: str, span: Span, word: str, at: int, expected: frozenset[str], clause_start: int
) -> Diagnostic | None:
    """A misspelt keyword where a clause or a word of the language is due."""
    if not word[0].isalpha():
        return None
    wanted = [w for w in _CLAUSE_WORDS if _TOKEN_OF[w] in expected]
    if word in wanted:
        return None
    near = difflib.get_close_matches(word, wanted, 1, 0.7)
    if near and "NAME" not in expected:
        args = {"found": span.text()} | keyword_words(_TOKEN_OF[near[0]])
        return Diagnostic("POL0121", span, args, nearest=near[0])
    return None


_TOKEN_OF: Final = {w: k.token for k in KEYWORDS for w in (k.en, k.zh) if w}
