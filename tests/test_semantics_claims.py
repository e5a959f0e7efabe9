"""What may be claimed of `possible` and `missing`, against completions of partial facts.

A completion gives every unknown fact a value or none and leaves a known default alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date
from random import Random

import attrs
import pytest

from compiler.agree import build as b
from compiler.agree.draw import draw
from compiler.agree.policies import random_policy
from compiler.agree.projects import Clerk, figures_of
from dsl.model import tree as m
from dsl.model.types import Choices, Records
from dsl.runtime.report import MeasureReport, PolicyReport, ProvisionReport
from dsl.runtime.status import Comparison, Norm, Status
from dsl.runtime.values import UNKNOWN, GivenFacts, Item, Members, Value
from dsl.semantics import evaluate
from dsl.semantics.walk import Case

S = Status
Statuses = dict[tuple[str, str | None], frozenset[Status]]
SEEDS = range(40)


def same_effect(statuses: frozenset[Status]) -> frozenset[Status]:
    """Not applicable and excepted counting as one."""
    return frozenset(S.NOT_APPLICABLE if s is S.EXCEPTED else s for s in statuses)


def possible(report: PolicyReport) -> Statuses:
    """Of each provision, and of each measure under None."""
    found: Statuses = {}
    for measure in report.measures:
        found[measure.id, None] = measure.possible
        for provision in measure.provisions:
            found[measure.id, provision.id] = provision.possible
    return found


class Completer:
    """Fills in what is unknown: all of it, or the facts named."""

    def __init__(self, rng: Random, policy: m.Policy, as_of: date) -> None:
        self.policy = policy
        self.rng = rng
        self.clerk = Clerk(rng, policy, figures_of(policy), as_of, 1.0)
        self.as_of = as_of

    def value(self, fact: m.Fact) -> Value:
        """A known value or none."""
        while True:
            value = self.clerk.value(fact)
            if value is not UNKNOWN:
                return self.closed(value, fact)

    def closed(self, value: Value, fact: m.Fact) -> Value:
        """A list or set with nothing left open."""
        if isinstance(value, Members) and value.open:
            assert isinstance(fact.type, Choices)
            return Members(value.yes, value.no)
        if isinstance(value, tuple) and isinstance(fact.type, Records):
            record = self.clerk.records[fact.type.record]
            return tuple(self.item(item, record, None) for item in value)
        return value

    def item(self, item: Item, record: m.Record, only: set[str] | None) -> Item:
        """An item whose unknown fields are filled in."""
        filled: dict[str, Value] = dict(item)
        for field in record.fields:
            if only is not None and field.id not in only:
                continue
            value = item.get(field.id, UNKNOWN)
            filled[field.id] = self.value(field) if value is UNKNOWN else self.closed(value, field)
        return filled

    def known_default(self, given: GivenFacts, name: str, fact: m.Fact) -> bool:
        """Whether the fact stands by a known default."""
        if fact.default is None or name in given.facts:
            return False
        readings = {i.id: i.chosen for i in self.policy.interpretations}
        case = Case(self.policy, given, self.as_of, readings, assumptions=False)
        section, _, own = name.partition(".")
        return case.reader.fact(section, own).value is not UNKNOWN

    def complete(self, given: GivenFacts, wanted: frozenset[str] | None = None) -> GivenFacts:
        """Everything filled in, or only the facts wanted (by the names of `missing`)."""
        facts: dict[str, Value] = dict(given.facts)
        sections = dict(given.sections)
        for section in self.policy.sections:
            if sections.get(section.id) == "none":
                continue
            whole = wanted is None or section.id in wanted
            for fact in section.facts:
                name = f"{section.id}.{fact.id}"
                asked = {w for w in wanted or () if w == name or w.startswith(name + ".")}
                if not (whole or asked) or self.known_default(given, name, fact):
                    continue
                value = facts.get(name, UNKNOWN)
                if value is UNKNOWN:
                    facts[name] = self.value(fact)
                elif whole:
                    facts[name] = self.closed(value, fact)
                else:
                    facts[name] = self.parts(value, fact, name, asked)
            if whole and sections.get(section.id) == "unknown":
                del sections[section.id]
        return GivenFacts(facts, sections)

    def parts(self, value: Value, fact: m.Fact, name: str, asked: set[str]) -> Value:
        """A set with the members wanted, a list with the fields wanted."""
        below = {w.removeprefix(name + ".") for w in asked if w != name}
        if isinstance(value, Members):
            return self.some_members(value, fact, below)
        if isinstance(value, tuple) and isinstance(fact.type, Records):
            record = self.clerk.records[fact.type.record]
            fields = {f.id: f for f in record.fields}
            items: list[Item] = []
            for item in value:
                filled = dict(item)
                for word in below:
                    own, _, member = word.partition(".")
                    old = item.get(own, UNKNOWN)
                    if old is UNKNOWN:
                        filled[own] = self.value(fields[own])
                    elif isinstance(old, Members):
                        now = filled[own]
                        assert isinstance(now, Members)
                        filled[own] = self.some_members(now, fields[own], {member})
                items.append(filled)
            return tuple(items)
        return value

    def some_members(self, value: Members, fact: m.Fact, named: set[str]) -> Members:
        """A set with these members answered, where that contradicts nothing."""
        assert isinstance(fact.type, Choices)
        values = self.clerk.categories[fact.type.category].values
        for own in (v for v in values if v.id in named and value.open):
            below_yes = own.descendants & value.yes
            if own.id in value.yes or below_yes or (own.ancestors | {own.id}) & value.no:
                continue
            if self.rng.random() < 0.5:
                value = attrs.evolve(value, yes=value.yes | {own.id})
            else:
                value = attrs.evolve(value, no=value.no | {own.id})
        return value


def cases(seed: int) -> Iterator[tuple[m.Policy, GivenFacts, date, Completer]]:
    """Random policies with partial facts."""
    rng = Random(seed)
    policy = random_policy(rng)
    figures = figures_of(policy)
    for _ in range(3):
        given, as_of = draw(rng, policy, figures)
        yield policy, given, as_of, Completer(rng, policy, as_of)


def asked(
    policy: m.Policy, given: GivenFacts, as_of: date, assumptions: bool = False
) -> PolicyReport:
    """The answer without marks."""
    return evaluate(policy, given, as_of, assumptions=assumptions, marks=False)


@pytest.mark.parametrize("seed", SEEDS)
def test_possible_is_never_too_small(seed: int) -> None:
    for policy, given, as_of, completer in cases(seed):
        before = possible(asked(policy, given, as_of))
        for _ in range(8):
            after = possible(asked(policy, completer.complete(given), as_of))
            for key, statuses in after.items():
                assert len(statuses) == 1, f"{key} is not settled by all facts"
                assert same_effect(statuses) <= same_effect(before[key]), key


@pytest.mark.parametrize("assumptions", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_giving_all_that_is_missing_settles_the_status(seed: int, assumptions: bool) -> None:
    for policy, given, as_of, completer in cases(seed):
        report = asked(policy, given, as_of, assumptions)
        for measure in report.measures:
            parts: list[MeasureReport | ProvisionReport] = [measure, *measure.provisions]
            for part in parts:
                assert bool(part.missing) == (len(part.possible) > 1)
                if not part.missing:
                    continue
                facts = completer.complete(given, frozenset(part.missing))
                key = (measure.id, None if part is measure else part.id)
                after = possible(asked(policy, facts, as_of, assumptions))[key]
                assert len(after) == 1, f"{key}: {part.missing} do not settle {after}"


@pytest.mark.parametrize("seed", SEEDS)
def test_more_facts_never_change_a_settled_status(seed: int) -> None:
    for policy, given, as_of, completer in cases(seed):
        before = possible(asked(policy, given, as_of))
        whole = completer.complete(given)
        some = {n: v for n, v in whole.facts.items() if n in given.facts or n.endswith("1")}
        kept = {s: state for s, state in given.sections.items() if s in whole.sections}
        after = possible(asked(policy, GivenFacts(some, kept), as_of))
        for key, statuses in before.items():
            if len(statuses) == 1:
                assert same_effect(after[key]) == same_effect(statuses), key


# --- exactness, where each fact is read once ------------------------------------------------------


def once(rng: Random) -> tuple[m.Policy, list[str]]:
    """A policy of one provision that reads each of its yes-or-no facts once."""
    names = [f"s.f{i}" for i in range(9)]
    left = list(names)

    def condition(depth: int) -> m.Expr:
        if depth == 0 or len(left) < 3 or rng.random() < 0.4:
            one: m.Expr = b.fact(left.pop()) if left else b.literal(True)
            return b.not_(one) if rng.random() < 0.4 else one
        make = b.both if rng.random() < 0.5 else b.either
        return make(condition(depth - 1), condition(depth - 1))

    entitlement = rng.random() < 0.6
    made = b.provision(
        "p",
        Norm.PERMIT if entitlement else Norm.OBLIGE,
        when=condition(1),
        exceptions=(b.exempting("x", condition(1)),),
    )
    if entitlement:
        hard = b.require("hard", condition(1), waived=b.waiver("w", condition(0)))
        soft = b.require("soft", condition(0), in_principle=True)
        made = attrs.evolve(made, requirements=(hard, soft))
    else:
        made = attrs.evolve(made, breached=condition(1))
    section = b.section("s", *(b.declare(name[2:]) for name in names))
    return b.policy(b.measure(1, made), sections=[section]), names


@pytest.mark.parametrize("seed", range(60))
def test_possible_is_exact_where_each_fact_is_read_once(seed: int) -> None:
    rng = Random(seed)
    policy, names = once(rng)
    given: dict[str, Value] = {name: rng.random() < 0.5 for name in names if rng.random() < 0.4}
    day = date(2025, 3, 1)
    found = possible(asked(policy, GivenFacts(given), day))["1", "p"]
    open_ = [name for name in names if name not in given]
    reached: set[Status] = set()
    for answers in itertools.product((False, True), repeat=len(open_)):
        facts = GivenFacts({**given, **dict(zip(open_, answers, strict=True))})
        reached |= possible(asked(policy, facts, day))["1", "p"]
    if found == {S.EXCEPTED}:
        assert same_effect(frozenset(reached)) == {S.NOT_APPLICABLE}
    else:
        assert found == reached


# --- what does not matter -------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_provisions_and_facts_does_not_matter(seed: int) -> None:
    for policy, given, as_of, _ in cases(seed):
        turned = attrs.evolve(
            policy,
            sections=tuple(
                attrs.evolve(s, facts=tuple(reversed(s.facts))) for s in reversed(policy.sections)
            ),
            measures=tuple(
                attrs.evolve(measure, provisions=tuple(reversed(measure.provisions)))
                for measure in reversed(policy.measures)
            ),
        )
        facts = GivenFacts(dict(reversed(list(given.facts.items()))), given.sections)
        before = evaluate(policy, given, as_of)
        after = {measure.id: measure for measure in evaluate(turned, facts, as_of).measures}
        for measure in before.measures:
            other = after[measure.id]
            assert (measure.status, measure.missing) == (other.status, other.missing)
            mine = {p.id: attrs.evolve(p, exception=None) for p in measure.provisions}
            assert mine == {p.id: attrs.evolve(p, exception=None) for p in other.provisions}


@pytest.mark.parametrize("seed", range(20))
def test_a_fact_that_no_provision_reads_does_not_matter(seed: int) -> None:
    for policy, given, as_of, _ in cases(seed):
        extra = b.section("unread", b.declare("fact"), b.declare("size", b.land(1).type))
        wider = attrs.evolve(policy, sections=(*policy.sections, extra))
        more: dict[str, Value] = {**given.facts, "unread.fact": True}
        assert (
            evaluate(policy, given, as_of).measures
            == evaluate(wider, GivenFacts(more, given.sections), as_of).measures
        )


def test_a_comparison_of_a_fact_with_itself_is_not_exact() -> None:
    """No reasoning over values: what the claim of exactness leaves out."""
    area = b.fact("s.area", b.land(1).type)
    never = b.provision("p", Norm.PERMIT, when=b.compare(area, Comparison.LESS_THAN, area))
    section = b.section("s", b.declare("area", area.type))
    policy = b.policy(b.measure(1, never), sections=[section])
    report = asked(policy, GivenFacts(), date(2025, 3, 1))
    assert report.measures[0].provisions[0].possible == {S.NOT_APPLICABLE, S.APPLIES}
