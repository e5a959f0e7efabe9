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
HOSTILE = (
    "<b onclick=alert(1)>粗</b> & &amp; <img src=x>",
    "\"double\" 'single' “弯” ‘曲’",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "</script></style></svg>]]><!-- -->",
    "first\nsecond\r\n\tthird\u2028fourth",
    "\u202eright to left\u202c \u200fعربي\u200e \u2067isolated",
    "bell\x07 null\x00 lone\ud800 not a character\uffff",
    "字" * 2000,
    "W" * 2000,
)


@attrs.frozen
class Area:
    """A box or the room that a text takes, in the coordinates of the picture."""

    left: float
    top: float
    right: float
    bottom: float
    words: str = ""
    paints: frozenset[str] = frozenset()

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
        paints = frozenset({element.get("fill", "")})
        yield Area(x + left, y + top, x + left + width, y + top + height, paints=paints)
    elif element.tag == f"{SVG}text" and len(element):
        yield _row(element, x, y)
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
    paints = frozenset({element.get("fill", "")})
    return Area(left, base - 0.85 * size, left + wide, base + 0.25 * size, words, paints)


def _row(element: ET.Element, x: float, y: float) -> Area:
    """The room of a line of words in several sizes."""
    left, base = x + float(element.attrib["x"]), y + float(element.attrib["y"])
    right, tall = left, 0.0
    for part in element:
        size = float(part.attrib["font-size"])
        wide = length(part.text or "", size) * (BOLD if part.get("font-weight") else 1)
        right += float(part.get("dx", 0)) + wide
        tall = max(tall, size)
    words = "".join(element.itertext())
    paints = frozenset(part.get("fill", "") for part in element)
    return Area(left, base - 0.85 * tall, right, base + 0.25 * tall, words, paints)


def grounds_of(svg: str) -> set[tuple[str, str]]:
    """Each colour of words with that of the box drawn last under them."""
    found = set()
    boxes: list[Area] = []
    for area in areas_of(ET.fromstring(svg)):
        if not area.words:
            boxes.append(area)
            continue
        under = [box for box in boxes if box.holds(area)]
        found |= {(paint, ground) for paint in area.paints for ground in under[-1].paints}
    return found


def safe(svg: str, also: frozenset[str] = frozenset()) -> bool:
    """Whether only elements and attributes of our own are in a picture."""
    names = {
        "svg",
        "title",
        "desc",
        "g",
        "rect",
        "polyline",
        "polygon",
        "circle",
        "text",
        "tspan",
        *also,
    }
    for element in ET.fromstring(svg).iter():
        if element.tag.removeprefix(SVG) not in names:
            return False
        if any(name == "style" or name.startswith("on") for name in element.attrib):
            return False
    return True


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2 of a colour in #rrggbb."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
