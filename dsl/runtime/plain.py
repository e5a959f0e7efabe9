"""What a package's straight-line checkers (`plain.py`) are built of.

They give the status of each measure of a typed project, and nothing else: no reasons, no missing
facts. What they do not do, the full evaluation does.
"""

from __future__ import annotations

from typing import Final

from dsl.runtime.answer import possible_of
from dsl.runtime.status import Norm, Status

APPLIES: Final = Status.APPLIES
REFERRED: Final = Status.REFERRED
NOT_MET: Final = Status.NOT_MET
VIOLATED: Final = Status.VIOLATED
EXCEPTED: Final = Status.EXCEPTED
NOT_APPLICABLE: Final = Status.NOT_APPLICABLE
UNDETERMINED: Final = Status.UNDETERMINED

# What a provision's status may be, as bits.
MAY_NOT_APPLY: Final = 1
MAY_BE_EXCEPTED: Final = 2
MAY_BE_VIOLATED: Final = 4
MAY_NOT_BE_MET: Final = 8
MAY_BE_REFERRED: Final = 16
MAY_APPLY: Final = 32
_BITS: Final = {
    NOT_APPLICABLE: MAY_NOT_APPLY,
    EXCEPTED: MAY_BE_EXCEPTED,
    VIOLATED: MAY_BE_VIOLATED,
    NOT_MET: MAY_NOT_BE_MET,
    REFERRED: MAY_BE_REFERRED,
    APPLIES: MAY_APPLY,
}


class NotPlain(AttributeError):
    """A fact in a form that straight-line code does not read; the full evaluation answers."""


def statuses_of(bits: int) -> frozenset[Status]:
    """The statuses that bits stand for."""
    return frozenset(status for status, bit in _BITS.items() if bits & bit)


class Several:
    """The status of a measure of several provisions; each combination is worked out once."""

    def __init__(self, *norms: Norm) -> None:
        self._norms = norms
        self._known: dict[tuple[int, ...], Status] = {}

    def of(self, *bits: int) -> Status:
        """The status, where the provisions may have these."""
        known = self._known.get(bits)
        if known is None:
            known = self._known[bits] = self._worked_out(bits)
        return known

    def _worked_out(self, bits: tuple[int, ...]) -> Status:
        norms = self._norms
        pairs = [(norm, statuses_of(one)) for norm, one in zip(norms, bits, strict=True)]
        possible, _ = possible_of(pairs, frozenset(norms))
        return next(iter(possible)) if len(possible) == 1 else UNDETERMINED
