"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m44/1": ("审批阶段 属于 选址选线、用地预审", "Stage is one of Siting, Pre-review", 3085),
    "m44/2": ("审批阶段 属于 选址选线、用地预审", "Stage is one of Siting, Pre-review", 3090),
    "m44/3": ("审批阶段 属于 选址选线、用地预审", "Stage is one of Siting, Pre-review", 3092),
}
