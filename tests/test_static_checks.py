"""What the static checks know beyond one golden case for each code."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.reading import compile_file
from tests.error_help import checked

HEADER = 'policy p "甲"\n  effective from 2025-01-27\n'
LAND = (
    'section land "用地"\n  fact size "面积" : land area\n'
    '  fact days "日数" : period in days\n  fact months "月数" : period in months\n'
)
CIRCLES = {
    "terms": 'define a "甲一" means b\ndefine b "甲二" means c\ndefine c "甲三" means a\n',
    "defaults": (
        'section s "某段"\n  fact a "甲一" : land area, by default s.b\n'
        '  fact b "甲二" : land area, by default s.a\n'
    ),
    "under": (
        'category kind "类"\n  value a "甲一" under b\n  value b "甲二" under a\n'
        'section s "某段"\n  fact kind "类别" : kind\n'
    ),
    "applies": (
        'measure 1 "一"\n  permit a "甲"\n    when 2.b applies\n'
        'measure 2 "二"\n  permit b "乙"\n    when 1.a applies\n'
    ),
    "prevails": (
        'measure 1 "一"\n  permit a "甲"\n    prevails over 2.b\n'
        'measure 2 "二"\n  permit b "乙"\n    prevails over 1.a\n'
    ),
    "prevails and applies": (
        'measure 1 "一"\n  permit a "甲"\n    prevails over 2.b\n    when 2.b applies\n'
        'measure 2 "二"\n  permit b "乙"\n'
    ),
}
RULE = 'measure 1 "一"\n  permit a "甲"\n    when '


def errors(text: str, folder: Path) -> list[str]:
    """The codes of a text, without those of the lints."""
    return [code for code in checked(HEADER + text, folder) if not code.startswith("POL05")]


def lints(text: str, folder: Path) -> list[str]:
    """The codes of a text that has no errors."""
    found = checked(HEADER + text, folder)
    assert all(code.startswith("POL05") for code in found), found
    return found


@pytest.mark.parametrize("kind", CIRCLES)
def test_each_kind_of_circle_is_found(kind: str, tmp_path: Path) -> None:
    assert errors(CIRCLES[kind], tmp_path) == ["POL0207"]


def test_a_circle_is_named_from_its_first_term_round(tmp_path: Path) -> None:
    path = tmp_path / "case.pol"
    path.write_text(HEADER + CIRCLES["terms"], encoding="utf-8")
    (found,) = compile_file(path).diagnostics
    assert found.args["found"] == "a → b → c → a"


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("land.size more than 30 m2 + 1 yuan", "POL0301"),
        ("land.days more than 2 months", "POL0306"),
        ("land.days + land.months more than 2 days", "POL0306"),
        ("land.months more than 2 days", "POL0306"),
        ("p.size more than 2 mu", "POL0202"),
        ("some p among land.plots has p.size more than 2 mu", "POL0202"),
        ("land.size is yes", "POL0302"),
    ],
)
def test_what_does_not_fit_together(condition: str, code: str, tmp_path: Path) -> None:
    assert errors(LAND + RULE + condition, tmp_path) == [code]


def test_versions_of_a_provision_may_meet_but_not_overlap(tmp_path: Path) -> None:
    for last, code in (("2025-12-31", []), ("2026-01-01", ["POL0407"])):
        text = (
            'measure 1 "一"\n  permit a "甲"\n    effective from 2025-01-27 until '
            f'{last}\n  permit a "甲"\n    effective from 2026-01-01\n'
        )
        assert errors(text, tmp_path) == code


CHOICE = (
    'category kind "类"\n  value road "路"\n  value rail "铁路" under road\n'
    '  value dam "坝"\n  value other "其他"\n'
    'section s "某段"\n  fact kind "类别" : kind\n'
)


def test_values_above_below_or_of_an_example_are_used_and_one_may_be_left(tmp_path: Path) -> None:
    example = 'example "例"\n  given s.kind is dam\n  expect 1.a is not_applicable\n'
    assert lints(CHOICE + RULE + "s.kind is rail\n", tmp_path) == ["POL0502"]
    assert lints(CHOICE + RULE + "s.kind is rail\n" + example, tmp_path) == []
    assert lints(CHOICE + RULE + "s.kind in {road, dam}\n", tmp_path) == []


def test_values_of_an_ordered_category_are_all_used(tmp_path: Path) -> None:
    text = CHOICE.replace(" under road", "").replace('"类"', '"类" ordered', 1)
    assert lints(text + RULE + "s.kind at least dam\n", tmp_path) == []


def test_a_figure_that_only_a_text_shows_is_used(tmp_path: Path) -> None:
    text = 'parameter cap "上限"\n  value 3 mu from 2025-01-01\nmeasure 1 "一"\n  permit a "甲"\n'
    assert lints(text, tmp_path) == ["POL0504"]
    assert lints(text + '    note "不超过{cap}。"\n', tmp_path) == []


WAY = 'interpretation way "读法"\n  option x "甲" chosen because "从"\n  option y "乙"\n'


@pytest.mark.parametrize(
    ("condition", "idle"),
    [
        ("way is x and way is y", True),
        ("way is x or way is y", True),
        ("way in {x, y}", True),
        ("way is x", False),
        ("way is x and way is y and land.size more than 1 mu", True),
        ("way is y and land.size more than 1 mu", False),
        ("land.size more than 1 mu or way is x", False),
        ("no", True),
        ("5 mu more than 6 mu", True),
    ],
)
def test_exceptions_that_never_vary(condition: str, idle: bool, tmp_path: Path) -> None:
    rule = f'measure 1 "一"\n  permit a "甲"\n    except e "除外的" when {condition}\n'
    found = lints(LAND + WAY + rule, tmp_path)
    assert ("POL0506" in found) == idle


def test_a_figure_in_the_words_of_a_chapter_is_a_parameter(tmp_path: Path) -> None:
    parameter = 'parameter cap "上限"\n  value 3亩 from 2025-01-27\n'
    measure = 'measure 1 "一"\n  programme a "甲"\n'
    for name, expected in (("cap", []), ("cup", ["POL0215"])):
        chapter = f'chapter 1 "总则"\n  note "不超过 {{{name}}}"\n'
        assert errors(parameter + chapter + measure, tmp_path) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("  table (land.size, expect 1.a)\n", ["POL0414"]),
        ('  table (land.size)\n  row "一": 1 mu\n', ["POL0414"]),
        ("  table (land.size)\n", ["POL0414"]),
        ('  table (land.size)\n  row "一": 1 mu\n  expect 1.a is applies\n', []),
        ('  table (land.size, expect 1.a)\n  row "一": 1 mu, applies\n', []),
    ],
)
def test_a_table_that_expects_nothing_is_told(
    table: str, expected: list[str], tmp_path: Path
) -> None:
    policy = LAND + RULE + 'land.size more than 0 mu\nexample "例" as of 2025-03-01\n'
    assert errors(policy + table, tmp_path) == expected
