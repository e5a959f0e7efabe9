"""A skeleton policy for a notice: each sentence a programme that cites it, each figure a parameter.

It checks clean, and `pol source` then lists what is not yet encoded: the words of rules that stand
under a programme. So a drafter begins with a list of work, not with an empty file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from dsl.official.account import where
from dsl.official.drafting import RULES, Figure, figures, words
from dsl.official.notice import Heading, Notice
from dsl.official.plain import Passage
from dsl.official.spans import anchors, fits
from dsl.runtime.quantity import UNITS, Dimension, Quantity
from dsl.runtime.status import Norm
from dsl.source import NOWHERE
from dsl.syntax import tree as s

UNDATED: Final = date(2000, 1, 1)  # where the text names no day; the drafter puts the right one
_SENTENCE: Final = re.compile("[。；！？]+”?")
_START: Final = re.compile(r"自(\d{4}年\d{1,2}月\d{1,2}日)起")


def scaffold(notice: Notice, name: str) -> tuple[s.Group, ...]:
    """The items of a skeleton; `name` is the policy's id."""
    return tuple(_Skeleton(notice, name).items())


class _Skeleton:
    """One skeleton, its parameters collected on the way."""

    def __init__(self, notice: Notice, name: str) -> None:
        self.notice = notice
        self.name = name
        self.issued, self.effective = _days(notice)
        self.parameters: list[s.Group] = []
        self._own: dict[str, dict[Quantity | date, str]] = {}

    def items(self) -> Iterator[s.Group]:
        policy = self._policy()
        measures = list(self._measures())
        yield policy
        yield from self.parameters
        yield from measures

    def _policy(self) -> s.Group:
        notice = self.notice
        head = s.Policy(_name(self.name), _label(notice.title.text or self.name), span=NOWHERE)
        body: list[s.Clause] = []
        if self.issued is not None:
            body.append(s.Issued(_day(self.issued), span=NOWHERE))
        body.append(s.Effective(_day(self.effective), None, span=NOWHERE))
        count = s.Number(str(len(notice.measures)), "", span=NOWHERE)
        body.append(s.OfficialText(_name(self.name), count, None, span=NOWHERE))
        for passage in (notice.head, notice.foot):
            body += self._around(passage)
        return s.Group(head, tuple(body))

    def _around(self, passage: Passage) -> Iterator[s.Clause]:
        """The sentences of a passage that is no measure, with their figures."""
        for start, end in _sentences(passage):
            text = passage.text[start:end]
            rule = any(w.sense in RULES for w in words(text)) or any(figures(text))
            yield _cites(passage, start, end, "cites" if rule else "context")
            yield from self._figures(text, passage)

    def _measures(self) -> Iterator[s.Group]:
        """The chapters, with measures or without, and the measures, in their order."""
        notice, headings = self.notice, list(self.notice.headings)
        for passage in notice.measures:
            number = notice.chapter_of.get(passage.id)
            while number is not None and headings and headings[0].number <= number:
                yield self._chapter(headings.pop(0))
            yield self._measure(passage)
        yield from map(self._chapter, headings)

    def _chapter(self, heading: Heading) -> s.Group:
        number = s.Number(str(heading.number), "", span=NOWHERE)
        head = s.Chapter(number, _label(heading.passage.text), span=NOWHERE)
        return s.Group(head, tuple(self._around(heading.intro)) if heading.intro else ())

    def _measure(self, passage: Passage) -> s.Group:
        head = s.Measure(passage.id, NOWHERE, _label(f"第{passage.id}条"), span=NOWHERE)
        body: list[s.Group] = []
        for number, (start, end) in enumerate(_sentences(passage), start=1):
            norm = s.Provision(
                Norm.PROGRAMME, _name(f"part_{number}"), _label(f"第{number}句"), span=NOWHERE
            )
            cite = _cites(passage, start, end, "cites")
            notes = self._figures(passage.text[start:end], passage)
            body.append(s.Group(norm, (cite, *notes)))
        if not body:
            norm = s.Provision(Norm.PROGRAMME, _name("part_1"), _label("第1句"), span=NOWHERE)
            body.append(s.Group(norm, ()))
        return s.Group(head, tuple(body))

    def _figures(self, text: str, passage: Passage) -> Iterator[s.Clause]:
        """The notes that use a text's figures; each is a parameter, equal ones of a passage one."""
        days = {self.issued, self.effective} if passage.id in ("head", "foot") else set()
        own = self._own.setdefault(passage.id, {})
        told: set[str] = set()
        for figure in figures(text):
            value = _literal(figure)
            if value is None or figure.values[0] in days:
                continue
            name = own.get(figure.values[0])
            if name is None:
                name = f"figure_{re.sub('[- ]', '_', passage.id)}_{len(own) + 1}"
                own[figure.values[0]] = name
                place = where(passage.id)["where_zh"].replace(" ", "")
                label = _label(f"待命名：{place}的{figure.text}")
                dated = s.Dated(value, _day(self.effective), span=NOWHERE)
                head = s.Parameter(_name(name), label, span=NOWHERE)
                self.parameters.append(s.Group(head, (dated,)))
            if name not in told:
                told.add(name)
                yield s.Doc("note", _label(f"数值 {{{name}}}"), span=NOWHERE)


def _days(notice: Notice) -> tuple[date | None, date]:
    """The day of issue and that of commencement, as far as the text names them."""
    around = notice.head.text + notice.foot.text
    days = [v for f in figures(around) for v in f.values if isinstance(v, date)]
    start = _START.search(around)
    begun = [v for f in figures(start[1]) for v in f.values if isinstance(v, date)] if start else []
    issued = days[-1] if days else None
    return issued, (begun or [issued or UNDATED])[0]


def _sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    """Sentences; one whose words occur again in the passage is joined to the next."""
    ends = [mark.end() for mark in _SENTENCE.finditer(passage.text)]
    ends += [len(passage.text)] if not ends or ends[-1] < len(passage.text) else []
    at = 0
    for number, end in enumerate(ends):
        last = number == len(ends) - 1
        if end > at and (last or _once(passage.text, at, end, ends[number + 1])):
            yield at, end
            at = end


def _once(text: str, start: int, end: int, following: int) -> bool:
    """Whether a stretch, and what would be left behind it, is found by its words alone."""
    own, rest = text[start:end], text[end:following]
    return fits(text, own) == 1 and (following < len(text) or fits(text, rest) == 1)


def _cites(passage: Passage, start: int, end: int, kind: Literal["cites", "context"]) -> s.Cites:
    first, last = anchors(passage, start, end)
    return s.Cites(kind, _text(first), _text(last) if last is not None else None, span=NOWHERE)


def _literal(figure: Figure) -> s.Expr | None:
    """A figure as a policy writes it; None where Pol has no such quantity."""
    if not figure.values:
        return None
    value = figure.values[0]
    if isinstance(value, date):
        return _day(value)
    written = re.fullmatch(r"(\d+(?:\.\d+)?)(万|亿)?(\D*)", figure.text.replace("．", "."))
    for unit in UNITS if written else ():
        same = unit.dimension is value.dimension is not Dimension.RATIO
        if written and same and written[3] in (unit.symbol, *unit.synonyms):
            return s.Measured(((written[1], written[2] or "", unit.symbol),), span=NOWHERE)
    return _plain(value)


def _plain(value: Quantity) -> s.Expr:
    """A quantity in its base unit, whole years in years."""
    number, unit = value.number_text(), value.dimension.unit
    if value.dimension is Dimension.NUMBER:
        return s.Number(number, "", span=NOWHERE)
    if value.dimension is Dimension.RATIO:
        hundreds = Quantity(Dimension.NUMBER, value.n * 100, value.scale)
        return s.Percent(hundreds.number_text(), span=NOWHERE)
    if value.dimension is Dimension.MONTHS and value.n % 12 == 0:
        number, unit = str(value.n // 12), "年"
    return s.Measured(((number, "", unit or ""),), span=NOWHERE)


def _name(text: str) -> s.Name:
    return s.Name(text, span=NOWHERE)


def _text(text: str) -> s.Text:
    return s.Text(text, span=NOWHERE)


def _label(text: str) -> s.Titled:
    return s.Titled(_text(text), None, span=NOWHERE)


def _day(day: date) -> s.Day:
    return s.Day(day, span=NOWHERE)
