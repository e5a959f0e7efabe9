"""The worked cases of an independent reading of the notice, held against the policy.

The reading lies beside the checkout and is no part of it; `tests/reading/table.yaml` says its
facts and clauses in the policy's words, and where and why the policy answers otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final, cast

import pytest
import yaml

from dsl.runtime.quantity import Quantity
from dsl.runtime.report import ProvisionReport
from dsl.runtime.status import DutyState, Norm, Status
from generated.henan2025 import CHECKER, check

ROOT: Final = Path(__file__).resolve().parent.parent
READING: Final = ROOT.parent / "shared" / "reading" / "reading.yaml"
TABLE: Final = yaml.safe_load(
    (ROOT / "tests" / "reading" / "table.yaml").read_text(encoding="utf-8")
)
LAST_DAY: Final = date(2025, 12, 31)  # of a case that names none
Plain = None | bool | str | date | list["Plain"] | dict[str, "Plain"]
Names = dict[str, dict[str, object]]

pytestmark = pytest.mark.skipif(
    not READING.exists(), reason=f"SKIPPED: the reading is not beside the checkout ({READING.name})"
)


def cases() -> Iterator[tuple[str, dict[str, Plain], dict[str, Plain], dict[str, Plain]]]:
    """Each worked case: its name, what is given, the statuses and the values expected."""
    if not READING.exists():
        return
    reading = yaml.safe_load(READING.read_text(encoding="utf-8"))
    for measure in reading["measures"]:
        for number, case in enumerate(measure["examples"], 1):
            name = f"{measure['number']}#{number}"
            yield name, case["given"], case["expect"], case.get("expect_value", {})


ALL: Final = list(cases())


def translated(name: str, value: Plain, names: Names) -> tuple[str, Plain]:
    """A fact of the reading in our words: its name, and its value as a project file has it."""
    ours = names[name]
    values = cast("dict[str, str]", ours.get("values", {}))
    fields = cast("Names", ours.get("fields", {}))
    return str(ours["to"]), _value(value, values, fields)


def _value(value: Plain, values: dict[str, str], fields: Names) -> Plain:
    if value is None or value == []:
        return "none"  # the reading's null has not happened; its empty list is known to be empty
    if isinstance(value, dict):
        return dict(translated(field, one, fields) for field, one in value.items())
    if isinstance(value, list):
        return [_value(one, values, fields) for one in value]
    if isinstance(value, str):
        return values.get(value, value).replace(" 月", "个月")
    return value.isoformat() if isinstance(value, date) else value


def project_of(given: dict[str, Plain]) -> dict[str, dict[str, Plain]]:
    """What is given as the mapping of a project file."""
    project: dict[str, dict[str, Plain]] = {}
    for name, value in given.items():
        if "each" in TABLE["facts"].get(name, {}):
            for ours, said in TABLE["facts"][name]["each"][value].items():
                section, fact = ours.split(".")
                project.setdefault(section, {})[fact] = said
        elif name != "eval.date":
            ours, said = translated(name, value, TABLE["facts"])
            section, fact = ours.split(".")
            project.setdefault(section, {})[fact] = said
    return project


def as_the_reading_says(found: ProvisionReport) -> str:
    """Our answer in the reading's words."""
    match found.status:
        case Status.NOT_IN_FORCE:
            return "not_in_force"
        case Status.NOT_APPLICABLE | Status.EXCEPTED:
            return "out"
        case Status.UNDETERMINED:
            return "unknown"
        case Status.NOT_MET:
            return "unmet"
        case Status.REFERRED:
            return "unmet_soft"
        case Status.VIOLATED:
            return "barred" if found.norm is Norm.PROHIBIT else "breach"
        case Status.APPLIES:
            return _applying(found)


def _applying(found: ProvisionReport) -> str:
    if found.norm is Norm.PROGRAMME:
        return "programme"
    if found.norm is Norm.PROHIBIT:
        return "clear"
    if found.duty is None:
        return "in"
    broken = {DutyState.LATE, DutyState.OVERDUE, DutyState.BREACHED}
    return "breach" if found.duty in broken else found.duty.value


def value_of(found: dict[str, ProvisionReport], place: str) -> Quantity | str | None:
    """A computed value: an amount, or a due day as text."""
    measure, provision, clause = place.split(".")
    report = found[f"{measure}.{provision}"]
    for amount in report.amounts:
        if amount.id == clause:
            assert isinstance(amount.value, Quantity)
            return amount.value
    due = next(d.due for d in report.deadlines if d.id == clause)
    return due.isoformat() if isinstance(due, date) else None


def quantity(text: str, like: Quantity) -> Quantity:
    """A figure of the reading, `1 月` or `240 亩`, of the same dimension as another."""
    number, _, unit = text.partition(" ")
    return Quantity.of(like.dimension, number, unit)


@pytest.mark.parametrize(("name", "given", "expected", "values"), ALL, ids=[c[0] for c in ALL])
def test_a_worked_case(
    name: str, given: dict[str, Plain], expected: dict[str, Plain], values: dict[str, Plain]
) -> None:
    day = given.get("eval.date", LAST_DAY)
    assert isinstance(day, date)
    report = check(CHECKER.read(project_of(given)), as_of=day).full
    found = {f"{m.id}.{p.id}": p for m in report.measures for p in m.provisions}
    expected = {c: said for c, said in expected.items() if c not in TABLE["left_out"]}
    ours = {c: as_the_reading_says(found[TABLE["clauses"][c]["is"]]) for c in expected}
    otherwise = TABLE["differences"].get(name, {})
    assert ours == expected | {c: one["ours"] for c, one in otherwise.items()}
    for clause, value in values.items():
        ours_there = value_of(found, TABLE["clauses"][clause]["value"])
        if isinstance(ours_there, Quantity):
            assert ours_there == quantity(str(value), ours_there)
        else:
            assert ours_there == str(value)


def test_a_difference_is_one_and_has_its_reason() -> None:
    known = {name: expected for name, _, expected, _ in ALL}
    for name, clauses in TABLE["differences"].items():
        for clause, one in clauses.items():
            assert one["ours"] != known[name][clause], f"{name} {clause}: no difference"
            assert one["because"]


def test_every_case_is_there() -> None:
    assert len(ALL) == 177
