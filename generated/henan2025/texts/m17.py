"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m17/1": ("审批阶段 不少于 用地预审", "Stage at least Pre-review", 2378),
    "m17/2": (
        "有限人为活动论证已纳入选址综合论证",
        "Argument included in the siting argument",
        2379,
    ),
    "m17/3": ("审批阶段 不少于 组卷报批", "Stage at least Compiling the file", 2380),
    "m17/4": (
        "有限人为活动论证已纳入选址综合论证",
        "Argument included in the siting argument",
        2380,
    ),
    "m17/5": (
        "并非（有限人为活动论证已纳入选址综合论证）",
        "not (Argument included in the siting argument)",
        2380,
    ),
    "m17/6": (
        "审批阶段 不少于 组卷报批 且 并非（有限人为活动论证已纳入选址综合论证）",
        "Stage at least Compiling the file and not (Argument included in the siting argument)",
        2380,
    ),
    "m17/7": ("审批阶段 不少于 组卷报批", "Stage at least Compiling the file", 2386),
    "m17/8": ("认定意见已随报件上报", "Finding attached to the file", 2387),
    "m17/9": ("审批阶段 不少于 省级审查", "Stage at least Provincial review", 2388),
    "m17/10": ("认定意见已随报件上报", "Finding attached to the file", 2388),
    "m17/11": ("并非（认定意见已随报件上报）", "not (Finding attached to the file)", 2388),
    "m17/12": (
        "审批阶段 不少于 省级审查 且 并非（认定意见已随报件上报）",
        "Stage at least Provincial review and not (Finding attached to the file)",
        2388,
    ),
    "m17/13": ("占压生态保护红线", "Overlaps the red line", 2370),
    "m17/14": ("属于允许的有限人为活动", "A permitted limited human activity", 2373),
    "m17/15": ("并非（属于允许的有限人为活动）", "not (A permitted limited human activity)", 2373),
}
