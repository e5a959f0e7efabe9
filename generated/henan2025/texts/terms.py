"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "terms/1": ("计划开工日期的年份 是 2025", "year of Planned start is 2025", 361),
    "terms/2": (
        "项目层级与名单 含任一 国家重大建设项目、省级重大建设项目",
        "Rank and lists includes any of National major project, Provincial major project",
        363,
    ),
    "terms/3": (
        "采用“全市累计使用不超过市域总规模的比例”的理解",
        "read as “All use in the city stays within the share”",
        382,
    ),
    "terms/4": (
        "采用“一个县可统筹使用到市域总规模的比例”的理解",
        "read as “One county may draw up to the share”",
        383,
    ),
    "terms/5": (
        "与城镇开发边界的关系 是 边界外",
        "Relation to the urban development boundary is Outside",
        388,
    ),
    "terms/6": (
        "与城镇开发边界的关系 是 跨边界",
        "Relation to the urban development boundary is Straddling",
        389,
    ),
    "terms/7": ("采用“算”的理解", "read as “Yes”", 389),
    "terms/8": (
        "与城镇开发边界的关系 是 跨边界 且 采用“算”的理解",
        "Relation to the urban development boundary is Straddling and read as “Yes”",
        389,
    ),
    "terms/9": (
        "与城镇开发边界的关系 是 边界外 或 （与城镇开发边界的关系 是 跨边界 且 采用“算”的理解）",
        "Relation to the urban development boundary is Outside or (Relation to the urban development boundary is Straddling and read as “Yes”)",
        387,
    ),
    "terms/10": ("属于稳经济促增长项目", "Stable-growth project", 562),
    "terms/11": (
        "项目层级与名单 含 市县重点建设项目",
        "Rank and lists includes City or county key project",
        562,
    ),
    "terms/12": (
        "属于稳经济促增长项目 且 项目层级与名单 含 市县重点建设项目",
        "Stable-growth project and Rank and lists includes City or county key project",
        562,
    ),
    "terms/13": ("市县稳经济促增长重点项目", "Local key project of stable growth", 565),
    "terms/14": ("年内计划开工", "Planned to start within the year", 565),
    "terms/15": (
        "市县稳经济促增长重点项目 且 年内计划开工",
        "Local key project of stable growth and Planned to start within the year",
        565,
    ),
    "terms/16": (
        "行业领域 含 非战略性矿产开采",
        "Sectors includes Mining of non-strategic minerals",
        567,
    ),
    "terms/17": ("采用“不须”的理解", "read as “No”", 568),
    "terms/18": ("市县稳经济促增长重点项目", "Local key project of stable growth", 568),
    "terms/19": (
        "采用“不须”的理解 或 市县稳经济促增长重点项目",
        "read as “No” or Local key project of stable growth",
        568,
    ),
    "terms/20": ("年内计划开工", "Planned to start within the year", 569),
    "terms/21": (
        "采用“只管稳经济促增长项目”的理解",
        "read as “Only the stable-growth projects”",
        569,
    ),
    "terms/22": (
        "年内计划开工 或 采用“只管稳经济促增长项目”的理解",
        "Planned to start within the year or read as “Only the stable-growth projects”",
        569,
    ),
    "terms/23": (
        "行业领域 含 非战略性矿产开采 且 （采用“不须”的理解 或 市县稳经济促增长重点项目） 且 （年内计划开工 或 采用“只管稳经济促增长项目”的理解）",
        "Sectors includes Mining of non-strategic minerals and (read as “No” or Local key project of stable growth) and (Planned to start within the year or read as “Only the stable-growth projects”)",
        566,
    ),
    "terms/24": (
        "（市县稳经济促增长重点项目 且 年内计划开工） 或 （行业领域 含 非战略性矿产开采 且 （采用“不须”的理解 或 市县稳经济促增长重点项目） 且 （年内计划开工 或 采用“只管稳经济促增长项目”的理解））",
        "(Local key project of stable growth and Planned to start within the year) or (Sectors includes Mining of non-strategic minerals and (read as “No” or Local key project of stable growth) and (Planned to start within the year or read as “Only the stable-growth projects”))",
        564,
    ),
    "terms/25": ("符合用地报批条件", "Ready for application", 574),
    "terms/26": (
        "采用“只管稳经济促增长项目”的理解",
        "read as “Only the stable-growth projects”",
        576,
    ),
    "terms/27": (
        "行业领域 含 非战略性矿产开采",
        "Sectors includes Mining of non-strategic minerals",
        577,
    ),
    "terms/28": ("采用“不须”的理解", "read as “No”", 578),
    "terms/29": ("市县稳经济促增长重点项目", "Local key project of stable growth", 578),
    "terms/30": (
        "采用“不须”的理解 或 市县稳经济促增长重点项目",
        "read as “No” or Local key project of stable growth",
        578,
    ),
    "terms/31": (
        "采用“只管稳经济促增长项目”的理解 且 行业领域 含 非战略性矿产开采 且 （采用“不须”的理解 或 市县稳经济促增长重点项目）",
        "read as “Only the stable-growth projects” and Sectors includes Mining of non-strategic minerals and (read as “No” or Local key project of stable growth)",
        575,
    ),
    "terms/32": (
        "符合用地报批条件 或 （采用“只管稳经济促增长项目”的理解 且 行业领域 含 非战略性矿产开采 且 （采用“不须”的理解 或 市县稳经济促增长重点项目））",
        "Ready for application or (read as “Only the stable-growth projects” and Sectors includes Mining of non-strategic minerals and (read as “No” or Local key project of stable growth))",
        573,
    ),
    "terms/33": ("采用“一地累计”的理解", "read as “All advances of the locality”", 583),
    "terms/34": (
        "县域身份 含任一 国家级脱贫县、省级脱贫县、黄河滩区迁建县、大别山革命老区县",
        "County classes includes any of County lifted out of poverty, national list, County lifted out of poverty, provincial list, Yellow River flood-plain relocation county, Dabie Mountains old revolutionary base county",
        689,
    ),
    "terms/35": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        692,
    ),
    "terms/36": (
        "县域身份 含 省级脱贫县",
        "County classes includes County lifted out of poverty, provincial list",
        693,
    ),
    "terms/37": (
        "县域身份 含 黄河滩区迁建县",
        "County classes includes Yellow River flood-plain relocation county",
        694,
    ),
    "terms/38": (
        "县域身份 含 大别山革命老区县",
        "County classes includes Dabie Mountains old revolutionary base county",
        695,
    ),
    "terms/39": ("采用“相加”的理解", "read as “They add up”", 698),
    "terms/40": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        699,
    ),
    "terms/41": ("属于四类县", "One of the four county classes", 700),
    "terms/42": ("采用“每县”的理解", "read as “Each county”", 705),
    "terms/43": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        706,
    ),
    "terms/44": ("采用“全省合计”的理解", "read as “The whole province”", 711),
    "terms/45": (
        "农用地转用批准机关 是 省政府",
        "Who approves conversion is Provincial government",
        852,
    ),
    "terms/46": (
        "采用“有一项由省政府批准即适用”的理解",
        "read as “One of them by the province is enough”",
        854,
    ),
    "terms/47": (
        "土地征收批准机关 是 省政府",
        "Who approves expropriation is Provincial government",
        855,
    ),
    "terms/48": (
        "采用“有一项由省政府批准即适用”的理解 且 土地征收批准机关 是 省政府",
        "read as “One of them by the province is enough” and Who approves expropriation is Provincial government",
        853,
    ),
    "terms/49": (
        "农用地转用批准机关 是 省政府 或 （采用“有一项由省政府批准即适用”的理解 且 土地征收批准机关 是 省政府）",
        "Who approves conversion is Provincial government or (read as “One of them by the province is enough” and Who approves expropriation is Provincial government)",
        851,
    ),
    "terms/50": (
        "项目层级与名单 含 省级重点建设项目",
        "Rank and lists includes Provincial key project",
        950,
    ),
    "terms/51": ("采用“视同”的理解", "read as “Yes”", 951),
    "terms/52": (
        "项目层级与名单 含 省级重大建设项目",
        "Rank and lists includes Provincial major project",
        951,
    ),
    "terms/53": (
        "采用“视同”的理解 且 项目层级与名单 含 省级重大建设项目",
        "read as “Yes” and Rank and lists includes Provincial major project",
        951,
    ),
    "terms/54": (
        "项目层级与名单 含 省级重点建设项目 或 （采用“视同”的理解 且 项目层级与名单 含 省级重大建设项目）",
        "Rank and lists includes Provincial key project or (read as “Yes” and Rank and lists includes Provincial major project)",
        949,
    ),
    "terms/55": (
        "采用“本次和此前申请先行用地的”的理解",
        "read as “Those applied for, now or earlier”",
        955,
    ),
    "terms/56": ("省级以上重大建设项目", "Major project of provincial rank or above", 1202),
    "terms/57": (
        "行业领域 含任一 交通、水利等",
        "Sectors includes any of Transport, Water conservancy, etc.",
        1202,
    ),
    "terms/58": (
        "省级以上重大建设项目 且 行业领域 含任一 交通、水利等",
        "Major project of provincial rank or above and Sectors includes any of Transport, Water conservancy, etc.",
        1202,
    ),
    "terms/59": ("省级以上重大建设项目", "Major project of provincial rank or above", 1343),
    "terms/60": (
        "行业领域 含任一 能源、交通、水利等",
        "Sectors includes any of Energy, Transport, Water conservancy, etc.",
        1343,
    ),
    "terms/61": (
        "省级以上重大建设项目 且 行业领域 含任一 能源、交通、水利等",
        "Major project of provincial rank or above and Sectors includes any of Energy, Transport, Water conservancy, etc.",
        1343,
    ),
    "terms/62": ("采用“项目总建筑面积”的理解", "read as “Total floor area”", 1499),
    "terms/63": ("宗地用途 是 工业", "Use of the site is Industrial", 1504),
    "terms/64": ("行业领域 含 「7+28+N」产业链", "Sectors includes 7+28+N industry chains", 1505),
    "terms/65": ("采用“各类工业用地都可”的理解", "read as “All industrial land”", 1505),
    "terms/66": (
        "行业领域 含 「7+28+N」产业链 或 采用“各类工业用地都可”的理解",
        "Sectors includes 7+28+N industry chains or read as “All industrial land”",
        1505,
    ),
    "terms/67": (
        "宗地用途 是 工业 且 （行业领域 含 「7+28+N」产业链 或 采用“各类工业用地都可”的理解）",
        "Use of the site is Industrial and (Sectors includes 7+28+N industry chains or read as “All industrial land”)",
        1503,
    ),
    "terms/68": ("零星地类型 是 非零星地", "Kind of fragment is No fragment", 1658),
    "terms/69": ("并非（零星地类型 是 非零星地）", "not (Kind of fragment is No fragment)", 1658),
    "terms/70": ("难以独立开发", "Hard to develop alone", 1658),
    "terms/71": (
        "并非（零星地类型 是 非零星地） 且 难以独立开发",
        "not (Kind of fragment is No fragment) and Hard to develop alone",
        1658,
    ),
    "terms/72": (
        "有地块清单：并非（零星地类型 是 非零星地） 且 难以独立开发",
        "some Parcels: not (Kind of fragment is No fragment) and Hard to develop alone",
        1658,
    ),
    "terms/73": ("零星地类型 是 非零星地", "Kind of fragment is No fragment", 1661),
    "terms/74": ("并非（零星地类型 是 非零星地）", "not (Kind of fragment is No fragment)", 1661),
    "terms/75": ("难以独立开发", "Hard to develop alone", 1661),
    "terms/76": (
        "并非（零星地类型 是 非零星地） 且 难以独立开发",
        "not (Kind of fragment is No fragment) and Hard to develop alone",
        1661,
    ),
    "terms/77": ("面积 不超过 3 亩", "Area at most 3 亩", 1662),
    "terms/78": (
        "每个地块清单中并非（零星地类型 是 非零星地） 且 难以独立开发的各项：面积 不超过 3 亩",
        "every Parcels where not (Kind of fragment is No fragment) and Hard to develop alone: Area at most 3 亩",
        1661,
    ),
    "terms/79": ("采用“包括”的理解", "read as “Yes”", 1665),
    "terms/80": ("采用“提出调整即须报”的理解", "read as “They hold for any proposed change”", 1938),
    "terms/81": ("第43条“可以调整方案”适用", "measure 43 “The plan may be adjusted” applies", 1938),
    "terms/82": (
        "采用“提出调整即须报”的理解 或 第43条“可以调整方案”适用",
        "read as “They hold for any proposed change” or measure 43 “The plan may be adjusted” applies",
        1938,
    ),
}
