"""Conditions in words that mean one thing only, as sentences and lists.

What joins several conditions is a list under words that say how: all of them, at least one, none.
On one line (inside an item, a sum) the parts that join others stand in 「」 or [].
"""

from __future__ import annotations

from typing import Final

from compiler.backends.guidance.names import Runs, between, joined
from compiler.backends.guidance.quantities import Quantities
from compiler.backends.guidance.tree import Listing, Said, Sentence
from compiler.phrases import comparing
from dsl.model import tree as m
from dsl.model.type_rules import type_of
from dsl.model.types import Day, Text, YesNo
from dsl.runtime.status import Comparison

_LEADS: Final = {
    (m.And, False): ("下列各项全部满足", "all of these hold"),
    (m.Or, False): ("下列各项至少满足一项", "at least one of these holds"),
    (m.And, True): ("下列各项不全部满足", "not all of these hold"),
    (m.Or, True): ("下列各项都不满足", "none of these holds"),
}
_RANKS: Final = {
    Comparison.AT_MOST: (("不高于", ""), ("is ", " or below")),
    Comparison.LESS_THAN: (("低于", ""), ("is below ", "")),
    Comparison.AT_LEAST: (("不低于", ""), ("is ", " or above")),
    Comparison.MORE_THAN: (("高于", ""), ("is above ", "")),
}
_NAMED: Final = (m.FactRef, m.DefineRef)
_JOINING: Final = (m.And, m.Or, m.Every, m.Some)
SHORT: Final = (44, 100)  # characters up to which two simple conditions stay on one line


class Conditions(Quantities):
    """Conditions of a policy in one language."""

    # --- as lists --------------------------------------------------------------------------------

    def said(self, expr: m.Expr, before: Runs = (), deep: bool = False) -> Said:
        """A condition, `before` being words in front of it; a name that is alone stands bare."""
        match expr:
            case m.And() | m.Or() if not (deep and self._short(expr)):
                return self._listing(type(expr), False, expr.operands, before)
            case m.Not(operand=m.And() | m.Or() as inner):
                return self._listing(type(inner), True, inner.operands, before)
            case m.Every() | m.Some():
                each = joined(before, self._each(expr))
                self._bound.append(expr.binder.variable)
                words = self.said(expr.condition, each, deep=True)
                self._bound.pop()
                return words
            case m.FactRef() | m.DefineRef() if not before:
                name = self.quantity(expr)
                if len(name) == 3 and "‘" not in name[1].text:
                    return Sentence((name[1],))
                return Sentence(joined(self.inline(expr)))
            case _:
                return Sentence(joined(before, self.inline(expr)))

    def _listing(
        self, kind: type[m.And] | type[m.Or], negated: bool, parts: tuple[m.Expr, ...], before: Runs
    ) -> Listing:
        lead = Sentence(joined(before, _LEADS[kind, negated][self.n]))
        return Listing(lead, tuple(self.said(part, deep=True) for part in parts))

    def _short(self, expr: m.And | m.Or) -> bool:
        if len(expr.operands) != 2 or any(isinstance(o, _JOINING) for o in expr.operands):
            return False
        return sum(len(run.text) for run in self.inline(expr)) <= SHORT[self.n]

    def meaning(self, expr: m.Expr) -> Said:
        """What a term means: a condition, or a quantity or date."""
        condition = isinstance(type_of(expr), YesNo) and not isinstance(expr, m.FirstOf)
        return self.said(expr) if condition else self.valued(expr)

    def valued(self, expr: m.Expr) -> Said:
        """A quantity; one with cases as a list, the first case that fits counting."""
        if not isinstance(expr, m.FirstOf):
            return Sentence(self.quantity(expr))
        items: list[Said] = []
        for value, guard in expr.branches:
            told = joined(self.side(value), ("：", ", if ")[self.n])
            items.append(self.said(guard, told, deep=True))
        last = self.side(expr.otherwise)
        items.append(Sentence(joined(last, ("：其余情形", ", otherwise")[self.n])))
        lead = ("取下列第一种符合的情形", "the first of these that fits")[self.n]
        return Listing(Sentence(joined(lead)), tuple(items))

    def limit(self, limit: m.Limit) -> Said:
        """What a limit compares, of each item where it is for each."""
        if limit.each is None:
            return Sentence(self.compared(limit.value, limit.comparison, limit.bound))
        each = joined(self._every(limit.each, True))
        self._bound.append(limit.each.variable)
        words = self.compared(limit.value, limit.comparison, limit.bound)
        self._bound.pop()
        return Sentence(joined(each, words))

    # --- on one line -----------------------------------------------------------------------------

    def inline(self, expr: m.Expr) -> Runs:
        """A condition on one line, not set off."""
        match expr:
            case m.And() | m.Or():
                word = (("，且", ", and "), ("，或", ", or "))[isinstance(expr, m.Or)][self.n]
                return between(word, [self._part(part) for part in expr.operands])
            case m.Every() | m.Some():
                each = self._each(expr)
                self._bound.append(expr.binder.variable)
                condition = self.inline(expr.condition)
                self._bound.pop()
                return joined(each, condition)
            case m.Not(operand=operand):
                return self._leaf(operand, True)
            case _:
                return self._leaf(expr, False)

    def _part(self, expr: m.Expr) -> Runs:
        return self.group(expr) if isinstance(expr, _JOINING) else self.inline(expr)

    def _each(self, expr: m.Every | m.Some) -> Runs:
        return self._every(expr.binder, isinstance(expr, m.Every))

    def _every(self, binder: m.Binder, every: bool) -> Runs:
        items = self.items(binder)
        if self.n:
            return joined(f"for {'every' if every else 'at least one'} item of ", items, ", ")
        return joined("对", items, "的每一项，" if every else "的至少一项，")

    def _leaf(self, expr: m.Expr, negated: bool) -> Runs:
        """A simple condition or its negation."""
        match expr:
            case m.FactRef() | m.FieldRef() | m.DefineRef():
                verb = (("成立", "不成立"), (" holds", " does not hold"))[self.n][negated]
                return joined(self.quantity(expr), verb)
            case m.Equals():
                return self._equals(expr, negated)
            case m.IsIn():
                return self._is_in(expr, negated)
            case m.Includes():
                return self._includes(expr, negated)
            case m.IsNone():
                return self._is_none(expr, negated)
            case m.Involves():
                name = self.names.section(expr.section)
                if self.n:
                    return joined(name, " is not involved" if negated else " is involved")
                return joined("不涉及" if negated else "涉及", name)
            case m.ProvisionApplies(provision=ref):
                verb = (("适用", "不适用"), (" applies", " does not apply"))[self.n][negated]
                return joined(self.names.provision(ref.measure, ref.provision), verb)
            case m.ReadingIs():
                return self._reading(expr, negated)
            case _ if negated:
                return joined(("并非", "not ")[self.n], self.group(expr))
            case m.Compare():
                return self._compare(expr)
            case m.CompareRank():
                before, after = _RANKS[expr.op][self.n]
                value = self.names.value(expr.category, expr.value)
                return joined(self.side(expr.operand), self._gap(), before, value, after)
            case m.FirstOf():
                return self.operand(expr)
            case m.Constant():
                words = ("始终成立", "always") if expr.value else ("从不成立", "never")
                return joined(words[self.n])
            case _:
                return self.group(expr)

    def _gap(self) -> str:
        return " " if self.n else ""

    def compared(self, left: m.Expr, op: Comparison, right: m.Expr) -> Runs:
        """Two quantities or dates with how they compare."""
        zh, en = comparing(left, op)
        verb = f"is {en}" if self.n else zh
        return joined(self.side(left), self._gap(), verb, self._gap(), self.side(right))

    def _compare(self, expr: m.Compare) -> Runs:
        return self.compared(expr.left, expr.op, expr.right)

    def _equals(self, expr: m.Equals, negated: bool) -> Runs:
        kind, literal = type_of(expr.left), isinstance(expr.right, m.Constant)
        words = ("等于", "不等于"), (" equals ", " does not equal ")
        if isinstance(kind, Text) and literal:
            words = ("写作", "不写作"), (" reads ", " does not read ")
        elif isinstance(kind, YesNo) and literal:
            words = ("答", "不答"), (" is answered ", " is not answered ")
        return joined(self.side(expr.left), words[self.n][negated], self.side(expr.right))

    def _is_in(self, expr: m.IsIn, negated: bool) -> Runs:
        values = [self.names.value(expr.category, value) for value in expr.values]
        left = self.side(expr.operand)
        if self.n == 0:
            verb = "不是" if negated else "是"
            after = "等之一" if expr.etc else "之一" if len(values) > 1 else ""
            return joined(left, verb, *values, after)
        verb = " is not " if negated else " is "
        if len(values) > 1 or expr.etc:
            verb += "one of "
        return joined(left, verb, self._or(values, expr.etc))

    def _or(self, values: list[Runs], etc: bool) -> Runs:
        if etc:
            return joined(between(", ", values), " or the like")
        if len(values) == 1:
            return values[0]
        return joined(between(", ", values[:-1]), " or ", values[-1])

    def _includes(self, expr: m.Includes, negated: bool) -> Runs:
        values = [self.names.value(expr.category, value) for value in expr.values]
        left, single = self.side(expr.operand), len(values) == 1 and not expr.etc
        quantor = expr.quantor
        if self.n == 0:
            etc, no = "等" if expr.etc else "", "不" if negated else ""
            match quantor:
                case m.Quantor.ANY:
                    return joined(left, no, "包含", *values, etc, "" if single else "中的至少一项")
                case m.Quantor.ALL:
                    return joined(left, no, "包含", *values, etc, "的全部")
                case m.Quantor.ONLY:
                    return joined(left, no, "只包含", *values, etc)
        verb = " does not include " if negated else " includes "
        how = {m.Quantor.ANY: "at least one of ", m.Quantor.ALL: "all of ", m.Quantor.ONLY: "only "}
        if single and quantor is m.Quantor.ANY:
            return joined(left, verb, *values)
        told = joined(between(", ", values), " and the like" if expr.etc else "")
        if len(values) > 1 and not expr.etc:
            told = joined(between(", ", values[:-1]), " and ", values[-1])
        return joined(left, verb, how[quantor], told)

    def _is_none(self, expr: m.IsNone, negated: bool) -> Runs:
        operand = self.side(expr.operand)
        if isinstance(type_of(expr.operand), Day):
            words = ("尚无日期", "已有日期"), (" has no date yet", " has a date")
        else:
            words = ("为无", "不为无"), (" is none", " is not none")
        return joined(operand, words[self.n][negated])

    def _reading(self, expr: m.ReadingIs, negated: bool) -> Runs:
        question = self.names.question(expr.interpretation)
        options = [self.names.option(expr.interpretation, o) for o in expr.options]
        if self.n:
            verb = " is not read as " if negated else " is read as "
            return joined(question, verb, self._or(options, False))
        after = "之一理解" if len(options) > 1 else "理解"
        return joined(question, "不按" if negated else "按", *options, after)
