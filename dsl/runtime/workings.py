"""How a figure was worked out: `(1500 − 300) × 30% = 360 亩`."""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Computed, Node
from dsl.runtime.limits import unit_for
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.written import quantity_text

_MOST: Final = 8  # terms of a sum that are still read at a glance
_BINDS: Final = {"+": 1, "−": 1, "×": 2, "÷": 2}


def working(node: Node, unit: str | None) -> str | None:
    """The figures put in and what they make, in a unit; None where nothing was worked out."""
    node = _behind(node)
    if not isinstance(node, Computed) or not isinstance(node.value, Quantity | date):
        return None
    if len(node.terms) < 2 and node.sign != "−":
        return None
    wanted = unit_for(unit, tuple(_quantities(node)))
    plain = _plain(node, wanted)
    return f"{plain} = {_text(node, wanted, bare=False)}"


def _behind(node: Node) -> Node:
    """What a choice chose, and the one term of a sum of one."""
    while isinstance(node, Computed) and len(node.terms) == 1 and node.sign != "−":
        node = node.terms[0]
    return node


def _quantities(node: Node) -> list[Quantity]:
    """The figures that take the unit of the result."""
    node = _behind(node)
    found = [node.value] if isinstance(node.value, Quantity) else []
    if _opens(node):
        assert isinstance(node, Computed)
        for term in node.terms:
            found += _quantities(term)
    dimension = found[0].dimension if found else None
    return [q for q in found if q.dimension is dimension]


def _opens(node: Node) -> bool:
    """Whether the figures behind one are shown; those behind a fact are not."""
    return isinstance(node, Computed) and node.name is None and len(node.terms) <= _MOST


def _plain(node: Node, unit: str | None) -> str:
    node = _behind(node)
    if not _opens(node) or not isinstance(node, Computed) or not node.terms:
        return _text(node, unit, bare=True)
    if len(node.terms) == 1:
        return f"−{_within(node.terms[0], unit, 3)}"
    strength = _BINDS[node.sign]
    first, *others = node.terms
    # Subtraction and division take their right side as a whole.
    right = strength + (node.sign in "−÷")
    parts = [_within(first, unit, strength), *(_within(t, unit, right) for t in others)]
    return f" {node.sign} ".join(parts)


def _within(node: Node, unit: str | None, strength: int) -> str:
    node = _behind(node)
    text = _plain(node, unit)
    if _opens(node) and isinstance(node, Computed) and node.terms:
        own = 3 if len(node.terms) == 1 else _BINDS[node.sign]
        return f"({text})" if own < strength else text
    return text


def _text(node: Node, unit: str | None, *, bare: bool) -> str:
    value = node.value
    if isinstance(value, date):
        return value.isoformat()
    assert isinstance(value, Quantity)
    if value.dimension is Dimension.RATIO:
        return quantity_text(value)
    text = quantity_text(value, unit if _fits(value, unit) else None)
    return text.rpartition(" ")[0] or text if bare and _fits(value, unit) else text


def _fits(value: Quantity, unit: str | None) -> bool:
    return unit is not None and unit_for(unit, (value,)) == unit
