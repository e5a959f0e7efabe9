"""Columns give what the reference gives: every status, figure, day and missing fact."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs
import pytest

from compiler.agree import build as b
from compiler.agree.columns import (
    Summary,
    agree,
    agree_on,
    agree_on_examples,
    compare_projects,
    differences,
    in_duckdb,
)
from compiler.backends.sql.numbers import TooWide
from compiler.backends.sql.outputs import Ask
from compiler.backends.sql.setting import setting_of
from compiler.backends.sql.statement import statement_of
from compiler.pipeline import compile_file
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension, Rounding
from dsl.runtime.status import Comparison, Norm
from dsl.runtime.values import NONE, GivenFacts, Value
from dsl.semantics import evaluate
from dsl.source import NOWHERE
from tests.semantics_help import DAY, fact, given, mu, policy
from tests.test_agreement import POLICIES, written

ROOT = Path(__file__).resolve().parent.parent
HENAN = ROOT / "policies" / "henan2025.pol"


def test_random_policies_and_projects() -> None:
    summary = agree(800, seed=1, per_policy=25)
    assert summary.ok, summary.text()


@pytest.mark.slow
def test_more_random_policies_and_projects(full: bool) -> None:
    """Two hundred policies with fifty projects each, or a hundred."""
    each = 100 if full else 50
    summary = agree(200 * each, 21, per_policy=each)
    assert summary.ok, summary.text()
    assert summary.refused <= 4, summary.text()


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_written_policies_at_their_figures(path: Path) -> None:
    summary = agree_on(written(path), 60, seed=2)
    assert summary.ok and not summary.refused, summary.text()


@pytest.mark.slow
def test_all_examples(full: bool) -> None:
    """Most are under the chosen readings; each other reading takes a statement of its own."""
    made = written(HENAN)
    examples = [e for e in made.examples if full or not e.readings]
    summary = agree_on_examples(attrs.evolve(made, examples=tuple(examples)))
    assert summary.ok, summary.text()
    assert summary.projects == len(examples) > 800


# --- one at a time -------------------------------------------------------------------------------


def agrees(made: m.Policy, *projects: GivenFacts, day: date = DAY) -> Summary:
    """The summary of a few projects."""
    summary = Summary(0)
    with in_duckdb() as run:
        compare_projects(run, made, setting_of(made, day), projects, summary)
    return summary


def area(n: int | str) -> dict[str, Value]:
    """A project's area."""
    return {"area": mu(n)}


@pytest.mark.parametrize("mode", Rounding)
def test_quotients_are_rounded_once_at_ties_and_by_nothing(mode: Rounding) -> None:
    land = b.numeric(Dimension.LAND)
    step = b.land("0.5")
    by = fact("more")
    share = b.quantity("0.1", Dimension.RATIO)
    ratio = m.Divide(fact("area"), by, mode, share, b.numeric(Dimension.RATIO), span=NOWHERE)
    third = b.quantity(3, Dimension.NUMBER)
    parts = m.Divide(fact("area"), third, mode, step, land, span=NOWHERE)
    negative = m.Subtract(fact("area"), b.land(3), land, span=NOWHERE)
    below = m.Divide(negative, third, mode, step, land, span=NOWHERE)
    amounts = tuple(b.amount(f"a{i}", value) for i, value in enumerate((ratio, parts, below)))
    made = policy(b.measure(1, b.provision("p", Norm.GRANT, amounts=amounts)))
    projects = [
        given({**area(n), "more": mu(d)})
        for n in ("0", "0.25", "0.75", "1", "2.25", "100.00000001", "999999999999.99999999")
        for d in ("0", "3", "0.00000001", "20")
    ]
    summary = agrees(made, *projects, given({"area": NONE}), given({"more": NONE}), given({}))
    assert summary.ok and summary.projects == 31, summary.text()


def test_a_date_beyond_the_calendar_is_none_and_so_is_one_before_it() -> None:
    moved = [
        m.ShiftDate(fact("start"), b.quantity(n, kind), b.DAY, span=NOWHERE)
        for kind in (Dimension.MONTHS, Dimension.DAYS)
        for n in (1, 12, -1, 200_000, -4_000_000)
    ]
    amounts = tuple(
        b.limit(f"l{i}", day, Comparison.AT_MOST, b.literal(date(2025, 3, 31)))
        for i, day in enumerate(moved)
    )
    made = policy(b.measure(1, b.provision("p", Norm.PERMIT, limits=amounts)))
    days = (date.min, date(1, 1, 31), date(2024, 2, 29), date(2025, 1, 31), date(9999, 12, 1))
    summary = agrees(made, *(given({"start": day}) for day in days), given({"start": date.max}))
    assert summary.ok and summary.projects == 6, summary.text()


def test_a_figure_that_may_outgrow_every_column_is_an_error_where_it_stands() -> None:
    wide: m.Expr = fact("area")
    for _ in range(4):
        share = b.quantity("0.12345678", Dimension.RATIO)
        wide = m.Share(share, wide, b.numeric(Dimension.LAND), span=NOWHERE)
    limit = b.limit("l", wide, Comparison.AT_MOST, b.land(3))
    made = policy(b.measure(1, b.provision("p", Norm.PERMIT, limits=(limit,))))
    with pytest.raises(TooWide) as found:
        statement_of(made, setting_of(made, DAY))
    assert found.value.span is NOWHERE
    summary = agrees(made, given({}))
    assert (summary.refused, summary.ok) == (1, False)


def test_what_is_not_asked_for_is_not_in_the_statement() -> None:
    compiled = compile_file(ROOT / "tests" / "corpus" / "ok" / "every_construct.pol")
    assert compiled.policy is not None
    setting = setting_of(compiled.policy, DAY)
    sizes = [
        sum(map(len, statement_of(compiled.policy, setting, ask).plan.stages))
        for ask in (Ask.STATUSES, Ask.STATUSES | Ask.MISSING, Ask.ALL)
    ]
    assert sizes == sorted(set(sizes))


def test_a_choice_between_figures_that_the_reading_settles_is_the_figure_chosen() -> None:
    """It stood for the least of them once another figure was taken from it."""
    question = b.interpretation("q", "one", "two", chosen="two")
    read = m.ReadingIs("q", ("one",), span=NOWHERE)
    kind = b.numeric(Dimension.LAND)
    chosen = m.FirstOf(((b.land(12), read),), b.land(13), kind, span=NOWHERE)
    left = m.Subtract(chosen, fact("area"), kind, span=NOWHERE)
    grant = b.provision("p", Norm.GRANT, amounts=(b.amount("left", left),))
    made = attrs.evolve(policy(b.measure(1, grant)), interpretations=(question,))
    summary = agrees(made, given(area("0.5")), given(area(13)))
    assert summary.ok, summary.text()


def test_a_difference_is_told_with_its_column() -> None:
    """The comparison itself can fail."""
    made = policy(b.measure(1, b.provision("p", Norm.PERMIT, when=fact("yes"))))
    statement = statement_of(made, setting_of(made, DAY), Ask.ALL)
    report = evaluate(made, given({"yes": True}), DAY)
    right = ["", "applies", "applies", "", "applies", "applies", "", None]
    names = [output.name for output in statement.outputs]
    assert (names[0], names[1], names[-1]) == ("missing", "1.status", "1.p.exception")
    assert list(differences(report, statement, right)) == []
    wrong = ["", "not_met", *right[2:]]
    assert list(differences(report, statement, wrong)) == [
        "1.status: expected applies, found not_met"
    ]
