"""Who uses what: the facts, terms, figures and open questions that provisions and clauses read."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from compiler.backends.guidance.names import Names, place_of_provision
from compiler.backends.guidance.tree import Run
from dsl.model import tree as m
from dsl.model.reach import Reach

Key = tuple[str, str]  # a kind (fact, term, figure, reading) and a name


@attrs.frozen
class Uses:
    """By measure version (its position) what it names; by thing named the provisions that do."""

    of_measure: tuple[tuple[Key, ...], ...]
    users: dict[Key, tuple[Run, ...]]


def uses_of(names: Names) -> Uses:
    """What every measure reads, terms and formulas of facts written out."""
    policy = names.policy
    reach = Reach(policy)
    per_measure = []
    users: dict[Key, dict[Run, None]] = {}
    for measure in policy.measures:
        of_measure: dict[Key, None] = {}
        for p in measure.provisions:
            run = Run(provision_called(names, measure, p), place_of_provision(measure.id, p.id))
            for key in keys(reach.of(reach.clauses(measure, p))):
                of_measure[key] = None
                users.setdefault(key, {})[run] = None
        per_measure.append(tuple(of_measure))
    return Uses(tuple(per_measure), {key: tuple(found) for key, found in users.items()})


def provision_called(names: Names, measure: m.Measure, p: m.Provision) -> str:
    """A provision with its measure's number, as a reference."""
    label = names.pick(p.label)
    return f"{measure.id} {label}" if names.n else f"第{measure.id}条 {label}"


def keys(exprs: Iterable[m.Expr]) -> dict[Key, None]:
    """What expressions name, in order, each once."""
    found: dict[Key, None] = {}
    for expr in exprs:
        match expr:
            case m.FactRef():
                found["fact", expr.name] = None
            case m.Involves():
                found["section", expr.section] = None
            case m.DefineRef():
                found["term", expr.define] = None
            case m.ParameterRef():
                found["figure", expr.parameter] = None
            case m.ReadingIs():
                found["reading", expr.interpretation] = None
            case _:
                pass
    return found


class Judges:
    """Who answers the facts that a clause asks."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._reach = Reach(names.policy)

    def of(self, *exprs: m.Expr | None) -> tuple[str, ...]:
        """Who answers what these expressions read, each once."""
        found: dict[str, None] = {}
        for expr in self._reach.of(expr for expr in exprs if expr is not None):
            if isinstance(expr, m.FactRef):
                fact = self._names.facts[expr.name]
            elif isinstance(expr, m.FieldRef):
                record = self._names.records[expr.record]
                fact = next(f for f in record.fields if f.id == expr.field)
            else:
                continue
            if fact.judged_by is not None:
                found[self._names.pick(fact.judged_by)] = None
        return tuple(found)
