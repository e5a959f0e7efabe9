"""A project on a day: its facts after defaults and assumptions, read by generated checkers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, Protocol

from dsl.runtime.noun import frozen
from dsl.runtime.quantity import Quantity, Rounding
from dsl.runtime.report import Label
from dsl.runtime.values import NONE, UNKNOWN, Absent, GivenFacts, Members, Value

Nobody: Final[frozenset[str]] = frozenset()
ETC: Final = "等"  # in a trail; no fact's name, which has a point, and no interpretation's
# What a node may hold; None is unknown.
Held = Quantity | date | str | bool | Members | tuple[Mapping[str, Value], ...] | Absent | None


class Node:
    """An evaluated expression: its value, and the facts an unknown one waits for.

    `kids` are the operands, `key` the place of its text in the measure's table of texts, `name`
    the fact it read.
    """

    __slots__ = ("key", "kids", "missing", "name", "value")

    def __init__(
        self,
        value: Held,
        missing: frozenset[str] = Nobody,
        kids: tuple[Node, ...] = (),
        key: str = "",
        name: str | None = None,
    ) -> None:
        self.value = value
        self.missing = missing
        self.kids = kids
        self.key = key
        self.name = name


class Computed(Node):
    """A figure that was worked out: `sign` stands between the `terms` put in.

    Without a sign it is its one term, chosen from several.
    """

    __slots__ = ("sign", "terms")

    def __init__(
        self, value: Held, kids: tuple[Node, ...], sign: str, terms: tuple[Node, ...]
    ) -> None:
        super().__init__(value, Nobody, kids)
        self.sign = sign
        self.terms = terms


class Rounded(Computed):
    """A quotient, and how it was rounded."""

    __slots__ = ("mode", "step")

    def __init__(
        self, value: Held, terms: tuple[Node, Node], mode: Rounding, step: Quantity
    ) -> None:
        super().__init__(value, terms, "÷", terms)
        self.mode = mode
        self.step = step


class Told(Node):
    """A test that the policy does not write out, with the words that tell it."""

    __slots__ = ("label",)

    def __init__(self, test: Node, label: Label) -> None:
        super().__init__(test.value, test.missing, (test,))
        self.label = label


def missing_of(nodes: tuple[Node, ...]) -> frozenset[str]:
    """The facts that unknown nodes wait for, together."""
    found = [node.missing for node in nodes if node.value is None]
    return found[0] if len(found) == 1 else frozenset().union(*found)


@frozen(eq=False, repr=False)
class FactSpec:
    """A fact as checkers need it.

    `default` computes it from other facts of its section: those it `reads`, by dotted names.
    """

    id: str
    kind: str  # yes_no, number, date, text, choice, set, list
    category: str | None = None
    record: str | None = None
    assumed_no: bool = False
    default: Callable[[Case], Node] | None = None
    reads: tuple[str, ...] = ()


@frozen(eq=False, repr=False)
class SectionSpec:
    """A section as checkers need it."""

    id: str
    assumed_absent: bool
    facts: tuple[FactSpec, ...]


@frozen(eq=False, repr=False)
class CategorySpec:
    """A category: each value's ancestors with itself, and the values in order."""

    id: str
    values: tuple[str, ...]
    above: Mapping[str, frozenset[str]]


@frozen(eq=False, repr=False)
class FactTable:
    """The vocabulary of a policy."""

    sections: Mapping[str, SectionSpec]
    categories: Mapping[str, CategorySpec]
    fields: Mapping[str, tuple[str, ...]]  # record -> its fields
    specs: Mapping[str, FactSpec]  # dotted name -> fact

    @classmethod
    def of(
        cls,
        sections: tuple[SectionSpec, ...],
        categories: tuple[CategorySpec, ...],
        fields: Mapping[str, tuple[str, ...]],
    ) -> FactTable:
        """The table with its indexes."""
        return cls(
            {section.id: section for section in sections},
            {category.id: category for category in categories},
            fields,
            {f"{section.id}.{fact.id}": fact for section in sections for fact in section.facts},
        )

    def nothing(self, category: str, held: Members) -> bool:
        """Whether a set is none: no value of its category is or may be in it."""
        if held.yes or not held.open:
            return not held.yes
        known = self.categories[category]
        return all(not known.above[value].isdisjoint(held.no) for value in known.values)


class Links(Protocol):
    """Who answers for other provisions."""

    def applies(self, measure: str, provision: str, key: str = "") -> Node:
        """Whether a provision applies."""


class Case:
    """A project evaluated on a day, under readings, with or without assumptions."""

    def __init__(
        self,
        table: FactTable,
        given: GivenFacts,
        day: date,
        readings: Mapping[str, str],
        assumptions: bool = True,
        open_lists: bool = False,
    ) -> None:
        self.table = table
        self.given = given
        self.day = day
        self.readings = readings
        self.assumptions = assumptions
        self.open_lists = open_lists  # every false `etc` atom counts as unknown
        self.links: Links | None = None
        # What has been consulted: facts, interpretations, and ETC for a list taken as closed.
        self.trail: set[str] = set()
        self._facts: dict[str, Node] = {}
        self._trails: dict[str, set[str]] = {}  # what the default of a fact consulted
        self._touched = {name.partition(".")[0] for name in given.facts}
        self._absent: dict[str, bool] = {}

    def absent(self, section: str) -> bool:
        """Whether a section is none, given so or assumed."""
        known = self._absent.get(section)
        if known is None:
            known = self._absent[section] = self._is_absent(section)
        return known

    def _is_absent(self, section: str) -> bool:
        state = self.given.sections.get(section)
        if state is not None:
            return state == "none"
        if section in self._touched or not self.assumptions:
            return False
        return self.table.sections[section].assumed_absent

    def fact(self, name: str) -> Node:
        """A fact by its dotted name."""
        node = self._facts.get(name)
        if node is None:
            node = self._facts[name] = self._read(name)
        self.trail.add(name)
        if name in self._trails:
            self.trail |= self._trails[name]
        return node

    def reading(self, interpretation: str) -> str:
        """The option of an interpretation."""
        self.trail.add(interpretation)
        return self.readings[interpretation]

    def apart(self) -> set[str]:
        """Begins a trail of its own; the one so far, which `self.trail` is to be joined to."""
        outer, self.trail = self.trail, set()
        return outer

    def _read(self, name: str) -> Node:
        if name in self.given.facts:
            value = self.given.facts[name]
            if value is UNKNOWN or wholly_unknown(value):
                return Node(None, frozenset((name,)), name=name)
            return Node(_normal(value), name=name)
        section = name.partition(".")[0]
        if self.absent(section):
            return Node(NONE, name=name)
        spec = self.table.specs[name]
        if spec.default is not None:
            outer = self.apart()
            computed = spec.default(self)
            self._trails[name], self.trail = self.trail, outer
            if computed.value is None:
                return Node(None, frozenset((name,)), name=name)
            return Node(computed.value, name=name)
        if spec.assumed_no and self.assumptions and section not in self.given.sections:
            return Node(False, name=name)
        return Node(None, frozenset((name,)), name=name)

    def involves(self, section: str, key: str = "") -> Node:
        """Whether the project involves a section; assumptions and defaults never count."""
        if self.absent(section):
            return Node(False, key=key, name=section)
        facts = self.table.sections[section].facts
        given = [self.given.facts.get(f"{section}.{fact.id}") for fact in facts]
        if any(value is not None and _is_something(value) for value in given):
            return Node(True, key=key, name=section)
        if given and all(map(self._is_none, facts, given)):
            return Node(False, key=key, name=section)
        return Node(None, frozenset((section,)), key=key, name=section)

    def _is_none(self, fact: FactSpec, given: Value | None) -> bool:
        if isinstance(given, Members) and fact.category is not None:
            return self.table.nothing(fact.category, given)
        return given is not None and _normal(given) is NONE

    def applies(self, measure: str, provision: str, key: str = "") -> Node:
        """`21.other_urgent applies`."""
        assert self.links is not None
        return self.links.applies(measure, provision, key)

    def stood(self) -> tuple[str, ...]:
        """The assumptions that stood: sections assumed absent, facts assumed no; sorted."""
        if not self.assumptions:
            return ()
        found = []
        for section in self.table.sections.values():
            state = self.given.sections.get(section.id)
            if self.absent(section.id):
                if state is None:
                    found.append(section.id)
                continue
            for fact in section.facts:
                name = f"{section.id}.{fact.id}"
                silent = state is None and name not in self.given.facts
                if fact.assumed_no and fact.default is None and silent:
                    found.append(name)
        return tuple(sorted(found))


def wholly_unknown(value: Value) -> bool:
    """A set of which nothing is said but `unknown` is missing by its own name."""
    return isinstance(value, Members) and value.open and not value.yes and not value.no


def _normal(value: Value) -> Held:
    """A value with an empty list or set as none."""
    if value is UNKNOWN or isinstance(value, type(UNKNOWN)):
        return None
    if isinstance(value, tuple) and not value:
        return NONE
    if isinstance(value, Members) and not value.yes and not value.open:
        return NONE
    return value


def _is_something(value: Value) -> bool:
    if value is UNKNOWN:
        return False
    if isinstance(value, Members):
        return bool(value.yes)
    return _normal(value) is not NONE
