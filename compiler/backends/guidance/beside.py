"""What stands beside a guide's own words, told by others than the policy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from compiler.backends.guidance.concerns import Facet
from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.links import Link as Between

OFFICE: Final = ("department", "window", "telephone", "channel", "fee", "complaints")


@attrs.frozen
class Link:
    """A provision by its number among those of its measure."""

    number: int
    place: str
    label: str


@attrs.frozen
class Word:
    """A stretch of official words, what it is cited as (empty where nobody does), and by whom."""

    text: str
    kind: str
    links: tuple[Link, ...]


@attrs.frozen
class Beside:
    """What stands beside a guide's own words.

    `office`: by measure id, and for all measures under the empty name, values by the names of
    OFFICE. `words`: the official text by measure id. `pictures`: SVG by the place of a
    provision, and `links`, `overview`. `facets`: the questions of the page that filters measures.
    `files`: others that pages lead to, by name. `links`: those between measures.
    """

    facets: tuple[Facet, ...] = ()
    office: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    words: Mapping[str, tuple[Word, ...]] = attrs.field(factory=dict)
    pictures: Mapping[str, str] = attrs.field(factory=dict)
    files: Mapping[str, str] = attrs.field(factory=dict)
    links: tuple[Between, ...] = ()

    def told(self, measure: str, labels: Labels) -> list[tuple[str, str]]:
        """Where and how for a measure by its id, by label; a value empty where nothing says so."""
        told = {**self.office.get("", {}), **self.office.get(measure, {})}
        return [(getattr(labels, name), told.get(name, "")) for name in OFFICE]
