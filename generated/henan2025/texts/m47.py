"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m47/1": ("违法行为轻微", "Minor", 5761),
    "m47/2": ("及时改正", "Corrected in time", 5762),
    "m47/3": ("危害后果 是 没有造成危害后果", "Harm is No harm", 5763),
    "m47/4": ("初次违法", "First violation", 5768),
    "m47/5": ("及时改正", "Corrected in time", 5769),
    "m47/6": ("危害后果 是 危害后果轻微", "Harm is Slight harm", 5772),
    "m47/7": (
        "“初次违法且没有危害后果”按“更应免罚”理解",
        "“A first violation without any harm” is read as “Covered all the more”",
        5773,
    ),
    "m47/8": ("危害后果 是 没有造成危害后果", "Harm is No harm", 5773),
    "m47/9": (
        "“初次违法且没有危害后果”按“更应免罚”理解 且 危害后果 是 没有造成危害后果",
        "“A first violation without any harm” is read as “Covered all the more” and Harm is No "
        "harm",
        5773,
    ),
    "m47/10": (
        "危害后果 是 危害后果轻微 或 （“初次违法且没有危害后果”按“更应免罚”理解 且 危害后果 是 没"
        "有造成危害后果）",
        "Harm is Slight harm or (“A first violation without any harm” is read as “Covered all the "
        "more” and Harm is No harm)",
        5771,
    ),
    "m47/11": ("有用地用矿违法行为", "There is a land or mining violation", 5754),
    "m47/12": ("第47条“轻微免罚”适用", "measure 47 “Minor violation” applies", 5756),
    "m47/13": ("第47条“首违不罚”适用", "measure 47 “First violation” applies", 5756),
    "m47/14": (
        "第47条“轻微免罚”适用 或 第47条“首违不罚”适用",
        "measure 47 “Minor violation” applies or measure 47 “First violation” applies",
        5756,
    ),
}
