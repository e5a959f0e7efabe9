"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m34/1": ("供地方式 是 划拨", "Mode is Allocation", 4560),
    "m34/2": ("供地方式 是 划拨", "Mode is Allocation", 4565),
    "m34/3": ("用地已依法批准", "Use of the land is approved", 4566),
    "m34/4": (
        "“没有一次性申请的是否也一并核发”按“都一并核发”理解",
        "“Whether both are issued together without a joint application” is read as “Always”",
        4567,
    ),
    "m34/5": ("两项申请一次提出", "Both requests made at once", 4567),
    "m34/6": (
        "“没有一次性申请的是否也一并核发”按“都一并核发”理解 或 两项申请一次提出",
        "“Whether both are issued together without a joint application” is read as “Always” or "
        "Both requests made at once",
        4567,
    ),
    "m34/7": (
        "供地方式 是 划拨 且 用地已依法批准 且 （“没有一次性申请的是否也一并核发”按“都一并核发”理"
        "解 或 两项申请一次提出）",
        "Mode is Allocation and Use of the land is approved and (“Whether both are issued "
        "together without a joint application” is read as “Always” or Both requests made at once)",
        4564,
    ),
    "m34/8": ("划拨决定书核发日 为无", "Allocation decision issued is none", 4570),
    "m34/9": ("并非（划拨决定书核发日 为无）", "not (Allocation decision issued is none)", 4570),
    "m34/10": ("建设用地规划许可证已核发", "Land-planning permit issued", 4570),
    "m34/11": ("不须一并核发规划许可证", "No permit need be issued with it", 4570),
    "m34/12": (
        "建设用地规划许可证已核发 或 不须一并核发规划许可证",
        "Land-planning permit issued or No permit need be issued with it",
        4570,
    ),
    "m34/13": (
        "并非（划拨决定书核发日 为无） 且 （建设用地规划许可证已核发 或 不须一并核发规划许可证）",
        "not (Allocation decision issued is none) and (Land-planning permit issued or No permit "
        "need be issued with it)",
        4570,
    ),
    "m34/14": ("划拨决定书核发日 为无", "Allocation decision issued is none", 4572),
    "m34/15": ("并非（划拨决定书核发日 为无）", "not (Allocation decision issued is none)", 4572),
    "m34/16": ("建设用地规划许可证已核发", "Land-planning permit issued", 4573),
    "m34/17": ("并非（建设用地规划许可证已核发）", "not (Land-planning permit issued)", 4573),
    "m34/18": ("不须一并核发规划许可证", "No permit need be issued with it", 4574),
    "m34/19": ("并非（不须一并核发规划许可证）", "not (No permit need be issued with it)", 4574),
    "m34/20": (
        "并非（划拨决定书核发日 为无） 且 并非（建设用地规划许可证已核发） 且 并非（不须一并核发规"
        "划许可证）",
        "not (Allocation decision issued is none) and not (Land-planning permit issued) and not "
        "(No permit need be issued with it)",
        4571,
    ),
    "m34/21": ("供地方式 是 出让", "Mode is Grant for payment", 4580),
    "m34/22": ("出让（租赁）合同签订日 为无", "Contract signed is none", 4582),
    "m34/23": ("并非（出让（租赁）合同签订日 为无）", "not (Contract signed is none)", 4582),
    "m34/24": (
        "立项文件 属于 批准文件、核准文件、备案文件",
        "Project document is one of Approval, Verification, Filing",
        4584,
    ),
}
