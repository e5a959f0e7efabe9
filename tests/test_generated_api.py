"""The public way into a generated package, as a developer uses it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import attrs
import pytest

from dsl.diagnostics.diagnostic import Diagnostics
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.status import Status
from generated.henan2025 import NONE, UNKNOWN, Project, check, load, read
from generated.henan2025 import facts as typed
from generated.henan2025.texts import m28, m45
from tests.generated_help import HENAN, ROOT

DAY = date(2025, 3, 1)
EXPRESSWAY = ROOT / "examples" / "expressway.yaml"
MEASURES = tuple(
    int(n) for n in re.findall(r"^措施 (\d+) ", HENAN.read_text("utf-8"), re.MULTILINE)
)
EARLY_USE = {
    "project": {"standings": ["provincial_key"], "sectors": ["water"]},
    "early_use": {
        "works": [
            {
                "kind": "other_work",
                "area": "24公顷",
                "reason": "season_bound",
                "starts_in_year": "是",
            }
        ],
        "single_area": "300亩",
    },
    "approval": {"prereview_area": "100 公顷"},
}


def test_every_status_is_there_by_number_and_by_id() -> None:
    report = check(load(EXPRESSWAY), as_of=DAY)
    assert [answer.id for answer in report] == [str(n) for n in MEASURES]
    for number in MEASURES:
        assert isinstance(report[number].status, Status)
        assert report[str(number)].status is report[number].status
    with pytest.raises(KeyError):
        report[99]


def test_details_come_on_demand() -> None:
    report = check(read(EARLY_USE), as_of=DAY)
    answer = report[21]["other_urgent"]
    assert report[21].status is Status.APPLIES
    assert answer.status is Status.APPLIES
    assert str(answer.limit("area").margin) == "0 亩"
    assert answer.limit("area").holds is True
    trees = report[21].explain()
    assert trees
    assert all(tree.line > 0 for tree in trees)
    with pytest.raises(KeyError):
        answer.limit("nothing")
    with pytest.raises(KeyError):
        report[21]["nothing"]


def test_a_measure_in_detail_is_what_the_whole_report_says_in_any_order() -> None:
    given = load(EXPRESSWAY)
    whole = {m.id: m for m in check(given, as_of=DAY).full.measures}
    report = check(given, as_of=DAY)
    for number in reversed(MEASURES):
        assert report[number].full == whole[str(number)]
        assert report.in_detail(str(number)) is report[number].full


def test_the_report_is_json_as_the_command_writes_it() -> None:
    measures = json.loads(check(read(EARLY_USE), as_of=DAY).to_json())
    assert [m["number"] for m in measures] == list(MEASURES)
    provisions = {p["id"]: p for m in measures if m["number"] == 21 for p in m["provisions"]}
    (limit,) = provisions["other_urgent"]["limits"]
    assert limit["margin"] == {"number": "0", "unit": "亩"}


def test_load_and_read_give_a_typed_project() -> None:
    for project in (load(EXPRESSWAY), read(EARLY_USE)):
        assert type(project) is Project
    project = read(EARLY_USE)
    assert isinstance(project.early_use, typed.EarlyUse)
    assert isinstance(project.approval, typed.Approval)
    assert project.approval.prereview_area == Quantity(Dimension.LAND, 1500)
    assert isinstance(project.early_use.works, tuple)
    assert project.early_use.works[0].kind == "other_work"


def test_a_project_made_by_hand_has_the_answers_of_the_one_that_was_read() -> None:
    works = (
        typed.Work(
            kind="other_work",
            area=Quantity(Dimension.LAND, 360),
            reason="season_bound",
            starts_in_year=True,
        ),
    )
    made = Project(
        project=typed.ProjectSection(
            standings=frozenset({"provincial_key"}), sectors=frozenset({"water"})
        ),
        early_use=typed.EarlyUse(
            works=works,
            single_area=Quantity(Dimension.LAND, 300),
        ),
        approval=typed.Approval(prereview_area=Quantity(Dimension.LAND, 1500)),
    )
    given = check(read(EARLY_USE), as_of=DAY)
    found = check(made, as_of=DAY)
    assert {m.id: m.status for m in found} == {m.id: m.status for m in given}
    assert found[21]["other_urgent"].limit("area").margin == (
        given[21]["other_urgent"].limit("area").margin
    )


def test_unknown_and_none_are_said_as_such() -> None:
    base = read(EARLY_USE)
    assert isinstance(base.approval, typed.Approval)
    for said, status in ((UNKNOWN, Status.UNDETERMINED), (NONE, Status.NOT_MET)):
        approval = attrs.evolve(base.approval, prereview_area=said)
        report = check(attrs.evolve(base, approval=approval), as_of=DAY)
        assert report[21]["other_urgent"].status is status


def test_the_day_of_a_file_holds_for_the_project_read_from_it_and_not_for_a_changed_copy() -> None:
    project = read({**EARLY_USE, "as of": "2025-01-26"})
    assert {m.status for m in check(project)} == {Status.NOT_IN_FORCE}
    assert check(project, as_of=DAY)[21].status is Status.APPLIES
    assert {m.status for m in check(attrs.evolve(project), as_of=DAY)} != {Status.NOT_IN_FORCE}


def test_readings_and_assumptions_are_options() -> None:
    project = read(EARLY_USE)
    assert check(project, as_of=DAY, readings={"highway_limb": "needed"})[21].status
    with pytest.raises(ValueError, match="nothing"):
        check(project, as_of=DAY, readings={"highway_limb": "nothing"})
    with pytest.raises(ValueError, match="nothing"):
        check(project, as_of=DAY, readings={"nothing": "needed"})
    assert check(project, as_of=DAY, assumptions=False)[21].status is not Status.NOT_APPLICABLE


def test_the_texts_of_a_package_say_of_days_that_they_are_earlier_or_later() -> None:
    said = [text for texts in (m28.TEXTS, m45.TEXTS) for text in texts.values()]
    assert any("首次期限届满日 早于" in zh and "ends before" in en for zh, en, _ in said)
    assert any("签订日 不早于 2025" in zh and "no earlier than 2025" in en for zh, en, _ in said)


def test_mistakes_are_raised_together(tmp_path: Path) -> None:
    file = tmp_path / "project.yaml"
    file.write_text("project:\n  nope: 1\nearly_use:\n  prereview_area: many\n", encoding="utf-8")
    with pytest.raises(Diagnostics) as raised:
        load(file)
    assert len(raised.value.items) == 2
    assert [d.span.line for d in raised.value.items] == [2, 4]
    with pytest.raises(Diagnostics):
        read({"project": {"nope": 1}})


def test_checking_reaches_nothing_of_the_language_nor_the_reader_of_files() -> None:
    program = """
import sys
from datetime import date
from generated.henan2025 import Project, check
report = check(Project(), as_of=date(2025, 3, 1))
assert report[21].status and report[21].explain() is not None and report.to_json()
wrong = {"lark", "jinja2", "click", "rich", "yaml", "compiler", "dsl.facts", "dsl.syntax"}
print(sorted(wrong & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")
