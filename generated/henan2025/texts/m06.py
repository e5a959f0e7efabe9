"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m06/1": ("可用预支指标的项目", "A project that may use the advance", 998),
    "m06/2": (
        "取大（130000 亩 − 预支指标已使用，0 亩）",
        "larger of（130000 mu − Used of the advance, province-wide，0 mu）",
        1000,
    ),
    "m06/3": ("可用预支指标的项目", "A project that may use the advance", 1004),
    "m06/4": (
        "“‘优先保障’的地区是限定还是次序”按“只是次序，其他地区也可使用”理解",
        "“Whether the places named limit or only rank” is read as “They rank; others may draw too”",
        1006,
    ),
    "m06/5": ("优先保障的地区", "A place served first", 1006),
    "m06/6": (
        "“‘优先保障’的地区是限定还是次序”按“只是次序，其他地区也可使用”理解 或 优先保障的地区",
        "“Whether the places named limit or only rank” is read as “They rank; others may draw "
        "too” or A place served first",
        1006,
    ),
    "m06/7": (
        "（预支指标已使用 + 本项目申请的新增建设用地） 不超过 130000 亩",
        "(Used of the advance, province-wide + New construction land asked for) at most 130000 mu",
        1007,
    ),
    "m06/8": ("属于稳经济促增长项目", "Stable-growth project", 1014),
    "m06/9": ("优先保障的地区", "A place served first", 1015),
}
