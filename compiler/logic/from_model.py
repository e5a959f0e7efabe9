"""The logic of a policy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from compiler.logic.tree import Logic, LogicMeasure, LogicProvision
from dsl.model import tree as m
from dsl.model.walk import parts
from dsl.runtime.report import Label

Named = tuple[str, str]
Reviews = dict[str, tuple[date, Label]]


def from_model(policy: m.Policy) -> Logic:
    """Gathers what acts on each provision."""
    gathered = _Gathered(policy)
    return Logic(
        policy,
        tuple(
            LogicMeasure(measure, tuple(gathered.provision(measure, p) for p in measure.provisions))
            for measure in policy.measures
        ),
    )


class _Gathered:
    def __init__(self, policy: m.Policy) -> None:
        self.policy = policy
        self.defines = {define.id: define.value for define in policy.defines}
        self.parameters = {parameter.id: parameter for parameter in policy.parameters}
        self.winners: dict[Named, dict[Named, None]] = {}
        for measure in policy.measures:
            for p in measure.provisions:
                self._note(measure, p)

    def _note(self, measure: m.Measure, p: m.Provision) -> None:
        name = (measure.id, p.id)
        for ref in p.prevails:
            self.winners.setdefault((ref.measure, ref.provision), {})[name] = None

    def _read(self, measure: m.Measure, p: m.Provision) -> tuple[Reviews, set[Named]]:
        """The days of review of what a version names, and the provisions it refers to."""
        reviews: Reviews = {}
        reads: set[Named] = set()
        for name, owner in (
            (self.policy.id, self.policy),
            (measure.id, measure),
            (f"{measure.id}.{p.id}", p),
        ):
            if owner.review_by is not None:
                reviews[name] = (owner.review_by.day, owner.label)
        for expr in m.expressions_of(self.policy, measure, p):
            for part in self._written_out(expr):
                if isinstance(part, m.ParameterRef):
                    parameter = self.parameters[part.parameter]
                    if parameter.review_by is not None:
                        reviews[parameter.id] = (parameter.review_by.day, parameter.label)
                elif isinstance(part, m.ProvisionApplies):
                    reads.add((part.provision.measure, part.provision.provision))
        return reviews, reads

    def _written_out(self, expr: m.Expr) -> Iterator[m.Expr]:
        waiting = [expr]
        seen: set[str] = set()
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(parts(one))
            if isinstance(one, m.DefineRef) and one.define not in seen:
                seen.add(one.define)
                waiting.append(self.defines[one.define])

    def provision(self, measure: m.Measure, p: m.Provision) -> LogicProvision:
        """A provision with what acts on it."""
        name = (measure.id, p.id)
        over = tuple(dict.fromkeys((ref.measure, ref.provision) for ref in p.prevails))
        reviews, reads = self._read(measure, p)
        return LogicProvision(
            p,
            tuple(self.winners.get(name, {})),
            over,
            tuple((name, *reviews[name]) for name in sorted(reviews)),
            tuple(sorted(reads)),
        )
