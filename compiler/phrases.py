"""Conditions and quantities in words, Chinese and English, for reports and explanations."""

from __future__ import annotations

from datetime import date
from typing import Final, assert_never

from compiler.words import COMPARE, COMPARE_DAYS
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Day
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison
from dsl.runtime.values import Absent
from dsl.runtime.written import ROUNDED, quantity_text

HOW: Final = {
    m.Quantor.ANY: ("含任一", "includes any of"),
    m.Quantor.ALL: ("含全部", "includes all of"),
    m.Quantor.ONLY: ("仅含", "includes only"),
}


def comparing(left: m.Expr, op: Comparison) -> tuple[str, str]:
    """How what stands on the left compares: days are earlier and later, not less and more."""
    return (COMPARE_DAYS if isinstance(type_of(left), Day) else COMPARE)[op]


class Phrases:
    """The words of a policy's expressions."""

    def __init__(self, policy: m.Policy) -> None:
        self.facts = {f"{s.id}.{f.id}": f.label for s in policy.sections for f in s.facts}
        self.sections = {s.id: s.label for s in policy.sections}
        self.fields = {(r.id, f.id): f.label for r in policy.records for f in r.fields}
        self.values = {(c.id, v.id): v.label for c in policy.categories for v in c.values}
        self.parameters = {p.id: p for p in policy.parameters}
        self.defines = {d.id: d.label for d in policy.defines}
        self.terms = {d.id: d.value for d in policy.defines}
        self.readings = {i.id: i for i in policy.interpretations}
        self.provisions = {
            (measure.id, p.id): p.label for measure in policy.measures for p in measure.provisions
        }

    def label(self, expr: m.Expr) -> Label:
        """An expression in both languages."""
        return Label(self.words(expr, 0), self.words(expr, 1))

    def text(self, doc: m.Doc, n: int) -> str:
        """A text of the policy, its figures filled in as they stand last."""
        text = _pick(doc.text, n)
        for name in doc.parameters:
            value = self.parameters[name].values[-1].value
            text = text.replace("{" + name + "}", constant_text(value, n))
        return text

    def limit(self, limit: m.Limit, n: int) -> str:
        """What a limit compares, of each item where it is `for each`."""
        compared = m.Compare(limit.comparison, limit.value, limit.bound, span=limit.span)
        words = self.words(compared, n)
        if limit.each is None:
            return words
        source = self.words(limit.each.source, n)
        return (f"{source}每项：{words}", f"each of {source}: {words}")[n]

    def term(self, term: m.Within | m.ByDay, n: int) -> str:
        """When a deadline ends."""
        match term:
            case m.Within(period=period, start=start):
                after, how_long = self.words(start, n), self.words(period, n)
                return (f"{after}起 {how_long}内", f"within {how_long} of {after}")[n]
            case m.ByDay(day=day):
                return (f"{self.words(day, n)} 前", f"by {self.words(day, n)}")[n]

    def words(self, expr: m.Expr, n: int) -> str:
        """An expression in Chinese (0) or English (1)."""
        match expr:
            case m.Constant():
                return constant_text(expr, n)
            case m.FactRef():
                return _pick(self.facts[expr.name], n)
            case m.FieldRef():
                return _pick(self.fields[expr.record, expr.field], n)
            case m.ParameterRef():
                return self._parameter(expr, n)
            case m.DefineRef():
                return _pick(self.defines[expr.define], n)
            case m.AsOf():
                return ("评估日", "the day of evaluation")[n]
            case m.ProvisionApplies():
                ref = expr.provision
                name = _inner(_pick(self.provisions[ref.measure, ref.provision], n))
                return (
                    f"第{ref.measure}条“{name}”适用",
                    f"measure {ref.measure} “{name}” applies",
                )[n]
            case m.ReadingIs():
                return self._reading(expr, n)
            case m.Compare():
                verb = comparing(expr.left, expr.op)[n]
                return self._join(expr.left, verb, expr.right, n)
            case m.Equals():
                return self._join(expr.left, ("是", "is")[n], expr.right, n)
            case m.CompareRank():
                value = _pick(self.values[expr.category, expr.value], n)
                return f"{self.words(expr.operand, n)} {COMPARE[expr.op][n]} {value}"
            case m.IsIn():
                values = self._values(expr.category, expr.values, expr.etc, n)
                if len(expr.values) == 1 and not expr.etc:
                    return f"{self.words(expr.operand, n)} {('是', 'is')[n]} {values}"
                return f"{self.words(expr.operand, n)} {('属于', 'is one of')[n]} {values}"
            case m.Includes():
                return self._includes(expr, n)
            case m.IsNone():
                return f"{self.words(expr.operand, n)} {('为无', 'is none')[n]}"
            case m.Involves():
                name = _pick(self.sections[expr.section], n)
                return (f"涉及{name}", f"involves {name}")[n]
            case m.Not():
                return ("并非（", "not (")[n] + self.words(expr.operand, n) + ("）", ")")[n]
            case m.And() | m.Or():
                return self._junction(expr, n)
            case m.Every() | m.Some():
                return self._quantified(expr, n)
            case _:
                return self._arithmetic(expr, n)

    def _arithmetic(self, expr: m.Arithmetic, n: int) -> str:
        match expr:
            case m.Add():
                return self._join(expr.left, "+", expr.right, n)
            case m.Subtract():
                return self._join(expr.left, "−", expr.right, n)
            case m.Negate():
                return f"−{self._operand(expr.operand, n)}"
            case m.ShiftDate():
                return self._join(expr.base, "+", expr.period, n)
            case m.Share():
                ratio, base = self._operand(expr.ratio, n), self._operand(expr.base, n)
                return (f"{base} × {ratio}", f"{ratio} of {base}")[n]
            case m.Divide():
                step = self.words(expr.step, n)
                divided = self._join(expr.left, ("÷", "divided by")[n], expr.right, n)
                return f"{divided}，{ROUNDED[expr.mode][n]} {step}"
            case m.Extreme():
                word = (("取大", "larger of"), ("取小", "smaller of"))[not expr.larger][n]
                return f"{word}（{'，'.join(self.words(o, n) for o in expr.operands)}）"
            case m.SumOf():
                where = self._where(expr.binder, n)
                value = self.words(expr.value, n)
                return (f"{where}的{value}合计", f"sum of {value} of {where}")[n]
            case m.CountOf():
                where = self._where(expr.binder, n)
                if expr.distinct is not None:
                    value = self.words(expr.distinct, n)
                    return (f"{where}的不同{value}数", f"number of different {value} of {where}")[n]
                return (f"{where}的项数", f"number of {where}")[n]
            case m.FirstOf():
                return self._first(expr, n)
            case m.YearOf():
                return (
                    f"{self.words(expr.operand, 0)}的年份",
                    f"year of {self.words(expr.operand, 1)}",
                )[n]
            case m.AsOf():
                return ("评估日", "the day of evaluation")[n]
            case _:
                assert_never(expr)

    def _parameter(self, expr: m.ParameterRef, n: int) -> str:
        parameter = self.parameters[expr.parameter]
        if len(parameter.values) == 1:
            return constant_text(parameter.values[0].value, n)
        return _pick(parameter.label, n)

    def _reading(self, expr: m.ReadingIs, n: int) -> str:
        info = self.readings[expr.interpretation]
        labels = [_inner(_pick(o.label, n)) for o in info.options if o.id in expr.options]
        question = _inner(_pick(info.label, n))
        return (
            f"“{question}”按“{'、'.join(labels)}”理解",
            f"“{question}” is read as “{', '.join(labels)}”",
        )[n]

    def _join(self, left: m.Expr, word: str, right: m.Expr, n: int) -> str:
        return f"{self._operand(left, n)} {word} {self._operand(right, n)}"

    def _operand(self, expr: m.Expr, n: int) -> str:
        words = self.words(expr, n)
        if isinstance(expr, m.Add | m.Subtract | m.Divide | m.ShiftDate):
            return f"（{words}）" if n == 0 else f"({words})"
        return words

    def _values(self, category: str, values: tuple[str, ...], etc: bool, n: int) -> str:
        words = ("、", ", ")[n].join(_pick(self.values[category, value], n) for value in values)
        return words + ("等" if etc and n == 0 else ", etc." if etc else "")

    def _includes(self, expr: m.Includes, n: int) -> str:
        values = self._values(expr.category, expr.values, expr.etc, n)
        word = HOW[expr.quantor][n]
        if len(expr.values) == 1 and expr.quantor is m.Quantor.ANY:
            word = ("含", "includes")[n]
        return f"{self.words(expr.operand, n)} {word} {values}"

    def _junction(self, expr: m.And | m.Or, n: int) -> str:
        word = (("且", "and"), ("或", "or"))[isinstance(expr, m.Or)][n]
        parts = []
        for operand in expr.operands:
            words = self.words(operand, n)
            nested = isinstance(operand, m.And | m.Or | m.Every | m.Some)
            parts.append((f"（{words}）", f"({words})")[n] if nested else words)
        return f" {word} ".join(parts)

    def _where(self, binder: m.Binder, n: int) -> str:
        name = _pick(self.facts[binder.source.name], n)
        if binder.where is None:
            return name
        where = self.words(binder.where, n)
        return (f"{name}中{where}的各项", f"{name} where {where}")[n]

    def _quantified(self, expr: m.Every | m.Some, n: int) -> str:
        where, condition = self._where(expr.binder, n), self.words(expr.condition, n)
        if isinstance(expr, m.Every):
            return (f"每个{where}：{condition}", f"every {where}: {condition}")[n]
        return (f"有{where}：{condition}", f"some {where}: {condition}")[n]

    def _first(self, expr: m.FirstOf, n: int) -> str:
        parts = [
            (
                f"{self.words(g, 0)}时 {self.words(v, 0)}",
                f"{self.words(v, 1)} when {self.words(g, 1)}",
            )[n]
            for v, g in expr.branches
        ]
        last = self.words(expr.otherwise, n)
        parts.append((f"其余 {last}", f"{last} otherwise")[n])
        return "；".join(parts) if n == 0 else "; ".join(parts)


def constant_text(expr: m.Constant, n: int) -> str:
    """A literal."""
    value = expr.value
    if isinstance(value, Quantity):
        return quantity_text(value, expr.unit, english=n == 1)
    if isinstance(value, bool):
        return (("否", "no"), ("是", "yes"))[value][n]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Absent):
        return ("无", "none")[n]
    return value


def _pick(label: Label, n: int) -> str:
    return (label.zh, label.en)[n]


def _inner(text: str) -> str:
    """A text that stands in quotation marks: its own become single ones."""
    return text.replace("“", "‘").replace("”", "’")
