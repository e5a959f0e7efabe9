"""What a text declares, by id and by label, so that references can be written in either."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from dsl.syntax import tree as t
from dsl.syntax.keywords import QUOTED
from dsl.syntax.print_expressions import Language

T = TypeVar("T")


class Names:
    """Things of one kind in one place, by id, Chinese label and English label."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}
        self._labels: dict[str, str] = {}

    def add(self, name: str, label: t.Titled) -> None:
        """A thing; of two with one id the first counts, the other being a version of it."""
        if name not in self._labels:
            self._labels[name] = label.zh.text
            self._ids[name] = name
        for word in (label.zh.text, *([label.en.text] if label.en else [])):
            self._ids.setdefault(word, name)

    def find(self, word: str) -> str | None:
        """The id of what a word names."""
        return self._ids.get(word)

    def written(self, word: str, language: Language) -> str:
        """The word for the same thing in a language: its label in Chinese, its id in English."""
        own = self._ids.get(word)
        if own is None:
            return word
        label = self._labels[own]
        usable = re.fullmatch(QUOTED, f"「{label}」") and self._ids.get(label) == own
        return label if language == "zh" and usable else own


@attrs.frozen
class Holder:
    """A section or record: its facts and their types."""

    names: Names = attrs.field(factory=Names)
    types: dict[str, t.TypeName] = attrs.field(factory=dict)

    def type_of(self, word: str) -> t.TypeName | None:
        """The type of the fact that a word names."""
        own = self.names.find(word)
        return self.types.get(own) if own is not None else None


@attrs.frozen
class NameTable:
    """All declarations of a text and of the files it uses."""

    sections: Names = attrs.field(factory=Names)
    records: Names = attrs.field(factory=Names)
    categories: Names = attrs.field(factory=Names)
    terms: Names = attrs.field(factory=Names)  # parameters, defines, interpretations: in this order
    defines: dict[str, t.Expr] = attrs.field(factory=dict)
    options: dict[str, Names] = attrs.field(factory=dict)
    values: dict[str, Names] = attrs.field(factory=dict)
    facts: dict[str, Holder] = attrs.field(factory=dict)  # of sections
    fields: dict[str, Holder] = attrs.field(factory=dict)  # of records
    provisions: dict[str, Names] = attrs.field(
        factory=dict
    )  # by measure, its exceptions among them
    clauses: dict[tuple[str, str], Names] = attrs.field(factory=dict)  # by measure and provision

    def values_of(self, kind: t.TypeName | None) -> Names | None:
        """The values of a category type."""
        if kind is None or kind.name is None or kind.token not in ("NAME", "SETOF"):
            return None
        return self.values.get(self.categories.find(kind.name.text) or "")

    def fields_of(self, kind: t.TypeName | None) -> Holder | None:
        """The fields of the record of a list type."""
        if kind is None or kind.name is None or kind.token != "LISTOF":
            return None
        return self.fields.get(self.records.find(kind.name.text) or "")

    def section(self, word: str) -> Holder | None:
        """The facts of the section that a word names."""
        return self.facts.get(self.sections.find(word) or "")


def name_table(trees: Iterable[t.Tree]) -> NameTable:
    """The declarations of trees."""
    table = NameTable()
    groups = [group for tree in trees for group in tree.items]
    for kind in (t.Parameter, t.Define, t.Interpretation):
        for group in groups:
            if isinstance(group.head, kind):
                table.terms.add(group.head.name.text, group.head.label)
    for group in groups:
        _add(table, group)
    return table


def _add(table: NameTable, group: t.Group) -> None:
    head = group.head
    match head:
        case t.Category():
            table.categories.add(head.name.text, head.label)
            values = table.values.setdefault(head.name.text, Names())
            for value in _of(group, t.Value):
                values.add(value.name.text, value.label)
        case t.Section():
            table.sections.add(head.name.text, head.label)
            table.facts[head.name.text] = _holder(group)
        case t.Record():
            table.records.add(head.name.text, head.label)
            table.fields[head.name.text] = _holder(group)
        case t.Define():
            table.defines.setdefault(head.name.text, head.value)
        case t.Interpretation():
            options = table.options.setdefault(head.name.text, Names())
            for option in _of(group, t.Option):
                options.add(option.name.text, option.label)
        case t.Measure():
            _add_measure(table, head.id, group)
        case _:
            pass


def _of(group: t.Group, kind: type[T]) -> Iterator[T]:
    return (part for part in group.body if isinstance(part, kind))


def _holder(group: t.Group) -> Holder:
    holder = Holder()
    for fact in _of(group, t.Fact):
        holder.names.add(fact.name.text, fact.label)
        holder.types.setdefault(fact.name.text, fact.type)
    return holder


def _add_measure(table: NameTable, measure: str, group: t.Group) -> None:
    provisions = table.provisions.setdefault(measure, Names())
    for part in group.body:
        if isinstance(part, t.Group) and isinstance(part.head, t.Provision):
            own = part.head.name.text
            provisions.add(own, part.head.label)
            clauses = table.clauses.setdefault((measure, own), Names())
            for clause in part.body:
                if isinstance(
                    clause, t.Require | t.Limit | t.Amount | t.Deadline | t.Except | t.Waived
                ):
                    clauses.add(clause.name.text, clause.label)
        elif isinstance(part, t.Except):
            provisions.add(part.name.text, part.label)
