"""Brackets that match, told before the parser reads: it would stumble far from the cause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.source import Source, Span

MAX_DEPTH: Final = 60
_OPENS: Final = {"(": ")", "[": "]", "{": "}"}


def check_brackets(
    source: Source, brackets: Sequence[tuple[str, int]], beginnings: Sequence[int]
) -> list[Diagnostic]:
    """Messages for brackets, given in order with their offsets, that do not match or nest too deep.

    No bracket reaches over one of the beginnings of a clause.
    """
    found: list[Diagnostic] = []
    stack: list[tuple[str, int]] = []
    ends = iter([*beginnings, len(source.text)])
    end = next(ends)
    for mark, at in brackets:
        while at > end:
            if stack and stack[0][1] < end:
                found.append(_left_open(source, stack))
                stack.clear()
            end = next(ends)
        if mark in _OPENS:
            stack.append((mark, at))
            if len(stack) > MAX_DEPTH:
                span = Span(source, at, at + 1)
                return [Diagnostic("POL0115", span, {"limit": str(MAX_DEPTH)})]
        elif stack and _OPENS[stack[-1][0]] == mark:
            stack.pop()
        else:
            found.append(_unmatched(source, mark, at, stack))
            stack.clear()
    if stack:
        found.append(_left_open(source, stack))
    return found


def outermost(brackets: Sequence[tuple[str, int]]) -> list[tuple[int, int]] | None:
    """Where the outermost brackets begin and end; None if some do not match or nest too deep."""
    stack: list[str] = []
    pairs: list[tuple[int, int]] = []
    begin = 0
    for mark, at in brackets:
        if mark in _OPENS:
            begin = begin if stack else at
            stack.append(_OPENS[mark])
            if len(stack) > MAX_DEPTH:
                return None
        elif not stack or stack.pop() != mark:
            return None
        elif not stack:
            pairs.append((begin, at))
    return None if stack else pairs


def _unmatched(source: Source, mark: str, at: int, stack: list[tuple[str, int]]) -> Diagnostic:
    span = Span(source, at, at + 1)
    if not stack:
        return Diagnostic("POL0106", span, {"found": mark})
    opened, where = stack[-1]
    args = {"found": mark, "expected": _OPENS[opened]}
    place = Place(Span(source, where, where + 1), "opened", {"bracket": opened})
    return Diagnostic("POL0105", span, args, places=(place,), help_key="mismatch")


def _left_open(source: Source, stack: list[tuple[str, int]]) -> Diagnostic:
    """Only the outermost is reported: the others follow from it."""
    mark, at = stack[0]
    args = {"found": mark, "expected": _OPENS[mark]}
    return Diagnostic("POL0105", Span(source, at, at + 1), args)
