"""Comparisons in straight-line code: of dates, and of figures as sums of whole numbers."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

import attrs

from compiler.backends.python.plain_code import Lines, Ways, branch, indented, test
from compiler.backends.python.plain_facts import HOLDS, Facts
from compiler.backends.python.plain_numbers import UNIT, Leaf, Linear, TooHard, compared, exact
from compiler.emit import STEP, text
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text
from dsl.runtime.quantity import Quantity

_OPPOSITE: Final = {"<=": ">", "<": ">=", ">=": "<", ">": "<=", "==": "!="}


class Comparisons(Facts):
    """Writes the comparisons of one function, and the sums and counts in them."""

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
            leaves_ = list(dict.fromkeys(leaf for leaf, _ in (*a.terms, *b.terms)))
            comparison, opposite = compared(a, b, sign), compared(a, b, _OPPOSITE[sign])
        if not leaves_:
            raise TooHard("constant")
        if ways.yes:
            within = branch([(comparison, ways.yes)], ways.no)
        else:
            within = branch([(opposite, ways.no)], ())
        held = dict.fromkeys(name for leaf in leaves_ for name in leaf.held)
        nothing = [f"{name} is NONE" for name in held]
        nothing += list(dict.fromkeys(leaf.absent for leaf in leaves_ if leaf.absent))
        lines.append(test("if", list(dict.fromkeys(leaf.known for leaf in leaves_))))
        lines += indented(within or ["pass"])
        if nothing and ways.no != ways.unknown:
            self.written.used.add("NONE")
            lines.append(test("elif", nothing, "or"))
            lines += indented(ways.no or ("pass",))
        if ways.unknown:
            lines += ["else:", *indented(ways.unknown)]
        return lines

    def _size(self, binder: m.Binder, right: m.Expr, sign: str, ways: Ways) -> list[str]:
        """The length of a list compared with a whole number; none has no items."""
        _, flag, _ = self.place(binder.source)
        bound = self._linear(right, []).constant
        if not isinstance(right, m.Constant) or bound.denominator != 1:
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

    def _day(self, expr: m.Expr, lines: list[str]) -> tuple[str, Leaf | None]:
        self.written.used.add("date")
        if isinstance(expr, m.DefineRef):
            return self._day(self.setting.terms[expr.define], lines)
        if isinstance(expr, m.Constant):
            return _date(expr), None
        name, load, _, flag = self._loaded(expr)
        lines += load
        guard = f"type({name}) is date"
        return name, Leaf(name, Fraction(1), guard, (name,), flag)

    def _linear(self, expr: m.Expr, lines: list[str]) -> Linear:
        match expr:
            case m.Constant(value=Quantity() as value):
                return Linear((), exact(value))
            case m.ParameterRef():
                figure = self.setting.figures.get(expr.parameter)
                if figure is None:
                    raise TooHard("figure that changes")
                return Linear((), exact(figure))
            case m.DefineRef():
                return self._linear(self.setting.terms[expr.define], lines)
            case m.Add():
                return self._linear(expr.left, lines).plus(self._linear(expr.right, lines))
            case m.Subtract() if isinstance(type_of(expr.left), Day):
                return self._days_between(expr, lines)
            case m.Subtract():
                return self._linear(expr.left, lines).plus(self._linear(expr.right, lines), -1)
            case m.Negate():
                return self._linear(expr.operand, lines).times(Fraction(-1))
            case m.FirstOf():
                return self._linear(self._first(expr), lines)
            case m.Share():
                ratio = self._linear(expr.ratio, lines)
                if ratio.terms:
                    raise TooHard("share of a fact")
                return self._linear(expr.base, lines).times(ratio.constant)
            case m.YearOf():
                name, leaf = self._day(expr.operand, lines)
                if leaf is None:
                    raise TooHard("year of a constant")
                return _sum(attrs.evolve(leaf, code=f"{name}.year"))
            case m.SumOf() | m.CountOf():
                return self._counted(expr, lines)
            case m.FactRef() | m.FieldRef():
                name, load, _, flag = self._loaded(expr)
                lines += load
                self.written.used.add("Quantity")
                guard = f"type({name}) is Quantity"
                return _sum(Leaf(f"{name}.e8", Fraction(1, UNIT), guard, (name,), flag))
            case _:
                raise TooHard(type(expr).__name__)

    def _days_between(self, expr: m.Subtract, lines: list[str]) -> Linear:
        (a, first), (b, second) = self._day(expr.left, lines), self._day(expr.right, lines)
        both = [leaf for leaf in (first, second) if leaf is not None]
        if not both or any(leaf.absent for leaf in both):
            raise TooHard("days")
        known = " and ".join(leaf.known for leaf in both)
        held = tuple(name for leaf in both for name in leaf.held)
        return _sum(Leaf(f"({a} - {b}).days", Fraction(1), known, held))

    def _items(self, binder: m.Binder) -> tuple[str, list[str], str, str]:
        """A list in a variable: its name, the line, when it is unknown, when it has no items."""
        if self.in_loop:
            raise TooHard("a list within a list")
        name, load, unknown, flag = self._loaded(binder.source)
        self.written.used.add("NONE")
        nothing = f"{name} is NONE" + (f" or ({name} is None and {flag})" if flag else "")
        return name, load, unknown, nothing

    def _item(self, binder: m.Binder) -> str:
        item = self.variables[binder.variable] = self.names.fresh(binder.variable)
        return item

    def _counted(self, expr: m.SumOf | m.CountOf, lines: list[str]) -> Linear:
        binder = expr.binder
        counted_of = expr.value if isinstance(expr, m.SumOf) else expr.distinct
        if isinstance(counted_of, m.FactRef):
            raise TooHard("fact counted for each item")  # its section may be assumed absent
        items, load, _, nothing = self._items(binder)
        lines += load
        total = self.names.fresh("total")
        is_sum = isinstance(expr, m.SumOf)
        item = self._item(binder)
        self.in_loop = True
        self.nested += 1
        unsure = self.names.fresh("unsure")
        body: list[str] = []
        if binder.where is not None:
            skip = Ways((), ("continue",), (f"{unsure} = True", "continue"))
            body += self.condition(binder.where, skip)
        if isinstance(expr, m.SumOf):
            head, counted, tail = self._added(expr.value, total, unsure)
        else:
            head, counted, tail = self._distinct(expr.distinct, total, unsure)
        self.nested -= 1
        self.in_loop = False
        body += counted
        if any(unsure in line for line in body):
            head.insert(0, f"{unsure} = False")
            tail += [f"if {unsure}:", f"{STEP}{total} = None"]
        block = (*head, f"for {item} in {items}:", *indented(body), *tail)
        kinds = "int | Absent | None" if is_sum else "int | None"
        self.written.used |= {"Absent"} if is_sum else set()
        lines.append(f"{total}: {kinds} = None")
        cases: list[tuple[str, Lines]] = [(f"type({items}) is tuple", block)]
        lines += branch([*cases, (nothing, (f"{total} = 0",))], ())
        worth = Fraction(1, UNIT) if is_sum else Fraction(1)
        held = (total,) if is_sum else ()
        return _sum(Leaf(total, worth, f"type({total}) is int", held))

    def _added(
        self, value: m.Expr, total: str, unsure: str
    ) -> tuple[list[str], list[str], list[str]]:
        """Before, in and after the loop of a sum. A value that is none outweighs an unknown one."""
        name, load, _, _ = self._loaded(value)
        self.written.used |= {"Quantity", "NONE"}
        added, none = self.names.fresh("added"), self.names.fresh("none")
        missing = self.names.fresh("missing")
        body = [
            *load,
            *branch(
                [
                    (f"type({name}) is Quantity", (f"{added} += {name}.e8",)),
                    (f"{name} is NONE", (f"{none} = True",)),
                ],
                (f"{missing} = True",),
            ),
        ]
        head = [f"{added} = 0", f"{none} = {missing} = False"]
        tail = [f"if {none}:", f"{STEP}{total} = NONE", f"elif not {missing}:"]
        return head, body, [*tail, f"{STEP}{total} = {added}"]

    def _distinct(
        self, value: m.Expr | None, total: str, unsure: str
    ) -> tuple[list[str], list[str], list[str]]:
        """Before, in and after the loop of a count; values that are none are skipped."""
        if value is None:
            number = self.names.fresh("number")
            return [f"{number} = 0"], [f"{number} += 1"], [f"{total} = {number}"]
        if isinstance(type_of(value), Choices | Records):
            raise TooHard("distinct")
        name, load, unknown, _ = self._loaded(value)
        self.written.used.add("NONE")
        values = self.names.fresh("values")
        marks = (f"{unsure} = True",)
        body = branch([(unknown, marks), (f"{name} is not NONE", (f"{values}.add({name})",))], ())
        return [f"{values}: set[object] = set()"], [*load, *body], [f"{total} = len({values})"]


def _sum(leaf: Leaf) -> Linear:
    return Linear(((leaf, Fraction(1)),))


def _date(expr: m.Constant) -> str:
    day = expr.value
    assert isinstance(day, date)
    return f"date({day.year}, {day.month}, {day.day})"
