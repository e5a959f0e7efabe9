"""What random policies and facts cover: a test is only as good as what it draws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

from compiler.agree.projects import UNIT
from dsl.model import tree as m
from dsl.model.show import kind
from dsl.model.type_rules import type_of
from dsl.model.types import Day
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import PolicyReport
from dsl.runtime.status import Norm, Status

STATUS_SHARE = 0.05
CONSTRUCT_SHARE = 0.01
NEAR_SHARE = 0.20
EXPRESSIONS = (
    m.Constant,
    m.FactRef,
    m.FieldRef,
    m.ParameterRef,
    m.DefineRef,
    m.AsOf,
    m.ProvisionApplies,
    m.ReadingIs,
    m.Compare,
    m.CompareRank,
    m.Equals,
    m.IsIn,
    m.Includes,
    m.IsNone,
    m.Involves,
    m.Not,
    m.And,
    m.Or,
    m.Every,
    m.Some,
    m.Add,
    m.Subtract,
    m.Negate,
    m.ShiftDate,
    m.Share,
    m.Divide,
    m.Extreme,
    m.SumOf,
    m.CountOf,
    m.FirstOf,
    m.YearOf,
)
BINDING = m.Every | m.Some | m.SumOf | m.CountOf
CLAUSES = (
    "when",
    "whiles",
    "exceptions",
    "requirements",
    "limits",
    "amounts",
    "deadline",
    "fulfilled",
    "breached",
    "earliest",
    "prevails",
    "cautions",
)
# A fact or field of each type, as `dsl.model.show` names it.
TYPES = (
    "yes or no",
    "text",
    "date",
    "kind",
    "stage",
    "set of kind",
    "list of item",
    "whole number",
    "number",
    "ratio",
    "land area",
    "floor area",
    "money",
    "whole period in months",
    "whole period in days",
)
PARTICULAR = (
    "waived",
    "in principle",
    "for each",
    "within",
    "by",
    "rolls over holidays",
    "etc",
    "distinct",
    "window",
    "measure applies",
    "measure exception",
    "policy applies",
    "default",
    "assumed no",
    "assumed absent",
    "review by",
    "review by of a provision",
    "review by of a measure",
    "review by of the policy",
    "versions of a provision",
    "versions of a measure",
    "nested quantifiers",
    "limit on dates",
    "caution of the measure",
    "caution of the policy",
)


def _nodes(node: object) -> Iterator[object]:
    yield node
    of = type(node)
    if isinstance(node, tuple):
        for part in node:
            yield from _nodes(part)
    elif attrs.has(of):
        for field in attrs.fields(of):
            if field.name not in ("span", "label", "type"):
                yield from _nodes(getattr(node, field.name))


def constructs(policy: m.Policy, measure: m.Measure, provision: m.Provision) -> set[str]:
    """The constructs that a provision uses, with those of its measure and policy around it."""
    nodes = list(_nodes((provision, measure.applies, measure.whiles, measure.exceptions)))
    found = {type(node).__name__ for node in nodes if isinstance(node, EXPRESSIONS)}
    found |= {name for name in CLAUSES if getattr(provision, name)}
    found |= {kind(n.type) for n in nodes if isinstance(n, m.FactRef | m.FieldRef)}
    found.add(provision.norm.value)
    tests: list[m.Requirement | m.Limit] = [*provision.requirements, *provision.limits]
    deadline = provision.deadline
    facts = [fact for section in policy.sections for fact in section.facts]
    present = {
        "waived": any(test.waiver for test in tests),
        "in principle": any(test.in_principle for test in tests),
        "for each": any(limit.each for limit in provision.limits),
        "within": deadline is not None and isinstance(deadline.term, m.Within),
        "by": deadline is not None and isinstance(deadline.term, m.ByDay),
        "rolls over holidays": deadline is not None and deadline.rolls is not None,
        "etc": any(isinstance(n, m.IsIn | m.Includes) and n.etc for n in nodes),
        "distinct": any(isinstance(n, m.CountOf) and n.distinct is not None for n in nodes),
        "window": provision.window != m.Window(None, None),
        "measure applies": measure.applies is not None,
        "measure exception": bool(measure.exceptions),
        "policy applies": policy.applies is not None,
        "default": any(fact.default is not None for fact in facts),
        "assumed no": any(fact.assumed_no for fact in facts),
        "assumed absent": any(section.assumed_absent for section in policy.sections),
        "review by": any(p.review_by is not None for p in policy.parameters),
        "review by of a provision": provision.review_by is not None,
        "review by of a measure": measure.review_by is not None,
        "review by of the policy": policy.review_by is not None,
        "versions of a provision": [p.id for p in measure.provisions].count(provision.id) > 1,
        "versions of a measure": [one.id for one in policy.measures].count(measure.id) > 1,
        "nested quantifiers": any(
            isinstance(inner, BINDING)
            for n in nodes
            if isinstance(n, BINDING)
            for inner in list(_nodes(n))[1:]
        ),
        "limit on dates": any(type_of(limit.value) == Day() for limit in provision.limits),
        "caution of the measure": bool(measure.cautions),
        "caution of the policy": bool(policy.cautions),
    }
    return found | {name for name, there in present.items() if there}


EVERY_CONSTRUCT = frozenset(
    {kind.__name__ for kind in EXPRESSIONS}
    | set(CLAUSES)
    | set(PARTICULAR)
    | set(TYPES)
    | {norm.value for norm in Norm}
)


class Spread:
    """Counts what was drawn."""

    def __init__(self) -> None:
        self.provisions = 0
        self.drafted = 0
        self.statuses: Counter[Status] = Counter()
        self.constructs: Counter[str] = Counter()
        self.limits = 0
        self.near = 0

    def add_policy(self, policy: m.Policy) -> None:
        """A policy was drawn."""
        for measure in policy.measures:
            for provision in measure.provisions:
                self.drafted += 1
                self.constructs.update(constructs(policy, measure, provision))

    def add_report(self, report: PolicyReport) -> None:
        """Facts were drawn, with this answer."""
        for measure in report.measures:
            for provision in measure.provisions:
                self.provisions += 1
                self.statuses[provision.status] += 1
                for limit in provision.limits:
                    self.limits += 1
                    margin = limit.margin
                    if isinstance(margin, Quantity):
                        unit = UNIT[margin.dimension]
                        self.near += -unit <= margin <= unit

    def shortfalls(self) -> list[str]:
        """What was drawn too rarely."""
        found = [
            f"status {status.value}: {share:.1%} of provisions, at least {STATUS_SHARE:.0%} wanted"
            for status in Status
            if (share := self.statuses[status] / max(self.provisions, 1)) < STATUS_SHARE
        ]
        found += [
            f"{name}: {share:.1%} of provisions, at least {CONSTRUCT_SHARE:.0%} wanted"
            for name in sorted(EVERY_CONSTRUCT)
            if (share := self.constructs[name] / max(self.drafted, 1)) < CONSTRUCT_SHARE
        ]
        near = self.near / max(self.limits, 1)
        if near < NEAR_SHARE:
            found.append(f"limits near their bound: {near:.1%}, at least {NEAR_SHARE:.0%} wanted")
        return found

    def statuses_text(self) -> str:
        """The statuses that came out, on a line."""
        return "statuses: " + ", ".join(
            f"{status.value} {self.statuses[status] / max(self.provisions, 1):.1%}"
            for status in Status
        )

    def text(self) -> str:
        """The spread in a few lines."""
        rarest = min(EVERY_CONSTRUCT, key=lambda name: self.constructs[name])
        share = self.constructs[rarest] / max(self.drafted, 1)
        near = self.near / max(self.limits, 1)
        return (
            f"{self.statuses_text()}\n"
            f"rarest construct: {rarest}, in {share:.1%} of {self.drafted} provisions\n"
            f"limits at or one unit beside the bound: {near:.1%} of {self.limits}"
        )
