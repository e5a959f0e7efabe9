"""The report for a person, at 80 columns."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from compiler.cli.lines import pick, why_lines, wrap
from compiler.cli.output import styled
from compiler.cli.sentences import BRIEF, ORDER, Sentences
from compiler.words import STATUS
from dsl.diagnostics.width import width
from dsl.runtime.report import MeasureReport
from dsl.runtime.status import Status

if TYPE_CHECKING:
    from compiler.cli.choose import Chosen
    from compiler.cli.evaluate import Answer

_RULE: Final = 60
_COLOUR: Final = {
    Status.APPLIES: "green",
    Status.VIOLATED: "red",
    Status.NOT_MET: "yellow",
    Status.REFERRED: "cyan",
    Status.EXCEPTED: "magenta",
    Status.UNDETERMINED: "blue",
}


def render(answer: Answer, chosen: Chosen, lang: str) -> str:
    """The report as text; colour only on a terminal."""
    return "\n".join(_lines(Sentences(answer, chosen, lang), sys.stdout.isatty()))


def _lines(say: Sentences, colour: bool) -> Iterator[str]:
    yield from wrap(say.policy(), "", "  ")
    for alarm in say.alarms():
        yield from wrap(alarm, "! ", "  ")
    yield from wrap(say.title(), "", "  ")
    yield ""
    yield from wrap(say.either("，", ", ").join(text for _, text in say.counts()), "", "  ")
    for status in ORDER:
        measures = say.told(status)
        if measures:
            yield ""
            yield _heading(status, say.n, colour)
            for measure in measures:
                yield from _measure(say, measure)
    for status in BRIEF:
        numbers = say.brief(status)
        if numbers:
            yield ""
            text = f"{STATUS[status][say.n]}{say.either('：', ': ')}{numbers}"
            yield from wrap(text, "", "  ")
    alike = say.alike_told()
    if alike:
        yield ""
        yield from wrap(alike, "", "  ")
    yield from _foot(say)
    for (number, provision), node in say.answer.why.items():
        yield ""
        yield f"{say.either('为什么', 'why')} {number}.{provision}"
        yield from why_lines(node, say.vocabulary, say.n)


def _heading(status: Status, n: int, colour: bool) -> str:
    title = f"── {STATUS[status][n]} "
    line = title + "─" * (_RULE - width(title))
    return styled(line, _COLOUR[status]) if colour else line


def _measure(say: Sentences, measure: MeasureReport) -> Iterator[str]:
    yield from wrap(f"{measure.id} {pick(measure.title, say.n)}", "", "   ")
    for p in say.shown(measure):
        yield from wrap(say.provision(p, measure), "   · ", "     ")
        for text in say.details(p, measure):
            yield from wrap(text, "       ", "         ")


def _foot(say: Sentences) -> Iterator[str]:
    assumptions = say.assumptions()
    if assumptions:
        yield ""
        yield from wrap(assumptions, "", "  ")
    readings = list(say.readings())
    if readings:
        yield ""
        yield from wrap(say.readings_head(), "", "  ")
        for reading in readings:
            yield from wrap(reading, "  ", "    ")
    yield ""
    yield from wrap(say.disclaimer(), "", "  ")
