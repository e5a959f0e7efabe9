"""Text into a tree. Bad text never raises: each mistake is a diagnostic, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from lark import Lark, TextSlice, Token
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken
from lark.grammar import Rule
from lark.parsers.lalr_analysis import Shift
from lark.parsers.lalr_parser_state import ParserState

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Source, Span
from dsl.syntax import tree as t
from dsl.syntax.build_clauses import Builder
from dsl.syntax.group import group
from dsl.syntax.mistakes import Stumble, mistake
from dsl.syntax.prepare import Prepared, prepare, too_large
from dsl.syntax.resume import beginnings, names_in, rank
from dsl.syntax.tables import load_parser

MAX_MISTAKES: Final = 200
MAX_CLAUSES: Final = 400_000


@cache
def _parser() -> tuple[Lark, Builder]:
    builder = Builder()
    return load_parser(builder), builder


def from_text(source: Source) -> tuple[t.Tree, list[Diagnostic]]:
    """The tree of a text and everything wrong with it."""
    prepared, found = prepare(source)
    if prepared is None:
        return t.Tree(()), found
    reader = _Reader(prepared)
    reader.read()
    groups, misplaced, dropped = group(reader.clauses, tuple(reader.skipped))
    found += _without_echo(reader.stumbles, found) + reader.found + misplaced
    skipped = (*reader.skipped, *dropped)
    unique = {(d.code, d.span.start, d.span.end): d for d in found}
    in_order = sorted(unique.values(), key=lambda d: d.span.start)
    return t.Tree(groups, skipped), _first_of(in_order, reader.unread)


def _first_of(found: list[Diagnostic], unread: bool) -> list[Diagnostic]:
    """No more than the limit, and a note where there is more."""
    if len(found) < MAX_MISTAKES and not unread:
        return found
    shown = found[:MAX_MISTAKES]
    return [*shown, Diagnostic("POL0123", shown[-1].span, {"limit": str(MAX_MISTAKES)})]


def _without_echo(
    stumbles: list[tuple[Diagnostic, int]], earlier: list[Diagnostic]
) -> list[Diagnostic]:
    """What the parser says of a clause whose string or bracket was already reported is an echo.

    Each comes with the offset at which its clause begins.
    """
    causes = [d.span.start for d in earlier if d.code in ("POL0104", "POL0105", "POL0106")]
    return [
        d for d, begin in stumbles if not any(begin <= cause <= d.span.start for cause in causes)
    ]


class _Reader:
    """Reads clause by clause; after a mistake it goes on at the next sure beginning."""

    def __init__(self, prepared: Prepared) -> None:
        self.source = prepared.source
        self.text = prepared.text
        self._opaque = prepared.opaque
        self.clauses: list[t.Clause] = []
        self.skipped: list[t.Skipped] = []
        self.found: list[Diagnostic] = []  # what the clauses say themselves
        self.stumbles: list[tuple[Diagnostic, int]] = []
        self.unread = False

    def read(self) -> None:
        """Reads the whole text."""
        at = 0
        while at < len(self.text) and len(self.found) + len(self.stumbles) < MAX_MISTAKES:
            at = self._read_from(at)
        self.unread = at < len(self.text)

    def _read_from(self, at: int) -> int:
        parser, builder = _parser()
        builder.begin(self.source)
        try:
            parser.parse(TextSlice(self.text, at, len(self.text)))
            error = None
        except UnexpectedInput as unexpected:
            error = unexpected
        self.clauses += builder.clauses
        self.found += builder.found
        if len(self.clauses) > MAX_CLAUSES:
            span = self.clauses[-1].span
            self.found.append(too_large(span, "clauses", len(self.clauses), MAX_CLAUSES))
            return len(self.text)
        if error is None:
            return len(self.text)
        return self._recover(error, max(builder.end, at))

    def _recover(self, error: UnexpectedInput, last_end: int) -> int:
        where, expected = _place(error, len(self.text))
        start = self._next_text(last_end)
        eaten = next(beginnings(self.text, self._opaque, start + 1), len(self.text))
        if eaten < where:
            # The next clause's keyword was read as a name, so the mistake lies before it.
            cut = self._keep(start, eaten)
            if cut is None:
                return eaten
            where, expected = eaten, _place(cut, eaten)[1]
        tokens = tuple(self._tokens(start, where))
        stumble = Stumble(self.source, self.text, where, expected, start, tokens)
        self.stumbles.append((mistake(stumble), start))
        whole = where > start and self._keep(start, where) is None
        first_word = re.compile(r"\S\w*").match(self.text, start)
        after = where + 1 if whole else (first_word.end() if first_word else start + 1)
        resume = next(beginnings(self.text, self._opaque, max(after, start + 1)), len(self.text))
        begin = where if whole else start
        gap = Span(self.source, begin, resume)
        names = names_in(self.text[after:resume])
        self.skipped.append(t.Skipped(gap, names, rank(self.text, begin)))
        return resume

    def _keep(self, start: int, end: int) -> UnexpectedInput | None:
        """Keeps the clauses of a part of the text if it has no mistake, else says which it has."""
        parser, builder = _parser()
        builder.begin(self.source)
        try:
            parser.parse(TextSlice(self.text, start, end))
        except UnexpectedInput as error:
            return error
        self.clauses += builder.clauses
        self.found += builder.found
        return None

    def _next_text(self, at: int) -> int:
        """The next offset that holds neither white space nor a comment."""
        while at < len(self.text):
            if self.text[at] == "#":
                end = self.text.find("\n", at)
                at = len(self.text) if end < 0 else end
            elif not self.text[at].isspace():
                return at
            else:
                at += 1
        return at

    def _tokens(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        """Terminals of the failing clause with their depth of brackets."""
        parser, _ = _parser()
        depth = 0
        try:
            for token in parser.lex(self.text[start:end], dont_ignore=True):
                if token.type in ("LPAR", "LSQB", "LBRACE"):
                    depth += 1
                    yield token.type, depth - 1
                elif token.type in ("RPAR", "RSQB", "RBRACE"):
                    depth -= 1
                else:
                    yield token.type, depth
        except UnexpectedInput:
            return


def _place(error: UnexpectedInput, end: int) -> tuple[int, frozenset[str]]:
    """Where reading stopped, and the terminals that could have stood there."""
    if isinstance(error, UnexpectedToken):
        token = error.token
        at = end if not isinstance(token, Token) or token.type == "$END" else token.start_pos
        expected = frozenset(error.expected)
        return (end if at is None else at), _acceptable(error.state, expected)
    if isinstance(error, UnexpectedCharacters):
        expected = frozenset(error.allowed or ())
        return error.pos_in_stream or 0, _acceptable(error.state, expected)
    if isinstance(error, UnexpectedEOF):
        return end, frozenset(error.expected)
    return end, frozenset()


def _acceptable(state: object, expected: frozenset[str]) -> frozenset[str]:
    """Of the terminals of a state those that would really be read: LALR merges contexts."""
    if not isinstance(state, ParserState):
        return expected
    stack = list(state.state_stack)
    table = state.parse_conf.parse_table.states
    return frozenset(name for name in expected if _shifts(table, stack, name))


def _shifts(
    table: Mapping[int, Mapping[str, tuple[object, object]]], stack: list[int], name: str
) -> bool:
    stack = list(stack)
    while True:
        entry = table[stack[-1]].get(name)
        if entry is None:
            return False
        action, argument = entry
        if action is Shift:
            return True
        assert isinstance(argument, Rule)
        if argument.expansion:
            del stack[-len(argument.expansion) :]
        goto = table[stack[-1]][argument.origin.name][1]
        assert isinstance(goto, int)
        stack.append(goto)
