"""A diagnostic is underlined where it stands, with the nearest name and the other place."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.reading import compile_file
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.diagnostics.render import as_json, text
from dsl.diagnostics.suggest import nearest
from dsl.diagnostics.width import width
from dsl.source import Source, Span

LAND = 'policy p "甲"\nsection land "用地" en "Land"\n  fact size "面积" en "Size" : land area\n'
RULE = 'measure 1 "措施"\n  permit apply "可以申请"\n    when '


def said(body: str, folder: Path) -> list[Diagnostic]:
    """What is wrong with a policy."""
    path = folder / "case.pol"
    path.write_text(LAND + body, encoding="utf-8")
    return list(compile_file(path, "case.pol").diagnostics)


def underlined(diagnostic: Diagnostic) -> tuple[str, str]:
    """The line shown and the marks under it, each from the first column of the text on."""
    _, _, _, line, marks, *_ = text(diagnostic, "en").split("\n")
    at = line.index("| ") + 2
    return line[at:], marks[at:]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("land.sise at least 3 mu", "size"),
        ("用地.面枳 at least 3 mu", "面积"),
        ("Land.Sizes at least 3 mu", "Size"),
        ("lnad.size at least 3 mu", "land"),
        ("用也.面积 at least 3 mu", "用地"),
        ("面积 at least 3 mu", "land.面积"),
    ],
)
def test_the_nearest_name_of_either_surface(written: str, name: str, tmp_path: Path) -> None:
    found = [d for d in said(RULE + written, tmp_path) if d.code == "POL0202"]
    assert [d.nearest for d in found] == [name]
    assert f"是不是 `{name}`？" in text(found[0], "zh")
    assert f"did you mean `{name}`?" in text(found[0], "en")


def test_a_name_like_no_other_has_no_nearest_one() -> None:
    assert nearest("abcdef", ["xyz", "用地"]) is None


def test_the_nearest_among_very_many() -> None:
    pool = [f"{kind}_{n}" for kind in ("area", "cost", "floor") for n in range(3000)]
    assert nearest("flor_2999", pool) == "floor_2999"


@pytest.mark.parametrize("before", ["", "用地用地", "\t", "a\t", "用\t地\t", "ｗｉｄｅ "])
def test_the_marks_stand_under_the_words(before: str) -> None:
    line = f"{before}面枳 后面"
    source = Source("t.pol", f"first\n{line}\n")
    start = source.text.index("面枳")
    shown, marks = underlined(Diagnostic("POL0202", Span(source, start, start + 2)))
    at = shown.index("面枳")
    assert marks == " " * width(shown[:at]) + "^" * 4
    assert "\t" not in shown


def test_the_marks_of_a_long_line_stand_under_the_words() -> None:
    line = "长" * 300 + "面枳" + "长" * 300
    source = Source("t.pol", line)
    shown, marks = underlined(Diagnostic("POL0202", Span(source, 300, 302)))
    assert marks == " " * width(shown[: shown.index("面枳")]) + "^^^^"
    assert width(shown) <= 140


def test_the_second_place_is_shown_with_its_words(tmp_path: Path) -> None:
    twice = 'section land "又一" en "Again"\n  fact a "乙" : money\n'
    (found, *_) = [d for d in said(twice, tmp_path) if d.code == "POL0201"]
    shown = text(found, "en")
    assert "--> case.pol:4:9" in shown
    assert "--> case.pol:2:9" in shown
    assert "^^^^ `land` was first used here" in shown
    places = as_json(found, "en")["places"]
    assert isinstance(places, list)
    assert isinstance(places[0], dict)
    assert (places[0]["line"], places[0]["column"]) == (2, 9)


def test_expected_and_found_are_named(tmp_path: Path) -> None:
    (found,) = said(RULE + "land.size at least 3 yuan", tmp_path)
    assert found.code == "POL0302"
    assert "应是土地面积，却是金额" in text(found, "zh")
    assert "expected land area, found money" in text(found, "en")
    assert "this is land area" in text(found, "en")


def test_a_word_of_the_drafter_is_never_taken_for_a_key(tmp_path: Path) -> None:
    (found,) = said(RULE + "date", tmp_path)
    assert "`date`" in text(found, "zh")


def test_nothing_of_a_file_moves_the_cursor_of_a_terminal(tmp_path: Path) -> None:
    for sign in "\x1b\x07\x7f\x9b\u202e":
        (found, *_) = said(RULE + f"land.size {sign} at least 3 mu", tmp_path)
        for language in ("zh", "en"):
            assert sign not in text(found, language)
        line, marks = underlined(found)
        assert line[marks.index("^")] in "␛␇␡\ufffd"


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("p.size at least 3 mu", "POL0218"),
        ("some q among land.plots has p.size at least 3 mu", "POL0218"),
        ("some plot among land.plots has plots.size at least 3 mu", "POL0202"),
        ("p.sizes at least 3 mu", "POL0202"),
    ],
)
def test_a_variable_without_its_list_is_told_to_be_bound(
    condition: str, code: str, tmp_path: Path
) -> None:
    head = 'record plot "块"\n  fact size "面积" : land area\n'
    plots = '  fact plots "块清单" : list of plot\n'
    (found, *_) = said(plots + head + RULE + condition, tmp_path)
    assert found.code == code
    if code == "POL0218":
        assert "some p among section.list has p.size" in text(found, "en")


GLUED = """政策 p "甲"
类别 kind "性质"
  取值 new "新建"
  取值 old "改扩建"
明细 plot "块"
  事实 area "块面积" : 土地面积
事项 land "用地"
  事实 size "面积" : 土地面积
  事实 open "已开工" : 是否
  事实 kind "建设性质" : kind
  事实 plots "地块清单" : 清单 plot
  事实 tax "是否含税" : 是否
术语 large "大项目" 指 用地.面积 不少于 300 亩
参数 share "比例"
  取值 30% 自 2025年1月1日
措施 1 "措施"
  允许 apply "申请"
    当 """


@pytest.mark.parametrize(
    ("written", "split"),
    [
        ("用地.已开工且用地.已开工", "已开工 且 用地"),
        ("用地.已开工或大项目", "已开工 或 大项目"),
        ("大项目且并非用地.已开工", "大项目 且 并非 用地"),
        ("用地.面积不少于300亩", "面积 不少于 300亩"),
        ("用地.面积不超过比例的用地.面积", "面积 不超过 比例 的 用地"),
        ("用地.建设性质是新建", "建设性质 是 新建"),
        ("用地.开工了且用地.已开工", "开工了 且 用地"),
        ("用地.面积不少于三百亩", "面积 不少于 三百亩"),
        ("评估当日不少于2025年1月1日", "评估当日 不少于 2025年1月1日"),
    ],
)
def test_what_is_glued_together_is_told_with_its_split(
    written: str, split: str, tmp_path: Path
) -> None:
    path = tmp_path / "case.pol"
    path.write_text(GLUED + written + "\n", encoding="utf-8")
    found = [d for d in compile_file(path).diagnostics if not d.code.startswith("POL05")]
    assert [d.code for d in found] == ["POL0204"]
    assert f"写成 `{split}`" in text(found[0], "zh")


@pytest.mark.parametrize("written", ["用地.是否已含税", "用地.面积属于{新建}"])
def test_a_mistake_in_a_name_that_holds_a_keyword_is_told_once(
    written: str, tmp_path: Path
) -> None:
    path = tmp_path / "case.pol"
    path.write_text(GLUED + written + "\n", encoding="utf-8")
    found = [d for d in compile_file(path).diagnostics if not d.code.startswith("POL05")]
    assert [(d.code, d.nearest) for d in found] in (
        [("POL0202", "是否含税")],
        [("POL0111", "面积 属于")],
    )
