"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m30/1": (
        "在规划的城镇村建设用地规模以外",
        "Outside the planned urban, village and town construction land",
        4031,
    ),
    "m30/2": ("重大基础设施项目", "Major infrastructure project", 4032),
    "m30/3": (
        "行业领域 含任一 能源、交通、水利等",
        "Sectors includes any of Energy, Transport, Water conservancy, etc.",
        4033,
    ),
    "m30/4": ("供地方式 是 划拨", "Mode is Allocation", 4034),
    "m30/5": (
        "在规划的城镇村建设用地规模以外 且 重大基础设施项目 且 行业领域 含任一 能源、交通、水利等 "
        "且 供地方式 是 划拨",
        "Outside the planned urban, village and town construction land and Major infrastructure "
        "project and Sectors includes any of Energy, Transport, Water conservancy, etc. and Mode "
        "is Allocation",
        4030,
    ),
    "m30/6": ("征收和转用已到位", "Expropriation and conversion are through", 4036),
}
