"""`pol test --coverage`: what of a policy its examples see, as text, as data and as a page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final, Literal

import attrs

from compiler.backends.coverage import File, Line, Note, Row, coverage_page
from compiler.cli.lines import pick, wrap
from compiler.cli.output import read_bytes, say, tell
from compiler.pipeline import Compiled
from compiler.testing.coverage import Count, Covered, coverage
from compiler.testing.gaps import SIGHTS, excused, file_of, read_gaps
from compiler.testing.points import Sight
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m
from dsl.runtime.report_json import Json, label_json
from dsl.source import Source

Form = Literal["text", "json", "html"]


@attrs.frozen
class Place:
    """A measure, or what belongs to none: its name and its points."""

    id: str
    name: str
    points: tuple[Covered, ...]
    measure: m.Measure | None = None


def told_coverage(compiled: Compiled, least: float | None, form: Form, lang: str) -> bool:
    """Tells what is covered; whether that is enough and the list of gaps is in order."""
    policy = compiled.policy
    assert policy is not None
    covered = coverage(policy)
    wrong: list[Diagnostic] = []
    path = file_of(compiled.path)
    if path.exists():
        excuses, wrong = read_gaps(read_bytes(path, lang), str(path))
        covered, idle = excused(covered, excuses)
        wrong += idle
    tell(wrong, lang)
    n = int(lang != "zh")
    match form:
        case "json":
            say(json.dumps(_json(policy, covered), ensure_ascii=False, indent=1))
        case "html":
            say(_page(policy, covered, lang))
        case "text":
            say("\n".join(_lines(policy, covered, n)))
    return not wrong and (least is None or Count.of(covered).percent >= least)


def _places(policy: m.Policy, covered: Sequence[Covered], n: int) -> Iterator[Place]:
    """The points by measure; then those of terms and figures, of readings, of the policy."""
    measures = {measure.id: measure for measure in policy.measures}
    readings = {reading.id for reading in policy.interpretations}
    rest = ("术语和默认值", "terms and defaults")[n]
    by_place: dict[str, list[Covered]] = {}
    for one in covered:
        first = one.point.at.partition(".")[0]
        if first not in measures and first != policy.id:
            first = "readings" if first in readings else "terms"
        by_place.setdefault(first, []).append(one)
    names = {id_: f"{id_} {pick(measure.label, n)}" for id_, measure in measures.items()}
    names |= {"terms": rest, "readings": ("理解", "readings")[n], policy.id: pick(policy.label, n)}
    for id_ in names:
        if id_ in by_place:
            yield Place(id_, names[id_], tuple(by_place[id_]), measures.get(id_))


def _sights(sights: Sequence[Sight], n: int) -> str:
    return ("、", ", ")[n].join(SIGHTS[sight][n] for sight in sights)


# --- text ----------------------------------------------------------------------------------------


def _lines(policy: m.Policy, covered: Sequence[Covered], n: int) -> Iterator[str]:
    words = ("没有见过", "never seen")[n]
    for one in covered:
        if one.gaps:
            point = one.point
            yield f"✗ {point.span.source.name}:{point.span.line}  {point.at}"
            text = f"{pick(point.name, n)}{('：', ': ')[n]}{words} {_sights(one.gaps, n)}"
            yield from wrap(text, "    ", "      ")
    yield from _excuses(covered, n)
    yield ""
    for place in _places(policy, covered, n):
        count = Count.of(place.points)
        yield f"{place.name}{('：', ': ')[n]}{count.seen}/{count.wanted - count.excused}"
    count = Count.of(covered)
    share = f"{count.percent:.1f}%"
    possible = count.wanted - count.excused
    if n == 0:
        yield f"应见 {possible} 处，见过 {count.seen} 处，{share}；另有 {count.excused} 处不可能"
    # The last line is for scripts as well: the same in both languages.
    yield f"coverage: {count.seen} of {possible}, {share}, {count.excused} excused"


def _excuses(covered: Sequence[Covered], n: int) -> Iterator[str]:
    for one in covered:
        for sight, because in one.excused:
            point = one.point
            yield f"– {point.span.source.name}:{point.span.line}  {point.at}"
            words = ("不会{}：{}", "never {}: {}")[n].format(SIGHTS[sight][n], because)
            yield from wrap(f"{pick(point.name, n)}{('，', ', ')[n]}{words}", "    ", "      ")


# --- data ----------------------------------------------------------------------------------------


def _json(policy: m.Policy, covered: Sequence[Covered]) -> Json:
    return {
        "schema": "pol-coverage/1",
        "policy": policy.id,
        "examples": len(policy.examples),
        **_count(covered),
        "places": [
            {"place": place.id, **_count(place.points)} for place in _places(policy, covered, 0)
        ],
        "gaps": [
            {**_point(one), "unseen": [sight.value for sight in one.gaps]}
            for one in covered
            if one.gaps
        ],
        "excused": [
            {**_point(one), "never": sight.value, "because": because}
            for one in covered
            for sight, because in one.excused
        ],
    }


def _count(covered: Sequence[Covered]) -> dict[str, Json]:
    count = Count.of(covered)
    percent = f"{count.percent:.1f}"
    return {
        "wanted": count.wanted,
        "seen": count.seen,
        "impossible": count.excused,
        "percent": percent,
    }


def _point(one: Covered) -> dict[str, Json]:
    point = one.point
    return {
        "file": point.span.source.name,
        "line": point.span.line,
        "at": point.at,
        "kind": point.kind.value,
        "point": label_json(point.name),
    }


# --- page ----------------------------------------------------------------------------------------

_WHOLE: Final = {"zh": "合计", "en": "total"}


def _page(policy: m.Policy, covered: Sequence[Covered], lang: str) -> str:
    n = int(lang != "zh")
    sources = {one.point.span.source.name: one.point.span.source for one in covered}
    first = policy.span.source
    names = [first.name, *sorted(sources.keys() - {first.name})]
    sources[first.name] = first
    rows = [_row(place, names, n) for place in _places(policy, covered, n)]
    rows.append(_row(Place("", _WHOLE[lang], tuple(covered)), names, n))
    files = [File(name, tuple(_coloured(sources[name], covered, n))) for name in names]
    percent = Count.of(covered).percent
    title = f"{pick(policy.label, n)} · {('示例覆盖', 'seen by examples')[n]} {percent:.1f}%"
    return coverage_page(title, rows, files, lang)


def _row(place: Place, names: Sequence[str], n: int) -> Row:
    count = Count.of(place.points)
    link = None
    if place.measure is not None:
        span = place.measure.span
        if span.source.name in names:
            link = f"f{names.index(span.source.name) + 1}-{span.line}"
    share = f"{count.percent:.1f}%"
    return Row(place.name, count.seen, count.wanted, count.excused, share, link)


def _coloured(source: Source, covered: Sequence[Covered], n: int) -> Iterator[Line]:
    """The lines of a file, each with the points that begin on it."""
    by_line: dict[int, list[Covered]] = {}
    for one in covered:
        if one.point.span.source.name == source.name:
            by_line.setdefault(one.point.span.line, []).append(one)
    for number in range(1, len(source.line_starts) + 1):
        text = source.line_text(number)
        here = by_line.get(number, [])
        yield Line(number, text, _state(here), tuple(note for c in here for note in _notes(c, n)))


def _state(here: Sequence[Covered]) -> str:
    if not here:
        return ""
    if any(one.gaps for one in here):
        return "part" if any(one.seen for one in here) else "nothing"
    return "excuse" if any(one.excused for one in here) else "full"


def _notes(one: Covered, n: int) -> Iterator[Note]:
    name = pick(one.point.name, n)
    if one.gaps:
        yield Note(name, _sights(one.gaps, n))
    for sight, because in one.excused:
        yield Note(name, SIGHTS[sight][n], because)
