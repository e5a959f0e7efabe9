"""The sums of worked cases are those of reports, in both languages, in Markdown and the site."""

from __future__ import annotations

import pytest

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.from_model import from_model, opening_day
from compiler.backends.guidance.site import site
from compiler.backends.guidance.sums import sums
from compiler.backends.guidance.templates import Templates
from compiler.examples import given_of, run_example
from dsl.model import tree as m
from dsl.semantics.walk import Case
from generated.henan2025 import CHECKER
from tests.facts_help import ROOT
from tests.guidance_help import LANGUAGES, markdown_of, policy_of

POLICY = policy_of(ROOT / "policies" / "henan2025.pol")
STEP = 12  # one example in so many


def case_of(example: m.Example) -> Case:
    """The reference's case of an example."""
    readings = {i.id: i.chosen for i in POLICY.interpretations} | dict(example.readings)
    given = given_of(example)
    return Case(POLICY, given, example.as_of, readings, example.assumptions)


@pytest.mark.parametrize("english", [False, True])
def test_sums_are_those_that_reports_give(english: bool) -> None:
    count = 0
    for example in POLICY.examples[::STEP]:
        case, report = case_of(example), run_example(CHECKER, example).report
        for measure, p in case.provisions.values():
            if not case.in_force(p):
                continue
            told = report.workings(measure.id, p.id, english=english)
            of_clauses = [(id, one) for id, w in told.items() for one in (w.value, w.bound)]
            expected = sorted((id, one) for id, one in of_clauses if one is not None)
            assert sorted(sums(case.reader, p, english=english)) == expected
            count += len(expected)
    assert count > 30


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "计算：其他工程先行用地上限：(1000 − 200) × 30% = 240 亩"),
        ("en", "Worked out: Ceiling for other works: (1000 − 200) × 30% = 240 mu"),
    ],
)
def test_a_worked_case_tells_its_sum(language: str, line: str) -> None:
    assert line in markdown_of(POLICY, language)


def pages(language: str) -> dict[str, str]:
    """The site's files in one language."""
    guide = from_model(POLICY, language, opening_day(POLICY), "sha256:0")
    beside = Beside(pictures={"overview": "<svg/>"})
    return site([(guide, beside)], Templates(), {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_in_chinese_alone_are_marked_on_english_pages(language: str) -> None:
    page = pages(language)["m21.html"]
    marked = ' lang="zh-CN">恰好<'
    assert ("Worked out" if language == "en" else "计算") in page
    assert "恰好" in page
    assert (marked in page) is (language == "en")
