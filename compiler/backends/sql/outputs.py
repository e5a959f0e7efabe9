"""What a statement yields: a column for each part of the answer that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, Flag, auto
from pathlib import Path
from typing import Final

import attrs

from compiler.backends.sql.clauses import figures_of
from compiler.backends.sql.deadlines import Clock
from compiler.backends.sql.held import Held
from compiler.backends.sql.kinds import Boolean, Date, Decimal, Kind, Varchar
from compiler.backends.sql.nodes import (
    FALSE,
    TRUE,
    ZERO,
    AsOf,
    Binary,
    Call,
    Fn,
    Literal,
    Sql,
    any_,
    case,
    given,
    is_null,
    pick,
    whole,
)
from compiler.backends.sql.undetermined import Undetermined
from compiler.backends.sql.waiting import union
from compiler.backends.sql.walk import (
    EXCEPTED,
    NOT_APPLICABLE,
    NOT_IN_FORCE,
    STATUS_OF,
    Answer,
    Walk,
    Walked,
    status,
)
from compiler.emit import plain_comment
from dsl.model import tree as m
from dsl.runtime.status import DeadlineState, DutyState, Norm, Status


class Ask(Flag):
    """Which parts of the answer are wanted; what is not asked for costs nothing."""

    STATUSES = auto()  # of measures
    POSSIBLE = auto()  # of measures
    MISSING = auto()  # of measures
    LACKING = auto()  # what is missing of any measure, in one column
    PROVISIONS = auto()  # of provisions too what is asked of measures; exception, duty
    CLAUSES = auto()  # requirements, limits, amounts, deadlines, earliest days
    ALL = STATUSES | POSSIBLE | MISSING | LACKING | PROVISIONS | CLAUSES


class Aspect(Enum):
    """What an output says of a measure, a provision or a clause."""

    STATUS = "status"  # a word
    POSSIBLE = "possible"  # words in the order of reports, with commas between
    MISSING = "missing"  # names, sorted, with commas between; of an amount too
    EXCEPTION = "exception"  # the id of the first that holds, NULL where the status is another
    DUTY = "duty"  # the state of a duty, or NULL
    HOLDS = "holds"  # of a requirement or limit, before any waiver
    WAIVED = "waived"  # whether its waiver holds
    VALUE = "value"  # of a limit or amount, in the base unit; NULL: unknown or none
    BOUND = "bound"
    MARGIN = "margin"
    ITEM = "item"  # which item of a list has the smallest margin, from 1
    DUE = "due"
    DONE = "done"
    STATE = "state"  # of a deadline, or NULL
    CALENDAR = "calendar"  # TRUE: the calendar ends before the due day, which stands unrolled
    EARLIEST = "earliest"


@attrs.frozen
class Output:
    """A column of the result: `measure.provision.clause.aspect`, as far as it belongs to each.

    Without a measure it is of all of them. `none` is set of the BOOLEAN beside a figure or day that
    is true where that is none. `comment` says where in the policy it comes from.
    """

    value: Sql
    kind: Kind
    aspect: Aspect
    measure: str = ""
    provision: str | None = None
    clause: str | None = None
    none: bool = False
    comment: str = ""

    @property
    def name(self) -> str:
        """The name of the column."""
        parts = (self.measure, self.provision, self.clause, self.aspect.value)
        return ".".join(part for part in parts if part) + (".none" if self.none else "")


IDLE: Final = NOT_IN_FORCE | NOT_APPLICABLE | EXCEPTED


def outputs(walk: Walk, ask: Ask) -> Iterator[Output]:
    """The columns, measure by measure. Raises TooWide."""
    everything = Undetermined(walk)
    if Ask.LACKING in ask:
        lacking = union(everything.measure(measure) for measure in walk.measures)
        yield Output(everything.names.spelled(lacking), Varchar(), Aspect.MISSING)
    open_ = everything if Ask.MISSING in ask else None
    for measure in walk.measures:
        comment = place_of(measure.id, measure)
        yield from _answer(walk.answer(measure), ask, measure.id, comment)
        if open_ is not None:
            spelled = open_.names.spelled(open_.measure(measure))
            yield Output(spelled, Varchar(), Aspect.MISSING, measure.id)
        for name, (own, _) in walk.provisions.items():
            if own.id == measure.id:
                yield from _provision(walk, open_, name, ask)


def place_of(name: str, clause: m.Measure | m.Provision | m.Define) -> str:
    """What something is called, and where in the policy it stands, for a comment."""
    place = f"{Path(clause.span.source.name).name}:{clause.span.line}"
    return plain_comment(f"{name} {clause.label.zh} · {place}").replace("*/", "* /")


def _answer(
    answer: Answer, ask: Ask, measure: str, comment: str, provision: str | None = None
) -> Iterator[Output]:
    if Ask.STATUSES in ask:
        word = status(answer)
        yield Output(word, Varchar(), Aspect.STATUS, measure, provision, comment=comment)
    if Ask.POSSIBLE in ask:
        yield Output(possible(answer), Varchar(), Aspect.POSSIBLE, measure, provision)


def possible(answer: Answer) -> Sql:
    """The words of all statuses that its bits stand for, in the order of reports."""
    words: list[Sql] = []
    for one in Status:
        mask = sum(bit for bit, found in STATUS_OF.items() if found is one)
        if answer.feasible & ~mask == 0:
            return Literal(one.value)
        if answer.feasible & mask:
            is_set = Binary(">", Binary("&", answer.bits, whole(mask)), ZERO)
            words.append(pick(is_set, Literal(one.value), Literal(None, Varchar())))
    return Call(Fn.JOINED, tuple(words))


# --- provisions ----------------------------------------------------------------------------------


def _provision(
    walk: Walk, open_: Undetermined | None, name: tuple[str, str], ask: Ask
) -> Iterator[Output]:
    walked = walk.walk(name)
    if Ask.PROVISIONS in ask:
        comment = place_of(".".join(name), walked.provision)
        yield from _answer(walked.answer, ask, name[0], comment, name[1])
        if open_ is not None:
            spelled = open_.names.spelled(open_.provision(name))
            yield Output(spelled, Varchar(), Aspect.MISSING, *name)
        yield Output(_exception(walked), Varchar(), Aspect.EXCEPTION, *name)
        if walked.provision.norm.is_duty:
            yield Output(_duty(walk, walked), Varchar(), Aspect.DUTY, *name)
    if Ask.CLAUSES in ask and walked.in_force:
        yield from _clauses(walk, open_, walked, name)


def _exception(walked: Walked) -> Sql:
    excepted = Binary("=", walked.answer.bits, whole(EXCEPTED))
    if not walked.answer.feasible & EXCEPTED:
        return Literal(None, Varchar())
    first = case(
        *((e.holds, Literal(e.id)) for e in walked.exceptions),
        otherwise=Literal(None, Varchar()),
    )
    return pick(excepted, first, Literal(None, Varchar()))


def _duty(walk: Walk, walked: Walked) -> Sql:
    """Where a duty stands: the first of breached, overdue, late, met, due that is true."""
    provision, clock, bits = walked.provision, walked.clock, walked.answer.bits
    if not walked.answer.feasible & ~IDLE:
        return Literal(None, Varchar())
    fulfilled = FALSE if provision.fulfilled is None else walk.values.truth(provision.fulfilled)
    overdue = FALSE if clock is None else clock.overdue
    late = FALSE if clock is None else clock.late
    met = any_([fulfilled, FALSE if clock is None else clock.in_time])
    if provision.norm is Norm.PROHIBIT:
        met = TRUE
    unsure = any_(is_null(truth) for truth in (walked.breached, overdue, late, met))
    return case(
        (Binary("=", Binary("&", bits, whole(511 & ~IDLE)), ZERO), Literal(None, Varchar())),
        (Binary(">", Binary("&", bits, whole(IDLE)), ZERO), _state(DutyState.UNKNOWN)),
        (walked.breached, _state(DutyState.BREACHED)),
        (overdue, _state(DutyState.OVERDUE)),
        (late, _state(DutyState.LATE)),
        (unsure, _state(DutyState.UNKNOWN)),
        (met, _state(DutyState.MET)),
        otherwise=_state(DutyState.DUE),
    )


def _state(state: DutyState | DeadlineState) -> Literal:
    return Literal(state.value)


# --- clauses -------------------------------------------------------------------------------------


def _clauses(
    walk: Walk, open_: Undetermined | None, walked: Walked, name: tuple[str, str]
) -> Iterator[Output]:
    values, provision = walk.values, walked.provision
    written: list[m.Requirement | m.Limit] = [*provision.requirements, *provision.limits]
    for clause, test in zip(written, walked.tests, strict=True):
        yield Output(test.holds, Boolean(), Aspect.HOLDS, *name, clause.id)
        if clause.waiver is not None:
            yield Output(test.waived, Boolean(), Aspect.WAIVED, *name, clause.id)
        if isinstance(clause, m.Limit):
            found = figures_of(values, clause)
            yield from _figure(found.value, Aspect.VALUE, name, clause.id)
            yield from _figure(found.bound, Aspect.BOUND, name, clause.id)
            yield from _figure(found.margin, Aspect.MARGIN, name, clause.id)
            if found.item is not None:
                yield Output(found.item, Decimal(4, 0), Aspect.ITEM, *name, clause.id)
    for amount in provision.amounts:
        yield from _figure(values.held(amount.value), Aspect.VALUE, name, amount.id)
        if open_ is not None:
            spelled = open_.names.spelled(open_.missing.of(amount.value))
            yield Output(spelled, Varchar(), Aspect.MISSING, *name, amount.id)
    if provision.deadline is not None and walked.clock is not None:
        yield from _deadline(walked.clock, name, provision.deadline.id)
    if provision.earliest is not None:
        yield from _figure(values.held(provision.earliest), Aspect.EARLIEST, name, None)


def _figure(
    found: Held, aspect: Aspect, name: tuple[str, str], clause: str | None
) -> Iterator[Output]:
    kind = Date() if found.number is None else found.number.kind
    yield Output(found.value, kind, aspect, *name, clause)
    if found.none != FALSE:
        yield Output(found.none, Boolean(), aspect, *name, clause, none=True)


def _deadline(clock: Clock, name: tuple[str, str], clause: str) -> Iterator[Output]:
    yield from _figure(clock.due, Aspect.DUE, name, clause)
    yield from _figure(clock.done, Aspect.DONE, name, clause)
    due, done = clock.due.value, clock.done.value
    after = Binary(">", done, due)
    unsure = any_([is_null(due), clock.done.unknown])
    state = case(
        (any_(part.none for part in clock.parts), _state(DeadlineState.NOT_STARTED)),
        (unsure, Literal(None, Varchar())),
        (after, _state(DeadlineState.LATE)),
        (given(done), _state(DeadlineState.MET)),
        (Binary(">", AsOf(), due), _state(DeadlineState.OVERDUE)),
        otherwise=_state(DeadlineState.PENDING),
    )
    yield Output(state, Varchar(), Aspect.STATE, *name, clause)
    yield Output(clock.calendar_unknown, Boolean(), Aspect.CALENDAR, *name, clause)
