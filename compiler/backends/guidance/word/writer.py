"""Paragraphs, tables and contents put into a document, each under a style of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.text.run import CT_R
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Twips
from docx.table import _Cell

from compiler.backends.guidance.word.blocks import Block, Run

WIDTH: Final = 8844  # of the type area, in twentieths of a point


class Writer:
    """Writes at the end of a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._body = document.element.body
        self._marks = 0

    def paragraph(self, style: str, runs: Iterable[Run]) -> CT_P:
        """A paragraph under a style by its id."""
        paragraph = OxmlElement("w:p")
        self._body.sectPr.addprevious(paragraph)
        _fill(paragraph, style, runs)
        return paragraph

    def blocks(self, blocks: Iterable[Block], annex: bool = False) -> None:
        """Blocks one below the other, under styles of their own in an annex."""
        prefix = "Annex" if annex else ""
        for block in blocks:
            if block.level:
                self.heading(block.runs, level_of(block), annex)
            elif not block.deep:
                self.paragraph("AnnexText" if annex else "BodyText", block.runs)
            else:
                self._item(block, prefix)

    def heading(self, runs: Iterable[Run], level: int, annex: bool = False) -> None:
        """A heading that contents can name."""
        style = "AnnexHeading" if annex and level > 1 else f"Heading{min(level, 4)}"
        paragraph = self.paragraph(style, runs)
        self._marks += 1
        start = _element("w:bookmarkStart", id=str(self._marks), name=mark(self._marks))
        paragraph.insert(1, start)
        paragraph.append(_element("w:bookmarkEnd", id=str(self._marks)))

    def _item(self, block: Block, prefix: str) -> None:
        kind = "ListContinue" if block.number is None else "ListNumber"
        number = "" if block.deep == 1 else str(block.deep)
        paragraph = self.paragraph(f"{prefix}{kind}{number}", block.runs)
        if block.number is not None:
            numbering = paragraph.get_or_add_pPr().get_or_add_numPr()
            numbering.get_or_add_ilvl().val = block.number.level
            numbering.get_or_add_numId().val = block.number.list

    def contents(self, title: str, headings: Sequence[tuple[int, str]]) -> None:
        """Contents of the headings to come, each with its level, 0 where it is not listed."""
        self.paragraph("TOCHeading", [Run(title)])
        listed = [(i, *one) for i, one in enumerate(headings, 1) if one[0]]
        for i, level, text in listed:
            paragraph = self.paragraph(f"TOC{level}", [])
            if i == listed[0][0]:
                for one in _opened(' TOC \\o "1-2" \\h \\z '):
                    paragraph.append(one)
            link = _element("w:hyperlink", anchor=mark(i), history="1")
            link.append(_run(text))
            link.append(_run("\t"))
            for one in (*_opened(f" PAGEREF {mark(i)} \\h "), _run("…"), _field("end")):
                link.append(one)
            paragraph.append(link)
            if i == listed[-1][0]:
                paragraph.append(_field("end"))
        # In LibreOffice a section that ends within a field has no page numbers.
        self.paragraph("BodyText", [])

    def table(
        self,
        name: str,
        head: Sequence[str],
        rows: Sequence[Sequence[Sequence[str]]],
        parts: Sequence[int],
    ) -> None:
        """A table: cells of paragraphs, columns of so many hundredths of the type area."""
        table = self._document.add_table(1, len(head), "Guide Table")
        table.autofit = False
        properties = table._tbl.tblPr
        properties.append(_element("w:tblCaption", val=name))
        for cell, text in zip(table.rows[0].cells, head, strict=True):
            _texts(cell, "TableHead", [text])
        row_properties = table.rows[0]._tr.get_or_add_trPr()
        row_properties.append(_element("w:cantSplit"))
        row_properties.append(_element("w:tblHeader"))
        for row in rows:
            added = table.add_row()
            added._tr.get_or_add_trPr().append(_element("w:cantSplit"))
            for cell, texts in zip(added.cells, row, strict=True):
                _texts(cell, "TableText", texts)
        for column, part in zip(table.columns, parts, strict=True):
            column.width = Twips(WIDTH * part // 100)
            for cell in column.cells:
                cell.width = Twips(WIDTH * part // 100)

    def section(self, columns: int = 1) -> None:
        """What follows begins a page, in so many columns."""
        page = self._body.sectPr
        last = page.getprevious()
        if not isinstance(last, CT_P):  # a table has no place for the end of a section
            last = self.paragraph("BodyText", [])
        last.set_sectPr(page.clone())
        for foot in page.findall(qn("w:footerReference")):
            page.remove(foot)  # without its own, a section has those of the one before
        page.find(qn("w:cols")).set(qn("w:num"), str(columns))


def level_of(block: Block) -> int:
    """The level of a heading, one above that in Markdown, since the title is none here."""
    return max(block.level - 1, 1)


def mark(number: int) -> str:
    """The name of the bookmark of a heading by its number."""
    return f"_Toc{number:06}"


def _texts(cell: _Cell, style: str, texts: Sequence[str]) -> None:
    first = cell.paragraphs[0]._p
    _fill(first, style, [Run(texts[0])] if texts else [])
    for text in texts[1:]:
        _fill(cell.add_paragraph()._p, style, [Run(text)])


def _fill(paragraph: CT_P, style: str, runs: Iterable[Run]) -> None:
    paragraph.style = style
    for one in runs:
        run = paragraph.add_r()
        run.text = one.text
        if one.strong:
            run.style = "Strong"


def _element(tag: str, **attributes: str) -> BaseOxmlElement:
    made: BaseOxmlElement = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _run(text: str) -> BaseOxmlElement:
    run: CT_R = OxmlElement("w:r")
    run.text = text
    return run


def _field(kind: str) -> BaseOxmlElement:
    run = OxmlElement("w:r")
    run.append(_element("w:fldChar", fldCharType=kind))
    return run


def _opened(instruction: str) -> tuple[BaseOxmlElement, ...]:
    """The beginning of a field, up to where its result stands."""
    text = OxmlElement("w:instrText")
    text.text = instruction
    text.set(qn("xml:space"), "preserve")
    run = OxmlElement("w:r")
    run.append(text)
    return _field("begin"), run, _field("separate")
