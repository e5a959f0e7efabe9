"""The policy as a register (事项清单): a row per provision, from the model alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

import attrs

from compiler.phrases import Phrases, constant_text
from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.runtime.report import Label
from dsl.runtime.status import Norm


class Decidable(Enum):
    """What it takes to decide a provision."""

    DATA = "data"  # from facts alone
    PAPERS = "papers"  # facts, and papers that must be seen
    JUDGEMENT = "judgement"  # somebody judges: a fact, 原则上, 等, or an open reading
    NOTHING = "nothing"  # a programme: there is nothing to decide


@attrs.frozen
class Row:
    """A provision, in words of both languages."""

    measure: str
    title: Label
    provision: str
    label: Label
    norm: Norm
    window: m.Window
    addressee: Label | None
    conditions: tuple[Label, ...]
    exceptions: tuple[Label, ...]
    limits: tuple[Label, ...]
    amounts: tuple[Label, ...]
    deadlines: tuple[Label, ...]
    figures: tuple[Label, ...]
    papers: tuple[Label, ...]
    produces: tuple[Label, ...]
    judges: tuple[Label, ...]
    readings: tuple[str, ...]
    decidable: Decidable
    why: tuple[str, ...]  # what makes it a matter of judgement: judged, in_principle, etc, reading
    line: int


def register(policy: m.Policy) -> Iterator[Row]:
    """A row for each provision, all versions, in the order of the policy."""
    maker = _Rows(policy)
    for measure in policy.measures:
        for provision in measure.provisions:
            yield maker.row(measure, provision)


class _Rows:
    def __init__(self, policy: m.Policy) -> None:
        self.policy = policy
        self.phrases = Phrases(policy)
        self.reach = Reach(policy)
        self.facts = {f"{s.id}.{f.id}": f for s in policy.sections for f in s.facts}
        self.fields = {(r.id, f.id): f for r in policy.records for f in r.fields}

    def row(self, measure: m.Measure, p: m.Provision) -> Row:
        written = m.expressions_of(self.policy, measure, p)
        read = list(self.reach.of(written))
        judges = _distinct(f.judged_by for f in self._facts(read) if f.judged_by is not None)
        readings = tuple(
            dict.fromkeys(e.interpretation for e in read if isinstance(e, m.ReadingIs))
        )
        tests = {
            "judged": bool(judges),
            "in_principle": any(r.in_principle for r in p.requirements)
            or any(limit.in_principle for limit in p.limits),
            "etc": any(isinstance(e, m.IsIn | m.Includes) and e.etc for e in read),
            "reading": bool(readings),
        }
        why = tuple(name for name, holds in tests.items() if holds)
        papers = self._texts(m.DocKind.EVIDENCE, measure, p)
        return Row(
            measure=measure.id,
            title=measure.label,
            provision=p.id,
            label=p.label,
            norm=p.norm,
            window=p.window,
            addressee=p.addressee,
            conditions=tuple(self._conditions(measure, p)),
            exceptions=tuple(
                self._called(e.label, e.when) for e in (*measure.exceptions, *p.exceptions)
            ),
            limits=tuple(map(self._limit, p.limits)),
            amounts=tuple(self._called(a.label, a.value) for a in p.amounts),
            deadlines=tuple(self._deadlines(p)),
            figures=tuple(map(self._figure, self._parameters(read))),
            papers=papers,
            produces=self._texts(m.DocKind.PRODUCES, measure, p),
            judges=judges,
            readings=readings,
            decidable=_decidable(p, papers, why),
            why=why,
            line=p.span.line,
        )

    def _conditions(self, measure: m.Measure, p: m.Provision) -> Iterator[Label]:
        for when in (self.policy.applies, measure.applies, *measure.whiles, p.when, *p.whiles):
            if when is not None:
                yield self.phrases.label(when)
        for requirement in p.requirements:
            said = self._called(requirement.label, requirement.condition)
            yield _in_principle(said) if requirement.in_principle else said
        for word, test in ((_FULFILLED, p.fulfilled), (_BREACHED, p.breached)):
            if test is not None:
                yield self._called(word, test)

    def _limit(self, limit: m.Limit) -> Label:
        zh, en = (self.phrases.limit(limit, n) for n in (0, 1))
        said = Label(f"{limit.label.zh}：{zh}", f"{limit.label.en}: {en}")
        return _in_principle(said) if limit.in_principle else said

    def _deadlines(self, p: m.Provision) -> Iterator[Label]:
        if p.deadline is not None:
            term = p.deadline.term
            yield Label(self.phrases.term(term, 0), self.phrases.term(term, 1))
        if p.earliest is not None:
            yield self._called(_EARLIEST, p.earliest)

    def _called(self, name: Label, expr: m.Expr) -> Label:
        words = self.phrases.label(expr)
        return Label(f"{name.zh}：{words.zh}", f"{name.en}: {words.en}")

    def _parameters(self, read: Iterable[m.Expr]) -> Iterator[m.Parameter]:
        for name in dict.fromkeys(e.parameter for e in read if isinstance(e, m.ParameterRef)):
            yield self.phrases.parameters[name]

    def _figure(self, parameter: m.Parameter) -> Label:
        values = [v.value for v in parameter.values]
        zh = "，".join(constant_text(v, 0) for v in values)
        en = ", ".join(constant_text(v, 1) for v in values)
        return Label(f"{parameter.label.zh}：{zh}", f"{parameter.label.en}: {en}")

    def _facts(self, read: Iterable[m.Expr]) -> Iterator[m.Fact]:
        for expr in read:
            if isinstance(expr, m.FactRef):
                yield self.facts[expr.name]
            elif isinstance(expr, m.FieldRef):
                yield self.fields[expr.record, expr.field]

    def _texts(self, kind: m.DocKind, measure: m.Measure, p: m.Provision) -> tuple[Label, ...]:
        texts = (doc for doc in (*measure.texts, *p.texts) if doc.kind is kind)
        return tuple(Label(self.phrases.text(d, 0), self.phrases.text(d, 1)) for d in texts)


_FULFILLED = Label("履行", "fulfilled")
_BREACHED = Label("违反", "breached")
_EARLIEST = Label("最早", "earliest")


def _in_principle(label: Label) -> Label:
    return Label(f"原则上 {label.zh}", f"in principle {label.en}")


def _distinct(labels: Iterable[Label]) -> tuple[Label, ...]:
    return tuple(dict.fromkeys(labels))


def _decidable(p: m.Provision, papers: tuple[Label, ...], why: tuple[str, ...]) -> Decidable:
    if p.norm is Norm.PROGRAMME:
        return Decidable.NOTHING
    if why:
        return Decidable.JUDGEMENT
    return Decidable.PAPERS if papers else Decidable.DATA
