"""Conditions and arithmetic: Kleene's logic, lists, sums, first of, and what they wait for."""

from __future__ import annotations

from datetime import date

import pytest

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension, Quantity, Rounding
from dsl.runtime.status import Comparison, Norm
from dsl.runtime.values import NONE, Members, Value
from dsl.source import NOWHERE
from tests.semantics_help import LAND, SECTOR, fact, first, mu, truth

YES, OTHER, THIRD = fact("yes"), fact("other"), fact("third")
OK = b.field("w", "work", "ok")
AREA = b.field("w", "work", "area", LAND)
WORKS = b.among("w", "s.works", "work")
OK_WORKS = b.among("w", "s.works", "work", OK)


def total(binder: m.Binder = WORKS) -> m.Expr:
    return m.SumOf(AREA, binder, LAND, span=NOWHERE)


def at_most(left: m.Expr, right: m.Expr) -> m.Expr:
    return b.compare(left, Comparison.AT_MOST, right)


def amount(value: m.Expr, facts: dict[str, Value]) -> object:
    """What an amount comes to; its missing facts if it is unknown."""
    made = b.provision("p", Norm.GRANT, amounts=(b.amount("a", value),))
    report = first(made, facts).amounts[0]
    return report.missing if report.value is None else report.value


# --- logic ----------------------------------------------------------------------------------------


def test_false_and_unknown_is_false_true_or_unknown_is_true() -> None:
    assert truth(b.both(YES, OTHER), {"yes": False}) is False
    assert truth(b.either(YES, OTHER), {"yes": True}) is True


def test_an_unknown_junction_waits_for_its_unknown_operands() -> None:
    three = b.both(YES, OTHER, THIRD)
    assert truth(three, {"other": True}) == ("s.third", "s.yes")


def test_a_known_operand_within_waits_for_nothing() -> None:
    inner = b.either(OTHER, b.literal(True))
    assert truth(b.both(YES, inner), {}) == ("s.yes",)


@pytest.mark.parametrize(("answer", "every", "some"), [(True, True, True), (False, False, False)])
def test_every_and_some(answer: bool, every: bool, some: bool) -> None:
    works: dict[str, Value] = {"works": ({"ok": answer},)}
    assert truth(m.Every(WORKS, OK, span=NOWHERE), works) is every
    assert truth(m.Some(WORKS, OK, span=NOWHERE), works) is some


@pytest.mark.parametrize("empty", [(), NONE])
def test_over_an_empty_list_every_is_true_some_false_and_a_sum_0(empty: Value) -> None:
    assert truth(m.Every(WORKS, OK, span=NOWHERE), {"works": empty}) is True
    assert truth(m.Some(WORKS, OK, span=NOWHERE), {"works": empty}) is False
    assert amount(total(), {"works": empty}) == mu(0)


def test_every_where_is_every_not_c_or_d() -> None:
    every = m.Every(OK_WORKS, at_most(AREA, b.land(5)), span=NOWHERE)
    assert truth(every, {"works": ({"ok": False, "area": mu(9)},)}) is True
    assert truth(every, {"works": ({"ok": True, "area": mu(9)},)}) is False
    assert truth(every, {"works": ({"area": mu(9)},)}) == ("s.works.ok",)
    assert truth(every, {"works": ({"area": mu(1)},)}) is True


def test_an_unknown_list_is_missing_with_what_else_its_test_reads() -> None:
    some = m.Some(OK_WORKS, b.both(OK, YES), span=NOWHERE)
    assert truth(some, {}) == ("s.works", "s.yes")
    assert truth(some, {"yes": True}) == ("s.works",)
    assert truth(at_most(total(), fact("area")), {}) == ("s.area", "s.works")


def test_quantifiers_nest() -> None:
    inner = b.among("v", "s.works", "work")
    bigger = at_most(b.field("v", "work", "area", LAND), AREA)
    largest = m.Some(WORKS, m.Every(inner, bigger, span=NOWHERE), span=NOWHERE)
    assert truth(largest, {"works": ({"area": mu(1)}, {"area": mu(2)})}) is True
    assert truth(largest, {"works": ({"area": mu(1)}, {})}) == ("s.works.area",)


# --- sums and counts ------------------------------------------------------------------------------


def test_items_whose_where_is_false_count_for_nothing_whatever_they_lack() -> None:
    assert amount(total(OK_WORKS), {"works": ({"ok": False}, {"ok": True, "area": mu(2)})}) == mu(2)


def test_a_sum_is_unknown_if_a_where_is_even_beside_a_value_that_is_none() -> None:
    works: dict[str, Value] = {"works": ({"ok": True, "area": NONE}, {"area": mu(1)})}
    assert amount(total(OK_WORKS), works) == ("s.works.ok",)


def test_else_none_if_a_value_is_none_else_unknown_if_one_is() -> None:
    assert amount(total(), {"works": ({"area": NONE}, {})}) is NONE
    assert amount(total(), {"works": ({"area": mu(1)}, {})}) == ("s.works.area",)


def test_distinct_skips_none() -> None:
    count = b.field("w", "work", "count", b.numeric(Dimension.NUMBER))
    distinct = m.CountOf(WORKS, count, b.WHOLE, span=NOWHERE)
    two = Quantity.of(Dimension.NUMBER, "2")
    same = Quantity.of(Dimension.NUMBER, "2.0")
    works = ({"count": two}, {"count": same}, {"count": NONE})
    assert amount(distinct, {"works": works}) == Quantity(Dimension.NUMBER, 1)
    assert amount(distinct, {"works": (*works, {})}) == ("s.works.count",)


def test_a_set_of_an_item_is_missing_by_its_member() -> None:
    sectors = b.field("w", "work", "sectors", SECTOR)
    some = m.Some(WORKS, b.includes(sectors, "sector", "water"), span=NOWHERE)
    assert truth(some, {"works": ({"sectors": Members(frozenset({"rail"}), open=True)},)}) == (
        "s.works.sectors.water",
    )


# --- quantities -----------------------------------------------------------------------------------


def test_units_convert_exactly() -> None:
    area = Quantity.of(Dimension.LAND, 2000, "平方米")
    assert truth(at_most(fact("area"), b.land(3)), {"area": area}) is True
    assert truth(b.compare(fact("area"), Comparison.LESS_THAN, b.land(3)), {"area": area}) is False


def test_no_reasoning_over_intervals() -> None:
    larger = m.Extreme(True, (fact("area"), b.land(0)), LAND, span=NOWHERE)
    assert truth(b.compare(larger, Comparison.AT_LEAST, b.land(0)), {}) == ("s.area",)


def test_a_share_is_exact() -> None:
    share = m.Share(b.quantity(30, Dimension.RATIO), fact("area"), LAND, span=NOWHERE)
    assert amount(share, {"area": mu(1200)}) == mu(360)


@pytest.mark.parametrize(
    ("mode", "result"), [(Rounding.DOWN, 2), (Rounding.UP, 3), (Rounding.HALF_UP, 3)]
)
def test_a_quotient_is_rounded_once(mode: Rounding, result: int) -> None:
    quotient = m.Divide(
        fact("area"), b.quantity(2, Dimension.NUMBER), mode, b.land(1), LAND, span=NOWHERE
    )
    assert amount(quotient, {"area": mu(5)}) == mu(result)


def test_a_quotient_by_0_is_none_but_an_unknown_one_stays_unknown() -> None:
    quotient = m.Divide(
        fact("area"), b.quantity(0, Dimension.NUMBER), Rounding.DOWN, b.land(1), LAND, span=NOWHERE
    )
    assert amount(quotient, {"area": mu(5)}) is NONE
    assert amount(quotient, {}) == ("s.area",)


# --- first of -------------------------------------------------------------------------------------


def choice() -> m.Expr:
    branches = ((fact("area"), YES), (b.land(300), OTHER))
    return m.FirstOf(branches, fact("more"), LAND, span=NOWHERE)


def test_the_first_guard_that_is_true_decides() -> None:
    assert amount(choice(), {"yes": False, "other": True}) == mu(300)
    assert amount(choice(), {"yes": True, "area": mu(1)}) == mu(1)
    assert amount(choice(), {"yes": False, "other": False, "more": mu(2)}) == mu(2)


def test_an_unknown_guard_makes_it_unknown_even_if_all_values_agree() -> None:
    same = m.FirstOf(((b.land(1), YES),), b.land(1), LAND, span=NOWHERE)
    assert amount(same, {}) == ("s.yes",)


def test_it_waits_for_guards_up_to_the_first_true_one_and_the_values_behind_them() -> None:
    assert amount(choice(), {"other": True}) == ("s.area", "s.yes")
    assert amount(choice(), {"other": False}) == ("s.area", "s.more", "s.yes")
    assert amount(choice(), {"yes": False}) == ("s.more", "s.other")
    assert amount(choice(), {"yes": True}) == ("s.area",)


# --- terms, dates, readings -----------------------------------------------------------------------


def test_a_term_counts_as_written_out() -> None:
    term = m.DefineRef("t", b.YES_NO, span=NOWHERE)
    defines = (b.define("t", b.both(YES, OTHER)),)
    assert truth(term, {"yes": True}, defines=defines) == ("s.other",)


def test_a_bare_term_that_is_none_is_false_but_is_none_asks_for_it() -> None:
    term = m.DefineRef("t", b.YES_NO, span=NOWHERE)
    defines = (b.define("t", YES),)
    assert truth(term, {"yes": NONE}, defines=defines) is False
    assert truth(b.is_none(term), {"yes": NONE}, defines=defines) is True


@pytest.mark.parametrize(
    ("start", "number", "unit", "end"),
    [
        (date(2025, 1, 31), 1, "个月", date(2025, 2, 28)),
        (date(2024, 1, 31), 1, "个月", date(2024, 2, 29)),
        (date(2024, 2, 29), 4, "年", date(2028, 2, 29)),
        (date(2024, 2, 29), 1, "年", date(2025, 2, 28)),
        (date(2024, 2, 29), 48, "个月", date(2028, 2, 29)),
    ],
)
def test_months_end_on_the_corresponding_day_or_the_months_last(
    start: date, number: int, unit: str, end: date
) -> None:
    period = b.quantity(number, Dimension.MONTHS, unit)
    moved = m.ShiftDate(fact("start"), period, b.DAY, span=NOWHERE)
    assert truth(m.Equals(moved, b.literal(end), span=NOWHERE), {"start": start}) is True


def test_days_between_dates_and_the_year_of_one() -> None:
    days = m.Subtract(fact("done"), fact("start"), b.numeric(Dimension.DAYS), span=NOWHERE)
    facts: dict[str, Value] = {"start": date(2025, 2, 28), "done": date(2025, 3, 30)}
    assert amount(days, facts) == Quantity(Dimension.DAYS, 30)
    year = m.YearOf(fact("start"), b.WHOLE, span=NOWHERE)
    assert amount(year, facts) == Quantity(Dimension.NUMBER, 2025)
    assert amount(year, {"start": NONE}) is NONE
