"""Marks: what an answer hangs on, each found by evaluating once more."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dsl.model import tree as m
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import ProvisionReport
from dsl.runtime.status import Status
from dsl.runtime.truth import Truth
from dsl.runtime.values import GivenFacts, Item, Value
from dsl.semantics.clauses import limit_test
from dsl.semantics.facts import stood
from dsl.semantics.stale import Staleness, nodes
from dsl.semantics.walk import Case

Key = tuple[str, str]


def _reports(case: Case, staleness: Staleness) -> dict[Key, ProvisionReport]:
    return {key: case.report(*both, staleness) for key, both in case.provisions.items()}


# --- hangs_on ------------------------------------------------------------------------------------


def _outcome(report: ProvisionReport) -> object:
    """What an interpretation may change: status, possible, a limit, an amount, a day."""
    return (
        report.status,
        report.possible,
        tuple(attrs.evolve(limit, rounding=False) for limit in report.limits),
        tuple(amount.value for amount in report.amounts),
        tuple(deadline.due for deadline in report.deadlines),
        report.earliest,
    )


def hangs_on(
    case: Case, given: GivenFacts, assumptions: bool, staleness: Staleness
) -> dict[Key, tuple[str, ...]]:
    """The interpretations of which one other option, the rest as chosen, changes an outcome."""
    policy, readings = case.policy, case.reader.readings
    base = _reports(case, staleness)
    found: dict[Key, tuple[str, ...]] = dict.fromkeys(base, ())
    for interpretation in policy.interpretations:
        chosen = readings[interpretation.id]
        others = [
            _reports(
                Case(policy, given, case.as_of, {**readings, interpretation.id: o.id}, assumptions),
                staleness,
            )
            for o in interpretation.options
            if o.id != chosen
        ]
        for key, report in base.items():
            if any(_outcome(other[key]) != _outcome(report) for other in others):
                found[key] += (interpretation.id,)
    return found


# --- arguable ------------------------------------------------------------------------------------


def _effects(possible: frozenset[Status]) -> frozenset[Status]:
    """Not applicable and excepted have the same effect."""
    same = {Status.EXCEPTED: Status.NOT_APPLICABLE}
    return frozenset(same.get(status, status) for status in possible)


def arguable(case: Case, given: GivenFacts, assumptions: bool) -> set[Key]:
    """Settled provisions that have another possible status if `etc` is left open."""
    opened = Case(case.policy, given, case.as_of, case.reader.readings, assumptions, etc_open=True)
    return {key for key in case.provisions if opens(case, opened, key)}


def opens(case: Case, opened: Case, key: Key) -> bool:
    """Whether a provision is settled, and not so with `etc` left open."""
    settled = case.answer(*case.provisions[key]).possible
    possible = opened.answer(*opened.provisions[key]).possible
    return len(settled) == 1 and bool(_effects(possible) - _effects(settled))


# --- assumes -------------------------------------------------------------------------------------


def _base_fact(name: str) -> str:
    """The fact of a missing name, which may end in a record's field or a set's member."""
    return ".".join(name.split(".")[:2])


def _read_by_default(case: Case, given: GivenFacts, name: str) -> set[str]:
    """A fact, and if it stands by default the facts that its formula reads, and so on."""
    defines = {name: define.value for name, define in case.reader.defines.items()}
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found.add(one)
        fact = case.reader.facts.get(one)
        if fact is None or fact.default is None or one in given.facts:
            continue
        read = nodes(fact.default, defines)
        waiting.extend(node.name for node in read if isinstance(node, m.FactRef))
    return found


def assumes(case: Case, given: GivenFacts) -> dict[Key, tuple[str, ...]]:
    """The assumptions on which an answer rests.

    With all of them withdrawn, if status or `possible` differ: those that stood of the sections to
    which the facts then missing belong, and of these facts.
    """
    policy = case.policy
    bare = Case(policy, given, case.as_of, case.reader.readings, assumptions=False)
    assumed = stood(policy, given)
    found: dict[Key, tuple[str, ...]] = {}
    for key, both in case.provisions.items():
        answer = bare.answer(*both)
        if answer.possible == case.answer(*both).possible:
            continue
        facts: set[str] = set()
        for name in answer.missing:
            facts |= _read_by_default(case, given, _base_fact(name))
        sections = {name.split(".")[0] for name in facts}
        found[key] = tuple(name for name in assumed if name in facts | sections)
    return found


# --- rounding ------------------------------------------------------------------------------------


def _shifted(value: Value) -> Iterator[Value]:
    """A given value with one figure moved by half a unit of its last place, down and up.

    A figure written without decimals is exact; none goes below zero that was not.
    """
    if isinstance(value, Quantity) and value.half is not None:
        half = Quantity(value.dimension, *value.half)
        nought = Quantity(value.dimension, 0)
        down = value - half
        yield nought if down < nought <= value else down
        yield value + half
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            for name, field in item.items():
                for moved in _shifted(field):
                    changed: Item = {**item, name: moved}
                    yield (*value[:i], changed, *value[i + 1 :])


def _holds(case: Case) -> dict[tuple[Key, str], Truth]:
    """Whether each limit in force holds."""
    return {
        (key, limit.id): limit_test(case.reader, limit).holds.truth
        for key, (_, provision) in case.provisions.items()
        if case.in_force(provision)
        for limit in provision.limits
    }


def rounding(case: Case, given: GivenFacts, assumptions: bool) -> set[tuple[Key, str]]:
    """The limits that come out otherwise if one written figure is off by its rounding."""
    base = _holds(case)
    found: set[tuple[Key, str]] = set()
    for name, value in given.facts.items() if base else ():
        for moved in _shifted(value):
            facts = attrs.evolve(given, facts={**given.facts, name: moved})
            other = _holds(Case(case.policy, facts, case.as_of, case.reader.readings, assumptions))
            found |= {limit for limit, holds in base.items() if other[limit] != holds}
    return found
