"""Draws policies and facts, aiming part of the facts at the bounds of limits."""

from __future__ import annotations

from datetime import date
from random import Random

from compiler.agree.projects import UNIT, Figures, aimed, random_day, random_facts
from dsl.model import tree as m
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import LimitReport, PolicyReport
from dsl.runtime.status import Comparison
from dsl.runtime.values import GivenFacts
from dsl.semantics import evaluate

AIMED = 0.9
UPPER = (Comparison.AT_MOST, Comparison.LESS_THAN)


def draw(rng: Random, policy: m.Policy, figures: Figures) -> tuple[GivenFacts, date]:
    """Facts and a day; in part of the draws limits are moved to their bound or one unit beside."""
    as_of = random_day(rng, figures)
    given = random_facts(rng, policy, figures, as_of)
    if rng.random() < AIMED:
        given = aim(rng, policy, given, as_of)
    return given, as_of


def aim(rng: Random, policy: m.Policy, given: GivenFacts, as_of: date) -> GivenFacts:
    """Moves facts so that limits with a known margin come to their bound or one unit beside."""
    report = evaluate(policy, given, as_of, marks=False)
    by_id = {
        (measure.id, provision.id, limit.id): limit
        for measure in policy.measures
        for provision in measure.provisions
        for limit in provision.limits
    }
    for key, found in known_limits(report):
        limit = by_id.get(key)
        margin = found.margin
        if limit is None or not isinstance(margin, Quantity):
            continue
        if isinstance(limit.value, m.Subtract | m.Negate | m.Share):
            continue
        unit = UNIT[margin.dimension]
        beside = rng.choice((margin, margin + unit, margin - unit))
        wanted = beside if found.comparison in UPPER else -beside
        given = aimed(given, limit.value, found.item, wanted)
    return given


def known_limits(report: PolicyReport) -> list[tuple[tuple[str, str, str], LimitReport]]:
    """All limits of a report that have a margin, by measure, provision and id."""
    return [
        ((measure.id, provision.id, limit.id), limit)
        for measure in report.measures
        for provision in measure.provisions
        for limit in provision.limits
        if isinstance(limit.margin, Quantity)
    ]
