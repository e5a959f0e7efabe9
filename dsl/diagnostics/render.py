"""Diagnostics as text for people and as JSON for tools."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from dsl.diagnostics.codes import CODES
from dsl.diagnostics.codes.row import Severity, Words
from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.diagnostics.width import width
from dsl.diagnostics.words import in_words
from dsl.source import Span

MAX_SHOWN: Final = 100  # columns of a line that are shown around a span
TAB: Final = 4
# Control characters by their pictures; what turns the direction of writing by a mark.
_UNSEEN: Final = {c: 0x2400 + c for c in range(32) if chr(c) not in "\t\n"} | {0x7F: 0x2421}
_UNSEEN.update(
    dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)
)
_HOLE = re.compile(r"(`?)\{(\w+)\}")
_SEVERITY: Final = {
    Severity.ERROR: ("错误", "error"),
    Severity.WARNING: ("警告", "warning"),
    Severity.NOTE: ("提示", "note"),
}
# Arguments whose values are keys of the table of words.
_KEYS: Final = frozenset(
    {"expected", "found", "kind", "type", "clause", "norm", "mark", "aspect", "what", "head"}
)


def fill(words: Words, args: Mapping[str, str], language: str) -> str:
    """A text with its arguments."""
    template = words.zh if language == "zh" else words.en

    def value(found: re.Match[str]) -> str:
        tick, name = found.groups()
        text = args.get(name, args.get(f"{name}_{language}", ""))
        # What stands between backquotes is the drafter's own word, never a key.
        return in_words(text, language) if name in _KEYS and not tick else tick + text

    return _HOLE.sub(value, template)


def message(diagnostic: Diagnostic, language: str) -> str:
    """The sentence."""
    return fill(CODES[diagnostic.code].message, diagnostic.args, language)


def help_text(diagnostic: Diagnostic, language: str) -> str | None:
    """The help that fits, if the row has one."""
    texts = CODES[diagnostic.code].help
    words = texts.get(diagnostic.help_key or "", texts.get(""))
    return fill(words, diagnostic.args, language) if words else None


def severity(diagnostic: Diagnostic) -> Severity:
    """The severity of its code."""
    return CODES[diagnostic.code].severity


def place_text(diagnostic: Diagnostic, place: Place, language: str) -> str:
    """The words at a second place."""
    words = CODES[diagnostic.code].places.get(place.key)
    return fill(words, place.args, language) if words else ""


def text(diagnostic: Diagnostic, language: str) -> str:
    """A diagnostic for a person, without colour."""
    n = 0 if language == "zh" else 1
    kind = _SEVERITY[severity(diagnostic)][n]
    colon = "：" if n == 0 else ": "
    lines = [f"{kind}[{diagnostic.code}]{colon}{_harmless(message(diagnostic, language))}"]
    lines += _excerpt(diagnostic.span, "")
    for place in diagnostic.places:
        lines += _excerpt(place.span, place_text(diagnostic, place, language))
    if diagnostic.nearest:
        meant = ("是不是 `{}`？", "did you mean `{}`?")[n].format(diagnostic.nearest)
        lines.append(f"  = {_harmless(meant)}")
    helped = help_text(diagnostic, language)
    if helped:
        lines.append(f"  = {('办法', 'help')[n]}{colon}{_harmless(helped)}")
    return "\n".join(lines) + "\n"


def _excerpt(span: Span, label: str) -> list[str]:
    """The line with the span underlined."""
    source = span.source
    where = f"  --> {source.name}:{span.line}:{span.column}"
    if not source.text:
        return [f"  --> {source.name}"] if source.name else []
    line = _harmless(source.line_text(span.line).replace("\ufeff", ""))
    start = span.column - 1
    length = min(span.end, span.start + len(line) - start) - span.start
    before, marked, after = line[:start], line[start : start + length], line[start + length :]
    if width(line) > MAX_SHOWN:
        before = ("…" + before[-30:]) if len(before) > 30 else before
        marked = marked[:60]
        after = after[:30] + "…" if len(after) > 30 else after
    shown = _untabbed(before + marked + after)
    pad = width(_untabbed(before))
    marks = max(width(_untabbed(before + marked)) - pad, 1)
    number = str(span.line)
    gutter = " " * len(number)
    under = " " * pad + "^" * marks + (f" {label}" if label else "")
    return [where, f"{gutter} |", f"{number} | {shown}", f"{gutter} | {under}"]


def _untabbed(line: str) -> str:
    out = ""
    for c in line:
        out += " " * (TAB - width(out) % TAB) if c == "\t" else c
    return out


def _harmless(text: str) -> str:
    """A text that a terminal takes for nothing but text; its length stays."""
    return text.translate(_UNSEEN)


Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def as_json(diagnostic: Diagnostic, language: str) -> dict[str, Json]:
    """A diagnostic for tools; lines and columns are counted from 1, columns in characters."""
    return {
        "code": diagnostic.code,
        "severity": severity(diagnostic).value,
        "message": message(diagnostic, language),
        **_place_json(diagnostic.span),
        "nearest": diagnostic.nearest,
        "help": help_text(diagnostic, language),
        "places": [
            {"message": place_text(diagnostic, place, language), **_place_json(place.span)}
            for place in diagnostic.places
        ],
    }


def _place_json(span: Span) -> dict[str, Json]:
    end = Span(span.source, max(span.end, span.start), span.end)
    return {
        "file": span.source.name,
        "line": span.line,
        "column": span.column,
        "end_line": end.line,
        "end_column": end.column,
    }
