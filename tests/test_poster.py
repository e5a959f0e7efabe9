"""The policy in one picture: whole, readable, of its day, and safe whatever its labels hold."""

from __future__ import annotations

import re
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
from compiler.backends.guidance.highlights import Highlight, highlights
from compiler.backends.guidance.names import Names
from compiler.backends.guidance.pictures import poster, render, standalone
from compiler.backends.guidance.pictures.poster import Poster
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm
from dsl.source import NOWHERE
from tests.command_help import HEATING, Pol
from tests.generated_help import WRITTEN
from tests.guidance_help import policy_of
from tests.picture_help import HOSTILE, SVG, clashes, contrast, grounds_of, safe

HENAN = WRITTEN[0]
DAY = date(2025, 6, 1)


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """The command."""
    return Pol(monkeypatch, capsys)


def figures_of(policy: m.Policy, language: str, day: date = DAY) -> tuple[Highlight, ...]:
    """The figures that a poster leads with."""
    return highlights(Names(policy, LANGUAGES.index(language), day))


def poster_of(policy: m.Policy, language: str, day: date = DAY) -> Poster:
    """The poster of a policy."""
    return poster(from_model(policy, language, day, "sha256:0"), figures_of(policy, language, day))


def alone(policy: m.Policy, language: str = "en", day: date = DAY) -> str:
    """The poster as a file."""
    return standalone(poster_of(policy, language, day).whole())


def words_of(svg: str) -> str:
    """All words that are drawn, without white space, since lines may break anywhere."""
    lines = ("".join(t.itertext()) for t in ET.fromstring(svg).iter(f"{SVG}text"))
    return squeezed("".join(lines))


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


FACTS = (b.section("s", b.declare("area", b.numeric(Dimension.LAND))),)


def one_measure(*provisions: m.Provision) -> m.Policy:
    """A policy with one measure."""
    return b.policy(b.measure(1, *provisions), sections=FACTS)


# --- what it holds -------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "language"), list(product(WRITTEN, LANGUAGES)))
def test_nothing_overlaps_and_nothing_is_left_out(path: Path, language: str) -> None:
    policy = policy_of(path)
    svg = alone(policy, language)
    assert clashes(svg) == []
    assert safe(svg)
    words = words_of(svg)
    guide = from_model(policy, language, DAY, "sha256:0")
    told = [guide.title, *(c.title for c in guide.chapters)]
    told += [measure.title for measure in guide.measures]
    told += [p.addressee for measure in guide.measures for p in measure.provisions]
    told += [f"{f.before}{f.value}{f.after}" for f in figures_of(policy, language)]
    told += [f.label for f in figures_of(policy, language)]
    assert [text for text in told if squeezed(text) not in words] == []


def test_the_notice_leads_with_its_figures_and_what_they_are() -> None:
    found = {f.label: f"{f.before}{f.value}{f.after}" for f in figures_of(policy_of(HENAN), "zh")}
    assert found == {
        "市域统筹核算比例": "不超过40%",
        "乡村产业用地比例下限": "不少于10%",
        "预支指标总量": "13万亩",
        "预支的省级基础计划": "1万亩",
        "预支比例": "不超过50%",
        "国家级脱贫县专项指标": "600亩",
        "其他三类县专项指标": "300亩",
        "省级统筹补充耕地比例": "不超过20%",
        "其他工程先行用地比例": "不超过30%",
        "临时用地期限上限": "4年",
        "兼容用途比例": "不超过15%",
        "“多个”的最少个数": "不少于2",
        "单宗零星用地上限": "不超过3亩",
        "零星用地累计比例": "不超过10%",
        "交地期限": "30日内",
    }


def test_a_bare_number_is_told_with_its_measure_only() -> None:
    policy = policy_of(HENAN)
    assert [f.label for f in figures_of(policy, "zh") if f.bare] == ["“多个”的最少个数"]
    assert words_of(alone(policy, "zh")).count("“多个”的最少个数") == 1
    assert words_of(alone(policy, "zh")).count("交地期限") == 2


@pytest.mark.parametrize(
    ("day", "limit", "share", "gone"),
    [
        (date(2025, 6, 30), "at most60,000 yuan", "35%", "66,000"),
        (date(2025, 7, 1), "at most66,000 yuan", "40%", "60,000"),
    ],
)
def test_figures_are_those_of_the_day(day: date, limit: str, share: str, gone: str) -> None:
    words = words_of(alone(policy_of(HEATING), "en", day))
    assert squeezed(limit) in words
    assert f"{share}Sharerefunded" in words
    assert gone not in words


def test_a_figure_without_a_value_yet_is_left_out() -> None:
    assert figures_of(policy_of(HEATING), "en", date(2020, 1, 1)) == (
        Highlight("Decided", "2 months", False, "within", "", ("3",)),
    )


AREA = b.fact("s.area", b.numeric(Dimension.LAND))


LARGER = m.Extreme(True, (b.land(3), AREA), AREA.type, span=NOWHERE)


def limited(comparison: Comparison, bound: m.Expr) -> m.Provision:
    """A permission with a limit."""
    limits = (b.limit("l", AREA, comparison, bound),)
    return b.provision(f"p{comparison.value}", Norm.PERMIT, limits=limits)


@pytest.mark.parametrize(
    ("provisions", "told"),
    [
        ([limited(Comparison.AT_MOST, b.land(3))], ["at most 3 mu"]),
        ([limited(Comparison.LESS_THAN, b.land(3))], ["less than 3 mu"]),
        ([limited(Comparison.AT_LEAST, b.land(3))], ["at least 3 mu"]),
        ([limited(Comparison.AT_MOST, LARGER)], []),
    ],
)
def test_a_bound_is_told_with_its_sense(provisions: list[m.Provision], told: list[str]) -> None:
    found = figures_of(one_measure(*provisions), "en")
    assert [f"{f.before} {f.value}" for f in found] == told


def test_a_figure_that_bounds_in_two_ways_has_no_sense() -> None:
    cap = b.parameter("cap", (b.land(3), DAY))
    ref = m.ParameterRef("cap", AREA.type, span=NOWHERE)
    two = [limited(Comparison.AT_MOST, ref), limited(Comparison.AT_LEAST, ref)]
    for provisions, before in ((two, ""), (two[:1], "at most")):
        found = figures_of(attrs.evolve(one_measure(*provisions), parameters=(cap,)), "en")
        assert [(f.value, f.before) for f in found] == [("3 mu", before)]


# --- any policy ----------------------------------------------------------------------------------


def test_nothing_overlaps_in_posters_of_random_policies() -> None:
    rng = Random(3)
    for _ in range(12):
        policy = random_policy(rng)
        for language in LANGUAGES:
            svg = alone(policy, language, opening_day(policy))
            assert clashes(svg) == []
            assert safe(svg)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_labels_stay_words_in_their_boxes(text: str, language: str) -> None:
    label = Label(text, text)
    limit = attrs.evolve(b.limit("l", AREA, Comparison.AT_MOST, b.land(3)), label=label)
    provision = b.provision("p", Norm.PERMIT, limits=(limit,))
    provision = attrs.evolve(provision, label=label, addressee=label)
    policy = attrs.evolve(one_measure(provision), label=label, issuer=label)
    measure = attrs.evolve(policy.measures[0], label=label, chapter=1)
    chapters = (m.Chapter(1, label),)
    svg = alone(attrs.evolve(policy, chapters=chapters, measures=(measure,)), language)
    assert safe(svg)
    assert clashes(svg) == []
    svg.encode("utf-8")
    assert "<b " not in svg
    assert "</script" not in svg


def test_a_long_title_is_cut_and_kept_whole_beside() -> None:
    policy = one_measure(b.provision("p", Norm.PERMIT))
    label = Label("字" * 2000, "word " * 400)
    policy = attrs.evolve(policy, measures=(attrs.evolve(policy.measures[0], label=label),))
    for language, whole in (("zh", "字" * 2000), ("en", "word " * 399 + "word")):
        root = ET.fromstring(alone(policy, language))
        assert whole in [title.text for title in root.iter(f"{SVG}title")]
        drawn = "".join("".join(t.itertext()) for t in root.iter(f"{SVG}text"))
        assert "…" in drawn
        assert len(drawn) < 1500


def test_a_policy_of_five_hundred_measures_is_drawn_whole() -> None:
    measures = [b.measure(i, b.provision("p", Norm.OBLIGE)) for i in range(1, 501)]
    made = poster_of(b.policy(*measures, sections=FACTS), "zh")
    pieces = [render(piece, "piece") for piece in made.pieces()]
    assert [piece for piece in pieces if clashes(piece)] == []
    heights = [part.height for part in made.parts]
    assert made.whole().height == pytest.approx(sum(heights))
    numbers = re.findall(r'font-weight="700">(\d+)<', standalone(made.whole()))
    assert numbers == [str(i) for i in range(1, 501)]


def test_a_number_too_long_for_its_room_stands_above_the_title() -> None:
    policy = one_measure(b.provision("p", Norm.PERMIT))
    long = attrs.evolve(policy.measures[0], id="1234567890-12")
    assert clashes(alone(attrs.evolve(policy, measures=(long,)))) == []


def test_only_the_version_of_the_day_is_drawn() -> None:
    old, new = (
        attrs.evolve(b.measure(1, b.provision("p", Norm.OBLIGE)), window=w, label=Label(t, t))
        for t, w in (
            ("old", m.Window(None, date(2025, 6, 30))),
            ("new", m.Window(date(2025, 7, 1), None)),
        )
    )
    policy = b.policy(old, new, sections=FACTS)
    for day, seen, unseen in ((DAY, "old", "new"), (date(2025, 7, 1), "new", "old")):
        titles = words_of(alone(policy, "en", day))
        assert f"1{seen}" in titles
        assert f"1{unseen}" not in titles


# --- as a file and on a page ---------------------------------------------------------------------


@pytest.mark.parametrize(("language", "told"), [("zh", "写了"), ("en", "wrote")])
def test_the_command_writes_the_picture_alone(
    language: str, told: str, tmp_path: Path, pol: Pol
) -> None:
    out = tmp_path / "new" / "heating.svg"
    line = ["--policy", str(HEATING), "--as-of", "2025-06-01", "--lang", language]
    done = pol("guide", *line, "--format", "svg", "--out", str(out))
    assert (done.status, done.out) == (0, f"{told} {out}\n")
    written = words_of(out.read_text(encoding="utf-8"))
    drawn = words_of(alone(policy_of(HEATING), language)).partition("sha256:")[0]
    assert written.startswith(f"{drawn}sha256:")


def test_the_picture_cannot_be_a_folder(tmp_path: Path, pol: Pol) -> None:
    done = pol("guide", "--policy", str(HEATING), "--format", "svg", "--out", str(tmp_path))
    assert done.status == 1
    assert "POL0903" in done.err
    assert list(tmp_path.iterdir()) == []


def test_the_file_stands_alone_and_a_page_holds_its_parts_once() -> None:
    made = poster_of(policy_of(HEATING), "zh")
    text = standalone(made.whole())
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
    root = ET.fromstring(text)
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"] == "poster-title poster-desc"
    ground = next(root.iter(f"{SVG}rect"))
    assert ground.attrib["width"] == root.attrib["width"]
    assert ground.attrib["height"] == root.attrib["height"]
    parts = [render(piece, "piece") for piece in made.pieces()]
    assert {ET.fromstring(part).get("aria-hidden") for part in parts} == {"true"}
    assert " id=" not in "".join(parts)
    assert "".join(map(words_of, parts)) == words_of(text)


def test_its_colours_have_the_contrast_of_wcag_aa() -> None:
    pairs = {
        pair
        for path, language in product(WRITTEN, LANGUAGES)
        for pair in grounds_of(alone(policy_of(path), language))
    }
    assert len(pairs) > 10
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
