"""Words, chips and figures set one under another in a column of fixed width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from compiler.backends.guidance.highlights import Highlight
from compiler.backends.guidance.pictures.boxes import BOLD, Laid
from compiler.backends.guidance.pictures.lettering import (
    LEADING,
    clipped,
    height_of,
    length,
    lines_of,
    set_lines,
)
from compiler.backends.guidance.pictures.svg import Group, Node, Rect, Row, Text

_CHIP: Final = 12.0  # from a chip's edge to its word
_TALL: Final = 1.5  # a chip's height, in sizes of its type
_UNCLIPPED: Final = 1_000_000
_AROUND: Final = 22.0  # the smallest type of the words around a figure
_LEAST: Final = 26.0  # the smallest type of a figure
_PAUSES: Final = frozenset("，、；：。！？,;:.!?")


def chip_width(word: str, size: float) -> float:
    """How wide a chip with this word is."""
    return length(word, size) * BOLD + 2 * _CHIP


class Column:
    """A column in the making; `pad` is left free at its right, and at its left but for `left`."""

    def __init__(self, width: float, pad: float = 0, left: float | None = None) -> None:
        self.width = width
        self._left = pad if left is None else left
        self._room = width - pad - self._left
        self._nodes: list[Node] = []
        self._y = 0.0

    def skip(self, height: float) -> None:
        """Leaves room."""
        self._y += height

    def add(self, laid: Laid, x: float = 0) -> None:
        """A box."""
        self._nodes.append(laid.at(x, self._y))
        self._y += laid.height

    def title(self, text: str, size: float, paint: str, most: int, *, bold: bool = True) -> None:
        """Words over lines that end where a reader pauses, or else are of about one length."""
        lines = _balanced(text, size, self._room / (BOLD if bold else 1), most)
        self._set(text, lines, size, paint, bold=bold)

    def words(
        self, text: str, size: float, paint: str, *, most: int = _UNCLIPPED, bold: bool = False
    ) -> None:
        """A paragraph of at most so many lines, its whole text at hand where it is cut."""
        lines = clipped(text, size, self._room / (BOLD if bold else 1), most)
        self._set(text, lines, size, paint, bold=bold)

    def _set(self, text: str, lines: list[str], size: float, paint: str, *, bold: bool) -> None:
        nodes = set_lines(lines, self._left, self._y, size, paint=paint, bold=bold)
        cut = lines[-1].endswith("…") and not text.endswith("…")
        self._nodes += (Group(nodes, title=text),) if cut else nodes
        self._y += height_of(lines, size)

    def lead(self, lead: str, text: str, size: float, paints: tuple[str, str]) -> None:
        """Bold words, and others after them on the same line, or below where that is too short."""
        gap = size * 0.5
        if lead and length(lead, size) * BOLD + gap + length(text, size) <= self._room:
            first = Text(0, 0, lead, size, paints[0], bold=True)
            last = Text(0, 0, text, size, paints[1])
            self._nodes.append(Row(self._left, self._y + size * 1.05, (first, last), gap))
            self._y += height_of([text], size)
            return
        if lead:
            self.words(lead, size, paints[0], most=3, bold=True)
        self.words(text, size, paints[1], most=6)

    def chip(self, word: str, size: float, ink: str, ground: str) -> None:
        """A word on a ground of its own."""
        self._nodes += _chip(word, size, ink, ground, self._left, self._y)
        self._y += size * _TALL

    def chip_beside(
        self, word: str, size: float, ink: str, ground: str, left: float, beside: Laid
    ) -> None:
        """A chip with a box to its right."""
        self._nodes += _chip(word, size, ink, ground, self._left, self._y)
        self._nodes.append(beside.at(self._left + left, self._y))
        self._y += max(size * _TALL, beside.height)

    def beside(self, number: str, size: float, ink: str, left: float, beside: Laid) -> None:
        """A number with a box to its right; one too long for its room stands above the box."""
        lines = clipped(number, size, self._room / BOLD, 1)
        self._nodes += set_lines(lines, self._left, self._y, size, paint=ink, bold=True)
        if self._left + length(number, size) * BOLD > left:
            self._y += height_of(lines, size)
        self._nodes.append(beside.at(left, self._y))
        self._y += max(height_of(lines, size), beside.height)

    def figure(self, figure: Highlight, size: float, ink: str, soft: str) -> None:
        """A figure in large type between its words in small type, smaller where room is short."""
        words = _Figure(figure, size, ink, soft)
        if words.width > self._room and figure.before:
            self.words(figure.before, words.small, soft)
            words = _Figure(attrs.evolve(figure, before=""), size, ink, soft)
        if words.width > self._room:
            words = attrs.evolve(words, size=max(_LEAST, size * self._room / words.width))
        if words.width > self._room:
            self.words(f"{figure.value}{figure.after}", words.size, ink, most=6, bold=True)
        else:
            self._nodes.append(words.at(self._left, self._y + words.size * 1.05))
            self._y += words.size * LEADING

    def figure_beside(
        self, figure: Highlight, size: float, ink: str, soft: str, label: tuple[float, str]
    ) -> None:
        """A figure with its label to the right, or below where that is too narrow."""
        own, label_ink = label
        words = _Figure(figure, size, ink, soft)
        x = words.width + own
        lines = clipped(figure.label, own, max(own, self._room - x), 4)
        if self._room - x < 6 * own:
            self.figure(figure, size, ink, soft)
            self.words(figure.label, own, label_ink, most=4)
            return
        self._nodes.append(words.at(self._left, self._y + size * 1.05))
        top = (size - own) * 1.05
        self._nodes += set_lines(lines, self._left + x, self._y + top, own, paint=label_ink)
        self._y += max(size * LEADING, top + height_of(lines, own))

    def row(self, boxes: Sequence[Laid], gap: float, ground: str) -> None:
        """Boxes side by side on equally high grounds."""
        tall = max(box.height for box in boxes)
        x = self._left
        for box in boxes:
            self._nodes.append(Rect(x, self._y, box.width, tall, ground, 10))
            self._nodes.append(box.at(x, self._y))
            x += box.width + gap
        self._y += tall

    def laid(self) -> Laid:
        """What the column holds."""
        return Laid(self.width, self._y, tuple(self._nodes))

    def on(self, ground: str, radius: float = 10) -> Laid:
        """What the column holds, on a ground."""
        rect = Rect(0, 0, self.width, self._y, ground, radius)
        return Laid(self.width, self._y, (rect, *self._nodes))


@attrs.frozen
class _Figure:
    """A figure with the words before and after it on one line."""

    figure: Highlight
    size: float
    ink: str
    soft: str

    @property
    def small(self) -> float:
        """The size of the words around the figure."""
        return max(_AROUND, self.size / 2)

    @property
    def _texts(self) -> tuple[Text, ...]:
        told, small = self.figure, self.small
        return tuple(
            text
            for text in (
                Text(0, 0, told.before, small, self.soft),
                Text(0, 0, told.value, self.size, self.ink, bold=True),
                Text(0, 0, told.after, small, self.soft),
            )
            if text.words
        )

    @property
    def width(self) -> float:
        """How wide they are together."""
        texts = self._texts
        wide = sum(length(t.words, t.size) * (BOLD if t.bold else 1) for t in texts)
        return wide + self._gap * (len(texts) - 1)

    @property
    def _gap(self) -> float:
        return self.size * 0.15

    def at(self, x: float, y: float) -> Row:
        """They, with their base line there."""
        return Row(x, y, self._texts, self._gap)


def _balanced(text: str, size: float, room: float, most: int) -> list[str]:
    """Lines as few as may be: two of them after a mark if one is there, else even ones."""
    best = lines = lines_of(text, size, room)
    if len(lines) == 2 and (halves := _halves(text, size, room)):
        return halves
    narrow = room
    while 1 < len(lines) <= most and len(lines) == len(best):
        best, narrow = lines, narrow - size / 2
        lines = lines_of(text, size, narrow)
    return clipped(text, size, room, most) if len(best) > most else best


def _halves(text: str, size: float, room: float) -> list[str]:
    """The most even two lines of which the first ends in a mark; none where there is no way."""
    cuts = [i + 1 for i, char in enumerate(text) if char in _PAUSES]
    ways = [[text[:i].rstrip(), text[i:].lstrip()] for i in cuts]
    wide = {max(length(line, size) for line in way): way for way in ways if all(way)}
    return wide[min(wide)] if wide and min(wide) <= room else []


def _chip(word: str, size: float, ink: str, ground: str, x: float, y: float) -> tuple[Node, ...]:
    box = Rect(x, y, chip_width(word, size), size * _TALL, ground, 6)
    return box, Text(x + _CHIP, y + size * 1.1, word, size, ink, bold=True)
