"""Cases in a YAML file beside a policy, for people who write no policies: examples like its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import attrs
import yaml

from compiler.sheet import Entry, Sheet, is_empty
from compiler.testing.expected import Clauses
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.from_model import vocabulary_of
from dsl.facts.reader import AS_OF, NOTES, read_composed
from dsl.facts.scalars import NO, YES
from dsl.facts.vocabulary import Vocabulary
from dsl.model import tree as m
from dsl.model.from_syntax import from_syntax
from dsl.runtime.report import Label
from dsl.runtime.values import GivenFacts
from dsl.runtime.written import half_width, read_date
from dsl.source import Span
from dsl.syntax import tree as s

KEYS: Final = {
    "name": ("名称", "name"),
    "as_of": ("评估日", "as of", "as_of"),
    "readings": ("按理解", "readings"),
    "assumptions": ("作推定", "assumptions"),
    "facts": ("事实", "facts"),
    "expect": ("应得", "expect"),
    "cases": ("用例", "cases"),
    "columns": ("表头", "columns"),
    "rows": ("行", "rows"),
}


@attrs.frozen
class Frame:
    """What a case has, or shares with those below it."""

    names: tuple[str, ...] = ()
    day: date | None = None
    readings: tuple[s.Reading, ...] = ()
    assumptions: bool = True
    given: GivenFacts = attrs.field(factory=GivenFacts)
    expects: tuple[s.Expect, ...] = ()


@attrs.frozen
class Case:
    """A case as read, before its expectations are held against the policy."""

    frame: Frame
    group: s.Group
    span: Span


def read_cases(
    data: bytes, name: str, policy: m.Policy, trees: Sequence[s.Tree]
) -> tuple[list[m.Example], list[Diagnostic]]:
    """The cases of a file as examples of a policy, and what is wrong with them.

    `trees` are those of the policy, whose names the expectations are read by.
    """
    reader = _Reader(data, name, vocabulary_of(policy))
    cases = list(reader.cases())
    if not cases and not reader.sheet.found:
        reader.sheet.found.append(Diagnostic("POL0414", Span(reader.sheet.source, 0, 0)))
    if any(d.code not in NOTES for d in reader.sheet.found):
        return [], _in_order(reader.sheet.found)
    whole, found = from_syntax([*trees, s.Tree(tuple(case.group for case in cases))])
    if whole is None:
        return [], _in_order([*reader.sheet.found, *map(reader.clauses.placed, found)])
    made = whole.examples[len(whole.examples) - len(cases) :]
    examples = [_example(c, e, reader.clauses) for c, e in zip(cases, made, strict=True)]
    return examples, _in_order(reader.sheet.found)


def _in_order(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    return sorted(found, key=lambda d: d.span.start)


def _example(case: Case, made: m.Example, clauses: Clauses) -> m.Example:
    frame = case.frame
    title = " · ".join(frame.names) or f"{case.span.source.name}:{case.span.line}"
    givens = [
        m.Given(name, value, _text(frame.given.texts.get(name, "")), span=case.span)
        for name, value in frame.given.facts.items()
    ]
    givens += [
        m.Given(n, state, state, span=case.span) for n, state in frame.given.sections.items()
    ]
    return attrs.evolve(
        made,
        label=Label(title, title),
        as_of=frame.day or made.as_of,
        assumptions=frame.assumptions,
        givens=tuple(givens),
        expects=tuple(attrs.evolve(e, span=clauses.answer(e.span)) for e in made.expects),
        span=case.span,
    )


def _text(written: str | list[str]) -> str:
    return written if isinstance(written, str) else ", ".join(written)


class _Reader:
    """Reads a file of cases."""

    def __init__(self, data: bytes, name: str, vocabulary: Vocabulary) -> None:
        self.sheet = Sheet(data, name, KEYS, vocabulary.keys, vocabulary.choices)
        self.clauses = Clauses(self.sheet)
        self._vocabulary = vocabulary

    def cases(self) -> Iterator[Case]:
        """The cases of the file."""
        for node in self.sheet.items(self.sheet.root) if self.sheet.root is not None else ():
            yield from self._group(node, Frame())

    def _group(self, node: yaml.Node, outer: Frame) -> Iterator[Case]:
        """A case, or those below it, which take over what it says."""
        entries = self.sheet.mapping(node, KEYS)
        frame = self._frame(entries, outer)
        inner = False
        if "cases" in entries:
            inner = True
            for one in self.sheet.items(entries["cases"].value):
                yield from self._group(one, frame)
        if "columns" in entries or "rows" in entries:
            inner = True
            yield from self._table(entries, frame, node)
        if not inner:
            yield self._case(frame, node)

    def _case(self, frame: Frame, node: yaml.Node) -> Case:
        body: tuple[s.Clause, ...] = (*frame.readings, *frame.expects)
        group = attrs.evolve(self.clauses.head(node), body=body)
        return Case(frame, group, self.sheet.span(node))

    def _frame(self, entries: dict[str, Entry], outer: Frame) -> Frame:
        frame = outer
        for key, entry in entries.items():
            value = entry.value
            if is_empty(value):
                continue
            match key:
                case "name":
                    text = self.sheet.text(value)
                    frame = attrs.evolve(frame, names=(*frame.names, text or ""))
                case "as_of":
                    frame = attrs.evolve(frame, day=self._day(value) or frame.day)
                case "assumptions":
                    frame = attrs.evolve(frame, assumptions=self._yes(value))
                case "facts":
                    frame = attrs.evolve(frame, given=self._given(value, frame.given))
                case "readings":
                    read = (self.clauses.reading(k, v) for k, v in self._pairs(value))
                    taken = (*frame.readings, *(r for r in read if r is not None))
                    by_name = {r.interpretation.text: r for r in taken}
                    frame = attrs.evolve(frame, readings=tuple(by_name.values()))
                case "expect":
                    told = (self.clauses.expect(k, v) for k, v in self._pairs(value))
                    expects = (*frame.expects, *(e for e in told if e is not None))
                    frame = attrs.evolve(frame, expects=expects)
        return frame

    def _pairs(self, node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            self.sheet.wants("mapping", node)
            return []
        return node.value if self.sheet.fresh(node) else []

    def _day(self, node: yaml.Node) -> date | None:
        text = self.sheet.text(node)
        found = read_date(half_width(text)) if text is not None else None
        if isinstance(found, date):
            return found
        if text is not None:
            self.sheet.wants("date", node)
        return None

    def _yes(self, node: yaml.Node) -> bool:
        text = (self.sheet.text(node) or "").lower()
        if text not in YES | NO:
            self.sheet.wants("yes_no", node)
        return text not in NO

    # --- facts ---

    def _given(self, node: yaml.Node, outer: GivenFacts) -> GivenFacts:
        """The facts of a mapping, over those that are shared."""
        if not isinstance(node, yaml.MappingNode):
            self.sheet.wants("mapping", node)
            return outer
        if not self.sheet.fresh(node):
            return outer
        composed = attrs.evolve(self.sheet.composed, root=self._nested(node), found=())
        given, found = read_composed(composed, self._vocabulary)
        self.sheet.found += [d for d in found if d.code not in NOTES]
        return outer if given is None else _over(outer, given)

    def _nested(self, node: yaml.MappingNode) -> yaml.MappingNode:
        """`project.sectors: …` as `project: {sectors: …}`."""
        pairs: list[tuple[yaml.Node, yaml.Node]] = []
        holders: dict[str, list[tuple[yaml.Node, yaml.Node]]] = {}
        for key, value in node.value:
            text = half_width(key.value) if isinstance(key, yaml.ScalarNode) else ""
            section, dot, fact = text.partition(".")
            if not dot:
                pairs.append((key, value))
                continue
            known = self._vocabulary.by_word.get(section)
            id_ = known.word.id if known else section
            if id_ not in holders:
                holders[id_] = []
                inner = yaml.MappingNode(
                    node.tag, holders[id_], key.start_mark, value.end_mark, flow_style=False
                )
                pairs.append((_named(key, section), inner))
            holders[id_].append((_named(key, fact), value))
        return yaml.MappingNode(node.tag, pairs, node.start_mark, node.end_mark, flow_style=False)

    # --- tables ---

    def _table(self, entries: dict[str, Entry], frame: Frame, node: yaml.Node) -> Iterator[Case]:
        """A case for each row; a cell left empty gives or expects nothing."""
        if "columns" not in entries or "rows" not in entries:
            self.sheet.wants("table", node)
            return
        columns = list(self.sheet.items(entries["columns"].value))
        rows = self._pairs(entries["rows"].value)
        if not rows:
            self.sheet.found.append(Diagnostic("POL0414", self.sheet.span(node)))
        for title, row in rows:
            cells = list(self.sheet.items(row)) if isinstance(row, yaml.SequenceNode) else [row]
            if len(cells) != len(columns):
                args = {"expected": str(len(columns)), "found": str(len(cells))}
                self.sheet.found.append(Diagnostic("POL0415", self.sheet.span(row), args))
                continue
            named = attrs.evolve(frame, names=(*frame.names, self.sheet.text(title) or ""))
            filled = [(c, v) for c, v in zip(columns, cells, strict=True) if not is_empty(v)]
            yield self._case(self._row(named, filled, row), row)

    def _row(self, frame: Frame, cells: list[tuple[yaml.Node, yaml.Node]], row: yaml.Node) -> Frame:
        facts: list[tuple[yaml.Node, yaml.Node]] = []
        for column, cell in cells:
            text = half_width(self.sheet.text(column) or "").strip()
            if text.lower() in AS_OF:
                frame = attrs.evolve(frame, day=self._day(cell) or frame.day)
            elif text[:1].isdigit():
                expect = self.clauses.expect(column, cell)
                frame = attrs.evolve(frame, expects=(*frame.expects, *([expect] if expect else [])))
            elif text:
                facts.append((column, cell))
        if facts:
            tag = "tag:yaml.org,2002:map"
            node = yaml.MappingNode(tag, facts, row.start_mark, row.end_mark, flow_style=False)
            frame = attrs.evolve(frame, given=self._given(node, frame.given))
        return frame


def _named(key: yaml.Node, text: str) -> yaml.ScalarNode:
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, key.start_mark, key.end_mark)


def _over(outer: GivenFacts, given: GivenFacts) -> GivenFacts:
    """Facts over others: of a section that they state as a whole the others say nothing."""
    opened = {name.split(".")[0] for name in given.facts}
    facts = {k: v for k, v in outer.facts.items() if k.split(".")[0] not in given.sections}
    sections = {k: v for k, v in outer.sections.items() if k not in opened}
    return attrs.evolve(
        given,
        facts={**facts, **given.facts},
        sections={**sections, **given.sections},
        texts={**outer.texts, **given.texts},
    )
