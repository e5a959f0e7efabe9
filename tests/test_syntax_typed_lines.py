"""Lines as a Chinese reader would type them: they parse, or the message names the fix."""

from __future__ import annotations

import pytest

from dsl.diagnostics.codes import CODES
from dsl.diagnostics.diagnostic import Diagnostic
from tests.syntax_help import mistakes, parsed

MEASURE = "措施21 “先行用地”\n  允许 其他 “其他工程”\n    "

PARSE = [
    "措施21 “重点项目先行用地”\n  允许 甲 “乙”",
    "措施２１“重点项目先行用地”\n  允许 甲 “乙”",
    "措施 21-1 “之一” 英文 “One more”\n  允许 甲 “乙”",
    MEASURE + "当 项目.比例 不超过30%",
    MEASURE + "当 项目.面积 不满 300 亩",
    MEASURE + "当 项目.面积 不低于20公顷 并且 项目.面积 低于 1.5万亩",
    MEASURE + "当（甲 且 乙）或 丙",
    MEASURE + "当 并非 项目.改扩建",
    MEASURE + "当 项目.行业 属于｛交通、能源、水利、等｝",
    MEASURE + "当 项目.名单 含任一 ｛省级重点、市县重点｝",
    MEASURE + "当 每个 工程 取自 先行用地.工程 满足 工程.面积 不满 30 亩",
    MEASURE + "要求 紧急 “工期紧” 同时（甲，乙，丙）",
    MEASURE + "限制 上限 “规模” 项目.面积 不超过 项目.总面积 的 ３０％",
    MEASURE + "限制 上限 “规模” 项目.面积 不超过 30% 的 项目.总面积",
    MEASURE + "数额 额度 “额度” 分情形（600亩 当 甲，300亩 其余）",
    MEASURE + "时限 交地 “交付” 自 供地.签订日 起30日内 完成日 供地.交付日",
    MEASURE + "时限 交地 “交付” 不迟于 2025年12月31日 完成日 供地.交付日 遇法定休假日顺延",
    "除外情形 国家 “国家重大” 当 项目.国家 理由 “按国家规定”",
    "事项 项目 “项目”\n  事实 名称 “名称”：文字，必填\n  事实 面积 “面积”：土地面积，不少于 0亩",
    "参数 上限 “上限”\n  取值 30% 自 2025年1月27日",
    "术语 大 “大项目” 指 项目.面积 超过 500亩",
    "示例 “恰好” 评估日 2025年3月1日\n  已知 项目.面积 为 300亩\n  应得 21.其他 是 适用",
]
# A line, the code of its only message, and what the message must name.
NAMED = [
    ("第21条 “先行用地”", "POL0125", "措施 21"),
    ("措施二十一 “先行用地”", "POL0125", "措施 21"),
    (MEASURE + "当 甲 且 乙 或 丙", "POL0109", "(甲 且 乙) 或 丙"),
    (MEASURE + "当 项目.面积 >= 300亩", "POL0112", "不少于"),
    (MEASURE + "当 项目.面积 ≤ 300亩", "POL0112", "不超过"),
    (MEASURE + "当 项目.面积 大于 300亩", "POL0121", "超过"),
    (MEASURE + "当 项目.面积 大于300亩", "POL0121", "超过"),
    (MEASURE + "当 项目.面积 至少 300亩", "POL0121", "不少于"),
    (MEASURE + "当 300亩 不超过 项目.面积 不超过 500亩", "POL0108", "且"),
    (MEASURE + "当 不是 项目.改扩建", "POL0121", "并非"),
    (MEASURE + "当 项目.开工年份 是 2025年", "POL0122", "2025"),
    (MEASURE + "当 项目.开工日 是 2025年2月30日", "POL0117", "2025年2月30日"),
    (MEASURE + "当 项目.面积 超过 300亩。", "POL0124", "删去"),
    (MEASURE + "当 同时（甲；乙；丙）", "POL0124", "、"),
    (MEASURE + "如果 项目.国家", "POL0121", "当"),
    (MEASURE + "除外 国家 “国家重大” 当 项目.国家", "POL0121", "除外情形"),
    (MEASURE + "限制 上限 “规模” 项目.面积 不超过 项目.总面积的30%", "POL0111", "总面积 的 30"),
    (MEASURE + "限制 上限 “规模” 项目.面积 不超过上限", "POL0111", "不超过 上限"),
    (MEASURE + "限制 上限 “规模” 项目.面积 不超过 30% of 甲 - 乙", "POL0110", "(甲 的 30%) - 乙"),
    (MEASURE + "数额 甲 “甲” 项目.面积 * 30%", "POL0112", "的"),
    (MEASURE + "时限 交地 “交付” 自供地.签订日 起30日内 完成日 供地.交付日", "POL0111", "自 供地"),
    (MEASURE + "时限 交地 “交付” 自 供地.签订日 起30个工作日内", "POL0113", "日历日"),
    (MEASURE + "要求 紧急 ‘工期紧’ 甲", "POL0112", "“ ”"),
    (MEASURE + "要求 紧急 「工期紧」 甲", "POL0112", "“ ”"),
    (MEASURE + "要求 紧急 “工期紧 甲", "POL0104", "引号"),
    (MEASURE + "当 （项目.面积 超过 300亩", "POL0105", ")"),
    ("// 说明\n术语 大 “大” 指 是", "POL0112", "#"),
    ("术语 无 “没有” 指 是", "POL0120", "「无」"),
    ("事项 小区\n  事实 车位数 “车位数”：整数", "POL0126", "事项 小区 “小区”"),
    ("类别 类型 “类型”\n  取值 新建\n  取值 既有 “既有”", "POL0126", "取值 新建 “新建”"),
    (MEASURE + "限制 “补助金额” 小区.补助 不超过 上限", "POL0126", "限制 标识 “补助金额”"),
    (MEASURE + "当 小区.车位数 不少于 100个", "POL0127", "100"),
    (MEASURE + "当 小区.面积 不少于 100公倾", "POL0127", "公顷"),
    (MEASURE + "数额 应建 “应建数” 小区.车位数 的 10% 向上取整", "POL0128", "除以 1 向上取整到 1"),
    ("政策 桩 “充电桩”\n  自2025年5月1日起施行", "POL0121", "施行 自 2025年5月1日"),
    ("政策 桩 “充电桩”\n  自 2025年5月1日 起 实施", "POL0121", "施行 自 2025年5月1日"),
    ("事项 小区 “小区”\n  事实 拆迁 “拆迁”：是/否", "POL0121", "是否"),
    ("示例 “够数” 评估日 2025年6月1日\n  应得 1 适用", "POL0107", "`是`"),
]


@pytest.mark.parametrize("line", PARSE)
def test_it_parses(line: str) -> None:
    text = line if line.startswith(("措施", "事项", "参数", "术语", "示例")) else MEASURE + line
    assert parsed(text).items


def shown(d: Diagnostic) -> str:
    """The Chinese words of a message with its help, filled in."""
    row = CODES[d.code]
    texts = [row.message.zh, row.help[d.help_key or ""].zh] if row.help else [row.message.zh]
    return " ".join(text.format(**d.args) for text in texts) + f" {d.nearest or ''}"


@pytest.mark.parametrize(("line", "code", "fix"), NAMED)
def test_the_message_names_the_fix(line: str, code: str, fix: str) -> None:
    found = mistakes(line)
    assert [d.code for d in found] == [code]
    assert fix in shown(found[0])


def test_there_are_forty_lines() -> None:
    assert len(PARSE) + len(NAMED) >= 40
