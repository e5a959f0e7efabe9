"""A statement in stages: what is used more than once is a column, worked out once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from compiler.backends.sql.nodes import (
    AsOf,
    Each,
    Field,
    IsNull,
    IsTrue,
    Keep,
    Literal,
    Not,
    Source,
    Sql,
    Variable,
    parts,
    with_parts,
)


@attrs.frozen
class Named:
    """A column that is worked out, with a comment on what it is."""

    name: str
    value: Sql
    comment: str = ""


@attrs.frozen
class Plan:
    """Stages, each of which adds columns to those before it, and the columns of the result."""

    stages: tuple[tuple[Named, ...], ...]
    outputs: tuple[Named, ...]


def plan(outputs: Sequence[Named], names: Sequence[Named]) -> Plan:
    """Stages for these outputs; `names` are those of parts that deserve one, where they occur."""
    return _Planner(outputs, names).plan()


class _Planner:
    def __init__(self, outputs: Sequence[Named], names: Sequence[Named]) -> None:
        self.same: dict[Sql, Sql] = {}
        self.uses: dict[Sql, int] = {}
        self.open: dict[Sql, frozenset[str]] = {}
        self.outputs = [attrs.evolve(one, value=self.one(one.value)) for one in outputs]
        self.names: dict[Sql, Named] = {}
        for named in names:
            found = self.same.get(named.value)
            if found is not None and not _cheap(found):
                self.names.setdefault(found, named)
        for one in self.outputs:
            self._use(one.value)
        self.columns: dict[Sql, Source] = {}
        self.level: dict[Source, int] = {}
        self.made: list[list[Named]] = []
        self.taken: dict[str, int] = {}

    # --- one node of each ----------------------------------------------------------------------

    def one(self, node: Sql) -> Sql:
        """The one node that stands for all equal ones."""
        found = self.same.get(node)
        if found is None:
            inner = parts(node)
            found = with_parts(node, tuple(map(self.one, inner))) if inner else node
            self.same[node] = found
            self.open[found] = _free(found, self.open)
        return found

    def _use(self, node: Sql) -> None:
        self.uses[node] = self.uses.get(node, 0) + 1
        if self.uses[node] == 1:
            for part in parts(node):
                self._use(part)

    # --- columns -------------------------------------------------------------------------------

    def _is_column(self, node: Sql) -> bool:
        if _cheap(node) or self.open[node]:
            return False
        if isinstance(node, Not | IsNull | IsTrue | Field) and self._is_column(parts(node)[0]):
            return False
        return node in self.names or self.uses[node] > 1

    def reduced(self, node: Sql) -> tuple[Sql, int]:
        """A node over columns, and the stage before which it cannot be worked out."""
        if self._is_column(node):
            column = self._column(node)
            return column, self.level[column]
        inner = [self.reduced(part) for part in parts(node)]
        if not inner:
            return node, 0
        return with_parts(node, tuple(part for part, _ in inner)), max(level for _, level in inner)

    def _column(self, node: Sql) -> Source:
        if node not in self.columns:
            inner = [self.reduced(part) for part in parts(node)]
            level = max((below for _, below in inner), default=0)
            value = with_parts(node, tuple(part for part, _ in inner))
            named = self.names.get(node)
            name = self._free_name(named.name if named else "shared")
            column = Source(name)
            self.columns[node], self.level[column] = column, level + 1
            while len(self.made) <= level:
                self.made.append([])
            self.made[level].append(Named(name, value, named.comment if named else ""))
        return self.columns[node]

    def _free_name(self, wanted: str) -> str:
        """A name with a space in it, which no column of the table has."""
        number = self.taken[wanted] = self.taken.get(wanted, 0) + 1
        return wanted if number == 1 and " " in wanted else f"{wanted} {number}"

    def plan(self) -> Plan:
        outputs = tuple(attrs.evolve(one, value=self.reduced(one.value)[0]) for one in self.outputs)
        return Plan(tuple(map(tuple, self.made)), outputs)


def _cheap(node: Sql) -> bool:
    """Whether it is not worth a column of its own."""
    match node:
        case Source() | Literal() | AsOf() | Variable():
            return True
        case Field():
            return _cheap(node.of)
        case Not() | IsNull() | IsTrue():
            return _cheap(node.operand)
        case _:
            return False


def _free(node: Sql, known: Mapping[Sql, frozenset[str]]) -> frozenset[str]:
    """The items that it reads and no list function within it names."""
    if isinstance(node, Variable):
        return frozenset({node.name})
    nothing: frozenset[str] = frozenset()
    if isinstance(node, Each | Keep):
        source, body = parts(node)
        own = {node.variable} | ({node.counting or ""} if isinstance(node, Each) else set())
        return known[source] | (known[body] - own)
    return nothing.union(*(known[part] for part in parts(node)))
