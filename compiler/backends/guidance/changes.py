"""What a policy changes by date: what enters into force, ends, takes another value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from compiler.backends.guidance.names import Names, Runs, joined, place_of_provision, sentence
from compiler.backends.guidance.tree import Change
from dsl.model import tree as m

_Dated = tuple[date, Runs]


def changes_of(names: Names) -> tuple[Change, ...]:
    """The changes of a policy in the order of their days."""
    found = sorted(_all(names), key=lambda pair: pair[0])
    return tuple(Change(day, sentence(says)) for day, says in found)


def _all(names: Names) -> Iterator[_Dated]:
    policy = names.policy
    whole = joined(("本政策", "this policy")[names.n])
    yield from _window(names, whole, policy.window, None)
    yield from _review(names, whole, policy.review_by)
    for measure in policy.measures:
        of = names.measure(measure.id)
        yield from _window(names, of, measure.window, policy.window)
        yield from _review(names, of, measure.review_by)
        for p in measure.provisions:
            name = names.name(names.pick(p.label), place_of_provision(measure.id, p.id))
            told = ((f"第{measure.id}条", name), (name, f" of measure {measure.id}"))[names.n]
            one = joined(*told)
            yield from _window(names, one, p.window, measure.window)
            yield from _review(names, one, p.review_by)
    for parameter in policy.parameters:
        yield from _values(names, parameter)


def _window(names: Names, of: Runs, window: m.Window, around: m.Window | None) -> Iterator[_Dated]:
    """The first and last day of a window where it is not that of what stands around it."""
    if window.start is not None and (around is None or window.start != around.start):
        yield window.start, joined(of, ("施行", " enters into force")[names.n])
    if window.end is not None and (around is None or window.end != around.end):
        said = (
            "失效（前一日为最后一日）",
            " is no longer in force (its last day was the day before)",
        )
        yield window.end + timedelta(1), joined(of, said[names.n])


def _review(names: Names, of: Runs, review: m.ReviewBy | None) -> Iterator[_Dated]:
    if review is not None:
        yield review.day, joined(of, ("应在此前复核", " is to be reviewed by this day")[names.n])


def _values(names: Names, parameter: m.Parameter) -> Iterator[_Dated]:
    name = names.name(names.pick(parameter.label), f"figure-{parameter.id}")
    for before, value in zip(parameter.values, parameter.values[1:], strict=False):
        old, new = names.constant(before.value), names.constant(value.value)
        if names.n:
            yield value.start, joined(name, f" changes from {old} to {new}")
        else:
            yield value.start, joined(name, f"由{old}调整为{new}")
    yield from _review(names, name, parameter.review_by)
