"""The executors other than the reference, each made ready for a policy."""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Protocol

import attrs

from compiler.agree.typed import typed_project
from compiler.backends.python.package import emit_package
from compiler.logic.from_model import from_model
from dsl.model import tree as m
from dsl.runtime.answer import report
from dsl.runtime.checker import Checker
from dsl.runtime.report import PolicyReport
from dsl.runtime.values import GivenFacts


class Executor(Protocol):
    """Answers for a project on a day under readings, with or without assumptions and marks."""

    def __call__(
        self,
        given: GivenFacts,
        as_of: date,
        readings: Mapping[str, str],
        assumptions: bool,
        marks: bool = True,
    ) -> PolicyReport:
        """The whole report."""


@contextmanager
def generated(policy: m.Policy) -> Iterator[Executor]:
    """The checkers of a policy's generated package."""
    with package(policy) as module:
        yield _executor(module.CHECKER, importlib.import_module(f"{module.__name__}.facts"))


@contextmanager
def package(policy: m.Policy) -> Iterator[ModuleType]:
    """The generated Python package of a policy, written to a folder, imported, and cleared away."""
    files = emit_package(from_model(policy), "made.pol", "sha256:0", "0")
    with tempfile.TemporaryDirectory() as folder:
        name = "pol_" + Path(folder).name.replace("-", "_")
        for path, text in files.items():
            target = Path(folder, name, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield importlib.import_module(name)
        finally:
            sys.path.remove(folder)
            for module in [n for n in sys.modules if n.partition(".")[0] == name]:
                del sys.modules[module]


def _executor(checker: Checker, facts: ModuleType) -> Executor:
    def run(
        given: GivenFacts,
        as_of: date,
        readings: Mapping[str, str],
        assumptions: bool,
        marks: bool = True,
    ) -> PolicyReport:
        answer = checker.check(given, as_of=as_of, readings=readings, assumptions=assumptions)
        full = answer.full if marks else report(answer.question.walk())
        # The statuses alone are found another way, and of a typed project by straight-line code.
        quick = {measure.id: measure.status for measure in answer}
        typed = typed_project(facts, given)
        if typed is not None:
            quick = checker.statuses(typed, as_of=as_of, readings=readings, assumptions=assumptions)
        measures = tuple(
            attrs.evolve(measure, status=quick[measure.id]) for measure in full.measures
        )
        return attrs.evolve(full, measures=measures)

    return run
