"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "terms/1": ("计划开工日期的年份 是 2025", "year of Planned start is 2025", 600),
    "terms/2": (
        "项目层级与名单 含任一 国家重大建设项目、省级重大建设项目",
        "Rank and lists includes any of National major project, Provincial major project",
        602,
    ),
    "terms/3": ("属于稳经济促增长项目", "Stable-growth project", 607),
    "terms/4": ("年内计划开工", "Planned to start within the year", 607),
    "terms/5": (
        "属于稳经济促增长项目 且 年内计划开工",
        "Stable-growth project and Planned to start within the year",
        607,
    ),
    "terms/6": (
        "“市域40%的含义”按“全市累计使用不超过市域总规模的比例”理解",
        "“What the city-wide 40% is of” is read as “All use in the city stays within the share”",
        818,
    ),
    "terms/7": (
        "“市域40%的含义”按“一个县可统筹使用到市域总规模的比例”理解",
        "“What the city-wide 40% is of” is read as “One county may draw up to the share”",
        819,
    ),
    "terms/8": (
        "与城镇开发边界的关系 是 边界外",
        "Relation to the urban development boundary is Outside",
        824,
    ),
    "terms/9": (
        "与城镇开发边界的关系 是 跨边界",
        "Relation to the urban development boundary is Straddling",
        825,
    ),
    "terms/10": (
        "“跨边界的用地是否算边界外”按“算”理解",
        "“Whether a site astride the boundary lies outside it” is read as “Yes”",
        825,
    ),
    "terms/11": (
        "与城镇开发边界的关系 是 跨边界 且 “跨边界的用地是否算边界外”按“算”理解",
        "Relation to the urban development boundary is Straddling and “Whether a site astride the "
        "boundary lies outside it” is read as “Yes”",
        825,
    ),
    "terms/12": (
        "与城镇开发边界的关系 是 边界外 或 （与城镇开发边界的关系 是 跨边界 且 “跨边界的用地是否算"
        "边界外”按“算”理解）",
        "Relation to the urban development boundary is Outside or (Relation to the urban "
        "development boundary is Straddling and “Whether a site astride the boundary lies outside "
        "it” is read as “Yes”)",
        823,
    ),
    "terms/13": (
        "“村庄用地比例的基数”按“规划的村庄用地”理解",
        "“Which village land the share is of” is read as “Village land as planned”",
        1015,
    ),
    "terms/14": (
        "“村庄用地比例的基数”按“现状村庄用地”理解",
        "“Which village land the share is of” is read as “Village land as it is”",
        1016,
    ),
    "terms/15": (
        "“村庄用地比例的基数”按“全县的村庄用地”理解",
        "“Which village land the share is of” is read as “Village land of the whole county”",
        1021,
    ),
    "terms/16": (
        "“优先使用存量是不是新增指标的前提”按“只是引导”理解",
        "“Whether stock land first is a premise of new quota” is read as “Guidance only”",
        1111,
    ),
    "terms/17": ("存量建设用地已先用足", "Stock land is used up first", 1111),
    "terms/18": (
        "“优先使用存量是不是新增指标的前提”按“只是引导”理解 或 存量建设用地已先用足",
        "“Whether stock land first is a premise of new quota” is read as “Guidance only” or Stock "
        "land is used up first",
        1111,
    ),
    "terms/19": ("属于稳经济促增长项目", "Stable-growth project", 1157),
    "terms/20": (
        "“13万亩是否只用于稳经济促增长项目”按“其他项目也可”理解",
        "“Whether the advance is for stable-growth projects only” is read as “Others may use it "
        "too”",
        1157,
    ),
    "terms/21": (
        "属于稳经济促增长项目 或 “13万亩是否只用于稳经济促增长项目”按“其他项目也可”理解",
        "Stable-growth project or “Whether the advance is for stable-growth projects only” is "
        "read as “Others may use it too”",
        1157,
    ),
    "terms/22": ("位于省级以上开发区内", "In a zone of provincial rank or above", 1160),
    "terms/23": (
        "县域类型 属于 重点发展县（市）、生态功能县（市）、优化开发县",
        "Kind of county is one of Key-development county, Ecological-function county, "
        "Optimised-development county",
        1161,
    ),
    "terms/24": (
        "位于省级以上开发区内 或 县域类型 属于 重点发展县（市）、生态功能县（市）、优化开发县",
        "In a zone of provincial rank or above or Kind of county is one of Key-development "
        "county, Ecological-function county, Optimised-development county",
        1159,
    ),
    "terms/25": (
        "“13万亩是否含下达各市的1万亩”按“含在其内”理解",
        "“Whether the 130,000 mu hold the 10,000 of the cities” is read as “Yes”",
        1165,
    ),
    "terms/26": (
        "集中攻坚范围 属于 已列入、列入省级",
        "Stabilisation campaign is one of Listed, Listed by the province",
        1389,
    ),
    "terms/27": ("属于稳经济促增长项目", "Stable-growth project", 1527),
    "terms/28": (
        "项目层级与名单 含 市县重点建设项目",
        "Rank and lists includes City or county key project",
        1527,
    ),
    "terms/29": (
        "属于稳经济促增长项目 且 项目层级与名单 含 市县重点建设项目",
        "Stable-growth project and Rank and lists includes City or county key project",
        1527,
    ),
    "terms/30": ("市县稳经济促增长重点项目", "Local key project of stable growth", 1530),
    "terms/31": ("年内计划开工", "Planned to start within the year", 1530),
    "terms/32": (
        "市县稳经济促增长重点项目 且 年内计划开工",
        "Local key project of stable growth and Planned to start within the year",
        1530,
    ),
    "terms/33": (
        "行业领域 含 非战略性矿产开采",
        "Sectors includes Mining of non-strategic minerals",
        1532,
    ),
    "terms/34": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解",
        "“Whether a mining project must be a local stable-growth project too” is read as “No”",
        1533,
    ),
    "terms/35": ("市县稳经济促增长重点项目", "Local key project of stable growth", 1533),
    "terms/36": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目",
        "“Whether a mining project must be a local stable-growth project too” is read as “No” or "
        "Local key project of stable growth",
        1533,
    ),
    "terms/37": ("年内计划开工", "Planned to start within the year", 1534),
    "terms/38": (
        "“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解",
        "“How far ‘start within the year, ready to file’ reaches” is read as “Only the "
        "stable-growth projects”",
        1534,
    ),
    "terms/39": (
        "年内计划开工 或 “‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解",
        "Planned to start within the year or “How far ‘start within the year, ready to file’ "
        "reaches” is read as “Only the stable-growth projects”",
        1534,
    ),
    "terms/40": (
        "行业领域 含 非战略性矿产开采 且 （“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市"
        "县稳经济促增长重点项目） 且 （年内计划开工 或 “‘年内开工、符合报批条件’管到哪里”按“只管稳"
        "经济促增长项目”理解）",
        "Sectors includes Mining of non-strategic minerals and (“Whether a mining project must be "
        "a local stable-growth project too” is read as “No” or Local key project of stable "
        "growth) and (Planned to start within the year or “How far ‘start within the year, ready "
        "to file’ reaches” is read as “Only the stable-growth projects”)",
        1531,
    ),
    "terms/41": (
        "（市县稳经济促增长重点项目 且 年内计划开工） 或 （行业领域 含 非战略性矿产开采 且 （“采矿"
        "项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目） 且 （年内计划开"
        "工 或 “‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解））",
        "(Local key project of stable growth and Planned to start within the year) or (Sectors "
        "includes Mining of non-strategic minerals and (“Whether a mining project must be a local "
        "stable-growth project too” is read as “No” or Local key project of stable growth) and "
        "(Planned to start within the year or “How far ‘start within the year, ready to file’ "
        "reaches” is read as “Only the stable-growth projects”))",
        1529,
    ),
    "terms/42": ("符合用地报批条件", "Ready for application", 1539),
    "terms/43": (
        "“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解",
        "“How far ‘start within the year, ready to file’ reaches” is read as “Only the "
        "stable-growth projects”",
        1541,
    ),
    "terms/44": (
        "行业领域 含 非战略性矿产开采",
        "Sectors includes Mining of non-strategic minerals",
        1542,
    ),
    "terms/45": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解",
        "“Whether a mining project must be a local stable-growth project too” is read as “No”",
        1543,
    ),
    "terms/46": ("市县稳经济促增长重点项目", "Local key project of stable growth", 1543),
    "terms/47": (
        "“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目",
        "“Whether a mining project must be a local stable-growth project too” is read as “No” or "
        "Local key project of stable growth",
        1543,
    ),
    "terms/48": (
        "“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解 且 行业领域 含 非战略性矿"
        "产开采 且 （“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市县稳经济促增长重点项目"
        "）",
        "“How far ‘start within the year, ready to file’ reaches” is read as “Only the "
        "stable-growth projects” and Sectors includes Mining of non-strategic minerals and "
        "(“Whether a mining project must be a local stable-growth project too” is read as “No” or "
        "Local key project of stable growth)",
        1540,
    ),
    "terms/49": (
        "符合用地报批条件 或 （“‘年内开工、符合报批条件’管到哪里”按“只管稳经济促增长项目”理解 且 "
        "行业领域 含 非战略性矿产开采 且 （“采矿项目是否也须属市县稳经济促增长”按“不须”理解 或 市"
        "县稳经济促增长重点项目））",
        "Ready for application or (“How far ‘start within the year, ready to file’ reaches” is "
        "read as “Only the stable-growth projects” and Sectors includes Mining of non-strategic "
        "minerals and (“Whether a mining project must be a local stable-growth project too” is "
        "read as “No” or Local key project of stable growth))",
        1538,
    ),
    "terms/50": (
        "“50%的上限怎样累计”按“一地累计”理解",
        "“How the 50% adds up” is read as “All advances of the locality”",
        1548,
    ),
    "terms/51": (
        "县域身份 含任一 国家级脱贫县、省级脱贫县、黄河滩区迁建县、大别山革命老区县",
        "County classes includes any of County lifted out of poverty, national list, County "
        "lifted out of poverty, provincial list, Yellow River flood-plain relocation county, "
        "Dabie Mountains old revolutionary base county",
        1799,
    ),
    "terms/52": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        1802,
    ),
    "terms/53": (
        "县域身份 含 省级脱贫县",
        "County classes includes County lifted out of poverty, provincial list",
        1803,
    ),
    "terms/54": (
        "县域身份 含 黄河滩区迁建县",
        "County classes includes Yellow River flood-plain relocation county",
        1804,
    ),
    "terms/55": (
        "县域身份 含 大别山革命老区县",
        "County classes includes Dabie Mountains old revolutionary base county",
        1805,
    ),
    "terms/56": (
        "“一县有几种身份时专项指标怎样算”按“相加”理解",
        "“A county of several classes” is read as “They add up”",
        1808,
    ),
    "terms/57": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        1809,
    ),
    "terms/58": ("属于四类县", "One of the four county classes", 1810),
    "terms/59": (
        "“600亩是每县还是合计”按“每县”理解",
        "“600 mu: each county or all” is read as “Each county”",
        1815,
    ),
    "terms/60": (
        "县域身份 含 国家级脱贫县",
        "County classes includes County lifted out of poverty, national list",
        1816,
    ),
    "terms/61": (
        "“1万亩是全省合计还是每市”按“全省合计”理解",
        "“10,000 mu: the province or each city” is read as “The whole province”",
        1821,
    ),
    "terms/62": (
        "集中攻坚范围 是 列入省级",
        "Stabilisation campaign is Listed by the province",
        2015,
    ),
    "terms/63": (
        "“‘省级稳经济集中攻坚项目’指哪些”按“列入集中攻坚范围的都算”理解",
        "“Which are campaign projects of the province” is read as “All that are listed”",
        2016,
    ),
    "terms/64": ("集中攻坚范围 是 已列入", "Stabilisation campaign is Listed", 2016),
    "terms/65": (
        "“‘省级稳经济集中攻坚项目’指哪些”按“列入集中攻坚范围的都算”理解 且 集中攻坚范围 是 已列入",
        "“Which are campaign projects of the province” is read as “All that are listed” and "
        "Stabilisation campaign is Listed",
        2016,
    ),
    "terms/66": (
        "集中攻坚范围 是 列入省级 或 （“‘省级稳经济集中攻坚项目’指哪些”按“列入集中攻坚范围的都算"
        "”理解 且 集中攻坚范围 是 已列入）",
        "Stabilisation campaign is Listed by the province or (“Which are campaign projects of the "
        "province” is read as “All that are listed” and Stabilisation campaign is Listed)",
        2014,
    ),
    "terms/67": (
        "“储备库比例以哪一天为基数”按“统筹使用时”理解",
        "“The reserve of which day the share is of” is read as “When it is drawn”",
        2020,
    ),
    "terms/68": ("用途 属于 住宅、商业", "Use is one of Housing, Commerce", 2139),
    "terms/69": (
        "有地块清单：用途 属于 住宅、商业",
        "some Parcels: Use is one of Housing, Commerce",
        2139,
    ),
    "terms/70": (
        "“‘县级’修饰什么”按“县（市）本身”理解",
        "“What ‘county-level’ describes” is read as “Counties themselves”",
        2251,
    ),
    "terms/71": (
        "报件单位 是 县（市）",
        "Who submits the file is County or county-level city",
        2251,
    ),
    "terms/72": (
        "“‘县级’修饰什么”按“县（市）本身”理解 且 报件单位 是 县（市）",
        "“What ‘county-level’ describes” is read as “Counties themselves” and Who submits the "
        "file is County or county-level city",
        2251,
    ),
    "terms/73": (
        "“‘县级’修饰什么”按“县（市）本身”理解",
        "“What ‘county-level’ describes” is read as “Counties themselves”",
        2253,
    ),
    "terms/74": (
        "“市辖区是否算县级”按“算”理解",
        "“Whether an urban district counts as a county” is read as “Yes”",
        2254,
    ),
    "terms/75": ("报件单位 是 市辖区", "Who submits the file is Urban district", 2255),
    "terms/76": (
        "“‘县级’修饰什么”按“县（市）本身”理解 且 “市辖区是否算县级”按“算”理解 且 报件单位 是 市辖"
        "区",
        "“What ‘county-level’ describes” is read as “Counties themselves” and “Whether an urban "
        "district counts as a county” is read as “Yes” and Who submits the file is Urban district",
        2252,
    ),
    "terms/77": (
        "“‘县级’修饰什么”按“县级开发区”理解",
        "“What ‘county-level’ describes” is read as “County-level zones”",
        2257,
    ),
    "terms/78": (
        "报件单位 是 县级开发区",
        "Who submits the file is County-level development zone",
        2257,
    ),
    "terms/79": (
        "“‘县级’修饰什么”按“县级开发区”理解 且 报件单位 是 县级开发区",
        "“What ‘county-level’ describes” is read as “County-level zones” and Who submits the file "
        "is County-level development zone",
        2257,
    ),
    "terms/80": (
        "（“‘县级’修饰什么”按“县（市）本身”理解 且 报件单位 是 县（市）） 或 （“‘县级’修饰什么”按"
        "“县（市）本身”理解 且 “市辖区是否算县级”按“算”理解 且 报件单位 是 市辖区） 或 （“‘县级’修"
        "饰什么”按“县级开发区”理解 且 报件单位 是 县级开发区）",
        "(“What ‘county-level’ describes” is read as “Counties themselves” and Who submits the "
        "file is County or county-level city) or (“What ‘county-level’ describes” is read as "
        "“Counties themselves” and “Whether an urban district counts as a county” is read as "
        "“Yes” and Who submits the file is Urban district) or (“What ‘county-level’ describes” is "
        "read as “County-level zones” and Who submits the file is County-level development zone)",
        2250,
    ),
    "terms/81": (
        "农用地转用批准机关 是 省政府",
        "Who approves conversion is Provincial government",
        2553,
    ),
    "terms/82": (
        "“转用与征收由不同机关批准时”按“有一项由省政府批准即适用”理解",
        "“Conversion and expropriation approved by different authorities” is read as “One of them "
        "by the province is enough”",
        2555,
    ),
    "terms/83": (
        "土地征收批准机关 是 省政府",
        "Who approves expropriation is Provincial government",
        2556,
    ),
    "terms/84": (
        "“转用与征收由不同机关批准时”按“有一项由省政府批准即适用”理解 且 土地征收批准机关 是 省政"
        "府",
        "“Conversion and expropriation approved by different authorities” is read as “One of them "
        "by the province is enough” and Who approves expropriation is Provincial government",
        2554,
    ),
    "terms/85": (
        "农用地转用批准机关 是 省政府 或 （“转用与征收由不同机关批准时”按“有一项由省政府批准即适用"
        "”理解 且 土地征收批准机关 是 省政府）",
        "Who approves conversion is Provincial government or (“Conversion and expropriation "
        "approved by different authorities” is read as “One of them by the province is enough” "
        "and Who approves expropriation is Provincial government)",
        2552,
    ),
    "terms/86": (
        "项目层级与名单 含 省级重点建设项目",
        "Rank and lists includes Provincial key project",
        2719,
    ),
    "terms/87": (
        "“省级重大项目是否视同省级重点项目”按“视同”理解",
        "“Whether a provincial major project counts as a key one” is read as “Yes”",
        2720,
    ),
    "terms/88": (
        "项目层级与名单 含 省级重大建设项目",
        "Rank and lists includes Provincial major project",
        2720,
    ),
    "terms/89": (
        "“省级重大项目是否视同省级重点项目”按“视同”理解 且 项目层级与名单 含 省级重大建设项目",
        "“Whether a provincial major project counts as a key one” is read as “Yes” and Rank and "
        "lists includes Provincial major project",
        2720,
    ),
    "terms/90": (
        "项目层级与名单 含 省级重点建设项目 或 （“省级重大项目是否视同省级重点项目”按“视同”理解 且"
        " 项目层级与名单 含 省级重大建设项目）",
        "Rank and lists includes Provincial key project or (“Whether a provincial major project "
        "counts as a key one” is read as “Yes” and Rank and lists includes Provincial major "
        "project)",
        2718,
    ),
    "terms/91": (
        "“扣除的是哪些单体工程”按“本次和此前申请先行用地的”理解",
        "“Which single works are deducted” is read as “Those applied for, now or earlier”",
        2724,
    ),
    "terms/92": (
        "分期依据 含任一 可研方案写明分期、可研批复写明分期",
        "Bases of phasing includes any of Scheme of the study, with phases, Approval of the "
        "study, with phases",
        3126,
    ),
    "terms/93": (
        "“可研方案是否也须写明分期”按“不须”理解",
        "“Whether the scheme of the study must set out phases too” is read as “No”",
        3127,
    ),
    "terms/94": (
        "分期依据 含 可研方案未写分期",
        "Bases of phasing includes Scheme of the study, without phases",
        3127,
    ),
    "terms/95": (
        "“可研方案是否也须写明分期”按“不须”理解 且 分期依据 含 可研方案未写分期",
        "“Whether the scheme of the study must set out phases too” is read as “No” and Bases of "
        "phasing includes Scheme of the study, without phases",
        3127,
    ),
    "terms/96": (
        "分期依据 含任一 可研方案写明分期、可研批复写明分期 或 （“可研方案是否也须写明分期”按“不须"
        "”理解 且 分期依据 含 可研方案未写分期）",
        "Bases of phasing includes any of Scheme of the study, with phases, Approval of the "
        "study, with phases or (“Whether the scheme of the study must set out phases too” is read "
        "as “No” and Bases of phasing includes Scheme of the study, without phases)",
        3125,
    ),
    "terms/97": ("线性基础设施项目", "Linear infrastructure", 3229),
    "terms/98": (
        "行业领域 含任一 交通、水利等",
        "Sectors includes any of Transport, Water conservancy, etc.",
        3229,
    ),
    "terms/99": (
        "线性基础设施项目 且 行业领域 含任一 交通、水利等",
        "Linear infrastructure and Sectors includes any of Transport, Water conservancy, etc.",
        3229,
    ),
    "terms/100": (
        "农用地转用批准机关 是 省政府",
        "Who approves conversion is Provincial government",
        3232,
    ),
    "terms/101": (
        "“市政府批准的转用是否在省政府权限内”按“在”理解",
        "“Whether conversion the city approves is in the province's power” is read as “Yes”",
        3233,
    ),
    "terms/102": (
        "农用地转用批准机关 是 市政府",
        "Who approves conversion is City government",
        3233,
    ),
    "terms/103": (
        "“市政府批准的转用是否在省政府权限内”按“在”理解 且 农用地转用批准机关 是 市政府",
        "“Whether conversion the city approves is in the province's power” is read as “Yes” and "
        "Who approves conversion is City government",
        3233,
    ),
    "terms/104": (
        "农用地转用批准机关 是 省政府 或 （“市政府批准的转用是否在省政府权限内”按“在”理解 且 农用"
        "地转用批准机关 是 市政府）",
        "Who approves conversion is Provincial government or (“Whether conversion the city "
        "approves is in the province's power” is read as “Yes” and Who approves conversion is "
        "City government)",
        3231,
    ),
    "terms/105": (
        "土地征收批准机关 是 省政府",
        "Who approves expropriation is Provincial government",
        3237,
    ),
    "terms/106": (
        "“没有征收的能否以县为单位”按“能”理解",
        "“Whether the county unit is open without expropriation” is read as “Yes”",
        3238,
    ),
    "terms/107": ("土地征收批准机关 为无", "Who approves expropriation is none", 3238),
    "terms/108": (
        "“没有征收的能否以县为单位”按“能”理解 且 土地征收批准机关 为无",
        "“Whether the county unit is open without expropriation” is read as “Yes” and Who "
        "approves expropriation is none",
        3238,
    ),
    "terms/109": (
        "土地征收批准机关 是 省政府 或 （“没有征收的能否以县为单位”按“能”理解 且 土地征收批准机关 "
        "为无）",
        "Who approves expropriation is Provincial government or (“Whether the county unit is open "
        "without expropriation” is read as “Yes” and Who approves expropriation is none)",
        3236,
    ),
    "terms/110": ("省级以上重大建设项目", "Major project of provincial rank or above", 3331),
    "terms/111": (
        "行业领域 含任一 交通、水利等",
        "Sectors includes any of Transport, Water conservancy, etc.",
        3331,
    ),
    "terms/112": (
        "省级以上重大建设项目 且 行业领域 含任一 交通、水利等",
        "Major project of provincial rank or above and Sectors includes any of Transport, Water "
        "conservancy, etc.",
        3331,
    ),
    "terms/113": ("含水面淹没区用地", "With land to be inundated", 3439),
    "terms/114": ("行业领域 含 大型水库", "Sectors includes Large reservoir", 3441),
    "terms/115": (
        "“‘大型’是否也管水电”按“不管”理解",
        "“Whether ‘large’ governs hydropower too” is read as “No”",
        3442,
    ),
    "terms/116": ("行业领域 含 水电", "Sectors includes Hydropower", 3442),
    "terms/117": (
        "“‘大型’是否也管水电”按“不管”理解 且 行业领域 含 水电",
        "“Whether ‘large’ governs hydropower too” is read as “No” and Sectors includes Hydropower",
        3442,
    ),
    "terms/118": ("行业领域 含 大型水电", "Sectors includes Large hydropower", 3443),
    "terms/119": (
        "行业领域 含 大型水库 或 （“‘大型’是否也管水电”按“不管”理解 且 行业领域 含 水电） 或 行业"
        "领域 含 大型水电",
        "Sectors includes Large reservoir or (“Whether ‘large’ governs hydropower too” is read as "
        "“No” and Sectors includes Hydropower) or Sectors includes Large hydropower",
        3440,
    ),
    "terms/120": (
        "含水面淹没区用地 且 （行业领域 含 大型水库 或 （“‘大型’是否也管水电”按“不管”理解 且 行业"
        "领域 含 水电） 或 行业领域 含 大型水电）",
        "With land to be inundated and (Sectors includes Large reservoir or (“Whether ‘large’ "
        "governs hydropower too” is read as “No” and Sectors includes Hydropower) or Sectors "
        "includes Large hydropower)",
        3438,
    ),
    "terms/121": (
        "行业领域 含任一 村民住宅、农村基础设施、农村公共服务设施、农村产业项目",
        "Sectors includes any of Village housing, Rural infrastructure, Rural public services, "
        "Rural industry",
        3614,
    ),
    "terms/122": (
        "“‘农村’管到哪里”按“只管基础设施”理解",
        "“How far ‘rural’ reaches” is read as “Infrastructure only”",
        3616,
    ),
    "terms/123": (
        "行业领域 含任一 「7+28+N」产业链、先进制造业",
        "Sectors includes any of 7+28+N industry chains, Advanced manufacturing",
        3617,
    ),
    "terms/124": (
        "“‘农村’管到哪里”按“只管基础设施”理解 且 行业领域 含任一 「7+28+N」产业链、先进制造业",
        "“How far ‘rural’ reaches” is read as “Infrastructure only” and Sectors includes any of "
        "7+28+N industry chains, Advanced manufacturing",
        3615,
    ),
    "terms/125": (
        "行业领域 含任一 村民住宅、农村基础设施、农村公共服务设施、农村产业项目 或 （“‘农村’管到哪"
        "里”按“只管基础设施”理解 且 行业领域 含任一 「7+28+N」产业链、先进制造业）",
        "Sectors includes any of Village housing, Rural infrastructure, Rural public services, "
        "Rural industry or (“How far ‘rural’ reaches” is read as “Infrastructure only” and "
        "Sectors includes any of 7+28+N industry chains, Advanced manufacturing)",
        3613,
    ),
    "terms/126": (
        "“起算日当天是否计入临时用地期限”按“计入”理解",
        "“Whether the day of start counts in the term” is read as “It counts”",
        3728,
    ),
    "terms/127": ("省级以上重大建设项目", "Major project of provincial rank or above", 3732),
    "terms/128": (
        "行业领域 含任一 能源、交通、水利等",
        "Sectors includes any of Energy, Transport, Water conservancy, etc.",
        3732,
    ),
    "terms/129": (
        "省级以上重大建设项目 且 行业领域 含任一 能源、交通、水利等",
        "Major project of provincial rank or above and Sectors includes any of Energy, Transport, "
        "Water conservancy, etc.",
        3732,
    ),
    "terms/130": (
        "行业领域 含任一 战略性矿产资源开发、非战略性矿产开采、矿产资源开发配套设施",
        "Sectors includes any of Development of strategic minerals, Mining of non-strategic "
        "minerals, Facilities that serve mineral development",
        3945,
    ),
    "terms/131": (
        "“‘经批准实施后’的含义”按“批准并且实施”理解",
        "“What ‘approved and carried out’ means” is read as “Approved and carried out”",
        4020,
    ),
    "terms/132": (
        "征收和转用已批准并实施",
        "Expropriation and conversion approved and carried out",
        4020,
    ),
    "terms/133": (
        "“‘经批准实施后’的含义”按“批准并且实施”理解 且 征收和转用已批准并实施",
        "“What ‘approved and carried out’ means” is read as “Approved and carried out” and "
        "Expropriation and conversion approved and carried out",
        4020,
    ),
    "terms/134": (
        "“‘经批准实施后’的含义”按“批准即可”理解",
        "“What ‘approved and carried out’ means” is read as “Approval is enough”",
        4021,
    ),
    "terms/135": ("用地已依法批准", "Use of the land is approved", 4021),
    "terms/136": (
        "“‘经批准实施后’的含义”按“批准即可”理解 且 用地已依法批准",
        "“What ‘approved and carried out’ means” is read as “Approval is enough” and Use of the "
        "land is approved",
        4021,
    ),
    "terms/137": (
        "（“‘经批准实施后’的含义”按“批准并且实施”理解 且 征收和转用已批准并实施） 或 （“‘经批准实"
        "施后’的含义”按“批准即可”理解 且 用地已依法批准）",
        "(“What ‘approved and carried out’ means” is read as “Approved and carried out” and "
        "Expropriation and conversion approved and carried out) or (“What ‘approved and carried "
        "out’ means” is read as “Approval is enough” and Use of the land is approved)",
        4019,
    ),
    "terms/138": (
        "“15%以什么面积为基数”按“项目总建筑面积”理解",
        "“What the 15% is of” is read as “Total floor area”",
        4215,
    ),
    "terms/139": ("宗地用途 是 工业", "Use of the site is Industrial", 4220),
    "terms/140": ("行业领域 含 「7+28+N」产业链", "Sectors includes 7+28+N industry chains", 4222),
    "terms/141": (
        "“15%的规定是否限于「7+28+N」产业链”按“各类工业用地都可”理解",
        "“Whether the 15% rule is for the 7+28+N chains only” is read as “All industrial land”",
        4223,
    ),
    "terms/142": (
        "行业领域 含 「7+28+N」产业链 或 “15%的规定是否限于「7+28+N」产业链”按“各类工业用地都可”理"
        "解",
        "Sectors includes 7+28+N industry chains or “Whether the 15% rule is for the 7+28+N "
        "chains only” is read as “All industrial land”",
        4221,
    ),
    "terms/143": (
        "宗地用途 是 工业 且 （行业领域 含 「7+28+N」产业链 或 “15%的规定是否限于「7+28+N」产业链"
        "”按“各类工业用地都可”理解）",
        "Use of the site is Industrial and (Sectors includes 7+28+N industry chains or “Whether "
        "the 15% rule is for the 7+28+N chains only” is read as “All industrial land”)",
        4219,
    ),
    "terms/144": (
        "“规划范围外直接核发划拨决定书的是否仍须一并核发规划许可证”按“不须”理解",
        "“Whether direct allocation decisions still need the permit with them” is read as “No”",
        4552,
    ),
    "terms/145": (
        "第30条“直接核发划拨决定书”适用",
        "measure 30 “Direct issue of the decision” applies",
        4552,
    ),
    "terms/146": (
        "“规划范围外直接核发划拨决定书的是否仍须一并核发规划许可证”按“不须”理解 且 第30条“直接核发"
        "划拨决定书”适用",
        "“Whether direct allocation decisions still need the permit with them” is read as “No” "
        "and measure 30 “Direct issue of the decision” applies",
        4552,
    ),
    "terms/147": ("零星地类型 是 非零星地", "Kind of fragment is No fragment", 4708),
    "terms/148": ("并非（零星地类型 是 非零星地）", "not (Kind of fragment is No fragment)", 4708),
    "terms/149": ("难以独立开发", "Hard to develop alone", 4708),
    "terms/150": (
        "并非（零星地类型 是 非零星地） 且 难以独立开发",
        "not (Kind of fragment is No fragment) and Hard to develop alone",
        4708,
    ),
    "terms/151": (
        "有地块清单：并非（零星地类型 是 非零星地） 且 难以独立开发",
        "some Parcels: not (Kind of fragment is No fragment) and Hard to develop alone",
        4708,
    ),
    "terms/152": ("零星地类型 是 非零星地", "Kind of fragment is No fragment", 4711),
    "terms/153": ("并非（零星地类型 是 非零星地）", "not (Kind of fragment is No fragment)", 4711),
    "terms/154": ("难以独立开发", "Hard to develop alone", 4711),
    "terms/155": (
        "并非（零星地类型 是 非零星地） 且 难以独立开发",
        "not (Kind of fragment is No fragment) and Hard to develop alone",
        4711,
    ),
    "terms/156": ("面积 不超过 3 亩", "Area at most 3 mu", 4712),
    "terms/157": (
        "每个地块清单中并非（零星地类型 是 非零星地） 且 难以独立开发的各项：面积 不超过 3 亩",
        "every Parcels where not (Kind of fragment is No fragment) and Hard to develop alone: "
        "Area at most 3 mu",
        4711,
    ),
    "terms/158": (
        "“用地总面积是否包括零星用地”按“包括”理解",
        "“Whether the project's land includes the fragments” is read as “Yes”",
        4715,
    ),
    "terms/159": (
        "扩区资源情形 含 采矿权之间的夹缝资源",
        "Cases of expansion includes Gap between mining rights",
        5250,
    ),
    "terms/160": ("夹缝两侧采矿权属同一主体", "Rights on both sides have one holder", 5250),
    "terms/161": (
        "扩区资源情形 含 采矿权之间的夹缝资源 且 夹缝两侧采矿权属同一主体",
        "Cases of expansion includes Gap between mining rights and Rights on both sides have one "
        "holder",
        5250,
    ),
    "terms/162": (
        "扩区资源情形 含 界外井巷工程设施",
        "Cases of expansion includes Shafts and roadways outside the boundary",
        5251,
    ),
    "terms/163": (
        "界外工程或剥离范围经安全设施设计批准",
        "Outside works or stripping under an approved safety design",
        5251,
    ),
    "terms/164": (
        "扩区资源情形 含 界外井巷工程设施 且 界外工程或剥离范围经安全设施设计批准",
        "Cases of expansion includes Shafts and roadways outside the boundary and Outside works "
        "or stripping under an approved safety design",
        5251,
    ),
    "terms/165": (
        "扩区资源情形 含 露天剥离范围",
        "Cases of expansion includes Stripping area of an open pit",
        5253,
    ),
    "terms/166": (
        "界外工程或剥离范围经安全设施设计批准",
        "Outside works or stripping under an approved safety design",
        5255,
    ),
    "terms/167": (
        "“‘经安全设施设计批准’是否也管露天剥离范围”按“只管井巷工程”理解",
        "“Whether ‘approved safety design’ governs stripping areas too” is read as “Outside "
        "workings only”",
        5256,
    ),
    "terms/168": (
        "界外工程或剥离范围经安全设施设计批准 或 “‘经安全设施设计批准’是否也管露天剥离范围”按“只管"
        "井巷工程”理解",
        "Outside works or stripping under an approved safety design or “Whether ‘approved safety "
        "design’ governs stripping areas too” is read as “Outside workings only”",
        5254,
    ),
    "terms/169": (
        "扩区资源情形 含 露天剥离范围 且 （界外工程或剥离范围经安全设施设计批准 或 “‘经安全设施设"
        "计批准’是否也管露天剥离范围”按“只管井巷工程”理解）",
        "Cases of expansion includes Stripping area of an open pit and (Outside works or "
        "stripping under an approved safety design or “Whether ‘approved safety design’ governs "
        "stripping areas too” is read as “Outside workings only”)",
        5252,
    ),
    "terms/170": (
        "扩区资源情形 含任一 区块不连续、不能共用生产系统的周边资源、需消除“山脊”“高陡边坡”隐患等",
        "Cases of expansion includes any of Around unconnected blocks that cannot share one "
        "production system, Unsafe ridge or steep slope to be removed, etc.",
        5259,
    ),
    "terms/171": (
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
        5249,
    ),
    "terms/172": (
        "“报批、备案是否以可以调整为前提”按“提出调整即须报”理解",
        "“Whether the duties presuppose that a change is allowed” is read as “They hold for any "
        "proposed change”",
        5385,
    ),
    "terms/173": (
        "第43条“可以调整方案”适用",
        "measure 43 “The plan may be adjusted” applies",
        5385,
    ),
    "terms/174": (
        "“报批、备案是否以可以调整为前提”按“提出调整即须报”理解 或 第43条“可以调整方案”适用",
        "“Whether the duties presuppose that a change is allowed” is read as “They hold for any "
        "proposed change” or measure 43 “The plan may be adjusted” applies",
        5385,
    ),
    "terms/175": ("审批阶段 属于 选址选线、用地预审", "Stage is one of Siting, Pre-review", 5499),
}
