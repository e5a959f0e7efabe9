"""All mistakes of a text are found in one run; none hides another or makes a new one."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from dsl.source import Source
from dsl.syntax import tree as t
from dsl.syntax.from_text import MAX_MISTAKES, from_text
from dsl.syntax.prepare import MAX_CHARACTERS, MAX_LINE, decode
from tests.syntax_help import CORPUS, EVERYTHING, codes, parsed, source

HEADER = 'policy corpus "样例"\n\n'
CASES = sorted((CORPUS / "errors").glob("POL01*.pol"))
# These are about a whole file.
WHOLE = {f"POL0{n}" for n in (101, 102, 103, 115, 116, 119, 123)}
PARTS = {
    case.stem: case.read_text(encoding="utf-8").removeprefix(HEADER)
    for case in CASES
    if case.stem not in WHOLE
}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_each_case_gives_its_code_and_no_other(case: Path) -> None:
    read = decode(case.read_bytes(), case.name)
    found = from_text(read)[1] if isinstance(read, Source) else [read]
    assert {d.code for d in found} - {"POL0107"} == {case.stem} - {"POL0107"}
    assert case.stem in {d.code for d in found}


@pytest.mark.parametrize("seed", range(200))
def test_twelve_mistakes_in_one_file_are_exactly_these_twelve(seed: int) -> None:
    drawn = random.Random(seed).sample(sorted(PARTS), 12)
    assert codes(HEADER + "".join(PARTS[code] for code in drawn)) == drawn


def test_reading_goes_on_after_a_mistake_and_keeps_what_was_whole() -> None:
    text = (
        'policy p "甲" 乙\ndefine a "一" means 1 亩\ndefine b "二" means 2 亩 3 亩\n'
        'define c "三" means 3 亩'
    )
    tree, found = from_text(source(text))
    assert [d.code for d in found] == ["POL0107", "POL0107"]
    heads = [group.head for group in tree.items]
    assert [type(head).__name__ for head in heads] == ["Policy", "Define", "Define", "Define"]


def test_the_names_of_skipped_text_are_known() -> None:
    tree, _ = from_text(
        source('define big "大项目" en "Big" means (x.small or)\ndefine c "三" means yes')
    )
    names = frozenset().union(*(gap.names for gap in tree.skipped))
    assert {"big", "大项目", "x", "small"} <= names


def test_what_stands_under_a_heading_that_was_skipped_belongs_to_nobody_else() -> None:
    text = (
        'measure 1 "甲"\n  permit a "乙"\n第二条 "丙"\n  permit b "丁"\n    when x.y\n'
        'measure 3 "戊"\n  permit c "己"'
    )
    tree, found = from_text(source(text))
    assert [d.code for d in found] == ["POL0125"]
    assert [len(group.body) for group in tree.items] == [1, 1]
    assert {"b", "丁", "x", "y"} <= frozenset().union(*(gap.names for gap in tree.skipped))


def test_a_keyword_that_was_read_as_a_name_still_begins_its_clause() -> None:
    tree, found = from_text(source('define b "二" means 3 亩 at most\ndefine c "三" means yes'))
    assert [(d.code, d.span.line, d.span.text()) for d in found] == [("POL0107", 2, "define")]
    assert [group.head.name.text for group in tree.items if isinstance(group.head, t.Define)] == [
        "c"
    ]


def test_a_table_may_have_its_columns_on_lines_of_their_own() -> None:
    text = """示例 "表"
  表头 (
    项目.面积,
    应得 3.甲,
    应得 3.甲.乙 余量
  )
  行 "低": 1亩, 适用, 0亩
"""
    assert codes(text) == []


def test_an_unclosed_bracket_stays_in_its_clause() -> None:
    text = 'define a "一" means (1 亩\ndefine b "二" means (2 亩 + 3 亩)\ndefine c "三" means 3 亩)'
    assert codes(text) == ["POL0105", "POL0106"]


def test_a_clause_out_of_place_is_reported_with_the_head_it_would_fall_under() -> None:
    _, found = from_text(source('category a "甲"\n  require r "乙" x.y'))
    assert [d.code for d in found] == ["POL0118"]
    assert found[0].places[0].args == {"head_zh": "类别", "head_en": "category"}


def test_of_very_many_mistakes_the_first_are_shown_and_a_note_says_so() -> None:
    found = codes("".join(f'define d{i} "甲" means 1 亩 2 亩\n' for i in range(MAX_MISTAKES + 50)))
    assert found == ["POL0107"] * MAX_MISTAKES + ["POL0123"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a" * 10_000_000, "POL0116"),
        ("x" * (MAX_LINE + 1), "POL0116"),
        ("\n" * (MAX_CHARACTERS + 1), "POL0116"),
        ("".join(f'measure {i} "x"\n' for i in range(1_000_000)), "POL0116"),
        ('define a "甲" means ' + "(\n" * 100_000, "POL0115"),
        ('define a "甲" means ' + "not\n" * 3_000 + "yes", "POL0115"),
        ("", "POL0101"),
        (" \n\u3000\n", "POL0101"),
    ],
    ids=["10 MB line", "line", "file", "million", "brackets", "not", "empty", "blank"],
)
def test_a_text_beyond_a_limit_is_told_at_once(text: str, code: str) -> None:
    begin = time.perf_counter()
    assert codes(text) == [code]
    assert time.perf_counter() - begin < 5


@pytest.mark.parametrize(
    ("data", "code", "guess"),
    [
        ("政策 甲 “乙”".encode("gb18030"), "POL0103", "GB18030"),
        ("政策 甲 “乙”".encode("utf-16"), "POL0103", "UTF-16"),
        (b"policy\0", "POL0102", None),
    ],
)
def test_bytes_that_are_no_utf_8_are_named(data: bytes, code: str, guess: str | None) -> None:
    found = decode(data, "x.pol")
    assert not isinstance(found, Source)
    assert found.code == code
    assert found.args.get("guess") == guess


def test_any_beginning_of_a_text_is_read_without_an_exception() -> None:
    for end in range(0, len(EVERYTHING), 97):
        tree, _ = from_text(source(EVERYTHING[:end]))
        assert isinstance(tree, t.Tree)


def test_any_text_with_a_piece_cut_out_keeps_most_of_its_items() -> None:
    whole = len(parsed(EVERYTHING).items)
    drawn = random.Random(7)
    for _ in range(40):
        at = drawn.randrange(len(EVERYTHING))
        tree, _ = from_text(source(EVERYTHING[:at] + EVERYTHING[at + 6 :]))
        assert len(tree.items) >= whole - 2, EVERYTHING[at : at + 6]
