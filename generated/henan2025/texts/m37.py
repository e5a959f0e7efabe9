"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m37/1": ("拟混合利用", "Mixed use proposed", 5038),
    "m37/2": (
        "功能 属于 工业、仓储、科研等",
        "Function is one of Industry, Storage, Science, etc.",
        5040,
    ),
    "m37/3": (
        "有拟混合的功能清单：功能 属于 工业、仓储、科研等",
        "some Functions to be mixed: Function is one of Industry, Storage, Science, etc.",
        5040,
    ),
    "m37/4": ("拟混合利用", "Mixed use proposed", 5046),
    "m37/5": (
        "地方规则的结论 是 在准入组合内",
        "Verdict of the local rule is Among the admitted combinations",
        5048,
    ),
    "m37/6": (
        "“地方负面清单是否即不符合”按“只作个案研究，由地方规则决定”理解",
        "“Whether the local negative list refuses” is read as “A case for a person; the local "
        "rule decides”",
        5051,
    ),
    "m37/7": (
        "地方规则的结论 是 在负面清单内",
        "Verdict of the local rule is On the negative list",
        5052,
    ),
    "m37/8": (
        "并非（地方规则的结论 是 在负面清单内）",
        "not (Verdict of the local rule is On the negative list)",
        5052,
    ),
    "m37/9": (
        "“地方负面清单是否即不符合”按“只作个案研究，由地方规则决定”理解 或 并非（地方规则的结论 是"
        " 在负面清单内）",
        "“Whether the local negative list refuses” is read as “A case for a person; the local "
        "rule decides” or not (Verdict of the local rule is On the negative list)",
        5050,
    ),
    "m37/10": (
        "拟混合的功能清单的不同功能数",
        "number of different Function of Functions to be mixed",
        5055,
    ),
    "m37/11": (
        "拟混合的功能清单的不同功能数 不满 2",
        "number of different Function of Functions to be mixed less than 2",
        5058,
    ),
    "m37/12": ("拟混合利用", "Mixed use proposed", 5059),
    "m37/13": (
        "拟混合的功能清单的不同功能数 不满 2 且 拟混合利用",
        "number of different Function of Functions to be mixed less than 2 and Mixed use proposed",
        5058,
    ),
    "m37/14": ("拟混合利用", "Mixed use proposed", 5067),
    "m37/15": (
        "“四类特别需求是有一类还是全部”按“有一类即禁止”理解",
        "“One of the four needs or all” is read as “One is enough”",
        5070,
    ),
    "m37/16": (
        "用地涉及的特别需求 含任一 公共安全、公共利益、环境保护、特殊功能",
        "Special needs of the land includes any of Public safety, Public interest, Environmental "
        "protection, Special functions",
        5071,
    ),
    "m37/17": (
        "“四类特别需求是有一类还是全部”按“有一类即禁止”理解 且 用地涉及的特别需求 含任一 公共安全"
        "、公共利益、环境保护、特殊功能",
        "“One of the four needs or all” is read as “One is enough” and Special needs of the land "
        "includes any of Public safety, Public interest, Environmental protection, Special "
        "functions",
        5069,
    ),
    "m37/18": (
        "“四类特别需求是有一类还是全部”按“四类俱全才禁止”理解",
        "“One of the four needs or all” is read as “Only all four together”",
        5074,
    ),
    "m37/19": (
        "用地涉及的特别需求 含全部 公共安全、公共利益、环境保护、特殊功能",
        "Special needs of the land includes all of Public safety, Public interest, Environmental "
        "protection, Special functions",
        5075,
    ),
    "m37/20": (
        "“四类特别需求是有一类还是全部”按“四类俱全才禁止”理解 且 用地涉及的特别需求 含全部 公共安"
        "全、公共利益、环境保护、特殊功能",
        "“One of the four needs or all” is read as “Only all four together” and Special needs of "
        "the land includes all of Public safety, Public interest, Environmental protection, "
        "Special functions",
        5073,
    ),
    "m37/21": (
        "（“四类特别需求是有一类还是全部”按“有一类即禁止”理解 且 用地涉及的特别需求 含任一 公共安"
        "全、公共利益、环境保护、特殊功能） 或 （“四类特别需求是有一类还是全部”按“四类俱全才禁止"
        "”理解 且 用地涉及的特别需求 含全部 公共安全、公共利益、环境保护、特殊功能）",
        "(“One of the four needs or all” is read as “One is enough” and Special needs of the land "
        "includes any of Public safety, Public interest, Environmental protection, Special "
        "functions) or (“One of the four needs or all” is read as “Only all four together” and "
        "Special needs of the land includes all of Public safety, Public interest, Environmental "
        "protection, Special functions)",
        5068,
    ),
}
