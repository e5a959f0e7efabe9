"""The vocabulary of a policy."""

from __future__ import annotations

from datetime import date

from dsl.facts.vocabulary import (
    CategoryWords,
    FactWords,
    HolderWords,
    Kind,
    ReadingWords,
    ValueWord,
    Vocabulary,
    Word,
)
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.runtime.written import quantity_text


def vocabulary_of(policy: m.Policy) -> Vocabulary:
    """The vocabulary of a policy."""
    return Vocabulary(
        policy.id,
        tuple(
            HolderWords(_word(s.id, s.label), tuple(map(_fact, s.facts)), s.assumed_absent)
            for s in policy.sections
        ),
        tuple(
            HolderWords(_word(r.id, r.label), tuple(map(_fact, r.fields))) for r in policy.records
        ),
        tuple(
            CategoryWords(
                c.id,
                c.label.zh,
                c.label.en,
                tuple(
                    ValueWord(_word(v.id, v.label), tuple(sorted(v.ancestors))) for v in c.values
                ),
            )
            for c in policy.categories
        ),
        tuple(
            ReadingWords(
                _word(i.id, i.label),
                tuple(_word(o.id, o.label) for o in i.options),
                (
                    ("、".join(a.zh for a in i.asks), ", ".join(a.en for a in i.asks))
                    if i.asks
                    else None
                ),
            )
            for i in policy.interpretations
        ),
    )


def _word(id_: str, label: Label) -> Word:
    return Word(id_, label.zh, label.en)


_KINDS: dict[type[object], Kind] = {
    YesNo: "yes_no",
    Text: "text",
    Numeric: "number",
    Day: "date",
    Choice: "choice",
    Choices: "set",
    Records: "list",
}


def _fact(fact: m.Fact) -> FactWords:
    kind: Type = fact.type
    return FactWords(
        _word(fact.id, fact.label),
        _KINDS[type(kind)],
        kind.dimension.name if isinstance(kind, Numeric) else None,
        kind.whole if isinstance(kind, Numeric) else False,
        kind.category if isinstance(kind, Choice | Choices) else None,
        kind.record if isinstance(kind, Records) else None,
        fact.or_none,
        fact.required,
        fact.names_project,
        fact.key,
        fact.assumed_no,
        fact.default is not None,
        fact.changeable,
        (fact.judged_by.zh, fact.judged_by.en) if fact.judged_by else None,
        (fact.hint.zh, fact.hint.en) if fact.hint else None,
        _bound(fact.at_least),
        _bound(fact.at_most),
    )


def _bound(constant: m.Constant | None) -> str | None:
    if constant is None:
        return None
    value = constant.value
    if isinstance(value, Quantity):
        return quantity_text(value, constant.unit)
    return value.isoformat() if isinstance(value, date) else None
