"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m05/1": ("属于稳经济促增长项目", "Stable-growth project", 1122),
    "m05/2": ("有可用的存量建设用地", "Suitable stock land is available", 1122),
    "m05/3": (
        "属于稳经济促增长项目 且 有可用的存量建设用地",
        "Stable-growth project and Suitable stock land is available",
        1122,
    ),
}
