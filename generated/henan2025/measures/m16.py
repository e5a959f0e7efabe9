"""第16条 边组卷边审查 · Review while the file is compiled.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.clauses import MeasureClauses, ProvisionClauses, Window
from dsl.runtime.report import Label
from dsl.runtime.status import Norm

MEASURE: Final = MeasureClauses(
    id="16",
    number=16,
    title=Label("边组卷边审查", "Review while the file is compiled"),
    chapter=3,
    window=Window(start=date(2025, 1, 27)),
    provisions=(
        ProvisionClauses(
            id="system",
            label=Label("重建审查报批系统", "Rebuilding the review system"),
            norm=Norm.PROGRAMME,
            window=Window(start=date(2025, 1, 27)),
            line=2358,
        ),
    ),
    line=2354,
)
