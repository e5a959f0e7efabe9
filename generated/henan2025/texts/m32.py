"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m32/1": ("宗地用途 是 工业", "Use of the site is Industrial", 4234),
    "m32/2": ("行业领域 含 「7+28+N」产业链", "Sectors includes 7+28+N industry chains", 4234),
    "m32/3": (
        "宗地用途 是 工业 且 行业领域 含 「7+28+N」产业链",
        "Use of the site is Industrial and Sectors includes 7+28+N industry chains",
        4234,
    ),
    "m32/4": (
        "用途 属于 研发设计、产业孵化、产品中试等",
        "Use is one of Research and design, Incubation, Pilot production, etc.",
        4236,
    ),
    "m32/5": (
        "有建筑面积分用途清单：用途 属于 研发设计、产业孵化、产品中试等",
        "some Floor area by use: Use is one of Research and design, Incubation, Pilot production, "
        "etc.",
        4236,
    ),
    "m32/6": ("可兼容其他用途的工业用地", "Industrial land that may take other uses", 4240),
    "m32/7": ("计算兼容比例的建筑面积 × 15%", "15% of Floor area the share is of", 4241),
    "m32/8": ("可兼容其他用途的工业用地", "Industrial land that may take other uses", 4245),
    "m32/9": ("含商品住宅", "With commodity housing", 4247),
    "m32/10": ("并非（含商品住宅）", "not (With commodity housing)", 4247),
    "m32/11": (
        "“‘不含商品住宅’的含义”按“商品住宅面积不计入15%”理解",
        "“What ‘without commodity housing’ means” is read as “Its area is simply not counted”",
        4247,
    ),
    "m32/12": (
        "并非（含商品住宅） 或 “‘不含商品住宅’的含义”按“商品住宅面积不计入15%”理解",
        "not (With commodity housing) or “What ‘without commodity housing’ means” is read as “Its "
        "area is simply not counted”",
        4247,
    ),
    "m32/13": (
        "兼容其他用途建筑面积 不超过 计算兼容比例的建筑面积 × 15%",
        "Floor area of compatible uses at most 15% of Floor area the share is of",
        4248,
    ),
}
