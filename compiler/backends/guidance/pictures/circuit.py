"""A condition as a circuit: what stands in series, what in parallel, what is turned round.

A `path` names a part of a clause: `21.other_urgent.area` the whole, `21.other_urgent.area/0/1` the
second part of its first part, counting the parts of `and`, `or` and `not` as written.
"""

from __future__ import annotations

from enum import Enum

import attrs

from compiler.backends.guidance.conditions import Conditions
from compiler.backends.guidance.tree import Listing, Said
from dsl.model import tree as m


class Join(Enum):
    """How the parts of a group make it hold."""

    ALL = "all"
    ANY = "any"
    NOT_ALL = "not_all"
    NONE = "none"


@attrs.frozen
class Leaf:
    """A condition that is told in words; `term` is the defined term it stands for, if it is one."""

    words: str
    path: str
    negated: bool = False
    term: str = ""


@attrs.frozen
class Junction:
    """Conditions joined."""

    join: Join
    parts: tuple[Circuit, ...]
    path: str


Circuit = Leaf | Junction


class Circuits:
    """Makes circuits of a policy's conditions, in the words of its guidance."""

    def __init__(self, conditions: Conditions) -> None:
        self._conditions = conditions

    def of(self, expr: m.Expr, path: str) -> Circuit:
        """The circuit of a condition."""
        match expr:
            case m.And():
                return self._joined(Join.ALL, expr.operands, path, path)
            case m.Or():
                return self._joined(Join.ANY, expr.operands, path, path)
            case m.Not(operand=m.And() as inner):
                return self._joined(Join.NOT_ALL, inner.operands, path, f"{path}/0")
            case m.Not(operand=m.Or() as inner):
                return self._joined(Join.NONE, inner.operands, path, f"{path}/0")
            case m.Not(operand=m.Not() as inner):
                return Junction(Join.NONE, (self.of(inner, f"{path}/0"),), path)
            case m.Not(operand=inner):
                term = inner.define if isinstance(inner, m.DefineRef) else ""
                return Leaf(self.words(expr), path, True, term)
            case _:
                term = expr.define if isinstance(expr, m.DefineRef) else ""
                return Leaf(self.words(expr), path, term=term)

    def _joined(self, join: Join, parts: tuple[m.Expr, ...], path: str, above: str) -> Junction:
        made = tuple(self.of(part, f"{above}/{i}") for i, part in enumerate(parts))
        return Junction(join, made, path)

    def limit(self, limit: m.Limit, path: str) -> Leaf:
        """What a limit compares."""
        return Leaf(one_line(self._conditions.limit(limit), self._conditions.n), path)

    def value(self, expr: m.Expr) -> str:
        """A quantity or date in words."""
        return one_line(self._conditions.valued(expr), self._conditions.n)

    def words(self, expr: m.Expr) -> str:
        """An expression in words."""
        return one_line(self._conditions.said(expr), self._conditions.n)


def one_line(said: Said, n: int) -> str:
    """What is said on one line, lists in the brackets of guidance."""
    if isinstance(said, Listing):
        before, after = ("「", "」") if n == 0 else ("[", "]")
        items = ("；", "; ")[n].join(one_line(item, n) for item in said.items)
        return f"{said.lead.text}{('：', ': ')[n]}{before}{items}{after}"
    return said.text
