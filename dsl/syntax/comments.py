"""Where the comments of a text belong: before a clause, at its end, or beside a word in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from dsl.source import Source
from dsl.syntax import tree as t
from dsl.syntax.layout import Beside, Break, Doc, Fill, Group, Nest, Word
from dsl.syntax.prepare import Prepared


@attrs.frozen
class Comment:
    """A comment; `own_line` if nothing stands before it, `after_blank` if a blank line does."""

    text: str
    start: int
    end: int
    own_line: bool
    after_blank: bool


@attrs.frozen
class Around:
    """The comments of a clause: before it, behind it, and those within it."""

    before: tuple[Comment, ...] = ()
    behind: tuple[Comment, ...] = ()
    within: tuple[Comment, ...] = ()


def comments_of(prepared: Prepared) -> list[Comment]:
    """All comments, in order."""
    source, text = prepared.source, prepared.text
    found = []
    for start, end in prepared.opaque:
        if text[start] != "#":
            continue
        line_start = text.rfind("\n", 0, start) + 1
        found.append(
            Comment(
                source.text[start:end].rstrip(),
                start,
                end,
                not text[line_start:start].strip(),
                blank_before(source, start),
            )
        )
    return found


def blank_before(source: Source, offset: int) -> bool:
    """Whether the line before that of an offset is blank."""
    line = source.position(offset)[0]
    return line > 1 and not source.line_text(line - 1).strip()


def around(
    clauses: Sequence[t.Clause], comments: Sequence[Comment]
) -> tuple[list[Around], tuple[Comment, ...]]:
    """The comments of each clause, and those after the last one."""
    starts = [clause.span.start for clause in clauses]
    before: list[list[Comment]] = [[] for _ in range(len(clauses) + 1)]
    behind: list[list[Comment]] = [[] for _ in clauses]
    within: list[list[Comment]] = [[] for _ in clauses]
    for comment in comments:
        index = bisect_right(starts, comment.start) - 1
        if index >= 0 and comment.start < clauses[index].span.end:
            within[index].append(comment)
        elif index < 0 or comment.own_line:
            before[index + 1].append(comment)
        else:
            behind[index].append(comment)
    parts = [
        Around(tuple(a), tuple(b), tuple(c))
        for a, b, c in zip(before[:-1], behind, within, strict=True)
    ]
    return parts, tuple(before[-1])


def beside_words(doc: Doc, comments: Around) -> dict[int, Beside]:
    """The words beside which comments within a clause stand, by the words' first offset."""
    if not comments.within:
        return {}
    printed = list(_words(doc))
    words = sorted(printed, key=lambda word: word.start)
    # A line takes one comment; the last one may be taken by a comment behind the clause.
    taken = {printed[-1].start} if comments.behind else set()
    last = -1  # no comment passes one that stands before a later word
    before: dict[int, tuple[str, ...]] = {}
    after: dict[int, tuple[str, ...]] = {}
    for comment in comments.within:
        later = [w.start for w in words if w.start >= comment.end]
        earlier = [w.start for w in words if w.end <= comment.start][-1]
        if comment.own_line or earlier in taken or earlier < last:
            last = spot = later[0] if later else earlier
            before[spot] = (*before.get(spot, ()), comment.text)
        else:
            taken.add(earlier)
            after[earlier] = (comment.text,)
    return {
        start: Beside(before.get(start, ()), after.get(start, ()))
        for start in before.keys() | after.keys()
    }


def _words(doc: Doc) -> Iterator[Word]:
    match doc:
        case Word():
            yield doc
        case str() | Break():
            return
        case Nest() | Group():
            yield from _words(doc.inner)
        case Fill():
            for piece in doc.pieces:
                yield from _words(piece)
        case _:
            for part in doc:
                yield from _words(part)
