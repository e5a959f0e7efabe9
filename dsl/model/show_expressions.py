"""Expressions of the model on one line, by ids, every grouping in brackets."""

from __future__ import annotations

from datetime import date
from typing import Final, assert_never

from dsl.model import tree as m
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Comparison
from dsl.runtime.values import Absent
from dsl.runtime.written import quantity_text

COMPARISONS: Final = {
    Comparison.AT_MOST: "<=",
    Comparison.LESS_THAN: "<",
    Comparison.AT_LEAST: ">=",
    Comparison.MORE_THAN: ">",
}


def constant(value: m.Constant) -> str:
    """A literal in the unit in which it was written."""
    held = value.value
    if isinstance(held, Quantity):
        return quantity_text(held, value.unit)
    if isinstance(held, bool):
        return "yes" if held else "no"
    if isinstance(held, date):
        return held.isoformat()
    return "none" if isinstance(held, Absent) else repr(held)


def expression(expr: m.Expr) -> str:
    """An expression."""
    match expr:
        case m.Constant():
            return constant(expr)
        case m.FactRef():
            return expr.name
        case m.FieldRef():
            return f"{expr.variable}.{expr.field}"
        case m.ParameterRef():
            return f"${expr.parameter}"
        case m.DefineRef():
            return f"&{expr.define}"
        case m.AsOf():
            return "as_of"
        case (
            m.Add()
            | m.Subtract()
            | m.Negate()
            | m.ShiftDate()
            | m.Share()
            | m.Divide()
            | m.Extreme()
            | m.SumOf()
            | m.CountOf()
            | m.FirstOf()
            | m.YearOf()
        ):
            return _arithmetic(expr)
        case _:
            return _condition(expr)


def _arithmetic(expr: m.Arithmetic) -> str:
    e = expression
    match expr:
        case m.Add():
            return f"({e(expr.left)} + {e(expr.right)})"
        case m.Subtract():
            return f"({e(expr.left)} - {e(expr.right)})"
        case m.Negate():
            return f"(-{e(expr.operand)})"
        case m.ShiftDate():
            return f"({e(expr.base)} moved by {e(expr.period)})"
        case m.Share():
            return f"({e(expr.ratio)} of {e(expr.base)})"
        case m.Divide():
            quotient = f"{e(expr.left)} / {e(expr.right)}"
            return f"({quotient} rounded {expr.mode.value} to {constant(expr.step)})"
        case m.Extreme():
            return f"{'larger' if expr.larger else 'smaller'}({_listed(expr.operands)})"
        case m.SumOf():
            return f"sum({e(expr.value)} for {binder(expr.binder)})"
        case m.CountOf():
            distinct = f"distinct {e(expr.distinct)} for " if expr.distinct is not None else ""
            return f"count({distinct}{binder(expr.binder)})"
        case m.FirstOf():
            branches = ", ".join(f"{e(value)} when {e(guard)}" for value, guard in expr.branches)
            return f"first({branches}, {e(expr.otherwise)} otherwise)"
        case m.YearOf():
            return f"year({e(expr.operand)})"
        case m.AsOf():
            return "as_of"
        case _:
            assert_never(expr)


def _condition(expr: m.Condition) -> str:
    e = expression
    match expr:
        case m.Compare():
            return f"({e(expr.left)} {COMPARISONS[expr.op]} {e(expr.right)})"
        case m.CompareRank():
            return f"({e(expr.operand)} {COMPARISONS[expr.op]} {expr.category}.{expr.value})"
        case m.Equals():
            return f"({e(expr.left)} is {e(expr.right)})"
        case m.IsIn():
            return f"({e(expr.operand)} in {_values(expr.category, expr.values, expr.etc)})"
        case m.Includes():
            values = _values(expr.category, expr.values, expr.etc)
            return f"({e(expr.operand)} includes {expr.quantor.value} of {values})"
        case m.IsNone():
            return f"({e(expr.operand)} is none)"
        case m.Involves():
            return f"involves({expr.section})"
        case m.ProvisionApplies():
            return f"applies({expr.provision.name})"
        case m.ReadingIs():
            return f"({expr.interpretation} read as {' | '.join(expr.options)})"
        case m.Not():
            return f"not {e(expr.operand)}"
        case m.And():
            return f"all({_listed(expr.operands)})"
        case m.Or():
            return f"any({_listed(expr.operands)})"
        case m.Every():
            return f"every({binder(expr.binder)}: {e(expr.condition)})"
        case m.Some():
            return f"some({binder(expr.binder)}: {e(expr.condition)})"
        case _:
            assert_never(expr)


def _listed(operands: tuple[m.Expr, ...]) -> str:
    return ", ".join(expression(operand) for operand in operands)


def _values(category: str, values: tuple[str, ...], etc: bool) -> str:
    return f"{category}{{{', '.join([*values, *(['etc'] if etc else [])])}}}"


def binder(bound: m.Binder) -> str:
    """A variable over the items of a list."""
    where = "" if bound.where is None else f" where {expression(bound.where)}"
    return f"{bound.variable} among {bound.source.name}{where}"
