"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m04/1": ("乡级规划状态 是 正在编制", "State of the township plan is Being drafted", 1034),
    "m04/2": ("涉及村庄用地规划", "involves Plan of village land", 1034),
    "m04/3": (
        "乡级规划状态 是 正在编制 且 涉及村庄用地规划",
        "State of the township plan is Being drafted and involves Plan of village land",
        1034,
    ),
    "m04/4": (
        "计入比例的乡村产业用地 不少于 计算比例的村庄用地 × 10%",
        "Rural-industry land that counts at least 10% of Village land the share is of",
        1035,
    ),
    "m04/5": ("计算比例的村庄用地 × 10%", "10% of Village land the share is of", 1038),
}
