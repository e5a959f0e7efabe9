"""第48条 全域土地综合整治提质增效 · Better comprehensive land consolidation.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

MEASURE: Final = MeasureClauses(
    id="48",
    number=48,
    title=Label("全域土地综合整治提质增效", "Better comprehensive land consolidation"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="consolidation",
            label=Label("推进全域土地综合整治", "Land consolidation"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5841,
        ),
    ),
    line=5839,
)
