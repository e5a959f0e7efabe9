"""Figures of the policy, dated.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from dsl.runtime.clauses import Dated
from dsl.runtime.quantity import Dimension, Quantity

# “年内”所指年份 · The year meant by “within the year”: 2025 from 2025-01-27
# policies/henan2025.pol:552
ACTION_YEAR: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.NUMBER, 2025)),))

# 施行日期 · Day of commencement: 2025-01-27 from 2025-01-27
# policies/henan2025.pol:556
COMMENCEMENT: Final = Dated(((date(2025, 1, 27), date(2025, 1, 27)),))

# 乡村产业用地比例下限 · Least share of rural-industry land: 10% from 2025-01-27
# policies/henan2025.pol:558
RURAL_SHARE: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.RATIO, 10, 2)),))

# 市域统筹核算比例 · Share accounted for city-wide: 40% from 2025-01-27
# policies/henan2025.pol:560
CITY_SHARE: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.RATIO, 40, 2)),))

# 预支指标总量 · Quota advanced in all: 130000 亩 from 2025-01-27
# policies/henan2025.pol:562
ADVANCE_POOL: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.LAND, 130000)),))

# 省级以上开发区个数 · Zones of provincial rank or above: 183 from 2025-01-27
# policies/henan2025.pol:564
ZONE_COUNT: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.NUMBER, 183)),))

# 重点发展县个数 · Key-development counties: 65 from 2025-01-27
# policies/henan2025.pol:566
KEY_COUNT: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.NUMBER, 65)),))

# 生态功能县个数 · Ecological-function counties: 12 from 2025-01-27
# policies/henan2025.pol:568
ECO_COUNT: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.NUMBER, 12)),))

# 优化开发县个数 · Optimised-development counties: 27 from 2025-01-27
# policies/henan2025.pol:570
OPTIMISED_COUNT: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.NUMBER, 27)),))

# 预支比例 · Share that may be advanced: 50% from 2025-01-27
# policies/henan2025.pol:572
ADVANCE_SHARE: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.RATIO, 50, 2)),))

# 国家级脱贫县专项指标 · Earmarked quota of a county on the national list: 600 亩 from 2025-01-27
# policies/henan2025.pol:574
NATIONAL_COUNTY_QUOTA: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.LAND, 600)),))

# 其他三类县专项指标 · Earmarked quota of a county of the other classes: 300 亩 from 2025-01-27
# policies/henan2025.pol:576
OTHER_COUNTY_QUOTA: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.LAND, 300)),))

# 预支的省级基础计划 · Base plan advanced by the province: 10000 亩 from 2025-01-27
# policies/henan2025.pol:578
BASE_POOL: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.LAND, 10000)),))

# 省级统筹补充耕地比例 · Share of replacement farmland that the province draws: 20% from 2025-01-27
# policies/henan2025.pol:580
FARMLAND_SHARE: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.RATIO, 20, 2)),))

# 其他工程先行用地比例 · Share of early use for other works: 30% from 2025-01-27
# policies/henan2025.pol:582
EARLY_USE_SHARE: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.RATIO, 30, 2)),))

# 临时用地期限上限 · Longest term of temporary land: 48 个月 from 2025-01-27
# policies/henan2025.pol:584
TEMP_LIMIT: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.MONTHS, 48)),))

# 兼容用途比例 · Share of compatible uses: 15% from 2025-01-27
# policies/henan2025.pol:586
COMPATIBLE_SHARE: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.RATIO, 15, 2)),))

# 单宗零星用地上限 · Largest single fragment: 3 亩 from 2025-01-27
# policies/henan2025.pol:588
FRAGMENT_CAP: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.LAND, 3)),))

# 零星用地累计比例 · Share of all fragments: 10% from 2025-01-27
# policies/henan2025.pol:590
FRAGMENT_SHARE: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.RATIO, 10, 2)),))

# 混合用途最少种数 · Least number of mixed uses: 2 from 2025-01-27
# policies/henan2025.pol:592
MIX_LEAST: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.NUMBER, 2)),))

# “多个”的最少个数 · Least number that is several: 2 from 2025-01-27
# policies/henan2025.pol:594
SEVERAL: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.NUMBER, 2)),))

# 交地期限 · Time to hand over: 30 日 from 2025-01-27
# policies/henan2025.pol:596
HAND_OVER_DAYS: Final = Dated(((date(2025, 1, 27), Quantity(Dimension.DAYS, 30)),))
