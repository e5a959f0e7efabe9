"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m44/1": ("在选址或预审阶段", "At the stage of siting or pre-review", 5508),
    "m44/2": ("在选址或预审阶段", "At the stage of siting or pre-review", 5513),
    "m44/3": ("在选址或预审阶段", "At the stage of siting or pre-review", 5515),
}
