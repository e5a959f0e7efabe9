"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m10/1": ("属于腾退的挂钩指标", "Freed by demolition and reclamation", 1720),
    "m10/2": (
        "指标用途 属于 村民建房、农村基础设施、农村公共服务设施、乡村产业发展等",
        "Purpose is one of Village homes, Rural infrastructure, Rural public services, Rural "
        "industry, etc.",
        1721,
    ),
    "m10/3": (
        "属于腾退的挂钩指标 且 指标用途 属于 村民建房、农村基础设施、农村公共服务设施、乡村产业发"
        "展等",
        "Freed by demolition and reclamation and Purpose is one of Village homes, Rural "
        "infrastructure, Rural public services, Rural industry, etc.",
        1720,
    ),
    "m10/4": ("属于腾退的挂钩指标", "Freed by demolition and reclamation", 1725),
    "m10/5": ("指标用途 是 城镇发展", "Purpose is Urban development", 1725),
    "m10/6": (
        "属于腾退的挂钩指标 且 指标用途 是 城镇发展",
        "Freed by demolition and reclamation and Purpose is Urban development",
        1725,
    ),
    "m10/7": ("农村用地需要已优先保障", "Rural needs are met", 1728),
    "m10/8": (
        "“‘优先’农村用地是先后还是导向”按“导向：不妨碍用于城镇”理解",
        "“Whether ‘rural first’ is an order or guidance” is read as “Guidance: towns may use it "
        "all the same”",
        1729,
    ),
    "m10/9": (
        "农村用地需要已优先保障 或 “‘优先’农村用地是先后还是导向”按“导向：不妨碍用于城镇”理解",
        "Rural needs are met or “Whether ‘rural first’ is an order or guidance” is read as "
        "“Guidance: towns may use it all the same”",
        1727,
    ),
}
