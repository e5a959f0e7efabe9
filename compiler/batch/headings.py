"""A heading of a table as what its column gives: a fact, by id or label, perhaps with a unit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs

from dsl.diagnostics.suggest import nearest
from dsl.facts.reader import AS_OF
from dsl.facts.vocabulary import FactWords, HolderWords, Vocabulary
from dsl.runtime.written import half_width

# Headings of a column that holds what a project is called where the policy has no fact for it.
KEYS: Final = ("key", "项目编号", "project key")
_UNIT: Final = re.compile(r"(.*?)\s*\(\s*([^()]+?)\s*\)$", re.DOTALL)


@attrs.frozen
class KeyColumn:
    """The column of the projects' keys."""


@attrs.frozen
class DayColumn:
    """The column of the days on which projects are to be judged."""


@attrs.frozen
class SectionColumn:
    """A section as a whole, none or unknown."""

    section: HolderWords


@attrs.frozen
class FactColumn:
    """A fact of a section; `unit` is that of the heading, None where it has none."""

    section: HolderWords
    fact: FactWords
    unit: str | None = None


@attrs.frozen
class FieldColumn:
    """A field of a list's record."""

    field: FactWords
    unit: str | None = None


@attrs.frozen
class UnknownColumn:
    """No fact; `nearest` is the heading that it was most likely meant to be."""

    nearest: str | None = None


Target = KeyColumn | DayColumn | SectionColumn | FactColumn | FieldColumn | UnknownColumn


class Headings:
    """Finds what headings mean under a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._dotted: dict[str, tuple[HolderWords, FactWords]] = {}
        alone: dict[str, set[str]] = {}
        for section in vocabulary.sections:
            for fact in section.facts:
                for holder in section.word.words():
                    for word in fact.word.words():
                        self._dotted[f"{holder}.{word}"] = (section, fact)
                for word in set(fact.word.words()):
                    alone.setdefault(word, set()).add(f"{section.word.id}.{fact.word.id}")
        self._alone = {word: ids.copy().pop() for word, ids in alone.items() if len(ids) == 1}

    def target(self, heading: str) -> Target:
        """What a column of projects gives."""
        text = " ".join(heading.split())
        for said in (text, half_width(text)):
            found = self._known(said)
            if found is not None:
                return found
        parts = _UNIT.fullmatch(half_width(text))
        if parts is not None:
            found = self._known(parts.group(1)) or self._known(text[: len(parts.group(1))])
            if isinstance(found, FactColumn):
                return attrs.evolve(found, unit=parts.group(2))
        return UnknownColumn(self._nearest(parts.group(1) if parts else text))

    def list_of(self, name: str) -> tuple[HolderWords, FactWords] | None:
        """The list that a sheet or a file of this name holds."""
        found = self._known(name.strip()) or self._known(half_width(name).strip())
        if isinstance(found, FactColumn) and found.fact.kind == "list":
            return found.section, found.fact
        return None

    def field(self, heading: str, record: HolderWords) -> Target:
        """What a column of a list gives."""
        text = " ".join(heading.split())
        plain = half_width(text)
        for said in (text, plain):
            field = record.by_word.get(said)
            if field is not None:
                return FieldColumn(field)
            if self._is_key(said):
                return KeyColumn()
        parts = _UNIT.fullmatch(plain)
        if parts is not None:
            base = parts.group(1)
            field = record.by_word.get(base) or record.by_word.get(text[: len(base)])
            if field is not None:
                return FieldColumn(field, parts.group(2))
        words = [word for field in record.facts for word in field.word.words()]
        return UnknownColumn(nearest(parts.group(1) if parts else text, [*words, *KEYS]))

    def known(self, headings: Iterable[str]) -> int:
        """How many headings name something: a row of headings has some, a title has none."""
        return sum(not isinstance(self.target(h), UnknownColumn) for h in headings if h.strip())

    def _known(self, text: str) -> Target | None:
        dotted = self._dotted.get(text) or self._dotted.get(self._alone.get(text, ""))
        if dotted is not None:
            return FactColumn(*dotted)
        section = self.vocabulary.by_word.get(text)
        if section is not None:
            return SectionColumn(section)
        if text.lower() in AS_OF:
            return DayColumn()
        return KeyColumn() if text.lower() in KEYS else None

    def _is_key(self, text: str) -> bool:
        """Whether a list's column tells the project: by the key, or by the fact that is one."""
        found = self._known(text)
        if isinstance(found, FactColumn):
            return found.fact.key or found.fact.names_project
        return isinstance(found, KeyColumn)

    def _nearest(self, text: str) -> str | None:
        if text in {word for s in self.vocabulary.sections for word in s.by_word}:
            # A word of several sections: the first of them in full.
            return next(
                f"{s.word.zh if text == s.by_word[text].word.zh else s.word.id}.{text}"
                for s in self.vocabulary.sections
                if text in s.by_word
            )
        near = nearest(text, self._alone)
        return near or nearest(text, [*self._dotted, *self.vocabulary.by_word])
