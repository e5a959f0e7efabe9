"""The report as Markdown, for a file or a ticket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from compiler.cli.lines import fact_label, fact_value, pick
from compiler.cli.sentences import BRIEF, ORDER, Sentences
from compiler.words import STATUS
from dsl.runtime.report import MeasureReport, WhyNode

if TYPE_CHECKING:
    from compiler.cli.choose import Chosen
    from compiler.cli.evaluate import Answer

# What Markdown or HTML would take for markup wherever it stands in a line.
_MARKUP: Final = re.compile(r"([\\`*\[\]<>|#~&]|(?<!\w)_|_(?!\w))")


def render(answer: Answer, chosen: Chosen, lang: str) -> str:
    """The report as Markdown; the words of the project and the policy are escaped."""
    return "\n".join(_lines(Sentences(answer, chosen, lang)))


def _lines(say: Sentences) -> Iterator[str]:
    yield _plain(say.policy())
    for alarm in say.alarms():
        yield ""
        yield f"**{_plain(alarm)}**"
    yield ""
    yield f"# {_plain(say.title())}"
    yield ""
    yield _plain(say.either("，", ", ").join(text for _, text in say.counts()))
    for status in ORDER:
        measures = say.told(status)
        if measures:
            yield ""
            yield f"## {STATUS[status][say.n]}"
            for measure in measures:
                yield from _measure(say, measure)
    for status in BRIEF:
        numbers = say.brief(status)
        if numbers:
            yield ""
            yield f"## {STATUS[status][say.n]}"
            yield ""
            yield _plain(numbers)
    alike = say.alike_told()
    if alike:
        yield ""
        yield _plain(alike)
    yield from _foot(say)
    for (number, provision), node in say.answer.why.items():
        yield ""
        yield f"## {_plain(say.either('为什么', 'why'))} {number}.{_plain(provision)}"
        yield ""
        yield from _why(say, node, 0)


def _measure(say: Sentences, measure: MeasureReport) -> Iterator[str]:
    yield ""
    yield f"### {measure.id} {_plain(pick(measure.title, say.n))}"
    yield ""
    for p in say.shown(measure):
        yield f"- {_plain(say.provision(p, measure))}"
        for text in say.details(p, measure):
            yield f"  - {_plain(text)}"


def _foot(say: Sentences) -> Iterator[str]:
    assumptions = say.assumptions()
    if assumptions:
        yield ""
        yield "---"
        yield ""
        yield _plain(assumptions)
    readings = list(say.readings())
    if readings:
        yield ""
        yield _plain(say.readings_head())
        yield ""
        yield from (f"- {_plain(reading)}" for reading in readings)
    yield ""
    yield f"*{_plain(say.disclaimer())}*"


def _why(say: Sentences, node: WhyNode, depth: int) -> Iterator[str]:
    sign = {True: "✓", False: "✗", None: "?"}[node.truth]
    place = f" `{node.file.rsplit('/', 1)[-1]}:{node.line}`" if depth else ""
    pad = "  " * depth
    yield f"{pad}- {sign} {_plain(pick(node.text, say.n))}{place}"
    for name, value in node.facts:
        label = fact_label(say.vocabulary, say.n, name)
        shown = fact_value(say.vocabulary, say.n, name, value)
        yield f"{pad}  - {_plain(f'{label} = {shown}')}"
    for kid in node.because:
        yield from _why(say, kid, depth + 1)


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
