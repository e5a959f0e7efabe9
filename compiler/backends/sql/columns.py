"""The table that a policy's statement reads: a row for each project, a few columns for each fact.

`columns` gives the layout of a policy, `row_of` the row of a project. In every value column NULL is
*unknown*; whatever else there is to say of a fact stands beside it:

- the project: `key` and `name`, VARCHAR: what the reader of projects calls it.
- a section, `early_use.is`, VARCHAR: `none`, `unknown`, `given` (something of it is said, if only
  that it is unknown), NULL: what its facts say.
- a yes or no, `project.linear`, BOOLEAN.
- one choice, `project.nature`, VARCHAR: the value's id. A text is VARCHAR too.
- a date, `project.starts_on`, DATE.
- a number, `early_use.prereview_area`, DECIMAL in base units: 亩, 平方米, 元, 个月, 日; a share
  plain, 0.3.
- a set, `project.sectors`, STRUCT of BOOLEAN: a truth for each value of the category, ancestors'
  yes and descendants' no put in; all FALSE: none; all NULL: unknown; NULL: nothing given.
- a list of records, `early_use.works`, LIST of STRUCT; empty: none; a field is like a fact of its
  own.
- none, `project.starts_on.none`, BOOLEAN; TRUE: none is given. Only of what may be none and has no
  none of its own: dates, facts `or none`.
- the word unknown, `project.x.unknown`, BOOLEAN; TRUE: given as unknown. Only of facts with a
  default or assumed no, which the word withdraws.
"""

from __future__ import annotations

import decimal
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cached_property
from typing import assert_never

import attrs

from compiler.backends.sql.kinds import (
    Boolean,
    Decimal,
    Kind,
    ListOf,
    Struct,
    Varchar,
    scalar_kind,
    set_kind,
)
from dsl.model import tree as m
from dsl.model.types import Choices, Day, Records
from dsl.runtime.quantity import Quantity
from dsl.runtime.values import Absent, GivenFacts, Item, Members, Unknown, Value

# What a cell may hold; a struct is a mapping, a list a list.
Cell = None | bool | str | decimal.Decimal | date | dict[str, "Cell"] | list["Cell"]
MOST_ITEMS = 1000  # of a list; more is an error of the project file

KEY = "key"
NAME = "name"


class NoCell(ValueError):
    """A value that has no place in its column: too many digits or items, none of what has none.

    Reading a project file refuses each of these before.
    """


class Holds(Enum):
    """What a column says of what it is about."""

    KEY = "key"
    NAME = "name"
    SECTION = "is"
    VALUE = "value"
    NONE = "none"
    UNKNOWN = "unknown"


@attrs.frozen
class Column:
    """A column. `of` is the dotted name of a fact or the id of a section, empty of key and name."""

    name: str
    kind: Kind
    holds: Holds
    of: str = ""


@attrs.frozen
class FactColumns:
    """A fact, or a field of a record, with its columns (for a field: the fields of the struct).

    `none` and `unknown` are None where there is no such column.
    """

    fact: m.Fact
    value: Column
    none: Column | None
    unknown: Column | None
    values: tuple[m.CategoryValue, ...] = ()  # of a set, those of its category
    fields: tuple[FactColumns, ...] = ()  # of a list, those of its record

    def __iter__(self) -> Iterator[Column]:
        return (c for c in (self.value, self.none, self.unknown) if c is not None)


@attrs.frozen(slots=False)
class Columns:
    """The layout: `facts` by dotted name, `sections` by id, both in the policy's order."""

    policy: str
    sections: Mapping[str, Column]
    facts: Mapping[str, FactColumns]

    @cached_property
    def of_section(self) -> dict[str, dict[str, FactColumns]]:
        """The facts of each section by dotted name."""
        found: dict[str, dict[str, FactColumns]] = {id_: {} for id_ in self.sections}
        for name, fact in self.facts.items():
            found[name.partition(".")[0]][name] = fact
        return found

    @cached_property
    def all(self) -> tuple[Column, ...]:
        """Every column, in the order of `row_of`: key, name, then each section with its facts."""
        found = [Column(KEY, Varchar(), Holds.KEY), Column(NAME, Varchar(), Holds.NAME)]
        for id_, section in self.sections.items():
            found.append(section)
            for fact in self.of_section[id_].values():
                found += fact
        return tuple(found)


def columns(policy: m.Policy) -> Columns:
    """The layout of a policy's table."""
    categories = {category.id: category for category in policy.categories}
    records = {record.id: record for record in policy.records}
    return Columns(
        policy.id,
        {s.id: Column(f"{s.id}.is", Varchar(), Holds.SECTION, s.id) for s in policy.sections},
        {
            f"{s.id}.{f.id}": _fact(f"{s.id}.{f.id}", f, categories, records)
            for s in policy.sections
            for f in s.facts
        },
    )


def _fact(
    name: str,
    fact: m.Fact,
    categories: Mapping[str, m.Category],
    records: Mapping[str, m.Record],
) -> FactColumns:
    values: tuple[m.CategoryValue, ...] = ()
    fields: tuple[FactColumns, ...] = ()
    kind = scalar_kind(fact.type)
    if isinstance(fact.type, Choices):
        category = categories[fact.type.category]
        kind, values = set_kind(category), category.values
    elif isinstance(fact.type, Records):
        record = records[fact.type.record]
        fields = tuple(_fact(f.id, f, categories, records) for f in record.fields)
        kind = ListOf(Struct(tuple((c.name, c.kind) for field in fields for c in field)))
    assert kind is not None
    nested = isinstance(fact.type, Choices | Records)
    may_be_none = not nested and (fact.or_none or isinstance(fact.type, Day))
    withdraws = fact.assumed_no or fact.default is not None
    return FactColumns(
        fact,
        Column(name, kind, Holds.VALUE, name),
        Column(f"{name}.none", Boolean(), Holds.NONE, name) if may_be_none else None,
        Column(f"{name}.unknown", Boolean(), Holds.UNKNOWN, name) if withdraws else None,
        values,
        fields,
    )


# --- rows ----------------------------------------------------------------------------------------


def row_of(layout: Columns, given: GivenFacts, key: str | None = None) -> tuple[Cell, ...]:
    """The cells of a project, in the order of `layout.all`.

    `key` is what the project is called where no fact marked `key` is given. Raises NoCell.
    """
    cells: list[Cell] = [given.key if given.key is not None else key, given.name]
    for id_, own in layout.of_section.items():
        said = "given" if any(name in given.facts for name in own) else None
        cells.append(given.sections.get(id_, said))
        for name, fact in own.items():
            cells += _cells(name, fact, given.facts.get(name))
    return tuple(cells)


def _cells(name: str, fact: FactColumns, value: Value | None) -> list[Cell]:
    """A fact's cells; None of a fact of which nothing is given."""
    is_none = isinstance(value, Absent)
    if is_none and fact.none is None and not isinstance(fact.value.kind, Struct | ListOf):
        raise NoCell(f"{name} may not be none")
    found: list[Cell] = [_cell(name, fact, value)]
    if fact.none is not None:
        found.append(True if is_none else None)
    if fact.unknown is not None:
        found.append(True if isinstance(value, Unknown) else None)
    return found


def _cell(name: str, fact: FactColumns, value: Value | None) -> Cell:
    match value:
        case None:
            return None
        case Unknown() if fact.values:
            return dict.fromkeys(v.id for v in fact.values)
        case Absent() if fact.values:
            return {v.id: False for v in fact.values}
        case Absent() if isinstance(fact.value.kind, ListOf):
            return []
        case Unknown() | Absent():
            return None
        case Members():
            return {v.id: member(value, v) for v in fact.values}
        case Quantity():
            assert isinstance(fact.value.kind, Decimal)
            return _decimal(name, value, fact.value.kind)
        case bool() | str() | date():
            return value
        case tuple():
            if len(value) > MOST_ITEMS:
                raise NoCell(f"{name} has more than {MOST_ITEMS} items")
            return [_item(name, fact, item) for item in value]
        case _:
            assert_never(value)


def member(given: Members, value: m.CategoryValue) -> bool | None:
    """A value's truth: a yes brings its ancestors' yes, a no the no of all under it."""
    if ({value.id} | value.descendants) & given.yes:
        return True
    if ({value.id} | value.ancestors) & given.no:
        return False
    return None if given.open else False


def _item(name: str, fact: FactColumns, item: Item) -> dict[str, Cell]:
    found: dict[str, Cell] = {}
    for field in fact.fields:
        cells = _cells(f"{name}.{field.fact.id}", field, item.get(field.fact.id))
        found |= dict(zip((column.name for column in field), cells, strict=True))
    return found


def _decimal(name: str, value: Quantity, kind: Decimal) -> decimal.Decimal:
    """The number of base units with the column's digits behind the point, exactly."""
    n, scale = value.n, value.scale
    while scale > kind.scale and n % 10 == 0:
        n, scale = n // 10, scale - 1
    n *= 10 ** max(kind.scale - scale, 0)
    if scale > kind.scale or abs(n) >= 10**kind.width:
        raise NoCell(f"{name} has too many digits: {value}")
    return decimal.Decimal((n < 0, tuple(map(int, str(abs(n)))), -kind.scale))
