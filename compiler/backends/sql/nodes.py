"""Expressions of SQL as data: what both engines have in common, three-valued as SQL is.

The functions below the nodes build them and fold what is constant; `render` writes them out.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Final

import attrs

from compiler.backends.sql.kinds import Boolean, Decimal, Kind


@attrs.frozen(cache_hash=True)
class Source:
    """A column of the table of projects."""

    name: str


@attrs.frozen(cache_hash=True)
class Variable:
    """The item that a list function is at."""

    name: str


@attrs.frozen(cache_hash=True)
class Field:
    """A field of a struct; NULL of a struct that is NULL."""

    of: Sql
    name: str


@attrs.frozen(cache_hash=True)
class Literal:
    """A constant; None is NULL. Of a decimal it is the number of 10**-scale, by its kind.

    A yes or no is always of the kind Boolean, which keeps it apart from 1 and 0.
    """

    value: bool | int | str | date | None
    kind: Kind | None = None


@attrs.frozen(cache_hash=True)
class AsOf:
    """The day of evaluation: a parameter of the statement, or a constant of it."""


@attrs.frozen(cache_hash=True)
class Not:
    """Negation."""

    operand: Sql


@attrs.frozen(cache_hash=True)
class All:
    """Kleene's and."""

    operands: tuple[Sql, ...]


@attrs.frozen(cache_hash=True)
class Any:
    """Kleene's or."""

    operands: tuple[Sql, ...]


@attrs.frozen(cache_hash=True)
class IsNull:
    """Whether nothing is known; itself always known."""

    operand: Sql


@attrs.frozen(cache_hash=True)
class IsTrue:
    """True where a condition is, false where it is false or unknown."""

    operand: Sql


@attrs.frozen(cache_hash=True)
class Binary:
    """A comparison (`<=`, `<`, `>=`, `>`, `=`) or whole numbers' `+`, `-`, `*`, `&`, `|`."""

    op: str
    left: Sql
    right: Sql


@attrs.frozen(cache_hash=True)
class Exact:
    """`+`, `-` or `*` of decimals, the result a decimal wide enough for it."""

    op: str
    left: Sql
    right: Sql
    kind: Decimal


@attrs.frozen(cache_hash=True)
class Cast:
    """The same value as another type; without loss."""

    operand: Sql
    kind: Kind


@attrs.frozen(cache_hash=True)
class OneOf:
    """Whether a text is one of these."""

    operand: Sql
    values: tuple[str, ...]


@attrs.frozen(cache_hash=True)
class Case:
    """The value behind the first condition that is true, else the last."""

    branches: tuple[tuple[Sql, Sql], ...]
    otherwise: Sql


class Fn(Enum):
    """What the engines have functions for, each by its own name."""

    GREATEST = "greatest"
    LEAST = "least"
    ADD_MONTHS = "add months"  # of a date and a whole number
    ADD_DAYS = "add days"
    DAYS_BETWEEN = "days between"  # from the second to the first
    YEAR = "year"
    FLOOR = "floor"
    FLOOR_DIVIDE = "floor divide"  # of whole numbers, the second above 0
    DIGIT_AT = "digit at"  # of a text, a place from 1: the digit there; NULL of another sign
    JOINED = "joined"  # texts that are not NULL, with commas between
    SIZE = "size"  # of a list
    KNOWN = "known"  # how many of a list are not NULL
    HAS = "has"  # whether a list has a value
    TOTAL = "total"  # of the decimals of a list, none of them NULL; NULL of an empty one
    DIFFERENT = "different"  # how many different values, NULL left out
    UNION = "union"  # of the bits of whole numbers in a list; NULL of an empty one
    LEAST_OF = "least of"  # of a list of structs, by their fields in order


@attrs.frozen(cache_hash=True)
class Call:
    """A function of the engine."""

    fn: Fn
    args: tuple[Sql, ...]
    kind: Kind | None = None  # of a total


@attrs.frozen(cache_hash=True)
class Each:
    """A list with an expression of each item in its place; `counting` names its number from 1."""

    source: Sql
    variable: str
    body: Sql
    counting: str | None = None


@attrs.frozen(cache_hash=True)
class Keep:
    """The items for which a condition is true."""

    source: Sql
    variable: str
    condition: Sql


@attrs.frozen(cache_hash=True)
class Pack:
    """A struct of named parts."""

    parts: tuple[tuple[str, Sql], ...]


Sql = (
    Source
    | Variable
    | Field
    | Literal
    | AsOf
    | Not
    | All
    | Any
    | IsNull
    | IsTrue
    | Binary
    | Exact
    | Cast
    | OneOf
    | Case
    | Call
    | Each
    | Keep
    | Pack
)

TRUE: Final = Literal(True, Boolean())
FALSE: Final = Literal(False, Boolean())
UNKNOWN: Final = Literal(None, Boolean())
NULL: Final = Literal(None)


def truth(value: bool | None) -> Literal:
    """A constant condition."""
    return Literal(value, Boolean())


def whole(n: int) -> Literal:
    """A plain whole number, as of bits and counts."""
    return Literal(n)


ZERO: Final = whole(0)


def parts(node: Sql) -> tuple[Sql, ...]:
    """The expressions directly inside one, in the order of `with_parts`."""
    match node:
        case Source() | Variable() | Literal() | AsOf():
            return ()
        case Field():
            return (node.of,)
        case Not() | IsNull() | IsTrue() | Cast() | OneOf():
            return (node.operand,)
        case All() | Any():
            return node.operands
        case Binary() | Exact():
            return (node.left, node.right)
        case Case():
            return (*(part for pair in node.branches for part in pair), node.otherwise)
        case Call():
            return node.args
        case Each():
            return (node.source, node.body)
        case Keep():
            return (node.source, node.condition)
        case Pack():
            return tuple(part for _, part in node.parts)


def with_parts(node: Sql, new: tuple[Sql, ...]) -> Sql:
    """The same expression of other parts."""
    match node:
        case Source() | Variable() | Literal() | AsOf():
            return node
        case Field():
            return Field(new[0], node.name)
        case Not() | IsNull() | IsTrue() | Cast() | OneOf():
            return attrs.evolve(node, operand=new[0])
        case All() | Any():
            return attrs.evolve(node, operands=new)
        case Binary() | Exact():
            return attrs.evolve(node, left=new[0], right=new[1])
        case Case():
            pairs = tuple(zip(new[:-1:2], new[1::2], strict=True))
            return Case(pairs, new[-1])
        case Call():
            return attrs.evolve(node, args=new)
        case Each():
            return attrs.evolve(node, source=new[0], body=new[1])
        case Keep():
            return attrs.evolve(node, source=new[0], condition=new[1])
        case Pack():
            names = (name for name, _ in node.parts)
            return Pack(tuple(zip(names, new, strict=True)))


# --- building, with what is constant folded -------------------------------------------------------


def not_(operand: Sql) -> Sql:
    """Unknown stays unknown."""
    if isinstance(operand, Literal):
        return operand if operand.value is None else truth(not operand.value)
    return operand.operand if isinstance(operand, Not) else Not(operand)


def all_(operands: Iterable[Sql]) -> Sql:
    """False if one is, else unknown if one is, else true."""
    kept: dict[Sql, None] = {}
    for one in operands:
        if one == FALSE:
            return FALSE
        if one != TRUE:
            kept |= dict.fromkeys(one.operands if isinstance(one, All) else (one,))
    return next(iter(kept), TRUE) if len(kept) < 2 else All(tuple(kept))


def any_(operands: Iterable[Sql]) -> Sql:
    """True if one is, else unknown if one is, else false."""
    kept: dict[Sql, None] = {}
    for one in operands:
        if one == TRUE:
            return TRUE
        if one != FALSE:
            kept |= dict.fromkeys(one.operands if isinstance(one, Any) else (one,))
    return next(iter(kept), FALSE) if len(kept) < 2 else Any(tuple(kept))


def known(node: Sql) -> bool:
    """Whether it can be seen never to be NULL."""
    match node:
        case Literal():
            return node.value is not None
        case IsNull() | IsTrue() | AsOf():
            return True
        case Not():
            return known(node.operand)
        case All() | Any():
            return all(map(known, node.operands))
        case Case():
            return all(known(value) for _, value in node.branches) and known(node.otherwise)
        case Binary():
            return known(node.left) and known(node.right)
        case _:
            return False


def is_null(operand: Sql) -> Sql:
    """Whether nothing is known."""
    if isinstance(operand, Literal):
        return truth(operand.value is None)
    if known(operand):
        return FALSE
    return is_null(operand.operand) if isinstance(operand, Not) else IsNull(operand)


def given(operand: Sql) -> Sql:
    """Whether something is known."""
    return not_(is_null(operand))


def surely(condition: Sql) -> Sql:
    """True where a condition is true, false where it is false or unknown."""
    if isinstance(condition, Literal):
        return truth(condition.value is True)
    return condition if known(condition) else IsTrue(condition)


def case(*branches: tuple[Sql, Sql], otherwise: Sql) -> Sql:
    """Branches whose condition is constant are taken or left out."""
    kept: list[tuple[Sql, Sql]] = []
    for condition, value in branches:
        if condition == TRUE:
            otherwise = value
            break
        if not isinstance(condition, Literal):
            kept.append((condition, value))
    while kept and kept[-1][1] == otherwise:
        kept.pop()
    return Case(tuple(kept), otherwise) if kept else otherwise


def pick(condition: Sql, value: Sql, otherwise: Sql) -> Sql:
    """One of two values."""
    return case((condition, value), otherwise=otherwise)


def one_of(operand: Sql, values: Iterable[str]) -> Sql:
    """Whether a text is one of these; of none of them false, unless the text is unknown."""
    chosen = tuple(values)
    if isinstance(operand, Literal):
        return UNKNOWN if operand.value is None else truth(operand.value in chosen)
    return OneOf(operand, chosen) if chosen else all_([is_null(operand), UNKNOWN])


def bits_or(operands: Iterable[Sql]) -> Sql:
    """The bits of all."""
    constant = 0
    kept: dict[Sql, None] = {}
    for one in operands:
        if isinstance(one, Literal) and isinstance(one.value, int):
            constant |= one.value
        else:
            kept[one] = None
    found: list[Sql] = [*kept, *([whole(constant)] if constant or not kept else [])]
    result = found[0]
    for one in found[1:]:
        result = Binary("|", result, one)
    return result
