"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m33/1": (
        "与城镇开发边界的关系 是 边界内",
        "Relation to the urban development boundary is Inside",
        4457,
    ),
    "m33/2": ("地块清单的项数 不少于 2", "number of Parcels at least 2", 4457),
    "m33/3": (
        "与城镇开发边界的关系 是 边界内 且 地块清单的项数 不少于 2",
        "Relation to the urban development boundary is Inside and number of Parcels at least 2",
        4457,
    ),
    "m33/4": ("与组合内其他地块相邻", "Adjoins another parcel of the package", 4459),
    "m33/5": (
        "每个地块清单：与组合内其他地块相邻",
        "every Parcels: Adjoins another parcel of the package",
        4459,
    ),
    "m33/6": (
        "“组合的地块是否面积也须不同”按“只须用途不同、位置相邻”理解",
        "“Whether the parcels must differ in area too” is read as “Only in use; their places "
        "adjoin”",
        4462,
    ),
    "m33/7": (
        "地块清单的不同面积数 不少于 2",
        "number of different Area of Parcels at least 2",
        4463,
    ),
    "m33/8": (
        "“组合的地块是否面积也须不同”按“只须用途不同、位置相邻”理解 或 地块清单的不同面积数 不少于"
        " 2",
        "“Whether the parcels must differ in area too” is read as “Only in use; their places "
        "adjoin” or number of different Area of Parcels at least 2",
        4461,
    ),
    "m33/9": (
        "地块清单的不同用途数 不少于 2",
        "number of different Use of Parcels at least 2",
        4465,
    ),
    "m33/10": (
        "与城镇开发边界的关系 是 跨边界",
        "Relation to the urban development boundary is Straddling",
        4469,
    ),
}
