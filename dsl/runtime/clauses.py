"""The clauses of a measure as tables that generated modules fill with their functions.

Nothing compares or prints them; they have no methods for it, which would be made at every start.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from dsl.runtime.case import Case, Node
from dsl.runtime.conditions import Item
from dsl.runtime.noun import Noun, frozen
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import Comparison, Norm

Clause = Callable[[Case], Node]
ItemClause = Callable[[Case, Item], Node]


@frozen(eq=False, repr=False)
class Window:
    """Days in force, both ends included."""

    start: date | None = None
    end: date | None = None

    def covers(self, day: date) -> bool:
        """Whether a day lies within."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@frozen(eq=False, repr=False)
class Dated:
    """A figure with its values from a day on, in order of the days."""

    values: tuple[tuple[date, Quantity | date | str | bool], ...]

    def on(self, day: date) -> Quantity | date | str | bool:
        """The value of a day; before the first day, the first."""
        found = self.values[0][1]
        for start, value in self.values:
            if start <= day:
                found = value
        return found

    def of(self, case: Case) -> Node:
        """The value on the day of evaluation."""
        return Node(self.on(case.day))


@frozen(eq=False, repr=False)
class ExceptionClause:
    """An exception."""

    id: str
    label: Label
    when: Clause
    because: Label | None = None
    key: str = ""


@frozen(eq=False, repr=False)
class WaiverClause:
    """Frees from one requirement or limit."""

    id: str
    label: Label
    when: Clause


@frozen(eq=False, repr=False)
class RequirementClause:
    """A requirement."""

    id: str
    label: Label
    test: Clause
    in_principle: bool = False
    waiver: WaiverClause | None = None
    key: str = ""


@frozen(eq=False, repr=False)
class LimitClause:
    """A limit. `unit` is the symbol of its bound's literal or parameter of the day, if any."""

    id: str
    label: Label
    comparison: Comparison
    value: Clause
    bound: Clause
    unit: str | Dated | None = None
    in_principle: bool = False
    waiver: WaiverClause | None = None
    key: str = ""


@frozen(eq=False, repr=False)
class EachLimitClause:
    """A limit for each item of a list."""

    id: str
    label: Label
    comparison: Comparison
    items: Clause
    where: ItemClause | None
    value: ItemClause
    bound: ItemClause
    unit: str | Dated | None = None
    in_principle: bool = False
    waiver: WaiverClause | None = None
    key: str = ""


@frozen(eq=False, repr=False)
class AmountClause:
    """An amount."""

    id: str
    label: Label
    value: Clause
    key: str = ""


@frozen(eq=False, repr=False)
class DeadlineClause:
    """A deadline; without a period, `start` is the due day. `rolls` None is never."""

    id: str
    label: Label
    start: Clause
    period: Clause | None
    done: Clause
    rolls: Clause | None = None
    key: str = ""


@frozen(eq=False, repr=False)
class CautionClause:
    """A warning."""

    text: Label
    when: Clause


@frozen(eq=False, repr=False)
class Review(Noun):
    """Past this day what reads `name` is stale."""

    name: str
    day: date
    label: Label


@frozen(eq=False, repr=False)
class ProvisionClauses:
    """One version of a provision. It yields to `prevailing` and prevails over `over`.

    `reviews` are those of what it names itself, `reads` the provisions it refers to.
    """

    id: str
    label: Label
    norm: Norm
    window: Window
    scope: tuple[Clause, ...] = ()
    exceptions: tuple[ExceptionClause, ...] = ()
    conditions: tuple[RequirementClause | LimitClause | EachLimitClause, ...] = ()
    amounts: tuple[AmountClause, ...] = ()
    deadline: DeadlineClause | None = None
    fulfilled: Clause | None = None
    breached: Clause | None = None
    earliest: Clause | None = None
    prevailing: tuple[tuple[str, str], ...] = ()
    over: tuple[tuple[str, str], ...] = ()
    cautions: tuple[CautionClause, ...] = ()
    reviews: tuple[Review, ...] = ()
    reads: tuple[tuple[str, str], ...] = ()
    readings: frozenset[str] = frozenset()
    line: int = 0


@frozen(eq=False, repr=False)
class MeasureClauses:
    """One version of a measure."""

    id: str
    number: int
    title: Label
    chapter: int | None
    window: Window
    scope: tuple[Clause, ...] = ()
    whiles: tuple[Clause, ...] = ()
    exceptions: tuple[ExceptionClause, ...] = ()
    provisions: tuple[ProvisionClauses, ...] = ()
    cautions: tuple[CautionClause, ...] = ()
    line: int = 0


@frozen(eq=False, repr=False)
class PolicyClauses:
    """A whole policy."""

    id: str
    window: Window
    scope: tuple[Clause, ...]
    cautions: tuple[CautionClause, ...]
    measures: tuple[MeasureClauses, ...]
    chosen: dict[str, str]  # interpretation -> its chosen option
    options: dict[str, tuple[str, ...]]
