"""Measures and provisions: which clause stands where, and what each says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final, TypeVar

from dsl.diagnostics.diagnostic import Place
from dsl.diagnostics.suggest import nearest
from dsl.model import tree as m
from dsl.model.expressions import Typer
from dsl.model.names import Scope, label_of
from dsl.model.type_rules import YES_NO, dimension_of, type_key, type_of
from dsl.model.world import MeasureInfo, ProvisionInfo, World
from dsl.runtime.quantity import Dimension
from dsl.runtime.report import Label
from dsl.runtime.status import Norm
from dsl.source import Span
from dsl.syntax import tree as s
from dsl.syntax.group import kind

C = TypeVar("C")

_ALL: Final = frozenset(Norm)
_ENTITLEMENTS: Final = frozenset(n for n in Norm if n.is_entitlement)
_BINDING: Final = _ALL - {Norm.PROGRAMME}
# Under which norms a clause may stand; what is not named may stand under all.
TAKES: Final[dict[str, frozenset[Norm]]] = {
    "Require": _ENTITLEMENTS,
    "earliest": _ENTITLEMENTS,
    "Deadline": frozenset({Norm.OBLIGE, Norm.COMMIT}),
    "fulfilled": frozenset({Norm.OBLIGE, Norm.COMMIT}),
    "breached": frozenset({Norm.OBLIGE, Norm.PROHIBIT, Norm.COMMIT}),
    "Limit": _BINDING - {Norm.COMMIT},
    "when": _BINDING,
    "while": _BINDING,
    "Except": _BINDING,
    "Amount": _BINDING,
    "Waived": _BINDING,
    "Prevails": _BINDING,
}
_ONCE: Final = frozenset(
    "On when applies Effective Deadline fulfilled breached earliest Review Issuer Issued"
    " OfficialText".split()
)
_BRACES = re.compile(r"\{([^{}]+)\}")


class Norms:
    """Turns the groups of measures into measures."""

    def __init__(self, world: World, typer: Typer) -> None:
        self.world = world
        self.typer = typer
        self.reporter = world.reporter

    # --- declaring, before any expression is read ---

    def declare(self, group: s.Group, head: s.Measure, within: m.Window) -> None:
        """Enters a measure and its provisions, so that others can refer to them."""
        window = self.window(group, within)
        info = MeasureInfo(head.id, group, head, window, Scope(self.reporter))
        versions = self.world.measures.setdefault(head.id, [])
        self._disjoint(head.id_span, window, [(v.window, v.clause.id_span) for v in versions])
        versions.append(info)
        for part in group.body:
            if isinstance(part, s.Group) and isinstance(part.head, s.Provision):
                self._declare_provision(info, part, part.head)

    def _declare_provision(self, info: MeasureInfo, group: s.Group, head: s.Provision) -> None:
        window = self.window(group, info.window)
        same = [p for p in info.provisions if p.id == head.name.text]
        if same:
            others = [(p.window, p.clause.name.span) for p in same]
            self._disjoint(head.name.span, window, others)
        elif not info.names.add(head.name, head.label, head.name.text):
            return
        info.provisions.append(ProvisionInfo(head.name.text, group, head, window))

    def _disjoint(self, span: Span, window: m.Window, others: list[tuple[m.Window, Span]]) -> None:
        for other, where in others:
            if overlap(window, other):
                place = Place(where, "first", {})
                self.reporter.report("POL0407", span, places=(place,))
                return

    def window(self, group: s.Group, within: m.Window) -> m.Window:
        """A group's window, cut by the one around it."""
        for clause in group.body:
            if isinstance(clause, s.Effective):
                start, end = clause.start.day, clause.end.day if clause.end else None
                if end is not None and end < start:
                    self.reporter.report("POL0408", clause.span)
                return cut(m.Window(start, end), within)
        return within

    # --- reading ---

    def once(self, clauses: Iterable[s.Clause | s.Group]) -> None:
        """Reports clauses that may stand only once."""
        seen: dict[str, s.Clause] = {}
        for clause in clauses:
            if isinstance(clause, s.Group):
                continue
            name = kind(clause)
            if name in _ONCE and name in seen:
                place = Place(seen[name].span, "first", {})
                self.reporter.report("POL0402", clause.span, places=(place,), clause=name)
            seen.setdefault(name, clause)

    def measure(self, info: MeasureInfo, chapter: int | None) -> m.Measure:
        """A version of a measure."""
        body = info.group.body
        self.once(body)
        number, _, _ = info.id.partition("-")
        if not info.provisions:
            self.reporter.report("POL0214", info.clause.span, found=info.id)
        provisions = tuple(self.provision(p, info) for p in info.provisions)
        return m.Measure(
            info.id,
            int(number),
            label_of(info.clause.label),
            info.window,
            chapter,
            applies=self._one_condition(body, "applies"),
            whiles=self._conditions(body, "while"),
            exceptions=self.exceptions(body, info.names),
            provisions=provisions,
            cautions=self.cautions(body),
            texts=self.docs(body),
            cites=cites(body),
            agreed=agreed(body),
            sees=self.sees(body),
            review_by=review(body),
            span=info.clause.span,
        )

    def provision(self, info: ProvisionInfo, measure: MeasureInfo) -> m.Provision:
        """A version of a provision."""
        body = [clause for clause in info.group.body if not isinstance(clause, s.Group)]
        norm = info.clause.norm
        self.once(body)
        self._check_places(body, norm, info)
        names: Scope[str] = Scope(self.reporter)
        exceptions = self.exceptions(body, names)
        requirements, limits = self._conditions_and_limits(body, names, norm)
        on = first(body, s.On)
        return m.Provision(
            info.id,
            label_of(info.clause.label),
            norm,
            info.window,
            addressee=label_of(on.label) if on else None,
            when=self._one_condition(body, "when"),
            whiles=self._conditions(body, "while"),
            exceptions=exceptions,
            requirements=tuple(requirements),
            limits=tuple(limits),
            amounts=self._amounts(body, names),
            deadline=self._deadline(body, names),
            fulfilled=self._one_condition(body, "fulfilled"),
            breached=self._one_condition(body, "breached"),
            earliest=self._earliest(body),
            prevails=self._prevails(body),
            cautions=self.cautions(body),
            texts=self.docs(body),
            cites=cites(body),
            agreed=agreed(body),
            sees=self.sees(body),
            review_by=review(body),
            clause_order=tuple(c.name.text for c in body if isinstance(c, s.Require | s.Limit)),
            span=info.clause.span,
        )

    def _check_places(self, body: list[s.Clause], norm: Norm, info: ProvisionInfo) -> None:
        place = (Place(info.clause.span, "norm", {"norm": norm.value}),)
        kinds: dict[str, s.Clause] = {}
        for clause in body:
            name = kind(clause)
            kinds.setdefault(name, clause)
            if norm not in TAKES.get(name, _ALL):
                self.reporter.report(
                    "POL0401", clause.span, places=place, clause=name, norm=norm.value
                )
            soft = isinstance(clause, s.Require | s.Limit) and clause.in_principle
            if soft and not norm.is_entitlement:
                self.reporter.report(
                    "POL0401", clause.span, places=place, clause="in principle", norm=norm.value
                )
        if norm is Norm.PROHIBIT and not {"breached", "Limit"} & set(kinds):
            self.reporter.report("POL0403", info.clause.span, found=info.id)
        if "Deadline" in kinds and "fulfilled" in kinds:
            other = (Place(kinds["Deadline"].span, "first", {}),)
            self.reporter.report("POL0404", kinds["fulfilled"].span, places=other)

    def _one_condition(self, body: Iterable[s.Clause | s.Group], which: str) -> m.Expr | None:
        found = self._conditions(body, which)
        return found[0] if found else None

    def _conditions(self, body: Iterable[s.Clause | s.Group], which: str) -> tuple[m.Expr, ...]:
        exprs = [
            self.typer.condition(clause.expr)
            for clause in body
            if isinstance(clause, s.Condition) and clause.kind == which
        ]
        return tuple(expr for expr in exprs if expr is not None)

    def exceptions(
        self, body: Iterable[s.Clause | s.Group], names: Scope[str]
    ) -> tuple[m.Exempting, ...]:
        """The exceptions among clauses."""
        found = []
        for clause in body:
            if isinstance(clause, s.Except):
                names.add(clause.name, clause.label, clause.name.text)
                when = self.typer.condition(clause.when)
                if when is not None:
                    found.append(
                        m.Exempting(
                            clause.name.text,
                            label_of(clause.label),
                            when,
                            because(clause.because),
                            span=clause.span,
                        )
                    )
        return tuple(found)

    def _conditions_and_limits(
        self, body: list[s.Clause], names: Scope[str], norm: Norm
    ) -> tuple[list[m.Requirement], list[m.Limit]]:
        requirements: list[m.Requirement] = []
        limits: list[m.Limit] = []
        waivers = self._waivers(body, names)
        for clause in body:
            if isinstance(clause, s.Require):
                names.add(clause.name, clause.label, clause.name.text)
                condition = self.typer.condition(clause.condition)
                if condition is not None:
                    requirements.append(
                        m.Requirement(
                            clause.name.text,
                            label_of(clause.label),
                            condition,
                            clause.in_principle,
                            waivers.get(id(clause)),
                            span=clause.span,
                        )
                    )
            elif isinstance(clause, s.Limit):
                names.add(clause.name, clause.label, clause.name.text)
                limit = self._limit(clause, waivers.get(id(clause)))
                if limit is not None:
                    limits.append(limit)
        return requirements, limits

    def _waivers(self, body: list[s.Clause], names: Scope[str]) -> dict[int, m.Waiver]:
        waivers: dict[int, m.Waiver] = {}
        last: s.Clause | None = None
        for clause in body:
            if isinstance(clause, s.Require | s.Limit):
                last = clause
            if not isinstance(clause, s.Waived):
                continue
            names.add(clause.name, clause.label, clause.name.text)
            when = self.typer.condition(clause.when)
            if last is None or id(last) in waivers:
                help_key = "nothing" if last is None else "twice"
                self.reporter.report("POL0405", clause.span, help_key=help_key)
                continue
            if when is not None:
                waivers[id(last)] = m.Waiver(
                    clause.name.text,
                    label_of(clause.label),
                    when,
                    because(clause.because),
                    span=clause.span,
                )
        return waivers

    def _limit(self, clause: s.Limit, waiver: m.Waiver | None) -> m.Limit | None:
        env: dict[str, str] = {}
        binder = None
        if clause.each is not None:
            bound = self.typer.binder(clause.each, {})
            if bound is None:
                return None
            binder, inner = bound
            env = dict(inner)
        pair = self.typer.pair(clause.value, clause.bound, env)
        if pair is None:
            return None
        return m.Limit(
            clause.name.text,
            label_of(clause.label),
            clause.op,
            *pair,
            clause.in_principle,
            binder,
            waiver,
            span=clause.span,
        )

    def _amounts(self, body: list[s.Clause], names: Scope[str]) -> tuple[m.Amount, ...]:
        found = []
        for clause in body:
            if isinstance(clause, s.Amount):
                names.add(clause.name, clause.label, clause.name.text)
                value = self.typer.quantity(clause.value)
                if value is not None:
                    label = label_of(clause.label)
                    found.append(m.Amount(clause.name.text, label, value, span=clause.span))
        return tuple(found)

    def _deadline(self, body: list[s.Clause], names: Scope[str]) -> m.Deadline | None:
        clause = first(body, s.Deadline)
        if clause is None:
            return None
        names.add(clause.name, clause.label, clause.name.text)
        start = self.typer.date(clause.start)
        done = self.typer.date(clause.done)
        period = self.typer.quantity(clause.period) if clause.period is not None else None
        rolls: m.Expr | None = None
        if clause.rolls_when is not None:
            rolls = self.typer.condition(clause.rolls_when)
        elif clause.rolls:
            rolls = m.Constant(True, YES_NO, span=clause.span)
        if start is None or done is None:
            return None
        term: m.Within | m.ByDay = m.ByDay(start)
        if clause.period is not None:
            if period is None:
                return None
            if dimension_of(type_of(period)) not in (Dimension.MONTHS, Dimension.DAYS):
                found = type_key(type_of(period))
                self.reporter.report("POL0304", clause.period.span, help_key="period", found=found)
                return None
            term = m.Within(period, start)
        return m.Deadline(
            clause.name.text, label_of(clause.label), term, done, rolls, span=clause.span
        )

    def _earliest(self, body: list[s.Clause]) -> m.Expr | None:
        for clause in body:
            if isinstance(clause, s.Condition) and clause.kind == "earliest":
                return self.typer.date(clause.expr)
        return None

    def _prevails(self, body: list[s.Clause]) -> tuple[m.ProvisionRef, ...]:
        refs = [
            self.typer.provision(ref)
            for clause in body
            if isinstance(clause, s.Prevails)
            for ref in clause.refs
        ]
        return tuple(ref for ref in refs if ref is not None)

    # --- texts ---

    def docs(self, body: Iterable[s.Clause | s.Group]) -> tuple[m.Doc, ...]:
        """The texts among clauses, their `{parameters}` resolved."""
        return tuple(
            m.Doc(
                m.DocKind(clause.kind),
                label_of(clause.label),
                self._parameters(clause.label),
                span=clause.span,
            )
            for clause in body
            if isinstance(clause, s.Doc)
        )

    def _parameters(self, label: s.Titled) -> tuple[str, ...]:
        ids: dict[str, None] = {}
        for text in (label.zh, label.en):
            for found in _BRACES.finditer(text.text if text else ""):
                assert text is not None
                parameter = self.world.parameters.find(found.group(1).strip())
                if parameter is None:
                    near = nearest(found.group(1), self.world.parameters.words())
                    self.reporter.report("POL0215", text.span, nearest=near, found=found.group(1))
                else:
                    ids[parameter.id] = None
        return tuple(ids)

    def cautions(self, body: Iterable[s.Clause | s.Group]) -> tuple[m.Caution, ...]:
        """The cautions among clauses."""
        found = []
        for clause in body:
            if isinstance(clause, s.Caution):
                when = self.typer.condition(clause.when)
                if when is not None:
                    found.append(m.Caution(label_of(clause.label), when, span=clause.span))
        return tuple(found)

    def sees(self, body: Iterable[s.Clause | s.Group]) -> tuple[str, ...]:
        """Cross-references, as ids."""
        found = []
        for clause in body:
            if not isinstance(clause, s.See):
                continue
            for target in clause.targets:
                if isinstance(target, s.Name):
                    info = self.world.interpretations.find(target.text)
                    if info is None:
                        words = self.world.interpretations.words()
                        self.reporter.unknown("interpretation", target, words)
                    else:
                        found.append(info.id)
                elif not target.parts and target.measure in self.world.measures:
                    found.append(target.measure)
                else:
                    ref = self.typer.provision(target)
                    if ref is not None:
                        found.append(ref.name)
        return tuple(found)


def because(node: s.Because | None) -> Label | None:
    """A reason's label."""
    return label_of(node.text) if node is not None else None


def review(body: Iterable[s.Clause | s.Group]) -> m.ReviewBy | None:
    """The day after which something is stale."""
    for clause in body:
        if isinstance(clause, s.Review):
            return m.ReviewBy(clause.day.day, because(clause.because))
    return None


def cites(body: Iterable[s.Clause | s.Group]) -> tuple[m.Cite, ...]:
    """The official words cited."""
    return tuple(
        m.Cite(
            m.CiteKind(clause.kind),
            clause.first.text,
            clause.last.text if clause.last else None,
            span=clause.span,
        )
        for clause in body
        if isinstance(clause, s.Cites)
    )


def agreed(body: Iterable[s.Clause | s.Group]) -> tuple[m.Agreed, ...]:
    """The answers to differences from the official words."""
    return tuple(
        m.Agreed(clause.words.text, label_of(clause.because.text), span=clause.span)
        for clause in body
        if isinstance(clause, s.Agreed)
    )


def first(body: Iterable[s.Clause | s.Group], which: type[C]) -> C | None:
    """The first clause of a kind."""
    return next((clause for clause in body if isinstance(clause, which)), None)


def cut(window: m.Window, within: m.Window) -> m.Window:
    """The days that lie in both windows."""
    starts = [day for day in (window.start, within.start) if day is not None]
    ends = [day for day in (window.end, within.end) if day is not None]
    return m.Window(max(starts, default=None), min(ends, default=None))


def overlap(a: m.Window, b: m.Window) -> bool:
    """Whether two windows share a day."""
    both = cut(a, b)
    return both.start is None or both.end is None or both.start <= both.end


def days_lacking(window: m.Window, values: tuple[m.DatedValue, ...]) -> date | None:
    """The first day of a window on which a parameter has no value yet, None if it always has."""
    if not values:
        return None
    begins = values[0].start
    if window.start is None:
        return date.min
    return window.start if window.start < begins else None
