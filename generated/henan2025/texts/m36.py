"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m36/1": ("拟转换存量建筑功能", "Conversion of an existing building proposed", 4944),
    "m36/2": ("拟混合利用", "Mixed use proposed", 4944),
    "m36/3": ("属于既有城市土地", "Existing urban land", 4944),
    "m36/4": ("拟混合利用 且 属于既有城市土地", "Mixed use proposed and Existing urban land", 4944),
    "m36/5": (
        "拟转换存量建筑功能 或 （拟混合利用 且 属于既有城市土地）",
        "Conversion of an existing building proposed or (Mixed use proposed and Existing urban "
        "land)",
        4944,
    ),
    "m36/6": ("符合规划管控要求", "Complies with planning control", 4945),
    "m36/7": ("确保安全", "Safe", 4946),
    "m36/8": ("保障公共利益", "Public interest safeguarded", 4947),
    "m36/9": ("维护合法权益", "Lawful rights kept", 4948),
}
