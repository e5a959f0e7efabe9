"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m22/1": (
        "行业领域 含任一 交通、能源、水利、民生重点工程、先进制造业等",
        "Sectors includes any of Transport, Energy, Water conservancy, Key livelihood works, "
        "Advanced manufacturing, etc.",
        3136,
    ),
    "m22/2": ("确需分期建设", "Phases are needed", 3137),
    "m22/3": ("有分期依据", "Phases have a basis", 3138),
    "m22/4": ("含水面淹没区用地", "With land to be inundated", 3141),
    "m22/5": (
        "行业领域 含任一 大型水库、水电",
        "Sectors includes any of Large reservoir, Hydropower",
        3141,
    ),
    "m22/6": (
        "含水面淹没区用地 且 行业领域 含任一 大型水库、水电",
        "With land to be inundated and Sectors includes any of Large reservoir, Hydropower",
        3141,
    ),
}
