"""Which facts a measure reads: found by asking about a project of which nothing is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dsl.runtime.answer import walker
from dsl.runtime.case import Case, FactTable, Node
from dsl.runtime.checker import Checker
from dsl.runtime.clauses import EachLimitClause, MeasureClauses, PolicyClauses, RequirementClause
from dsl.runtime.conditions import Item
from dsl.runtime.values import GivenFacts


class _Noting(Case):
    """A case that notes every fact asked for."""

    def __init__(self, table: FactTable, day: date, chosen: dict[str, str]) -> None:
        super().__init__(table, GivenFacts(), day, chosen, assumptions=False)
        self.asked: set[str] = set()

    def fact(self, name: str) -> Node:
        """Notes the fact, and those its default reads."""
        self.asked.add(name)
        return super().fact(name)

    def involves(self, section: str, key: str = "") -> Node:
        """Notes all facts of the section."""
        facts = self.table.sections[section].facts
        self.asked |= {f"{section}.{fact.id}" for fact in facts}
        return super().involves(section, key)


def facts_read(checker: Checker, measure: str) -> set[str]:
    """Dotted names of the facts that a measure's clauses read, versions together."""
    policy = checker.policy
    day = next((m.window.start for m in policy.measures if m.id == measure), None) or date.today()
    case = _Noting(checker.table, day, policy.chosen)
    case.links = walker(policy, checker.table, GivenFacts(), day)
    for clauses in policy.measures:
        if clauses.id == measure:
            for _ in _evaluated(policy, clauses, case):
                pass
    return case.asked


def _evaluated(policy: PolicyClauses, measure: MeasureClauses, case: Case) -> Iterator[Node]:
    for test in (*policy.scope, *measure.scope):
        yield test(case)
    for exception in measure.exceptions:
        yield exception.when(case)
    for caution in measure.cautions:
        yield caution.when(case)
    for p in measure.provisions:
        for single in (*p.scope, p.fulfilled, p.breached, p.earliest):
            if single is not None:
                yield single(case)
        for exception in p.exceptions:
            yield exception.when(case)
        for caution in p.cautions:
            yield caution.when(case)
        for amount in p.amounts:
            yield amount.value(case)
        if p.deadline is not None:
            for part in (p.deadline.start, p.deadline.period, p.deadline.done, p.deadline.rolls):
                if part is not None:
                    yield part(case)
        for clause in p.conditions:
            if clause.waiver is not None:
                yield clause.waiver.when(case)
            if isinstance(clause, RequirementClause):
                yield clause.test(case)
            elif isinstance(clause, EachLimitClause):
                item = Item("", 0, None)
                yield clause.items(case)
                yield clause.value(case, item)
                yield clause.bound(case, item)
            else:
                yield clause.value(case)
                yield clause.bound(case)
