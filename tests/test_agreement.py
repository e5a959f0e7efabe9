"""The reference and the generated checkers give equal reports, marks included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import attrs
import pytest

from compiler.agree import build as b
from compiler.agree.compare import compare
from compiler.agree.executors import generated
from compiler.agree.projects import figures_of
from compiler.agree.run import agree, agree_on
from compiler.agree.spread import CLAUSES, EVERY_CONSTRUCT, EXPRESSIONS
from compiler.pipeline import compile_file
from dsl.model import tree as m
from dsl.runtime.report import PolicyReport
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import UNKNOWN, Members, Value
from dsl.semantics import evaluate
from dsl.source import NOWHERE
from tests.semantics_help import DAY, SECTOR, fact, given, policy

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = [
    ROOT / "bench" / "twelve.pol",
    ROOT / "policies" / "henan2025.pol",
    ROOT / "tests" / "corpus" / "ok" / "every_construct.pol",
    *sorted((ROOT / "tests" / "policies").glob("*.pol")),
]
POLICIES = [path for path in WRITTEN if path.exists()]


# --- random policies ------------------------------------------------------------------------------


def test_random_policies_and_facts() -> None:
    summary = agree(1000, seed=1)
    assert summary.ok, summary.text()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [11, 12, 13])
def test_more_random_policies_and_facts(seed: int) -> None:
    summary = agree(2000, seed)
    assert summary.ok, summary.text()


def test_every_expression_and_clause_of_the_model_is_among_what_is_drawn() -> None:
    """A construct that is added to the model has to be added to the generator."""
    expressions = set(m.Expr.__args__)
    assert {kind.__name__ for kind in expressions} == {kind.__name__ for kind in EXPRESSIONS}
    tell_nothing = {"id", "label", "norm", "window", "addressee", "span", "clause_order"}
    texts = {"texts", "cites", "agreed", "sees"}
    fields = {field.name for field in attrs.fields(m.Provision)} - tell_nothing - texts
    assert fields - {"review_by"} == set(CLAUSES)
    assert {norm.value for norm in Norm} <= EVERY_CONSTRUCT


# --- written policies -----------------------------------------------------------------------------


def written(path: Path) -> m.Policy:
    compiled = compile_file(path)
    assert compiled.policy is not None, compiled.diagnostics
    return compiled.policy


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_written_policies_at_their_figures(path: Path) -> None:
    summary = agree_on(written(path), 40, seed=2)
    assert summary.ok, summary.text()


@pytest.mark.slow
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_written_policies_at_every_figure(path: Path, full: bool) -> None:
    """All edges once at least: each fact at, below and above each figure, none and missing.

    Of the fifty measures, which have more than a thousand, 500 unless all are asked for.
    """
    found = agree_on(written(path), 1, seed=3)
    assert found.edges is not None
    summary = agree_on(written(path), max(found.edges, 500) if full else 500, seed=3)
    assert summary.ok, summary.text()


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_every_parameter_counts_as_a_figure(path: Path) -> None:
    policy = written(path)
    known = {q for found in figures_of(policy).quantities.values() for q in found}
    figures = {dated.value.value for p in policy.parameters for dated in p.values}
    assert {figure for figure in figures if not isinstance(figure, date | bool | str)} <= known


# --- what random pairs have found -----------------------------------------------------------------


def both(
    made: m.Policy, facts: Mapping[str, Value], day: date = DAY
) -> tuple[PolicyReport, PolicyReport]:
    """The reference's report and the generated checker's."""
    known = given(facts)
    with generated(made) as executor:
        return evaluate(made, known, day), executor(known, day, {}, True)


def test_a_fact_given_as_unknown_assumes_nothing_of_what_its_formula_reads() -> None:
    """Its default does not stand, so neither does what was assumed of the facts in it."""
    section = b.section("t", b.declare("a", assumed_no=True), b.declare("b", default=b.fact("t.a")))
    absent = b.section("u", b.declare("c"), assumed_absent=True)
    permit = b.provision(
        "p", Norm.PERMIT, when=b.fact("u.c"), exceptions=(b.exempting("x", b.fact("t.b")),)
    )
    made = policy(b.measure(1, permit), sections=(section, absent))
    expected, found = both(made, {"t.b": UNKNOWN})
    provision = expected.measures[0].provisions[0]
    assert provision.status is Status.NOT_APPLICABLE
    assert provision.assumes == ("u",)
    assert compare(expected, found) == []


def test_a_fact_by_default_assumes_what_its_formula_reads_by_its_text() -> None:
    """Also of a branch that is not taken, as `reads` everywhere means what the text names."""
    branch = m.FirstOf(
        ((b.fact("t.a"), b.fact("t.never")),), b.fact("t.open"), b.YES_NO, span=NOWHERE
    )
    section = b.section(
        "t",
        b.declare("never"),
        b.declare("open"),
        b.declare("a", assumed_no=True),
        b.declare("b", default=branch),
    )
    absent = b.section("u", b.declare("c"), assumed_absent=True)
    scope = b.both(b.fact("u.c"), b.fact("t.b"))
    made = policy(
        b.measure(1, b.provision("p", Norm.PERMIT, when=scope)), sections=(section, absent)
    )
    expected, found = both(made, {"t.never": False})
    assert expected.measures[0].provisions[0].assumes == ("t.a", "u")
    assert compare(expected, found) == []


def test_a_set_all_of_whose_values_are_no_is_none_though_unknown_is_written_in_it() -> None:
    """Nothing in it can be argued over, and the section that holds only it is not involved."""
    every = frozenset({"energy", "water", "transport"})  # and with them all that is under them
    etc = b.includes(fact("sectors"), "sector", "water", etc=True)
    field = b.field("w", "work", "sectors", SECTOR)
    some = m.Some(
        b.among("w", "s.works", "work"),
        b.includes(field, "sector", "water", etc=True),
        span=NOWHERE,
    )
    section = b.section("t", b.declare("set", SECTOR))
    involved = m.Involves("t", span=NOWHERE)
    conditions: tuple[m.Expr, ...] = (etc, some, involved)
    provisions = (b.provision(f"p{i}", Norm.PERMIT, when=c) for i, c in enumerate(conditions))
    made = policy(b.measure(1, *provisions), sections=(section,))
    none = Members(frozenset(), every, open=True)
    expected, found = both(made, {"sectors": none, "works": ({"sectors": none},), "t.set": none})
    for provision in expected.measures[0].provisions:
        assert (provision.status, provision.arguable) == (Status.NOT_APPLICABLE, False)
    assert compare(expected, found) == []
