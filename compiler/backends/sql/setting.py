"""What a statement is made for: a day, a reading of open questions, with or without assumptions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from dsl.model import tree as m


@attrs.frozen
class Setting:
    """`day` decides what is in force and which figures stand. `readings` has every question."""

    day: date
    readings: Mapping[str, str]
    assumptions: bool = True


def setting_of(
    policy: m.Policy,
    day: date,
    readings: Mapping[str, str] | None = None,
    assumptions: bool = True,
) -> Setting:
    """A setting in which open questions are read as chosen, but for those in `readings`."""
    chosen = {i.id: (readings or {}).get(i.id, i.chosen) for i in policy.interpretations}
    return Setting(day, chosen, assumptions)
