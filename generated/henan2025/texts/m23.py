"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m23/1": ("分段报批的线性基础设施", "Linear works of segments", 3247),
    "m23/2": ("分段报批的线性基础设施", "Linear works of segments", 3252),
    "m23/3": (
        "“以县为单位是否只限线性基础设施”按“不限”理解",
        "“Whether the county unit is for linear works only” is read as “No”",
        3252,
    ),
    "m23/4": (
        "分段报批的线性基础设施 或 “以县为单位是否只限线性基础设施”按“不限”理解",
        "Linear works of segments or “Whether the county unit is for linear works only” is read "
        "as “No”",
        3252,
    ),
    "m23/5": ("转用在省政府权限内", "Conversion is in the province's power", 3254),
    "m23/6": ("征收在省政府权限内", "Expropriation is in the province's power", 3256),
}
