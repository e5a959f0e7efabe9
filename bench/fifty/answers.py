"""What a provision and a measure may be, as bits in the order in which statuses outrank others.

A provision's answer is the sum of the bits of all statuses that it may still have. The lowest bit
that can be had by any provision of a measure, whatever the others turn out to be, is the measure's.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from dsl.runtime.status import Status

VIOLATED: Final = 1
APPLIES: Final = 2  # of a permission, grant or the like
REFERRED: Final = 4
NOT_MET: Final = 8
BINDS: Final = 16  # a duty applies
EXCEPTED: Final = 32
OUT: Final = 64  # not applicable
BANS: Final = 128  # a ban applies, unbroken

_STATUS: Final = {
    VIOLATED: Status.VIOLATED,
    APPLIES: Status.APPLIES,
    REFERRED: Status.REFERRED,
    NOT_MET: Status.NOT_MET,
    BINDS: Status.APPLIES,
    EXCEPTED: Status.EXCEPTED,
    OUT: Status.NOT_APPLICABLE,
    BANS: Status.APPLIES,
}


@cache
def single(possible: int) -> Status:
    """The status of a provision, undetermined where it may have several."""
    found = {status for bit, status in _STATUS.items() if possible & bit}
    return found.pop() if len(found) == 1 else Status.UNDETERMINED


class _Best(dict[tuple[int, ...], Status]):
    """The status of a measure by what its provisions may be; each is worked out once."""

    def __missing__(self, provisions: tuple[int, ...]) -> Status:
        either = 0
        worst = BANS
        for possible in provisions:
            either |= possible
            worst = min(worst, 1 << (possible.bit_length() - 1))
        found = either & (2 * worst - 1)
        status = Status.NOT_APPLICABLE if found == EXCEPTED | OUT else single(found)
        self[provisions] = status
        return status


BEST: Final = _Best()


def applies(possible: int) -> bool | None:
    """Whether a provision applies; None if that is open."""
    if possible == APPLIES:
        return True
    return None if possible & APPLIES else False
