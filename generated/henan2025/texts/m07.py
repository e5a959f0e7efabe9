"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m07/1": ("已列入一季度保障清单", "On the guarantee list of the first quarter", 1311),
    "m07/2": (
        "“列入清单是不是纳入国家计划的前提”按“清单只是凭据”理解",
        "“Whether the list is a premise of the national plan” is read as “It is evidence”",
        1317,
    ),
    "m07/3": ("已列入一季度保障清单", "On the guarantee list of the first quarter", 1317),
    "m07/4": (
        "“列入清单是不是纳入国家计划的前提”按“清单只是凭据”理解 或 已列入一季度保障清单",
        "“Whether the list is a premise of the national plan” is read as “It is evidence” or On "
        "the guarantee list of the first quarter",
        1317,
    ),
    "m07/5": (
        "年内开工的稳经济促增长项目",
        "Stable-growth project that starts within the year",
        1303,
    ),
    "m07/6": ("选址方式 是 单独选址", "Siting mode is Separate site", 1304),
    "m07/7": (
        "行业领域 含任一 交通、能源、水利、双百工程、战略性矿产资源开发等",
        "Sectors includes any of Transport, Energy, Water conservancy, Shuangbai projects, "
        "Development of strategic minerals, etc.",
        1305,
    ),
    "m07/8": (
        "年内开工的稳经济促增长项目 且 选址方式 是 单独选址 且 行业领域 含任一 交通、能源、水利、"
        "双百工程、战略性矿产资源开发等",
        "Stable-growth project that starts within the year and Siting mode is Separate site and "
        "Sectors includes any of Transport, Energy, Water conservancy, Shuangbai projects, "
        "Development of strategic minerals, etc.",
        1302,
    ),
}
