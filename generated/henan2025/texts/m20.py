"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m20/1": ("审批阶段 是 选址选线", "Stage is Siting", 2634),
    "m20/2": ("省委省政府关注的重大项目", "Major project the provincial leadership follows", 2639),
    "m20/3": ("部门支持性意见已齐全", "Supporting opinions complete", 2639),
    "m20/4": ("并非（部门支持性意见已齐全）", "not (Supporting opinions complete)", 2639),
    "m20/5": (
        "省委省政府关注的重大项目 且 并非（部门支持性意见已齐全）",
        "Major project the provincial leadership follows and not (Supporting opinions complete)",
        2639,
    ),
    "m20/6": ("省委省政府关注的重大项目", "Major project the provincial leadership follows", 2642),
    "m20/7": ("部门支持性意见已齐全", "Supporting opinions complete", 2643),
    "m20/8": ("并非（部门支持性意见已齐全）", "not (Supporting opinions complete)", 2643),
    "m20/9": ("占压生态保护红线", "Overlaps the red line", 2644),
    "m20/10": (
        "省委省政府关注的重大项目 且 并非（部门支持性意见已齐全） 且 占压生态保护红线",
        "Major project the provincial leadership follows and not (Supporting opinions complete) "
        "and Overlaps the red line",
        2641,
    ),
    "m20/11": ("省委省政府关注的重大项目", "Major project the provincial leadership follows", 2648),
    "m20/12": ("部门支持性意见已齐全", "Supporting opinions complete", 2649),
    "m20/13": ("并非（部门支持性意见已齐全）", "not (Supporting opinions complete)", 2649),
    "m20/14": ("用地预审与选址意见书已核发", "Pre-review and siting opinion issued", 2650),
    "m20/15": (
        "省委省政府关注的重大项目 且 并非（部门支持性意见已齐全） 且 用地预审与选址意见书已核发",
        "Major project the provincial leadership follows and not (Supporting opinions complete) "
        "and Pre-review and siting opinion issued",
        2647,
    ),
}
