"""The types of columns, as far as DuckDB and Spark have them in common."""

from __future__ import annotations

import attrs

from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo
from dsl.runtime.quantity import Dimension


@attrs.frozen
class Boolean:
    """Yes, no, or NULL."""


@attrs.frozen
class Varchar:
    """Text, or the id of a category's value."""


@attrs.frozen
class Date:
    """A calendar day."""


@attrs.frozen
class Decimal:
    """`width` decimal digits, `scale` of them behind the point."""

    width: int
    scale: int


@attrs.frozen
class Struct:
    """Named fields."""

    fields: tuple[tuple[str, Kind], ...]


@attrs.frozen
class ListOf:
    """Items of one type."""

    item: Kind


Kind = Boolean | Varchar | Date | Decimal | Struct | ListOf

WHOLE = Decimal(12, 0)
SHARE = Decimal(12, 8)
MEASURED = Decimal(20, 8)


def scalar_kind(kind: Type) -> Kind | None:
    """The type of the column of a fact's value; None of a set or list, which are nested."""
    match kind:
        case YesNo():
            return Boolean()
        case Text() | Choice():
            return Varchar()
        case Day():
            return Date()
        case Numeric(dimension=Dimension.MONTHS | Dimension.DAYS):
            return WHOLE
        case Numeric(dimension=Dimension.RATIO):
            return SHARE
        case Numeric(whole=whole):
            return WHOLE if whole else MEASURED
        case Choices() | Records():
            return None


def set_kind(category: m.Category) -> Struct:
    """A set: a BOOLEAN for each value of its category."""
    return Struct(tuple((value.id, Boolean()) for value in category.values))
