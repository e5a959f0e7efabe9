"""What a fact may hold: a value, none, or unknown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final, Literal

from dsl.runtime.noun import Noun, field, frozen
from dsl.runtime.quantity import Quantity


class Unknown(Enum):
    """Not known: neither false nor zero."""

    UNKNOWN = "unknown"


class Absent(Enum):
    """Known not to be (无)."""

    NONE = "none"


UNKNOWN: Final = Unknown.UNKNOWN
NONE: Final = Absent.NONE


@frozen(eq=False, repr=False)
class Members(Noun):
    """A set of values of a category, as given: one yes or no per value.

    `yes` and `no` are ids as the project file wrote them (ancestors and descendants are not
    added here). `open` is true if the file wrote `unknown` among them: what is neither yes nor no
    is then unknown; else it is no.
    """

    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    open: bool = False


# A record's fields by id; a field that is not given is UNKNOWN.
Item = Mapping[str, "Value"]

# text, category value (its id) -> str; yes or no -> bool; whole and decimal numbers -> Quantity.
Value = Quantity | date | str | bool | Members | tuple[Item, ...] | Unknown | Absent

SectionState = Literal["none", "unknown"]


@frozen(eq=False, repr=False)
class GivenFacts(Noun):
    """What a project file says, typed, before defaults and assumptions.

    `facts` holds by dotted name (`project.sectors`) only what the file gives, with `UNKNOWN` for
    the word unknown and `NONE` for none; a fact left empty is not in it. `sections` holds the
    sections given as none or as unknown as a whole. `texts` holds each given fact as the report
    prints it (JSON `facts`). `name` is the value of the fact that names the project.
    """

    facts: Mapping[str, Value] = field(factory=dict)
    sections: Mapping[str, SectionState] = field(factory=dict)
    texts: Mapping[str, str | list[str]] = field(factory=dict)
    name: str | None = None
    key: str | None = None
    as_of: date | None = None
