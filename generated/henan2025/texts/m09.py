"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m09/1": ("可以预支的项目", "A project that may be advanced quota", 1312),
    "m09/2": ("具备报批条件", "Ready to file", 1313),
    "m09/3": ("可预支总量", "Advance in all", 1314),
    "m09/4": (
        "取大（可预支总量 − 计入上限的已预支，0 亩）",
        "larger of（Advance in all − Advances that count，0 mu）",
        1315,
    ),
    "m09/5": ("可以预支的项目", "A project that may be advanced quota", 1318),
    "m09/6": ("具备报批条件", "Ready to file", 1319),
    "m09/7": (
        "（计入上限的已预支 + 本项目申请的新增建设用地） 不超过 可预支总量",
        "(Advances that count + New construction land asked for) at most Advance in all",
        1320,
    ),
    "m09/8": ("国家年度计划配置规则已明确", "National allocation rules are out", 1307),
    "m09/9": (
        "并非（国家年度计划配置规则已明确）",
        "not (National allocation rules are out)",
        1307,
    ),
}
