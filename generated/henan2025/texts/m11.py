"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m11/1": ("属于四类县", "One of the four county classes", 1831),
    "m11/2": ("本县专项指标", "The county's earmarked quota", 1832),
    "m11/3": (
        "取大（本县专项指标 − 计入上限的已使用专项指标，0 亩）",
        "larger of（The county's earmarked quota − Use that counts against it，0 mu）",
        1833,
    ),
    "m11/4": ("属于四类县", "One of the four county classes", 1837),
    "m11/5": (
        "指标用途 是 巩固脱贫攻坚成果",
        "Purpose is Consolidating the way out of poverty",
        1837,
    ),
    "m11/6": (
        "属于四类县 且 指标用途 是 巩固脱贫攻坚成果",
        "One of the four county classes and Purpose is Consolidating the way out of poverty",
        1837,
    ),
    "m11/7": (
        "（计入上限的已使用专项指标 + 本项目申请的新增建设用地） 不超过 本县专项指标",
        "(Use that counts against it + New construction land asked for) at most The county's "
        "earmarked quota",
        1838,
    ),
    "m11/8": ("农用地转用批准机关 是 市政府", "Who approves conversion is City government", 1844),
    "m11/9": (
        "取大（10000 亩 − 计入上限的已使用基础计划，0 亩）",
        "larger of（10000 mu − Base plan used that counts，0 mu）",
        1846,
    ),
    "m11/10": ("农用地转用批准机关 是 市政府", "Who approves conversion is City government", 1851),
    "m11/11": ("指标用途 是 乡村振兴发展", "Purpose is Rural revitalisation", 1851),
    "m11/12": (
        "农用地转用批准机关 是 市政府 且 指标用途 是 乡村振兴发展",
        "Who approves conversion is City government and Purpose is Rural revitalisation",
        1851,
    ),
    "m11/13": (
        "（计入上限的已使用基础计划 + 本项目申请的新增建设用地） 不超过 10000 亩",
        "(Base plan used that counts + New construction land asked for) at most 10000 mu",
        1852,
    ),
}
