"""A whole policy as one tall picture: its figures first, then its measures by chapter.

It is laid out for a telephone held upright and for paper: large type in one column. Colours are its
own, so that it looks the same on a light page, on a dark one and by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from compiler.backends.guidance.highlights import Highlight
from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.names import day_text
from compiler.backends.guidance.norms import MEANINGS, WORDS
from compiler.backends.guidance.pictures.boxes import BOLD, Laid
from compiler.backends.guidance.pictures.circuit import one_line
from compiler.backends.guidance.pictures.column import Column, chip_width
from compiler.backends.guidance.pictures.lettering import length
from compiler.backends.guidance.pictures.svg import Picture
from compiler.backends.guidance.tree import ChapterEntry, Guide, Measure, Provision
from dsl.runtime.status import Norm

WIDTH: Final = 750.0
_EDGE: Final = 24.0  # from the picture's edge to a card
_PAD: Final = 28.0  # from a card's edge to its words
_NUMBER: Final = (84.0, 160.0)  # where a title begins beside its number, at least and at most
_TITLE: Final = 31.0  # the type of a measure's title
_TILE: Final = 14.0  # between two tiles

DEEP, ON_DEEP, PALE = "#0b5560", "#ffffff", "#d8ecee"
_GROUND: Final = "#eef1ee"
_CARD: Final = "#ffffff"
_INK: Final = "#1c2530"
_SOFT: Final = "#4f5a66"
_FIGURE: Final = "#a8360b"
_TINT: Final = "#fdf1e7"
# Ink and ground of a norm's word; every pair meets WCAG AA.
_MAY: Final = ("#1d6236", "#e5f2e9")
_GIVE: Final = ("#7a4a00", "#fbf0dc")
_NORMS: Final = {
    Norm.PERMIT: _MAY,
    Norm.RELIEVE: _MAY,
    Norm.OBLIGE: ("#1c4f91", "#e6eef9"),
    Norm.PROHIBIT: ("#9a1f1f", "#faeaea"),
    Norm.ENCOURAGE: ("#663a8c", "#f2ebf8"),
    Norm.GRANT: _GIVE,
    Norm.COMMIT: _GIVE,
    Norm.PROGRAMME: ("#4a5560", "#eceef0"),
}
_BY_WORD: Final = {word: colours for norm, colours in _NORMS.items() for word in WORDS[norm]}


@attrs.frozen
class Poster:
    """The picture in parts that stand one under another, and what it is for who cannot see it."""

    title: str
    description: str
    language: str
    parts: tuple[Laid, ...]

    def whole(self) -> Picture:
        """All parts as one picture."""
        return self._picture(self.parts, self.title)

    def pieces(self) -> Iterator[Picture]:
        """Each part as a picture of its own, between which paper may break."""
        for part in self.parts:
            yield self._picture((part,), "")

    def _picture(self, parts: Sequence[Laid], title: str) -> Picture:
        column = Column(WIDTH)
        for part in parts:
            column.add(part)
        laid = column.on(_GROUND, radius=0)
        told = self.description
        return Picture("poster", self.language, WIDTH, laid.height, title, told, laid.nodes)


def poster(guide: Guide, figures: Sequence[Highlight]) -> Poster:
    """A guide as one picture, with these figures of it."""
    return _Poster(guide, figures).made()


class _Poster:
    """A poster in the making."""

    def __init__(self, guide: Guide, figures: Sequence[Highlight]) -> None:
        self._guide = guide
        self._figures = figures
        self._t = Labels(guide.language)
        self._n = int(guide.language != "zh")
        # Only the version of a measure that counts on the guide's day.
        self._measures = {one.id: one for one in guide.measures if one.place == f"m{one.id}"}
        numbers = [_PAD + length(id, _TITLE) * BOLD + 14 for id in self._measures]
        self._title_at = min(max([_NUMBER[0], *numbers]), _NUMBER[1])

    def made(self) -> Poster:
        """The whole poster."""
        parts = [self._head()]
        if leading := [figure for figure in self._figures if not figure.bare]:
            parts.append(self._leading(leading))
        if self._measures:
            parts.append(self._legend())
        for chapter in self._guide.chapters:
            parts += self._chapter(chapter)
        parts.append(self._foot())
        title = self._t.poster_of(self._guide.title)
        return Poster(title, self._t.poster_told, self._guide.language, tuple(parts))

    def _head(self) -> Laid:
        """The title, by whom and from when, and in one sentence what it is about."""
        guide, t = self._guide, self._t
        chapters = [chapter for chapter in guide.chapters if chapter.number is not None]
        column = Column(WIDTH, 2 * _EDGE)
        column.skip(44)
        column.chip(t.overview, 26, DEEP, PALE)
        column.skip(20)
        column.title(guide.title, 46, ON_DEEP, 6)
        column.skip(14)
        for told in (guide.issuer, guide.in_force):
            if told:
                column.words(f"{told[0].upper()}{told[1:]}", 25, PALE, most=3)
        if guide.summary:
            column.skip(18)
        for text in guide.summary:
            column.words(text, 27, ON_DEEP, most=8)
        if guide.scope is not None:
            scope = one_line(guide.scope, self._n)
            column.skip(18)
            column.words(f"{t.scope}{t.colon}{scope}", 25, ON_DEEP, most=6)
        column.skip(18)
        column.words(t.poster_counts(len(self._measures), len(chapters)), 25, PALE, bold=True)
        column.skip(40)
        return column.on(DEEP, radius=0)

    def _leading(self, figures: Sequence[Highlight]) -> Laid:
        """The figures, two in a row."""
        column = Column(WIDTH, _EDGE)
        column.skip(36)
        column.words(self._t.poster_figures, 34, DEEP, bold=True)
        column.words(self._t.as_of_day(self._day()), 24, _SOFT)
        column.skip(16)
        wide = (WIDTH - 2 * _EDGE - _TILE) / 2
        for first in range(0, len(figures), 2):
            tiles = [self._tile(figure, wide) for figure in figures[first : first + 2]]
            column.row(tiles, _TILE, _CARD)
            column.skip(_TILE)
        column.skip(10)
        return column.laid()

    def _tile(self, figure: Highlight, width: float) -> Laid:
        column = Column(width, 22)
        column.skip(16)
        column.figure(figure, 52, _FIGURE, _SOFT)
        column.words(figure.label, 26, _INK, most=5, bold=True)
        for id in figure.measures:
            named = f"{self._t.measure_of(id)} {self._measures[id].title}"
            column.title(named, 24, _SOFT, 3, bold=False)
        column.skip(16)
        return column.laid()

    def _legend(self) -> Laid:
        """What the words for norms mean, of those that occur."""
        used = {word for one in self._measures.values() for word, _ in _norms(one)}
        norms = [norm for norm in Norm if WORDS[norm][self._n] in used]
        wide = max(chip_width(WORDS[norm][self._n], 24) for norm in norms) + 14
        inner = Column(WIDTH - 2 * _EDGE, _PAD)
        inner.skip(20)
        for norm in norms:
            words = Column(WIDTH - 2 * (_EDGE + _PAD) - wide)
            words.words(MEANINGS[norm][self._n], 25, _INK)
            inner.chip_beside(WORDS[norm][self._n], 24, *_NORMS[norm], wide, words.laid())
            inner.skip(8)
        inner.skip(12)
        column = Column(WIDTH, _EDGE)
        column.skip(8)
        column.words(self._t.poster_norms, 34, DEEP, bold=True)
        column.skip(12)
        column.add(inner.on(_CARD), _EDGE)
        column.skip(8)
        return column.laid()

    def _chapter(self, chapter: ChapterEntry) -> Iterator[Laid]:
        """Its title with the first measure, then each further measure."""
        measures = [self._measures[id] for id in chapter.measures]
        for i, measure in enumerate(measures):
            column = Column(WIDTH, _EDGE)
            if i == 0:
                self._chapter_title(column, chapter)
            column.add(self._card(measure), _EDGE)
            column.skip(16)
            yield column.laid()

    def _chapter_title(self, column: Column, chapter: ChapterEntry) -> None:
        column.skip(28)
        band = Column(WIDTH - 2 * _EDGE, _PAD)
        band.skip(14)
        if chapter.number is not None:
            band.words(self._t.chapter_of(chapter.number), 24, PALE, bold=True)
        band.title(chapter.title or self._t.measures, 36, ON_DEEP, 4)
        band.skip(16)
        column.add(band.on(DEEP), _EDGE)
        column.skip(16)

    def _card(self, measure: Measure) -> Laid:
        """A measure: its title, its figures, what it says in short, and who may or must do what."""
        head = Column(WIDTH - 2 * _EDGE - self._title_at, _PAD, left=0)
        head.title(measure.title, _TITLE, _INK, 4)
        if measure.in_force:
            head.words(measure.in_force, 24, _SOFT, most=2)
        column = Column(WIDTH - 2 * _EDGE, _PAD)
        column.skip(22)
        column.beside(measure.id, _TITLE, DEEP, self._title_at, head.laid())
        for text in measure.summary:
            column.skip(8)
            column.words(text, 26, _INK, most=8)
        for figure in self._figures:
            if measure.id in figure.measures:
                column.skip(12)
                column.add(self._in_card(figure), _PAD)
        column.skip(14)
        norms = _norms(measure)
        left = max((chip_width(norm, 24) + 14 for norm, _ in norms), default=0)
        for (norm, whom), labels in norms.items():
            column.skip(6)
            column.add(self._norm(norm, whom, labels, left), _PAD)
        column.skip(22)
        return column.on(_CARD)

    def _in_card(self, figure: Highlight) -> Laid:
        column = Column(WIDTH - 2 * (_EDGE + _PAD), 16)
        column.skip(6)
        column.figure_beside(figure, 38, _FIGURE, _SOFT, (25, _INK))
        column.skip(10)
        return column.on(_TINT)

    def _norm(self, norm: str, whom: str, labels: Sequence[str], left: float) -> Laid:
        """The norm's word, and from `left` whom it addresses and what it is about."""
        width = WIDTH - 2 * (_EDGE + _PAD)
        ink, ground = _BY_WORD[norm]
        words = Column(width - left, 0)
        told = ("；", "; ")[self._n].join(labels)
        words.lead(whom, told, 25, (_INK, _SOFT))
        column = Column(width, 0)
        column.chip_beside(norm, 24, ink, ground, left, words.laid())
        return column.laid()

    def _foot(self) -> Laid:
        """What the picture is not, and of which day."""
        column = Column(WIDTH, 2 * _EDGE)
        column.skip(16)
        column.words(self._t.machine, 24, _SOFT)
        column.words(f"{self._t.as_of}{self._t.colon}{self._day()}", 24, _SOFT)
        column.words(f"{self._t.digest}{self._t.colon}{self._guide.digest}", 20, _SOFT)
        column.skip(36)
        return column.laid()

    def _day(self) -> str:
        return day_text(self._guide.as_of, self._n)


def _norms(measure: Measure) -> dict[tuple[str, str], list[str]]:
    """By norm and addressee, the labels of the provisions that count on the guide's day."""
    found: dict[tuple[str, str], list[str]] = {}
    for p in measure.provisions:
        if _counts(measure, p):
            found.setdefault((p.norm, p.addressee), []).append(p.label)
    return found


def _counts(measure: Measure, p: Provision) -> bool:
    return p.place == f"{measure.place}-{p.id}"
