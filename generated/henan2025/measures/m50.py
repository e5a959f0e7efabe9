"""第50条 严守红线底线 · Keeping the red lines.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.case import Case, Node
from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.conditions import all_of, holds, not_, reading
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


def red_lines_fulfilled(case: Case) -> Node:
    """已履行 · fulfilled"""
    # policies/henan2025.pol:5866
    return not_(holds(case.fact("planning.redline_broken"), key="m50/1"), key="m50/2")


def red_lines_breached(case: Case) -> Node:
    """违反 · breached"""
    # policies/henan2025.pol:5868
    return all_of(
        holds(case.fact("planning.redline_broken"), key="m50/3"),
        reading(case, "redline_force", frozenset({"guard"}), key="m50/4"),
        key="m50/5",
    )


MEASURE: Final = MeasureClauses(
    id="50",
    number=50,
    title=Label("严守红线底线", "Keeping the red lines"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="red_lines",
            label=Label("守住红线底线", "Keeping the red lines"),
            norm=Norm.COMMIT,
            window=Window(start=date(2025, 1, 27)),
            fulfilled=red_lines_fulfilled,
            breached=red_lines_breached,
            line=5863,
        ),
    ),
    line=5859,
)
