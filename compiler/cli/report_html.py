"""The report as one HTML document to print and sign, a project after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from compiler.backends.precheck import (
    Fact,
    Group,
    Lack,
    Measure,
    Provision,
    Reason,
    Section,
    Sheet,
    precheck_page,
)
from compiler.cli.lines import fact_value, pick
from compiler.cli.sentences import BRIEF, ORDER, Sentences
from compiler.version import VERSION
from compiler.words import STATUS
from dsl.diagnostics import render as words
from dsl.facts.vocabulary import FactWords, HolderWords
from dsl.runtime.report import MeasureReport, WhyNode
from dsl.runtime.shown import written
from dsl.runtime.status import Status
from dsl.runtime.values import Value

if TYPE_CHECKING:
    from compiler.cli.choose import Chosen
    from compiler.cli.evaluate import Answer

_TRUTH: Final = {True: "true", False: "false", None: "unknown"}


def render(answers: Sequence[Answer], chosen: Chosen, lang: str) -> str:
    """The document. A file with mistakes has a page of its messages among the others."""
    return precheck_page([_sheet(answer, chosen, lang) for answer in answers], lang)


def _sheet(answer: Answer, chosen: Chosen, lang: str) -> Sheet:
    messages = tuple(words.text(d, lang).rstrip() for d in answer.diagnostics)
    if answer.full is None:
        either = f"{('政策', 'policy')[lang != 'zh']} {chosen.id}"
        return Sheet(answer.file, either, chosen.digest, answer.file, VERSION, False, messages)
    say = Sentences(answer, chosen, lang)
    return Sheet(
        say.title(),
        say.policy(),
        chosen.digest,
        answer.file,
        VERSION,
        True,
        messages,
        tuple(say.alarms()),
        tuple(text for _, text in say.counts()),
        tuple(_groups(say)),
        tuple(_lacks(say)),
        tuple(_sections(say)),
        tuple(say.readings()),
        say.assumed(),
    )


# --- results --------------------------------------------------------------------------------------


def _groups(say: Sentences) -> Iterator[Group]:
    """The measures by status, in the order of the other formats."""
    for status in (*ORDER, *BRIEF):
        measures = say.told(status)
        if measures:
            folded = status in BRIEF
            shown = tuple(_measure(say, m, folded) for m in measures)
            yield Group(status.value, STATUS[status][say.n], folded, shown)
    alike = tuple(_measure(say, m, True) for m in say.alike())
    if alike:
        label = say.either("另对每个项目都一样", "the same for every project")
        yield Group("alike", label, True, alike)


def _measure(say: Sentences, measure: MeasureReport, folded: bool) -> Measure:
    provisions = () if folded else tuple(_provisions(say, measure))
    note = say.by_reading(measure) if folded else ""
    return Measure(measure.id, pick(measure.title, say.n), note, provisions)


def _provisions(say: Sentences, measure: MeasureReport) -> Iterator[Provision]:
    for p in say.shown(measure):
        why = say.answer.why.get((measure.id, p.id))
        reasons = tuple(_reasons(say, why, 0)) if why else ()
        yield Provision(say.provision(p, measure), tuple(say.details(p, measure)), reasons)


def _reasons(say: Sentences, node: WhyNode, depth: int) -> Iterator[Reason]:
    facts = [
        f"{say.label(name)} = {fact_value(say.vocabulary, say.n, name, value)}"
        for name, value in node.facts
    ]
    yield Reason(depth, _TRUTH[node.truth], pick(node.text, say.n), tuple(facts))
    for kid in node.because:
        yield from _reasons(say, kid, depth + 1)


def _lacks(say: Sentences) -> Iterator[Lack]:
    """The facts that undetermined measures wait for, in the order in which they are met."""
    waiting: dict[str, list[str]] = {}
    for measure in say.full.measures:
        for p in say.shown(measure):
            for name in p.missing if p.status is Status.UNDETERMINED else ():
                ids = waiting.setdefault(name, [])
                if measure.id not in ids:
                    ids.append(measure.id)
    for name, ids in waiting.items():
        yield Lack(say.label(name), say.listed(ids))


# --- facts ----------------------------------------------------------------------------------------


def _sections(say: Sentences) -> Iterator[Section]:
    """The facts in the order of the policy."""
    assert say.answer.given is not None
    given = say.answer.given
    for section in say.vocabulary.sections:
        state = given.sections.get(section.word.id)
        facts = tuple(_facts(say, section))
        if state or facts:
            name = f"{section.word.id}."  # no fact is called so: only the words for a state are
            told = fact_value(say.vocabulary, say.n, name, state) if state else ""
            yield Section(say.label(section.word.id), told, facts)


def _facts(say: Sentences, section: HolderWords) -> Iterator[Fact]:
    assert say.answer.given is not None
    for fact in section.facts:
        name = f"{section.word.id}.{fact.word.id}"
        value = say.answer.given.facts.get(name)
        if value is not None:
            yield Fact(say.label(name), tuple(_values(say, name, fact, value)))


def _values(say: Sentences, name: str, fact: FactWords, value: Value) -> Iterator[str]:
    """A value in words; of a list, an item after another with its fields."""
    if not isinstance(value, tuple):
        yield fact_value(say.vocabulary, say.n, name, _text(value))
        return
    record = say.vocabulary.record[fact.record or ""]
    for number, item in enumerate(value, 1):
        fields = [
            _label(say, field)
            + say.either("：", ": ")
            + fact_value(say.vocabulary, say.n, f"{name}.{field.word.id}", _text(held))
            for field in record.facts
            if (held := item.get(field.word.id)) is not None
        ]
        yield f"{number}. {say.either('；', '; ').join(fields)}"


def _label(say: Sentences, fact: FactWords) -> str:
    return (fact.word.zh, fact.word.en)[say.n]


def _text(value: Value) -> str | tuple[str, ...]:
    text = written(value)
    return text if isinstance(text, str) else tuple(text)
