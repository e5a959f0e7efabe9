"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m08/1": (
        "存量建设用地不妨碍新增指标",
        "Stock land does not stand in the way of new quota",
        1414,
    ),
    "m08/2": ("本项目申请的新增建设用地", "New construction land asked for", 1415),
    "m08/3": ("选址方式 是 非单独选址", "Siting mode is No separate site", 1394),
    "m08/4": ("已列入集中攻坚范围", "Listed in the campaign", 1397),
    "m08/5": (
        "行业领域 含任一 三个一批、两重、两新、「7+28+N」产业链、先进制造业、新质生产力、民生重点"
        "工程、能源、战略性矿产资源开发等",
        "Sectors includes any of Three-batches projects, Two-majors projects, Two-news projects, "
        "7+28+N industry chains, Advanced manufacturing, New quality productive forces, Key "
        "livelihood works, Energy, Development of strategic minerals, etc.",
        1398,
    ),
    "m08/6": (
        "已列入集中攻坚范围 且 行业领域 含任一 三个一批、两重、两新、「7+28+N」产业链、先进制造业"
        "、新质生产力、民生重点工程、能源、战略性矿产资源开发等",
        "Listed in the campaign and Sectors includes any of Three-batches projects, Two-majors "
        "projects, Two-news projects, 7+28+N industry chains, Advanced manufacturing, New quality "
        "productive forces, Key livelihood works, Energy, Development of strategic minerals, etc.",
        1396,
    ),
    "m08/7": (
        "“‘列入集中攻坚范围’管到哪些项目”按“只有‘三个一批’须列入”理解",
        "“Which classes must be listed in the campaign” is read as “Only the first class”",
        1403,
    ),
    "m08/8": (
        "行业领域 含任一 两重、两新、「7+28+N」产业链、先进制造业、新质生产力、民生重点工程、能源"
        "、战略性矿产资源开发等",
        "Sectors includes any of Two-majors projects, Two-news projects, 7+28+N industry chains, "
        "Advanced manufacturing, New quality productive forces, Key livelihood works, Energy, "
        "Development of strategic minerals, etc.",
        1404,
    ),
    "m08/9": (
        "“‘列入集中攻坚范围’管到哪些项目”按“只有‘三个一批’须列入”理解 且 行业领域 含任一 两重、两"
        "新、「7+28+N」产业链、先进制造业、新质生产力、民生重点工程、能源、战略性矿产资源开发等",
        "“Which classes must be listed in the campaign” is read as “Only the first class” and "
        "Sectors includes any of Two-majors projects, Two-news projects, 7+28+N industry chains, "
        "Advanced manufacturing, New quality productive forces, Key livelihood works, Energy, "
        "Development of strategic minerals, etc.",
        1402,
    ),
    "m08/10": (
        "（已列入集中攻坚范围 且 行业领域 含任一 三个一批、两重、两新、「7+28+N」产业链、先进制造"
        "业、新质生产力、民生重点工程、能源、战略性矿产资源开发等） 或 （“‘列入集中攻坚范围’管到哪"
        "些项目”按“只有‘三个一批’须列入”理解 且 行业领域 含任一 两重、两新、「7+28+N」产业链、先进"
        "制造业、新质生产力、民生重点工程、能源、战略性矿产资源开发等）",
        "(Listed in the campaign and Sectors includes any of Three-batches projects, Two-majors "
        "projects, Two-news projects, 7+28+N industry chains, Advanced manufacturing, New quality "
        "productive forces, Key livelihood works, Energy, Development of strategic minerals, "
        "etc.) or (“Which classes must be listed in the campaign” is read as “Only the first "
        "class” and Sectors includes any of Two-majors projects, Two-news projects, 7+28+N "
        "industry chains, Advanced manufacturing, New quality productive forces, Key livelihood "
        "works, Energy, Development of strategic minerals, etc.)",
        1395,
    ),
    "m08/11": (
        "选址方式 是 非单独选址 且 （（已列入集中攻坚范围 且 行业领域 含任一 三个一批、两重、两新"
        "、「7+28+N」产业链、先进制造业、新质生产力、民生重点工程、能源、战略性矿产资源开发等） 或"
        " （“‘列入集中攻坚范围’管到哪些项目”按“只有‘三个一批’须列入”理解 且 行业领域 含任一 两重、"
        "两新、「7+28+N」产业链、先进制造业、新质生产力、民生重点工程、能源、战略性矿产资源开发等"
        "））",
        "Siting mode is No separate site and ((Listed in the campaign and Sectors includes any of "
        "Three-batches projects, Two-majors projects, Two-news projects, 7+28+N industry chains, "
        "Advanced manufacturing, New quality productive forces, Key livelihood works, Energy, "
        "Development of strategic minerals, etc.) or (“Which classes must be listed in the "
        "campaign” is read as “Only the first class” and Sectors includes any of Two-majors "
        "projects, Two-news projects, 7+28+N industry chains, Advanced manufacturing, New quality "
        "productive forces, Key livelihood works, Energy, Development of strategic minerals, "
        "etc.))",
        1393,
    ),
}
