"""Small policies for tests of the meaning: a condition, a provision, a measure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Records
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import PolicyReport, ProvisionReport
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import GivenFacts, SectionState, Value
from dsl.semantics import evaluate

DAY: Final = date(2025, 3, 1)
LAND: Final = b.numeric(Dimension.LAND)
SECTOR: Final = Choices("sector")
LEVEL: Final = Choice("level")
WORKS: Final = Records("work")

# energy and water are over hydropower; transport is over rail and port.
CATEGORIES: Final = (
    b.category(
        "sector",
        {
            "energy": (),
            "water": (),
            "hydropower": ("energy", "water"),
            "transport": (),
            "rail": ("transport",),
            "port": ("transport",),
        },
    ),
    b.category("level", {"county": (), "city": (), "province": ()}, ordered=True),
)
RECORDS: Final = (
    b.record(
        "work",
        b.declare("ok"),
        b.declare("area", LAND),
        b.declare("count", b.numeric(Dimension.NUMBER), or_none=True),
        b.declare("sectors", SECTOR),
        b.declare("kind", Choice("sector")),
    ),
)
S: Final = b.section(
    "s",
    b.declare("yes"),
    b.declare("other"),
    b.declare("third"),
    b.declare("area", LAND, or_none=True),
    b.declare("more", LAND, or_none=True),
    b.declare("name", b.TEXT),
    b.declare("sectors", SECTOR),
    b.declare("kind", Choice("sector"), or_none=True),
    b.declare("level", LEVEL),
    b.declare("start", b.DAY),
    b.declare("done", b.DAY),
    b.declare("works", WORKS),
)
FACTS: Final = {f"s.{fact.id}": fact.type for fact in S.facts}


def fact(name: str) -> m.FactRef:
    """A fact of the section `s`."""
    return b.fact(f"s.{name}", FACTS[f"s.{name}"])


def mu(number: str | int) -> Quantity:
    """A land area in 亩."""
    return Quantity.of(Dimension.LAND, number)


def given(facts: Mapping[str, Value], **sections: SectionState) -> GivenFacts:
    """Facts of `s` by their own names, of other sections by dotted names."""
    return GivenFacts({n if "." in n else f"s.{n}": v for n, v in facts.items()}, sections)


def policy(
    *measures: m.Measure,
    sections: tuple[m.Section, ...] = (),
    parameters: tuple[m.Parameter, ...] = (),
    defines: tuple[m.Define, ...] = (),
    interpretations: tuple[m.Interpretation, ...] = (),
    applies: m.Expr | None = None,
    cautions: tuple[m.Caution, ...] = (),
    window: m.Window = b.ALWAYS,
    review_by: date | None = None,
) -> m.Policy:
    """A policy over the vocabulary of these tests."""
    return b.policy(
        *measures,
        sections=[S, *sections],
        categories=CATEGORIES,
        records=RECORDS,
        parameters=parameters,
        defines=defines,
        interpretations=interpretations,
        applies=applies,
        cautions=cautions,
        window=window,
        review_by=review_by,
    )


def ask(
    what: m.Policy | m.Provision,
    facts: Mapping[str, Value] | GivenFacts,
    day: date = DAY,
    *,
    readings: Mapping[str, str] | None = None,
    assumptions: bool = True,
) -> PolicyReport:
    """The report of a policy, or of one provision in measure 1."""
    asked = policy(b.measure(1, what)) if isinstance(what, m.Provision) else what
    known = facts if isinstance(facts, GivenFacts) else given(facts)
    return evaluate(asked, known, day, readings=readings or {}, assumptions=assumptions)


def first(
    what: m.Policy | m.Provision,
    facts: Mapping[str, Value] | GivenFacts,
    day: date = DAY,
    *,
    readings: Mapping[str, str] | None = None,
    assumptions: bool = True,
) -> ProvisionReport:
    """The report of the first provision."""
    report = ask(what, facts, day, readings=readings, assumptions=assumptions)
    return report.measures[0].provisions[0]


Truth = bool | tuple[str, ...]


def truth(
    condition: m.Expr,
    facts: Mapping[str, Value] | GivenFacts,
    sections: tuple[m.Section, ...] = (),
    defines: tuple[m.Define, ...] = (),
    *,
    assumptions: bool = True,
) -> Truth:
    """A condition's truth, read off a permission's scope; the missing facts if it is unknown."""
    made = policy(
        b.measure(1, b.provision("p", Norm.PERMIT, when=condition)),
        sections=sections,
        defines=defines,
    )
    report = first(made, facts, assumptions=assumptions)
    if report.status is Status.UNDETERMINED:
        assert report.possible == {Status.APPLIES, Status.NOT_APPLICABLE}
        return report.missing
    return report.status is Status.APPLIES
