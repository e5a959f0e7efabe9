"""The syntax tree in lines, for developers: `pol dev show syntax`."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final

import attrs

from dsl.syntax import tree as t

WIDTH: Final = 100


def show(tree: t.Tree) -> str:
    """A text's clauses, one below the other, those of an item or a provision further in."""
    lines = [line for group in tree.items for line in _group(group, 0)]
    return "\n".join(lines) + "\n"


def _group(part: t.Clause | t.Group, depth: int) -> list[str]:
    if not isinstance(part, t.Group):
        return _lines(part, "", depth)
    lines = _lines(part.head, "", depth)
    for below in part.body:
        lines += _group(below, depth + 1)
    return lines


def _told(node: object) -> list[tuple[str, object]]:
    """The fields of a node that say something: neither the default nor nothing."""
    kind = type(node)
    if not attrs.has(kind):
        return []
    told = []
    for field in attrs.fields(kind):
        value = getattr(node, field.name)
        if field.repr and value is not None and value != () and value is not False:
            told.append((field.name, value))
    return told


def _short(value: object) -> str:
    """A value on one line."""
    kind = type(value)
    if attrs.has(kind):
        fields = ", ".join(f"{name}={_short(inner)}" for name, inner in _told(value))
        return f"{kind.__name__}({fields})"
    if isinstance(value, tuple):
        return f"[{', '.join(_short(inner) for inner in value)}]"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    return repr(value)


def _lines(value: object, name: str, depth: int) -> list[str]:
    """A value on one line if it fits there, else a part to a line."""
    indent = "  " * depth
    head = f"{indent}{name}: " if name else indent
    whole = head + _short(value)
    parts: list[tuple[str, object]] = _told(value)
    if isinstance(value, tuple):
        parts = [("", inner) for inner in value]
    if len(whole) <= WIDTH or not parts:
        return [whole]
    title = "list" if isinstance(value, tuple) else type(value).__name__
    lines = [head + title]
    for own, inner in parts:
        lines += _lines(inner, own, depth + 1)
    return lines
