"""Documents read as a person reads them: by python-docx, without the code that wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

_MARKS = re.compile(r"^ *(?:#+ |- )?|\*\*|\\(?=[\\`*_~\[#+\-=.)])")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}


def opened(data: bytes) -> Document:
    """A document from its bytes."""
    return docx.Document(BytesIO(data))


def style(paragraph: Paragraph) -> str:
    """The name of a paragraph's style."""
    assert paragraph.style is not None
    return str(paragraph.style.name)


def parts(document: Document, heading: str) -> list[list[str]]:
    """The lines of each part that begins with a heading of a style, up to the next or a chapter."""
    found: list[list[str]] = []
    inside = False
    for paragraph in document.paragraphs:
        name = style(paragraph)
        if name == heading:
            inside = True
            found.append([])
        elif name == "Heading 1":
            inside = False
        if inside:
            found[-1].append(paragraph.text)
    return found


def plain_lines(markdown: str) -> list[str]:
    """What a Markdown page says, line by line, without its marks."""
    lines = (_MARKS.sub("", line) for line in markdown.splitlines() if line.strip())
    return [re.sub("&lt;|&gt;|&amp;", lambda found: _ENTITIES[found[0]], line) for line in lines]


def direct_formats(document: Document) -> Iterator[str]:
    """What is formatted past the styles: anything of a run but its style, indents, spacing."""
    for run in document.element.body.iter(qn("w:rPr")):
        yield from (child.tag for child in run if child.tag != qn("w:rStyle"))
    allowed = {qn(f"w:{name}") for name in ("pStyle", "numPr", "sectPr")}
    for paragraph in document.element.body.iter(qn("w:pPr")):
        yield from (child.tag for child in paragraph if child.tag not in allowed)
