"""What a case expects and how it is read, as clauses of an example of the policy's language.

Each is read by itself, so that a cell can hold one clause and nothing else; what is wrong with it
is told where it stands in the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

import attrs
import yaml

from compiler.sheet import Sheet
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Source, Span
from dsl.syntax import tree as s
from dsl.syntax.from_text import from_text

HEAD: Final = 'example "case"\n'
Clause = TypeVar("Clause", s.Expect, s.Reading)


@attrs.frozen
class Origin:
    """Where the two sides of a clause stand in the file: before and behind `split` of its text."""

    split: int
    key: Span
    value: Span


class Clauses:
    """Reads clauses, and leads what is said of them back to the file."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._origins: dict[int, Origin] = {}
        self._sources: list[Source] = []  # held, so that no other takes a place of theirs

    def head(self, node: yaml.Node) -> s.Group:
        """An example without clauses."""
        return self._parsed("", self._sheet.span(node), self._sheet.span(node), 0)[0]

    def expect(self, key: yaml.Node, value: yaml.Node) -> s.Expect | None:
        """`21.other_urgent.area margin` and what is expected of it."""
        return self._clause(s.Expect, "expect", key, value)

    def reading(self, key: yaml.Node, value: yaml.Node) -> s.Reading | None:
        """An interpretation and the option that is taken."""
        return self._clause(s.Reading, "reading", key, value)

    def _clause(
        self, kind: type[Clause], word: str, key: yaml.Node, value: yaml.Node
    ) -> Clause | None:
        target, answer = self._sheet.text(key), self._written(value)
        if target is None or answer is None:
            return None
        spans = (self._sheet.span(key), self._sheet.span(value))
        text = f"{word} {target} is {answer}"
        groups = self._parsed(text, *spans, len(word) + 1 + len(target))
        body = groups[0].body if len(groups) == 1 else ()
        if len(body) == 1 and isinstance(body[0], kind):
            return body[0]
        args = {"found": f"{target}: {answer}"}
        self._sheet.found.append(Diagnostic("POL0805", spans[0], args, help_key=word))
        return None

    def _parsed(self, text: str, key: Span, value: Span, split: int) -> Sequence[s.Group]:
        source = Source(key.source.name, HEAD + text)
        self._sources.append(source)
        self._origins[id(source)] = Origin(len(HEAD) + split, key, value)
        tree, wrong = from_text(source)
        return () if wrong else tree.items

    def _written(self, node: yaml.Node) -> str | None:
        """A value as a policy writes it: several in braces."""
        if isinstance(node, yaml.ScalarNode):
            return str(node.value).strip()
        nodes = node.value
        if isinstance(node, yaml.MappingNode):
            nodes = [key for key, _ in node.value]
        words = [self._sheet.text(one) for one in nodes]
        if any(word is None for word in words):
            return None
        return (
            "{" + ", ".join(word for word in words if word is not None) + "}" if words else "none"
        )

    def placed(self, diagnostic: Diagnostic) -> Diagnostic:
        """What is said of a clause, at its place in the file."""
        places = tuple(attrs.evolve(p, span=self.span(p.span)) for p in diagnostic.places)
        return attrs.evolve(diagnostic, span=self.span(diagnostic.span), places=places)

    def span(self, span: Span) -> Span:
        """A place of a clause in the file; another stays where it is."""
        origin = self._origins.get(id(span.source))
        if origin is None:
            return span
        return origin.value if span.start > origin.split else origin.key

    def answer(self, span: Span) -> Span:
        """Where in the file the value of a clause stands."""
        origin = self._origins.get(id(span.source))
        return span if origin is None else origin.value
