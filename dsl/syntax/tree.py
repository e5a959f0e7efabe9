"""The text as clauses: what was written, not yet what it means. Spans do not count for equality.

A keyword starts every clause, so a text is a list of clauses, grouped by rank: an item (policy,
category, measure …) with its clauses, and a provision with its clauses within its measure. Chinese
and English texts give the same nodes. `Bracket` and `listed` keep how a condition was grouped, for
the formatter; everyone else looks through them.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import attrs

from dsl.runtime.quantity import Rounding
from dsl.runtime.status import Comparison, Norm
from dsl.source import Span


@attrs.frozen
class Name:
    """A name as written, without its 「」."""

    text: str
    quoted: bool = attrs.field(default=False, eq=False)
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Text:
    """A string without its quotation marks."""

    text: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Titled:
    """A Chinese label and, where given, its English twin."""

    zh: Text
    en: Text | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


# --- expressions -------------------------------------------------------------------------------


@attrs.frozen
class Number:
    """A plain number as written, `multiplier` being 万, 亿 or empty."""

    number: str
    multiplier: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Measured:
    """Parts of (number, multiplier, Chinese symbol of the unit); `3年11个月` has two."""

    parts: tuple[tuple[str, str, str], ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Percent:
    """A share in percent."""

    number: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Day:
    """A date."""

    day: date
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class String:
    """A text used as a value."""

    text: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Truth:
    """`yes` or `no`."""

    yes: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Today:
    """`as_of`, the day of evaluation."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Path:
    """A name, or names joined by points."""

    parts: tuple[Name, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Ref:
    """A measure, a provision or a clause of one: `21`, `21.other_urgent.area`."""

    measure: str
    parts: tuple[Name, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Member:
    """An entry of a set: a path, possibly negated."""

    path: Path
    negated: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class SetOf:
    """`{…}`; `etc` is 等, `unknown` the word unknown among the members."""

    members: tuple[Member, ...]
    etc: bool
    unknown: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Compare:
    """An ordered comparison."""

    op: Comparison
    left: Expr
    right: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Is:
    """`is` and `is not`."""

    left: Expr
    right: Expr
    negated: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class IsNone:
    """`is none` and `is not none`."""

    operand: Expr
    negated: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class In:
    """`in {…}`."""

    operand: Expr
    members: SetOf
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Includes:
    """`includes V` (one) and `includes any of / all of / only {…}`."""

    how: Literal["one", "any", "all", "only"]
    operand: Expr
    members: SetOf
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Involves:
    """`involves SECTION`."""

    section: Name
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Applies:
    """`21.other_urgent applies`."""

    ref: Ref
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Not:
    """Negation."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Junction:
    """`and`, `or`, `all of (…)`, `any of (…)`."""

    every: bool
    operands: tuple[Expr, ...]
    listed: bool = attrs.field(eq=False)
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Binder:
    """`p among L where C`."""

    variable: Name
    source: Path
    where: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Quantified:
    """`every` or `some`."""

    every: bool
    binder: Binder
    condition: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Sum:
    """Addition or subtraction."""

    plus: bool
    left: Expr
    right: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Negative:
    """A leading minus."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Share:
    """`30% of X`, `X 的 30%`."""

    ratio: Expr
    base: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Division:
    """`a divided by b rounded down to 1 元`."""

    left: Expr
    right: Expr
    mode: Rounding
    step: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Extreme:
    """`larger of` and `smaller of`."""

    larger: bool
    operands: tuple[Expr, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Total:
    """`sum of (value for p among L …)`."""

    value: Expr
    binder: Binder
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Count:
    """`count of (p among L …)`, `count of (distinct value for p among L …)`."""

    distinct: Expr | None
    binder: Binder
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Branch:
    """`value when guard`."""

    value: Expr
    guard: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class First:
    """`first of (A when C, …, B otherwise)`."""

    branches: tuple[Branch, ...]
    otherwise: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class YearOf:
    """`year of D`."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Bracket:
    """An expression in round brackets."""

    inner: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


Expr = (
    Number
    | Measured
    | Percent
    | Day
    | String
    | Truth
    | Today
    | Path
    | Compare
    | Is
    | IsNone
    | In
    | Includes
    | Involves
    | Applies
    | Not
    | Junction
    | Quantified
    | Sum
    | Negative
    | Share
    | Division
    | Extreme
    | Total
    | Count
    | First
    | YearOf
    | Bracket
)


# --- literals of examples ----------------------------------------------------------------------


@attrs.frozen
class Nothing:
    """`none`."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class NotKnown:
    """`unknown`."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Entry:
    """`name: literal` of an item."""

    name: Name
    value: Datum
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Item:
    """`{name: literal, …}`."""

    entries: tuple[Entry, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Items:
    """`[{…}, …]`."""

    items: tuple[Item, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


Datum = Expr | SetOf | Nothing | NotKnown | Items | Ref


# --- clauses -----------------------------------------------------------------------------------


@attrs.frozen
class Because:
    """A reason."""

    text: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Policy:
    """`policy NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Issuer:
    """`issuer label`."""

    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Issued:
    """`issued DATE`."""

    day: Day
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Effective:
    """`effective from DATE until DATE`."""

    start: Day
    end: Day | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class OfficialText:
    """`source NAME with N articles digest "…"`."""

    name: Name
    articles: Number
    digest: Text | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Named:
    """`named "…", "…"`."""

    texts: tuple[Text, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Review:
    """`review by DATE because …`."""

    day: Day
    because: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Use:
    """`use "file.pol"`."""

    file: Text
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Category:
    """`category NAME label ordered`."""

    name: Name
    label: Titled
    ordered: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Value:
    """`value NAME label under NAME, …`."""

    name: Name
    label: Titled
    under: tuple[Name, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Record:
    """`record NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Section:
    """`section NAME label assumed absent`."""

    name: Name
    label: Titled
    assumed_absent: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


MarkKind = Literal[
    "required",
    "or_none",
    "changeable",
    "names",
    "key",
    "assumed_no",
    "judged",
    "hint",
    "by_default",
    "at_least",
    "at_most",
]


@attrs.frozen
class Mark:
    """A mark of a fact, with its text or expression where it has one."""

    kind: MarkKind
    text: Titled | None
    expr: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class TypeName:
    """A type: the terminal of a built-in one, or NAME, SETOF, LISTOF with a name."""

    token: str
    name: Name | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Fact:
    """`fact NAME label : type, marks`."""

    name: Name
    label: Titled
    type: TypeName
    marks: tuple[Mark, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Parameter:
    """`parameter NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Dated:
    """`value X from DATE`."""

    value: Expr
    start: Day
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Define:
    """`define NAME label means …`."""

    name: Name
    label: Titled
    value: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Chapter:
    """`chapter N label`."""

    number: Number
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Interpretation:
    """`interpretation NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Option:
    """`option NAME label chosen because …`."""

    name: Name
    label: Titled
    chosen: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Asks:
    """`asks label`."""

    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Measure:
    """`measure 21-1 label`."""

    id: str
    id_span: Span = attrs.field(eq=False, repr=False)
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Provision:
    """`permit NAME label` and its like."""

    norm: Norm
    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Condition:
    """`applies when`, `when`, `while`, `fulfilled when`, `breached when`, `earliest`."""

    kind: Literal["applies", "when", "while", "fulfilled", "breached", "earliest"]
    expr: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class On:
    """`on label`, the addressee."""

    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Except:
    """`except NAME label when … because …`."""

    name: Name
    label: Titled
    when: Expr
    because: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Waived:
    """`waived NAME label when … because …`."""

    name: Name
    label: Titled
    when: Expr
    because: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Require:
    """`require NAME label in principle …`."""

    name: Name
    label: Titled
    in_principle: bool
    condition: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Limit:
    """`limit NAME label in principle for each … value at most bound`."""

    name: Name
    label: Titled
    in_principle: bool
    each: Binder | None
    value: Expr
    op: Comparison
    bound: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Amount:
    """`amount NAME label …`."""

    name: Name
    label: Titled
    value: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Deadline:
    """`deadline NAME label within P after D done E rolls …`; of `by D` the period is None."""

    name: Name
    label: Titled
    period: Expr | None
    start: Expr
    done: Path
    rolls: bool
    rolls_when: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Prevails:
    """`prevails over 37.a, 37.b`."""

    refs: tuple[Ref, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Cites:
    """`cites`, `purpose`, `context` with the first and last characters of the official words."""

    kind: Literal["cites", "purpose", "context"]
    first: Text
    last: Text | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Doc:
    """`summary`, `note`, `evidence`, `produces`."""

    kind: Literal["summary", "note", "evidence", "produces"]
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class See:
    """`see 21, 24.inside, an_interpretation`."""

    targets: tuple[Name | Ref, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Caution:
    """`caution label when …`."""

    label: Titled
    when: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Example:
    """`example label as of DATE`."""

    label: Titled
    day: Day | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Given:
    """`given PATH is literal`."""

    path: Path
    value: Datum
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Reading:
    """`reading INTERPRETATION is OPTION`."""

    interpretation: Name
    option: Name
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Without:
    """`without assumptions`."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Expect:
    """`expect REF aspect is literal`; aspect None is the status."""

    target: Ref
    aspect: str | None
    value: Datum
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Column:
    """A column of a table of cases: a fact, `as of`, or an expectation."""

    path: Path | None
    target: Ref | None
    aspect: str | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Table:
    """`table (column, …)`: each row is an example of its own."""

    columns: tuple[Column, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Row:
    """`row "title": literal, …`."""

    title: Text
    cells: tuple[Datum, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


Clause = (
    Policy
    | Issuer
    | Issued
    | Effective
    | OfficialText
    | Named
    | Review
    | Use
    | Category
    | Value
    | Record
    | Section
    | Fact
    | Parameter
    | Dated
    | Define
    | Chapter
    | Interpretation
    | Option
    | Asks
    | Measure
    | Provision
    | Condition
    | On
    | Except
    | Waived
    | Require
    | Limit
    | Amount
    | Deadline
    | Prevails
    | Cites
    | Doc
    | See
    | Caution
    | Example
    | Given
    | Reading
    | Without
    | Expect
    | Table
    | Row
)


@attrs.frozen
class Group:
    """An item or a provision with the clauses below it, in order."""

    head: Clause
    body: tuple[Clause | Group, ...]


@attrs.frozen
class Skipped:
    """Text passed over after a mistake; its declared names are known all the same.

    `rank` is what it would have opened: 0 an item, 1 a provision, 2 nothing.
    """

    span: Span
    names: frozenset[str]
    rank: int = 2


@attrs.frozen
class Tree:
    """A whole text."""

    items: tuple[Group, ...]
    skipped: tuple[Skipped, ...] = attrs.field(default=(), eq=False)
