"""A guide from a policy: everything that it says, in one language and as of a day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Final

from compiler.backends.guidance.cases import Cases
from compiler.backends.guidance.changes import changes_of
from compiler.backends.guidance.clauses import Clauses
from compiler.backends.guidance.entries import Entries
from compiler.backends.guidance.names import Names, of_day, plain
from compiler.backends.guidance.tree import (
    ChapterEntry,
    Figure,
    Guide,
    Measure,
    Provision,
    Reading,
    Sentence,
    Term,
)
from compiler.backends.guidance.uses import uses_of
from dsl.model import tree as m

LANGUAGES: Final = ("zh", "en")


def from_model(policy: m.Policy, language: str, as_of: date, digest: str) -> Guide:
    """What a policy says, as of a day, in `zh` or `en`; `digest` is that of its text."""
    return _Guide(policy, LANGUAGES.index(language), as_of).guide(digest)


def opening_day(policy: m.Policy) -> date:
    """The first day in force; where none is written, the first on which each figure has a value."""
    if policy.window.start is not None:
        return policy.window.start
    starts = [p.values[0].start for p in policy.parameters]
    return max(starts, default=policy.issued or date(2000, 1, 1))


class _Guide:
    """A guide in the making."""

    def __init__(self, policy: m.Policy, n: int, as_of: date) -> None:
        self.policy, self.n, self.as_of = policy, n, as_of
        self.names = Names(policy, n, as_of)
        self.clauses = Clauses(self.names)
        self.uses = uses_of(self.names)
        self.entries = Entries(self.names, self.clauses, self.uses)
        self.terms = {d.id: self.entries.term(d) for d in policy.defines}
        self.figures = {p.id: self.entries.figure(p) for p in policy.parameters}
        self.readings = {i.id: self.entries.reading(i) for i in policy.interpretations}
        self.cases = Cases(self.names).by_measure()
        self.winners = self._winners()

    def _winners(self) -> dict[tuple[str, str], list[Sentence]]:
        """By provision, those that prevail over it."""
        found: dict[tuple[str, str], dict[Sentence, None]] = defaultdict(dict)
        for measure in self.policy.measures:
            for p in measure.provisions:
                for ref in p.prevails:
                    winner = self.clauses.reference(measure.id, p.id)
                    found[ref.measure, ref.provision][winner] = None
        return {name: list(winners) for name, winners in found.items()}

    def guide(self, digest: str) -> Guide:
        """The whole guide."""
        policy, pick = self.policy, self.names.pick
        return Guide(
            language=LANGUAGES[self.n],
            id=policy.id,
            title=pick(policy.label),
            issuer=pick(policy.issuer) if policy.issuer is not None else "",
            issued=policy.issued,
            source=policy.source or "",
            digest=digest,
            as_of=self.as_of,
            in_force=self.clauses.window(policy.window),
            summary=self.clauses.texts(policy.texts, m.DocKind.SUMMARY),
            scope=self.clauses.conditions.said(policy.applies) if policy.applies else None,
            cautions=self.clauses.cautions(policy.cautions, "policy"),
            chapters=self._chapters(),
            measures=tuple(self._measure(i, v) for i, v in enumerate(policy.measures)),
            terms=tuple(self.terms.values()),
            figures=tuple(self.figures.values()),
            facts=self.entries.facts(),
            categories=tuple(self.entries.category(c) for c in policy.categories),
            readings=tuple(self.readings.values()),
            changes=changes_of(self.names),
        )

    def _chapters(self) -> tuple[ChapterEntry, ...]:
        titles = {c.number: self.names.pick(c.label) for c in self.policy.chapters}
        under: dict[int | None, dict[str, None]] = {number: {} for number in titles}
        for measure in self.policy.measures:
            under.setdefault(measure.chapter, {})[measure.id] = None
        return tuple(
            ChapterEntry(number, titles[number] if number is not None else "", tuple(ids))
            for number, ids in under.items()
        )

    def _measure(self, index: int, measure: m.Measure) -> Measure:
        counts = self.names.measures[measure.id] is measure
        place = f"m{measure.id}"
        if not counts:
            place += f"-{measure.window.start or 'first'}"
        terms, figures, readings = self._named(index)
        other = plain(measure.label.zh if self.n else measure.label.en)
        return Measure(
            id=measure.id,
            place=place,
            title=self.names.pick(measure.label),
            other_title=other,
            chapter=measure.chapter,
            in_force=""
            if measure.window == self.policy.window
            else self.clauses.window(measure.window),
            review=self.clauses.review(measure.review_by),
            summary=self.clauses.texts(measure.texts, m.DocKind.SUMMARY),
            notes=self.clauses.texts(measure.texts, m.DocKind.NOTE),
            scope=self.clauses.conditions.said(measure.applies) if measure.applies else None,
            lasting=tuple(self.clauses.conditions.said(one) for one in measure.whiles),
            exceptions=self.clauses.exceptions(measure.exceptions, place),
            cautions=self.clauses.cautions(measure.cautions, place),
            provisions=tuple(self._provisions(measure, place)),
            terms=terms,
            figures=figures,
            readings=readings,
            related=self._related(measure),
            cases=self.cases.get(measure.id, ()) if counts else (),
            line=measure.span.line,
        )

    def _provisions(self, measure: m.Measure, place: str) -> list[Provision]:
        by_id: dict[str, list[tuple[m.Provision, m.Window]]] = {}
        for p in measure.provisions:
            by_id.setdefault(p.id, []).append((p, p.window))
        made = []
        for p in measure.provisions:
            counts = of_day(by_id[p.id], self.as_of) is p
            at = f"{place}-{p.id}"
            if not counts:
                at += f"-{p.window.start or 'first'}"
            yields = tuple(self.winners.get((measure.id, p.id), ()))
            made.append(self.clauses.provision(measure, p, at, yields))
        return made

    def _named(
        self, index: int
    ) -> tuple[tuple[Term, ...], tuple[Figure, ...], tuple[Reading, ...]]:
        """The terms, figures and open questions that a measure names, as the policy has them."""
        keys = set(self.uses.of_measure[index])
        return (
            tuple(term for id, term in self.terms.items() if ("term", id) in keys),
            tuple(figure for id, figure in self.figures.items() if ("figure", id) in keys),
            tuple(reading for id, reading in self.readings.items() if ("reading", id) in keys),
        )

    def _related(self, measure: m.Measure) -> tuple[Sentence, ...]:
        """What the measure refers to, and measures that refer to it."""
        found = dict.fromkeys(self.clauses.sees(measure.sees))
        for other in self.policy.measures:
            if other.id == measure.id:
                continue
            names = {name.partition(".")[0] for name in other.sees}
            names |= {s.partition(".")[0] for p in other.provisions for s in p.sees}
            names |= {ref.measure for p in other.provisions for ref in p.prevails}
            if measure.id in names:
                found[Sentence(self.names.measure(other.id))] = None
        return tuple(found)
