"""The answer of a measure from those of its provisions, versions, cautions and what is stale."""

from __future__ import annotations

from datetime import date

import pytest

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.runtime.report import MeasureReport
from dsl.runtime.status import Comparison, Norm, Status
from dsl.runtime.values import Value
from tests.semantics_help import DAY, LAND, ask, fact, mu, policy

S = Status
YES, OTHER, THIRD, AREA = fact("yes"), fact("other"), fact("third"), fact("area")
PERMIT, OBLIGE, COMMIT, PROHIBIT = Norm.PERMIT, Norm.OBLIGE, Norm.COMMIT, Norm.PROHIBIT
PROGRAMME = Norm.PROGRAMME
GONE = m.Window(None, date(2024, 12, 31))
TRUE, FALSE = b.literal(True), b.literal(False)


def of(norm: Norm, status: Status, name: str) -> m.Provision:
    """A provision whose status is this on any facts."""
    if status is S.NOT_IN_FORCE:
        return b.provision(name, norm, window=GONE)
    if status is S.NOT_APPLICABLE:
        return b.provision(name, norm, when=FALSE)
    if status is S.EXCEPTED:
        return b.provision(name, norm, exceptions=(b.exempting("e", TRUE),))
    if status is S.VIOLATED:
        return b.provision(name, norm, breached=TRUE)
    if status is S.APPLIES:
        return b.provision(name, norm, breached=FALSE if norm is PROHIBIT else None)
    strict = status is S.NOT_MET
    return b.provision(name, norm, requirements=(b.require("r", FALSE, in_principle=not strict),))


def answer(made: m.Policy, facts: dict[str, Value], day: date = DAY) -> MeasureReport:
    return ask(made, facts, day).measures[0]


def measured(*parts: tuple[Norm, Status]) -> Status:
    provisions = [of(norm, status, f"p{i}") for i, (norm, status) in enumerate(parts)]
    return answer(policy(b.measure(1, *provisions)), {}).status


# --- ranks ----------------------------------------------------------------------------------------


# From the lowest rank to the highest; of two, the measure has the status of the first.
RANKS = [
    (OBLIGE, S.VIOLATED),
    (PERMIT, S.APPLIES),
    (PERMIT, S.REFERRED),
    (PERMIT, S.NOT_MET),
    (OBLIGE, S.APPLIES),
    (PERMIT, S.EXCEPTED),
    (PERMIT, S.NOT_APPLICABLE),
    (PROHIBIT, S.APPLIES),
    (PERMIT, S.NOT_IN_FORCE),
]


@pytest.mark.parametrize("low", range(len(RANKS)))
@pytest.mark.parametrize("high", range(len(RANKS)))
def test_the_lowest_rank_gives_the_status(low: int, high: int) -> None:
    assert measured(RANKS[low], RANKS[high]) is RANKS[min(low, high)][1]


@pytest.mark.parametrize(
    ("parts", "status"),
    [
        # A permission that is out of reach while an oblige or commit binds.
        ([(PERMIT, S.EXCEPTED), (COMMIT, S.APPLIES)], S.APPLIES),
        ([(PERMIT, S.NOT_APPLICABLE), (OBLIGE, S.APPLIES)], S.APPLIES),
        # An unbroken ban makes it so only where nothing but bans and programmes is in force.
        ([(PROHIBIT, S.APPLIES), (PERMIT, S.NOT_APPLICABLE)], S.NOT_APPLICABLE),
        ([(PROHIBIT, S.APPLIES), (PROHIBIT, S.NOT_APPLICABLE)], S.APPLIES),
        ([(PROHIBIT, S.APPLIES), (PROGRAMME, S.APPLIES)], S.APPLIES),
        ([(PROHIBIT, S.APPLIES), (PERMIT, S.NOT_IN_FORCE)], S.APPLIES),
        ([(PROHIBIT, S.NOT_APPLICABLE), (PROGRAMME, S.APPLIES)], S.NOT_APPLICABLE),
        ([(PROHIBIT, S.VIOLATED), (PERMIT, S.APPLIES)], S.VIOLATED),
        # Programmes count only where nothing else is in force.
        ([(PROGRAMME, S.APPLIES)], S.APPLIES),
        ([(PROGRAMME, S.APPLIES), (PERMIT, S.NOT_MET)], S.NOT_MET),
        ([(PROGRAMME, S.APPLIES), (PERMIT, S.NOT_APPLICABLE)], S.NOT_APPLICABLE),
        ([(PROGRAMME, S.APPLIES), (PERMIT, S.NOT_IN_FORCE)], S.APPLIES),
        ([(PROGRAMME, S.NOT_IN_FORCE), (PERMIT, S.NOT_IN_FORCE)], S.NOT_IN_FORCE),
    ],
)
def test_bans_and_programmes(parts: list[tuple[Norm, Status]], status: Status) -> None:
    assert measured(*parts) is status


def test_what_one_provision_leaves_open_another_may_settle() -> None:
    """A permission that applies beats an open one that could at best do the same."""
    settled = b.provision("p", PERMIT)
    opened = b.provision("q", PERMIT, requirements=(b.require("r", YES),))
    found = answer(policy(b.measure(1, settled, opened)), {})
    assert (found.status, found.missing) == (S.APPLIES, ())


def test_an_open_duty_leaves_it_open_and_only_what_can_matter_is_missing() -> None:
    settled = b.provision("p", PERMIT)
    duty = b.provision("q", OBLIGE, breached=YES)
    beaten = b.provision("r", PERMIT, requirements=(b.require("r", OTHER),))
    found = answer(policy(b.measure(1, settled, duty, beaten)), {})
    assert found.possible == {S.VIOLATED, S.APPLIES}
    # `beaten` may have rank 1 as well, which is not above the highest of `settled`.
    assert found.missing == ("s.other", "s.yes")
    never = b.provision("r", PERMIT, when=b.both(FALSE, OTHER))
    assert answer(policy(b.measure(1, settled, duty, never)), {}).missing == ("s.yes",)


def test_a_provision_that_cannot_have_the_lowest_rank_adds_nothing_to_what_is_missing() -> None:
    permit = b.provision("p", PERMIT, requirements=(b.require("r", YES),))
    commit = b.provision("q", COMMIT, when=OTHER)
    found = answer(policy(b.measure(1, permit, commit)), {})
    assert found.possible == {S.APPLIES, S.NOT_MET}
    assert found.missing == ("s.yes",)


def test_excepted_and_not_applicable_alone_is_not_applicable() -> None:
    """Either has the same effect, so that nothing is missing."""
    out = of(PERMIT, S.NOT_APPLICABLE, "p")
    ban = b.provision("q", PROHIBIT, breached=FALSE, exceptions=(b.exempting("e", YES),))
    made = policy(b.measure(1, out, ban))
    opened = answer(made, {})
    assert opened.provisions[1].possible == {S.EXCEPTED, S.APPLIES}
    assert opened.status is S.NOT_APPLICABLE
    assert opened.possible == {S.NOT_APPLICABLE}
    assert opened.missing == ()
    assert answer(made, {"yes": True}).status is S.EXCEPTED


# --- versions -------------------------------------------------------------------------------------


OLD = m.Window(date(2025, 1, 1), date(2025, 3, 31))
NEW = m.Window(date(2025, 5, 1), None)


def two(old: m.Window, new: m.Window) -> m.Policy:
    """Two versions of a measure, the newer written first."""
    later = b.measure(1, b.provision("new", PERMIT, window=new), window=new)
    earlier = b.measure(1, b.provision("old", PERMIT, window=old), window=old)
    return policy(later, earlier)


@pytest.mark.parametrize(
    ("day", "shown", "status"),
    [
        (date(2024, 12, 31), "old", S.NOT_IN_FORCE),  # none has begun: the first to begin
        (date(2025, 1, 1), "old", S.APPLIES),
        (date(2025, 3, 31), "old", S.APPLIES),
        (date(2025, 4, 1), "old", S.NOT_IN_FORCE),  # between them: the one that ended last
        (date(2025, 4, 30), "old", S.NOT_IN_FORCE),
        (date(2025, 5, 1), "new", S.APPLIES),
    ],
)
def test_the_version_that_is_shown(day: date, shown: str, status: Status) -> None:
    report = ask(two(OLD, NEW), {}, day)
    (measure,) = report.measures
    assert [p.id for p in measure.provisions] == [shown]
    assert measure.status is status


def test_after_the_last_it_is_the_one_that_ended_last() -> None:
    later = m.Window(date(2025, 5, 1), date(2025, 6, 30))
    (measure,) = ask(two(OLD, later), {}, date(2026, 1, 1)).measures
    assert [p.id for p in measure.provisions] == ["new"]


# --- cautions -------------------------------------------------------------------------------------


def cautioned(
    *,
    norm: Norm = PERMIT,
    when: m.Expr | None = None,
    window: m.Window = b.ALWAYS,
    applies: m.Expr | None = None,
    measure_applies: m.Expr | None = None,
) -> m.Policy:
    one = b.provision(
        "p",
        norm,
        when=when,
        window=window,
        requirements=(b.require("r", THIRD),) if norm is PERMIT else (),
        cautions=(b.caution("own", YES),),
    )
    made = b.measure(1, one, applies=measure_applies, cautions=(b.caution("measure", YES),))
    return policy(made, applies=applies, cautions=(b.caution("policy", YES),))


def shown(made: m.Policy, facts: dict[str, Value]) -> list[str]:
    return [c.zh for c in answer(made, facts).provisions[0].cautions]


def test_cautions_are_shown_when_their_condition_is_true() -> None:
    assert shown(cautioned(), {"yes": True, "third": True}) == ["own", "measure", "policy"]
    assert shown(cautioned(), {"yes": False, "third": True}) == []
    assert shown(cautioned(), {"third": True}) == []


def test_an_unknown_caution_adds_nothing_to_what_is_missing() -> None:
    assert answer(cautioned(), {"third": True}).missing == ()


def test_a_policys_caution_goes_with_favours_that_apply_or_are_referred() -> None:
    assert shown(cautioned(), {"yes": True, "third": False}) == ["own", "measure"]
    assert shown(cautioned(norm=OBLIGE), {"yes": True}) == ["own", "measure"]
    soft = b.provision("p", PERMIT, requirements=(b.require("r", FALSE, in_principle=True),))
    made = policy(b.measure(1, soft), cautions=(b.caution("policy", YES),))
    assert shown(made, {"yes": True}) == ["policy"]


def test_the_scope_of_measure_and_policy_counts_and_the_provisions_own_does_not() -> None:
    facts: dict[str, Value] = {"yes": True, "other": False}
    assert shown(cautioned(when=OTHER), facts) == ["own", "measure"]
    assert shown(cautioned(measure_applies=OTHER), facts) == []
    assert shown(cautioned(applies=OTHER), facts) == []
    assert shown(cautioned(applies=OTHER), {"yes": True}) == []


def test_out_of_force_there_are_no_cautions() -> None:
    assert shown(cautioned(window=GONE), {"yes": True}) == []


# --- stale ----------------------------------------------------------------------------------------


REVIEW = date(2025, 2, 28)
CAP = b.parameter("cap", (b.land(10), date(2025, 1, 1)), review_by=REVIEW)
READS = b.limit("l", AREA, Comparison.AT_MOST, m.ParameterRef("cap", LAND, span=AREA.span))


def stale(made: m.Policy, day: date = DAY) -> tuple[tuple[str, ...], list[str]]:
    """What is past review, and the provisions that read it."""
    report = ask(made, {"area": mu(1)}, day)
    return report.stale, [p.id for one in report.measures for p in one.provisions if p.stale]


def test_past_its_day_what_reads_a_parameter_is_stale_and_no_status_changes() -> None:
    limited = b.provision("p", PERMIT, limits=(READS,))
    made = policy(b.measure(1, limited, b.provision("q", PERMIT)), parameters=(CAP,))
    assert stale(made, REVIEW) == ((), [])
    assert stale(made, date(2025, 3, 1)) == (("cap",), ["p"])
    assert ask(made, {"area": mu(1)}).measures[0].status is S.APPLIES


def test_what_is_read_through_terms_links_and_what_prevails() -> None:
    limited = b.provision("p", PERMIT, limits=(READS,), prevails=(b.reference("3.loser"),))
    less = b.compare(AREA, Comparison.AT_MOST, m.ParameterRef("cap", LAND, span=AREA.span))
    term = m.DefineRef("small", b.YES_NO, span=AREA.span)
    made = policy(
        b.measure(1, limited),
        b.measure(2, b.provision("link", PERMIT, when=b.applies("1.p"))),
        b.measure(3, b.provision("loser", PERMIT), b.provision("free", PERMIT)),
        b.measure(4, b.provision("termed", PERMIT, when=term)),
        b.measure(5, b.provision("scoped", PERMIT), applies=term),
        parameters=(CAP,),
        defines=(b.define("small", less),),
    )
    assert stale(made) == (("cap",), ["p", "link", "loser", "termed", "scoped"])


def test_a_policys_or_measures_own_review_is_all_of_theirs() -> None:
    past = b.measure(1, b.provision("p", PERMIT), review_by=REVIEW)
    other = b.measure(2, b.provision("q", PERMIT))
    assert stale(policy(past, other)) == (("1",), ["p"])
    names, provisions = stale(policy(other, review_by=REVIEW))
    assert (len(names), provisions) == (1, ["q"])


def test_what_nobody_in_force_reads_is_not_stale() -> None:
    gone = b.provision("p", PERMIT, limits=(READS,), window=GONE)
    assert stale(policy(b.measure(1, gone), parameters=(CAP,))) == ((), [])
