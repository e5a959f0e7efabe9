"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m03/1": ("县级新增城镇建设用地空间不足", "County is short of new urban space", 526),
    "m03/2": ("市域新增城镇建设用地总规模 × 40%", "40% of City-wide total of new urban space", 527),
    "m03/3": (
        "取大（市域新增城镇建设用地总规模 × 40% − 计入40%的使用规模，0 亩）",
        "larger of（40% of City-wide total of new urban space − Use counted against the share，0 "
        "mu）",
        529,
    ),
    "m03/4": ("县级新增城镇建设用地空间不足", "County is short of new urban space", 534),
    "m03/5": (
        "（计入40%的使用规模 + 本项目申请的新增建设用地） 不超过 市域新增城镇建设用地总规模 × 40%",
        "(Use counted against the share + New construction land asked for) at most 40% of "
        "City-wide total of new urban space",
        535,
    ),
    "m03/6": ("县级新增城镇建设用地空间不足", "County is short of new urban space", 542),
    "m03/7": ("属于稳经济促增长项目", "Stable-growth project", 544),
    "m03/8": ("年内计划开工", "Planned to start within the year", 544),
    "m03/9": (
        "属于稳经济促增长项目 且 年内计划开工",
        "Stable-growth project and Planned to start within the year",
        544,
    ),
    "m03/10": (
        "边界优化的规定情形 属于 国家和省重大项目、其他规定情形等",
        "Ground for adjusting the boundary is one of National or provincial major project, "
        "Another prescribed ground, etc.",
        548,
    ),
    "m03/11": ("在边界外选址", "Sited outside the boundary", 552),
    "m03/12": ("选址有特殊要求", "Special siting requirements", 553),
    "m03/13": (
        "与城镇开发边界的关系 是 跨边界",
        "Relation to the urban development boundary is Straddling",
        555,
    ),
    "m03/14": ("在边界外选址", "Sited outside the boundary", 560),
    "m03/15": ("选址有特殊要求", "Special siting requirements", 560),
    "m03/16": (
        "在边界外选址 且 选址有特殊要求",
        "Sited outside the boundary and Special siting requirements",
        560,
    ),
    "m03/17": ("已纳入动态台账", "Entered in the ledger", 561),
}
