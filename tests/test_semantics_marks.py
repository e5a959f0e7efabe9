"""Marks: what an answer hangs on, found by evaluating once more, never by changing the status."""

from __future__ import annotations

from datetime import date

import pytest

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.status import Comparison, Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Members, Value
from dsl.source import NOWHERE
from tests.semantics_help import ask, fact, first, given, mu, policy

S = Status
YES, OTHER, AREA, START = fact("yes"), fact("other"), fact("area"), fact("start")
SECTORS, KIND = fact("sectors"), fact("kind")
PERMIT = Norm.PERMIT
AT_MOST = Comparison.AT_MOST
WAY = b.interpretation("way", "strict", "loose", "third")
FREE = b.interpretation("free", "yes", "no")


def reads(*options: str, name: str = "way") -> m.ReadingIs:
    return m.ReadingIs(name, options, span=NOWHERE)


def marked(*provisions: m.Provision) -> m.Policy:
    return policy(b.measure(1, *provisions), interpretations=(WAY, FREE))


# --- hangs_on -------------------------------------------------------------------------------------


def hangs(what: m.Provision, facts: dict[str, Value], **readings: str) -> tuple[str, ...]:
    return first(marked(what), facts, readings=readings).hangs_on


def test_a_reading_that_changes_the_status() -> None:
    assert hangs(b.provision("p", PERMIT, when=reads("strict")), {}) == ("way",)


def test_one_other_option_is_enough() -> None:
    assert hangs(b.provision("p", PERMIT, when=reads("strict", "loose")), {}) == ("way",)
    assert hangs(b.provision("p", PERMIT, when=reads("strict", "loose", "third")), {}) == ()


def test_a_reading_that_only_a_fact_keeps_from_mattering() -> None:
    what = b.provision("p", PERMIT, when=b.either(YES, reads("loose")))
    assert hangs(what, {"yes": True}) == ()
    assert hangs(what, {"yes": False}) == ("way",)
    assert hangs(what, {}) == ("way",)  # possible differs


def test_two_that_only_together_would_change_it_are_none() -> None:
    both = b.both(reads("loose"), reads("no", name="free"))
    assert hangs(b.provision("p", PERMIT, when=both), {}) == ()
    assert hangs(b.provision("p", PERMIT, when=both), {}, way="loose") == ("free",)


def test_a_reading_that_changes_a_figure_or_a_day() -> None:
    share = m.FirstOf(((b.land(1), reads("strict")),), b.land(2), AREA.type, span=NOWHERE)
    limit = b.limit("l", AREA, AT_MOST, share)
    assert hangs(b.provision("p", PERMIT, limits=(limit,)), {"area": mu(0)}) == ("way",)
    assert hangs(b.provision("p", PERMIT, amounts=(b.amount("a", share),)), {}) == ("way",)
    due = b.within("d", b.quantity(30, Dimension.DAYS), START, fact("done"), rolls=reads("loose"))
    facts: dict[str, Value] = {"start": date(2025, 2, 28), "done": NONE}  # due on a Sunday
    assert hangs(b.provision("p", Norm.OBLIGE, deadline=due), facts) == ("way",)
    on_monday: dict[str, Value] = {"start": date(2025, 2, 1), "done": NONE}
    assert hangs(b.provision("p", Norm.OBLIGE, deadline=due), on_monday) == ()


# --- arguable -------------------------------------------------------------------------------------


def arguable(condition: m.Expr, facts: dict[str, Value]) -> bool:
    return first(b.provision("p", PERMIT, when=condition), facts).arguable


LISTED = b.is_in(KIND, "sector", "transport", etc=True)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("energy", True), ("transport", False), ("port", False), (NONE, False), (UNKNOWN, False)],
)
def test_a_settled_answer_that_a_list_left_open_could_change(kind: Value, expected: bool) -> None:
    """None asks for nothing that could be meant; an unknown operand settles nothing."""
    assert arguable(LISTED, {"kind": kind}) is expected


def test_a_closed_list_is_not_arguable() -> None:
    assert not arguable(b.is_in(KIND, "sector", "transport"), {"kind": "energy"})


def test_what_another_condition_settles_is_not_arguable() -> None:
    assert not arguable(b.both(LISTED, YES), {"kind": "energy", "yes": False})
    assert arguable(b.both(LISTED, YES), {"kind": "energy", "yes": True})


def test_an_open_list_of_a_set() -> None:
    some = b.includes(SECTORS, "sector", "transport", etc=True)
    assert arguable(some, {"sectors": Members(frozenset({"energy"}))})
    assert not arguable(some, {"sectors": Members(frozenset({"rail"}))})
    assert not arguable(some, {"sectors": Members()})  # none


def test_excepted_instead_of_not_applicable_is_no_other_answer() -> None:
    out = b.provision("p", PERMIT, when=YES, exceptions=(b.exempting("e", LISTED),))
    assert not first(out, {"yes": False, "kind": "energy"}).arguable
    assert first(out, {"yes": True, "kind": "energy"}).arguable


# --- assumes --------------------------------------------------------------------------------------


LAND = b.numeric(Dimension.LAND)
ABSENT = b.section("t", b.declare("a"), b.declare("b"), assumed_absent=True)
BAN = b.section(
    "u",
    b.declare("ban", assumed_no=True),
    b.declare("other", assumed_no=True),
    b.declare("x"),
    b.declare("sum", default=b.either(b.fact("u.ban"), b.fact("u.x"))),
)


def assumes(
    condition: m.Expr, facts: dict[str, Value] | GivenFacts, *, assumptions: bool = True
) -> tuple[str, ...]:
    made = policy(b.measure(1, b.provision("p", PERMIT, when=condition)), sections=(ABSENT, BAN))
    return first(made, facts, assumptions=assumptions).assumes


def test_a_section_assumed_absent_that_the_answer_rests_on() -> None:
    assert assumes(b.fact("t.a"), {}) == ("t",)
    assert assumes(b.fact("t.a"), {}, assumptions=False) == ()
    assert assumes(b.fact("t.a"), {"t.b": True}) == ()
    assert assumes(m.Involves("t", span=NOWHERE), {}) == ("t",)


def test_a_fact_assumed_no_that_the_answer_rests_on() -> None:
    assert assumes(b.not_(b.fact("u.ban")), {}) == ("u.ban",)
    assert assumes(b.not_(b.fact("u.ban")), {"u.ban": False}) == ()


def test_what_would_change_nothing_is_not_assumed() -> None:
    assert assumes(b.both(b.fact("t.a"), YES), {"yes": False}) == ()
    assert assumes(b.fact("u.ban"), {"u.ban": True}) == ()


def test_a_fact_by_default_counts_as_those_that_its_formula_reads() -> None:
    assert assumes(b.fact("u.sum"), {"u.x": False}) == ("u.ban",)
    assert assumes(b.fact("u.sum"), {"u.x": True}) == ()
    assert assumes(b.fact("u.sum"), {"u.sum": False}) == ()


def test_the_status_is_that_with_the_assumptions() -> None:
    made = policy(b.measure(1, b.provision("p", PERMIT, when=b.fact("t.a"))), sections=(ABSENT,))
    assert first(made, {}).status is S.NOT_APPLICABLE
    assert first(made, {}, assumptions=False).status is S.UNDETERMINED


# --- rounding -------------------------------------------------------------------------------------


def written(n: int, scale: int, half: tuple[int, int] | None) -> Quantity:
    return Quantity(Dimension.LAND, n, scale, None, half)


def rounds(value: Quantity, op: Comparison = AT_MOST) -> bool:
    what = b.provision("p", PERMIT, limits=(b.limit("l", AREA, op, b.land(10)),))
    return first(what, {"area": value}).limits[0].rounding


@pytest.mark.parametrize(
    ("n", "op", "expected"),
    [
        (100005, AT_MOST, True),  # 0.6667 ha is 10.0005 mu, up to 0.00075 mu off
        (100020, AT_MOST, False),
        (99995, AT_MOST, True),
        (99990, AT_MOST, False),
        (100000, AT_MOST, True),
        (100000, Comparison.LESS_THAN, True),
    ],
)
def test_half_a_unit_of_the_last_place_that_would_change_whether_it_holds(
    n: int, op: Comparison, expected: bool
) -> None:
    assert rounds(written(n, 4, (75, 5)), op) is expected


def test_a_figure_without_decimals_is_exact() -> None:
    assert not rounds(written(10, 0, None))


def test_none_goes_below_zero() -> None:
    above = b.limit("l", AREA, Comparison.AT_LEAST, b.land(0))
    what = b.provision("p", PERMIT, limits=(above,))
    assert not first(what, {"area": written(0, 1, (5, 2))}).limits[0].rounding


def test_a_figure_of_an_item_counts_and_the_status_stays_exact() -> None:
    total = m.SumOf(
        b.field("w", "work", "area", LAND), b.among("w", "s.works", "work"), LAND, span=NOWHERE
    )
    what = b.provision("p", PERMIT, limits=(b.limit("l", total, AT_MOST, b.land(10)),))
    works: tuple[dict[str, Value], ...] = ({"area": mu(5)}, {"area": written(50005, 4, (75, 5))})
    found = first(what, {"works": works})
    assert found.status is S.NOT_MET
    assert found.limits[0].rounding
    assert ask(policy(b.measure(1, what)), given({"works": works})).measures[0].status is S.NOT_MET
