"""Plain words for terminals and clauses, in both languages, for the arguments of messages.

An argument that is itself made of words comes as a pair, `x_zh` and `x_en`: a row of the table of
codes uses the one of its language.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dsl.syntax.keywords import BY_TOKEN, KEYWORDS

_SIGNS: Final = {
    "COMMA": ",",
    "COLON": ":",
    "DOT": ".",
    "PLUS": "+",
    "MINUS": "-",
    "LPAR": "(",
    "RPAR": ")",
    "LSQB": "[",
    "RSQB": "]",
    "LBRACE": "{",
    "RBRACE": "}",
}
_OTHERS: Final = {
    "NAME": ("名称", "a name"),
    "STRING": ("引号中的文字", "a text in quotation marks"),
    "DATE": ("日期", "a date"),
    "REF": ("措施的款项（如 `21.x`）", "a provision such as `21.x`"),
    "MID": ("措施编号", "the number of a measure"),
    "NUMBER": ("数", "a number"),
    "QTY": ("带单位的数", "a number with its unit"),
    "PERCENT": ("百分数", "a percentage"),
    "$END": ("文件结尾", "the end of the file"),
}
_TYPES: Final = frozenset(
    ["YESNO", "TEXT", "WHOLE", "DECIMAL", "RATIO", "LAND", "FLOOR", "MONEY", "DATET", "MONTHS"]
)
_OPERAND: Final = frozenset(["NAME", "NUMBER", "QTY", "LARGER"])
_COMPARISON: Final = frozenset(["ATMOST", "IS", "IN", "INCLUDES"])
_CLAUSES: Final = frozenset(["MEASURE", "CATEGORY", "EXAMPLE", "REQUIRE"])
# What a group of terminals is called, and the terminals that the group stands for.
_GROUPS: Final = (
    (_CLAUSES | {"FACT"}, ("下一个条款", "the next clause")),
    (_TYPES, ("类型", "a type")),
    (_OPERAND | {"NOT"}, ("条件", "a condition")),
    (_OPERAND, ("数量或名称", "a quantity or a name")),
    (_COMPARISON, ("比较", "a comparison")),
)
_MOST: Final = 6


def expected_words(expected: Iterable[str]) -> dict[str, str]:
    """The arguments `expected_zh` and `expected_en` for a set of terminals."""
    left = set(expected)
    zh: list[str] = []
    en: list[str] = []
    for group, (chinese, english) in _GROUPS:
        if group <= left:
            zh.append(chinese)
            en.append(english)
            left -= _members(chinese)
    for token in _in_order(left)[: _MOST - len(zh)]:
        chinese, english = _word(token)
        zh.append(chinese)
        en.append(english)
    return {"expected_zh": _joined(zh, "、", "或"), "expected_en": _joined(en, ", ", " or ")}


def keyword_words(token: str) -> dict[str, str]:
    """The arguments `expected_zh` and `expected_en` for one keyword."""
    keyword = BY_TOKEN[token]
    return {
        "expected_zh": f" `{keyword.zh or keyword.en}`",
        "expected_en": f"`{keyword.en or keyword.zh}`",
    }


def _members(group: str) -> frozenset[str]:
    """The terminals that a group's name makes superfluous."""
    if group == "下一个条款":
        return frozenset(k.token for k in KEYWORDS) - _INNER | {"$END"}
    if group == "类型":
        return _TYPES | {"SETOF", "LISTOF", "DAYS", "NAME"}
    if group == "比较":
        return _ORDERINGS | {"PLUS", "MINUS", "OF", "DE", "DIVIDED"}
    return _STARTS


_ORDERINGS: Final = frozenset(
    (
        *("ATMOST", "LESS", "ATLEAST", "MORE", "IS", "ISNOT", "IN", "INCLUDES"),
        *("INCANY", "INCALL", "INCONLY"),
    )
)
_STARTS: Final = frozenset(
    (
        *(
            "NAME",
            "NUMBER",
            "QTY",
            "PERCENT",
            "DATE",
            "STRING",
            "YES",
            "NO",
            "TODAY",
            "MINUS",
            "LPAR",
        ),
        *("ANYOF", "ALLOF", "LARGER", "SMALLER", "SUMOF", "COUNTOF", "FIRSTOF", "YEAR", "NOT"),
        *("EVERY", "SOME", "INVOLVES", "REF"),
    )
)
_INNER: Final = (
    frozenset(["AND", "OR", "OF", "DE", "DIVIDED", "WHERE", "HAS", "FOR", "BECAUSE", "EN"])
    | frozenset(["UNTIL", "TO", "UNDER", "ORDERED", "ASSUMED", "INPRINCIPLE", "QI", "NEI", "DONE"])
    | frozenset(["ROLLS", "ROLLSWHEN", "CHOSEN", "DIGEST", "ASOF", "OTHERWISE", "AFTER", "MEANS"])
    | _ORDERINGS
)


def _in_order(tokens: set[str]) -> list[str]:
    order = {t: i for i, t in enumerate([*_SIGNS, *_OTHERS, *(k.token for k in KEYWORDS)])}
    order["IS"] = -1  # where a result or a fact is due, it is what most go on with
    return sorted(tokens, key=lambda token: (order.get(token, len(order)), token))


def _word(token: str) -> tuple[str, str]:
    if token in _SIGNS:
        return f" `{_SIGNS[token]}` ", f"`{_SIGNS[token]}`"
    if token in _OTHERS:
        return _OTHERS[token]
    keyword = BY_TOKEN.get(token)
    if keyword is None:
        return token, token
    return f" `{keyword.zh or keyword.en}` ", f"`{keyword.en or keyword.zh}`"


def _joined(words: list[str], comma: str, last: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return (
        (comma.join(words[:-1]) + last + words[-1])
        .replace(" 、 ", "、")
        .replace("` 或 `", "` 或 `")
    )


# The keyword by which a clause is known, by its node (or the kind of a condition).
CLAUSE_TOKENS: Final = {
    "Policy": "POLICY",
    "Issuer": "ISSUER",
    "Issued": "ISSUED",
    "Effective": "EFFECTIVE",
    "OfficialText": "SOURCE",
    "Named": "NAMED",
    "Review": "REVIEWBY",
    "Use": "USE",
    "Category": "CATEGORY",
    "Value": "VALUE",
    "Dated": "VALUE",
    "Record": "RECORD",
    "Section": "SECTION",
    "Fact": "FACT",
    "Parameter": "PARAMETER",
    "Define": "DEFINE",
    "Chapter": "CHAPTER",
    "Interpretation": "INTERPRETATION",
    "Option": "OPTION",
    "Asks": "ASKS",
    "Measure": "MEASURE",
    "applies": "APPLIESWHEN",
    "when": "WHEN",
    "while": "WHILE",
    "fulfilled": "FULFILLED",
    "breached": "BREACHED",
    "earliest": "EARLIEST",
    "On": "ON",
    "Except": "EXCEPT",
    "Waived": "WAIVED",
    "Require": "REQUIRE",
    "Limit": "LIMIT",
    "Amount": "AMOUNT",
    "Deadline": "DEADLINE",
    "Prevails": "PREVAILS",
    "Cites": "CITES",
    "Agreed": "AGREED",
    "Doc": "NOTE",
    "See": "SEE",
    "Caution": "CAUTION",
    "Example": "EXAMPLE",
    "Given": "GIVEN",
    "Reading": "READING",
    "Without": "WITHOUT",
    "Expect": "EXPECT",
    "Table": "TABLE",
    "Row": "ROW",
}
_A_PROVISION: Final = ("允许、应当等条目", "a provision such as `permit`")


def clause_words(key: str, clause: str) -> dict[str, str]:
    """The arguments `KEY_zh` and `KEY_en` for the clause with this node name."""
    if clause == "Provision":
        return {f"{key}_zh": _A_PROVISION[0], f"{key}_en": _A_PROVISION[1]}
    keyword = BY_TOKEN[CLAUSE_TOKENS[clause]]
    return {f"{key}_zh": keyword.zh, f"{key}_en": keyword.en}


def heads_words(clauses: Iterable[str]) -> dict[str, str]:
    """The arguments `heads_zh` and `heads_en` for the heads under which a clause may stand."""
    pairs = [
        _A_PROVISION if c == "Provision" else (f" `{w['h_zh']}` ", f"`{w['h_en']}`")
        for c in clauses
        for w in [clause_words("h", c)]
    ]
    return {
        "heads_zh": _joined([zh for zh, _ in pairs], "、", "或"),
        "heads_en": _joined([en for _, en in pairs], ", ", " or "),
    }
