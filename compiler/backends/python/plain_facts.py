"""Facts in straight-line code: loaded once, true, false or unknown."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from operator import eq, ge, gt, le, lt
from typing import Final

import attrs

from compiler.backends.python.names import Names, identifier
from compiler.backends.python.plain_code import Ways, branch, indented, test
from compiler.backends.python.plain_numbers import Linear, TooHard
from compiler.emit import text
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Choices, Records, YesNo
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Comparison

SIGNS: Final = {
    Comparison.AT_MOST: "<=",
    Comparison.LESS_THAN: "<",
    Comparison.AT_LEAST: ">=",
    Comparison.MORE_THAN: ">",
}
HOLDS: Final[dict[str, Callable[[int, Fraction], bool]]] = {
    "<=": le,
    "<": lt,
    ">=": ge,
    ">": gt,
    "==": eq,
}


@attrs.frozen
class Setting:
    """What a policy gives to its conditions."""

    facts: dict[str, m.Fact]
    absent: dict[str, bool]  # sections that are assumed absent
    records: dict[str, m.Record]
    categories: dict[str, m.Category]
    terms: dict[str, m.Expr]
    figures: dict[str, Quantity | date]  # that have one value on all days that the code is for
    readings: dict[str, str]


class Written:
    """What a function needs: what it takes, and the names it uses."""

    def __init__(self) -> None:
        self.sections: dict[str, None] = {}
        self.reads: dict[tuple[str, str], None] = {}  # provisions whose numbers it takes
        self.day = False  # whether it takes the day of evaluation
        self.used: set[str] = set()

    def read(self, measure: str, provision: str) -> str:
        """The parameter for another provision's number."""
        self.reads[measure, provision] = None
        return f"{function(measure, provision)}_"


def function(measure: str, provision: str) -> str:
    """The name of a provision's function."""
    return f"m{measure.replace('-', '_').zfill(2)}_{identifier(provision)}"


class Facts(ABC):
    """Writes what one function reads of facts."""

    def __init__(self, setting: Setting, written: Written, taken: Iterable[str]) -> None:
        self.setting = setting
        self.written = written
        self.names = Names(*taken)
        self.flags: dict[str, str] = {}  # section -> the variable that is true if it is absent
        self.variables: dict[str, str] = {}
        self.in_loop = False
        self.nested = 0  # code that may not be reached: what it loads is loaded there alone
        self.loaded: dict[str, str] = {}
        self.kept: dict[str, Linear] = {}  # figures by default, by where they are read

    @abstractmethod
    def condition(self, expr: m.Expr, ways: Ways) -> list[str]:
        """The lines that go one of three ways."""

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

    def _first(self, expr: m.FirstOf) -> m.Expr:
        """The value that stands, where readings alone decide."""
        for value, guard in expr.branches:
            held = self._constant(guard)
            if held is None:
                raise TooHard("first of")
            if held:
                return value
        return expr.otherwise

    def place(self, expr: m.FactRef | m.FieldRef) -> tuple[str, str | None, bool]:
        """Where a fact is read, the flag of a section assumed absent, and whether it is no by
        default."""
        if isinstance(expr, m.FieldRef):
            return f"{self.variables[expr.variable]}.{identifier(expr.field)}", None, False
        fact = self.setting.facts[expr.name]
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
            load += self._default(expr, name, flag)
        if not self.nested:
            self.loaded[code] = name
        self.written.used.add("UNKNOWN")
        unknown = f"{name} is None or {name} is UNKNOWN"
        if assumed_no and self._formula(expr) is None:  # a formula comes before the assumption
            unknown = f"{name} is UNKNOWN"
        elif flag:
            unknown = f"{name} is UNKNOWN or ({name} is None and not {flag})"
        return name, load, unknown, flag

    def _default(self, expr: m.FactRef | m.FieldRef, name: str, flag: str | None) -> list[str]:
        """A yes or no that is not given, by its formula."""
        default = self._formula(expr)
        if default is None:
            return []
        if not isinstance(type_of(expr), YesNo):
            raise TooHard("default")
        self.nested += 1
        lines = self.condition(default, Ways((f"{name} = True",), (f"{name} = False",)))
        self.nested -= 1
        silent = [f"{name} is None", *([f"not {flag}"] if flag else [])]
        return [test("if", silent), *indented(lines)]

    def _formula(self, expr: m.FactRef | m.FieldRef) -> m.Expr | None:
        return self.setting.facts[expr.name].default if isinstance(expr, m.FactRef) else None

    def _yes_no(self, expr: m.FactRef | m.FieldRef, ways: Ways) -> list[str]:
        name, lines, unknown, _ = self._loaded(expr)
        return [*lines, *branch([(f"{name} is True", ways.yes), (unknown, ways.unknown)], ways.no)]

    def _is_in(self, expr: m.IsIn, ways: Ways) -> list[str]:
        values = self._with_those_under(expr.category, expr.values)
        return self._chosen(expr.operand, values, ways)

    def _of_rank(self, expr: m.CompareRank) -> list[str]:
        """The values of an ordered category that compare so."""
        ids = [v.id for v in self.setting.categories[expr.category].values]
        bound, holds = ids.index(expr.value), HOLDS[SIGNS[expr.op]]
        return [text(id_).text for n, id_ in enumerate(ids) if holds(n, Fraction(bound))]

    def _is_none(self, expr: m.IsNone, ways: Ways) -> list[str]:
        """Of facts that hold no set or list: these may also be empty."""
        if isinstance(type_of(expr.operand), Choices | Records):
            raise TooHard("empty set or list")
        name, lines, unknown, flag = self._loaded(expr.operand)
        self.written.used.add("NONE")
        nothing = f"{name} is NONE" + (f" or ({name} is None and {flag})" if flag else "")
        return [*lines, *branch([(nothing, ways.yes), (unknown, ways.unknown)], ways.no)]

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


def _set(values: list[str]) -> str:
    return "{" + ", ".join(values) + "}"
