"""A project file as typed facts, or everything that is wrong with it, in one run."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

import yaml

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.diagnostics.suggest import nearest
from dsl.facts.repair import Repaired, repair
from dsl.facts.scalars import NONE_WORDS, UNKNOWN_WORDS, Mistake, choice, scalar
from dsl.facts.vocabulary import FactWords, HolderWords, Vocabulary
from dsl.runtime.project import written
from dsl.runtime.values import NONE, GivenFacts, Item, Members, SectionState, Value
from dsl.runtime.written import half_width, read_date
from dsl.source import Source, Span

# Declared limits, see docs/limits.md.
MAX_BYTES: Final = 4_000_000
MAX_DEPTH: Final = 40
MAX_ITEMS: Final = 1_000
MAX_LINE: Final = 20_000

AS_OF: Final = ("as of", "as_of", "评估日")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NESTED = re.compile(rf"^(?:\s*-\s){{{MAX_DEPTH},}}|^ {{{MAX_DEPTH * 8},}}\S", re.MULTILINE)
_NOT = re.compile(r"(?:not\s+|非\s*)(\S.*)")


def read_project(
    data: bytes, name: str, vocabulary: Vocabulary
) -> tuple[GivenFacts | None, list[Diagnostic]]:
    """The facts of a file's bytes, None where there are errors; never raises on bad input."""
    source, found = _decoded(data, name)
    if source is None:
        return None, found
    reader = _Reader(source, vocabulary)
    reader.found += found
    given = reader.read()
    errors = any(d.code not in NOTES for d in reader.found)
    return (None if errors else given), sorted(reader.found, key=lambda d: d.span.start)


# Codes that inform or warn, and stop nothing.
NOTES: Final = frozenset({"POL0614", "POL0620", "POL0621"})


def _decoded(data: bytes, name: str) -> tuple[Source | None, list[Diagnostic]]:
    nowhere = Span(Source(name, ""), 0, 0)
    if len(data) > MAX_BYTES:
        args = {"what": "bytes", "found": str(len(data)), "limit": str(MAX_BYTES)}
        return None, [Diagnostic("POL0619", nowhere, args)]
    try:
        text = data.decode("utf-8-sig")
        found: list[Diagnostic] = []
    except UnicodeDecodeError as error:
        try:
            text = data.decode("gb18030")
        except UnicodeDecodeError:
            line = str(data.count(b"\n", 0, error.start) + 1)
            return None, [Diagnostic("POL0618", nowhere, {"line": line})]
        source = Source(name, text)
        found = [Diagnostic("POL0614", Span(source, 0, 0))]
    source = Source(name, text)
    control = re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)
    if control:
        span = Span(source, control.start(), control.end())
        return None, [Diagnostic("POL0618", span, {"line": str(span.line)}, help_key="control")]
    return source, found


class _Reader:
    """Reads one file."""

    def __init__(self, source: Source, vocabulary: Vocabulary) -> None:
        self.source = source
        self.vocabulary = vocabulary
        self.found: list[Diagnostic] = []
        self.facts: dict[str, Value] = {}
        self.sections: dict[str, SectionState] = {}
        self.as_of: date | None = None
        self.repaired = Repaired(source.text, None)
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

    def span(self, node: yaml.Node) -> Span:
        """A node's place in the file."""
        start, end = node.start_mark.index, node.end_mark.index
        first, last = self.repaired.back(start), self.repaired.back(max(end - 1, start))
        return Span(self.source, first, max(last + 1, first + 1))

    def read(self) -> GivenFacts | None:
        """The facts."""
        root = self._compose()
        if root is None:
            if self.found:
                return None
            return GivenFacts()
        if not isinstance(root, yaml.MappingNode):
            if isinstance(root, yaml.ScalarNode) and not root.value.strip():
                return GivenFacts()
            self.report("POL0615", self.span(root))
            return None
        for holder, key, value in self._keys(root, self.vocabulary.by_word, "section"):
            self._section(holder, key, value)
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

    # --- YAML ---

    def _compose(self) -> yaml.Node | None:
        text = self.source.text
        if self._too_deep(text):
            return None
        self.repaired = repair(text)
        loader = _LOADER(self.repaired.text)
        try:
            root: yaml.Node | None = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            self._broken(error)
            return None
        except (yaml.YAMLError, RecursionError, ValueError):
            self.report("POL0601", Span(self.source, 0, 0), found="")
            return None
        finally:
            loader.dispose()
        return root

    def _too_deep(self, text: str) -> bool:
        depth = deepest = 0
        for c in text:
            if c in "[{［｛":
                depth += 1
                deepest = max(deepest, depth)
            elif c in "]}］｝":
                depth -= 1
        nested = _NESTED.search(text)
        if deepest > MAX_DEPTH or nested:
            at = nested.start() if nested else 0
            span = Span(self.source, at, at)
            self.report("POL0619", span, what="depth", found=str(deepest), limit=str(MAX_DEPTH))
            return True
        for number, start in enumerate(self.source.line_starts, 1):
            ends = self.source.line_starts
            end = ends[number] if number < len(ends) else len(text)
            if end - start > MAX_LINE:
                span = Span(self.source, start, start + 1)
                self.report(
                    "POL0619", span, what="line", found=str(end - start), limit=str(MAX_LINE)
                )
                return True
        return False

    def _broken(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        at = self.repaired.back(mark.index) if mark is not None else 0
        at = min(at, max(len(self.source.text) - 1, 0))
        span = Span(self.source, at, at + 1)
        problem = str(error.problem or "")
        if "another document" in str(error.context or "") + problem:
            self.report("POL0616", span)
        elif self.source.text[at : at + 1] == "\t" or "'\\t'" in problem or "tab" in problem:
            self.report("POL0624", span)
        elif "alias" in problem or "anchor" in problem:
            self.report("POL0617", span, help_key="alias", found=problem)
        elif "tag" in problem:
            self.report("POL0617", span, found=problem)
        else:
            self.report("POL0601", span, found=problem)

    def _fresh(self, node: yaml.Node) -> bool:
        """Whether a node may be read: no alias seen again, no tag of its own."""
        if not isinstance(node, yaml.ScalarNode) or node.value:
            if id(node) in self._seen:
                self.report("POL0617", self.span(node), help_key="alias", found="*")
                return False
            self._seen.add(id(node))
        if not node.tag.startswith("tag:yaml.org,2002:") or "python" in node.tag:
            self.report("POL0617", self.span(node), found=node.tag)
            return False
        return True

    # --- keys ---

    def _keys(
        self, node: yaml.MappingNode, words: dict[str, HolderWords], kind: str
    ) -> list[tuple[HolderWords, yaml.Node, yaml.Node]]:
        found = []
        seen: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not self._fresh(key):
                continue
            text = _text(key)
            if text in AS_OF:
                if self._twice(seen, AS_OF[0], key):
                    self._day(value)
                continue
            holder = words.get(text)
            if holder is None:
                self._unknown(key, text, [*words, *AS_OF], kind)
                continue
            if self._twice(seen, holder.word.id, key):
                found.append((holder, key, value))
        return found

    def _unknown(self, key: yaml.Node, text: str, words: list[str], kind: str) -> None:
        near = nearest(text, words)
        help_key = None
        if kind == "section":
            for section in self.vocabulary.sections:
                if text in section.by_word:
                    help_key, near = "belongs", f"{section.word.zh}: {text}"
        self.report("POL0602", self.span(key), near, help_key=help_key, found=text, kind=kind)

    def _twice(self, seen: dict[str, yaml.Node], id_: str, key: yaml.Node) -> bool:
        if id_ in seen:
            place = Place(self.span(seen[id_]), "first", {})
            self.report("POL0603", self.span(key), places=(place,), found=_text(key))
            return False
        seen[id_] = key
        return True

    def _day(self, node: yaml.Node) -> None:
        if isinstance(node, yaml.ScalarNode):
            if not node.value.strip():
                return
            found = read_date(node.value)
            if isinstance(found, date):
                self.as_of = found
                return
        self.report("POL0609", self.span(node), found=_text(node), expected="date")

    # --- values ---

    def _section(self, section: HolderWords, key: yaml.Node, node: yaml.Node) -> None:
        if not self._fresh(node):
            return
        id_ = section.word.id
        if isinstance(node, yaml.ScalarNode):
            low = half_width(node.value).strip().lower()
            if not low or (node.tag.endswith(":null") and low in ("~", "null")):
                return
            if low in NONE_WORDS:
                self.sections[id_] = "none"
            elif low in UNKNOWN_WORDS:
                self.sections[id_] = "unknown"
            else:
                self.report("POL0604", self.span(node), expected="section", found=node.value)
            return
        if not isinstance(node, yaml.MappingNode):
            self.report("POL0604", self.span(node), expected="section", found="list")
            return
        for fact, _, value in self._fact_keys(node, section, "fact"):
            held = self._value(fact, value)
            if held is not None:
                self.facts[f"{id_}.{fact.word.id}"] = held

    def _fact_keys(
        self, node: yaml.MappingNode, holder: HolderWords, kind: str
    ) -> list[tuple[FactWords, yaml.Node, yaml.Node]]:
        found = []
        seen: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not self._fresh(key):
                continue
            text = _text(key)
            fact = holder.by_word.get(text)
            if fact is None:
                self._unknown(key, text, list(holder.by_word), kind)
            elif self._twice(seen, fact.word.id, key):
                found.append((fact, key, value))
        return found

    def _value(self, fact: FactWords, node: yaml.Node) -> Value | None:
        """A fact's value; None where nothing is given or it is wrong."""
        if not self._fresh(node):
            return None
        if isinstance(node, yaml.ScalarNode):
            text = node.value
            if not text.strip() and node.style not in ("'", '"'):
                return None
            if node.style is None and text.strip() in ("~", "null"):
                return None
            if fact.kind == "set" and text.strip().lower() not in NONE_WORDS | UNKNOWN_WORDS:
                return self._set(fact, [node], node)
            return self._scalar(fact, node)
        if fact.kind == "set" and isinstance(node, yaml.SequenceNode):
            return self._set(fact, node.value, node)
        if fact.kind == "list" and isinstance(node, yaml.SequenceNode):
            return self._items(fact, node)
        shape = "list" if isinstance(node, yaml.SequenceNode) else "mapping"
        self.report("POL0604", self.span(node), expected=_kind(fact), found=shape)
        return None

    def _scalar(self, fact: FactWords, node: yaml.ScalarNode) -> Value | None:
        found = scalar(node.value, fact, self.vocabulary)
        if isinstance(found, Mistake):
            self._mistake(found, node)
            return None
        return found

    def _mistake(self, mistake: Mistake, node: yaml.Node) -> None:
        self.found.append(
            Diagnostic(
                mistake.code,
                self.span(node),
                mistake.args,
                mistake.nearest,
                (),
                mistake.help_key,
            )
        )

    def _set(self, fact: FactWords, nodes: list[yaml.Node], whole: yaml.Node) -> Value | None:
        yes: set[str] = set()
        no: set[str] = set()
        is_open = False
        for node in nodes:
            if not isinstance(node, yaml.ScalarNode):
                self.report("POL0604", self.span(node), expected="choice", found="list")
                return None
            text = node.value.strip()
            if half_width(text).lower() in UNKNOWN_WORDS:
                is_open = True
                continue
            negated = _NOT.fullmatch(text)
            words = self.vocabulary.category[fact.category or ""].by_word
            if text in words:
                negated = None
            value = choice(negated.group(1) if negated else text, fact, self.vocabulary)
            if isinstance(value, Mistake):
                self._mistake(value, node)
                continue
            (no if negated else yes).add(value)
        above = {
            v.word.id: set(v.above) for v in self.vocabulary.category[fact.category or ""].values
        }
        for value in yes:
            clash = no & ({value} | above[value])
            if clash:
                self.report("POL0611", self.span(whole), found=value, other=sorted(clash)[0])
                return None
        return Members(frozenset(yes), frozenset(no), is_open) if nodes else NONE

    def _items(self, fact: FactWords, node: yaml.SequenceNode) -> Value | None:
        if len(node.value) > MAX_ITEMS:
            self.report(
                "POL0608",
                self.span(node),
                help_key="items",
                found=str(len(node.value)),
                expected=str(MAX_ITEMS),
            )
            return None
        record = self.vocabulary.record[fact.record or ""]
        items: list[Item] = []
        for one in node.value:
            if not self._fresh(one):
                continue
            if isinstance(one, yaml.ScalarNode) and not one.value.strip():
                items.append({})
                continue
            if not isinstance(one, yaml.MappingNode):
                self.report("POL0604", self.span(one), expected="item", found=_text(one))
                continue
            item: dict[str, Value] = {}
            for field, _, value in self._fact_keys(one, record, "field"):
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
                    self.report("POL0620", Span(self.source, 0, 0), found=fact.word.zh)


def _kind(fact: FactWords) -> str:
    return (fact.dimension or "NUMBER").lower() if fact.kind == "number" else fact.kind


def _text(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value).strip()
    return "list" if isinstance(node, yaml.SequenceNode) else "mapping"
