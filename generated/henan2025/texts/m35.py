"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m35/1": ("属于城镇低效用地再开发", "Of inefficient urban land", 4724),
    "m35/2": ("有难以独立开发的零星用地", "There are fragments hard to develop alone", 4724),
    "m35/3": (
        "属于城镇低效用地再开发 且 有难以独立开发的零星用地",
        "Of inefficient urban land and There are fragments hard to develop alone",
        4724,
    ),
    "m35/4": (
        "“‘原则上’是否也管累计比例”按“两个限额都管”理解",
        "“Whether ‘in principle’ governs the total too” is read as “Both limits”",
        4727,
    ),
    "m35/5": (
        "零星用地累计面积 不超过 计算累计比例的用地面积 × 10%",
        "Total of fragments at most 10% of Land the share is of",
        4728,
    ),
    "m35/6": (
        "“‘原则上’是否也管累计比例”按“两个限额都管”理解 或 零星用地累计面积 不超过 计算累计比例的"
        "用地面积 × 10%",
        "“Whether ‘in principle’ governs the total too” is read as “Both limits” or Total of "
        "fragments at most 10% of Land the share is of",
        4726,
    ),
    "m35/7": ("面积 不超过 3 亩", "Area at most 3 mu", 4730),
    "m35/8": ("零星地类型 是 非零星地", "Kind of fragment is No fragment", 4731),
    "m35/9": ("并非（零星地类型 是 非零星地）", "not (Kind of fragment is No fragment)", 4731),
    "m35/10": ("难以独立开发", "Hard to develop alone", 4731),
    "m35/11": (
        "并非（零星地类型 是 非零星地） 且 难以独立开发",
        "not (Kind of fragment is No fragment) and Hard to develop alone",
        4731,
    ),
    "m35/12": (
        "零星用地累计面积 不超过 计算累计比例的用地面积 × 10%",
        "Total of fragments at most 10% of Land the share is of",
        4733,
    ),
    "m35/13": ("计算累计比例的用地面积 × 10%", "10% of Land the share is of", 4736),
    "m35/14": ("有难以独立开发的零星用地", "There are fragments hard to develop alone", 4741),
    "m35/15": ("与产业地块相邻", "Next to an industrial parcel", 4743),
    "m35/16": (
        "“供应给相邻项目时是否也受3亩和10%限制”按“不受”理解",
        "“Whether the figures bind supply to a neighbour” is read as “No”",
        4746,
    ),
    "m35/17": ("各宗零星用地都在上限内", "Every fragment within its cap", 4748),
    "m35/18": (
        "零星用地累计面积 不超过 计算累计比例的用地面积 × 10%",
        "Total of fragments at most 10% of Land the share is of",
        4749,
    ),
    "m35/19": (
        "各宗零星用地都在上限内 且 零星用地累计面积 不超过 计算累计比例的用地面积 × 10%",
        "Every fragment within its cap and Total of fragments at most 10% of Land the share is of",
        4747,
    ),
    "m35/20": (
        "“供应给相邻项目时是否也受3亩和10%限制”按“不受”理解 或 （各宗零星用地都在上限内 且 零星用"
        "地累计面积 不超过 计算累计比例的用地面积 × 10%）",
        "“Whether the figures bind supply to a neighbour” is read as “No” or (Every fragment "
        "within its cap and Total of fragments at most 10% of Land the share is of)",
        4745,
    ),
    "m35/21": ("老旧小区及周边零星用地", "Fragments in or around an old community", 4756),
    "m35/22": (
        "零星用地拟用途 属于 公共空间、公共服务设施、基础设施",
        "Intended use of the fragments is one of Public space, Public services, Infrastructure",
        4758,
    ),
}
