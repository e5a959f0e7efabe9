"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m21/1": (
        "工程性质 是 控制工期的单体工程",
        "Kind is Single works that control the schedule",
        2755,
    ),
    "m21/2": (
        "有申请先行用地的工程：工程性质 是 控制工期的单体工程",
        "some Works applied for: Kind is Single works that control the schedule",
        2755,
    ),
    "m21/3": ("单体工程用地规模 超过 0 亩", "Area of single works more than 0 mu", 2756),
    "m21/4": (
        "（有申请先行用地的工程：工程性质 是 控制工期的单体工程） 或 单体工程用地规模 超过 0 亩",
        "(some Works applied for: Kind is Single works that control the schedule) or Area of "
        "single works more than 0 mu",
        2754,
    ),
    "m21/5": ("单体工程用地规模", "Area of single works", 2758),
    "m21/6": ("其他工程先行用地上限", "Ceiling for other works", 2762),
    "m21/7": ("工程性质 是 其他工程", "Kind is Other works", 2767),
    "m21/8": (
        "有申请先行用地的工程：工程性质 是 其他工程",
        "some Works applied for: Kind is Other works",
        2767,
    ),
    "m21/9": ("其他工程用地规模 超过 0 亩", "Area of other works more than 0 mu", 2768),
    "m21/10": (
        "（有申请先行用地的工程：工程性质 是 其他工程） 或 其他工程用地规模 超过 0 亩",
        "(some Works applied for: Kind is Other works) or Area of other works more than 0 mu",
        2766,
    ),
    "m21/11": ("工程性质 是 其他工程", "Kind is Other works", 2772),
    "m21/12": (
        "急需原因 属于 工期紧、受季节影响",
        "Reason of urgency is one of Tight schedule, Bound to a season",
        2773,
    ),
    "m21/13": ("急需年内动工", "Must start within the year", 2773),
    "m21/14": (
        "急需原因 属于 工期紧、受季节影响 且 急需年内动工",
        "Reason of urgency is one of Tight schedule, Bound to a season and Must start within the "
        "year",
        2773,
    ),
    "m21/15": (
        "每个申请先行用地的工程中工程性质 是 其他工程的各项：急需原因 属于 工期紧、受季节影响 且 "
        "急需年内动工",
        "every Works applied for where Kind is Other works: Reason of urgency is one of Tight "
        "schedule, Bound to a season and Must start within the year",
        2772,
    ),
    "m21/16": (
        "“急需原因看每项工程还是整个项目”按“有一项即可”理解",
        "“Urgency of each work or of the project” is read as “One is enough”",
        2775,
    ),
    "m21/17": ("工程性质 是 其他工程", "Kind is Other works", 2777),
    "m21/18": (
        "急需原因 属于 工期紧、受季节影响",
        "Reason of urgency is one of Tight schedule, Bound to a season",
        2777,
    ),
    "m21/19": ("急需年内动工", "Must start within the year", 2777),
    "m21/20": (
        "工程性质 是 其他工程 且 急需原因 属于 工期紧、受季节影响 且 急需年内动工",
        "Kind is Other works and Reason of urgency is one of Tight schedule, Bound to a season "
        "and Must start within the year",
        2777,
    ),
    "m21/21": (
        "有申请先行用地的工程：工程性质 是 其他工程 且 急需原因 属于 工期紧、受季节影响 且 急需年"
        "内动工",
        "some Works applied for: Kind is Other works and Reason of urgency is one of Tight "
        "schedule, Bound to a season and Must start within the year",
        2776,
    ),
    "m21/22": (
        "“急需原因看每项工程还是整个项目”按“有一项即可”理解 且 （有申请先行用地的工程：工程性质 是"
        " 其他工程 且 急需原因 属于 工期紧、受季节影响 且 急需年内动工）",
        "“Urgency of each work or of the project” is read as “One is enough” and (some Works "
        "applied for: Kind is Other works and Reason of urgency is one of Tight schedule, Bound "
        "to a season and Must start within the year)",
        2774,
    ),
    "m21/23": (
        "（每个申请先行用地的工程中工程性质 是 其他工程的各项：急需原因 属于 工期紧、受季节影响 且"
        " 急需年内动工） 或 （“急需原因看每项工程还是整个项目”按“有一项即可”理解 且 （有申请先行用"
        "地的工程：工程性质 是 其他工程 且 急需原因 属于 工期紧、受季节影响 且 急需年内动工））",
        "(every Works applied for where Kind is Other works: Reason of urgency is one of Tight "
        "schedule, Bound to a season and Must start within the year) or (“Urgency of each work or "
        "of the project” is read as “One is enough” and (some Works applied for: Kind is Other "
        "works and Reason of urgency is one of Tight schedule, Bound to a season and Must start "
        "within the year))",
        2771,
    ),
    "m21/24": (
        "项目层级与名单 含 国家重大建设项目",
        "Rank and lists includes National major project",
        2784,
    ),
    "m21/25": (
        "“‘除国家重大建设项目外’的含义”按“也允许，且不受规模限制”理解",
        "“What ‘except national major projects’ means” is read as “They are in, and free of the "
        "limit”",
        2785,
    ),
    "m21/26": (
        "项目层级与名单 含 国家重大建设项目 且 “‘除国家重大建设项目外’的含义”按“也允许，且不受规模"
        "限制”理解",
        "Rank and lists includes National major project and “What ‘except national major "
        "projects’ means” is read as “They are in, and free of the limit”",
        2784,
    ),
    "m21/27": (
        "其他工程用地规模 不超过 其他工程先行用地上限",
        "Area of other works at most Ceiling for other works",
        2780,
    ),
    "m21/28": ("已列入《国家公路网规划》", "In the National Highway Network Plan", 2734),
    "m21/29": ("建设性质 是 改扩建", "Nature of the works is Rebuilding or extension", 2735),
    "m21/30": (
        "“公路改扩建项目是否也须是省级重点”按“不须”理解",
        "“Whether a highway extension must be a provincial key project too” is read as “No”",
        2736,
    ),
    "m21/31": ("省级重点项目", "Provincial key project", 2736),
    "m21/32": (
        "“公路改扩建项目是否也须是省级重点”按“不须”理解 或 省级重点项目",
        "“Whether a highway extension must be a provincial key project too” is read as “No” or "
        "Provincial key project",
        2736,
    ),
    "m21/33": (
        "已列入《国家公路网规划》 且 建设性质 是 改扩建 且 （“公路改扩建项目是否也须是省级重点”按"
        "“不须”理解 或 省级重点项目）",
        "In the National Highway Network Plan and Nature of the works is Rebuilding or extension "
        "and (“Whether a highway extension must be a provincial key project too” is read as “No” "
        "or Provincial key project)",
        2733,
    ),
    "m21/34": ("省级重点项目", "Provincial key project", 2738),
    "m21/35": (
        "行业领域 含任一 交通、能源、水利",
        "Sectors includes any of Transport, Energy, Water conservancy",
        2738,
    ),
    "m21/36": (
        "省级重点项目 且 行业领域 含任一 交通、能源、水利",
        "Provincial key project and Sectors includes any of Transport, Energy, Water conservancy",
        2738,
    ),
    "m21/37": (
        "（已列入《国家公路网规划》 且 建设性质 是 改扩建 且 （“公路改扩建项目是否也须是省级重点"
        "”按“不须”理解 或 省级重点项目）） 或 （省级重点项目 且 行业领域 含任一 交通、能源、水利）",
        "(In the National Highway Network Plan and Nature of the works is Rebuilding or extension "
        "and (“Whether a highway extension must be a provincial key project too” is read as “No” "
        "or Provincial key project)) or (Provincial key project and Sectors includes any of "
        "Transport, Energy, Water conservancy)",
        2732,
    ),
    "m21/38": (
        "项目层级与名单 含 国家重大建设项目",
        "Rank and lists includes National major project",
        2742,
    ),
    "m21/39": (
        "“‘除国家重大建设项目外’的含义”按“不在本条之内，按国家规定办理”理解",
        "“What ‘except national major projects’ means” is read as “They are outside; national "
        "rules apply”",
        2743,
    ),
    "m21/40": (
        "项目层级与名单 含 国家重大建设项目 且 “‘除国家重大建设项目外’的含义”按“不在本条之内，按国"
        "家规定办理”理解",
        "Rank and lists includes National major project and “What ‘except national major "
        "projects’ means” is read as “They are outside; national rules apply”",
        2742,
    ),
}
