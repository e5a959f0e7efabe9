"""The policy with every name resolved and every expression typed: what it says, for all readers.

The drafter's structure is kept (exceptions, waivers, grouping as written), since guidance and
reports show it. Spans and labels do not count for equality of expressions.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

import attrs

from dsl.model.types import Type
from dsl.runtime.noun import Noun
from dsl.runtime.quantity import Quantity, Rounding
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm
from dsl.runtime.values import Absent, Value
from dsl.source import Span

# --- expressions -------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class Constant(Noun):
    """A literal. `unit` is the symbol it was written in (亩, 公顷 …), None for plain values."""

    value: Quantity | date | str | bool | Absent
    type: Type
    unit: str | None = None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class FactRef(Noun):
    """A fact of a section, by ids."""

    section: str
    fact: str
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)

    @property
    def name(self) -> str:
        """The dotted name, as in reports."""
        return f"{self.section}.{self.fact}"


@attrs.frozen(eq=False, repr=False)
class FieldRef(Noun):
    """A field of the record that a list variable stands for."""

    variable: str
    record: str
    field: str
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class ParameterRef(Noun):
    """The value of a parameter on the day."""

    parameter: str
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class DefineRef(Noun):
    """A defined term; it counts as written out."""

    define: str
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class AsOf(Noun):
    """The day of evaluation."""

    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class ProvisionRef(Noun):
    """A provision by measure id and provision id; it means the version in force."""

    measure: str
    provision: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)

    @property
    def name(self) -> str:
        """As written in policies and reports: `37.special_needs`."""
        return f"{self.measure}.{self.provision}"


@attrs.frozen(eq=False, repr=False)
class ProvisionApplies(Noun):
    """True if the provision's only possible status is applies."""

    provision: ProvisionRef
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class ReadingIs(Noun):
    """Whether the interpretation's option is one of these; a constant of the evaluation."""

    interpretation: str
    options: tuple[str, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Compare(Noun):
    """An ordered comparison of quantities of one dimension or of dates."""

    op: Comparison
    left: Expr
    right: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class CompareRank(Noun):
    """An ordered comparison of a value of an ordered category with one of its values."""

    op: Comparison
    operand: Expr
    category: str
    value: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Equals(Noun):
    """Two quantities, dates, texts or yes/no values are the same. `is not` is Not(Equals)."""

    left: Expr
    right: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class IsIn(Noun):
    """A single choice is one of these values or under one of them; `is V` has one value."""

    operand: Expr
    category: str
    values: tuple[str, ...]
    etc: bool = False
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


class Quantor(Enum):
    """How many of the named values a set must hold."""

    ANY = "any"
    ALL = "all"
    ONLY = "only"


@attrs.frozen(eq=False, repr=False)
class Includes(Noun):
    """A set includes any / all / only of these values; `includes V` is ANY of one value."""

    operand: Expr
    category: str
    values: tuple[str, ...]
    quantor: Quantor
    etc: bool = False
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class IsNone(Noun):
    """The operand is known not to be."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Involves(Noun):
    """Whether the project involves a section."""

    section: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Not(Noun):
    """Negation."""

    operand: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class And(Noun):
    """All hold. `listed` if written `all of (…)`."""

    operands: tuple[Expr, ...]
    listed: bool = attrs.field(default=False, eq=False)
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Or(Noun):
    """At least one holds. `listed` if written `any of (…)`."""

    operands: tuple[Expr, ...]
    listed: bool = attrs.field(default=False, eq=False)
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Binder(Noun):
    """`p among L where C`: a variable over the items of a list fact."""

    variable: str
    source: FactRef
    record: str
    where: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Every(Noun):
    """Every item whose `where` holds has the condition."""

    binder: Binder
    condition: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Some(Noun):
    """Some item whose `where` holds has the condition."""

    binder: Binder
    condition: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Add(Noun):
    """A sum of quantities of one dimension."""

    left: Expr
    right: Expr
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Subtract(Noun):
    """A difference of quantities of one dimension, or of two dates (days)."""

    left: Expr
    right: Expr
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Negate(Noun):
    """A quantity with the other sign."""

    operand: Expr
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class ShiftDate(Noun):
    """A date moved by a period (months or days, possibly negative), applied once.

    Chains are already collected: `base` is no ShiftDate and no DefineRef to one.
    """

    base: Expr
    period: Expr
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Share(Noun):
    """A ratio of a quantity: `30% of X`."""

    ratio: Expr
    base: Expr
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Divide(Noun):
    """An exact quotient rounded once to a multiple of `step`; by 0 it is none."""

    left: Expr
    right: Expr
    mode: Rounding
    step: Constant
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Extreme(Noun):
    """The larger or the smaller of several quantities or dates."""

    larger: bool
    operands: tuple[Expr, ...]
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class SumOf(Noun):
    """The sum of a quantity over the items whose `where` holds."""

    value: Expr
    binder: Binder
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class CountOf(Noun):
    """How many items' `where` holds; with `distinct`, how many different values they have."""

    binder: Binder
    distinct: Expr | None
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class FirstOf(Noun):
    """The value behind the first guard that is not false, else the last."""

    branches: tuple[tuple[Expr, Expr], ...]  # (value, guard)
    otherwise: Expr
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class YearOf(Noun):
    """The calendar year of a date, a whole number."""

    operand: Expr
    type: Type
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


Condition = (
    Compare
    | CompareRank
    | Equals
    | IsIn
    | Includes
    | IsNone
    | Involves
    | ProvisionApplies
    | ReadingIs
    | Not
    | And
    | Or
    | Every
    | Some
)
Arithmetic = (
    Add
    | Subtract
    | Negate
    | ShiftDate
    | Share
    | Divide
    | Extreme
    | SumOf
    | CountOf
    | FirstOf
    | YearOf
    | AsOf
)
Reference = FactRef | FieldRef | ParameterRef | DefineRef
# A FactRef, FieldRef, DefineRef, FirstOf or Constant of type YesNo may stand as a condition.
Expr = Constant | Reference | Arithmetic | Condition


# --- vocabulary --------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class CategoryValue(Noun):
    """A value of a category; `ancestors` is the closure of `under`, without the value itself."""

    id: str
    label: Label
    under: tuple[str, ...]
    ancestors: frozenset[str]
    descendants: frozenset[str]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Category(Noun):
    """A list of values; `ordered` ones are ranked as written, from low to high."""

    id: str
    label: Label
    ordered: bool
    values: tuple[CategoryValue, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Fact(Noun):
    """A fact of a section, or a field of a record."""

    id: str
    label: Label
    type: Type
    required: bool = False
    judged_by: Label | None = None
    or_none: bool = False
    changeable: bool = False
    at_least: Constant | None = None
    at_most: Constant | None = None
    names_project: bool = False
    key: bool = False
    assumed_no: bool = False
    default: Expr | None = None
    hint: Label | None = None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Record(Noun):
    """The fields of an item of a list."""

    id: str
    label: Label
    fields: tuple[Fact, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Section(Noun):
    """A section of a project file."""

    id: str
    label: Label
    assumed_absent: bool
    facts: tuple[Fact, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class ReviewBy(Noun):
    """Past this day every outcome that reads its owner is stale."""

    day: date
    because: Label | None


@attrs.frozen(eq=False, repr=False)
class DatedValue(Noun):
    """A parameter's value from a day on."""

    value: Constant
    start: date


@attrs.frozen(eq=False, repr=False)
class Parameter(Noun):
    """A figure of the policy. `values` are in order of their dates."""

    id: str
    label: Label
    type: Type
    values: tuple[DatedValue, ...]
    review_by: ReviewBy | None = None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Define(Noun):
    """A defined term. `order` of Policy.defines is such that a term follows those it reads."""

    id: str
    label: Label
    type: Type
    value: Expr
    texts: tuple[Doc, ...] = ()
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Option(Noun):
    """A way of reading an open question."""

    id: str
    label: Label
    because: Label | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Interpretation(Noun):
    """An open question with its options."""

    id: str
    label: Label
    options: tuple[Option, ...]
    chosen: str
    asks: tuple[Label, ...] = ()
    texts: tuple[Doc, ...] = ()
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


# --- norms -------------------------------------------------------------------------------------


@attrs.frozen(eq=False, repr=False)
class Window(Noun):
    """Days on which something is in force, both ends included; None is open."""

    start: date | None
    end: date | None

    def covers(self, day: date) -> bool:
        """Whether the day lies within."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class DocKind(Enum):
    """What a text is for."""

    SUMMARY = "summary"
    NOTE = "note"
    EVIDENCE = "evidence"
    PRODUCES = "produces"


@attrs.frozen(eq=False, repr=False)
class Doc(Noun):
    """A text for guidance and reports. `{parameter}` in it stands for the figure of the day."""

    kind: DocKind
    text: Label
    parameters: tuple[str, ...] = ()
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


class CiteKind(Enum):
    """What the cited official words are."""

    RULE = "cites"
    PURPOSE = "purpose"
    CONTEXT = "context"


@attrs.frozen(eq=False, repr=False)
class Cite(Noun):
    """Official words, found by their first and last characters."""

    kind: CiteKind
    first: str
    last: str | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Agreed(Noun):
    """A reason why official words and their encoding differ, or only seem to."""

    words: str
    because: Label
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Caution(Noun):
    """A warning, shown when its condition is true."""

    text: Label
    when: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Exempting(Noun):
    """An exception."""

    id: str
    label: Label
    when: Expr
    because: Label | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Waiver(Noun):
    """Frees from one requirement or limit."""

    id: str
    label: Label
    when: Expr
    because: Label | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Requirement(Noun):
    """A condition of the favourable result."""

    id: str
    label: Label
    condition: Expr
    in_principle: bool
    waiver: Waiver | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Limit(Noun):
    """A threshold. `each` binds the variable of a `for each` limit."""

    id: str
    label: Label
    comparison: Comparison
    value: Expr
    bound: Expr
    in_principle: bool
    each: Binder | None
    waiver: Waiver | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Amount(Noun):
    """A computed entitlement."""

    id: str
    label: Label
    value: Expr
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Within(Noun):
    """A period after an event."""

    period: Expr
    start: Expr


@attrs.frozen(eq=False, repr=False)
class ByDay(Noun):
    """A fixed day."""

    day: Expr


@attrs.frozen(eq=False, repr=False)
class Deadline(Noun):
    """`rolls` is None: never; a Constant yes: always; else when it is true."""

    id: str
    label: Label
    term: Within | ByDay
    done: Expr
    rolls: Expr | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Provision(Noun):
    """A norm with its clauses, in the order in which they were written."""

    id: str
    label: Label
    norm: Norm
    window: Window  # cut by the measure's and the policy's
    addressee: Label | None = None
    when: Expr | None = None
    whiles: tuple[Expr, ...] = ()
    exceptions: tuple[Exempting, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    limits: tuple[Limit, ...] = ()
    amounts: tuple[Amount, ...] = ()
    deadline: Deadline | None = None
    fulfilled: Expr | None = None
    breached: Expr | None = None
    earliest: Expr | None = None
    prevails: tuple[ProvisionRef, ...] = ()
    cautions: tuple[Caution, ...] = ()
    texts: tuple[Doc, ...] = ()
    cites: tuple[Cite, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    sees: tuple[str, ...] = ()  # `21`, `21.other_urgent` or an interpretation's id
    review_by: ReviewBy | None = None
    clause_order: tuple[str, ...] = ()  # ids of requirements and limits, in the order as written
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Measure(Noun):
    """A measure (one version of it). `number` sorts before `suffix`: 21, 21-1, 22."""

    id: str
    number: int
    label: Label
    window: Window  # cut by the policy's
    chapter: int | None = None
    applies: Expr | None = None
    whiles: tuple[Expr, ...] = ()
    exceptions: tuple[Exempting, ...] = ()
    provisions: tuple[Provision, ...] = ()  # all versions, as written
    cautions: tuple[Caution, ...] = ()
    texts: tuple[Doc, ...] = ()
    cites: tuple[Cite, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    sees: tuple[str, ...] = ()
    review_by: ReviewBy | None = None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Chapter(Noun):
    """A heading. `cites` are official words that stand under it and before its first measure."""

    number: int
    label: Label
    cites: tuple[Cite, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    texts: tuple[Doc, ...] = ()


@attrs.frozen(eq=False, repr=False)
class Given(Noun):
    """A fact given in an example, as the typed value and as its text."""

    fact: str  # dotted, a section id alone for `given early_use is none`
    value: Value  # of a section: none or unknown, as a word
    text: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


class Aspect(Enum):
    """What an expectation is about."""

    STATUS = "status"
    POSSIBLE = "possible"
    STATE = "state"
    VALUE = "value"
    MARGIN = "margin"
    DUE = "due"
    EARLIEST = "earliest"
    MISSING = "missing"
    EXCEPTION = "exception"
    ARGUABLE = "arguable"
    STALE = "stale"
    CAUTIONS = "cautions"


@attrs.frozen(eq=False, repr=False)
class Expect(Noun):
    """An expectation. `target` is `21`, `21.other_urgent` or `21.other_urgent.area`."""

    measure: str
    provision: str | None
    clause: str | None
    aspect: Aspect
    # status word(s), quantity, number of cautions, date, NONE, None for unknown, names of facts,
    # yes/no, exception id
    value: Quantity | date | Absent | bool | str | tuple[str, ...] | None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Example(Noun):
    """A worked case: a test, and a case for guidance."""

    label: Label
    as_of: date
    readings: tuple[tuple[str, str], ...]
    assumptions: bool
    givens: tuple[Given, ...]
    expects: tuple[Expect, ...]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Policy(Noun):
    """A whole policy with the files it uses."""

    id: str
    label: Label
    window: Window
    issuer: Label | None
    issued: date | None
    source: str | None
    articles: int | None
    applies: Expr | None
    categories: tuple[Category, ...]
    records: tuple[Record, ...]
    sections: tuple[Section, ...]
    parameters: tuple[Parameter, ...]
    defines: tuple[Define, ...]
    interpretations: tuple[Interpretation, ...]
    chapters: tuple[Chapter, ...]
    measures: tuple[Measure, ...]  # by number and suffix, versions as written
    examples: tuple[Example, ...]
    cautions: tuple[Caution, ...] = ()
    texts: tuple[Doc, ...] = ()
    cites: tuple[Cite, ...] = ()  # of the words before and behind the measures
    agreed: tuple[Agreed, ...] = ()
    named: tuple[str, ...] = ()
    text_digest: str | None = None
    review_by: ReviewBy | None = None
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


def expressions_of(policy: Policy, measure: Measure, provision: Provision) -> list[Expr]:
    """Everything a provision's answer depends on, the policy's and measure's parts included."""
    found: list[Expr | None] = [policy.applies, measure.applies, *measure.whiles]
    found += [e.when for e in (*measure.exceptions, *provision.exceptions)]
    found += [provision.when, *provision.whiles, provision.fulfilled, provision.breached]
    found += [provision.earliest, *(a.value for a in provision.amounts)]
    for requirement in provision.requirements:
        found += [requirement.condition, requirement.waiver.when if requirement.waiver else None]
    for limit in provision.limits:
        found += [limit.value, limit.bound, limit.waiver.when if limit.waiver else None]
        if limit.each is not None:
            found += [limit.each.source, limit.each.where]
    if provision.deadline is not None:
        term = provision.deadline.term
        found += [term.period, term.start] if isinstance(term, Within) else [term.day]
        found += [provision.deadline.done, provision.deadline.rolls]
    return [expr for expr in found if expr is not None]
