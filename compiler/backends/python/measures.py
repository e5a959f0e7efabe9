"""A measure as a module: a function per clause, and a table that joins them."""

from __future__ import annotations

from datetime import date

from compiler.backends.python.expressions import Emitter, Texts
from compiler.backends.python.imports import EDIT, imports
from compiler.backends.python.names import Names, identifier, variable
from compiler.emit import (
    Atom,
    Code,
    Function,
    Keyword,
    Tuple,
    call,
    lay,
    module,
    names_in,
    plain_comment,
    text,
)
from compiler.logic.tree import LogicMeasure, LogicProvision
from compiler.phrases import Phrases
from dsl.model import tree as m
from dsl.runtime.report import Label


class MeasureModule:
    """Emits one version of a measure."""

    def __init__(self, logic: LogicMeasure, name: str, phrases: Phrases, source: str) -> None:
        self.logic = logic
        self.name = name
        self.source = source
        self.texts = Texts(name, phrases)
        self.used: set[str] = {"Case", "Node", "Label", "MeasureClauses", "ProvisionClauses"}
        self.used |= {"Norm", "Window", "Final"}
        self.functions: list[Function] = []
        self._names = Names("MEASURE")

    def text(self) -> str:
        """The module's text."""
        measure = self.logic.measure
        provisions = tuple(self._provision(p) for p in self.logic.provisions)
        scope = [
            self.function("scope", expr, "适用情形 · scope")
            for expr in _joined(measure.applies, ())
        ]
        whiles = [self.function("scope_while", expr, "期间 · while") for expr in measure.whiles]
        table = call(
            "MeasureClauses",
            Keyword("id", text(measure.id)),
            Keyword("number", Atom(str(measure.number))),
            Keyword("title", label(measure.label)),
            Keyword("chapter", Atom(str(measure.chapter))),
            Keyword("window", self.window(measure.window)),
            _named("scope", [Atom(f) for f in scope]),
            _named("whiles", [Atom(f) for f in whiles]),
            _named("exceptions", [self._exception(e, "measure") for e in measure.exceptions]),
            Keyword("provisions", Tuple(provisions)),
            _named("cautions", [self.caution(c, "measure") for c in measure.cautions]),
            Keyword("line", Atom(str(measure.span.line))),
        )
        blocks = [function.lines() for function in self.functions]
        blocks.append(lay(table, "", "MEASURE: Final = "))
        title = f"第{measure.id}条 {measure.label.zh} · {measure.label.en}"
        doc = f"{plain_comment(title)}.\n\nGenerated from {self.source}; {EDIT}\n"
        named = names_in(blocks)
        return module(doc, imports(self.used & named, {"figures", "terms"} & named), blocks)

    # --- parts ---

    def function(self, name: str, expr: m.Expr, doc: str, *, condition: bool = True) -> str:
        """Emits a function for an expression; its name."""
        emitter = Emitter(self.texts, self.used)
        made = emitter.condition(expr) if condition else emitter.value(expr)
        fresh = self._names.fresh(name)
        where = f"{self.source}:{expr.span.line}"
        self.functions.append(
            Function(fresh, "case: Case", plain_comment(doc), where, made.code, made.inner)
        )
        return fresh

    def window(self, window: m.Window) -> Code:
        """A window."""
        emitter = Emitter(self.texts, self.used)
        days = [
            Keyword(name, emitter.literal(day))
            for name, day in (("start", window.start), ("end", window.end))
            if day is not None
        ]
        return call("Window", *days)

    def _clause(self, kind: str, *args: Code | Keyword | None) -> Code:
        self.used.add(kind)
        return call(kind, *args)

    def _exception(self, clause: m.Exempting, owner: str) -> Code:
        name = self.function(
            f"{owner}_{clause.id}", clause.when, f"除外：{clause.label.zh} · except"
        )
        return self._clause(
            "ExceptionClause",
            text(clause.id),
            label(clause.label),
            Atom(name),
            label(clause.because) if clause.because else None,
        )

    def caution(self, clause: m.Caution, owner: str) -> Code:
        """A caution."""
        name = self.function(f"{owner}_caution", clause.when, "提示 · caution")
        return self._clause("CautionClause", label(clause.text), Atom(name))

    def _waiver(self, owner: str, waiver: m.Waiver | None) -> Keyword | None:
        if waiver is None:
            return None
        name = self.function(
            f"{owner}_{waiver.id}", waiver.when, f"免除：{waiver.label.zh} · waived"
        )
        made = self._clause("WaiverClause", text(waiver.id), label(waiver.label), Atom(name))
        return Keyword("waiver", made)

    def _provision(self, logic: LogicProvision) -> Code:
        p = logic.provision
        own = identifier(p.id)
        scope = [
            self.function(f"{own}_when", expr, f"{p.label.zh}：范围 · scope")
            for expr in _joined(p.when, p.whiles)
        ]
        exceptions = [self._exception(e, own) for e in p.exceptions]
        by_id: dict[str, m.Requirement | m.Limit] = {c.id: c for c in p.requirements}
        by_id |= {c.id: c for c in p.limits}
        conditions = [self._tested(own, by_id[id_]) for id_ in p.clause_order if id_ in by_id]
        amounts = [self._amount(own, a) for a in p.amounts]
        return call(
            "ProvisionClauses",
            Keyword("id", text(p.id)),
            Keyword("label", label(p.label)),
            Keyword("norm", Atom(f"Norm.{p.norm.name}")),
            Keyword("window", self.window(p.window)),
            _named("scope", [Atom(f) for f in scope]),
            _named("exceptions", exceptions),
            _named("conditions", conditions),
            _named("amounts", amounts),
            self._deadline(own, p.deadline),
            self._single(own, "fulfilled", p.fulfilled, "已履行 · fulfilled"),
            self._single(own, "breached", p.breached, "违反 · breached"),
            self._earliest(own, p.earliest),
            _named("prevailing", [_pair(pair) for pair in logic.prevailing]),
            _named("over", [_pair(pair) for pair in logic.over]),
            _named("cautions", [self.caution(c, own) for c in p.cautions]),
            _named("reviews", [self._review(*review) for review in logic.reviews]),
            _named("reads", [_pair(pair) for pair in logic.reads]),
            Keyword("line", Atom(str(p.span.line))),
        )

    def _review(self, name: str, day: date, owner: Label) -> Code:
        emitter = Emitter(self.texts, self.used)
        return self._clause("Review", text(name), emitter.literal(day), label(owner))

    def _single(self, own: str, name: str, expr: m.Expr | None, doc: str) -> Keyword | None:
        if expr is None:
            return None
        return Keyword(name, Atom(self.function(f"{own}_{name}", expr, doc)))

    def _earliest(self, own: str, expr: m.Expr | None) -> Keyword | None:
        if expr is None:
            return None
        doc = "最早之日 · earliest day"
        name = self.function(f"{own}_earliest", expr, doc, condition=False)
        return Keyword("earliest", Atom(name))

    def _amount(self, own: str, clause: m.Amount) -> Code:
        doc = f"{clause.label.zh} · {clause.label.en}"
        name = self.function(f"{own}_{clause.id}", clause.value, doc, condition=False)
        key = self.texts.key(clause.value)
        return self._clause("AmountClause", text(clause.id), label(clause.label), Atom(name), key)

    def _tested(self, own: str, clause: m.Requirement | m.Limit) -> Code:
        if isinstance(clause, m.Limit):
            return self._limit(own, clause)
        doc = f"{clause.label.zh} · {clause.label.en}"
        name = self.function(f"{own}_{clause.id}", clause.condition, doc)
        return self._clause(
            "RequirementClause",
            text(clause.id),
            label(clause.label),
            Atom(name),
            Keyword("in_principle", Atom("True")) if clause.in_principle else None,
            self._waiver(own, clause.waiver),
        )

    def _unit(self, bound: m.Expr) -> Keyword | None:
        units = bound_units(bound, self.texts.phrases)
        if len({unit for _, unit in units}) < 2:
            return Keyword("unit", text(units[0][1])) if units else None
        emitter = Emitter(self.texts, self.used)
        rows = tuple(Tuple((emitter.literal(day), text(unit))) for day, unit in units)
        return Keyword("unit", self._clause("Dated", Tuple(rows)))

    def _limit(self, own: str, clause: m.Limit) -> Code:
        self.used.add("Comparison")
        comparison = Atom(f"Comparison.{clause.comparison.name}")
        compared = m.Compare(clause.comparison, clause.value, clause.bound, span=clause.span)
        tail = (
            self._unit(clause.bound),
            Keyword("in_principle", Atom("True")) if clause.in_principle else None,
            self._waiver(own, clause.waiver),
            self.texts.key(compared),
        )
        head = (text(clause.id), label(clause.label), comparison)
        doc = f"{clause.label.zh} · {clause.label.en}"
        if clause.each is None:
            value = self.function(f"{own}_{clause.id}", clause.value, doc, condition=False)
            bound = self.function(
                f"{own}_{clause.id}_bound", clause.bound, f"{doc}：限额 · bound", condition=False
            )
            return self._clause("LimitClause", *head, Atom(value), Atom(bound), *tail)
        items = self.function(f"{own}_{clause.id}_items", clause.each.source, doc, condition=False)
        where: Code = Atom("None")
        if clause.each.where is not None:
            name = f"{own}_{clause.id}_where"
            where = self._of_item(name, clause.each, clause.each.where, doc, True)
        value_code = self._of_item(f"{own}_{clause.id}", clause.each, clause.value, doc, False)
        bound_code = self._of_item(
            f"{own}_{clause.id}_bound", clause.each, clause.bound, f"{doc}：限额 · bound", False
        )
        return self._clause(
            "EachLimitClause", *head, Atom(items), where, value_code, bound_code, *tail
        )

    def _of_item(
        self, name: str, binder: m.Binder, expr: m.Expr, doc: str, condition: bool
    ) -> Code:
        emitter = Emitter(self.texts, self.used)
        made = emitter.condition(expr) if condition else emitter.value(expr)
        fresh = self._names.fresh(name)
        self.used.add("Item")
        parameters = f"case: Case, {variable(binder.variable)}: Item"
        where = f"{self.source}:{expr.span.line}"
        self.functions.append(
            Function(fresh, parameters, plain_comment(doc), where, made.code, made.inner)
        )
        return Atom(fresh)

    def _deadline(self, own: str, clause: m.Deadline | None) -> Keyword | None:
        if clause is None:
            return None
        doc = f"{clause.label.zh} · {clause.label.en}"
        start_expr = clause.term.start if isinstance(clause.term, m.Within) else clause.term.day
        start = self.function(
            f"{own}_{clause.id}_start", start_expr, f"{doc}：起算 · start", condition=False
        )
        period: Code = Atom("None")
        if isinstance(clause.term, m.Within):
            name = f"{own}_{clause.id}_period"
            period = Atom(
                self.function(name, clause.term.period, f"{doc}：期限 · period", condition=False)
            )
        done = self.function(
            f"{own}_{clause.id}_done", clause.done, f"{doc}：完成 · done", condition=False
        )
        rolls = None
        if clause.rolls is not None:
            name = self.function(f"{own}_{clause.id}_rolls", clause.rolls, f"{doc}：顺延 · rolls")
            rolls = Keyword("rolls", Atom(name))
        made = self._clause(
            "DeadlineClause",
            text(clause.id),
            label(clause.label),
            Atom(start),
            period,
            Atom(done),
            rolls,
        )
        return Keyword("deadline", made)


def bound_units(bound: m.Expr, phrases: Phrases) -> tuple[tuple[date, str], ...]:
    """The units, by the day from which they hold, of a bound that is a literal or a parameter."""
    while isinstance(bound, m.DefineRef):
        bound = phrases.terms[bound.define]
    if isinstance(bound, m.Constant) and bound.unit:
        return ((date.min, bound.unit),)
    if isinstance(bound, m.ParameterRef):
        values = phrases.parameters[bound.parameter].values
        return tuple((v.start, v.value.unit) for v in values if v.value.unit)
    return ()


def label(value: Label) -> Code:
    """A label."""
    return call("Label", text(value.zh), text(value.en))


def _pair(pair: tuple[str, str]) -> Code:
    return Tuple((text(pair[0]), text(pair[1])))


def _named(name: str, items: list[Code]) -> Keyword | None:
    return Keyword(name, Tuple(tuple(items))) if items else None


def _joined(first: m.Expr | None, rest: tuple[m.Expr, ...]) -> tuple[m.Expr, ...]:
    return rest if first is None else (first, *rest)
