"""What both executors share is held to oracles of its own: fractions, a day-by-day walk, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsl.runtime import conditions
from dsl.runtime.calendar import is_working, roll
from dsl.runtime.case import Node
from dsl.runtime.holidays import KNOWN_FROM, KNOWN_TO
from dsl.runtime.period import add_days, add_months, days_between
from dsl.runtime.quantity import UNITS, Dimension, Quantity, Rounding, Unit, unit_named
from dsl.runtime.truth import Truth, all_, any_, not_
from dsl.runtime.written import percentage, quantity_text, read_quantity

TRUTHS: tuple[Truth, ...] = (True, False, None)
LAND, RATIO, NUMBER = Dimension.LAND, Dimension.RATIO, Dimension.NUMBER


def exact(q: Quantity) -> Fraction:
    """The number of base units."""
    return Fraction(q.n, 10**q.scale)


def quantities(dimension: Dimension) -> st.SearchStrategy[Quantity]:
    whole = st.integers(-(10**14), 10**14)
    return st.builds(lambda n, scale: Quantity(dimension, n, scale), whole, st.integers(0, 8))


# --- quantities against fractions -----------------------------------------------------------------


@given(quantities(LAND), quantities(LAND))
def test_sums_and_comparisons(a: Quantity, b: Quantity) -> None:
    x, y = exact(a), exact(b)
    assert exact(a + b) == x + y
    assert exact(a - b) == x - y
    assert exact(-a) == -x
    assert (a < b, a <= b, a > b, a >= b, a == b) == (x < y, x <= y, x > y, x >= y, x == y)
    if a == b:
        assert hash(a) == hash(b)


@given(quantities(LAND), quantities(RATIO))
def test_a_share_of_a_quantity(whole: Quantity, ratio: Quantity) -> None:
    part = whole.share(ratio)
    assert part.dimension is LAND
    assert exact(part) == exact(whole) * exact(ratio)


@given(
    quantities(LAND),
    quantities(LAND) | quantities(NUMBER) | quantities(RATIO),
    st.sampled_from(list(Rounding)),
    st.integers(1, 10**6),
    st.integers(0, 6),
)
def test_a_quotient_is_rounded_once(
    a: Quantity, b: Quantity, mode: Rounding, n: int, scale: int
) -> None:
    step = Quantity(RATIO if b.dimension is LAND else LAND, n, scale)
    found = a.divide(b, mode, step)
    if not b.n:
        assert found is None
        return
    assert found is not None
    steps = exact(a) / exact(b) / exact(step)
    nearest = {
        Rounding.DOWN: floor(steps),
        Rounding.UP: ceil(steps),
        Rounding.HALF_UP: floor(steps + Fraction(1, 2)),  # a tie goes to the larger number
    }
    assert exact(found) == nearest[mode] * exact(step)
    assert found.dimension is step.dimension


@given(st.integers(0, 10**11), st.integers(0, 8), st.sampled_from(UNITS))
def test_a_number_in_a_unit_is_what_it_says(n: int, scale: int, unit: Unit) -> None:
    number = Fraction(n, 10**scale)
    text = f"{n // 10**scale}.{n % 10**scale:0{scale}d}" if scale else str(n)
    q = Quantity.of(unit.dimension, text, unit.symbol)
    assert exact(q) == number * Fraction(unit.n, 10**unit.scale)
    assert Fraction(q.to_plain(unit) or "") == number


@given(quantities(LAND), st.sampled_from([u for u in UNITS if u.dimension is LAND]))
def test_a_unit_in_which_a_figure_is_not_finite_says_nothing(q: Quantity, unit: Unit) -> None:
    number = exact(q) / Fraction(unit.n, 10**unit.scale)
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    plain = q.to_plain(unit)
    assert (plain is not None) == (rest == 1)
    assert plain is None or Fraction(plain) == number


@given(st.integers(0, 10**9), st.integers(0, 4), st.sampled_from(["亩", "公顷", "平方米"]))
def test_what_is_printed_is_read_as_the_same(n: int, scale: int, symbol: str) -> None:
    unit = unit_named(symbol, LAND)
    assert unit is not None
    q = Quantity(LAND, n * unit.n, scale + unit.scale)
    for english in (False, True):
        assert read_quantity(quantity_text(q, symbol, english=english), LAND) == q


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(1400, 10000, "14.00%"), (1, 3, "33.33%"), (2, 3, "66.67%"), (0, 7, "0.00%")],
)
def test_a_part_as_a_percentage(part: int, whole: int, text: str) -> None:
    assert percentage(Quantity(LAND, part), Quantity(LAND, whole)) == text
    assert percentage(Quantity(LAND, part), Quantity(LAND, 0)) is None


# --- periods against a day-by-day walk ------------------------------------------------------------


DAYS = st.dates(date(1999, 1, 1), date(2101, 12, 31))


@given(DAYS, st.integers(0, 60))
def test_months_against_a_walk(start: date, months: int) -> None:
    """From day to day: a month is over on its corresponding day, or on its last day."""
    day, passed = start, 0
    while passed < months:
        day += timedelta(days=1)
        last = (day + timedelta(days=1)).month != day.month
        new = (day.year, day.month) != (start.year, start.month)
        if new and (day.day == start.day or (last and day.day < start.day)):
            passed += 1
    assert add_months(start, months) == day


@given(DAYS, st.integers(0, 400))
def test_days_against_a_walk(start: date, days: int) -> None:
    day = start
    for _ in range(days):
        day += timedelta(days=1)
    assert add_days(start, days) == day
    assert days_between(day, start) == Quantity(Dimension.DAYS, days)
    assert days_between(start, day) == Quantity(Dimension.DAYS, -days)


def test_beyond_the_calendar_there_is_no_day() -> None:
    assert add_months(date(9999, 12, 1), 1) is None
    assert add_months(date(1, 1, 31), -1) is None
    assert add_days(date(9999, 12, 31), 1) is None


@given(st.dates(KNOWN_FROM, KNOWN_TO))
def test_a_due_day_rolls_to_the_first_working_day(day: date) -> None:
    rolled, known = roll(day)
    between = [day + timedelta(days=i) for i in range((rolled - day).days)]
    if known:
        assert is_working(rolled)
        assert not any(map(is_working, between))
    else:
        assert rolled == day
        assert is_working(KNOWN_TO) is False or day == KNOWN_TO


# --- truth tables in full -------------------------------------------------------------------------


def kleene_and(a: Truth, b: Truth) -> Truth:
    """The minimum, of false < unknown < true."""
    return min((a, b), key=(False, None, True).index)


def kleene_or(a: Truth, b: Truth) -> Truth:
    """The maximum."""
    return max((a, b), key=(False, None, True).index)


@pytest.mark.parametrize(("a", "b"), list(product(TRUTHS, repeat=2)))
def test_tables_of_two(a: Truth, b: Truth) -> None:
    assert all_([a, b]) is kleene_and(a, b)
    assert any_([a, b]) is kleene_or(a, b)
    assert conditions.all_of(Node(a), Node(b)).value is kleene_and(a, b)
    assert conditions.any_of(Node(a), Node(b)).value is kleene_or(a, b)


@pytest.mark.parametrize("a", TRUTHS)
def test_tables_of_one(a: Truth) -> None:
    opposite = {True: False, False: True, None: None}[a]
    assert not_(a) is opposite
    assert conditions.not_(Node(a)).value is opposite
    assert (all_([a]), any_([a])) == (a, a)


def test_of_nothing_all_hold_and_none_does() -> None:
    assert (all_([]), any_([])) == (True, False)


@pytest.mark.parametrize("table", [(all_, any_), (any_, all_)])
def test_each_is_the_other_under_negation(
    table: tuple[Callable[[Iterable[Truth]], Truth], Callable[[Iterable[Truth]], Truth]],
) -> None:
    one, other = table
    for truths in product(TRUTHS, repeat=3):
        assert one(truths) is not_(other([not_(t) for t in truths]))
