"""The nearest right name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_MANY: Final = 400  # candidates that are compared in full


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that a word was most likely meant to be, or None.

    Works for Chinese too: a name that contains the word, or lies in it, is near.
    """
    pool = list(dict.fromkeys(c for c in candidates if c and c != word))
    low = word.casefold()
    for candidate in pool:
        if candidate.casefold() == low:
            return candidate
    import difflib  # late: a right name needs none of it

    if len(pool) > _MANY:
        pool = _likely(word, pool)
    close = difflib.get_close_matches(word, pool, 1, 0.6)
    if close:
        return close[0]
    if len(word) >= 2:
        within = [c for c in pool if word in c or (len(c) >= 2 and c in word)]
        if within:
            return min(within, key=lambda c: abs(len(c) - len(word)))
    slips = [c for c in pool if not word.isascii() and _one_slip(word, c)]
    if slips:
        return slips[0]
    shared = [(len(set(word) & set(c)), c) for c in pool if not word.isascii()]
    best = max(shared, default=(0, ""), key=lambda pair: pair[0])
    return best[1] if best[0] >= 2 and best[0] * 2 > len(word) else None


def _likely(word: str, pool: list[str]) -> list[str]:
    """The candidates of a large policy that are worth comparing: about as long, with one end."""
    first, last, length = word[:1], word[-1:], len(word)
    near = [
        c for c in pool if abs(len(c) - length) <= 2 and (c.startswith(first) or c.endswith(last))
    ]
    if len(near) > _MANY:
        near.sort(key=lambda c: -_ends(word, c))
    return near[:_MANY]


def _one_slip(word: str, other: str) -> bool:
    """Whether one character of a short word was taken for another, as 面枳 for 面积."""
    if not 2 <= len(word) == len(other):
        return False
    return sum(a != b for a, b in zip(word, other, strict=True)) == 1


def _ends(word: str, other: str) -> int:
    """How many characters two words share at their beginnings and their ends."""
    count = 0
    for pairs in (zip(word, other, strict=False), zip(word[::-1], other[::-1], strict=False)):
        for a, b in pairs:
            if a != b:
                break
            count += 1
    return count
