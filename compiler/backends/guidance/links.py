"""The links between measures: what each names, hangs on, and prevails over."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from compiler.backends.guidance.highlights import current
from compiler.backends.guidance.names import Names
from dsl.model import tree as m
from dsl.model.reach import Reach


class Kind(Enum):
    """What a link says."""

    SEES = "sees"  # names the other as one to look at
    APPLIES = "applies"  # asks whether a provision of the other applies
    PREVAILS = "prevails"  # a provision of it overrides one of the other


@attrs.frozen
class Link:
    """A link from a measure to another, by their ids."""

    kind: Kind
    source: str
    target: str


def links_of(names: Names) -> tuple[Link, ...]:
    """The links between different measures, of the day's versions, in order, each once."""
    reach = Reach(names.policy)
    found: dict[Link, None] = {}
    for measure in names.measures.values():
        for kind, targets in _targets(measure, names, reach):
            for target in targets:
                if target != measure.id and target in names.measures:
                    found[Link(kind, measure.id, target)] = None
    return tuple(found)


def _targets(
    measure: m.Measure, names: Names, reach: Reach
) -> Iterable[tuple[Kind, Iterable[str]]]:
    """By kind the measures that a measure leads to, itself perhaps among them."""
    provisions = current(measure, names)
    seen = [*measure.sees, *(name for p in provisions for name in p.sees)]
    read = reach.of(expr for p in provisions for expr in reach.clauses(measure, p))
    return (
        (Kind.SEES, [name.partition(".")[0] for name in seen]),
        (Kind.APPLIES, [e.provision.measure for e in read if isinstance(e, m.ProvisionApplies)]),
        (Kind.PREVAILS, [ref.measure for p in provisions for ref in p.prevails]),
    )
