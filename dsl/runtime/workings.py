"""How a figure was worked out: `(1500 − 300) × 30% = 360 亩`."""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Computed, Node, Rounded
from dsl.runtime.limits import unit_for
from dsl.runtime.noun import Noun, frozen
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.written import ROUNDED, percentage, quantity_text

_MOST: Final = 8  # terms of a sum that are still read at a glance
_ONE: Final = Quantity(Dimension.NUMBER, 1)
_BINDS: Final = {"+": 1, "−": 1, "×": 2, "÷": 2}


@frozen(eq=False, repr=False)
class Worked(Noun):
    """How a value and its bound were worked out; the value as a share of what the bound is of."""

    value: str | None = None
    bound: str | None = None
    share: str | None = None


def working(node: Node, unit: str | None, *, english: bool = False) -> str | None:
    """The figures put in and what they make, in a unit; None where nothing was worked out."""
    node = _behind(node)
    if not isinstance(node, Computed) or not isinstance(node.value, Quantity | date):
        return None
    if len(node.terms) < 2 and node.sign != "−":
        return None
    style = _Style(unit_for(unit, tuple(_quantities(node))), english)
    text = f"{style.plain(node)} = {style.text(node, bare=False)}"
    if isinstance(node, Rounded):
        step = quantity_text(node.step, english=english)
        how = f"{ROUNDED[node.mode][english]} {step}"
        text += f" ({how})" if english else f"（{how}）"
    return text


def share_of(value: Node, bound: Node) -> str | None:
    """A value as a share, `14.00%`, where the bound is a share of something."""
    bound = _behind(bound)
    if not isinstance(bound, Computed) or bound.sign != "×":
        return None
    part, (whole, ratio) = value.value, (term.value for term in bound.terms)
    if not isinstance(part, Quantity) or not isinstance(whole, Quantity) or whole.n <= 0:
        return None
    proper = isinstance(ratio, Quantity) and ratio.dimension is Dimension.RATIO
    return percentage(part, whole) if proper else None


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
    """Whether the figures behind one are shown; those behind a fact or a rounding are not."""
    if isinstance(node, Rounded) or node.name is not None:
        return False
    return isinstance(node, Computed) and len(node.terms) <= _MOST


@frozen(eq=False, repr=False)
class _Style(Noun):
    """The unit that the figures share, and the language of units."""

    unit: str | None
    english: bool

    def plain(self, node: Node) -> str:
        """The sum behind a figure, without its result."""
        node = _behind(node)
        if not isinstance(node, Computed) or len(node.terms) > _MOST or not node.terms:
            return self.text(node, bare=True)
        if isinstance(node, Rounded) and node.terms[1].value == _ONE:
            return self._inner(node.terms[0])  # rounded, and that is all
        if len(node.terms) == 1:
            return f"−{self._within(node.terms[0], 3)}"
        strength = _BINDS[node.sign]
        first, *others = node.terms
        # Subtraction and division take their right side as a whole.
        right = strength + (node.sign in "−÷")
        parts = [self._within(first, strength), *(self._within(t, right) for t in others)]
        return f" {node.sign} ".join(parts)

    def _inner(self, node: Node) -> str:
        node = _behind(node)
        return self.plain(node) if _opens(node) else self.text(node, bare=True)

    def _within(self, node: Node, strength: int) -> str:
        node = _behind(node)
        text = self._inner(node)
        if _opens(node) and isinstance(node, Computed) and node.terms:
            own = 3 if len(node.terms) == 1 else _BINDS[node.sign]
            return f"({text})" if own < strength else text
        return text

    def text(self, node: Node, *, bare: bool) -> str:
        """A figure; `bare` without the shared unit."""
        value = node.value
        if isinstance(value, date):
            return value.isoformat()
        assert isinstance(value, Quantity)
        if value.dimension is Dimension.RATIO:
            return quantity_text(value)
        fits = self.unit is not None and unit_for(self.unit, (value,)) == self.unit
        text = quantity_text(value, self.unit if fits else None, english=self.english)
        return text.partition(" ")[0] if bare and fits else text
