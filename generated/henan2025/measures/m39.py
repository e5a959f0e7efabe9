"""第39条 储备一批拟出让的矿产区块 · A reserve of mineral blocks to be offered.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

MEASURE: Final = MeasureClauses(
    id="39",
    number=39,
    title=Label("储备一批拟出让的矿产区块", "A reserve of mineral blocks to be offered"),
    chapter=6,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="reserve",
            label=Label("建拟出让项目储备库", "Building the reserve"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5228,
        ),
    ),
    line=5225,
)
