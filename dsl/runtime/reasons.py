"""Which clauses decided a measure: the short answer, without texts, values or missing facts."""

from __future__ import annotations

from dsl.runtime.case import Node
from dsl.runtime.conditions import any_of
from dsl.runtime.noun import Noun, frozen
from dsl.runtime.status import Norm, Status
from dsl.runtime.walk import Outcome

SCOPE = "scope"
BREACHED = "breached"


@frozen(eq=False, repr=False)
class Decided(Noun):
    """A provision's status and the clauses that decided it.

    Of a settled status the one that ended the walk, the first of its stage; none where all holds.
    Of an undetermined one all that are unknown, and the one that ended the walk. `scope` and
    `breached` stand for all of their kind, others are ids of exceptions, requirements and limits.
    """

    provision: str
    status: Status
    clauses: tuple[str, ...]


@frozen(eq=False, repr=False)
class Reasons(Noun):
    """A measure's status, and what decided each of its provisions."""

    status: Status
    provisions: tuple[Decided, ...]


def decided(outcome: Outcome) -> Decided:
    """What decided a provision that was evaluated in full."""
    name, status = outcome.clauses.id, outcome.status
    excepted = [id_ for id_, _, node in outcome.exceptions if node.value is True]
    if not outcome.in_force:
        return Decided(name, status, ())
    if outcome.scope.value is not False and excepted:
        return Decided(name, status, (excepted[0],))
    unknown: list[str] = []
    for clauses, ends in _stages(outcome):
        for id_, node in clauses:
            if node.value is ends:
                return Decided(name, status, (*unknown, id_))
        unknown += [id_ for id_, node in clauses if node.value is None]
    return Decided(name, status, tuple(unknown))


def _stages(outcome: Outcome) -> list[tuple[list[tuple[str, Node]], bool]]:
    """The stages of the walk: each one's clauses, and the truth that ends the walk there."""
    norm = outcome.clauses.norm
    stages = [
        ([(SCOPE, outcome.scope)], False),
        ([(id_, node) for id_, _, node in outcome.exceptions], True),
    ]
    if norm.is_duty:
        return stages if norm is Norm.COMMIT else [*stages, ([(BREACHED, outcome.breach)], True)]
    conditions = [
        (clause.in_principle, clause.id, node if waiver is None else any_of(node, waiver))
        for clause, node, waiver in outcome.requirements
    ]
    conditions += [
        (
            limit.clause.in_principle,
            limit.clause.id,
            limit.holds if limit.waiver is None else any_of(limit.holds, limit.waiver),
        )
        for limit in outcome.limits
    ]
    hard = [(id_, node) for soft, id_, node in conditions if not soft]
    return [
        *stages,
        (hard, False),
        ([(id_, node) for soft, id_, node in conditions if soft], False),
    ]
