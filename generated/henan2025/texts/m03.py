"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m03/1": ("县级新增城镇建设用地空间不足", "County is short of new urban space", 835),
    "m03/2": ("市域新增城镇建设用地总规模 × 40%", "40% of City-wide total of new urban space", 836),
    "m03/3": (
        "取大（市域新增城镇建设用地总规模 × 40% − 计入40%的使用规模，0 亩）",
        "larger of（40% of City-wide total of new urban space − Use counted against the share，0 "
        "mu）",
        838,
    ),
    "m03/4": ("县级新增城镇建设用地空间不足", "County is short of new urban space", 843),
    "m03/5": (
        "（计入40%的使用规模 + 本项目申请的新增建设用地） 不超过 市域新增城镇建设用地总规模 × 40%",
        "(Use counted against the share + New construction land asked for) at most 40% of "
        "City-wide total of new urban space",
        844,
    ),
    "m03/6": ("县级新增城镇建设用地空间不足", "County is short of new urban space", 853),
    "m03/7": (
        "年内开工的稳经济促增长项目",
        "Stable-growth project that starts within the year",
        855,
    ),
    "m03/8": (
        "边界优化的规定情形 属于 国家和省重大项目、其他规定情形等",
        "Ground for adjusting the boundary is one of National or provincial major project, "
        "Another prescribed ground, etc.",
        859,
    ),
    "m03/9": ("在边界外选址", "Sited outside the boundary", 863),
    "m03/10": ("选址有特殊要求", "Special siting requirements", 864),
    "m03/11": (
        "与城镇开发边界的关系 是 跨边界",
        "Relation to the urban development boundary is Straddling",
        866,
    ),
    "m03/12": ("在边界外选址", "Sited outside the boundary", 872),
    "m03/13": ("选址有特殊要求", "Special siting requirements", 872),
    "m03/14": (
        "在边界外选址 且 选址有特殊要求",
        "Sited outside the boundary and Special siting requirements",
        872,
    ),
    "m03/15": ("已纳入动态台账", "Entered in the ledger", 873),
}
