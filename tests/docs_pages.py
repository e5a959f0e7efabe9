"""The pages under `docs/` that are made from tables of the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from compiler import reading
from dsl.checks import constant
from dsl.diagnostics.codes import CODES
from dsl.diagnostics.codes.row import Severity
from dsl.facts import decode, reader
from dsl.official import notice
from dsl.runtime import holidays, written
from dsl.runtime.quantity import UNITS, Dimension
from dsl.syntax import brackets, from_text, prepare
from dsl.syntax.keywords import KEYWORDS, RESERVED

MADE: Final = "<!-- 由程序的表生成 · made from tables: pytest tests/test_docs.py --update -->"

DIMENSIONS: Final = {
    Dimension.LAND: ("土地面积", "land area"),
    Dimension.FLOOR: ("建筑面积", "floor area"),
    Dimension.MONEY: ("金额", "money"),
    Dimension.MONTHS: ("按月期限", "period in months"),
    Dimension.DAYS: ("按日期限", "period in days"),
    Dimension.RATIO: ("比率", "ratio"),
}
SEVERITIES: Final = {
    Severity.ERROR: "错误 · error",
    Severity.WARNING: "警告 · warning",
    Severity.NOTE: "提示 · note",
}
FAMILIES: Final = {
    "01": "文本 · Text",
    "02": "名称 · Names",
    "03": "类型和单位 · Types and units",
    "04": "日期、例外、款项 · Dates, exceptions, norms",
    "05": "提醒 · Lints",
    "06": "项目文件 · Project files",
    "07": "原文 · The official text",
    "08": "示例 · Examples",
    "09": "命令和程序本身 · The command and the program itself",
}


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    """A table of a page."""
    lines = [head, tuple("---" for _ in head), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in lines]


def keywords() -> str:
    """Keywords in both surfaces, and units."""
    words = [
        (
            f"`{k.zh}`" if k.zh else "",
            f"`{k.en}`" if k.en else "",
            " ".join(f"`{word}`" for word in k.also),
        )
        for k in KEYWORDS
    ]
    units = [
        (
            " · ".join(DIMENSIONS[u.dimension]),
            f"`{u.symbol}`",
            f"`{u.en}`",
            " ".join(f"`{word}`" for word in u.synonyms),
            size(u.n, u.scale),
        )
        for u in UNITS
    ]
    reserved = " ".join(f"`{word}`" for word in sorted(RESERVED))
    return page(
        "关键词和单位 · Keywords and units",
        "一个关键词在中文和英文里各有一种写法；同义词只读，`pol fmt` 写成第一种。",
        "A keyword has one spelling in each language; synonyms are only read, never written.",
        "",
        *table(("中文", "English", "同义词 · also read"), words),
        "",
        f"不能作名称的词 · Words that are never names: {reserved}",
        "",
        "## 单位 · Units",
        "",
        "`1.5万亩`、`1.5 wan mu`：`万`（`wan`）和 `亿`（`yi`）是乘数，不是单位。换算全部精确。",
        "`万` (`wan`) and `亿` (`yi`) multiply; they are no units. Every conversion is exact.",
        "",
        *table(
            ("量 · quantity", "中文", "English", "也读 · also read", "基本单位 · base units"), units
        ),
    )


def size(n: int, scale: int) -> str:
    """`n / 10**scale` in digits."""
    if not scale:
        return str(n)
    digits = str(n).rjust(scale + 1, "0")
    return f"{digits[:-scale]}.{digits[-scale:]}".rstrip("0")


def codes() -> str:
    """All codes by family."""
    lines: list[str] = []
    for family, title in FAMILIES.items():
        rows = [
            (row.code, SEVERITIES[row.severity], row.title.zh, row.title.en)
            for row in CODES.values()
            if row.code.startswith(f"POL{family}")
        ]
        head = ("代码 · code", "", "中文", "English")
        lines += ["", f"## {title}", "", *table(head, rows)]
    return page(
        "诊断代码 · Codes",
        "`pol explain 代码` 印出一个代码的说明和正误例子。代码从不改作他用。",
        "`pol explain CODE` prints its page with a wrong and a right example. No code is reused.",
        *lines,
    )


def limits() -> str:
    """The declared limits, by what they bound."""
    policy = [
        ("一个文件的字符数", "characters of a file", prepare.MAX_CHARACTERS, "POL0116"),
        ("一行的字符数", "characters of a line", prepare.MAX_LINE, "POL0116"),
        ("一个文件的子句数", "clauses of a file", from_text.MAX_CLAUSES, "POL0116"),
        ("一个数的位数", "digits of a number", prepare.MAX_DIGITS, "POL0319"),
        ("括号和表达式的深度", "depth of brackets and expressions", brackets.MAX_DEPTH, "POL0115"),
        ("引用的文件数", "files that are used", reading.MAX_USED, "POL0116"),
        ("一次列出的错误数", "mistakes listed in a run", from_text.MAX_MISTAKES, "POL0123"),
        (
            "检查例外是否恒定时试的理解组合数",
            "combinations of readings tried to see whether an exception ever varies",
            constant.MAX_READINGS,
            "（超出则不查 · else not looked into）",
        ),
    ]
    project = [
        ("文件的字节数", "bytes of a file", decode.MAX_BYTES, "POL0619"),
        ("一行的字符数", "characters of a line", decode.MAX_LINE, "POL0619"),
        ("嵌套的深度", "depth of nesting", decode.MAX_DEPTH, "POL0619"),
        ("清单的项数", "items of a list", reader.MAX_ITEMS, "POL0608"),
        ("一个数的字符数", "characters of a figure", written.LONGEST, "POL0608"),
        (
            "基本单位下小数点前的位数",
            "digits before the point, in base units",
            written.DIGITS[0],
            "POL0608",
        ),
        (
            "基本单位下小数点后的位数",
            "digits after the point, in base units",
            written.DIGITS[1],
            "POL0608",
        ),
        (
            "比率小数点前的位数",
            "digits of a ratio before the point",
            written.RATIO_DIGITS[0],
            "POL0608",
        ),
        (
            "比率小数点后的位数",
            "digits of a ratio after the point",
            written.RATIO_DIGITS[1],
            "POL0608",
        ),
        ("一次列出的错误数", "mistakes listed in a run", reader.MAX_MISTAKES, "POL0619"),
    ]
    text = [
        ("文件的字节数", "bytes of a file", decode.MAX_BYTES, "POL0619"),
        ("一行的字符数", "characters of a line", decode.MAX_LINE, "POL0619"),
        ("措施的条数", "measures", notice.MAX_MEASURES, "POL0619"),
        ("一条的字符数", "characters of a measure", notice.MAX_MEASURE, "POL0619"),
    ]
    head = ("", "", "最多 · at most", "代码 · code")
    known = f"{holidays.KNOWN_FROM} – {holidays.KNOWN_TO}"

    def rows(figures: list[tuple[str, str, int, str]]) -> list[tuple[str, ...]]:
        return [(zh, en, f"{most:,}", code) for zh, en, most, code in figures]

    return page(
        "限制 · Limits",
        "超出的得到带代码的消息，不会卡住，也不会写出一半。",
        "What is beyond them gets a coded message; nothing hangs, nothing is half written.",
        "",
        "## 政策文件 · Policy files",
        "",
        *table(head, rows(policy)),
        "",
        "## 项目文件 · Project files",
        "",
        *table(head, rows(project)),
        "",
        "## 原文文件 · Official texts",
        "",
        *table(head, rows(text)),
        "",
        "## 日历 · The calendar",
        "",
        f"节假日表：{known}。此外的到期日不顺延，并注明日历未知。",
        f"The table of holidays: {known}. Beyond it a due day stands unrolled and the deadline says"
        " that the calendar is unknown.",
        "",
        "## 还没有的 · Not yet there",
        "",
        "工作日（`10个工作日`）会认出并说明还不支持；一条记录里不能再有清单或记录；除法必须写明取整。",
        "Working days are recognised and declined; a record holds no list and no record; a division"
        " states its rounding.",
    )


def page(title: str, *lines: str) -> str:
    """A page's text."""
    return "\n".join((f"# {title}", "", MADE, "", *lines, ""))


PAGES: Final[dict[str, Callable[[], str]]] = {
    "keywords.md": keywords,
    "codes.md": codes,
    "limits.md": limits,
}
