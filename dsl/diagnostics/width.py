"""How wide a text stands on a terminal."""

from __future__ import annotations

import unicodedata


def width(text: str) -> int:
    """Columns on a terminal: wide characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    total = 0
    for c in text:
        if unicodedata.combining(c) or unicodedata.category(c) in ("Cf", "Mn"):
            continue
        total += 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return total
