"""What reading many projects gives: a row of the policy's table, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from compiler.backends.sql.columns import Cell


@attrs.frozen
class Place:
    """Where something stands.

    `row` counts from 1 as the file does (the line of a text file, the row of a sheet); 0 is the
    file as a whole. `column` is a heading, empty for the row as a whole.
    """

    file: str
    sheet: str = ""
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        parts = [self.file, self.sheet, str(self.row or ""), self.column]
        return ":".join(part for part in parts if part)


@attrs.frozen
class Mistake:
    """One thing wrong with a row: its place, its code, and its message in one language."""

    place: Place
    code: str
    message: str


@attrs.frozen
class Rejected:
    """A row that is no project, with all that is wrong with it and its cells as they were.

    `cells` are by heading; empty for a project in a file of its own, which is kept as it is.
    """

    place: Place
    mistakes: tuple[Mistake, ...]
    cells: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def code(self) -> str:
        """The code of the first mistake."""
        return self.mistakes[0].code

    @property
    def message(self) -> str:
        """The message of the first mistake."""
        return self.mistakes[0].message


@attrs.frozen
class Accepted:
    """A project: `cells` in the order of the policy's columns, `key` unlike that of any other.

    `as_of` is the day that the project itself asks to be judged on, None where it names none;
    `written` are its cells as they were, by heading.
    """

    key: str
    name: str | None
    cells: tuple[Cell, ...]
    place: Place
    as_of: date | None = None
    written: Mapping[str, str] = attrs.field(factory=dict)
