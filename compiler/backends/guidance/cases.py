"""Worked cases of a guide, from the examples of a policy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from compiler.backends.guidance.names import (
    Names,
    Runs,
    figure_text,
    joined,
    plain,
    sentence,
    written_unit,
)
from compiler.backends.guidance.sums import sums
from compiler.backends.guidance.tree import Case, Run, Sentence
from compiler.examples import given_of
from compiler.words import DUTY, STATE, STATUS
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Records, Type
from dsl.runtime.quantity import Quantity
from dsl.runtime.status import Status
from dsl.runtime.values import Absent, Members, Unknown, Value
from dsl.semantics.walk import Case as Evaluated

_IDLE: Final = frozenset({Status.NOT_IN_FORCE, Status.NOT_APPLICABLE, Status.EXCEPTED})
_STATUSES: Final = {s.value: words for s, words in STATUS.items()}
_DUTIES: Final = {s.value: words for s, words in DUTY.items()}
_DEADLINES: Final = {s.value: words for s, words in STATE.items()}
_ASPECTS: Final = {
    m.Aspect.POSSIBLE: ("仍可能", "still possible"),
    m.Aspect.STATE: ("履行情况", "how it stands"),
    m.Aspect.VALUE: ("数值", "comes to"),
    m.Aspect.MARGIN: ("余量", "margin"),
    m.Aspect.DUE: ("届满日", "due"),
    m.Aspect.EARLIEST: ("最早日", "earliest"),
    m.Aspect.MISSING: ("还缺的事实", "still missing"),
    m.Aspect.EXCEPTION: ("除外原因", "excepted by"),
    m.Aspect.ARGUABLE: ("因“等”字可商榷", "open to argument"),
    m.Aspect.STALE: ("已过复核日", "past its review"),
    m.Aspect.CAUTIONS: ("出现的注意事项", "cautions shown"),
}


class Cases:
    """Writes the examples of a policy in one language."""

    def __init__(self, names: Names) -> None:
        self.names, self.n = names, names.n
        self._provisions = {
            (measure.id, p.id): p for measure in names.policy.measures for p in measure.provisions
        }

    def by_measure(self) -> dict[str, tuple[Case, ...]]:
        """The examples that expect something of each measure."""
        found: dict[str, list[Case]] = {}
        for example in self.names.policy.examples:
            given = self._given(example)
            readings = tuple(self._reading(*pair) for pair in example.readings)
            outcomes: dict[str, list[Sentence]] = {}
            for expect in example.expects:
                outcomes.setdefault(expect.measure, []).append(self._outcome(expect))
            label = self.names.pick(example.label)
            behind = self._sums(example)
            for measure, told in outcomes.items():
                worked = behind.get(measure, ())
                case = Case(label, example.as_of, given, readings, tuple(told), worked)
                found.setdefault(measure, []).append(case)
        return {measure: tuple(cases) for measure, cases in found.items()}

    def _sums(self, example: m.Example) -> dict[str, tuple[Sentence, ...]]:
        """By measure the sums of the provisions whose outcome is expected, each sum once."""
        named = {(e.measure, e.provision) for e in example.expects if e.provision is not None}
        if not any(p.limits or p.amounts for key, p in self._provisions.items() if key in named):
            return {}
        case = self._evaluated(example)
        found: dict[str, dict[str, Sentence]] = {}
        for key, (measure, p) in case.provisions.items():
            if key not in named or case.answer(measure, p).possible <= _IDLE:
                continue
            of_measure = found.setdefault(measure.id, {})
            for id, told in sums(case.reader, p, english=self.n == 1):
                line = sentence(self._clause(p, id), ("：", ": ")[self.n], told)
                of_measure.setdefault(told, line)
        return {measure: tuple(told.values()) for measure, told in found.items()}

    def _evaluated(self, example: m.Example) -> Evaluated:
        policy = self.names.policy
        readings = {i.id: i.chosen for i in policy.interpretations} | dict(example.readings)
        return Evaluated(policy, given_of(example), example.as_of, readings, example.assumptions)

    def _reading(self, question: str, option: str) -> Sentence:
        options = self.names.option(question, option)
        asked = self.names.question(question)
        if self.n:
            return sentence(asked, " is read as ", options)
        return sentence(asked, "按", options, "理解")

    def _given(self, example: m.Example) -> tuple[tuple[Run, str], ...]:
        return tuple(self._one(given) for given in example.givens)

    def _one(self, given: m.Given) -> tuple[Run, str]:
        if given.fact in self.names.facts:
            fact = self.names.facts[given.fact]
            run = self.names.fact_run(given.fact)
            if isinstance(given.value, Quantity):
                return run, figure_text(given.value, written_unit(given.text), self.n)
            return run, self._value(given.value, fact.type)
        words = {"none": ("不涉及", "not involved"), "unknown": ("未知", "unknown")}
        section = self.names.sections[given.fact]
        return Run(self.names.pick(section.label)), words[str(given.value)][self.n]

    def _value(self, value: Value, kind: Type) -> str:
        match value:
            case Unknown():
                return ("未知", "unknown")[self.n]
            case Absent():
                return ("无", "none")[self.n]
            case bool():
                return (("否", "no"), ("是", "yes"))[value][self.n]
            case Quantity():
                return figure_text(value, None, self.n)
            case date():
                return self.names.day(value)
            case Members():
                return self._members(value, kind)
            case tuple():
                return self._items(value, kind)
            case str():
                return (
                    self.names.label(kind.category, value)
                    if isinstance(kind, Choice)
                    else plain(value)
                )

    def _members(self, value: Members, kind: Type) -> str:
        assert isinstance(kind, Choices)
        order = [v.id for v in self.names.categories[kind.category].values]
        label = self.names.label
        no = ("不含", "not ")[self.n]
        parts = [label(kind.category, v) for v in order if v in value.yes]
        parts += [no + label(kind.category, v) for v in order if v in value.no]
        if value.open:
            parts.append(("其他未知", "the others unknown")[self.n])
        return ("、", ", ")[self.n].join(parts) or ("无", "none")[self.n]

    def _items(self, value: tuple[object, ...], kind: Type) -> str:
        assert isinstance(kind, Records)
        record = self.names.records[kind.record]
        colon, comma = ("：", ": ")[self.n], ("，", ", ")[self.n]
        told = []
        for i, item in enumerate(value, 1):
            assert isinstance(item, Mapping)
            fields = [
                f"{self.names.pick(f.label)}{colon}{self._value(item[f.id], f.type)}"
                for f in record.fields
                if f.id in item
            ]
            number = (f"（{i}）", f"({i}) ")[self.n]
            told.append(number + (comma.join(fields) or ("未填", "nothing given")[self.n]))
        return ("；", "; ")[self.n].join(told) or ("无", "none")[self.n]

    def _outcome(self, expect: m.Expect) -> Sentence:
        of = self._of(expect)
        colon = ("：", ": ")[self.n]
        told = self._told(expect)
        if expect.aspect is m.Aspect.STATUS:
            return sentence(of, colon, told)
        return sentence(of, ("，", ", ")[self.n], _ASPECTS[expect.aspect][self.n], colon, told)

    def _of(self, expect: m.Expect) -> Runs:
        if expect.provision is None:
            return joined((f"第{expect.measure}条", f"Measure {expect.measure}")[self.n])
        name = self.names.provision(expect.measure, expect.provision)
        if expect.clause is None:
            return name
        p = self._provisions[expect.measure, expect.provision]
        return joined(name, ("的“", ", “")[self.n], self._clause(p, expect.clause), "”")

    def _clause(self, p: m.Provision, id: str) -> str:
        labels = {one.id: one.label for one in p.requirements}
        labels |= {one.id: one.label for one in p.limits}
        labels |= {one.id: one.label for one in p.amounts}
        if p.deadline is not None:
            labels[p.deadline.id] = p.deadline.label
        return self.names.pick(labels[id]) if id in labels else id

    def _told(self, expect: m.Expect) -> str:
        value = expect.value
        match value:
            case None:
                return ("未知", "unknown")[self.n]
            case Absent():
                return ("无", "none")[self.n]
            case bool():
                words = ("否", "no"), ("是", "yes")
                if expect.aspect is m.Aspect.STATUS:
                    words = ("不满足", "fails"), ("满足", "holds")
                return words[value][self.n]
            case Quantity():
                return figure_text(value, None, self.n)
            case date():
                return self.names.day(value)
            case tuple():
                told = [self._word(expect, word) for word in value]
                return ("、", ", ")[self.n].join(told) or ("没有", "nothing")[self.n]
            case str():
                return self._word(expect, value)

    def _word(self, expect: m.Expect, word: str) -> str:
        if expect.aspect is m.Aspect.MISSING:
            return self._missing(word)
        if expect.aspect is m.Aspect.EXCEPTION:
            return self._exception(expect, word)
        words = _STATUSES
        if expect.aspect is m.Aspect.STATE:
            words = _DUTIES if expect.clause is None else _DEADLINES
        return words[word][self.n] if word in words else word

    def _missing(self, name: str) -> str:
        if name in self.names.facts:
            return self.names.fact_called(name)
        fact, _, member = name.rpartition(".")
        if fact in self.names.facts:
            kind = self.names.facts[fact].type
            assert isinstance(kind, Choices)
            value = self.names.label(kind.category, member)
            return f"{self.names.fact_called(fact)}·{value}"
        return self.names.pick(self.names.sections[name].label)

    def _exception(self, expect: m.Expect, id: str) -> str:
        for measure in self.names.policy.measures:
            if measure.id == expect.measure:
                found = [*measure.exceptions]
                found += [e for p in measure.provisions for e in p.exceptions]
                for exception in found:
                    if exception.id == id:
                        return self.names.pick(exception.label)
        other, _, provision = id.partition(".")
        p = self._provisions.get((other, provision))
        return self.names.pick(p.label) if p is not None else id
