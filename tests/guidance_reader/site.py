"""Pages of the site to the text of a policy: their outline brought into that of Markdown pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from dsl.model import tree as m
from tests.guidance_reader.outline import Line, Part
from tests.guidance_reader.pages import Pages
from tests.guidance_reader.words import CHINESE, ENGLISH, Words


@attrs.frozen
class SiteWords:
    """What the site says otherwise than Markdown, in one language."""

    words: Words
    contents: str
    whole: str  # the heading over what holds for a whole measure
    users: str
    shown_when: str
    badges: dict[str, str]  # by norm, the word in front of a provision's label


def _words(base: Words, measure: str, chosen: str) -> Words:
    return attrs.evolve(
        base,
        measure=measure,
        taken=f" {chosen}",
        in_principle=f" {base.in_principle.strip(' （）()')}",
        waived=base.waived.rstrip("： :") + " ",
    )


SITE: Final = {
    "zh": SiteWords(
        _words(CHINESE, r"第([\d-]+)条 (.*)", "暂按此理解"),
        "本页内容",
        "整条适用",
        "用于",
        "出现下列情形时提示",
        {
            "permit": "可以",
            "grant": "给予",
            "oblige": "应当",
            "prohibit": "不得",
            "encourage": "鼓励",
            "commit": "承诺",
            "relieve": "免责",
            "programme": "部署",
        },
    ),
    "en": SiteWords(
        _words(ENGLISH, r"Measure ([\d-]+) (.*)", "taken here"),
        "On this page",
        "For the whole measure",
        "Used in",
        "Shown when",
        {
            "permit": "may",
            "grant": "is granted",
            "oblige": "must",
            "prohibit": "must not",
            "encourage": "is encouraged",
            "commit": "undertakes",
            "relieve": "is relieved",
            "programme": "is to work on",
        },
    ),
}


class SitePages(Pages):
    """Reads the pages of a policy's site in one language."""

    def __init__(self, policy: m.Policy, language: str) -> None:
        self.site = SITE[language]
        super().__init__(policy, language, self.site.words)

    def of_site(self, index: Part, terms: Part, readings: Part, measures: list[Part]) -> str:
        """The policy that the pages of a site tell of, without its facts."""
        front = self._flat(index.parts[0])
        front.parts.append(Part(2, self.words.terms, self._entries(terms)))
        front.parts.append(Part(2, self.words.readings, self._entries(readings)))
        pages = [Part(0, "", parts=[self._page(page.parts[0])]) for page in measures]
        return self.text(Part(0, "", parts=[front]), pages)

    # --- outlines --------------------------------------------------------------------------------

    def _entries(self, page: Part) -> list[Line]:
        """What a page of entries names, without the row that tells where each is used."""
        return [
            Line(entry.title, [line for line in entry.lines if not self._tells_users(line)])
            for entry in page.parts[0].parts
        ]

    def _tells_users(self, line: Line) -> bool:
        return line.text.startswith(f"{self.site.users}{self.words.lead}")

    def _page(self, page: Part) -> Part:
        """A measure's page: what is of the whole stands right under its heading."""
        told = Part(page.level, page.title, page.lines)
        for part in page.parts:
            if part.title == self.site.whole:
                told.parts += self._flat(part).parts
            elif part.title == self.words.terms:
                terms = [Line(one.title, one.lines) for one in part.parts]
                told.parts.append(Part(part.level, part.title, terms))
            elif part.lines and part.title != self.site.contents:
                told.parts.append(self._provision_of(part))
        return told

    def _provision_of(self, part: Part) -> Part:
        """Its first line is its heading; the heading repeats the norm before the label."""
        told = self._flat(part)
        sentence, *told.lines = part.lines
        known = [p for one in self.policy.measures for p in one.provisions]
        if (found := self._provision_named(sentence.text, known)) is not None:
            badge = self.site.badges[found[0]]
            assert part.title.startswith(f"{badge} "), f"{part.title}: {sentence.text}"
        told.title = sentence.text
        return told

    def _flat(self, part: Part) -> Part:
        """Rows with the same heading as one, and clauses as lines."""
        told = Part(part.level, part.title, part.lines)
        for row in part.parts:
            if row.title == self.words.deadline:
                lines = [self._dated(one) for one in row.parts]
            else:
                lines = [*row.lines, *map(self._clause_of, row.parts)]
            if row.title == self.words.cautions:
                lines = [
                    Line(one.text, self._after(self.site.shown_when, one.below)) for one in lines
                ]
            if (same := told.part(row.title)) is not None:
                same.lines += lines
            else:
                told.parts.append(Part(row.level, row.title, lines))
        return told

    def _clause_of(self, part: Part) -> Line:
        waived = self.words.waived.strip()
        lines = [line for line in part.lines if line.text != waived]
        assert len(part.lines) - len(lines) == len(part.parts), part.title
        waivers = [self._clause_of(one) for one in part.parts]
        freed = [Line(f"{self.words.waived}{one.text}", one.below) for one in waivers]
        return Line(part.title, lines + freed)

    def _dated(self, part: Part) -> Line:
        """A deadline: its term, when it is done, and whether it moves past days off."""
        term, done, *rest = part.lines
        return Line(f"{part.title}{self.words.colon}{term.text}", [done, *self._rolling(rest)])

    def _rolling(self, rest: list[Line]) -> Iterator[Line]:
        if rest:
            yield Line(self.words.rolls, self._after(self.words.rolls, rest))

    def _after(self, label: str, told: list[Line]) -> list[Line]:
        """What stands after a label, be it on its line or in the list below."""
        first, *rest = told
        lead = f"{label}{self.words.lead}"
        assert first.text.startswith(lead), f"{first.text}, not {label}"
        said = first.text.removeprefix(lead).strip()
        return [Line(said, first.below), *rest] if said else rest
