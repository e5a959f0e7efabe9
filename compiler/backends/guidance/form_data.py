"""What the form in the page knows of a policy: facts, units, measures with their labels, readings.

Both languages stand in it, so that changing the language keeps what was entered.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final, TypeAlias

from compiler.words import DUTY, NORM, STATE, STATUS
from dsl.diagnostics.codes import CODES
from dsl.diagnostics.words import in_words
from dsl.facts.from_model import vocabulary_of
from dsl.facts.vocabulary import to_json
from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.runtime.quantity import UNITS, Dimension
from dsl.runtime.report import Label

# Words that arguments of messages about project files name things by.
_KINDS: Final = (
    "section fact field value item list mapping nothing no_mapping yes_no text date choice set "
    "choices whole number bytes line depth"
).split()
Json: TypeAlias = bool | int | str | list["Json"] | dict[str, "Json"] | None


def form_data(policy: m.Policy, digest: str) -> dict[str, Json]:
    """The data of the form, in the shape that `assets/form` reads."""
    return {
        "id": policy.id,
        "digest": digest,
        "label": _both(policy.label),
        "vocabulary": json.loads(to_json(vocabulary_of(policy))),
        "units": _units(),
        "dimensions": {one.name: one.value for one in Dimension},
        "chapters": [{"number": c.number, "label": _both(c.label)} for c in policy.chapters],
        "measures": _measures(policy),
        "messages": _messages(),
        "reviews": _reviews(policy),
        "readings": {i.id: _reading(i) for i in policy.interpretations},
        "words": {
            "status": _words((key.value, value) for key, value in STATUS.items()),
            "norm": _words((key.value, value) for key, value in NORM.items()),
            "duty": _words((key.value, value) for key, value in DUTY.items()),
            "state": _words((key.value, value) for key, value in STATE.items()),
        },
    }


def form_script(data: dict[str, Json]) -> str:
    """The data as a classic script, safe to stand within a page too."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Neither the end of a script nor a comment of HTML may stand in one, nor a line end in a text.
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return f'"use strict";\nglobalThis.Pol = globalThis.Pol || {{}};\nPol.formData = {text};\n'


def _reviews(policy: m.Policy) -> Json:
    """By the names that reports give what is past its review: its label and day."""
    owners: list[tuple[str, m.Policy | m.Measure | m.Provision | m.Parameter]] = []
    owners += [(policy.id, policy), *((one.id, one) for one in policy.parameters)]
    for measure in policy.measures:
        owners.append((measure.id, measure))
        owners += [(f"{measure.id}.{p.id}", p) for p in measure.provisions]
    return {
        name: [*_both(one.label), one.review_by.day.isoformat()]
        for name, one in owners
        if one.review_by is not None
    }


def _both(label: Label) -> list[Json]:
    return [label.zh, label.en]


def _words(rows: Iterable[tuple[str, tuple[str, str]]]) -> Json:
    return {key: list(value) for key, value in rows}


def _units() -> Json:
    """Units by dimension, the usual one first: symbol, English word, base units, all its names.

    A unit is `n / 10**scale` base units, the third and fourth part.
    """
    found: dict[str, list[Json]] = {}
    for unit in UNITS:
        names: list[Json] = [unit.symbol, unit.en, unit.plural, *unit.synonyms]
        row: list[Json] = [unit.symbol, unit.plural, unit.n, unit.scale, names]
        found.setdefault(unit.dimension.name, []).append(row)
    return {name: list(units) for name, units in found.items()}


def _reading(info: m.Interpretation) -> Json:
    return {
        "chosen": info.chosen,
        "because": {o.id: _both(o.because) for o in info.options if o.because},
    }


def _messages() -> Json:
    """The messages about project files by code, and the words of their arguments."""
    found: dict[str, Json] = {}
    for code, row in CODES.items():
        if code.startswith("POL06"):
            found[code] = {
                "severity": row.severity.value,
                "message": [row.message.zh, row.message.en],
                "help": {key: [words.zh, words.en] for key, words in row.help.items()},
            }
    kinds = (*_KINDS, *(dimension.name.lower() for dimension in Dimension))
    named = {kind: [in_words(kind, "zh"), in_words(kind, "en")] for kind in kinds}
    return {"codes": found, "words": _words((k, (zh, en)) for k, (zh, en) in named.items())}


# --- measures -------------------------------------------------------------------------------------


def _measures(policy: m.Policy) -> list[Json]:
    """Measures by id, the labels of all versions together, with what they read."""
    reach = Reads(policy)
    versions: dict[str, list[m.Measure]] = {}
    for measure in policy.measures:
        versions.setdefault(measure.id, []).append(measure)
    found: list[Json] = []
    for id_, same in versions.items():
        needs, readings = reach.of(same)
        found.append(
            {
                "id": id_,
                "chapter": same[-1].chapter,
                "title": _both(same[-1].label),
                "needs": list(needs),
                "readings": list(readings),
                "labels": {p.id: _labels(one, p) for one in same for p in one.provisions},
            }
        )
    return found


def _labels(measure: m.Measure, p: m.Provision) -> Json:
    """Labels of a provision's clauses, their waivers, and all its exceptions, by id."""
    clauses: list[m.Requirement | m.Limit] = [*p.requirements, *p.limits]
    waivers = [c.waiver for c in clauses if c.waiver]
    deadlines = [p.deadline] if p.deadline else []
    exceptions = (*measure.exceptions, *p.exceptions)
    named = (*clauses, *waivers, *p.amounts, *deadlines, *exceptions)
    return {one.id: _both(one.label) for one in named}


class Reads:
    """Which facts and readings measures read, the provisions that they name written out."""

    def __init__(self, policy: m.Policy) -> None:
        self._policy = policy
        self._reach = Reach(policy)
        self._order = [f"{s.id}.{f.id}" for s in policy.sections for f in s.facts]
        self._sections = {s.id: [f"{s.id}.{f.id}" for f in s.facts] for s in policy.sections}

    def of(self, measures: Iterable[m.Measure]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Dotted names of facts in the order of the policy, and ids of readings."""
        facts, readings = set[str](), set[str]()
        for measure in measures:
            for p in measure.provisions:
                for one in self._reach.of(self._reach.clauses(measure, p)):
                    match one:
                        case m.FactRef(name=name):
                            facts.add(name)
                        case m.Involves(section=section):
                            facts |= {*self._sections[section]}
                        case m.ReadingIs(interpretation=name):
                            readings.add(name)
                        case _:
                            pass
        order = [i.id for i in self._policy.interpretations]
        return (
            tuple(name for name in self._order if name in facts),
            tuple(name for name in order if name in readings),
        )
