"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m12/1": ("变更调查地类 是 非耕地", "Class in the land survey is Not cultivated", 1721),
    "m12/2": ("具备开垦条件", "Fit for reclamation", 1722),
    "m12/3": ("符合规划管控要求", "Complies with planning control", 1723),
    "m12/4": ("符合生态保护要求", "Meets ecological protection", 1724),
    "m12/5": ("集中攻坚范围 是 列入省级", "Stabilisation campaign is Listed by the province", 1729),
    "m12/6": ("县级储备库指标 × 20%", "20% of County reserve", 1730),
    "m12/7": (
        "取大（县级储备库指标 × 20% − 省级已统筹使用，0 亩）",
        "larger of（20% of County reserve − Already drawn by the province，0 mu）",
        1732,
    ),
    "m12/8": ("集中攻坚范围 是 列入省级", "Stabilisation campaign is Listed by the province", 1740),
    "m12/9": (
        "（省级已统筹使用 + 本项目拟使用指标） 不超过 县级储备库指标 × 20%",
        "(Already drawn by the province + Asked for by this project) at most 20% of County reserve",
        1741,
    ),
}
