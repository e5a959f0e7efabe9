"""What a project file may hold: sections, facts and categories, as plain data.

A generated package carries it as `vocabulary.json`, so that reading a project needs no policy.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from dsl.runtime.noun import Noun, frozen
from dsl.runtime.quantity import Dimension

Kind = Literal["yes_no", "text", "number", "date", "choice", "set", "list"]


@frozen(eq=False, repr=False)
class Word(Noun):
    """An id with its labels."""

    id: str
    zh: str
    en: str

    def words(self) -> tuple[str, ...]:
        """The id and the labels."""
        return (self.id, self.zh, self.en)


@frozen(eq=False, repr=False)
class ValueWord(Noun):
    """A value of a category; `above` are its ancestors."""

    word: Word
    above: tuple[str, ...] = ()


@frozen(slots=False, eq=False, repr=False)
class CategoryWords(Noun):
    """A category."""

    id: str
    zh: str
    en: str
    values: tuple[ValueWord, ...]

    @cached_property
    def by_word(self) -> dict[str, str]:
        """Value ids by id and label."""
        return {word: v.word.id for v in self.values for word in v.word.words()}


@frozen(eq=False, repr=False)
class FactWords(Noun):
    """A fact of a section or a field of a record."""

    word: Word
    kind: Kind
    dimension: str | None = None
    whole: bool = False
    category: str | None = None
    record: str | None = None
    or_none: bool = False
    required: bool = False
    names_project: bool = False
    key: bool = False
    assumed_no: bool = False
    has_default: bool = False
    changeable: bool = False
    judged_by: tuple[str, str] | None = None
    hint: tuple[str, str] | None = None
    at_least: str | None = None
    at_most: str | None = None

    @property
    def measures(self) -> Dimension:
        """The dimension of a number."""
        return Dimension[self.dimension or "NUMBER"]


@frozen(slots=False, eq=False, repr=False)
class HolderWords(Noun):
    """A section or a record."""

    word: Word
    facts: tuple[FactWords, ...]
    assumed_absent: bool = False

    @cached_property
    def by_word(self) -> dict[str, FactWords]:
        """Facts by id and label."""
        return {word: fact for fact in self.facts for word in fact.word.words()}


@frozen(slots=False, eq=False, repr=False)
class ReadingWords(Noun):
    """An interpretation with its options; `asks` is whom to ask which of them is right."""

    word: Word
    options: tuple[Word, ...]
    asks: tuple[str, str] | None = None

    @cached_property
    def by_word(self) -> dict[str, Word]:
        """Options by id and label."""
        return {text: option for option in self.options for text in option.words()}


@frozen(slots=False, eq=False, repr=False)
class Vocabulary(Noun):
    """Everything a project file of a policy may hold, and the readings one may choose."""

    policy: str
    sections: tuple[HolderWords, ...]
    records: tuple[HolderWords, ...]
    categories: tuple[CategoryWords, ...]
    readings: tuple[ReadingWords, ...] = ()

    @cached_property
    def by_word(self) -> dict[str, HolderWords]:
        """Sections by id and label."""
        return {word: section for section in self.sections for word in section.word.words()}

    @cached_property
    def keys(self) -> frozenset[str]:
        """Every name that may stand as a key, in every spelling."""
        holders = (*self.sections, *self.records)
        return frozenset(self.by_word).union(*(holder.by_word for holder in holders))

    @cached_property
    def choices(self) -> frozenset[str]:
        """Every name of a value of a category, in every spelling."""
        return frozenset().union(*(category.by_word for category in self.categories))

    @cached_property
    def record(self) -> dict[str, HolderWords]:
        """Records by id."""
        return {record.word.id: record for record in self.records}

    @cached_property
    def category(self) -> dict[str, CategoryWords]:
        """Categories by id."""
        return {category.id: category for category in self.categories}

    @cached_property
    def reading(self) -> dict[str, ReadingWords]:
        """Interpretations by id and label."""
        return {text: found for found in self.readings for text in found.word.words()}

    def fact(self, name: str) -> FactWords | None:
        """A fact by its dotted name, in ids or labels."""
        section, _, fact = name.partition(".")
        holder = self.by_word.get(section)
        return holder.by_word.get(fact) if holder else None


# --- to and from data --------------------------------------------------------------------------


def to_json(vocabulary: Vocabulary) -> str:
    """The vocabulary as the text of `vocabulary.json`."""
    import attrs  # late: only a generator writes vocabularies

    data = attrs.asdict(vocabulary, filter=lambda a, v: v not in (None, False, ()))
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> Vocabulary:
    """The vocabulary from the text of `vocabulary.json`."""
    data: dict[str, Any] = json.loads(text)
    return Vocabulary(
        data["policy"],
        tuple(_holder(h) for h in data.get("sections", ())),
        tuple(_holder(h) for h in data.get("records", ())),
        tuple(
            CategoryWords(
                c["id"],
                c["zh"],
                c["en"],
                tuple(
                    ValueWord(Word(**v["word"]), tuple(v.get("above", ())))
                    for v in c.get("values", ())
                ),
            )
            for c in data.get("categories", ())
        ),
        tuple(
            ReadingWords(
                Word(**r["word"]),
                tuple(Word(**option) for option in r["options"]),
                tuple(r["asks"]) if "asks" in r else None,
            )
            for r in data.get("readings", ())
        ),
    )


def _holder(data: Mapping[str, Any]) -> HolderWords:
    facts = tuple(_fact_from(f) for f in data.get("facts", ()))
    return HolderWords(Word(**data["word"]), facts, data.get("assumed_absent", False))


def _fact_from(data: Mapping[str, Any]) -> FactWords:
    rest: dict[str, Any] = {
        k: tuple(v) if isinstance(v, list) else v for k, v in data.items() if k != "word"
    }
    return FactWords(Word(**data["word"]), **rest)


def load_vocabulary(path: Path) -> Vocabulary:
    """The vocabulary of a generated package."""
    return from_json(path.read_text(encoding="utf-8"))
