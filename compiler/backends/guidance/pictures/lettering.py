"""How much room a text takes, and where it breaks into lines, without asking a font.

East Asian wide characters fill one em, as on a terminal two columns. The others are taken as wide
as in the wider of the usual sans-serif faces, so that a text ends before its box does.
"""

from __future__ import annotations

import re
from typing import Final

from compiler.backends.guidance.pictures.svg import Node, Text
from dsl.diagnostics.width import width

LEADING: Final = 1.4  # from one base line to the next, in sizes
_ABOVE: Final = 1.05  # from the top of a line to its base line
_NARROW: Final = frozenset(" iljtfrI.,:;'|!()[]{}‘’·-/\\")
_BROAD: Final = frozenset("mwMW@%—&")
_QUOTES: Final = frozenset("“”‘’…—·×÷−")  # full width in Chinese faces, whatever the standard says
# A word, or one wide character with the marks that may not begin a line after it.
_CLOSING: Final = "，。、；：！？）」』】》〉”’％…,.;:!?)\\]}%"
_OPENING: Final = "（「『【《〈“‘([{"
_PIECES: Final = re.compile(
    rf"\s+|[{_OPENING}]*(?:[!-~\u00a1-\u024f\u2212]+|.)[{_CLOSING}]*", re.DOTALL
)


def em(char: str) -> float:
    """How wide a character is, in sizes of its type; marks that stand on others take nothing."""
    columns = width(char)
    if columns != 1:
        return columns / 2
    if char in _QUOTES:
        return 1.0
    if char in _NARROW:
        return 0.42
    if char in _BROAD:
        return 1.0
    return 0.75 if char.isupper() or ord(char) > 0x24F else 0.6


def length(text: str, size: float) -> float:
    """How wide a line is."""
    return sum(map(em, text)) * size


def lines_of(text: str, size: float, room: float) -> list[str]:
    """The text in lines no wider than `room`, unless a single character is wider."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece in _cut(text.strip(), size, room):
        takes = length(piece, size)
        if used + length(piece.rstrip(), size) > room and line:
            lines.append(line.rstrip())
            line, used = "", 0.0
            if piece.isspace():
                continue
        line, used = line + piece, used + takes
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return lines


def _cut(text: str, size: float, room: float) -> list[str]:
    """Pieces between which a line may break; those wider than a line are cut into characters."""
    pieces: list[str] = []
    for piece in _PIECES.findall(" ".join(text.split())):
        pieces += [piece] if length(piece, size) <= room else list(piece)
    return pieces


def clipped(text: str, size: float, room: float, most: int) -> list[str]:
    """At most that many lines of the text; the last ends in … where more would follow."""
    lines = lines_of(text, size, room)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and length(f"{last}…", size) > room:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()}…"]


def height_of(lines: list[str], size: float) -> float:
    """How high lines are together."""
    return len(lines) * size * LEADING


def set_lines(
    lines: list[str],
    x: float,
    y: float,
    size: float,
    *,
    paint: str = "ink",
    bold: bool = False,
) -> tuple[Node, ...]:
    """The lines from the top `y` down."""
    return tuple(
        Text(x, y + size * (_ABOVE + LEADING * i), line, size, paint, bold)
        for i, line in enumerate(lines)
    )
