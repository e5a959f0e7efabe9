"""Types of expressions, and what may meet what."""

from __future__ import annotations

from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo
from dsl.runtime.quantity import Dimension

YES_NO = YesNo()
DAY = Day()
TEXT = Text()
WHOLE = Numeric(Dimension.NUMBER, True)


def type_of(expr: m.Expr) -> Type:
    """The static type of an expression."""
    kind: Type = getattr(expr, "type", YES_NO)
    return kind


def dimension_of(kind: Type) -> Dimension | None:
    """The dimension of a numeric type."""
    return kind.dimension if isinstance(kind, Numeric) else None


def type_key(kind: Type) -> str:
    """The word under which the table of codes names a type."""
    match kind:
        case YesNo():
            return "yes_no"
        case Text():
            return "text"
        case Day():
            return "date"
        case Numeric():
            return kind.dimension.name.lower()
        case Choice():
            return "choice"
        case Choices():
            return "choices"
        case Records():
            return "list"


def same(a: Type, b: Type) -> bool:
    """Whether two types meet in a comparison or sum; whole and decimal numbers do."""
    if isinstance(a, Numeric) and isinstance(b, Numeric):
        return a.dimension is b.dimension
    return a == b


def bare_number(a: Type, b: Type) -> str | None:
    """The help for two types that do not meet as one of them is a number without its unit."""
    numeric = isinstance(a, Numeric) and isinstance(b, Numeric)
    kinds = {dimension_of(a), dimension_of(b)}
    return "unit" if numeric and Dimension.NUMBER in kinds else None
