"""What is declared and never used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Records, Type
from dsl.model.walk import parts
from dsl.runtime.report import Label
from dsl.runtime.values import Members, Value
from dsl.source import Span


@attrs.define
class _Used:
    """The names that some expression, text or example uses."""

    facts: set[str] = attrs.field(factory=set)
    fields: set[tuple[str, str]] = attrs.field(factory=set)
    values: set[tuple[str, str]] = attrs.field(factory=set)
    wholes: set[str] = attrs.field(factory=set)  # categories of which every value counts
    parameters: set[str] = attrs.field(factory=set)
    defines: set[str] = attrs.field(factory=set)
    interpretations: set[str] = attrs.field(factory=set)

    def read(self, expr: m.Expr) -> None:
        """Enters an expression with all its parts."""
        waiting = [expr]
        while waiting:
            one = waiting.pop()
            waiting.extend(parts(one))
            match one:
                case m.FactRef():
                    self.facts.add(one.name)
                case m.FieldRef():
                    self.fields.add((one.record, one.field))
                case m.ParameterRef():
                    self.parameters.add(one.parameter)
                case m.DefineRef():
                    self.defines.add(one.define)
                case m.ReadingIs():
                    self.interpretations.add(one.interpretation)
                case m.IsIn() | m.Includes():
                    self.values |= {(one.category, value) for value in one.values}
                    if isinstance(one, m.Includes) and one.quantor is m.Quantor.ONLY:
                        # `includes only` turns on each value that is not named.
                        self.wholes.add(one.category)
                case m.CompareRank():
                    self.wholes.add(one.category)
                case m.Equals() | m.CountOf():
                    self._compared(one)
                case _:
                    pass

    def _compared(self, one: m.Equals | m.CountOf) -> None:
        """Values that are told from each other without being named."""
        told = one.left if isinstance(one, m.Equals) else one.distinct
        kind = getattr(told, "type", None)
        if isinstance(kind, Choice):
            self.wholes.add(kind.category)

    def text(self, docs: Iterable[m.Doc]) -> None:
        """Enters the figures that texts show."""
        for doc in docs:
            self.parameters.update(doc.parameters)


def unused(policy: m.Policy) -> Iterator[Diagnostic]:
    """Facts, fields, values, parameters, terms, interpretations and categories of no use."""
    used = _used(policy)
    for section in policy.sections:
        for fact in section.facts:
            if f"{section.id}.{fact.id}" not in used.facts and not _identifies(fact):
                yield _about("POL0501", fact.span, fact.id, fact.label)
    for record in policy.records:
        for field in record.fields:
            if (record.id, field.id) not in used.fields:
                yield _about("POL0501", field.span, field.id, field.label)
    yield from _values(policy, used)
    for define in policy.defines:
        if define.id not in used.defines:
            yield _about("POL0503", define.span, define.id, define.label)
    for parameter in policy.parameters:
        if parameter.id not in used.parameters:
            yield _about("POL0504", parameter.span, parameter.id, parameter.label)
    for interpretation in policy.interpretations:
        if interpretation.id not in used.interpretations:
            span = interpretation.span
            yield _about("POL0505", span, interpretation.id, interpretation.label)


def _identifies(fact: m.Fact) -> bool:
    """Names and numbers of a project are there for people, not for conditions."""
    return fact.names_project or fact.key


def _used(policy: m.Policy) -> _Used:
    used = _Used()
    for expr in _expressions(policy):
        used.read(expr)
    used.text(policy.texts)
    for chapter in policy.chapters:
        used.text(chapter.texts)
    for define in policy.defines:
        used.text(define.texts)
    for interpretation in policy.interpretations:
        used.text(interpretation.texts)
    for measure in policy.measures:
        used.text(measure.texts)
        for provision in measure.provisions:
            used.text(provision.texts)
    kinds = {f"{s.id}.{f.id}": f.type for s in policy.sections for f in s.facts}
    fields = {r.id: {f.id: f.type for f in r.fields} for r in policy.records}
    for example in policy.examples:
        for given in example.givens:
            kind = kinds.get(given.fact)
            if kind is not None:
                used.values |= set(_given(given.value, kind, fields))
    return used


def _expressions(policy: m.Policy) -> Iterator[m.Expr]:
    yield from (caution.when for caution in policy.cautions)
    yield from (define.value for define in policy.defines)
    if policy.applies is not None:
        yield policy.applies
    for section in policy.sections:
        yield from (fact.default for fact in section.facts if fact.default is not None)
    for measure in policy.measures:
        yield from (caution.when for caution in measure.cautions)
        yield from (exception.when for exception in measure.exceptions)
        yield from measure.whiles
        if measure.applies is not None:
            yield measure.applies
        for provision in measure.provisions:
            yield from (caution.when for caution in provision.cautions)
            yield from m.expressions_of(policy, measure, provision)


def _given(
    value: Value, kind: Type, fields: dict[str, dict[str, Type]]
) -> Iterator[tuple[str, str]]:
    """The category values that a given fact names."""
    match kind:
        case Choice(category) if isinstance(value, str):
            yield category, value
        case Choices(category) if isinstance(value, Members):
            yield from ((category, one) for one in (*value.yes, *value.no))
        case Records(record) if isinstance(value, tuple):
            for item in value:
                for name, inner in item.items():
                    yield from _given(inner, fields[record][name], fields)
        case _:
            return


def _values(policy: m.Policy, used: _Used) -> Iterator[Diagnostic]:
    """Values that nothing names, and categories and records that no fact has.

    A value counts as named with one above or below it. One value without a name is left alone: it
    is the answer 'none of these', which a clerk needs to answer truthfully.
    """
    facts = [f.type for s in policy.sections for f in s.facts]
    facts += [f.type for r in policy.records for f in r.fields]
    typed = {kind.category for kind in facts if isinstance(kind, Choice | Choices)}
    listed = {kind.record for kind in facts if isinstance(kind, Records)}
    for record in policy.records:
        if record.id not in listed:
            yield _about("POL0507", record.span, record.id, record.label)
    for category in policy.categories:
        if category.id not in typed:
            yield _about("POL0507", category.span, category.id, category.label)
            continue
        if category.id in used.wholes:
            continue
        named = {value for owner, value in used.values if owner == category.id}
        idle = [
            value
            for value in category.values
            if not named & {value.id, *value.ancestors, *value.descendants}
        ]
        if len(idle) > 1:
            yield _idle(idle)


def _idle(values: list[m.CategoryValue]) -> Diagnostic:
    """One message for all idle values of a category: which may stay is the drafter's say."""
    first = _about("POL0502", values[0].span, values[0].id, values[0].label)
    args = {
        "found": ", ".join(value.id for value in values),
        "label_zh": "、".join(value.label.zh for value in values),
        "label_en": ", ".join(value.label.en for value in values),
    }
    return attrs.evolve(first, args=args)


def _about(code: str, span: Span, name: str, label: Label) -> Diagnostic:
    at = span.source.text.find(name, span.start, span.end)
    narrow = Span(span.source, at, at + len(name)) if at >= 0 else span
    return Diagnostic(code, narrow, {"found": name, "label_zh": label.zh, "label_en": label.en})
