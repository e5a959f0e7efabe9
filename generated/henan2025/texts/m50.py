"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m50/1": ("突破红线底线", "A red line is broken", 5866),
    "m50/2": ("并非（突破红线底线）", "not (A red line is broken)", 5866),
    "m50/3": ("突破红线底线", "A red line is broken", 5868),
    "m50/4": (
        "“严守红线是约束还是号召”按“约束全部措施，突破即提醒，但不单独否定项目”理解",
        "“Whether keeping the red lines binds or exhorts” is read as “It guards all measures: a "
        "breach warns, but refuses nothing by itself”",
        5869,
    ),
    "m50/5": (
        "突破红线底线 且 “严守红线是约束还是号召”按“约束全部措施，突破即提醒，但不单独否定项目”理"
        "解",
        "A red line is broken and “Whether keeping the red lines binds or exhorts” is read as “It "
        "guards all measures: a breach warns, but refuses nothing by itself”",
        5868,
    ),
}
