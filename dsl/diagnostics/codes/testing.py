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
)
