"""Text into a tree. Bad text never raises: each mistake is a diagnostic, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Source, Span
from dsl.syntax import tree as t
from dsl.syntax.build_clauses import Builder
from dsl.syntax.group import group
from dsl.syntax.lexer import Token
from dsl.syntax.mistakes import Stumble, mistake
from dsl.syntax.parser import Parser, Stop
from dsl.syntax.prepare import Prepared, prepare, too_large
from dsl.syntax.resume import beginnings, names_in, rank
from dsl.syntax.tables import load_table

MAX_MISTAKES: Final = 200
MAX_CLAUSES: Final = 400_000


@cache
def _parser() -> tuple[Parser, Builder]:
    builder = Builder()
    return Parser(load_table(), builder), builder


def from_text(source: Source) -> tuple[t.Tree, list[Diagnostic]]:
    """The tree of a text and everything wrong with it."""
    prepared, found = prepare(source)
    if prepared is None:
        return t.Tree(()), found
    reader = _Reader(prepared)
    reader.read()
    grouped = group(reader.clauses, tuple(reader.skipped))
    stumbled = _without_echo(reader.stumbles, found)
    told = [d for d in reader.found if not any(_covers(s.span, d.span) for s in stumbled)]
    found += stumbled + told + list(grouped.found)
    skipped = (*reader.skipped, *grouped.dropped)
    unique = {(d.code, d.span.start, d.span.end): d for d in found}
    in_order = sorted(unique.values(), key=lambda d: d.span.start)
    tree = t.Tree(grouped.groups, skipped, tuple(reader.cut), grouped.torn)
    return tree, first_of(in_order, reader.unread)


def first_of(found: list[Diagnostic], unread: bool = False) -> list[Diagnostic]:
    """No more than the limit, and a note where there is more, or more of the text unread."""
    if len(found) < MAX_MISTAKES and not unread:
        return found
    shown = found[:MAX_MISTAKES]
    return [*shown, Diagnostic("POL0123", shown[-1].span, {"limit": str(MAX_MISTAKES)})]


def _without_echo(
    stumbles: list[tuple[Diagnostic, int, int]], earlier: list[Diagnostic]
) -> list[Diagnostic]:
    """What the parser says of a clause whose string or bracket was already reported is an echo.

    Each comes with the offsets at which its clause begins and at which reading stopped.
    """
    causes = [d.span.start for d in earlier if d.code in ("POL0104", "POL0105", "POL0106")]
    return [d for d, begin, at in stumbles if not any(begin <= cause <= at for cause in causes)]


def _covers(wide: Span, narrow: Span) -> bool:
    return wide != narrow and wide.start <= narrow.start and narrow.end <= wide.end


class _Reader:
    """Reads clause by clause; after a mistake it goes on at the next sure beginning."""

    def __init__(self, prepared: Prepared) -> None:
        self.source = prepared.source
        self.text = prepared.text
        self._opaque = prepared.opaque
        self.clauses: list[t.Clause] = []
        self.skipped: list[t.Skipped] = []
        self.cut: list[Span] = []
        self.found: list[Diagnostic] = []  # what the clauses say themselves
        self.stumbles: list[tuple[Diagnostic, int, int]] = []
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
        stop = parser.parse(self.text, at, len(self.text))
        self.clauses += builder.clauses
        self.found += builder.found
        if len(self.clauses) > MAX_CLAUSES:
            span = self.clauses[-1].span
            self.found.append(too_large(span, "clauses", len(self.clauses), MAX_CLAUSES))
            return len(self.text)
        if stop is None:
            return len(self.text)
        return self._recover(stop, max(builder.end, at), parser.tokens)

    def _recover(self, stop: Stop, last_end: int, tokens: list[Token]) -> int:
        where, expected = stop.at, stop.expected
        start = self._next_text(last_end)
        eaten = next(beginnings(self.text, self._opaque, start + 1), len(self.text))
        if eaten < where:
            # The next clause's keyword was read as a name, so the mistake lies before it.
            cut = self._keep(start, eaten)
            if cut is None:
                return eaten
            where, expected = eaten, cut.expected
        read = tuple(_with_depth(token for token in tokens if start <= token.start_pos < where))
        stumble = Stumble(self.source, self.text, where, expected, start, read)
        self.stumbles.append((mistake(stumble), start, where))
        whole = where > start and self._keep(start, where) is None
        first_word = re.compile(r"\S\w*").match(self.text, start)
        after = where + 1 if whole else (first_word.end() if first_word else start + 1)
        resume = next(beginnings(self.text, self._opaque, max(after, start + 1)), len(self.text))
        # A mistake on a line of its own leaves the clause before it as it was meant.
        if whole and self.text[start:where].rstrip(" ") == self.text[start:where].rstrip():
            self.cut.append(Span(self.source, start, where))
        begin = where if whole else start
        gap = Span(self.source, begin, resume)
        names = names_in(self.text[after:resume])
        self.skipped.append(t.Skipped(gap, names, rank(self.text, begin)))
        return resume

    def _keep(self, start: int, end: int) -> Stop | None:
        """Keeps the clauses of a part of the text if it has no mistake, else says which it has."""
        parser, builder = _parser()
        builder.begin(self.source)
        stop = parser.parse(self.text, start, end)
        if stop is not None:
            return stop
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


def _with_depth(tokens: Iterable[Token]) -> Iterator[tuple[str, int]]:
    """Terminals with the depth of brackets at which each stands."""
    depth = 0
    for token in tokens:
        if token.type in ("RPAR", "RSQB", "RBRACE"):
            depth -= 1
        else:
            yield token.type, depth
            depth += token.type in ("LPAR", "LSQB", "LBRACE")
