"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m26/1": (
        "在规划的城镇村建设用地规模以外",
        "Outside the planned urban, village and town construction land",
        3520,
    ),
    "m26/2": ("依托资源", "Tied to a resource", 3523),
    "m26/3": ("选址有特殊要求", "Special siting requirements", 3524),
    "m26/4": (
        "“‘依托资源或选址有特殊要求’是否也管矿产配套设施”按“只管旅游基础设施”理解",
        "“Whether the siting condition governs mineral facilities too” is read as “Only tourism”",
        3526,
    ),
    "m26/5": (
        "行业领域 含 矿产资源开发配套设施",
        "Sectors includes Facilities that serve mineral development",
        3527,
    ),
    "m26/6": (
        "“‘依托资源或选址有特殊要求’是否也管矿产配套设施”按“只管旅游基础设施”理解 且 行业领域 含 "
        "矿产资源开发配套设施",
        "“Whether the siting condition governs mineral facilities too” is read as “Only tourism” "
        "and Sectors includes Facilities that serve mineral development",
        3525,
    ),
    "m26/7": (
        "依托资源 或 选址有特殊要求 或 （“‘依托资源或选址有特殊要求’是否也管矿产配套设施”按“只管旅"
        "游基础设施”理解 且 行业领域 含 矿产资源开发配套设施）",
        "Tied to a resource or Special siting requirements or (“Whether the siting condition "
        "governs mineral facilities too” is read as “Only tourism” and Sectors includes "
        "Facilities that serve mineral development)",
        3522,
    ),
    "m26/8": ("第26条“单独选址报批”适用", "measure 26 “Separate siting” applies", 3533),
    "m26/9": (
        "符合《土地管理法》规定的公共利益情形",
        "A public-interest case of the Land Administration Law",
        3535,
    ),
    "m26/10": (
        "并非（符合《土地管理法》规定的公共利益情形）",
        "not (A public-interest case of the Land Administration Law)",
        3535,
    ),
    "m26/11": (
        "行业领域 含任一 旅游基础设施、矿产资源开发配套设施等",
        "Sectors includes any of Tourism infrastructure, Facilities that serve mineral "
        "development, etc.",
        3513,
    ),
    "m26/12": (
        "与城镇开发边界的关系 是 边界外",
        "Relation to the urban development boundary is Outside",
        3516,
    ),
    "m26/13": (
        "在规划的城镇村建设用地规模以外",
        "Outside the planned urban, village and town construction land",
        3516,
    ),
    "m26/14": (
        "并非（在规划的城镇村建设用地规模以外）",
        "not (Outside the planned urban, village and town construction land)",
        3516,
    ),
    "m26/15": (
        "与城镇开发边界的关系 是 边界外 且 并非（在规划的城镇村建设用地规模以外）",
        "Relation to the urban development boundary is Outside and not (Outside the planned "
        "urban, village and town construction land)",
        3516,
    ),
}
