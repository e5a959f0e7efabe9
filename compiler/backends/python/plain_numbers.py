"""Figures of straight-line code: sums with whole coefficients over facts in 10⁻⁸ of a base unit."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from typing import Final

import attrs

from dsl.runtime.quantity import E8, Quantity

UNIT: Final = 10**E8
_TURNED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


class TooHard(Exception):
    """What straight-line code does not do; the full evaluation does."""


@attrs.frozen
class Leaf:
    """What a sum is taken over: its code, how much of a base unit one of it is, and its guard."""

    code: str
    worth: Fraction
    known: str  # true where the operand is known and not none
    held: tuple[str, ...]  # what may be none instead
    absent: str | None = None  # the flag of a section that is assumed absent


@attrs.frozen
class Linear:
    """A sum of leaves with coefficients, and a constant, in base units."""

    terms: tuple[tuple[Leaf, Fraction], ...] = ()
    constant: Fraction = Fraction(0)

    def plus(self, other: Linear, sign: int = 1) -> Linear:
        """This with another added, or with sign -1 taken off."""
        total = dict(self.terms)
        for leaf, factor in other.terms:
            total[leaf] = total.get(leaf, Fraction(0)) + sign * factor
        return Linear(tuple(total.items()), self.constant + sign * other.constant)

    def times(self, factor: Fraction) -> Linear:
        """This, so many times."""
        return Linear(tuple((leaf, f * factor) for leaf, f in self.terms), self.constant * factor)


def exact(value: Quantity) -> Fraction:
    """A quantity in base units."""
    return Fraction(value.n, 10**value.scale)


def compared(left: Linear, right: Linear, sign: str) -> str:
    """`left sign right` as whole numbers: what is negative moves to the other side."""
    difference = left.plus(right, -1)
    factors = [(leaf.code, factor * leaf.worth) for leaf, factor in difference.terms]
    numbers = [f for _, f in factors] + [difference.constant]
    scale = lcm(*(f.denominator for f in numbers))
    whole = [int(f * scale) for f in numbers]
    shared = gcd(*whole) or 1
    whole = [n // shared for n in whole]
    sides: list[list[str]] = [[], []]
    for (code, _), n in zip(factors, whole[:-1], strict=True):
        if n:
            sides[n < 0].append(code if abs(n) == 1 else f"{abs(n)} * {code}")
    if whole[-1]:
        sides[whole[-1] < 0].append(str(abs(whole[-1])))
    first, second = (" + ".join(side) or "0" for side in sides)
    if first.isdigit() and not second.isdigit():  # a figure stands on the right
        first, sign, second = second, _TURNED[sign], first
    return f"{first} {sign} {second}"


def coded(value: Linear, parts: int) -> str:
    """A sum in so many parts of a base unit, which make all its numbers whole."""
    found = []
    for leaf, factor in value.terms:
        n = int(factor * leaf.worth * parts)
        code = leaf.code if abs(n) == 1 else f"{abs(n)} * {leaf.code}"
        if n:  # it may have gone out against itself, yet must be known
            found.append(code if n > 0 else f"-{code}")
    if value.constant or not found:
        found.append(str(int(value.constant * parts)))
    return " + ".join(found).replace("+ -", "- ")


def parts_of(*values: Linear) -> int:
    """The least number of parts of a base unit in which all of these are whole."""
    numbers = [f * leaf.worth for value in values for leaf, f in value.terms]
    return lcm(*(f.denominator for f in (*numbers, *(value.constant for value in values))))
