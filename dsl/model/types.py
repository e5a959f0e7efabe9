"""The static types of facts and expressions."""

from __future__ import annotations

import attrs

from dsl.runtime.quantity import Dimension


@attrs.frozen
class YesNo:
    """A condition, or a fact answered yes or no."""


@attrs.frozen
class Text:
    """Free text; conditions compare it only by `is`."""


@attrs.frozen
class Numeric:
    """A number or quantity of a dimension; `whole` marks whole numbers (dimension NUMBER)."""

    dimension: Dimension
    whole: bool = False


@attrs.frozen
class Day:
    """A calendar date."""


@attrs.frozen
class Choice:
    """One value of a category."""

    category: str


@attrs.frozen
class Choices:
    """Any number of values of a category."""

    category: str


@attrs.frozen
class Records:
    """A list of records."""

    record: str


Type = YesNo | Text | Numeric | Day | Choice | Choices | Records
