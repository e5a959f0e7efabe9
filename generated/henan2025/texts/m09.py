"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m09/1": ("可以预支的项目", "A project that may be advanced quota", 1559),
    "m09/2": ("具备报批条件", "Ready to file", 1560),
    "m09/3": ("可预支总量", "Advance in all", 1561),
    "m09/4": (
        "取大（可预支总量 − 计入上限的已预支，0 亩）",
        "larger of（Advance in all − Advances that count，0 mu）",
        1562,
    ),
    "m09/5": ("可以预支的项目", "A project that may be advanced quota", 1565),
    "m09/6": ("具备报批条件", "Ready to file", 1566),
    "m09/7": (
        "存量建设用地不妨碍新增指标",
        "Stock land does not stand in the way of new quota",
        1567,
    ),
    "m09/8": (
        "（计入上限的已预支 + 本项目申请的新增建设用地） 不超过 可预支总量",
        "(Advances that count + New construction land asked for) at most Advance in all",
        1568,
    ),
    "m09/9": ("可以预支的项目", "A project that may be advanced quota", 1571),
    "m09/10": ("第7条“纳入国家计划保障”适用", "measure 7 “Into the national plan” applies", 1571),
    "m09/11": (
        "第8条“全额预支省级基础计划”适用",
        "measure 8 “The whole quota in advance” applies",
        1571,
    ),
    "m09/12": (
        "第7条“纳入国家计划保障”适用 或 第8条“全额预支省级基础计划”适用",
        "measure 7 “Into the national plan” applies or measure 8 “The whole quota in advance” "
        "applies",
        1571,
    ),
    "m09/13": (
        "可以预支的项目 且 （第7条“纳入国家计划保障”适用 或 第8条“全额预支省级基础计划”适用）",
        "A project that may be advanced quota and (measure 7 “Into the national plan” applies or "
        "measure 8 “The whole quota in advance” applies)",
        1571,
    ),
    "m09/14": ("国家年度计划配置规则已明确", "National allocation rules are out", 1554),
    "m09/15": (
        "并非（国家年度计划配置规则已明确）",
        "not (National allocation rules are out)",
        1554,
    ),
}
