"""A policy as plain tables: the model's nodes by the names of their fields, empty ones left out.

What has no part in an answer (spans, texts, citations, examples) is left out; figures and days
stand as `{n, scale, dimension}` and `{day}`, the number of a day counted from 0001-01-01.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Final

import attrs

from compiler.logic.tree import Logic, LogicMeasure, LogicProvision
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, YesNo
from dsl.runtime import holidays
from dsl.runtime.quantity import UNITS, Quantity
from dsl.runtime.report import Label
from dsl.runtime.values import Absent
from dsl.runtime.written import ROUNDED

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

_LEFT_OUT: Final = frozenset(
    "span texts cites agreed sees clause_order addressee hint judged_by review_by listed "
    "required or_none changeable at_least at_most names_project key asks".split()
)
_LABELLED: Final = (m.Measure, m.Provision, m.Exempting)
_EXPRESSIONS: Final = (*m.Expr.__args__, m.Within, m.ByDay)


def written(value: Json) -> str:
    """A value as a script may hold it wherever it is put, within a page too."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for c in ("<", "\u2028", "\u2029"):
        text = text.replace(c, f"\\u{ord(c):04x}")
    return text


def tables(logic: Logic) -> dict[str, Json]:
    """What the runtime's `Pol.define` takes."""
    policy = logic.policy
    found: dict[str, Json] = {
        "id": policy.id,
        "applies": _plain(policy.applies),
        "categories": _all(policy.categories),
        "sections": _all(policy.sections),
        "parameters": _all(policy.parameters),
        "defines": _all(policy.defines),
        "interpretations": _all(policy.interpretations),
        "cautions": _all(policy.cautions),
        "measures": [_measure(measure) for measure in logic.measures],
        "units": _units(),
        "rounded": {mode.value: [*words] for mode, words in ROUNDED.items()},
        "calendar": _calendar(),
    }
    return {name: part for name, part in found.items() if part not in (None, [])}


def _all(nodes: Iterable[object]) -> list[Json]:
    return [_plain(node) for node in nodes]


def _measure(measure: LogicMeasure) -> Json:
    found = _fields(attrs.evolve(measure.measure, provisions=()))
    found["provisions"] = [_provision(one) for one in measure.provisions]
    return found


def _provision(one: LogicProvision) -> Json:
    found = _fields(one.provision)
    if one.reviews:
        found["reviews"] = [[name, _plain(day)] for name, day, _ in one.reviews]
    if one.reads:
        found["reads"] = [".".join(name) for name in one.reads]
    return found


def _plain(value: object) -> Json:
    """A part of the model as plain data."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Quantity):
        number: dict[str, Json] = {"n": str(value.n), "dimension": value.dimension.value}
        return {**number, "scale": value.scale} if value.scale else number
    if isinstance(value, date):
        return {"day": value.toordinal()}
    if isinstance(value, Absent):
        return {"none": True}
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Label):
        return {"zh": value.zh, "en": value.en}
    if isinstance(value, m.ProvisionRef):
        return value.name
    if isinstance(value, Choice | Choices):
        return {"category": value.category}
    if isinstance(value, YesNo | Text | Numeric | Day | Records):
        return None  # what reads a value knows it by the value
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, frozenset):
        return [*sorted(str(one) for one in value)]
    return _fields(value)


def _fields(node: object) -> dict[str, Json]:
    """The fields of a node that are not empty."""
    kind = type(node)
    if not attrs.has(kind):
        raise TypeError(f"{kind.__name__} has no place in the tables")
    found: dict[str, Json] = {"is": kind.__name__} if isinstance(node, _EXPRESSIONS) else {}
    for field in attrs.fields(kind):
        if field.name in _LEFT_OUT or (field.name == "label" and kind not in _LABELLED):
            continue
        part = _plain(getattr(node, field.name))
        if part is not False and part not in (None, [], {}):
            found[field.name] = part
    return found | _besides(node)


def _besides(node: object) -> dict[str, Json]:
    """What the runtime needs of a node that is not a field of it."""
    if isinstance(node, m.Constant):
        return {"value": _plain(node.value)}  # no, too, and the empty text
    if isinstance(node, m.FactRef):
        return {"name": node.name}
    if isinstance(node, m.SumOf) and isinstance(node.type, Numeric):
        return {"dimension": node.type.dimension.value}
    if isinstance(node, m.Limit):
        kind = type_of(node.bound)
        return {"dimension": kind.dimension.value} if isinstance(kind, Numeric) else {}
    return {}


def _units() -> list[Json]:
    return [
        {
            "dimension": unit.dimension.value,
            "symbol": unit.symbol,
            "names": [unit.symbol, unit.en, unit.plural, *unit.synonyms],
            "n": unit.n,
            "scale": unit.scale,
        }
        for unit in UNITS
    ]


def _calendar() -> Json:
    def ordinals(days: tuple[str, ...]) -> list[Json]:
        return [date.fromisoformat(day).toordinal() for day in days]

    return {
        "from": holidays.KNOWN_FROM.toordinal(),
        "to": holidays.KNOWN_TO.toordinal(),
        "off": ordinals(holidays.HOLIDAYS),
        "work": ordinals(holidays.WORKDAYS),
    }
