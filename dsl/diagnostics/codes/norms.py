"""Codes of this family: norms, dates, exceptions and examples."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_ERROR = Severity.ERROR

NORMS: tuple[Row, ...] = (
    Row(
        "POL0401",
        _ERROR,
        Words("这类款项不能有此语句", "Clause that the norm does not take"),
        Words(
            "“{norm}”款里应是它能有的语句，却是{clause}",
            "expected a clause that {norm} takes, found {clause}",
        ),
        {
            "": Words(
                "要求用于允许、安排等；应当、承诺写时限、`已履行当` 或 `违反当`，"
                "不得写 `违反当`；部署没有条件",
                "requirements go with entitlements; duties have a deadline, `fulfilled when` or"
                " `breached when`, bans `breached when`; a programme has none",
            )
        },
        {"norm": Words("款项在这里", "the provision is here")},
    ),
    Row(
        "POL0402",
        _ERROR,
        Words("语句重复", "Clause repeated"),
        Words("{clause}应只写一次，却写了两次", "expected {clause} once, found it again"),
        {"": Words("只留一处；多个条件用 `且` 连接", "keep one; join several conditions by `and`")},
        {"first": Words("第一处在这里", "the first is here")},
    ),
    Row(
        "POL0403",
        _ERROR,
        Words("禁止没有违反条件", "Prohibition that cannot be breached"),
        Words(
            "`{found}` 应有 `违反当` 或 `限制`，却都没有",
            "expected `breached when` or a limit in `{found}`, found neither",
        ),
        {"": Words("写上怎样算违反", "say what breaches it")},
    ),
    Row(
        "POL0404",
        _ERROR,
        Words("时限与已履行并存", "Deadline beside `fulfilled when`"),
        Words(
            "应只写时限或已履行之一，却都写了",
            "expected a deadline or `fulfilled when`, found both",
        ),
        {
            "": Words(
                "时限的 `完成日` 已说明何时算履行", "the deadline's `done` says when it is done"
            )
        },
        {"first": Words("时限在这里", "the deadline is here")},
    ),
    Row(
        "POL0405",
        _ERROR,
        Words("免除没有对象", "Waiver without its clause"),
        Words(
            "免除应紧跟它所免的一项要求或限制，却不是",
            "expected a waiver after the one requirement or limit it frees from",
        ),
        {
            "": Words("放到要求或限制后面", "put it after a requirement or limit"),
            "nothing": Words("前面没有要求或限制", "no requirement or limit stands before it"),
            "twice": Words(
                "这一项已有免除：用 `或` 合成一个", "there is one already: join them by `or`"
            ),
        },
    ),
    Row(
        "POL0406",
        _ERROR,
        Words("参数在需要的日子没有值", "Parameter without a value on a day it is needed"),
        Words(
            "参数 `{found}` 应在用到它的每一天都有值，却没有",
            "expected a value of `{found}` on every day it is read, found a day without",
        ),
        {
            "": Words("补上更早的值，或推迟施行日", "add an earlier value or a later first day"),
            "never": Words("至少写一个 `取值 … 自 …`", "add at least one `value … from …`"),
        },
        {"read": Words("在这里用到", "it is read here")},
    ),
    Row(
        "POL0407",
        _ERROR,
        Words("两个版本的施行期重叠", "Versions overlap"),
        Words(
            "同一条的各版本应首尾相接，却有重叠",
            "expected versions on different days, found an overlap",
        ),
        {
            "": Words(
                "写明 `施行 自 … 至 …`，互不重叠", "give each `effective from … until …` of its own"
            )
        },
        {"first": Words("另一版本在这里", "the other version is here")},
    ),
    Row(
        "POL0408",
        _ERROR,
        Words("日期颠倒或重复", "Days reversed or repeated"),
        Words("日期应先后有序，却不是", "expected days in order, found them reversed or repeated"),
        {
            "": Words("起日不晚于止日", "the first day must not follow the last"),
            "twice": Words("同一天只能有一个值", "one day has one value"),
        },
    ),
    Row(
        "POL0409",
        _ERROR,
        Words("理解应恰好采用一个口径", "One chosen option expected"),
        Words(
            "`{found}` 应有两个以上口径，采用其一，却不是",
            "expected two options or more in `{found}`, one of them chosen",
        ),
        {
            "few": Words("只有一个口径就不是疑问", "one option alone is no question"),
            "none": Words("给一个口径加上 `采用`", "mark one option `chosen`"),
            "twice": Words("只能采用一个", "only one can be chosen"),
        },
    ),
    Row(
        "POL0414",
        _ERROR,
        Words("示例没有应得", "Example without expectations"),
        Words("示例应有 `应得`，却没有", "expected an `expect` in the example, found none"),
        {"": Words("写上应得的结果", "say what is expected")},
    ),
    Row(
        "POL0415",
        _ERROR,
        Words("表格的行与表头不合", "Row does not fit the table"),
        Words(
            "这一行应与表头的列数相同（{expected}），却不是（{found}）",
            "expected as many cells as the table has columns ({expected}), found {found}",
        ),
        {
            "": Words("补足或删去单元格", "add or remove cells"),
            "no_table": Words("先写 `表头 (…)`", "write `table (…)` first"),
        },
    ),
)
