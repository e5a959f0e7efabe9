"""Comparisons in straight-line code, of days and of figures."""

from __future__ import annotations

from typing import Final

from compiler.backends.python.plain_code import Ways, branch, indented, test
from compiler.backends.python.plain_facts import HOLDS
from compiler.backends.python.plain_numbers import Leaf, TooHard, compared
from compiler.backends.python.plain_values import Values, leaves_of, nothing
from compiler.emit import text
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choice, Day, Numeric, Text

_OPPOSITE: Final = {"<=": ">", "<": ">=", ">=": "<", ">": "<=", "==": "!="}


class Comparisons(Values):
    """Writes the comparisons of one function."""

    def _equal(self, expr: m.Equals, ways: Ways) -> list[str]:
        kind = type_of(expr.left)
        if isinstance(kind, Numeric | Day):
            return self._compared(expr.left, expr.right, "==", ways)
        if not isinstance(kind, Text | Choice) or not isinstance(expr.right, m.Constant):
            raise TooHard("is")
        name, lines, unknown, _ = self._loaded(expr.left)
        same = f"{name} == {text(str(expr.right.value)).text}"
        return [*lines, *branch([(same, ways.yes), (unknown, ways.unknown)], ways.no)]

    def _compared(self, left: m.Expr, right: m.Expr, sign: str, ways: Ways) -> list[str]:
        if isinstance(left, m.CountOf) and left.distinct is None and left.binder.where is None:
            return self._size(left.binder, right, sign, ways)
        lines: list[str] = []
        if isinstance(type_of(left), Day):
            sides = [self._day(side, lines) for side in (left, right)]
            leaves_ = [leaf for _, leaf in sides if leaf is not None]
            comparison = f"{sides[0][0]} {sign} {sides[1][0]}"
            opposite = f"{sides[0][0]} {_OPPOSITE[sign]} {sides[1][0]}"
        else:
            a, b = self._linear(left, lines), self._linear(right, lines)
            leaves_ = leaves_of(a, b)
            comparison, opposite = compared(a, b, sign), compared(a, b, _OPPOSITE[sign])
        if not leaves_:
            raise TooHard("constant")
        return [*lines, *self._tested(comparison, opposite, leaves_, ways)]

    def _tested(self, comparison: str, opposite: str, leaves_: list[Leaf], ways: Ways) -> list[str]:
        """A comparison where all that it is of is known; one that is none makes it false."""
        if ways.yes:
            within = branch([(comparison, ways.yes)], ways.no)
        else:
            within = branch([(opposite, ways.no)], ())
        none = nothing(leaves_)
        lines = [test("if", list(dict.fromkeys(leaf.known for leaf in leaves_)))]
        lines += indented(within or ["pass"])
        if none and ways.no != ways.unknown:
            self.written.used.add("NONE")
            lines.append(test("elif", none, "or"))
            lines += indented(ways.no or ("pass",))
        if ways.unknown:
            lines += ["else:", *indented(ways.unknown)]
        return lines

    def begun(self, term: m.Within | m.ByDay, ways: Ways) -> list[str]:
        """A deadline runs: its start is known to be, and for a period has come."""
        lines: list[str] = []
        if isinstance(term, m.ByDay):
            day, leaf = self._day(term.day, lines)
            return self._not_none(lines, leaf, ways)
        if self._linear(term.period, []).terms:
            raise TooHard("period of a fact")
        day, leaf = self._day(term.start, lines)
        if leaf is None:
            raise TooHard("start on a known day")
        self.written.day = True
        return [*lines, *self._tested(f"{day} <= day", f"{day} > day", [leaf], ways)]

    def _not_none(self, lines: list[str], leaf: Leaf | None, ways: Ways) -> list[str]:
        if leaf is None:
            return list(ways.yes)
        self.written.used.add("NONE")
        none = " or ".join(nothing([leaf]))
        return [*lines, *branch([(leaf.known, ways.yes), (none, ways.no)], ways.unknown)]

    def _size(self, binder: m.Binder, right: m.Expr, sign: str, ways: Ways) -> list[str]:
        """The length of a list compared with a whole number; none has no items."""
        _, flag, _ = self.place(binder.source)
        number = self._linear(right, [])
        bound = number.constant
        if number.terms or bound.denominator != 1:
            raise TooHard("length")
        self.written.used |= {"NONE"}
        name, load, _, _ = self._loaded(binder.source)
        if ways.yes:
            within = branch([(f"len({name}) {sign} {bound}", ways.yes)], ways.no)
        else:
            within = branch([(f"len({name}) {_OPPOSITE[sign]} {bound}", ways.no)], ())
        empty = ways.yes if HOLDS[sign](0, bound) else ways.no
        nothing = f"{name} is NONE" + (f" or ({name} is None and {flag})" if flag else "")
        cases = [(f"type({name}) is tuple", tuple(within or ["pass"])), (nothing, empty)]
        return [*load, *branch(cases, ways.unknown)]
