"""What a provision, measure or policy makes of its words: its expressions, its figures."""

from __future__ import annotations

from datetime import date

from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.official.spans import AROUND, Owner, in_force, provisions_in_force
from dsl.runtime.quantity import Dimension, Quantity

Value = Quantity | date


def dimension_of(value: Value) -> Dimension | None:
    """What a figure measures; None for a day."""
    return value.dimension if isinstance(value, Quantity) else None


class Uses:
    """A policy's clauses by who owns them."""

    def __init__(self, policy: m.Policy) -> None:
        self.policy = policy
        self.measures = in_force(policy.measures)
        self.provisions = {
            Owner(measure.id, p.id): p
            for measure in self.measures.values()
            for p in provisions_in_force(measure)
        }
        self.chapters = {Owner.chapter(c.number): c for c in policy.chapters}
        self.parameters = {p.id: p for p in policy.parameters}
        self.reach = Reach(policy)

    def expressions(self, owner: Owner) -> list[m.Expr]:
        """The expressions of the owner's own clauses."""
        provision = self.provisions.get(owner)
        if provision is not None:
            own = [*_clauses(provision), *(c.when for c in provision.cautions)]
            return own
        measure = self.measures.get(owner.measure)
        if measure is not None:
            found = [measure.applies, *measure.whiles, *(e.when for e in measure.exceptions)]
            found += [c.when for c in measure.cautions]
            return [expr for expr in found if expr is not None]
        around = [self.policy.applies, *(c.when for c in self.policy.cautions)]
        return [expr for expr in around if expr is not None] if owner.measure == AROUND else []

    def values(self, owner: Owner) -> set[Value]:
        """The figures and days in the owner's clauses and texts, of parameters every one."""
        found = {
            value
            for part in self.reach.of(self.expressions(owner))
            for value in self.values_of(part)
        }
        holder = self._holder(owner)
        for doc in holder.texts if holder is not None else ():
            for name in doc.parameters:
                found |= set(self._parameter(name))
        if owner.measure == AROUND:
            window = self.policy.window
            days = (window.start, window.end, self.policy.issued)
            found |= {day for day in days if day is not None}
        return found

    def values_of(self, expr: m.Expr) -> list[Value]:
        """The figures that an expression itself names."""
        if isinstance(expr, m.Constant):
            return [expr.value] if isinstance(expr.value, (Quantity, date)) else []
        if isinstance(expr, m.ParameterRef):
            return self._parameter(expr.parameter)
        return []

    def _parameter(self, name: str) -> list[Value]:
        values = [v.value.value for v in self.parameters[name].values]
        return [value for value in values if isinstance(value, (Quantity, date))]

    def agreed(self, owner: Owner) -> tuple[m.Agreed, ...]:
        """The answers that stand at the owner itself."""
        holder = self._holder(owner)
        return holder.agreed if holder is not None else ()

    def _holder(self, owner: Owner) -> m.Provision | m.Measure | m.Chapter | m.Policy | None:
        """What in the policy cites."""
        if owner.measure == AROUND:
            return self.policy
        own = self.provisions.get(owner) or self.measures.get(owner.measure)
        return own or self.chapters.get(owner)


def _clauses(p: m.Provision) -> list[m.Expr]:
    found: list[m.Expr | None] = [p.when, *p.whiles, *(e.when for e in p.exceptions)]
    found += [p.fulfilled, p.breached, p.earliest, *(a.value for a in p.amounts)]
    for requirement in p.requirements:
        found += [requirement.condition, requirement.waiver.when if requirement.waiver else None]
    for limit in p.limits:
        found += [limit.value, limit.bound, limit.waiver.when if limit.waiver else None]
        if limit.each is not None:
            found += [limit.each.source, limit.each.where]
    if p.deadline is not None:
        term = p.deadline.term
        found += [term.period, term.start] if isinstance(term, m.Within) else [term.day]
        found += [p.deadline.done, p.deadline.rolls]
    return [expr for expr in found if expr is not None]
