"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m43/1": ("方案无法实施", "Cannot be carried out", 5393),
    "m43/2": (
        "无法实施的原因 含任一 国民经济和社会发展年度计划调整、国土空间规划调整、其他不可抗力等",
        "Causes includes any of The annual economic and social plan was adjusted, The spatial "
        "plan was adjusted, Other force majeure, etc.",
        5395,
    ),
    "m43/3": ("调整须履行程序", "The change must be cleared", 5402),
    "m43/4": ("调整内容 含 地块", "What is changed includes Parcels", 5404),
    "m43/5": (
        "“既不涉及地块、也不限于进度的调整”按“比照地块变化报批”理解",
        "“Changes of neither parcels nor the schedule alone” is read as “Treated as a change of "
        "parcels”",
        5406,
    ),
    "m43/6": ("调整内容 含 其他内容", "What is changed includes Something else", 5407),
    "m43/7": (
        "“既不涉及地块、也不限于进度的调整”按“比照地块变化报批”理解 且 调整内容 含 其他内容",
        "“Changes of neither parcels nor the schedule alone” is read as “Treated as a change of "
        "parcels” and What is changed includes Something else",
        5405,
    ),
    "m43/8": (
        "调整内容 含 地块 或 （“既不涉及地块、也不限于进度的调整”按“比照地块变化报批”理解 且 调整"
        "内容 含 其他内容）",
        "What is changed includes Parcels or (“Changes of neither parcels nor the schedule alone” "
        "is read as “Treated as a change of parcels” and What is changed includes Something else)",
        5403,
    ),
    "m43/9": (
        "调整须履行程序 且 （调整内容 含 地块 或 （“既不涉及地块、也不限于进度的调整”按“比照地块变"
        "化报批”理解 且 调整内容 含 其他内容））",
        "The change must be cleared and (What is changed includes Parcels or (“Changes of neither "
        "parcels nor the schedule alone” is read as “Treated as a change of parcels” and What is "
        "changed includes Something else))",
        5401,
    ),
    "m43/10": (
        "已履行的程序 是 省政府已批准",
        "Clearance obtained is Approved by the provincial government",
        5411,
    ),
    "m43/11": ("调整内容 含 其他内容", "What is changed includes Something else", 5414),
    "m43/12": ("调整内容 含 地块", "What is changed includes Parcels", 5414),
    "m43/13": ("并非（调整内容 含 地块）", "not (What is changed includes Parcels)", 5414),
    "m43/14": (
        "调整内容 含 其他内容 且 并非（调整内容 含 地块）",
        "What is changed includes Something else and not (What is changed includes Parcels)",
        5414,
    ),
    "m43/15": ("调整须履行程序", "The change must be cleared", 5419),
    "m43/16": ("调整内容 仅含 实施进度", "What is changed includes only Schedule", 5419),
    "m43/17": (
        "调整须履行程序 且 调整内容 仅含 实施进度",
        "The change must be cleared and What is changed includes only Schedule",
        5419,
    ),
    "m43/18": (
        "已履行的程序 属于 已报省自然资源厅备案、省政府已批准",
        "Clearance obtained is one of Filed with the provincial department, Approved by the "
        "provincial government",
        5420,
    ),
    "m43/19": ("方案已批准", "Approved", 5389),
}
