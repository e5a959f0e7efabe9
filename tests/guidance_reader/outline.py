"""What a page shows, marks stripped: headings, and under each its lines and lists."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import attrs

_HEADING = re.compile(r"(#+) (.*)")
_ITEM = re.compile(r"( *)- (.*)")
_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)")


@attrs.define
class Line:
    """A line and the lines set in under it."""

    text: str
    below: list[Line] = attrs.field(factory=list)


@attrs.define
class Part:
    """A heading, what stands under it, and the lesser headings in it."""

    level: int
    title: str
    lines: list[Line] = attrs.field(factory=list)
    parts: list[Part] = attrs.field(factory=list)

    def part(self, title: str) -> Part | None:
        """The part with this heading, the first of it."""
        return next((part for part in self.parts if part.title == title), None)


def from_markdown(text: str) -> Part:
    """A Markdown page as a reader sees it."""
    root = Part(0, "")
    open_parts = [root]
    open_lines: list[tuple[int, Line]] = []
    for raw in text.splitlines():
        if heading := _HEADING.fullmatch(raw):
            part = Part(len(heading[1]), _plain(heading[2]))
            while open_parts[-1].level >= part.level:
                open_parts.pop()
            open_parts[-1].parts.append(part)
            open_parts.append(part)
            open_lines = []
        elif raw.strip():
            item = _ITEM.fullmatch(raw)
            deep, words = (len(item[1]), item[2]) if item else (0, raw)
            line = Line(_plain(words))
            while open_lines and open_lines[-1][0] >= deep:
                open_lines.pop()
            (open_lines[-1][1].below if open_lines else open_parts[-1].lines).append(line)
            open_lines.append((deep, line))
    return root


def _plain(text: str) -> str:
    """The characters that a page shows for a line of Markdown."""
    text = _LINK.sub(r"\1", text)
    text = re.sub(r"(?<!\\)\*\*", "", text)
    return html.unescape(re.sub(r"\\([\\`*_<>&~\[\]#+\-=.)])", r"\1", text))


def every_part(part: Part) -> Iterator[Part]:
    """A part and all parts in it."""
    yield part
    for inner in part.parts:
        yield from every_part(inner)
