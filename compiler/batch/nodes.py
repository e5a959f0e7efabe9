"""A row's cells as the nodes of a project file, so that one reader reads both.

A node stands where its cell stands in a text that holds the cells one behind the other: a message
about the node leads back to the cell.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

import attrs
import yaml

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.compose import Composed, compose
from dsl.facts.decode import CONTROL, MAX_BYTES, MAX_DEPTH, MAX_LINE
from dsl.facts.reader import AS_OF
from dsl.facts.repair import Repaired
from dsl.facts.vocabulary import Vocabulary
from dsl.runtime.noun import evolve
from dsl.source import NOWHERE, Source, Span


@attrs.frozen
class Text:
    """The text of a cell. `quoted` texts are never YAML's words for nothing."""

    text: str
    quoted: bool = False


@attrs.frozen
class Wrong:
    """A cell that holds no text: an error of a spreadsheet, a formula without its value."""

    code: str
    text: str
    help_key: str | None = None


@attrs.frozen
class Pairs:
    """Names with what they hold, in order; a name may come twice, which the reader refuses."""

    pairs: tuple[tuple[str, Content], ...]


@attrs.frozen
class Several:
    """A list."""

    items: tuple[Content, ...]


Content = Text | Wrong | Pairs | Several

_FLOW: Final = re.compile(r"\s*[\[{［｛]")
_STR: Final = "tag:yaml.org,2002:str"
_MAP: Final = "tag:yaml.org,2002:map"
_SEQ: Final = "tag:yaml.org,2002:seq"


class Mark(yaml.Mark):
    """A place of a row's text."""

    def __init__(self, index: int) -> None:
        self.index = index


@attrs.define
class Cells:
    """A row's cells by heading, and the text that they make.

    `name` is the file, for messages; headings may come twice.
    """

    name: str
    vocabulary: Vocabulary
    headings: list[str] = attrs.Factory(list)
    starts: list[int] = attrs.Factory(list)
    _texts: list[str] = attrs.Factory(list)
    _wrong: list[tuple[Diagnostic, int, int]] = attrs.Factory(list)
    _at: int = 0

    def add(self, heading: str, text: str) -> Mark:
        """A cell's text, and the mark of its place."""
        start = self._at
        self.headings.append(heading)
        self.starts.append(start)
        self._texts.append(text)
        self._at += len(text) + 1
        return Mark(start)

    def heading_at(self, offset: int) -> str:
        """The heading of the cell in which an offset lies; empty where the row has no cell."""
        index = bisect_right(self.starts, offset) - 1
        return self.headings[index] if index >= 0 else ""

    def complain(
        self,
        code: str,
        mark: Mark,
        help_key: str | None = None,
        nearest: str | None = None,
        **args: str,
    ) -> None:
        """Notes what is wrong with the cell that was added last."""
        found = Diagnostic(code, NOWHERE, args, nearest, (), help_key)
        self._wrong.append((found, mark.index, max(self._at - 1, mark.index + 1)))

    def composed(self, root: yaml.Node | None) -> Composed:
        """The row as a project file that was read."""
        source = Source(self.name, "\n".join(self._texts) or "{}")
        found = [evolve(one, span=Span(source, a, b)) for one, a, b in self._wrong]
        return Composed(source, root, Repaired(source.text, None), tuple(found))

    # --- nodes ---

    def node(self, heading: str, content: Content, *, flow: bool = False) -> yaml.Node:
        """The node of a cell; with `flow` its text may be a list in YAML's brackets."""
        match content:
            case Text():
                mark = self.add(heading, content.text)
                self._within_limits(content, mark)
                if flow and not content.quoted and _FLOW.match(content.text):
                    return self._flow(content.text, mark)
                return _scalar(content.text, mark, self._end(), content.quoted)
            case Wrong():
                mark = self.add(heading, content.text)
                self.complain(content.code, mark, content.help_key, given=content.text)
                return _scalar("", mark, self._end())
            case _:
                return self._nested(heading, content, self.add(heading, heading or "…"), 1)

    def _end(self) -> Mark:
        return Mark(self._at - 1)

    def _nested(self, heading: str, content: Content, mark: Mark, depth: int) -> yaml.Node:
        if depth > MAX_DEPTH:
            limit = str(MAX_DEPTH)
            self.complain("POL0619", mark, what="depth", found=str(depth), limit=limit)
            return _scalar("", mark, mark)
        match content:
            case Pairs():
                pairs = []
                for name, held in content.pairs:
                    inner = f"{heading}.{name}" if heading else name
                    at = mark if isinstance(held, Text | Wrong) else self.add(inner, name)
                    value = self._nested(inner, held, at, depth + 1)
                    pairs.append((_scalar(name, value.start_mark, value.end_mark), value))
                return yaml.MappingNode(_MAP, pairs, mark, self._end(), flow_style=True)
            case Several():
                items = []
                for number, held in enumerate(content.items, 1):
                    inner = f"{heading}[{number}]"
                    at = mark if isinstance(held, Text | Wrong) else self.add(inner, inner)
                    items.append(self._nested(inner, held, at, depth + 1))
                return yaml.SequenceNode(_SEQ, items, mark, self._end(), flow_style=True)
            case _:
                return self.node(heading, content)

    def _within_limits(self, content: Text, mark: Mark) -> None:
        """The limits of a project file hold for a cell too."""
        text = content.text
        if not content.quoted and CONTROL.search(text):
            self.complain("POL0618", mark, "control", line="1")
        if len(text) > MAX_LINE and any(len(line) > MAX_LINE for line in text.split("\n")):
            limit = str(MAX_LINE)
            self.complain("POL0619", mark, what="line", found=str(len(text)), limit=limit)
        if self._at > MAX_BYTES:
            limit = str(MAX_BYTES)
            self.complain("POL0619", mark, what="bytes", found=str(self._at), limit=limit)

    def _flow(self, text: str, mark: Mark) -> yaml.Node:
        """A cell that begins as a list or an item does: YAML's own form of one."""
        source = Source(self.name, text)
        words = self.vocabulary.keys | set(AS_OF)
        composed = compose(source, words, self.vocabulary.choices)
        for one in composed.found:
            self.complain(one.code, mark, one.help_key, **dict(one.args))
        if composed.root is None:
            return _scalar("", mark, self._end())
        for node in _all(composed.root, set()):
            node.start_mark, node.end_mark = mark, self._end()
        return composed.root


def _scalar(text: str, start: yaml.Mark, end: yaml.Mark, quoted: bool = False) -> yaml.ScalarNode:
    return yaml.ScalarNode(_STR, text, start, end, style='"' if quoted else None)


def scalar_key(word: str, value: yaml.Node) -> yaml.ScalarNode:
    """The name under which a cell stands."""
    return _scalar(word, value.start_mark, value.end_mark)


def mapping(pairs: Sequence[tuple[yaml.Node, yaml.Node]]) -> yaml.MappingNode:
    """Names with values, where the first of them stands."""
    start, end = (pairs[0][1].start_mark, pairs[-1][1].end_mark) if pairs else (Mark(0), Mark(1))
    return yaml.MappingNode(_MAP, list(pairs), start, end, flow_style=False)


def sequence(items: Sequence[yaml.Node]) -> yaml.SequenceNode:
    """Items, where the first of them stands."""
    start, end = (items[0].start_mark, items[-1].end_mark) if items else (Mark(0), Mark(1))
    return yaml.SequenceNode(_SEQ, list(items), start, end, flow_style=False)


def _all(node: yaml.Node, seen: set[int]) -> Iterator[yaml.Node]:
    """A node and what it holds, each once."""
    if id(node) in seen:
        return
    seen.add(id(node))
    yield node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _all(key, seen)
            yield from _all(value, seen)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _all(item, seen)
