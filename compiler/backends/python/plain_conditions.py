"""Conditions as straight-line code: what is true, false or unknown leads to a block of its own.

No trace is kept and what decides is not looked for; the truth is that of the full evaluation.
"""

from __future__ import annotations

from typing import Final

from compiler.backends.python.names import identifier
from compiler.backends.python.plain_code import Lines, Ways, branch, guarded, indented, leaves
from compiler.backends.python.plain_comparisons import Comparisons
from compiler.backends.python.plain_facts import SIGNS
from compiler.backends.python.plain_numbers import TooHard
from dsl.model import tree as m
from dsl.runtime.plain import APPLIES, LOWEST, PREVAILING
from dsl.runtime.status import Norm

NESTED: Final = 3  # conditions joined by `and` that are written as tests within tests


class Conditions(Comparisons):
    """Writes the conditions of one function."""

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
                return self._compared(expr.left, expr.right, SIGNS[expr.op], ways)
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
            case m.Involves():
                return self._involved(expr, ways)
            case m.ProvisionApplies():
                ref = expr.provision
                number = self.written.read(ref.measure, ref.provision)
                return self._may_be(number, APPLIES, ways)
            case _:
                raise TooHard(type(expr).__name__)

    def prevails(self, winner: tuple[str, str], norm: Norm, ways: Ways) -> list[str]:
        """Another provision holds over this one."""
        return self._may_be(self.written.read(*winner), PREVAILING.get(norm, APPLIES), ways)

    def _may_be(self, number: str, wanted: int, ways: Ways) -> list[str]:
        """A provision has one of these statuses, whatever is unknown."""
        others = LOWEST & ~wanted
        only = (f"not {number} & 0x{others:X}", ways.yes)
        return branch([only, (f"{number} & 0x{wanted:X}", ways.unknown)], ways.no)

    def _involved(self, expr: m.Involves, ways: Ways) -> list[str]:
        section = expr.section
        own = identifier(section)
        self.written.sections[section] = None
        self.written.used.add("involved")
        found = f"involved({own}_)"
        if self.setting.absent[section]:
            found = f"not {self.flags.setdefault(section, f'no_{own}')} and {found}"
        name = self.names.fresh("is_involved")
        cases = [(name, ways.yes), (f"{name} is None", ways.unknown)]
        return [f"{name} = {found}", *branch(cases, ways.no)]

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
        if not ways.no and len(operands) <= NESTED and all(map(_is_atom, operands)):
            negated = [o if both else m.Not(o, span=o.span) for o in operands]
            self.nested += 1
            lines = self._chain(negated, ways.yes, ways.unknown)
            self.nested -= 1
            return lines
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

    def _chain(self, operands: list[m.Expr], yes: Lines, unknown: Lines) -> list[str]:
        """`and` as tests within tests; those behind an unknown one are written once more."""
        if len(operands) == 1:
            return self.condition(operands[0], Ways(yes, (), unknown))
        sure = self._chain(operands[1:], yes, unknown)
        doubt = self._chain(operands[1:], unknown, unknown)
        return self.condition(operands[0], Ways(tuple(sure), (), tuple(doubt)))

    def _loop(self, binder: m.Binder, items: str, expr: m.Expr, ways: Ways) -> list[str]:
        """A condition of each item."""
        item = self._item(binder)
        self.in_loop = True
        self.nested += 1
        body = self.condition(expr, ways)
        self.nested -= 1
        self.in_loop = False
        return [f"for {item} in {items}:", *indented(body or ["pass"])]

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


def _is_atom(expr: m.Expr) -> bool:
    if isinstance(expr, m.Not):
        return _is_atom(expr.operand)
    kinds = m.FactRef | m.FieldRef | m.IsIn | m.Compare | m.Equals | m.CompareRank
    return isinstance(expr, kinds)


def _one_loop(first: m.Expr, second: m.Expr) -> m.Expr | None:
    if not isinstance(first, m.Every) or not isinstance(second, m.Every):
        return None
    a, b = first.binder, second.binder
    if a.variable != b.variable or a.source != b.source or a.where or b.where:
        return None
    both = m.And((first.condition, second.condition), span=first.span)
    return m.Every(a, both, span=first.span)
