"""Limits, requirements and amounts of a provision: what the facts alone say of them."""

from __future__ import annotations

from datetime import date

import attrs

from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Day, Numeric
from dsl.runtime.quantity import Quantity, unit_named
from dsl.runtime.report import AmountReport, Figure, LimitReport, RequirementReport, WaiverReport
from dsl.runtime.status import Comparison
from dsl.runtime.values import NONE, UNKNOWN
from dsl.semantics.expressions import Env, Reader
from dsl.semantics.order import compares, difference
from dsl.semantics.outcome import NO, Held, Outcome, all_of, any_of, arithmetic, atom, not_


def figure(value: Held) -> Figure:
    """A value as reports hold it: unknown is None."""
    if value is UNKNOWN:
        return None
    assert value is NONE or isinstance(value, Quantity | date)
    return value


@attrs.frozen
class Test:
    """A requirement or limit: its own truth, its waiver's, and whether a duty breaks it.

    A limit is broken only where neither value nor bound is none: else there is nothing to exceed.
    """

    holds: Outcome
    waived: Outcome
    breach: Outcome
    in_principle: bool

    @property
    def satisfied(self) -> Outcome:
        """The requirement or its waiver."""
        return any_of([self.holds, self.waived])

    @property
    def broken(self) -> Outcome:
        """The limit fails and is not waived."""
        return all_of([self.breach, not_(self.waived)])


def _waived(reader: Reader, waiver: m.Waiver | None) -> Outcome:
    return NO if waiver is None else reader.truth(waiver.when)


def _waiver_report(reader: Reader, waiver: m.Waiver | None) -> WaiverReport | None:
    if waiver is None:
        return None
    return WaiverReport(waiver.id, waiver.label, reader.truth(waiver.when).truth)


# --- requirements --------------------------------------------------------------------------------


def requirement_test(reader: Reader, clause: m.Requirement) -> Test:
    """A requirement as the walk reads it."""
    holds = reader.truth(clause.condition)
    return Test(holds, _waived(reader, clause.waiver), NO, clause.in_principle)


def requirement_report(reader: Reader, clause: m.Requirement) -> RequirementReport:
    """A requirement as reported."""
    return RequirementReport(
        clause.id,
        clause.label,
        reader.truth(clause.condition).truth,
        clause.in_principle,
        _waiver_report(reader, clause.waiver),
    )


# --- limits --------------------------------------------------------------------------------------


def limit_test(reader: Reader, limit: m.Limit) -> Test:
    """A limit as the walk reads it; one `for each` item holds as `every` does."""

    def holds(env: Env) -> Outcome:
        return _pair(reader, limit, env, wanted=True)

    def fails(env: Env) -> Outcome:
        return _pair(reader, limit, env, wanted=False)

    waived = _waived(reader, limit.waiver)
    if limit.each is None:
        return Test(holds({}), waived, fails({}), limit.in_principle)
    return Test(
        reader.every(limit.each, holds, {}),
        waived,
        reader.some(limit.each, fails, {}),
        limit.in_principle,
    )


def _pair(reader: Reader, limit: m.Limit, env: Env, *, wanted: bool) -> Outcome:
    """Whether value and bound compare as the limit asks, or (`wanted` false) do not.

    Both are tests of their own: with a none operand neither is true.
    """
    operands = (reader.value(limit.value, env), reader.value(limit.bound, env))
    return atom(operands, lambda v, b: compares(limit.comparison, v, b) is wanted)


def margin_of(comparison: Comparison, value: Outcome, bound: Outcome) -> Outcome:
    """How far the limit is kept: negative if it fails, 0 at the bound, days between dates."""
    upper = comparison in (Comparison.AT_MOST, Comparison.LESS_THAN)
    return arithmetic((bound, value) if upper else (value, bound), difference)


def limit_report(reader: Reader, limit: m.Limit) -> LimitReport:
    """A limit as reported; of a `for each` limit the item with the smallest margin."""
    item: int | None = None
    figures: tuple[Figure, Figure, Figure] = (None, None, None)
    if limit.each is None:
        figures = _figures(reader, limit, {})
    else:
        closest = _closest(reader, limit, limit.each)
        if closest is not None:
            item, figures = closest
    value, bound, margin = figures
    return LimitReport(
        limit.id,
        limit.label,
        limit.comparison,
        value,
        bound,
        margin,
        _unit(reader, limit.bound, figures),
        limit_test(reader, limit).holds.truth,
        limit.in_principle,
        _waiver_report(reader, limit.waiver),
        item,
        limit.each is not None,
    )


def _figures(reader: Reader, limit: m.Limit, env: Env) -> tuple[Figure, Figure, Figure]:
    value, bound = reader.value(limit.value, env), reader.value(limit.bound, env)
    margin = margin_of(limit.comparison, value, bound)
    return figure(value.value), figure(bound.value), figure(margin.value)


def _closest(
    reader: Reader, limit: m.Limit, each: m.Binder
) -> tuple[int, tuple[Figure, Figure, Figure]] | None:
    """The item (from 1) with the smallest margin, the first on ties; None if it is unknown."""
    best: tuple[int, tuple[Figure, Figure, Figure]] | None = None
    least: Quantity | None = None
    for number, item in enumerate(reader.items(each) or (), 1):
        env = reader.each(each, item, {})
        counts = reader.where(each, env)
        if counts.value is False:
            continue
        figures = _figures(reader, limit, env)
        margin = figures[2]
        if counts.value is UNKNOWN or not isinstance(margin, Quantity):
            return None
        if least is None or margin < least:
            best, least = (number, figures), margin
    return best


def _unit(reader: Reader, bound: m.Expr, figures: tuple[Figure, ...]) -> str | None:
    """The unit of the bound's literal or parameter if every known figure is finite in it.

    Else the base unit; days for dates. Without a known figure there is no unit.
    """
    known = [f for f in figures if isinstance(f, Quantity)]
    if not known:
        return None
    while isinstance(bound, m.DefineRef):
        bound = reader.defines[bound.define].value
    kind = type_of(bound)
    if isinstance(kind, Day):
        return "日"
    assert isinstance(kind, Numeric)
    constant = reader.parameter(bound.parameter) if isinstance(bound, m.ParameterRef) else bound
    if isinstance(constant, m.Constant) and constant.unit is not None:
        unit = unit_named(constant.unit, kind.dimension)
        if unit is not None and all(f.to_plain(unit) is not None for f in known):
            return unit.symbol
    return kind.dimension.unit


# --- amounts -------------------------------------------------------------------------------------


def amount_report(reader: Reader, amount: m.Amount) -> AmountReport:
    """An amount in the base unit; without a figure there is no unit."""
    outcome = reader.value(amount.value, {})
    value = figure(outcome.value)
    unit = value.dimension.unit if isinstance(value, Quantity) else None
    return AmountReport(amount.id, amount.label, value, unit, tuple(sorted(outcome.missing)))
