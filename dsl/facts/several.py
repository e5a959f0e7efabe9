"""Several words on one line, as prose lists them; a label that holds such a sign is one word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

SIGNS: Final = "、，；"  # between words, where YAML has a comma
_BETWEEN: Final = re.compile(rf"\s*[{SIGNS},;]\s*")


def parted(text: str, words: Iterable[str]) -> Iterator[str]:
    """The words of `苹果、梨`; of words that follow each other the longest that are one label."""
    known = set(words)
    signs = [(m.start(), m.end()) for m in _BETWEEN.finditer(text)]
    starts = [0, *(end for _, end in signs)]
    ends = [*(start for start, _ in signs), len(text)]
    at = 0
    while at < len(starts):
        whole = (i for i in range(len(ends) - 1, at, -1) if text[starts[at] : ends[i]] in known)
        last = next(whole, at)
        yield text[starts[at] : ends[last]]
        at = last + 1


def listing(words: Iterable[str]) -> re.Pattern[str] | None:
    """Finds the labels that hold a sign where they stand as words of a list; None without any."""
    held = sorted((w for w in words if any(c in w for c in SIGNS)), key=len, reverse=True)
    if not held:
        return None
    before, behind = rf"(?<![^\s\[{{［｛,:：{SIGNS}])", rf"(?=\s*(?:[\]}}］｝,{SIGNS}]|$))"
    return re.compile(f"{before}(?:{'|'.join(map(re.escape, held))}){behind}")
