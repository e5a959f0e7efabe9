"""A changed policy changes its guide wherever it changes an answer.

Each mutant of `pol test --mutate` is a policy with one small change. Its guide must read otherwise,
and the visible text of its site, in both languages, without its worked cases: these tell what is
expected, not what the policy says.
All mutants of the fifty measures: `python -m pytest tests/test_guidance_mutants.py --slow --full`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

import attrs
import pytest

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.from_model import from_model, opening_day
from compiler.backends.guidance.site import Page, Site
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.tree import Guide
from compiler.testing.mutants import Mutant, mutants
from dsl.model import tree as m
from tests.generated_help import HENAN
from tests.guidance_help import LANGUAGES, policy_of, words
from tests.guidance_reader.seen import Block, blocks_of

HERE = Path(__file__).parent
SMALL = (
    HERE / "corpus" / "ok" / "every_construct.pol",
    HERE / "policies" / "heating.pol",
)
SAMPLE = 24
MORE = 200


def guide_of(policy: m.Policy, language: str) -> Guide:
    """The guide of a policy, without its worked cases."""
    bare = attrs.evolve(policy, examples=())
    return from_model(bare, language, opening_day(policy), "sha256:0")


class Pages:
    """The pages of a policy's site: what they show, and whether those of a mutant show the same."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.site = Site(guide, Beside(pictures={"overview": "<svg/>"}), Templates(), "", None, ())

    def show_the_same(self, guide: Guide) -> bool:
        """Whether all pages of another guide show what these do; a mutant's places are these.

        Only pages of measures that differ are laid out, and all others where none of these does.
        """
        pairs = zip(self.site.measure_pages(), guide.measures, strict=True)
        changed = [(page, measure) for page, measure in pairs if page.measure != measure]
        if any(
            self._shown(page) != self._shown(attrs.evolve(page, measure=measure))
            for page, measure in changed
        ):
            return False
        return _shown(self.site.files()) == _shown(
            Site(guide, Beside(pictures={"overview": "<svg/>"}), Templates(), "", None, ()).files()
        )

    def _shown(self, page: Page) -> list[Block]:
        return blocks_of(self.site.text(page))


def _shown(files: dict[str, str]) -> dict[str, list[Block]]:
    return {name: blocks_of(text) for name, text in files.items() if name.endswith(".html")}


def unseen(policy: m.Policy, changed: Iterable[Mutant], language: str) -> list[str]:
    """The mutants whose guide, or its pages on the site, read as those of the policy itself."""
    before = guide_of(policy, language)
    pages, told = Pages(before), words(before)
    return [
        f"{mutant.at}: {mutant.words.en}"
        for mutant in changed
        if words(guide := guide_of(mutant.policy, language)) == told or pages.show_the_same(guide)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_every_mutant_of_a_small_policy_is_seen(path: Path, language: str) -> None:
    policy = policy_of(path)
    found = list(mutants(policy))
    assert len(found) > 50
    assert unseen(policy, found, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_mutants_of_the_fifty_measures_drawn_by_a_seed_are_seen(language: str) -> None:
    policy = policy_of(HENAN)
    drawn = Random(LANGUAGES.index(language)).sample(list(mutants(policy)), SAMPLE)
    assert unseen(policy, drawn, language) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_more_mutants_of_the_fifty_measures_are_seen(language: str, full: bool) -> None:
    policy = policy_of(HENAN)
    every = list(mutants(policy))
    drawn = every if full else Random(2 + LANGUAGES.index(language)).sample(every, MORE)
    assert unseen(policy, drawn, language) == []


def test_a_policy_that_reads_the_same_is_found() -> None:
    policy = policy_of(SMALL[1])
    one = next(mutants(policy))
    same = attrs.evolve(one, policy=policy)
    assert unseen(policy, [one, same], "en") == [f"{one.at}: {one.words.en}"]
