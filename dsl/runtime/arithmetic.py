"""What generated arithmetic is built of. None passes through and there beats unknown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from dsl.runtime.case import Computed, Held, Nobody, Node, Rounded, missing_of
from dsl.runtime.conditions import Test, ghost, items_of
from dsl.runtime.period import days_between, shift
from dsl.runtime.quantity import Dimension, Quantity, Rounding
from dsl.runtime.values import NONE

T = TypeVar("T")


def _of(nodes: tuple[Node, ...], compute: Callable[[], Held], sign: str) -> Node:
    """None if an operand is none, else unknown if one is, else computed."""
    unknown = False
    for node in nodes:
        if node.value is NONE:
            return Node(NONE, Nobody, nodes)
        unknown = unknown or node.value is None
    if unknown:
        return Node(None, missing_of(nodes), nodes)
    return Computed(compute(), nodes, sign, nodes)


def _q(node: Node) -> Quantity:
    assert isinstance(node.value, Quantity)
    return node.value


def _d(node: Node) -> date:
    assert isinstance(node.value, date)
    return node.value


def plus(a: Node, b: Node) -> Node:
    """A sum."""
    return _of((a, b), lambda: _q(a) + _q(b), "+")


def minus(a: Node, b: Node) -> Node:
    """A difference; of two dates, days."""
    return _of(
        (a, b),
        lambda: days_between(_d(a), _d(b)) if isinstance(a.value, date) else _q(a) - _q(b),
        "−",
    )


def negative(a: Node) -> Node:
    """The other sign."""
    return _of((a,), lambda: -_q(a), "−")


def share(ratio: Node, base: Node) -> Node:
    """`30% of X`."""
    value = _of((ratio, base), lambda: _q(base).share(_q(ratio)), "×")
    if isinstance(value, Computed):
        value.terms = (base, ratio)  # written with the base first
    return value


def divide(a: Node, b: Node, mode: Rounding, step: Quantity) -> Node:
    """The quotient, rounded once; by 0 it is none."""

    def quotient() -> Held:
        result = _q(a).divide(_q(b), mode, step)
        return NONE if result is None else result

    found = _of((a, b), quotient, "÷")
    return Rounded(found.value, (a, b), mode, step) if isinstance(found, Computed) else found


def moved(base: Node, period: Node) -> Node:
    """A date moved by a period; beyond the calendar it is none."""

    def day() -> Held:
        result = shift(_d(base), _q(period))
        return NONE if result is None else result

    return _of((base, period), day, "+")


def larger(*nodes: Node) -> Node:
    """The larger of several."""
    return _best(nodes, True)


def smaller(*nodes: Node) -> Node:
    """The smaller of several."""
    return _best(nodes, False)


def _best(nodes: tuple[Node, ...], larger_one: bool) -> Node:
    chosen = _of(nodes, lambda: _extreme(nodes, larger_one).value, "")
    if isinstance(chosen, Computed):
        chosen.terms = (_extreme(nodes, larger_one),)
    return chosen


def _extreme(nodes: tuple[Node, ...], larger_one: bool) -> Node:
    best = nodes[0]
    for node in nodes[1:]:
        if isinstance(best.value, date):
            better = _d(node) > best.value if larger_one else _d(node) < best.value
        else:
            better = _q(node) > _q(best) if larger_one else _q(node) < _q(best)
        best = node if better else best
    return best


def year_of(node: Node) -> Node:
    """The year of a date."""
    if not isinstance(node.value, date):
        return Node(node.value, node.missing, (node,))
    return Node(Quantity(Dimension.NUMBER, node.value.year), Nobody, (node,))


def total(node: Node, where: Test | None, value: Test, zero: Dimension) -> Node:
    """The sum of a value over the items whose `where` holds."""
    items = items_of(node)
    if items is None:
        tests = (where, value) if where else (value,)
        return Node(None, ghost(node, *tests), (node,))
    kids: list[Node] = [node]
    missing: frozenset[str] = Nobody
    unknown_where = unknown = none = False
    result = Quantity(zero, 0)
    summed: list[Node] = []
    for item in items:
        test = where(item) if where else None
        if test is not None:
            kids.append(test)
            if test.value is False:
                continue
            if test.value is None:
                unknown_where = True
                missing |= test.missing
        counted = value(item)
        kids.append(counted)
        if counted.value is None:
            unknown = True
            missing |= counted.missing
        elif test is not None and test.value is None:
            continue
        elif counted.value is NONE:
            none = True
        elif not none:
            result = result + _q(counted)
            summed.append(counted)
    if unknown_where or (unknown and not none):
        return Node(None, missing, tuple(kids))
    if none:
        return Node(NONE, Nobody, tuple(kids))
    return Computed(result, tuple(kids), "+", tuple(summed))


def count(node: Node, where: Test | None, distinct: Test | None = None) -> Node:
    """How many items' `where` holds, or how many different values they have; none is skipped."""
    items = items_of(node)
    if items is None:
        return Node(None, ghost(node, *(t for t in (where, distinct) if t)), (node,))
    kids: list[Node] = [node]
    missing: frozenset[str] = Nobody
    unknown = False
    counted = 0
    values: set[Held] = set()
    for item in items:
        test = where(item) if where else None
        if test is not None:
            kids.append(test)
            if test.value is False:
                continue
            if test.value is None:
                unknown = True
                missing |= test.missing
        counted += 1
        if distinct is not None:
            value = distinct(item)
            kids.append(value)
            if value.value is None:
                unknown = True
                missing |= value.missing
            elif value.value is not NONE:
                values.add(value.value)
    if unknown:
        return Node(None, missing, tuple(kids))
    number = counted if distinct is None else len(values)
    return Node(Quantity(Dimension.NUMBER, number), Nobody, tuple(kids))


def first_of(branches: tuple[tuple[Node, Node], ...], last: Node) -> Node:
    """The value behind the first guard that is not false, else the last; pairs are guard, value."""
    kids: list[Node] = []
    missing: frozenset[str] = Nobody
    unknown = False
    for guard, node in (*branches, (Node(True), last)):
        kids.append(guard)
        if guard.value is False:
            continue
        kids.append(node)
        if guard.value is None:
            unknown = True
            missing |= guard.missing
        if node.value is None:
            missing |= node.missing
        if guard.value is True:
            if unknown:
                return Node(None, missing, tuple(kids))
            if node.value is None or node.value is NONE:
                return Node(node.value, node.missing, tuple(kids))
            return Computed(node.value, tuple(kids), "", (node,))
    raise AssertionError("the last branch always holds")
