"""Golden errors: each gives its code, alone and among others, in both surfaces, in fixed words."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from dsl.diagnostics.codes import CODES
from dsl.diagnostics.codes.row import Severity
from dsl.diagnostics.render import text
from dsl.source import Source
from dsl.syntax.format import format_source
from tests.error_help import ERRORS, HEADER, POLICY, checked, diagnosed

KINDS = (".pol", ".yaml", ".notice", ".gaps", ".cases", ".json")
OURS = sorted(p for p in ERRORS.iterdir() if p.suffix in KINDS)
# These are about a whole file or its neighbours, so that no other mistake can stand beside them.
WHOLE = {f"POL0{n}" for n in (101, 102, 103, 115, 116, 119, 123, 212, 216)}
PARTS = {
    case.stem: case.read_text(encoding="utf-8").removeprefix(HEADER)
    for case in POLICY
    if case.stem not in WHOLE and CODES[case.stem].severity is Severity.ERROR
}
TYPED = [case for case in POLICY if case.stem >= "POL02" and case.stem != "POL0216"]


@pytest.mark.parametrize("case", OURS, ids=lambda case: case.stem)
def test_each_case_gives_its_code_and_no_other(case: Path) -> None:
    found = {d.code for d in diagnosed(case)}
    # Too many mistakes are, before that, mistakes.
    assert found - ({"POL0107"} if case.stem == "POL0123" else set()) == {case.stem}


@pytest.mark.parametrize("case", OURS, ids=lambda case: case.stem)
def test_each_case_is_told_in_the_saved_words(case: Path, update: bool) -> None:
    found = [d for d in diagnosed(case) if d.code == case.stem]
    told = "\n".join(text(d, language) for language in ("zh", "en") for d in found)
    saved = case.with_suffix(".txt")
    if update:
        saved.write_text(told, encoding="utf-8", newline="\n")
    assert told == saved.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("case", TYPED, ids=lambda case: case.stem)
def test_each_mistake_is_found_in_both_surfaces(case: Path, language: str, tmp_path: Path) -> None:
    read = case.read_text(encoding="utf-8")
    surface = format_source(Source(case.name, read), "zh" if language == "zh" else "en")
    assert isinstance(surface, str)
    assert ("政策 " in surface) == (language == "zh")
    assert checked(surface, tmp_path) == [case.stem]


@pytest.mark.parametrize("seed", range(200))
def test_twelve_mistakes_in_one_file_are_exactly_these_twelve(seed: int, tmp_path: Path) -> None:
    drawn = random.Random(seed).sample(sorted(PARTS), 12)
    whole = HEADER + "\n".join(PARTS[code] for code in drawn)
    assert sorted(checked(whole, tmp_path)) == sorted(drawn)
