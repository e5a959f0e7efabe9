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

from dsl.runtime.noun import Noun
from dsl.runtime.quantity import Rounding
from dsl.runtime.status import Comparison, Norm
from dsl.source import Span


@attrs.frozen(eq=False, repr=False)
class Name(Noun):
    """A name as written, without its 「」."""

    text: str
    quoted: bool = attrs.field(default=False, eq=False)
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Text(Noun):
    """A string without its quotation marks."""

    text: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Titled(Noun):
    """A Chinese label and, where given, its English twin."""

    zh: Text
    en: Text | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


# --- expressions -------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class Number(Noun):
    """A plain number as written, `multiplier` being 万, 亿 or empty."""

    number: str
    multiplier: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Measured(Noun):
    """Parts of (number, multiplier, Chinese symbol of the unit); `3年11个月` has two."""

    parts: tuple[tuple[str, str, str], ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Percent(Noun):
    """A share in percent."""

    number: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Day(Noun):
    """A date."""

    day: date
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class String(Noun):
    """A text used as a value."""

    text: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Truth(Noun):
    """`yes` or `no`."""

    yes: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Today(Noun):
    """`as_of`, the day of evaluation."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Path(Noun):
    """A name, or names joined by points."""

    parts: tuple[Name, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Ref(Noun):
    """A measure, a provision or a clause of one: `21`, `21.other_urgent.area`."""

    measure: str
    parts: tuple[Name, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Member(Noun):
    """An entry of a set: a path, possibly negated."""

    path: Path
    negated: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class SetOf(Noun):
    """`{…}`; `etc` is 等, `unknown` the word unknown among the members."""

    members: tuple[Member, ...]
    etc: bool
    unknown: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Compare(Noun):
    """An ordered comparison."""

    op: Comparison
    left: Expr
    right: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Is(Noun):
    """`is` and `is not`."""

    left: Expr
    right: Expr
    negated: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class IsNone(Noun):
    """`is none` and `is not none`."""

    operand: Expr
    negated: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class In(Noun):
    """`in {…}`."""

    operand: Expr
    members: SetOf
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Includes(Noun):
    """`includes V` (one) and `includes any of / all of / only {…}`."""

    how: Literal["one", "any", "all", "only"]
    operand: Expr
    members: SetOf
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Involves(Noun):
    """`involves SECTION`."""

    section: Name
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Applies(Noun):
    """`21.other_urgent applies`."""

    ref: Ref
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Not(Noun):
    """Negation."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Junction(Noun):
    """`and`, `or`, `all of (…)`, `any of (…)`."""

    every: bool
    operands: tuple[Expr, ...]
    listed: bool = attrs.field(eq=False)
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Binder(Noun):
    """`p among L where C`."""

    variable: Name
    source: Path
    where: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Quantified(Noun):
    """`every` or `some`."""

    every: bool
    binder: Binder
    condition: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Sum(Noun):
    """Addition or subtraction."""

    plus: bool
    left: Expr
    right: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Negative(Noun):
    """A leading minus."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Share(Noun):
    """`30% of X`, `X 的 30%`."""

    ratio: Expr
    base: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Division(Noun):
    """`a divided by b rounded down to 1 元`."""

    left: Expr
    right: Expr
    mode: Rounding
    step: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Extreme(Noun):
    """`larger of` and `smaller of`."""

    larger: bool
    operands: tuple[Expr, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Total(Noun):
    """`sum of (value for p among L …)`."""

    value: Expr
    binder: Binder
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Count(Noun):
    """`count of (p among L …)`, `count of (distinct value for p among L …)`."""

    distinct: Expr | None
    binder: Binder
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Branch(Noun):
    """`value when guard`."""

    value: Expr
    guard: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class First(Noun):
    """`first of (A when C, …, B otherwise)`."""

    branches: tuple[Branch, ...]
    otherwise: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class YearOf(Noun):
    """`year of D`."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Bracket(Noun):
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


@attrs.frozen(eq=False, repr=False)
class Nothing(Noun):
    """`none`."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class NotKnown(Noun):
    """`unknown`."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Entry(Noun):
    """`name: literal` of an item."""

    name: Name
    value: Datum
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Item(Noun):
    """`{name: literal, …}`."""

    entries: tuple[Entry, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Items(Noun):
    """`[{…}, …]`."""

    items: tuple[Item, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


Datum = Expr | SetOf | Nothing | NotKnown | Items | Ref


# --- clauses -----------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class Because(Noun):
    """A reason."""

    text: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Policy(Noun):
    """`policy NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Issuer(Noun):
    """`issuer label`."""

    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Issued(Noun):
    """`issued DATE`."""

    day: Day
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Effective(Noun):
    """`effective from DATE until DATE`."""

    start: Day
    end: Day | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class OfficialText(Noun):
    """`source NAME with N articles digest "…"`."""

    name: Name
    articles: Number
    digest: Text | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Named(Noun):
    """`named "…", "…"`."""

    texts: tuple[Text, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Review(Noun):
    """`review by DATE because …`."""

    day: Day
    because: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Use(Noun):
    """`use "file.pol"`."""

    file: Text
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Category(Noun):
    """`category NAME label ordered`."""

    name: Name
    label: Titled
    ordered: bool
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Value(Noun):
    """`value NAME label under NAME, …`."""

    name: Name
    label: Titled
    under: tuple[Name, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Record(Noun):
    """`record NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Section(Noun):
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


@attrs.frozen(eq=False, repr=False)
class Mark(Noun):
    """A mark of a fact, with its text or expression where it has one."""

    kind: MarkKind
    text: Titled | None
    expr: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class TypeName(Noun):
    """A type: the terminal of a built-in one, or NAME, SETOF, LISTOF with a name."""

    token: str
    name: Name | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Fact(Noun):
    """`fact NAME label : type, marks`."""

    name: Name
    label: Titled
    type: TypeName
    marks: tuple[Mark, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Parameter(Noun):
    """`parameter NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Dated(Noun):
    """`value X from DATE`."""

    value: Expr
    start: Day
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Define(Noun):
    """`define NAME label means …`."""

    name: Name
    label: Titled
    value: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Chapter(Noun):
    """`chapter N label`."""

    number: Number
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Interpretation(Noun):
    """`interpretation NAME label`."""

    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Option(Noun):
    """`option NAME label chosen because …`."""

    name: Name
    label: Titled
    chosen: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Asks(Noun):
    """`asks label`."""

    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Measure(Noun):
    """`measure 21-1 label`."""

    id: str
    id_span: Span = attrs.field(eq=False, repr=False)
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Provision(Noun):
    """`permit NAME label` and its like."""

    norm: Norm
    name: Name
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Condition(Noun):
    """`applies when`, `when`, `while`, `fulfilled when`, `breached when`, `earliest`."""

    kind: Literal["applies", "when", "while", "fulfilled", "breached", "earliest"]
    expr: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class On(Noun):
    """`on label`, the addressee."""

    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Except(Noun):
    """`except NAME label when … because …`."""

    name: Name
    label: Titled
    when: Expr
    because: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Waived(Noun):
    """`waived NAME label when … because …`."""

    name: Name
    label: Titled
    when: Expr
    because: Because | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Require(Noun):
    """`require NAME label in principle …`."""

    name: Name
    label: Titled
    in_principle: bool
    condition: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Limit(Noun):
    """`limit NAME label in principle for each … value at most bound`."""

    name: Name
    label: Titled
    in_principle: bool
    each: Binder | None
    value: Expr
    op: Comparison
    bound: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Amount(Noun):
    """`amount NAME label …`."""

    name: Name
    label: Titled
    value: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Deadline(Noun):
    """`deadline NAME label within P after D done E rolls …`; of `by D` the period is None."""

    name: Name
    label: Titled
    period: Expr | None
    start: Expr
    done: Path
    rolls: bool
    rolls_when: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Prevails(Noun):
    """`prevails over 37.a, 37.b`."""

    refs: tuple[Ref, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Cites(Noun):
    """`cites`, `purpose`, `context` with the first and last characters of the official words."""

    kind: Literal["cites", "purpose", "context"]
    first: Text
    last: Text | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Agreed(Noun):
    """`agreed "…" because "…"`: an answer to what `pol source` says about official words."""

    words: Text
    because: Because
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Doc(Noun):
    """`summary`, `note`, `evidence`, `produces`."""

    kind: Literal["summary", "note", "evidence", "produces"]
    label: Titled
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class See(Noun):
    """`see 21, 24.inside, an_interpretation`."""

    targets: tuple[Name | Ref, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Caution(Noun):
    """`caution label when …`."""

    label: Titled
    when: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Example(Noun):
    """`example label as of DATE`."""

    label: Titled
    day: Day | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Given(Noun):
    """`given PATH is literal`."""

    path: Path
    value: Datum
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Reading(Noun):
    """`reading INTERPRETATION is OPTION`."""

    interpretation: Name
    option: Name
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Without(Noun):
    """`without assumptions`."""

    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Expect(Noun):
    """`expect REF aspect is literal`; aspect None is the status."""

    target: Ref
    aspect: str | None
    value: Datum
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Column(Noun):
    """A column of a table of cases: a fact, `as of`, or an expectation."""

    path: Path | None
    target: Ref | None
    aspect: str | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Table(Noun):
    """`table (column, …)`: each row is an example of its own."""

    columns: tuple[Column, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Row(Noun):
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
    | Agreed
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


@attrs.frozen(eq=False, repr=False)
class Group(Noun):
    """An item or a provision with the clauses below it, in order."""

    head: Clause
    body: tuple[Clause | Group, ...]


@attrs.frozen(eq=False, repr=False)
class Skipped(Noun):
    """Text passed over after a mistake; its declared names are known all the same.

    `rank` is what it would have opened: 0 an item, 1 a provision, 2 nothing.
    """

    span: Span
    names: frozenset[str]
    rank: int = 2


@attrs.frozen(eq=False, repr=False)
class Tree(Noun):
    """A whole text.

    `cut` are the clauses kept up to a mistake; `torn` the heads below which something was passed
    over.
    """

    items: tuple[Group, ...]
    skipped: tuple[Skipped, ...] = attrs.field(default=(), eq=False)
    cut: tuple[Span, ...] = attrs.field(default=(), eq=False)
    torn: tuple[Span, ...] = attrs.field(default=(), eq=False)
