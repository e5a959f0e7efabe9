"""A YAML file beside a policy: its mappings by keys in either language, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
import yaml

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.diagnostics.suggest import nearest
from dsl.facts.compose import Composed, compose
from dsl.facts.decode import decoded
from dsl.runtime.written import half_width
from dsl.source import Source, Span

# What a key is called in Chinese, in English and otherwise, by its id.
Keys = Mapping[str, tuple[str, ...]]


class Sheet:
    """A file's nodes and what is wrong with them; `root` is None where it holds nothing."""

    def __init__(
        self,
        data: bytes,
        name: str,
        keys: Keys,
        names: frozenset[str] = frozenset(),
        values: frozenset[str] = frozenset(),
    ) -> None:
        self.found: list[Diagnostic] = []
        self._read: set[int] = set()
        self.root: yaml.Node | None = None
        self._composed: Composed | None = None
        source, found = decoded(data, name)
        self.source = source or Source(name, "")
        self.found += found
        if source is not None:
            words = {word for words in keys.values() for word in words}
            self._composed = compose(source, words | names, values)
            self.found += self._composed.found
            self.root = self._composed.root

    @property
    def composed(self) -> Composed:
        """The file, where it could be read at all."""
        assert self._composed is not None
        return self._composed

    def span(self, node: yaml.Node) -> Span:
        """A node's place in the file."""
        return self.composed.span(node)

    def fresh(self, node: yaml.Node) -> bool:
        """Whether a node may be read: no alias seen again, which might never end."""
        if isinstance(node, yaml.ScalarNode):
            return True
        if id(node) in self._read:
            args = {"given": "*"}
            self.found.append(Diagnostic("POL0617", self.span(node), args, help_key="alias"))
            return False
        self._read.add(id(node))
        return True

    def wants(self, expected: str, node: yaml.Node) -> None:
        """Says that something else should stand here."""
        found = self.span(node).text().split("\n")[0]
        args = {"expected": expected, "found": found}
        self.found.append(Diagnostic("POL0803", self.span(node), args))

    def mapping(self, node: yaml.Node, keys: Keys) -> dict[str, Entry]:
        """The entries of a mapping by the ids of their keys; others are told."""
        if not isinstance(node, yaml.MappingNode):
            self.wants("mapping", node)
            return {}
        if not self.fresh(node):
            return {}
        ids = {word: key for key, words in keys.items() for word in words}
        entries: dict[str, Entry] = {}
        for key, value in node.value:
            word = half_width(self.text(key) or "").strip()
            if word not in ids:
                known = {"known_zh": "、".join(words[0] for words in keys.values())}
                known["known_en"] = ", ".join(words[1] for words in keys.values())
                args = {"found": word, **known}
                span = self.span(key)
                self.found.append(Diagnostic("POL0802", span, args, nearest(word, ids)))
            elif ids[word] in entries:
                self.wants("once", key)
            else:
                entries[ids[word]] = Entry(key, value)
        return entries

    def items(self, node: yaml.Node) -> Iterator[yaml.Node]:
        """The items of a list; one that stands alone is a list of one."""
        if isinstance(node, yaml.SequenceNode):
            yield from node.value if self.fresh(node) else ()
        elif not is_empty(node):
            yield node

    def text(self, node: yaml.Node) -> str | None:
        """A single value as it is written; what is none is told."""
        if isinstance(node, yaml.ScalarNode):
            return str(node.value).strip()
        self.wants("text", node)
        return None


@attrs.frozen
class Entry:
    """A key and what stands behind it."""

    key: yaml.Node
    value: yaml.Node


def is_empty(node: yaml.Node) -> bool:
    """Whether nothing is written."""
    return isinstance(node, yaml.ScalarNode) and node.value.strip() in ("", "~", "null")
