"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m12/1": ("变更调查地类 是 非耕地", "Class in the land survey is Not cultivated", 2030),
    "m12/2": ("具备开垦条件", "Fit for reclamation", 2031),
    "m12/3": ("符合规划管控要求", "Complies with planning control", 2032),
    "m12/4": ("符合生态保护要求", "Meets ecological protection", 2033),
    "m12/5": ("可用省级统筹指标的项目", "A project that may use the province's share", 2038),
    "m12/6": ("计算比例的储备库指标 × 20%", "20% of Reserve the share is of", 2039),
    "m12/7": (
        "取大（计算比例的储备库指标 × 20% − 省级已统筹使用，0 亩）",
        "larger of（20% of Reserve the share is of − Already drawn by the province，0 mu）",
        2041,
    ),
    "m12/8": ("可用省级统筹指标的项目", "A project that may use the province's share", 2046),
    "m12/9": (
        "（省级已统筹使用 + 本项目拟使用指标） 不超过 计算比例的储备库指标 × 20%",
        "(Already drawn by the province + Asked for by this project) at most 20% of Reserve the "
        "share is of",
        2047,
    ),
}
