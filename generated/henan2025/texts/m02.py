"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m02/1": ("调整方式 属于 扩区、调区", "Change is one of Expansion, Adjustment", 654),
    "m02/2": ("不突破城镇开发边界", "Within the urban development boundary", 656),
    "m02/3": ("符合高质量发展综合考核评价要求", "Meets the evaluation", 657),
    "m02/4": ("符合土地开发率要求", "Meets the land development rate", 658),
    "m02/5": ("符合其他要求", "Meets the other requirements", 659),
}
