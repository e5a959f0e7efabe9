"""The nodes of a picture, and the one place that writes them as SVG.

What a page may refuse is not used: no `style` attributes, no scripts, no outside address. A `paint`
names how a shape or text is painted; it becomes a class, and presentation attributes as plain
defaults that suit light and dark pages, since they follow the colour of the text around them. A
paint like `#1c2530` is that colour, whatever the page.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import attrs

_CHINESE: Final = "Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei"
_FACES: Final = {  # in Chinese faces, quotation marks are as wide as a character
    "zh": f"{_CHINESE}, system-ui, sans-serif",
    "en": f"system-ui, Segoe UI, Helvetica, Arial, {_CHINESE}, sans-serif",
}
# Characters that XML 1.0 has no way to write.
_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAGS: Final = {"zh": "zh-CN", "en": "en"}
_LINE: Final = {"fill": "none", "stroke": "currentColor"}
_PAINTS: Final[dict[str, dict[str, str]]] = {
    "ink": {"fill": "currentColor"},
    "soft": {"fill": "currentColor", "fill-opacity": "0.8"},
    "mark": {"fill": "currentColor"},
    "wire": {**_LINE, "stroke-width": "1.5"},
    "dashed": {**_LINE, "stroke-width": "1.5", "stroke-dasharray": "5 4"},
    "thin": {**_LINE, "stroke-opacity": "0.4"},
    "head": {"fill": "currentColor"},
    "leaf": {**_LINE},
    "group": {**_LINE, "stroke-opacity": "0.5", "fill": "currentColor", "fill-opacity": "0.03"},
    "plate": {"fill": "currentColor", "fill-opacity": "0.07"},
    "end": {**_LINE, "stroke-width": "2"},
    "ring": {**_LINE, "stroke-width": "1.5"},
    "hit": {"fill": "transparent"},
    "dot": {"fill": "currentColor"},
    "sees": {**_LINE, "stroke-width": "1.5"},
    "applies": {**_LINE, "stroke-width": "2", "stroke-dasharray": "6 4"},
    "prevails": {**_LINE, "stroke-width": "3.5"},
}


@attrs.frozen
class Rect:
    """A box; `paint` is how it is painted."""

    x: float
    y: float
    width: float
    height: float
    paint: str
    radius: float = 4


@attrs.frozen
class Line:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    paint: str = "wire"


@attrs.frozen
class Shape:
    """A filled shape with these corners."""

    points: tuple[tuple[float, float], ...]
    paint: str = "head"


@attrs.frozen
class Circle:
    """A circle about a point."""

    x: float
    y: float
    radius: float
    paint: str


@attrs.frozen
class Text:
    """Words on one line, `y` that of its base line; `x` is at its `anchor`: start, middle, end."""

    x: float
    y: float
    words: str
    size: float = 14
    paint: str = "ink"
    bold: bool = False
    anchor: str = "start"


@attrs.frozen
class Row:
    """Texts one after another on one line, wherever each of them ends; their places do not count.

    `gap` is between two of them.
    """

    x: float
    y: float
    texts: tuple[Text, ...]
    gap: float = 0


@attrs.frozen
class Group:
    """Nodes moved together; `data` become `data-…` attributes.

    `title` is shown by browsers when a pointer rests on it; with `href` the nodes are a link.
    """

    nodes: tuple[Node, ...]
    x: float = 0
    y: float = 0
    name: str = ""
    data: tuple[tuple[str, str], ...] = ()
    title: str = ""
    href: str = ""


Node = Rect | Line | Shape | Circle | Text | Row | Group


@attrs.frozen
class Picture:
    """A whole picture with its text for who cannot see it; `id` is unique in a page.

    One without a title is part of another that has one. `role` is `group` where links are in it.
    """

    id: str
    language: str  # zh, en
    width: float
    height: float
    title: str
    description: str
    nodes: tuple[Node, ...]
    role: str = "img"


def stylesheet() -> str:
    """The colours of all pictures, for the style sheet of a page; all classes begin with `pic`."""
    return (Path(__file__).parent / "pictures.css").read_text(encoding="utf-8")


def render(picture: Picture, kind: str = "pic") -> str:
    """The picture as an SVG element for a page, of that class."""
    return ET.tostring(_root(picture, kind), encoding="unicode") + "\n"


def standalone(picture: Picture) -> str:
    """The picture as a file of its own."""
    root = _root(picture, "whole")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _root(picture: Picture, kind: str) -> ET.Element:
    size = {"width": _number(picture.width), "height": _number(picture.height)}
    view = {**size, "viewBox": f"0 0 {size['width']} {size['height']}"}
    space = {"xmlns": "http://www.w3.org/2000/svg", "class": kind}
    root = ET.Element("svg", {**space, **_own(picture), **view})
    for name, told in (("title", picture.title), ("desc", picture.description)):
        if picture.title:
            ET.SubElement(root, name, id=f"{picture.id}-{name}").text = _written(told)
    for node in picture.nodes:
        _add(root, node)
    return root


def _own(picture: Picture) -> dict[str, str]:
    """What a picture is and in which language; a part of one has this from what is around it."""
    if not picture.title:
        return {"aria-hidden": "true"}
    return {
        "lang": _TAGS[picture.language],
        "role": picture.role,
        "aria-labelledby": f"{picture.id}-title {picture.id}-desc",
        "font-family": _FACES[picture.language],
    }


def _add(parent: ET.Element, node: Node) -> None:
    match node:
        case Rect():
            size = {"width": _number(node.width), "height": _number(node.height)}
            corner = {"x": _number(node.x), "y": _number(node.y), "rx": _number(node.radius)}
            ET.SubElement(parent, "rect", {**_painted(node.paint), **corner, **size})
        case Line():
            ET.SubElement(parent, "polyline", {**_painted(node.paint), **_points(node.points)})
        case Shape():
            ET.SubElement(parent, "polygon", {**_painted(node.paint), **_points(node.points)})
        case Circle():
            place = {"cx": _number(node.x), "cy": _number(node.y), "r": _number(node.radius)}
            ET.SubElement(parent, "circle", {**_painted(node.paint), **place})
        case Text():
            ET.SubElement(parent, "text", _lettered(node)).text = _written(node.words)
        case Row():
            _add_row(parent, node)
        case Group():
            _add_group(parent, node)


def _add_row(parent: ET.Element, row: Row) -> None:
    line = ET.SubElement(parent, "text", x=_number(row.x), y=_number(row.y))
    for i, text in enumerate(row.texts):
        moved = {"dx": _number(row.gap)} if i and row.gap else {}
        ET.SubElement(line, "tspan", {**_typed(text), **moved}).text = _written(text.words)


def _add_group(parent: ET.Element, group: Group) -> None:
    attributes = {f"data-{name}": _written(value) for name, value in group.data}
    if group.name:
        attributes["class"] = f"pic-{group.name}"
    if group.x or group.y:
        attributes["transform"] = f"translate({_number(group.x)} {_number(group.y)})"
    if group.href:
        attributes["href"] = _written(group.href)
    inner = ET.SubElement(parent, "a" if group.href else "g", attributes)
    if group.title:
        ET.SubElement(inner, "title").text = _written(group.title)
    for node in group.nodes:
        _add(inner, node)


def _typed(text: Text) -> dict[str, str]:
    attributes = {**_painted(text.paint), "font-size": _number(text.size)}
    if text.bold:
        attributes["font-weight"] = "700"
    return attributes


def _lettered(text: Text) -> dict[str, str]:
    attributes = {"x": _number(text.x), "y": _number(text.y), **_typed(text)}
    if text.anchor != "start":
        attributes["text-anchor"] = text.anchor
    return attributes


def _painted(paint: str) -> dict[str, str]:
    if paint.startswith("#"):
        return {"fill": paint}
    return {"class": f"pic-{paint}", **_PAINTS[paint]}


def _points(points: tuple[tuple[float, float], ...]) -> dict[str, str]:
    return {"points": " ".join(f"{_number(x)},{_number(y)}" for x, y in points)}


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _written(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)
