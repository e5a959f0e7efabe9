"""Official words against the clauses that cite them: comparisons, norms, exceptions, lists.

Each word of the table must find its like in a provision that cites it; a ban, a duty, `in
principle` and an open list must find their words. Whatever differs is a warning with both places,
which a drafter may answer by `agreed "…" because "…"`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.model import tree as m
from dsl.official.account import Held, named_ranges, parts_of
from dsl.official.clauses import Clauses, Compared
from dsl.official.drafting import COMPARISONS, MODALS, Figure, Sense, Word, figures, words
from dsl.official.plain import Passage, plain
from dsl.official.spans import Cited, Owner
from dsl.official.uses import Value
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.status import Norm
from dsl.source import Span

_SUFFIXES: Final = ("以上", "以下", "以内", "之内")
_DUTIES: Final = frozenset({Norm.OBLIGE, Norm.COMMIT})
_NORMS: Final = {
    Sense.BAN: frozenset({Norm.PROHIBIT}),
    Sense.DUTY: _DUTIES,
    Sense.PERMISSION: frozenset({Norm.PERMIT, Norm.GRANT, Norm.RELIEVE}),
    Sense.ENCOURAGEMENT: frozenset({Norm.ENCOURAGE}),
}
# A ban and a duty need the words for them; what they are called where they lack.
_NEEDED: Final = {Norm.PROHIBIT: (Sense.BAN, "不得"), Norm.OBLIGE: (Sense.DUTY, "应当")}


def agreement(held: Held) -> list[Diagnostic]:
    """Where words and clauses differ and nobody has said why, and answers to nothing."""
    return _Agreement(held).read()


@attrs.frozen
class _Doubt:
    """A difference: the words at issue, where they stand if they do, and whose clauses differ."""

    diagnostic: Diagnostic
    words: str
    passage: Passage
    at: tuple[int, int] | None
    owners: tuple[Owner, ...]


class _Agreement:
    """One comparison of a policy with its text."""

    def __init__(self, held: Held) -> None:
        self.held = held
        self.answered: set[int] = set()

    def read(self) -> list[Diagnostic]:
        """What is left of the doubts when the drafter's answers are taken off."""
        found: list[Diagnostic] = []
        broken = {owner.measure for owner in self.held.resolved.broken}
        for measure in self.held.uses.measures.values():
            passage = self.held.notice.measure(measure.id)
            if passage is None or measure.id in broken:
                continue
            for doubt in self._measure(measure, passage):
                if not self._answered(doubt):
                    found.append(doubt.diagnostic)
            found += self._idle(measure, passage)
        return found

    def _measure(self, measure: m.Measure, passage: Passage) -> Iterator[_Doubt]:
        cited = [c for c in self.held.by_passage(passage) if c.cite.kind is m.CiteKind.RULE]
        clauses = {
            Owner(measure.id, p.id): Clauses(self.held.uses, measure, p)
            for owner, p in self.held.uses.provisions.items()
            if owner.measure == measure.id
        }
        one = _Measure(self.held.policy, passage, cited, clauses)
        yield from one.words()
        yield from one.figures()
        yield from one.needed()

    # --- answers ---------------------------------------------------------------------------------

    def _agreed(self, owner: Owner) -> tuple[m.Agreed, ...]:
        return (*self.held.uses.agreed(owner), *self.held.uses.agreed(Owner(owner.measure)))

    def _answered(self, doubt: _Doubt) -> bool:
        """Whether an answer quotes the words, or more of the text around them."""
        for owner in doubt.owners:
            for answer in self._agreed(owner):
                said = plain(answer.words)
                if said == doubt.words or (doubt.at and _covers(doubt.passage, said, doubt.at)):
                    self.answered.add(id(answer))
                    return True
        return False

    def _idle(self, measure: m.Measure, passage: Passage) -> Iterator[Diagnostic]:
        """Answers to nothing; those that account for a figure are answers."""
        answers = [
            *measure.agreed,
            *(
                a
                for o, p in self.held.uses.provisions.items()
                if o.measure == measure.id
                for a in p.agreed
            ),
        ]
        for answer in answers:
            if id(answer) not in self.answered | self.held.answered:
                yield Diagnostic("POL0737", answer.span, {"found": answer.words})


def _covers(passage: Passage, said: str, at: tuple[int, int]) -> bool:
    return any(
        found.start() <= at[0] and at[1] <= found.end()
        for found in re.finditer(re.escape(said), passage.text)
        if said
    )


class _Measure:
    """The words of one measure and its provisions."""

    def __init__(
        self,
        policy: m.Policy,
        passage: Passage,
        cited: list[Cited],
        clauses: dict[Owner, Clauses],
    ) -> None:
        self.passage = passage
        self.cited = cited
        self.clauses = clauses
        self.named = named_ranges(policy, passage.text)
        self.word_list = list(words(passage.text))
        self.figure_list = [f for f in figures(passage.text) if not self._in_name(f.start, f.end)]

    def _in_name(self, start: int, end: int) -> bool:
        return any(a <= start and end <= b for a, b in self.named)

    def _citing(self, start: int, end: int) -> dict[Owner, Clauses]:
        """Who cites some characters; what the measure itself cites is said of all it holds."""
        owners = [c.owner for c in self.cited if c.start < end and start < c.end]
        if any(owner.provision is None for owner in owners):
            return self.clauses
        return {owner: self.clauses[owner] for owner in owners if owner in self.clauses}

    def _doubt(
        self,
        code: str,
        at: tuple[int, int],
        owners: dict[Owner, Clauses],
        args: dict[str, str],
        spans: Iterable[Span] = (),
    ) -> _Doubt:
        """A doubt about words that stand in the text."""
        shown = list(spans) or [c.provision.span for c in owners.values()]
        found = self.passage.text[at[0] : at[1]]
        args |= {"found": found, "owners": "、".join(o.name for o in owners)}
        places = tuple(Place(span, "clause", {}) for span in shown[:5])
        diagnostic = Diagnostic(code, self.passage.span(*at), args, places=places)
        return _Doubt(diagnostic, found, self.passage, at, tuple(owners))

    # --- each word finds its like ----------------------------------------------------------------

    def words(self) -> Iterator[_Doubt]:
        """Norms, `in principle`, exceptions and open lists."""
        for word in self.word_list:
            citing = self._citing(word.start, word.end)
            if not citing or self._agrees(word, list(citing.values())):
                continue
            code = {
                Sense.PRINCIPLE: "POL0733",
                Sense.EXCEPTION: "POL0734",
                Sense.OPEN: "POL0735",
            }.get(word.sense, "POL0732")
            yield self._doubt(code, (word.start, word.end), citing, {})

    def _agrees(self, word: Word, clauses: list[Clauses]) -> bool:
        if word.sense is Sense.DUTY and any(
            c.provision.requirements or c.provision.limits for c in clauses
        ):
            return True
        if word.sense in MODALS:
            return any(c.provision.norm in _NORMS[word.sense] for c in clauses)
        if word.sense is Sense.PRINCIPLE:
            return any(c.in_principle() for c in clauses)
        if word.sense is Sense.EXCEPTION:
            return any(c.excepts() for c in clauses)
        if word.sense is Sense.OPEN:
            lists = [one for c in clauses for one in c.lists()]
            return not lists or any(one.etc for one in lists)
        return True  # comparisons are held against figures

    # --- figures ---------------------------------------------------------------------------------

    def figures(self) -> Iterator[_Doubt]:
        """Words that compare with a figure against comparisons with it, and the other way round."""
        wrong = [
            (owner, one, heard)
            for owner, clauses in self.clauses.items()
            for one in clauses.comparisons()
            if (heard := self._contradicted(one, owner)) is not None
        ]
        for owner, one, (sense, start, end) in wrong:
            args = {"expected": sense.value, "kind": one.sense.value}
            holder = {owner: self.clauses[owner]}
            yield self._doubt("POL0731", (start, end), holder, args, [one.span])
        for figure in self.figure_list:
            bound = self._bound(figure)
            citing = self._citing(figure.start, figure.end)
            if bound is None or not self._used(figure, citing):
                continue
            same = [
                one
                for clauses in citing.values()
                for one in (*clauses.comparisons(), *clauses.allowances())
                if one.values & set(figure.values)
            ]
            told = any(one.span == other.span for one in same for _, other, _ in wrong)
            if not told and bound[0] not in {one.sense for one in same}:
                kind = same[0].sense.value if same else "no_comparison"
                args = {"expected": bound[0].value, "kind": kind}
                spans = [one.span for one in same]
                yield self._doubt("POL0731", (bound[1], bound[2]), citing, args, spans)

    def _contradicted(self, one: Compared, owner: Owner) -> tuple[Sense, int, int] | None:
        """What the text says of a comparison's figure, where none of its words agree with it.

        Asked are the words that the owner cites; where they lack the figure, all of the measure.
        """
        same = [f for f in self.figure_list if set(f.values) & one.values]
        own = [f for f in same if owner in self._citing(f.start, f.end)]
        heard = [self._bound(f) for f in own or same]
        agree = any(bound is None or bound[0] is one.sense for bound in heard)
        return None if agree or not heard else heard[0]

    def _used(self, figure: Figure, citing: dict[Owner, Clauses]) -> bool:
        """Whether somebody uses a figure; where nobody does, that has been said already."""
        owners = [*citing, *(Owner(owner.measure) for owner in citing)]
        values = {v for o in owners for c in citing.values() for v in c.uses.values(o)}
        return bool(values & set(figure.values))

    def _bound(self, figure: Figure) -> tuple[Sense, int, int] | None:
        """The word by which a figure bounds something, and where both stand."""
        text, after = self.passage.text, figure.end
        begin = next((a for a, b in parts_of(self.passage) if a <= figure.start < b), 0)
        for word in self.word_list:
            if word.sense in COMPARISONS and word.text in _SUFFIXES and word.start == after:
                return word.sense, figure.start, word.end
        if text[after : after + 1] == "内" and _is_time(figure):
            return Sense.AT_MOST, figure.start, after + 1
        before = [
            word
            for word in self.word_list
            if word.sense in COMPARISONS
            and word.text not in _SUFFIXES
            and begin <= word.start
            and word.end <= figure.start
        ]
        if not before:
            return None
        word = before[-1]
        if any(word.end <= other.start < figure.start for other in self.figure_list):
            return None
        return word.sense, word.start, figure.end

    # --- each clause finds its words -------------------------------------------------------------

    def needed(self) -> Iterator[_Doubt]:
        """Bans, duties, `in principle`, open lists and figures that the words do not have."""
        for owner, clauses in self.clauses.items():
            own = [c for c in self.cited if c.owner in (owner, Owner(owner.measure))]
            if not any(c.owner == owner for c in own):
                continue
            senses = {
                w.sense
                for w in self.word_list
                if any(c.start <= w.start and w.end <= c.end for c in own)
            }
            yield from self._lacking(owner, clauses, senses)
            yield from self._invented(owner, clauses)

    def _lacking(self, owner: Owner, clauses: Clauses, senses: set[Sense]) -> Iterator[_Doubt]:
        p = clauses.provision
        needed = _NEEDED.get(p.norm)
        if needed and needed[0] not in senses and Sense.BAN not in senses:
            yield self._missing("POL0732", owner, p.span, needed[1])
        soft = [r.span for r in p.requirements if r.in_principle]
        soft += [limit.span for limit in p.limits if limit.in_principle]
        if soft and Sense.PRINCIPLE not in senses:
            yield self._missing("POL0733", owner, soft[0], "原则上")
        opened = [one for one in clauses.lists() if one.etc]
        if opened and Sense.OPEN not in {w.sense for w in self.word_list}:
            yield self._missing("POL0735", owner, opened[0].span, "等")

    def _missing(self, code: str, owner: Owner, span: Span, words: str) -> _Doubt:
        """A doubt about words that a clause would need."""
        args = {"found": words, "owners": owner.name}
        own = [c for c in self.cited if c.owner == owner]
        places = tuple(Place(self.passage.span(c.start, c.end), "words", {}) for c in own)
        diagnostic = Diagnostic(code, span, args, places=places, help_key="missing")
        return _Doubt(diagnostic, words, self.passage, None, (owner,))

    def _invented(self, owner: Owner, clauses: Clauses) -> Iterator[_Doubt]:
        known = {value for figure in self.figure_list for value in figure.values}
        for figure in self.figure_list:
            citing = self._citing(figure.start, figure.end)
            if owner in citing and not self._used(figure, citing):
                return  # most likely it is that figure which is written wrong
        told: set[str] = set()
        for part in clauses.parts():
            for value in clauses.uses.values_of(part):
                text = _text(value)
                if value in known or text in told or not _counts(value, self.passage):
                    continue
                told.add(text)
                args = {"found": text, "owners": owner.name}
                place = Place(clauses.provision.span, "clause", {})
                diagnostic = Diagnostic("POL0736", part.span, args, places=(place,))
                yield _Doubt(diagnostic, text, self.passage, None, (owner,))


def _text(value: Value) -> str:
    """A figure or day as a Chinese text writes it."""
    if isinstance(value, date):
        return f"{value.year}年{value.month}月{value.day}日"
    return plain(str(value))


def _is_time(figure: Figure) -> bool:
    times = (Dimension.DAYS, Dimension.MONTHS)
    return any(isinstance(v, Quantity) and v.dimension in times for v in figure.values)


def _counts(value: Value, passage: Passage) -> bool:
    """Whether a figure needs official words: not 0 or 1, and not the year of 年内."""
    if not isinstance(value, Quantity):
        return True
    if value.n == 0 or value == Quantity(value.dimension, 1):
        return False
    year = value.dimension is Dimension.NUMBER and 1900 < value.n < 2100 and value.scale == 0
    return not (year and "年" in passage.text)
