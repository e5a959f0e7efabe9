"""The fifty measures by hand, which the generated checkers are timed against, say the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from typing import TypeVar

import attrs
import pytest

from bench import fifty
from compiler.agree.run import random_draws
from compiler.agree.typed import typed_project
from compiler.reading import compile_file
from dsl.runtime.status import Status
from dsl.runtime.values import UNKNOWN, Absent, GivenFacts, Members, Unknown
from generated import henan2025
from generated.henan2025 import facts

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
DAY = date(2025, 3, 1)
A = TypeVar("A", bound=attrs.AttrsInstance)


def sections(project: facts.Project) -> Iterator[tuple[str, attrs.AttrsInstance]]:
    """The sections of a project given by their classes."""
    for field in attrs.fields(facts.Project):
        section = getattr(project, field.name)
        if not isinstance(section, Absent | Unknown):
            yield field.name, section


def written_plainly(project: facts.Project) -> bool:
    """Whether it is one that the measures by hand take."""
    whole = list(sections(project))
    if len(whole) < len(attrs.fields(facts.Project)):
        return False
    held = (getattr(section, f.name) for _, section in whole for f in attrs.fields(type(section)))
    return not any(isinstance(value, Members) for value in held)


def difference(project: facts.Project, day: date) -> dict[str, object]:
    """Where the answers by hand are not those of the full evaluation."""
    report = henan2025.CHECKER.check(project, as_of=day)
    full = {m.id: report.reasons_in_full(m.id) for m in report}
    expected = {
        id_: (found.status, {p.provision: p.status for p in found.provisions})
        for id_, found in full.items()
    }
    measures = fifty.statuses(project, day)
    provisions = fifty.provision_statuses(project, day)
    found = {id_: (measures[id_], provisions[id_]) for id_ in measures}
    assert list(found) == list(expected)
    return {id_: (found[id_], expected[id_]) for id_ in found if found[id_] != expected[id_]}


def changed(whole: A, name: str, value: object) -> A:
    """A copy with one attribute changed."""
    held = {field.name: getattr(whole, field.name) for field in attrs.fields(type(whole))}
    return type(whole)(**{**held, name: value})


def variations(project: facts.Project) -> Iterator[facts.Project]:
    """The project with each fact in turn unknown, and each yes or no the other way."""
    for name, section in sections(project):
        for field in attrs.fields(type(section)):
            value = getattr(section, field.name)
            if value is not None:
                others = [UNKNOWN, not value] if isinstance(value, bool) else [UNKNOWN]
                for other in others:
                    yield changed(project, name, changed(section, field.name, other))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_has_the_statuses_of_the_full_evaluation(path: Path) -> None:
    assert difference(henan2025.load(path), DAY) == {}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_variations_of_an_example_have_the_statuses_of_the_generated_checkers(path: Path) -> None:
    varied = list(variations(henan2025.load(path)))
    assert len(varied) > 20
    for project in varied:
        assert fifty.statuses(project, DAY) == henan2025.statuses(project, as_of=DAY)


def test_random_projects_have_the_statuses_of_the_full_evaluation() -> None:
    compiled = compile_file(ROOT / "policies" / "henan2025.pol")
    assert compiled.policy is not None
    compared = 0
    for given, day in islice(random_draws(Random(11), compiled.policy), 500):
        project = typed_project(facts, whole(given))
        if isinstance(project, facts.Project) and written_plainly(project):
            on = max(day, date(2025, 1, 27))
            assert difference(project, on) == {}
            compared += 1
    assert compared > 250, "too few to say so"


def whole(given: GivenFacts) -> GivenFacts:
    """The facts with sets that are given in part as unknown, and no section as a word."""
    held = {
        name: UNKNOWN if isinstance(value, Members) and (value.open or value.no) else value
        for name, value in given.facts.items()
    }
    return GivenFacts(held)


def test_a_set_given_in_part_is_refused() -> None:
    own = facts.ProjectSection(sectors=Members(frozenset({"energy"}), frozenset(), open=True))
    with pytest.raises(TypeError):
        fifty.statuses(facts.Project(project=own), DAY)


def test_each_measure_names_its_provisions() -> None:
    report = henan2025.CHECKER.check(facts.Project(), as_of=DAY).full
    assert fifty.statuses(facts.Project(), DAY).keys() == {m.id for m in report.measures}
    assert sum(len(m.provisions) for m in report.measures) == 107
    assert fifty.statuses(facts.Project(), DAY)["48"] is Status.APPLIES
