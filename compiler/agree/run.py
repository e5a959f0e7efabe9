"""`pol dev agree`: random policies and facts through the reference and every other executor."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from random import Random

import attrs

from compiler.agree.compare import compare
from compiler.agree.draw import draw
from compiler.agree.executors import Executor, generated
from compiler.agree.policies import random_policy
from compiler.agree.projects import figures_of
from compiler.agree.spread import Spread
from dsl.model import tree as m
from dsl.runtime.values import GivenFacts
from dsl.semantics import evaluate

PER_POLICY = 10  # facts drawn for each policy: writing and importing its package takes as long
SHOWN = 5


@attrs.frozen
class Disagreement:
    """Facts on which an executor's report differs from the reference's."""

    seed: int  # of the policy
    draw: int  # of the facts
    paths: tuple[str, ...]
    policy: m.Policy = attrs.field(repr=False, eq=False)
    given: GivenFacts = attrs.field(repr=False, eq=False)
    as_of: date = attrs.field(repr=False, eq=False)


@attrs.frozen
class AgreeSummary:
    """What a run found. `seconds` is the only figure that differs between equal runs."""

    pairs: int
    policies: int
    seed: int
    seconds: float
    disagreements: tuple[Disagreement, ...]
    spread: Spread = attrs.field(eq=False)

    @property
    def ok(self) -> bool:
        """No disagreement, and a spread wide enough to say so."""
        return not self.disagreements and not self.spread.shortfalls()

    def text(self) -> str:
        """The summary in lines."""
        lines = [
            f"{self.pairs} pairs of policy and facts, {self.policies} policies, seed {self.seed},"
            f" {self.seconds:.1f} s: {len(self.disagreements)} disagreements",
            self.spread.text(),
            *(f"too rare: {shortfall}" for shortfall in self.spread.shortfalls()),
        ]
        for found in self.disagreements[:SHOWN]:
            lines.append(f"seed {found.seed}, draw {found.draw}:")
            lines += [f"  {path}" for path in found.paths[:SHOWN]]
        return "\n".join(lines)


def agree(n: int, seed: int = 0, *, per_policy: int = PER_POLICY) -> AgreeSummary:
    """Draws `n` pairs of policy and facts and compares full reports, marks included."""
    start = time.perf_counter()
    spread = Spread()
    found: list[Disagreement] = []
    pairs = policies = 0
    while pairs < n:
        policies += 1
        own_seed = seed * 1_000_003 + policies
        rng = Random(own_seed)
        policy = random_policy(rng)
        spread.add_policy(policy)
        with generated(policy) as executor:
            wanted = min(per_policy, n - pairs)
            found += disagreements(rng, policy, executor, own_seed, wanted, spread)
            pairs += wanted
    seconds = time.perf_counter() - start
    return AgreeSummary(pairs, policies, seed, seconds, tuple(found), spread)


def disagreements(
    rng: Random, policy: m.Policy, executor: Executor, seed: int, n: int, spread: Spread
) -> Iterator[Disagreement]:
    """The draws of a policy on which an executor and the reference differ."""
    figures = figures_of(policy)
    for number in range(n):
        given, as_of = draw(rng, policy, figures)
        readings = _readings(rng, policy)
        assumptions = rng.random() < 0.8
        expected = evaluate(policy, given, as_of, readings=readings, assumptions=assumptions)
        spread.add_report(expected)
        paths = compare(expected, executor(given, as_of, readings, assumptions))
        if paths:
            yield Disagreement(seed, number, tuple(paths), policy, given, as_of)


def _readings(rng: Random, policy: m.Policy) -> dict[str, str]:
    """Another option here and there."""
    return {
        question.id: rng.choice(question.options).id
        for question in policy.interpretations
        if rng.random() < 0.2
    }


def agree_on(policy: m.Policy, n: int, seed: int = 0) -> AgreeSummary:
    """The same for one policy, with facts at, below and above its figures."""
    start = time.perf_counter()
    spread = Spread()
    spread.add_policy(policy)
    with generated(policy) as executor:
        found = tuple(disagreements(Random(seed), policy, executor, seed, n, spread))
    return AgreeSummary(n, 1, seed, time.perf_counter() - start, found, spread)
