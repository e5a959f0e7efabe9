"""Straight-line code gives the statuses of the full evaluation, or leaves a measure out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from importlib import import_module
from itertools import islice
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import attrs
import pytest

from compiler.agree.executors import package
from compiler.agree.policies import random_policy
from compiler.agree.run import random_draws
from compiler.agree.typed import typed_project
from compiler.backends.python.plain_numbers import Leaf, Linear, compared
from compiler.reading import compile_file
from dsl.model import tree as m
from dsl.runtime.checker import Checker
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, Absent, GivenFacts, Unknown

ROOT = Path(__file__).resolve().parent.parent
ALWAYS = m.Window(None, None)


def plainer(policy: m.Policy) -> m.Policy:
    """A policy without the clauses that straight-line code leaves to the full evaluation."""
    provisions: dict[str, dict[str, m.Provision]] = {}
    for measure in policy.measures:
        mine = provisions.setdefault(measure.id, {})
        mine |= {p.id: _plainer(p) for p in measure.provisions}
    measures = {
        measure.id: attrs.evolve(
            measure, window=ALWAYS, provisions=tuple(provisions[measure.id].values())
        )
        for measure in policy.measures
    }
    parameters = tuple(
        attrs.evolve(p, values=(attrs.evolve(p.values[-1], start=date.min),))
        for p in policy.parameters
    )
    return attrs.evolve(
        policy, window=ALWAYS, measures=tuple(measures.values()), parameters=parameters
    )


def _plainer(p: m.Provision) -> m.Provision:
    if p.norm in (Norm.OBLIGE, Norm.PROHIBIT):
        return attrs.evolve(p, window=ALWAYS, deadline=None, limits=())
    return attrs.evolve(p, window=ALWAYS)


def disagreements(policy: m.Policy, rng: Random, draws: int) -> Iterator[str]:
    """Where the statuses of typed projects differ from those of the full evaluation.

    With each covered measure that was compared, an empty text.
    """
    with package(policy) as module:
        checker: Checker = module.CHECKER
        facts = import_module(f"{module.__name__}.facts")
        rest = import_module(f"{module.__name__}.plain").REST
        for given, as_of in islice(random_draws(rng, policy), draws):
            typed = typed_project(facts, given)
            if typed is None:
                continue
            full = checker.check(given, as_of=as_of)
            reasons = checker.reasons(typed, as_of=as_of)
            for id_, status in checker.statuses(typed, as_of=as_of).items():
                if id_ not in rest:
                    expected = full.reasons_in_full(id_)
                    found = (status, reasons[id_])
                    same = found == (expected.status, expected)
                    yield "" if same else f"{id_}: {expected}, found {found}"


def run(policies: int, draws: int, seed: int) -> tuple[int, list[str]]:
    """How many statuses were compared, and what differed."""
    compared, wrong = 0, []
    for number in range(policies):
        rng = Random(seed * 1_000_003 + number)
        for found in disagreements(plainer(random_policy(rng)), rng, draws):
            compared += 1
            if found:
                wrong.append(f"policy {number}, {found}")
    return compared, wrong


def test_random_plain_policies_have_the_statuses_of_the_full_evaluation() -> None:
    compared, wrong = run(60, 30, 1)
    assert not wrong, wrong[:5]
    assert compared > 800, "straight-line code covers too little to say so"


@pytest.mark.slow
@pytest.mark.parametrize("seed", [2, 3, 4])
def test_more_random_plain_policies(seed: int) -> None:
    compared, wrong = run(300, 40, seed)
    assert not wrong, wrong[:5]
    assert compared > 5000, "straight-line code covers too little to say so"


def test_the_twelve_rules_are_all_straight_line_code() -> None:
    compiled = compile_file(ROOT / "bench" / "twelve.pol")
    assert compiled.policy is not None
    with package(compiled.policy) as module:
        assert import_module(f"{module.__name__}.plain").REST == ()


@pytest.mark.parametrize("name", ["bench/twelve.pol", "policies/henan2025.pol"])
def test_written_policies(name: str) -> None:
    compiled = compile_file(ROOT / name)
    assert compiled.policy is not None
    found = list(disagreements(compiled.policy, Random(5), 150))
    assert [one for one in found if one] == []
    assert len(found) > 300


# --- what it leaves out ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def twelve() -> Iterator[ModuleType]:
    """The generated package of the twelve rules."""
    compiled = compile_file(ROOT / "bench" / "twelve.pol")
    assert compiled.policy is not None
    with package(compiled.policy) as module:
        import_module(f"{module.__name__}.facts")
        yield module


def project(twelve: ModuleType, **facts: object) -> Any:
    """A typed project with these facts."""
    made = sys.modules[f"{twelve.__name__}.facts"]
    return made.Project(project=made.ProjectSection(**facts))


LATE = date(2025, 3, 1)


def test_a_report_answers_from_straight_line_code_and_in_full_alike(twelve: ModuleType) -> None:
    some = project(twelve, minor=True, corrected=True, harm="no_harm", level="national")
    report = twelve.check(some, as_of=LATE)
    assert report[47].status is Status.APPLIES
    assert report[21].status is Status.NOT_APPLICABLE
    assert report[47]["relief"].status is Status.APPLIES
    assert {m.id: m.status for m in report} == twelve.statuses(some, as_of=LATE)


def test_other_readings_days_and_assumptions_are_evaluated_in_full(twelve: ModuleType) -> None:
    some = project(twelve, minor=True, corrected=True, harm="no_harm")
    assert twelve.statuses(some, as_of=date(2024, 12, 31))["47"] is Status.NOT_IN_FORCE
    assert twelve.statuses(some, as_of=LATE, assumptions=False)["47"] is Status.APPLIES


def test_a_figure_finer_than_a_project_file_allows_is_compared_exactly(twelve: ModuleType) -> None:
    def status(need: Quantity) -> Status:
        facts: dict[str, object] = dict(quota_purpose="poverty", county_kind="national_exit")
        some = project(twelve, county_used_mu=Quantity(Dimension.LAND, 599), need_mu=need, **facts)
        found: Status = twelve.statuses(some, as_of=LATE)["11"]
        return found

    assert status(Quantity(Dimension.LAND, 1)) is Status.APPLIES
    assert status(Quantity(Dimension.LAND, 100000001, 8)) is Status.NOT_APPLICABLE
    assert status(Quantity(Dimension.LAND, 10000000001, 10)) is Status.NOT_APPLICABLE


@pytest.mark.parametrize("word", [NONE, UNKNOWN])
def test_a_section_that_is_a_word_is_evaluated_in_full(
    twelve: ModuleType, word: Absent | Unknown
) -> None:
    made = sys.modules[f"{twelve.__name__}.facts"]
    found = twelve.statuses(made.Project(project=word), as_of=LATE)
    given = GivenFacts(sections={"project": "none" if word is NONE else "unknown"})
    assert found == {m.id: m.status for m in twelve.check(given, as_of=LATE)}


def test_a_formula_that_is_unknown_outweighs_that_silence_is_no(tmp_path: Path) -> None:
    text = (ROOT / "bench" / "twelve.pol").read_text("utf-8")
    silent = '"轻微违法" : yes or no'
    changed = tmp_path / "changed.pol"
    changed.write_text(
        text.replace(silent, f"{silent}, assumed no, by default project.first_time"), "utf-8"
    )
    policy = compile_file(changed).policy
    assert policy is not None
    with package(policy) as module:
        made = import_module(f"{module.__name__}.facts")
        assert "47" not in import_module(f"{module.__name__}.plain").REST
        cases = (
            (None, Status.UNDETERMINED),
            (True, Status.APPLIES),
            (False, Status.NOT_APPLICABLE),
        )
        for first_time, expected in cases:
            section = made.ProjectSection(first_time=first_time, corrected=True, harm="no_harm")
            found = module.statuses(made.Project(project=section), as_of=LATE)
            assert found["47"] is expected


# --- figures --------------------------------------------------------------------------------------


def leaf(name: str) -> Linear:
    """A fact in 10⁻⁸ of its base unit."""
    return Linear(((Leaf(f"{name}.e8", Fraction(1, 10**8), "", (name,)), Fraction(1)),))


def test_comparisons_are_of_whole_numbers() -> None:
    a, b, c = leaf("a"), leaf("b"), leaf("c")
    tenth = Fraction(3, 10)
    assert compared(a, b.plus(c, -1).times(tenth), "<=") == "10 * a.e8 + 3 * c.e8 <= 3 * b.e8"
    assert compared(a, Linear((), Fraction(3)), "<") == "a.e8 < 300000000"
    assert compared(a.plus(b), a, ">") == "b.e8 > 0"
    assert compared(Linear((), Fraction(-1)), a.times(Fraction(-1)), ">=") == "a.e8 >= 100000000"
