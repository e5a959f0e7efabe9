"""What people write unprompted where the language has a word of its own for it."""

from __future__ import annotations

from typing import Final

# Signs, by the keyword that is meant.
SIGNS: Final = {
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
# Signs, by the sign that is meant.
MARKS: Final = {
    "//": "#",
    "/*": "#",
    "--": "#",
    "‘": "“ ”",
    "’": "“ ”",
    "'": "“ ”",
    "『": "“ ”",
    "【": "(",
    "】": ")",
    "〔": "(",
    "〕": ")",
    "→": ":",
}
# Words, by the keyword that is meant. Longer ones first where one begins another.
WORDS: Final = {
    "大于等于": "ATLEAST",
    "大于或等于": "ATLEAST",
    "小于等于": "ATMOST",
    "小于或等于": "ATMOST",
    "不大于": "ATMOST",
    "不高于": "ATMOST",
    "不小于": "ATLEAST",
    "不等于": "ISNOT",
    "大于": "MORE",
    "小于": "LESS",
    "等于": "IS",
    "至少": "ATLEAST",
    "至多": "ATMOST",
    "最多": "ATMOST",
    "最少": "ATLEAST",
    "不是": "NOT",
    "不为": "ISNOT",
    "没有": "NOT",
    "不": "NOT",
    "非": "NOT",
    "如果": "WHEN",
    "若": "WHEN",
    "如": "WHEN",
    "当且仅当": "WHEN",
    "否则": "OTHERWISE",
    "其他": "OTHERWISE",
    "以及": "AND",
    "并": "AND",
    "和": "AND",
    "与": "AND",
    "条件": "REQUIRE",
    "必须": "OBLIGE",
    "应": "OBLIGE",
    "可以": "PERMIT",
    "可": "PERMIT",
    "准予": "PERMIT",
    "严禁": "PROHIBIT",
    "除外": "EXCEPT",
    "例外": "EXCEPT",
    "期限": "DEADLINE",
    "定义": "DEFINE",
    "枚举": "CATEGORY",
    "分类": "CATEGORY",
    "字段": "FACT",
    "例子": "EXAMPLE",
    "测试": "EXAMPLE",
    "备注": "NOTE",
    "注": "NOTE",
    "适用条件": "APPLIESWHEN",
    "包括": "INCLUDES",
    "任意": "ANYOF",
    "所有": "EVERY",
    "全部": "ALLOF",
    "每一个": "EVERY",
    "每": "EVERY",
    "乘以": "OF",
    "求和": "SUMOF",
    "总和": "SUMOF",
    "最大": "LARGER",
    "最小": "SMALLER",
    "if": "WHEN",
    "unless": "EXCEPT",
    "must": "OBLIGE",
    "shall": "OBLIGE",
    "may": "PERMIT",
    "allow": "PERMIT",
    "forbid": "PROHIBIT",
    "else": "OTHERWISE",
    "equals": "IS",
    "greater": "MORE",
    "exceeds": "MORE",
    "contains": "INCLUDES",
    "enum": "CATEGORY",
    "field": "FACT",
    "test": "EXAMPLE",
    "true": "YES",
    "false": "NO",
    "max": "LARGER",
    "min": "SMALLER",
    "sum": "SUMOF",
    "count": "COUNTOF",
}
# Words, by the keyword of the type that is meant.
TYPES: Final = {
    "布尔": "YESNO",
    "字符串": "TEXT",
    "字符": "TEXT",
    "名称": "TEXT",
    "数字": "WHOLE",
    "数量": "WHOLE",
    "个数": "WHOLE",
    "数值": "DECIMAL",
    "百分比": "RATIO",
    "百分数": "RATIO",
    "百分率": "RATIO",
    "面积": "LAND",
    "钱": "MONEY",
    "货币": "MONEY",
    "时间": "DATET",
    "年月日": "DATET",
    "月数": "MONTHS",
    "期限": "MONTHS",
    "天数": "DAYS",
    "日数": "DAYS",
    "bool": "YESNO",
    "boolean": "YESNO",
    "string": "TEXT",
    "str": "TEXT",
    "int": "WHOLE",
    "integer": "WHOLE",
    "number": "WHOLE",
    "float": "DECIMAL",
    "percent": "RATIO",
    "percentage": "RATIO",
    "area": "LAND",
    "amount": "MONEY",
    "day": "DATET",
    "time": "DATET",
}
_DIGITS: Final = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_PLACES: Final = {"十": 10, "百": 100, "千": 1000}


def chinese_number(text: str) -> int | None:
    """The number that Chinese numerals or digits write: `二十一` is 21; None if they do not."""
    if text.isdecimal():
        return int(text)
    total, digit = 0, 0
    for c in text:
        if c in _DIGITS:
            digit = _DIGITS[c]
        elif c in _PLACES:
            total, digit = total + (digit or 1) * _PLACES[c], 0
        else:
            return None
    return total + digit if text else None


def look_alike(word: str) -> str | None:
    """The plain word that a word with letters of another script looks like, or None."""
    if word.isascii():
        return None
    plain = "".join(_TWINS.get(c, c) for c in word)
    return plain if plain != word else None


_TWINS: Final = dict(
    zip(
        "асеорхуіјѕԁАВСЕНІЈКМОРЅТХУοανΑΒΕΗΙΚΜΝΟΡΤΥΧΖ",
        "aceopxyijsdABCEHIJKMOPSTXYoavABEHIKMNOPTYXZ",
        strict=True,
    )
)
