"""The digests of a text that was accepted, piece by piece, and what has changed since.

A piece ends where a part of a sentence or a citation begins or ends, so that whoever cites one
cites all of it. A lock holds how long each piece is, its digest and who cites it: none of its
words. White space counts nowhere.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.official.account import Held, parts_of, where
from dsl.official.notice import Notice
from dsl.official.plain import Passage
from dsl.official.spans import AROUND, Cited, Owner
from dsl.source import Source, Span

MAX_ALIGNED: Final = 2_000_000  # pieces by characters between which changes are told apart
FORMAT: Final = "pol-source-lock/1"
_HEAD: Final = (
    "# 由 `pol source --accept` 写成：原文各处的字数、摘要值和引用它的款项，没有原文的字。\n"
    "# Written by `pol source --accept`: for each piece of the official text its length, its\n"
    "# digest and who cites it; none of its words.\n"
)
_ROW: Final = re.compile(r"([^\t]+)\t(\d{1,6})\t([0-9a-f]{16})\t([^\t]*)")


@attrs.frozen
class Piece:
    """A piece of a passage as it was accepted."""

    size: int
    digest: str
    owners: tuple[str, ...]


Lock = dict[str, tuple[Piece, ...]]


def digest(passage: str, text: str) -> str:
    """The digest of a piece."""
    return hashlib.sha256(f"{passage}\0{text}".encode()).hexdigest()[:16]


def text_digest(notice: Notice) -> str:
    """The digest of a whole text, as `source … digest "…"` names it."""
    whole = "\n".join(f"{one.id}\0{one.text}" for one in _passages(notice))
    return "sha256:" + hashlib.sha256(whole.encode()).hexdigest()


def accepted(held: Held) -> Lock:
    """The lock of a text as it is now."""
    return {one.id: tuple(_pieces(one, held.by_passage(one))) for one in _passages(held.notice)}


def write_lock(lock: Lock) -> str:
    """A lock as a file."""
    rows = [
        f"{name}\t{piece.size}\t{piece.digest}\t{' '.join(piece.owners)}"
        for name, pieces in lock.items()
        for piece in pieces
    ]
    return f"{_HEAD}{FORMAT}\n" + "".join(f"{row}\n" for row in rows)


def read_lock(source: Source) -> Lock | Diagnostic:
    """The lock of a file, or where it is none."""
    lock: dict[str, list[Piece]] = {}
    begun = False
    for number, start in enumerate(source.line_starts, start=1):
        line = source.line_text(number)
        row = _ROW.fullmatch(line)
        if begun and row:
            piece = Piece(int(row[2]), row[3], tuple(row[4].split()))
            lock.setdefault(row[1], []).append(piece)
        elif not begun and line == FORMAT:
            begun = True
        elif line and not line.startswith("#"):
            return Diagnostic("POL0723", Span(source, start, start + len(line)))
    if not begun:
        return Diagnostic("POL0723", Span(source, 0, 0))
    return {name: tuple(pieces) for name, pieces in lock.items()}


def changes(held: Held, lock: Lock) -> list[Diagnostic]:
    """Where the text is no longer what was accepted, each with who cites it."""
    found: list[Diagnostic] = []
    told = _Told(held)
    for passage in _passages(held.notice):
        pieces = lock.get(passage.id, ())
        for start, end, lost in _gaps(passage, pieces):
            found.append(told.change(passage, start, end, lost))
    known = {passage.id for passage in _passages(held.notice)}
    for name in lock:
        if name not in known:
            found.append(told.gone(name, lock[name]))
    return found


def _passages(notice: Notice) -> Iterator[Passage]:
    yield from (one for one in (notice.title, notice.head) if one.text)
    for heading in notice.headings:
        yield heading.passage
        if heading.intro is not None:
            yield heading.intro
    yield from notice.measures
    if notice.foot.text:
        yield notice.foot


def _pieces(passage: Passage, cited: Iterable[Cited]) -> Iterator[Piece]:
    own = list(cited)
    cuts = {end for _, end in parts_of(passage)} | {0}
    cuts |= {at for one in own for at in (one.start, one.end)}
    edges = sorted(cuts)
    for start, end in pairwise(edges):
        names = [one.owner.name for one in own if one.start < end and start < one.end]
        text = passage.text[start:end]
        yield Piece(len(text), digest(passage.id, text), tuple(dict.fromkeys(names)))


def _gaps(
    passage: Passage, pieces: tuple[Piece, ...]
) -> Iterator[tuple[int, int, tuple[Piece, ...]]]:
    """The stretches that are new, each with the accepted pieces that stood there."""
    at, lost = 0, list[Piece]()
    for piece, start in _aligned(passage, pieces):
        if start is None:
            lost.append(piece)
            continue
        if lost or start > at:
            yield at, start, tuple(lost)
        at, lost = start + piece.size, []
    if lost or at < len(passage.text):
        yield at, len(passage.text), tuple(lost)


def _aligned(passage: Passage, pieces: tuple[Piece, ...]) -> Iterator[tuple[Piece, int | None]]:
    """Where each accepted piece stands now, in their order; None where it stands nowhere."""
    text = passage.text

    def same(piece: Piece, at: int) -> bool:
        there = text[at : at + piece.size]
        return at >= 0 and len(there) == piece.size and digest(passage.id, there) == piece.digest

    front, start = 0, 0
    while front < len(pieces) and same(pieces[front], start):
        yield pieces[front], start
        start += pieces[front].size
        front += 1
    back, end = len(pieces), len(text)
    while back > front and end >= start and same(pieces[back - 1], end - pieces[back - 1].size):
        back -= 1
        end -= pieces[back].size
    yield from _between(pieces[front:back], start, max(end, start), same)
    for piece in pieces[back:]:
        yield piece, end
        end += piece.size


def _between(
    pieces: tuple[Piece, ...], start: int, end: int, same: Callable[[Piece, int], bool]
) -> Iterator[tuple[Piece, int | None]]:
    """The same in the middle of a passage, so that as many characters as can be are found."""
    size = end - start
    if len(pieces) * size > MAX_ALIGNED:
        yield from ((piece, None) for piece in pieces)
        return
    # best[k][i]: how many characters of the pieces from k on can be found from i on.
    best = [[0] * (size + 2) for _ in range(len(pieces) + 1)]
    found = [[False] * (size + 1) for _ in pieces]
    for k in range(len(pieces) - 1, -1, -1):
        piece = pieces[k]
        for i in range(size, -1, -1):
            best[k][i] = max(best[k][i + 1], best[k + 1][i])
            if i + piece.size <= size and same(piece, start + i):
                found[k][i] = True
                best[k][i] = max(best[k][i], piece.size + best[k + 1][i + piece.size])
    at = 0
    for k, piece in enumerate(pieces):
        fits = (
            i
            for i in range(at, size + 1)
            if found[k][i] and piece.size + best[k + 1][i + piece.size] == best[k][at]
        )
        place = next(fits, None)
        yield piece, None if place is None else start + place
        at = at if place is None else place + piece.size


class _Told:
    """Changes in words: what the text says now, and who cites it."""

    def __init__(self, held: Held) -> None:
        self.held = held
        self.owners: dict[str, Span] = {AROUND: held.policy.span}
        for chapter in held.policy.chapters:
            self.owners[Owner.chapter(chapter.number).name] = held.policy.span
        for owner, provision in held.uses.provisions.items():
            self.owners[owner.name] = provision.span
        for measure in held.uses.measures.values():
            self.owners[Owner(measure.id).name] = measure.span

    def change(self, passage: Passage, start: int, end: int, lost: tuple[Piece, ...]) -> Diagnostic:
        """A stretch that is new."""
        parts = [(a, b) for a, b in parts_of(passage) if a < max(end, start + 1) and start < b]
        parts = parts or list(parts_of(passage))[-1:]
        words = passage.text[parts[0][0] : parts[-1][1]] if parts else ""
        spans: dict[str, Span] = {}
        # What is only put in between two citations of a part concerns both.
        reach = 0 if lost else 1
        for one in self.held.by_passage(passage):
            cited = any(one.start < b and a < one.end for a, b in parts)
            if cited and one.start < end + reach and start < one.end + reach:
                spans.setdefault(one.owner.name, one.cite.span)
        for name in (name for piece in lost for name in piece.owners):
            if name in self.owners:
                spans.setdefault(name, self.owners[name])
        if start == end and start:
            start -= 1  # something is gone: what stands before it is shown
        args = {"found": words, **where(passage.id), **_names(spans)}
        places = tuple(Place(span, "cite", {}) for span in spans.values())
        key = None if spans else "nobody"
        span = passage.span(start, max(end, start + 1) if passage.text else start)
        return Diagnostic("POL0721", span, args, places=places, help_key=key)

    def gone(self, name: str, pieces: tuple[Piece, ...]) -> Diagnostic:
        """A measure or heading that is no longer there."""
        owners = dict.fromkeys(n for piece in pieces for n in piece.owners if n in self.owners)
        args = {**where(name), **_names(owners)}
        return Diagnostic("POL0722", self.owners.get(name, self.held.policy.span), args)


def _names(names: Iterable[str]) -> dict[str, str]:
    own = list(names)
    return {"owners_zh": "、".join(own) or "无", "owners_en": ", ".join(own) or "nobody"}
