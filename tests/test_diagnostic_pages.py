"""Each code has a row, a page and a golden case; pages' examples give what they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dsl.diagnostics.codes import CODES
from tests.error_help import ERRORS, PAGES, cases, checked, examples, gaps, held, notice_of, raised
from tests.facts_help import read
from tests.syntax_help import codes


def test_each_code_that_is_raised_has_a_row_and_each_row_is_raised() -> None:
    assert raised() == set(CODES)


def test_codes_pages_and_golden_cases_are_the_same() -> None:
    pages = {path.stem for path in PAGES.glob("*.md")}
    kinds = {".pol", ".yaml", ".notice", ".gaps", ".cases", ".json"}
    cases = {path.stem for path in ERRORS.iterdir() if path.suffix in kinds}
    assert pages == set(CODES)
    assert cases == set(CODES)


def test_each_page_is_titled_in_both_languages() -> None:
    for code in CODES:
        title = CODES[code].title
        first, _, rest = (PAGES / f"{code}.md").read_text(encoding="utf-8").partition("\n")
        assert first == f"# {code} {title.zh} · {title.en}"
        paragraphs = [part for part in rest.split("```")[0].split("\n\n") if part.strip()]
        assert len(paragraphs) >= 2, code


def test_each_row_speaks_both_languages() -> None:
    for row in CODES.values():
        for words in (row.title, row.message, *row.help.values(), *row.places.values()):
            assert words.zh and words.en, row.code
            assert re.search("[a-z]", words.en), row.code
            assert re.search("[\u4e00-\u9fff]", words.zh), row.code


@pytest.mark.parametrize("code", sorted(CODES))
def test_wrong_examples_give_exactly_the_code(code: str, tmp_path: Path) -> None:
    for text in examples(code, "wrong"):
        assert set(_codes(code, text, tmp_path)) == {code}


@pytest.mark.parametrize("code", sorted(CODES))
def test_right_examples_are_right(code: str, tmp_path: Path) -> None:
    for text in examples(code, "right"):
        assert _codes(code, text, tmp_path) == []


def _codes(code: str, text: str, folder: Path) -> list[str]:
    if code.startswith("POL07"):
        return [d.code for d in held(text, notice_of(code), folder / f"{code}.pol")]
    if code == "POL0805":
        return [d.code for d in cases(text.encode(), folder / f"{code}.yaml")]
    if code.startswith("POL08"):
        return [d.code for d in gaps(text.encode(), folder / f"{code}.yaml")]
    if code.startswith("POL06"):
        return [d.code for d in read(text.encode()).found]
    return codes(text) if code.startswith("POL01") else checked(text, folder, f"{code}.pol")
