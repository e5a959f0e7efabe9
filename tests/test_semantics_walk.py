"""The walk of a provision: which statuses are possible, which one it is, and what is missing."""

from __future__ import annotations

from datetime import date

import pytest

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.runtime.report import ProvisionReport
from dsl.runtime.status import Comparison, Norm, Status
from dsl.runtime.values import NONE, UNKNOWN, Value
from tests.semantics_help import DAY, LAND, ask, fact, first, mu, policy

S = Status
YES, OTHER, THIRD = fact("yes"), fact("other"), fact("third")
ENTITLEMENTS = (Norm.PERMIT, Norm.GRANT, Norm.ENCOURAGE, Norm.RELIEVE)
EXCEPT_OTHER = b.exempting("x", OTHER)
AT_MOST_5 = b.limit("cap", fact("area"), Comparison.AT_MOST, b.land(5))


def permit(
    *tests: m.Requirement | m.Limit,
    when: m.Expr | None = None,
    exceptions: tuple[m.Exempting, ...] = (),
    norm: Norm = Norm.PERMIT,
) -> m.Provision:
    return b.provision(
        "p",
        norm,
        when=when,
        exceptions=exceptions,
        requirements=tuple(t for t in tests if isinstance(t, m.Requirement)),
        limits=tuple(t for t in tests if isinstance(t, m.Limit)),
    )


def answer(report: ProvisionReport) -> tuple[set[Status], tuple[str, ...]]:
    return set(report.possible), report.missing


# --- one stage after the other --------------------------------------------------------------------


def test_a_provision_without_clauses_applies() -> None:
    assert answer(first(permit(), {})) == ({S.APPLIES}, ())


@pytest.mark.parametrize("known", [True, False])
def test_scope(known: bool) -> None:
    report = first(permit(when=YES), {"yes": known})
    assert report.status is (S.APPLIES if known else S.NOT_APPLICABLE)


def test_unknown_scope_leaves_both_and_waits_for_its_facts() -> None:
    report = first(permit(when=YES), {})
    assert report.status is S.UNDETERMINED
    assert answer(report) == ({S.NOT_APPLICABLE, S.APPLIES}, ("s.yes",))


def test_scope_joins_policy_measure_when_and_while() -> None:
    provision = b.provision("p", Norm.PERMIT, when=THIRD, whiles=(b.fact("t.own"),))
    made = policy(
        b.measure(1, provision, applies=OTHER, whiles=(b.fact("t.around"),)),
        sections=(b.section("t", b.declare("own"), b.declare("around")),),
        applies=YES,
    )
    names = ("yes", "other", "third", "t.own", "t.around")
    facts: dict[str, Value] = dict.fromkeys(names, True)
    assert first(made, facts).status is S.APPLIES
    for name in facts:
        assert first(made, {**facts, name: False}).status is S.NOT_APPLICABLE
        without = {n: v for n, v in facts.items() if n != name}
        assert first(made, without).missing == (name if "." in name else f"s.{name}",)


def test_a_false_scope_beats_an_exception_that_holds() -> None:
    report = first(permit(when=YES, exceptions=(EXCEPT_OTHER,)), {"yes": False, "other": True})
    assert report.status is S.NOT_APPLICABLE
    assert report.exception is None


def test_an_exception_that_holds_settles_it_even_while_the_scope_is_unknown() -> None:
    report = first(permit(when=YES, exceptions=(EXCEPT_OTHER,)), {"other": True})
    assert answer(report) == ({S.EXCEPTED}, ())
    assert report.exception is not None
    assert report.exception.id == "x"


def test_an_unknown_exception_leaves_excepted_beside_the_rest() -> None:
    report = first(permit(exceptions=(EXCEPT_OTHER,)), {})
    assert answer(report) == ({S.EXCEPTED, S.APPLIES}, ("s.other",))
    assert report.exception is None


def test_the_first_exception_that_holds_is_named_the_measures_before_the_provisions() -> None:
    own = b.exempting("own", YES)
    made = policy(
        b.measure(1, permit(exceptions=(own,)), exceptions=(b.exempting("around", OTHER),))
    )
    named = {
        (True, True): "around",
        (True, False): "own",
        (False, True): "around",
    }
    for (yes, other), expected in named.items():
        exception = first(made, {"yes": yes, "other": other}).exception
        assert exception is not None
        assert exception.id == expected


@pytest.mark.parametrize("norm", ENTITLEMENTS)
def test_a_requirement_that_fails_is_not_met(norm: Norm) -> None:
    made = permit(b.require("r", YES), norm=norm)
    assert first(made, {"yes": False}).status is S.NOT_MET
    assert first(made, {"yes": True}).status is S.APPLIES
    assert answer(first(made, {})) == ({S.NOT_MET, S.APPLIES}, ("s.yes",))


def test_in_principle_a_failure_goes_to_a_person() -> None:
    made = permit(b.require("r", YES, in_principle=True), b.require("hard", OTHER))
    assert first(made, {"yes": False, "other": True}).status is S.REFERRED
    assert first(made, {"yes": False, "other": False}).status is S.NOT_MET
    assert answer(first(made, {"yes": False})) == ({S.NOT_MET, S.REFERRED}, ("s.other",))
    assert answer(first(made, {"other": True})) == ({S.REFERRED, S.APPLIES}, ("s.yes",))


def test_a_stage_that_ends_the_walk_hides_what_comes_after_it() -> None:
    made = permit(b.require("r", OTHER), b.require("soft", THIRD, in_principle=True), when=YES)
    report = first(made, {"other": False})
    assert answer(report) == ({S.NOT_APPLICABLE, S.NOT_MET}, ("s.yes",))


def test_a_failing_requirement_keeps_the_scope_open_not_the_other_way_round() -> None:
    assert answer(first(permit(b.require("r", OTHER), when=YES), {"yes": False})) == (
        {S.NOT_APPLICABLE},
        (),
    )


def test_every_unknown_stage_adds_its_status_and_its_facts() -> None:
    made = permit(
        b.require("hard", THIRD),
        b.require("soft", b.is_none(fact("start")), in_principle=True),
        when=YES,
        exceptions=(EXCEPT_OTHER,),
    )
    report = first(made, {})
    assert answer(report) == (
        {S.NOT_APPLICABLE, S.EXCEPTED, S.NOT_MET, S.REFERRED, S.APPLIES},
        ("s.other", "s.start", "s.third", "s.yes"),
    )


# --- limits and waivers in the walk ---------------------------------------------------------------


def test_a_limit_of_an_entitlement_that_fails_is_not_met() -> None:
    made = permit(AT_MOST_5)
    assert first(made, {"area": mu(5)}).status is S.APPLIES
    assert first(made, {"area": mu("5.00000001")}).status is S.NOT_MET
    assert answer(first(made, {})) == ({S.NOT_MET, S.APPLIES}, ("s.area",))
    assert first(made, {"area": NONE}).status is S.NOT_MET


@pytest.mark.parametrize(
    ("holds", "waived", "status"),
    [
        (True, False, S.APPLIES),
        (False, True, S.APPLIES),
        (False, False, S.NOT_MET),
        (True, UNKNOWN, S.APPLIES),
        (UNKNOWN, True, S.APPLIES),
        (False, UNKNOWN, S.UNDETERMINED),
    ],
)
def test_a_waiver_frees_from_its_own_requirement(
    holds: Value, waived: Value, status: Status
) -> None:
    made = permit(b.require("r", YES, waived=b.waiver("w", OTHER)))
    report = first(made, {"yes": holds, "other": waived})
    assert report.status is status
    assert report.requirements[0].holds == (None if holds is UNKNOWN else holds)
    assert report.requirements[0].waived is not None


def test_a_waiver_frees_from_nothing_else() -> None:
    made = permit(b.require("r", YES, waived=b.waiver("w", OTHER)), b.require("q", THIRD))
    assert first(made, {"yes": False, "other": True, "third": False}).status is S.NOT_MET


# --- in force -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2025, 1, 31), S.NOT_IN_FORCE),
        (date(2025, 2, 1), S.APPLIES),
        (date(2025, 2, 28), S.APPLIES),
        (date(2025, 3, 1), S.NOT_IN_FORCE),
    ],
)
def test_both_ends_of_a_window_are_in_force(day: date, status: Status) -> None:
    window = m.Window(date(2025, 2, 1), date(2025, 2, 28))
    assert first(b.provision("p", Norm.PERMIT, window=window), {}, day).status is status


def test_outside_its_window_a_provision_reports_nothing_else() -> None:
    made = b.provision(
        "p",
        Norm.PERMIT,
        window=m.Window(date(2026, 1, 1), None),
        when=YES,
        requirements=(b.require("r", OTHER),),
        limits=(AT_MOST_5,),
        amounts=(b.amount("a", b.land(1)),),
        earliest=fact("start"),
    )
    report = first(made, {"yes": True})
    assert answer(report) == ({S.NOT_IN_FORCE}, ())
    assert (report.limits, report.requirements, report.amounts) == ((), (), ())
    assert (report.deadlines, report.duty, report.cautions) == ((), None, ())


def test_while_is_scope_and_not_window() -> None:
    early = b.compare(fact("start"), Comparison.LESS_THAN, b.literal(DAY))
    made = b.provision("p", Norm.PERMIT, whiles=(early,))
    assert first(made, {"start": date(2025, 2, 28)}).status is S.APPLIES
    assert first(made, {"start": DAY}).status is S.NOT_APPLICABLE


# --- links ----------------------------------------------------------------------------------------


def linked(other: m.Provision, when: m.Expr | None = None) -> m.Policy:
    link = b.provision("link", Norm.GRANT, when=when or b.applies("1.p"))
    return policy(b.measure(1, other), b.measure(2, link))


def second(made: m.Policy, facts: dict[str, Value], day: date = DAY) -> ProvisionReport:
    return ask(made, facts, day).measures[1].provisions[0]


def test_a_link_is_true_if_the_other_can_only_apply() -> None:
    made = linked(permit(b.require("r", OTHER), when=YES))
    assert second(made, {"yes": True, "other": True}).status is S.APPLIES
    assert second(made, {"yes": False}).status is S.NOT_APPLICABLE
    assert second(made, {"yes": True, "other": False}).status is S.NOT_APPLICABLE
    assert answer(second(made, {"yes": True})) == ({S.NOT_APPLICABLE, S.APPLIES}, ("s.other",))
    assert answer(second(made, {"other": False})) == ({S.NOT_APPLICABLE}, ())


def test_a_referred_provision_does_not_apply() -> None:
    made = linked(permit(b.require("r", YES, in_principle=True)))
    assert second(made, {"yes": False}).status is S.NOT_APPLICABLE


def test_a_link_means_the_version_in_force() -> None:
    old = b.provision("p", Norm.PERMIT, window=m.Window(None, date(2025, 3, 1)))
    new = b.provision("p", Norm.PERMIT, window=m.Window(date(2025, 3, 2), None), when=YES)
    link = b.provision("link", Norm.GRANT, when=b.applies("1.p"))
    made = policy(b.measure(1, old, new), b.measure(2, link))
    facts: dict[str, Value] = {"yes": False}
    assert second(made, facts, date(2025, 3, 1)).status is S.APPLIES
    assert second(made, facts, date(2025, 3, 2)).status is S.NOT_APPLICABLE


def test_a_provision_that_the_version_in_force_lacks_counts_as_not_in_force() -> None:
    early, late = m.Window(None, date(2025, 3, 1)), m.Window(date(2025, 3, 2), None)
    first_version = b.measure(1, b.provision("p", Norm.PERMIT, window=early), window=early)
    later = b.measure(1, b.provision("q", Norm.PERMIT, window=late), window=late)
    link = b.provision("link", Norm.GRANT, when=b.applies("1.p"))
    made = policy(first_version, later, b.measure(2, link))
    assert second(made, {}, date(2025, 3, 1)).status is S.APPLIES
    assert second(made, {}, date(2025, 3, 2)).status is S.NOT_APPLICABLE


# --- prevails over --------------------------------------------------------------------------------


def prevailing(norm: Norm, **clauses: m.Expr) -> m.Policy:
    winner = b.provision(
        "w",
        norm,
        when=clauses.get("when"),
        breached=clauses.get("breached"),
        prevails=(b.reference("2.p"),),
    )
    return policy(b.measure(1, winner), b.measure(2, permit(b.require("r", THIRD))))


def test_a_ban_that_is_violated_prevails() -> None:
    made = prevailing(Norm.PROHIBIT, when=YES, breached=OTHER)
    report = second(made, {"yes": True, "other": True})
    assert report.status is S.EXCEPTED
    assert report.exception is not None
    assert report.exception.id == "1.w"
    kept = second(made, {"yes": True, "other": False, "third": True})
    assert (kept.status, kept.exception) == (S.APPLIES, None)


def test_a_duty_prevails_whether_it_is_kept_or_broken() -> None:
    made = prevailing(Norm.OBLIGE, when=YES, breached=OTHER)
    for broken in (True, False):
        assert second(made, {"yes": True, "other": broken}).status is S.EXCEPTED
    assert second(made, {"yes": True}).status is S.EXCEPTED
    assert second(made, {"yes": False, "third": True}).status is S.APPLIES


@pytest.mark.parametrize("norm", [*ENTITLEMENTS, Norm.COMMIT])
def test_others_prevail_where_they_apply(norm: Norm) -> None:
    made = prevailing(norm, when=YES)
    assert second(made, {"yes": True}).status is S.EXCEPTED
    assert second(made, {"yes": False, "third": False}).status is S.NOT_MET


def test_an_open_winner_leaves_the_loser_open_with_what_the_winner_lacks() -> None:
    made = prevailing(Norm.PROHIBIT, when=YES, breached=OTHER)
    report = second(made, {"third": True})
    assert answer(report) == ({S.EXCEPTED, S.APPLIES}, ("s.other", "s.yes"))
    assert answer(second(made, {"third": True, "other": True})) == (
        {S.EXCEPTED, S.APPLIES},
        ("s.yes",),
    )


def test_an_open_winner_that_cannot_prevail_leaves_nothing_open() -> None:
    made = prevailing(Norm.PROHIBIT, when=YES, breached=OTHER)
    assert answer(second(made, {"other": False, "third": True})) == ({S.APPLIES}, ())


# --- who may be violated --------------------------------------------------------------------------


@pytest.mark.parametrize("norm", [Norm.OBLIGE, Norm.PROHIBIT])
def test_duties_and_bans_are_violated_when_breached(norm: Norm) -> None:
    made = b.provision("p", norm, breached=YES)
    assert first(made, {"yes": True}).status is S.VIOLATED
    assert first(made, {"yes": False}).status is S.APPLIES
    assert answer(first(made, {})) == ({S.VIOLATED, S.APPLIES}, ("s.yes",))


def test_a_commitment_applies_whatever_its_state() -> None:
    made = b.provision("p", Norm.COMMIT, breached=YES)
    for facts in ({"yes": True}, {"yes": False}, {}):
        assert answer(first(made, dict(facts))) == ({S.APPLIES}, ())


def test_a_limit_of_a_duty_that_fails_is_a_breach_unless_waived_or_none() -> None:
    limit = b.limit(
        "cap", fact("area"), Comparison.AT_MOST, fact("more"), waived=b.waiver("w", YES)
    )
    made = b.provision("p", Norm.PROHIBIT, limits=(limit,))
    over: dict[str, Value] = {"area": mu(6), "more": mu(5)}
    assert first(made, {**over, "yes": False}).status is S.VIOLATED
    assert first(made, {**over, "yes": True}).status is S.APPLIES
    assert answer(first(made, over)) == ({S.VIOLATED, S.APPLIES}, ("s.yes",))
    for name in ("area", "more"):
        report = first(made, {**over, name: NONE, "yes": False})
        assert (report.status, report.limits[0].holds) == (S.APPLIES, False)


def test_a_for_each_limit_of_a_duty_is_broken_item_by_item() -> None:
    area = b.field("w", "work", "area", LAND)
    each = b.among("w", "s.works", "work")
    limit = b.limit("cap", area, Comparison.AT_MOST, b.land(5), each=each)
    made = b.provision("p", Norm.OBLIGE, limits=(limit,))

    def status(*areas: Value) -> Status:
        return first(made, {"works": tuple({"area": area} for area in areas)}).status

    assert status(mu(5), mu(1)) is S.APPLIES
    assert status(mu(5), mu(6)) is S.VIOLATED
    assert status(mu(5), NONE) is S.APPLIES  # there is nothing to exceed
    assert status(NONE, mu(6)) is S.VIOLATED
    assert status(UNKNOWN, mu(6)) is S.VIOLATED
    assert status(UNKNOWN, mu(5)) is S.UNDETERMINED
