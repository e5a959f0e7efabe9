"""Inverted tests that open because nothing was said: `not` over a section assumed absent."""

from __future__ import annotations

from collections.abc import Iterator

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m
from dsl.model.walk import parts


def open_by_silence(policy: m.Policy) -> Iterator[Diagnostic]:
    """Tests with `not` that hold where the section they ask about is left empty.

    A test that something else keeps closed in that case is left alone, and so is one of a
    provision whose scope is closed by the same silence.
    """
    silence = _Silence(policy)
    told: set[m.Expr] = set()
    for measure in policy.measures:
        for provision in measure.provisions:
            scope = [policy.applies, measure.applies, *measure.whiles]
            scope += [provision.when, *provision.whiles]
            tests = [test for test in scope if test is not None]
            if any(silence.truth(test) is False for test in tests):
                continue
            tests += [r.condition for r in provision.requirements]
            if provision.breached is not None:
                tests.append(provision.breached)
            for test in tests:
                for found, section in silence.opened(test):
                    if found not in told:
                        told.add(found)
                        yield _lint(found, section)


def _lint(found: m.Not, section: m.Section) -> Diagnostic:
    label = section.label
    args = {"found": section.id, "label_zh": label.zh, "label_en": label.en}
    return Diagnostic("POL0508", found.span, args)


class _Silence:
    """Conditions where nothing is given of the sections that are assumed absent."""

    def __init__(self, policy: m.Policy) -> None:
        self.absent = {s.id: s for s in policy.sections if s.assumed_absent}
        self.defines = {define.id: define.value for define in policy.defines}
        self.chosen = {i.id: i.chosen for i in policy.interpretations}

    def truth(self, expr: m.Expr) -> bool | None:
        """Yes, no, or None where a fact of another section, the day or a figure decides."""
        match expr:
            case m.Constant(value=bool() as value):
                return value
            case m.ReadingIs():
                return self.chosen[expr.interpretation] in expr.options
            case m.DefineRef():
                return self.truth(self.defines[expr.define])
            case m.Not():
                inner = self.truth(expr.operand)
                return None if inner is None else not inner
            case m.And() | m.Or():
                decisive = isinstance(expr, m.Or)
                found = [self.truth(operand) for operand in expr.operands]
                if decisive in found:
                    return decisive
                return None if None in found else not decisive
            case m.Every():
                return True if self._is_absent(expr.binder.source) else None
            case m.Some():
                return False if self._is_absent(expr.binder.source) else None
            case m.IsNone():
                return True if self._is_absent(expr.operand) else None
            case m.Involves():
                return False if expr.section in self.absent else None
            case _:  # an atom with an operand that is none is false
                return False if self._section(expr) is not None else None

    def opened(self, expr: m.Expr) -> Iterator[tuple[m.Not, m.Section]]:
        """The `not`s in a condition that hold by silence, where nothing beside them is false."""
        if self.truth(expr) is False:
            return
        match expr:
            case m.Not():
                section = self._section(expr.operand)
                if section is not None and self.truth(expr.operand) is False:
                    yield expr, section
            case m.DefineRef():
                yield from self.opened(self.defines[expr.define])
            case m.And() | m.Or():
                for operand in expr.operands:
                    yield from self.opened(operand)
            case _:
                pass

    def _is_absent(self, expr: m.Expr) -> bool:
        return isinstance(expr, m.FactRef) and expr.section in self.absent

    def _section(self, expr: m.Expr) -> m.Section | None:
        """The first section assumed absent that an expression reads without asking for none."""
        waiting, seen = [expr], set[str]()
        while waiting:
            one = waiting.pop()
            match one:
                case m.FactRef(section=section) | m.Involves(section=section):
                    if section in self.absent:
                        return self.absent[section]
                case m.DefineRef(define=name) if name not in seen:
                    seen.add(name)
                    waiting.append(self.defines[name])
                case _:
                    pass
            waiting.extend(reversed(parts(one)))
        return None
