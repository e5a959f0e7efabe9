"""Chinese punctuation where YAML has structure, read as its plain twin.

The repaired text goes to the YAML reader; a map leads each character back to the file's own.
Within a text nothing is touched: `甲：乙` keeps its colon, `甲[乙]` its brackets.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from typing import Final

from dsl.facts.several import SIGNS, listing
from dsl.runtime.noun import Noun, frozen

# What makes a line worth a closer look: a full-width mark, or a colon with no space behind it.
_MARKS: Final = re.compile(
    "[：，、；［］｛｝“”\u3000\u00a0\u200b-\u200d\u2060\ufeff－＃\t]|:[^\\s]"
)
_KEY: Final = re.compile(
    "^([ \u3000\u00a0\u200b-\u200d\u2060\ufeff\t]*(?:[-－][ \u3000]+)*)"
    "(“[^”]*”|\"[^\"]*\"|'[^']*'|[^：:#＃\\[\\]{}［］｛｝\"'“”,，]+?)\\s*([：:])"
)
_SPACES: Final = " \u3000\u00a0\t"
_NO_WIDTH: Final = "\u200b\u200c\u200d\u2060\ufeff"
_ENDS: Final = re.compile(r"\s*(?:$|[,，、；:：\]}］｝]|\s[#＃])")


@frozen(eq=False, repr=False)
class Repaired(Noun):
    """The text for YAML; `origin[i]` is where its character i stands in the file."""

    text: str
    origin: tuple[int, ...] | None

    def back(self, offset: int) -> int:
        """An offset of the repaired text as one of the file's text."""
        if self.origin is None:
            return offset
        return self.origin[min(offset, len(self.origin) - 1)] if self.origin else 0


def repair(text: str, words: Set[str] = frozenset(), values: Set[str] = frozenset()) -> Repaired:
    """Reads full-width colons, brackets, commas, quotes and spaces as YAML's own.

    `words` are the names that stand as keys: behind one of them a colon needs no space. A tab
    before the first word of a line is read as two spaces. `values` are names that stand as values:
    a `、` within one of them is no comma.
    """
    if not _MARKS.search(text):
        return Repaired(text, None)
    repairer = _Repairer(words, listing(values))
    for line in text.splitlines(keepends=True):
        repairer.line(line)
    repairer.origin.append(repairer.at)
    return Repaired("".join(repairer.out), tuple(repairer.origin))


class _Repairer:
    """Goes through the lines; `depth` counts the open brackets."""

    def __init__(self, words: Set[str], labels: re.Pattern[str] | None) -> None:
        self.words = words
        self.labels = labels
        self.whole: set[int] = set()  # where the line has signs that belong to a label
        self.out: list[str] = []
        self.origin: list[int] = []
        self.depth = 0
        self.at = 0

    def line(self, line: str) -> None:
        """One line. `fresh` is true where a value or key may begin."""
        colon = self._colon(line) if self.depth == 0 else -1
        found = self.labels.finditer(line) if self.labels else ()
        self.whole = {i for label in found for i in range(*label.span())}
        quote, nested, fresh, leading = "", 0, True, True
        for i, c in enumerate(line):
            plain = c
            if quote:
                nested += (c == "“") - (c == "”")
                if c == quote and nested <= 0:
                    plain, quote = ('"' if c == "”" else c), ""
                elif quote == "”" and c in '"\\':
                    plain = "\\" + c
            elif (c == "#" and (i == 0 or line[i - 1] in _SPACES)) or (c == "＃" and leading):
                self._put("#" + line[i + 1 :], i)
                self.at += len(line)
                return
            else:
                plain = self._plain(line, i, colon, fresh, leading)
                if fresh and c in "\"'":
                    quote, nested = c, 0
                elif fresh and c == "“" and plain == '"':
                    quote, nested = "”", 1
            self._one(plain, i)
            if c not in _SPACES and c not in _NO_WIDTH:
                dash = leading and c in "-－"
                leading = dash
                fresh = dash or (i == colon) or (self.depth > 0 and plain.strip()[-1:] in ",:[{")
            fresh = fresh and not quote
        self.at += len(line)

    def _plain(self, line: str, i: int, colon: int, fresh: bool, leading: bool) -> str:
        """What YAML is given for a character outside of quotes."""
        c = line[i]
        if c in "［｛[{" and (fresh or self.depth):
            self.depth += 1
            return unicodedata.normalize("NFKC", c)
        if c in "］｝]}" and self.depth:
            self.depth -= 1
            return unicodedata.normalize("NFKC", c)
        if c in "\u3000\t":
            return "  " if leading else " "
        if c == "\u00a0":
            return " "
        if c in _NO_WIDTH:
            return "" if fresh else c
        if c == "－" and leading and line[i + 1 : i + 2] in (" ", "\u3000"):
            return "- "  # two columns, as it is wide
        if c == "“" and fresh and _closes(line, i):
            return '"'
        if self.depth and c in SIGNS and i not in self.whole:
            return ", "
        return self._colons(line, i, colon) if c in "：:" else c

    def _colons(self, line: str, i: int, colon: int) -> str:
        if i == colon:
            return ": " if line[i] == "：" or line[i + 1 : i + 2].strip() else ":"
        if self.depth and line[i] == "：":
            return ": "
        if self.depth and line[i + 1 : i + 2].strip():
            word = re.split("[\\[{,，、；［｛]", line[:i])[-1].strip()
            return ": " if word in self.words else ":"
        return line[i]

    def _colon(self, line: str) -> int:
        """Where the colon behind the key of a line stands, -1 if it needs no care."""
        key = _KEY.match(line)
        if key is None:
            return -1
        known = key.group(2).strip("“”\"' \u3000") in self.words
        spaced = not line[key.end() : key.end() + 1].strip()
        return key.start(3) if key.group(3) == "：" or known or spaced else -1

    def _one(self, plain: str, i: int) -> None:
        self.out.append(plain)
        self.origin.extend([self.at + i] * len(plain))

    def _put(self, rest: str, i: int) -> None:
        self.out.append(rest)
        self.origin.extend(range(self.at + i, self.at + i + len(rest)))


def _closes(line: str, i: int) -> bool:
    """Whether a curly quote encloses a whole value, not words within one."""
    nested = 0
    for j in range(i, len(line)):
        nested += (line[j] == "“") - (line[j] == "”")
        if nested == 0:
            return _ENDS.match(line, j + 1) is not None
    return False
