"""`pol list`: a row per provision, and what it takes to decide it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from compiler.reading import compile_file
from compiler.register import Decidable, Row, register

ROOT = Path(__file__).resolve().parent.parent
RUN = [sys.executable, "-c", "from compiler.cli.main import main; main()"]

POLICY = """
policy ramps "坡道补助" en "Ramp grants"
  effective from 2025-01-01
category place "地点" en "Place"
  value shop "商店" en "Shop"
  value school "学校" en "School"
section ramp "坡道" en "Ramp"
  fact width "宽度（厘米）" en "Width" : whole number
  fact places "地点" en "Places" : any number of place
  fact safe "安全" en "Safe" : yes or no, judged by "工程师" en "Engineer"
  fact done_on "完工日" en "Done on" : date
  fact start_on "开工日" en "Started on" : date
parameter least "最小宽度" en "Least width"
  value 90 from 2025-01-01
  value 100 from 2026-01-01
define wide "够宽" en "Wide enough" means ramp.width at least least
interpretation doors "门算不算" en "Whether doors count"
  option no_doors "不算" en "No" chosen because "原文没有" en "Not in the text"
  option with_doors "算" en "Yes"
measure 1 "坡道" en "Ramps"
  permit plain "建坡道" en "Build" on "业主" en "Owner"
    when wide
  permit papers "领补助" en "Grant"
    require wide_enough "够宽" en "Wide" wide
    evidence "照片，宽{least}以上" en "Photo, {least} or more"
    produces "补助决定" en "Decision"
  permit judged "验收" en "Acceptance"
    require safe "安全" en "Safe" ramp.safe
  permit open "公共场所" en "Public places"
    when ramp.places includes any of {shop, etc}
  encourage soft "更宽" en "Wider"
    limit width "宽度" en "Width" in principle ramp.width at least least
  permit reading "带门" en "With doors"
    when doors is with_doors
  commit answer "答复" en "Answer"
    deadline reply "答复" en "Reply" within 30 days after ramp.start_on done ramp.done_on
  programme talk "宣传" en "Campaign"
example "一例" en "One" as of 2025-03-01
  given ramp.width is 90
  expect 1.plain is applies
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The policy as a file."""
    found = tmp_path_factory.mktemp("register") / "ramps.pol"
    found.write_text(POLICY, encoding="utf-8")
    return found


@pytest.fixture(scope="module")
def rows(path: Path) -> dict[str, Row]:
    """Its register, by provision."""
    compiled = compile_file(path)
    assert compiled.policy is not None, compiled.diagnostics
    return {row.provision: row for row in register(compiled.policy)}


def run(*line: str) -> tuple[int, str, str]:
    """Exit status, results and messages of `pol list`."""
    done = subprocess.run([*RUN, "list", *line], cwd=ROOT, capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("provision", "kind", "why"),
    [
        ("plain", Decidable.DATA, ()),
        ("papers", Decidable.PAPERS, ()),
        ("judged", Decidable.JUDGEMENT, ("judged",)),
        ("open", Decidable.JUDGEMENT, ("etc",)),
        ("soft", Decidable.JUDGEMENT, ("in_principle",)),
        ("reading", Decidable.JUDGEMENT, ("reading",)),
        ("answer", Decidable.DATA, ()),
        ("talk", Decidable.NOTHING, ()),
    ],
)
def test_what_decides_a_provision(
    rows: dict[str, Row], provision: str, kind: Decidable, why: tuple[str, ...]
) -> None:
    assert (rows[provision].decidable, rows[provision].why) == (kind, why)


def test_figures_behind_terms_are_listed_with_all_their_values(rows: dict[str, Row]) -> None:
    assert [f.zh for f in rows["plain"].figures] == ["最小宽度：90，100"]


def test_texts_of_papers_have_their_figures(rows: dict[str, Row]) -> None:
    assert [p.en for p in rows["papers"].papers] == ["Photo, 100 or more"]
    assert [p.zh for p in rows["papers"].produces] == ["补助决定"]


def test_who_judges_and_by_when(rows: dict[str, Row]) -> None:
    assert [j.zh for j in rows["judged"].judges] == ["工程师"]
    assert [d.zh for d in rows["answer"].deadlines] == ["开工日起 30 日内"]


def test_json_has_a_row_per_provision(path: Path) -> None:
    status, out, _ = run("--policy", str(path), "--format", "json")
    found = json.loads(out)
    assert (status, found["schema"], found["policy"]["id"]) == (0, "pol-register/1", "ramps")
    assert len(found["provisions"]) == 8
    assert found["provisions"][0]["addressee"] == {"zh": "业主", "en": "Owner"}


def test_csv_opens_in_a_spreadsheet(path: Path) -> None:
    status, out, _ = run("--policy", str(path), "--format", "csv", "--lang", "zh")
    assert status == 0
    assert out.startswith("\ufeff"), "some spreadsheets guess another encoding without it"
    table = list(csv.reader(io.StringIO(out.removeprefix("\ufeff"))))
    assert len(table) == 9
    assert {len(row) for row in table} == {19}
    assert table[1][:6] == ["1", "坡道", "plain", "建坡道", "允许", "业主"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_text_counts_the_classes(path: Path, lang: str) -> None:
    status, out, _ = run("--policy", str(path), "--lang", lang)
    last = out.rstrip().splitlines()[-1]
    assert status == 0
    assert last.startswith("8 ")
    assert ("须人判断 4" if lang == "zh" else "needs judgement 4") in last


def test_only_one_class_and_only_some_measures(path: Path) -> None:
    status, out, _ = run("1", "--policy", str(path), "--class", "papers", "--lang", "en")
    assert status == 0
    assert "(papers)" in out
    assert "(plain)" not in out


def test_a_measure_that_is_not_there_names_the_nearest(path: Path) -> None:
    status, out, messages = run("11", "--policy", str(path), "--lang", "en")
    assert (status, out) == (2, "")
    assert "POL0907" in messages
    assert "`1`" in messages
