"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m15/1": ("审批阶段 不少于 组卷报批", "Stage at least Compiling the file", 2314),
    "m15/2": ("审批阶段 不满 已批准", "Stage less than Approved", 2314),
    "m15/3": (
        "审批阶段 不少于 组卷报批 且 审批阶段 不满 已批准",
        "Stage at least Compiling the file and Stage less than Approved",
        2314,
    ),
    "m15/4": ("涉及农用地转用", "Farmland is converted", 2319),
    "m15/5": ("农用地转用方案已拟定上报", "Conversion plan drawn up and submitted", 2320),
}
