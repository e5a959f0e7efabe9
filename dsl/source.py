"""Where text comes from: a source and a span in it."""

from __future__ import annotations

import errno
import stat
from bisect import bisect_right
from functools import cached_property
from pathlib import Path
from typing import Final

from dsl.runtime.noun import Noun, field, frozen

MAX_READ: Final = 32_000_003
"""Bytes of a file that are read: more than any limit lets through, and an end to what has none."""


def read_file(path: Path) -> bytes:
    """The bytes of a file, at most one more than `MAX_READ`. Raises OSError.

    A pipe with a name of its own might never have a writer; those of the system, `/dev/stdin` or
    `<(…)`, have one.
    """
    mode = path.stat().st_mode
    system = path.is_absolute() and path.parts[1:2] in (("dev",), ("proc",))
    if (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)) and not system:
        raise OSError(errno.ENOTSUP, "not a regular file", str(path))
    with path.open("rb") as file:
        return file.read(MAX_READ + 1)


_MARKS: Final = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def wide_encoding(data: bytes) -> str | None:
    """The encoding of two or four bytes a character in which the bytes are a text, if one is."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    # Without a mark: the upper halves of ASCII characters are zeros, all on one side.
    zeros = (data[0::2].count(0), data[1::2].count(0))
    if len(data) < 8 or min(zeros) or max(zeros) * 8 < len(data):
        return None
    try:
        text = data.decode("utf-16-be" if zeros[0] else "utf-16-le")
    except UnicodeDecodeError:
        return None
    return "UTF-16" if all(c.isprintable() or c.isspace() for c in text) else None


def likely_encoding(data: bytes) -> str:
    """An encoding in which bytes that are no UTF-8 are text; Latin is the last guess."""
    for encoding in ("gb18030", "big5", "windows-1252"):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding.upper()
    return "ISO-8859-1"


@frozen(slots=False, eq=False)
class Source:
    """A text with a name for messages (a path as the user typed it, or `<text>`).

    `text` is decoded, without a byte order mark, and its line ends are as in the file.
    """

    name: str
    text: str = field(repr=False)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of the first character of each line."""
        starts = [0]
        find = self.text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return tuple(starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1, columns in characters."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """The text of a line (counted from 1) without its line end."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


@frozen(eq=False, repr=False)
class Span(Noun):
    """Characters `start` up to, not including, `end` of a source."""

    source: Source = field(repr=False)
    start: int
    end: int

    @property
    def line(self) -> int:
        """The line on which the span begins, counted from 1."""
        return self.source.position(self.start)[0]

    @property
    def column(self) -> int:
        """The column at which the span begins, counted from 1, in characters."""
        return self.source.position(self.start)[1]

    def text(self) -> str:
        """The characters of the span."""
        return self.source.text[self.start : self.end]

    def to(self, last: Span) -> Span:
        """From the start of this span to the end of `last`."""
        return Span(self.source, self.start, last.end)


NOWHERE = Span(Source("<none>", ""), 0, 0)
