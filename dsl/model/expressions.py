"""Expressions: names resolved, types and dimensions checked, sugar written in core terms.

A part with a mistake is None, reported once; what contains it is None without another message.
"""

from __future__ import annotations

from typing import assert_never

from dsl.diagnostics.diagnostic import Place
from dsl.diagnostics.suggest import nearest
from dsl.model import literals
from dsl.model import tree as m
from dsl.model.arithmetic import Env
from dsl.model.comparisons import Comparisons
from dsl.model.type_rules import (
    DAY,
    TEXT,
    WHOLE,
    YES_NO,
    type_key,
    type_of,
)
from dsl.model.types import Choices, Day, Numeric, Records, Type, YesNo
from dsl.model.world import DefineInfo
from dsl.runtime.quantity import Dimension
from dsl.syntax import tree as s


class Typer(Comparisons):
    """Turns syntax into typed expressions."""

    # --- entry points ---

    def condition(self, node: s.Expr, env: Env | None = None) -> m.Expr | None:
        """An expression that must be yes or no."""
        expr = self.expr(node, env or {})
        if expr is not None and not isinstance(type_of(expr), YesNo):
            self.reporter.report("POL0303", node.span, found=type_key(type_of(expr)))
            return None
        return expr

    def quantity(
        self, node: s.Expr, env: Env | None = None, want: Type | None = None
    ) -> m.Expr | None:
        """An expression that must be a quantity, number or date."""
        expr = self.expr(node, env or {}, want)
        if expr is not None and not isinstance(type_of(expr), Numeric | Day):
            self.reporter.report("POL0304", node.span, found=type_key(type_of(expr)))
            return None
        return expr

    def date(self, node: s.Expr, env: Env | None = None) -> m.Expr | None:
        """An expression that must be a date."""
        expr = self.expr(node, env or {})
        if expr is not None and not isinstance(type_of(expr), Day):
            self.reporter.report("POL0312", node.span, found=type_key(type_of(expr)))
            return None
        return expr

    def define(self, info: DefineInfo) -> m.Expr | None:
        """A term's expression, read when first needed; a circle is reported."""
        if info.state == "reading":
            ring = [*self.defining[self.defining.index(info.id) :], info.id]
            found = " → ".join(ring)
            self.reporter.report("POL0207", info.clause.name.span, kind="define", found=found)
            info.state = "done"
            return None
        if info.state == "waiting":
            info.state = "reading"
            self.defining.append(info.id)
            info.value = self.expr(info.clause.value, {})
            self.defining.pop()
            if info.state == "reading":
                info.state = "done"
                if info.value is not None:
                    self.world.order.append(info)
            else:
                info.value = None
        return info.value

    # --- the walk ---

    def expr(self, node: s.Expr, env: Env, want: Type | None = None) -> m.Expr | None:
        """A typed expression, or None after a mistake."""
        match node:
            case s.Bracket():
                return self.expr(node.inner, env, want)
            case s.Number() | s.Measured() | s.Percent() | s.Day() | s.String() | s.Truth():
                return self._literal(node, want)
            case s.Today():
                return m.AsOf(DAY, span=node.span)
            case s.Path():
                return self._path(node, env)
            case s.Compare():
                return self._compare(node, env)
            case s.Is():
                return self._is(node, env)
            case s.IsNone():
                return self._is_none(node, env)
            case s.In():
                return self._in(node, env)
            case s.Includes():
                return self._includes(node, env)
            case s.Involves():
                return self._involves(node)
            case s.Applies():
                return self._applies(node)
            case s.Not():
                operand = self.condition(node.operand, env)
                return m.Not(operand, span=node.span) if operand is not None else None
            case s.Junction():
                return self._junction(node, env)
            case s.Quantified():
                return self._quantified(node, env)
            case s.Sum():
                return self._sum(node, env, want)
            case s.Negative():
                return self._negative(node, env, want)
            case s.Share():
                return self._share(node, env, want)
            case s.Division():
                return self._division(node, env)
            case s.Extreme():
                return self._extreme(node, env, want)
            case s.Total():
                return self._total(node, env, want)
            case s.Count():
                return self._count(node, env)
            case s.First():
                return self._first(node, env, want)
            case s.YearOf():
                operand = self.date(node.operand, env)
                return m.YearOf(operand, WHOLE, span=node.span) if operand is not None else None
            case _:
                assert_never(node)

    def _literal(
        self,
        node: s.Number | s.Measured | s.Percent | s.Day | s.String | s.Truth,
        want: Type | None,
    ) -> m.Expr | None:
        match node:
            case s.Number():
                value, kind = literals.number_of(node)
                constant = m.Constant(value, kind, span=node.span)
            case s.Measured():
                value, unit = literals.measured(node, want)
                constant = m.Constant(value, Numeric(value.dimension), unit, span=node.span)
            case s.Percent():
                value = literals.percent_of(node)
                constant = m.Constant(value, Numeric(Dimension.RATIO), "%", span=node.span)
            case s.Day():
                return m.Constant(node.day, DAY, span=node.span)
            case s.String():
                return m.Constant(node.text, TEXT, span=node.span)
            case s.Truth():
                return m.Constant(node.yes, YES_NO, span=node.span)
            case _:
                assert_never(node)
        if literals.too_large(value):
            self.reporter.report("POL0319", node.span, found=node.span.text())
            return None
        if value.dimension in (Dimension.MONTHS, Dimension.DAYS) and not value.is_whole():
            self.reporter.report("POL0319", node.span, help_key="whole", found=node.span.text())
            return None
        return constant

    def _negative(self, node: s.Negative, env: Env, want: Type | None) -> m.Expr | None:
        operand = self.quantity(node.operand, env, want)
        if operand is None:
            return None
        return self.numeric(operand, node, lambda kind: m.Negate(operand, kind, span=node.span))

    # --- names ---

    def _path(self, node: s.Path, env: Env) -> m.Expr | None:
        first = node.parts[0]
        if first.text in env:
            return self._field(node, env)
        if len(node.parts) == 1:
            return self._alone(node)
        section = self.world.sections.find(first.text)
        if section is None:
            self._no_section(node, env)
            return None
        fact = section.facts.find(node.parts[1].text)
        if fact is None:
            self.reporter.unknown("fact", node.parts[1], section.facts.words())
            return None
        if len(node.parts) > 2:
            self.reporter.report("POL0211", node.span, help_key="deep", found=node.span.text())
            return None
        if fact.type is None:
            return None
        return m.FactRef(section.id, fact.id, fact.type, span=node.span)

    def _field(self, node: s.Path, env: Env) -> m.Expr | None:
        variable = node.parts[0].text
        record = self.world.records.items[env[variable]]
        if len(node.parts) != 2:
            self.reporter.report("POL0210", node.span, found=variable)
            return None
        field = record.facts.find(node.parts[1].text)
        if field is None:
            self.reporter.unknown("field", node.parts[1], record.facts.words())
            return None
        if field.type is None:
            return None
        return m.FieldRef(variable, record.id, field.id, field.type, span=node.span)

    def _no_section(self, node: s.Path, env: Env) -> None:
        """Reports a path that begins with no section: a variable without its list, or a slip."""
        first, second, *_ = node.parts
        words = [*self.world.sections.words(), *env]
        records = self.world.records.items.values()
        if nearest(first.text, words) is None and any(r.facts.find(second.text) for r in records):
            self.reporter.report("POL0218", first.span, found=first.text, field=second.text)
        else:
            self.reporter.unknown("section", first, words)

    def _alone(self, node: s.Path) -> m.Expr | None:
        name = node.parts[0]
        parameter = self.world.parameters.find(name.text)
        if parameter is not None:
            if parameter.type is None:
                return None
            return m.ParameterRef(parameter.id, parameter.type, span=node.span)
        define = self.world.defines.find(name.text)
        if define is not None:
            value = self.define(define)
            return (
                m.DefineRef(define.id, type_of(value), span=node.span)
                if value is not None
                else None
            )
        if self.world.interpretations.find(name.text) or self.world.sections.find(name.text):
            self.reporter.report("POL0211", node.span, found=name.text)
            return None
        facts = [
            f"{section.id}.{word}"
            for section in self.world.sections.items.values()
            for word in section.facts.words()
        ]
        bare = {f.partition(".")[2]: f for f in facts}
        if name.text in bare:
            self.reporter.report(
                "POL0202", name.span, nearest=bare[name.text], kind="name", found=name.text
            )
            return None
        self.reporter.unknown("name", name, self.world.first_words())
        return None

    # --- conditions ---

    def _involves(self, node: s.Involves) -> m.Expr | None:
        section = self.world.sections.find(node.section.text)
        if section is None:
            self.reporter.unknown("section", node.section, self.world.sections.words())
            return None
        return m.Involves(section.id, span=node.span)

    def _applies(self, node: s.Applies) -> m.Expr | None:
        ref = self.provision(node.ref)
        return m.ProvisionApplies(ref, span=node.span) if ref is not None else None

    def provision(self, ref: s.Ref) -> m.ProvisionRef | None:
        """A reference to a provision that some version of its measure has."""
        versions = self.world.measures.get(ref.measure)
        if versions is None:
            if ref.measure not in self.reporter.skipped:
                near = nearest(ref.measure, self.world.measures)
                self.reporter.report(
                    "POL0208", ref.span, nearest=near, kind="measure", found=ref.measure
                )
            return None
        if not ref.parts:
            self.reporter.report("POL0208", ref.span, kind="provision", found=ref.measure)
            return None
        name = ref.parts[0]
        for version in versions:
            found = version.names.id_of(name.text)
            if found is not None:
                return m.ProvisionRef(ref.measure, found, span=ref.span)
        if name.text not in self.reporter.skipped:
            words = [word for version in versions for word in version.names.words()]
            near = nearest(name.text, words)
            self.reporter.report(
                "POL0208", name.span, nearest=near, kind="provision", found=name.text
            )
        return None

    def _junction(self, node: s.Junction, env: Env) -> m.Expr | None:
        parts = [self.condition(operand, env) for operand in node.operands]
        operands = tuple(part for part in parts if part is not None)
        if len(operands) < len(parts):
            return None
        if len(operands) == 1:
            return operands[0]
        if node.every:
            return m.And(operands, node.listed, span=node.span)
        return m.Or(operands, node.listed, span=node.span)

    # --- lists ---

    def binder(self, node: s.Binder, env: Env) -> tuple[m.Binder, Env] | None:
        """A binder and the names within it."""
        variable = node.variable.text
        taken = self.world.declared_at(variable)
        if taken is not None or variable in env:
            places = (Place(taken, "first", {"name": variable}),) if taken else ()
            self.reporter.report("POL0205", node.variable.span, places=places, found=variable)
            return None
        source = self._path(node.source, env)
        if source is None:
            return None
        kind = type_of(source)
        if not isinstance(kind, Records) or not isinstance(source, m.FactRef):
            self.reporter.report("POL0311", node.source.span, found=type_key(kind))
            return None
        inner = {**env, variable: kind.record}
        where = self.condition(node.where, inner) if node.where is not None else None
        if node.where is not None and where is None:
            return None
        return m.Binder(variable, source, kind.record, where, span=node.span), inner

    def _quantified(self, node: s.Quantified, env: Env) -> m.Expr | None:
        bound = self.binder(node.binder, env)
        if bound is None:
            return None
        binder, inner = bound
        condition = self.condition(node.condition, inner)
        if condition is None:
            return None
        if node.every:
            return m.Every(binder, condition, span=node.span)
        return m.Some(binder, condition, span=node.span)

    def _total(self, node: s.Total, env: Env, want: Type | None) -> m.Expr | None:
        bound = self.binder(node.binder, env)
        if bound is None:
            return None
        binder, inner = bound
        value = self.quantity(node.value, inner, want)
        if value is None:
            return None
        return self.numeric(
            value, node.value, lambda kind: m.SumOf(value, binder, kind, span=node.span)
        )

    def _count(self, node: s.Count, env: Env) -> m.Expr | None:
        bound = self.binder(node.binder, env)
        if bound is None:
            return None
        binder, inner = bound
        distinct = self.expr(node.distinct, inner) if node.distinct is not None else None
        if node.distinct is not None:
            if distinct is None:
                return None
            if isinstance(type_of(distinct), Choices | Records):
                found = type_key(type_of(distinct))
                self.reporter.report("POL0304", node.distinct.span, found=found)
                return None
        return m.CountOf(binder, distinct, WHOLE, span=node.span)
