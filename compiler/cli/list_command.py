"""`pol list`: the policy as a register, a row per provision."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Final

import click

from compiler.cli.asked import measures_asked
from compiler.cli.choose import compiled_policy, policy_source
from compiler.cli.lines import pick, wrap
from compiler.cli.output import language, say
from compiler.pipeline import Compiled
from compiler.register import Decidable, Row, register
from compiler.words import NORM
from dsl.runtime.report import Label
from dsl.runtime.report_json import Json, label_json

_CLASSES: Final = {
    Decidable.DATA: ("凭事实即可判断", "decidable from data"),
    Decidable.PAPERS: ("须看材料", "needs papers"),
    Decidable.JUDGEMENT: ("须人判断", "needs judgement"),
    Decidable.NOTHING: ("无须判断", "nothing to decide"),
}
_WHY: Final = {
    "judged": ("有事实由机关认定", "facts that somebody judges"),
    "in_principle": ("原则上", "in principle"),
    "etc": ("等", "an open list"),
    "reading": ("有未定的理解", "open readings"),
}
# The lists of a row, with their headings.
_LISTS: Final = {
    "conditions": ("条件", "condition"),
    "exceptions": ("除外", "except"),
    "limits": ("限额", "limit"),
    "amounts": ("数额", "amount"),
    "figures": ("数值", "figure"),
    "deadlines": ("时限", "time"),
    "papers": ("材料", "paper"),
    "produces": ("形成文书", "issued"),
    "judges": ("由谁认定", "who judges"),
}
_HEADINGS: Final = (
    ("措施", "measure"),
    ("名称", "title"),
    ("款项", "provision"),
    ("内容", "label"),
    ("规范", "norm"),
    ("主体", "addressee"),
    ("类别", "class"),
    ("类别依据", "why"),
    ("施行", "from"),
    ("失效", "until"),
    *_LISTS.values(),
)


@click.command("list")
@click.argument("wanted", nargs=-1, metavar="[MEASURE]…")
@click.option("--policy", help="政策 · the policy")
@click.option("--class", "kind", type=click.Choice([d.value for d in Decidable]))
@click.option("--format", "form", type=click.Choice(["text", "csv", "json"]), default="text")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(
    wanted: tuple[str, ...], policy: str | None, kind: str | None, form: str, lang: str | None
) -> None:
    """事项清单：每款一行。 The policy as a register: a row per provision."""
    tongue = language(lang)
    n = 0 if tongue == "zh" else 1
    compiled = compiled_policy(policy_source(policy, tongue), tongue)
    assert compiled.policy is not None
    asked = measures_asked(wanted, [measure.id for measure in compiled.policy.measures], tongue)
    rows = [
        row
        for row in register(compiled.policy)
        if (not asked or row.measure in asked) and (kind is None or row.decidable.value == kind)
    ]
    match form:
        case "json":
            say(json.dumps(_json(compiled, rows), ensure_ascii=False, indent=1))
        case "csv":
            say(_csv(rows, n))
        case _:
            say("\n".join(_text(rows, n)))


def _text(rows: list[Row], n: int) -> Iterator[str]:
    title = None
    for row in rows:
        if row.measure != title:
            title = row.measure
            yield from wrap(f"{row.measure} {pick(row.title, n)}", "", "   ")
        norm = NORM[row.norm][n]
        yield from wrap(f"{norm} {pick(row.label, n)}" + _bracketed(row.provision, n), "  ", "    ")
        yield from wrap(_class(row, n), "    ", "      ")
        if row.addressee is not None:
            yield from wrap(pick(row.addressee, n), f"    {('主体', 'on')[n]}{_COLON[n]}", "      ")
        for name, heading in _LISTS.items():
            for label in _labels(row, name):
                yield from wrap(pick(label, n), f"    {heading[n]}{_COLON[n]}", "      ")
    counts = ((kind, sum(row.decidable is kind for row in rows)) for kind in Decidable)
    counted = _COMMA[n].join(f"{_CLASSES[kind][n]} {count}" for kind, count in counts)
    yield f"{len(rows)} {('款', 'provisions')[n]}{_COLON[n]}{counted}"


_COLON: Final = ("：", ": ")
_COMMA: Final = ("，", ", ")


def _class(row: Row, n: int) -> str:
    why = ("、", ", ")[n].join(_WHY[name][n] for name in row.why)
    return _CLASSES[row.decidable][n] + (_bracketed(why, n) if why else "")


def _bracketed(text: str, n: int) -> str:
    return (f"（{text}）", f" ({text})")[n]


def _labels(row: Row, name: str) -> tuple[Label, ...]:
    by_name = {
        "conditions": row.conditions,
        "exceptions": row.exceptions,
        "limits": row.limits,
        "amounts": row.amounts,
        "figures": row.figures,
        "deadlines": row.deadlines,
        "papers": row.papers,
        "produces": row.produces,
        "judges": row.judges,
    }
    return by_name[name]


def _csv(rows: Iterable[Row], n: int) -> str:
    """For a spreadsheet: with a byte order mark, without which some read Chinese wrongly."""
    text = io.StringIO()
    if not sys.stdout.isatty():
        text.write("\ufeff")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heading[n] for heading in _HEADINGS)
    for row in rows:
        start, end = row.window.start, row.window.end
        writer.writerow(
            [
                row.measure,
                pick(row.title, n),
                row.provision,
                pick(row.label, n),
                NORM[row.norm][n].rstrip(":"),
                pick(row.addressee, n) if row.addressee else "",
                _CLASSES[row.decidable][n],
                ("、", ", ")[n].join(_WHY[name][n] for name in row.why),
                start.isoformat() if start else "",
                end.isoformat() if end else "",
                *("\n".join(pick(label, n) for label in _labels(row, name)) for name in _LISTS),
            ]
        )
    return text.getvalue()


def _json(compiled: Compiled, rows: Iterable[Row]) -> Json:
    assert compiled.policy is not None
    return {
        "schema": "pol-register/1",
        "policy": {"id": compiled.policy.id, "digest": compiled.digest},
        "provisions": [_row_json(row) for row in rows],
    }


def _row_json(row: Row) -> Json:
    start, end = row.window.start, row.window.end
    found: dict[str, Json] = {
        "measure": row.measure,
        "title": label_json(row.title),
        "id": row.provision,
        "label": label_json(row.label),
        "norm": row.norm.value,
        "addressee": label_json(row.addressee) if row.addressee else None,
        "from": start.isoformat() if start else None,
        "until": end.isoformat() if end else None,
        "class": row.decidable.value,
        "why": list(row.why),
        "readings": list(row.readings),
        "line": row.line,
    }
    return found | {name: [label_json(one) for one in _labels(row, name)] for name in _LISTS}
