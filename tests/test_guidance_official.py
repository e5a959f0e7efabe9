"""Guidance is made from the policy: no sentence of the official text stands in it."""

from __future__ import annotations

import re
from datetime import date

from compiler.backends.guidance.templates import Templates
from compiler.guiding import site_files
from compiler.reading import compile_file
from tests.error_help import ROOT
from tests.official_help import OFFICIAL, needs_the_text

LONGEST = 20  # characters of an official sentence that may stand in guidance, less one
GUIDANCE = ROOT / "generated" / "henan2025" / "guidance"


def pieces(sentences: list[str]) -> set[str]:
    """Every run of so many characters within a sentence, white space and full stops apart."""
    return {
        sentence[i : i + LONGEST]
        for sentence in sentences
        for i in range(len(sentence) - LONGEST + 1)
    }


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, without white space."""
    return [re.sub(r"\s", "", part) for part in re.split(r"[。；！？\n]", text)]


def repeated(official: str, text: str) -> set[str]:
    """The runs of an official sentence that stand in a text."""
    return pieces(sentences_of(official)) & pieces([re.sub(r"\s", "", text)])


def test_a_repeated_run_is_found() -> None:
    sentence = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
    assert repeated(f"始。{sentence}。", f"- 如下：{sentence[1:21]}") == {sentence[1:21]}
    assert repeated(f"始。{sentence}。", f"- 如下：{sentence[1:20]}") == set()


@needs_the_text
def test_no_official_sentence_stands_in_the_guidance() -> None:
    official = OFFICIAL.read_text(encoding="utf-8")
    files = sorted(GUIDANCE.rglob("*.md"))
    assert len(files) > 100
    found = {
        f"{path.relative_to(GUIDANCE)}: {run}"
        for path in files
        for run in repeated(official, path.read_text(encoding="utf-8"))
    }
    assert not found


@needs_the_text
def test_no_official_sentence_stands_in_the_site() -> None:
    """Neither in a page, its attributes and titles included, nor in the index for search."""
    official = OFFICIAL.read_text(encoding="utf-8")
    compiled = compile_file(ROOT / "policies" / "henan2025.pol")
    files = site_files(Templates(), compiled, ("zh", "en"), date(2025, 11, 1), {}, None)
    assert len([name for name in files if name.endswith(".html")]) > 100
    assert {"search.js", "en/search.js"} < files.keys()
    runs = pieces(sentences_of(official))
    found = {
        f"{name}: {run}" for name, text in files.items() for run in runs & pieces(bare_lines(text))
    }
    assert not found


def bare_lines(text: str) -> list[str]:
    """A page's words in one row with its tags and without, white space apart."""
    return [re.sub(r"\s", "", text), re.sub(r"\s", "", re.sub(r"<[^>]*>", "", text))]


def test_a_run_that_tags_cut_is_found() -> None:
    run = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"
    page = f"<p>{run[:9]}<a href=x>{run[9:]}</a></p>"
    assert pieces([run]) <= pieces(bare_lines(page))
    assert pieces([run]) <= pieces(bare_lines(f'<p title="{run}"></p>'))
