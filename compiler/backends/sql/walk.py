"""The walk through a provision, and a measure from its provisions: bits for possible statuses.

A bit for each rank, lowest first, so that the answer of a measure is its provisions' bits up to
the least of their highest.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Final

import attrs

from compiler.backends.sql.clauses import Test, test_of
from compiler.backends.sql.deadlines import Clock, clock_of
from compiler.backends.sql.nodes import (
    FALSE,
    TRUE,
    UNKNOWN,
    ZERO,
    Binary,
    Call,
    Fn,
    Literal,
    Sql,
    all_,
    any_,
    bits_or,
    case,
    is_null,
    not_,
    pick,
    whole,
)
from compiler.backends.sql.setting import Setting
from compiler.backends.sql.values import Values
from dsl.model import tree as m
from dsl.runtime.status import Norm, Status
from dsl.semantics.versions import in_order

VIOLATED, FAVOURED, REFERRED, NOT_MET, BOUND = 1, 2, 4, 8, 16
EXCEPTED, NOT_APPLICABLE, KEPT, NOT_IN_FORCE = 32, 64, 128, 256
# An entitlement or programme that applies, a duty, a ban beside other norms.
APPLIES: Final = FAVOURED | BOUND | KEPT
STATUS_OF: Final = {
    VIOLATED: Status.VIOLATED,
    FAVOURED: Status.APPLIES,
    REFERRED: Status.REFERRED,
    NOT_MET: Status.NOT_MET,
    BOUND: Status.APPLIES,
    EXCEPTED: Status.EXCEPTED,
    NOT_APPLICABLE: Status.NOT_APPLICABLE,
    KEPT: Status.APPLIES,
    NOT_IN_FORCE: Status.NOT_IN_FORCE,
}
ASIDE: Final = EXCEPTED | NOT_APPLICABLE


def possible_of(bits: int) -> frozenset[Status]:
    """The statuses that bits stand for."""
    return frozenset(status for bit, status in STATUS_OF.items() if bits & bit)


@attrs.frozen
class Answer:
    """The bits of what a status may be, and all bits that they may have."""

    bits: Sql
    feasible: int


@attrs.frozen
class Stage:
    """A condition of the walk that ends it with a status when it has the ending value."""

    test: Sql
    ending: bool
    bit: int

    @property
    def ends(self) -> Sql:
        """Whether it ends the walk; unknown if it may."""
        return self.test if self.ending else not_(self.test)


@attrs.frozen
class Exemption:
    """An exception: its id, whether it holds, and of a provision that prevails its name."""

    id: str
    holds: Sql
    winner: tuple[str, str] | None = None


@attrs.frozen(slots=False)
class Walked:
    """A provision in columns."""

    measure: m.Measure
    provision: m.Provision
    in_force: bool
    scope: tuple[Sql, ...]
    exceptions: tuple[Exemption, ...]
    tests: tuple[Test, ...]
    clock: Clock | None
    breached_when: Sql
    applies: int  # its bit of applies

    @cached_property
    def breached(self) -> Sql:
        """Its `breached when`, or a limit that fails unwaived."""
        return any_([self.breached_when, *(test.broken for test in self.tests)])

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The five stages in their order."""
        norm = self.provision.norm
        broken: Sql = FALSE
        strict: Sql = TRUE
        soft: Sql = TRUE
        if norm in (Norm.OBLIGE, Norm.PROHIBIT):
            broken = any_([self.breached, FALSE if self.clock is None else self.clock.broken])
        elif norm.is_entitlement:
            strict = all_(test.satisfied for test in self.tests if not test.in_principle)
            soft = all_(test.satisfied for test in self.tests if test.in_principle)
        return (
            Stage(all_(self.scope), False, NOT_APPLICABLE),
            Stage(any_(e.holds for e in self.exceptions), True, EXCEPTED),
            Stage(broken, True, VIOLATED),
            Stage(strict, False, NOT_MET),
            Stage(soft, False, REFERRED),
        )

    @cached_property
    def answer(self) -> Answer:
        """What its status may be."""
        if not self.in_force:
            return Answer(whole(NOT_IN_FORCE), NOT_IN_FORCE)
        scope, excepted, *rest = self.stages
        bits: Sql = whole(self.applies)
        feasible = self.applies
        for stage in reversed(rest):
            bits = _walked(stage, bits)
            feasible = _feasible(stage, feasible)
        opened = [pick(is_null(stage.test), whole(stage.bit), ZERO) for stage in (scope, excepted)]
        bits = case(
            (scope.ends, whole(NOT_APPLICABLE)),
            (excepted.ends, whole(EXCEPTED)),
            otherwise=bits_or([*opened, bits]),
        )
        return Answer(bits, _feasible(scope, _feasible(excepted, feasible)))


def _walked(stage: Stage, rest: Sql) -> Sql:
    unknown = pick(is_null(stage.test), whole(stage.bit), ZERO)
    return case((stage.ends, whole(stage.bit)), otherwise=bits_or([unknown, rest]))


def _feasible(stage: Stage, rest: int) -> int:
    if stage.ends == TRUE:
        return stage.bit
    return rest if stage.ends == FALSE else rest | stage.bit


class Walk:
    """All provisions of a policy as of a day."""

    def __init__(self, policy: m.Policy, setting: Setting) -> None:
        self.policy = policy
        self.setting = setting
        self.values = Values(policy, setting, self.provision_applies)
        self.measures = in_order(policy.measures, setting.day)
        self.provisions = {
            (measure.id, provision.id): (measure, provision)
            for measure in self.measures
            for provision in in_order(measure.provisions, setting.day)
        }
        self.walked: dict[tuple[str, str], Walked] = {}

    # --- links -------------------------------------------------------------------------------

    def provision_applies(self, ref: m.ProvisionRef) -> Sql:
        """`N.provision applies`."""
        return self.within((ref.measure, ref.provision), APPLIES)

    def within(self, name: tuple[str, str], wanted: int) -> Sql:
        """Whether a provision's status is one of these; one that its version lacks has none."""
        if name not in self.provisions:
            return FALSE
        answer = self.walk(name).answer
        if not answer.feasible & wanted:
            return FALSE
        if not answer.feasible & ~wanted:
            return TRUE
        inside = Binary("&", answer.bits, whole(wanted))
        outside = Binary("&", answer.bits, whole(answer.feasible & ~wanted))
        return case(
            (Binary("=", inside, ZERO), FALSE),
            (Binary("=", outside, ZERO), TRUE),
            otherwise=UNKNOWN,
        )

    def prevailing(self, name: tuple[str, str]) -> Iterable[Exemption]:
        """That each provision which prevails over one does so."""
        for (measure, provision), (_, winner) in self.provisions.items():
            if any((ref.measure, ref.provision) == name for ref in winner.prevails):
                wanted = VIOLATED if winner.norm is Norm.PROHIBIT else APPLIES
                if winner.norm is Norm.OBLIGE:
                    wanted |= VIOLATED
                winning = (measure, provision)
                yield Exemption(".".join(winning), self.within(winning, wanted), winning)

    # --- provisions --------------------------------------------------------------------------

    def walk(self, name: tuple[str, str]) -> Walked:
        """A provision by measure and id. Raises TooWide."""
        if name not in self.walked:
            self.walked[name] = self._walk(name, *self.provisions[name])
        return self.walked[name]

    def _walk(self, name: tuple[str, str], measure: m.Measure, provision: m.Provision) -> Walked:
        values = self.values
        clock = None if provision.deadline is None else clock_of(values, provision.deadline)
        written = (self.policy.applies, measure.applies, provision.when)
        scope = [values.truth(c) for c in written if c is not None]
        scope += [values.truth(c) for c in (*measure.whiles, *provision.whiles)]
        scope += [] if clock is None else clock.starts
        own = [
            Exemption(e.id, values.truth(e.when))
            for e in (*measure.exceptions, *provision.exceptions)
        ]
        tests = tuple(test_of(values, requirement) for requirement in provision.requirements)
        tests += tuple(test_of(values, limit) for limit in provision.limits)
        breached = FALSE if provision.breached is None else values.truth(provision.breached)
        return Walked(
            measure,
            provision,
            provision.window.covers(self.setting.day),
            tuple(scope),
            (*own, *self.prevailing(name)),
            tests,
            clock,
            breached,
            self._applies(measure, provision.norm),
        )

    def _applies(self, measure: m.Measure, norm: Norm) -> int:
        if norm.is_entitlement or norm is Norm.PROGRAMME:
            return FAVOURED
        return KEPT if norm is Norm.PROHIBIT and not self._only_bans(measure) else BOUND

    def _own(self, measure: m.Measure) -> list[tuple[tuple[str, str], m.Provision]]:
        return [(key, p) for key, (own, p) in self.provisions.items() if own.id == measure.id]

    def _ruling(self, measure: m.Measure) -> list[m.Provision]:
        """The provisions in force, programmes left out."""
        return [
            p
            for _, p in self._own(measure)
            if p.norm is not Norm.PROGRAMME and p.window.covers(self.setting.day)
        ]

    def _only_bans(self, measure: m.Measure) -> bool:
        ruling = self._ruling(measure)
        return bool(ruling) and all(p.norm is Norm.PROHIBIT for p in ruling)

    # --- measures ----------------------------------------------------------------------------

    def counted(self, measure: m.Measure) -> list[Walked]:
        """The provisions that a measure's status is found from."""
        ruling = self._ruling(measure)
        return [
            self.walk(key)
            for key, p in self._own(measure)
            if not ruling or p.norm is not Norm.PROGRAMME
        ]

    def least_highest(self, measure: m.Measure) -> Sql:
        """The least of its provisions' highest bits: what lies above it is never its status."""
        return Call(Fn.LEAST, tuple(highest(w.answer) for w in self.counted(measure)))

    def answer(self, measure: m.Measure) -> Answer:
        """A measure's answer: its provisions' bits up to the least of their highest."""
        answers = [walked.answer for walked in self.counted(measure)]
        feasible = 0
        for answer in answers:
            feasible |= answer.feasible
        bits = answers[0].bits
        if len(answers) > 1:
            upto = Binary("-", Binary("*", whole(2), self.least_highest(measure)), whole(1))
            bits = Binary("&", bits_or(a.bits for a in answers), upto)
        if feasible & ASIDE == ASIDE:  # one or the other is not applicable
            bits = pick(Binary("=", bits, whole(ASIDE)), whole(NOT_APPLICABLE), bits)
        return Answer(bits, feasible)


def _bits(mask: int) -> list[int]:
    return [bit for bit in STATUS_OF if mask & bit]


def highest(answer: Answer) -> Sql:
    """The highest bit, of the least favourable rank."""
    *others, least = reversed(_bits(answer.feasible))
    return case(
        *((Binary(">=", answer.bits, whole(bit)), whole(bit)) for bit in others),
        otherwise=whole(least),
    )


def lowest(answer: Answer) -> Sql:
    """The lowest bit, of the most telling rank."""
    *others, last = _bits(answer.feasible)
    return case(
        *((Binary(">", Binary("&", answer.bits, whole(bit)), ZERO), whole(bit)) for bit in others),
        otherwise=whole(last),
    )


def status(answer: Answer) -> Sql:
    """The word of the only possible status, or undetermined."""
    branches: list[tuple[Sql, Sql]] = []
    for bit in _bits(answer.feasible & ~APPLIES):
        branches.append((Binary("=", answer.bits, whole(bit)), _word(STATUS_OF[bit])))
    applies = _bits(answer.feasible & APPLIES)
    others = answer.feasible & ~APPLIES
    if applies:
        only = (
            Binary("=", answer.bits, whole(applies[0]))
            if len(applies) == 1
            else Binary("=", Binary("&", answer.bits, whole(others)), ZERO)
        )
        branches.insert(0, (only, _word(Status.APPLIES)))
    if len(_bits(answer.feasible)) == 1:
        return branches[0][1]
    return case(*branches, otherwise=_word(Status.UNDETERMINED))


def _word(status: Status) -> Literal:
    return Literal(status.value)
