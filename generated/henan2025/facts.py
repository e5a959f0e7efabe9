"""The facts of a project, typed. A fact left out is not given; UNKNOWN is the word unknown, NONE
is known not to be.

Generated from policies/henan2025.pol; edit the policy, not this file.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import attrs

from dsl.runtime.project import Given, fact, section
from dsl.runtime.quantity import Quantity
from dsl.runtime.values import Members

Sector = Literal[
    "transport",
    "rail_siding",
    "port_wharf",
    "energy",
    "oil_gas",
    "water",
    "large_reservoir",
    "hydropower",
    "large_hydropower",
    "strategic_mining",
    "nonstrategic_mining",
    "mineral_ancillary",
    "tourism",
    "key_chain",
    "advanced_manufacturing",
    "shuangbai",
    "three_batches",
    "two_major",
    "two_new",
    "new_quality",
    "livelihood",
    "village_housing",
    "rural_infrastructure",
    "rural_service",
    "rural_industry",
]

Standing = Literal["national_major", "provincial_major", "provincial_key", "local_key"]

WorksNature = Literal["new_build", "rebuild"]

CampaignRank = Literal["not_listed", "listed", "listed_provincial"]

PlanState = Literal["none_yet", "drafting", "plan_approved"]

ZoneLevel = Literal["provincial_up", "lower_level"]

ZoneAction = Literal["expand", "adjust", "no_action"]

CountyKind = Literal["key_development", "eco_function", "optimised", "other_county"]

SurveyClass = Literal["cultivated", "non_cultivated"]

CountyClass = Literal["national_exit", "provincial_exit", "yellow_river", "dabie"]

BoundarySide = Literal["inside", "outside", "straddling"]

BoundaryGround = Literal["major_project", "other_prescribed", "not_prescribed"]

QuotaPurpose = Literal[
    "poverty_consolidation",
    "rural_revitalisation",
    "urban_development",
    "village_homes",
    "village_infrastructure",
    "village_services",
    "village_industry",
]

ApprovalStage = Literal[
    "siting",
    "pre_review",
    "compiling",
    "provincial_review",
    "issuing",
    "approved",
]

Submitter = Literal[
    "county",
    "district",
    "county_zone",
    "provincial_zone",
    "city_submitter",
    "other_submitter",
]

SiteMode = Literal["separate", "batch"]

PhasingBasis = Literal["phased_scheme", "plain_scheme", "phased_approval", "works_schedule"]

Authority = Literal["state_council", "province", "city"]

WorkKind = Literal["single", "other_work"]

Urgency = Literal["tight_schedule", "season_bound", "not_urgent"]

LandUse = Literal["industrial", "other_site_use"]

FloorKind = Literal[
    "production",
    "research",
    "incubation",
    "pilot",
    "administration",
    "living",
    "shops",
    "housing",
]

FragmentKind = Literal["corner", "sandwiched", "interlocked", "other_fragment", "whole_lot"]

PublicUse = Literal["public_space", "public_service", "infrastructure", "private_use"]

LandFunction = Literal[
    "industry",
    "storage",
    "science",
    "development",
    "office",
    "commerce",
    "residential",
    "public_facility",
    "other_function",
]

SpecialNeed = Literal["public_safety", "public_interest", "environment", "special_function"]

LocalVerdict = Literal["admitted", "negative_list", "no_rule"]

MineSituation = Literal[
    "gap",
    "outside_workings",
    "outside_stripping",
    "discontinuous",
    "ridge_slope",
]

StopCause = Literal[
    "mine_layout",
    "reserve_formalities",
    "registration_pending",
    "enforcement_pending",
    "other_stop",
]

RegistrationService = Literal[
    "title_on_delivery",
    "transfer_mortgaged",
    "renewal_unpaid",
    "online",
    "other_service",
]

PlanCause = Literal["annual_plan", "spatial_plan", "force_majeure", "other_cause"]

PlanChange = Literal["parcels", "schedule", "other_change"]

Clearance = Literal["provincial_approved", "dept_filed"]

ProjectDocument = Literal["approval_paper", "verification_paper", "filing_paper"]

SupplyMethod = Literal[
    "allocation",
    "grant_sale",
    "flexible_grant",
    "agreement_grant",
    "lease",
    "lease_then_grant",
    "long_lease",
]

Harm = Literal["no_harm", "slight", "serious"]


@attrs.frozen
class Work:
    """先行用地工程 · Works for early use."""

    # 工程性质
    kind: Given[WorkKind] = fact("kind")
    # 用地规模
    area: Given[Quantity] = fact("area")
    # 急需原因
    reason: Given[Urgency] = fact("reason")
    # 急需年内动工
    starts_in_year: Given[bool] = fact("starts_in_year")


@attrs.frozen
class FloorUse:
    """建筑用途项 · Floor space of one use."""

    # 用途
    kind: Given[FloorKind] = fact("kind")
    # 建筑面积
    area: Given[Quantity] = fact("area")
    # 按规定配套
    prescribed: Given[bool] = fact("prescribed")


@attrs.frozen
class Parcel:
    """地块 · Parcel."""

    # 面积
    area: Given[Quantity] = fact("area")
    # 零星地类型
    kind: Given[FragmentKind] = fact("kind")
    # 难以独立开发
    hard_alone: Given[bool] = fact("hard_alone")
    # 用途
    use: Given[LandFunction] = fact("use")
    # 与组合内其他地块相邻
    adjacent: Given[bool] = fact("adjacent")
    # 已供应
    supplied: Given[bool] = fact("supplied")
    # 已动工
    started: Given[bool] = fact("started")
    # 企业无力或无意愿继续开发
    holder_stopped: Given[bool] = fact("holder_stopped")


@attrs.frozen
class MixedUse:
    """拟混合的功能 · Function to be mixed."""

    # 功能
    function: Given[LandFunction] = fact("function")


@attrs.frozen
class ProjectSection:
    """项目 · Project."""

    # 项目名称
    name: Given[str] = fact("name")
    # 行业领域
    sectors: Given[frozenset[Sector] | Members] = fact("sectors")
    # 项目层级与名单
    standings: Given[frozenset[Standing] | Members] = fact("standings")
    # 计划开工日期
    starts_on: Given[date] = fact("starts_on")
    # 属于稳经济促增长项目
    stable_growth: Given[bool] = fact("stable_growth")
    # 建设性质
    nature: Given[WorksNature] = fact("nature")
    # 已列入《国家公路网规划》
    in_highway_plan: Given[bool] = fact("in_highway_plan")
    # 选址方式
    site_mode: Given[SiteMode] = fact("site_mode")
    # 线性基础设施项目
    linear: Given[bool] = fact("linear")
    # 省委省政府关注的重大项目
    leadership_concern: Given[bool] = fact("leadership_concern")
    # 含水面淹没区用地
    inundation: Given[bool] = fact("inundation")
    # 重大基础设施项目
    major_infrastructure: Given[bool] = fact("major_infrastructure")
    # 立项文件
    approval_doc: Given[ProjectDocument] = fact("approval_doc")
    # 集中攻坚范围
    campaign: Given[CampaignRank] = fact("campaign")
    # 已列入一季度保障清单
    q1_listed: Given[bool] = fact("q1_listed")


@attrs.frozen
class Region:
    """所在地区 · Region."""

    # 县域身份
    county_classes: Given[frozenset[CountyClass] | Members] = fact("county_classes")
    # 县域类型
    county_kind: Given[CountyKind] = fact("county_kind")
    # 位于省级以上开发区内
    in_dev_zone: Given[bool] = fact("in_dev_zone")


@attrs.frozen
class Site:
    """选址 · Site."""

    # 与城镇开发边界的关系
    boundary: Given[BoundarySide] = fact("boundary")
    # 在规划的城镇村建设用地规模以外
    outside_plan_scope: Given[bool] = fact("outside_plan_scope")
    # 选址有特殊要求
    special_siting: Given[bool] = fact("special_siting")
    # 依托资源
    resource_dependent: Given[bool] = fact("resource_dependent")
    # 有可用的存量建设用地
    stock_available: Given[bool] = fact("stock_available")
    # 存量建设用地已先用足
    stock_used: Given[bool] = fact("stock_used")


@attrs.frozen
class Planning:
    """规划空间 · Planned space."""

    # 县级新增城镇建设用地空间不足
    county_space_short: Given[bool] = fact("county_space_short")
    # 市域新增城镇建设用地总规模
    city_total: Given[Quantity] = fact("city_total")
    # 市域已核算使用规模
    city_used: Given[Quantity] = fact("city_used")
    # 本县已统筹使用规模
    county_drawn: Given[Quantity] = fact("county_drawn")
    # 空间不足各县合计已统筹使用规模
    short_counties_drawn: Given[Quantity] = fact("short_counties_drawn")
    # 边界优化的规定情形
    boundary_ground: Given[BoundaryGround] = fact("boundary_ground")
    # 已纳入动态台账
    ledgered: Given[bool] = fact("ledgered")
    # 近期有城镇化建设任务
    urban_task: Given[bool] = fact("urban_task")
    # 与城镇整体规划布局协调一致
    layout_ok: Given[bool] = fact("layout_ok")
    # 符合规划管控要求
    compliant: Given[bool] = fact("compliant")
    # 突破红线底线
    redline_broken: Given[bool] = fact("redline_broken")
    # 乡级规划状态
    township_plan: Given[PlanState] = fact("township_plan")
    # 项目已纳入乡级规划
    in_township_plan: Given[bool] = fact("in_township_plan")
    # 纳入乡级规划已批准
    inclusion_approved: Given[bool] = fact("inclusion_approved")


@attrs.frozen
class DevZone:
    """开发区 · Development zone."""

    # 调整方式
    action: Given[ZoneAction] = fact("action")
    # 不突破城镇开发边界
    within_boundary: Given[bool] = fact("within_boundary")
    # 整个新范围都在边界内
    whole_within: Given[bool] = fact("whole_within")
    # 级别
    level: Given[ZoneLevel] = fact("level")
    # 符合高质量发展综合考核评价要求
    evaluation_ok: Given[bool] = fact("evaluation_ok")
    # 符合土地开发率要求
    rate_ok: Given[bool] = fact("rate_ok")
    # 符合其他要求
    others_ok: Given[bool] = fact("others_ok")


@attrs.frozen
class VillagePlan:
    """村庄用地规划 · Plan of village land."""

    # 村庄用地规模
    village_land: Given[Quantity] = fact("village_land")
    # 规划为乡村产业用地规模
    industry_land: Given[Quantity] = fact("industry_land")
    # 现状村庄用地规模
    present_land: Given[Quantity] = fact("present_land")
    # 全县村庄用地规模
    county_land: Given[Quantity] = fact("county_land")
    # 全县规划为乡村产业用地规模
    county_industry_land: Given[Quantity] = fact("county_industry_land")


@attrs.frozen
class Quota:
    """计划指标 · Quota."""

    # 本项目申请的新增建设用地
    requested: Given[Quantity] = fact("requested")
    # 指标用途
    purpose: Given[QuotaPurpose] = fact("purpose")
    # 上年度增存挂钩核算计划
    linked_last_year: Given[Quantity] = fact("linked_last_year")
    # 当地已按增存挂钩预支
    linked_advanced: Given[Quantity] = fact("linked_advanced")
    # 国家年度计划配置规则已明确
    rules_clear: Given[bool] = fact("rules_clear")
    # 本县专项指标已使用
    poverty_used: Given[Quantity] = fact("poverty_used")
    # 国家级脱贫县合计已使用专项指标
    poverty_used_class: Given[Quantity] = fact("poverty_used_class")
    # 省级基础计划已使用
    base_pool_used: Given[Quantity] = fact("base_pool_used")
    # 本市已使用省级基础计划
    base_pool_used_city: Given[Quantity] = fact("base_pool_used_city")
    # 预支指标已使用
    pool_used: Given[Quantity] = fact("pool_used")


@attrs.frozen
class Linkage:
    """增减挂钩 · Linkage quota."""

    # 属于腾退的挂钩指标
    from_linkage: Given[bool] = fact("from_linkage")
    # 农村用地需要已优先保障
    rural_met: Given[bool] = fact("rural_met")


@attrs.frozen
class Farmland:
    """补充耕地来源 · Source of replacement farmland."""

    # 变更调查地类
    survey_class: Given[SurveyClass] = fact("survey_class")
    # 具备开垦条件
    reclaimable: Given[bool] = fact("reclaimable")
    # 符合生态保护要求
    ecology_ok: Given[bool] = fact("ecology_ok")


@attrs.frozen
class Reserve:
    """补充耕地储备 · Reserve of replacement farmland."""

    # 县级储备库指标
    county_reserve: Given[Quantity] = fact("county_reserve")
    # 省级已统筹使用
    provincial_drawn: Given[Quantity] = fact("provincial_drawn")
    # 施行日县级储备库指标
    county_reserve_at_start: Given[Quantity] = fact("county_reserve_at_start")
    # 本项目拟使用指标
    requested: Given[Quantity] = fact("requested")


@attrs.frozen
class Approval:
    """用地审批 · Land approval."""

    # 审批阶段
    stage: Given[ApprovalStage] = fact("stage")
    # 农用地转用批准机关
    conversion_by: Given[Authority] = fact("conversion_by")
    # 土地征收批准机关
    expropriation_by: Given[Authority] = fact("expropriation_by")
    # 符合用地报批条件
    ready: Given[bool] = fact("ready")
    # 用地预审控制规模
    prereview_area: Given[Quantity] = fact("prereview_area")
    # 符合《土地管理法》规定的公共利益情形
    public_interest: Given[bool] = fact("public_interest")
    # 须缴新增建设用地土地有偿使用费
    fee_due: Given[bool] = fact("fee_due")
    # 已提供缴费凭证
    fee_voucher: Given[bool] = fact("fee_voucher")
    # 报件单位
    submitter: Given[Submitter] = fact("submitter")
    # 用地预审与选址意见书已核发
    prereview_issued: Given[bool] = fact("prereview_issued")
    # 选址范围不变
    site_unchanged: Given[bool] = fact("site_unchanged")
    # 部门支持性意见已齐全
    opinions_complete: Given[bool] = fact("opinions_complete")
    # 涉及农用地转用
    conversion_needed: Given[bool] = fact("conversion_needed")
    # 农用地转用方案已拟定上报
    conversion_plan_made: Given[bool] = fact("conversion_plan_made")
    # 征收和转用已批准并实施
    implemented: Given[bool] = fact("implemented")
    # 用地已依法批准
    land_approved: Given[bool] = fact("land_approved")


@attrs.frozen
class EarlyUse:
    """先行用地 · Early use of land."""

    # 申请先行用地的工程
    works: Given[tuple[Work, ...]] = fact("works")
    # 单体工程用地规模
    single_area: Given[Quantity] = fact("single_area")
    # 其他工程用地规模
    other_area: Given[Quantity] = fact("other_area")
    # 全项目控制工期的单体工程用地规模
    controlling_area: Given[Quantity] = fact("controlling_area")


@attrs.frozen
class Temp:
    """临时用地 · Temporary land."""

    # 因施工需要使用临时用地
    needed: Given[bool] = fact("needed")
    # 在项目用地红线内选取
    in_redline: Given[bool] = fact("in_redline")
    # 用途符合临时用地规定
    use_ok: Given[bool] = fact("use_ok")
    # 假借临时用地未批先建
    pretext: Given[bool] = fact("pretext")
    # 首次申请使用期限
    first_term: Given[Quantity] = fact("first_term")
    # 申请继续使用期限
    renewal_term: Given[Quantity] = fact("renewal_term")
    # 原批准面积
    area: Given[Quantity] = fact("area")
    # 不再继续使用面积
    area_released: Given[Quantity] = fact("area_released")


@attrs.frozen
class TempDates:
    """临时用地起止日 · Dates of temporary land."""

    # 首次期限起算日
    first_from: Given[date] = fact("first_from")
    # 首次期限届满日
    first_until: Given[date] = fact("first_until")
    # 续期届满日
    renewed_until: Given[date] = fact("renewed_until")


@attrs.frozen
class Eco:
    """生态保护红线 · Ecological red line."""

    # 占压生态保护红线
    overlaps: Given[bool] = fact("overlaps")
    # 属于允许的有限人为活动
    permitted: Given[bool] = fact("permitted")
    # 有限人为活动论证已纳入选址综合论证
    argument_included: Given[bool] = fact("argument_included")
    # 认定意见已随报件上报
    opinion_attached: Given[bool] = fact("opinion_attached")


@attrs.frozen
class Phasing:
    """分期建设 · Phasing."""

    # 确需分期建设
    needed: Given[bool] = fact("needed")
    # 分期依据
    bases: Given[frozenset[PhasingBasis] | Members] = fact("bases")


@attrs.frozen
class Building:
    """建筑 · Buildings."""

    # 宗地用途
    land_use: Given[LandUse] = fact("land_use")
    # 项目总建筑面积
    total_area: Given[Quantity] = fact("total_area")
    # 建筑面积分用途清单
    uses: Given[tuple[FloorUse, ...]] = fact("uses")
    # 兼容其他用途建筑面积
    other_area: Given[Quantity] = fact("other_area")
    # 按规定配套设施建筑面积
    support_area: Given[Quantity] = fact("support_area")
    # 含商品住宅
    housing: Given[bool] = fact("housing")


@attrs.frozen
class Land:
    """地块 · Parcels."""

    # 地块清单
    parcels: Given[tuple[Parcel, ...]] = fact("parcels")
    # 零星用地累计面积
    fragment_area: Given[Quantity] = fact("fragment_area")


@attrs.frozen
class Redevelopment:
    """低效用地再开发 · Redevelopment."""

    # 属于城镇低效用地再开发
    inefficient_urban: Given[bool] = fact("inefficient_urban")
    # 改造开发项目用地总面积
    total_area: Given[Quantity] = fact("total_area")
    # 与产业地块相邻
    next_to_industry: Given[bool] = fact("next_to_industry")
    # 老旧小区及周边零星用地
    old_community: Given[bool] = fact("old_community")
    # 零星用地拟用途
    intended_use: Given[PublicUse] = fact("intended_use")


@attrs.frozen
class Mixed:
    """混合利用 · Mixed use."""

    # 拟混合利用
    proposed: Given[bool] = fact("proposed")
    # 属于既有城市土地
    existing: Given[bool] = fact("existing")
    # 拟转换存量建筑功能
    conversion: Given[bool] = fact("conversion")
    # 确保安全
    safe: Given[bool] = fact("safe")
    # 保障公共利益
    interest_kept: Given[bool] = fact("interest_kept")
    # 维护合法权益
    rights_kept: Given[bool] = fact("rights_kept")
    # 拟混合的功能清单
    uses: Given[tuple[MixedUse, ...]] = fact("uses")
    # 用地涉及的特别需求
    needs: Given[frozenset[SpecialNeed] | Members] = fact("needs")
    # 地方规则的结论
    local_rule: Given[LocalVerdict] = fact("local_rule")


@attrs.frozen
class Mine:
    """矿产资源 · Minerals."""

    # 矿地一体净矿出让
    net_transfer: Given[bool] = fact("net_transfer")
    # 须办压覆矿产资源手续
    overlay_query: Given[bool] = fact("overlay_query")
    # 扩区资源情形
    situations: Given[frozenset[MineSituation] | Members] = fact("situations")
    # 夹缝两侧采矿权属同一主体
    same_owner: Given[bool] = fact("same_owner")
    # 界外工程或剥离范围经安全设施设计批准
    design_approved: Given[bool] = fact("design_approved")
    # 矿山停产
    suspended: Given[bool] = fact("suspended")
    # 停产原因
    causes: Given[frozenset[StopCause] | Members] = fact("causes")


@attrs.frozen
class Plan:
    """成片开发方案 · Comprehensive development plan."""

    # 方案已批准
    approved: Given[bool] = fact("approved")
    # 方案无法实施
    unworkable: Given[bool] = fact("unworkable")
    # 无法实施的原因
    causes: Given[frozenset[PlanCause] | Members] = fact("causes")
    # 调整内容
    changes: Given[frozenset[PlanChange] | Members] = fact("changes")
    # 已履行的程序
    clearance: Given[Clearance] = fact("clearance")


@attrs.frozen
class Supply:
    """供地 · Supply of land."""

    # 供地方式
    method: Given[SupplyMethod] = fact("method")
    # 属于净地
    net_land: Given[bool] = fact("net_land")
    # 已列入土地供应计划
    in_plan: Given[bool] = fact("in_plan")
    # 两项申请一次提出
    joint_application: Given[bool] = fact("joint_application")
    # 建设用地规划许可证已核发
    permit_issued: Given[bool] = fact("permit_issued")
    # 出让（租赁）合同签订日
    contract_signed_on: Given[date] = fact("contract_signed_on")
    # 划拨决定书核发日
    decision_on: Given[date] = fact("decision_on")
    # 土地交付日
    handed_over_on: Given[date] = fact("handed_over_on")


@attrs.frozen
class Registration:
    """不动产登记 · Registration of real estate."""

    # 申请的登记创新服务
    services: Given[frozenset[RegistrationService] | Members] = fact("services")


@attrs.frozen
class Violation:
    """违法行为 · Violation."""

    # 有用地用矿违法行为
    exists: Given[bool] = fact("exists")
    # 违法行为轻微
    minor: Given[bool] = fact("minor")
    # 初次违法
    first: Given[bool] = fact("first")
    # 及时改正
    corrected: Given[bool] = fact("corrected")
    # 危害后果
    harm: Given[Harm] = fact("harm")


@attrs.frozen
class Project:
    """A project: a section each for what it gives."""

    # 项目
    project: Given[ProjectSection] = section("project", ProjectSection)
    # 所在地区
    region: Given[Region] = section("region", Region)
    # 选址
    site: Given[Site] = section("site", Site)
    # 规划空间
    planning: Given[Planning] = section("planning", Planning)
    # 开发区
    dev_zone: Given[DevZone] = section("dev_zone", DevZone)
    # 村庄用地规划
    village_plan: Given[VillagePlan] = section("village_plan", VillagePlan)
    # 计划指标
    quota: Given[Quota] = section("quota", Quota)
    # 增减挂钩
    linkage: Given[Linkage] = section("linkage", Linkage)
    # 补充耕地来源
    farmland: Given[Farmland] = section("farmland", Farmland)
    # 补充耕地储备
    reserve: Given[Reserve] = section("reserve", Reserve)
    # 用地审批
    approval: Given[Approval] = section("approval", Approval)
    # 先行用地
    early_use: Given[EarlyUse] = section("early_use", EarlyUse)
    # 临时用地
    temp: Given[Temp] = section("temp", Temp)
    # 临时用地起止日
    temp_dates: Given[TempDates] = section("temp_dates", TempDates)
    # 生态保护红线
    eco: Given[Eco] = section("eco", Eco)
    # 分期建设
    phasing: Given[Phasing] = section("phasing", Phasing)
    # 建筑
    building: Given[Building] = section("building", Building)
    # 地块
    land: Given[Land] = section("land", Land)
    # 低效用地再开发
    redevelopment: Given[Redevelopment] = section("redevelopment", Redevelopment)
    # 混合利用
    mixed: Given[Mixed] = section("mixed", Mixed)
    # 矿产资源
    mine: Given[Mine] = section("mine", Mine)
    # 成片开发方案
    plan: Given[Plan] = section("plan", Plan)
    # 供地
    supply: Given[Supply] = section("supply", Supply)
    # 不动产登记
    registration: Given[Registration] = section("registration", Registration)
    # 违法行为
    violation: Given[Violation] = section("violation", Violation)
