"""`plain.py` of a package: the status of each measure as straight-line code.

It covers the measures whose conditions are plain enough (no deadline, no default, no reference to
another provision …); of the others it says nothing, and the full evaluation answers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from compiler.backends.python.names import identifier
from compiler.backends.python.plain_code import Ways, indented, wrapped
from compiler.backends.python.plain_conditions import Conditions
from compiler.backends.python.plain_facts import Setting, Written
from compiler.backends.python.plain_numbers import TooHard
from compiler.emit import (
    STEP,
    WIDTH,
    Atom,
    Code,
    Dict,
    Index,
    Keyword,
    Tuple,
    call,
    comment,
    docstring,
    lay,
    module,
    names_in,
    plain_comment,
    text,
    width,
)
from compiler.logic.tree import Logic, LogicMeasure, LogicProvision
from dsl.model import tree as m
from dsl.runtime.plain import APPLIES, LOWEST, STATUSES, Covered, ended_bit, unknown_bit
from dsl.runtime.quantity import Quantity
from dsl.runtime.reasons import BREACHED, SCOPE
from dsl.runtime.status import Norm, Status

Classes = dict[tuple[str, str], str]


def statuses_module(logic: Logic, classes: Classes, source: str) -> str:
    """The text of the module; `classes` are the names in `facts.py`."""
    return _Module(logic, classes, source).text()


class _Module:
    def __init__(self, logic: Logic, classes: Classes, source: str) -> None:
        self.logic = logic
        self.classes = classes
        self.source = source
        policy = logic.policy
        self.start = policy.window.start or date.min
        self.setting = Setting(
            {f"{s.id}.{f.id}": f for s in policy.sections for f in s.facts},
            {s.id: s.assumed_absent for s in policy.sections},
            {r.id: r for r in policy.records},
            {c.id: c for c in policy.categories},
            {d.id: d.value for d in policy.defines},
            self._figures(policy),
            {i.id: i.chosen for i in policy.interpretations},
        )
        self.used: set[str] = set()
        self.blocks: list[list[str]] = []
        self.tables: list[str] = []
        self.sections: dict[str, None] = {}

    def _figures(self, policy: m.Policy) -> dict[str, Quantity]:
        """The figures that have one value on all days that the code is for."""
        found = {}
        for parameter in policy.parameters:
            last = parameter.values[-1]
            if last.start <= self.start and isinstance(last.value.value, Quantity):
                found[parameter.id] = last.value.value
        return found

    def text(self) -> str:
        """The module's text."""
        rows: list[tuple[str, list[str] | None]] = []
        versions = Counter(one.measure.id for one in self.logic.measures)
        for one in self.logic.measures:
            single = versions[one.measure.id] == 1
            rows.append((one.measure.id, self._measure(one) if single else None))
        rest = dict.fromkeys(id_ for id_, calls in rows if calls is None)
        covered = [(id_, tuple(map(Atom, calls))) for id_, calls in rows if calls is not None]
        policy = self.logic.policy
        days = [f"FROM: Final = {_day(self.start)}"]
        if policy.window.end is not None:
            days = [f"{days[0]}", f"UNTIL: Final[date] = {_day(policy.window.end)}"]
        else:
            days.append("UNTIL: Final = date.max")
        days += lay(Tuple(tuple(text(id_) for id_ in rest)), "", "REST: Final[tuple[str, ...]] = ")
        self.used |= {"date", "Final"}
        entries = [
            self._entry(
                "statuses",
                "Status",
                "The status of each measure.",
                [(id_, self._looked_up(id_, calls)) for id_, calls in covered],
            ),
            self._entry(
                "reasons",
                "Reasons",
                "The status of each measure, and what decided it.",
                [(id_, Index(f"{_table(id_)}.reasons", calls)) for id_, calls in covered],
            ),
        ]
        doc = (
            "The status of each measure and what decided it, as straight-line code.\n\n"
            "A provision's number says which statuses are possible, and which clauses are unknown\n"
            "or ended the walk: `dsl.runtime.plain` has the bits. Comments name the clauses.\n\n"
            "For typed projects, the chosen readings, and the days that `FROM` and `UNTIL` name;\n"
            "the full evaluation answers for the measures in `REST`.\n\n"
            f"Generated from {self.source}; edit the policy, not this file.\n\n"
            "A test may ask again what an earlier one has settled: the type checker is told.\n"
        )
        head = [*days, *(f"NO_{name.upper()}: Final = {made}" for name, made in self._empties())]
        blocks = [[*head, *self.tables], *self.blocks, *entries]
        return module(doc, self._imports(names_in(blocks)), blocks)

    # --- measures ---

    def _measure(self, logic: LogicMeasure) -> list[str] | None:
        """The calls of a measure's provisions, None where it is not covered."""
        measure = logic.measure
        blocks, sections, used = len(self.blocks), dict(self.sections), set(self.used)
        try:
            made = [self._provision(logic, p) for p in self._in_force(logic)]
        except TooHard:
            del self.blocks[blocks:]
            self.sections, self.used = sections, used
            return None
        covered = call("Statuses", *(table for _, table in made))
        self.tables += lay(covered, "", f"{_table(measure.id)}: Final = ")
        self.used |= {"Norm", "Covered", "Statuses"}
        return [one for one, _ in made]

    def _in_force(self, logic: LogicMeasure) -> tuple[LogicProvision, ...]:
        """The provisions, each in force on all days that the code is for, in one version."""
        provisions = logic.provisions
        windows = [logic.measure.window, *(p.provision.window for p in provisions)]
        policy = self.logic.policy.window
        if any(
            (w.start is not None and w.start > self.start) or w.end != policy.end for w in windows
        ):
            raise TooHard("window")
        if not provisions or len({p.provision.id for p in provisions}) < len(provisions):
            raise TooHard("versions")
        return provisions

    def _provision(self, measure: LogicMeasure, logic: LogicProvision) -> tuple[str, Code]:
        """Writes the function of a provision; the call of it, and what its bits stand for."""
        p, own = logic.provision, measure.measure
        if logic.prevailing or p.deadline is not None:
            raise TooHard("deadline or prevailing provision")
        name = f"m{own.id.replace('-', '_').zfill(2)}_{identifier(p.id)}"
        written = Written()
        taken = {f"{identifier(s.id)}_" for s in self.logic.policy.sections}
        conditions = Conditions(self.setting, written, {*taken, "found"})
        covered = self._covered(own, p)
        stages = self._stages(conditions, covered, own, p)
        flags = []
        for section, flag in conditions.flags.items():
            if any(re.search(rf"\b{flag}\b", line) for line in stages):
                own_name = identifier(section)
                flags.append(f"{flag} = {own_name}_ == NO_{own_name.upper()}")
                self.used.add(f"empty {section}")
        self.sections |= written.sections
        self.used |= written.used
        parameters = [f"{identifier(s)}_: {self.classes['section', s]}" for s in written.sections]
        signature = f"def {name}({', '.join(parameters)}) -> int:"
        head = [signature]
        if width(signature) > WIDTH:
            head = [f"def {name}(", *(f"{STEP}{one}," for one in parameters), ") -> int:"]
        doc = plain_comment(f"{p.label.zh} · {p.label.en}")
        said = [*docstring(f"{doc}.", STEP), *comment(f"{self.source}:{p.span.line}", STEP)]
        self.blocks.append(wrapped([*head, *said, *indented([*flags, *stages])]))
        arguments = ", ".join(f"{identifier(s)}_" for s in written.sections)
        return f"{name}({arguments})", _covered_code(covered)

    def _covered(self, own: m.Measure, p: m.Provision) -> Covered:
        asked: list[m.Requirement | m.Limit] = []
        if not p.norm.is_duty:
            asked = [*p.requirements, *p.limits]
        return Covered(
            p.id,
            p.norm,
            tuple(e.id for e in (*own.exceptions, *p.exceptions)),
            tuple(one.id for one in asked if not one.in_principle),
            tuple(one.id for one in asked if one.in_principle),
        )

    def _stages(
        self, write: Conditions, covered: Covered, own: m.Measure, p: m.Provision
    ) -> list[str]:
        """The five stages of the walk, in their order; what is unknown leaves a status possible."""
        lines: list[str] = []
        numbers = {pair: n for n, pair in enumerate(covered.clauses)}
        for (id_, status), expr in self._clauses(own, p):
            bit, number = 1 << STATUSES.index(status), numbers[id_, status]
            ended, unknown = bit | ended_bit(number), bit | unknown_bit(number)
            # An exception that holds is all there is, even while the scope is unknown.
            first = status in (Status.NOT_APPLICABLE, Status.EXCEPTED)
            told = plain_comment(id_)
            end = f"return {'' if first else 'found | '}0x{ended:X}  # {told}"
            mark = f"found |= 0x{unknown:X}  # {told}?"
            ends = status in (Status.EXCEPTED, Status.VIOLATED)
            ways = Ways((end,), (), (mark,)) if ends else Ways((), (end,), (mark,))
            lines += write.condition(expr, ways)
        lines = ["found = 0", *lines, f"return found | 0x{APPLIES:X}"]
        return _without(lines, "found = 0", "found |= ", "found | ")

    def _clauses(
        self, own: m.Measure, p: m.Provision
    ) -> Iterator[tuple[tuple[str, Status], m.Expr]]:
        """What is tested, with its name and the status it may end the walk with, in order."""
        for scope in (self.logic.policy.applies, own.applies, *own.whiles, p.when, *p.whiles):
            if scope is not None:
                yield (SCOPE, Status.NOT_APPLICABLE), scope
        for exception in (*own.exceptions, *p.exceptions):
            yield (exception.id, Status.EXCEPTED), exception.when
        if p.norm.is_duty:
            if p.limits:
                raise TooHard("limit of a duty")
            if p.breached is not None and p.norm is not Norm.COMMIT:
                yield (BREACHED, Status.VIOLATED), p.breached
            return
        tests = [
            *((r.in_principle, r.id, _waived(r.condition, r.waiver)) for r in p.requirements),
            *((one.in_principle, one.id, _waived(_held(one), one.waiver)) for one in p.limits),
        ]
        for soft, status in ((False, Status.NOT_MET), (True, Status.REFERRED)):
            for in_principle, id_, tested in tests:
                if in_principle is soft:
                    yield (id_, status), tested

    # --- the module ---

    def _empties(self) -> Iterable[tuple[str, str]]:
        for section in self.logic.policy.sections:
            if f"empty {section.id}" in self.used:
                yield identifier(section.id), f"{self.classes['section', section.id]}()"

    def _looked_up(self, id_: str, calls: tuple[Atom, ...]) -> Code:
        """A measure's status: of a lone provision by its bits alone, which is the quickest."""
        if len(calls) > 1:
            return Index(_table(id_), calls)
        self.used.add("STATUS")
        return Index("STATUS", (Atom(f"{calls[0].text} & 0x{LOWEST:X}"),))

    def _entry(self, name: str, gives: str, doc: str, rows: list[tuple[str, Code]]) -> list[str]:
        """A function that answers for all measures."""
        lines = [f"def {name}(project: Project) -> dict[str, {gives}]:"]
        body = [f'"""{doc} Raises NotPlain for unusual facts."""']
        checks = []
        for section in self.sections:
            own = f"{identifier(section)}_"
            body.append(f"{own} = project.{identifier(section)}")
            checks.append(f"type({own}) is not {self.classes['section', section]}")
        if checks:
            self.used.add("NotPlain")
            joined = " or ".join(checks)
            if width(joined) <= WIDTH - 8:
                body.append(f"if {joined}:")
            else:
                body += ["if (", f"{STEP}{checks[0]}", *(f"{STEP}or {c}" for c in checks[1:]), "):"]
            body.append(f"{STEP}raise NotPlain")
        table = Dict(tuple((text(id_), code) for id_, code in rows))
        return [*lines, *indented(body), *lay(table, STEP, "return ")]

    def _imports(self, named: set[str]) -> list[str]:
        used = self.used & named
        # After an early return the type checker knows more of a fact than a later test supposes.
        lines = ['# mypy: disable-error-code="comparison-overlap"', ""]
        lines += ["from __future__ import annotations", "", "from datetime import date"]
        lines += ["from typing import Final", ""]
        plain = sorted(used & {"STATUS"}) + sorted(used & {"Covered", "NotPlain", "Statuses"})
        if plain:
            lines += _from("dsl.runtime.plain", plain)
        if "Quantity" in used:
            lines += ["from dsl.runtime.quantity import Quantity"]
        lines += ["from dsl.runtime.reasons import Reasons"]
        words = ["Norm", "Status"] if "Norm" in used else ["Status"]
        lines += _from("dsl.runtime.status", words)
        values = sorted(used & {"NONE", "UNKNOWN"}) + sorted(used & {"Absent"})
        if values:
            lines += _from("dsl.runtime.values", values)
        classes = {"Project", *(self.classes["section", s] for s in self.sections)}
        return [*lines, "", *_from(".facts", sorted(classes))]


def _without(lines: list[str], start: str, mark: str, use: str) -> list[str]:
    """The lines without a variable that none of them changes."""
    if any(mark in line for line in lines):
        return lines
    return [line.replace(use, "") for line in lines if line != start]


def _table(measure: str) -> str:
    return f"M{measure.replace('-', '_').zfill(2)}"


def _covered_code(covered: Covered) -> Code:
    """What makes it, where it is used."""
    lists = {"exceptions": covered.exceptions, "hard": covered.hard, "soft": covered.soft}
    return call(
        "Covered",
        text(covered.id),
        Atom(f"Norm.{covered.norm.name}"),
        *(Keyword(name, Tuple(tuple(map(text, ids)))) for name, ids in lists.items() if ids),
    )


def _held(limit: m.Limit) -> m.Expr:
    if limit.each is not None:
        raise TooHard("limit for each")
    return m.Compare(limit.comparison, limit.value, limit.bound, span=limit.span)


def _waived(own: m.Expr, waiver: m.Waiver | None) -> m.Expr:
    return own if waiver is None else m.Or((own, waiver.when), span=waiver.span)


def _day(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


def _from(home: str, names: list[str]) -> list[str]:
    line = f"from {home} import {', '.join(names)}"
    if width(line) <= WIDTH:
        return [line]
    return [f"from {home} import (", *(f"{STEP}{name}," for name in names), ")"]
