"""`pol eval --format html`: a page to print and sign that says what the other formats say."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from compiler.words import STATUS
from dsl.runtime.status import Status
from tests.command_help import HEATING, HOME, ROOT, Pol

SAVED = Path(__file__).parent / "corpus" / "pages"
DAY = ("--as-of", "2025-03-01")
PLANT = "examples/plant.yaml"
LAND = "examples/land_grant.yaml"


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """`pol` in this process, in the checkout, so that files are named alike everywhere."""
    monkeypatch.chdir(ROOT)
    return Pol(monkeypatch, capsys)


class Seen(HTMLParser):
    """A page's visible text and its tags with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "a tag is closed that is not open"

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def seen(page: str) -> Seen:
    """The page, read; every tag is closed."""
    found = Seen(page)
    assert not found.open
    return found


def flat(text: str) -> str:
    """A text without its breaks."""
    return " ".join(text.split())


# --- what it holds --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["plant.zh", "plant.en", "heating.en"])
def test_pages_stay(name: str, update: bool, pol: Pol) -> None:
    stem, language = name.split(".")
    line: tuple[str | Path, ...] = (PLANT, *DAY)
    if stem == "heating":
        line = ("tests/policies/heating.yaml", "--policy", HEATING, "--why", "1")
    told = pol("eval", *line, "--format", "html", "--lang", language).out
    told = re.sub(r"<style>.*?</style>\n", "", told, flags=re.DOTALL)
    told = re.sub(r"(sha256.)[\w+/=]{44,}", r"\1…", told)
    told = re.sub(r"([（(])[0-9a-f]{12}([）)])", r"\1…\2", told)
    path = SAVED / f"{name}.html"
    if update:
        path.parent.mkdir(exist_ok=True)
        path.write_text(told, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == told


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("zh", "机器预检，非行政决定"),
        ("en", "Machine pre-check, not an administrative decision"),
    ],
)
def test_it_says_what_the_json_says(language: str, notice: str, pol: Pol) -> None:
    n = 0 if language == "zh" else 1
    (report,) = json.loads(pol("eval", PLANT, *DAY, "--format", "json").out)
    done = pol("eval", PLANT, *DAY, "--format", "html", "--lang", language)
    text = flat(seen(done.out).text)
    assert (done.status, done.err) == (0, "")
    assert notice in text
    assert report["policy"]["digest"] in text
    assert report["as_of"] in text
    for measure in report["measures"]:
        assert f"{measure['id']} {flat(measure['title'][language])}" in text
    for status in Status:
        count = report["summary"][status.value]
        assert (f"{STATUS[status][n]} {count}" in text) == (count > 0)
    for name, option in report["readings"].items():
        hung = any(name in p["hangs_on"] for m in report["measures"] for p in m["provisions"])
        assert (f"{name}={option}" in text) == hung


def test_facts_stand_as_they_were_given(pol: Pol) -> None:
    page = pol("eval", PLANT, *DAY, "--format", "html", "--lang", "zh").out
    rows = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>', page, re.S)
    given = {label: re.findall("<p>(.*?)</p>", values) for label, values in rows}
    assert given["市域新增城镇建设用地总规模"] == ["２万亩"]
    assert given["行业领域"] == ["先进制造业、「7+28+N」产业链"]
    assert given["建筑面积分用途清单"][0].startswith("1. 用途：工业生产；建筑面积：40,600平方米")


def test_a_section_given_as_a_whole_and_a_list_without_items_are_told(
    tmp_path: Path, pol: Pol
) -> None:
    home = tmp_path / "home.yaml"
    home.write_text("household: unknown\ndebt: none\n", encoding="utf-8")
    page = pol("eval", home, "--policy", HEATING, "--format", "html", "--lang", "en").out
    captions = re.findall("<caption>(.*?)</caption>", page)
    assert [c.rpartition(": ")[2] for c in captions] == ["unknown", "none"]
    home.write_text("household:\n  members: []\n", encoding="utf-8")
    page = pol("eval", home, "--policy", HEATING, "--format", "html", "--lang", "en").out
    assert "<td><p>none</p></td>" in page


def test_each_missing_fact_names_the_measures_that_wait_for_it(pol: Pol) -> None:
    text = flat(seen(pol("eval", PLANT, *DAY, "--format", "html", "--lang", "en").out).text)
    assert "State of the township plan Measures 1" in text


def test_only_measures_that_do_not_concern_the_project_are_folded(pol: Pol) -> None:
    page = pol("eval", PLANT, *DAY, "--format", "html", "--lang", "en").out
    folded = re.findall('<details class="group (.*?)">', page)
    assert folded == ["not_applicable", "alike"]
    first, rest = page.split("<details", 1)
    assert "Space pooled city-wide" in first
    assert "Space pooled city-wide" not in rest
    assert "11, 13, 14 (by a reading), 17" in rest.partition("</summary>")[0]


def test_what_is_past_review_is_said_first(pol: Pol) -> None:
    text = seen(
        pol("eval", HOME, "--policy", HEATING, "--as-of", "2027-01-01", "--format", "html").out
    ).text
    assert text.index("应在 2026-12-31 前复核") < text.index("结论")


def test_a_warning_stands_on_the_paper_too(tmp_path: Path, pol: Pol) -> None:
    home = tmp_path / "home.yaml"
    text = HOME.read_text(encoding="utf-8")
    home.write_bytes(text.encode("gb18030"))
    done = pol("eval", home, "--policy", HEATING, "--format", "html")
    assert done.status == 0
    assert "POL0614" in done.err
    assert "POL0614" in seen(done.out).text


# --- several projects, and files with mistakes ----------------------------------------------------


def test_several_projects_are_sheets_of_one_document(pol: Pol) -> None:
    page = pol("eval", PLANT, LAND, *DAY, "--format", "html").out
    assert page.count("<!DOCTYPE html>") == 1
    sheets = [attrs for tag, attrs in seen(page).tags if tag == "article"]
    assert len(sheets) == 2
    assert ".sheet + .sheet { border: 0; break-before: page; }" in page


def test_a_file_with_mistakes_is_told_as_in_other_formats(tmp_path: Path, pol: Pol) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("住房：\n  在本市：也许\n", encoding="utf-8")
    asked = ("eval", bad, HOME, "--policy", HEATING)
    plain = pol(*asked)
    done = pol(*asked, "--format", "html")
    assert (done.status, done.err) == (plain.status, plain.err) == (1, plain.err)
    text = seen(done.out).text
    assert "未评估：项目文件有错" in text
    assert flat(plain.err) in flat(text)
    assert "和平路3号1单元" in text


# --- safe and alone -------------------------------------------------------------------------------


def test_it_needs_nothing_else_and_its_policy_allows_nothing_else(pol: Pol) -> None:
    page = pol("eval", PLANT, *DAY, "--format", "html").out
    tags = seen(page).tags
    (style,) = re.findall("<style>(.*?)</style>", page, re.S)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (allowed,) = [a["content"] for _, a in tags if "http-equiv" in a]
    assert allowed is not None
    assert allowed.split("; ")[:2] == ["default-src 'none'", f"style-src 'sha256-{digest}'"]
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in tags}
    assert not [a for _, a in tags if {"href", "src", "style"} & a.keys()]
    assert "://" not in page
    assert "url(" not in page


def test_what_a_project_says_is_never_markup(tmp_path: Path, pol: Pol) -> None:
    home = tmp_path / "home.yaml"
    name = '</style><script>alert(1)</script>{{ 7 * 7 }}"&amp;'
    home.write_text(f"home:\n  address: '{name}'\n", encoding="utf-8")
    page = pol("eval", home, "--policy", HEATING, "--format", "html").out
    assert name in seen(page).text
    assert "<script" not in page
