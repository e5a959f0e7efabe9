"""Markdown as the blocks of a document: headings, paragraphs, items of lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import attrs
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

_PARSER: Final = MarkdownIt("commonmark")
MOST: Final = 9  # levels of lists in a document
# What no XML may hold.
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@attrs.frozen
class Run:
    """Words of a paragraph; `strong` sets them off."""

    text: str
    strong: bool = False


@attrs.frozen
class Block:
    """A paragraph. `level`: of a heading, 0 for any other; `deep`: of an item, 0 for text."""

    runs: tuple[Run, ...]
    level: int = 0
    deep: int = 0
    number: Number | None = None

    @property
    def text(self) -> str:
        """The words."""
        return "".join(run.text for run in self.runs)


class NumberedList(NamedTuple):
    """A numbered list: whether in the annex, how deep, and how many numbered ones are around it."""

    annexed: bool
    deep: int
    level: int


@attrs.frozen
class Number:
    """A numbered item's list, in the order in which lists begin from 1, and its level."""

    list: int
    level: int


def legal(text: str) -> str:
    """A text that XML can hold."""
    return _ILLEGAL.sub("\ufffd", text)


class Blocks:
    """Blocks from texts; `lists` are the numbered lists met so far."""

    def __init__(self) -> None:
        self.lists: list[NumberedList] = []
        self._annexed = False

    def of(self, markdown: str, annexed: bool = False) -> list[Block]:
        """The blocks of a text."""
        self._annexed = annexed
        return list(self._blocks(SyntaxTreeNode(_PARSER.parse(legal(markdown)))))

    def _blocks(self, node: SyntaxTreeNode) -> Iterator[Block]:
        titled = False  # what stands between a title and the first heading has no numbers
        for child in node.children:
            match child.type:
                case "heading":
                    titled = child.tag == "h1"
                    yield Block(_runs(child), level=int(child.tag[1:]))
                case "bullet_list" | "ordered_list":
                    yield from self._items(child, 1, 0, titled)
                case "paragraph":
                    yield from (Block(line) for line in _lines(child))
                case _ if child.children:
                    yield from self._blocks(child)
                case _ if child.content:
                    yield Block((Run(child.content.strip()),))

    def _items(
        self, node: SyntaxTreeNode, deep: int, level: int, labelled: bool
    ) -> Iterator[Block]:
        """The items of a list, numbered unless one stands alone or they are told of a label."""
        number = None
        if not labelled and len(node.children) > 1:
            counted = min(level, MOST - 1)
            self.lists.append(NumberedList(self._annexed, min(deep, MOST), counted))
            number = Number(len(self.lists), counted)
            level += 1
        for item in node.children:
            lead: tuple[Run, ...] = ()
            for child in item.children:
                if child.type in ("bullet_list", "ordered_list"):
                    under = any(run.strong for run in lead)
                    yield from self._items(child, deep + 1, level, under)
                    continue
                for line in _lines(child):
                    yield Block(line, deep=min(deep, MOST), number=None if lead else number)
                    lead = lead or line


def _runs(node: SyntaxTreeNode) -> tuple[Run, ...]:
    return tuple(run for line in _lines(node) for run in line)


def _lines(node: SyntaxTreeNode) -> list[tuple[Run, ...]]:
    """The lines of what holds words."""
    lines: list[list[Run]] = [[]]
    _read(node, False, lines)
    return [tuple(line) for line in lines]


def _read(node: SyntaxTreeNode, strong: bool, lines: list[list[Run]]) -> None:
    if node.type in ("softbreak", "hardbreak"):
        lines.append([])
    elif node.children:
        for child in node.children:
            _read(child, strong or node.type == "strong", lines)
    elif node.content:
        lines[-1].append(Run(node.content, strong))
