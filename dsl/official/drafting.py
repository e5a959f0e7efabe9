"""The one table of words by which Chinese drafting makes rules, and the figures it writes.

Nothing else knows such a word: what a limit, a ban or an exception looks like is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

import attrs

from dsl.runtime.noun import Noun
from dsl.runtime.quantity import MULTIPLIERS, UNITS, Dimension, Quantity


class Sense(Enum):
    """What a word does to a rule. The value is its key in the table of words for messages."""

    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    BAN = "word_ban"
    DUTY = "word_duty"
    PERMISSION = "word_permission"
    ENCOURAGEMENT = "word_encouragement"
    PRINCIPLE = "word_principle"
    EXCEPTION = "word_exception"
    OPEN = "word_open"


COMPARISONS: Final = frozenset({Sense.AT_MOST, Sense.LESS_THAN, Sense.AT_LEAST, Sense.MORE_THAN})
MODALS: Final = frozenset({Sense.BAN, Sense.DUTY, Sense.PERMISSION, Sense.ENCOURAGEMENT})
# What makes a rule of a sentence; 等 alone does not.
RULES: Final = COMPARISONS | MODALS | {Sense.PRINCIPLE, Sense.EXCEPTION}

_WORDS: Final[dict[Sense, str]] = {
    Sense.AT_MOST: "不超过 不突破 不高于 不大于 不多于 不超出 以内 之内 以下 至多 最多",
    Sense.LESS_THAN: "不满 不足 未满 未达到 低于 少于 小于",
    Sense.AT_LEAST: "不少于 不低于 不小于 以上 达到 至少 最少",
    Sense.MORE_THAN: "超过 高于 大于 多于 超出",
    Sense.BAN: "不得 禁止 严禁 不准 不许 不允许 不应 不可",
    Sense.DUTY: "应当 必须 须 应",
    Sense.PERMISSION: "可以 允许 准予 准许 可",
    Sense.ENCOURAGEMENT: "鼓励",
    Sense.PRINCIPLE: "原则上",
    Sense.EXCEPTION: "除外 不含 不包括 不计入 扣除",
    Sense.OPEN: "等",
}
# Words that hold one of the above and are none.
_INERT: Final = (
    "许可 认可 宁可 可行 可靠 可持续 可控 可再生 可研 可视 可见 可能 可观 可操作 可复制 可推广"
    " 不可抗力 不可移动 不可或缺 不可分割 必不可少"
    " 供应 适应 相应 响应 反应 对应 效应 顺应 回应 呼应 应用 应急 应对 应届 应付 应税 应聘 应诉"
    " 应保尽保 应调 应收尽收 应享尽享 应纳尽纳 应有尽有 无须 须知"
    " 等待 等候 等级 等额 等同 等于 等次 等值 等量 等价 等效 平等 同等 高等"
    " 中等 初等 对等 均等 相等 优等"
    " 消除 解除 拆除 清除 排除 免除 删除 去除 破除 根除 除险 不足之处"
    " 以下简称 以下措施 以下政策 以下意见 以下规定 以下情形 以下条件 以下要求 以下事项"
    " 以下内容 以下几"
    " 以上措施 以上政策 以上意见 以上规定 以上情形 以上条件 以上要求 以上事项 以上内容 以上简称"
)
# `除 … 外` around what is excepted.
_AROUND: Final = r"除[^，。；：除]{1,60}?(?:之外|以外|外(?![部地国资商来省围观表形交贸汇币]))"

# The first words of what closes a notice.
CLOSING: Final = re.compile(
    r"^(?:本[^，。；]{0,20}自[^，。；]{0,30}(?:施行|执行|实施|生效)|抄送|主送|附件|附：|（?此件|（联系)"
    r"|印发$|^\d{4}年\d{1,2}月\d{1,2}日$"
)


@attrs.frozen
class Word:
    """A word of the table where it stands in a passage."""

    sense: Sense
    text: str
    start: int
    end: int


def _pattern() -> re.Pattern[str]:
    rows = [(word, sense.name) for sense, words in _WORDS.items() for word in words.split()]
    rows += [(word, "INERT") for word in _INERT.split()]
    rows.sort(key=lambda row: -len(row[0]))
    groups = [f"(?P<AROUND>{_AROUND})"]
    groups += [f"(?P<{name}_{n}>{re.escape(word)})" for n, (word, name) in enumerate(rows)]
    return re.compile("|".join(groups))


_SCAN: Final = _pattern()


def words(text: str) -> Iterator[Word]:
    """The words of the table in a text, from left to right, the longest at each place."""
    at = 0
    while found := _SCAN.search(text, at):
        name = (found.lastgroup or "").rsplit("_", 1)[0] if found.lastgroup != "AROUND" else ""
        if name == "":
            # What stands inside the exception is looked at as well.
            yield Word(Sense.EXCEPTION, found.group(), found.start(), found.end())
            at = found.start() + 1
            continue
        if name != "INERT":
            yield Word(Sense[name], found.group(), found.start(), found.end())
        at = found.end()


# --- figures -----------------------------------------------------------------------------------

_DIGITS: Final = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_CN: Final = "[〇零一二两三四五六七八九十百千]+"
_COUNTED: Final = "个|种|次|家|户|人|项|倍|宗|件|台|名|处|套|层"
_UNITS: Final = "|".join(
    sorted(
        {
            re.escape(s)
            for u in UNITS
            for s in (u.symbol, *u.synonyms)
            if not s.isascii() or s == "%"
        },
        key=lambda s: -len(s),
    )
)
_FIGURE: Final = re.compile(
    rf"(?P<reference>第(?:{_CN}|\d+)[章节条款项届])"
    r"|(?P<date>\d{4}年\d{1,2}月\d{1,2}日)|(?P<month>\d{4}年\d{1,2}月)|(?P<year>(?:19|20)\d\d年)"
    rf"|百分之(?P<percent>{_CN})|(?P<share>{_CN}分之{_CN})|(?P<tenths>{_CN})成(?!立|功|果|为|本|片)"
    r"|(?P<half>一半|半数|半年)"
    r"|(?P<code>\d+(?:\+\w+)+)"
    # The lower end of 3至5年 is of the unit of the upper.
    rf"|(?P<low>\d+(?:[.．]\d+)?|{_CN})(?=[至到—–~～-](?:\d+(?:[.．]\d+)?|{_CN})(?P<of>{_UNITS}))"
    rf"|(?P<n>\d+(?:[.．]\d+)?|{_CN})(?P<times>万|亿)?(?P<unit>{_UNITS}|个工作日|小时|{_COUNTED})"
    r"|(?P<bare>\d+(?:[.．]\d+)?)(?P<many>万|亿)?"
)


@attrs.frozen(eq=False, repr=False)
class Figure(Noun):
    """A figure where it stands in a passage, with the values it may be; none that Pol can hold."""

    text: str
    start: int
    end: int
    values: tuple[Quantity | date, ...]


def cn_number(text: str) -> int | None:
    """A whole number in Chinese numerals or digits; None where it is none."""
    if text.isdecimal():
        return int(text)
    if all(c in _DIGITS for c in text):
        return int("".join(str(_DIGITS[c]) for c in text)) if len(text) == 1 else None
    total, digit = 0, None
    for c in text:
        if c in _TENS:
            total += (1 if digit is None else digit) * _TENS[c]
            digit = None
        elif digit is None or digit == 0:
            digit = _DIGITS[c]
        else:
            return None
    return total + (digit or 0)


def figures(text: str) -> Iterator[Figure]:
    """The figures in a text: digits always, Chinese numerals with a unit or something counted."""
    for found in _FIGURE.finditer(text):
        if found["reference"] is not None or _article(found):
            continue
        yield Figure(found.group(), found.start(), found.end(), tuple(_values(found)))


def _article(found: re.Match[str]) -> bool:
    """Whether 一 only says 'a': 一个, 一项; or numerals only follow each other: 一二三."""
    number, unit = found["n"], found["unit"]
    if number is None or number[0].isdecimal():
        return False
    value = cn_number(number)
    counted = unit is not None and re.fullmatch(_COUNTED, unit) is not None
    return value is None or (value == 1 and counted and found["times"] is None)


def _values(found: re.Match[str]) -> Iterator[Quantity | date]:
    if found["date"] is not None:
        year, month, day = (int(part) for part in re.findall(r"\d+", found["date"]))
        try:
            yield date(year, month, day)
        except ValueError:
            return
    elif found["year"] is not None:
        yield Quantity(Dimension.NUMBER, int(found["year"][:4]))
    elif found["percent"] is not None:
        yield Quantity(Dimension.RATIO, cn_number(found["percent"]) or 0, 2)
    elif found["tenths"] is not None:
        yield Quantity(Dimension.RATIO, cn_number(found["tenths"]) or 0, 1)
    elif found["half"] is not None:
        half = Quantity(Dimension.RATIO, 5, 1)
        yield Quantity(Dimension.MONTHS, 6) if found["half"] == "半年" else half
    elif found["low"] is not None:
        yield from _measured(_number(found["low"], None), found["of"])
    elif found["bare"] is not None:
        yield _number(found["bare"], found["many"])
    elif found["n"] is not None:
        yield from _measured(_number(found["n"], found["times"]), found["unit"])


def _number(text: str, times: str | None) -> Quantity:
    whole, _, fraction = text.replace("．", ".").partition(".")
    n = int(whole + fraction) if whole.isdecimal() else cn_number(text) or 0
    return Quantity(Dimension.NUMBER, n * 10 ** MULTIPLIERS.get(times or "", 0), len(fraction))


def _measured(number: Quantity, unit: str) -> Iterator[Quantity]:
    known = [u for u in UNITS if unit == u.symbol or unit in u.synonyms]
    for one in known:
        yield Quantity(one.dimension, number.n * one.n, number.scale + one.scale)
    if not known and re.fullmatch(_COUNTED, unit):
        yield number
