"""The document: title, contents, measures, figures and limits, and an annex in small type."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from io import BytesIO
from itertools import takewhile
from typing import Final

import attrs
import docx
from docx.document import Document

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.markdown import flat, rendered
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.tree import Figure, Guide
from compiler.backends.guidance.word.blocks import Block, Blocks, Run, legal
from compiler.backends.guidance.word.package import empty_package, repacked
from compiler.backends.guidance.word.writer import Writer, level_of

LONGEST: Final = 255  # characters of a property of a document


@attrs.frozen
class Type:
    """Sizes in half points; the distance of lines and a wide character in twentieths of one."""

    size: int
    line: int
    em: int


# GB/T 9704: title in size 2 (22 pt), body in size 3 (16 pt), 22 lines a page; English is smaller.
SIZES: Final = {
    "zh": {
        "title": Type(44, 720, 440),
        "heading": Type(32, 579, 320),
        "body": Type(32, 579, 315),
        "contents": Type(28, 480, 280),
        "table": Type(24, 360, 240),
        "annex": Type(21, 320, 210),
    },
    "en": {
        "title": Type(40, 560, 200),
        "heading": Type(28, 400, 140),
        "body": Type(24, 360, 160),
        "contents": Type(24, 380, 160),
        "table": Type(20, 280, 100),
        "annex": Type(19, 260, 130),
    },
}


@attrs.frozen
class _Text:
    """The blocks of a document by its parts."""

    title: list[Block]
    front: list[Block]
    measures: list[Block]
    named: list[Block]
    cases: list[Block]


def word_document(guide: Guide, templates: Templates, beside: Beside) -> bytes:
    """The document's file, the same bytes for the same guide.

    Raises TemplateBroken where a template of the user's cannot be used.
    """
    return repacked(_Made(guide, templates, beside).file())


class _Made:
    """A document in the making."""

    def __init__(self, guide: Guide, templates: Templates, beside: Beside) -> None:
        self.guide, self.templates, self.beside = guide, templates, beside
        self.t = Labels(guide.language)
        self.n = int(guide.language != "zh")
        self.blocks = Blocks()

    def file(self) -> bytes:
        """The file as python-docx writes it."""
        text = self._text()
        document = docx.Document(BytesIO(self._empty()))
        self._describe(document)
        writer = Writer(document)
        self._title(writer, text.title)
        writer.contents(self.t.table_of_contents, self._headings(text))
        writer.section()
        writer.blocks(text.front)
        self._tables(writer)
        writer.blocks(text.measures)
        for annex in filter(None, (text.named, text.cases)):
            writer.section(columns=2)
            writer.blocks(annex, annex=True)
        made = BytesIO()
        document.save(made)
        return made.getvalue()

    def _text(self) -> _Text:
        """What the Markdown guide says; figures stand in a table, worked cases at the end."""
        measures = [attrs.evolve(one, cases=()) for one in self.guide.measures]
        bare = attrs.evolve(self.guide, figures=(), measures=tuple(measures))
        front = self._of("markdown/front.md.j2", bare)
        title = list(takewhile(lambda block: block.level < 2, front))
        return _Text(
            title=title,
            front=front[len(title) :],
            measures=self._of("word/measures.md.j2", bare),
            named=self._of("word/named.md.j2", bare, annexed=True),
            cases=self._of("word/cases.md.j2", self.guide, annexed=True)
            if any(one.cases for one in self.guide.measures)
            else [],
        )

    def _of(self, template: str, guide: Guide, annexed: bool = False) -> list[Block]:
        text = rendered(template, guide, self.templates, self.beside)
        return self.blocks.of(text, annexed)

    def _headings(self, text: _Text) -> list[tuple[int, str]]:
        """All headings in their order, with their levels in contents; 0 for one not listed."""
        tables = [(1, self.t.figures), (2, self.t.limits)]
        body = [*_levels(text.front), *tables, *_levels(text.measures)]
        annex = [*_levels(text.named), *_levels(text.cases)]
        return [
            *((level if level <= 2 else 0, words) for level, words in body),
            *((level if level == 1 else 0, words) for level, words in annex),
        ]

    def _empty(self) -> bytes:
        values = {
            "guide": self.guide,
            "tongue": "zh-CN" if self.n == 0 else "en-GB",
            "lists": self.blocks.lists,
            "indent": lambda deep, em: em * (3 * deep + 2) // 2,
            "hanging": lambda em: em * 5 // 2,
            **SIZES[self.guide.language],
        }
        return empty_package(self.templates, self.templates.environment(values))

    def _describe(self, document: Document) -> None:
        """Properties of the file; its day is that of the guide, so that nothing tells the hour."""
        about = document.core_properties
        about.title = legal(f"{self.guide.title} {self.t.guide}")[:LONGEST]
        about.subject = self.t.machine
        about.author = about.last_modified_by = "pol"
        about.identifier = self.guide.digest
        about.language = "zh-CN" if self.n == 0 else "en-GB"
        about.created = about.modified = datetime.combine(self.guide.as_of, time())
        about.revision = 1

    def _title(self, writer: Writer, title: Sequence[Block]) -> None:
        writer.paragraph("Title", title[0].runs)
        writer.paragraph("Subtitle", [Run(self.t.guide)])
        for block in title[1:]:
            writer.paragraph("BodyText", block.runs)
        writer.paragraph("BodyText", [Run(self.t.machine)])

    def _tables(self, writer: Writer) -> None:
        """Figures with their values, and limits with what they say."""
        t, guide = self.t, self.guide
        writer.heading([Run(t.figures)], 1)
        writer.paragraph("BodyText", [Run(t.figures_note(t.day(guide.as_of)))])
        rows = [self._figure(one) for one in guide.figures]
        head = (t.figure, t.value, getattr(t, "from"), t.used_in)
        writer.table(t.figures, head, rows, (25, 15, 25, 35))
        writer.heading([Run(t.limits)], 2)
        limits = [
            ([t.measure_of(m.id)], [limit.label], [line.text for line in flat(limit.says)])
            for m in guide.measures
            for p in m.provisions
            for limit in p.limits
        ]
        writer.table(t.limits, (t.measure, t.limit, t.says), limits, (16, 30, 54))

    def _figure(self, one: Figure) -> tuple[list[str], ...]:
        t = self.t
        since = [
            (f"{value}{t.colon}" if len(one.values) > 1 else "") + t.since(t.day(start))
            for value, start in one.values
        ]
        users = t.comma.join(run.text for run in one.users)
        review = [one.review] if one.review else []
        return [one.label], [one.value or t.not_yet], [*since, *review], [users]


def _levels(blocks: Sequence[Block]) -> list[tuple[int, str]]:
    return [(level_of(block), block.text) for block in blocks if block.level]
