"""The official text: layouts, figures and words of drafting, citations, what is left over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.official.drafting import Sense, cn_number, figures, words
from dsl.official.notice import Notice, read_notice
from dsl.runtime.quantity import Dimension, Quantity
from dsl.source import Source
from tests.error_help import held
from tests.official_help import OFFICIAL, POLICY, needs_the_text

DOTTED = """某市若干措施

为了发展，制定如下措施：

一、用地

1．面积不超过3亩，可以
   申请。
2．应当在30日内办理。

二、资金

3．补助 20 万元。

本措施自印发之日起施行。
"""
NESTED = """某市若干意见

一、总体要求

（一）指导思想。坚持发展。
1.统筹推进；
2.稳步实施。
（二）基本原则。不得拖延。

二、重点任务

（一）用地保障。可以申请。

附件：清单
"""
ARTICLES = """某市办法

第一章 总则

第一条 为了发展，制定本办法。

第二条 面积不超过三亩的，
可以申请：
（一）有规划；
（二）有资金。

第三条之一 依照《土地管理法》
第四十五条规定办理。

本办法自2025年3月1日起施行。
"""


def notice(text: str) -> tuple[Notice, list[Diagnostic]]:
    """A text's notice."""
    read, found = read_notice(Source("text", text))
    assert read is not None
    return read, found


def test_headings_over_dotted_numbers() -> None:
    read, found = notice(DOTTED)
    assert not found
    assert [m.id for m in read.measures] == ["1", "2", "3"]
    assert read.measures[0].text == "面积不超过3亩，可以申请。"
    assert [(h.number, h.passage.text) for h in read.headings] == [(1, "用地"), (2, "资金")]
    assert read.chapter_of == {"1": 1, "2": 1, "3": 2}
    assert read.title.text == "某市若干措施"
    assert read.head.text == "为了发展，制定如下措施："
    assert read.foot.text == "本措施自印发之日起施行。"


def test_numbers_that_begin_again_under_each_heading_take_its_number() -> None:
    read, found = notice(NESTED)
    assert not found
    assert [m.id for m in read.measures] == ["1-1", "1-2", "2-1"]
    assert read.measures[0].text.endswith("统筹推进；稳步实施。")
    assert read.foot.text == "附件：清单"


def test_articles_with_items_and_wrapped_lines() -> None:
    read, found = notice(ARTICLES)
    assert [m.id for m in read.measures] == ["1", "2", "3-1"]
    assert read.measures[1].text == "面积不超过三亩的，可以申请：有规划；有资金。"
    assert read.measures[2].text == "依照《土地管理法》第四十五条规定办理。"
    assert read.foot.text == "本办法自2025年3月1日起施行。"
    assert not found


@pytest.mark.parametrize("wrapped", ["\n", " ", "\u3000", "\r\n    "])
def test_white_space_and_line_breaks_do_not_matter(wrapped: str) -> None:
    at = DOTTED.index("超过")
    read, found = notice(DOTTED[:at] + wrapped + DOTTED[at:])
    assert not found
    assert read.measures[0].text == "面积不超过3亩，可以申请。"


def test_a_span_leads_back_to_the_file() -> None:
    read, _ = notice(DOTTED)
    at = read.measures[0].text.index("可以申请")
    assert read.measures[0].span(at, at + 4).text() == "可以\n   申请"


@pytest.mark.parametrize(
    ("change", "key"),
    [(("2．", "1．"), "twice"), (("2．", "4．"), "gap"), (("3．", "2．"), "twice")],
)
def test_numbers_out_of_order_are_reported(change: tuple[str, str], key: str) -> None:
    _, found = notice(DOTTED.replace(*change))
    assert found[0].code == "POL0703"
    assert key in [d.help_key for d in found]


@pytest.mark.parametrize("text", ["", "没有编号的一段话。", "一、只有标题\n二、还是标题\n"])
def test_what_has_no_measures_is_no_notice(text: str) -> None:
    read, found = read_notice(Source("text", text))
    assert read is None
    assert [d.code for d in found] == ["POL0701"]


def test_a_full_stop_ends_a_paragraph_where_a_number_follows() -> None:
    read, _ = notice(DOTTED.replace("申请。\n2．", "申请。2．"))
    assert [m.id for m in read.measures] == ["1", "2", "3"]


def test_texts_beyond_a_limit_are_said() -> None:
    for text in (
        "".join(f"{n}．办理。\n" for n in range(1, 5002)),
        "1．" + "甲，\n" * 10_001 + "止。\n",
    ):
        read, found = read_notice(Source("text", text))
        assert read is None
        assert [d.code for d in found] == ["POL0619"]


# --- words and figures ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("不超过 30%", [Quantity(Dimension.RATIO, 3, 1)]),
        ("不满四年", [Quantity(Dimension.MONTHS, 48)]),
        ("3亩", [Quantity(Dimension.LAND, 3)]),
        ("13万亩", [Quantity(Dimension.LAND, 130000)]),
        ("30日内", [Quantity(Dimension.DAYS, 30)]),
        ("183个开发区", [Quantity(Dimension.NUMBER, 183)]),
        ("2025年内", [Quantity(Dimension.NUMBER, 2025)]),
        ("2025年1月27日", [date(2025, 1, 27)]),
        ("百分之三十", [Quantity(Dimension.RATIO, 3, 1)]),
        ("三成", [Quantity(Dimension.RATIO, 3, 1)]),
        ("两种以上", [Quantity(Dimension.NUMBER, 2)]),
        ("十二个月", [Quantity(Dimension.MONTHS, 12)]),
        ("一年", [Quantity(Dimension.MONTHS, 12)]),
        ("半年", [Quantity(Dimension.MONTHS, 6)]),
        ("二十万元", [Quantity(Dimension.MONEY, 200000)]),
        ("1.5公顷", [Quantity(Dimension.LAND, 225, 1)]),
        ("100", [Quantity(Dimension.NUMBER, 100)]),
    ],
)
def test_figures_are_read(text: str, expected: list[object]) -> None:
    (figure,) = figures(text.replace(" ", ""))
    assert list(figure.values) == expected


@pytest.mark.parametrize(
    "text", ["一个事项", "一批区块", "一二三产业", "第四十五条", "一季度", "两重"]
)
def test_what_is_no_figure(text: str) -> None:
    assert not list(figures(text))


def test_both_ends_of_a_range_have_its_unit() -> None:
    low, high = figures("3至5年")
    assert list(low.values) == [Quantity(Dimension.MONTHS, 36)]
    assert list(high.values) == [Quantity(Dimension.MONTHS, 60)]


def test_an_area_may_be_of_land_or_of_floors() -> None:
    (figure,) = figures("2000平方米")
    assert Quantity(Dimension.FLOOR, 2000) in figure.values
    assert Quantity(Dimension.LAND, 3) in figure.values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("不超过", [Sense.AT_MOST]),
        ("供应可行的用地许可", []),
        ("应保尽保", []),
        ("不得少于", [Sense.BAN, Sense.LESS_THAN]),
        ("部门应一并核发", [Sense.DUTY]),
        ("除国家项目外，可以", [Sense.EXCEPTION, Sense.PERMISSION]),
        ("消除隐患", []),
        ("除国家另有规定外应当", [Sense.EXCEPTION, Sense.DUTY]),
        ("排除外部干扰", []),
        ("制定以下措施", []),
        ("不可抗力不可占用", [Sense.BAN]),
        ("原则上不低于", [Sense.PRINCIPLE, Sense.AT_LEAST]),
        ("交通、水利等建设", [Sense.OPEN]),
        ("等级平等", []),
    ],
)
def test_words_of_rules_are_told_from_words_that_hold_them(
    text: str, expected: list[Sense]
) -> None:
    assert [word.sense for word in words(text)] == expected


@pytest.mark.parametrize(
    ("text", "number"), [("十", 10), ("二十一", 21), ("一百零五", 105), ("两", 2), ("7", 7)]
)
def test_chinese_numerals(text: str, number: int) -> None:
    assert cn_number(text) == number


# --- a policy against its text -------------------------------------------------------------------

TWO = """政策 two "两条" 施行 自 2025年1月1日 原文 two 共 2 条
参数 share "比例" 取值 30% 自 2025年1月1日
事项 a "用地" 事实 b "面积" : 土地面积 事实 whole "总面积" : 土地面积
"""
TEXT = "某通知\n1．占用不超过30%，“三个一批”优先。\n2．占用按规定办理。\n"


def codes(policy: str, text: str = TEXT) -> list[str]:
    """What is wrong with a policy held against a text."""
    return [d.code for d in held(TWO + policy, text, Path("case.pol"))]


def provision(cites: str, name: str = "p") -> str:
    """A permission with a limit and with citations."""
    return f'允许 {name} "可" {cites} 限制 l "限" 用地.面积 不超过 用地.总面积 的 比例\n'


SECOND = '措施 2 "二" 工作部署 q "办" 原句 "占用按规定" 到 "办理。"\n'


def test_what_is_cited_is_accounted_for_and_nothing_else_is() -> None:
    assert codes('措施 1 "一" ' + provision('原句 "占用" 到 "30%，"') + SECOND) == ["POL0711"]


def test_a_figure_that_is_a_name_has_to_be_declared() -> None:
    whole = '措施 1 "一" ' + provision('原句 "占用" 到 "30%，"') + '背景句 "“三个" 到 "优先。"\n'
    assert codes(whole + SECOND) == ["POL0713"]
    named = TWO.replace("共 2 条", '共 2 条 名称用语 "三个一批"')
    assert held(named + whole + SECOND, TEXT, Path("case.pol")) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("", ["POL0712"]),
        ('说明 "不超过 {share}"', []),
        ('已核对 "30%" 理由 "总目标"', []),
    ],
)
def test_a_figure_under_a_heading_is_for_its_chapter(clause: str, expected: list[str]) -> None:
    text = "某通知\n一、总则\n新增不超过30%。\n二、用地\n（一）占用按规定办理。\n（二）可申请。\n"
    policy = TWO + f'章 1 "总则" 原句 "新增" 到 "30%。" {clause}\n章 2 "用地"\n'
    policy += '措施 1 "一" 工作部署 q "办" 原句 "占用按规定" 到 "办理。"\n'
    policy += '措施 2 "二" 允许 p "可" 原句 "可申请。" 限制 l "限" 用地.面积 不超过 用地.总面积\n'
    assert [d.code for d in held(policy, text, Path("case.pol"))] == expected


def test_an_anchor_is_looked_for_in_its_own_measure_only() -> None:
    found = held(
        TWO + '措施 1 "一" ' + provision('原句 "占用按规定"') + SECOND, TEXT, Path("case.pol")
    )
    (one,) = [d for d in found if d.code == "POL0708"]
    assert [place.args["name"] for place in one.places] == ["2"]


def test_an_end_before_the_beginning_is_said() -> None:
    found = held(
        TWO + '措施 1 "一" ' + provision('原句 "优先" 到 "占用"') + SECOND, TEXT, Path("case.pol")
    )
    assert [(d.code, d.help_key) for d in found] == [("POL0708", "early")]


def test_another_notice_is_one_message() -> None:
    other = "另一通知\n1．支持旅游。\n2．支持养老。\n"
    more = provision('原句 "占用" 到 "30%，" 原句 "“三个" 到 "优先。"')
    assert codes('措施 1 "一" ' + more + SECOND, other) == ["POL0702"]
    numbered = "另一通知\n一、总则\n（一）支持旅游。\n（二）支持养老。\n二、其他\n（一）支持。\n"
    (one,) = held(TWO + '措施 1 "一" ' + more + SECOND, numbered, Path("case.pol"))
    assert (one.code, one.help_key, one.args) == (
        "POL0702",
        "other",
        {"expected": "3", "found": "0"},
    )


@needs_the_text
def test_the_notice_is_read_whole() -> None:
    read, found = read_notice(Source("text", OFFICIAL.read_text(encoding="utf-8")))
    assert read is not None and not found
    assert [m.id for m in read.measures] == [str(n) for n in range(1, 51)]
    assert [h.number for h in read.headings] == list(range(1, 8))


@needs_the_text
def test_every_citation_of_the_policy_is_found() -> None:
    found = held(POLICY.read_text(encoding="utf-8"), OFFICIAL.read_text(encoding="utf-8"), POLICY)
    assert not [d for d in found if d.code in ("POL0706", "POL0707", "POL0708", "POL0712")]
