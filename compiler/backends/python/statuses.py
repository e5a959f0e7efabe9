"""`plain.py` of a package: the status of each measure as straight-line code.

It covers the measures whose conditions are plain enough (no figure that changes on a day, no list
within a list …); of the others it says nothing, and the full evaluation answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from compiler.backends.python.names import identifier
from compiler.backends.python.plain_code import indented
from compiler.backends.python.plain_facts import Setting, function
from compiler.backends.python.plain_numbers import TooHard
from compiler.backends.python.plain_provisions import Function, Provisions
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
    lay,
    module,
    names_in,
    text,
    width,
)
from compiler.logic.tree import Logic, LogicMeasure
from dsl.model import tree as m
from dsl.runtime.plain import LOWEST, Covered
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Norm

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
        self.provisions = Provisions(self.setting, policy, classes, source)
        self.versions: dict[str, list[LogicMeasure]] = {}
        for one in logic.measures:
            self.versions.setdefault(one.measure.id, []).append(one)
        self.functions: dict[tuple[str, str], Function | None] = {}
        self.used: set[str] = set()

    def _figures(self, policy: m.Policy) -> dict[str, Quantity | date]:
        """The figures and days that have one value on all days that the code is for."""
        found = {}
        for parameter in policy.parameters:
            last = parameter.values[-1]
            if last.start <= self.start and isinstance(last.value.value, Quantity | date):
                found[parameter.id] = last.value.value
        return found

    def text(self) -> str:
        """The module's text."""
        made = {id_: self._measure(id_) for id_ in self.versions}
        covered = {id_: functions for id_, functions in made.items() if functions is not None}
        needed = self._needed(covered)
        self.used |= {"date", "Final", *(name for one in needed for name in one.used)}
        days = [f"FROM: Final = {_day(self.start)}"]
        end = self.logic.policy.window.end
        days.append(f"UNTIL: Final{'[date]' if end else ''} = {_day(end) if end else 'date.max'}")
        rest = tuple(text(id_) for id_ in made if id_ not in covered)
        days += lay(Tuple(rest), "", "REST: Final[tuple[str, ...]] = ")
        entries = self._entries(covered, needed)
        doc = (
            "The status of each measure and what decided it, as straight-line code.\n\n"
            "A provision's number says which statuses are possible, and which clauses are unknown\n"
            "or ended the walk: `dsl.runtime.plain` has the bits. Comments name the clauses.\n\n"
            "For typed projects, the chosen readings, and the days that `FROM` and `UNTIL` name;\n"
            "the full evaluation answers for the measures in `REST`.\n\n"
            f"Generated from {self.source}; edit the policy, not this file.\n\n"
            "A test may ask again what an earlier one has settled: the type checker is told.\n"
        )
        absent = {section for one in needed for section in one.absent}
        empty = [
            f"NO_{identifier(s.id).upper()}: Final = {self.classes['section', s.id]}()"
            for s in self.logic.policy.sections
            if s.id in absent
        ]
        tables = [line for id_, functions in covered.items() for line in _tables(id_, functions)]
        if covered:
            self.used |= {"Norm", "Covered", "Statuses"}
        wanted = set(needed)
        written = [list(one.lines) for one in self.functions.values() if one in wanted]
        blocks = [[*days, *empty, *tables], *written, *entries]
        return module(doc, self._imports(names_in(blocks), needed), blocks)

    def _needed(self, covered: dict[str, list[Function]]) -> list[Function]:
        """The functions of covered measures, each after those whose numbers it takes."""
        found: dict[Function, None] = {}

        def add(one: Function) -> None:
            for read in one.reads:
                other = self.functions[read]
                assert other is not None
                add(other)
            found[one] = None

        for functions in covered.values():
            for one in functions:
                add(one)
        return list(found)

    # --- measures ---

    def _measure(self, measure: str) -> list[Function] | None:
        """The functions of a measure's provisions, None where one is not written."""
        versions = self.versions[measure]
        if len(versions) > 1:
            return None
        found = [self._function(measure, p.provision.id) for p in versions[0].provisions]
        whole = [one for one in found if one is not None]
        return whole if whole and len(whole) == len(found) else None

    def _function(self, measure: str, provision: str) -> Function | None:
        """The function of a provision and those that it reads, None where one is not written."""
        name = (measure, provision)
        if name not in self.functions:
            self.functions[name] = None  # a circle, which a policy may not have, ends here
            try:
                made = self._written(measure, provision)
            except TooHard:
                return None
            if all(self._function(*read) for read in made.reads):
                self.functions[name] = made
        return self.functions[name]

    def _written(self, measure: str, provision: str) -> Function:
        versions = self.versions[measure]
        if len(versions) > 1:
            raise TooHard("versions")
        own = versions[0].measure
        found = [p for p in versions[0].provisions if p.provision.id == provision]
        windows = [own.window, *(p.provision.window for p in found)]
        if len(found) != 1 or not all(self._on_all_days(window) for window in windows):
            raise TooHard("in force on some days")
        norms = {winner: self._norm(winner) for winner in found[0].prevailing}
        return self.provisions.function(own, found[0], norms)

    def _on_all_days(self, window: m.Window) -> bool:
        """Whether it is in force on all days that the code is for."""
        starts = window.start is None or window.start <= self.start
        return starts and window.end == self.logic.policy.window.end

    def _norm(self, name: tuple[str, str]) -> Norm:
        return next(
            p.provision.norm
            for version in self.versions[name[0]]
            for p in version.provisions
            if p.provision.id == name[1]
        )

    # --- the module ---

    def _entries(
        self, covered: dict[str, list[Function]], needed: list[Function]
    ) -> list[list[str]]:
        """The functions that answer for all measures."""
        taken = {function(*read) for one in needed for read in one.reads}
        loads = self._loads(needed)
        loads += [f"{one.name}_ = {one.call}" for one in needed if one.name in taken]
        calls = {
            id_: tuple(Atom(f"{one.name}_" if one.name in taken else one.call) for one in functions)
            for id_, functions in covered.items()
        }
        statuses = [(text(id_), self._looked_up(id_, own)) for id_, own in calls.items()]
        reasons = [(text(id_), Index(f"{_table(id_)}.reasons", own)) for id_, own in calls.items()]
        return [
            _entry("statuses", "Status", "The status of each measure.", loads, statuses),
            _entry(
                *("reasons", "Reasons", "The status of each measure, and what decided it."),
                *(loads, reasons),
            ),
        ]

    def _looked_up(self, id_: str, calls: tuple[Atom, ...]) -> Code:
        """A measure's status: of a lone provision by its bits alone, which is the quickest."""
        if len(calls) > 1:
            return Index(_table(id_), calls)
        self.used.add("STATUS")
        return Index("STATUS", (Atom(f"{calls[0].text} & 0x{LOWEST:X}"),))

    def _loads(self, needed: list[Function]) -> list[str]:
        """The sections, each of its class, and which of them are absent."""
        body, checks = [], []
        for section in dict.fromkeys(s for one in needed for s in (*one.sections, *one.absent)):
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
        for section in dict.fromkeys(s for one in needed for s in one.absent):
            own = identifier(section)
            body.append(f"no_{own} = {own}_ == NO_{own.upper()}")
        return body

    def _imports(self, named: set[str], needed: list[Function]) -> list[str]:
        used = self.used & named
        # After an early return the type checker knows more of a fact than a later test supposes.
        lines = ['# mypy: disable-error-code="comparison-overlap"', ""]
        lines += ["from __future__ import annotations", "", "from datetime import date"]
        lines += ["from typing import Final", ""]
        plain = sorted(used & {"STATUS"}) + sorted(used & {"Covered", "NotPlain", "Statuses"})
        plain += sorted(used & {"days_later", "involved", "months_later"})
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
        sections = {s for one in needed for s in (*one.sections, *one.absent)}
        classes = {"Project", *(self.classes["section", s] for s in sections)}
        return [*lines, "", *_from(".facts", sorted(classes))]


def _table(measure: str) -> str:
    return f"M{measure.replace('-', '_').zfill(2)}"


def _tables(id_: str, functions: list[Function]) -> list[str]:
    covered = call("Statuses", *(_covered_code(one.covered) for one in functions))
    return lay(covered, "", f"{_table(id_)}: Final = ")


def _entry(
    name: str, gives: str, doc: str, loads: list[str], rows: Iterable[tuple[Code, Code]]
) -> list[str]:
    body = [f'"""{doc} Raises NotPlain for unusual facts."""', *loads]
    signature = f"def {name}(project: Project, day: date) -> dict[str, {gives}]:"
    return [signature, *indented(body), *lay(Dict(tuple(rows)), STEP, "return ")]


def _covered_code(covered: Covered) -> Code:
    """What makes it, where it is used."""
    lists = {"exceptions": covered.exceptions, "hard": covered.hard, "soft": covered.soft}
    return call(
        "Covered",
        text(covered.id),
        Atom(f"Norm.{covered.norm.name}"),
        *(Keyword(name, Tuple(tuple(map(text, ids)))) for name, ids in lists.items() if ids),
    )


def _day(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


def _from(home: str, names: list[str]) -> list[str]:
    line = f"from {home} import {', '.join(names)}"
    if width(line) <= WIDTH:
        return [line]
    return [f"from {home} import (", *(f"{STEP}{name}," for name in names), ")"]
