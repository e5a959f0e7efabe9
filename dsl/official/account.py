"""What of an official text nobody accounts for: parts of sentences, figures, whole measures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.model import tree as m
from dsl.official.drafting import RULES, Figure, figures, words
from dsl.official.notice import Notice
from dsl.official.plain import Passage, plain
from dsl.official.spans import AROUND, Cited, Owner, Resolved, anchors, resolve
from dsl.official.uses import Uses, Value, dimension_of
from dsl.source import Span

# A part of a sentence ends with one of these.
_ENDS: Final = re.compile("[，；。：！？]")
_MARKS: Final = "，。；：、！？"
_SILENT: Final = re.compile(r"[\W_]")
_UNKNOWN: Final = 0.5  # the share of citations that must be found in a policy's own notice


@attrs.frozen
class Held:
    """A policy held against its text."""

    policy: m.Policy
    notice: Notice
    uses: Uses
    resolved: Resolved
    found: tuple[Diagnostic, ...]
    parts: int
    figures: int
    answered: frozenset[int] = frozenset()  # which answers account for a figure
    foreign: bool = False  # the text of another notice: nothing else is said of it

    def by_passage(self, passage: Passage) -> list[Cited]:
        """What is cited of a passage, in order."""
        own = [c for c in self.resolved.cited if c.passage is passage]
        return sorted(own, key=lambda c: (c.start, c.end))


def hold(policy: m.Policy, notice: Notice) -> Held:
    """Finds all that the policy cites, and all that it does not."""
    resolved, uses = resolve(policy, notice), Uses(policy)
    there, lost = len(resolved.cited), len(resolved.found) + resolved.absent
    if lost > 2 and lost > (there + lost) * _UNKNOWN:
        # The text is another one: each citation would only say so again.
        args = {"expected": str(there + lost), "found": str(there)}
        other = Diagnostic("POL0702", policy.span, args, help_key="other")
        return Held(policy, notice, uses, resolved, (other,), 0, 0, foreign=True)
    found = [*_counted(policy, notice), *_measures(policy, notice), *resolved.found]
    account = _Account(policy, resolved, uses)
    # Where a citation is not found, what it would account for is not asked after as well.
    broken = {owner.measure for owner in resolved.broken}
    for passage in passages(policy, notice):
        account.passage(passage, home_of(passage) in broken)
    found += [*_headings(policy, notice), *account.found, *_names(policy, notice)]
    counts = account.parts, account.figures
    return Held(policy, notice, uses, resolved, tuple(found), *counts, frozenset(account.answered))


def passages(policy: m.Policy, notice: Notice) -> Iterator[Passage]:
    """What has to be accounted for: all but titles, headings and measures not yet written."""
    yield notice.head
    for heading in notice.headings:
        if heading.intro is not None:
            yield heading.intro
    written = {measure.id for measure in policy.measures}
    yield from (one for one in notice.measures if one.id in written)
    yield notice.foot


def home_of(passage: Passage) -> str:
    """Whose a passage is: a measure's, a chapter's, or the policy's own."""
    return AROUND if passage.id in ("title", "head", "foot") else passage.id


def parts_of(passage: Passage) -> Iterator[tuple[int, int]]:
    """The parts of its sentences, each with the mark that ends it."""
    at = 0
    for mark in _ENDS.finditer(passage.text):
        yield at, mark.end()
        at = mark.end()
    if at < len(passage.text):
        yield at, len(passage.text)


def named_ranges(policy: m.Policy, text: str) -> list[tuple[int, int]]:
    """Where words stand that hold a figure and are names."""
    names = [plain(name) for name in policy.named]
    return [f.span() for name in names if name for f in re.finditer(re.escape(name), text)]


def _counted(policy: m.Policy, notice: Notice) -> Iterator[Diagnostic]:
    if policy.articles is not None and policy.articles != len(notice.measures):
        args = {"expected": str(policy.articles), "found": str(len(notice.measures))}
        yield Diagnostic("POL0702", policy.span, args, help_key="count")


def _measures(policy: m.Policy, notice: Notice) -> Iterator[Diagnostic]:
    told: set[str] = set()
    for measure in policy.measures:
        if notice.measure(measure.id) is None and measure.id not in told:
            told.add(measure.id)
            yield Diagnostic("POL0704", measure.span, {"found": measure.id})
    written = {measure.id for measure in policy.measures}
    for passage in notice.measures:
        if passage.id not in written:
            yield Diagnostic("POL0705", passage.span(0, len(passage.text)), {"found": passage.id})


def _headings(policy: m.Policy, notice: Notice) -> Iterator[Diagnostic]:
    known = {chapter.number for chapter in policy.chapters}
    for heading in notice.headings:
        if heading.number not in known:
            span = heading.passage.span(0, len(heading.passage.text))
            args = {"found": heading.passage.text, **where(heading.passage.id)}
            yield Diagnostic("POL0711", span, args, help_key="chapter")


def _names(policy: m.Policy, notice: Notice) -> Iterator[Diagnostic]:
    """Names that stand nowhere in the text or hold no figure: nothing rests on them."""
    texts = [one.text for one in (*notice.measures, notice.head, notice.foot)]
    for name in policy.named:
        if not any(figures(plain(name))) or not any(plain(name) in text for text in texts):
            yield Diagnostic("POL0714", policy.span, {"found": name})


class _Account:
    """Goes through passages and collects what is not accounted for."""

    def __init__(self, policy: m.Policy, resolved: Resolved, uses: Uses) -> None:
        self.policy = policy
        self.uses = uses
        self.cited = resolved.cited
        self.heads = {Owner(measure.id): measure.span for measure in uses.measures.values()}
        self.found: list[Diagnostic] = []
        self.parts = 0
        self.figures = 0
        self.answered: set[int] = set()

    def passage(self, passage: Passage, broken: bool) -> None:
        """One passage: words, what only tells of purposes, figures."""
        own = [c for c in self.cited if c.passage is passage]
        covered = [False] * len(passage.text)
        for one in own:
            covered[one.start : one.end] = [True] * (one.end - one.start)
        for start, end in parts_of(passage):
            self.parts += 1
            if not broken:
                self._words(passage, start, end, covered)
        named = named_ranges(self.policy, passage.text)
        for one in own:
            if one.cite.kind is not m.CiteKind.RULE:
                self._idle(one, named)
        for figure in figures(passage.text):
            if not any(a <= figure.start and figure.end <= b for a, b in named):
                self.figures += 1
                if not broken:
                    self._figure(figure, passage, own)

    def _words(self, passage: Passage, start: int, end: int, covered: list[bool]) -> None:
        at = start
        while at < end:
            if covered[at]:
                at += 1
                continue
            stop = at
            while stop < end and not covered[stop]:
                stop += 1
            left, right = _trimmed(passage.text, at, stop)
            if left < right:
                args = {"found": passage.text[left:right], **where(passage.id)}
                args |= _proposal(passage, left, right)
                places = self._head(passage)
                self.found.append(
                    Diagnostic("POL0711", passage.span(left, right), args, places=places)
                )
            at = stop

    def _head(self, passage: Passage) -> tuple[Place, ...]:
        span = self.heads.get(Owner(passage.id))
        return (Place(span, "measure", {}),) if span is not None else ()

    def _idle(self, one: Cited, named: list[tuple[int, int]]) -> None:
        """Words of a purpose or a context that make a rule all the same."""
        for start, end, key in _rules(one.text):
            a, b = one.start + start, one.start + end
            if key == "figure" and any(left <= a and b <= right for left, right in named):
                continue
            args = {"found": one.passage.text[a:b], "what": key, "kind": one.cite.kind.value}
            place = Place(one.cite.span, "cite", {})
            self.found.append(Diagnostic("POL0713", one.passage.span(a, b), args, places=(place,)))

    def _figure(self, figure: Figure, passage: Passage, own: Iterable[Cited]) -> None:
        """A figure of cited words that no clause behind them has. (Others are told of already.)"""
        citing = [
            c
            for c in own
            if c.cite.kind is m.CiteKind.RULE and c.start < figure.end and figure.start < c.end
        ]
        if not citing:
            return
        owners = [Owner(home_of(passage)), *dict.fromkeys(c.owner for c in citing)]
        held = {value for owner in owners for value in self.uses.values(owner)}
        if held & set(figure.values) or self._answered(figure, owners):
            return
        args = {
            "found": figure.text,
            "owners": "、".join(dict.fromkeys(c.owner.name for c in citing)),
        }
        places = [Place(c.cite.span, "cite", {}) for c in citing]
        known = {value for one in figures(passage.text) for value in one.values}
        for other, text, at in self._others(figure, owners):
            if other not in known:
                places.append(Place(at, "instead", {"name": text}))
        span = passage.span(figure.start, figure.end)
        self.found.append(Diagnostic("POL0712", span, args, places=tuple(places)))

    def _others(self, figure: Figure, owners: Iterable[Owner]) -> Iterator[tuple[Value, str, Span]]:
        """Figures of the kind that the clauses do use: one of them may be meant for this."""
        kinds = {dimension_of(value) for value in figure.values}
        told: set[Value] = set()
        for owner in owners:
            for part in self.uses.reach.of(self.uses.expressions(owner)):
                for value in self.uses.values_of(part):
                    if dimension_of(value) in kinds and value not in told:
                        told.add(value)
                        yield value, str(value), part.span

    def _answered(self, figure: Figure, owners: Iterable[Owner]) -> bool:
        """Whether the drafter has said why no clause has the figure."""
        for owner in owners:
            for answer in self.uses.agreed(owner):
                if figure.text in plain(answer.words):
                    self.answered.add(id(answer))
                    return True
        return False


def _rules(text: str) -> Iterator[tuple[int, int, str]]:
    for word in words(text):
        if word.sense in RULES:
            yield word.start, word.end, word.sense.value
    for figure in figures(text):
        yield figure.start, figure.end, "figure"


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the marks at its ends; empty where it holds nothing else."""
    if all(_SILENT.match(c) for c in text[start:end]):
        return start, start
    while text[start] in _MARKS:
        start += 1
    while text[end - 1] in _MARKS:
        end -= 1
    return start, end


def _proposal(passage: Passage, start: int, end: int) -> dict[str, str]:
    """The arguments that say how a stretch would be cited."""
    first, last = anchors(passage, start, end)
    if last is None:
        return {"cite_zh": f'"{first}"', "cite_en": f'"{first}"'}
    return {"cite_zh": f'"{first}" 到 "{last}"', "cite_en": f'"{first}" to "{last}"'}


def where(passage: str) -> dict[str, str]:
    """The arguments that say in words which passage is meant."""
    known = {
        "title": ("标题", "the title"),
        "head": ("开头", "the opening"),
        "foot": ("结尾", "the close"),
    }
    kind, _, number = passage.partition(" ")
    if number:
        return {"where_zh": f"第 {number} 章", "where_en": f"chapter {number}"}
    zh, en = known.get(kind, (f"第 {kind} 条", f"measure {kind}"))
    return {"where_zh": zh, "where_en": en}
