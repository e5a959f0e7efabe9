"""An official text as a notice of numbered measures, in whatever layout it is numbered.

Measures are the coarsest numbered paragraphs that hold sentences: coarser ones are headings,
finer ones items of a measure. So `一、` over `1．`, `一、` over `（一）` over `1.`, and `第一条`
are all read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.official.drafting import CLOSING, cn_number
from dsl.official.plain import Passage, passage, plain
from dsl.source import Source, Span

# Declared limits, see docs/limits.md.
MAX_MEASURES: Final = 5_000
MAX_MEASURE: Final = 20_000  # characters of one

_CN: Final = "[〇零一二两三四五六七八九十百千]+"
_ANY: Final = rf"(?:{_CN}|\d{{1,3}})"
# Numberings, from coarse to fine.
_STYLES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"第({_ANY})章",
        rf"第({_ANY})节",
        rf"第({_ANY})条(?:之({_CN}))?",
        rf"({_CN})、",
        rf"（({_CN})）",
        r"(\d{1,3})(?:[．、）]|\.(?!\d))",
        r"（(\d{1,3})）",
    )
)
_NEW: Final = re.compile(rf"。\s*(?=第{_ANY}[章节条]|{_CN}、|[（(]{_ANY}[）)]|\d{{1,3}}[.．、])")


@attrs.frozen
class Heading:
    """A chapter's heading, and what stands under it before its first measure."""

    number: int
    passage: Passage
    intro: Passage | None


@attrs.frozen
class Notice:
    """An official text, taken apart."""

    source: Source
    title: Passage
    head: Passage
    headings: tuple[Heading, ...]
    measures: tuple[Passage, ...]
    foot: Passage
    chapter_of: dict[str, int]

    def measure(self, number: str) -> Passage | None:
        """The measure with an id."""
        return next((m for m in self.measures if m.id == number), None)


@attrs.frozen
class _Line:
    """A paragraph: where it stands, its numbering's rank and number, and where its words begin."""

    start: int
    end: int
    text: str
    rank: int | None = None
    number: int = 0
    suffix: int = 0
    words: int = 0
    after_blank: bool = False
    inline: bool = False  # it does not begin a line of the file


@attrs.define
class _Block:
    """A numbered paragraph and the unnumbered ones that follow it."""

    head: _Line
    rest: list[_Line] = attrs.field(factory=list)

    def ranges(self) -> list[tuple[int, int]]:
        """All its words, without the number."""
        return [(self.head.words, self.head.end), *((line.start, line.end) for line in self.rest)]

    def sentences(self) -> bool:
        """Whether it holds a sentence, or the beginning of one that its items end."""
        lines = [self.head, *self.rest]
        return any("。" in line.text for line in lines) or lines[-1].text[-1:] in "；："


def read_notice(source: Source) -> tuple[Notice | None, list[Diagnostic]]:
    """The measures of an official text, and what is wrong with their numbers."""
    lines = _numbered(list(_lines(source)))
    blocks: list[_Block] = []
    before: list[_Line] = []
    for line in lines:
        if line.rank is not None:
            blocks.append(_Block(line))
        elif blocks:
            blocks[-1].rest.append(line)
        else:
            before.append(line)
    rank = _measure_rank(blocks)
    if rank is None:
        return None, [Diagnostic("POL0701", Span(source, 0, 0))]
    foot = _cut_foot(blocks)
    beyond = _beyond(source, blocks, rank)
    if beyond is not None:
        return None, [beyond]
    title, head = _title(before)
    headings, measures, chapter_of, found = _Numbering(source, blocks, rank).read()
    notice = Notice(
        source,
        passage("title", source, title),
        passage("head", source, head),
        tuple(headings),
        tuple(measures),
        passage("foot", source, foot),
        chapter_of,
    )
    return notice, found


def _lines(source: Source) -> Iterator[_Line]:
    """Paragraphs: lines that are not empty, cut where a number follows a full stop."""
    ends = [*source.line_starts[1:], len(source.text)]
    blank = False
    for begin, end in zip(source.line_starts, ends, strict=True):
        at = begin
        if not plain(source.text[begin:end]):
            blank = True
        cuts = [found.end() for found in _NEW.finditer(source.text, begin, end)]
        for cut in (*cuts, end):
            text = source.text[at:cut]
            if plain(text):
                lead = len(text) - len(text.lstrip())
                line = _line(source, at + lead, cut)
                yield attrs.evolve(line, after_blank=blank, inline=at > begin)
                blank = False
            at = cut


def _line(source: Source, start: int, end: int) -> _Line:
    whole = passage("", source, [(start, end)])
    for rank, style in enumerate(_STYLES):
        found = style.match(whole.text)
        if found:
            number, suffix = found[1], found[2] if style.groups > 1 else None
            words = whole.offsets[found.end()] if found.end() < len(whole.offsets) else end
            return _Line(
                start,
                end,
                whole.text,
                rank,
                cn_number(number) or 0,
                (cn_number(suffix) or 0) if suffix else 0,
                words,
            )
    return _Line(start, end, whole.text, words=start)


def _numbered(lines: list[_Line]) -> list[_Line]:
    """Lines; a number that carries no numbering on is words: a wrapped line may open with one."""
    by_rank: dict[int, list[int]] = {}
    for line in lines:
        if line.rank is not None:
            by_rank.setdefault(line.rank, []).append(line.number)
    real = {rank for rank, numbers in by_rank.items() if numbers[0] == 1 or len(numbers) > 2}
    kept: list[_Line] = []
    last: dict[int, int] = {}
    for line in lines:
        if line.rank is not None and not (line.rank in real and _goes_on(line, kept, last)):
            line = attrs.evolve(line, rank=None, words=line.start)
        if line.rank is not None:
            last[line.rank] = line.number
        kept.append(line)
    return kept


def _goes_on(line: _Line, kept: list[_Line], last: dict[int, int]) -> bool:
    """Whether a number is a numbering's next, or begins where what stands before has ended."""
    assert line.rank is not None
    wanted = last.get(line.rank, 0) + 1
    if line.inline or line.number == wanted:
        return line.number == wanted
    if line.number == 1 or not kept or kept[-1].text[-1:] in "。；：！？”）":
        return True
    return kept[-1].rank is not None and kept[-1].rank < line.rank  # a heading stands before it


def _measure_rank(blocks: list[_Block]) -> int | None:
    """The coarsest numbering whose paragraphs, most of them, hold sentences."""
    for rank in range(len(_STYLES)):
        own = [block.sentences() for block in blocks if block.head.rank == rank]
        if own and sum(own) * 2 > len(own):
            return rank
    return None


def _beyond(source: Source, blocks: list[_Block], rank: int) -> Diagnostic | None:
    """The message that a declared limit is passed."""
    own = [block for block in blocks if block.head.rank == rank]
    if len(own) > MAX_MEASURES:
        args = {"what": "measures", "found": str(len(own)), "limit": str(MAX_MEASURES)}
        return Diagnostic("POL0619", Span(source, 0, 0), args)
    for block in blocks:
        size = sum(end - start for start, end in block.ranges())
        if size > MAX_MEASURE:
            args = {"what": "characters", "found": str(size), "limit": str(MAX_MEASURE)}
            return Diagnostic("POL0619", Span(source, block.head.start, block.head.words), args)
    return None


def _cut_foot(blocks: list[_Block]) -> list[tuple[int, int]]:
    """What closes the notice, taken off its last paragraph."""
    rest = blocks[-1].rest
    for at, line in enumerate(rest):
        if CLOSING.search(line.text):
            blocks[-1].rest = rest[:at]
            return [(one.start, one.end) for one in rest[at:]]
    return []


def _title(before: list[_Line]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The title and what follows: it ends at an empty line, else before a line with a clause."""
    at = 0
    while at < len(before) and not re.search("[。：；，]", before[at].text):
        at += 1
        if at < len(before) and before[at].after_blank:
            break
    ranges = [(line.start, line.end) for line in before]
    return ranges[:at], ranges[at:]


class _Numbering:
    """Blocks into headings and measures with their ids."""

    def __init__(self, source: Source, blocks: list[_Block], rank: int) -> None:
        self.source = source
        self.rank = rank
        self.blocks = blocks
        self.chapters = min(
            (b.head.rank or 0 for b in blocks if (b.head.rank or 0) < rank), default=None
        )
        self.headings: list[Heading] = []
        self.measures: list[tuple[str, _Block]] = []
        self.chapter_of: dict[str, int] = {}
        self.found: list[Diagnostic] = []

    def read(
        self,
    ) -> tuple[list[Heading], list[Passage], dict[str, int], list[Diagnostic]]:
        """The headings, the measures, the chapter of each, and what is wrong with the numbers."""
        restarts = self._restarts()
        parent = 0
        for block in self.blocks:
            rank = block.head.rank or 0
            if rank < self.rank:
                if rank == self.chapters:
                    self.headings.append(self._heading(block))
                parent = parent + 1 if restarts else block.head.number
            elif rank == self.rank:
                own = f"{parent}-{block.head.number}" if restarts else str(block.head.number)
                own += f"-{block.head.suffix}" if block.head.suffix else ""
                self.measures.append((own, block))
                if self.headings:
                    self.chapter_of.setdefault(own, self.headings[-1].number)
            elif self.measures:
                item = attrs.evolve(block.head, start=block.head.words)
                self.measures[-1][1].rest += [item, *block.rest]
        return self.headings, list(self._passages()), self.chapter_of, self.found

    def _restarts(self) -> bool:
        """Whether under every heading numbers begin at one again."""
        firsts: list[int] = []
        fresh = True
        for block in self.blocks:
            rank = block.head.rank or 0
            if rank == self.rank and fresh:
                firsts.append(block.head.number)
            fresh = rank < self.rank or (fresh and rank != self.rank)
        return len(firsts) > 1 and set(firsts) == {1}

    def _heading(self, block: _Block) -> Heading:
        cut = next((n for n, line in enumerate(block.rest) if "。" in line.text), len(block.rest))
        head = [(block.head.words, block.head.end)]
        head += [(line.start, line.end) for line in block.rest[:cut]]
        intro = [(line.start, line.end) for line in block.rest[cut:]]
        number = block.head.number
        return Heading(
            number,
            passage(f"heading {number}", self.source, head),
            passage(f"chapter {number}", self.source, intro) if intro else None,
        )

    def _passages(self) -> Iterator[Passage]:
        seen: dict[str, Span] = {}
        last = ("", 0, 0)
        for own, block in self.measures:
            span = Span(self.source, block.head.start, block.head.words)
            parent = "" if block.head.suffix else own.rpartition("-")[0]
            here = (parent, block.head.number, block.head.suffix)
            if own in seen:
                place = Place(seen[own], "first", {})
                self.found.append(
                    Diagnostic("POL0703", span, {"found": own}, places=(place,), help_key="twice")
                )
                continue
            seen[own] = span
            wanted = last[1] + 1 if parent == last[0] else 1
            if not block.head.suffix and block.head.number != wanted:
                key = "gap" if block.head.number > wanted else "order"
                expected = f"{parent}-{wanted}" if parent else str(wanted)
                args = {"found": own, "expected": expected}
                self.found.append(Diagnostic("POL0703", span, args, help_key=key))
            last = max(last, here) if parent == last[0] else here
            yield passage(own, self.source, block.ranges())
