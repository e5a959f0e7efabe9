"""Nodes of expressions and literals."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.runtime.status import Comparison
from dsl.source import Span
from dsl.syntax import tree as t
from dsl.syntax.build import (
    COMPARISONS,
    DATE,
    MULTIPLIER_WORDS,
    PART,
    ROUNDINGS,
    UNIT_WORDS,
    Base,
    Child,
    Extent,
    has,
    nodes,
    words,
)

_YEAR = re.compile(r"(19|20|21)\d\d")


class Expressions(Base):
    """Reductions of expressions."""

    def at(self, meta: Extent) -> Span:
        """The span of a reduction."""
        return self.span(*meta)

    # --- literals ---

    def number(self, meta: Extent, c: list[Child]) -> t.Number:
        found = PART.fullmatch(str(c[0]))
        assert found is not None
        return t.Number(found[1], MULTIPLIER_WORDS[found[2] or ""], span=self.at(meta))

    def quantity(self, meta: Extent, c: list[Child]) -> t.Measured | t.Number:
        parts = tuple(
            (found[1], MULTIPLIER_WORDS[found[2] or ""], UNIT_WORDS[found[3]])
            for found in PART.finditer(str(c[0]))
        )
        number, multiplier, unit = parts[0]
        if unit == "年" and len(parts) == 1 and not multiplier and _YEAR.fullmatch(number):
            # Nobody means a period of two thousand years.
            args = {"found": str(c[0]), "year": number}
            self.found.append(Diagnostic("POL0122", self.at(meta), args))
            return t.Number(number, "", span=self.at(meta))
        return t.Measured(parts, span=self.at(meta))

    def percent(self, meta: Extent, c: list[Child]) -> t.Percent:
        return t.Percent(str(c[0]).rstrip("% \t\r\n"), span=self.at(meta))

    def date(self, meta: Extent, c: list[Child]) -> t.Day:
        return self.day(self.at(meta), str(c[0]))

    def day(self, span: Span, text: str) -> t.Day:
        """A date; one that does not exist is reported and stands for 1 January of 2000."""
        found = DATE.match(text)
        assert found is not None
        try:
            return t.Day(date(int(found[1]), int(found[2]), int(found[3])), span=span)
        except ValueError:
            self.found.append(Diagnostic("POL0117", span, {"found": text}))
            return t.Day(date(2000, 1, 1), span=span)

    def text(self, meta: Extent, c: list[Child]) -> t.String:
        return t.String(str(c[0][1:-1]), span=self.at(meta))

    def yes(self, meta: Extent, c: list[Child]) -> t.Truth:
        return t.Truth(True, span=self.at(meta))

    def no(self, meta: Extent, c: list[Child]) -> t.Truth:
        return t.Truth(False, span=self.at(meta))

    def today(self, meta: Extent, c: list[Child]) -> t.Today:
        return t.Today(span=self.at(meta))

    def none(self, meta: Extent, c: list[Child]) -> t.Nothing:
        return t.Nothing(span=self.at(meta))

    def unknown(self, meta: Extent, c: list[Child]) -> t.NotKnown:
        return t.NotKnown(span=self.at(meta))

    def reference(self, meta: Extent, c: list[Child]) -> t.Ref:
        return self.ref(c[0])

    def path(self, meta: Extent, c: list[Child]) -> t.Path:
        return t.Path(tuple(self.name(w) for w in words(c, "NAME")), span=self.at(meta))

    def field(self, meta: Extent, c: list[Child]) -> t.Entry:
        return t.Entry(self.name(c[0]), c[-1], span=self.at(meta))

    def item(self, meta: Extent, c: list[Child]) -> t.Item:
        return t.Item(tuple(nodes(c)), span=self.at(meta))

    def items(self, meta: Extent, c: list[Child]) -> t.Items:
        return t.Items(tuple(nodes(c)), span=self.at(meta))

    # --- sets ---

    def named_member(self, meta: Extent, c: list[Child]) -> t.Member:
        return t.Member(c[0], False, span=self.at(meta))

    def not_member(self, meta: Extent, c: list[Child]) -> t.Member:
        name = self.name(c[1])
        return t.Member(t.Path((name,), span=name.span), True, span=self.at(meta))

    def unknown_member(self, meta: Extent, c: list[Child]) -> t.NotKnown:
        return t.NotKnown(span=self.at(meta))

    def etc_member(self, meta: Extent, c: list[Child]) -> Literal["etc"]:
        return "etc"

    def set(self, meta: Extent, c: list[Child]) -> t.SetOf:
        members = tuple(m for m in c if isinstance(m, t.Member))
        unknown = any(isinstance(m, t.NotKnown) for m in c)
        return t.SetOf(members, "etc" in c, unknown, span=self.at(meta))

    # --- conditions ---

    def bound(self, meta: Extent, c: list[Child]) -> Comparison:
        return COMPARISONS[c[0].type]

    def compare(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Compare(c[1], c[0], c[2], span=self.at(meta)), c[0], c[2])

    def equals(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Is(c[0], c[2], False, span=self.at(meta)), c[0], c[2])

    def differs(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Is(c[0], c[2], True, span=self.at(meta)), c[0], c[2])

    def absent(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.IsNone(c[0], False, span=self.at(meta)), c[0])

    def present(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.IsNone(c[0], True, span=self.at(meta)), c[0])

    def member(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.In(c[0], c[2], span=self.at(meta)), c[0])

    def includes(self, meta: Extent, c: list[Child]) -> object:
        name = self.name(c[2])
        path = t.Path((name,), span=name.span)
        members = t.SetOf((t.Member(path, False, span=name.span),), False, False, span=name.span)
        return self.nested(t.Includes("one", c[0], members, span=self.at(meta)), c[0])

    def includes_any(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Includes("any", c[0], c[2], span=self.at(meta)), c[0])

    def includes_all(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Includes("all", c[0], c[2], span=self.at(meta)), c[0])

    def includes_only(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Includes("only", c[0], c[2], span=self.at(meta)), c[0])

    def involves(self, meta: Extent, c: list[Child]) -> t.Involves:
        return t.Involves(self.name(c[1]), span=self.at(meta))

    def status(self, meta: Extent, c: list[Child]) -> t.Applies:
        return t.Applies(self.ref(c[0]), span=self.at(meta))

    def negation(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Not(c[1], span=self.at(meta)), c[1])

    def _junction(self, meta: Extent, every: bool, parts: list[Child], listed: bool) -> object:
        node = t.Junction(every, tuple(parts), listed, span=self.at(meta))
        return self.nested(node, *parts)

    def conj(self, meta: Extent, c: list[Child]) -> object:
        return self._junction(meta, True, nodes(c), False)

    def disj(self, meta: Extent, c: list[Child]) -> object:
        return self._junction(meta, False, nodes(c), False)

    def binder(self, meta: Extent, c: list[Child]) -> t.Binder:
        parts = nodes(c)
        where = parts[1] if len(parts) > 1 else None
        node = t.Binder(self.name(c[0]), parts[0], where, span=self.at(meta))
        self.nested(node, where)
        return node

    def quantified(self, meta: Extent, c: list[Child]) -> object:
        binder, condition = nodes(c)
        node = t.Quantified(has(c, "EVERY"), binder, condition, span=self.at(meta))
        return self.nested(node, binder, condition)

    # --- quantities ---

    def plus(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Sum(True, c[0], c[-1], span=self.at(meta)), c[0], c[-1])

    def minus(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Sum(False, c[0], c[-1], span=self.at(meta)), c[0], c[-1])

    def negative(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Negative(c[-1], span=self.at(meta)), c[-1])

    def share(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Share(c[0], c[2], span=self.at(meta)), c[0], c[2])

    def share_zh(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Share(c[2], c[0], span=self.at(meta)), c[0], c[2])

    def rounding(self, meta: Extent, c: list[Child]) -> object:
        return ROUNDINGS[c[0].type]

    def division(self, meta: Extent, c: list[Child]) -> object:
        left, right, mode, step = nodes(c)
        node = t.Division(left, right, mode, step, span=self.at(meta))
        return self.nested(node, left, right)

    def bracket(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Bracket(nodes(c)[0], span=self.at(meta)), nodes(c)[0])

    def listed(self, meta: Extent, c: list[Child]) -> object:
        parts = nodes(c)
        if has(c, "ALLOF") or has(c, "ANYOF"):
            return self._junction(meta, has(c, "ALLOF"), parts, True)
        node = t.Extreme(has(c, "LARGER"), tuple(parts), span=self.at(meta))
        return self.nested(node, *parts)

    def sum_of(self, meta: Extent, c: list[Child]) -> object:
        value, binder = nodes(c)
        return self.nested(t.Total(value, binder, span=self.at(meta)), value, binder)

    def count_of(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.Count(None, nodes(c)[0], span=self.at(meta)), nodes(c)[0])

    def count_distinct(self, meta: Extent, c: list[Child]) -> object:
        value, binder = nodes(c)
        return self.nested(t.Count(value, binder, span=self.at(meta)), value, binder)

    def branch(self, meta: Extent, c: list[Child]) -> t.Branch:
        value, guard = nodes(c)
        node = t.Branch(value, guard, span=self.at(meta))
        self.nested(node, value, guard)
        return node

    def first_of(self, meta: Extent, c: list[Child]) -> object:
        *branches, otherwise = nodes(c)
        node = t.First(tuple(branches), otherwise, span=self.at(meta))
        return self.nested(node, *branches, otherwise)

    def year_of(self, meta: Extent, c: list[Child]) -> object:
        return self.nested(t.YearOf(c[1], span=self.at(meta)), c[1])
