"""The words of guidance: each construct has its own phrase in each language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from tests.guidance_help import guide_of, lines

HERE = Path(__file__).parent


HEAD = """policy p "测试" en "Test"
  effective from 2025-01-01
category colour "颜色" en "Colour"
  value red "红" en "Red"
  value blue "蓝" en "Blue"
category grade "等级" en "Grade" ordered
  value low "低" en "Low"
  value high "高" en "High"
record part "部件" en "Part"
  fact size "尺寸" en "Size" : land area
  fact ok "合格" en "Sound" : yes or no
  fact hue "色" en "Hue" : colour
section thing "物件" en "Thing"
  fact a "甲" en "A" : yes or no
  fact b "乙" en "B" : yes or no, or none
  fact hue "色调" en "Hue of it" : colour, or none
  fact hues "各色" en "Hues" : any number of colour
  fact grade "档次" en "Rank" : grade
  fact area "面积" en "Area" : land area
  fact cost "费用" en "Cost" : money
  fact day "日子" en "Day" : date
  fact name "名字" en "Name" : text
  fact share "占比" en "Portion" : ratio
  fact parts "部件" en "Parts" : list of part
section other "别物" en "Other thing" assumed absent
  fact area "面积" en "Area" : land area
parameter cap "上限" en "Cap"
  value 30% from 2025-01-01
  value 40% from 2026-01-01
interpretation way "怎么读" en "How to read"
  option one "一" en "One" chosen because "如此" en "So"
  option two "二" en "Two"
measure 1 "一" en "One"
  permit may "可以" en "May"
    require all "全" en "All" any of (
      thing.a, thing.b, thing.day is none, other.area more than 0 mu, involves other,
      thing.share of thing.cost more than thing.cost, thing.name is "n", way is one,
      thing.hue is none, cap of thing.cost more than 0 yuan, thing.grade is low)
    require this "此" en "This"
      CONDITION
"""
WORDS = yaml.safe_load((HERE / "corpus" / "guidance_words.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("words", WORDS, ids=[w["pol"] for w in WORDS])
def test_a_construct_has_its_phrase(tmp_path: Path, words: dict[str, str]) -> None:
    path = tmp_path / "p.pol"
    path.write_text(HEAD.replace("CONDITION", words["pol"]), encoding="utf-8")
    for language in ("zh", "en"):
        guide = guide_of(path, language)
        says = guide.measures[0].provisions[0].requirements[1].says
        assert "|".join(lines(says)) == words[language]


def test_no_two_constructs_share_a_phrase() -> None:
    for language in ("zh", "en"):
        assert len({w[language] for w in WORDS}) == len(WORDS)


def test_a_figure_is_that_of_the_day(tmp_path: Path) -> None:
    path = tmp_path / "p.pol"
    condition = "thing.cost at most cap of thing.cost"
    path.write_text(HEAD.replace("CONDITION", condition), encoding="utf-8")
    for day, figure in ((date(2025, 12, 31), "30%"), (date(2026, 1, 1), "40%")):
        guide = guide_of(path, "en", day)
        says = guide.measures[0].provisions[0].requirements[1].says
        assert lines(says) == [f"“Cost” is at most {figure} of “Cost”"]
        assert guide.figures[0].value == figure


@pytest.mark.parametrize("language", ["zh", "en"])
def test_places_are_unique(language: str) -> None:
    guide = guide_of(HERE / "corpus" / "ok" / "every_construct.pol", language)
    places = [m.place for m in guide.measures]
    places += [p.place for m in guide.measures for p in m.provisions]
    places += [t.place for t in guide.terms] + [f.place for f in guide.facts]
    assert len(set(places)) == len(places)
