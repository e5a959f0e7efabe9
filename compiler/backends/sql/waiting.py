"""Names of facts as bits of whole numbers, over columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from compiler.backends.sql.kinds import Varchar
from compiler.backends.sql.nodes import (
    ZERO,
    Binary,
    Call,
    Fn,
    Literal,
    Sql,
    bits_or,
    pick,
    whole,
)

BITS: Final = 62  # of a whole number of 64, which stays above 0


@attrs.frozen
class Waiting:
    """What something waits for: `bits` by the number of a whole number, and all `names` in them."""

    bits: Mapping[int, Sql]
    names: frozenset[str]


NOTHING: Final = Waiting({}, frozenset())


def union(several: Iterable[Waiting]) -> Waiting:
    """What all wait for."""
    words: dict[int, list[Sql]] = {}
    names: frozenset[str] = frozenset()
    for one in several:
        names |= one.names
        for number, bits in one.bits.items():
            words.setdefault(number, []).append(bits)
    return Waiting({number: bits_or(found) for number, found in words.items()}, names)


def only_if(condition: Sql, waiting: Waiting, otherwise: Waiting = NOTHING) -> Waiting:
    """What it waits for where a condition is true, else the other."""
    words: dict[int, Sql] = {}
    for number in sorted(waiting.bits.keys() | otherwise.bits.keys()):
        pair = waiting.bits.get(number, ZERO), otherwise.bits.get(number, ZERO)
        bits = pick(condition, *pair)
        if bits != ZERO:
            words[number] = bits
    return Waiting(words, waiting.names | otherwise.names if words else frozenset())


class Names:
    """The bit of each name, given out as names are met, so that kindred ones stand together."""

    def __init__(self) -> None:
        self._at: dict[str, int] = {}

    def _bit(self, name: str) -> tuple[int, int]:
        number, place = divmod(self._at.setdefault(name, len(self._at)), BITS)
        return number, 1 << place

    def leaf(self, unknown: Sql, name: str) -> Waiting:
        """A name, where what it stands for is unknown."""
        number, bit = self._bit(name)
        return only_if(unknown, Waiting({number: whole(bit)}, frozenset({name})))

    def spelled(self, waiting: Waiting) -> Sql:
        """The names, sorted, with commas between; empty of none."""
        found: list[Sql] = []
        for name in sorted(waiting.names):
            number, bit = self._bit(name)
            if number in waiting.bits:
                is_set = Binary(">", Binary("&", waiting.bits[number], whole(bit)), ZERO)
                found.append(pick(is_set, Literal(name), Literal(None, Varchar())))
        return Call(Fn.JOINED, tuple(found)) if found else Literal("")
