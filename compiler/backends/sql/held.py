"""What a part of a policy is in columns: its value, and whether it is none."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from compiler.backends.sql.columns import FactColumns
from compiler.backends.sql.nodes import FALSE, Sql, all_, is_null, not_
from compiler.backends.sql.numbers import Number


@attrs.frozen
class Held:
    """A value, NULL where it is unknown or none; `none` is never NULL. `number` of a figure."""

    value: Sql
    none: Sql = FALSE
    number: Number | None = None

    @property
    def truth(self) -> Sql:
        """As a condition: a bare yes or no that is none is false."""
        return all_([self.value, not_(self.none)])

    @property
    def unknown(self) -> Sql:
        """Whether it is unknown."""
        return all_([is_null(self.value), not_(self.none)])


def held(number: Number, none: Sql = FALSE) -> Held:
    """A figure."""
    return Held(number.sql, none, number)


@attrs.frozen
class SetOf:
    """A set: a truth for each value of its category. None is all FALSE, unknown all NULL."""

    truths: Mapping[str, Sql]


@attrs.frozen
class ListHeld:
    """A list: its items, NULL where it is unknown or none; an empty one is none too."""

    items: Sql
    none: Sql
    source: str
    fields: Mapping[str, FactColumns]

    @property
    def unknown(self) -> Sql:
        """Whether it is unknown."""
        return all_([is_null(self.items), not_(self.none)])
