"""The figures that matter first: those that limits, amounts and deadlines read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from compiler.backends.guidance.names import Names, in_force, of_day
from compiler.words import COMPARE
from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label

# A period within which something is to be done, before and after its figure.
_WITHIN: Final = (("", "内"), ("within", ""))
_NO_SENSE: Final = ("", "")
_Told = tuple[str, str, bool]  # label, value, whether it has no unit


@attrs.frozen
class Highlight:
    """A figure as of a day, with what it is.

    `before` and `after` say what a limit or deadline makes of it (不超过, 内; at most, within);
    both are empty where it is no bare bound, or bounds in several ways. `bare` is a number without
    a unit. `measures` are the ids of those that read it.
    """

    label: str
    value: str
    bare: bool
    before: str
    after: str
    measures: tuple[str, ...]


@attrs.frozen
class _Reading:
    """A clause that reads a figure; `sense` are the words around it where it bounds, if it does."""

    key: tuple[str, str]
    measure: str
    sense: tuple[str, str] | None = None


def highlights(names: Names) -> tuple[Highlight, ...]:
    """The figures that the limits, amounts and deadlines of the day's versions read, as they stand.

    A parameter without a value on the day is left out; a figure written into a limit or deadline
    itself goes by the label of that clause.
    """
    found: dict[tuple[str, str], list[_Reading]] = {}
    told: dict[tuple[str, str], _Told] = {}
    finder = _Finder(names, told)
    for measure in names.measures.values():
        for provision in current(measure, names):
            for reading in finder.readings(measure, provision):
                found.setdefault(reading.key, []).append(reading)
    return tuple(_highlight(told[key], found[key]) for key in found if key in told)


def current(measure: m.Measure, names: Names) -> list[m.Provision]:
    """The versions of a measure's provisions that count on the day."""
    versions: dict[str, list[tuple[m.Provision, m.Window]]] = {}
    for p in measure.provisions:
        versions.setdefault(p.id, []).append((p, p.window))
    return [of_day(found, names.as_of) for found in versions.values()]


def _highlight(told: _Told, readings: list[_Reading]) -> Highlight:
    senses = {reading.sense for reading in readings if reading.sense is not None}
    before, after = senses.pop() if len(senses) == 1 else _NO_SENSE
    measures = tuple(dict.fromkeys(reading.measure for reading in readings))
    return Highlight(*told, before, after, measures)


class _Finder:
    """Finds the figures that clauses read; `told` gathers the label and value of each."""

    def __init__(self, names: Names, told: dict[tuple[str, str], _Told]) -> None:
        self._names = names
        self._told = told
        self._reach = Reach(names.policy)

    def readings(self, measure: m.Measure, p: m.Provision) -> Iterator[_Reading]:
        """By clause, in the order in which a reader meets them."""
        own = f"{measure.id}.{p.id}"
        for limit in p.limits:
            name, bare = f"{own}.{limit.id}", _bare(limit.bound, self._names)
            bounds = self._keys(name, limit.label, (bare,)) if bare is not None else []
            sense = (COMPARE[limit.comparison][self._names.n], "")
            for key in bounds:
                yield _Reading(key, measure.id, sense)
            for key in self._keys(name, limit.label, (limit.value, limit.bound)):
                if key not in bounds:
                    yield _Reading(key, measure.id, _NO_SENSE)
        for amount in p.amounts:
            for key in self._keys("", amount.label, (amount.value,)):
                yield _Reading(key, measure.id)
        if p.deadline is not None:
            yield from self._due(measure, p.deadline, f"{own}.{p.deadline.id}")

    def _due(self, measure: m.Measure, deadline: m.Deadline, name: str) -> Iterator[_Reading]:
        term = deadline.term
        exprs = (term.period, term.start) if isinstance(term, m.Within) else (term.day,)
        for i, expr in enumerate(exprs):
            for key in self._keys(name, deadline.label, (expr,)):
                bare = i == 0 and isinstance(expr, m.ParameterRef | m.Constant)
                yield _Reading(key, measure.id, _WITHIN[self._names.n] if bare else _NO_SENSE)

    def _keys(self, name: str, label: Label, exprs: tuple[m.Expr, ...]) -> list[tuple[str, str]]:
        """The parameters that expressions of a clause read, and the clause if one is a figure."""
        keys = []
        for expr in exprs:
            if name and isinstance(expr, m.Constant) and isinstance(expr.value, Quantity):
                keys.append(("clause", name))
                self._told["clause", name] = self._words(label, expr)
        for expr in self._reach.of(exprs):
            if isinstance(expr, m.ParameterRef):
                keys.append(("figure", expr.parameter))
                self._tell(self._names.parameters[expr.parameter])
        return list(dict.fromkeys(keys))

    def _tell(self, parameter: m.Parameter) -> None:
        value = in_force(parameter, self._names.as_of)
        if value is not None:
            self._told["figure", parameter.id] = self._words(parameter.label, value.value)

    def _words(self, label: Label, value: m.Constant) -> _Told:
        figure = value.value
        bare = isinstance(figure, Quantity) and figure.dimension is Dimension.NUMBER
        return self._names.pick(label), self._names.constant(value), bare


def _bare(bound: m.Expr, names: Names) -> m.Expr | None:
    """The figure that a bound is, or is a share by; None where it is worked out otherwise."""
    match bound:
        case m.ParameterRef() | m.Constant():
            return bound
        case m.Share(ratio=m.ParameterRef() | m.Constant() as ratio):
            return ratio
        case m.DefineRef(define=id):
            return _bare(names.defines[id].value, names)
        case _:
            return None
