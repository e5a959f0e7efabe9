"""`plain.py` of a package: the status of each measure as straight-line code.

It covers the measures whose conditions are plain enough (no deadline, no default, no reference to
another provision …); of the others it says nothing, and the full evaluation answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

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
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Norm

Classes = dict[tuple[str, str], str]
# A status, and the name of the bit that says that it is possible.
_BITS: Final = {
    "NOT_APPLICABLE": "MAY_NOT_APPLY",
    "EXCEPTED": "MAY_BE_EXCEPTED",
    "VIOLATED": "MAY_BE_VIOLATED",
    "NOT_MET": "MAY_NOT_BE_MET",
    "REFERRED": "MAY_BE_REFERRED",
    "APPLIES": "MAY_APPLY",
}


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
        rows: list[tuple[str, Code | None]] = []
        rest: dict[str, None] = {}
        versions: dict[str, int] = {}
        for one in self.logic.measures:
            versions[one.measure.id] = versions.get(one.measure.id, 0) + 1
        for one in self.logic.measures:
            if versions[one.measure.id] == 1:
                rows.append((one.measure.id, self._measure(one)))
            else:
                rest[one.measure.id] = None
        rest |= dict.fromkeys(id_ for id_, code in rows if code is None)
        policy = self.logic.policy
        days = [f"FROM: Final = {_day(self.start)}"]
        if policy.window.end is not None:
            days = [f"{days[0]}", f"UNTIL: Final[date] = {_day(policy.window.end)}"]
        else:
            days.append("UNTIL: Final = date.max")
        days += lay(Tuple(tuple(text(id_) for id_ in rest)), "", "REST: Final[tuple[str, ...]] = ")
        self.used |= {"date", "Final"}
        entry = self._entry([(id_, code) for id_, code in rows if code is not None])
        doc = (
            "The status of each measure, without its reasons, as straight-line code.\n\n"
            "For typed projects, the chosen readings, and the days that `FROM` and `UNTIL` name;\n"
            "the full evaluation answers for the measures in `REST`.\n\n"
            f"Generated from {self.source}; edit the policy, not this file.\n\n"
            "A test may ask again what an earlier one has settled: the type checker is told.\n"
        )
        head = [*days, *(f"NO_{name.upper()}: Final = {made}" for name, made in self._empties())]
        blocks = [[*head, *self.tables], *self.blocks, entry]
        return module(doc, self._imports(names_in(blocks)), blocks)

    # --- measures ---

    def _measure(self, logic: LogicMeasure) -> Code | None:
        """The code of a measure's status in the entry, None where it is not covered."""
        measure = logic.measure
        blocks, sections, used = len(self.blocks), dict(self.sections), set(self.used)
        try:
            provisions = self._in_force(logic)
            calls = [self._provision(logic, p, len(provisions) == 1) for p in provisions]
        except TooHard:
            del self.blocks[blocks:]
            self.sections, self.used = sections, used
            return None
        if len(calls) == 1:
            return Atom(calls[0])
        table = f"M{measure.id.replace('-', '_').zfill(2)}"
        norms = [f"Norm.{p.provision.norm.name}" for p in logic.provisions]
        self.used |= {"Norm", "Several"}
        line = f"{table}: Final = Several({', '.join(norms)})"
        if width(line) <= WIDTH:
            self.tables.append(line)
        else:
            self.tables += [f"{table}: Final = Several(", *(f"{STEP}{n}," for n in norms), ")"]
        return call(f"{table}.of", *(Atom(one) for one in calls))

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

    def _provision(self, measure: LogicMeasure, logic: LogicProvision, alone: bool) -> str:
        """Writes the function of a provision; the call of it.

        Of one that is alone in its measure it gives the status, else what is possible, as bits.
        """
        p, own = logic.provision, measure.measure
        if logic.prevailing or p.deadline is not None:
            raise TooHard("deadline or prevailing provision")
        name = f"m{own.id.replace('-', '_').zfill(2)}_{identifier(p.id)}"
        written = Written()
        taken = {f"{identifier(s.id)}_" for s in self.logic.policy.sections}
        conditions = Conditions(self.setting, written, {*taken, "possible", "sure", "doubt"})
        stages = self._stages(conditions, own, p, alone)
        flags = []
        for section, flag in conditions.flags.items():
            if any(re.search(rf"\b{flag}\b", line) for line in stages):
                own_name = identifier(section)
                flags.append(f"{flag} = {own_name}_ == NO_{own_name.upper()}")
                self.used.add(f"empty {section}")
        self.sections |= written.sections
        self.used |= written.used
        parameters = [f"{identifier(s)}_: {self.classes['section', s]}" for s in written.sections]
        gives = "Status" if alone else "int"
        signature = f"def {name}({', '.join(parameters)}) -> {gives}:"
        head = [signature]
        if width(signature) > WIDTH:
            head = [f"def {name}(", *(f"{STEP}{one}," for one in parameters), f") -> {gives}:"]
        doc = plain_comment(f"{p.label.zh} · {p.label.en}")
        said = [*docstring(f"{doc}.", STEP), *comment(f"{self.source}:{p.span.line}", STEP)]
        self.blocks.append(wrapped([*head, *said, *indented([*flags, *stages])]))
        arguments = ", ".join(f"{identifier(s)}_" for s in written.sections)
        return f"{name}({arguments})"

    def _stages(self, write: Conditions, own: m.Measure, p: m.Provision, alone: bool) -> list[str]:
        """The five stages of the walk, in their order; what is unknown leaves a status possible."""
        policy = self.logic.policy
        scope = [e for e in (policy.applies, own.applies, *own.whiles, p.when, *p.whiles) if e]
        exceptions = [e.when for e in (*own.exceptions, *p.exceptions)]
        breaches: list[m.Expr] = []
        hard: list[m.Expr] = []
        soft: list[m.Expr] = []
        if p.norm.is_duty:
            if p.limits:
                raise TooHard("limit of a duty")
            if p.breached is not None and p.norm is not Norm.COMMIT:
                breaches.append(p.breached)
        else:
            for requirement in p.requirements:
                tested = _waived(requirement.condition, requirement.waiver)
                (soft if requirement.in_principle else hard).append(tested)
            for limit in p.limits:
                (soft if limit.in_principle else hard).append(_waived(_held(limit), limit.waiver))
        lines: list[str] = []
        for stage, ends, status in (
            (scope, False, "NOT_APPLICABLE"),
            (exceptions, True, "EXCEPTED"),
            (breaches, True, "VIOLATED"),
            (hard, False, "NOT_MET"),
            (soft, False, "REFERRED"),
        ):
            if stage:
                lines += self._stage(write, stage, ends, status, alone)
        self.used.add(self._word("APPLIES", alone))
        if alone:
            self.used.add("UNDETERMINED")
            lines = ["sure = True", *lines, "return APPLIES if sure else UNDETERMINED"]
            return _without(lines, "sure = True", "sure = False", " if sure else UNDETERMINED")
        lines = ["possible = 0", *lines, f"return possible | {_BITS['APPLIES']}"]
        return _without(lines, "possible = 0", "possible |= ", "possible | ")

    def _stage(
        self, write: Conditions, stage: list[m.Expr], ends: bool, status: str, alone: bool
    ) -> list[str]:
        """A stage: what ends the walk there returns, what is unknown is marked."""
        word = self._word(status, alone)
        self.used.add(word)
        # An exception that holds is all there is, even while the scope is unknown.
        first = status in ("NOT_APPLICABLE", "EXCEPTED")
        before: list[str] = []
        after: list[str] = []
        if not alone:
            end = f"return {word}" if first else f"return possible | {word}"
            mark = f"possible |= {word}"
        elif first:
            end, mark = f"return {word}", "sure = False"
        else:
            # What ends the stage makes good an unknown condition of the same stage.
            self.used.add("UNDETERMINED")
            end, mark = f"return {word} if sure else UNDETERMINED", "doubt = True"
            before, after = ["doubt = False"], ["if doubt:", f"{STEP}sure = False"]
        ways = Ways((end,), (), (mark,)) if ends else Ways((), (end,), (mark,))
        lines = [line for expr in stage for line in write.condition(expr, ways)]
        if not any(mark in line for line in lines):
            return lines  # nothing in it can be unknown
        return [*before, *lines, *after]

    def _word(self, status: str, alone: bool) -> str:
        return status if alone else _BITS[status]

    # --- the module ---

    def _empties(self) -> Iterable[tuple[str, str]]:
        for section in self.logic.policy.sections:
            if f"empty {section.id}" in self.used:
                yield identifier(section.id), f"{self.classes['section', section.id]}()"

    def _entry(self, rows: list[tuple[str, Code]]) -> list[str]:
        """The function that gives all statuses."""
        lines = ["def statuses(project: Project) -> dict[str, Status]:"]
        body = ['"""The status of each measure by its id. Raises NotPlain for unusual facts."""']
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
        plain = sorted(used & {*_BITS, *_BITS.values(), "UNDETERMINED"})
        plain += sorted(used & {"NotPlain", "Several"})
        if plain:
            lines += _from("dsl.runtime.plain", plain)
        if "Quantity" in used:
            lines += ["from dsl.runtime.quantity import Quantity"]
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
