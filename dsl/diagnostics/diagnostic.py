"""A diagnostic is data: what is wrong, and where. Its words are in `dsl.diagnostics.codes`."""

from __future__ import annotations

from collections.abc import Mapping

from dsl.runtime.noun import Noun, field, frozen
from dsl.source import Span


@frozen(eq=False, repr=False)
class Place(Noun):
    """A second place that a diagnostic points at; `key` names its words in the code's row."""

    span: Span
    key: str
    args: Mapping[str, str] = field(factory=dict)


@frozen(eq=False, repr=False)
class Diagnostic(Noun):
    """One thing wrong at one place.

    `code`: `POL0312`, a row of the table of codes, which holds severity and the words in Chinese
    and English. `args` fill the `{names}` in these words. `nearest`: the nearest right name, for
    'did you mean'. `places`: where the other half of a conflict stands. `help_key`: which of the
    row's help texts fits (a row may have several), or None for its only one.
    """

    code: str
    span: Span
    args: Mapping[str, str] = field(factory=dict)
    nearest: str | None = None
    places: tuple[Place, ...] = ()
    help_key: str | None = None


class Diagnostics(Exception):
    """Several diagnostics raised as one error by interfaces that cannot return them."""

    def __init__(self, items: tuple[Diagnostic, ...]) -> None:
        super().__init__(", ".join(f"{d.code} {d.span.source.name}:{d.span.line}" for d in items))
        self.items = items
