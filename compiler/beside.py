"""A measure beside its official words: which of them each provision cites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from compiler.outline import Line, Outline
from dsl.model import tree as m
from dsl.official.account import Held
from dsl.official.plain import Passage
from dsl.official.spans import Cited, Owner, in_force, provisions_in_force


@attrs.frozen
class Words:
    """A stretch of official words that the same clauses cite; `marks` are their numbers.

    `kind` is what they are cited as; None where nobody does.
    """

    text: str
    kind: m.CiteKind | None
    marks: tuple[int, ...]


@attrs.frozen
class Block:
    """A provision in words, by its number in the measure."""

    mark: int
    id: str
    lines: tuple[Line, ...]


@attrs.frozen
class Side:
    """A measure with its words, its scope, its provisions and what they name."""

    id: str
    title: str
    chapter: str | None
    words: tuple[Words, ...]
    opening: tuple[Line, ...]
    blocks: tuple[Block, ...]
    closing: tuple[Line, ...]


def sides(policy: m.Policy, held: Held | None, n: int, only: Iterable[str]) -> Iterator[Side]:
    """The measures asked for, in Chinese (0) or English (1); without a text they have no words."""
    wanted = set(only)
    outline = Outline(policy, n)
    chapters = {chapter.number: chapter.label for chapter in policy.chapters}
    for measure in in_force(policy.measures).values():
        if wanted and measure.id not in wanted:
            continue
        provisions = provisions_in_force(measure)
        marks = {Owner(measure.id, p.id): mark for mark, p in enumerate(provisions, start=1)}
        passage = held.notice.measure(measure.id) if held is not None else None
        chapter = chapters.get(measure.chapter) if measure.chapter is not None else None
        yield Side(
            measure.id,
            (measure.label.zh, measure.label.en)[n],
            (chapter.zh, chapter.en)[n] if chapter is not None else None,
            tuple(_words(passage, held.by_passage(passage), marks)) if held and passage else (),
            tuple(outline.opening(measure)),
            tuple(
                Block(mark, p.id, tuple(outline.provision(p)))
                for mark, p in enumerate(provisions, start=1)
            ),
            tuple(outline.closing(measure, provisions)),
        )


def _words(passage: Passage, cited: list[Cited], marks: dict[Owner, int]) -> Iterator[Words]:
    """The passage, cut where a citation begins or ends."""
    edges = {0, len(passage.text)} | {at for one in cited for at in (one.start, one.end)}
    for start, end in pairwise(sorted(edges)):
        here = [one for one in cited if one.start < end and start < one.end]
        kinds = {one.cite.kind for one in here}
        kind = m.CiteKind.RULE if m.CiteKind.RULE in kinds else next(iter(kinds), None)
        own = {marks[one.owner] for one in here if one.owner in marks}
        yield Words(passage.text[start:end], kind, tuple(sorted(own)))
