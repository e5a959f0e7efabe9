"""The links between measures: all found, drawn without anything in the way, and told in words."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path
from random import Random
from xml.etree import ElementTree as ET

import attrs
import pytest

from compiler.agree import build as b
from compiler.agree.policies import random_policy
from compiler.backends.guidance.from_model import LANGUAGES, from_model, opening_day
from compiler.backends.guidance.links import Kind, Link, links_of
from compiler.backends.guidance.names import Names
from compiler.backends.guidance.pictures import link_map, render, stylesheet
from dsl.model import tree as m
from dsl.runtime.report import Label
from dsl.runtime.status import Norm
from dsl.source import NOWHERE
from tests.command_help import HEATING, Pol
from tests.generated_help import WRITTEN
from tests.guidance_help import policy_of
from tests.picture_help import HOSTILE, SVG, areas_of, clashes, contrast, safe

HENAN = WRITTEN[0]
DAY = date(2025, 6, 1)
PERMIT = b.provision("p", Norm.PERMIT)


def links(policy: m.Policy, day: date = DAY) -> tuple[Link, ...]:
    """The links of a policy."""
    return links_of(Names(policy, 0, day))


def drawn(policy: m.Policy, language: str = "en", day: date = DAY) -> str:
    """The map of a policy."""
    return render(link_map(from_model(policy, language, day, "sha256:0"), links(policy, day)))


def seeing(*sees: tuple[str, ...]) -> m.Policy:
    """A policy whose measures name others."""
    measures = [attrs.evolve(b.measure(i, PERMIT), sees=named) for i, named in enumerate(sees, 1)]
    return b.policy(*measures, sections=())


# --- which there are -----------------------------------------------------------------------------


def test_the_notice_has_its_links() -> None:
    found = links(policy_of(HENAN))
    assert Counter(link.kind for link in found) == {
        Kind.SEES: 101,
        Kind.APPLIES: 6,
        Kind.PREVAILS: 2,
    }
    assert Link(Kind.PREVAILS, "37", "32") in found
    assert Link(Kind.APPLIES, "34", "30") in found


def test_a_measure_is_not_linked_to_itself_nor_twice_to_another() -> None:
    assert links(seeing(("2", "2.p", "1"), ())) == (Link(Kind.SEES, "1", "2"),)
    assert links(policy_of(HEATING)) == (Link(Kind.PREVAILS, "2", "1"),)


def test_what_a_condition_asks_of_another_measure_is_a_link() -> None:
    asking = b.provision("q", Norm.PERMIT, when=m.DefineRef("t", b.YES_NO, span=NOWHERE))
    policy = b.policy(b.measure(1, PERMIT), b.measure(2, asking), sections=())
    policy = attrs.evolve(policy, defines=(b.define("t", b.applies("1.p")),))
    assert links(policy) == (Link(Kind.APPLIES, "2", "1"),)


# --- how they are drawn --------------------------------------------------------------------------


def lanes_of(svg: str) -> list[tuple[float, float, float, str]]:
    """Upright lines of links: where, from, to, of which kind."""
    found = []
    for line in ET.fromstring(svg).iter(f"{SVG}polyline"):
        kind = line.attrib["class"].removeprefix("pic-")
        (x, top), (to, bottom) = (map(float, p.split(",")) for p in line.attrib["points"].split())
        if kind in {k.value for k in Kind} and x == to:
            found.append((x, top, bottom, kind))
    return found


@pytest.mark.parametrize(("path", "language"), list(product(WRITTEN, LANGUAGES)))
def test_nothing_is_in_the_way_of_anything(path: Path, language: str) -> None:
    assert_clear(drawn(policy_of(path), language))


def assert_clear(svg: str) -> None:
    """No box or text overlaps, no link lies on another, and none runs through words."""
    assert clashes(svg) == []
    assert safe(svg, frozenset({"a"}))
    lanes = lanes_of(svg)
    for i, (x, top, bottom, _) in enumerate(lanes):
        assert top < bottom
        below = [o for o in lanes[i + 1 :] if o[0] == x and o[1] < bottom and top < o[2]]
        assert below == []
    links_ = [a for g in ET.fromstring(svg).iter(f"{SVG}a") for a in areas_of(g)]
    assert max((area.right for area in links_), default=0) < min(
        (x for x, *_ in lanes), default=1e9
    )


def test_each_link_has_a_line_and_those_that_answer_share_one() -> None:
    svg = drawn(seeing(("2", "3"), ("1",), ()))
    assert len(lanes_of(svg)) == 2
    heads = [p.attrib["points"] for p in ET.fromstring(svg).iter(f"{SVG}polygon")]
    assert len(heads) - len(Kind) == 3
    assert len(list(ET.fromstring(svg).iter(f"{SVG}circle"))) == 1


def test_kinds_differ_in_their_lines_and_stand_in_a_legend() -> None:
    svg = drawn(policy_of(HENAN), "zh")
    pairs = {(one.kind, frozenset({one.source, one.target})) for one in links(policy_of(HENAN))}
    drawn_ = Counter(kind for *_, kind in lanes_of(svg))
    assert drawn_ == Counter(kind.value for kind, _ in pairs)
    for kind in Kind:
        assert len(re.findall(f'class="pic-{kind.value}"', svg)) == drawn_[kind.value] + 1
        assert f".pic-{kind.value} {{ stroke" in stylesheet()


def test_every_measure_leads_to_its_page_and_the_picture_says_what_it_is() -> None:
    root = ET.fromstring(drawn(policy_of(HENAN), "zh"))
    hrefs = [a.attrib["href"] for a in root.iter(f"{SVG}a")]
    assert hrefs == [f"m{i}.html" for i in range(1, 51)]
    assert root.attrib["role"] == "group"
    told = {e.attrib["id"]: e.text for e in root if "id" in e.attrib}
    assert [bool(told[id]) for id in root.attrib["aria-labelledby"].split()] == [True, True]


def test_random_policies_are_drawn_clear() -> None:
    rng = Random(5)
    for _ in range(15):
        policy = random_policy(rng)
        ids = [measure.id for measure in policy.measures]
        measures = tuple(
            attrs.evolve(one, sees=tuple(rng.sample(ids, rng.randint(0, len(ids)))))
            for one in policy.measures
        )
        assert_clear(drawn(attrs.evolve(policy, measures=measures), "zh", opening_day(policy)))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_titles_stay_in_their_boxes(text: str) -> None:
    policy = seeing(("2",), ())
    label = Label(text, text)
    measures = tuple(attrs.evolve(one, label=label, chapter=1) for one in policy.measures)
    policy = attrs.evolve(policy, measures=measures, chapters=(m.Chapter(1, label),), label=label)
    for language in LANGUAGES:
        svg = drawn(policy, language)
        assert_clear(svg)
        assert "<b " not in svg


def test_five_hundred_measures_are_drawn() -> None:
    svg = drawn(seeing(*((str(i % 500 + 1),) for i in range(1, 501))))
    assert len(lanes_of(svg)) == 500
    assert len(list(ET.fromstring(svg).iter(f"{SVG}a"))) == 500


@pytest.mark.parametrize("dark", [False, True])
def test_lines_have_the_contrast_of_wcag_aa(dark: bool) -> None:
    light_part, dark_part = stylesheet().split("@media")
    colours = dict(re.findall(r"--pic-([\w-]+): (#\w{6})", dark_part if dark else light_part))
    for name in ("edge", "applies", "prevails"):
        assert contrast(colours[name], colours["page"]) >= 3


# --- on the page ---------------------------------------------------------------------------------


def test_the_page_tells_links_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "site"
    pol = Pol(monkeypatch, capsys)
    done = pol("guide", "--policy", HEATING, "--as-of", "2025-06-01", "--out", out)
    assert done.status == 0
    page = re.sub("<[^>]*>", "", (out / "links.html").read_text(encoding="utf-8"))
    assert "优先于：第1条 取暖补助" in page
    assert "让位于：第2条 告知与如实申报" in page
    page = re.sub("<[^>]*>", "", (out / "en" / "links.html").read_text(encoding="utf-8"))
    assert "Prevails over: Measure 1 Heating allowance." in page


def test_a_policy_without_links_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "site"
    pol = Pol(monkeypatch, capsys)
    assert pol("guide", "--policy", WRITTEN[3], "--lang", "en", "--out", out).status == 0
    page = (out / "links.html").read_text(encoding="utf-8")
    assert "No measure names another." in page
    assert "<svg" not in page
