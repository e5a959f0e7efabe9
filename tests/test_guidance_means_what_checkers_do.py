"""What a person reads in guidance is what the checkers do.

The visible text of every page, of the site and in Markdown, marks and tags stripped, is read back
into a policy by a reader that shares no code with what wrote it (`tests/guidance_reader`). Both
tell the same policy, and that policy answers as the generated checkers of the first do, over facts
at, just below and just above each figure, and missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from compiler.agree.compare import compare
from compiler.agree.edges import edge_draws
from compiler.agree.executors import generated
from compiler.agree.projects import figures_of
from compiler.agree.run import Draw
from compiler.backends.guidance.from_model import from_model, opening_day
from compiler.reading import Compiled, compile_file
from dsl.model import tree as m
from dsl.semantics import evaluate
from tests import guidance_told
from tests.guidance_help import policy_of
from tests.guidance_reader.declared import declared
from tests.guidance_told import Told, of_markdown, of_site

ROOT = Path(__file__).resolve().parent.parent
POLICIES = [
    ROOT / "policies" / "henan2025.pol",
    ROOT / "bench" / "twelve.pol",
    ROOT / "tests" / "corpus" / "ok" / "every_construct.pol",
    *sorted((ROOT / "tests" / "policies").glob("*.pol")),
]
LANGUAGES = ("zh", "en")
# Names and days of review are no conditions; a caution's text is its name.
ASIDE = (".label", ".because", ".title", ".chapter", ".stale", "stale:", "stale[")


def read_back(
    compiled: Compiled, language: str, day: date, folder: Path, told: Told = of_markdown
) -> m.Policy:
    """The policy that the pages of a guide as of a day tell of."""
    assert compiled.policy is not None
    guide = from_model(compiled.policy, language, day, "sha256:0")
    text = told(compiled.policy, guide)
    path = folder / f"read_{language}_{day}.pol"
    path.write_text(text + "\n".join(declared(tree) for tree in compiled.trees), encoding="utf-8")
    read = compile_file(path)
    assert read.policy is not None, [str(d) for d in read.diagnostics]
    return read.policy


def epochs(policy: m.Policy) -> list[date]:
    """The days from which another guide is to be made: a figure has another value."""
    first = opening_day(policy)
    starts = {v.start for p in policy.parameters for v in p.values if v.start > first}
    return sorted({first, *starts})


def draws(policy: m.Policy, seed: int, n: int) -> Iterator[Draw]:
    """Facts at the edges, on days that some guide is of."""
    first = opening_day(policy)
    found = edge_draws(Random(seed), policy, figures_of(policy))
    return islice(((given, day) for given, day in found if day >= first), n)


def differences(
    path: Path, language: str, n: int, folder: Path, seed: int = 3, pages: Told = of_markdown
) -> Iterator[str]:
    """Where the read policy and the checkers part, over `n` draws."""
    compiled = compile_file(path)
    policy = compiled.policy
    assert policy is not None
    days = epochs(policy)
    read = {day: read_back(compiled, language, day, folder, pages) for day in days}
    rng = Random(seed)
    with generated(policy) as checkers:
        for given, day in draws(policy, seed, n):
            readings = {
                one.id: rng.choice(one.options).id
                for one in policy.interpretations
                if rng.random() < 0.2
            }
            guide = read[max(start for start in days if start <= day)]
            expected = checkers(given, day, readings, True, False)
            told = evaluate(guide, given, day, readings=readings, marks=False)
            for where in compare(expected, told):
                if not any(word in where.partition(": ")[0] + ":" for word in ASIDE):
                    yield f"{day} {where}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_the_pages_say_what_the_checkers_do(path: Path, language: str, tmp_path: Path) -> None:
    assert list(differences(path, language, 20, tmp_path)) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_the_pages_say_so_over_many_facts(
    path: Path, language: str, tmp_path: Path, full: bool
) -> None:
    assert list(differences(path, language, 400 if full else 120, tmp_path, seed=4)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_the_site_tells_the_policy_that_markdown_tells(path: Path, language: str) -> None:
    policy = policy_of(path)
    for day in epochs(policy):
        guide = from_model(policy, language, day, "sha256:0")
        assert of_site(policy, guide) == of_markdown(policy, guide)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", POLICIES[2:], ids=lambda path: path.stem)
def test_the_site_says_what_the_checkers_do(path: Path, language: str, tmp_path: Path) -> None:
    assert list(differences(path, language, 20, tmp_path, seed=5, pages=of_site)) == []


CHANGED = [
    ("zh", "不超过“其他工程先行用地上限”", "不满“其他工程先行用地上限”"),
    ("en", "is at most “Ceiling for other works”", "is less than “Ceiling for other works”"),
    ("zh", "下列各项至少满足一项", "下列各项全部满足"),
]


@pytest.mark.parametrize(("language", "before", "after"), CHANGED)
def test_a_changed_word_is_noticed(
    language: str, before: str, after: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof can fail: with one word of one page changed it does."""
    _change(monkeypatch, "markdown_files", "m21.md", before, after)
    assert any("[21]" in where for where in differences(POLICIES[0], language, 200, tmp_path))


OF_SITE = [
    ("zh", "”不超过“<a", "”不满“<a"),
    ("en", "” is at most “<a", "” is less than “<a"),
    ("zh", "下列各项至少满足一项", "下列各项全部满足"),
    ("en", "<dt>Conditions</dt>", "<dt hidden>Conditions</dt>"),
    ("zh", "<bdi>30%</bdi>", '<bdi title="30%">31%</bdi>'),
]


@pytest.mark.parametrize(("language", "before", "after"), OF_SITE)
def test_a_changed_word_of_the_site_is_noticed(
    language: str, before: str, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = _told_of_twelve(language)
    _change(monkeypatch, "site", "m21.html", before, after)
    try:
        changed = _told_of_twelve.__wrapped__(language)
    except (AssertionError, ValueError):  # another meaning on its page; a clause out of its place
        return
    assert changed != real


@cache
def _told_of_twelve(language: str) -> str:
    policy = policy_of(POLICIES[1])
    return of_site(policy, from_model(policy, language, opening_day(policy), "sha256:0"))


def test_a_term_means_the_same_on_every_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _change(monkeypatch, "markdown_files", "m21.md", "）的30%", "）的29%")
    with pytest.raises(AssertionError, match="another meaning on its page"):
        next(differences(POLICIES[0], "zh", 1, tmp_path))


def _change(
    monkeypatch: pytest.MonkeyPatch, made_by: str, page: str, before: str, after: str
) -> None:
    """Other words on a page of measure 21."""
    real = getattr(guidance_told, made_by)

    def changed(*given: object) -> dict[str, str]:
        files: dict[str, str] = real(*given)
        assert before in files[page]
        return {**files, page: files[page].replace(before, after, 1)}

    monkeypatch.setattr(guidance_told, made_by, changed)
