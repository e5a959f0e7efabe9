"""A project file as typed facts, or everything that is wrong with it, in one run."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

import yaml

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.diagnostics.suggest import nearest
from dsl.facts.compose import Composed, compose
from dsl.facts.decode import decoded
from dsl.facts.scalars import (
    MOST_SHOWN,
    NONE_WORDS,
    UNKNOWN_WORDS,
    Mistake,
    choice,
    expected,
    scalar,
)
from dsl.facts.several import parted
from dsl.facts.vocabulary import FactWords, HolderWords, Vocabulary, Word
from dsl.runtime.shown import written
from dsl.runtime.values import NONE, GivenFacts, Item, Members, SectionState, Value
from dsl.runtime.written import half_width, read_date
from dsl.source import Source, Span

# Declared limits, see docs/limits.md.
MAX_ITEMS: Final = 1_000
MAX_MISTAKES: Final = 200

AS_OF: Final = ("as of", "as_of", "评估日")
# Codes that inform or warn, and stop nothing.
NOTES: Final = frozenset({"POL0614", "POL0620", "POL0621"})
_NOT = re.compile(r"(?:not\s+|非\s*)(\S.*)", re.IGNORECASE)
_TAGS: Final = frozenset("str int float bool null timestamp merge value seq map".split())


def read_project(
    data: bytes, name: str, vocabulary: Vocabulary
) -> tuple[GivenFacts | None, list[Diagnostic]]:
    """The facts of a file's bytes, None where there are errors; never raises on bad input."""
    source, found = decoded(data, name)
    if source is None:
        return None, found
    composed = compose(source, vocabulary.keys | set(AS_OF), vocabulary.choices)
    given, wrong = read_composed(composed, vocabulary)
    return given, sorted([*found, *wrong], key=lambda d: d.span.start)


def read_composed(
    composed: Composed, vocabulary: Vocabulary
) -> tuple[GivenFacts | None, list[Diagnostic]]:
    """The facts of a file's nodes, None where there are errors."""
    reader = _Reader(composed, vocabulary)
    reader.found += composed.found
    try:
        given = reader.read()
    except _Enough:
        given = None
    errors = any(d.code not in NOTES for d in reader.found)
    return (None if errors else given), sorted(reader.found, key=lambda d: d.span.start)


class _Enough(Exception):
    """So many mistakes that more would help nobody."""


class _Reader:
    """Reads one file."""

    def __init__(self, composed: Composed, vocabulary: Vocabulary) -> None:
        self.composed = composed
        self.source: Source = composed.source
        self.span = composed.span
        self.vocabulary = vocabulary
        self.found: list[Diagnostic] = []
        self.facts: dict[str, Value] = {}
        self.sections: dict[str, SectionState] = {}
        self.as_of: date | None = None
        self._seen: set[int] = set()

    def report(
        self,
        code: str,
        span: Span,
        nearest: str | None = None,
        places: tuple[Place, ...] = (),
        help_key: str | None = None,
        **args: str,
    ) -> None:
        """Adds a diagnostic."""
        self.found.append(Diagnostic(code, span, args, nearest, places, help_key))
        if len(self.found) > MAX_MISTAKES:
            limit = str(MAX_MISTAKES)
            args = {"what": "mistakes", "found": f"{limit}+", "limit": limit}
            self.found.append(Diagnostic("POL0619", span, args))
            raise _Enough

    def read(self) -> GivenFacts | None:
        """The facts."""
        root = self.composed.root
        empty = isinstance(root, yaml.ScalarNode) and _is_empty(root)
        if not self.source.text.strip():
            self.report("POL0615", Span(self.source, 0, 0), found="nothing")
            return None
        if root is not None and not empty:
            if not self._fresh(root):
                return None
            if not isinstance(root, yaml.MappingNode):
                self.report("POL0615", self.span(root), found="no_mapping")
                return None
            for holder, value in self._keys(root):
                self._section(holder, value)
        if all(d.code in NOTES for d in self.found):
            self._required()
        texts = {name: written(value) for name, value in self.facts.items()}
        name = self._marked("names_project")
        return GivenFacts(self.facts, self.sections, texts, name, self._marked("key"), self.as_of)

    def _marked(self, mark: str) -> str | None:
        for section in self.vocabulary.sections:
            for fact in section.facts:
                if getattr(fact, mark):
                    value = self.facts.get(f"{section.word.id}.{fact.word.id}")
                    if isinstance(value, str):
                        return value
        return None

    def _fresh(self, node: yaml.Node) -> bool:
        """Whether a node may be read: no alias seen again, no tag of its own."""
        if not isinstance(node, yaml.ScalarNode) or node.value:
            if id(node) in self._seen:
                self.report("POL0617", self.span(node), help_key="alias", given="*")
                return False
            self._seen.add(id(node))
        tag = node.tag.removeprefix("tag:yaml.org,2002:")
        if tag not in _TAGS:
            short = "!!" + tag if tag != node.tag else tag
            self.report("POL0617", self.span(node), given=short)
            return False
        return True

    # --- keys ---

    def _keys(self, node: yaml.MappingNode) -> list[tuple[HolderWords, yaml.Node]]:
        """The sections of a file, each with what it holds; `as of` is read at once."""
        found = []
        seen: dict[str, yaml.Node] = {}
        words = self.vocabulary.by_word
        for key, value in node.value:
            if not self._fresh(key):
                continue
            text = _text(key)
            holder = words.get(text) or words.get(half_width(text))
            if holder is not None:
                if self._once(seen, holder.word.id, key):
                    found.append((holder, value))
            elif text.lower() in AS_OF:
                if self._once(seen, AS_OF[0], key):
                    self._day(value)
            else:
                known = [section.word for section in self.vocabulary.sections]
                self._unknown(key, text, known, "section")
        return found

    def _fact_keys(
        self, node: yaml.MappingNode, holder: HolderWords, kind: str
    ) -> list[tuple[FactWords, yaml.Node]]:
        found = []
        seen: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not self._fresh(key):
                continue
            text = _text(key)
            fact = holder.by_word.get(text) or holder.by_word.get(half_width(text))
            if fact is None:
                self._unknown(key, text, [fact.word for fact in holder.facts], kind)
            elif self._once(seen, fact.word.id, key):
                found.append((fact, value))
        return found

    def _unknown(self, key: yaml.Node, text: str, known: list[Word], kind: str) -> None:
        words = [word for one in known for word in one.words()]
        near, help_key = nearest(text, [*words, *(AS_OF * (kind == "section"))]), None
        if re.match(r"\d{3}(?!\d)", text):
            help_key = "comma"
        for section in self.vocabulary.sections:
            fact = section.by_word.get(text)
            if fact is not None and kind != "field":
                holder = section.word.zh if text == fact.word.zh else section.word.id
                help_key, near = "belongs", f"{holder}: {text}"
        first, _, rest = text.partition(".")
        holding = self.vocabulary.by_word.get(first) if kind == "section" else None
        if holding is not None and rest in holding.by_word:
            help_key, near = "belongs", f"{first}: {rest}"
        if help_key is None and kind == "fact" and text in self.vocabulary.by_word:
            help_key = "outdent"
        if help_key is None and near is None:
            help_key = "known"
        more = "…" if len(known) > MOST_SHOWN else ""
        self.report(
            "POL0602",
            self.span(key),
            near,
            help_key=help_key,
            given=text,
            kind=kind,
            known_zh="、".join(one.zh for one in known[:MOST_SHOWN]) + more,
            known_en=", ".join(one.en for one in known[:MOST_SHOWN]) + more,
        )

    def _once(self, seen: dict[str, yaml.Node], id_: str, key: yaml.Node) -> bool:
        if id_ in seen:
            place = Place(self.span(seen[id_]), "first", {})
            self.report("POL0603", self.span(key), places=(place,), given=_text(key))
            return False
        seen[id_] = key
        return True

    def _day(self, node: yaml.Node) -> None:
        if isinstance(node, yaml.ScalarNode):
            if _is_empty(node):
                return
            found = read_date(node.value)
            if isinstance(found, date):
                self.as_of = found
                return
        self.report("POL0609", self.span(node), given=_text(node))

    # --- values ---

    def _section(self, section: HolderWords, node: yaml.Node) -> None:
        if not self._fresh(node):
            return
        id_ = section.word.id
        if isinstance(node, yaml.ScalarNode):
            low = half_width(node.value).strip().lower()
            if _is_empty(node):
                return
            if low in NONE_WORDS:
                self.sections[id_] = "none"
            elif low in UNKNOWN_WORDS:
                self.sections[id_] = "unknown"
            else:
                self.report("POL0604", self.span(node), expected="section", given=node.value)
            return
        if not isinstance(node, yaml.MappingNode):
            self._shape("section", node)
            return
        for fact, value in self._fact_keys(node, section, "fact"):
            held = self._value(fact, value)
            if held is not None:
                self.facts[f"{id_}.{fact.word.id}"] = held

    def _shape(self, wanted: str, node: yaml.Node) -> None:
        zh, en = _SHAPES[type(node)]
        self.report("POL0604", self.span(node), expected=wanted, given_zh=zh, given_en=en)

    def _value(self, fact: FactWords, node: yaml.Node) -> Value | None:
        """A fact's value; None where nothing is given or it is wrong."""
        if not self._fresh(node):
            return None
        if isinstance(node, yaml.ScalarNode):
            if _is_empty(node):
                return None
            if fact.kind == "set" and self._is_member(node, fact):
                return self._set(fact, [node], node)
            return self._scalar(fact, node)
        if fact.kind == "set" and isinstance(node, yaml.SequenceNode):
            return self._set(fact, node.value, node)
        if fact.kind == "set" and isinstance(node, yaml.MappingNode) and _is_bare(node):
            return self._set(fact, [key for key, _ in node.value], node)
        if fact.kind == "list" and isinstance(node, yaml.SequenceNode):
            return self._items(fact, node)
        self._shape(expected(fact), node)
        return None

    def _is_member(self, node: yaml.ScalarNode, fact: FactWords) -> bool:
        """Whether a single word stands for a set of one, and is not none or unknown."""
        text = node.value.strip()
        if text in self.vocabulary.category[fact.category or ""].by_word:
            return True
        return half_width(text).lower() not in NONE_WORDS | UNKNOWN_WORDS

    def _scalar(self, fact: FactWords, node: yaml.ScalarNode) -> Value | None:
        found = scalar(node.value, fact, self.vocabulary)
        if isinstance(found, Mistake):
            self._mistake(found, node)
            return None
        return found

    def _mistake(self, mistake: Mistake, node: yaml.Node) -> None:
        span = self.span(node)
        self.report(mistake.code, span, mistake.nearest, (), mistake.help_key, **mistake.args)

    def _set(self, fact: FactWords, nodes: list[yaml.Node], whole: yaml.Node) -> Value | None:
        yes: dict[str, yaml.Node] = {}
        no: dict[str, yaml.Node] = {}
        is_open = False
        words = self.vocabulary.category[fact.category or ""].by_word
        for node in nodes:
            if node is not whole and not self._fresh(node):
                continue
            if not isinstance(node, yaml.ScalarNode):
                self._shape("choice", node)
                continue
            for text in parted(node.value.strip(), words):
                if half_width(text).lower() in UNKNOWN_WORDS:
                    is_open = True
                    continue
                negated = None if text in words else _NOT.fullmatch(text)
                value = choice(negated.group(1) if negated else text, fact, self.vocabulary)
                if isinstance(value, Mistake):
                    self._mistake(value, node)
                else:
                    (no if negated else yes).setdefault(value, node)
        self._consistent(fact, yes, no)
        return Members(frozenset(yes), frozenset(no), is_open) if nodes else NONE

    def _consistent(
        self, fact: FactWords, yes: dict[str, yaml.Node], no: dict[str, yaml.Node]
    ) -> None:
        """A value brings all that it lies under: these cannot be denied beside it."""
        for value in self.vocabulary.category[fact.category or ""].values:
            clash = sorted(no.keys() & {value.word.id, *value.above})
            if value.word.id in yes and clash:
                place = Place(self.span(no[clash[0]]), "no", {})
                node = yes[value.word.id]
                given = _text(node)
                self.report(
                    "POL0611",
                    self.span(node),
                    places=(place,),
                    given=given,
                    other=_text(no[clash[0]]),
                )

    def _items(self, fact: FactWords, node: yaml.SequenceNode) -> Value | None:
        count = len(node.value)
        if count > MAX_ITEMS:
            span = self.span(node)
            self.report("POL0608", span, help_key="items", given=str(count), limit=str(MAX_ITEMS))
            return None
        record = self.vocabulary.record[fact.record or ""]
        items: list[Item] = []
        for one in node.value:
            if not self._fresh(one):
                continue
            if isinstance(one, yaml.ScalarNode) and _is_empty(one):
                items.append({})
                continue
            if not isinstance(one, yaml.MappingNode):
                self.report("POL0604", self.span(one), expected="item", given=_text(one))
                continue
            item: dict[str, Value] = {}
            for field, value in self._fact_keys(one, record, "field"):
                held = self._value(field, value)
                if held is not None:
                    item[field.word.id] = held
            items.append(item)
        return tuple(items) if items else NONE

    def _required(self) -> None:
        for section in self.vocabulary.sections:
            for fact in section.facts:
                name = f"{section.word.id}.{fact.word.id}"
                absent = section.assumed_absent and not any(
                    given.startswith(section.word.id + ".") for given in self.facts
                )
                if fact.required and name not in self.facts and not absent:
                    if section.word.id in self.sections or fact.has_default:
                        continue
                    nowhere, word = Span(self.source, 0, 0), fact.word
                    self.report("POL0620", nowhere, given_zh=word.zh, given_en=word.en)


_SHAPES: Final[dict[type[yaml.Node], tuple[str, str]]] = {
    yaml.SequenceNode: ("清单", "a list"),
    yaml.MappingNode: ("带名称的一段", "names with values"),
    yaml.ScalarNode: ("单个内容", "a single value"),
}


def _is_empty(node: yaml.ScalarNode) -> bool:
    """Nothing, or YAML's own words for it where they are not quoted."""
    text = node.value.strip()
    return not text or (not node.style and text in ("~", "null"))


def _is_bare(node: yaml.MappingNode) -> bool:
    """Words in braces, `{水利, 能源}`: keys without values."""
    return all(isinstance(v, yaml.ScalarNode) and _is_empty(v) for _, v in node.value)


def _text(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value).strip()
    return "[…]" if isinstance(node, yaml.SequenceNode) else "{…}"
