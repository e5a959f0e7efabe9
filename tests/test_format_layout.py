"""One canonical layout per language: what it looks like, and that it changes nothing."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from dsl.source import Source
from dsl.syntax.format import format_source, main_language
from dsl.syntax.from_text import from_text
from dsl.syntax.layout import WIDTH, display_width
from tests.syntax_help import CORPUS, EVERYTHING, parsed, source

ROOT = CORPUS.parent.parent
POLICIES = [
    *sorted((CORPUS / "ok").glob("*.pol")),
    ROOT / "bench" / "twelve.pol",
    *sorted((ROOT / "policies").glob("*.pol")),
]


def formatted(text: str, language: str | None = None) -> str:
    """The layout of a text that must be free of mistakes."""
    assert language in (None, "zh", "en")
    result = format_source(source(text), language)  # type: ignore[arg-type]
    assert isinstance(result, str), result
    return result


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.name)
def test_formatting_keeps_the_tree_and_is_done_after_once(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    once = formatted(text)
    assert parsed(once) == parsed(text)
    assert formatted(once) == once


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.name)
def test_lines_keep_to_the_width_unless_one_text_alone_is_longer(path: Path) -> None:
    for line in formatted(path.read_text(encoding="utf-8")).split("\n"):
        longest = max(
            (display_width(text) for text in re.findall(r'"[^"]*"|“.*”', line)), default=0
        )
        assert display_width(line) <= WIDTH or longest > WIDTH // 3, line


def test_the_layout_of_a_measure() -> None:
    text = """measure 21 "先行用地" en "Early use" applies when any of (all of (project.in_plan,
    project.is_upgrade,), all of (project.standings includes provincial_key, project.sectors
    includes any of {transport,energy,water,}),) permit other "其他" require urgent "急" in
    principle every w among early.works where w.kind is other has w.reason in {tight, etc}
    and w.ready waived small "小" when project.small because "免" limit area "规模" sum of (
    w.area for w among early.works where w.kind is other) at most 30% of larger of (early.area
    - sum of (w.area for w among early.works where w.kind is single), 0 亩)"""
    assert (
        formatted(text, "en")
        == """\
measure 21 "先行用地" en "Early use"
  applies when any of (
    all of (project.in_plan, project.is_upgrade),
    all of (
      project.standings includes provincial_key,
      project.sectors includes any of {transport, energy, water}
    )
  )
  permit other "其他"
    require urgent "急" in principle
      every w among early.works where w.kind is other has w.reason in {tight, etc} and w.ready
      waived small "小" when project.small because "免"
    limit area "规模"
      sum of (w.area for w among early.works where w.kind is other)
        at most 30% of larger of (
          early.area - sum of (w.area for w among early.works where w.kind is single),
          0 mu
        )
"""
    )


def test_chinese_is_written_with_its_own_words_units_dates_and_order() -> None:
    text = """measure 45 "交地"
  commit hand "交付"
    when supply.method in {grant, lease, etc} and supply.area at most 30% of supply.total
    deadline over "交付" within 3 months after supply.signed_on done supply.handed_on
  effective from 2025-03-01"""
    assert (
        formatted(text, "zh")
        == """\
措施 45 "交地"
  承诺 hand "交付"
    当 supply.method 属于 {grant、lease、等} 且 supply.area 不超过 supply.total 的 30%
    时限 over "交付" 自 supply.signed_on 起 3个月 内 完成日 supply.handed_on
    施行 自 2025年3月1日
"""
    )


def test_wide_characters_count_two_columns() -> None:
    assert display_width("a用地“b”") == 8
    short = f'define d "{"用" * 36}" means x.y'
    assert formatted(short, "en") == short + "\n"
    long = f'define d "{"用" * 40}" means x.y'
    assert formatted(long, "en") == long.replace(" means", "\n  means") + "\n"


def test_synonyms_are_written_in_their_one_spelling() -> None:
    assert formatted("术语 a “甲” 指 x.y 低于 3亩") == '术语 a "甲" 指 x.y 不满 3亩\n'
    assert formatted("措施 1 “甲”  禁止 b “乙”") == '措施 1 "甲"\n  不得 b "乙"\n'


def test_names_are_quoted_where_they_have_to_be() -> None:
    text = 'category c "丙"\n  value 「7+28+N」 "链"\n  value 「甲」 "甲"\n'
    assert formatted(text, "en") == text.replace("「甲」", "甲")


def test_a_text_that_holds_a_quotation_mark_is_written_in_curly_ones() -> None:
    assert formatted('policy p “a "b"”') == 'policy p “a "b"”\n'


def test_without_a_language_most_keywords_decide() -> None:
    assert main_language(source("政策 a “甲”\nissuer “x”\n印发日 2025-01-01")) == "zh"
    assert formatted('policy a "甲"\nissuer "x"\n印发日 2025-01-01').startswith("policy")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_comments_keep_their_places(end: str) -> None:
    text = """\
# head
# of the file

# of the policy
policy p "甲"  # same line
  # before a clause
  issuer "乙"

measure 1 "丙"
  applies when any of (
    a.b,  # of an entry
    # before an entry
    c.d
  )  # of the clause
  permit x "丁"
# last

# words
"""
    assert formatted(text.replace("\n", end)) == text


def test_comments_within_a_clause_stay_between_the_same_words() -> None:
    text = """measure 1 "甲"
  permit x "乙"
    limit a "丙" s.t # value
      at most # bound follows
      30% of s.u # bound
"""
    assert (
        formatted(text, "en")
        == """\
measure 1 "甲"
  permit x "乙"
    limit a "丙"
      s.t  # value
        at most
        # bound follows
        30% of s.u  # bound
"""
    )


def test_comments_within_a_clause_never_pass_each_other() -> None:
    text = """measure 1 "甲"
  oblige x "乙"
    deadline a "丙" within 30 days after s.t done s.u
      # first
      rolls over holidays when  # second
        w is x
"""
    laid = formatted(text, "en")
    assert laid.index("# first") < laid.index("# second")
    assert formatted(laid, "en") == laid


def test_comments_put_anywhere_are_kept_and_change_nothing() -> None:
    """A comment after any word of the corpus: the tree, the comments and the layout stay."""
    drawn = random.Random(11)
    spots = [m.start() for m in re.finditer(r'(?<=[^"\n]) (?=[^"\n]*$)|\n', EVERYTHING, re.M)]
    tree, done = parsed(EVERYTHING), 0
    for _ in range(60):
        chosen = sorted(drawn.sample(spots, 5), reverse=True)
        text = EVERYTHING
        for number, spot in enumerate(chosen):
            text = f"{text[:spot]} # note {number}\n{text[spot:]}"
        found, wrong = from_text(source(text))
        if wrong or found != tree:  # a comment fell into a keyword of several words
            continue
        done += 1
        for language in ("zh", "en"):
            once = formatted(text, language)
            assert once.count("# note ") == len(chosen)
            assert formatted(once, language) == once
    assert done >= 20


def test_a_text_with_mistakes_is_not_formatted() -> None:
    found = format_source(Source("t", 'define a "甲" means 1 亩 2 亩'))
    assert not isinstance(found, str)
    assert [d.code for d in found] == ["POL0107"]
