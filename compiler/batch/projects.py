"""A row of cells as a project: read by the reader of project files, put by the table's layout."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import attrs
import yaml

from compiler.backends.sql.columns import Columns, NoCell, row_of
from compiler.batch.headings import (
    DayColumn,
    FactColumn,
    FieldColumn,
    KeyColumn,
    SectionColumn,
    Target,
    UnknownColumn,
)
from compiler.batch.nodes import (
    Cells,
    Content,
    Pairs,
    Several,
    Text,
    Wrong,
    mapping,
    scalar_key,
    sequence,
)
from compiler.batch.tree import Accepted, Mistake, Place, Rejected
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.diagnostics.render import help_text, message
from dsl.facts.reader import AS_OF, NOTES, read_composed, read_project
from dsl.facts.scalars import MOST_SHOWN
from dsl.facts.vocabulary import FactWords, Vocabulary, Word
from dsl.runtime.values import GivenFacts
from dsl.runtime.written import half_width

# What is beyond these is not read on, in a project file as here.
_LIMITS: Final = frozenset({"POL0618", "POL0619"})
_BARE: Final = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?")


@attrs.frozen
class Heading:
    """A column of a table: the heading as written, and what it means."""

    text: str
    target: Target
    twice: bool = False


@attrs.frozen
class Row:
    """A row of a table: its place, and for each heading that has a cell what the cell holds."""

    place: Place
    cells: tuple[tuple[Heading, Content], ...]


@attrs.frozen
class Projects:
    """Makes projects of rows; messages are in `lang`."""

    vocabulary: Vocabulary
    layout: Columns
    lang: str

    def of_row(self, row: Row, lists: Mapping[str, Sequence[Row]]) -> Accepted | Rejected:
        """A project from a row and from the rows of its lists, by dotted name."""
        cells = Cells(row.place.file, self.vocabulary)
        places = {"": row.place}
        root = self._root(cells, row, lists, places)
        composed = cells.composed(root)
        given, found = None, [d for d in composed.found if d.code in _LIMITS]
        if not found:
            given, found = read_composed(composed, self.vocabulary)

        def place(d: Diagnostic) -> Place:
            heading = cells.heading_at(d.span.start)
            listed = places.get(heading.partition("\0")[0], row.place)
            return attrs.evolve(listed, column=heading.rpartition("\0")[2])

        key = key_of(row) or str(row.place)
        return self._outcome(given, found, key, row.place, place, shown(row))

    def of_file(self, data: bytes, file: str) -> Accepted | Rejected:
        """A project from a file of its own."""
        given, found = read_project(data, file, self.vocabulary)

        def place(d: Diagnostic) -> Place:
            line = d.span.line if d.span.source.text else 0
            return Place(file, "", line)

        return self._outcome(given, found, file, Place(file), place, {})

    def mistake(self, place: Place, found: Diagnostic) -> Mistake:
        """A diagnostic in words: what is wrong, and what was meant or is to be done."""
        n = 0 if self.lang == "zh" else 1
        words = [message(found, self.lang)]
        if found.nearest:
            words.append(("是不是 `{}`？", "did you mean `{}`?")[n].format(found.nearest))
        elif helped := help_text(found, self.lang):
            words.append(helped)
        return Mistake(place, found.code, ("；", "; ")[n].join(words))

    def _outcome(
        self,
        given: GivenFacts | None,
        found: Iterable[Diagnostic],
        key: str,
        place: Place,
        place_of: Callable[[Diagnostic], Place],
        cells: Mapping[str, str],
    ) -> Accepted | Rejected:
        if given is None:
            wrong = (d for d in found if d.code not in NOTES)
            mistakes = (self.mistake(place_of(d), d) for d in wrong)
            return Rejected(place, tuple(dict.fromkeys(mistakes)), cells)
        try:
            row = row_of(self.layout, given, key)
        except NoCell as error:  # what the reader should have refused
            return Rejected(place, (Mistake(place, "POL0901", str(error)),), cells)
        called = row[0] if isinstance(row[0], str) else key
        return Accepted(called, given.name, row, place, given.as_of, cells)

    @property
    def _sections(self) -> list[Word]:
        return [section.word for section in self.vocabulary.sections]

    # --- nodes ---

    def _root(
        self,
        cells: Cells,
        row: Row,
        lists: Mapping[str, Sequence[Row]],
        places: dict[str, Place],
    ) -> yaml.Node:
        top: list[tuple[yaml.Node, yaml.Node]] = []
        sections: dict[str, list[tuple[yaml.Node, yaml.Node]]] = {}
        for heading, content in row.cells:
            match heading.target:
                case KeyColumn() | FieldColumn():
                    continue
                case DayColumn():
                    node = cells.node(heading.text, content)
                    top.append((scalar_key(AS_OF[0], node), node))
                case SectionColumn(section=section) if isinstance(content, Pairs):
                    node = cells.node(heading.text, content)
                    sections.setdefault(section.word.id, []).extend(node.value)
                case SectionColumn(section=section):
                    node = cells.node(heading.text, content)
                    top.append((scalar_key(section.word.id, node), node))
                case FactColumn(section=section, fact=fact, unit=unit):
                    node = _fact_node(cells, heading.text, content, fact, unit)
                    pair = (scalar_key(fact.word.id, node), node)
                    sections.setdefault(section.word.id, []).append(pair)
                case UnknownColumn(nearest=near):
                    self._unknown(cells, heading.text, near, self._sections)
        for name, rows in lists.items():
            section_id, _, fact_id = name.partition(".")
            node = self._list(cells, name, rows, places)
            sections.setdefault(section_id, []).append((scalar_key(fact_id, node), node))
        for id_, pairs in sections.items():
            held = mapping(pairs)
            top.append((scalar_key(id_, held), held))
        return mapping(top)

    def _list(
        self, cells: Cells, name: str, rows: Sequence[Row], places: dict[str, Place]
    ) -> yaml.Node:
        """The items of a list; `places` then tells the row of each, by what stands before \\0."""
        items: list[yaml.Node] = []
        for row in rows:
            mark = str(row.place)
            places[mark] = row.place
            pairs: list[tuple[yaml.Node, yaml.Node]] = []
            for heading, content in row.cells:
                said = f"{mark}\0{heading.text}"
                if isinstance(heading.target, FieldColumn):
                    field = heading.target.field
                    node = _fact_node(cells, said, content, field, heading.target.unit)
                    pairs.append((scalar_key(field.word.id, node), node))
                elif isinstance(heading.target, UnknownColumn):
                    fact = self.vocabulary.fact(name)
                    record = self.vocabulary.record[(fact and fact.record) or ""]
                    known = [f.word for f in record.facts]
                    self._unknown(cells, said, heading.target.nearest, known)
            items.append(mapping(pairs))
        return sequence(items)

    def _unknown(self, cells: Cells, heading: str, near: str | None, known: Sequence[Word]) -> None:
        """A column that is none is told as a name that is none in a project file."""
        more = "…" if len(known) > MOST_SHOWN else ""
        cells.complain(
            "POL0602",
            cells.add(heading, heading),
            None if near else "known",
            near,
            given=heading.rpartition("\0")[2],
            kind="column",
            known_zh="、".join(one.zh for one in known[:MOST_SHOWN]) + more,
            known_en=", ".join(one.en for one in known[:MOST_SHOWN]) + more,
        )


def _fact_node(
    cells: Cells, heading: str, content: Content, fact: FactWords, unit: str | None
) -> yaml.Node:
    """The node of a fact; a bare number has the unit of its heading."""
    bare = isinstance(content, Text) and _BARE.fullmatch(half_width(content.text).strip())
    if unit is not None and bare and isinstance(content, Text):
        content = attrs.evolve(content, text=content.text.strip() + unit)
    return cells.node(heading, content, flow=fact.kind in ("set", "list"))


def headings(texts: Sequence[str], target: Callable[[str], Target]) -> tuple[Heading, ...]:
    """The columns of a row of headings."""
    found = [Heading(text, target(text)) for text in texts]
    meant = Counter(_meant(one.target) for one in found)
    return tuple(attrs.evolve(one, twice=meant[_meant(one.target)] > 1) for one in found)


def _meant(target: Target) -> tuple[str, str]:
    """What two headings have in common that mean the same."""
    match target:
        case FactColumn():
            return target.section.word.id, target.fact.word.id
        case FieldColumn():
            return "", target.field.word.id
        case SectionColumn():
            return target.section.word.id, ""
        case _:
            return "", type(target).__name__


def row_of_cells(place: Place, columns: Sequence[Heading], contents: Sequence[Content]) -> Row:
    """A row less its empty cells, but that a heading given twice is never empty.

    Nothing stands for nothing given; a column that is no fact is told even where it is empty.
    """
    kept = []
    for heading, content in zip(columns, contents, strict=False):
        empty = isinstance(content, Text) and not content.text.strip()
        if not empty or isinstance(heading.target, UnknownColumn) or heading.twice:
            kept.append((heading, content))
    return Row(place, tuple(kept))


def key_of(row: Row) -> str | None:
    """What a row says in the column of keys; None where it has none."""
    for heading, content in row.cells:
        if isinstance(heading.target, KeyColumn) and isinstance(content, Text):
            return content.text.strip() or None
    return None


def shown(row: Row) -> dict[str, str]:
    """The cells of a row as they were, by heading; one that comes twice is numbered."""
    found: dict[str, str] = {}
    for heading, content in row.cells:
        name, number = heading.text, 1
        while name in found:
            number += 1
            name = f"{heading.text} ({number})"
        found[name] = written(content)
    return found


def written(content: Content) -> str:
    """What a cell holds, as text."""
    match content:
        case Text() | Wrong():
            return content.text
        case _:
            return json.dumps(_plain(content), ensure_ascii=False)


def _plain(content: Content) -> object:
    match content:
        case Pairs():
            return {name: _plain(held) for name, held in content.pairs}
        case Several():
            return [_plain(held) for held in content.items]
        case _:
            return content.text
