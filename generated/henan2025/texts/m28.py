"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m28/1": ("因施工需要使用临时用地", "Needed for the works", 3742),
    "m28/2": ("首次期限届满日 为无", "First term ends is none", 3745),
    "m28/3": (
        "首次期限届满日 早于 （期限的起点 + 4 年）",
        "First term ends before (Where the term runs from + 4 years)",
        3746,
    ),
    "m28/4": (
        "首次期限届满日 为无 或 首次期限届满日 早于 （期限的起点 + 4 年）",
        "First term ends is none or First term ends before (Where the term runs from + 4 years)",
        3744,
    ),
    "m28/5": ("首次期限届满日 为无", "First term ends is none", 3750),
    "m28/6": ("并非（首次期限届满日 为无）", "not (First term ends is none)", 3750),
    "m28/7": ("首次申请使用期限 不满 4 年", "First term less than 4 years", 3748),
    "m28/8": (
        "取大（4 年 − 首次申请使用期限，0 个月）",
        "larger of（4 years − First term，0 months）",
        3753,
    ),
    "m28/9": ("首次期限届满日 早于 评估日", "First term ends before the day of evaluation", 3755),
    "m28/10": ("第28条“可以申请继续使用”适用", "measure 28 “May apply to go on” applies", 3759),
    "m28/11": ("续期届满日 为无", "Renewal ends is none", 3762),
    "m28/12": (
        "续期届满日 不晚于 （期限的起点 + 4 年）",
        "Renewal ends no later than (Where the term runs from + 4 years)",
        3763,
    ),
    "m28/13": (
        "续期届满日 为无 或 续期届满日 不晚于 （期限的起点 + 4 年）",
        "Renewal ends is none or Renewal ends no later than (Where the term runs from + 4 years)",
        3761,
    ),
    "m28/14": ("续期届满日 为无", "Renewal ends is none", 3768),
    "m28/15": ("并非（续期届满日 为无）", "not (Renewal ends is none)", 3768),
    "m28/16": (
        "（首次申请使用期限 + 申请继续使用期限） 不超过 4 年",
        "(First term + Term of renewal) at most 4 years",
        3765,
    ),
    "m28/17": ("第28条“可以申请继续使用”适用", "measure 28 “May apply to go on” applies", 3774),
    "m28/18": (
        "不再继续使用面积 不超过 原批准面积",
        "Area no longer used at most Area first approved",
        3775,
    ),
    "m28/19": ("原批准面积 − 不再继续使用面积", "Area first approved − Area no longer used", 3777),
    "m28/20": ("可续临时用地的项目", "A project that may renew", 3737),
}
