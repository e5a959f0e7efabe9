"""What acts on each provision, gathered: cross-references, parameters read, days of review."""

from __future__ import annotations

from datetime import date

import attrs

from dsl.model import tree as m
from dsl.runtime.report import Label


@attrs.frozen
class LogicProvision:
    """A version of a provision with what acts on it from elsewhere.

    `scope` joins the policy's, the measure's and its own conditions in the order in which they are
    tested. `prevailing` prevail over it, it prevails `over` others. `reviews` are the days after
    which what its own text names is stale, with the id and label of what they belong to; `reads`
    are the provisions it refers to.
    """

    provision: m.Provision
    prevailing: tuple[tuple[str, str], ...]
    over: tuple[tuple[str, str], ...]
    reviews: tuple[tuple[str, date, Label], ...]
    reads: tuple[tuple[str, str], ...]


@attrs.frozen
class LogicMeasure:
    """A version of a measure."""

    measure: m.Measure
    provisions: tuple[LogicProvision, ...]


@attrs.frozen
class Logic:
    """A policy for machines."""

    policy: m.Policy
    measures: tuple[LogicMeasure, ...]
