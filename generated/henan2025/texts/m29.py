"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m29/1": (
        "“‘净矿出让’是条件还是依据”按“依据”理解",
        "“Whether the net transfer is a condition” is read as “Only the ground”",
        3955,
    ),
    "m29/2": ("矿地一体净矿出让", "Granted with the land cleared", 3955),
    "m29/3": (
        "“‘净矿出让’是条件还是依据”按“依据”理解 或 矿地一体净矿出让",
        "“Whether the net transfer is a condition” is read as “Only the ground” or Granted with "
        "the land cleared",
        3955,
    ),
    "m29/4": ("涉及农用地转用", "Farmland is converted", 3956),
    "m29/5": (
        "符合《土地管理法》规定的公共利益情形",
        "A public-interest case of the Land Administration Law",
        3963,
    ),
    "m29/6": (
        "并非（符合《土地管理法》规定的公共利益情形）",
        "not (A public-interest case of the Land Administration Law)",
        3963,
    ),
    "m29/7": ("矿产项目", "Mining project", 3949),
}
