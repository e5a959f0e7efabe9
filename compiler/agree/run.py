"""`pol dev agree`: random policies and facts through the reference and every other executor."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from itertools import islice
from random import Random

import attrs

from compiler.agree.compare import compare
from compiler.agree.draw import draw
from compiler.agree.edges import edge_draws, edges
from compiler.agree.executors import generated
from compiler.agree.policies import random_policy
from compiler.agree.projects import figures_of
from compiler.agree.spread import Spread
from dsl.model import tree as m
from dsl.runtime.report import PolicyReport
from dsl.runtime.values import GivenFacts
from dsl.semantics import evaluate

PER_POLICY = 10  # facts drawn for each policy: writing and importing its package takes as long
SHOWN = 5
MARKED = 8  # of a given policy, which may have many readings, one draw in so many with marks
ENOUGH = 1000  # pairs, below which the spread is left to chance
Draw = tuple[GivenFacts, date]
# Facts, day, readings, assumptions and marks, with what the reference makes of them: where another
# executor differs.
Compared = Callable[[PolicyReport, Draw, Mapping[str, str], bool, bool], list[str]]
Opened = Callable[[m.Policy], AbstractContextManager[Compared]]


@contextmanager
def python(policy: m.Policy) -> Iterator[Compared]:
    """The generated Python checkers of a policy."""
    with generated(policy) as executor:

        def compared(
            expected: PolicyReport,
            draw: Draw,
            readings: Mapping[str, str],
            assumptions: bool,
            marks: bool,
        ) -> list[str]:
            return compare(expected, executor(*draw, readings, assumptions, marks))

        yield compared


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
    edges: int | None = None  # of the one policy it is about

    @property
    def shortfalls(self) -> list[str]:
        """What was drawn too rarely; of one policy, or of few pairs, nothing can be asked."""
        few = self.edges is not None or self.pairs < ENOUGH
        return [] if few else self.spread.shortfalls()

    @property
    def ok(self) -> bool:
        """No disagreement, and a spread wide enough to say so."""
        return not self.disagreements and not self.shortfalls

    def text(self) -> str:
        """The summary in lines."""
        lines = [
            f"{self.pairs} pairs of policy and facts, {self.policies} policies, seed {self.seed},"
            f" {self.seconds:.1f} s: {len(self.disagreements)} disagreements",
            self.spread.text() if self.edges is None else self.spread.statuses_text(),
            *(f"too rare: {shortfall}" for shortfall in self.shortfalls),
        ]
        if self.edges is not None:
            lines.append(f"edges of facts: {min(self.pairs, self.edges)} of {self.edges}")
        for found in self.disagreements[:SHOWN]:
            lines.append(f"seed {found.seed}, draw {found.draw}:")
            lines += [f"  {path}" for path in found.paths[:SHOWN]]
        return "\n".join(lines)


def agree(
    n: int, seed: int = 0, *, per_policy: int = PER_POLICY, executor: Opened = python
) -> AgreeSummary:
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
        with executor(policy) as compared:
            wanted = min(per_policy, n - pairs)
            draws = islice(random_draws(rng, policy), wanted)
            found += disagreements(rng, policy, compared, own_seed, draws, spread)
            pairs += wanted
    seconds = time.perf_counter() - start
    return AgreeSummary(pairs, policies, seed, seconds, tuple(found), spread)


def random_draws(rng: Random, policy: m.Policy) -> Iterator[Draw]:
    """Random facts without end."""
    figures = figures_of(policy)
    while True:
        yield draw(rng, policy, figures)


def disagreements(
    rng: Random,
    policy: m.Policy,
    compared: Compared,
    seed: int,
    draws: Iterable[Draw],
    spread: Spread,
    marked: int = 1,
) -> Iterator[Disagreement]:
    """The draws of a policy on which an executor and the reference differ.

    Marks, which take an evaluation for each reading and figure, are compared on one of `marked`.
    """
    for number, drawn in enumerate(draws):
        marks = number % marked == 0
        readings = random_readings(rng, policy)
        assumptions = rng.random() < 0.8
        expected = evaluate(policy, *drawn, readings=readings, assumptions=assumptions, marks=marks)
        spread.add_report(expected)
        paths = compared(expected, drawn, readings, assumptions, marks)
        if paths:
            yield Disagreement(seed, number, tuple(paths), policy, *drawn)


def random_readings(rng: Random, policy: m.Policy) -> dict[str, str]:
    """Another option here and there."""
    return {
        question.id: rng.choice(question.options).id
        for question in policy.interpretations
        if rng.random() < 0.2
    }


def agree_on(
    policy: m.Policy,
    n: int,
    seed: int = 0,
    *,
    marked: int = MARKED,
    executor: Opened = python,
) -> AgreeSummary:
    """The same for one policy, with facts at, below and above its figures, and missing."""
    start = time.perf_counter()
    spread = Spread()
    spread.add_policy(policy)
    rng, figures = Random(seed), figures_of(policy)
    draws = islice(edge_draws(rng, policy, figures), n)
    with executor(policy) as compared:
        found = tuple(disagreements(rng, policy, compared, seed, draws, spread, marked))
    seconds = time.perf_counter() - start
    return AgreeSummary(n, 1, seed, seconds, found, spread, len(edges(policy, figures)))
