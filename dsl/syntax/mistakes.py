"""What the parser tripped over, as a diagnostic that says what to write instead."""

from __future__ import annotations

import difflib
import re
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.diagnostics.suggest import nearest
from dsl.source import Source, Span
from dsl.syntax.build import UNIT_WORDS
from dsl.syntax.glue import unglued
from dsl.syntax.keywords import BY_TOKEN, KEYWORDS, QUOTED, RESERVED
from dsl.syntax.meant import MARKS, SIGNS, WORDS, chinese_number
from dsl.syntax.words import expected_words, keyword_words

_COMPARISONS: Final = frozenset(
    (
        *("ATMOST", "LESS", "ATLEAST", "MORE", "IS", "ISNOT", "IN", "INCLUDES"),
        *("INCANY", "INCALL", "INCONLY"),
    )
)
_IN_FORCE: Final = re.compile(
    r"自?\s*(\d+)年(\d+)月(\d+)日\s*起?\s*(?:开始)?(?:施行|实施|执行|生效)"
)
_YES_OR_NO: Final = re.compile(r"是\s*(?:[/|,]|或者?)\s*(?:不是|否)")
_HEAD: Final = re.compile(rf"\S+?\s+(?P<name>[^\W\d]\w*|{QUOTED})")
_NUMBER_BEFORE: Final = re.compile(r"(?<![\w.])(\d[\d,.]*[万亿]?)\Z")
_ROUNDINGS: Final = ("向上取整", "向下取整", "四舍五入", "取整", "rounded")
# Clauses that begin with a keyword, an id and a label.
_LABELLED: Final = frozenset(
    (
        *("POLICY", "CATEGORY", "VALUE", "RECORD", "SECTION", "FACT", "PARAMETER", "DEFINE"),
        *("INTERPRETATION", "OPTION", "PERMIT", "GRANT", "OBLIGE", "PROHIBIT", "ENCOURAGE"),
        *("COMMIT", "RELIEVE", "PROGRAMME", "EXCEPT", "REQUIRE", "LIMIT", "AMOUNT", "DEADLINE"),
        "WAIVED",
    )
)
_WORKING_DAYS = re.compile(r"\d+\s*(个?工作日|working\s+days?)")
_WORD = re.compile(r"[^\W\d]\w*|\d+(?:\.\d+)?|[<>=!]=|&&|\|\||//|/\*|--|\S")
_NAME_BEFORE = re.compile(r"[^\W\d]\w*\Z")
_NUMBERED = re.compile(r"(?:措施)?第?([〇零一二两三四五六七八九十百千\d]+)条?(?!\w)")
_STOPS: Final = {"。": "", "；": ",", ";": ",", "！": "", "：": ""}
_CLAUSE_WORDS: Final = tuple(
    word
    for keyword in KEYWORDS
    for word in (keyword.en, keyword.zh)
    if word and keyword.token not in ("OF", "DE", "QI", "NEI", "TO", "BY", "ON", "EN")
)
_TOKEN_OF: Final = {w: k.token for k in KEYWORDS for w in (k.en, k.zh) if w}


@attrs.frozen
class Stumble:
    """Where reading stopped: the text, an offset in it, and what could have stood there.

    `expected` are terminals; `tokens` the terminals of the clause so far, each with the depth of
    brackets at which it stands.
    """

    source: Source
    text: str
    at: int
    expected: frozenset[str]
    clause_start: int
    tokens: tuple[tuple[str, int], ...]

    @property
    def word(self) -> str:
        """The word or sign at the offset."""
        text, at = self.text, self.at
        if text[at] in '"“':
            end = text.find('"' if text[at] == '"' else "”", at + 1)
            return text[at : end + 1] if end > 0 else text[at]
        found = _WORD.match(text, at)
        return found.group() if found else text[at]

    def span(self, word: str) -> Span:
        """The span of a word that stands at the offset."""
        return Span(self.source, self.at, self.at + len(word))


def mistake(stumble: Stumble) -> Diagnostic:
    """The diagnostic for text that does not go on as expected."""
    text, expected = stumble.text, stumble.expected
    end = len(text.rstrip())
    if stumble.at >= end:
        span = Span(stumble.source, max(end - 1, 0), end)
        return Diagnostic("POL0119", span, expected_words(expected))
    return (
        _working_days(stumble)
        or _in_force(stumble)
        or _yes_or_no(stumble)
        or _sign(stumble)
        or _grouping(stumble)
        or _number_of_measure(stumble)
        or _unnamed(stumble)
        or _rounding(stumble)
        or _everyday_word(stumble)
        or _reserved(stumble)
        or _glue(stumble)
        or _no_unit(stumble)
        or _misspelt(stumble)
        or _glue_before(stumble)
        or _unexpected(stumble)
    )


def _unexpected(stumble: Stumble) -> Diagnostic:
    span = stumble.span(stumble.word)
    word = span.text()
    shown = word if len(word) <= 40 else word[:39] + "…"
    return Diagnostic("POL0107", span, {"found": shown} | expected_words(stumble.expected))


def _working_days(stumble: Stumble) -> Diagnostic | None:
    for found in _WORKING_DAYS.finditer(stumble.text, max(stumble.at - 12, 0)):
        if found.start() <= stumble.at < found.end():
            span = Span(stumble.source, found.start(), found.end())
            return Diagnostic("POL0113", span, {"found": found.group()})
    return None


def _in_force(stumble: Stumble) -> Diagnostic | None:
    """`自2025年5月1日起施行`, as a notice says it."""
    found = _IN_FORCE.match(stumble.text, stumble.at)
    if found is None or "EFFECTIVE" not in stumble.expected:
        return None
    year, month, day = (int(part) for part in found.groups())
    zh = f"{BY_TOKEN['EFFECTIVE'].zh} {BY_TOKEN['FROM'].zh} {year}年{month}月{day}日"
    en = f"{BY_TOKEN['EFFECTIVE'].en} {BY_TOKEN['FROM'].en} {year}-{month:02}-{day:02}"
    args = {"found": found.group(), "expected_zh": f" `{zh}`", "expected_en": f"`{en}`"}
    return Diagnostic("POL0121", stumble.span(found.group()), args, nearest=zh)


def _yes_or_no(stumble: Stumble) -> Diagnostic | None:
    """`是/否` as the type of a fact."""
    names = [name for name, _ in stumble.tokens]
    if "COLON" not in names or "FACT" not in names:
        return None
    for found in _YES_OR_NO.finditer(stumble.text, stumble.clause_start):
        if found.start() <= stumble.at < found.end():
            span = Span(stumble.source, found.start(), found.end())
            return Diagnostic("POL0121", *_wanted(span, found.group(), "YESNO"))
    return None


def _unnamed(stumble: Stumble) -> Diagnostic | None:
    """`事项 小区` without a label, `要求 "已完工"` without an id."""
    names = [name for name, _ in stumble.tokens]
    if not names or names[0] not in _LABELLED:
        return None
    head = _HEAD.match(stumble.text, stumble.clause_start)
    word = stumble.word
    if names == names[:1] and word[0] in '"“' and "NAME" in stumble.expected:
        span, own, label = stumble.span(word), "", word[1:].rstrip('"”')
    elif names[1:] == ["NAME"] and "STRING" in stumble.expected and head is not None:
        span = Span(stumble.source, *head.span("name"))
        own = label = head["name"]
    else:
        return None
    keyword = BY_TOKEN[names[0]]
    args = {
        "found": span.text(),
        **{f"keyword_{k}": v for k, v in (("zh", keyword.zh), ("en", keyword.en))},
        "right_zh": f"{keyword.zh} {own or '标识'} “{label.strip('「」')}”",
        "right_en": f'{keyword.en} {own or "ID"} "{label.strip("「」")}"',
    }
    return Diagnostic("POL0126", span, args)


def _no_unit(stumble: Stumble) -> Diagnostic | None:
    """`100个`, `3千瓦`: what stands right after a number is no unit."""
    word = stumble.word
    number = _NUMBER_BEFORE.search(stumble.text, stumble.clause_start, stumble.at)
    if number is None or not word[0].isalpha() or word in RESERVED:
        return None
    near = nearest(word, UNIT_WORDS) if len(word) > 1 else None
    args = {"found": word, "number": number[1]}
    return Diagnostic("POL0127", stumble.span(word), args, near)


def _rounding(stumble: Stumble) -> Diagnostic | None:
    """Rounding where nothing is divided: `甲 的 10% 向上取整`."""
    divided = any(name == "DIVIDED" for name, _ in stumble.tokens)
    if divided or not stumble.word.startswith(_ROUNDINGS):
        return None
    return Diagnostic("POL0128", stumble.span(stumble.word), {"found": stumble.word})


def _sign(stumble: Stumble) -> Diagnostic | None:
    if stumble.text[stumble.at] == "「" and "STRING" in stumble.expected:
        args = {"found": "「", "zh": "“ ”", "en": '" "'}
        return Diagnostic("POL0112", stumble.span("「"), args)
    for sign in sorted(MARKS | SIGNS, key=len, reverse=True):
        if stumble.text.startswith(sign, stumble.at):
            zh = en = MARKS.get(sign, "")
            if not zh:
                keyword = BY_TOKEN[SIGNS[sign]]
                zh, en = keyword.zh or "的", keyword.en
            args = {"found": sign, "zh": zh, "en": en}
            key = "rate" if sign == "/" and _is_rate(stumble) else None
            return Diagnostic("POL0112", stumble.span(sign), args, help_key=key)
    shown = stumble.source.text[stumble.at]
    if shown not in _STOPS:
        return None
    right = _STOPS[shown] if stumble.tokens and stumble.tokens[-1][1] > 0 else ""
    help_key = "instead" if right else None
    args = {"found": shown, "right": right}
    return Diagnostic("POL0124", stumble.span(shown), args, help_key=help_key)


def _is_rate(stumble: Stumble) -> bool:
    """`500元/桩`: a quantity for each of something, which no fact's path names."""
    behind = _WORD.match(stumble.text, stumble.at + 1)
    quantity = bool(stumble.tokens) and stumble.tokens[-1][0] == "QTY"
    if not quantity or behind is None or not behind.group()[0].isalpha():
        return False
    return stumble.text[behind.end() : behind.end() + 1] != "."


def _grouping(stumble: Stumble) -> Diagnostic | None:
    """Chained comparisons, `and` mixed with `or`, and `30% of a - b`."""
    token = _token_at(stumble.text, stumble.at)
    if not stumble.tokens or token is None:
        return None
    depth = stumble.tokens[-1][1]
    level: list[str] = []
    for name, where in reversed(stumble.tokens):
        if where < depth or (where == depth and name in ("COMMA", "WHEN", "HAS", "WHERE")):
            break
        if where == depth:
            level.append(name)
    span, args = stumble.span(stumble.word), {"found": stumble.word}
    if token in _COMPARISONS:
        for name in level:
            if name in ("AND", "OR"):
                break
            if name in _COMPARISONS:
                return Diagnostic("POL0108", span, args)
    if token in ("AND", "OR") and ("OR" if token == "AND" else "AND") in level:
        return Diagnostic("POL0109", span, args)
    if token in ("PLUS", "MINUS", "OF", "DE", "DIVIDED"):
        since = level[: next((i for i, n in enumerate(level) if n in _COMPARISONS), len(level))]
        if {"OF", "DE", "DIVIDED", "PLUS", "MINUS"} & set(since):
            return Diagnostic("POL0110", span, args)
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


def _number_of_measure(stumble: Stumble) -> Diagnostic | None:
    """`第二十一条`, `措施二十一`: the number of a measure is written in digits."""
    found = _NUMBERED.match(stumble.text, stumble.at)
    if not found or not {"MEASURE", "MID"} & stumble.expected:
        return None
    number = chinese_number(found[1])
    if number is None or (found[1].isdecimal() and found.group() == found[1]):
        return None
    split = f"{BY_TOKEN['MEASURE'].zh} {number}"
    args = {"found": found.group(), "number": str(number), "split": split}
    return Diagnostic("POL0125", stumble.span(found.group()), args)


def _everyday_word(stumble: Stumble) -> Diagnostic | None:
    """`如果`, `大于`: another word is the keyword. It may stand where one is due, or be a name."""
    word = stumble.word
    token = WORDS.get(word)
    if token is not None and (token in stumble.expected or "NAME" not in stumble.expected):
        return Diagnostic("POL0121", *_wanted(stumble.span(word), word, token))
    for meant, token in WORDS.items():
        glued = len(meant) > 1 and not meant.isascii() and word.startswith(meant)
        if glued and token in stumble.expected and "NAME" not in stumble.expected:
            return Diagnostic("POL0121", *_wanted(stumble.span(meant), meant, token))
    before = _NAME_BEFORE.search(stumble.text[stumble.clause_start : stumble.at].rstrip())
    token = WORDS.get(before.group()) if before else None
    if before is None or token not in ("NOT", "EVERY", "LARGER", "SMALLER", "SUMOF", "COUNTOF"):
        return None
    start = stumble.clause_start + before.start()
    span = Span(stumble.source, start, start + len(before.group()))
    return Diagnostic("POL0121", *_wanted(span, before.group(), token))


def _wanted(span: Span, found: str, token: str) -> tuple[Span, dict[str, str], str]:
    keyword = BY_TOKEN[token]
    right = keyword.en if found.isascii() else keyword.zh or keyword.en
    return span, {"found": found} | keyword_words(token), right


def _reserved(stumble: Stumble) -> Diagnostic | None:
    if "NAME" in stumble.expected and stumble.word in RESERVED:
        return Diagnostic("POL0120", stumble.span(stumble.word), {"found": stumble.word})
    return None


def _glue(stumble: Stumble) -> Diagnostic | None:
    """A keyword against a name: `不超过上限` where a comparison is due, `甲且乙`."""
    word = stumble.word
    if not word[0].isalpha() or word.isascii():
        return None
    for token in sorted(stumble.expected):
        keyword = BY_TOKEN.get(token)
        for spelling in (keyword.zh, *keyword.also) if keyword else ():
            if spelling and word.startswith(spelling) and word != spelling:
                rest = word[len(spelling) :]
                glued = unglued(rest)
                split = f"{spelling} {glued[1] if glued else rest}"
                return _split(stumble.span(word), word, spelling, split)
    return _unglued(stumble.span(word), word)


def _glue_before(stumble: Stumble) -> Diagnostic | None:
    """The name right before holds a keyword: `总面积的30%`."""
    before = _NAME_BEFORE.search(stumble.text[stumble.clause_start : stumble.at])
    if before is None:
        return None
    start = stumble.clause_start + before.start()
    return _unglued(Span(stumble.source, start, stumble.at), before.group())


def _unglued(span: Span, word: str) -> Diagnostic | None:
    glued = unglued(word)
    return _split(span, word, *glued) if glued else None


def _split(span: Span, word: str, keyword: str, split: str) -> Diagnostic:
    args = {"found": word, "keyword": keyword, "split": split}
    return Diagnostic("POL0111", span, args, nearest=split)


def _misspelt(stumble: Stumble) -> Diagnostic | None:
    """A misspelt keyword where a clause or a word of the language is due."""
    word = stumble.word
    if not word[0].isalpha() or "NAME" in stumble.expected:
        return None
    wanted = [w for w in _CLAUSE_WORDS if _TOKEN_OF[w] in stumble.expected]
    near = difflib.get_close_matches(word, wanted, 1, 0.7) if word not in wanted else []
    if not near:
        return None
    args = {"found": word} | keyword_words(_TOKEN_OF[near[0]])
    return Diagnostic("POL0121", stumble.span(word), args, nearest=near[0])
