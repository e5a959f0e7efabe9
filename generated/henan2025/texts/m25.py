"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m25/1": ("分期依据 含 建设工期", "Bases of phasing includes Construction schedule", 3455),
    "m25/2": (
        "有淹没区的水库和水电项目",
        "Large reservoir or hydropower with land to be inundated",
        3449,
    ),
}
