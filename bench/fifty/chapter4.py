"""Measures 20 to 29: special cases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from bench.fifty.answers import (
    APPLIES,
    BANS,
    BINDS,
    EXCEPTED,
    NOT_MET,
    OUT,
    VIOLATED,
    applies,
)
from bench.fifty.terms import (
    MAJOR,
    NETWORKS,
    STAGES,
    TRANSPORT,
    WATER,
    Terms,
    as_set,
    both,
    either,
    says,
    touches,
)
from bench.fifty.whole import Whole
from dsl.runtime.quantity import Quantity
from dsl.runtime.values import NONE
from generated.henan2025.facts import Mine, Phasing, TempDates, Work

NO_PHASING: Final = Phasing()
NO_DATES: Final = TempDates()
NO_MINE: Final = Mine()
SITING: Final = STAGES["siting"]
ROADS_AND_WATER: Final = TRANSPORT | WATER
PHASED_SECTORS: Final = NETWORKS | {"livelihood", "advanced_manufacturing"}
PHASED: Final = frozenset({"phased_scheme", "phased_approval"})
INUNDATING: Final = frozenset({"large_reservoir", "hydropower", "large_hydropower"})
SPECIAL_SECTORS: Final = frozenset({"tourism", "mineral_ancillary"})
MINING: Final = frozenset({"strategic_mining", "nonstrategic_mining", "mineral_ancillary"})
VILLAGE: Final = frozenset(
    {"village_housing", "rural_infrastructure", "rural_service", "rural_industry"}
)
FOUR_YEARS: Final = 48
NO_DATE: Final[tuple[bool | None, bool | None]] = (False, True)  # nothing that could be too late
ONE_DAY: Final = timedelta(days=1)


def measure20(project: Whole, terms: Terms) -> tuple[int, int]:
    """early_part, incomplete."""
    stage, concern = terms.stage, project.project.leadership_concern
    complete = project.approval.opinions_complete
    early = OUT | BINDS if stage is None else BINDS if stage == SITING else OUT
    if concern is False or complete is True:
        return early, OUT
    return early, APPLIES if concern is True and complete is False else OUT | APPLIES


# --- 21 ---


def measure21(project: Whole, terms: Terms) -> tuple[int, int, int, int]:
    """Early use: apply, single_works, other_share, other_urgent."""
    own, sectors, standings = project.project, terms.sectors, terms.standings
    highway = both(own.in_highway_plan, says(own.nature, "rebuild"))
    key = None if standings is None else "provincial_key" in standings
    scope = either(highway, both(key, touches(sectors, NETWORKS)))
    if scope is False:
        return OUT, OUT, OUT, OUT
    early = project.early_use
    works = early.works
    listed = works if type(works) is tuple else () if works is NONE else None
    single_area = _area(early.single_area, listed, "single")
    other_area = _area(early.other_area, listed, "other_work")
    single = either(_some(listed, "single"), None if single_area is None else single_area > 0)
    other = either(_some(listed, "other_work"), None if other_area is None else other_area > 0)
    if standings is not None and "national_major" in standings:
        single_works = OUT if single is False else EXCEPTED
        return EXCEPTED, single_works, EXCEPTED, OUT if other is False else EXCEPTED
    possible = (0 if scope else OUT) | (EXCEPTED if standings is None else 0)
    free = possible | APPLIES
    single_works = free | OUT if single is None else free if single else OUT
    if other is False:
        return free, single_works, free, OUT
    if other is None:
        possible |= OUT
    share = _other_share(project, single_area, other_area)
    urgent = _urgent(listed)
    if urgent is False or share is False:
        return free, single_works, free, possible | NOT_MET
    if urgent is None or share is None:
        possible |= NOT_MET
    return free, single_works, free, possible | APPLIES


def _area(given: object, works: tuple[Work, ...] | None, kind: str) -> int | None:
    """What is given, or where nothing is the total of the works of a kind."""
    if type(given) is Quantity:
        return given.e8
    if given is not None or works is None:
        return None
    total = 0
    for work in works:
        if work.kind == kind:
            if type(work.area) is not Quantity:
                return None
            total += work.area.e8
        elif type(work.kind) is not str:
            return None
    return total


def _some(works: tuple[Work, ...] | None, kind: str) -> bool | None:
    if works is None:
        return None
    unsure = False
    for work in works:
        if work.kind == kind:
            return True
        unsure = unsure or type(work.kind) is not str
    return None if unsure else False


def _other_share(project: Whole, single: int | None, other: int | None) -> bool | None:
    whole = project.approval.prereview_area
    if type(whole) is not Quantity or single is None or other is None:
        return None
    return 10 * other <= 3 * max(whole.e8 - single, 0)


def _urgent(works: tuple[Work, ...] | None) -> bool | None:
    if works is None:
        return None
    unsure = False
    for work in works:
        if work.kind == "single":
            continue
        reason, starts = work.reason, work.starts_in_year
        if reason == "not_urgent" or starts is False:
            if work.kind == "other_work":
                return False
            unsure = True
        elif type(reason) is not str or starts is not True:
            unsure = True
    return None if unsure else True


# --- 22 to 27 ---


def measure22(project: Whole, terms: Terms) -> tuple[int]:
    """phases."""
    sectors, phasing = terms.sectors, project.phasing
    possible = OUT if sectors is None else 0
    if sectors is not None and sectors.isdisjoint(PHASED_SECTORS):
        return (OUT,)
    needed = phasing.needed
    if needed is False or phasing == NO_PHASING:
        return (possible | NOT_MET,)
    bases = as_set(phasing.bases)
    if bases is not None and bases.isdisjoint(PHASED):
        return (possible | NOT_MET,)
    if needed is not True or bases is None:
        possible |= NOT_MET
    return (possible | APPLIES,)


def measure23(project: Whole, terms: Terms) -> tuple[int, int]:
    """Linear works in stretches: by_city, by_county."""
    scope = both(project.project.linear, touches(terms.sectors, ROADS_AND_WATER))
    if scope is False:
        return OUT, OUT
    possible = 0 if scope else OUT
    approval = project.approval
    by_province = both(
        says(approval.conversion_by, "province"), says(approval.expropriation_by, "province")
    )
    if by_province:
        return possible | APPLIES, possible | APPLIES
    unmet = NOT_MET if by_province is False else NOT_MET | APPLIES
    return possible | APPLIES, possible | unmet


def measure24(project: Whole, terms: Terms) -> tuple[int, int, int]:
    """Temporary land within the red line: inside, use, pretext."""
    temp = project.temp
    needed, in_redline, pretended = temp.needed, temp.in_redline, temp.pretext
    use = pretext = OUT
    if needed is not False and in_redline is not False and in_redline is not None:
        scope = 0 if needed is True and in_redline is True else OUT
        fit = temp.use_ok
        if fit is True:
            use = scope | BINDS
        else:
            use = scope | (VIOLATED if fit is False else VIOLATED | BINDS)
        if pretended is True:
            pretext = scope | VIOLATED
        else:
            silent = pretended is None or pretended is False
            pretext = scope | (BANS if silent else VIOLATED | BANS)
    chosen = both(touches(terms.standings, MAJOR), touches(terms.sectors, ROADS_AND_WATER))
    if chosen is False:
        return OUT, use, pretext
    if pretext == VIOLATED:
        return EXCEPTED, use, pretext
    possible = 0 if chosen else OUT
    if pretext & VIOLATED:
        possible |= EXCEPTED
    if needed is True:
        possible |= APPLIES
    else:
        possible |= NOT_MET if needed is False else NOT_MET | APPLIES
    return possible, use, pretext


def measure25(project: Whole, terms: Terms) -> tuple[int, int]:
    """Land to be inundated: phased_filing, no_phase_text."""
    scope = both(project.project.inundation, touches(terms.sectors, INUNDATING))
    if scope is False:
        return OUT, OUT
    possible = 0 if scope else OUT
    phasing = project.phasing
    bases = as_set(phasing.bases)
    if bases is None and phasing != NO_PHASING:
        return possible | NOT_MET | APPLIES, possible | APPLIES
    scheduled = bases is not None and "works_schedule" in bases
    return possible | (APPLIES if scheduled else NOT_MET), possible | APPLIES


def measure26(project: Whole, terms: Terms) -> tuple[int, int]:
    """Sites outside the planned land: separate_site, convert_only."""
    sectors, site = terms.sectors, project.site
    outside = site.outside_plan_scope
    if outside is False or (sectors is not None and sectors.isdisjoint(SPECIAL_SECTORS)):
        return OUT, OUT
    possible = 0 if outside is True and sectors is not None else OUT
    special = either(site.resource_dependent, site.special_siting)
    if special:
        separate = possible | APPLIES
    else:
        separate = possible | (NOT_MET if special is False else NOT_MET | APPLIES)
    opens = applies(separate)
    if opens is False:
        return separate, OUT
    convert = 0 if opens else OUT
    public = project.approval.public_interest
    if public is False:
        return separate, convert | APPLIES
    return separate, convert | (NOT_MET if public is True else NOT_MET | APPLIES)


def measure27(project: Whole, terms: Terms) -> tuple[int]:
    """Village uses within the boundary: convert_only."""
    sectors, side = terms.sectors, project.site.boundary
    if sectors is not None and sectors.isdisjoint(VILLAGE):
        return (OUT,)
    if side != "inside" and type(side) is str:
        return (OUT,)
    possible = 0 if sectors is not None and side == "inside" else OUT
    task, layout = project.planning.urban_task, project.planning.layout_ok
    if task is True or layout is False:
        return (possible | NOT_MET,)
    if task is False and layout is True:
        return (possible | APPLIES,)
    return (possible | NOT_MET | APPLIES,)


# --- 28 and 29 ---


def measure28(project: Whole, terms: Terms) -> tuple[int, int, int]:
    """Terms of temporary land: renew, total, shrink."""
    scope = both(touches(terms.standings, MAJOR), touches(terms.sectors, NETWORKS))
    if scope is False:
        return OUT, OUT, OUT
    temp, dates = project.temp, project.temp_dates
    first, renewal = temp.first_term, temp.renewal_term
    first_by_months = total_by_months = None
    if type(first) is Quantity:
        first_by_months = first.n < FOUR_YEARS
        if type(renewal) is Quantity:
            total_by_months = first.n + renewal.n <= FOUR_YEARS
    dated, first_fits = redated, total_fits = NO_DATE
    if dates != NO_DATES:
        dated, first_fits = _fits(dates.first_from, dates.first_until, strictly=True)
        redated, total_fits = _fits(dates.first_from, dates.renewed_until, strictly=False)
    met = both(both(temp.needed, first_fits), either(first_by_months, dated))
    possible = 0 if scope else OUT
    if met:
        renew = possible | APPLIES
    else:
        renew = possible | (NOT_MET if met is False else NOT_MET | APPLIES)
    renewable = applies(renew)
    if renewable is False:
        return renew, OUT, OUT
    possible = 0 if renewable else OUT
    fits = both(total_fits, either(total_by_months, redated))
    if fits:
        total = possible | APPLIES
    else:
        total = possible | (NOT_MET if fits is False else NOT_MET | APPLIES)
    released, area = temp.area_released, temp.area
    if type(released) is Quantity and type(area) is Quantity:
        return renew, total, possible | (APPLIES if released.e8 <= area.e8 else NOT_MET)
    return renew, total, possible | NOT_MET | APPLIES


def _fits(start: object, end: object, *, strictly: bool) -> tuple[bool | None, bool | None]:
    """Whether a day is there, and whether it keeps within four years; without one it does."""
    if end is NONE:
        return NO_DATE
    if type(end) is not date:
        return None, None
    if start is NONE:
        return True, False
    if type(start) is not date:
        return True, None
    limit = _four_years_after(start - ONE_DAY)
    return True, end < limit if strictly else end <= limit


def _four_years_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 4)
    except ValueError:  # the last of February, and none in four years
        return date(day.year + 4, 2, 28)


def measure29(project: Whole, terms: Terms) -> tuple[int, int]:
    """Mining land: early_conversion, collective."""
    sectors, approval, mine = terms.sectors, project.approval, project.mine
    if sectors is not None and sectors.isdisjoint(MINING):
        return OUT, OUT
    possible = OUT if sectors is None else 0
    net, needed, public = mine.net_transfer, approval.conversion_needed, approval.public_interest
    if net is False or needed is False or mine == NO_MINE:
        early = possible | NOT_MET
    elif net is True and needed is True:
        early = possible | APPLIES
    else:
        early = possible | NOT_MET | APPLIES
    if public is False:
        return early, possible | APPLIES
    return early, possible | (NOT_MET if public is True else NOT_MET | APPLIES)
