"""Two answers side by side: where they differ."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dsl.runtime.report import PolicyReport


def compare(expected: PolicyReport, found: PolicyReport) -> list[str]:
    """The paths at which two reports differ, with what is expected and what is found there."""
    return list(_differences("", expected, found))


def _differences(path: str, expected: object, found: object) -> Iterator[str]:
    kind = type(expected)
    if isinstance(expected, tuple) and isinstance(found, tuple):
        if len(expected) != len(found):
            yield f"{path}: expected {len(expected)} ({expected}), found {len(found)} ({found})"
            return
        for i, (one, other) in enumerate(zip(expected, found, strict=True)):
            name = getattr(one, "id", i)
            yield from _differences(f"{path}[{name}]", one, other)
    elif attrs.has(kind) and isinstance(found, kind):
        for field in attrs.fields(kind):
            inner = f"{path}.{field.name}" if path else field.name
            yield from _differences(
                inner, getattr(expected, field.name), getattr(found, field.name)
            )
    elif kind is not type(found) or expected != found:
        yield f"{path}: expected {_shown(expected)}, found {_shown(found)}"


def _shown(value: object) -> str:
    if isinstance(value, frozenset):
        return "{" + ", ".join(sorted(str(getattr(v, "value", v)) for v in value)) + "}"
    return str(getattr(value, "value", value))
