"""Measures 30 to 37: thrift in the use of land."""

from __future__ import annotations

from datetime import date
from typing import Final

from bench.fifty.answers import APPLIES, BANS, BINDS, EXCEPTED, NOT_MET, OUT, REFERRED, VIOLATED
from bench.fifty.terms import NETWORKS, Terms, as_set, both, either
from bench.fifty.whole import Whole
from dsl.runtime.quantity import Quantity
from dsl.runtime.values import NONE
from generated.henan2025.facts import (
    FloorUse,
    Land,
    Mixed,
    Parcel,
    Redevelopment,
    Supply,
)

NO_LAND: Final = Land()
NO_MIXED: Final = Mixed()
NO_REDEVELOPMENT: Final = Redevelopment()
NO_SUPPLY: Final = Supply()
GRANTS: Final = ("grant_sale", "flexible_grant", "agreement_grant")
LEASES: Final = ("lease", "lease_then_grant", "long_lease")
FLEXIBLE: Final = ("flexible_grant", "lease_then_grant", "long_lease")
FUNCTIONS: Final = ("research", "incubation", "pilot")
PUBLIC: Final = ("public_space", "public_service", "infrastructure")
SUITED: Final = ("industry", "storage", "science")
SEVERAL: Final = 2
FRAGMENT_CAP: Final = 3 * 10**8


def special_needs(project: Whole) -> int:
    """The ban of measure 37, which prevails over permissions of 32, 36 and 37."""
    mixed = project.mixed
    proposed = mixed.proposed
    if proposed is False or mixed == NO_MIXED:
        return OUT
    scope = 0 if proposed is True else OUT
    needs = as_set(mixed.needs)
    if needs is None:
        return scope | VIOLATED | BANS
    return scope | (VIOLATED if needs else BANS)


def measure30(project: Whole, terms: Terms) -> tuple[int]:
    """direct."""
    method, sectors = project.supply.method, terms.sectors
    outside, major = project.site.outside_plan_scope, project.project.major_infrastructure
    if outside is False or major is False:
        return (OUT,)
    if sectors is not None and sectors.isdisjoint(NETWORKS):
        return (OUT,)
    if method != "allocation" and (type(method) is str or project.supply == NO_SUPPLY):
        return (OUT,)
    sure = outside is True and major is True and sectors is not None and method == "allocation"
    possible = 0 if sure else OUT
    implemented = project.approval.implemented
    if implemented is True:
        return (possible | APPLIES,)
    return (possible | (NOT_MET if implemented is False else NOT_MET | APPLIES),)


def measure31(project: Whole, terms: Terms) -> tuple[int, int]:
    """in_plan, flexible."""
    growth, method = terms.growth_this_year, project.supply.method
    in_plan = BINDS if growth else OUT if growth is False else OUT | BINDS
    if method in FLEXIBLE:
        return in_plan, APPLIES
    if type(method) is str:
        return in_plan, REFERRED if method in GRANTS or method in LEASES else OUT
    return in_plan, OUT if project.supply == NO_SUPPLY else OUT | REFERRED | APPLIES


# --- 32 ---


def measure32(project: Whole, terms: Terms, ban: int) -> tuple[int, int, int]:
    """Compatible uses of industrial land: functions, allowance, compatible."""
    building, sectors = project.building, terms.sectors
    use = building.land_use
    if use != "industrial" and type(use) is str:
        return OUT, OUT, OUT
    if sectors is not None and "key_chain" not in sectors:
        return OUT, OUT, OUT
    scope = 0 if use == "industrial" and sectors is not None else OUT
    allowance = scope | APPLIES
    if ban == VIOLATED:
        return EXCEPTED, allowance, EXCEPTED
    possible = scope | EXCEPTED if ban & VIOLATED else scope
    uses = building.uses
    listed = uses if type(uses) is tuple else () if uses is NONE else None
    one = _some(listed, FUNCTIONS)
    if one:
        functions = possible | APPLIES
    else:
        functions = possible | (REFERRED if one is False else REFERRED | APPLIES)
    housing = building.housing
    if housing is None:
        housing = _some(listed, ("housing",))
    other = _other_area(building.other_area, listed)
    total = building.total_area
    fits = None if other is None or type(total) is not Quantity else 20 * other <= 3 * total.e8
    if housing is True or fits is False:
        return functions, allowance, possible | NOT_MET
    if housing is False and fits:
        return functions, allowance, possible | APPLIES
    return functions, allowance, possible | NOT_MET | APPLIES


def _some(uses: tuple[FloorUse, ...] | None, kinds: tuple[str, ...]) -> bool | None:
    if uses is None:
        return None
    unsure = False
    for one in uses:
        if one.kind in kinds:
            return True
        unsure = unsure or type(one.kind) is not str
    return None if unsure else False


def _other_area(given: object, uses: tuple[FloorUse, ...] | None) -> int | None:
    """What is given, or where nothing is the total of all but production and what goes with it."""
    if type(given) is Quantity:
        return given.e8
    if given is not None or uses is None:
        return None
    total = 0
    for one in uses:
        if type(one.kind) is not str:
            return None
        if one.kind in ("production", "housing"):
            continue
        support = one.kind in ("administration", "living")
        if support and one.prescribed is True:
            continue
        if support and one.prescribed is not False:
            return None
        if type(one.area) is not Quantity:
            return None
        total += one.area.e8
    return total


def measure33(project: Whole) -> tuple[int]:
    """Parcels in one package: package."""
    side, land = project.site.boundary, project.land
    parcels = land.parcels
    if side != "inside" and type(side) is str:
        return (OUT,)
    if type(parcels) is not tuple:
        return (OUT if parcels is NONE or land == NO_LAND else OUT | NOT_MET | APPLIES,)
    if len(parcels) < SEVERAL:
        return (OUT,)
    possible = 0 if side == "inside" else OUT
    adjacent: bool | None = True
    uses: set[object] | None = set()
    for parcel in parcels:
        adjacent = both(adjacent, parcel.adjacent)
        if type(parcel.use) is not str:
            uses = None
        elif uses is not None:
            uses.add(parcel.use)
    if adjacent is False or (uses is not None and len(uses) < SEVERAL):
        return (possible | NOT_MET,)
    if adjacent and uses is not None:
        return (possible | APPLIES,)
    return (possible | NOT_MET | APPLIES,)


def measure34(project: Whole, terms: Terms) -> tuple[int, int, int]:
    """Certificates: joint, together, after_contract."""
    supply, approval = project.supply, project.approval
    method = supply.method
    if method == "allocation":
        asked = both(approval.land_approved, supply.joint_application)
        if asked:
            return APPLIES, BINDS, OUT
        return APPLIES, OUT if asked is False else OUT | BINDS, OUT
    if method in GRANTS:
        return OUT, OUT, _after_contract(project)
    if type(method) is str or supply == NO_SUPPLY:
        return OUT, OUT, OUT
    asked = both(approval.land_approved, supply.joint_application)
    return OUT | APPLIES, OUT if asked is False else OUT | BINDS, OUT | _after_contract(project)


def _after_contract(project: Whole) -> int:
    signed, document = project.supply.contract_signed_on, project.project.approval_doc
    if signed is NONE or document is NONE:
        return NOT_MET
    return APPLIES if type(signed) is date and type(document) is str else NOT_MET | APPLIES


# --- 35 ---


def measure35(project: Whole) -> tuple[int, int, int]:
    """Fragments: consolidate, neighbour, old_community."""
    land, again = project.land, project.redevelopment
    if again == NO_REDEVELOPMENT:
        involved = False
        old = OUT
    else:
        involved = True
        old = _old_community(again)
    parcels = land.parcels
    if parcels is NONE or land == NO_LAND:
        return OUT, OUT, old
    listed = parcels if type(parcels) is tuple else None
    there, small, total = _fragments(listed)
    if there is False:
        return OUT, OUT, old
    scope = 0 if there else OUT
    next_to = again.next_to_industry
    if next_to is True:
        neighbour = scope | APPLIES
    elif next_to is False or not involved:
        neighbour = scope | REFERRED
    else:
        neighbour = scope | REFERRED | APPLIES
    urban = again.inefficient_urban
    if urban is False or not involved:
        return OUT, neighbour, old
    possible = scope if urban is True else OUT
    given = land.fragment_area
    if given is not None:
        total = given.e8 if type(given) is Quantity else None
    whole = again.total_area
    share = None if total is None or type(whole) is not Quantity else 10 * total <= whole.e8
    if small is False or share is False:
        return possible | REFERRED, neighbour, old
    if small and share:
        return possible | APPLIES, neighbour, old
    return possible | REFERRED | APPLIES, neighbour, old


def _old_community(again: Redevelopment) -> int:
    old, use = again.old_community, again.intended_use
    if old is False:
        return OUT
    possible = 0 if old is True else OUT
    if use in PUBLIC:
        return possible | APPLIES
    return possible | (REFERRED if type(use) is str else REFERRED | APPLIES)


def _fragments(
    parcels: tuple[Parcel, ...] | None,
) -> tuple[bool | None, bool | None, int | None]:
    """Whether there are any, whether all are small, and their total area."""
    if parcels is None:
        return None, None, None
    there: bool | None = False
    small: bool | None = True
    total: int | None = 0
    for parcel in parcels:
        area = parcel.area.e8 if type(parcel.area) is Quantity else None
        fits = None if area is None else area <= FRAGMENT_CAP
        if parcel.kind == "whole_lot" or parcel.hard_alone is False:
            continue
        if type(parcel.kind) is str and parcel.hard_alone is True:
            there = True
            small = both(small, fits)
            total = None if total is None or area is None else total + area
        else:
            there = either(there, None)
            small = both(small, fits or None)
            total = None
    return there, small, total


# --- 36 and 37 ---


def measure36(project: Whole, ban: int) -> tuple[int]:
    """reuse."""
    mixed = project.mixed
    scope = either(mixed.conversion, both(mixed.proposed, mixed.existing))
    if scope is False or mixed == NO_MIXED:
        return (OUT,)
    if ban == VIOLATED:
        return (EXCEPTED,)
    possible = (0 if scope else OUT) | (EXCEPTED if ban & VIOLATED else 0)
    asked = (project.planning.compliant, mixed.safe, mixed.interest_kept, mixed.rights_kept)
    for met in asked:
        if met is False:
            return (possible | NOT_MET,)
        if met is not True:
            possible |= NOT_MET
    return (possible | APPLIES,)


def measure37(project: Whole, ban: int) -> tuple[int, int, int]:
    """Mixed uses: mix, local_rule, special_needs."""
    if ban == OUT:
        return OUT, OUT, OUT
    if ban == VIOLATED:
        return EXCEPTED, EXCEPTED, ban
    possible = (ban & OUT) | (EXCEPTED if ban & VIOLATED else 0)
    mixed = project.mixed
    uses = mixed.uses
    suited: bool | None = None
    if type(uses) is tuple:
        suited = False
        for use in uses:
            if use.function in SUITED:
                suited = True
                break
            if type(use.function) is not str:
                suited = None
    elif uses is NONE:
        suited = False
    if suited:
        mix = possible | APPLIES
    else:
        mix = possible | (REFERRED if suited is False else REFERRED | APPLIES)
    rule = mixed.local_rule
    if rule == "admitted":
        return mix, possible | APPLIES, ban
    return mix, possible | (REFERRED if type(rule) is str else REFERRED | APPLIES), ban
