"""Which measures may concern whom: by addressee, and by the choices that scopes ask for.

For each value of such a choice the scopes are worked out with that value alone known: a measure
whose scope, or the scope of all whose provisions, is then false does not concern it.
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

MOST: Final = 6  # choices that are asked for; those that fewest measures ask are left out
_FEWEST: Final = 2  # measures that must ask for one


@attrs.frozen
class Facet:
    """A question, its answers, and by measure (its position) those it may concern, None for all."""

    label: str
    values: tuple[str, ...]
    of: tuple[frozenset[int] | None, ...]
    under: tuple[frozenset[int], ...]  # of each answer, those that it is a kind of

    def shown(self, measure: int) -> tuple[bool, tuple[str, ...]]:
        """Whether all but these answers, or only these, are concerned; the shorter of both.

        What is said of an answer is said of its kinds.
        """
        concerned = self.of[measure] or frozenset()
        others = frozenset(range(len(self.values))) - concerned
        only, but = (
            tuple(self.values[i] for i in sorted(found) if not self.under[i] & found)
            for found in (concerned, others)
        )
        return (True, but) if len(but) < len(only) else (False, only)


def facets(names: Names) -> list[Facet]:
    """The questions: who is addressed, then the choices that most measures ask for."""
    asked = Counter(name for measure in names.policy.measures for name in _asked(names, measure))
    often = [name for name, times in asked.most_common() if times >= _FEWEST]
    by_fact = [_by_fact(names, name) for name in often]
    return [_by_addressee(names), *[f for f in by_fact if any(f.of)][:MOST]]


def _scopes(policy: m.Policy, measure: m.Measure) -> Iterator[m.Expr]:
    for scope in (policy.applies, measure.applies, *(p.when for p in measure.provisions)):
        if scope is not None:
            yield scope


def _asked(names: Names, measure: m.Measure) -> dict[str, None]:
    """The choices that a measure's scopes read, each once."""
    reached = Reach(names.policy).of(_scopes(names.policy, measure))
    found = (e for e in reached if isinstance(e, m.FactRef))
    return {e.name: None for e in found if isinstance(e.type, Choice | Choices)}


def _by_addressee(names: Names) -> Facet:
    per_measure = [
        {names.pick(p.addressee): None for p in measure.provisions if p.addressee is not None}
        for measure in names.policy.measures
    ]
    values = tuple(dict.fromkeys(one for found in per_measure for one in found))
    return Facet(
        ("对象", "Addressee")[names.n],
        values,
        tuple(frozenset(map(values.index, found)) or None for found in per_measure),
        tuple(frozenset() for _ in values),
    )


def _by_fact(names: Names, name: str) -> Facet:
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
        tuple(frozenset(map(ids.index, value.ancestors)) for value in category.values),
    )


def _reader(names: Names, name: str, value: Value) -> Reader:
    """One that knows a single fact."""
    chosen = {i.id: i.chosen for i in names.policy.interpretations}

    def applies(reference: m.ProvisionRef) -> Outcome:
        return unknown((reference.name,))

    given = GivenFacts({name: value})
    return Reader(names.policy, given, names.as_of, chosen, False, True, applies)


def _concerned(
    readers: list[Reader], policy: m.Policy, measure: m.Measure
) -> frozenset[int] | None:
    found = frozenset(i for i, reader in enumerate(readers) if _may(reader, policy, measure))
    return None if len(found) == len(readers) else found


def _may(reader: Reader, policy: m.Policy, measure: m.Measure) -> bool:
    """Whether a measure may be for what the reader knows."""
    whole = [scope for scope in (policy.applies, measure.applies) if scope is not None]
    if any(reader.truth(scope).truth is False for scope in whole):
        return False
    whens = [p.when for p in measure.provisions]
    return not whens or any(w is None or reader.truth(w).truth is not False for w in whens)
