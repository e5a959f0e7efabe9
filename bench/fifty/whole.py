"""A project as the fifty measures by hand take it: every section given by its class."""

from __future__ import annotations

from typing import Protocol

from generated.henan2025.facts import (
    Approval,
    Building,
    DevZone,
    EarlyUse,
    Eco,
    Farmland,
    Land,
    Linkage,
    Mine,
    Mixed,
    Phasing,
    Plan,
    Planning,
    ProjectSection,
    Quota,
    Redevelopment,
    Region,
    Registration,
    Reserve,
    Site,
    Supply,
    Temp,
    TempDates,
    VillagePlan,
    Violation,
)


class Whole(Protocol):
    """A `Project` of which no section is none or unknown as a whole."""

    project: ProjectSection
    region: Region
    site: Site
    planning: Planning
    dev_zone: DevZone
    village_plan: VillagePlan
    quota: Quota
    linkage: Linkage
    farmland: Farmland
    reserve: Reserve
    approval: Approval
    early_use: EarlyUse
    temp: Temp
    temp_dates: TempDates
    eco: Eco
    phasing: Phasing
    building: Building
    land: Land
    redevelopment: Redevelopment
    mixed: Mixed
    mine: Mine
    plan: Plan
    supply: Supply
    registration: Registration
    violation: Violation
