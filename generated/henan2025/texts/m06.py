"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m06/1": ("可用预支指标的项目", "A project that may use the advance", 1177),
    "m06/2": (
        "取大（可用的预支总量 − 预支指标已使用，0 亩）",
        "larger of（Advance that may be used − Used of the advance, province-wide，0 mu）",
        1179,
    ),
    "m06/3": ("可用预支指标的项目", "A project that may use the advance", 1185),
    "m06/4": (
        "“‘优先保障’的地区是限定还是次序”按“只是次序，其他地区也可使用”理解",
        "“Whether the places named limit or only rank” is read as “They rank; others may draw too”",
        1187,
    ),
    "m06/5": ("优先保障的地区", "A place served first", 1187),
    "m06/6": (
        "“‘优先保障’的地区是限定还是次序”按“只是次序，其他地区也可使用”理解 或 优先保障的地区",
        "“Whether the places named limit or only rank” is read as “They rank; others may draw "
        "too” or A place served first",
        1187,
    ),
    "m06/7": (
        "存量建设用地不妨碍新增指标",
        "Stock land does not stand in the way of new quota",
        1188,
    ),
    "m06/8": (
        "（预支指标已使用 + 本项目申请的新增建设用地） 不超过 可用的预支总量",
        "(Used of the advance, province-wide + New construction land asked for) at most Advance "
        "that may be used",
        1189,
    ),
    "m06/9": ("可用预支指标的项目", "A project that may use the advance", 1193),
    "m06/10": ("第7条“纳入国家计划保障”适用", "measure 7 “Into the national plan” applies", 1194),
    "m06/11": (
        "第8条“全额预支省级基础计划”适用",
        "measure 8 “The whole quota in advance” applies",
        1194,
    ),
    "m06/12": ("第9条“可预支的指标”适用", "measure 9 “Quota that may be advanced” applies", 1194),
    "m06/13": (
        "第7条“纳入国家计划保障”适用 或 第8条“全额预支省级基础计划”适用 或 第9条“可预支的指标”适用",
        "measure 7 “Into the national plan” applies or measure 8 “The whole quota in advance” "
        "applies or measure 9 “Quota that may be advanced” applies",
        1194,
    ),
    "m06/14": (
        "可用预支指标的项目 且 （第7条“纳入国家计划保障”适用 或 第8条“全额预支省级基础计划”适用 或"
        " 第9条“可预支的指标”适用）",
        "A project that may use the advance and (measure 7 “Into the national plan” applies or "
        "measure 8 “The whole quota in advance” applies or measure 9 “Quota that may be advanced” "
        "applies)",
        1193,
    ),
    "m06/15": ("属于稳经济促增长项目", "Stable-growth project", 1200),
    "m06/16": ("优先保障的地区", "A place served first", 1201),
}
