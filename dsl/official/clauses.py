"""The comparisons that a provision makes, and what else official words can be held against."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.official.drafting import Sense
from dsl.official.uses import Uses, Value
from dsl.runtime.status import Comparison
from dsl.source import Span

SENSES: Final = {
    Comparison.AT_MOST: Sense.AT_MOST,
    Comparison.LESS_THAN: Sense.LESS_THAN,
    Comparison.AT_LEAST: Sense.AT_LEAST,
    Comparison.MORE_THAN: Sense.MORE_THAN,
}
# What holds of `b op a` where `a op b` is written, and where it is denied.
_TURNED: Final = {
    Sense.AT_MOST: Sense.AT_LEAST,
    Sense.AT_LEAST: Sense.AT_MOST,
    Sense.LESS_THAN: Sense.MORE_THAN,
    Sense.MORE_THAN: Sense.LESS_THAN,
}
_DENIED: Final = {
    Sense.AT_MOST: Sense.MORE_THAN,
    Sense.MORE_THAN: Sense.AT_MOST,
    Sense.AT_LEAST: Sense.LESS_THAN,
    Sense.LESS_THAN: Sense.AT_LEAST,
}


@attrs.frozen
class Compared:
    """A quantity is at most, less than … one in which these figures stand."""

    sense: Sense
    values: frozenset[Value]
    span: Span


class Clauses:
    """What a provision says, as official words would say it."""

    def __init__(self, uses: Uses, measure: m.Measure, provision: m.Provision) -> None:
        self.uses = uses
        self.measure = measure
        self.provision = provision
        self.reach: Reach = uses.reach

    def comparisons(self) -> Iterator[Compared]:
        """All comparisons of the provision and of its measure's scope."""
        p = self.provision
        for limit in p.limits:
            yield from self._both(SENSES[limit.comparison], limit.value, limit.bound, limit.span)
        if p.deadline is not None and isinstance(p.deadline.term, m.Within):
            values = self._values(p.deadline.term.period)
            yield Compared(Sense.AT_MOST, values, p.deadline.span)
        for expr, denied in self._conditions():
            yield from self._within(expr, denied)

    def allowances(self) -> Iterator[Compared]:
        """What may be had, which is a limit on what may be asked for."""
        for amount in self.provision.amounts:
            yield Compared(Sense.AT_MOST, self._values(amount.value), amount.span)

    def parts(self) -> Iterator[m.Expr]:
        """All expressions of the provision and of its measure's scope, with their parts."""
        return self.reach.of(self.reach.clauses(self.measure, self.provision))

    def excepts(self) -> bool:
        """Whether something is excepted, taken off or denied."""
        holders = (self.measure, self.provision)
        if any(holder.exceptions for holder in holders):
            return True
        waived = [r.waiver for r in self.provision.requirements]
        waived += [limit.waiver for limit in self.provision.limits]
        if any(waived):
            return True
        return any(isinstance(part, m.Not | m.Subtract) for part in self.parts())

    def in_principle(self) -> bool:
        """Whether a requirement or limit holds in principle only."""
        soft = [r.in_principle for r in self.provision.requirements]
        return any([*soft, *(limit.in_principle for limit in self.provision.limits)])

    def lists(self) -> list[m.IsIn | m.Includes]:
        """The lists of values in its conditions that have more than one member."""
        return [
            part
            for part in self.parts()
            if isinstance(part, m.IsIn | m.Includes) and (part.etc or len(part.values) > 1)
        ]

    def _conditions(self) -> Iterator[tuple[m.Expr, bool]]:
        p, measure = self.provision, self.measure
        plain = [measure.applies, *measure.whiles, p.when, *p.whiles, p.fulfilled]
        plain += [r.condition for r in p.requirements]
        waivers = [*(r.waiver for r in p.requirements), *(limit.waiver for limit in p.limits)]
        plain += [waiver.when for waiver in waivers if waiver is not None]
        denied = [e.when for e in (*measure.exceptions, *p.exceptions)]
        yield from ((expr, False) for expr in plain if expr is not None)
        yield from ((expr, True) for expr in (*denied, p.breached) if expr is not None)

    def _within(self, expr: m.Expr, denied: bool) -> Iterator[Compared]:
        """The comparisons in a condition, turned round where it is denied."""
        if isinstance(expr, m.Not):
            yield from self._within(expr.operand, not denied)
            return
        if isinstance(expr, m.Compare):
            sense = SENSES[expr.op]
            yield from self._both(
                _DENIED[sense] if denied else sense, expr.left, expr.right, expr.span
            )
        for part in self._inner(expr):
            yield from self._within(part, denied)

    def _inner(self, expr: m.Expr) -> tuple[m.Expr, ...]:
        if isinstance(expr, m.DefineRef):
            return tuple(d.value for d in self.uses.policy.defines if d.id == expr.define)
        if isinstance(expr, m.Every | m.Some):
            return (expr.condition, *([expr.binder.where] if expr.binder.where else []))
        return expr.operands if isinstance(expr, m.And | m.Or) else ()

    def _both(self, sense: Sense, left: m.Expr, right: m.Expr, span: Span) -> Iterator[Compared]:
        yield Compared(sense, self._values(right), span)
        yield Compared(_TURNED[sense], self._values(left), span)

    def _values(self, expr: m.Expr) -> frozenset[Value]:
        return frozenset(
            value for part in self.reach.of([expr]) for value in self.uses.values_of(part)
        )
