"""JSON Schema of `pol eval --format json` (`pol-report/1`)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final

from compiler.backends.schema.project import DIALECT, Json, Schema
from dsl.runtime.status import Comparison, DeadlineState, DutyState, Norm, Status

_STRING: Final[Schema] = {"type": "string"}
_BOOL: Final[Schema] = {"type": "boolean"}
_TRUTH: Final[Schema] = {"type": ["boolean", "null"]}
_DATE: Final[Schema] = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_PLACE: Final[dict[str, Json]] = {
    "file": _STRING,
    "line": _COUNT,
    "column": _COUNT,
    "end_line": _COUNT,
    "end_column": _COUNT,
}


def report_schema() -> Schema:
    """The schema of a report: an array with an element for each project file."""
    return {
        "$schema": DIALECT,
        "$id": "urn:pol:report:1",
        "title": "pol-report/1",
        "type": "array",
        "items": {"anyOf": [_ref("answer"), _ref("failure")]},
        "$defs": {**_parts(), **_clauses(), **_whole()},
    }


def _whole() -> Schema:
    diagnostics = _many(_ref("diagnostic"))
    return {
        "failure": _object(
            "一个有错的文件 · a file with errors",
            {
                "schema": {"const": "pol-report/1"},
                "project": _object("", {"file": _STRING}),
                "diagnostics": {**diagnostics, "minItems": 1},
            },
        ),
        "answer": _object(
            "一个项目的结论 · the answer for a project",
            {
                "schema": {"const": "pol-report/1"},
                "tool": _STRING,
                "policy": _object("", {"id": _STRING, "digest": _STRING}),
                "project": _object("", {"file": _STRING, "name": _or_null(_STRING)}),
                "as_of": _DATE,
                "as_of_from": {"enum": ["option", "project", "today"]},
                "readings": {"type": "object", "additionalProperties": _STRING},
                "facts": _ref("facts"),
                "summary": _object(
                    "", {**{status.value: _COUNT for status in Status}, "overdue": _COUNT}
                ),
                "assumptions": _many(_STRING),
                "stale": _many(_STRING),
                "diagnostics": diagnostics,
                "measures": _many(_ref("measure")),
            },
        ),
        "measure": _object(
            "措施 · measure",
            {
                "number": {"type": "integer"},
                "id": _STRING,
                "title": _ref("label"),
                "chapter": {"type": ["integer", "null"]},
                **_outcome(),
                "provisions": _many(_ref("provision")),
            },
        ),
        "provision": _object(
            "款项 · provision",
            {
                "id": _STRING,
                "label": _ref("label"),
                "norm": _one_of(Norm),
                **_outcome(),
                "exception": _or_null(
                    _object(
                        "",
                        {"id": _STRING, "label": _ref("label"), "because": _or_null(_ref("label"))},
                    )
                ),
                "duty": _or_null(_object("", {"state": _one_of(DutyState)})),
                "assumes": _many(_STRING),
                "hangs_on": _many(_STRING),
                "cautions": _many(_ref("label")),
                "arguable": _BOOL,
                "stale": _BOOL,
                "limits": _many(_ref("limit")),
                "requirements": _many(_ref("requirement")),
                "amounts": _many(_ref("amount")),
                "deadlines": _many(_ref("deadline")),
                "earliest": _or_null(_object("", {"date": _day()})),
                "why": _or_null(_ref("why")),
            },
        ),
    }


def _clauses() -> Schema:
    common: dict[str, Json] = {
        "id": _STRING,
        "holds": _TRUTH,
        "waived": _or_null(_object("", {"id": _STRING, "holds": _TRUTH})),
        "in_principle": _BOOL,
    }
    return {
        "requirement": _object("要求 · requirement", common),
        "limit": _object(
            "限额 · limit",
            {
                **common,
                "value": _ref("figure"),
                "comparison": _one_of(Comparison),
                "bound": _ref("figure"),
                "margin": _ref("figure"),
                "rounding": _BOOL,
                "item": {"type": ["integer", "null"], "minimum": 1},
            },
            optional=("item",),
        ),
        "amount": _object(
            "数额 · amount", {"id": _STRING, "value": _ref("figure"), "missing": _many(_STRING)}
        ),
        "deadline": _object(
            "时限 · deadline",
            {
                "id": _STRING,
                "due": _day(),
                "done": _day(),
                "state": {"enum": [*(state.value for state in DeadlineState), None]},
                "calendar": {"const": "unknown"},
            },
            optional=("calendar",),
        ),
        "why": _object(
            "条件树 · a condition and what decided it",
            {
                "text": _STRING,
                "truth": _TRUTH,
                "file": _STRING,
                "line": _COUNT,
                "facts": _ref("facts"),
                "because": _many(_ref("why")),
            },
        ),
    }


def _parts() -> Schema:
    number: Schema = {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}
    return {
        "label": _object("", {"zh": _STRING, "en": _STRING}),
        "facts": {
            "type": "object",
            "additionalProperties": {"anyOf": [_STRING, _many(_STRING)]},
        },
        "figure": {
            "title": "数、日期、无，或 null（未知） · a figure, a date, none, or null if unknown",
            "anyOf": [
                _object("", {"number": number, "unit": {"type": ["string", "null"]}}),
                _object("", {"date": _DATE}),
                {"enum": ["none", None]},
            ],
        },
        "diagnostic": _object(
            "诊断 · diagnostic",
            {
                "code": {"type": "string", "pattern": r"^POL\d{4}$"},
                "severity": {"enum": ["error", "warning", "note"]},
                "message": _STRING,
                **_PLACE,
                "nearest": _or_null(_STRING),
                "help": _or_null(_STRING),
                "places": _many(_object("", {"message": _STRING, **_PLACE})),
            },
        ),
    }


def _outcome() -> dict[str, Json]:
    return {
        "status": _one_of(Status),
        "possible": {**_many(_one_of(Status)), "minItems": 1, "uniqueItems": True},
        "missing": _many(_STRING),
    }


def _object(title: str, properties: dict[str, Json], optional: Iterable[str] = ()) -> Schema:
    """An object with exactly these properties."""
    skipped = frozenset(optional)
    found: Schema = {"title": title} if title else {}
    return {
        **found,
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in skipped],
        "additionalProperties": False,
    }


def _many(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(words: type[Enum]) -> Schema:
    return {"enum": [word.value for word in words]}


def _day() -> Schema:
    return {"anyOf": [_DATE, {"enum": ["none", None]}]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
