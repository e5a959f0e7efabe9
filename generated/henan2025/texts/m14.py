"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m14/1": ("县级报件单位", "County-level submitter", 2267),
    "m14/2": (
        "报件单位 是 省级以上开发区",
        "Who submits the file is Zone of provincial level or above",
        2267,
    ),
    "m14/3": (
        "县级报件单位 或 报件单位 是 省级以上开发区",
        "County-level submitter or Who submits the file is Zone of provincial level or above",
        2267,
    ),
}
