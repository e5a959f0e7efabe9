"""`pol test --mutate`: which small changes of a policy its examples notice."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import attrs
import click

from compiler.cli.lines import pick, wrap
from compiler.cli.output import say
from compiler.testing.changes import Kind
from compiler.testing.mutation import Verdict, run, tasks
from compiler.testing.parts import unread
from dsl.model import tree as m
from dsl.runtime.report_json import Json, label_json

KIND: Final = {
    Kind.FIGURE: ("数值", "figures"),
    Kind.COMPARISON: ("比较", "comparisons"),
    Kind.CONNECTIVE: ("且、或、并非", "connectives"),
    Kind.QUANTIFIER: ("每个、存在", "every and some"),
    Kind.ETC: ("等", "etc"),
    Kind.EXCEPTION: ("除外、免除、优先", "exceptions"),
    Kind.REQUIREMENT: ("要求、限额、违反", "requirements"),
    Kind.SCOPE: ("适用范围", "scope"),
    Kind.CAUTION: ("提示", "cautions"),
    Kind.WINDOW: ("施行日期", "windows"),
}


@attrs.frozen
class Mutation:
    """What is asked of mutation: how many mutants, drawn how, by how many processes."""

    sample: int | None = None
    seed: int | None = None
    least: float | None = None
    jobs: int | None = None
    as_json: bool = False

    @property
    def asked(self) -> bool:
        """Whether anything is said of it beyond the form."""
        some = (self.sample, self.seed, self.least, self.jobs)
        return any(one is not None for one in some)


def told_mutants(policy: m.Policy, asked: Mutation, n: int) -> bool:
    """Puts the mutants to the examples and tells the survivors; whether enough were noticed."""
    made = tasks(policy, asked.sample, asked.seed or 0)
    jobs = asked.jobs or os.cpu_count() or 1
    if sys.stderr.isatty():
        with click.progressbar(
            length=len(made), label=("变异", "mutants")[n], file=sys.stderr
        ) as bar:
            verdicts = run(made, jobs, bar.update)
    else:
        verdicts = run(made, jobs)
    share = _share(verdicts)
    if asked.as_json:
        say(json.dumps(_json(policy, asked, verdicts), ensure_ascii=False, indent=1))
    else:
        say("\n".join(_lines(policy, verdicts, n)))
    return asked.least is None or share >= asked.least


def _share(verdicts: Sequence[Verdict]) -> float:
    """Percent that were noticed; of no mutants all."""
    return 100 * sum(v.killed for v in verdicts) / len(verdicts) if verdicts else 100.0


def _lines(policy: m.Policy, verdicts: Sequence[Verdict], n: int) -> Iterator[str]:
    left = sorted((v for v in verdicts if not v.killed), key=_place)
    for one in left:
        mutant = one.mutant
        place = f"{mutant.span.source.name}:{mutant.span.line}"
        unseen = "" if one.looked else ("（没有示例看到这里）", " (no example looks here)")[n]
        yield f"✗ {place}  {mutant.at}".rstrip()
        yield from wrap(pick(mutant.words, n) + unseen, "    ", "      ")
    if left:
        yield ""
    all_, gone = (Counter(v.mutant.kind for v in some) for some in (verdicts, left))
    for kind in Kind:
        if all_[kind]:
            name, count, survived = KIND[kind][n], all_[kind], gone[kind]
            yield (
                f"{name}：{count} 个，未发现 {survived} 个",
                f"{name}: {count}, {survived} survived",
            )[n]
    passed = _unread(policy)
    if passed:
        words = ("没有款项读、没有改的数字：", "figures that no provision reads, left alone: ")[n]
        yield from wrap(words + ("、", ", ")[n].join(passed), "", "  ")
    share = f"{_share(verdicts):.1f}%"
    killed = len(verdicts) - len(left)
    if n == 0:
        yield f"{len(verdicts)} 个变异：发现 {killed} 个，未发现 {len(left)} 个，{share}"
    # The last line is for scripts as well: the same in both languages.
    yield f"{len(verdicts)} mutants: {killed} killed, {len(left)} survived, {share}"


def _unread(policy: m.Policy) -> list[str]:
    """The figures that no provision reads."""
    return [one.id for one in unread(policy) if isinstance(one, m.Parameter)]


def _place(verdict: Verdict) -> tuple[str, int]:
    span = verdict.mutant.span
    return span.source.name, span.start


def _json(policy: m.Policy, asked: Mutation, verdicts: Sequence[Verdict]) -> Json:
    all_ = Counter(v.mutant.kind for v in verdicts)
    killed = Counter(v.mutant.kind for v in verdicts if v.killed)
    return {
        "schema": "pol-mutation/1",
        "policy": policy.id,
        "examples": len(policy.examples),
        "sample": None if asked.sample is None else {"size": asked.sample, "seed": asked.seed or 0},
        "mutants": len(verdicts),
        "killed": sum(killed.values()),
        "kinds": {k.value: {"mutants": all_[k], "killed": killed[k]} for k in Kind if all_[k]},
        "unread": list[Json](_unread(policy)),
        "survivors": [_survivor(v) for v in sorted(verdicts, key=_place) if not v.killed],
    }


def _survivor(verdict: Verdict) -> Json:
    mutant = verdict.mutant
    return {
        "file": mutant.span.source.name,
        "line": mutant.span.line,
        "at": mutant.at,
        "kind": mutant.kind.value,
        "change": label_json(mutant.words),
        "examples": verdict.looked,
    }
