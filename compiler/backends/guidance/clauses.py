"""Clauses and provisions of a guide."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from compiler.backends.guidance.conditions import Conditions
from compiler.backends.guidance.names import Names, in_force, plain, sentence
from compiler.backends.guidance.norms import WORDS, addresses
from compiler.backends.guidance.tree import (
    Clause,
    Deadline,
    Provision,
    Said,
    Sentence,
)
from compiler.backends.guidance.uses import Judges
from dsl.model import tree as m
from dsl.model.type_rules import dimension_of, type_of
from dsl.runtime.quantity import Dimension

_DAY_OUT: Final = ("（当日不计入）", ", that day not counted")
_MONTHS_END: Final = (
    "，到期月没有对应日的，以该月最后一日为期满",
    ", or to the last day of the month that has no such day",
)


class Clauses:
    """Writes the clauses of a policy in one language."""

    def __init__(self, names: Names) -> None:
        self.names, self.n = names, names.n
        self.conditions = Conditions(names)
        self.judges = Judges(names)

    # --- texts -----------------------------------------------------------------------------------

    def texts(self, docs: Iterable[m.Doc], kind: m.DocKind) -> tuple[str, ...]:
        """The texts of a kind, their figures filled in as of the day."""
        return tuple(self._filled(doc) for doc in docs if doc.kind is kind)

    def _filled(self, doc: m.Doc) -> str:
        text = plain(doc.text.en if self.n else doc.text.zh)
        for name in doc.parameters:
            parameter = self.names.parameters[name]
            value = in_force(parameter, self.names.as_of)
            told = self.names.pick(parameter.label)
            if value is not None:
                told = self.names.constant(value.value)
            text = text.replace("{" + name + "}", told)
        return text

    def window(self, window: m.Window) -> str:
        """From when to when something is in force; empty where nothing bounds it."""
        start = self.names.day(window.start) if window.start else ""
        end = self.names.day(window.end) if window.end else ""
        if start and end:
            return (f"{start}起施行，有效期至{end}", f"In force from {start} to {end}")[self.n]
        if start:
            return (f"{start}起施行", f"In force from {start}")[self.n]
        return (f"有效期至{end}", f"In force until {end}")[self.n] if end else ""

    def review(self, review: m.ReviewBy | None) -> str:
        """By when something is to be looked at again, and why."""
        if review is None:
            return ""
        day = self.names.day(review.day)
        text = (f"{day}前复核", f"To be reviewed by {day}")[self.n]
        if review.because is not None:
            because = self.names.pick(review.because)
            text += (f"：{because}", f": {because}")[self.n]
        return text

    # --- clauses ---------------------------------------------------------------------------------

    def exceptions(self, found: Iterable[m.Exempting], place: str) -> tuple[Clause, ...]:
        """Exceptions of a measure or provision."""
        return tuple(self._exempting(one, place) for one in found)

    def _exempting(self, one: m.Exempting | m.Waiver, place: str) -> Clause:
        return Clause(
            one.id,
            f"{place}-{one.id}",
            self.names.pick(one.label),
            self.conditions.said(one.when),
            because=self.names.pick(one.because) if one.because is not None else "",
            judges=self.judges.of(one.when),
        )

    def cautions(self, found: Iterable[m.Caution], place: str) -> tuple[Clause, ...]:
        """Warnings, numbered as written."""
        return tuple(
            Clause(
                f"caution{i}",
                f"{place}-caution{i}",
                self.names.pick(one.text),
                self.conditions.said(one.when),
                judges=self.judges.of(one.when),
            )
            for i, one in enumerate(found, 1)
        )

    def _waiver(self, one: m.Waiver | None, place: str) -> Clause | None:
        return None if one is None else self._exempting(one, place)

    def _requirement(self, one: m.Requirement, place: str) -> Clause:
        return Clause(
            one.id,
            f"{place}-{one.id}",
            self.names.pick(one.label),
            self.conditions.said(one.condition),
            in_principle=one.in_principle,
            waiver=self._waiver(one.waiver, place),
            judges=self.judges.of(one.condition),
        )

    def _limit(self, one: m.Limit, place: str) -> Clause:
        return Clause(
            one.id,
            f"{place}-{one.id}",
            self.names.pick(one.label),
            self.conditions.limit(one),
            in_principle=one.in_principle,
            waiver=self._waiver(one.waiver, place),
            judges=self.judges.of(one.value, one.bound, one.each.where if one.each else None),
        )

    def _amount(self, one: m.Amount, place: str) -> Clause:
        return Clause(
            one.id,
            f"{place}-{one.id}",
            self.names.pick(one.label),
            self.conditions.valued(one.value),
            judges=self.judges.of(one.value),
        )

    def _deadline(self, one: m.Deadline, place: str) -> Deadline:
        rolls: Said | None = None
        if isinstance(one.rolls, m.Constant):
            rolls = sentence(("一律顺延", "in every case")[self.n]) if one.rolls.value else None
        elif one.rolls is not None:
            rolls = self.conditions.said(one.rolls)
        return Deadline(
            one.id,
            f"{place}-{one.id}",
            self.names.pick(one.label),
            self.term(one.term),
            Sentence(self.conditions.quantity(one.done)),
            rolls,
        )

    def term(self, term: m.Within | m.ByDay) -> Sentence:
        """By when something must be done."""
        if isinstance(term, m.ByDay):
            day = self.conditions.operand(term.day)
            if self.n:
                return sentence("by ", day, ", that day included")
            return sentence("最迟", day, "（含当日）")
        period, start = self.conditions.operand(term.period), self.conditions.operand(term.start)
        days = dimension_of(type_of(term.period)) is Dimension.DAYS
        if self.n:
            end = _DAY_OUT[1] if days else f", to the same day of the month{_MONTHS_END[1]}"
            return sentence("within ", period, " after ", start, end)
        end = _DAY_OUT[0] if days else f"，至期满月的对应日{_MONTHS_END[0]}"
        return sentence(start, "之后", period, "内", end)

    # --- provisions ------------------------------------------------------------------------------

    def provision(
        self, measure: m.Measure, p: m.Provision, place: str, yields: tuple[Sentence, ...]
    ) -> Provision:
        """A provision with all its clauses."""
        said = self.conditions.said
        return Provision(
            id=p.id,
            place=place,
            label=self.names.pick(p.label),
            norm=WORDS[p.norm][self.n],
            addressee=self.names.pick(p.addressee) if p.addressee is not None else "",
            addresses=sentence(addresses(self.names, p)),
            in_force="" if p.window == measure.window else self.window(p.window),
            review=self.review(p.review_by),
            summary=self.texts(p.texts, m.DocKind.SUMMARY),
            scope=said(p.when) if p.when is not None else None,
            lasting=tuple(said(one) for one in p.whiles),
            exceptions=self.exceptions(p.exceptions, place),
            requirements=tuple(self._requirement(one, place) for one in p.requirements),
            limits=tuple(self._limit(one, place) for one in p.limits),
            amounts=tuple(self._amount(one, place) for one in p.amounts),
            deadline=self._deadline(p.deadline, place) if p.deadline is not None else None,
            fulfilled=said(p.fulfilled) if p.fulfilled is not None else None,
            breached=said(p.breached) if p.breached is not None else None,
            earliest=Sentence(self.conditions.quantity(p.earliest)) if p.earliest else None,
            prevails=tuple(self.reference(ref.measure, ref.provision) for ref in p.prevails),
            yields=yields,
            evidence=self.texts(p.texts, m.DocKind.EVIDENCE),
            produces=self.texts(p.texts, m.DocKind.PRODUCES),
            notes=self.texts(p.texts, m.DocKind.NOTE),
            cautions=self.cautions(p.cautions, place),
            sees=self.sees(p.sees),
            line=p.span.line,
        )

    def reference(self, measure: str, provision: str) -> Sentence:
        """A provision named from elsewhere."""
        return Sentence(self.names.provision(measure, provision))

    def sees(self, found: Iterable[str]) -> tuple[Sentence, ...]:
        """Measures, provisions and open questions to look at."""
        return tuple(self._see(name) for name in found)

    def _see(self, name: str) -> Sentence:
        measure, _, provision = name.partition(".")
        if provision:
            return self.reference(measure, provision)
        if name in self.names.interpretations:
            return Sentence(self.names.question(name))
        return Sentence(self.names.measure(name))
