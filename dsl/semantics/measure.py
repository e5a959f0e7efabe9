"""The answer of a measure, from those of its provisions by rank."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dsl.runtime.status import Norm, Status
from dsl.semantics.outcome import NO_NAMES
from dsl.semantics.walk import Answer

_OUT = frozenset({Status.NOT_IN_FORCE})
_ASIDE = frozenset({Status.EXCEPTED, Status.NOT_APPLICABLE})
_RANKS = {
    Status.VIOLATED: 0,
    Status.REFERRED: 2,
    Status.NOT_MET: 3,
    Status.EXCEPTED: 5,
    Status.NOT_APPLICABLE: 6,
    Status.NOT_IN_FORCE: 8,
}


@attrs.frozen
class Part:
    """A provision's norm and answer."""

    norm: Norm
    answer: Answer


def _applies_rank(norm: Norm, only_bans: bool) -> int:
    if norm.is_entitlement or norm is Norm.PROGRAMME:
        return 1
    return 7 if norm is Norm.PROHIBIT and not only_bans else 4


def answer_of(parts: Sequence[Part]) -> Answer:
    """The status of the lowest rank.

    A status is possible if one provision may have it at a rank that every other may reach or
    exceed. Programmes count only where nothing else is in force.
    """
    in_force = [part for part in parts if part.answer.possible != _OUT]
    ruling = [part for part in in_force if part.norm is not Norm.PROGRAMME]
    counted = [p for p in parts if p.norm is not Norm.PROGRAMME] if ruling else list(parts)
    only_bans = bool(ruling) and all(part.norm is Norm.PROHIBIT for part in ruling)

    ranks: list[dict[Status, int]] = []
    for part in counted:
        own = {**_RANKS, Status.APPLIES: _applies_rank(part.norm, only_bans)}
        ranks.append({status: own[status] for status in part.answer.possible})
    lowest = [min(own.values()) for own in ranks]
    highest = [max(own.values()) for own in ranks]

    possible: set[Status] = set()
    for i, own in enumerate(ranks):
        others = highest[:i] + highest[i + 1 :]
        possible |= {s for s, rank in own.items() if all(high >= rank for high in others)}
    if possible == _ASIDE:
        return Answer(frozenset({Status.NOT_APPLICABLE}), NO_NAMES)
    if len(possible) < 2:
        return Answer(frozenset(possible), NO_NAMES)
    missing = NO_NAMES
    for i, part in enumerate(counted):
        others = highest[:i] + highest[i + 1 :]
        if not any(lowest[i] > high for high in others):
            missing |= part.answer.missing
    return Answer(frozenset(possible), missing)
