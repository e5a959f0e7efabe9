"""Why: a provision that does not apply names what decided it, whatever that was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from compiler.agree import build as b
from compiler.agree.executors import package
from compiler.cli.lines import fact_value
from dsl.facts.vocabulary import load_vocabulary
from dsl.model import tree as m
from dsl.runtime.checker import Report
from dsl.runtime.quantity import Dimension
from dsl.runtime.report import WhyNode, Written
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, Value
from generated.henan2025 import check, load
from tests.semantics_help import fact, given, policy

ROOT = Path(__file__).resolve().parent.parent
VOCABULARY = load_vocabulary(ROOT / "generated" / "henan2025" / "vocabulary.json")
SIGNED = date(2025, 2, 28)
DUTY = b.provision(
    "p",
    Norm.OBLIGE,
    deadline=b.within("d", b.quantity(30, Dimension.DAYS), fact("start"), fact("done")),
)


@contextmanager
def asked(what: m.Policy, facts: Mapping[str, Value], day: date) -> Iterator[Report]:
    with package(what) as module:
        yield module.CHECKER.check(given(facts), as_of=day)


def leaves(node: WhyNode) -> Iterator[tuple[str, bool | None, dict[str, Written]]]:
    """What decided, in words, with its truth and the facts it read."""
    for kid in node.because:
        yield from leaves(kid)
    if not node.because:
        yield node.text.en, node.truth, dict(node.facts)


def why(what: m.Policy, facts: Mapping[str, Value], day: date, provision: str = "p") -> WhyNode:
    with asked(what, facts, day) as report:
        found = report.explain("1", provision)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("facts", "day", "decided"),
    [
        (
            {"start": UNKNOWN, "done": NONE},
            SIGNED,
            ("“d” has begun to run", None, {"s.start": "unknown"}),
        ),
        (
            {"start": NONE, "done": NONE},
            SIGNED,
            ("“d” has begun to run", False, {"s.start": "none"}),
        ),
        (
            {"start": SIGNED, "done": NONE},
            date(2025, 3, 31),
            ("“d” is missed (due 2025-03-30)", True, {"s.start": "2025-02-28", "s.done": "none"}),
        ),
        (
            {"start": SIGNED, "done": UNKNOWN},
            date(2025, 3, 31),
            (
                "“d” is missed (due 2025-03-30)",
                None,
                {"s.start": "2025-02-28", "s.done": "unknown"},
            ),
        ),
    ],
)
def test_a_deadline_that_decides_is_named(
    facts: dict[str, Value], day: date, decided: tuple[str, bool | None, dict[str, str]]
) -> None:
    assert decided in list(leaves(why(policy(b.measure(1, DUTY)), facts, day)))


def test_a_deadline_that_is_kept_is_named_too() -> None:
    kept = {"start": SIGNED, "done": SIGNED}
    told = dict(
        (text, truth) for text, truth, _ in leaves(why(policy(b.measure(1, DUTY)), kept, SIGNED))
    )
    assert told == {"“d” has begun to run": True, "“d” is missed (due 2025-03-30)": False}


def test_the_provision_that_prevails_is_named() -> None:
    ban = b.provision("ban", Norm.PROHIBIT, breached=fact("yes"), prevails=(b.reference("1.p"),))
    both = policy(b.measure(1, b.provision("p", Norm.PERMIT), ban))
    decided = list(leaves(why(both, {"yes": True}, SIGNED)))
    assert decided == [("measure 1 “ban” prevails", True, {})]


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda p: p.stem)
@pytest.mark.parametrize("assumptions", [True, False])
def test_whatever_does_not_apply_has_a_reason(path: Path, assumptions: bool) -> None:
    report = check(load(path), as_of=date(2025, 3, 1), assumptions=assumptions)
    for measure in report.full.measures:
        for provision in measure.provisions:
            found = report.explain(measure.id, provision.id)
            assert found is not None
            assert found.because or provision.status is Status.APPLIES, (measure.id, provision.id)


@pytest.mark.parametrize(
    ("name", "text", "zh", "en"),
    [
        ("early_use.works", "{kind: single}, {kind: other_work}", "2 项", "2 items"),
        ("early_use.works", "[\n  {工程性质: 其他工程}\n]", "1 项", "1 item"),
        ("early_use.works", "none", "无", "none"),
        ("early_use.works", "unknown", "未知", "unknown"),
        ("early_use.works", "{工程性质: }{", "{工程性质: }{", "{工程性质: }{"),
        (
            "early_use.works[1].kind",
            "single",
            "控制工期的单体工程",
            "Single works that control the schedule",
        ),
        ("early_use.works[1].starts_in_year", "yes", "是", "yes"),
    ],
)
def test_values_are_told_by_their_labels(name: str, text: str, zh: str, en: str) -> None:
    assert [fact_value(VOCABULARY, n, name, text) for n in (0, 1)] == [zh, en]
