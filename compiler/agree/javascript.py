"""The scripts for pages, run in one node process that answers a line for each project."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from importlib.resources import as_file, files
from types import TracebackType
from typing import Final

from compiler.agree.run import Compared, Draw
from compiler.agree.truths import truths
from compiler.backends.guidance.sums import sums
from compiler.backends.javascript import emit_javascript
from compiler.logic.from_model import from_model
from dsl.model import tree as m
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import PolicyReport
from dsl.runtime.report_json import Json, measures_json
from dsl.runtime.values import Absent, GivenFacts, Members, Unknown, Value
from dsl.semantics import evaluate
from dsl.semantics.walk import Case

NODE: Final = shutil.which("node")


class NodeAbsent(Exception):
    """node is not installed."""


class NodeFailed(Exception):
    """A script threw; the text is its stack."""


class Node:
    """A node process with the scripts of one policy at a time.

    Raises NodeAbsent where node is not installed, NodeFailed where a script throws.
    """

    def __init__(self) -> None:
        if NODE is None:
            raise NodeAbsent
        with as_file(files("compiler.agree").joinpath("worker.js")) as worker:
            self.process = subprocess.Popen(
                [NODE, str(worker)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
            )
            self.load(["1"])  # it has read its script once it answers

    def __enter__(self) -> Node:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.communicate()

    def ask(self, asked: Json) -> Json:
        """One line there, one line back."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        told: dict[str, Json] = json.loads(self.process.stdout.readline())
        if "error" in told:
            raise NodeFailed(told["error"])
        return told["report"]

    def load(self, scripts: Sequence[str]) -> None:
        """A fresh page with these scripts in it, in order."""
        self.ask({"load": [*scripts]})

    def load_policy(self, policy: m.Policy) -> None:
        """A fresh page with a policy's checkers."""
        self.load([*emit_javascript(from_model(policy)).values()])

    @contextmanager
    def __call__(self, policy: m.Policy) -> Iterator[Compared]:
        """A policy's checkers for pages, to be compared in this process."""
        self.load_policy(policy)
        yield partial(compared, self, policy)


@contextmanager
def loaded(policy: m.Policy) -> Iterator[Node]:
    """A process with a policy's checkers."""
    with Node() as node:
        node.load_policy(policy)
        yield node


def differences(
    node: Node,
    policy: m.Policy,
    draw: Draw,
    readings: Mapping[str, str],
    assumptions: bool,
    marks: bool = True,
) -> list[str]:
    """The paths at which the page's report differs from the reference's, marks included."""
    report = evaluate(policy, *draw, readings=readings, assumptions=assumptions, marks=marks)
    return compared(node, policy, report, draw, readings, assumptions, marks)


def compared(
    node: Node,
    policy: m.Policy,
    expected: PolicyReport,
    draw: Draw,
    readings: Mapping[str, str],
    assumptions: bool,
    marks: bool,
) -> list[str]:
    """The paths at which the page's report differs from the reference's.

    With marks, those of every condition's truth and of every sum too.
    """
    given, as_of = draw
    found = node.ask(
        {
            "id": policy.id,
            "facts": plain_facts(given),
            "asOf": as_of.isoformat(),
            "readings": dict(readings),
            "assumptions": assumptions,
            "marks": marks,
        }
    )
    case = Case(policy, given, as_of, dict(expected.readings), assumptions)
    told: dict[str, Json] = {
        "as_of": expected.as_of.isoformat(),
        "readings": dict(expected.readings),
        "assumptions": list(expected.assumptions),
        "stale": list(expected.stale),
        "measures": measures_json(expected),
        "truths": {**truths(case)} if marks else {},
        "sums": [_sums(case, english) if marks else {} for english in (False, True)],
    }
    return list(_differences("", told, found))


def _sums(case: Case, english: bool) -> dict[str, Json]:
    """The sums of all that is in force, by the paths of its clauses."""
    found: dict[str, list[Json]] = {}
    for measure, provision in case.provisions.values():
        if case.in_force(provision):
            for id_, told in sums(case.reader, provision, english=english):
                found.setdefault(f"{measure.id}.{provision.id}.{id_}", []).append(told)
    return {**found}


def _differences(path: str, expected: Json, found: Json) -> Iterator[str]:
    if isinstance(expected, dict) and isinstance(found, dict):
        # A page has no reasons, and the truth of each clause in their place.
        for key in sorted((expected.keys() | found.keys()) - {"why", "clauses"}):
            missing = "nothing"
            inner = expected.get(key, missing), found.get(key, missing)
            yield from _differences(f"{path}.{key}", *inner)
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for i, (one, other) in enumerate(zip(expected, found, strict=True)):
            yield from _differences(f"{path}[{i}]", one, other)
    elif type(expected) is not type(found) or expected != found:
        yield f"{path}: expected {expected}, found {found}"


def plain_facts(given: GivenFacts) -> Json:
    """Typed facts as the page's `Pol.factsOf` takes them."""
    return {
        "facts": {name: plain_value(value) for name, value in given.facts.items()},
        "sections": {name: str(state) for name, state in given.sections.items()},
    }


def plain_value(value: Value) -> Json:
    """A typed value as plain data."""
    match value:
        case bool() | str():
            return value
        case Quantity():
            half: Json = [str(value.half[0]), value.half[1]] if value.half else None
            number: dict[str, Json] = {"n": str(value.n), "scale": value.scale, "half": half}
            return number | {"dimension": value.dimension.value}
        case date():
            return {"day": value.toordinal()}
        case Members():
            yes, no = sorted(value.yes), sorted(value.no)
            return {"yes": [*yes], "no": [*no], "open": value.open}
        case Unknown():
            return {"unknown": True}
        case Absent():
            return {"none": True}
        case _:
            return [{name: plain_value(field) for name, field in item.items()} for item in value]
