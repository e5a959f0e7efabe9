"""The executors other than the reference, each made ready for a policy."""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from compiler.backends.python.package import emit_package
from compiler.logic.from_model import from_model
from dsl.model import tree as m
from dsl.runtime.case import FactTable
from dsl.runtime.clauses import PolicyClauses
from dsl.runtime.marks import Question, marked_report
from dsl.runtime.report import PolicyReport
from dsl.runtime.values import GivenFacts

Executor = Callable[[GivenFacts, date, Mapping[str, str], bool], PolicyReport]


@contextmanager
def generated(policy: m.Policy) -> Iterator[Executor]:
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
            clauses = importlib.import_module(f"{name}.policy").POLICY
            table = importlib.import_module(f"{name}.vocabulary").TABLE
            yield _executor(clauses, table)
        finally:
            sys.path.remove(folder)
            for module in [n for n in sys.modules if n.partition(".")[0] == name]:
                del sys.modules[module]


def _executor(clauses: PolicyClauses, table: FactTable) -> Executor:
    def run(
        given: GivenFacts, as_of: date, readings: Mapping[str, str], assumptions: bool
    ) -> PolicyReport:
        question = Question(clauses, table, given, as_of, dict(readings), assumptions)
        return marked_report(question)

    return run
