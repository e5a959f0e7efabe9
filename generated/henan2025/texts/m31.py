"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m31/1": ("属于稳经济促增长项目", "Stable-growth project", 2704),
    "m31/2": ("年内计划开工", "Planned to start within the year", 2704),
    "m31/3": (
        "属于稳经济促增长项目 且 年内计划开工",
        "Stable-growth project and Planned to start within the year",
        2704,
    ),
    "m31/4": ("已列入土地供应计划", "In the supply plan", 2705),
    "m31/5": ("供地方式 属于 出让、租赁", "Mode is one of Grant for payment, Lease", 2713),
    "m31/6": (
        "“灵活供应是否只鼓励用于产业用地”按“不限”理解",
        "“Whether flexible supply is encouraged for industrial land only” is read as “Any land”",
        2714,
    ),
    "m31/7": ("宗地用途 是 工业", "Use of the site is Industrial", 2714),
    "m31/8": (
        "“灵活供应是否只鼓励用于产业用地”按“不限”理解 或 宗地用途 是 工业",
        "“Whether flexible supply is encouraged for industrial land only” is read as “Any land” "
        "or Use of the site is Industrial",
        2714,
    ),
    "m31/9": (
        "供地方式 属于 出让、租赁 且 （“灵活供应是否只鼓励用于产业用地”按“不限”理解 或 宗地用途 是"
        " 工业）",
        "Mode is one of Grant for payment, Lease and (“Whether flexible supply is encouraged for "
        "industrial land only” is read as “Any land” or Use of the site is Industrial)",
        2713,
    ),
    "m31/10": (
        "供地方式 属于 弹性年期出让、先租后让、长期租赁等",
        "Mode is one of Grant for a flexible term, Lease, then grant, Long lease, etc.",
        2716,
    ),
}
