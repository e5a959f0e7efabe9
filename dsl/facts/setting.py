"""Facts set on the command line, and facts from a mapping."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from dsl.diagnostics.diagnostic import Diagnostic, Diagnostics
from dsl.diagnostics.suggest import nearest
from dsl.facts.reader import NOTES, read_project
from dsl.facts.scalars import Mistake, scalar
from dsl.facts.vocabulary import Vocabulary
from dsl.runtime.noun import evolve
from dsl.runtime.quantity import Quantity
from dsl.runtime.shown import written
from dsl.runtime.values import Absent, GivenFacts, Members, Unknown, Value
from dsl.runtime.written import quantity_text
from dsl.source import Source, Span


def set_fact(given: GivenFacts, setting: str, vocabulary: Vocabulary) -> GivenFacts | Diagnostic:
    """The facts with `FACT=VALUE`; `project.standings.national_major=yes` sets one member."""
    name, equals, text = _parted(setting)
    span = Span(Source("--set", setting), 0, len(setting))
    parts = name.strip().split(".")
    section = vocabulary.by_word.get(parts[0])
    fact = section.by_word.get(parts[1]) if section and len(parts) > 1 else None
    if not equals or section is None or fact is None:
        return _unnamed(setting, name.strip(), text.strip(), vocabulary)
    dotted = f"{section.word.id}.{fact.word.id}"
    if len(parts) > 2 and fact.kind == "set":
        return _set_member(given, dotted, parts[2], text.strip(), vocabulary, span)
    if fact.kind in ("set", "list"):
        read, found = read_project(
            f"{section.word.id}:\n  {fact.word.id}: {text}\n".encode(), "--set", vocabulary
        )
        errors = [d for d in found if d.code not in NOTES]
        if errors or read is None:
            return evolve(errors[0], span=span)
        value = read.facts.get(dotted)
    else:
        one = scalar(text, fact, vocabulary)
        if isinstance(one, Mistake):
            return Diagnostic(one.code, span, one.args, one.nearest, (), one.help_key)
        value = one
    return _with(given, dotted, value)


def _parted(setting: str) -> tuple[str, str, str]:
    """The name, the sign and the value; a colon is taken for the `=` that is not there."""
    sign = next((c for c in "=＝：:" if c in setting), "=")
    return setting.partition(sign)


def _unnamed(setting: str, name: str, text: str, vocabulary: Vocabulary) -> Diagnostic:
    """No such fact: the one of this name alone, or the nearest, with its section."""
    called = {
        f"{holder}.{fact}": fact
        for section in vocabulary.sections
        for one in section.facts
        for holder, fact in zip(section.word.words(), one.word.words(), strict=True)
    }
    alone = [dotted for dotted, fact in called.items() if fact == name]
    near = name if name in called else alone[0] if alone else nearest(name, called)
    span = Span(Source("--set", setting), 0, len(setting))
    return Diagnostic("POL0623", span, {"given": setting}, near and f"{near}={text or '…'}")


def _with(given: GivenFacts, name: str, value: Value | None) -> GivenFacts:
    facts = {k: v for k, v in given.facts.items() if k != name}
    texts = {k: v for k, v in given.texts.items() if k != name}
    if value is not None:
        facts[name] = value
        texts[name] = written(value)
    return evolve(given, facts=facts, texts=texts)


def _set_member(
    given: GivenFacts, name: str, member: str, text: str, vocabulary: Vocabulary, span: Span
) -> GivenFacts | Diagnostic:
    fact = vocabulary.fact(name)
    assert fact is not None
    words = vocabulary.category[fact.category or ""].by_word
    value = words.get(member)
    if value is None:
        near = nearest(member, words)
        return Diagnostic("POL0623", span, {"given": member}, near)
    before = given.facts.get(name)
    held = before if isinstance(before, Members) else Members(open=not isinstance(before, Absent))
    low = text.lower()
    yes, no = held.yes - {value}, held.no - {value}
    if low in ("yes", "是", "true"):
        yes = yes | {value}
    elif low in ("no", "否", "false"):
        no = no | {value}
    elif low not in ("unknown", "未知"):
        return Diagnostic("POL0604", span, {"expected": "yes_no", "given": text}, help_key="yes_no")
    is_open = held.open or low in ("unknown", "未知")
    return _with(given, name, Members(yes, no, is_open))


def read_mapping(mapping: Mapping[str, object], vocabulary: Vocabulary) -> GivenFacts:
    """The facts of a mapping shaped as a project file, of typed values or of texts.

    Raises `Diagnostics` where it has mistakes.
    """
    text = json.dumps(_plain(mapping), ensure_ascii=False, indent=1)
    given, found = read_project(text.encode(), "<mapping>", vocabulary)
    if given is None:
        raise Diagnostics(tuple(d for d in found if d.code not in NOTES))
    return given


def _plain(value: object) -> object:
    match value:
        case Mapping():
            return {str(key): _plain(held) for key, held in value.items()}
        case Quantity():
            return value.written or quantity_text(value)
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case Absent() | Unknown():
            return value.value
        case Members():
            return written(value)
        case str() | None:
            return value
        case Sequence() | frozenset() | set():
            return [_plain(held) for held in value]
        case _:
            return str(value)
