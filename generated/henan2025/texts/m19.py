"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m19/1": ("审批阶段 不满 印发批准文件", "Stage less than Issuing the approval", 2568),
    "m19/2": ("审批阶段 不少于 印发批准文件", "Stage at least Issuing the approval", 2573),
    "m19/3": ("已提供缴费凭证", "Fee voucher provided", 2574),
    "m19/4": ("审批阶段 不少于 已批准", "Stage at least Approved", 2575),
    "m19/5": ("已提供缴费凭证", "Fee voucher provided", 2575),
    "m19/6": ("并非（已提供缴费凭证）", "not (Fee voucher provided)", 2575),
    "m19/7": (
        "审批阶段 不少于 已批准 且 并非（已提供缴费凭证）",
        "Stage at least Approved and not (Fee voucher provided)",
        2575,
    ),
    "m19/8": ("省政府批准用地", "Land approved by the province", 2563),
    "m19/9": ("须缴新增建设用地土地有偿使用费", "Fee for new construction land is due", 2563),
    "m19/10": (
        "省政府批准用地 且 须缴新增建设用地土地有偿使用费",
        "Land approved by the province and Fee for new construction land is due",
        2563,
    ),
}
