"""Official words as they are compared: without white space, and each mark in one form."""

from __future__ import annotations

from typing import Final

import attrs

from dsl.source import Source, Span

# Letters, digits and signs of figures are made plain, marks of a sentence Chinese.
_FOLD: Final[dict[int, int | str]] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code - 0xFEE0).isalnum()},
    **{ord(wide): plain for wide, plain in zip("％＋－", "%+-", strict=True)},
    **{ord(plain): wide for plain, wide in zip(",;:?!()", "，；：？！（）", strict=True)},
    ord('"'): "＂",  # the plain mark ends a text of a policy
}
_UNSEEN: Final = frozenset("\u200b\u200c\u200d\u2060\u00ad\ufeff")


def plain(text: str) -> str:
    """Words as they are compared."""
    return "".join(c for c in text if not c.isspace() and c not in _UNSEEN).translate(_FOLD)


@attrs.frozen(eq=False)
class Passage:
    """A stretch of the official text; `offsets` says where each character stands in the source.

    `id` is a measure's, `chapter 2` for what stands under a heading, else `title`, `head`, `foot`.
    """

    id: str
    text: str
    offsets: tuple[int, ...] = attrs.field(repr=False)
    source: Source = attrs.field(repr=False)

    def span(self, start: int, end: int) -> Span:
        """Where some of its characters stand in the file."""
        if not self.offsets:
            return Span(self.source, 0, 0)
        first = self.offsets[min(start, len(self.offsets) - 1)]
        return Span(self.source, first, self.offsets[end - 1] + 1 if end > start else first)


def passage(name: str, source: Source, ranges: list[tuple[int, int]]) -> Passage:
    """A passage of these stretches of a source."""
    offsets = tuple(
        at
        for start, end in ranges
        for at in range(start, end)
        if not source.text[at].isspace() and source.text[at] not in _UNSEEN
    )
    text = "".join(source.text[at] for at in offsets).translate(_FOLD)
    return Passage(name, text, offsets, source)
