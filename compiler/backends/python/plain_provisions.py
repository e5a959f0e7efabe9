"""A provision as a function of straight-line code: its number, by the five stages of the walk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

import attrs

from compiler.backends.python.names import identifier
from compiler.backends.python.plain_code import Ways, indented, wrapped
from compiler.backends.python.plain_conditions import Conditions
from compiler.backends.python.plain_facts import Setting, Written, function
from compiler.backends.python.plain_numbers import TooHard
from compiler.emit import STEP, WIDTH, comment, docstring, plain_comment, width
from compiler.logic.tree import LogicProvision
from dsl.model import tree as m
from dsl.runtime.plain import APPLIES, STATUSES, Covered, ended_bit, unknown_bit
from dsl.runtime.reasons import BREACHED, SCOPE
from dsl.runtime.status import Norm, Status

Stage = tuple[tuple[str, Status], Callable[[Ways], list[str]]]


@attrs.frozen(eq=False)
class Function:
    """A provision's function: its lines, what it takes, and what the bits of its number mean."""

    name: str
    lines: tuple[str, ...]
    covered: Covered
    sections: tuple[str, ...]
    absent: tuple[str, ...]  # sections of which it takes whether they are absent
    reads: tuple[tuple[str, str], ...]  # provisions whose numbers it takes
    day: bool
    used: frozenset[str]

    @property
    def call(self) -> str:
        """The call of it, where what it takes has the same names."""
        taken = [f"{identifier(s)}_" for s in self.sections]
        taken += [f"no_{identifier(s)}" for s in self.absent]
        taken += [f"{function(*read)}_" for read in self.reads]
        return f"{self.name}({', '.join([*taken, *(['day'] if self.day else [])])})"


class Provisions:
    """Writes the functions of a policy's provisions; `classes` are the names in `facts.py`."""

    def __init__(
        self,
        setting: Setting,
        policy: m.Policy,
        classes: dict[tuple[str, str], str],
        source: str,
    ) -> None:
        self.setting = setting
        self.policy = policy
        self.classes = classes
        self.source = source

    def function(
        self, own: m.Measure, logic: LogicProvision, norms: dict[tuple[str, str], Norm]
    ) -> Function:
        """The function of a provision; `norms` are those that prevail over it. Raises TooHard."""
        p = logic.provision
        written = Written()
        taken = {f"{identifier(s.id)}_" for s in self.policy.sections}
        conditions = Conditions(self.setting, written, {*taken, "found", "day"})
        covered = _covered(own, p, norms)
        stages = list(self._stages(conditions, own, p, norms))
        lines = _walk(conditions, covered, stages)
        absent = [s for s, flag in conditions.flags.items() if _named(flag, lines)]
        sections = [s for s in written.sections if _named(f"{identifier(s)}_", lines)]
        function_ = Function(
            function(own.id, p.id),
            (),
            covered,
            tuple(sections),
            tuple(absent),
            tuple(written.reads),
            written.day,
            frozenset(written.used),
        )
        doc = plain_comment(f"{p.label.zh} · {p.label.en}")
        said = [*docstring(f"{doc}.", STEP), *comment(f"{self.source}:{p.span.line}", STEP)]
        whole = wrapped([*self._signature(function_), *said, *indented(lines)])
        return attrs.evolve(function_, lines=tuple(whole))

    def _signature(self, of: Function) -> list[str]:
        parameters = [f"{identifier(s)}_: {self.classes['section', s]}" for s in of.sections]
        parameters += [f"no_{identifier(s)}: bool" for s in of.absent]
        parameters += [f"{function(*read)}_: int" for read in of.reads]
        parameters += ["day: date"] if of.day else []
        signature = f"def {of.name}({', '.join(parameters)}) -> int:"
        if width(signature) <= WIDTH:
            return [signature]
        return [f"def {of.name}(", *(f"{STEP}{one}," for one in parameters), ") -> int:"]

    def _stages(
        self,
        write: Conditions,
        own: m.Measure,
        p: m.Provision,
        norms: dict[tuple[str, str], Norm],
    ) -> Iterator[Stage]:
        """What is tested, with its name and the status it may end the walk with, in order."""
        for scope in (self.policy.applies, own.applies, *own.whiles, p.when, *p.whiles):
            if scope is not None:
                yield (SCOPE, Status.NOT_APPLICABLE), partial(write.condition, scope)
        if p.deadline is not None:
            yield (SCOPE, Status.NOT_APPLICABLE), partial(write.begun, p.deadline.term)
        for exception in (*own.exceptions, *p.exceptions):
            yield (exception.id, Status.EXCEPTED), partial(write.condition, exception.when)
        for winner, norm in norms.items():
            yield (".".join(winner), Status.EXCEPTED), partial(write.prevails, winner, norm)
        if p.norm is Norm.COMMIT:  # kept or broken, it applies
            return
        if p.norm.is_duty:
            if p.limits or p.deadline:
                raise TooHard("limit or deadline of a duty that may be violated")
            if p.breached is not None:
                yield (BREACHED, Status.VIOLATED), partial(write.condition, p.breached)
            return
        tests = [
            *((r.in_principle, r.id, _waived(r.condition, r.waiver)) for r in p.requirements),
            *((one.in_principle, one.id, _waived(_held(one), one.waiver)) for one in p.limits),
        ]
        for soft, status in ((False, Status.NOT_MET), (True, Status.REFERRED)):
            for in_principle, id_, tested in tests:
                if in_principle is soft:
                    yield (id_, status), partial(write.condition, tested)


def _named(name: str, lines: list[str]) -> bool:
    return any(re.search(rf"\b{name}\b", line) for line in lines)


def _covered(own: m.Measure, p: m.Provision, norms: dict[tuple[str, str], Norm]) -> Covered:
    asked: list[m.Requirement | m.Limit] = []
    if not p.norm.is_duty:
        asked = [*p.requirements, *p.limits]
    return Covered(
        p.id,
        p.norm,
        (*(e.id for e in (*own.exceptions, *p.exceptions)), *map(".".join, norms)),
        tuple(one.id for one in asked if not one.in_principle),
        tuple(one.id for one in asked if one.in_principle),
    )


def _walk(write: Conditions, covered: Covered, stages: list[Stage]) -> list[str]:
    """The five stages of the walk, in their order; what is unknown leaves a status possible."""
    lines: list[str] = []
    numbers = {pair: n for n, pair in enumerate(covered.clauses)}
    for (id_, status), conditioned in stages:
        bit, number = 1 << STATUSES.index(status), numbers[id_, status]
        ended, unknown = bit | ended_bit(number), bit | unknown_bit(number)
        # An exception that holds is all there is, even while the scope is unknown.
        first = status in (Status.NOT_APPLICABLE, Status.EXCEPTED)
        told = plain_comment(id_)
        end = f"return {'' if first else 'found | '}0x{ended:X}  # {told}"
        mark = f"found |= 0x{unknown:X}  # {told}?"
        ends = status in (Status.EXCEPTED, Status.VIOLATED)
        ways = Ways((end,), (), (mark,)) if ends else Ways((), (end,), (mark,))
        lines += conditioned(ways)
    lines = ["found = 0", *lines, f"return found | 0x{APPLIES:X}"]
    return _without(lines, "found = 0", "found |= ", "found | ")


def _without(lines: list[str], start: str, mark: str, use: str) -> list[str]:
    """The lines without a variable that none of them changes."""
    if any(mark in line for line in lines):
        return lines
    return [line.replace(use, "") for line in lines if line != start]


def _held(limit: m.Limit) -> m.Expr:
    held = m.Compare(limit.comparison, limit.value, limit.bound, span=limit.span)
    return held if limit.each is None else m.Every(limit.each, held, span=limit.span)


def _waived(own: m.Expr, waiver: m.Waiver | None) -> m.Expr:
    return own if waiver is None else m.Or((own, waiver.when), span=waiver.span)
