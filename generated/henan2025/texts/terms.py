"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "terms/1": ("计划开工日期的年份 是 2025", "year of Planned start is 2025", 579),
    "terms/2": (
        "项目层级与名单 含任一 国家重大建设项目、省级重大建设项目",
        "Rank and lists includes any of National major project, Provincial major project",
        581,
    ),
    "terms/3": ("属于稳经济促增长项目", "Stable-growth project", 586),
    "terms/4": ("年内计划开工", "Planned to start within the year", 586),
    "terms/5": (
        "属于稳经济促增长项目 且 年内计划开工",
        "Stable-growth project and Planned to start within the year",
        586,
    ),
    "terms/6": (
        "“市域40%的含义”按“全市累计使用不超过市域总规模的比例”理解",
        "“What the city-wide 40% is of” is read as “All use in the city stays within the share”",
        706,
    ),
    "terms/7": (
        "“市域40%的含义”按“一个县可统筹使用到市域总规模的比例”理解",
        "“What the city-wide 40% is of” is read as “One county may draw up to the share”",
        707,
    ),
    "terms/8": (
        "与城镇开发边界的关系 是 边界外",
        "Relation to the urban development boundary is Outside",
        712,
    ),
    "terms/9": (
        "与城镇开发边界的关系 是 跨边界",
        "Relation to the urban development boundary is Straddling",
        713,
    ),
    "terms/10": (
        "“跨边界的用地是否算边界外”按“算”理解",
        "“Whether a site astride the boundary lies outside it” is read as “Yes”",
        713,
    ),
    "terms/11": (
        "与城镇开发边界的关系 是 跨边界 且 “跨边界的用地是否算边界外”按“算”理解",
        "Relation to the urban development boundary is Straddling and “Whether a site astride the "
        "boundary lies outside it” is read as “Yes”",
        713,
    ),
    "terms/12": (
        "与城镇开发边界的关系 是 边界外 或 （与城镇开发边界的关系 是 跨边界 且 “跨边界的用地是否算"
        "边界外”按“算”理解）",
        "Relation to the urban development boundary is Outside or (Relation to the urban "
        "development boundary is Straddling and “Whether a site astride the boundary lies outside "
        "it” is read as “Yes”)",
        711,
    ),
    "terms/13": ("属于稳经济促增长项目", "Stable-growth project", 984),
    "terms/14": (
        "“13万亩是否只用于稳经济促增长项目”按“其他项目也可”理解",
        "“Whether the advance is for stable-growth projects only” is read as “Others may use it "
        "too”",
        984,
    ),
    "terms/15": (
        "属于稳经济促增长项目 或 “13万亩是否只用于稳经济促增长项目”按“其他项目也可”理解",
        "Stable-growth project or “Whether the advance is for stable-growth projects only” is "
        "read as “Others may use it too”",
        984,
    ),
    "terms/16": ("位于省级以上开发区内", "In a zone of provincial rank or above", 987),
    "terms/17": (
        "县域类型 属于 重点发展县（市）、生态功能县（市）、优化开发县",
        "Kind of county is one of Key-development county, Ecological-function county, "
        "Optimised-development county",
        988,
    ),
    "terms/18": (
        "位于省级以上开发区内 或 县域类型 属于 重点发展县（市）、生态功能县（市）、优化开发县",
        "In a zone of provincial rank or above or Kind of county is one of Key-development "
        "county, Ecological-function county, Optimised-development county",
        986,
    ),
    "terms/19": (
        "集中攻坚范围 属于 已列入、列入省级",
        "Stabilisation campaign is one of Listed, Listed by the province",
        1155,
    ),
    "terms/20": ("属于稳经济促增长项目", "Stable-growth project", 1281),
    "terms/21": (
        "项目层级与名单 含 市县重点建设项目",
        "Rank and lists includes City or county key project",
        1281,
    ),
    "terms/22": (
        "属于稳经济促增长项目 且 项目层级与名单 含 市县重点建设项目",
        "Stable-growth project and Rank and lists includes City or county key project",
        1281,
    ),
    "terms/23": ("市县稳经济促增长重点项目", "Local key project of stable growth", 1284),
    "terms/24": ("年内计划开工", "Planned to start within the year", 1284),
    "terms/25": (
        "市县稳经济促增长重点项目 且 年内计划开工",
        "Local key project of stable growth and Planned to start within the year",
        1284,
    ),
    "terms/26": (
        "行业领域 含 非战略性矿产开采",
        "Sectors includes Mining of non-strategic minerals",
        1286,
    ),
    "terms/27": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解",
        "“Whether a mining project must be a local stable-growth project too” is read as “No”",
        1287,
    ),
    "terms/28": ("市县稳经济促增长重点项目", "Local key project of stable growth", 1287),
    "terms/29": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目",
        "“Whether a mining project must be a local stable-growth project too” is read as “No” or "
        "Local key project of stable growth",
        1287,
    ),
    "terms/30": ("年内计划开工", "Planned to start within the year", 1288),
    "terms/31": (
        "“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解",
        "“How far ‘start within the year, ready to file’ reaches” is read as “Only the "
        "stable-growth projects”",
        1288,
    ),
    "terms/32": (
        "年内计划开工 或 “‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解",
        "Planned to start within the year or “How far ‘start within the year, ready to file’ "
        "reaches” is read as “Only the stable-growth projects”",
        1288,
    ),
    "terms/33": (
        "行业领域 含 非战略性矿产开采 且 （“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市"
        "县稳经济促增长重点项目） 且 （年内计划开工 或 “‘年内开工、符合报批条件’管到哪里”按“只管稳"
        "经济促增长项目”理解）",
        "Sectors includes Mining of non-strategic minerals and (“Whether a mining project must be "
        "a local stable-growth project too” is read as “No” or Local key project of stable "
        "growth) and (Planned to start within the year or “How far ‘start within the year, ready "
        "to file’ reaches” is read as “Only the stable-growth projects”)",
        1285,
    ),
    "terms/34": (
        "（市县稳经济促增长重点项目 且 年内计划开工） 或 （行业领域 含 非战略性矿产开采 且 （“采矿"
        "项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目） 且 （年内计划开"
        "工 或 “‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解））",
        "(Local key project of stable growth and Planned to start within the year) or (Sectors "
        "includes Mining of non-strategic minerals and (“Whether a mining project must be a local "
        "stable-growth project too” is read as “No” or Local key project of stable growth) and "
        "(Planned to start within the year or “How far ‘start within the year, ready to file’ "
        "reaches” is read as “Only the stable-growth projects”))",
        1283,
    ),
    "terms/35": ("符合用地报批条件", "Ready for application", 1293),
    "terms/36": (
        "“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解",
        "“How far ‘start within the year, ready to file’ reaches” is read as “Only the "
        "stable-growth projects”",
        1295,
    ),
    "terms/37": (
        "行业领域 含 非战略性矿产开采",
        "Sectors includes Mining of non-strategic minerals",
        1296,
    ),
    "terms/38": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解",
        "“Whether a mining project must be a local stable-growth project too” is read as “No”",
        1297,
    ),
    "terms/39": ("市县稳经济促增长重点项目", "Local key project of stable growth", 1297),
    "terms/40": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目",
        "“Whether a mining project must be a local stable-growth project too” is read as “No” or "
        "Local key project of stable growth",
        1297,
    ),
    "terms/41": (
        "“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解 且 行业领域 含 非战略性矿"
        "产开采 且 （“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目"
        "）",
        "“How far ‘start within the year, ready to file’ reaches” is read as “Only the "
        "stable-growth projects” and Sectors includes Mining of non-strategic minerals and "
        "(“Whether a mining project must be a local stable-growth project too” is read as “No” or "
        "Local key project of stable growth)",
        1294,
    ),
    "terms/42": (
        "符合用地报批条件 或 （“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解 且 "
        "行业领域 含 非战略性矿产开采 且 （“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市"
        "县稳经济促增长重点项目））",
        "Ready for application or (“How far ‘start within the year, ready to file’ reaches” is "
        "read as “Only the stable-growth projects” and Sectors includes Mining of non-strategic "
        "minerals and (“Whether a mining project must be a local stable-growth project too” is "
        "read as “No” or Local key project of stable growth))",
        1292,
    ),
    "terms/43": (
        "“50%的上限怎样累计”按“一地累计”理解",
        "“How the 50% adds up” is read as “All advances of the locality”",
        1302,
    ),
    "terms/44": (
        "县域身份 含任一 国家级脱贫县、省级脱贫县、黄河滩区迁建县、大别山革命老区县",
        "County classes includes any of County lifted out of poverty, national list, County "
        "lifted out of poverty, provincial list, Yellow River flood-plain relocation county, "
        "Dabie Mountains old revolutionary base county",
        1514,
    ),
    "terms/45": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        1517,
    ),
    "terms/46": (
        "县域身份 含 省级脱贫县",
        "County classes includes County lifted out of poverty, provincial list",
        1518,
    ),
    "terms/47": (
        "县域身份 含 黄河滩区迁建县",
        "County classes includes Yellow River flood-plain relocation county",
        1519,
    ),
    "terms/48": (
        "县域身份 含 大别山革命老区县",
        "County classes includes Dabie Mountains old revolutionary base county",
        1520,
    ),
    "terms/49": (
        "“一县有几种身份时专项指标怎样算”按“相加”理解",
        "“A county of several classes” is read as “They add up”",
        1523,
    ),
    "terms/50": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        1524,
    ),
    "terms/51": ("属于四类县", "One of the four county classes", 1525),
    "terms/52": (
        "“600亩是每县还是合计”按“每县”理解",
        "“600 mu: each county or all” is read as “Each county”",
        1530,
    ),
    "terms/53": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        1531,
    ),
    "terms/54": (
        "“1万亩是全省合计还是每市”按“全省合计”理解",
        "“10,000 mu: the province or each city” is read as “The whole province”",
        1536,
    ),
    "terms/55": ("用途 属于 住宅、商业", "Use is one of Housing, Commerce", 1814),
    "terms/56": (
        "有地块清单：用途 属于 住宅、商业",
        "some Parcels: Use is one of Housing, Commerce",
        1814,
    ),
    "terms/57": (
        "“‘县级’修饰什么”按“县（市）本身”理解",
        "“What ‘county-level’ describes” is read as “Counties themselves”",
        1926,
    ),
    "terms/58": (
        "报件单位 是 县（市）",
        "Who submits the file is County or county-level city",
        1926,
    ),
    "terms/59": (
        "“‘县级’修饰什么”按“县（市）本身”理解 且 报件单位 是 县（市）",
        "“What ‘county-level’ describes” is read as “Counties themselves” and Who submits the "
        "file is County or county-level city",
        1926,
    ),
    "terms/60": (
        "“‘县级’修饰什么”按“县（市）本身”理解",
        "“What ‘county-level’ describes” is read as “Counties themselves”",
        1928,
    ),
    "terms/61": (
        "“市辖区是否算县级”按“算”理解",
        "“Whether an urban district counts as a county” is read as “Yes”",
        1929,
    ),
    "terms/62": ("报件单位 是 市辖区", "Who submits the file is Urban district", 1930),
    "terms/63": (
        "“‘县级’修饰什么”按“县（市）本身”理解 且 “市辖区是否算县级”按“算”理解 且 报件单位 是 市辖"
        "区",
        "“What ‘county-level’ describes” is read as “Counties themselves” and “Whether an urban "
        "district counts as a county” is read as “Yes” and Who submits the file is Urban district",
        1927,
    ),
    "terms/64": (
        "“‘县级’修饰什么”按“县级开发区”理解",
        "“What ‘county-level’ describes” is read as “County-level zones”",
        1932,
    ),
    "terms/65": (
        "报件单位 是 县级开发区",
        "Who submits the file is County-level development zone",
        1932,
    ),
    "terms/66": (
        "“‘县级’修饰什么”按“县级开发区”理解 且 报件单位 是 县级开发区",
        "“What ‘county-level’ describes” is read as “County-level zones” and Who submits the file "
        "is County-level development zone",
        1932,
    ),
    "terms/67": (
        "（“‘县级’修饰什么”按“县（市）本身”理解 且 报件单位 是 县（市）） 或 （“‘县级’修饰什么”按"
        "“县（市）本身”理解 且 “市辖区是否算县级”按“算”理解 且 报件单位 是 市辖区） 或 （“‘县级’修"
        "饰什么”按“县级开发区”理解 且 报件单位 是 县级开发区）",
        "(“What ‘county-level’ describes” is read as “Counties themselves” and Who submits the "
        "file is County or county-level city) or (“What ‘county-level’ describes” is read as "
        "“Counties themselves” and “Whether an urban district counts as a county” is read as "
        "“Yes” and Who submits the file is Urban district) or (“What ‘county-level’ describes” is "
        "read as “County-level zones” and Who submits the file is County-level development zone)",
        1925,
    ),
    "terms/68": (
        "农用地转用批准机关 是 省政府",
        "Who approves conversion is Provincial government",
        2215,
    ),
    "terms/69": (
        "“转用与征收由不同机关批准时”按“有一项由省政府批准即适用”理解",
        "“Conversion and expropriation approved by different authorities” is read as “One of them "
        "by the province is enough”",
        2217,
    ),
    "terms/70": (
        "土地征收批准机关 是 省政府",
        "Who approves expropriation is Provincial government",
        2218,
    ),
    "terms/71": (
        "“转用与征收由不同机关批准时”按“有一项由省政府批准即适用”理解 且 土地征收批准机关 是 省政"
        "府",
        "“Conversion and expropriation approved by different authorities” is read as “One of them "
        "by the province is enough” and Who approves expropriation is Provincial government",
        2216,
    ),
    "terms/72": (
        "农用地转用批准机关 是 省政府 或 （“转用与征收由不同机关批准时”按“有一项由省政府批准即适用"
        "”理解 且 土地征收批准机关 是 省政府）",
        "Who approves conversion is Provincial government or (“Conversion and expropriation "
        "approved by different authorities” is read as “One of them by the province is enough” "
        "and Who approves expropriation is Provincial government)",
        2214,
    ),
    "terms/73": (
        "项目层级与名单 含 省级重点建设项目",
        "Rank and lists includes Provincial key project",
        2363,
    ),
    "terms/74": (
        "“省级重大项目是否视同省级重点项目”按“视同”理解",
        "“Whether a provincial major project counts as a key one” is read as “Yes”",
        2364,
    ),
    "terms/75": (
        "项目层级与名单 含 省级重大建设项目",
        "Rank and lists includes Provincial major project",
        2364,
    ),
    "terms/76": (
        "“省级重大项目是否视同省级重点项目”按“视同”理解 且 项目层级与名单 含 省级重大建设项目",
        "“Whether a provincial major project counts as a key one” is read as “Yes” and Rank and "
        "lists includes Provincial major project",
        2364,
    ),
    "terms/77": (
        "项目层级与名单 含 省级重点建设项目 或 （“省级重大项目是否视同省级重点项目”按“视同”理解 且"
        " 项目层级与名单 含 省级重大建设项目）",
        "Rank and lists includes Provincial key project or (“Whether a provincial major project "
        "counts as a key one” is read as “Yes” and Rank and lists includes Provincial major "
        "project)",
        2362,
    ),
    "terms/78": (
        "“扣除的是哪些单体工程”按“本次和此前申请先行用地的”理解",
        "“Which single works are deducted” is read as “Those applied for, now or earlier”",
        2368,
    ),
    "terms/79": (
        "分期依据 含任一 可研方案写明分期、可研批复写明分期",
        "Bases of phasing includes any of Scheme of the study, with phases, Approval of the "
        "study, with phases",
        2756,
    ),
    "terms/80": (
        "“可研方案是否也须写明分期”按“不须”理解",
        "“Whether the scheme of the study must set out phases too” is read as “No”",
        2757,
    ),
    "terms/81": (
        "分期依据 含 可研方案未写分期",
        "Bases of phasing includes Scheme of the study, without phases",
        2757,
    ),
    "terms/82": (
        "“可研方案是否也须写明分期”按“不须”理解 且 分期依据 含 可研方案未写分期",
        "“Whether the scheme of the study must set out phases too” is read as “No” and Bases of "
        "phasing includes Scheme of the study, without phases",
        2757,
    ),
    "terms/83": (
        "分期依据 含任一 可研方案写明分期、可研批复写明分期 或 （“可研方案是否也须写明分期”按“不须"
        "”理解 且 分期依据 含 可研方案未写分期）",
        "Bases of phasing includes any of Scheme of the study, with phases, Approval of the "
        "study, with phases or (“Whether the scheme of the study must set out phases too” is read "
        "as “No” and Bases of phasing includes Scheme of the study, without phases)",
        2755,
    ),
    "terms/84": ("线性基础设施项目", "Linear infrastructure", 2850),
    "terms/85": (
        "行业领域 含任一 交通、水利等",
        "Sectors includes any of Transport, Water conservancy, etc.",
        2850,
    ),
    "terms/86": (
        "线性基础设施项目 且 行业领域 含任一 交通、水利等",
        "Linear infrastructure and Sectors includes any of Transport, Water conservancy, etc.",
        2850,
    ),
    "terms/87": (
        "农用地转用批准机关 是 省政府",
        "Who approves conversion is Provincial government",
        2853,
    ),
    "terms/88": (
        "“市政府批准的转用是否在省政府权限内”按“在”理解",
        "“Whether conversion the city approves is in the province's power” is read as “Yes”",
        2854,
    ),
    "terms/89": (
        "农用地转用批准机关 是 市政府",
        "Who approves conversion is City government",
        2854,
    ),
    "terms/90": (
        "“市政府批准的转用是否在省政府权限内”按“在”理解 且 农用地转用批准机关 是 市政府",
        "“Whether conversion the city approves is in the province's power” is read as “Yes” and "
        "Who approves conversion is City government",
        2854,
    ),
    "terms/91": (
        "农用地转用批准机关 是 省政府 或 （“市政府批准的转用是否在省政府权限内”按“在”理解 且 农用"
        "地转用批准机关 是 市政府）",
        "Who approves conversion is Provincial government or (“Whether conversion the city "
        "approves is in the province's power” is read as “Yes” and Who approves conversion is "
        "City government)",
        2852,
    ),
    "terms/92": (
        "土地征收批准机关 是 省政府",
        "Who approves expropriation is Provincial government",
        2858,
    ),
    "terms/93": (
        "“没有征收的能否以县为单位”按“能”理解",
        "“Whether the county unit is open without expropriation” is read as “Yes”",
        2859,
    ),
    "terms/94": ("土地征收批准机关 为无", "Who approves expropriation is none", 2859),
    "terms/95": (
        "“没有征收的能否以县为单位”按“能”理解 且 土地征收批准机关 为无",
        "“Whether the county unit is open without expropriation” is read as “Yes” and Who "
        "approves expropriation is none",
        2859,
    ),
    "terms/96": (
        "土地征收批准机关 是 省政府 或 （“没有征收的能否以县为单位”按“能”理解 且 土地征收批准机关 "
        "为无）",
        "Who approves expropriation is Provincial government or (“Whether the county unit is open "
        "without expropriation” is read as “Yes” and Who approves expropriation is none)",
        2857,
    ),
    "terms/97": ("省级以上重大建设项目", "Major project of provincial rank or above", 2952),
    "terms/98": (
        "行业领域 含任一 交通、水利等",
        "Sectors includes any of Transport, Water conservancy, etc.",
        2952,
    ),
    "terms/99": (
        "省级以上重大建设项目 且 行业领域 含任一 交通、水利等",
        "Major project of provincial rank or above and Sectors includes any of Transport, Water "
        "conservancy, etc.",
        2952,
    ),
    "terms/100": ("含水面淹没区用地", "With land to be inundated", 3060),
    "terms/101": ("行业领域 含 大型水库", "Sectors includes Large reservoir", 3062),
    "terms/102": (
        "“‘大型’是否也管水电”按“不管”理解",
        "“Whether ‘large’ governs hydropower too” is read as “No”",
        3063,
    ),
    "terms/103": ("行业领域 含 水电", "Sectors includes Hydropower", 3063),
    "terms/104": (
        "“‘大型’是否也管水电”按“不管”理解 且 行业领域 含 水电",
        "“Whether ‘large’ governs hydropower too” is read as “No” and Sectors includes Hydropower",
        3063,
    ),
    "terms/105": ("行业领域 含 大型水电", "Sectors includes Large hydropower", 3064),
    "terms/106": (
        "行业领域 含 大型水库 或 （“‘大型’是否也管水电”按“不管”理解 且 行业领域 含 水电） 或 行业"
        "领域 含 大型水电",
        "Sectors includes Large reservoir or (“Whether ‘large’ governs hydropower too” is read as "
        "“No” and Sectors includes Hydropower) or Sectors includes Large hydropower",
        3061,
    ),
    "terms/107": (
        "含水面淹没区用地 且 （行业领域 含 大型水库 或 （“‘大型’是否也管水电”按“不管”理解 且 行业"
        "领域 含 水电） 或 行业领域 含 大型水电）",
        "With land to be inundated and (Sectors includes Large reservoir or (“Whether ‘large’ "
        "governs hydropower too” is read as “No” and Sectors includes Hydropower) or Sectors "
        "includes Large hydropower)",
        3059,
    ),
    "terms/108": (
        "行业领域 含任一 村民住宅、农村基础设施、农村公共服务设施、农村产业项目",
        "Sectors includes any of Village housing, Rural infrastructure, Rural public services, "
        "Rural industry",
        3223,
    ),
    "terms/109": (
        "“‘农村’管到哪里”按“只管基础设施”理解",
        "“How far ‘rural’ reaches” is read as “Infrastructure only”",
        3224,
    ),
    "terms/110": (
        "行业领域 含任一 「7+28+N」产业链、先进制造业",
        "Sectors includes any of 7+28+N industry chains, Advanced manufacturing",
        3224,
    ),
    "terms/111": (
        "“‘农村’管到哪里”按“只管基础设施”理解 且 行业领域 含任一 「7+28+N」产业链、先进制造业",
        "“How far ‘rural’ reaches” is read as “Infrastructure only” and Sectors includes any of "
        "7+28+N industry chains, Advanced manufacturing",
        3224,
    ),
    "terms/112": (
        "行业领域 含任一 村民住宅、农村基础设施、农村公共服务设施、农村产业项目 或 （“‘农村’管到哪"
        "里”按“只管基础设施”理解 且 行业领域 含任一 「7+28+N」产业链、先进制造业）",
        "Sectors includes any of Village housing, Rural infrastructure, Rural public services, "
        "Rural industry or (“How far ‘rural’ reaches” is read as “Infrastructure only” and "
        "Sectors includes any of 7+28+N industry chains, Advanced manufacturing)",
        3222,
    ),
    "terms/113": (
        "“起算日当天是否计入临时用地期限”按“计入”理解",
        "“Whether the day of start counts in the term” is read as “It counts”",
        3325,
    ),
    "terms/114": ("省级以上重大建设项目", "Major project of provincial rank or above", 3329),
    "terms/115": (
        "行业领域 含任一 能源、交通、水利等",
        "Sectors includes any of Energy, Transport, Water conservancy, etc.",
        3329,
    ),
    "terms/116": (
        "省级以上重大建设项目 且 行业领域 含任一 能源、交通、水利等",
        "Major project of provincial rank or above and Sectors includes any of Energy, Transport, "
        "Water conservancy, etc.",
        3329,
    ),
    "terms/117": (
        "行业领域 含任一 战略性矿产资源开发、非战略性矿产开采、矿产资源开发配套设施",
        "Sectors includes any of Development of strategic minerals, Mining of non-strategic "
        "minerals, Facilities that serve mineral development",
        3534,
    ),
    "terms/118": (
        "“‘经批准实施后’的含义”按“批准并且实施”理解",
        "“What ‘approved and carried out’ means” is read as “Approved and carried out”",
        3609,
    ),
    "terms/119": (
        "征收和转用已批准并实施",
        "Expropriation and conversion approved and carried out",
        3609,
    ),
    "terms/120": (
        "“‘经批准实施后’的含义”按“批准并且实施”理解 且 征收和转用已批准并实施",
        "“What ‘approved and carried out’ means” is read as “Approved and carried out” and "
        "Expropriation and conversion approved and carried out",
        3609,
    ),
    "terms/121": (
        "“‘经批准实施后’的含义”按“批准即可”理解",
        "“What ‘approved and carried out’ means” is read as “Approval is enough”",
        3610,
    ),
    "terms/122": ("用地已依法批准", "Use of the land is approved", 3610),
    "terms/123": (
        "“‘经批准实施后’的含义”按“批准即可”理解 且 用地已依法批准",
        "“What ‘approved and carried out’ means” is read as “Approval is enough” and Use of the "
        "land is approved",
        3610,
    ),
    "terms/124": (
        "（“‘经批准实施后’的含义”按“批准并且实施”理解 且 征收和转用已批准并实施） 或 （“‘经批准实"
        "施后’的含义”按“批准即可”理解 且 用地已依法批准）",
        "(“What ‘approved and carried out’ means” is read as “Approved and carried out” and "
        "Expropriation and conversion approved and carried out) or (“What ‘approved and carried "
        "out’ means” is read as “Approval is enough” and Use of the land is approved)",
        3608,
    ),
    "terms/125": (
        "“15%以什么面积为基数”按“项目总建筑面积”理解",
        "“What the 15% is of” is read as “Total floor area”",
        3804,
    ),
    "terms/126": ("宗地用途 是 工业", "Use of the site is Industrial", 3809),
    "terms/127": ("行业领域 含 「7+28+N」产业链", "Sectors includes 7+28+N industry chains", 3810),
    "terms/128": (
        "“15%的规定是否限于「7+28+N」产业链”按“各类工业用地都可”理解",
        "“Whether the 15% rule is for the 7+28+N chains only” is read as “All industrial land”",
        3810,
    ),
    "terms/129": (
        "行业领域 含 「7+28+N」产业链 或 “15%的规定是否限于「7+28+N」产业链”按“各类工业用地都可”理"
        "解",
        "Sectors includes 7+28+N industry chains or “Whether the 15% rule is for the 7+28+N "
        "chains only” is read as “All industrial land”",
        3810,
    ),
    "terms/130": (
        "宗地用途 是 工业 且 （行业领域 含 「7+28+N」产业链 或 “15%的规定是否限于「7+28+N」产业链"
        "”按“各类工业用地都可”理解）",
        "Use of the site is Industrial and (Sectors includes 7+28+N industry chains or “Whether "
        "the 15% rule is for the 7+28+N chains only” is read as “All industrial land”)",
        3808,
    ),
    "terms/131": (
        "“规划范围外直接核发划拨决定书的是否仍须一并核发规划许可证”按“不须”理解",
        "“Whether direct allocation decisions still need the permit with them” is read as “No”",
        4084,
    ),
    "terms/132": (
        "第30条“直接核发划拨决定书”适用",
        "measure 30 “Direct issue of the decision” applies",
        4084,
    ),
    "terms/133": (
        "“规划范围外直接核发划拨决定书的是否仍须一并核发规划许可证”按“不须”理解 且 第30条“直接核发"
        "划拨决定书”适用",
        "“Whether direct allocation decisions still need the permit with them” is read as “No” "
        "and measure 30 “Direct issue of the decision” applies",
        4084,
    ),
    "terms/134": ("零星地类型 是 非零星地", "Kind of fragment is No fragment", 4240),
    "terms/135": ("并非（零星地类型 是 非零星地）", "not (Kind of fragment is No fragment)", 4240),
    "terms/136": ("难以独立开发", "Hard to develop alone", 4240),
    "terms/137": (
        "并非（零星地类型 是 非零星地） 且 难以独立开发",
        "not (Kind of fragment is No fragment) and Hard to develop alone",
        4240,
    ),
    "terms/138": (
        "有地块清单：并非（零星地类型 是 非零星地） 且 难以独立开发",
        "some Parcels: not (Kind of fragment is No fragment) and Hard to develop alone",
        4240,
    ),
    "terms/139": ("零星地类型 是 非零星地", "Kind of fragment is No fragment", 4243),
    "terms/140": ("并非（零星地类型 是 非零星地）", "not (Kind of fragment is No fragment)", 4243),
    "terms/141": ("难以独立开发", "Hard to develop alone", 4243),
    "terms/142": (
        "并非（零星地类型 是 非零星地） 且 难以独立开发",
        "not (Kind of fragment is No fragment) and Hard to develop alone",
        4243,
    ),
    "terms/143": ("面积 不超过 3 亩", "Area at most 3 mu", 4244),
    "terms/144": (
        "每个地块清单中并非（零星地类型 是 非零星地） 且 难以独立开发的各项：面积 不超过 3 亩",
        "every Parcels where not (Kind of fragment is No fragment) and Hard to develop alone: "
        "Area at most 3 mu",
        4243,
    ),
    "terms/145": (
        "“用地总面积是否包括零星用地”按“包括”理解",
        "“Whether the project's land includes the fragments” is read as “Yes”",
        4247,
    ),
    "terms/146": (
        "扩区资源情形 含 采矿权之间的夹缝资源",
        "Cases of expansion includes Gap between mining rights",
        4764,
    ),
    "terms/147": ("夹缝两侧采矿权属同一主体", "Rights on both sides have one holder", 4764),
    "terms/148": (
        "扩区资源情形 含 采矿权之间的夹缝资源 且 夹缝两侧采矿权属同一主体",
        "Cases of expansion includes Gap between mining rights and Rights on both sides have one "
        "holder",
        4764,
    ),
    "terms/149": (
        "扩区资源情形 含 界外井巷工程设施",
        "Cases of expansion includes Shafts and roadways outside the boundary",
        4765,
    ),
    "terms/150": (
        "界外工程或剥离范围经安全设施设计批准",
        "Outside works or stripping under an approved safety design",
        4765,
    ),
    "terms/151": (
        "扩区资源情形 含 界外井巷工程设施 且 界外工程或剥离范围经安全设施设计批准",
        "Cases of expansion includes Shafts and roadways outside the boundary and Outside works "
        "or stripping under an approved safety design",
        4765,
    ),
    "terms/152": (
        "扩区资源情形 含 露天剥离范围",
        "Cases of expansion includes Stripping area of an open pit",
        4767,
    ),
    "terms/153": (
        "界外工程或剥离范围经安全设施设计批准",
        "Outside works or stripping under an approved safety design",
        4769,
    ),
    "terms/154": (
        "“‘经安全设施设计批准’是否也管露天剥离范围”按“只管井巷工程”理解",
        "“Whether ‘approved safety design’ governs stripping areas too” is read as “Outside "
        "workings only”",
        4770,
    ),
    "terms/155": (
        "界外工程或剥离范围经安全设施设计批准 或 “‘经安全设施设计批准’是否也管露天剥离范围”按“只管"
        "井巷工程”理解",
        "Outside works or stripping under an approved safety design or “Whether ‘approved safety "
        "design’ governs stripping areas too” is read as “Outside workings only”",
        4768,
    ),
    "terms/156": (
        "扩区资源情形 含 露天剥离范围 且 （界外工程或剥离范围经安全设施设计批准 或 “‘经安全设施设"
        "计批准’是否也管露天剥离范围”按“只管井巷工程”理解）",
        "Cases of expansion includes Stripping area of an open pit and (Outside works or "
        "stripping under an approved safety design or “Whether ‘approved safety design’ governs "
        "stripping areas too” is read as “Outside workings only”)",
        4766,
    ),
    "terms/157": (
        "扩区资源情形 含任一 区块不连续、不能共用生产系统的周边资源、需消除“山脊”“高陡边坡”隐患等",
        "Cases of expansion includes any of Around unconnected blocks that cannot share one "
        "production system, Unsafe ridge or steep slope to be removed, etc.",
        4773,
    ),
    "terms/158": (
        "（扩区资源情形 含 采矿权之间的夹缝资源 且 夹缝两侧采矿权属同一主体） 或 （扩区资源情形 含"
        " 界外井巷工程设施 且 界外工程或剥离范围经安全设施设计批准） 或 （扩区资源情形 含 露天剥离"
        "范围 且 （界外工程或剥离范围经安全设施设计批准 或 “‘经安全设施设计批准’是否也管露天剥离范"
        "围”按“只管井巷工程”理解）） 或 扩区资源情形 含任一 区块不连续、不能共用生产系统的周边资源"
        "、需消除“山脊”“高陡边坡”隐患等",
        "(Cases of expansion includes Gap between mining rights and Rights on both sides have one "
        "holder) or (Cases of expansion includes Shafts and roadways outside the boundary and "
        "Outside works or stripping under an approved safety design) or (Cases of expansion "
        "includes Stripping area of an open pit and (Outside works or stripping under an approved "
        "safety design or “Whether ‘approved safety design’ governs stripping areas too” is read "
        "as “Outside workings only”)) or Cases of expansion includes any of Around unconnected "
        "blocks that cannot share one production system, Unsafe ridge or steep slope to be "
        "removed, etc.",
        4763,
    ),
    "terms/159": (
        "“报批、备案是否以可以调整为前提”按“提出调整即须报”理解",
        "“Whether the duties presuppose that a change is allowed” is read as “They hold for any "
        "proposed change”",
        4887,
    ),
    "terms/160": (
        "第43条“可以调整方案”适用",
        "measure 43 “The plan may be adjusted” applies",
        4887,
    ),
    "terms/161": (
        "“报批、备案是否以可以调整为前提”按“提出调整即须报”理解 或 第43条“可以调整方案”适用",
        "“Whether the duties presuppose that a change is allowed” is read as “They hold for any "
        "proposed change” or measure 43 “The plan may be adjusted” applies",
        4887,
    ),
    "terms/162": ("审批阶段 属于 选址选线、用地预审", "Stage is one of Siting, Pre-review", 4992),
}
