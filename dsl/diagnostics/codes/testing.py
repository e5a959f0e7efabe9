"""Codes of this family: examples, cases beside a policy, mutation and coverage."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_ERROR = Severity.ERROR

TESTING: tuple[Row, ...] = (
    Row(
        "POL0801",
        _ERROR,
        Words("示例还没有全部通过", "Examples fail"),
        Words(
            "示例应全部通过，才能看它们能否发现改动；有 {found} 个不符",
            "expected all examples to pass before the policy is changed, found {found} that fail",
        ),
        {"": Words("先运行 `pol test`", "run `pol test` first")},
    ),
    Row(
        "POL0802",
        _ERROR,
        Words("没有这个名称", "Unknown key"),
        Words("这里不能写 `{found}`", "`{found}` does not stand here"),
        {"": Words("这里可以写：{known}", "known here: {known}")},
    ),
    Row(
        "POL0803",
        _ERROR,
        Words("写法不对", "Wrong form"),
        Words("这里应是{expected}，却是 `{found}`", "expected {expected}, found `{found}`"),
    ),
    Row(
        "POL0804",
        _ERROR,
        Words("没有这个缺口", "No such gap"),
        Words(
            "`{at}` 应有没见过“{sight}”之处，却没有",
            "expected that `{at}` was never seen {sight}, found no such place",
        ),
        {
            "": Words(
                "示例已经见过，或位置、条件写得不对",
                "an example has seen it, or place or condition are written otherwise",
            )
        },
    ),
    Row(
        "POL0805",
        _ERROR,
        Words("不成期望或口径", "No expectation"),
        Words(
            "`{found}` 应说一项结果应是什么，或按哪种口径理解，却读不成",
            "expected a result and its value, or a reading and its option, found `{found}`",
        ),
        {
            "expect": Words(
                "写作 `21.款项: 适用`、`21.款项.限额 余量: 0亩`",
                "write `21.provision: applies` or `21.provision.limit margin: 0 mu`",
            ),
            "reading": Words("写作 `理解: 口径`", "write `interpretation: option`"),
        },
    ),
)
