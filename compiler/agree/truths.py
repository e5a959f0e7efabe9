"""The truth of every condition of a policy, and of the parts it is joined of, by their paths."""

from __future__ import annotations

from collections.abc import Iterator

from dsl.model import tree as m
from dsl.runtime.report import Truth
from dsl.semantics.clauses import limit_test
from dsl.semantics.walk import Case


def truths(case: Case) -> dict[str, Truth]:
    """By the paths that pictures name (`21.other_urgent.area/0/1`), of all that is in force."""
    found: dict[str, Truth] = {}
    for measure, provision in case.provisions.values():
        if case.in_force(provision):
            for path, condition in _conditions(case.policy, measure, provision):
                for inner, part in _parts(path, condition):
                    found[inner] = case.reader.truth(part).truth
            for limit in provision.limits:
                path = f"{measure.id}.{provision.id}.{limit.id}"
                found[path] = limit_test(case.reader, limit).holds.truth
    return found


def _conditions(
    policy: m.Policy, measure: m.Measure, provision: m.Provision
) -> Iterator[tuple[str, m.Expr]]:
    """Every condition that acts on a provision."""
    own = f"{measure.id}.{provision.id}"
    single = (
        ("policy.applies", policy.applies),
        (f"{measure.id}.applies", measure.applies),
        (f"{own}.when", provision.when),
        (f"{own}.fulfilled", provision.fulfilled),
        (f"{own}.breached", provision.breached),
    )
    yield from ((path, condition) for path, condition in single if condition is not None)
    for above, part in ((measure.id, measure), (own, provision)):
        yield from ((f"{above}.while{i}", lasting) for i, lasting in enumerate(part.whiles))
        yield from ((f"{above}.{one.id}", one.when) for one in part.exceptions)
    yield from ((f"{own}.{one.id}", one.condition) for one in provision.requirements)
    clauses: list[m.Requirement | m.Limit] = [*provision.requirements, *provision.limits]
    for clause in clauses:
        if clause.waiver is not None:
            yield f"{own}.{clause.waiver.id}", clause.waiver.when


def _parts(path: str, condition: m.Expr) -> Iterator[tuple[str, m.Expr]]:
    """A condition, and the parts of `and`, `or` and `not` in it."""
    yield path, condition
    match condition:
        case m.And(operands=parts) | m.Or(operands=parts):
            pass
        case m.Not(operand=part):
            parts = (part,)
        case _:
            parts = ()
    for i, inner in enumerate(parts):
        yield from _parts(f"{path}/{i}", inner)
