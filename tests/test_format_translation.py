"""A whole file changes its language without loss."""

from __future__ import annotations

from pathlib import Path

import pytest

from dsl.syntax.format import format_source
from dsl.syntax.from_text import from_text
from tests.syntax_help import EVERYTHING, parsed, source
from tests.test_format_layout import POLICIES, formatted


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.name)
def test_there_and_back_again_is_the_identity(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    zh = formatted(text, "zh")
    en = formatted(zh, "en")
    assert formatted(en, "zh") == zh
    assert formatted(formatted(en, "zh"), "en") == en
    assert formatted(text, "en") == en


def test_chinese_ids_become_labels_once_and_stay_so() -> None:
    text = """事项 小区 "小区"
  事实 拆迁 "已列入拆迁" : 是否
术语 排除 "应排除" 指 小区.拆迁
"""
    zh = formatted(text, "zh")
    assert "指 小区.已列入拆迁" in zh
    assert "means 小区.拆迁" in formatted(zh, "en")
    assert formatted(formatted(zh, "en"), "zh") == zh


def test_references_become_labels_and_declarations_keep_both() -> None:
    zh = formatted(EVERYTHING, "zh")
    assert '事实 sectors "行业领域" : 多选 行业领域' in zh
    assert "每个 w 取自 用地.工程 满足 w.已就绪 且 w.工程性质 属于 {季节、工期、等}" in zh
    assert "优先于 1.可以申请, 1.鼓励" in zh
    assert "已知 用地.工程 是 [{工程性质: 季节, 面积: 300亩, 已就绪: 是}, {}]" in zh
    assert "应得 1.可以申请.比例 余量 是 未知" in zh
    assert "应得 1.可以申请 可能 是 {除外}" in zh


def test_values_are_translated_opposite_their_category_only() -> None:
    text = """category c "丙"
  value same "同名"
section s "节"
  fact one "其一" : c
parameter same "参"
  value 3 from 2025-01-01
define d "丁" means s.one is same
define e "戊" means 3 is same
"""
    zh = formatted(text, "zh")
    assert '术语 d "丁" 指 节.其一 是 同名' in zh
    assert '术语 e "戊" 指 3 是 参' in zh
    assert formatted(zh, "en") == formatted(text, "en")


def test_options_stand_opposite_their_interpretation_and_definitions_are_looked_through() -> None:
    text = """category c "丙"
  value v "值"
section s "节"
  fact one "其一" : c
define d "丁" means s.one
define e "戊" means d is v and way is strict
interpretation way "读法"
  option strict "从严" chosen because "x"
"""
    assert '术语 e "戊" 指 丁 是 值 且 读法 是 从严' in formatted(text, "zh")


def test_variables_are_never_translated() -> None:
    text = """record r "记录"
  fact x "某"  : yes or no
section s "节"
  fact l "列表" : list of r
define s2 "节二" means some x among s.l has x.x
"""
    assert '术语 s2 "节二" 指 存在 x 取自 节.列表 满足 x.某' in formatted(text, "zh")


def test_a_label_that_would_be_read_as_a_keyword_is_quoted() -> None:
    text = """category c "丙"
  value n "无"
  value a "任一"
  value p "7+28+N"
section s "节"
  fact one "其一" : c
define d "丁" means s.one in {n, a, p}
"""
    zh = formatted(text, "zh")
    assert "{「无」、「任一」、「7+28+N」}" in zh
    assert formatted(zh, "en") == formatted(text, "en")


def test_a_label_that_names_two_things_is_not_used() -> None:
    text = """parameter a "同名"
  value 1 from 2025-01-01
define b "同名" means a is 1
define c "丙" means b
"""
    zh = formatted(text, "zh")
    assert '术语 b "同名" 指 同名 是 1' in zh
    assert '术语 c "丙" 指 b' in zh


def test_names_of_a_used_file_are_known_when_its_tree_is_given() -> None:
    vocabulary = parsed('section s "节"\n  fact one "其一" : yes or no')
    text = 'use "v.pol"\ndefine d "丁" means s.one\n'
    alone = format_source(source(text), "zh")
    assert isinstance(alone, str)
    assert "指 s.one" in alone
    both = format_source(source(text), "zh", (vocabulary,))
    assert isinstance(both, str)
    assert "指 节.其一" in both


def test_comments_and_texts_are_untouched() -> None:
    text = '# the measure, 措施\ndefine d "measure" means yes  # permit\n'
    assert formatted(text, "zh") == '# the measure, 措施\n术语 d "measure" 指 是  # permit\n'


def test_both_surfaces_mean_the_same_to_the_model() -> None:
    from_text(source(EVERYTHING))
    zh, en = formatted(EVERYTHING, "zh"), formatted(EVERYTHING, "en")
    assert parsed(formatted(zh, "en")) == parsed(en)


def test_a_label_that_quotes_is_referenced_in_full() -> None:
    text = """category kind "种类" en "Kind"
  value chain "「7+28+N」产业链" en "Chains"
  value open "一边「开" en "Open"
section project "项目" en "Project"
  fact kind "种类" en "Kind" : kind
measure 1 "甲" en "A"
  permit chain "「链」上" en "On a chain"
    when project.kind is chain or project.kind is open
measure 2 "乙" en "B"
  permit other "其他" en "Other"
    when 1.chain applies
"""
    zh = formatted(text, "zh")
    assert "当 项目.种类 是 「「7+28+N」产业链」 或 项目.种类 是 open" in zh
    assert "当 1.「「链」上」 适用" in zh
    assert formatted(zh, "en") == formatted(text, "en")
