"""Worked cases: given facts as typed values, expectations, and tables of cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

import attrs

from dsl.diagnostics.suggest import nearest
from dsl.model import tree as m
from dsl.model.expressions import Typer
from dsl.model.names import label_of
from dsl.model.type_rules import same, type_key
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo
from dsl.model.world import HolderInfo, MeasureInfo, World
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import DeadlineState, DutyState, Status
from dsl.runtime.values import NONE, UNKNOWN, Absent, Members, Value
from dsl.source import Span
from dsl.syntax import tree as s
from dsl.syntax.answers import STATES_ZH, STATUSES_ZH
from dsl.syntax.group import kind

# The words of an answer in Chinese; English ones are the values themselves.
STATUS_WORDS: Final = {zh: Status(en) for en, zh in STATUSES_ZH.items()} | {
    status.value: status for status in Status
}
STATE_WORDS: Final = (
    {zh: en for en, zh in STATES_ZH.items()}
    | {"未知": "unknown"}
    | {state.value: state.value for state in DutyState}
    | {state.value: state.value for state in DeadlineState}
)


@attrs.frozen
class _Frame:
    """What all rows of a table share."""

    label: Label
    day: date | None
    readings: tuple[tuple[str, str], ...]
    assumptions: bool
    givens: tuple[m.Given, ...]
    expects: tuple[m.Expect, ...]


class Examples:
    """Turns the groups of examples into examples."""

    def __init__(self, world: World, typer: Typer, default_day: date) -> None:
        self.world = world
        self.typer = typer
        self.reporter = world.reporter
        self.default_day = default_day

    def example(self, group: s.Group, head: s.Example) -> Iterator[m.Example]:
        """An example, or one for each row of its table."""
        clauses = [c for c in group.body if not isinstance(c, s.Group)]
        frame = _Frame(
            label_of(head.label),
            head.day.day if head.day else None,
            tuple(r for c in clauses if isinstance(c, s.Reading) for r in self._reading(c)),
            not any(isinstance(c, s.Without) for c in clauses),
            tuple(
                g for c in clauses if isinstance(c, s.Given) for g in self.given(c.path, c.value)
            ),
            tuple(
                e
                for c in clauses
                if isinstance(c, s.Expect)
                for e in self.expect(c.target, c.aspect, c.value, c.span)
            ),
        )
        self._given_twice(clauses)
        tables = [c for c in clauses if isinstance(c, s.Table)]
        rows = [c for c in clauses if isinstance(c, s.Row)]
        if rows and not tables:
            self.reporter.report("POL0415", rows[0].span, help_key="no_table")
            return
        asked = any(c.target is not None for table in tables for c in table.columns) and rows
        if not asked and not any(isinstance(c, s.Expect) for c in clauses):
            self.reporter.report("POL0414", head.span)
        elif tables and not rows:
            self.reporter.report("POL0414", tables[0].span)
        if not tables:
            yield self._made(frame, head.span)
            return
        if len(tables) > 1:
            self.reporter.report("POL0402", tables[1].span, clause="Table")
        for row in rows:
            yield from self._row(frame, tables[0], row)

    def _made(self, frame: _Frame, span: Span) -> m.Example:
        return m.Example(
            frame.label,
            frame.day or self.default_day,
            frame.readings,
            frame.assumptions,
            frame.givens,
            frame.expects,
            span=span,
        )

    def _row(self, frame: _Frame, table: s.Table, row: s.Row) -> Iterator[m.Example]:
        if len(row.cells) != len(table.columns):
            self.reporter.report(
                "POL0415", row.span, expected=str(len(table.columns)), found=str(len(row.cells))
            )
            return
        day, givens, expects = frame.day, list(frame.givens), list(frame.expects)
        for column, cell in zip(table.columns, row.cells, strict=True):
            if column.path is not None:
                givens += self.given(column.path, cell)
            elif column.target is not None:
                expects += self.expect(column.target, column.aspect, cell, cell.span)
            elif isinstance(cell, s.Day):
                day = cell.day
            else:
                self.reporter.report("POL0325", cell.span, expected="date", found=cell.span.text())
        title = row.title.text
        label = Label(f"{frame.label.zh} · {title}", f"{frame.label.en} · {title}")
        made = attrs.evolve(
            frame, label=label, day=day, givens=tuple(givens), expects=tuple(expects)
        )
        yield self._made(made, row.span)

    def _given_twice(self, clauses: list[s.Clause]) -> None:
        seen: set[tuple[str, ...]] = set()
        for clause in clauses:
            if isinstance(clause, s.Given):
                key = tuple(part.text for part in clause.path.parts)
                if key in seen:
                    self.reporter.report("POL0402", clause.span, clause=kind(clause))
                seen.add(key)

    def _reading(self, clause: s.Reading) -> Iterator[tuple[str, str]]:
        info = self.world.interpretations.find(clause.interpretation.text)
        if info is None:
            words = self.world.interpretations.words()
            self.reporter.unknown("interpretation", clause.interpretation, words)
            return
        option = info.options.id_of(clause.option.text)
        if option is None:
            self.reporter.unknown("option", clause.option, info.options.words())
            return
        yield info.id, option

    # --- given ---

    def given(self, path: s.Path, node: s.Datum) -> Iterator[m.Given]:
        """A given fact, or a section given as none or unknown."""
        section = self.world.sections.find(path.parts[0].text)
        if section is None:
            self.reporter.unknown("section", path.parts[0], self.world.sections.words())
            return
        text = node.span.text()
        if len(path.parts) == 1:
            if isinstance(node, s.Nothing | s.NotKnown):
                word = "none" if isinstance(node, s.Nothing) else "unknown"
                yield m.Given(section.id, word, text, span=path.span)
            else:
                self.reporter.report("POL0325", node.span, expected="section", found=text)
            return
        fact = section.facts.find(path.parts[1].text)
        if fact is None:
            self.reporter.unknown("fact", path.parts[1], section.facts.words())
            return
        if fact.type is None:
            return
        value = self.value(node, fact.type, fact.or_none)
        if value is not None:
            yield m.Given(f"{section.id}.{fact.id}", value, text, span=path.span)

    def value(self, node: s.Datum, kind: Type, or_none: bool) -> Value | None:
        """A literal as a value of a type; None after a mistake."""
        if isinstance(node, s.NotKnown):
            return UNKNOWN
        if isinstance(node, s.Nothing):
            if or_none or isinstance(kind, Day | Choices | Records):
                return NONE
            self.reporter.report("POL0318", node.span, found=type_key(kind))
            return None
        match kind:
            case Records(record):
                return self._items(node, self.world.records.items[record])
            case Choices(category):
                return self._set(node, category)
            case Choice(category):
                if isinstance(node, s.Path):
                    return self.typer.value_of(self.world.categories.items[category], node)
            case YesNo():
                if isinstance(node, s.Truth):
                    return node.yes
            case Text():
                if isinstance(node, s.String):
                    return node.text
            case Day():
                if isinstance(node, s.Day):
                    return node.day
            case Numeric():
                return self._number(node, kind)
        self._wrong(node, kind)
        return None

    def _wrong(self, node: s.Datum, kind: Type) -> None:
        self.reporter.report("POL0325", node.span, expected=type_key(kind), found=node.span.text())

    def _number(self, node: s.Datum, kind: Numeric) -> Quantity | None:
        negative = isinstance(node, s.Negative)
        inner = node.operand if isinstance(node, s.Negative) else node
        if not isinstance(inner, s.Number | s.Measured | s.Percent):
            self._wrong(node, kind)
            return None
        constant = self.typer.expr(inner, {}, kind)
        if constant is None:
            return None
        assert isinstance(constant, m.Constant) and isinstance(constant.value, Quantity)
        if not same(constant.type, kind):
            self.reporter.report(
                "POL0325", node.span, expected=type_key(kind), found=node.span.text()
            )
            return None
        return -constant.value if negative else constant.value

    def _set(self, node: s.Datum, category: str) -> Members | None:
        info = self.world.categories.items[category]
        if not isinstance(node, s.SetOf):
            self._wrong(node, Choices(category))
            return None
        yes: set[str] = set()
        no: set[str] = set()
        for member in node.members:
            value = self.typer.value_of(info, member.path)
            if value is None:
                return None
            (no if member.negated else yes).add(value)
        if any(info.ancestors[value] & no or value in no for value in yes):
            self.reporter.report("POL0325", node.span, expected="set", found=node.span.text())
            return None
        return Members(frozenset(yes), frozenset(no), node.unknown)

    def _items(self, node: s.Datum, record: HolderInfo) -> tuple[dict[str, Value], ...] | None:
        if isinstance(node, s.SetOf) and not node.members:
            return ()
        if not isinstance(node, s.Items):
            self._wrong(node, Records(record.id))
            return None
        items = []
        for item in node.items:
            values: dict[str, Value] = {}
            for entry in item.entries:
                field = record.facts.find(entry.name.text)
                if field is None:
                    self.reporter.unknown("field", entry.name, record.facts.words())
                elif field.type is not None:
                    value = self.value(entry.value, field.type, field.or_none)
                    if value is not None:
                        values[field.id] = value
            items.append(values)
        return tuple(items)

    # --- expect ---

    def expect(
        self, target: s.Ref, aspect: str | None, node: s.Datum, span: Span
    ) -> Iterator[m.Expect]:
        """An expectation."""
        what = m.Aspect.STATUS if aspect is None else m.Aspect(aspect.lower())
        found = self._target(target)
        if found is None:
            return
        provision, clause, kind = found
        if not self._fits(what, provision, clause):
            self.reporter.report(
                "POL0326", target.span, found=target.span.text(), aspect=what.value
            )
            return
        value = self._expected(what, node, kind)
        if value is not None:
            yield m.Expect(target.measure, provision, clause, what, value[0], span=span)

    def _fits(self, what: m.Aspect, provision: str | None, clause: str | None) -> bool:
        whole = {m.Aspect.STATUS, m.Aspect.POSSIBLE, m.Aspect.MISSING}
        if provision is None:
            return what in whole
        of_clause = {m.Aspect.VALUE, m.Aspect.MARGIN, m.Aspect.DUE, m.Aspect.MISSING}
        if clause is not None:
            return what in of_clause | {m.Aspect.STATUS, m.Aspect.STATE}
        return what not in {m.Aspect.VALUE, m.Aspect.MARGIN}

    def _target(self, ref: s.Ref) -> tuple[str | None, str | None, Type | None] | None:
        if not ref.parts:
            if ref.measure in self.world.measures:
                return None, None, None
            self.typer.provision(ref)
            return None
        provision = self.typer.provision(ref)
        if provision is None:
            return None
        if len(ref.parts) == 1:
            return provision.provision, None, None
        name = ref.parts[1]
        clauses = self._clauses(self.world.measures[ref.measure], provision.provision)
        for clause in clauses:
            if name.text in _words(clause):
                return provision.provision, clause.name.text, None
        near = nearest(name.text, [word for clause in clauses for word in _words(clause)])
        self.reporter.report("POL0208", name.span, nearest=near, kind="clause", found=name.text)
        return None

    def _clauses(self, versions: list[MeasureInfo], provision: str) -> list[_Clause]:
        return [
            clause
            for version in versions
            for p in version.provisions
            if p.id == provision
            for clause in p.group.body
            if isinstance(clause, s.Limit | s.Amount | s.Deadline | s.Require)
        ]

    def _expected(self, what: m.Aspect, node: s.Datum, kind: Type | None) -> tuple[_Value] | None:
        match what:
            case m.Aspect.STATUS | m.Aspect.STATE:
                return self._word(node, what)
            case m.Aspect.POSSIBLE:
                return self._statuses(node)
            case m.Aspect.MISSING:
                return self._facts(node)
            case m.Aspect.EXCEPTION:
                return self._exception(node)
            case m.Aspect.ARGUABLE | m.Aspect.STALE:
                if isinstance(node, s.Truth):
                    return (node.yes,)
            case m.Aspect.VALUE | m.Aspect.MARGIN | m.Aspect.DUE | m.Aspect.EARLIEST:
                return self._figure(node)
            case m.Aspect.CAUTIONS:
                return self._count(node)
        self._misfit(node, what)
        return None

    def _misfit(self, node: s.Datum, what: m.Aspect) -> None:
        self.reporter.report("POL0324", node.span, aspect=what.value, found=node.span.text())

    def _word(self, node: s.Datum, what: m.Aspect) -> tuple[_Value] | None:
        if isinstance(node, s.NotKnown) and what is m.Aspect.STATE:
            return ("unknown",)
        if isinstance(node, s.Nothing) and what is m.Aspect.STATE:
            return (NONE,)
        if isinstance(node, s.Truth) and what is m.Aspect.STATUS:
            return (node.yes,)  # of a requirement or limit: whether it holds
        if isinstance(node, s.NotKnown):
            return (None,)
        if isinstance(node, s.Path) and len(node.parts) == 1:
            text = node.parts[0].text
            if what is m.Aspect.STATUS and text in STATUS_WORDS:
                return (STATUS_WORDS[text].value,)
            if what is m.Aspect.STATE and text in STATE_WORDS:
                return (STATE_WORDS[text],)
            words = STATUS_WORDS if what is m.Aspect.STATUS else STATE_WORDS
            self.reporter.report(
                "POL0324",
                node.span,
                nearest=nearest(text, words),
                aspect=what.value,
                found=text,
            )
            return None
        self._misfit(node, what)
        return None

    def _statuses(self, node: s.Datum) -> tuple[_Value] | None:
        if not isinstance(node, s.SetOf):
            self._misfit(node, m.Aspect.POSSIBLE)
            return None
        words = []
        for member in node.members:
            word = self._word(member.path, m.Aspect.STATUS)
            if word is None:
                return None
            words.append(str(word[0]))
        return (tuple(sorted(words)),)

    def _facts(self, node: s.Datum) -> tuple[_Value] | None:
        if isinstance(node, s.Nothing):
            return ((),)
        if not isinstance(node, s.SetOf):
            self._misfit(node, m.Aspect.MISSING)
            return None
        names = [self._fact_name(member.path) for member in node.members]
        if any(name is None for name in names):
            return None
        return (tuple(sorted(name for name in names if name is not None)),)

    def _fact_name(self, path: s.Path) -> str | None:
        section = self.world.sections.find(path.parts[0].text)
        if section is None:
            self.reporter.unknown("section", path.parts[0], self.world.sections.words())
            return None
        if len(path.parts) == 1:
            return section.id
        fact = section.facts.find(path.parts[1].text)
        if fact is None:
            self.reporter.unknown("fact", path.parts[1], section.facts.words())
            return None
        name = f"{section.id}.{fact.id}"
        if len(path.parts) == 2:
            return name
        last = path.parts[2]
        if isinstance(fact.type, Choices):
            inner = s.Path((last,), span=last.span)
            value = self.typer.value_of(self.world.categories.items[fact.type.category], inner)
            return f"{name}.{value}" if value is not None else None
        if isinstance(fact.type, Records):
            field = self.world.records.items[fact.type.record].facts.id_of(last.text)
            if field is not None:
                return f"{name}.{field}"
        self.reporter.unknown("field", last, [])
        return None

    def _exception(self, node: s.Datum) -> tuple[_Value] | None:
        if isinstance(node, s.Nothing):
            return (NONE,)
        if isinstance(node, s.Ref):
            ref = self.typer.provision(node)
            return (ref.name,) if ref is not None else None
        if isinstance(node, s.Path) and len(node.parts) == 1:
            return (node.parts[0].text,)
        self._misfit(node, m.Aspect.EXCEPTION)
        return None

    def _figure(self, node: s.Datum) -> tuple[_Value] | None:
        if isinstance(node, s.Nothing):
            return (NONE,)
        if isinstance(node, s.NotKnown):
            return (None,)
        if isinstance(node, s.Day):
            return (node.day,)
        if isinstance(node, s.Negative | s.Number | s.Measured | s.Percent):
            # 平方米 may be land or floor area here: the comparison settles it by value.
            expr = self.typer.expr(node, {})
            match expr:
                case m.Constant(value=Quantity() as value):
                    return (value,)
                case m.Negate(operand=m.Constant(value=Quantity() as value)):
                    return (-value,)
            return None
        self._misfit(node, m.Aspect.VALUE)
        return None

    def _count(self, node: s.Datum) -> tuple[_Value] | None:
        """How many; 0 is none."""
        if isinstance(node, s.Nothing):
            return (NONE,)
        if isinstance(node, s.Number):
            (count,) = self._figure(node) or (None,)
            if isinstance(count, Quantity) and count.is_whole():
                return (count if count.n else NONE,)
        self._misfit(node, m.Aspect.CAUTIONS)
        return None


_Clause = s.Limit | s.Amount | s.Deadline | s.Require
_Value = Quantity | date | Absent | bool | str | tuple[str, ...] | None


def _words(clause: _Clause) -> set[str]:
    words = {clause.name.text, clause.label.zh.text}
    if clause.label.en:
        words.add(clause.label.en.text)
    return words


def same_figure(expected: Quantity, found: Quantity) -> bool:
    """Whether two figures are equal, 平方米 of floor area standing for land area too."""
    if expected.dimension is found.dimension:
        return expected == found
    if expected.dimension is Dimension.FLOOR and found.dimension is Dimension.LAND:
        return Quantity(Dimension.LAND, expected.n * 15, expected.scale + 4) == found
    return False
