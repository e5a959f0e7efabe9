"""Official words against the clauses that cite them, and what drafters answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from dsl.diagnostics.diagnostic import Diagnostic
from tests.error_help import held

HEAD = """政策 p "策" 施行 自 2025年1月1日 原文 t 共 1 条
参数 share "比例" 取值 30% 自 2025年1月1日
参数 days "天数" 取值 30日 自 2025年1月1日
参数 mu "亩数" 取值 3亩 自 2025年1月1日
类别 kind "行业" 取值 water "水利" 取值 roads "交通" 取值 other "其他"
事项 a "用地"
  事实 b "面积" : 土地面积
  事实 whole "总面积" : 土地面积
  事实 rest "余地" : 土地面积
  事实 kind "行业" : 行业
  事实 ok "合规" : 是否
  事实 begun "起" : 日期
  事实 done "止" : 日期
措施 1 "一"
"""


def found(text: str, body: str) -> list[Diagnostic]:
    """What is said of a measure whose whole text is cited by each provision of the body."""
    cite = f'原句 "{text[:-1]}。"'
    policy = HEAD + body.replace("原句", cite)
    return held(policy, f"通知\n1．{text[:-1]}。\n", Path("case.pol"))


def codes(text: str, body: str) -> list[str]:
    """The codes of `found`."""
    return [d.code for d in found(text, body)]


WORDS = {
    "不满": "不满 不足 低于 少于 小于",
    "超过": "超过 高于 大于",
    "不超过": "不超过 不突破 不高于 不大于",
    "不少于": "不少于 不低于 达到 不小于",
}
CASES = [(f"可用{word}3亩。", op) for op, words in WORDS.items() for word in words.split()]
CASES += [(f"可用3亩{word}。", "不超过") for word in ("以内", "以下", "之内")]
CASES += [("可用3亩以上。", "不少于"), ("可用不超过用地总面积的3亩。", "不超过")]


@pytest.mark.parametrize("written", list(WORDS))
@pytest.mark.parametrize(("text", "right"), CASES)
def test_comparison_words_against_operators(text: str, right: str, written: str) -> None:
    body = f'允许 p "可" 原句 限制 l "限" 用地.面积 {written} 亩数'
    assert codes(text, body) == ([] if written == right else ["POL0731"])


@pytest.mark.parametrize(
    ("text", "body", "agrees"),
    [
        ("可用不满3亩。", '允许 p "可" 原句 当 用地.面积 不满 亩数', True),
        ("可用不满3亩。", '允许 p "可" 原句 当 并非 用地.面积 不少于 亩数', True),
        ("可用不满3亩。", '允许 p "可" 原句 当 并非 用地.面积 超过 亩数', False),
        ("可用不满3亩。", '允许 p "可" 原句 当 亩数 超过 用地.面积', True),
        ("可用不满3亩。", '允许 p "可" 原句 除外情形 e "例" 当 用地.面积 不少于 亩数', True),
        ("不得不少于3亩。", '不得 p "禁" 原句 违反当 用地.面积 不满 亩数', True),
        ("可用不超过30%。", '安排 p "给" 原句 数额 q "额" 用地.总面积 的 比例', True),
        (
            "可用不超过30%。",
            '允许 p "可" 原句 要求 r "比" 用地.面积 不满 用地.总面积 的 比例',
            False,
        ),
        (
            "应当30日内交付。",
            '应当 p "应" 原句 时限 d "限" 自 用地.起 起 天数 内 完成日 用地.止',
            True,
        ),
        ("应当30日内交付。", '应当 p "应" 原句 已履行当 用地.止 不满 用地.起 + 天数', False),
    ],
)
def test_what_says_the_same_agrees(text: str, body: str, agrees: bool) -> None:
    assert codes(text, body) == ([] if agrees else ["POL0731"])


def test_each_of_two_bounds_by_one_figure_wants_its_own() -> None:
    text = "不满3亩的可以申请，总共不超过3亩。"
    first, both = "用地.面积 不满 亩数", "用地.总面积 {} 亩数"
    body = f'允许 p "可" 原句 当 {first} 限制 l "限" '
    assert codes(text, body + both.format("不超过")) == []
    assert codes(text, body + both.format("不满")) == ["POL0731"]


@pytest.mark.parametrize("first", ["不超过", "不满"])
@pytest.mark.parametrize("second", ["不超过", "不满"])
def test_each_comparison_with_a_figure_is_held_to_the_words(first: str, second: str) -> None:
    """One that is right does not hide another that is wrong, nor does an amount."""
    body = (
        f'允许 p "可" 原句 要求 r "小" 用地.面积 {first} 亩数'
        f' 限制 l "限" 用地.总面积 {second} 亩数 数额 q "额" 亩数'
    )
    wrong = [op for op in (first, second) if op == "不满"]
    assert codes("可用不超过3亩。", body) == ["POL0731"] * len(wrong)


def test_a_waiver_and_a_term_are_held_to_the_words_too() -> None:
    waived = '允许 p "可" 原句 要求 r "规" 用地.合规 免除 w "小" 当 用地.面积 {} 亩数'
    assert codes("可用不超过3亩。", waived.format("不超过")) == []
    assert codes("可用不超过3亩。", waived.format("不满")) == ["POL0731"]


@pytest.mark.parametrize(("op", "wrong"), [("不超过", []), ("不满", ["POL0731"])])
def test_a_provision_that_cites_other_words_is_held_to_its_measure(
    op: str, wrong: list[str]
) -> None:
    body = (
        f'允许 p "可" 原句 "可用" 限制 l "限" 用地.面积 {op} 亩数'
        ' 安排 q "给" 原句 "不超过" 到 "3亩。" 数额 k "额" 亩数'
    )
    found = held(HEAD + body, "通知\n1．可用不超过3亩。\n", Path("case.pol"))
    assert [d.code for d in found] == wrong


NORMS = "允许 安排 应当 不得 鼓励 承诺 免罚".split()
MODALS = {
    "可以": "允许 安排 免罚",
    "可": "允许 安排 免罚",
    "允许": "允许 安排 免罚",
    "不得": "不得",
    "禁止": "不得",
    "应当": "应当 承诺",
    "须": "应当 承诺",
    "鼓励": "鼓励",
}


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("word", list(MODALS))
def test_modal_words_against_norms(word: str, norm: str) -> None:
    more = " 违反当 用地.合规" if norm == "不得" else ""
    wrong = set(codes(f"{word}用地。", f'{norm} p "款" 原句{more}'))
    assert wrong == (set() if norm in MODALS[word].split() else {"POL0732"})


def test_a_duty_may_be_a_requirement() -> None:
    assert codes("用地应当合规。", '安排 p "给" 原句 要求 r "合规" 用地.合规') == []


def test_a_duty_and_a_ban_need_their_words() -> None:
    assert codes("用地合规。", '应当 p "应" 原句 已履行当 用地.合规') == ["POL0732"]
    assert codes("用地合规。", '不得 p "禁" 原句 违反当 并非 用地.合规') == ["POL0732"]


def test_one_of_several_provisions_that_cite_a_word_is_enough() -> None:
    both = '允许 p "可" 原句 不得 q "禁" 原句 违反当 用地.合规'
    assert codes("可以用地，不得闲置。", both) == []
    assert codes("可以用地，不得闲置。", '允许 p "可" 原句') == ["POL0732"]


@pytest.mark.parametrize(
    ("text", "body", "wrong"),
    [
        ("原则上可用。", '允许 p "可" 原句 要求 r "合规" 原则上 用地.合规', []),
        ("原则上可用。", '允许 p "可" 原句 要求 r "合规" 用地.合规', ["POL0733"]),
        ("可用。", '允许 p "可" 原句 要求 r "合规" 原则上 用地.合规', ["POL0733"]),
        ("除违法的外，可用。", '允许 p "可" 原句', ["POL0734"]),
        ("除违法的外，可用。", '允许 p "可" 原句 除外情形 e "例" 当 用地.合规', []),
        (
            "除违法的外，可用。",
            '允许 p "可" 原句 要求 r "规" 用地.合规 免除 w "免" 当 用地.合规',
            [],
        ),
        ("除违法的外，可用。", '允许 p "可" 原句 当 并非 用地.合规', []),
        ("扣除余地后可用。", '安排 p "给" 原句 数额 q "额" 用地.总面积 - 用地.余地', []),
        ("扣除余地后可用。", '安排 p "给" 原句 数额 q "额" 用地.总面积', ["POL0734"]),
        ("水利、交通等可用。", '允许 p "可" 原句 当 用地.行业 属于 {水利、交通、等}', []),
        ("水利、交通等可用。", '允许 p "可" 原句 当 用地.行业 属于 {水利、交通}', ["POL0735"]),
        ("水利、交通可用。", '允许 p "可" 原句 当 用地.行业 属于 {水利、交通、等}', ["POL0735"]),
        ("可用。", '允许 p "可" 原句 限制 l "限" 用地.面积 不超过 亩数', ["POL0736"]),
    ],
)
def test_principles_exceptions_lists_and_figures(text: str, body: str, wrong: list[str]) -> None:
    assert codes(text, body) == wrong


def test_a_doubt_names_both_places() -> None:
    (one,) = found("可用不超过3亩。", '允许 p "可" 原句 限制 l "限" 用地.面积 不满 亩数')
    assert one.span.text() == "不超过3亩"
    assert [place.span.text()[:2] for place in one.places] == ["限制"]


@pytest.mark.parametrize("said", ["不超过3亩", "可用不超过3亩"])
def test_a_reason_answers_a_doubt(said: str) -> None:
    body = f'允许 p "可" 原句 已核对 "{said}" 理由 "另有规定" 限制 l "限" 用地.面积 不满 亩数'
    assert codes("可用不超过3亩。", body) == []


def test_a_reason_that_answers_nothing_is_said() -> None:
    body = '允许 p "可" 原句 已核对 "不超过" 理由 "如此" 限制 l "限" 用地.面积 不超过 亩数'
    assert codes("可用不超过3亩。", body) == ["POL0737"]


def test_a_reason_of_the_measure_is_for_all_its_provisions() -> None:
    body = '已核对 "原则上" 理由 "只说大体" 允许 p "可" 原句 允许 q "又" 原句'
    assert codes("原则上可用。", body) == []


def test_a_figure_that_no_clause_can_hold_is_answered() -> None:
    body = '允许 p "可" 原句{} 要求 r "规" 用地.合规'
    assert codes("24小时办结的可用。", body.format("")) == ["POL0712"]
    answer = ' 已核对 "24小时" 理由 "由窗口计时"'
    assert codes("24小时办结的可用。", body.format(answer)) == []
