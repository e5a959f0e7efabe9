"""Columns against the reference: many projects of a policy in one statement, in an engine."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from decimal import Decimal
from itertools import islice
from random import Random
from typing import Final

import attrs
import duckdb
import pyarrow as pa

from compiler.agree.draw import AIMED, aim
from compiler.agree.edges import edge_draws
from compiler.agree.policies import random_policy
from compiler.agree.projects import figures_of, random_day, random_facts
from compiler.agree.run import SHOWN, random_readings
from compiler.backends.sql.arrow import arrow_table
from compiler.backends.sql.columns import NoCell, columns, row_of
from compiler.backends.sql.numbers import TooWide
from compiler.backends.sql.outputs import Ask, Aspect, Output
from compiler.backends.sql.render import PROJECTS, Engine
from compiler.backends.sql.setting import Setting, setting_of
from compiler.backends.sql.statement import Statement, statement_of
from compiler.examples import given_of
from dsl.model import tree as m
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import (
    AmountReport,
    DeadlineReport,
    Figure,
    LimitReport,
    MeasureReport,
    PolicyReport,
    ProvisionReport,
    RequirementReport,
)
from dsl.runtime.status import Status
from dsl.runtime.values import NONE, GivenFacts
from dsl.semantics import evaluate

PER_POLICY: Final = 50
GROUP: Final = 200  # projects of a given policy in one statement
Found = None | bool | str | int | date | Decimal
Row = tuple[Found, ...]
# Runs a statement over a table of projects; the rows come in any order.
Run = Callable[[pa.Table, Statement], list[Row]]
Opened = Callable[[], AbstractContextManager[Run]]


@attrs.frozen
class Disagreement:
    """A project on which a column differs from the reference's report."""

    seed: int  # of the policy
    project: int
    paths: tuple[str, ...]
    policy: m.Policy = attrs.field(repr=False, eq=False)
    given: GivenFacts = attrs.field(repr=False, eq=False)
    setting: Setting = attrs.field(repr=False, eq=False)


@attrs.define
class Summary:
    """What a run found. `refused` policies may outgrow a DECIMAL; `left_out` facts have no row."""

    seed: int
    policies: int = 0
    projects: int = 0
    fields: int = 0
    refused: int = 0
    left_out: int = 0
    seconds: float = 0.0
    disagreements: list[Disagreement] = attrs.field(factory=list)

    @property
    def ok(self) -> bool:
        """No disagreement, and something compared."""
        return not self.disagreements and self.fields > 0

    def text(self) -> str:
        """The summary in lines."""
        lines = [
            f"{self.policies} policies, {self.projects} projects, {self.fields} fields, seed"
            f" {self.seed}, {self.seconds:.1f} s: {len(self.disagreements)} disagreements;"
            f" {self.refused} policies too wide, {self.left_out} projects without a row"
        ]
        for found in self.disagreements[:SHOWN]:
            lines.append(f"seed {found.seed}, project {found.project}:")
            lines += [f"  {path}" for path in found.paths[:SHOWN]]
        return "\n".join(lines)


@contextmanager
def in_duckdb() -> Iterator[Run]:
    """DuckDB in memory."""
    with duckdb.connect() as connection:
        connection.execute("set enable_progress_bar = false")  # it would write among our lines

        def run(table: pa.Table, statement: Statement) -> list[Row]:
            connection.register(PROJECTS, table)
            text = statement.text(Engine.DUCKDB, pretty=False)
            found: list[Row] = connection.execute(text).fetchall()
            return found

        yield run


def agree(
    projects: int, seed: int = 0, *, per_policy: int = PER_POLICY, engine: Opened = in_duckdb
) -> Summary:
    """Random policies, each with random projects on one day under one reading."""
    start = time.perf_counter()
    summary = Summary(seed)
    with engine() as run:
        for number in range(1, -(-projects // per_policy) + 1):
            own_seed = seed * 1_000_003 + number
            rng = Random(own_seed)
            policy = random_policy(rng)
            compare_policy(run, rng, policy, own_seed, per_policy, summary)
    summary.seconds = time.perf_counter() - start
    return summary


def compare_policy(
    run: Run,
    rng: Random,
    policy: m.Policy,
    seed: int,
    projects: int,
    summary: Summary,
) -> None:
    """Random projects of one policy."""
    figures = figures_of(policy)
    day = random_day(rng, figures)
    setting = setting_of(policy, day, random_readings(rng, policy), rng.random() < 0.8)
    given = []
    for _ in range(projects):
        drawn = random_facts(rng, policy, figures, day)
        given.append(aim(rng, policy, drawn, day) if rng.random() < AIMED else drawn)
    compare_projects(run, policy, setting, given, summary, seed)


def compare_projects(
    run: Run,
    policy: m.Policy,
    setting: Setting,
    given: Sequence[GivenFacts],
    summary: Summary,
    seed: int = 0,
) -> None:
    """Projects of one policy under one setting, into the summary."""
    summary.policies += 1
    try:
        statement = statement_of(policy, setting, Ask.ALL)
    except TooWide:
        summary.refused += 1
        return
    kept = {}
    for number, facts in enumerate(given):
        try:
            kept[number] = row_of(columns(policy), facts, str(number))
        except NoCell:
            summary.left_out += 1
    table = arrow_table(columns(policy), [*kept.values()])
    found = {row[0]: row[2:] for row in run(table, statement)}
    for number in kept:
        report = evaluate(
            policy,
            given[number],
            setting.day,
            readings=setting.readings,
            assumptions=setting.assumptions,
            marks=False,
        )
        paths = tuple(differences(report, statement, found[str(number)]))
        summary.projects += 1
        summary.fields += len(statement.outputs)
        if paths:
            one = Disagreement(seed, number, paths, policy, given[number], setting)
            summary.disagreements.append(one)


def differences(report: PolicyReport, statement: Statement, row: Sequence[Found]) -> Iterator[str]:
    """The columns that differ from a report, with what is expected and what is found there."""
    parts = _Parts(report)
    for output, found in zip(statement.outputs, row, strict=True):
        expected = parts.expected(output)
        if expected != found or (expected is None) is not (found is None):
            yield f"{output.name}: expected {expected}, found {found}"


class _Parts:
    """The parts of a report by their names."""

    def __init__(self, report: PolicyReport) -> None:
        self.measures = {measure.id: measure for measure in report.measures}
        self.provisions = {
            (measure.id, provision.id): provision
            for measure in report.measures
            for provision in measure.provisions
        }

    def expected(self, output: Output) -> Found:
        """What a column should hold."""
        if not output.measure:
            missing = {name for measure in self.measures.values() for name in measure.missing}
            return ", ".join(sorted(missing))
        if output.provision is None:
            return _of_answer(self.measures[output.measure], output.aspect)
        provision = self.provisions[output.measure, output.provision]
        if output.aspect is Aspect.EARLIEST:
            return _figure(provision.earliest, output.none)
        if output.clause is not None:
            return _of_clause(provision, output)
        if output.aspect is Aspect.EXCEPTION:
            return None if provision.exception is None else provision.exception.id
        if output.aspect is Aspect.DUTY:
            return None if provision.duty is None else provision.duty.value
        return _of_answer(provision, output.aspect)


def _of_answer(answer: MeasureReport | ProvisionReport, aspect: Aspect) -> Found:
    if aspect is Aspect.STATUS:
        return answer.status.value
    if aspect is Aspect.POSSIBLE:
        return ", ".join(status.value for status in Status if status in answer.possible)
    return ", ".join(answer.missing)


def _of_clause(provision: ProvisionReport, output: Output) -> Found:
    clauses: list[LimitReport | RequirementReport | AmountReport | DeadlineReport] = []
    clauses += [*provision.limits, *provision.requirements]
    clauses += [*provision.amounts, *provision.deadlines]
    return _of_one(next(c for c in clauses if c.id == output.clause), output)


def _of_one(
    clause: LimitReport | RequirementReport | AmountReport | DeadlineReport, output: Output
) -> Found:
    if output.aspect is Aspect.MISSING:
        assert isinstance(clause, AmountReport)
        return ", ".join(clause.missing)
    if output.aspect is Aspect.STATE:
        assert isinstance(clause, DeadlineReport)
        return None if clause.state is None else clause.state.value
    if output.aspect is Aspect.CALENDAR:
        assert isinstance(clause, DeadlineReport)
        return clause.calendar_unknown
    if output.aspect is Aspect.WAIVED:
        assert isinstance(clause, LimitReport | RequirementReport) and clause.waived is not None
        return clause.waived.holds
    value = getattr(clause, output.aspect.value)
    if output.aspect in (Aspect.HOLDS, Aspect.ITEM):
        found: Found = value
        return found
    return _figure(value, output.none)


def _figure(value: Figure, none: bool) -> Found:
    if none:
        return value is NONE
    if isinstance(value, Quantity):
        return Decimal(value.n).scaleb(-value.scale)
    return value if isinstance(value, date) else None


def agree_on(
    policy: m.Policy, projects: int, seed: int = 0, *, engine: Opened = in_duckdb
) -> Summary:
    """The same for one policy, with facts at, below and above its figures, and missing."""
    start = time.perf_counter()
    summary = Summary(seed)
    rng, figures = Random(seed), figures_of(policy)
    draws = islice(edge_draws(rng, policy, figures), projects)
    with engine() as run:
        while group := [given for given, _ in islice(draws, GROUP)]:
            day = random_day(rng, figures)
            setting = setting_of(policy, day, random_readings(rng, policy), rng.random() < 0.8)
            compare_projects(run, policy, setting, group, summary, seed)
    summary.policies = 1
    summary.seconds = time.perf_counter() - start
    return summary


def agree_on_examples(policy: m.Policy, *, engine: Opened = in_duckdb) -> Summary:
    """The examples of a policy, those of one day and reading in one statement."""
    start = time.perf_counter()
    summary = Summary(0)
    groups: dict[tuple[date, frozenset[tuple[str, str]], bool], list[m.Example]] = {}
    for example in policy.examples:
        key = (example.as_of, frozenset(example.readings), example.assumptions)
        groups.setdefault(key, []).append(example)
    with engine() as run:
        for (day, readings, assumptions), examples in groups.items():
            setting = setting_of(policy, day, dict(readings), assumptions)
            given = [given_of(example) for example in examples]
            compare_projects(run, policy, setting, given, summary)
    summary.policies = 1
    summary.seconds = time.perf_counter() - start
    return summary
