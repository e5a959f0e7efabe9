"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m01/1": (
        "年内开工的稳经济促增长项目",
        "Stable-growth project that starts within the year",
        594,
    ),
    "m01/2": ("乡级规划状态 是 正在编制", "State of the township plan is Being drafted", 596),
    "m01/3": (
        "年内开工的稳经济促增长项目",
        "Stable-growth project that starts within the year",
        601,
    ),
    "m01/4": ("项目已纳入乡级规划", "The project is in the township plan", 601),
    "m01/5": (
        "年内开工的稳经济促增长项目 且 项目已纳入乡级规划",
        "Stable-growth project that starts within the year and The project is in the township plan",
        601,
    ),
    "m01/6": ("乡级规划状态 是 规划已批准", "State of the township plan is Plan approved", 603),
}
