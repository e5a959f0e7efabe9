"""Boxes in boxes: each is measured for a width, then placed by the box around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from compiler.backends.guidance.pictures.lettering import height_of, lines_of, set_lines
from compiler.backends.guidance.pictures.svg import Group, Line, Node, Rect, Shape, Text

SIZE: Final = 14.0  # of the type in boxes
SMALL: Final = 12.0
PAD: Final = 9.0  # between a box and its text
INSET: Final = 9.0  # between a frame and what it holds
RAIL: Final = 12.0  # from a frame to the rail inside it
STUB: Final = 10.0  # from a rail to its rungs
GAP: Final = 22.0  # between boxes in series
APART: Final = 10.0  # between rungs
MARK: Final = 16.0  # room for the mark of a box that is true, false or unknown
BOLD: Final = 1.08  # bold type is that much wider


@attrs.frozen
class Laid:
    """Nodes that fill a box of this size, from its top left corner."""

    width: float
    height: float
    nodes: tuple[Node, ...]

    def at(self, x: float, y: float) -> Node:
        """The nodes moved there."""
        return Group(self.nodes, x, y)


@attrs.frozen
class Heading:
    """Lines at the top of a frame; `tag` says what the frame is, `label` its name."""

    tag: str = ""
    label: str = ""

    def laid(self, width: float) -> Laid:
        """The heading, leaving room for a mark at its right."""
        room = width - 2 * PAD - MARK
        tags = lines_of(self.tag, SMALL, room / BOLD) if self.tag else []
        labels = lines_of(self.label, SIZE, room / BOLD) if self.label else []
        top = PAD * 0.6
        middle = top + height_of(tags, SMALL)
        nodes = (
            *set_lines(tags, PAD, top, SMALL, paint="soft", bold=True),
            *set_lines(labels, PAD, middle, SIZE, bold=True),
            mark(width),
        )
        return Laid(width, middle + height_of(labels, SIZE) + PAD * 0.4, nodes)


def mark(width: float) -> Node:
    """The empty place at the top right of a box where a page sets ✓, ✗ or ?."""
    return Text(width - PAD, PAD * 0.6 + SIZE, "", SIZE, "mark", bold=True, anchor="end")


def worded(words: str, width: float, *, paint: str = "leaf", double: bool = False) -> Laid:
    """A box with words in it; `double` draws its edge twice."""
    lines = lines_of(words, SIZE, width - 2 * PAD - MARK)
    height = height_of(lines, SIZE) + 2 * PAD * 0.7
    box: list[Node] = [Rect(0, 0, width, height, paint)]
    if double:
        box.append(Rect(2.5, 2.5, width - 5, height - 5, "thin", 2))
    return Laid(width, height, (*box, *set_lines(lines, PAD, PAD * 0.7, SIZE), mark(width)))


def plain(words: str, width: float) -> Laid:
    """Words without an edge of their own, as wide as the frame around them."""
    lines = lines_of(words, SIZE, width - 2 * PAD)
    return Laid(width, height_of(lines, SIZE) + 2, set_lines(lines, PAD, 0, SIZE))


def framed(width: float, heading: Heading, body: Laid | None, paint: str = "group") -> Laid:
    """A frame with a heading over what it holds, which was laid as wide as the frame."""
    head = heading.laid(width)
    height = head.height + (body.height + INSET if body is not None else 0)
    nodes: list[Node] = [Rect(0, 0, width, height, paint, 6), *head.nodes]
    if body is not None:
        nodes.append(body.at(0, head.height))
    return Laid(width, height, tuple(nodes))


def stacked(width: float, boxes: Sequence[Laid], word: str, inset: float = INSET) -> Laid:
    """Boxes in series from top to bottom, `word` beside the wire between them."""
    nodes: list[Node] = []
    y = 0.0
    for box in boxes:
        if nodes:
            nodes += down(width / 2, y, y + GAP)
            nodes.append(Text(width / 2 + 9, y + GAP / 2 + 4, word, SMALL, "soft"))
            y += GAP
        nodes.append(box.at(inset, y))
        y += box.height
    return Laid(width, y, tuple(nodes))


def parallel(width: float, boxes: Sequence[Laid]) -> Laid:
    """Boxes as rungs between two rails: in at the top of the left one, out below the right."""
    nodes: list[Node] = []
    left, right = RAIL, width - RAIL
    middles: list[float] = []
    y = APART
    for box in boxes:
        middle = y + min(box.height / 2, 22)
        middles.append(middle)
        nodes.append(Line(((left, middle), (left + STUB, middle))))
        nodes.append(Line(((right - STUB, middle), (right, middle))))
        nodes.append(box.at(left + STUB, y))
        y += box.height + APART
    nodes.append(Line(((width / 2, 0), (left, 0), (left, middles[-1]))))
    nodes.append(Line(((right, middles[0]), (right, y), (width / 2, y))))
    return Laid(width, y, tuple(nodes))


def rung_width(width: float) -> float:
    """How wide a rung is between rails that far apart."""
    return width - 2 * (RAIL + STUB)


def down(x: float, top: float, bottom: float) -> list[Node]:
    """A wire that leads down, with its arrow head."""
    head = ((x - 4, bottom - 7), (x + 4, bottom - 7), (x, bottom))
    return [Line(((x, top), (x, bottom - 6))), Shape(head)]
