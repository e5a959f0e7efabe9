"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m38/1": ("须办压覆矿产资源手续", "Overlay steps needed", 5203),
    "m38/2": ("须办压覆矿产资源手续", "Overlay steps needed", 5205),
}
