"""What a page of the site shows: its words in blocks, as a browser sets them, tags stripped.

Counted is what a person sees in the page's main part: no script, picture, attribute or hidden
element, and of details that are closed the summary alone.
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

import attrs

from tests.guidance_reader.outline import Line, Part

_VOID: Final = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})
_UNSEEN: Final = frozenset({"head", "script", "style", "template", "noscript", "svg", "math"})
_HEADINGS: Final = {"h1": 1, "h2": 2, "dt": 3, "h3": 4, "h4": 5, "h5": 6, "h6": 7}
_SECTION_END: Final = "/section"
_LISTS: Final = frozenset({"ul", "ol"})
_BLOCKS: Final = frozenset(
    "main nav section div header footer p dl dt dd ul ol li details summary table tr td th "
    "h1 h2 h3 h4 h5 h6".split()
)


@attrs.frozen
class Block:
    """Words in a row: the element they stand in, and how many lists it stands in.

    Where a section begins and ends is a block without words.
    """

    tag: str
    deep: int
    text: str


@attrs.frozen
class _Open:
    """An element that has begun; of closed details only the summary is seen."""

    tag: str
    seen: bool
    closed: bool


class _Seen(HTMLParser):
    """Collects the blocks of a page's main part."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[_Open] = []
        self.words: list[str] = []
        self.blocks: list[Block] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element opens."""
        if tag in _VOID:
            return
        if tag in _BLOCKS:
            self._end_block()
        if tag == "section":
            self.blocks.append(Block(tag, 0, ""))
        given = dict(attrs)
        seen = tag not in _UNSEEN and "hidden" not in given
        if self.open:
            around = self.open[-1]
            seen = seen and around.seen and (tag == "summary" or not around.closed)
        self.open.append(_Open(tag, seen, tag == "details" and "open" not in given))

    def handle_endtag(self, tag: str) -> None:
        """An element closes."""
        if tag in _VOID:
            return
        if tag in _BLOCKS:
            self._end_block()
        if tag == "section":
            self.blocks.append(Block(_SECTION_END, 0, ""))
        last = self.open.pop()
        assert last.tag == tag, f"</{tag}> ends <{last.tag}>"

    def handle_data(self, data: str) -> None:
        """Words."""
        inside = any(one.tag == "main" for one in self.open)
        if inside and self.open[-1].seen and not self.open[-1].closed:
            self.words.append(data)

    def _end_block(self) -> None:
        text = " ".join("".join(self.words).split())
        self.words.clear()
        if text:
            tags = [one.tag for one in self.open if one.tag in _BLOCKS]
            self.blocks.append(Block(tags[-1], sum(tag in _LISTS for tag in tags), text))


def blocks_of(page: str) -> list[Block]:
    """The blocks that a page shows, in their order."""
    parser = _Seen()
    parser.feed(page)
    parser.close()
    return parser.blocks


def from_html(page: str) -> Part:
    """A page as its reader sees it; of a line that ends with a colon the list after it is part."""
    root = Part(0, "")
    open_parts, open_lines = [root], list[tuple[int, Line]]()
    sections: list[int] = []  # how many headings each section stands under
    for block in blocks_of(page):
        if block.tag == "section":
            sections.append(len(open_parts))
        elif block.tag == _SECTION_END:
            del open_parts[sections.pop() :]
            open_lines = []
        elif block.tag in _HEADINGS:
            part = Part(_HEADINGS[block.tag], block.text)
            while open_parts[-1].level >= part.level:
                open_parts.pop()
            open_parts[-1].parts.append(part)
            open_parts.append(part)
            open_lines = []
        else:
            line = Line(_without_stop(block) if block.tag == "p" else block.text)
            while open_lines and open_lines[-1][0] >= block.deep:
                open_lines.pop()
            leads = bool(open_lines) and open_lines[-1][1].text.endswith(("：", ":"))
            (open_lines[-1][1].below if leads else open_parts[-1].lines).append(line)
            open_lines.append((block.deep, line))
    return root


def _without_stop(block: Block) -> str:
    return block.text[:-1] if block.text.endswith(("。", ".")) else block.text
