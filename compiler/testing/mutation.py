"""Mutants put to the examples: which are noticed, and which survive.

A mutant meets only the examples that look at what is changed in it: those of which a watched run
has noted one of its places.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Final

import attrs

from compiler.testing.asked import Asked, Trial
from compiler.testing.mutants import Mutant, mutants
from compiler.testing.watched import Place, WatchedCase
from dsl.model import tree as m

CHUNK: Final = 20  # mutants that a process takes at a time


@attrs.frozen
class Task:
    """A mutant with the trials that look at what is changed in it."""

    mutant: Mutant
    trials: tuple[Trial, ...]


@attrs.frozen
class Verdict:
    """What became of a mutant: killed if an example failed; `looked` counts those that look."""

    mutant: Mutant
    killed: bool
    looked: int


def failing(policy: m.Policy) -> list[m.Example]:
    """The examples that the policy itself does not meet."""
    return [e for e in policy.examples if not Asked(policy, Trial.of(e)).passes()]


def tasks(policy: m.Policy, sample: int | None = None, seed: int = 0) -> list[Task]:
    """The mutants of a policy, or so many of them drawn by a seed."""
    found = list(mutants(policy))
    if sample is not None and sample < len(found):
        drawn = sorted(random.Random(seed).sample(range(len(found)), sample))
        found = [found[i] for i in drawn]
    trials = [Trial.of(example) for example in policy.examples]
    lookers = _lookers(policy, trials)
    made = []
    for mutant in found:
        numbers = sorted(set().union(*(lookers[place] for place in mutant.places)))
        made.append(Task(mutant, tuple(trials[n] for n in numbers)))
    return made


def _lookers(policy: m.Policy, trials: Sequence[Trial]) -> dict[Place, set[int]]:
    """By place, the trials that look at it."""
    found: dict[Place, set[int]] = defaultdict(set)
    for number, trial in enumerate(trials):
        asked = Asked(policy, trial, WatchedCase)
        asked.passes()
        for case in (asked.case, asked.opened):
            if isinstance(case, WatchedCase):
                for place in case.notes:
                    found[place].add(number)
    return found


def verdict(task: Task) -> Verdict:
    """Whether an example notices; expectations of a clause that is gone are left out."""
    mutant = task.mutant
    for trial in task.trials:
        expects = trial.example.expects
        left = tuple(e for e in expects if (e.measure, e.provision, e.clause) != mutant.gone)
        asked = trial
        if len(left) < len(expects):
            asked = attrs.evolve(trial, example=attrs.evolve(trial.example, expects=left))
        if not Asked(mutant.policy, asked).passes():
            return Verdict(mutant, True, len(task.trials))
    return Verdict(mutant, False, len(task.trials))


def run(
    made: Sequence[Task], jobs: int, told: Callable[[int], None] = lambda done: None
) -> list[Verdict]:
    """The verdicts, by so many processes; `told` hears how many more are done."""
    if jobs == 1:
        return [*_told(map(verdict, made), told)]
    ranges = [range(i, min(i + CHUNK, len(made))) for i in range(0, len(made), CHUNK)]
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(made,)) as pool:
        kills = []
        for chunk in pool.map(_kills, ranges):
            kills += chunk
            told(len(chunk))
    return [
        Verdict(task.mutant, killed, len(task.trials))
        for task, killed in zip(made, kills, strict=True)
    ]


def _told(found: Iterable[Verdict], told: Callable[[int], None]) -> Iterator[Verdict]:
    for one in found:
        told(1)
        yield one


_WORK: list[Task] = []  # of a worker process


def _begin(made: Sequence[Task]) -> None:
    _WORK[:] = made


def _kills(numbers: range) -> list[bool]:
    return [verdict(_WORK[n]).killed for n in numbers]
