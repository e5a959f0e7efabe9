"""Values in straight-line code: days, and figures as sums of whole numbers."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from compiler.backends.python.plain_code import Lines, Ways, branch, guarded, indented
from compiler.backends.python.plain_facts import Facts
from compiler.backends.python.plain_numbers import (
    UNIT,
    Leaf,
    Linear,
    TooHard,
    coded,
    exact,
    parts_of,
)
from compiler.emit import STEP
from dsl.model import tree as m
from dsl.model.type_rules import dimension_of, type_of
from dsl.model.types import Choices, Day, Numeric, Records
from dsl.runtime.quantity import Dimension, Quantity


class Values(Facts):
    """Writes the days, sums and counts of one function."""

    def _day(self, expr: m.Expr, lines: list[str]) -> tuple[str, Leaf | None]:
        self.written.used.add("date")
        match expr:
            case m.DefineRef():
                return self._day(self.setting.terms[expr.define], lines)
            case m.FirstOf():
                return self._day(self._first(expr), lines)
            case m.AsOf():
                self.written.day = True
                return "day", None
            case m.Constant(value=date() as value):
                return _date(value), None
            case m.ParameterRef():
                fixed = self.setting.figures.get(expr.parameter)
                if not isinstance(fixed, date):
                    raise TooHard("day that changes")
                return _date(fixed), None
            case m.ShiftDate():
                return self._shifted(expr, lines)
        name, load, _, flag = self._loaded(expr)
        lines += load
        guard = f"type({name}) is date"
        return name, Leaf(name, Fraction(1), guard, (name,), flag)

    def _shifted(self, expr: m.ShiftDate, lines: list[str]) -> tuple[str, Leaf]:
        """A day moved by a known period; beyond the calendar it is none."""
        period, unit = self._linear(expr.period, []), dimension_of(type_of(expr.period))
        base, leaf = self._day(expr.base, lines)
        if leaf is None or period.terms:
            raise TooHard("day moved")
        later = "months_later" if unit is Dimension.MONTHS else "days_later"
        self.written.used |= {later, "Absent"}
        name = self.names.fresh("moved")
        lines.append(f"{name}: date | Absent | None = None")
        lines += self._kept(name, [leaf], f"{later}({base}, {period.constant})")
        return name, Leaf(name, Fraction(1), f"type({name}) is date", (name,))

    def _linear(self, expr: m.Expr, lines: list[str]) -> Linear:
        match expr:
            case m.Constant(value=Quantity() as value):
                return Linear((), exact(value))
            case m.ParameterRef():
                figure = self.setting.figures.get(expr.parameter)
                if not isinstance(figure, Quantity):
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
                return self._first_of(expr, lines)
            case m.Extreme():
                return self._extreme(expr, lines)
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
            case m.FactRef() if self._formula(expr) is not None:
                return self._with_default(expr, lines)
            case m.FactRef() | m.FieldRef():
                name, load, _, flag = self._loaded(expr)
                lines += load
                self.written.used.add("Quantity")
                guard = f"type({name}) is Quantity"
                return _sum(Leaf(f"{name}.e8", Fraction(1, UNIT), guard, (name,), flag))
            case _:
                raise TooHard(type(expr).__name__)

    # --- figures kept in a variable ---

    def _kept(self, name: str, leaves: list[Leaf], code: str) -> list[str]:
        """Sets a variable where all that it is made of is known; none outweighs unknown."""
        if not leaves:
            return [f"{name} = {code}"]
        known = " and ".join(dict.fromkeys(leaf.known for leaf in leaves))
        none = nothing(leaves)
        self.written.used.add("NONE")
        cases: list[tuple[str, Lines]] = [(known, (f"{name} = {code}",))]
        if none:
            cases.append((" or ".join(none), (f"{name} = NONE",)))
        return branch(cases, ())

    def _figure(self, lines: list[str], kind: str, parts: int) -> tuple[str, Linear]:
        """A variable for a whole number of parts of a base unit, none or unknown."""
        name = self.names.fresh(kind)
        self.written.used.add("Absent")
        lines.append(f"{name}: int | Absent | None = None")
        return name, _sum(Leaf(name, Fraction(1, parts), f"type({name}) is int", (name,)))

    def _extreme(self, expr: m.Extreme, lines: list[str]) -> Linear:
        if not isinstance(expr.type, Numeric):
            raise TooHard("earlier or later day")
        values = [self._linear(operand, lines) for operand in expr.operands]
        chosen, parts = "max" if expr.larger else "min", parts_of(*values)
        name, found = self._figure(lines, "larger" if expr.larger else "smaller", parts)
        code = f"{chosen}({', '.join(coded(value, parts) for value in values)})"
        lines += self._kept(name, leaves_of(*values), code)
        return found

    def _first_of(self, expr: m.FirstOf, lines: list[str]) -> Linear:
        """The value of the first guard that is not false; unknown where that guard is."""
        rows: list[tuple[m.Expr | None, list[str], Linear]] = []
        self.nested += 1
        for value, guard in (*expr.branches, (expr.otherwise, None)):
            held = None if guard is None else self._constant(guard)
            if held is not False:
                loads: list[str] = []
                rows.append((None if held else guard, loads, self._linear(value, loads)))
            if held or guard is None:
                break
        self.nested -= 1
        if rows[0][0] is None:
            lines += rows[0][1]
            return rows[0][2]
        parts = parts_of(*(figure for _, _, figure in rows))
        name, found = self._figure(lines, "chosen", parts)
        waiting = self.names.fresh("waiting")
        lines.append(f"{waiting} = True")
        self.nested += 1
        for number, (guard, loads, figure) in enumerate(rows):
            own = (*loads, *self._kept(name, leaves_of(figure), coded(figure, parts)))
            if guard is not None:
                done = (f"{waiting} = False",)
                own = tuple(self.condition(guard, Ways((*own, *done), (), done)))
            lines += own if not number else guarded(waiting, list(own), ())
        self.nested -= 1
        return found

    def _with_default(self, expr: m.FactRef, lines: list[str]) -> Linear:
        """A figure that is given, or else its formula's."""
        code, flag, _ = self.place(expr)
        if code in self.kept:
            return self.kept[code]
        default = self._formula(expr)
        assert default is not None
        given = self.names.fresh(expr.fact)
        lines.append(f"{given} = {code}")
        self.nested += 1
        loads: list[str] = []
        value = self._linear(default, loads)
        self.nested -= 1
        if UNIT % parts_of(value):
            raise TooHard("default of a fraction")
        name, found = self._figure(lines, expr.fact, UNIT)
        self.written.used |= {"Quantity", "NONE"}
        none = f"{given} is NONE" + (f" or ({given} is None and {flag})" if flag else "")
        own = (*loads, *self._kept(name, leaves_of(value), coded(value, UNIT)))
        cases: list[tuple[str, Lines]] = [
            (f"type({given}) is Quantity", (f"{name} = {given}.e8",)),
            (none, (f"{name} = NONE",)),
            (f"{given} is None", own),
        ]
        lines += branch(cases, ())
        if not self.nested:
            self.kept[code] = found
        return found

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


def leaves_of(*values: Linear) -> list[Leaf]:
    """What sums are taken over, each once."""
    return list(dict.fromkeys(leaf for value in values for leaf, _ in value.terms))


def nothing(leaves: list[Leaf]) -> list[str]:
    """The tests of which one is true where any of these is none."""
    held = dict.fromkeys(f"{name} is NONE" for leaf in leaves for name in leaf.held)
    return [*held, *dict.fromkeys(leaf.absent for leaf in leaves if leaf.absent)]


def _date(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"
