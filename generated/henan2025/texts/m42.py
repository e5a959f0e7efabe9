"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m42/1": ("矿山停产", "Mine suspended", 5325),
    "m42/2": (
        "停产原因 含任一 增储手续不完备、矿区布局不合理、登记服务程序未完成、监管执法程序未完成等",
        "Causes of suspension includes any of Reserve formalities incomplete, Poor layout of the "
        "mine, Registration pending, Enforcement pending, etc.",
        5326,
    ),
    "m42/3": (
        "矿山停产 且 停产原因 含任一 增储手续不完备、矿区布局不合理、登记服务程序未完成、监管执法"
        "程序未完成等",
        "Mine suspended and Causes of suspension includes any of Reserve formalities incomplete, "
        "Poor layout of the mine, Registration pending, Enforcement pending, etc.",
        5325,
    ),
    "m42/4": ("矿山停产", "Mine suspended", 5329),
}
