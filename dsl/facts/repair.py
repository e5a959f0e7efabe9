"""Chinese punctuation where YAML has structure, read as its plain twin.

The repaired text goes to the YAML reader; a map leads each character back to the file's own.
"""

from __future__ import annotations

import re
import unicodedata

import attrs

_MARKS = re.compile("[：，、［］｛｝“”\u3000\u00a0－＃]")
_KEY = re.compile(r"^(\s*(?:[-－]\s+)*)([^：:#＃\[\]{}［］｛｝\"'“”,，]+?)\s*：")


@attrs.frozen
class Repaired:
    """The text for YAML; `origin[i]` is where its character i stands in the file."""

    text: str
    origin: tuple[int, ...] | None

    def back(self, offset: int) -> int:
        """An offset of the repaired text as one of the file's text."""
        if self.origin is None:
            return offset
        return self.origin[min(offset, len(self.origin) - 1)] if self.origin else 0


def repair(text: str) -> Repaired:
    """Reads full-width colons, brackets, commas, quotes and spaces as YAML's own."""
    if not _MARKS.search(text):
        return Repaired(text, None)
    out: list[str] = []
    origin: list[int] = []
    at, depth = 0, 0
    for line in text.splitlines(keepends=True):
        depth = _line(line, at, depth, out, origin)
        at += len(line)
    origin.append(at)
    return Repaired("".join(out), tuple(origin))


def _line(line: str, at: int, depth: int, out: list[str], origin: list[int]) -> int:
    key = _KEY.match(line) if depth == 0 else None
    colon = key.end() - 1 if key else -1
    quote = ""
    leading = True
    for i, c in enumerate(line):
        plain = c
        leading = leading and (c.isspace() or c in "-－")
        if quote:
            if c == quote or (quote == "”" and c == "”"):
                plain, quote = '"' if quote == "”" else c, ""
        elif c in "\"'":
            quote = c
        elif c == "“" and _opens(line, i):
            plain, quote = '"', "”"
        elif c in "#＃" and (i == 0 or line[i - 1].isspace()):
            plain = "#"
            _put(out, origin, plain, at + i)
            for j in range(i + 1, len(line)):
                _put(out, origin, line[j], at + j)
            return depth
        elif c in "［｛[{":
            plain = unicodedata.normalize("NFKC", c)
            depth += 1
        elif c in "］｝]}":
            plain = unicodedata.normalize("NFKC", c)
            depth = max(depth - 1, 0)
        elif c == "\u3000":
            plain = "  " if leading else " "
        elif c == "\u00a0":
            plain = " "
        elif c == "－" and leading:
            plain = "-"
        elif depth and c in "，、":
            plain = ", "
        elif c == "：" and (i == colon or depth):
            plain = ": "
        _put(out, origin, plain, at + i)
    return depth


def _opens(line: str, i: int) -> bool:
    """Whether a curly quote opens a value, not words within one."""
    before = line[:i].rstrip()
    return (not before or before[-1] in ":：,，[［{｛-－") and "”" in line[i + 1 :]


def _put(out: list[str], origin: list[int], plain: str, at: int) -> None:
    out.append(plain)
    origin.extend([at] * len(plain))
