"""What a package's straight-line checkers (`plain.py`) are built of.

They give the status of each measure of a typed project and the clauses that decided it: no texts,
no values, no missing facts. What they do not do, the full evaluation does.

A provision's answer is a number. Its lowest six bits say which statuses are possible; above them
each clause has two, in the order of `Covered.clauses`: it is unknown, it ended the walk.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.answer import possible_of
from dsl.runtime.noun import Noun, frozen
from dsl.runtime.period import add_days, add_months
from dsl.runtime.reasons import BREACHED, SCOPE, Decided, Reasons
from dsl.runtime.status import Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, Absent, Members

# The bits of what a provision's status may be, lowest first, as the stages of the walk come.
STATUSES: Final = (
    Status.NOT_APPLICABLE,
    Status.EXCEPTED,
    Status.VIOLATED,
    Status.NOT_MET,
    Status.REFERRED,
    Status.APPLIES,
)
APPLIES: Final = 1 << STATUSES.index(Status.APPLIES)
LOWEST: Final = (1 << len(STATUSES)) - 1
# What makes a winner prevail over another provision; of other norms, that it applies.
PREVAILING: Final = {
    Norm.PROHIBIT: 1 << STATUSES.index(Status.VIOLATED),
    Norm.OBLIGE: APPLIES | 1 << STATUSES.index(Status.VIOLATED),
}
Bits = int | tuple[int, ...]  # of the only provision of a measure, of each of several
_KEPT: Final = 10_000  # answers of a measure that are kept: facts of more kinds begin anew


class NotPlain(AttributeError):
    """A fact in a form that straight-line code does not read; the full evaluation answers."""


def days_later(day: date, days: int) -> date | Absent:
    """A day so many days later; none beyond the calendar."""
    found = add_days(day, days)
    return NONE if found is None else found


def months_later(day: date, months: int) -> date | Absent:
    """The corresponding day so many months later; none beyond the calendar."""
    found = add_months(day, months)
    return NONE if found is None else found


def involved(section: object) -> bool | None:
    """Whether a fact of a section is given a value other than none; None where that is open."""
    slots: tuple[str, ...] = getattr(type(section), "__slots__", ())
    given = [getattr(section, name) for name in slots if name != "__weakref__"]
    if any(type(value) is Members for value in given):
        raise NotPlain
    nothing = [value is NONE or value == () or value == frozenset() for value in given]
    if all(nothing):
        return False
    pairs = zip(given, nothing, strict=True)
    is_something = any(
        not none and value is not None and value is not UNKNOWN for value, none in pairs
    )
    return True if is_something else None


def unknown_bit(clause: int) -> int:
    """Says that a clause is unknown."""
    return 1 << (len(STATUSES) + 2 * clause)


def ended_bit(clause: int) -> int:
    """Says that a clause ended the walk."""
    return 2 * unknown_bit(clause)


def _possible(bits: int) -> frozenset[Status]:
    """The statuses that bits stand for."""
    return frozenset(status for n, status in enumerate(STATUSES) if bits >> n & 1)


@frozen(eq=False, repr=False)
class Covered(Noun):
    """A provision: its norm, and the ids of its exceptions and of what it asks, stage by stage."""

    id: str
    norm: Norm
    exceptions: tuple[str, ...] = ()
    hard: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()

    @property
    def clauses(self) -> tuple[tuple[str, Status], ...]:
        """The clauses, each with the status of its stage."""
        return (
            (SCOPE, Status.NOT_APPLICABLE),
            *((id_, Status.EXCEPTED) for id_ in self.exceptions),
            (BREACHED, Status.VIOLATED),
            *((id_, Status.NOT_MET) for id_ in self.hard),
            *((id_, Status.REFERRED) for id_ in self.soft),
        )

    def decided(self, bits: int) -> Decided:
        """What decided it."""
        clauses = self.clauses
        ended = [pair for n, pair in enumerate(clauses) if bits & ended_bit(n)]
        ending = {stage for _, stage in ended}  # what ended the walk settles its whole stage
        unknown = [
            id_
            for n, (id_, stage) in enumerate(clauses)
            if bits & unknown_bit(n) and stage not in ending
        ]
        return Decided(self.id, _status(_possible(bits)), (*unknown, *(id_ for id_, _ in ended)))


def _status(possible: frozenset[Status]) -> Status:
    return next(iter(possible)) if len(possible) == 1 else Status.UNDETERMINED


# The status of a lone provision by its lowest six bits.
STATUS: Final = tuple(_status(_possible(bits)) for bits in range(LOWEST + 1))


class Statuses(dict[Bits, Status]):
    """The status of a measure by the bits of its provisions; each is worked out once."""

    def __init__(self, *provisions: Covered) -> None:
        super().__init__()
        self.provisions = provisions
        self.reasons = _ReasonsOf(self)

    def __missing__(self, bits: Bits) -> Status:
        if len(self) >= _KEPT:
            self.clear()
        each = (bits,) if isinstance(bits, int) else bits
        norms = [p.norm for p in self.provisions]
        pairs = list(zip(norms, map(_possible, each), strict=True))
        found = self[bits] = _status(possible_of(pairs, frozenset(norms))[0])
        return found


class _ReasonsOf(dict[Bits, Reasons]):
    """The reasons of a measure by the bits of its provisions; each is worked out once."""

    def __init__(self, statuses: Statuses) -> None:
        super().__init__()
        self._statuses = statuses

    def __missing__(self, bits: Bits) -> Reasons:
        if len(self) >= _KEPT:
            self.clear()
        each = (bits,) if isinstance(bits, int) else bits
        provisions = zip(self._statuses.provisions, each, strict=True)
        decided = tuple(p.decided(one) for p, one in provisions)
        found = self[bits] = Reasons(self._statuses[bits], decided)
        return found
