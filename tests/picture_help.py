"""The boxes and texts of a picture, and which of them stand in one another's way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from xml.etree import ElementTree as ET

import attrs

from compiler.backends.guidance.pictures.lettering import length

SVG = "{http://www.w3.org/2000/svg}"
SLACK = 0.2  # coordinates are written to a tenth
BOLD = 1.08  # bold type is that much wider


@attrs.frozen
class Area:
    """A box or the room that a text takes, in the coordinates of the picture."""

    left: float
    top: float
    right: float
    bottom: float
    words: str = ""

    def holds(self, other: Area) -> bool:
        """Whether the other lies within."""
        return (
            self.left <= other.left + SLACK
            and self.top <= other.top + SLACK
            and self.right >= other.right - SLACK
            and self.bottom >= other.bottom - SLACK
        )

    def apart(self, other: Area) -> bool:
        """Whether they share no room."""
        return (
            self.right <= other.left + SLACK
            or other.right <= self.left + SLACK
            or self.bottom <= other.top + SLACK
            or other.bottom <= self.top + SLACK
        )


def clashes(svg: str) -> list[tuple[Area, Area]]:
    """Boxes that cross, texts that overlap, and texts that leave their box or the picture."""
    root = ET.fromstring(svg)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    areas = list(areas_of(root))
    boxes = [Area(0, 0, width, height), *(a for a in areas if not a.words)]
    texts = [a for a in areas if a.words]
    found = [
        (one, other)
        for one, other in combinations(boxes, 2)
        if not (one.apart(other) or one.holds(other) or other.holds(one))
    ]
    found += [(one, other) for one, other in combinations(texts, 2) if not one.apart(other)]
    found += [(box, t) for box in boxes for t in texts if not (box.holds(t) or box.apart(t))]
    return found + [(boxes[0], area) for area in areas if not boxes[0].holds(area)]


def areas_of(element: ET.Element, x: float = 0, y: float = 0) -> Iterator[Area]:
    """The boxes and the texts with words in an element that is moved there."""
    if moved := element.get("transform"):
        dx, dy = moved.removeprefix("translate(").removesuffix(")").split()
        x, y = x + float(dx), y + float(dy)
    if element.tag == f"{SVG}rect":
        left, top, width, height = (float(element.attrib[k]) for k in _RECT)
        yield Area(x + left, y + top, x + left + width, y + top + height)
    elif element.tag == f"{SVG}text" and element.text:
        yield _room(element, element.text, x, y)
    for child in element:
        yield from areas_of(child, x, y)


_RECT = ("x", "y", "width", "height")


def _room(element: ET.Element, words: str, x: float, y: float) -> Area:
    size = float(element.attrib["font-size"])
    wide = length(words, size) * (BOLD if element.get("font-weight") else 1)
    left = x + float(element.attrib["x"])
    left -= {"start": 0.0, "middle": wide / 2, "end": wide}[element.get("text-anchor", "start")]
    base = y + float(element.attrib["y"])
    return Area(left, base - 0.85 * size, left + wide, base + 0.25 * size, words)
