"""Deadlines: whether one runs, when it ends, and whether it was kept."""

from __future__ import annotations

from datetime import date

from dsl.runtime.calendar import roll
from dsl.runtime.case import Case, Nobody, Node, Told, missing_of
from dsl.runtime.clauses import Clause, DeadlineClause
from dsl.runtime.conditions import all_of, any_of, known
from dsl.runtime.noun import frozen
from dsl.runtime.period import shift
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.runtime.status import DeadlineState
from dsl.runtime.values import NONE


@frozen(eq=False, repr=False)
class Timed:
    """A deadline evaluated. `due` and `done` are nodes; `broken` is late or overdue."""

    due: Node
    done: Node
    state: DeadlineState | None
    broken: Node
    late: Node
    overdue: Node
    met: Node
    calendar_unknown: bool
    started: bool | None


def begun(case: Case, clause: DeadlineClause) -> Node:
    """`start and period are not none`, part of the scope."""
    nodes = [_event(case, clause.start) if clause.period else clause.start(case)]
    if clause.period is not None:
        nodes.append(clause.period(case))
    whole = all_of(*(_is_known_to_be(node) for node in nodes))
    zh, en = clause.label.zh, clause.label.en
    return Told(whole, Label(f"“{zh}”已经起算", f"“{en}” has begun to run"))


def timed_of(case: Case, clause: DeadlineClause) -> Timed:
    """How a deadline stands on the day of evaluation."""
    done = _event(case, clause.done)
    due, calendar_unknown = _due(case, clause)
    nowhere = known(False)
    if due.value is NONE:
        never = DeadlineState.NOT_STARTED
        return Timed(due, done, never, nowhere, nowhere, nowhere, nowhere, False, False)
    late, met = _compared(done, due, True), _compared(done, due, False)
    past = _past(due, case.day)
    undone = Node(None if done.value is None else done.value is NONE, done.missing, (done,))
    overdue = all_of(undone, past)
    if done.value is None:
        # Done unknown: no breach while the due day is not past, unknown after.
        waits = missing_of((done, past)) if past.value is None else done.missing
        broken = (
            Node(False, Nobody, (due, done))
            if past.value is False
            else Node(None, waits, (due, done))
        )
    else:
        broken = any_of(late, overdue)
    state = _deadline_state(met, late, overdue, done, past)
    told = Told(broken, _missed(clause.label, due))
    return Timed(due, done, state, told, late, overdue, met, calendar_unknown, True)


def _missed(label: Label, due: Node) -> Label:
    day = due.value.isoformat() if isinstance(due.value, date) else None
    zh, en = day or "未知", day or "unknown"
    return Label(f"“{label.zh}”逾期（到期日 {zh}）", f"“{label.en}” is missed (due {en})")


def _event(case: Case, clause: Clause) -> Node:
    """A start or done date; one after the day of evaluation counts as none there."""
    node = clause(case)
    if isinstance(node.value, date) and node.value > case.day:
        return Node(NONE, Nobody, (node,))
    return node


def _due(case: Case, clause: DeadlineClause) -> tuple[Node, bool]:
    start = _event(case, clause.start) if clause.period else clause.start(case)
    nodes: tuple[Node, ...] = (start,)
    if clause.period is not None:
        nodes = (start, clause.period(case))
    if any(node.value is NONE for node in nodes):
        return Node(NONE, Nobody, nodes), False
    if clause.rolls is not None:
        nodes = (*nodes, clause.rolls(case))
    if any(node.value is None for node in nodes):
        return Node(None, missing_of(nodes), nodes), False
    due = start.value
    assert isinstance(due, date)
    if clause.period is not None:
        period = nodes[1].value
        assert isinstance(period, Quantity)
        moved = shift(due, period)
        if moved is None:
            return Node(NONE, Nobody, nodes), False
        due = moved
    if clause.rolls is None or not nodes[-1].value:
        return Node(due, Nobody, nodes), False
    rolled, sure = roll(due)
    return Node(rolled, Nobody, nodes), not sure


def _is_known_to_be(node: Node) -> Node:
    if node.value is NONE:
        return Node(False, Nobody, (node,))
    return Node(None if node.value is None else True, node.missing, (node,))


def _compared(done: Node, due: Node, after: bool) -> Node:
    """Done after the due day, or by it; an undone one is neither."""
    if done.value is NONE or due.value is NONE:
        return Node(False, Nobody, (done, due))
    if done.value is None or due.value is None:
        return Node(None, missing_of((done, due)), (done, due))
    assert isinstance(done.value, date) and isinstance(due.value, date)
    return Node((done.value > due.value) is after, Nobody, (done, due))


def _past(due: Node, day: date) -> Node:
    if due.value is None:
        return Node(None, due.missing, (due,))
    assert isinstance(due.value, date)
    return Node(day > due.value, Nobody, (due,))


def _deadline_state(
    met: Node, late: Node, overdue: Node, done: Node, past: Node
) -> DeadlineState | None:
    if done.value is None or past.value is None:
        return None
    if met.value:
        return DeadlineState.MET
    if late.value:
        return DeadlineState.LATE
    return DeadlineState.OVERDUE if overdue.value else DeadlineState.PENDING
