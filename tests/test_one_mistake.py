"""One mistake is one message: what follows from it is not told."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.reading import compile_file
from dsl.diagnostics import render

HEADER = """政策 charging "充电设施通告"

事项 小区 "小区"
  事实 类型 "类型" : 整数
  事实 车位数 "车位数" : 整数
  事实 投资 "投资" : 金额
  事实 负载率 "负载率" : 比率

"""
MEASURE = '措施 1 "建设充电桩"\n  允许 申请 "可以申请"\n'


def told(text: str, folder: Path) -> list[tuple[str, str]]:
    """The codes of a text, each with its words."""
    path = folder / "case.pol"
    path.write_text(HEADER + text, encoding="utf-8")
    found = [d for d in compile_file(path, path.name).diagnostics if d.code[:5] != "POL05"]
    return [(d.code, render.text(d, "zh")) for d in found]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # A condition cut before its comparison is no condition that lacks one.
        (MEASURE + "    当 小区.车位数 = 3", "POL0112"),
        (MEASURE + "    当 小区.车位数 大于 3", "POL0121"),
        # What stands in text passed over is not lacking.
        ('参数 补助 "补助"\n  取值 500元/桩 自 2025年1月1日', "POL0112"),
        ('措施 1 "建设"\n  应当：建设充电桩', "POL0124"),
        (
            '理解 日 "按哪一天"\n  口径 甲 "甲" 采用\n  口径 乙 "乙" 采用 理由 "通告如此"',
            "POL0107",
        ),
        # A type that is no word of the language is told once.
        ('事项 桩 "桩"\n  事实 拆迁 "拆迁" : 是/否', "POL0121"),
    ],
)
def test_it_has_one_message(text: str, code: str, tmp_path: Path) -> None:
    assert [code for code, _ in told(text, tmp_path)] == [code]


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ('事项 桩 "桩"\n  事实 率 "率" : 百分比', "是不是 `比率`"),
        ('事项 桩 "桩"\n  事实 率 "率" : percentage', "是不是 `ratio`"),
        ('事项 桩 "桩"\n  事实 量 "量" : 千瓦', "土地面积、建筑面积、金额"),
        ('事项 桩 "桩"\n  事实 量 "量" : 整书', "是不是 `整数`"),
        (MEASURE + "    当 小区.投资 不超过 10", "写上单位"),
        (MEASURE + "    当 小区.投资 不超过 取小 (5元, 10)", "写上单位"),
        (MEASURE + "    当 小区.负载率 不超过 80", "`80%`"),
        (MEASURE + "    当 小区.投资 + 3 不超过 80元", "写上单位"),
        (
            MEASURE + "    限制 甲 “甲” 小区.投资 不超过 小区.车位数 的 小区.投资",
            "写 `小区.投资 的 小区.车位数`",
        ),
        ('参数 补助 "补助"\n  取值 500元/桩 自 2025年1月1日', "`合计 (数额 就 项 取自 清单)`"),
        ('措施 1 "建设"\n  应当 建 "建"\n    要求 够 "够" 小区.车位数 不少于 3', "`违反当`"),
    ],
)
def test_the_message_names_the_fix(text: str, fix: str, tmp_path: Path) -> None:
    ((_, words),) = told(text, tmp_path)
    assert fix in words


def test_a_clause_after_a_mistake_is_checked_all_the_same(tmp_path: Path) -> None:
    text = MEASURE + "    当 小区.车位数 = 3\n    要求 乙 “乙” 小区.投资 不超过 3亩"
    assert [code for code, _ in told(text, tmp_path)] == ["POL0112", "POL0302"]


def test_a_mistake_on_a_line_of_its_own_does_not_silence_the_clause_before(tmp_path: Path) -> None:
    text = MEASURE + "    当 小区.投资 不超过 3亩\n第二条 “别的”\n"
    assert [code for code, _ in told(text, tmp_path)] == ["POL0125", "POL0302"]
