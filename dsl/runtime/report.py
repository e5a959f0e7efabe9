"""The answer, as data. `compiler.cli` prints it; `to_json` has the shape that others rely on."""

from __future__ import annotations

from datetime import date
from typing import Literal

from dsl.runtime.noun import Noun, frozen
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Comparison, DeadlineState, DutyState, Norm, Status
from dsl.runtime.values import Absent

Truth = bool | None
# A figure is None when unknown, NONE when known not to be. `unit` is the symbol it is reported in.
Figure = Quantity | date | Absent | None
# A value as a project file writes it: a text, or one for each value of a set or item of a list.
Written = str | tuple[str, ...]


@frozen(eq=False, repr=False)
class Label(Noun):
    """A name in both languages; one that is missing stands for the other."""

    zh: str
    en: str


@frozen(eq=False, repr=False)
class LimitReport(Noun):
    """A limit: `holds` is its own truth, before any waiver; `margin` is negative if it fails."""

    id: str
    label: Label
    comparison: Comparison
    value: Figure
    bound: Figure
    margin: Figure
    unit: str | None
    holds: Truth
    in_principle: bool = False
    waived: WaiverReport | None = None
    item: int | None = None
    each: bool = False
    rounding: bool = False


@frozen(eq=False, repr=False)
class WaiverReport(Noun):
    """A waiver after a requirement or limit."""

    id: str
    label: Label
    holds: Truth


@frozen(eq=False, repr=False)
class RequirementReport(Noun):
    """A requirement: `holds` is its own truth, before any waiver."""

    id: str
    label: Label
    holds: Truth
    in_principle: bool = False
    waived: WaiverReport | None = None


@frozen(eq=False, repr=False)
class AmountReport(Noun):
    """An amount in the base unit; `missing` are the facts an unknown one waits for."""

    id: str
    label: Label
    value: Figure
    unit: str | None
    missing: tuple[str, ...] = ()


@frozen(eq=False, repr=False)
class DeadlineReport(Noun):
    """A deadline: `due` and `done` are dates, None (unknown) or NONE."""

    id: str
    label: Label
    due: Figure
    done: Figure
    state: DeadlineState | None
    calendar_unknown: bool = False


@frozen(eq=False, repr=False)
class ExceptionReport(Noun):
    """The exception that holds: of the measure, the provision, or a prevailing provision."""

    id: str
    label: Label
    because: Label | None


@frozen(eq=False, repr=False)
class WhyNode(Noun):
    """A condition that was tested: its text, truth, place in the policy, and the facts it read."""

    text: Label
    truth: Truth
    file: str
    line: int
    facts: tuple[tuple[str, Written], ...] = ()
    because: tuple[WhyNode, ...] = ()
    decides: bool = True


@frozen(eq=False, repr=False)
class ProvisionReport(Noun):
    """The answer for a provision. `possible` and `missing` are sorted as `semantics` says."""

    id: str
    label: Label
    norm: Norm
    status: Status
    possible: frozenset[Status]
    missing: tuple[str, ...]
    exception: ExceptionReport | None = None
    duty: DutyState | None = None
    limits: tuple[LimitReport, ...] = ()
    requirements: tuple[RequirementReport, ...] = ()
    amounts: tuple[AmountReport, ...] = ()
    deadlines: tuple[DeadlineReport, ...] = ()
    has_earliest: bool = False
    earliest: Figure = None
    cautions: tuple[Label, ...] = ()
    assumes: tuple[str, ...] = ()
    hangs_on: tuple[str, ...] = ()
    arguable: bool = False
    stale: bool = False


@frozen(eq=False, repr=False)
class MeasureReport(Noun):
    """The answer for a measure. `number` is its leading number, `id` its string id."""

    id: str
    number: int
    title: Label
    chapter: int | None
    status: Status
    possible: frozenset[Status]
    missing: tuple[str, ...]
    provisions: tuple[ProvisionReport, ...]


@frozen(eq=False, repr=False)
class PolicyReport(Noun):
    """The answer for a project on a day."""

    as_of: date
    as_of_from: Literal["option", "project", "today"]
    readings: tuple[tuple[str, str], ...]
    assumptions: tuple[str, ...]
    stale: tuple[str, ...]
    measures: tuple[MeasureReport, ...]
