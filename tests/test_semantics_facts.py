"""Facts: what a project file gives, what is assumed, none and unknown, sets and lists."""

from __future__ import annotations

import pytest

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.runtime.status import Comparison, Norm
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Members
from dsl.source import NOWHERE
from tests.semantics_help import LAND, SECTOR, ask, fact, first, given, mu, policy, truth

YES = fact("yes")
SECTORS = fact("sectors")


def t(*facts: m.Fact, absent: bool = True) -> m.Section:
    """A section `t`, assumed absent unless said otherwise."""
    return b.section("t", *facts, assumed_absent=absent)


def involves(section: str) -> m.Expr:
    return m.Involves(section, span=NOWHERE)


def sector(*values: str, quantor: m.Quantor = m.Quantor.ANY) -> m.Expr:
    return b.includes(SECTORS, "sector", *values, quantor=quantor)


def some_of(*yes: str, no: tuple[str, ...] = (), open_: bool = False) -> dict[str, Members]:
    return {"sectors": Members(frozenset(yes), frozenset(no), open_)}


# --- a fact of which nothing is given -------------------------------------------------------------


def test_a_silent_fact_is_unknown() -> None:
    assert truth(YES, {}) == ("s.yes",)


def test_a_fact_of_a_section_given_as_none_is_none_even_if_it_has_a_default() -> None:
    section = t(b.declare("a", LAND), b.declare("sum", LAND, default=b.fact("t.a", LAND)))
    is_none = b.is_none(b.fact("t.sum", LAND))
    assert truth(is_none, given({}, t="none"), (section,)) is True


def test_a_section_of_which_nothing_is_given_is_absent_if_so_assumed() -> None:
    section = t(b.declare("a"))
    assert truth(b.is_none(b.fact("t.a")), {}, (section,)) is True
    assert truth(b.is_none(b.fact("t.a")), {}, (section,), assumptions=False) == ("t.a",)


def test_a_section_given_as_unknown_is_not_absent() -> None:
    assert truth(b.fact("t.a"), given({}, t="unknown"), (t(b.declare("a")),)) == ("t.a",)


def test_a_fact_of_it_given_as_unknown_makes_a_section_not_absent() -> None:
    section = t(b.declare("a"), b.declare("b"))
    assert truth(b.fact("t.b"), {"t.a": UNKNOWN}, (section,)) == ("t.b",)


def test_assumed_no_stands_unless_the_fact_or_its_section_is_given_as_unknown() -> None:
    section = t(b.declare("a", assumed_no=True), b.declare("b"), absent=False)
    condition = b.fact("t.a")
    assert truth(condition, {}, (section,)) is False
    assert truth(condition, {"t.a": UNKNOWN}, (section,)) == ("t.a",)
    assert truth(condition, given({}, t="unknown"), (section,)) == ("t.a",)
    assert truth(condition, {}, (section,), assumptions=False) == ("t.a",)


def test_a_default_beats_assumed_no_and_outlives_the_assumptions() -> None:
    section = t(
        b.declare("a"),
        b.declare("b", assumed_no=True, default=b.fact("t.a")),
        absent=False,
    )
    assert truth(b.fact("t.b"), {"t.a": True}, (section,), assumptions=False) is True
    assert truth(b.fact("t.b"), {"t.a": True, "t.b": UNKNOWN}, (section,)) == ("t.b",)


def test_a_fact_whose_formula_is_unknown_is_itself_what_is_missing() -> None:
    section = t(b.declare("a"), b.declare("b", default=b.fact("t.a")), absent=False)
    assert truth(b.fact("t.b"), {}, (section,)) == ("t.b",)


def test_the_assumptions_that_stood_are_listed() -> None:
    open_ = b.section("u", b.declare("no", assumed_no=True), b.declare("said", assumed_no=True))
    made = policy(b.measure(1, b.provision("p", Norm.PERMIT)), sections=(t(b.declare("a")), open_))
    assert ask(made, {"u.said": False}).assumptions == ("t", "u.no")
    assert ask(made, {"u.said": False}, assumptions=False).assumptions == ()


# --- none -----------------------------------------------------------------------------------------


def test_an_atom_with_a_none_operand_is_false_even_beside_an_unknown_one() -> None:
    at_most = b.compare(fact("area"), Comparison.AT_MOST, fact("more"))
    more_than = b.compare(fact("area"), Comparison.MORE_THAN, fact("more"))
    assert truth(at_most, {"area": NONE}) is False
    assert truth(more_than, {"area": NONE}) is False
    assert truth(b.not_(at_most), {"area": NONE}) is True


def test_a_bare_yes_or_no_that_is_none_is_false() -> None:
    assert truth(YES, {"yes": NONE}) is False
    assert truth(b.not_(YES), {"yes": NONE}) is True


def test_is_not_is_the_opposite_of_is() -> None:
    is_energy = b.is_in(fact("kind"), "sector", "energy")
    assert truth(b.not_(is_energy), {"kind": NONE}) is True


def test_none_beats_unknown_in_arithmetic() -> None:
    total = m.Add(fact("area"), fact("more"), LAND, span=NOWHERE)
    assert truth(b.is_none(total), {"area": NONE}) is True
    assert truth(b.is_none(total), {"area": mu(1)}) == ("s.more",)


@pytest.mark.parametrize("value", [Members(), ()])
def test_an_empty_list_or_set_is_none(value: Members | tuple[()]) -> None:
    name = "sectors" if isinstance(value, Members) else "works"
    assert truth(b.is_none(fact(name)), {name: value}) is True


# --- involves -------------------------------------------------------------------------------------


def test_a_section_is_involved_if_a_fact_of_it_is_given_a_value() -> None:
    section = t(b.declare("a"), b.declare("d", b.DAY), b.declare("s", SECTOR))
    assert truth(involves("t"), {"t.a": False}, (section,)) is True
    assert truth(involves("t"), {"t.d": NONE}, (section,)) == ("t",)
    assert truth(involves("t"), {"t.a": UNKNOWN}, (section,)) == ("t",)
    assert truth(involves("t"), {}, (section,)) is False
    assert truth(involves("t"), {}, (section,), assumptions=False) == ("t",)


def test_a_set_counts_by_a_yes_alone() -> None:
    section = t(b.declare("s", SECTOR))
    one = {"t.s": Members(frozenset({"water"}), open=True)}
    assert truth(involves("t"), one, (section,)) is True
    assert truth(involves("t"), {"t.s": Members(open=True)}, (section,)) == ("t",)
    assert truth(involves("t"), {"t.s": Members()}, (section,)) is False


def test_neither_defaults_nor_assumptions_involve_a_section() -> None:
    section = t(
        b.declare("a", or_none=True),
        b.declare("b", default=b.fact("t.a")),
        b.declare("c", assumed_no=True),
        absent=False,
    )
    assert truth(involves("t"), {"t.a": NONE}, (section,)) == ("t",)


# --- sets -----------------------------------------------------------------------------------------


def test_members_named_are_yes_and_all_others_no() -> None:
    assert truth(sector("water"), some_of("water")) is True
    assert truth(sector("transport"), some_of("water")) is False


def test_with_unknown_among_them_the_rest_is_unknown() -> None:
    facts = some_of("water", no=("hydropower",), open_=True)
    assert truth(sector("hydropower"), facts) is False
    assert truth(sector("rail"), facts) == ("s.sectors.rail",)


def test_a_yes_brings_its_ancestors_and_a_no_all_that_is_under_it() -> None:
    assert truth(sector("energy"), some_of("hydropower")) is True
    assert truth(sector("rail"), some_of(no=("transport",), open_=True)) is False


def test_a_single_choice_is_also_what_is_above_it() -> None:
    condition = b.is_in(fact("kind"), "sector", "energy", "transport")
    assert truth(condition, {"kind": "hydropower"}) is True
    assert truth(condition, {"kind": "water"}) is False


def test_any_and_all_are_kleenes_or_and_and() -> None:
    facts = some_of("water", open_=True)
    both = sector("water", "rail", quantor=m.Quantor.ALL)
    assert truth(sector("water", "rail"), facts) is True
    assert truth(both, facts) == ("s.sectors.rail",)
    assert truth(both, some_of("water")) is False


def test_a_set_includes_only_values_if_no_stranger_is_in_it() -> None:
    only_water = sector("water", quantor=m.Quantor.ONLY)
    assert truth(only_water, some_of("water")) is True
    assert truth(only_water, some_of("hydropower")) is False  # it is energy too
    assert truth(sector("energy", "water", quantor=m.Quantor.ONLY), some_of("hydropower")) is True
    assert truth(sector("hydropower", quantor=m.Quantor.ONLY), some_of("hydropower")) is True
    assert truth(only_water, some_of("water", "rail")) is False


def test_a_partly_known_set_is_missing_by_the_members_that_decide() -> None:
    facts = some_of("water", no=("transport",), open_=True)
    only_water = sector("water", quantor=m.Quantor.ONLY)
    assert truth(only_water, facts) == ("s.sectors.energy",)


def test_a_wholly_unknown_set_is_missing_by_its_own_name() -> None:
    assert truth(sector("water"), {}) == ("s.sectors",)
    assert truth(sector("water"), some_of(open_=True)) == ("s.sectors",)


def test_a_set_may_be_none_while_no_member_is_a_yes() -> None:
    facts = some_of(no=("energy", "water"), open_=True)
    missing = ("s.sectors.port", "s.sectors.rail", "s.sectors.transport")
    assert truth(b.is_none(SECTORS), facts) == missing
    assert truth(b.is_none(SECTORS), some_of("rail", open_=True)) is False


# --- ranks ----------------------------------------------------------------------------------------


def test_an_ordered_category_compares_by_rank() -> None:
    at_least = m.CompareRank(Comparison.AT_LEAST, fact("level"), "level", "city", span=NOWHERE)
    assert truth(at_least, {"level": "county"}) is False
    assert truth(at_least, {"level": "city"}) is True
    assert truth(at_least, {"level": "province"}) is True
    assert truth(at_least, {}) == ("s.level",)


# --- lists ----------------------------------------------------------------------------------------


def test_an_empty_item_counts_and_its_fields_are_unknown() -> None:
    count = m.CountOf(b.among("w", "s.works", "work"), None, b.WHOLE, span=NOWHERE)
    one = b.quantity(1, b.WHOLE.dimension)
    assert truth(b.compare(count, Comparison.AT_LEAST, one), {"works": ({},)}) is True
    ok = b.field("w", "work", "ok")
    some = m.Some(b.among("w", "s.works", "work"), ok, span=NOWHERE)
    assert truth(some, {"works": ({},)}) == ("s.works.ok",)


def test_what_is_missing_in_items_is_named_without_index() -> None:
    some = m.Some(b.among("w", "s.works", "work"), b.field("w", "work", "ok"), span=NOWHERE)
    assert truth(some, {"works": ({"ok": False}, {}, {})}) == ("s.works.ok",)


def test_a_given_fact_stands_beside_everything() -> None:
    report = first(b.provision("p", Norm.PERMIT, when=YES), GivenFacts({"s.yes": True}))
    assert report.missing == ()
