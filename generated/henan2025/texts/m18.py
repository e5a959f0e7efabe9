"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m18/1": ("用地预审与选址意见书已核发", "Pre-review and siting opinion issued", 2478),
    "m18/2": ("选址范围不变", "Siting scope unchanged", 2479),
    "m18/3": (
        "“选址不变、意见书已核发是否也管征地前期工作”按“不管”理解",
        "“Whether the premises govern the preliminaries of expropriation too” is read as “No”",
        2487,
    ),
    "m18/4": ("用地预审与选址意见书已核发", "Pre-review and siting opinion issued", 2488),
    "m18/5": (
        "“选址不变、意见书已核发是否也管征地前期工作”按“不管”理解 或 用地预审与选址意见书已核发",
        "“Whether the premises govern the preliminaries of expropriation too” is read as “No” or "
        "Pre-review and siting opinion issued",
        2486,
    ),
    "m18/6": (
        "“选址不变、意见书已核发是否也管征地前期工作”按“不管”理解",
        "“Whether the premises govern the preliminaries of expropriation too” is read as “No”",
        2491,
    ),
    "m18/7": ("选址范围不变", "Siting scope unchanged", 2491),
    "m18/8": (
        "“选址不变、意见书已核发是否也管征地前期工作”按“不管”理解 或 选址范围不变",
        "“Whether the premises govern the preliminaries of expropriation too” is read as “No” or "
        "Siting scope unchanged",
        2491,
    ),
    "m18/9": ("属于稳经济促增长项目", "Stable-growth project", 2473),
    "m18/10": (
        "行业领域 含任一 交通、能源、水利等",
        "Sectors includes any of Transport, Energy, Water conservancy, etc.",
        2473,
    ),
    "m18/11": (
        "属于稳经济促增长项目 且 行业领域 含任一 交通、能源、水利等",
        "Stable-growth project and Sectors includes any of Transport, Energy, Water conservancy, "
        "etc.",
        2473,
    ),
}
