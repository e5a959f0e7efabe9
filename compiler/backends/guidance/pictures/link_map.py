"""The links between measures as a map: a line for each measure, a lane for each link.

Measures stand one under another by chapter. A link is an upright line between the lines of two
measures, in a lane of its own over its length, so that nothing has to be guessed where lines cross:
only a dot or an arrow joins them. Short links lie near the words, long ones far from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.links import Kind, Link
from compiler.backends.guidance.pictures.boxes import BOLD, SIZE, SMALL
from compiler.backends.guidance.pictures.lettering import (
    clipped,
    height_of,
    length,
    lines_of,
    set_lines,
)
from compiler.backends.guidance.pictures.svg import (
    Circle,
    Group,
    Line,
    Node,
    Picture,
    Rect,
    Shape,
)
from compiler.backends.guidance.tree import Guide, Measure

_WORDS: Final = 240.0  # room for numbers and titles
_FIRST: Final = 16.0  # from there to the first lane
_LANE: Final = 13.0
_PAD: Final = 7.0
_LEAST: Final = 560.0  # the legend needs that much
_LINES: Final = 4  # of a title
_ARROW: Final = (4.5, 8.0)  # half as wide, as long


@attrs.frozen
class _Lane:
    """A link, or two that answer each other, from an upper line to a lower one."""

    kind: Kind
    top: int
    bottom: int
    to_top: bool
    to_bottom: bool

    def apart(self, other: _Lane) -> bool:
        """Whether both may lie in one lane."""
        return self.bottom < other.top or other.bottom < self.top


def link_map(guide: Guide, links: Sequence[Link]) -> Picture:
    """The map of a guide's measures and these links between them."""
    return _Map(guide, links).picture()


class _Map:
    """A map in the making."""

    def __init__(self, guide: Guide, links: Sequence[Link]) -> None:
        self._guide = guide
        self._t = Labels(guide.language)
        self._measures = {one.id: one for one in guide.measures if one.place == f"m{one.id}"}
        self._order = [id for chapter in guide.chapters for id in chapter.measures]
        self._lanes = _packed(_merged(links, {id: i for i, id in enumerate(self._order)}))
        numbers = [length(id, SIZE) * BOLD + 12 for id in self._order]
        self._title_at = min(max([36.0, *numbers]), _WORDS / 2)
        self._width = max(_LEAST, _WORDS + _FIRST + _LANE * len(self._lanes) + _PAD)
        self._nodes: list[Node] = []
        self._y = 1.0

    def picture(self) -> Picture:
        """The whole map."""
        self._legend()
        lines = self._rows()
        reach = [_WORDS] * len(lines)
        drawn: list[Node] = []
        for i, lane in enumerate(self._lanes):
            x = _WORDS + _FIRST + _LANE * (i + 0.5)
            for link in lane:
                reach[link.top] = reach[link.bottom] = x
                drawn += _drawn(link, x, lines[link.top], lines[link.bottom])
        ends = [(x, y) for x, y in zip(reach, lines, strict=True) if x > _WORDS]
        guides = [Line(((_WORDS, y), (x, y)), "thin") for x, y in ends]
        title, told = self._t.links_of(self._guide.title), self._t.links_told
        nodes = (*self._nodes, *guides, *drawn)
        height = self._y + 1
        language = self._guide.language
        return Picture("links", language, self._width, height, title, told, nodes, "group")

    def _legend(self) -> None:
        """A sample of each kind of link, with what it means."""
        for kind in Kind:
            words = lines_of(self._t.link(kind.value), SMALL, self._width - 64)
            y = self._y + 9
            self._nodes.append(Line(((4, y), (40, y)), kind.value))
            self._nodes.append(Shape(((40, y - 4.5), (40, y + 4.5), (48, y))))
            self._nodes += set_lines(words, 58, self._y, SMALL)
            self._y += height_of(words, SMALL) + 4
        self._y += 8

    def _rows(self) -> list[float]:
        """Draws chapters and measures; where the line of each measure runs."""
        lines = []
        for chapter in self._guide.chapters:
            if chapter.measures and chapter.title:
                self._heading(chapter.number, chapter.title)
            for id in chapter.measures:
                lines.append(self._measure(self._measures[id]))
        return lines

    def _heading(self, number: int | None, title: str) -> None:
        told = title if number is None else f"{self._t.chapter_of(number)} {title}"
        words = clipped(told, SIZE, (self._width - 2 * _PAD) / BOLD, 2)
        height = height_of(words, SIZE) + _PAD
        self._nodes.append(Rect(0, self._y + 4, self._width, height, "plate"))
        self._nodes += set_lines(words, _PAD, self._y + 4 + _PAD / 2, SIZE, bold=True)
        self._y += height + 8

    def _measure(self, measure: Measure) -> float:
        """A measure's number and title as a link to its page; where its line runs."""
        number = clipped(measure.id, SIZE, (self._title_at - 8) / BOLD, 1)
        title = clipped(measure.title, SIZE, _WORDS - self._title_at - _PAD, _LINES)
        height = max(height_of(title, SIZE) + _PAD, 26)
        top = (height - height_of(title, SIZE)) / 2
        nodes = (
            Rect(0, 0, _WORDS, height, "hit"),
            *set_lines(number, _PAD / 2, top, SIZE, bold=True),
            *set_lines(title, self._title_at, top, SIZE),
        )
        told = f"{self._t.measure_of(measure.id)} {measure.title}"
        self._nodes.append(Group(nodes, 0, self._y, title=told, href=f"{measure.place}.html"))
        self._y += height
        return self._y - height / 2


def _merged(links: Sequence[Link], at: dict[str, int]) -> list[_Lane]:
    """The links by the lines they join, those of one kind between the same two made one."""
    given = set(links)
    lanes: dict[_Lane, None] = {}
    for link in links:
        back = Link(link.kind, link.target, link.source) in given
        down = at[link.source] < at[link.target]
        top, bottom = sorted((at[link.source], at[link.target]))
        lanes[_Lane(link.kind, top, bottom, back or not down, back or down)] = None
    return list(lanes)


def _packed(lanes: Sequence[_Lane]) -> list[list[_Lane]]:
    """Links in as few lanes as a simple rule finds, the short ones first."""
    packed: list[list[_Lane]] = []
    for lane in sorted(lanes, key=lambda lane: (lane.bottom - lane.top, lane.top)):
        free = (row for row in packed if all(lane.apart(other) for other in row))
        row = next(free, None)
        if row is None:
            packed.append([lane])
        else:
            row.append(lane)
    return packed


def _drawn(lane: _Lane, x: float, top: float, bottom: float) -> list[Node]:
    """An upright line with an arrow or a dot at each end."""
    wide, long = _ARROW
    nodes: list[Node] = []
    for y, arrow, way in ((top, lane.to_top, 1), (bottom, lane.to_bottom, -1)):
        if arrow:
            nodes.append(Shape(((x - wide, y + way * long), (x + wide, y + way * long), (x, y))))
        else:
            nodes.append(Circle(x, y, 3.5, "dot"))
    ends = [top + long * lane.to_top, bottom - long * lane.to_bottom]
    return [Line(((x, ends[0]), (x, ends[1])), lane.kind.value), *nodes]
