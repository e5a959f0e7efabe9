"""Codes of this family: tool."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

TOOL: tuple[Row, ...] = (
    Row(
        "POL0911",
        Severity.ERROR,
        Words("排版会改变文本", "Formatting would change the text"),
        Words(
            "排版后的文本应与原文同义，重新读入后却不同；文件没有改动",
            "expected the same text after formatting, found another one; nothing was written",
        ),
        {"": Words("这是工具的错误，请报告", "this is a fault of the tool: please report it")},
    ),
)
