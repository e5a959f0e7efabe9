"""The sixteen example projects: they evaluate cleanly, meet every measure, keep their reports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from compiler.cli.eval_command import command
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import ProvisionReport
from dsl.runtime.status import DeadlineState, Status
from generated.henan2025 import check, load
from tests.facts_help import ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
SAVED = Path(__file__).parent / "corpus" / "examples"
GENERATED = str(ROOT / "generated" / "henan2025")
DAY = "2025-03-01"

# What a golden leaves out: reasons with lines of the policy, and words that the text reports hold.
LEFT_OUT = {"why", "title", "label", "possible", "norm", "chapter"}

# Where each measure applies, as computed; programmes and the last measure apply everywhere.
EVERYWHERE = {"16", "39", "40", "48", "49", "50"}
APPLYING = {
    "county": "3 11 12",
    "expressway": "3 6 15 19 21 24 28 31 34",
    "gas_field": "3 6 7 14 15 18 19 21 29 30 31 34 38 45",
    "land_grant": "6 19 31 45 46",
    "logistics": "3 5 6 8 33 36 45",
    "mine": "9 11 14 15 17 19 24 26 29 47",
    "offender": "11 14 29 41 42 44 47",
    "plant": "3 6 8 9 12 15 19 31 32 37 45",
    "port": "3 6 7 12 20 24 28 31 44",
    "pumped_storage": "3 6 7 14 15 17 18 20 21 22 24 25 28 31 38",
    "redevelopment": "13 35 43 45",
    "reservoir": "3 6 7 11 23 24 25 31 44",
    "rural_plant": "1 3 4 6 9 10 11 14 15 31",
    "tourism": "11 15 19 26 44",
    "village_housing": "10 11 14 15 27",
    "zone": "2 6 14 15 31 32",
}

# Chapter, file, provision, status, limit and margin of what just misses: worked out by hand, with
# the sums in the first lines of the files.
JUST_MISSED = [
    (1, "plant", "3.draw", "not_met", "share", "-20 亩"),
    (1, "village_housing", "4.share", "referred", "share", "-0.5 亩"),
    (2, "plant", "9.draw", "not_met", "half", "-20 亩"),
    (2, "mine", "9.draw", "not_met", "half", "-0.1 亩"),
    (2, "mine", "11.county_use", "not_met", "within_quota", "-0.1 亩"),
    (2, "port", "12.draw", "not_met", "within_share", "-0.5 亩"),
    (2, "zone", "6.draw", "not_met", "within_pool", "-100 亩"),
    (4, "pumped_storage", "21.other_urgent", "not_met", "area", "-0.15 亩"),
    (4, "reservoir", "28.renew", "not_met", "first_term", "0 个月"),
    (5, "zone", "32.compatible", "not_met", "share", "-10 平方米"),
    (5, "redevelopment", "35.consolidate", "referred", "total", "-0.6025 亩"),
]

# The same for conditions; chapter 6 has only scopes, so that what just misses there does not apply.
CONDITION_MISSED = [
    (1, "tourism", "3.outside", "not_met", "special"),
    (2, "logistics", "10.urban", "not_met", "surplus"),
    (3, "port", "18.early_work", "not_met", "issued"),
    (5, "logistics", "31.flexible", "referred", "way"),
    (6, "mine", "41.allot", "not_applicable", None),
    (7, "offender", "47.minor", "not_met", "harmless"),
]

# Chapter, file, provision and the fact that it lacks.
LACKING = [
    (1, "port", "3.city_space", "planning.county_space_short"),
    (2, "zone", "8.advance", "project.campaign"),
    (3, "tourism", "14.direct", "approval.submitter"),
    (4, "tourism", "26.convert_only", "approval.public_interest"),
    (5, "land_grant", "34.after_contract", "project.approval_doc"),
    (5, "redevelopment", "33.package", "land.parcels.adjacent"),
    (6, "mine", "42.each_mine", "mine.suspended"),
    (7, "logistics", "44.single_request", "approval.stage"),
]


def evaluated(path: Path, *options: str) -> str:
    """What `pol eval` says of an example, without a message."""
    line = [f"examples/{path.name}", "--policy", GENERATED, "--as-of", DAY, *options]
    done = CliRunner().invoke(command, line)
    assert (done.exit_code, done.stderr) == (0, "")
    return done.stdout


@cache
def provisions(name: str) -> dict[str, tuple[int | None, ProvisionReport]]:
    """Each provision of an example by measure and id, with its chapter."""
    report = check(load(ROOT / "examples" / f"{name}.yaml"), as_of=date.fromisoformat(DAY))
    return {
        f"{measure.id}.{provision.id}": (measure.chapter, provision)
        for measure in report.full.measures
        for provision in measure.provisions
    }


def compact(value: object) -> object:
    """A report without what is empty or told by the text; what holds stays, unknown or false."""
    if isinstance(value, dict):
        kept = {key: compact(item) for key, item in value.items() if key not in LEFT_OUT}
        return {key: item for key, item in kept.items() if key == "holds" or item}
    if isinstance(value, list):
        return [compact(item) for item in value]
    return value


def golden(report: str) -> Iterator[str]:
    """A JSON report, a line for each measure, and for each provision of those that may apply."""
    (project,) = json.loads(report)
    assert project["diagnostics"] == []
    yield json.dumps({"summary": project["summary"]}, ensure_ascii=False)
    for measure in project["measures"]:
        parts = measure.pop("provisions")
        del measure["number"]
        yield json.dumps(compact(measure), ensure_ascii=False)
        if measure["status"] != "not_applicable":
            yield from (f"  {json.dumps(compact(part), ensure_ascii=False)}" for part in parts)


def same(saved: Path, told: str, update: bool) -> None:
    """Holds a report against its golden file, or writes it."""
    if update:
        saved.write_text(told, encoding="utf-8", newline="\n")
    assert told == saved.read_text(encoding="utf-8")


def test_there_are_sixteen_that_say_what_they_show() -> None:
    assert [path.stem for path in EXAMPLES] == sorted(APPLYING)
    for path in EXAMPLES:
        assert path.read_text(encoding="utf-8").startswith("# "), path.name


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_text_reports_stay(
    path: Path, language: str, update: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    told = evaluated(path, "--lang", language)
    _, rest = told.split("\n", 1)  # The first line holds the digest of the policy.
    same(SAVED / f"{path.stem}.{language}.txt", rest, update)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_json_reports_stay(path: Path, update: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    told = "\n".join(golden(evaluated(path, "--format", "json"))) + "\n"
    same(SAVED / f"{path.stem}.jsonl", told, update)


def test_every_measure_applies_in_one_of_them() -> None:
    found = {}
    for path in EXAMPLES:
        full = check(load(path), as_of=date.fromisoformat(DAY)).full
        found[path.stem] = {m.id for m in full.measures if m.status is Status.APPLIES}
    assert found == {name: {*ids.split(), *EVERYWHERE} for name, ids in APPLYING.items()}
    assert set().union(*found.values()) == {str(number) for number in range(1, 51)}


@pytest.mark.parametrize(("chapter", "name", "place", "status", "limit", "margin"), JUST_MISSED)
def test_a_figure_is_just_missed(
    chapter: int, name: str, place: str, status: str, limit: str, margin: str
) -> None:
    where, provision = provisions(name)[place]
    assert (where, provision.status.value) == (chapter, status)
    (found,) = (each for each in provision.limits if each.id == limit)
    assert isinstance(found.margin, Quantity)
    assert (str(found.margin), found.holds) == (margin, False)


@pytest.mark.parametrize(("chapter", "name", "place", "status", "lacking"), CONDITION_MISSED)
def test_a_condition_is_just_missed(
    chapter: int, name: str, place: str, status: str, lacking: str | None
) -> None:
    where, provision = provisions(name)[place]
    assert (where, provision.status.value) == (chapter, status)
    failed = [each.id for each in provision.requirements if each.holds is False]
    assert failed == ([] if lacking is None else [lacking])


def test_a_day_is_just_missed() -> None:
    chapter, provision = provisions("land_grant")["45.after_contract"]
    (deadline,) = provision.deadlines
    assert chapter == 7
    assert (deadline.due, deadline.state) == (date(2025, 2, 27), DeadlineState.OVERDUE)


@pytest.mark.parametrize(("chapter", "name", "place", "fact"), LACKING)
def test_a_fact_is_lacking(chapter: int, name: str, place: str, fact: str) -> None:
    where, provision = provisions(name)[place]
    assert (where, provision.status) == (chapter, Status.UNDETERMINED)
    assert fact in provision.missing


def test_each_chapter_has_a_near_miss_and_a_gap() -> None:
    chapters = set(range(1, 8))
    assert {row[0] for row in (*JUST_MISSED, *CONDITION_MISSED)} == chapters
    assert {row[0] for row in LACKING} == chapters
