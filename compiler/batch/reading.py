"""Many projects from files of any kind, in batches of a bounded size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

import attrs

from compiler.backends.sql.columns import Columns, columns
from compiler.batch import inputs as kinds
from compiler.batch import ndjson
from compiler.batch.headings import Headings
from compiler.batch.projects import Projects, Row
from compiler.batch.tables import BadRow
from compiler.batch.tree import Accepted, Mistake, Place, Rejected
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.from_model import vocabulary_of
from dsl.facts.vocabulary import Vocabulary
from dsl.model import tree as m
from dsl.source import NOWHERE, read_file

BATCH: Final = 1_000  # outcomes that are held at a time


@attrs.define
class Reading:
    """What was read, and how much of it; iterates over batches of outcomes, once.

    Read = accepted + rejected holds at each batch's end. `notes` are about files, and stop nothing.
    """

    _outcomes: Iterator[Accepted | Rejected]
    size: int
    notes: list[Mistake]
    accepted: int = 0
    rejected: int = 0

    @property
    def read(self) -> int:
        """Rows that were read."""
        return self.accepted + self.rejected

    def __iter__(self) -> Iterator[list[Accepted | Rejected]]:
        while batch := list(islice(self._outcomes, self.size)):
            good = sum(isinstance(one, Accepted) for one in batch)
            self.accepted += good
            self.rejected += len(batch) - good
            yield batch


def read(
    inputs: Sequence[str | Path],
    policy: m.Policy,
    *,
    lang: str = "zh",
    batch: int = BATCH,
    layout: Columns | None = None,
) -> Reading:
    """The projects of files, folders and patterns, in their order; never raises on bad input.

    A row that is no project is `Rejected` with all that is wrong with it, in the language `lang`;
    so is a file that cannot be read, as a row of its own, and the second of two projects of one
    key.
    """
    notes: list[Mistake] = []
    reader = _Reader(vocabulary_of(policy), layout or columns(policy), lang, notes)
    return Reading(reader.outcomes(inputs), batch, notes)


class _Reader:
    def __init__(
        self, vocabulary: Vocabulary, layout: Columns, lang: str, notes: list[Mistake]
    ) -> None:
        self.projects = Projects(vocabulary, layout, lang)
        self.headings = Headings(vocabulary)
        self.notes = notes
        self.seen: dict[str, Place] = {}

    def outcomes(self, inputs: Sequence[str | Path]) -> Iterator[Accepted | Rejected]:
        """What becomes of each row."""
        for path in kinds.files(inputs):
            try:
                yield from map(self._once, self._file(path))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                found = Diagnostic("POL0902", NOWHERE, {"found": str(path), "reason": reason})
                yield self._rejected(Place(str(path)), found)

    def _file(self, path: Path) -> Iterable[Accepted | Rejected]:
        suffix = path.suffix.lower()
        if suffix in kinds.NDJSON:
            return self._rows(ndjson.rows(path, self.headings.target))
        return [self.projects.of_file(read_file(path), str(path))]

    def _rows(self, rows: Iterable[Row | BadRow]) -> Iterator[Accepted | Rejected]:
        for row in rows:
            if isinstance(row, BadRow):
                yield self._rejected(row.place, row.found, row.cells)
            else:
                yield self.projects.of_row(row, {})

    def _once(self, outcome: Accepted | Rejected) -> Accepted | Rejected:
        """A project, unless one of its key was read before."""
        if isinstance(outcome, Rejected):
            return outcome
        first = self.seen.setdefault(outcome.key, outcome.place)
        if first is outcome.place:
            return outcome
        args = {"given": outcome.key, "first": str(first)}
        found = Diagnostic("POL0631", NOWHERE, args)
        return self._rejected(outcome.place, found, dict(outcome.written))

    def _rejected(
        self, place: Place, found: Diagnostic, cells: dict[str, str] | None = None
    ) -> Rejected:
        return Rejected(place, (self.projects.mistake(place, found),), cells or {})
