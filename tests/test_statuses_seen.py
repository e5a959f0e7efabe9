"""The policy's own examples expect of each provision every status it can take."""

from __future__ import annotations

from collections import defaultdict

import pytest

from compiler.reading import compile_file
from dsl.model import tree as m
from dsl.runtime.status import Norm, Status
from tests.official_help import POLICY

POLICY_TREE = compile_file(POLICY).policy
assert POLICY_TREE is not None
PROVISIONS = [(measure, p) for measure in POLICY_TREE.measures for p in measure.provisions]


def expected(policy: m.Policy) -> dict[tuple[str, str], set[str]]:
    """The statuses that some example expects, by measure and provision."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for example in policy.examples:
        for one in example.expects:
            if one.aspect is m.Aspect.STATUS and one.provision and isinstance(one.value, str):
                found[one.measure, one.provision].add(one.value)
    return found


EXPECTED = expected(POLICY_TREE)


def possible(measure: m.Measure, provision: m.Provision) -> set[str]:
    """The statuses that the clauses of a provision make possible."""
    scope = [measure.applies, provision.when, *measure.whiles, *provision.whiles]
    asked: list[m.Requirement | m.Limit] = [*provision.requirements, *provision.limits]
    exceptions = [*measure.exceptions, *provision.exceptions]
    found = {Status.APPLIES, Status.NOT_IN_FORCE}
    if any(clause is not None for clause in scope):
        found |= {Status.NOT_APPLICABLE, Status.UNDETERMINED}
    if exceptions:
        found |= {Status.EXCEPTED, Status.UNDETERMINED}
    for clause in asked:
        found |= {Status.REFERRED if clause.in_principle else Status.NOT_MET, Status.UNDETERMINED}
    bound = provision.norm in (Norm.OBLIGE, Norm.PROHIBIT)
    if bound and provision.breached is not None:
        found.add(Status.VIOLATED)
    return {status.value for status in found}


@pytest.mark.parametrize(
    ("measure", "provision"), PROVISIONS, ids=[f"{one.id}.{p.id}" for one, p in PROVISIONS]
)
def test_each_status_is_expected_by_an_example(measure: m.Measure, provision: m.Provision) -> None:
    assert possible(measure, provision) - EXPECTED[measure.id, provision.id] == set()


def test_bans_that_prevail_are_expected_to_except() -> None:
    for _, ban in PROVISIONS:
        for reference in ban.prevails:
            assert Status.EXCEPTED.value in EXPECTED[reference.measure, reference.provision or ""]
