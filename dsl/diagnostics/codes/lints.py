"""Codes of this family: lints, which warn of what is hardly meant."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_WARNING = Severity.WARNING


def _unused(code: str, kind: Words, help_text: Words) -> Row:
    """A declaration that nothing uses."""
    return Row(
        code,
        _WARNING,
        Words(f"没有用到的{kind.zh}", f"Unused {kind.en}"),
        Words(
            f"{kind.zh} `{{found}}`（{{label_zh}}）应有地方用到，却没有",
            f"expected a use of the {kind.en} `{{found}}` ({{label_en}}), found none",
        ),
        {"": help_text},
    )


LINTS: tuple[Row, ...] = (
    _unused(
        "POL0501",
        Words("事实", "fact"),
        Words(
            "没有条件读它，填了也不影响结果：删去它，或写上用它的条件",
            "no condition reads it, so an answer changes nothing: remove it or use it",
        ),
    ),
    _unused(
        "POL0502",
        Words("类别取值", "category value"),
        Words(
            "条件和示例都没有提到它：删去它；表示“其他”的取值只留一个",
            "no condition or example names it: remove it; keep one value for 'other'",
        ),
    ),
    _unused(
        "POL0503",
        Words("术语", "term"),
        Words("删去它，或在条件中用它", "remove it, or use it in a condition"),
    ),
    _unused(
        "POL0504",
        Words("参数", "parameter"),
        Words("删去它，或在条件、文字中用它", "remove it, or use it in a condition or a text"),
    ),
    _unused(
        "POL0505",
        Words("理解", "interpretation"),
        Words(
            "没有条件随它而变：写上 `名称 是 口径`，或把疑问写成 `说明`",
            "no condition turns on it: write `NAME is OPTION`, or keep the doubt as a `note`",
        ),
    ),
    Row(
        "POL0506",
        _WARNING,
        Words("除外或免除从不变化", "Exception that never varies"),
        Words(
            "除外 `{found}` 的条件应随事实而变，却在各种口径下都一样",
            "expected the condition of `{found}` to turn on facts, found it constant",
        ),
        {
            "": Words("它从不成立：检查条件，或删去", "it can never bite: mend or remove it"),
            "always": Words("它总是成立：检查条件", "it always bites: mend the condition"),
        },
    ),
    _unused(
        "POL0507",
        Words("类别或明细", "category or record"),
        Words(
            "没有事实以它为类型：删去它，或声明这样的事实",
            "no fact is of this type: remove it, or declare such a fact",
        ),
    ),
    Row(
        "POL0508",
        _WARNING,
        Words("不填就成立的否定", "A negation that silence makes true"),
        Words(
            "“{label_zh}”不填时这一项应不成立，却因否定而成立",
            "expected this to be false while `{found}` ({label_en}) is left empty, found it true",
        ),
        {
            "": Words(
                "先要求涉及它，如 `涉及 {label_zh} 且 …`；或者不写 `未填视为不涉及`",
                "ask that it is involved first, as in `involves {found} and …`; or do not assume "
                "the section absent",
            )
        },
    ),
)
