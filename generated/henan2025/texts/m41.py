"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m41/1": ("扩区增产的资源情形成立", "A case of expansion is given", 5269),
    "m41/2": ("扩区增产的资源情形成立", "A case of expansion is given", 5271),
}
