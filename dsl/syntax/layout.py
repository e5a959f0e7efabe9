"""Texts that may break into lines, and how they are laid out in a width of wide and narrow columns.

A document is built from words and possible breaks. A group stays on one line if it fits there;
else its breaks become line ends. Comments stand beside the word to which they belong and end their
line wherever it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final, Literal

import attrs

WIDTH: Final = 100
STEP: Final = 2
COMMENT_GAP: Final = "  "


@attrs.frozen
class Word:
    """A piece of text that stands for characters of the source from `start` up to `end`."""

    text: str
    start: int
    end: int


@attrs.frozen
class Break:
    """Nothing or a blank while its group is on one line, else the end of the line."""

    flat: Literal["", " "] = " "


@attrs.frozen
class Nest:
    """Lines that begin within are set further in."""

    inner: Doc


@attrs.frozen
class Group:
    """On one line, or broken at its own breaks."""

    inner: Doc


@attrs.frozen
class Fill:
    """Pieces with a comma and a blank between them, broken only where one does not fit."""

    pieces: tuple[Doc, ...]
    comma: str = ","
    gap: Literal["", " "] = " "


Doc = str | Word | Break | Nest | Group | Fill | tuple["Doc", ...]


@attrs.frozen
class Beside:
    """Comments of a word: on lines of their own before it, and after it on its line."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def display_width(text: str) -> int:
    """Columns that a text takes on a terminal: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else not unicodedata.combining(c) for c in text
    )


def lay_out(doc: Doc, indent: int, comments: Mapping[int, Beside]) -> list[str]:
    """The lines of a document whose first line begins at a column."""
    writer = _Writer(indent, comments)
    writer.write(doc, indent, flat=False, rest=())
    return writer.finish()


class _Writer:
    def __init__(self, indent: int, comments: Mapping[int, Beside]) -> None:
        self._comments = comments
        self._lines: list[str] = []
        self._line = " " * indent
        self._pending: list[str] = []  # comments that end the current line

    def finish(self) -> list[str]:
        """The lines; trailing blanks are cut."""
        self._end_line(0)
        return self._lines

    def write(self, doc: Doc, indent: int, *, flat: bool, rest: tuple[Doc, ...]) -> None:
        """Writes a document; `rest` is what follows on the line, for the question of fit."""
        match doc:
            case str() | Word():
                self._word(doc, indent)
            case Break():
                if flat:
                    self._put(doc.flat, indent)
                else:
                    self._end_line(indent)
            case Nest():
                self.write(doc.inner, indent + STEP, flat=flat, rest=rest)
            case Group():
                one_line = flat or self._fits((doc.inner, *rest))
                self.write(doc.inner, indent, flat=one_line, rest=rest)
            case Fill():
                self._fill(doc, indent, flat, rest)
            case _:
                for number, part in enumerate(doc):
                    self.write(part, indent, flat=flat, rest=(*doc[number + 1 :], *rest))

    def _word(self, word: str | Word, indent: int) -> None:
        if isinstance(word, str):
            self._put(word, indent)
            return
        beside = self._comments.get(word.start)
        if beside is None:
            self._put(word.text, indent)
            return
        for comment in beside.before:
            if self._line.strip():
                self._end_line(indent)
            self._line = " " * indent + comment
            self._end_line(indent)
        self._put(word.text, indent)
        self._pending.extend(beside.after)

    def _put(self, text: str, indent: int) -> None:
        if self._pending and text.strip() and text.strip() not in (",", "、"):
            self._end_line(indent)
            text = text.lstrip()
        self._line += text

    def _end_line(self, indent: int) -> None:
        line = self._line.rstrip()
        if self._pending:
            line += "".join(COMMENT_GAP + comment for comment in self._pending)
            self._pending = []
        self._lines.append(line)
        self._line = " " * indent

    def _fill(self, fill: Fill, indent: int, flat: bool, rest: tuple[Doc, ...]) -> None:
        for number, piece in enumerate(fill.pieces):
            last = number + 1 == len(fill.pieces)
            after: tuple[Doc, ...] = rest if last else (fill.comma,)
            if number:
                if flat or (not self._pending and self._fits((fill.gap, piece, *after))):
                    self._put(fill.gap, indent)
                else:
                    self._end_line(indent)
            self.write(piece, indent, flat=flat, rest=after)
            if not last:
                self._put(fill.comma, indent)

    def _fits(self, docs: tuple[Doc, ...]) -> bool:
        if self._pending:
            return False
        left = WIDTH - display_width(self._line)
        for text in self._flat(docs):
            left -= display_width(text)
            if left < 0:
                return False
        return True

    def _flat(self, docs: tuple[Doc, ...]) -> Iterator[str]:
        """The texts of the first document on one line, and of what follows on that line."""
        yield from self._flat_of(docs[0])
        for doc in docs[1:]:
            # What follows is broken where it can be, so only its beginning has to fit.
            for text in _until_break(doc):
                if text is None:
                    return
                yield text

    def _flat_of(self, doc: Doc) -> Iterator[str]:
        match doc:
            case str():
                yield doc
            case Word():
                if doc.start in self._comments:  # a comment ends its line: nothing fits on one
                    yield " " * (WIDTH + 1)
                yield doc.text
            case Break():
                yield doc.flat
            case Nest() | Group():
                yield from self._flat_of(doc.inner)
            case Fill():
                for number, piece in enumerate(doc.pieces):
                    if number:
                        yield doc.comma + doc.gap
                    yield from self._flat_of(piece)
            case _:
                for part in doc:
                    yield from self._flat_of(part)


def _until_break(doc: Doc) -> Iterator[str | None]:
    """The texts of what follows a group up to its first possible break, then None."""
    match doc:
        case str():
            yield doc
        case Word():
            yield doc.text
        case Break():
            yield None
        case Nest() | Group():
            yield from _until_break(doc.inner)
        case Fill():
            yield from _until_break(doc.pieces[0])
            yield None
        case _:
            for part in doc:
                yield from _until_break(part)
