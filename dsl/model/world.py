"""What is declared: the tables that expressions are resolved against."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dsl.model import tree as m
from dsl.model.names import Reporter, Scope
from dsl.model.types import Type
from dsl.source import Span
from dsl.syntax import tree as s


@attrs.define
class CategoryInfo:
    """A category while it is being read."""

    id: str
    group: s.Group
    ordered: bool
    values: Scope[str]
    under: dict[str, tuple[str, ...]]
    ancestors: dict[str, frozenset[str]] = attrs.field(factory=dict)


@attrs.define
class FactInfo:
    """A fact or a field while it is being read."""

    id: str
    clause: s.Fact
    type: Type | None = None
    or_none: bool = False


@attrs.define
class HolderInfo:
    """A section or a record with its facts."""

    id: str
    group: s.Group
    facts: Scope[FactInfo]


@attrs.define
class ParameterInfo:
    """A parameter with its type, None after a mistake."""

    id: str
    group: s.Group
    type: Type | None = None
    values: tuple[m.DatedValue, ...] = ()


@attrs.define
class DefineInfo:
    """A term; `value` is filled when it is first needed."""

    id: str
    clause: s.Define
    group: s.Group
    value: m.Expr | None = None
    state: str = "waiting"  # waiting, reading, done


@attrs.define
class InterpretationInfo:
    """An interpretation with its options."""

    id: str
    group: s.Group
    options: Scope[str]


@attrs.define
class ProvisionInfo:
    """One version of a provision."""

    id: str
    group: s.Group
    clause: s.Provision
    window: m.Window


@attrs.define
class MeasureInfo:
    """One version of a measure."""

    id: str
    group: s.Group
    clause: s.Measure
    window: m.Window
    names: Scope[str]
    provisions: list[ProvisionInfo] = attrs.field(factory=list)


@attrs.define
class World:
    """Everything declared in a policy and the files it uses."""

    reporter: Reporter
    categories: Scope[CategoryInfo]
    records: Scope[HolderInfo]
    sections: Scope[HolderInfo]
    parameters: Scope[ParameterInfo]
    defines: Scope[DefineInfo]
    interpretations: Scope[InterpretationInfo]
    measures: dict[str, list[MeasureInfo]] = attrs.field(factory=dict)
    order: list[DefineInfo] = attrs.field(factory=list)  # terms, each after those it reads

    @classmethod
    def empty(cls, reporter: Reporter) -> World:
        """A world in which nothing is declared."""
        return cls(
            reporter,
            Scope[CategoryInfo](reporter),
            Scope[HolderInfo](reporter),
            Scope[HolderInfo](reporter),
            Scope[ParameterInfo](reporter),
            Scope[DefineInfo](reporter),
            Scope[InterpretationInfo](reporter),
        )

    def first_words(self) -> Iterator[str]:
        """Names that can stand first in a path or alone."""
        yield from self.sections.words()
        yield from self.parameters.words()
        yield from self.defines.words()
        yield from self.interpretations.words()

    def declared_at(self, word: str) -> Span | None:
        """Where a name that can stand first was declared."""
        for scope in (self.sections, self.parameters, self.defines, self.interpretations):
            if scope.find(word) is not None:
                return scope.span_of(word)
        return None
