"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m45/1": ("供地方式 是 出让", "Mode is Grant for payment", 5556),
    "m45/2": ("属于净地", "Clear land", 5557),
    "m45/3": ("出让（租赁）合同签订日 为无", "Contract signed is none", 5558),
    "m45/4": ("并非（出让（租赁）合同签订日 为无）", "not (Contract signed is none)", 5558),
    "m45/5": ("属于净地", "Clear land", 5558),
    "m45/6": ("并非（属于净地）", "not (Clear land)", 5558),
    "m45/7": (
        "并非（出让（租赁）合同签订日 为无） 且 并非（属于净地）",
        "not (Contract signed is none) and not (Clear land)",
        5558,
    ),
    "m45/8": ("供地方式 属于 出让、租赁", "Mode is one of Grant for payment, Lease", 5564),
    "m45/9": (
        "“施行前签订的合同是否受30日约束”按“受”理解",
        "“Whether contracts signed earlier are bound” is read as “Yes”",
        5565,
    ),
    "m45/10": (
        "出让（租赁）合同签订日 不早于 2025-01-27",
        "Contract signed no earlier than 2025-01-27",
        5565,
    ),
    "m45/11": (
        "“施行前签订的合同是否受30日约束”按“受”理解 或 出让（租赁）合同签订日 不早于 2025-01-27",
        "“Whether contracts signed earlier are bound” is read as “Yes” or Contract signed no "
        "earlier than 2025-01-27",
        5565,
    ),
    "m45/12": (
        "供地方式 属于 出让、租赁 且 （“施行前签订的合同是否受30日约束”按“受”理解 或 出让（租赁）"
        "合同签订日 不早于 2025-01-27）",
        "Mode is one of Grant for payment, Lease and (“Whether contracts signed earlier are "
        "bound” is read as “Yes” or Contract signed no earlier than 2025-01-27)",
        5563,
    ),
    "m45/13": (
        "“第30日逢法定休假日是否顺延”按“按《民法典》第二百零三条顺延”理解",
        "“Whether the last day rolls over a holiday” is read as “It moves to the next working "
        "day, Civil Code article 203”",
        5570,
    ),
    "m45/14": ("供地方式 是 划拨", "Mode is Allocation", 5576),
    "m45/15": ("划拨决定书核发日 为无", "Allocation decision issued is none", 5577),
    "m45/16": ("并非（划拨决定书核发日 为无）", "not (Allocation decision issued is none)", 5577),
}
