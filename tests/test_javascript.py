"""The scripts for pages give the reference's reports, field by field; they load as in a page."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from compiler.agree import javascript
from compiler.agree.edges import edge_draws
from compiler.agree.javascript import (
    Node,
    NodeAbsent,
    NodeFailed,
    differences,
    loaded,
)
from compiler.agree.projects import figures_of
from compiler.agree.run import agree, random_draws, random_readings
from compiler.agree.truths import truths
from compiler.backends.guidance.from_model import opening_day
from compiler.backends.guidance.pictures import ladder
from compiler.backends.javascript import emit_javascript
from compiler.backends.javascript.tables import written
from compiler.cli.dev import command as dev
from compiler.cli.output import Stop
from compiler.examples import given_of
from compiler.logic.from_model import from_model
from dsl.model import tree as m
from dsl.runtime.values import GivenFacts
from dsl.semantics.walk import Case
from generated.henan2025 import CHECKER
from tests.node_help import needs_node
from tests.semantics_help import policy as made
from tests.test_agreement import POLICIES, ROOT
from tests.test_agreement import written as compiled

PER_POLICY = 20
MARKED = 25  # one example in so many with marks, which take an evaluation for each reading


@needs_node
@pytest.mark.parametrize("seed", range(4))
def test_random_policies_and_facts(seed: int) -> None:
    with Node() as node:
        summary = agree(500, seed=seed, executor=node)
    assert summary.ok, summary.text()


@needs_node
@pytest.mark.slow
def test_more_random_policies_and_facts(full: bool) -> None:
    with Node() as node:
        summary = agree(10_000 if full else 2_000, seed=10, executor=node)
    assert summary.ok, summary.text()


@needs_node
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_written_policies_at_their_figures(path: Path) -> None:
    policy = compiled(path)
    rng = Random(3)
    with loaded(policy) as node:
        for number, draw in enumerate(islice(edge_draws(rng, policy, figures_of(policy)), 24)):
            readings = random_readings(rng, policy)
            assert differences(node, policy, draw, readings, True, number % 8 == 0) == []


def examples_that_differ(policy: m.Policy, step: int = 1) -> list[str]:
    """Of each example in `step` that the page answers otherwise, where it does."""
    found = []
    with loaded(policy) as node:
        for number, example in enumerate(policy.examples[::step]):
            draw = (given_of(example), example.as_of)
            readings, marks = dict(example.readings), number % MARKED == 0
            paths = differences(node, policy, draw, readings, example.assumptions, marks)
            found += [f"{example.label.en}: {path}" for path in paths]
    return found


@needs_node
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_examples_of_written_policies(path: Path) -> None:
    policy = compiled(path)
    assert examples_that_differ(policy, 1 + len(policy.examples) // 100) == []


@needs_node
@pytest.mark.slow
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_every_example_of_written_policies(path: Path) -> None:
    assert examples_that_differ(compiled(path)) == []


@needs_node
def test_example_projects_on_the_policy() -> None:
    policy = compiled(ROOT / "policies" / "henan2025.pol")
    projects = sorted((ROOT / "examples").glob("*.yaml"))
    assert projects
    with loaded(policy) as node:
        for path in projects:
            draw = (CHECKER.load(path), date(2025, 3, 1))
            assert differences(node, policy, draw, {}, True, marks=False) == [], path.name


@needs_node
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("joins(operands, false, NO, YES)", "joins(operands, false, NO, NO)"),
        ("return waits ? unknown(deciders(operands))", "return waits ? otherwise"),
        ("return one.value === NONE ? NO : one;", "return one.value === NONE ? YES : one;"),
        ("note(reader, found, `${path}/${i}`, part)", "note(reader, found, `${path}/0`, part)"),
    ],
    ids=["all", "unknown", "none", "truths"],
)
def test_a_planted_fault_is_found(right: str, wrong: str) -> None:
    policy = compiled(ROOT / "tests" / "corpus" / "ok" / "every_construct.pol")
    scripts = emit_javascript(from_model(policy))
    runtime = scripts["javascript/runtime.js"]
    assert right in runtime
    rng = Random(5)
    with Node() as node:
        node.load([runtime.replace(right, wrong), scripts["javascript/checkers.js"]])
        draws = islice(random_draws(rng, policy), PER_POLICY)
        assert any(differences(node, policy, draw, {}, True) for draw in draws)


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_every_condition_of_a_ladder_has_its_truth(path: Path) -> None:
    policy = compiled(path)
    day = opening_day(policy)
    shown = Case(policy, GivenFacts(), day, {i.id: i.chosen for i in policy.interpretations})
    found, seen = truths(shown), set[str]()
    for measure, provision in shown.provisions.values():
        if not shown.in_force(provision):
            continue
        given = {f"{measure.id}.{provision.id}.{one.id}" for one in provision.amounts}
        if provision.deadline is not None:
            given.add(f"{measure.id}.{provision.id}.{provision.deadline.id}")
        drawn = ladder(policy, measure, provision, "en", day)
        paths = set(re.findall('data-path="([^"]*)"', drawn))
        assert paths - given <= found.keys()
        seen |= paths
    assert seen


# --- loading --------------------------------------------------------------------------------------


@needs_node
def test_scripts_load_as_in_a_page_and_leave_one_name() -> None:
    """The process that answers loads them by `vm.runInContext` into an empty page."""
    scripts = emit_javascript(from_model(made()))
    only = "if (Object.keys(globalThis).join() !== 'Pol') throw Error(Object.keys(globalThis))"
    with Node() as node:
        node.load([*scripts.values(), only])


@needs_node
def test_a_script_that_throws_is_told() -> None:
    with Node() as node, pytest.raises(NodeFailed, match="no such"):
        node.load(["throw Error('no such')"])


def test_without_node_there_is_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(javascript, "NODE", None)
    with pytest.raises(NodeAbsent):
        Node()


AGREE = ["agree", "-n", "20", "--executor", "javascript", "--lang", "en"]


@needs_node
def test_the_command_compares_pages_too() -> None:
    assert "0 disagreements" in CliRunner().invoke(dev, AGREE).output


def test_the_command_says_that_node_is_absent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(javascript, "NODE", None)
    with pytest.raises(Stop):
        dev.main(AGREE, standalone_mode=False)
    said = capsys.readouterr()
    assert "POL0902" in said.out + said.err


def test_a_text_in_a_table_ends_no_script() -> None:
    assert written("</script>\u2028") == r'"\u003c/script>\u2028"'
