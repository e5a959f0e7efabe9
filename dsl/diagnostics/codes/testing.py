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
)
