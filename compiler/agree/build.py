"""Short constructors of the typed tree, for policies that are made and not written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dsl.model import tree as m
from dsl.model.types import Day, Numeric, Records, Text, Type, YesNo
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm
from dsl.source import NOWHERE

YES_NO = YesNo()
DAY = Day()
TEXT = Text()
WHOLE = Numeric(Dimension.NUMBER, True)
ALWAYS = m.Window(None, None)
BASE_UNITS = {
    Dimension.NUMBER: None,
    Dimension.RATIO: "%",
    Dimension.LAND: "亩",
    Dimension.FLOOR: "平方米",
    Dimension.MONEY: "元",
    Dimension.MONTHS: "个月",
    Dimension.DAYS: "日",
}


def label(text: str) -> Label:
    """The same words in both languages."""
    return Label(text, text)


def numeric(dimension: Dimension) -> Numeric:
    """The type of a quantity; periods are whole."""
    return Numeric(dimension, dimension in (Dimension.MONTHS, Dimension.DAYS))


# --- expressions ---------------------------------------------------------------------------------


def literal(value: date | bool | str) -> m.Constant:
    """A date, a yes or no, or a text."""
    kind: Type = YES_NO if isinstance(value, bool) else TEXT if isinstance(value, str) else DAY
    return m.Constant(value, kind, span=NOWHERE)


def quantity(number: str | int, dimension: Dimension, unit: str | None = None) -> m.Constant:
    """A quantity in a unit of its dimension, the base unit if none is named."""
    symbol = unit or BASE_UNITS[dimension]
    value = Quantity.of(dimension, number, symbol)
    whole = value.is_whole() and dimension is not Dimension.RATIO
    return m.Constant(value, Numeric(dimension, whole), symbol, span=NOWHERE)


def land(number: str | int, unit: str = "亩") -> m.Constant:
    """A land area."""
    return quantity(number, Dimension.LAND, unit)


def fact(name: str, kind: Type = YES_NO) -> m.FactRef:
    """A fact by its dotted name."""
    section, _, own = name.partition(".")
    return m.FactRef(section, own, kind, span=NOWHERE)


def field(variable: str, record: str, name: str, kind: Type = YES_NO) -> m.FieldRef:
    """A field of the item that a variable stands for."""
    return m.FieldRef(variable, record, name, kind, span=NOWHERE)


def compare(left: m.Expr, op: Comparison, right: m.Expr) -> m.Compare:
    """An ordered comparison."""
    return m.Compare(op, left, right, span=NOWHERE)


def not_(operand: m.Expr) -> m.Not:
    """Negation."""
    return m.Not(operand, span=NOWHERE)


def both(*operands: m.Expr) -> m.Expr:
    """All hold."""
    return m.And(operands, span=NOWHERE) if len(operands) > 1 else operands[0]


def either(*operands: m.Expr) -> m.Expr:
    """At least one holds."""
    return m.Or(operands, span=NOWHERE) if len(operands) > 1 else operands[0]


def among(variable: str, source: str, record: str, where: m.Expr | None = None) -> m.Binder:
    """A variable over the items of a list."""
    return m.Binder(variable, fact(source, Records(record)), record, where, span=NOWHERE)


def is_in(operand: m.Expr, category: str, *values: str, etc: bool = False) -> m.IsIn:
    """A single choice is one of these values."""
    return m.IsIn(operand, category, values, etc, span=NOWHERE)


def includes(
    operand: m.Expr,
    category: str,
    *values: str,
    quantor: m.Quantor = m.Quantor.ANY,
    etc: bool = False,
) -> m.Includes:
    """A set includes any of, all of or only these values."""
    return m.Includes(operand, category, values, quantor, etc, span=NOWHERE)


def is_none(operand: m.Expr) -> m.IsNone:
    """Known not to be."""
    return m.IsNone(operand, span=NOWHERE)


def applies(name: str) -> m.ProvisionApplies:
    """`21.other_urgent applies`."""
    return m.ProvisionApplies(reference(name), span=NOWHERE)


def reference(name: str) -> m.ProvisionRef:
    """A provision by `measure.provision`."""
    measure, _, own = name.partition(".")
    return m.ProvisionRef(measure, own, span=NOWHERE)


# --- vocabulary ----------------------------------------------------------------------------------


def category(name: str, values: dict[str, tuple[str, ...]], ordered: bool = False) -> m.Category:
    """A category from its values, each with those directly above it."""

    def above(value: str) -> frozenset[str]:
        return frozenset(values[value]).union(*(above(up) for up in values[value]))

    ancestors = {value: above(value) for value in values}
    return m.Category(
        name,
        label(name),
        ordered,
        tuple(
            m.CategoryValue(
                value,
                label(value),
                under,
                ancestors[value],
                frozenset(other for other in values if value in ancestors[other]),
                span=NOWHERE,
            )
            for value, under in values.items()
        ),
        span=NOWHERE,
    )


def declare(
    name: str,
    kind: Type = YES_NO,
    *,
    or_none: bool = False,
    assumed_no: bool = False,
    default: m.Expr | None = None,
) -> m.Fact:
    """A fact of a section or a field of a record."""
    return m.Fact(
        name,
        label(name),
        kind,
        or_none=or_none,
        assumed_no=assumed_no,
        default=default,
        span=NOWHERE,
    )


def record(name: str, *fields: m.Fact) -> m.Record:
    """The fields of an item."""
    return m.Record(name, label(name), fields, span=NOWHERE)


def section(name: str, *facts: m.Fact, assumed_absent: bool = False) -> m.Section:
    """A section of a project file."""
    return m.Section(name, label(name), assumed_absent, facts, span=NOWHERE)


def parameter(
    name: str, *values: tuple[m.Constant, date], review_by: date | None = None
) -> m.Parameter:
    """A figure with its dated values."""
    return m.Parameter(
        name,
        label(name),
        values[0][0].type,
        tuple(m.DatedValue(value, start) for value, start in values),
        None if review_by is None else m.ReviewBy(review_by, None),
        span=NOWHERE,
    )


def define(name: str, value: m.Expr, kind: Type = YES_NO) -> m.Define:
    """A defined term."""
    return m.Define(name, label(name), kind, value, span=NOWHERE)


def interpretation(name: str, *options: str, chosen: str | None = None) -> m.Interpretation:
    """An open question; the first option is chosen unless another is named."""
    made = tuple(m.Option(option, label(option), None, span=NOWHERE) for option in options)
    return m.Interpretation(name, label(name), made, chosen or options[0], span=NOWHERE)


# --- norms ---------------------------------------------------------------------------------------


def exempting(name: str, when: m.Expr) -> m.Exempting:
    """An exception."""
    return m.Exempting(name, label(name), when, None, span=NOWHERE)


def waiver(name: str, when: m.Expr) -> m.Waiver:
    """A waiver."""
    return m.Waiver(name, label(name), when, None, span=NOWHERE)


def require(
    name: str, condition: m.Expr, *, in_principle: bool = False, waived: m.Waiver | None = None
) -> m.Requirement:
    """A requirement."""
    return m.Requirement(name, label(name), condition, in_principle, waived, span=NOWHERE)


def limit(
    name: str,
    value: m.Expr,
    op: Comparison,
    bound: m.Expr,
    *,
    in_principle: bool = False,
    each: m.Binder | None = None,
    waived: m.Waiver | None = None,
) -> m.Limit:
    """A limit."""
    return m.Limit(name, label(name), op, value, bound, in_principle, each, waived, span=NOWHERE)


def amount(name: str, value: m.Expr) -> m.Amount:
    """An amount."""
    return m.Amount(name, label(name), value, span=NOWHERE)


def within(
    name: str, period: m.Expr, start: m.Expr, done: m.Expr, rolls: m.Expr | None = None
) -> m.Deadline:
    """A deadline of a period after an event."""
    return m.Deadline(name, label(name), m.Within(period, start), done, rolls, span=NOWHERE)


def by_day(name: str, day: m.Expr, done: m.Expr, rolls: m.Expr | None = None) -> m.Deadline:
    """A deadline on a day."""
    return m.Deadline(name, label(name), m.ByDay(day), done, rolls, span=NOWHERE)


def caution(text: str, when: m.Expr) -> m.Caution:
    """A caution."""
    return m.Caution(label(text), when, span=NOWHERE)


def provision(
    name: str,
    norm: Norm,
    *,
    window: m.Window = ALWAYS,
    when: m.Expr | None = None,
    whiles: tuple[m.Expr, ...] = (),
    exceptions: tuple[m.Exempting, ...] = (),
    requirements: tuple[m.Requirement, ...] = (),
    limits: tuple[m.Limit, ...] = (),
    amounts: tuple[m.Amount, ...] = (),
    deadline: m.Deadline | None = None,
    fulfilled: m.Expr | None = None,
    breached: m.Expr | None = None,
    earliest: m.Expr | None = None,
    prevails: tuple[m.ProvisionRef, ...] = (),
    cautions: tuple[m.Caution, ...] = (),
) -> m.Provision:
    """A norm with its clauses."""
    return m.Provision(
        name,
        label(name),
        norm,
        window,
        when=when,
        whiles=whiles,
        exceptions=exceptions,
        requirements=requirements,
        limits=limits,
        amounts=amounts,
        deadline=deadline,
        fulfilled=fulfilled,
        breached=breached,
        earliest=earliest,
        prevails=prevails,
        cautions=cautions,
        clause_order=(*(r.id for r in requirements), *(limit.id for limit in limits)),
        span=NOWHERE,
    )


def measure(
    number: int,
    *provisions: m.Provision,
    window: m.Window = ALWAYS,
    applies: m.Expr | None = None,
    whiles: tuple[m.Expr, ...] = (),
    exceptions: tuple[m.Exempting, ...] = (),
    cautions: tuple[m.Caution, ...] = (),
    review_by: date | None = None,
) -> m.Measure:
    """A measure."""
    return m.Measure(
        str(number),
        number,
        label(f"measure {number}"),
        window,
        applies=applies,
        whiles=whiles,
        exceptions=exceptions,
        provisions=provisions,
        cautions=cautions,
        review_by=None if review_by is None else m.ReviewBy(review_by, None),
        span=NOWHERE,
    )


def policy(
    *measures: m.Measure,
    sections: Sequence[m.Section],
    categories: Sequence[m.Category] = (),
    records: Sequence[m.Record] = (),
    parameters: Sequence[m.Parameter] = (),
    defines: Sequence[m.Define] = (),
    interpretations: Sequence[m.Interpretation] = (),
    window: m.Window = ALWAYS,
    applies: m.Expr | None = None,
    cautions: tuple[m.Caution, ...] = (),
    review_by: date | None = None,
) -> m.Policy:
    """A policy."""
    return m.Policy(
        "made",
        label("made"),
        window,
        None,
        None,
        None,
        None,
        applies,
        tuple(categories),
        tuple(records),
        tuple(sections),
        tuple(parameters),
        tuple(defines),
        tuple(interpretations),
        (),
        measures,
        (),
        cautions=cautions,
        review_by=None if review_by is None else m.ReviewBy(review_by, None),
        span=NOWHERE,
    )
