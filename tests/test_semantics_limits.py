"""Limits, requirements and amounts: what is reported of them, whatever the status."""

from __future__ import annotations

from datetime import date

import pytest

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension, Quantity, Rounding
from dsl.runtime.report import LimitReport
from dsl.runtime.status import Comparison, Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, Value
from dsl.source import NOWHERE
from tests.semantics_help import LAND, fact, first, mu, policy

C = Comparison
YES, OTHER, AREA, MORE = fact("yes"), fact("other"), fact("area"), fact("more")
ITEM_AREA = b.field("w", "work", "area", LAND)
ITEM_OK = b.field("w", "work", "ok")


def limit(
    op: Comparison, bound: m.Expr, value: m.Expr = AREA, each: m.Binder | None = None
) -> m.Provision:
    return b.provision("p", Norm.PERMIT, limits=(b.limit("cap", value, op, bound, each=each),))


def reported(provision: m.Provision, facts: dict[str, Value]) -> LimitReport:
    return first(provision, facts).limits[0]


def share(ratio: str, base: m.Expr) -> m.Expr:
    return m.Share(b.quantity(ratio, Dimension.RATIO), base, LAND, span=NOWHERE)


# --- holds and margin -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("op", "value", "holds", "margin"),
    [
        (C.AT_MOST, "9", True, "1"),
        (C.AT_MOST, "10", True, "0"),
        (C.AT_MOST, "11", False, "-1"),
        (C.LESS_THAN, "9.99", True, "0.01"),
        (C.LESS_THAN, "10", False, "0"),
        (C.LESS_THAN, "11", False, "-1"),
        (C.AT_LEAST, "9", False, "-1"),
        (C.AT_LEAST, "10", True, "0"),
        (C.AT_LEAST, "11", True, "1"),
        (C.MORE_THAN, "9", False, "-1"),
        (C.MORE_THAN, "10", False, "0"),
        (C.MORE_THAN, "10.00000001", True, "0.00000001"),
    ],
)
def test_a_margin_is_what_is_left_to_the_bound(
    op: Comparison, value: str, holds: bool, margin: str
) -> None:
    report = reported(limit(op, b.land(10)), {"area": mu(value)})
    assert (report.holds, report.margin) == (holds, mu(margin))
    assert (report.value, report.bound, report.comparison) == (mu(value), mu(10), op)


def test_an_unknown_figure_leaves_holds_and_margin_unknown() -> None:
    report = reported(limit(C.AT_MOST, b.land(10)), {})
    assert (report.value, report.bound, report.margin, report.holds) == (None, mu(10), None, None)


@pytest.mark.parametrize("bound", ["5", None])
def test_a_figure_that_is_none_fails_a_limit_even_beside_an_unknown_one(bound: str | None) -> None:
    facts: dict[str, Value] = {"area": NONE, "more": UNKNOWN if bound is None else mu(bound)}
    report = reported(limit(C.AT_MOST, MORE), facts)
    assert (report.value, report.margin, report.holds) == (NONE, NONE, False)


def test_a_share_is_compared_by_multiplication() -> None:
    """15% of 66.66666667 mu is 10.0000000005 mu: no digit of the product is lost."""
    facts: dict[str, Value] = {"area": mu("10"), "more": mu("66.66666667")}
    report = reported(limit(C.AT_MOST, share("15", MORE)), facts)
    assert report.margin == mu("0.0000000005")
    assert report.holds is True
    assert (
        reported(limit(C.AT_MOST, share("15", MORE)), {**facts, "more": mu("66.66666666")}).holds
        is False
    )


def test_computed_values_may_be_negative() -> None:
    difference = m.Subtract(AREA, MORE, LAND, span=NOWHERE)
    report = reported(limit(C.AT_LEAST, b.land(0), difference), {"area": mu(1), "more": mu(4)})
    assert (report.value, report.margin, report.holds) == (mu(-3), mu(-3), False)


def test_the_formula_of_the_worked_case() -> None:
    """(1500 - 300) x 30% = 360 mu, of which 24 hectares, 360 mu, use all."""
    bound = share("30", m.Subtract(MORE, b.land(300), LAND, span=NOWHERE))
    used = Quantity.of(Dimension.LAND, "24", "公顷")
    report = reported(limit(C.AT_MOST, bound), {"area": used, "more": mu(1500)})
    assert (report.value, report.bound, report.margin, report.holds) == (
        mu(360),
        mu(360),
        mu(0),
        True,
    )


# --- units ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bound", "area", "unit"),
    [
        (b.land(10), "7", "亩"),
        (b.land("2", "公顷"), "7.5", "公顷"),
        (b.land("2", "公顷"), "7", "亩"),  # 7/15 of a hectare has no end
        (b.land("2000", "平方米"), "3", "平方米"),
        (b.land("2000", "平方米"), "1", "亩"),  # 1/0.0015 square metres neither
        (share("50", MORE), "3", "亩"),
        (m.Add(b.land("1", "公顷"), b.land("1", "公顷"), LAND, span=NOWHERE), "15", "亩"),
    ],
)
def test_figures_are_in_the_unit_of_the_bound_where_all_are_finite_in_it(
    bound: m.Expr, area: str, unit: str
) -> None:
    assert reported(limit(C.AT_MOST, bound), {"area": mu(area), "more": mu(30)}).unit == unit


def test_a_parameter_lends_its_unit_on_the_day() -> None:
    values = (
        (b.land("1", "公顷"), date(2025, 1, 1)),
        (b.land("20", "亩"), date(2025, 4, 1)),
    )
    bound = m.ParameterRef("cap", LAND, span=NOWHERE)
    made = policy(b.measure(1, limit(C.AT_MOST, bound)), parameters=(b.parameter("cap", *values),))
    before = first(made, {"area": mu(15)}, date(2025, 3, 31)).limits[0]
    after = first(made, {"area": mu(15)}, date(2025, 4, 1)).limits[0]
    assert (before.bound, before.margin, before.unit) == (mu(15), mu(0), "公顷")
    assert (after.bound, after.margin, after.unit) == (mu(20), mu(5), "亩")


def test_ratios_are_in_percent_and_plain_numbers_in_nothing() -> None:
    ratio = b.quantity("12.5", Dimension.RATIO)
    report = reported(limit(C.AT_MOST, ratio, b.quantity("10", Dimension.RATIO)), {})
    assert (report.unit, report.margin) == ("%", Quantity.of(Dimension.RATIO, "2.5", "%"))
    number = b.quantity(3, Dimension.NUMBER)
    plain = reported(limit(C.AT_LEAST, number, b.quantity(4, Dimension.NUMBER)), {})
    assert (plain.unit, plain.margin) == (None, Quantity.of(Dimension.NUMBER, 1))


def test_a_limit_on_dates_has_its_margin_in_days() -> None:
    made = limit(C.AT_MOST, b.literal(date(2025, 3, 1)), fact("start"))
    report = reported(made, {"start": date(2025, 2, 27)})
    assert (report.margin, report.unit) == (Quantity(Dimension.DAYS, 2), "日")
    assert (report.value, report.bound, report.holds) == (date(2025, 2, 27), date(2025, 3, 1), True)
    late = reported(made, {"start": date(2025, 3, 2)})
    assert (late.margin, late.holds) == (Quantity(Dimension.DAYS, -1), False)


# --- for each -------------------------------------------------------------------------------------

EACH = limit(C.AT_MOST, b.land(5), ITEM_AREA, b.among("w", "s.works", "work"))
EACH_OK = limit(C.AT_MOST, b.land(5), ITEM_AREA, b.among("w", "s.works", "work", ITEM_OK))


def works(*areas: Value, ok: Value = True) -> dict[str, Value]:
    return {"works": tuple({"area": area, "ok": ok} for area in areas)}


def test_a_for_each_limit_reports_the_item_with_the_smallest_margin() -> None:
    report = reported(EACH, works(mu(1), mu(4), mu(2)))
    assert (report.item, report.value, report.margin, report.holds) == (2, mu(4), mu(1), True)
    assert report.each


def test_on_ties_the_first() -> None:
    assert reported(EACH, works(mu(4), mu(1), mu(4))).item == 1


def test_it_fails_if_one_item_does() -> None:
    report = reported(EACH, works(mu(6), mu(7), UNKNOWN))
    assert report.holds is False
    assert (report.item, report.margin) == (None, None)  # the unknown one may be the worst


@pytest.mark.parametrize("facts", [{"works": ()}, {"works": NONE}])
def test_over_an_empty_list_it_holds_and_all_is_unknown(facts: dict[str, Value]) -> None:
    report = reported(EACH, facts)
    assert (report.holds, report.item, report.value, report.margin) == (True, None, None, None)


def test_only_items_whose_where_is_true_count() -> None:
    items: Value = (
        {"area": mu(9), "ok": False},
        {"area": mu(3), "ok": True},
        {"area": UNKNOWN, "ok": False},
    )
    report = reported(EACH_OK, {"works": items})
    assert (report.holds, report.item, report.margin) == (True, 2, mu(2))


def test_an_unknown_where_leaves_all_unknown_though_it_may_hold() -> None:
    report = reported(EACH_OK, {"works": ({"area": mu(3)}, {"area": mu(1), "ok": True})})
    assert (report.holds, report.item, report.margin) == (True, None, None)


def test_a_none_among_the_items_fails_and_leaves_the_figures_unknown() -> None:
    report = reported(EACH, works(mu(1), NONE))
    assert (report.holds, report.item, report.value) == (False, None, None)


def test_an_unknown_list_leaves_all_unknown() -> None:
    report = first(EACH, {})
    assert report.missing == ("s.works",)
    assert (report.limits[0].holds, report.limits[0].item) == (None, None)


# --- reported whatever the status -----------------------------------------------------------------


def test_clauses_are_reported_of_a_provision_that_does_not_apply() -> None:
    made = b.provision(
        "p",
        Norm.PERMIT,
        when=YES,
        requirements=(b.require("r", OTHER),),
        limits=(b.limit("cap", AREA, C.AT_MOST, b.land(5)),),
        amounts=(b.amount("a", share("50", AREA)),),
        earliest=fact("start"),
    )
    facts: dict[str, Value] = {"yes": False, "other": True, "area": mu(6), "start": NONE}
    report = first(made, facts)
    assert report.status is Status.NOT_APPLICABLE
    assert report.requirements[0].holds is True
    assert report.limits[0].margin == mu(-1)
    assert report.amounts[0].value == mu(3)
    assert (report.has_earliest, report.earliest) == (True, NONE)


def test_an_amount_is_in_the_base_unit_and_lists_its_own_missing() -> None:
    made = b.provision("p", Norm.GRANT, amounts=(b.amount("a", AREA),))
    two = Quantity.of(Dimension.LAND, "2", "公顷")
    known = first(made, {"area": two}).amounts[0]
    assert (known.value, known.unit, known.missing) == (mu(30), "亩", ())
    report = first(made, {})
    assert (report.status, report.missing) == (Status.APPLIES, ())
    assert report.amounts[0].missing == ("s.area",)
    assert first(made, {"area": NONE}).amounts[0].value is NONE


@pytest.mark.parametrize(
    ("dimension", "unit"),
    [
        (Dimension.LAND, "亩"),
        (Dimension.FLOOR, "平方米"),
        (Dimension.MONEY, "元"),
        (Dimension.MONTHS, "个月"),
        (Dimension.DAYS, "日"),
        (Dimension.RATIO, "%"),
        (Dimension.NUMBER, None),
    ],
)
def test_base_units(dimension: Dimension, unit: str | None) -> None:
    made = b.provision("p", Norm.GRANT, amounts=(b.amount("a", b.quantity(3, dimension)),))
    assert first(made, {}).amounts[0].unit == unit


# --- division -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("top", "mode", "result"),
    [
        ("7", Rounding.DOWN, "3"),
        ("7", Rounding.UP, "4"),
        ("7", Rounding.HALF_UP, "4"),
        ("6.9", Rounding.HALF_UP, "3"),
        ("-7", Rounding.DOWN, "-4"),
        ("-7", Rounding.UP, "-3"),
        ("-7", Rounding.HALF_UP, "-3"),
        ("-7.1", Rounding.HALF_UP, "-4"),
        ("6", Rounding.DOWN, "3"),
        ("6", Rounding.UP, "3"),
    ],
)
def test_down_and_up_are_towards_smaller_and_larger_numbers_a_tie_goes_up(
    top: str, mode: Rounding, result: str
) -> None:
    two = b.quantity(2, Dimension.NUMBER)
    quotient = m.Divide(b.land(top), two, mode, b.land(1), LAND, span=NOWHERE)
    made = b.provision("p", Norm.GRANT, amounts=(b.amount("a", quotient),))
    assert first(made, {}).amounts[0].value == mu(result)


def test_a_quotient_of_two_areas_is_a_ratio_rounded_to_its_step() -> None:
    kind = b.numeric(Dimension.RATIO)
    step = b.quantity("0.1", Dimension.RATIO)
    quotient = m.Divide(AREA, MORE, Rounding.HALF_UP, step, kind, span=NOWHERE)
    made = b.provision("p", Norm.GRANT, amounts=(b.amount("a", quotient),))
    third = first(made, {"area": mu(1), "more": mu(3)}).amounts[0].value
    assert third == Quantity.of(Dimension.RATIO, "33.3", "%")
    assert first(made, {"area": mu(1), "more": mu(0)}).amounts[0].value is NONE
