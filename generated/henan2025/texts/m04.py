"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m04/1": ("乡级规划状态 是 正在编制", "State of the township plan is Being drafted", 895),
    "m04/2": ("涉及村庄用地规划", "involves Plan of village land", 895),
    "m04/3": (
        "乡级规划状态 是 正在编制 且 涉及村庄用地规划",
        "State of the township plan is Being drafted and involves Plan of village land",
        895,
    ),
    "m04/4": (
        "规划为乡村产业用地规模 不少于 村庄用地规模 × 10%",
        "Of it planned for rural industry at least 10% of Village land",
        896,
    ),
    "m04/5": ("村庄用地规模 × 10%", "10% of Village land", 899),
}
