"""Which measures concern whom: by addressee, by matter, and by the choices that measures read.

For each value of such a choice the scopes are worked out with that value alone known: a measure
whose scope, or the scope of all whose provisions, is then false does not concern it. Few scopes
rule anything out so early; so it is also told which measures name the value at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import attrs

from compiler.backends.guidance.names import Names
from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.model.types import Choice, Choices
from dsl.runtime.values import GivenFacts, Members, Value
from dsl.semantics.expressions import Reader
from dsl.semantics.outcome import Outcome, unknown

MOST: Final = 6  # choices that are asked for; those that fewest measures read are left out
_FEWEST: Final = 2  # measures that must read one
_OFTEN: Final = 0.4  # of the measures: a section of facts that more of them read tells nothing

Positions = frozenset[int]


@attrs.frozen
class Facet:
    """A question and its answers; by measure (its position) the answers, by theirs.

    `of`: those it may concern, None for all. `named`: those it names. `under`: by answer, those
    that it is a kind of.
    """

    label: str
    values: tuple[str, ...]
    of: tuple[Positions | None, ...]
    named: tuple[Positions, ...]
    under: tuple[Positions, ...]

    def cell(self, measure: int) -> tuple[str, tuple[str, ...]]:
        """What is said of a measure: `any`, or answers it `names`, may concern `only`, `but` these.

        Of the last two the shorter one. What is said of an answer is said of its kinds.
        """
        concerned = self.of[measure]
        if concerned is None:
            named = self.named[measure]
            return ("names", self._shortly(named)) if named else ("any", ())
        only = self._shortly(concerned)
        but = self._shortly(frozenset(range(len(self.values))) - concerned)
        return ("but", but) if but and len(but) < len(only) else ("only", only)

    def _shortly(self, found: Positions) -> tuple[str, ...]:
        return tuple(self.values[i] for i in sorted(found) if not self.under[i] & found)


def facets(names: Names) -> list[Facet]:
    """The questions that have an answer: whom, what matter, and the choices most measures read."""
    policy = names.policy
    parts = [_Parts(policy, measure) for measure in policy.measures]
    asked = Counter(name for one in parts for name in one.choices)
    often = [name for name, times in asked.most_common() if times >= _FEWEST]
    found = [
        _by_addressee(names),
        _by_matter(names, parts),
        *[_by_fact(names, name, parts) for name in often[:MOST]],
    ]
    return [facet for facet in found if facet.values]


class _Parts:
    """All expressions that a measure leads to, and what they name."""

    def __init__(self, policy: m.Policy, measure: m.Measure) -> None:
        reach = Reach(policy)
        clauses = [expr for p in measure.provisions for expr in reach.clauses(measure, p)]
        found = list(reach.of([*_scopes(policy, measure), *clauses]))
        facts = [expr for expr in found if isinstance(expr, m.FactRef)]
        self.choices = dict.fromkeys(
            fact.name for fact in facts if isinstance(fact.type, Choice | Choices)
        )
        involved = [expr.section for expr in found if isinstance(expr, m.Involves)]
        self.sections = {fact.section for fact in facts} | set(involved)
        self._tests = [e for e in found if isinstance(e, m.IsIn | m.Includes | m.CompareRank)]

    def values(self, fact: str) -> set[str]:
        """The values of a fact's category that the measure names of it."""
        return {
            value
            for test in self._tests
            if isinstance(test.operand, m.FactRef) and test.operand.name == fact
            for value in ([test.value] if isinstance(test, m.CompareRank) else test.values)
        }


def _scopes(policy: m.Policy, measure: m.Measure) -> Iterator[m.Expr]:
    for scope in (policy.applies, measure.applies, *(p.when for p in measure.provisions)):
        if scope is not None:
            yield scope


def _by_addressee(names: Names) -> Facet:
    per_measure = [
        {names.pick(p.addressee): None for p in measure.provisions if p.addressee is not None}
        for measure in names.policy.measures
    ]
    values = tuple(dict.fromkeys(one for found in per_measure for one in found))
    named = tuple(frozenset(map(values.index, found)) for found in per_measure)
    return Facet(
        ("对象", "Addressee")[names.n],
        values,
        tuple(one or None for one in named),
        named,
        (frozenset(),) * len(values),
    )


def _by_matter(names: Names, parts: list[_Parts]) -> Facet:
    """By the sections of facts that a measure reads, but for those that many read."""
    readers = Counter(id for one in parts for id in one.sections)
    sections = [s for s in names.policy.sections if 0 < readers[s.id] <= _OFTEN * len(parts)]
    ids = [section.id for section in sections]
    return Facet(
        ("事项", "Matter")[names.n],
        tuple(names.pick(section.label) for section in sections),
        (None,) * len(parts),
        tuple(frozenset(i for i, id in enumerate(ids) if id in one.sections) for one in parts),
        (frozenset(),) * len(ids),
    )


def _by_fact(names: Names, name: str, parts: list[_Parts]) -> Facet:
    kind = names.facts[name].type
    assert isinstance(kind, Choice | Choices)
    category = next(c for c in names.policy.categories if c.id == kind.category)
    ids = [value.id for value in category.values]
    readers = [
        _reader(names, name, id if isinstance(kind, Choice) else Members(frozenset({id})))
        for id in ids
    ]
    return Facet(
        names.fact_called(name),
        tuple(names.pick(value.label) for value in category.values),
        tuple(_concerned(readers, names.policy, measure) for measure in names.policy.measures),
        tuple(_named(category, one.values(name)) for one in parts),
        tuple(frozenset(map(ids.index, value.ancestors)) for value in category.values),
    )


def _named(category: m.Category, named: set[str]) -> Positions:
    """The named values with their kinds."""
    values = enumerate(category.values)
    return frozenset(i for i, value in values if named & {value.id, *value.ancestors})


def _reader(names: Names, name: str, value: Value) -> Reader:
    """One that knows a single fact."""
    chosen = {i.id: i.chosen for i in names.policy.interpretations}

    def applies(reference: m.ProvisionRef) -> Outcome:
        return unknown((reference.name,))

    given = GivenFacts({name: value})
    return Reader(names.policy, given, names.as_of, chosen, False, True, applies)


def _concerned(readers: list[Reader], policy: m.Policy, measure: m.Measure) -> Positions | None:
    found = frozenset(i for i, reader in enumerate(readers) if _may(reader, policy, measure))
    return None if len(found) == len(readers) else found


def _may(reader: Reader, policy: m.Policy, measure: m.Measure) -> bool:
    """Whether a measure may be for what the reader knows."""
    whole = [scope for scope in (policy.applies, measure.applies) if scope is not None]
    if any(reader.truth(scope).truth is False for scope in whole):
        return False
    whens = [p.when for p in measure.provisions]
    return not whens or any(w is None or reader.truth(w).truth is not False for w in whens)
