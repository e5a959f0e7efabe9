"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m24/1": ("可在红线内选取的项目", "A project that may choose inside", 3339),
    "m24/2": ("因施工需要使用临时用地", "Needed for the works", 3340),
    "m24/3": ("因施工需要使用临时用地", "Needed for the works", 3344),
    "m24/4": ("在项目用地红线内选取", "Chosen inside the project red line", 3344),
    "m24/5": (
        "因施工需要使用临时用地 且 在项目用地红线内选取",
        "Needed for the works and Chosen inside the project red line",
        3344,
    ),
    "m24/6": ("用途符合临时用地规定", "Use fits the rules on temporary land", 3345),
    "m24/7": ("用途符合临时用地规定", "Use fits the rules on temporary land", 3346),
    "m24/8": ("并非（用途符合临时用地规定）", "not (Use fits the rules on temporary land)", 3346),
    "m24/9": ("因施工需要使用临时用地", "Needed for the works", 3351),
    "m24/10": ("在项目用地红线内选取", "Chosen inside the project red line", 3352),
    "m24/11": (
        "“借临时用地未批先建的禁止及于谁”按“红线内使用临时用地的都受约束”理解",
        "“Whom the ban on pretexts binds” is read as “Everyone with temporary land inside the red "
        "line”",
        3353,
    ),
    "m24/12": ("可在红线内选取的项目", "A project that may choose inside", 3353),
    "m24/13": (
        "“借临时用地未批先建的禁止及于谁”按“红线内使用临时用地的都受约束”理解 或 可在红线内选取的"
        "项目",
        "“Whom the ban on pretexts binds” is read as “Everyone with temporary land inside the red "
        "line” or A project that may choose inside",
        3353,
    ),
    "m24/14": (
        "因施工需要使用临时用地 且 在项目用地红线内选取 且 （“借临时用地未批先建的禁止及于谁”按“红"
        "线内使用临时用地的都受约束”理解 或 可在红线内选取的项目）",
        "Needed for the works and Chosen inside the project red line and (“Whom the ban on "
        "pretexts binds” is read as “Everyone with temporary land inside the red line” or A "
        "project that may choose inside)",
        3350,
    ),
    "m24/15": ("假借临时用地未批先建", "A pretext to build before approval", 3355),
}
