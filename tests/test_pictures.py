"""Ladders of provisions: readable, well-formed, and nothing breaks out of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from random import Random
from xml.etree import ElementTree as ET

import attrs
import pytest

from compiler.agree import build as b
from compiler.agree.policies import random_policy
from compiler.backends.guidance.from_model import from_model, opening_day
from compiler.backends.guidance.links import links_of
from compiler.backends.guidance.names import Names
from compiler.backends.guidance.pictures import ladder, link_map, render, stylesheet
from compiler.backends.guidance.pictures.lettering import length, lines_of
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm
from dsl.source import NOWHERE
from tests.generated_help import WRITTEN
from tests.guidance_help import LANGUAGES, policy_of
from tests.picture_help import HOSTILE, SVG, clashes, contrast, safe

HENAN = WRITTEN[0]


def drawn(policy: m.Policy, language: str) -> Iterator[str]:
    """The ladders of all provisions."""
    day = opening_day(policy)
    for measure in policy.measures:
        for provision in measure.provisions:
            yield ladder(policy, measure, provision, language, day)


@cache
def official(language: str) -> tuple[str, ...]:
    """The ladders of the notice."""
    return tuple(drawn(policy_of(HENAN), language))


def one(policy: m.Policy, language: str = "en") -> str:
    """The first ladder of a policy."""
    return next(drawn(policy, language))


def words_of(svg: str) -> str:
    """All words in a picture, its lines joined."""
    return " ".join(t.text for t in ET.fromstring(svg).iter(f"{SVG}text") if t.text)


def a_policy(provision: m.Provision, *facts: m.Fact) -> m.Policy:
    """A policy with one provision."""
    return b.policy(b.measure(1, provision), sections=(b.section("s", *facts),))


# --- the official notice -------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_overlaps_in_the_ladders_of_the_notice(language: str) -> None:
    ladders = official(language)
    assert len(ladders) == 107
    for svg in ladders:
        assert clashes(svg) == []
        assert safe(svg)


def test_ids_are_unique_in_a_page_with_all_ladders() -> None:
    page = "".join(official("zh") + official("en"))
    ids = re.findall(r' id="([^"]*)"', page)
    assert len(ids) == 2 * 2 * 107
    assert len(set(ids)) == len(ids)
    referred = " ".join(re.findall(r'aria-labelledby="([^"]*)"', page)).split()
    assert referred == ids


# --- random policies -----------------------------------------------------------------------------


def assert_random_ladders_are_clean(seed: int, count: int) -> None:
    rng = Random(seed)
    left = count
    while left > 0:
        policy = random_policy(rng)
        ids: list[str] = []
        for svg in (*drawn(policy, "zh"), *drawn(policy, "en")):
            assert clashes(svg) == []
            assert safe(svg)
            ids += re.findall(r' id="([^"]*)"', svg)
        assert len(set(ids)) == len(ids)
        left -= sum(len(measure.provisions) for measure in policy.measures)


def test_nothing_overlaps_in_ladders_of_random_policies() -> None:
    assert_random_ladders_are_clean(seed=1, count=40)


@pytest.mark.slow
def test_nothing_overlaps_in_ladders_of_many_random_policies() -> None:
    assert_random_ladders_are_clean(seed=2, count=200)


# --- what is drawn -------------------------------------------------------------------------------

AREA = b.fact("s.area", b.numeric(Dimension.LAND))
CASES = m.FirstOf(
    ((b.land(1), b.fact("s.seven")),), b.land(2), b.numeric(Dimension.LAND), span=NOWHERE
)
RICH = b.provision(
    "p",
    Norm.PERMIT,
    when=b.both(b.fact("s.one"), b.either(b.fact("s.two"), b.not_(b.fact("s.three")))),
    whiles=(b.fact("s.still"),),
    exceptions=(b.exempting("x", b.fact("s.four")),),
    requirements=(b.require("r", b.fact("s.five"), waived=b.waiver("w", b.fact("s.six"))),),
    limits=(b.limit("l", AREA, Comparison.AT_MOST, b.land(3)),),
    amounts=(b.amount("a", CASES),),
)
YES = tuple(b.declare(n) for n in "one two three four five six seven still".split())
RICH_POLICY = a_policy(RICH, *YES, b.declare("area", b.numeric(Dimension.LAND)))


def test_every_clause_is_drawn_and_can_be_found() -> None:
    root = ET.fromstring(one(RICH_POLICY))
    clauses = [g.attrib["data-clause"] for g in root.iter() if "data-clause" in g.attrib]
    assert clauses == ["1.p.while0", "1.p.x", "1.p.r", "1.p.w", "1.p.l", "1.p.a"]
    words = words_of(one(RICH_POLICY))
    names = "one two three four five six seven still area"
    assert [name for name in names.split() if name not in words] == []


def test_parts_carry_their_place_in_the_clause() -> None:
    root = ET.fromstring(one(RICH_POLICY))
    paths = [g.attrib["data-path"] for g in root.iter() if "data-path" in g.attrib]
    when = [path for path in paths if path.startswith("1.p.when")]
    assert when == ["1.p.when", "1.p.when/0", "1.p.when/1", "1.p.when/1/0", "1.p.when/1/1"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "the first of these that fits: [1 mu, if seven holds; 2 mu, otherwise]"),
        ("zh", "取下列第一种符合的情形：「1亩：seven成立；2亩：其余情形」"),
    ],
)
def test_an_amount_with_cases_tells_each(language: str, told: str) -> None:
    squeezed = words_of(one(RICH_POLICY, language)).replace(" ", "")
    assert told.replace(" ", "") in squeezed.replace("“", "").replace("”", "")


def test_what_is_turned_round_has_a_ring() -> None:
    def rings(when: m.Expr) -> int:
        provision = b.provision("p", Norm.PERMIT, when=when)
        svg = one(a_policy(provision, *YES))
        return len(list(ET.fromstring(svg).iter(f"{SVG}circle")))

    one_, two = b.fact("s.one"), b.fact("s.two")
    assert rings(b.both(one_, two)) == 0
    assert rings(b.both(one_, b.not_(two))) == 1
    assert rings(b.not_(b.both(one_, two))) == 1
    assert rings(b.not_(b.either(b.not_(one_), two))) == 2


def test_deep_conditions_make_the_picture_wider_not_the_boxes_empty() -> None:
    deep: m.Expr = b.fact("s.one")
    for _ in range(12):
        deep = b.either(b.both(deep, b.fact("s.two")), b.fact("s.three"))
    svg = one(a_policy(b.provision("p", Norm.OBLIGE, when=deep), *YES))
    assert float(ET.fromstring(svg).attrib["width"]) > 600
    assert clashes(svg) == []


def test_a_measure_of_another_policy_or_another_language_is_an_error() -> None:
    measure, day = RICH_POLICY.measures[0], opening_day(RICH_POLICY)
    other = policy_of(HENAN).measures[0]
    with pytest.raises(ValueError):
        ladder(RICH_POLICY, other, other.provisions[0], "en", day)
    with pytest.raises(ValueError):
        ladder(RICH_POLICY, measure, other.provisions[0], "en", day)
    with pytest.raises(ValueError):
        ladder(RICH_POLICY, measure, RICH, "fr", day)


# --- hostile words -------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_labels_stay_words_in_their_boxes(text: str, language: str) -> None:
    label = Label(text, text)
    provision = attrs.evolve(
        RICH,
        label=label,
        exceptions=tuple(attrs.evolve(x, label=label) for x in RICH.exceptions),
        requirements=tuple(attrs.evolve(r, label=label) for r in RICH.requirements),
        amounts=tuple(attrs.evolve(a, label=label) for a in RICH.amounts),
    )
    facts = tuple(attrs.evolve(fact, label=label) for fact in YES)
    policy = a_policy(provision, *facts, b.declare("area", b.numeric(Dimension.LAND)))
    svg = one(policy, language)
    assert safe(svg)
    assert clashes(svg) == []
    svg.encode("utf-8")
    assert "<b " not in svg
    assert "</script" not in svg


def test_long_words_are_kept_whole_over_their_lines() -> None:
    label = Label("字" * 2000, "x" * 2000)
    fact = attrs.evolve(YES[0], label=label)
    policy = a_policy(b.provision("p", Norm.PERMIT, when=b.fact("s.one")), fact)
    assert words_of(one(policy, "zh")).count("字") == 2000
    assert words_of(one(policy, "en")).count("x") >= 2000


# --- lettering and colours -----------------------------------------------------------------------


def test_lines_are_no_wider_than_their_room_and_lose_nothing() -> None:
    text = "The area（面积）of each 项目 is at most 10%, “除外” otherwise。" * 3
    for room in (60.0, 100.0, 333.3):
        lines = lines_of(text, 14, room)
        assert max(length(line, 14) for line in lines) <= room
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_line_does_not_begin_with_a_closing_mark() -> None:
    lines = lines_of("甲乙丙丁，" * 20, 14, 14 * 7)
    assert not [line for line in lines if line.startswith("，")]


@pytest.mark.parametrize("dark", [False, True])
def test_colours_have_the_contrast_of_wcag_aa(dark: bool) -> None:
    light_part, dark_part = stylesheet().split("@media")
    colours = dict(re.findall(r"--pic-([\w-]+): (#\w{6})", dark_part if dark else light_part))
    grounds = [colours[name] for name in ("leaf", "group", "plate", "end", "page")]
    for ground in grounds:
        assert contrast(colours["ink"], ground) >= 4.5
        assert contrast(colours["soft"], ground) >= 4.5
    assert contrast(colours["edge"], colours["group"]) >= 3
    assert contrast(colours["edge"], colours["page"]) >= 3
    assert contrast(colours["end-edge"], colours["page"]) >= 3


def test_every_class_of_the_style_sheet_is_in_a_picture() -> None:
    in_style = set(re.findall(r"\.(pic[\w-]*)", stylesheet()))
    policy, day = policy_of(HENAN), opening_day(policy_of(HENAN))
    links = links_of(Names(policy, 0, day))
    of_links = render(link_map(from_model(policy, "zh", day, ""), links))
    pictures = (*official("zh"), of_links)
    drawn_ = {c for svg in pictures for c in re.findall(r'class="([^"]*)"', svg)}
    assert in_style <= drawn_


# --- the ruler -----------------------------------------------------------------------------------


def picture(inner: str) -> str:
    """A picture with these elements."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{inner}</svg>'


BOX = '<rect x="10" y="10" width="50" height="50"/>'


@pytest.mark.parametrize(
    ("inner", "count"),
    [
        (BOX + '<rect x="20" y="20" width="20" height="20"/>', 0),
        (BOX + '<rect x="20" y="20" width="60" height="20"/>', 1),
        (BOX + '<text x="12" y="30" font-size="10">ok</text>', 0),
        (BOX + '<text x="12" y="30" font-size="10">much too long</text>', 1),
        ('<text x="1" y="9" font-size="9">on</text><text x="2" y="9" font-size="9">it</text>', 1),
        ('<g transform="translate(90 0)"><text x="1" y="30" font-size="10">out</text></g>', 2),
    ],
)
def test_the_ruler_finds_what_is_in_the_way(inner: str, count: int) -> None:
    assert len(clashes(picture(inner))) == count
