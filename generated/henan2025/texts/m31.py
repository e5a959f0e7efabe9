"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m31/1": (
        "年内开工的稳经济促增长项目",
        "Stable-growth project that starts within the year",
        4119,
    ),
    "m31/2": ("已列入土地供应计划", "In the supply plan", 4120),
    "m31/3": ("供地方式 属于 出让、租赁", "Mode is one of Grant for payment, Lease", 4128),
    "m31/4": (
        "“灵活供应是否只鼓励用于产业用地”按“不限”理解",
        "“Whether flexible supply is encouraged for industrial land only” is read as “Any land”",
        4129,
    ),
    "m31/5": ("宗地用途 是 工业", "Use of the site is Industrial", 4129),
    "m31/6": (
        "“灵活供应是否只鼓励用于产业用地”按“不限”理解 或 宗地用途 是 工业",
        "“Whether flexible supply is encouraged for industrial land only” is read as “Any land” "
        "or Use of the site is Industrial",
        4129,
    ),
    "m31/7": (
        "供地方式 属于 出让、租赁 且 （“灵活供应是否只鼓励用于产业用地”按“不限”理解 或 宗地用途 是"
        " 工业）",
        "Mode is one of Grant for payment, Lease and (“Whether flexible supply is encouraged for "
        "industrial land only” is read as “Any land” or Use of the site is Industrial)",
        4128,
    ),
    "m31/8": (
        "供地方式 属于 弹性年期出让、先租后让、长期租赁等",
        "Mode is one of Grant for a flexible term, Lease, then grant, Long lease, etc.",
        4131,
    ),
}
