"""The bytes of a project file as a text that is safe to read, or why they are none."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Source, Span, likely_encoding, wide_encoding

# Declared limits, see docs/limits.md.
MAX_BYTES: Final = 2_000_000
MAX_DEPTH: Final = 40
MAX_LINE: Final = 20_000

# Characters that are no part of a text.
CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
# Items within items on one line, or so deep an indent that only a machine writes it.
_NESTED: Final = re.compile(
    rf"(?:[-?:](?:[ \t]+|$)){{{MAX_DEPTH},}}|^ {{{MAX_DEPTH * 8},}}\S", re.M
)


def decoded(data: bytes, name: str) -> tuple[Source | None, list[Diagnostic]]:
    """The source of a file's bytes, with a note if it is not UTF-8; None where it is no text."""
    nowhere = Span(Source(name, ""), 0, 0)
    if len(data) > MAX_BYTES:
        return None, [_beyond(nowhere, "bytes", len(data), MAX_BYTES)]
    wide = wide_encoding(data)
    if wide is not None:
        return None, [_looks_like(nowhere, 1, wide)]
    found: list[Diagnostic] = []
    try:
        source = Source(name, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        try:
            source = Source(name, data.decode("gb18030"))
        except UnicodeDecodeError:
            line = data.count(b"\n", 0, error.start) + 1
            binary = b"\0" in data[:4096]
            return None, [_looks_like(nowhere, line, None if binary else likely_encoding(data))]
        found.append(Diagnostic("POL0614", Span(source, 0, 0)))
    control = CONTROL.search(source.text)
    if control:
        span = Span(source, control.start(), control.end())
        args = {"line": str(span.line)}
        return None, [Diagnostic("POL0618", span, args, help_key="control")]
    beyond = _too_long(source) or _too_deep(source)
    return (None, [beyond]) if beyond else (source, found)


def _looks_like(span: Span, line: int, guess: str | None) -> Diagnostic:
    """The message that bytes are no text, with the encoding that they look like."""
    if guess is None:
        return Diagnostic("POL0618", span, {"line": str(line)})
    return Diagnostic("POL0618", span, {"line": str(line), "guess": guess}, help_key="guess")


def _beyond(span: Span, what: str, found: int, limit: int) -> Diagnostic:
    return Diagnostic("POL0619", span, {"what": what, "found": str(found), "limit": str(limit)})


def _too_long(source: Source) -> Diagnostic | None:
    starts = (*source.line_starts, len(source.text))
    for start, end in pairwise(starts):
        if end - start > MAX_LINE:
            return _beyond(Span(source, start, start + 1), "line", end - start, MAX_LINE)
    return None


def _too_deep(source: Source) -> Diagnostic | None:
    depth = 0
    for bracket in re.finditer(r"[\[{［｛\]}］｝]", source.text):
        depth = depth + 1 if bracket.group() in "[{［｛" else max(depth - 1, 0)
        if depth > MAX_DEPTH:
            return _beyond(Span(source, bracket.start(), bracket.end()), "depth", depth, MAX_DEPTH)
    nested = _NESTED.search(source.text)
    if nested:
        span = Span(source, nested.end() - 1, nested.end())
        return _beyond(span, "depth", MAX_DEPTH + 1, MAX_DEPTH)
    return None
