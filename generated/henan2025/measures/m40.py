"""第40条 组织出让一批矿产区块 · Offering a batch of mineral blocks.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

MEASURE: Final = MeasureClauses(
    id="40",
    number=40,
    title=Label("组织出让一批矿产区块", "Offering a batch of mineral blocks"),
    chapter=6,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="offer",
            label=Label("出让一批区块", "Offering blocks"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5237,
        ),
    ),
    line=5234,
)
