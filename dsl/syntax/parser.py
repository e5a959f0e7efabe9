"""The LALR(1) parser: a loop over the table that lark made from the grammar.

lark itself is needed only to make the table, so that reading a policy starts at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import attrs

from dsl.syntax.lexer import Lexer, Token

END: Final = "$END"
# A reduction: from the extent of what is reduced and its parts to a node.
Reduction = Callable[[tuple[int, int], list[object]], object]


@attrs.frozen
class Rule:
    """A rule of the grammar. `single`: of one part it is that part.

    `spread` are the places of parts that are lists of parts themselves; `callback` names the
    reduction.
    """

    origin: str
    length: int
    callback: str
    single: bool
    spread: tuple[int, ...]


@attrs.frozen
class Table:
    """What to do in each state at each terminal: go on to state n, or reduce rule -n - 1."""

    rows: Sequence[Mapping[str, int]]
    rules: Sequence[Rule]
    patterns: Sequence[tuple[str, str]]
    start: int
    final: int


@attrs.frozen
class Stop:
    """Where a text does not go on, and the terminals that could stand there."""

    at: int
    expected: frozenset[str]


class Parser:
    """A parser that hands its reductions to the methods of a builder that have a rule's name."""

    def __init__(self, table: Table, builder: object) -> None:
        self._table = table
        self._lexer = Lexer(table.patterns)
        self._reductions: list[Reduction | None] = [
            getattr(builder, rule.callback, None) for rule in table.rules
        ]
        self.tokens: list[Token] = []

    def parse(self, text: str, start: int, end: int) -> Stop | None:
        """Reads a part of a text to its end; None if there is no mistake in it."""
        table, lexer = self._table, self._lexer
        states = [table.start]
        parts: list[object] = []
        extents: list[tuple[int, int]] = []
        self.tokens = []
        at = start
        while True:
            at = lexer.skip(text, at, end)
            row = table.rows[states[-1]]
            read = (END, at) if at >= end else lexer.read(text, at, end, row)
            if read is None:
                return Stop(at, self._acceptable(states))
            kind, after = read
            while (action := table.rows[states[-1]].get(kind)) is not None and action < 0:
                self._reduce(-action - 1, states, parts, extents, at)
                if kind == END and states[-1] == table.final:
                    return None
            if action is None:
                return Stop(at, self._acceptable(states))
            token = Token.of(text, kind, at, after)
            self.tokens.append(token)
            states.append(action)
            parts.append(token)
            extents.append((at, after))
            at = after

    def _reduce(
        self,
        number: int,
        states: list[int],
        parts: list[object],
        extents: list[tuple[int, int]],
        at: int,
    ) -> None:
        rule = self._table.rules[number]
        extent = (at, at)
        taken: list[object] = []
        if rule.length:
            taken = parts[-rule.length :]
            extent = (extents[-rule.length][0], extents[-1][1])
            del states[-rule.length :], parts[-rule.length :], extents[-rule.length :]
        if rule.spread:
            taken = _spread(taken, rule.spread)
        node: object = taken
        if rule.single and len(taken) == 1:
            node = taken[0]
        elif (reduction := self._reductions[number]) is not None:
            node = reduction(extent, taken)
        states.append(self._table.rows[states[-1]][rule.origin])
        parts.append(node)
        extents.append(extent)

    def _acceptable(self, states: list[int]) -> frozenset[str]:
        """The terminals that would really be read: LALR merges contexts."""
        row = self._table.rows[states[-1]]
        return frozenset(name for name in row if name.isupper() and self._shifts(states, name))

    def _shifts(self, states: list[int], name: str) -> bool:
        stack = list(states)
        while (action := self._table.rows[stack[-1]].get(name)) is not None:
            if action >= 0:
                return True
            rule = self._table.rules[-action - 1]
            if rule.length:
                del stack[-rule.length :]
            stack.append(self._table.rows[stack[-1]][rule.origin])
            if name == END and stack[-1] == self._table.final:
                return True
        return False


def _spread(parts: list[object], places: tuple[int, ...]) -> list[object]:
    spread: list[object] = []
    first = parts[0] if parts else None
    if places[0] == 0 and isinstance(first, list):
        # A list that grows by one: nobody else holds it, so it grows in place, at no cost for
        # what is in it already.
        spread, parts, places = first, parts[1:], tuple(place - 1 for place in places[1:])
    for place, part in enumerate(parts):
        if place in places:
            assert isinstance(part, list)
            spread += part
        else:
            spread.append(part)
    return spread
