"""Chinese, English and mixed texts give the same tree; people type full-width marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest

from dsl.source import Source
from dsl.syntax import tree as t
from dsl.syntax.format import format_source
from dsl.syntax.from_text import from_text
from dsl.syntax.keywords import KEYWORDS, QUOTED
from dsl.syntax.layout import lay_out
from dsl.syntax.print_clauses import ClausePrinter
from dsl.syntax.print_expressions import Language
from tests.syntax_help import EVERYTHING, parsed, source


def clauses(parts: tuple[t.Clause | t.Group, ...]) -> Iterator[t.Clause]:
    """All clauses in the order in which they stand."""
    for part in parts:
        if isinstance(part, t.Group):
            yield part.head
            yield from clauses(part.body)
        else:
            yield part


def printed(language: Language) -> str:
    """Every construct in a language, names as they are."""
    printer = ClausePrinter(language)
    lines: list[str] = []
    for clause in clauses(parsed(EVERYTHING).items):
        lines += lay_out(printer.clause(clause), 0, {})
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_both_languages_give_the_same_tree(language: Language) -> None:
    assert parsed(printed(language)) == parsed(EVERYTHING)


def test_a_text_that_changes_language_with_every_line_gives_the_same_tree() -> None:
    printer = {"zh": ClausePrinter("zh"), "en": ClausePrinter("en")}
    lines: list[str] = []
    for clause in clauses(parsed(EVERYTHING).items):
        language: Language = "zh" if len(lines) % 2 else "en"
        lines += lay_out(printer[language].clause(clause), 0, {})
    assert parsed("\n".join(lines)) == parsed(EVERYTHING)


def full_width(text: str) -> str:
    """Marks and digits outside of texts and comments as a Chinese keyboard types them."""
    wide = {ord(c): ord(c) + 0xFEE0 for c in "0123456789%(){}[]:.,"} | {ord(" "): 0x3000}
    parts = re.split(rf'("[^"\n]*"|#[^\n]*|{QUOTED}|\n)', text)
    return "".join(p if i % 2 else p.translate(wide) for i, p in enumerate(parts))


def test_full_width_marks_digits_and_blanks_are_their_plain_twins() -> None:
    text = printed("zh")
    wide = full_width(text)
    assert wide != text
    assert unicodedata.normalize("NFKC", wide) == unicodedata.normalize("NFKC", text)
    assert parsed(wide) == parsed(EVERYTHING)


def test_curly_quotes_are_quotes_and_may_nest_once() -> None:
    assert parsed("政策 甲 “名称”") == parsed('政策 甲 "名称"')
    assert parsed('政策 甲 "全年“开门红”"') == parsed("政策 甲 “全年“开门红””")


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("issued 2025年3月1日", "issued 2025-03-01"),
        ("issued 2025/3/1", "issued 2025-03-01"),
        ("印发日 ２０２５年３月１日", "issued 2025-03-01"),
    ],
)
def test_dates_as_people_write_them(written: str, plain: str) -> None:
    assert parsed(f'policy p "甲"\n{written}') == parsed(f'policy p "甲"\n{plain}')


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("1万亩", "1 wan mu"),
        ("1.5 亿元", "1.5 yi yuan"),
        ("３０％", "30%"),
        ("30 天", "30 days"),
        ("3年11个月", "3 years 11 months"),
        ("20公顷", "20 ha"),
        ("2000㎡", "2000 m2"),
        ("5 平米", "5 平方米"),
        ("1 km²", "1 平方公里"),
    ],
)
def test_quantities_as_people_write_them(written: str, plain: str) -> None:
    assert parsed(f'define d "甲" means {written}') == parsed(f'define d "甲" means {plain}')


def test_brackets_of_a_list_and_the_word_between_differ_only_for_the_formatter() -> None:
    listed = parsed('define d "甲" means all of (a.b, c.d)')
    joined = parsed('define d "甲" means a.b and c.d')
    assert listed == joined
    assert format_source(source('define d "甲" means all of (a.b, c.d)')) != format_source(
        source('define d "甲" means a.b and c.d')
    )


@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_byte_order_mark_and_line_ends_do_not_matter(mark: str, end: str) -> None:
    text = mark + EVERYTHING.replace("\n", end)
    assert parsed(text) == parsed(EVERYTHING)


def test_columns_count_characters_under_wide_ones_and_after_a_byte_order_mark() -> None:
    _, found = from_text(Source("t", '政策 甲 "名称" 乙'))
    assert [(d.span.line, d.span.column) for d in found] == [(1, 11)]


def test_every_keyword_is_exercised_by_the_corpus() -> None:
    """A construct that the corpus lacks would be tested by nothing that reads the corpus."""
    texts = " ".join(re.sub(r'"[^"]*"', " ", t) for t in (EVERYTHING, printed("zh")))
    words = re.sub(r"\s+", " ", texts)
    missing = [
        k.token for k in KEYWORDS if (k.en and k.en not in words) or (k.zh and k.zh not in words)
    ]
    # `use` would want a second file; `于 P 之后 D` is read, `自 D 起 P 内` written.
    assert missing == ["USE", "AFTER"]


def test_a_term_after_an_event_is_read_in_the_order_of_either_language() -> None:
    head = 'measure 1 "甲"\n  oblige a "乙"\n    deadline d "丙" '
    zh = parsed(f"{head}自 x.start 起30日内 完成日 x.end")
    assert zh == parsed(f"{head}within 30 days after x.start done x.end")
    assert zh == parsed(f"{head}于 30日 之后 x.start 完成日 x.end")


def test_a_share_is_read_in_the_order_of_either_language() -> None:
    assert parsed('define d "甲" means x.area 的 30%') == parsed(
        'define d "甲" means 30% of x.area'
    )
