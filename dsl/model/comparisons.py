"""Comparisons of two sides, of a value with a category, of a list with a set; what is none."""

from __future__ import annotations

from dsl.diagnostics.diagnostic import Place
from dsl.diagnostics.suggest import nearest
from dsl.model import literals
from dsl.model import tree as m
from dsl.model.arithmetic import Arithmetic, Env
from dsl.model.type_rules import (
    bare_number,
    dimension_of,
    same,
    type_key,
    type_of,
)
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Type
from dsl.model.world import CategoryInfo
from dsl.runtime.quantity import Dimension
from dsl.syntax import tree as s


def unbracket(node: s.Expr) -> s.Expr:
    """The expression inside its round brackets."""
    while isinstance(node, s.Bracket):
        node = node.inner
    return node


class Comparisons(Arithmetic):
    """Typing of comparisons; `Typer` adds names and what joins conditions."""

    def _compare(self, node: s.Compare, env: Env) -> m.Expr | None:
        left_node = unbracket(node.left)
        if isinstance(left_node, s.Path):
            left = self.expr(left_node, env)
            if left is None:
                return None
            kind = type_of(left)
            if isinstance(kind, Choice):
                return self._rank(node, left, kind)
        pair = self.pair(node.left, node.right, env)
        if pair is None:
            return None
        return m.Compare(node.op, *pair, span=node.span)

    def _rank(self, node: s.Compare, left: m.Expr, kind: Choice) -> m.Expr | None:
        category = self.world.categories.items[kind.category]
        if not category.ordered:
            self.reporter.report("POL0309", node.span, found=category.id)
            return None
        value = self.value_of(category, node.right)
        if value is None:
            return None
        return m.CompareRank(node.op, left, category.id, value, span=node.span)

    def pair(self, left: s.Expr, right: s.Expr, env: Env) -> tuple[m.Expr, m.Expr] | None:
        """Two quantities or dates of one dimension."""
        a: m.Expr | None
        b: m.Expr | None
        if _waits(left):
            b = self.quantity(right, env)
            a = self.quantity(left, env, type_of(b) if b is not None else None)
        else:
            a = self.quantity(left, env)
            b = self.quantity(right, env, type_of(a) if a is not None else None)
        if a is None or b is None:
            return None
        if not same(type_of(a), type_of(b)):
            self._differ("POL0302", left, right, type_of(a), type_of(b))
            return None
        return a, b

    def _differ(self, code: str, left: s.Expr, right: s.Expr, a: Type, b: Type) -> None:
        kinds = {dimension_of(a), dimension_of(b)}
        place = Place(left.span, "left", {"type": type_key(a)})
        if kinds == {Dimension.MONTHS, Dimension.DAYS}:
            self.reporter.report("POL0306", right.span, places=(place,))
            return
        if kinds == {Dimension.NUMBER, Dimension.MONTHS}:
            self.reporter.report("POL0305", right.span, places=(place,))
            return
        self.reporter.report(
            code,
            right.span,
            places=(place,),
            help_key=bare_number(a, b),
            expected=type_key(a),
            found=type_key(b),
        )

    def _is(self, node: s.Is, env: Env) -> m.Expr | None:
        result = self._equal(node, env)
        if result is None or not node.negated:
            return result
        return m.Not(result, span=node.span)

    def _equal(self, node: s.Is, env: Env) -> m.Expr | None:
        left_node = unbracket(node.left)
        reading = self._reading(left_node, (node.right,), node, env)
        if reading is not None:
            return reading[0]
        left = self.expr(node.left, env, None)
        if left is None:
            return None
        kind = type_of(left)
        if isinstance(kind, Choice):
            category = self.world.categories.items[kind.category]
            value = self.value_of(category, node.right)
            if value is None:
                return None
            return m.IsIn(left, category.id, (value,), span=node.span)
        if isinstance(kind, Choices | Records):
            self.reporter.report(
                "POL0308", node.span, help_key="set", found=type_key(kind), word="is"
            )
            return None
        right = self.expr(node.right, env, kind)
        if right is None:
            return None
        if not same(kind, type_of(right)):
            self._differ("POL0302", node.left, node.right, kind, type_of(right))
            return None
        return m.Equals(left, right, span=node.span)

    def _reading(
        self, left: s.Expr, values: tuple[s.Expr, ...], node: s.Expr, env: Env
    ) -> tuple[m.Expr | None] | None:
        """`interpretation is option`; None where the left is no interpretation."""
        if not isinstance(left, s.Path) or len(left.parts) != 1 or left.parts[0].text in env:
            return None
        text = left.parts[0].text
        if self.world.parameters.find(text) or self.world.defines.find(text):
            return None
        info = self.world.interpretations.find(text)
        if info is None:
            return None
        options = []
        for value in values:
            inner = unbracket(value)
            if not isinstance(inner, s.Path) or len(inner.parts) != 1:
                self.reporter.report("POL0307", value.span, category=info.id, found="?")
                return (None,)
            option = info.options.id_of(inner.parts[0].text)
            if option is None:
                self.reporter.unknown("option", inner.parts[0], info.options.words())
                return (None,)
            options.append(option)
        return (m.ReadingIs(info.id, tuple(options), span=node.span),)

    def value_of(self, category: CategoryInfo, node: s.Expr) -> str | None:
        """The id of the value of a category that a name stands for."""
        inner = unbracket(node)
        if not isinstance(inner, s.Path) or len(inner.parts) != 1:
            self.reporter.report("POL0307", node.span, category=category.id, found=node.span.text())
            return None
        return self._value_named(category, inner.parts[0])

    def _value_named(self, category: CategoryInfo, name: s.Name) -> str | None:
        value = category.values.id_of(name.text)
        if value is not None:
            return value
        for other in self.world.categories.items.values():
            if other.values.id_of(name.text) is not None:
                place = Place(other.values.span_of(name.text), "other", {"category": other.id})
                self.reporter.report(
                    "POL0307",
                    name.span,
                    places=(place,),
                    nearest=nearest(name.text, category.values.words()),
                    category=category.id,
                    found=name.text,
                )
                return None
        self.reporter.unknown("value", name, category.values.words())
        return None

    def members(self, category: CategoryInfo, node: s.SetOf) -> tuple[str, ...] | None:
        """The ids of the values named in a set."""
        ids: list[str] = []
        wrong = False
        for member in node.members:
            if len(member.path.parts) != 1 or member.negated:
                self.reporter.report(
                    "POL0307", member.span, category=category.id, found=member.span.text()
                )
                wrong = True
                continue
            value = self._value_named(category, member.path.parts[0])
            wrong = wrong or value is None
            ids.append(value or "")
        if not ids and not wrong:
            self.reporter.report("POL0307", node.span, category=category.id, found="{}")
            wrong = True
        return None if wrong else tuple(ids)

    def _is_none(self, node: s.IsNone, env: Env) -> m.Expr | None:
        operand = self.expr(node.operand, env)
        if operand is None:
            return None
        kind = type_of(operand)
        if not self._may_be_none(operand, kind):
            self.reporter.report("POL0318", node.span, found=type_key(kind))
            return None
        result = m.IsNone(operand, span=node.span)
        return m.Not(result, span=node.span) if node.negated else result

    def _may_be_none(self, operand: m.Expr, kind: Type) -> bool:
        if isinstance(kind, Day | Choices | Records):
            return True
        match operand:
            case m.FactRef():
                info = self.world.sections.items[operand.section].facts.items[operand.fact]
                return info.or_none or not isinstance(kind, Numeric)
            case m.FieldRef():
                info = self.world.records.items[operand.record].facts.items[operand.field]
                return info.or_none or not isinstance(kind, Numeric)
            case m.Constant() | m.ParameterRef():
                return False
            case _:
                return isinstance(kind, Numeric)

    def _in(self, node: s.In, env: Env) -> m.Expr | None:
        values = tuple(member.path for member in node.members.members)
        reading = self._reading(unbracket(node.operand), values, node, env)
        if reading is not None:
            return reading[0]
        operand = self.expr(node.operand, env)
        if operand is None:
            return None
        kind = type_of(operand)
        if not isinstance(kind, Choice):
            help_key = "set" if isinstance(kind, Choices) else None
            self.reporter.report(
                "POL0308", node.span, help_key=help_key, found=type_key(kind), word="in"
            )
            return None
        category = self.world.categories.items[kind.category]
        ids = self.members(category, node.members)
        if ids is None:
            return None
        return m.IsIn(operand, category.id, ids, node.members.etc, span=node.span)

    def _includes(self, node: s.Includes, env: Env) -> m.Expr | None:
        operand = self.expr(node.operand, env)
        if operand is None:
            return None
        kind = type_of(operand)
        if not isinstance(kind, Choices):
            help_key = "single" if isinstance(kind, Choice) else None
            self.reporter.report(
                "POL0308", node.span, help_key=help_key, found=type_key(kind), word="includes"
            )
            return None
        category = self.world.categories.items[kind.category]
        ids = self.members(category, node.members)
        if ids is None:
            return None
        quantor = m.Quantor.ANY if node.how == "one" else m.Quantor(node.how)
        return m.Includes(operand, category.id, ids, quantor, node.members.etc, span=node.span)


def _waits(node: s.Expr) -> bool:
    """Whether a literal takes its dimension from the other side."""
    inner = unbracket(node)
    return isinstance(inner, s.Measured) and literals.ambiguous(inner)
