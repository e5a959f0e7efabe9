"""What a part of a policy comes out as: a value, none or unknown, and what it waits for.

Truth follows Kleene's strong three-valued logic (S. C. Kleene, Introduction to Metamathematics,
1952, § 64), with *none* (known not to be) kept apart from *unknown*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

import attrs

from dsl.runtime.quantity import Quantity
from dsl.runtime.truth import Truth
from dsl.runtime.values import NONE, UNKNOWN, Absent, Unknown, Value

Names = frozenset[str]
NO_NAMES: Names = frozenset()


@attrs.frozen
class SetOf:
    """A set that is not none: one truth per value of its category, in the category's order."""

    truths: Mapping[str, Truth]


@attrs.frozen
class ListItem:
    """An item of a list. `fields` is None for the item that stands for an unknown list."""

    list_name: str
    fields: Mapping[str, Value] | None


Known = Quantity | date | str | bool | SetOf | tuple[ListItem, ...]
Held = Known | Absent | Unknown


@attrs.frozen
class Outcome:
    """The value of an expression; `missing` holds the deciders if it is unknown, else nothing.

    A condition comes out as yes, no or unknown, never as none.
    """

    value: Held
    missing: Names = NO_NAMES

    @property
    def truth(self) -> Truth:
        """The value as a truth: unknown is None; only for conditions."""
        if self.value is UNKNOWN:
            return None
        assert isinstance(self.value, bool)
        return self.value


YES = Outcome(True)
NO = Outcome(False)
IS_NONE = Outcome(NONE)


def known(value: Known) -> Outcome:
    """An outcome that waits for nothing."""
    return Outcome(value)


def unknown(missing: Iterable[str]) -> Outcome:
    """An unknown outcome with its deciders."""
    return Outcome(UNKNOWN, frozenset(missing))


def deciders(outcomes: Iterable[Outcome]) -> Names:
    """The union of the deciders of the unknown ones."""
    return NO_NAMES.union(*(o.missing for o in outcomes if o.value is UNKNOWN))


def arithmetic(
    operands: Sequence[Outcome], compute: Callable[..., Known | Absent | None]
) -> Outcome:
    """None if an operand is none, else unknown if one is unknown, else what `compute` gives.

    `compute` takes the operands' values; None from it is none: there is no such quantity or day.
    """
    if any(o.value is NONE for o in operands):
        return IS_NONE
    if any(o.value is UNKNOWN for o in operands):
        return unknown(deciders(operands))
    result = compute(*(o.value for o in operands))
    return IS_NONE if result is None else Outcome(result)


def atom(operands: Sequence[Outcome], test: Callable[..., bool]) -> Outcome:
    """A test of values: false if an operand is none, even beside an unknown one."""
    outcome = arithmetic(operands, test)
    return NO if outcome.value is NONE else outcome


def as_condition(outcome: Outcome) -> Outcome:
    """A bare yes or no: none is false."""
    return NO if outcome.value is NONE else outcome


def not_(operand: Outcome) -> Outcome:
    """The opposite; unknown stays unknown, with the same deciders."""
    return operand if operand.value is UNKNOWN else Outcome(not operand.truth)


def all_of(operands: Sequence[Outcome]) -> Outcome:
    """False if one is false, else unknown if one is unknown, else true."""
    if any(o.value is False for o in operands):
        return NO
    if any(o.value is UNKNOWN for o in operands):
        return unknown(deciders(operands))
    return YES


def any_of(operands: Sequence[Outcome]) -> Outcome:
    """True if one is true, else unknown if one is unknown, else false."""
    if any(o.value is True for o in operands):
        return YES
    if any(o.value is UNKNOWN for o in operands):
        return unknown(deciders(operands))
    return NO
