"""The words of an answer: norms, statuses and states."""

from __future__ import annotations

from enum import Enum


class Norm(Enum):
    """What kind of norm a provision is."""

    PERMIT = "permit"
    GRANT = "grant"
    OBLIGE = "oblige"
    PROHIBIT = "prohibit"
    ENCOURAGE = "encourage"
    COMMIT = "commit"
    RELIEVE = "relieve"
    PROGRAMME = "programme"

    @property
    def is_entitlement(self) -> bool:
        """Whether it gives something: permit, grant, encourage, relieve."""
        return self in _ENTITLEMENTS

    @property
    def is_duty(self) -> bool:
        """Whether it binds somebody: oblige, prohibit, commit."""
        return self in _DUTIES


_ENTITLEMENTS = frozenset({Norm.PERMIT, Norm.GRANT, Norm.ENCOURAGE, Norm.RELIEVE})
_DUTIES = frozenset({Norm.OBLIGE, Norm.PROHIBIT, Norm.COMMIT})


class Status(Enum):
    """The status of a provision or a measure, in the order in which reports list them."""

    APPLIES = "applies"
    REFERRED = "referred"
    NOT_MET = "not_met"
    VIOLATED = "violated"
    EXCEPTED = "excepted"
    NOT_APPLICABLE = "not_applicable"
    UNDETERMINED = "undetermined"
    NOT_IN_FORCE = "not_in_force"


class DutyState(Enum):
    """Where a duty stands."""

    DUE = "due"
    MET = "met"
    LATE = "late"
    OVERDUE = "overdue"
    BREACHED = "breached"
    UNKNOWN = "unknown"


class DeadlineState(Enum):
    """Where a deadline stands."""

    NOT_STARTED = "not_started"
    PENDING = "pending"
    MET = "met"
    LATE = "late"
    OVERDUE = "overdue"


class Comparison(Enum):
    """How a limit compares its value with its bound."""

    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
