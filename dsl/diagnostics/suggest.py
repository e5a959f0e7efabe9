"""The nearest right name."""

from __future__ import annotations

from collections.abc import Iterable


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

    close = difflib.get_close_matches(word, pool, 1, 0.6)
    if close:
        return close[0]
    if len(word) >= 2:
        within = [c for c in pool if word in c or (len(c) >= 2 and c in word)]
        if within:
            return min(within, key=lambda c: abs(len(c) - len(word)))
    shared = [(len(set(word) & set(c)), c) for c in pool if not word.isascii()]
    best = max(shared, default=(0, ""), key=lambda pair: pair[0])
    return best[1] if best[0] >= 2 and best[0] * 2 > len(word) else None
