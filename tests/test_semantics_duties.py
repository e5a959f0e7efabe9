"""Deadlines and the life of a duty. Civil Code, articles 200 to 204: how periods are counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import DeadlineReport, ProvisionReport
from dsl.runtime.status import Comparison, DeadlineState, DutyState, Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, Value
from dsl.source import NOWHERE
from tests.semantics_help import fact, first, mu, policy

D = DeadlineState
T = DutyState
START, DONE, YES, OTHER = fact("start"), fact("done"), fact("yes"), fact("other")
SIGNED = date(2025, 2, 28)
DUE = date(2025, 3, 30)  # a Sunday
DAYS_30 = b.quantity(30, Dimension.DAYS)


def duty(
    norm: Norm = Norm.OBLIGE,
    period: m.Expr = DAYS_30,
    rolls: m.Expr | None = None,
    breached: m.Expr | None = None,
    when: m.Expr | None = None,
) -> m.Provision:
    deadline = b.within("d", period, START, DONE, rolls)
    return b.provision("p", norm, deadline=deadline, breached=breached, when=when)


def facts(done: Value = NONE, start: Value = SIGNED) -> dict[str, Value]:
    return {"start": start, "done": done}


def told(report: ProvisionReport) -> tuple[Status, DutyState | None, DeadlineState | None]:
    return report.status, report.duty, report.deadlines[0].state


def deadline_of(provision: m.Provision, given: dict[str, Value], day: date) -> DeadlineReport:
    return first(provision, given, day).deadlines[0]


# --- a deadline from day to day -------------------------------------------------------------------


def test_a_period_of_days_begins_the_day_after_the_event() -> None:
    assert deadline_of(duty(), facts(), SIGNED).due == DUE


@pytest.mark.parametrize(
    ("day", "status", "state", "deadline"),
    [
        (SIGNED, Status.APPLIES, T.DUE, D.PENDING),
        (date(2025, 3, 29), Status.APPLIES, T.DUE, D.PENDING),
        (DUE, Status.APPLIES, T.DUE, D.PENDING),
        (date(2025, 3, 31), Status.VIOLATED, T.OVERDUE, D.OVERDUE),
    ],
)
def test_undone(day: date, status: Status, state: DutyState, deadline: DeadlineState) -> None:
    assert told(first(duty(), facts(), day)) == (status, state, deadline)


@pytest.mark.parametrize(
    ("done", "status", "state", "deadline"),
    [
        (SIGNED, Status.APPLIES, T.MET, D.MET),
        (DUE, Status.APPLIES, T.MET, D.MET),
        (date(2025, 3, 31), Status.VIOLATED, T.LATE, D.LATE),
    ],
)
def test_done(done: date, status: Status, state: DutyState, deadline: DeadlineState) -> None:
    report = first(duty(), facts(done), date(2025, 4, 10))
    assert told(report) == (status, state, deadline)
    assert report.deadlines[0].done == done


def test_a_done_date_after_the_day_of_evaluation_counts_as_none() -> None:
    report = first(duty(), facts(date(2025, 3, 20)), date(2025, 3, 19))
    assert told(report) == (Status.APPLIES, T.DUE, D.PENDING)
    assert report.deadlines[0].done is NONE
    on_the_day = first(duty(), facts(date(2025, 3, 20)), date(2025, 3, 20))
    assert told(on_the_day) == (Status.APPLIES, T.MET, D.MET)


@pytest.mark.parametrize("start", [NONE, date(2025, 3, 2)])
def test_nothing_is_due_before_the_start(start: Value) -> None:
    """A start after the day of evaluation counts as none too."""
    report = first(duty(), facts(start=start), date(2025, 3, 1))
    assert told(report) == (Status.NOT_APPLICABLE, None, D.NOT_STARTED)
    assert report.deadlines[0].due is NONE


def test_the_start_may_be_the_day_of_evaluation() -> None:
    report = first(duty(), facts(start=date(2025, 3, 1)), date(2025, 3, 1))
    assert told(report) == (Status.APPLIES, T.DUE, D.PENDING)
    assert report.deadlines[0].due == date(2025, 3, 31)


def test_an_unknown_start_leaves_it_open_whether_there_is_a_duty() -> None:
    report = first(duty(), {"done": NONE}, date(2025, 4, 10))
    assert report.possible == {Status.NOT_APPLICABLE, Status.VIOLATED, Status.APPLIES}
    assert report.missing == ("s.start",)
    assert (report.duty, report.deadlines[0].state) == (T.UNKNOWN, None)


@pytest.mark.parametrize(
    ("day", "possible", "missing", "state"),
    [
        (DUE, {Status.APPLIES}, (), T.UNKNOWN),
        (date(2025, 3, 31), {Status.VIOLATED, Status.APPLIES}, ("s.done",), T.UNKNOWN),
    ],
)
def test_done_unknown_is_no_breach_until_the_due_day_has_passed(
    day: date, possible: set[Status], missing: tuple[str, ...], state: DutyState
) -> None:
    report = first(duty(), {"start": SIGNED}, day)
    assert report.possible == possible
    assert report.missing == missing
    assert (report.duty, report.deadlines[0].state) == (state, None)


# --- periods --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "number", "unit", "due"),
    [
        (date(2025, 1, 31), 1, "个月", date(2025, 2, 28)),
        (date(2024, 1, 31), 1, "个月", date(2024, 2, 29)),
        (date(2024, 2, 29), 1, "年", date(2025, 2, 28)),
        (date(2020, 2, 29), 4, "年", date(2024, 2, 29)),
        (date(2024, 8, 30), 6, "个月", date(2025, 2, 28)),
        (date(2025, 2, 28), 1, "个月", date(2025, 3, 28)),
        (date(2025, 2, 28), 0, "个月", date(2025, 2, 28)),
    ],
)
def test_months_and_years_end_on_the_corresponding_day(
    start: date, number: int, unit: str, due: date
) -> None:
    made = duty(period=b.quantity(number, Dimension.MONTHS, unit))
    for day, state in ((due, T.DUE), (due + timedelta(days=1), T.OVERDUE)):
        report = first(made, facts(start=start), day)
        assert (report.deadlines[0].due, report.duty) == (due, state)


def test_a_period_may_be_a_parameter_of_the_day_or_a_fact() -> None:
    values = ((DAYS_30, date(2025, 1, 1)), (b.quantity(10, Dimension.DAYS), date(2025, 3, 5)))
    kind = b.numeric(Dimension.DAYS)
    made = policy(
        b.measure(1, duty(period=m.ParameterRef("wait", kind, span=NOWHERE))),
        parameters=(b.parameter("wait", *values),),
    )
    assert first(made, facts(), date(2025, 3, 4)).deadlines[0].due == DUE
    assert first(made, facts(), date(2025, 3, 5)).deadlines[0].due == date(2025, 3, 10)
    term = b.section("t", b.declare("term", kind, or_none=True))
    own = policy(b.measure(1, duty(period=b.fact("t.term", kind))), sections=(term,))
    given = {**facts(), "t.term": Quantity(Dimension.DAYS, 2)}
    assert first(own, given, date(2025, 3, 1)).deadlines[0].due == date(2025, 3, 2)
    none = first(own, {**facts(), "t.term": NONE}, date(2025, 3, 1))
    assert told(none) == (Status.NOT_APPLICABLE, None, D.NOT_STARTED)
    unknown = first(own, facts(), date(2025, 3, 1))
    assert unknown.missing == ("t.term",)


# --- a fixed day ----------------------------------------------------------------------------------


def test_by_a_day_it_is_pending_from_the_first_day_whether_or_not_that_day_has_come() -> None:
    made = b.provision("p", Norm.OBLIGE, deadline=b.by_day("d", b.literal(DUE), DONE))
    for day in (date(2025, 1, 1), DUE):
        assert told(first(made, {"done": NONE}, day)) == (Status.APPLIES, T.DUE, D.PENDING)
    late = first(made, {"done": NONE}, date(2025, 3, 31))
    assert told(late) == (Status.VIOLATED, T.OVERDUE, D.OVERDUE)


def test_by_a_day_that_is_none_there_is_no_duty() -> None:
    made = b.provision("p", Norm.OBLIGE, deadline=b.by_day("d", START, DONE))
    report = first(made, {"start": NONE, "done": NONE})
    assert told(report) == (Status.NOT_APPLICABLE, None, D.NOT_STARTED)
    future = first(made, {"start": date(2026, 1, 1), "done": NONE})
    assert future.deadlines[0].due == date(2026, 1, 1)


# --- holidays -------------------------------------------------------------------------------------

ALWAYS = b.literal(True)


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2025, 3, 30), date(2025, 3, 31)),  # a Sunday
        (date(2025, 4, 4), date(2025, 4, 7)),  # Qingming, a Friday, and the weekend
        (date(2025, 10, 1), date(2025, 10, 9)),  # National Day and Mid-Autumn, eight days
        (date(2025, 2, 8), date(2025, 2, 8)),  # a Saturday on which people work
        (date(2025, 3, 28), date(2025, 3, 28)),  # a Friday
    ],
)
def test_a_due_day_moves_off_a_day_without_work(day: date, due: date) -> None:
    made = b.provision("p", Norm.OBLIGE, deadline=b.by_day("d", b.literal(day), DONE, ALWAYS))
    report = first(made, {"done": NONE}, due)
    assert (report.deadlines[0].due, report.duty) == (due, T.DUE)
    assert not report.deadlines[0].calendar_unknown


def test_it_moves_only_if_the_policy_says_so() -> None:
    assert deadline_of(duty(), facts(), DUE).due == DUE
    conditional = duty(rolls=YES)
    assert deadline_of(conditional, {**facts(), "yes": True}, DUE).due == date(2025, 3, 31)
    assert deadline_of(conditional, {**facts(), "yes": False}, DUE).due == DUE


def test_an_unknown_condition_leaves_the_due_day_unknown() -> None:
    report = first(duty(rolls=YES), facts(), date(2025, 4, 10))
    assert (report.deadlines[0].due, report.deadlines[0].state) == (None, None)
    assert report.missing == ("s.yes",)


def test_past_the_calendar_the_due_day_stands_and_says_so() -> None:
    sunday = date(2040, 1, 1)
    made = b.provision("p", Norm.OBLIGE, deadline=b.by_day("d", b.literal(sunday), DONE, ALWAYS))
    report = deadline_of(made, {"done": NONE}, date(2025, 3, 1))
    assert (report.due, report.calendar_unknown) == (sunday, True)


# --- breached, fulfilled, met ---------------------------------------------------------------------


def plain(
    norm: Norm, breached: m.Expr | None = None, fulfilled: m.Expr | None = None
) -> m.Provision:
    return b.provision("p", norm, breached=breached, fulfilled=fulfilled)


def test_without_anything_that_breaks_it_a_duty_is_due_until_met() -> None:
    assert first(plain(Norm.OBLIGE), {}).duty is T.DUE
    made = plain(Norm.OBLIGE, fulfilled=YES)
    assert first(made, {"yes": True}).duty is T.MET
    assert first(made, {"yes": False}).duty is T.DUE
    unknown = first(made, {})
    assert (unknown.duty, unknown.status) == (T.UNKNOWN, Status.APPLIES)


def test_breached_comes_before_met() -> None:
    made = plain(Norm.OBLIGE, breached=OTHER, fulfilled=YES)
    report = first(made, {"yes": True, "other": True})
    assert (report.status, report.duty) == (Status.VIOLATED, T.BREACHED)


def test_a_test_that_is_unknown_before_one_is_true_makes_the_state_unknown() -> None:
    made = plain(Norm.OBLIGE, breached=OTHER, fulfilled=YES)
    assert first(made, {"yes": True}).duty is T.UNKNOWN


def test_a_duty_known_to_be_broken_is_named_by_what_is_true() -> None:
    made = duty(breached=OTHER)
    day = date(2025, 4, 10)
    assert first(made, facts(), day).duty is T.OVERDUE  # breached is unknown
    assert first(made, facts(date(2025, 4, 1)), day).duty is T.LATE
    assert first(made, {**facts(), "other": True}, day).duty is T.BREACHED
    assert first(made, facts(SIGNED), day).duty is T.UNKNOWN


def test_a_ban_that_is_not_breached_is_met() -> None:
    made = plain(Norm.PROHIBIT, breached=YES)
    assert first(made, {"yes": False}).duty is T.MET
    assert first(made, {"yes": True}).duty is T.BREACHED
    assert first(made, {}).duty is T.UNKNOWN


def test_a_limit_that_fails_breaches_a_ban() -> None:
    limit = b.limit("cap", fact("area"), Comparison.AT_MOST, b.land(5))
    made = b.provision("p", Norm.PROHIBIT, limits=(limit,))
    assert first(made, {"area": mu(6)}).duty is T.BREACHED
    assert first(made, {"area": mu(5)}).duty is T.MET


def test_a_commitment_is_late_or_overdue_but_applies() -> None:
    made = duty(Norm.COMMIT)
    assert told(first(made, facts(), date(2025, 4, 10))) == (Status.APPLIES, T.OVERDUE, D.OVERDUE)
    late = first(made, facts(date(2025, 4, 1)), date(2025, 4, 10))
    assert told(late) == (Status.APPLIES, T.LATE, D.LATE)
    breached = first(plain(Norm.COMMIT, breached=YES), {"yes": True})
    assert (breached.status, breached.duty) == (Status.APPLIES, T.BREACHED)


def test_the_state_is_null_where_there_is_no_duty_and_unknown_where_that_is_open() -> None:
    made = b.provision(
        "p", Norm.OBLIGE, when=YES, exceptions=(b.exempting("x", OTHER),), breached=b.literal(True)
    )
    assert first(made, {"yes": False}).duty is None
    assert first(made, {"yes": True, "other": True}).duty is None
    assert first(made, {"other": False}).duty is T.UNKNOWN
    assert first(made, {"yes": True, "other": False}).duty is T.BREACHED
    outside = b.provision("p", Norm.OBLIGE, window=m.Window(date(2026, 1, 1), None))
    assert first(outside, {}).duty is None


@pytest.mark.parametrize("norm", [Norm.PERMIT, Norm.GRANT, Norm.PROGRAMME])
def test_what_is_no_duty_has_no_state(norm: Norm) -> None:
    assert first(b.provision("p", norm), {}).duty is None


def test_a_deadline_of_a_provision_out_of_scope_is_reported_all_the_same() -> None:
    report = first(duty(when=YES), {**facts(), "yes": False}, date(2025, 4, 10))
    assert told(report) == (Status.NOT_APPLICABLE, None, D.OVERDUE)


# --- the earliest day -----------------------------------------------------------------------------


@pytest.mark.parametrize(("start", "earliest"), [(SIGNED, DUE), (NONE, NONE), (UNKNOWN, None)])
def test_the_earliest_day(start: Value, earliest: object) -> None:
    shifted = m.ShiftDate(START, DAYS_30, b.DAY, span=NOWHERE)
    report = first(b.provision("p", Norm.PERMIT, earliest=shifted), {"start": start})
    assert report.has_earliest
    assert report.earliest == earliest
    assert report.status is Status.APPLIES
