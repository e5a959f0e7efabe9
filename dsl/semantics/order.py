"""Quantities and dates, compared and subtracted."""

from __future__ import annotations

from datetime import date

from dsl.runtime.period import days_between
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Comparison

Ordered = Quantity | date


def compares(op: Comparison, left: Ordered, right: Ordered) -> bool:
    """Whether two quantities of one dimension, or two dates, stand so."""
    if isinstance(left, Quantity):
        assert isinstance(right, Quantity)
        low, same = left < right, left == right
    else:
        assert isinstance(right, date)
        low, same = left < right, left == right
    match op:
        case Comparison.AT_MOST:
            return low or same
        case Comparison.LESS_THAN:
            return low
        case Comparison.AT_LEAST:
            return not low
        case Comparison.MORE_THAN:
            return not low and not same


def difference(left: Ordered, right: Ordered) -> Quantity:
    """Of two quantities, or of two dates in days."""
    if isinstance(left, Quantity):
        assert isinstance(right, Quantity)
        return left - right
    assert isinstance(right, date)
    return days_between(left, right)
