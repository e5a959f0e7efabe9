"""Nodes of the syntax tree from what the parser reduces."""

from __future__ import annotations

import re
from typing import Any, Final, TypeVar

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.runtime.quantity import Rounding
from dsl.runtime.status import Comparison
from dsl.source import Source, Span
from dsl.syntax import tree as t
from dsl.syntax.brackets import MAX_DEPTH
from dsl.syntax.keywords import QUOTED, RESERVED
from dsl.syntax.lexer import Token

Child = Any  # what the parser hands over: tokens and nodes, told apart below
Node = TypeVar("Node")

COMPARISONS: Final = {
    "ATMOST": Comparison.AT_MOST,
    "LESS": Comparison.LESS_THAN,
    "ATLEAST": Comparison.AT_LEAST,
    "MORE": Comparison.MORE_THAN,
}
ROUNDINGS: Final = {
    "ROUNDDOWN": Rounding.DOWN,
    "ROUNDUP": Rounding.UP,
    "ROUNDHALF": Rounding.HALF_UP,
}
# Spellings of units, in both languages, by their Chinese symbol.
UNIT_WORDS: Final = {
    "亩": "亩",
    "mu": "亩",
    "公顷": "公顷",
    "ha": "公顷",
    "hm2": "公顷",
    "hm²": "公顷",
    "平方公里": "平方公里",
    "km2": "平方公里",
    "km²": "平方公里",
    "平方米": "平方米",
    "m2": "平方米",
    "m²": "平方米",
    "平米": "平方米",
    "㎡": "平方米",
    "元": "元",
    "yuan": "元",
    "年": "年",
    "year": "年",
    "years": "年",
    "个月": "个月",
    "月": "个月",
    "month": "个月",
    "months": "个月",
    "日": "日",
    "天": "日",
    "day": "日",
    "days": "日",
}
MULTIPLIER_WORDS = {"万": "万", "亿": "亿", "wan": "万", "yi": "亿", "": ""}
PART = re.compile(r"(\d+(?:\.\d+)?)\s*(万|亿|wan|yi)?\s*([^\d\s.]+[2²]?)?")
DATE = re.compile(r"(\d+)\D+(\d+)\D+(\d+)")


class Base:
    """What the builders of expressions and clauses share. Clauses collect in `clauses`."""

    def __init__(self) -> None:
        self.origin = Source("", "")
        self.clauses: list[t.Clause] = []
        self.end = 0
        self.found: list[Diagnostic] = []
        self._depth: dict[int, int] = {}

    def begin(self, source: Source) -> None:
        """Starts on a source; forgets what was built before."""
        self.origin, self.clauses, self.end, self.found = source, [], 0, []
        self._depth = {}

    def span(self, start: int | None, end: int | None) -> Span:
        """A span of the source."""
        return Span(self.origin, start or 0, end or 0)

    def of(self, token: Token) -> Span:
        """A token's span."""
        return self.span(token.start_pos, token.end_pos)

    def name(self, token: Token) -> t.Name:
        """A name from a NAME token."""
        quoted = token.startswith("「")
        if not quoted and token in RESERVED:
            self.found.append(Diagnostic("POL0120", self.of(token), {"found": str(token)}))
        return t.Name(str(token[1:-1] if quoted else token), quoted, span=self.of(token))

    def string(self, token: Token) -> t.Text:
        """A text from a STRING token."""
        return t.Text(str(token[1:-1]), span=self.of(token))

    def ref(self, token: Token) -> t.Ref:
        """A reference from a REF, MID or NUMBER token."""
        measure, _, rest = str(token).partition(".")
        at = (token.start_pos or 0) + len(measure) + 1
        parts = []
        for found in re.finditer(rf"{QUOTED}|[^.]+", rest):
            word = found.group()
            quoted = word.startswith("「")
            span = self.span(at + found.start(), at + found.end())
            parts.append(t.Name(word[1:-1] if quoted else word, quoted, span=span))
        return t.Ref(measure, tuple(parts), span=self.of(token))

    def nested(self, node: Node, *parts: object) -> Node | t.Truth:
        """Notes how deep an expression nests; beyond the limit it is cut, with one message."""
        depth = 1 + max((self._depth.get(id(part), 0) for part in parts), default=0)
        if depth > MAX_DEPTH:
            span: Span = getattr(node, "span")  # noqa: B009
            if not any(d.code == "POL0115" for d in self.found):
                self.found.append(Diagnostic("POL0115", span, {"limit": str(MAX_DEPTH)}))
            return t.Truth(True, span=span)
        self._depth[id(node)] = depth
        return node


Extent = tuple[int, int]


def words(children: list[Child], kind: str) -> list[Token]:
    return [c for c in children if isinstance(c, Token) and c.type == kind]


def nodes(children: list[Child]) -> list[Child]:
    return [c for c in children if not isinstance(c, Token)]


def one(children: list[Child], kind: type[Node]) -> Node | None:
    return next((c for c in children if isinstance(c, kind)), None)


def has(children: list[Child], kind: str) -> bool:
    return any(isinstance(c, Token) and c.type == kind for c in children)
