"""What the names in guidance stand for: a policy's own labels, and nothing else of it."""

from __future__ import annotations

from collections import Counter

import attrs

from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Records
from dsl.runtime.report import Label


def shown(text: str) -> str:
    """A label as it stands between quotation marks."""
    return " ".join(text.split()).replace("“", "‘").replace("”", "’")


@attrs.frozen
class Vocabulary:
    """Labels in one language, to what a policy's text names them by."""

    facts: dict[str, str]  # a fact or term, to its name
    categories: dict[str, str]  # a fact's name, or a record's and field's, to its category
    records: dict[str, str]  # a list's name, to its record
    fields: dict[tuple[str, str], str]  # a record and a field's label
    values: dict[tuple[str, str], str]  # a category and a value's label
    sections: dict[str, str]
    questions: dict[str, str]
    options: dict[tuple[str, str], str]  # a question's id and an option's label
    provisions: dict[tuple[str, str], str]  # a measure's id and a provision's label

    def value(self, label: str, category: str | None) -> str:
        """A value by its label, in a category where that is known."""
        found = {
            id for (of, text), id in self.values.items() if text == label and category in (None, of)
        }
        (id,) = found
        return id


def vocabulary(policy: m.Policy, language: str) -> Vocabulary:
    """The labels of a policy in a language."""

    def said(label: Label) -> str:
        return shown(label.zh if language == "zh" else label.en)

    facts = [(s, f) for s in policy.sections for f in s.facts]
    count = Counter(said(f.label) for _, f in facts)
    count.update(said(d.label) for d in policy.defines)
    names = {said(d.label): d.id for d in policy.defines}
    categories: dict[str, str] = {}
    records: dict[str, str] = {}
    for section, fact in facts:
        label, name = said(fact.label), f"{section.id}.{fact.id}"
        names[label if count[label] == 1 else f"{said(section.label)}·{label}"] = name
        if isinstance(fact.type, Choice | Choices):
            categories[name] = fact.type.category
        elif isinstance(fact.type, Records):
            records[name] = fact.type.record
    for define in policy.defines:
        if isinstance(define.type, Choice | Choices):
            categories[define.id] = define.type.category
    for record in policy.records:
        for field in record.fields:
            if isinstance(field.type, Choice | Choices):
                categories[f"{record.id}/{field.id}"] = field.type.category
    return Vocabulary(
        names,
        categories,
        records,
        {(r.id, said(f.label)): f.id for r in policy.records for f in r.fields},
        {(c.id, said(v.label)): v.id for c in policy.categories for v in c.values},
        {said(s.label): s.id for s in policy.sections},
        {said(i.label): i.id for i in policy.interpretations},
        {(i.id, said(o.label)): o.id for i in policy.interpretations for o in i.options},
        {(v.id, said(p.label)): p.id for v in policy.measures for p in v.provisions},
    )
