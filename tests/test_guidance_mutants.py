"""A changed policy changes its guide wherever it changes an answer.

Each mutant of `pol test --mutate` is a policy with one small change. Its guide must read otherwise,
in both languages, without its worked cases: these tell what is expected, not what the policy says.
All mutants of the fifty measures: `python -m pytest tests/test_guidance_mutants.py --slow`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

import attrs
import pytest

from compiler.backends.guidance.from_model import from_model, opening_day
from compiler.testing.mutants import Mutant, mutants
from dsl.model import tree as m
from tests.generated_help import HENAN
from tests.guidance_help import LANGUAGES, policy_of, words

HERE = Path(__file__).parent
SMALL = (
    HERE / "corpus" / "ok" / "every_construct.pol",
    HERE / "policies" / "heating.pol",
)
SAMPLE = 60


def reads(policy: m.Policy, language: str) -> str:
    """All words of the guide of a policy, without its worked cases."""
    bare = attrs.evolve(policy, examples=())
    return words(from_model(bare, language, opening_day(policy), "sha256:0"))


def unseen(policy: m.Policy, changed: Iterable[Mutant], language: str) -> list[str]:
    """The mutants whose guide reads as that of the policy itself."""
    before = reads(policy, language)
    return [
        f"{mutant.at}: {mutant.words.en}"
        for mutant in changed
        if reads(mutant.policy, language) == before
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
def test_every_mutant_of_the_fifty_measures_is_seen(language: str) -> None:
    policy = policy_of(HENAN)
    assert unseen(policy, mutants(policy), language) == []


def test_a_policy_that_reads_the_same_is_found() -> None:
    policy = policy_of(SMALL[1])
    one = next(mutants(policy))
    same = attrs.evolve(one, policy=policy)
    assert unseen(policy, [one, same], "en") == [f"{one.at}: {one.words.en}"]
