"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m27/1": (
        "与城镇开发边界的关系 是 边界内",
        "Relation to the urban development boundary is Inside",
        3632,
    ),
    "m27/2": ("近期有城镇化建设任务", "Urban construction is due soon", 3634),
    "m27/3": ("并非（近期有城镇化建设任务）", "not (Urban construction is due soon)", 3634),
    "m27/4": ("与城镇整体规划布局协调一致", "Fits the layout of the town", 3635),
    "m27/5": (
        "“‘以城市批次方式’是否为条件”按“不是，只是报批方式”理解",
        "“Whether the urban batch is a condition” is read as “No, a manner of applying”",
        3637,
    ),
    "m27/6": ("选址方式 是 非单独选址", "Siting mode is No separate site", 3637),
    "m27/7": (
        "“‘以城市批次方式’是否为条件”按“不是，只是报批方式”理解 或 选址方式 是 非单独选址",
        "“Whether the urban batch is a condition” is read as “No, a manner of applying” or Siting "
        "mode is No separate site",
        3637,
    ),
    "m27/8": ("乡村类用地", "Rural uses", 3623),
    "m27/9": (
        "与城镇开发边界的关系 是 边界外",
        "Relation to the urban development boundary is Outside",
        3626,
    ),
    "m27/10": (
        "在规划的城镇村建设用地规模以外",
        "Outside the planned urban, village and town construction land",
        3626,
    ),
    "m27/11": (
        "并非（在规划的城镇村建设用地规模以外）",
        "not (Outside the planned urban, village and town construction land)",
        3626,
    ),
    "m27/12": (
        "与城镇开发边界的关系 是 边界外 且 并非（在规划的城镇村建设用地规模以外）",
        "Relation to the urban development boundary is Outside and not (Outside the planned "
        "urban, village and town construction land)",
        3626,
    ),
    "m27/13": (
        "与城镇开发边界的关系 是 跨边界",
        "Relation to the urban development boundary is Straddling",
        3628,
    ),
}
