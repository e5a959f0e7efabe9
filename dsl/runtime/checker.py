"""The public way into a generated package: `check`, and a report whose details come on demand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dsl.runtime.answer import AsOfFrom, measure_status
from dsl.runtime.case import FactTable
from dsl.runtime.clauses import PolicyClauses
from dsl.runtime.explain import Explainer
from dsl.runtime.limits import unit_on
from dsl.runtime.marks import Marks, Question, marked_report
from dsl.runtime.noun import frozen
from dsl.runtime.reasons import Reasons, decided
from dsl.runtime.report import LimitReport, MeasureReport, PolicyReport, ProvisionReport, WhyNode
from dsl.runtime.report_json import measures_json
from dsl.runtime.shown import written
from dsl.runtime.sources import source_of
from dsl.runtime.status import Status
from dsl.runtime.values import GivenFacts, Unknown
from dsl.runtime.walk import Outcome, Walker
from dsl.runtime.workings import Worked, share_of, working

if TYPE_CHECKING:
    from attrs import AttrsInstance


@frozen(eq=False, repr=False)
class Plain:
    """A package's straight-line code: the days it is for, and the measures it leaves out."""

    start: date
    end: date
    rest: tuple[str, ...]
    statuses: Callable[[AttrsInstance, date], dict[str, Status]]
    reasons: Callable[[AttrsInstance, date], dict[str, Reasons]]


T = TypeVar("T")
_Straight = Callable[[Plain], Callable[["AttrsInstance", date], dict[str, T]]]


def _statuses(plain: Plain) -> Callable[[AttrsInstance, date], dict[str, Status]]:
    return plain.statuses


def _reasons(plain: Plain) -> Callable[[AttrsInstance, date], dict[str, Reasons]]:
    return plain.reasons


class Checker:
    """A policy's checker: its tables, and the package they came in."""

    def __init__(
        self, package: str, policy: PolicyClauses, table: FactTable, digest: str, source: str
    ) -> None:
        self.package = package
        self.policy = policy
        self.table = table
        self.digest = digest
        self.source = source

    def check(
        self,
        project: AttrsInstance | GivenFacts,
        *,
        as_of: date | None = None,
        readings: Mapping[str, str] | None = None,
        assumptions: bool = True,
        as_of_from: AsOfFrom | None = None,
    ) -> Report:
        """The report of a project. Raises ValueError for a reading the policy does not have."""
        day, origin = as_of, as_of_from or "option"
        if day is None:
            source = source_of(project)
            own = source.as_of if source is not None else None
            day, origin = (own, "project") if own else (date.today(), "today")
        chosen = dict(readings or {})
        for name, option in chosen.items():
            if option not in self.policy.options.get(name, ()):
                raise ValueError(f"{name}={option}: no such reading")
        return Report(self, project, day, chosen, assumptions, origin)

    def statuses(
        self,
        project: AttrsInstance | GivenFacts,
        *,
        as_of: date | None = None,
        readings: Mapping[str, str] | None = None,
        assumptions: bool = True,
    ) -> dict[str, Status]:
        """The status of each measure by its id: by straight-line code where that covers it."""
        return self.statuses_of(
            self.check(project, as_of=as_of, readings=readings, assumptions=assumptions)
        )

    def statuses_of(self, report: Report) -> dict[str, Status]:
        """`statuses` of what a report is about."""
        return self._answer(report, _statuses, Report.in_full)

    def reasons(
        self,
        project: AttrsInstance | GivenFacts,
        *,
        as_of: date | None = None,
        readings: Mapping[str, str] | None = None,
        assumptions: bool = True,
    ) -> dict[str, Reasons]:
        """The status of each measure by its id, and the clauses that decided it."""
        report = self.check(project, as_of=as_of, readings=readings, assumptions=assumptions)
        return self._answer(report, _reasons, Report.reasons_in_full)

    def statuses_on(self, day: date) -> Callable[[AttrsInstance], dict[str, Status]]:
        """`statuses` for many typed projects on one day: a function of a project."""
        return self._on(day, _statuses, Report.in_full)

    def reasons_on(self, day: date) -> Callable[[AttrsInstance], dict[str, Reasons]]:
        """`reasons` for many typed projects on one day: a function of a project."""
        return self._on(day, _reasons, Report.reasons_in_full)

    def _on(
        self, day: date, straight: _Straight[T], in_full: Callable[[Report, str], T]
    ) -> Callable[[AttrsInstance], dict[str, T]]:
        def otherwise(project: AttrsInstance) -> dict[str, T]:
            return self._answer(self.check(project, as_of=day), straight, in_full)

        plain = self._plain
        if plain is None or plain.rest or not plain.start <= day <= plain.end:
            return otherwise
        direct = straight(plain)

        def answer(project: AttrsInstance) -> dict[str, T]:
            try:
                return direct(project, day)
            except AttributeError:  # a fact in a form that it does not read
                return otherwise(project)

        return answer

    def _answer(
        self, report: Report, straight: _Straight[T], in_full: Callable[[Report, str], T]
    ) -> dict[str, T]:
        """By straight-line code; what that leaves out, and what else was asked, in full."""
        plain, project = self._plain, report.plain_project
        found: dict[str, T] = {}
        if plain is not None and project is not None and plain.start <= report.day <= plain.end:
            try:
                found = straight(plain)(project, report.day)
            except AttributeError:  # a fact in a form that it does not read
                found = {}
            if found and not plain.rest:
                return found
        return {m.id: found[m.id] if m.id in found else in_full(report, m.id) for m in report}

    @cached_property
    def _plain(self) -> Plain | None:
        try:
            module = import_module(f"{self.package}.plain")
        except ModuleNotFoundError:
            return None
        return Plain(module.FROM, module.UNTIL, module.REST, module.statuses, module.reasons)

    def load(self, path: str | Path) -> GivenFacts:
        """The facts of a project file. Raises `Diagnostics` where it has mistakes."""
        facts = import_module("dsl.facts")
        given: GivenFacts = facts.load(Path(path), self._vocabulary())
        return given

    def read(self, mapping: Mapping[str, object]) -> GivenFacts:
        """The facts of a mapping shaped as a project file. Raises `Diagnostics` likewise."""
        facts = import_module("dsl.facts")
        given: GivenFacts = facts.read(mapping, self._vocabulary())
        return given

    def _vocabulary(self) -> object:
        module = import_module(self.package)
        return Path(str(module.__file__)).parent / "vocabulary.json"


class Report:
    """The answer for a project: `report[21].status`, `report[21]["other_urgent"].limit("area")`."""

    def __init__(
        self,
        checker: Checker,
        project: AttrsInstance | GivenFacts,
        day: date,
        readings: dict[str, str],
        assumptions: bool,
        origin: AsOfFrom,
    ) -> None:
        self._checker = checker
        self._project = project
        self.day = day
        self._readings = readings
        self._assumptions = assumptions
        self._origin = origin
        self._details: dict[str, MeasureReport] = {}

    @property
    def plain_project(self) -> AttrsInstance | None:
        """The project, where straight-line code may answer: typed, and nothing else was asked."""
        if self._readings or not self._assumptions or isinstance(self._project, GivenFacts):
            return None
        return self._project

    @cached_property
    def question(self) -> Question:
        """What is asked, in the form in which it is worked out in full."""
        project, checker = self._project, self._checker
        if isinstance(project, GivenFacts):
            given = project
        else:
            from dsl.runtime.project import given_facts  # late: typed projects need attrs

            given = source_of(project) or given_facts(project)
        readings, assumptions = self._readings, self._assumptions
        return Question(checker.policy, checker.table, given, self.day, readings, assumptions)

    @cached_property
    def _walk(self) -> Walker:
        return self.question.walk()

    @cached_property
    def _statuses(self) -> dict[str, Status]:
        return self._checker.statuses_of(self)

    @cached_property
    def full(self) -> PolicyReport:
        """The whole report, with its marks."""
        return marked_report(self.question, self._origin)

    def in_detail(self, measure: str) -> MeasureReport:
        """The report of one measure, with its marks: the others are not worked out."""
        if measure not in self._details:
            self._details[measure] = self._marks.of(measure)
        return self._details[measure]

    @cached_property
    def _marks(self) -> Marks:
        return Marks(self.question, self.question.walk())

    def __getitem__(self, measure: int | str) -> MeasureAnswer:
        id_ = str(measure)
        if not any(m.id == id_ for m in self._checker.policy.measures):
            raise KeyError(measure)
        return MeasureAnswer(self, id_)

    def __iter__(self) -> Iterator[MeasureAnswer]:
        for id_ in dict.fromkeys(m.id for m in self._checker.policy.measures):
            yield MeasureAnswer(self, id_)

    def status(self, measure: str) -> Status:
        """A measure's status, without the details."""
        return self._statuses[measure]

    def in_full(self, measure: str) -> Status:
        """A measure's status by the full evaluation."""
        possible, _ = measure_status(self._outcomes(measure))
        return next(iter(possible)) if len(possible) == 1 else Status.UNDETERMINED

    def reasons_in_full(self, measure: str) -> Reasons:
        """A measure's status and the clauses that decided it, by the full evaluation."""
        provisions = tuple(decided(outcome) for outcome in self._outcomes(measure))
        return Reasons(self.in_full(measure), provisions)

    def _outcomes(self, measure: str) -> list[Outcome]:
        shown = self._walk.shown(measure)
        return [
            found
            for p in self._walk.versions(shown)
            if (found := self._walk.outcome(measure, p.id)) is not None
        ]

    def differing_defaults(self) -> dict[str, tuple[str, str]]:
        """Given facts that differ from what their known formula gives: (formula's, given)."""
        found = {}
        case = self._walk.case
        for name, spec in case.table.specs.items():
            given = case.given.facts.get(name)
            if spec.default is None or given is None or isinstance(given, Unknown):
                continue
            computed = spec.default(case).value
            if computed is not None and computed != given:
                texts = [written(v) for v in (computed, given)]
                found[name] = (str(texts[0]), str(texts[1]))
        return found

    def provisions(self, measure: str) -> tuple[str, ...]:
        """The provisions of a measure, in order."""
        return tuple(p.id for p in self._walk.versions(self._walk.shown(measure)))

    def explain(self, measure: str, provision: str, *, everything: bool = False) -> WhyNode | None:
        """The tree of conditions that decided a provision."""
        found = self._walk.outcome(measure, provision)
        if found is None:
            return None
        checker = self._checker
        return Explainer(checker.package, checker.source, self._walk.case).why(found, everything)

    def workings(self, measure: str, provision: str, *, english: bool = False) -> dict[str, Worked]:
        """Of each limit and amount, how its value and its bound were worked out."""
        found = self._walk.outcome(measure, provision)
        if found is None or not found.in_force:
            return {}
        case = self._walk.case
        day = case.day
        shown: dict[str, Worked] = {}
        for limit in found.limits:
            unit = unit_on(limit.clause.unit, day)
            shown[limit.clause.id] = Worked(
                working(limit.value, unit, english=english),
                working(limit.bound, unit, english=english),
                share_of(limit.value, limit.bound),
            )
        for amount in found.clauses.amounts:
            shown[amount.id] = Worked(working(amount.value(case), None, english=english))
        return shown

    def to_json(self) -> str:
        """The measures in the shape of `pol eval --format json`."""
        return json.dumps(measures_json(self.full), ensure_ascii=False, indent=1)


class MeasureAnswer:
    """A measure's answer."""

    def __init__(self, report: Report, id_: str) -> None:
        self._report = report
        self.id = id_

    @property
    def status(self) -> Status:
        """The status."""
        return self._report.status(self.id)

    @cached_property
    def full(self) -> MeasureReport:
        """The details."""
        return self._report.in_detail(self.id)

    def __getitem__(self, provision: str) -> ProvisionAnswer:
        for found in self.full.provisions:
            if found.id == provision:
                return ProvisionAnswer(self._report, self.id, found)
        raise KeyError(provision)

    def explain(self) -> tuple[WhyNode, ...]:
        """A tree of conditions for each provision."""
        found = (self._report.explain(self.id, id_) for id_ in self._report.provisions(self.id))
        return tuple(node for node in found if node is not None)


class ProvisionAnswer:
    """A provision's answer."""

    def __init__(self, report: Report, measure: str, full: ProvisionReport) -> None:
        self._report = report
        self._measure = measure
        self.full = full

    @property
    def status(self) -> Status:
        """The status."""
        return self.full.status

    def limit(self, id_: str) -> LimitReport:
        """A limit by its id."""
        for found in self.full.limits:
            if found.id == id_:
                return found
        raise KeyError(id_)

    def explain(self, *, everything: bool = False) -> WhyNode | None:
        """The tree of conditions that decided it."""
        return self._report.explain(self._measure, self.full.id, everything=everything)
