"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m02/1": ("调整方式 属于 扩区、调区", "Change is one of Expansion, Adjustment", 726),
    "m02/2": (
        "“哪些级别的开发区可以扩区调区”按“依法设立的各级开发区”理解",
        "“Zones of which level may expand or be adjusted” is read as “Every lawfully established "
        "zone”",
        727,
    ),
    "m02/3": ("级别 是 省级以上", "Level is Provincial or above", 727),
    "m02/4": (
        "“哪些级别的开发区可以扩区调区”按“依法设立的各级开发区”理解 或 级别 是 省级以上",
        "“Zones of which level may expand or be adjusted” is read as “Every lawfully established "
        "zone” or Level is Provincial or above",
        727,
    ),
    "m02/5": (
        "调整方式 属于 扩区、调区 且 （“哪些级别的开发区可以扩区调区”按“依法设立的各级开发区”理解 "
        "或 级别 是 省级以上）",
        "Change is one of Expansion, Adjustment and (“Zones of which level may expand or be "
        "adjusted” is read as “Every lawfully established zone” or Level is Provincial or above)",
        725,
    ),
    "m02/6": ("不突破城镇开发边界", "Within the urban development boundary", 731),
    "m02/7": (
        "“‘不突破城镇开发边界’管什么”按“新范围内的建设用地”理解",
        "“What must stay within the boundary” is read as “Construction land of the new area”",
        732,
    ),
    "m02/8": ("整个新范围都在边界内", "The whole new area within it", 732),
    "m02/9": (
        "“‘不突破城镇开发边界’管什么”按“新范围内的建设用地”理解 或 整个新范围都在边界内",
        "“What must stay within the boundary” is read as “Construction land of the new area” or "
        "The whole new area within it",
        732,
    ),
    "m02/10": (
        "不突破城镇开发边界 且 （“‘不突破城镇开发边界’管什么”按“新范围内的建设用地”理解 或 整个新"
        "范围都在边界内）",
        "Within the urban development boundary and (“What must stay within the boundary” is read "
        "as “Construction land of the new area” or The whole new area within it)",
        730,
    ),
    "m02/11": ("符合高质量发展综合考核评价要求", "Meets the evaluation", 734),
    "m02/12": ("符合土地开发率要求", "Meets the land development rate", 735),
    "m02/13": ("符合其他要求", "Meets the other requirements", 736),
    "m02/14": ("调整方式 属于 扩区、调区", "Change is one of Expansion, Adjustment", 738),
    "m02/15": ("不突破城镇开发边界", "Within the urban development boundary", 738),
    "m02/16": ("并非（不突破城镇开发边界）", "not (Within the urban development boundary)", 738),
    "m02/17": (
        "调整方式 属于 扩区、调区 且 并非（不突破城镇开发边界）",
        "Change is one of Expansion, Adjustment and not (Within the urban development boundary)",
        738,
    ),
}
