"""第49条 包保服务重点企业 · Assistance for key enterprises.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

MEASURE: Final = MeasureClauses(
    id="49",
    number=49,
    title=Label("包保服务重点企业", "Assistance for key enterprises"),
    chapter=7,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="assistance",
            label=Label("包保服务重点企业", "Assistance for key enterprises"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=5849,
        ),
    ),
    line=5846,
)
