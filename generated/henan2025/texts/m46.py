"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m46/1": (
        "申请的登记创新服务 含任一 无还本续贷、带押过户、交地（房）即交证、预告、抵押等登记网办等",
        "Services applied for includes any of Renewal without repayment, Transfer under mortgage, "
        "Title on delivery, Online registration, etc.",
        5710,
    ),
    "m46/2": (
        "申请的登记创新服务 含 无还本续贷",
        "Services applied for includes Renewal without repayment",
        5714,
    ),
}
