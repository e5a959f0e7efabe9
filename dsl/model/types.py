"""The static types of facts and expressions."""

from __future__ import annotations

import attrs

from dsl.runtime.noun import Noun
from dsl.runtime.quantity import Dimension


@attrs.frozen(eq=False, repr=False)
class YesNo(Noun):
    """A condition, or a fact answered yes or no."""


@attrs.frozen(eq=False, repr=False)
class Text(Noun):
    """Free text; conditions compare it only by `is`."""


@attrs.frozen(eq=False, repr=False)
class Numeric(Noun):
    """A number or quantity of a dimension; `whole` marks whole numbers (dimension NUMBER)."""

    dimension: Dimension
    whole: bool = False


@attrs.frozen(eq=False, repr=False)
class Day(Noun):
    """A calendar date."""


@attrs.frozen(eq=False, repr=False)
class Choice(Noun):
    """One value of a category."""

    category: str


@attrs.frozen(eq=False, repr=False)
class Choices(Noun):
    """Any number of values of a category."""

    category: str


@attrs.frozen(eq=False, repr=False)
class Records(Noun):
    """A list of records."""

    record: str


Type = YesNo | Text | Numeric | Day | Choice | Choices | Records
