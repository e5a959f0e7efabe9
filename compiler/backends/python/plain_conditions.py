"""Conditions as straight-line code: what is true, false or unknown leads to a block of its own.

No trace is kept and what decides is not looked for; the truth is that of the full evaluation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from operator import eq, ge, gt, le, lt
from typing import Final

import attrs

from compiler.backends.python.names import Names, identifier
from compiler.backends.python.plain_code import (
    STEP,
    Lines,
    Ways,
    branch,
    guarded,
    indented,
    leaves,
    test,
)
from compiler.backends.python.plain_numbers import UNIT, Leaf, Linear, TooHard, compared, exact
from compiler.emit import text
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Comparison

_SIGNS: Final = {
    Comparison.AT_MOST: "<=",
    Comparison.LESS_THAN: "<",
    Comparison.AT_LEAST: ">=",
    Comparison.MORE_THAN: ">",
}
_HOLDS: Final[dict[str, Callable[[int, Fraction], bool]]] = {
    "<=": le,
    "<": lt,
    ">=": ge,
    ">": gt,
    "==": eq,
}
_OPPOSITE: Final = {"<=": ">", "<": ">=", ">=": "<", ">": "<=", "==": "!="}


@attrs.frozen
class Setting:
    """What a policy gives to its conditions."""

    facts: dict[str, m.Fact]
    absent: dict[str, bool]  # sections that are assumed absent
    records: dict[str, m.Record]
    categories: dict[str, m.Category]
    terms: dict[str, m.Expr]
    figures: dict[str, Quantity]
    readings: dict[str, str]


class Written:
    """What a function needs: the sections it takes, and the names it uses."""

    def __init__(self) -> None:
        self.sections: dict[str, None] = {}
        self.used: set[str] = set()


class Conditions:
    """Writes the conditions of one function."""

    def __init__(self, setting: Setting, written: Written, taken: Iterable[str]) -> None:
        self.setting = setting
        self.written = written
        self.names = Names(*taken)
        self.flags: dict[str, str] = {}  # section -> the variable that is true if it is absent
        self.variables: dict[str, str] = {}
        self.in_loop = False
        self.nested = 0  # code that may not be reached: what it loads is loaded there alone
        self.loaded: dict[str, str] = {}

    # --- logic ---

    def condition(self, expr: m.Expr, ways: Ways) -> list[str]:
        """The lines that go one of three ways."""
        match expr:
            case m.Constant(value=bool() as value):
                return list(ways.yes if value else ways.no)
            case m.ReadingIs():
                held = self.setting.readings[expr.interpretation] in expr.options
                return list(ways.yes if held else ways.no)
            case m.DefineRef():
                return self.condition(self.setting.terms[expr.define], ways)
            case m.Not():
                return self.condition(expr.operand, ways.turned())
            case m.And():
                return self._joined(self._folded(expr), ways, True)
            case m.Or():
                return self._joined(self._folded(expr), ways.turned(), False)
            case m.FactRef() | m.FieldRef():
                return self._yes_no(expr, ways)
            case m.IsIn():
                return self._is_in(expr, ways)
            case m.Includes():
                return self._includes(expr, ways)
            case m.Compare():
                return self._compared(expr.left, expr.right, _SIGNS[expr.op], ways)
            case m.Equals():
                return self._equal(expr, ways)
            case m.CompareRank():
                return self._chosen(expr.operand, self._of_rank(expr), ways)
            case m.IsNone():
                return self._is_none(expr, ways)
            case m.Every() | m.Some():
                return self._quantified(expr, ways)
            case m.FirstOf():
                return self.condition(self._first(expr), ways)
            case _:
                raise TooHard(type(expr).__name__)

    def _folded(self, expr: m.And | m.Or) -> list[m.Expr]:
        """The operands that are no constants; a constant that decides alone."""
        kept: list[m.Expr] = []
        for operand in expr.operands:
            constant = self._constant(operand)
            if constant is None:
                kept.append(operand)
            elif constant is isinstance(expr, m.Or):
                return [operand]
        kept = kept or [expr.operands[0]]
        return self.fused(kept) if isinstance(expr, m.And) else kept

    def fused(self, operands: list[m.Expr]) -> list[m.Expr]:
        """`every … has A` and `every … has B` of one list as one loop: the truth is the same."""
        found: list[m.Expr] = []
        for operand in operands:
            for number, other in enumerate(found):
                both = _one_loop(other, operand)
                if both is not None:
                    found[number] = both
                    break
            else:
                found.append(operand)
        return found

    def _constant(self, expr: m.Expr) -> bool | None:
        match expr:
            case m.Constant(value=bool() as value):
                return value
            case m.ReadingIs():
                return self.setting.readings[expr.interpretation] in expr.options
            case m.DefineRef():
                return self._constant(self.setting.terms[expr.define])
            case m.Not():
                inner = self._constant(expr.operand)
                return None if inner is None else not inner
            case m.And() | m.Or():
                found = [self._constant(o) for o in expr.operands]
                deciding = isinstance(expr, m.Or)
                if deciding in found:
                    return deciding
                return None if None in found else not deciding
            case _:
                return None

    def _joined(self, operands: list[m.Expr], ways: Ways, both: bool) -> list[str]:
        """`and` over operands, or over their negations: then `ways` are turned, as they are."""
        if len(operands) == 1:
            return self.condition(operands[0], ways if both else ways.turned())
        if leaves(ways.no) and not leaves(ways.unknown) and not ways.yes:
            # Whatever is false ends it, and an unknown operand marks it however often.
            return [
                line
                for operand in operands
                for line in self.condition(operand, ways if both else ways.turned())
            ]
        name = self.names.fresh("all_hold" if both else "none_holds")
        mark = Ways((), (f"{name} = False",), (f"{name} = None",))
        before: list[list[str]] = []
        for depth, operand in enumerate(operands[:-1]):
            self.nested += depth > 0
            before.append(self.condition(operand, mark if both else mark.turned()))
            self.nested -= depth > 0
        # The last operand decides, where none before it was false.
        so_far = tuple(branch([(f"{name} is None", ways.unknown)], ways.yes))
        last = Ways(so_far, ways.no, ways.unknown)
        self.nested += 1
        lines = self.condition(operands[-1], last if both else last.turned())
        self.nested -= 1
        for own in reversed(before):
            lines = [*own, *guarded(f"{name} is not False", lines, ways.no)]
        return [f"{name}: bool | None = True", *lines]

    # --- facts ---

    def place(self, expr: m.FactRef | m.FieldRef) -> tuple[str, str | None, bool]:
        """Where a fact is read, the flag of a section assumed absent, and whether it is no by
        default."""
        if isinstance(expr, m.FieldRef):
            return f"{self.variables[expr.variable]}.{identifier(expr.field)}", None, False
        fact = self.setting.facts[expr.name]
        if fact.default is not None:
            raise TooHard("default")
        self.written.sections[expr.section] = None
        own = identifier(expr.section)
        flag = None
        if self.setting.absent[expr.section]:
            flag = self.flags.setdefault(expr.section, f"no_{own}")
        return f"{own}_.{identifier(expr.fact)}", flag, fact.assumed_no

    def _loaded(self, expr: m.Expr) -> tuple[str, list[str], str, str | None]:
        """A fact in a variable: its name, the line, when it is unknown, the flag."""
        if not isinstance(expr, m.FactRef | m.FieldRef):
            raise TooHard(type(expr).__name__)
        code, flag, assumed_no = self.place(expr)
        load: list[str] = []
        name = self.loaded.get(code)
        if name is None:
            name = self.names.fresh(code.rpartition(".")[2])
            load = [f"{name} = {code}"]
        if not self.nested:
            self.loaded[code] = name
        self.written.used.add("UNKNOWN")
        unknown = f"{name} is None or {name} is UNKNOWN"
        if assumed_no:
            unknown = f"{name} is UNKNOWN"
        elif flag:
            unknown = f"{name} is UNKNOWN or ({name} is None and not {flag})"
        return name, load, unknown, flag

    def _yes_no(self, expr: m.FactRef | m.FieldRef, ways: Ways) -> list[str]:
        name, lines, unknown, _ = self._loaded(expr)
        return [*lines, *branch([(f"{name} is True", ways.yes), (unknown, ways.unknown)], ways.no)]

    def _is_in(self, expr: m.IsIn, ways: Ways) -> list[str]:
        values = self._with_those_under(expr.category, expr.values)
        return self._chosen(expr.operand, values, ways)

    def _of_rank(self, expr: m.CompareRank) -> list[str]:
        """The values of an ordered category that compare so."""
        ids = [v.id for v in self.setting.categories[expr.category].values]
        bound, holds = ids.index(expr.value), _HOLDS[_SIGNS[expr.op]]
        return [text(id_).text for n, id_ in enumerate(ids) if holds(n, Fraction(bound))]

    def _is_none(self, expr: m.IsNone, ways: Ways) -> list[str]:
        """Of facts that hold no set or list: these may also be empty."""
        if isinstance(type_of(expr.operand), Choices | Records):
            raise TooHard("empty set or list")
        name, lines, unknown, flag = self._loaded(expr.operand)
        self.written.used.add("NONE")
        nothing = f"{name} is NONE" + (f" or ({name} is None and {flag})" if flag else "")
        return [*lines, *branch([(nothing, ways.yes), (unknown, ways.unknown)], ways.no)]

    def _first(self, expr: m.FirstOf) -> m.Expr:
        """The value that stands, where readings alone decide."""
        for value, guard in expr.branches:
            held = self._constant(guard)
            if held is None:
                raise TooHard("first of")
            if held:
                return value
        return expr.otherwise

    def _chosen(self, operand: m.Expr, values: list[str], ways: Ways) -> list[str]:
        """A choice is one of these values."""
        name, lines, unknown, _ = self._loaded(operand)
        if not values:
            raise TooHard("no value")
        inside = f"{name} == {values[0]}" if len(values) == 1 else f"{name} in {_set(values)}"
        return [*lines, *branch([(inside, ways.yes), (unknown, ways.unknown)], ways.no)]

    def _with_those_under(self, category: str, values: tuple[str, ...]) -> list[str]:
        known = self.setting.categories[category].values
        wanted = set(values)
        return [text(v.id).text for v in known if v.id in wanted or v.ancestors & wanted]

    def _includes(self, expr: m.Includes, ways: Ways) -> list[str]:
        if expr.quantor is m.Quantor.ALL and len(expr.values) > 1:
            each = (
                attrs.evolve(expr, values=(value,), quantor=m.Quantor.ANY) for value in expr.values
            )
            return self.condition(m.And(tuple(each), span=expr.span), ways)
        name, lines, unknown, flag = self._loaded(expr.operand)
        self.written.used |= {"NONE", "NotPlain"}
        values = self._with_those_under(expr.category, expr.values)
        inside = f"not {name}.isdisjoint({_set(values)})"
        if expr.quantor is m.Quantor.ONLY:
            allowed = _set(self._akin(expr))
            inside += f" and {name} <= {allowed}"
        within = branch([(inside, ways.yes)], ways.no)
        nothing = f"{name} is NONE" + (f" or {flag}" if flag else "")
        return [
            *lines,
            *branch(
                [
                    (f"type({name}) is frozenset", tuple(within or ["pass"])),
                    (unknown, ways.unknown or ("pass",)),
                    (nothing, ways.no or ("pass",)),
                ],
                ("raise NotPlain",),  # a set that says no of some values
            ),
        ]

    def _akin(self, expr: m.Includes) -> list[str]:
        """The values that a set of only these may name: nothing they bring is foreign to them."""
        known = self.setting.categories[expr.category].values
        wanted = set(expr.values)
        akin = {v.id for v in known if {v.id, *v.ancestors} & wanted}
        akin |= {a for v in known if v.id in wanted for a in v.ancestors}
        return [text(v.id).text for v in known if {v.id, *v.ancestors} <= akin]

    # --- comparisons ---

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
        empty = ways.yes if _HOLDS[sign](0, bound) else ways.no
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

    # --- lists ---

    def _items(self, binder: m.Binder) -> tuple[str, list[str], str, str]:
        """A list in a variable: its name, the line, when it is unknown, when it has no items."""
        if self.in_loop:
            raise TooHard("a list within a list")
        name, load, unknown, flag = self._loaded(binder.source)
        self.written.used.add("NONE")
        nothing = f"{name} is NONE" + (f" or ({name} is None and {flag})" if flag else "")
        return name, load, unknown, nothing

    def _loop(self, binder: m.Binder, items: str, expr: m.Expr, ways: Ways) -> list[str]:
        """A condition of each item."""
        item = self._item(binder)
        self.in_loop = True
        self.nested += 1
        body = self.condition(expr, ways)
        self.nested -= 1
        self.in_loop = False
        return [f"for {item} in {items}:", *indented(body or ["pass"])]

    def _item(self, binder: m.Binder) -> str:
        item = self.variables[binder.variable] = self.names.fresh(binder.variable)
        return item

    def _quantified(self, expr: m.Every | m.Some, ways: Ways) -> list[str]:
        binder, span = expr.binder, expr.span
        items, lines, unknown, nothing = self._items(binder)
        where, tested = binder.where, expr.condition
        every = isinstance(expr, m.Every)
        if where is not None and every:
            tested = m.Or((m.Not(where, span=span), tested), span=span)
        elif where is not None:
            tested = m.And((where, tested), span=span)
        ending, other = (ways.no, ways.yes) if every else (ways.yes, ways.no)
        is_list = f"type({items}) is tuple"
        if leaves(ending) and not other and not leaves(ways.unknown):
            # The first item that decides ends it, and an unknown one marks it however often.
            loop = tuple(self._loop(binder, items, tested, ways))
            return [*lines, *branch([(is_list, loop), (unknown, ways.unknown)], ())]
        truth = self.names.fresh("truth")
        decided = (f"{truth} = {not every}", "break")
        open_ = (f"{truth} = None",)
        each = Ways((), decided, open_) if every else Ways(decided, (), open_)
        start = f"{truth} = {every}"
        loop = (start, *self._loop(binder, items, tested, each))
        lines.append(f"{truth}: bool | None = None")
        lines += branch([(is_list, loop), (nothing, (start,))], ())
        return [
            *lines,
            *branch([(truth, ways.yes), (f"{truth} is None", ways.unknown)], ways.no),
        ]

    def _counted(self, expr: m.SumOf | m.CountOf, lines: list[str]) -> Linear:
        binder = expr.binder
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


def _one_loop(first: m.Expr, second: m.Expr) -> m.Expr | None:
    if not isinstance(first, m.Every) or not isinstance(second, m.Every):
        return None
    a, b = first.binder, second.binder
    if a.variable != b.variable or a.source != b.source or a.where or b.where:
        return None
    both = m.And((first.condition, second.condition), span=first.span)
    return m.Every(a, both, span=first.span)


def _sum(leaf: Leaf) -> Linear:
    return Linear(((leaf, Fraction(1)),))


def _date(expr: m.Constant) -> str:
    day = expr.value
    assert isinstance(day, date)
    return f"date({day.year}, {day.month}, {day.day})"


def _set(values: list[str]) -> str:
    return "{" + ", ".join(values) + "}"
