"""Values of facts as a project file writes them."""

from __future__ import annotations

from datetime import date

from dsl.runtime.quantity import Quantity
from dsl.runtime.values import Absent, Members, Unknown, Value
from dsl.runtime.written import quantity_text


def written(value: Value) -> str | list[str]:
    """A value as a project file writes it."""
    if isinstance(value, Quantity):
        return value.written or quantity_text(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Absent | Unknown):
        return str(value.value)
    if isinstance(value, Members):
        found = [*sorted(value.yes), *(f"not {v}" for v in sorted(value.no))]
        return [*found, *(["unknown"] if value.open else [])]
    if isinstance(value, tuple):
        return [
            "{" + ", ".join(f"{key}: {_flat(held)}" for key, held in item.items()) + "}"
            for item in value
        ]
    return value


def _flat(value: Value) -> str:
    text = written(value)
    return text if isinstance(text, str) else "{" + ", ".join(text) + "}"
