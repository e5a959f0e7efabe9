"""Mutants of a policy: each has one small change that its examples should notice.

The typed model is changed, so that nothing is compiled anew. What no example can look at is left
alone: texts, what stands in these alone, bounds of facts in project files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import chain
from typing import Final

import attrs

from compiler.phrases import Phrases
from compiler.testing.changes import Changes, Kind, becomes
from compiler.testing.dropped import dropped, without_clause
from compiler.testing.parts import name_of, parts, unread
from compiler.testing.variants import Variant, variant
from compiler.testing.watched import Place
from compiler.testing.windows import boundaries
from dsl.model import tree as m
from dsl.model.types import Numeric
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.source import Span

_BEGINS: Final = {
    "start": Label("施行 自", "effective from"),
    "end": Label("施行 至", "effective until"),
}
_REMADE: Final[Callable[..., object]] = attrs.evolve  # of a part whose class is not known here
NOTHING: Final = Label("", "")
_DAYS: Final = (timedelta(-1), timedelta(1))


@attrs.frozen
class Mutant:
    """A changed policy. `at` names the clause (`21.other_urgent.area`), `words` the change.

    `places` are where an example must have looked to notice. `gone` is the clause that was
    dropped: what is expected of the clause itself would fail without being about the project.
    """

    kind: Kind
    at: str
    span: Span
    words: Label
    places: frozenset[Place]
    policy: m.Policy
    gone: tuple[str, str, str] | None = None


def mutants(policy: m.Policy) -> Iterator[Mutant]:
    """All mutants of a policy, in an order that is always the same."""
    for found in _Walk(policy).variants(policy, policy.span):
        assert isinstance(found.node, m.Policy)
        gone = None
        if found.dropped is not None and len(found.at) == 2:
            gone = (found.at[0], found.at[1], found.dropped)
        at = ".".join(found.at)
        yield Mutant(found.kind, at, found.span, found.words, found.places, found.node, gone)
    yield from _windows(policy)


class _Walk:
    """Goes through a policy and puts it together again around each change."""

    def __init__(self, policy: m.Policy) -> None:
        self._changes = Changes(Phrases(policy))
        self._passed = {id(one) for one in unread(policy)}

    def variants(self, node: object, span: Span) -> Iterator[Variant]:
        """A part of the policy with one change, once for each change in it."""
        if isinstance(node, tuple):
            for i, item in enumerate(node):
                for found in self.variants(item, span):
                    yield attrs.evolve(found, node=(*node[:i], found.node, *node[i + 1 :]))
            return
        if id(node) in self._passed:
            return
        span = getattr(node, "span", span)
        for found in chain(self._own(node, span), self._inner(node, span)):
            # Cautions are counted, never arguable: `etc` makes no difference to them.
            if not (isinstance(node, m.Caution) and found.kind is Kind.ETC):
                yield attrs.evolve(found, at=(*name_of(node), *found.at))

    def _inner(self, node: object, span: Span) -> Iterator[Variant]:
        for name, part in parts(node):
            for found in self.variants(part, span):
                if not _pointless(node, part, found.node):
                    yield attrs.evolve(found, node=_REMADE(node, **{name: found.node}))

    def _own(self, node: object, span: Span) -> Iterator[Variant]:
        """The changes of a part itself."""
        match node:
            case m.Policy() | m.Measure() | m.Provision():
                yield from dropped(node)
            case m.Requirement(waiver=waiver) | m.Limit(waiver=waiver):
                if waiver is not None:
                    yield without_clause(Kind.EXCEPTION, waiver, attrs.evolve(node, waiver=None))
                if isinstance(node, m.Limit):
                    twin, words = self._changes.limit(node)
                    changed = attrs.evolve(node, comparison=twin)
                    yield variant(Kind.COMPARISON, changed, words, node, node.value, span=span)
            case m.Parameter():
                yield from _dates(node)
            case _ if isinstance(node, m.Expr):
                for change in self._changes.of(node):
                    yield variant(change.kind, change.node, change.words, node, span=span)
            case _:
                pass


def _pointless(whole: object, part: object, changed: object) -> bool:
    """`not not`, which the change of `not` itself makes too, and rounding to multiples of 0."""
    if isinstance(whole, m.Not):
        return isinstance(changed, m.Not) and changed.operand is part
    if isinstance(whole, m.Divide) and part is whole.step and isinstance(changed, m.Constant):
        assert isinstance(changed.type, Numeric)
        return changed.value == Quantity(changed.type.dimension, 0)
    return False


# --- windows -------------------------------------------------------------------------------------


def _dates(parameter: m.Parameter) -> Iterator[Variant]:
    """A later value a day earlier or later; the first stands before its own day as well."""
    for i, dated in enumerate(parameter.values[1:], 1):
        for step in _DAYS:
            moved = attrs.evolve(dated, start=dated.start + step)
            values = (*parameter.values[:i], moved, *parameter.values[i + 1 :])
            words = becomes(_day(Label("自", "from"), dated.start), _day(NOTHING, moved.start))
            node = attrs.evolve(parameter, values=values)
            places = frozenset({parameter.id})
            yield Variant(Kind.WINDOW, node, words, places, dated.value.span)


def _windows(policy: m.Policy) -> Iterator[Mutant]:
    """Windows that begin or end a day earlier or later."""
    for one in boundaries(policy):
        for step in _DAYS:
            day = one.day + step
            words = becomes(_day(_BEGINS[one.end], one.day), _day(NOTHING, day))
            places = one.provisions(policy)
            changed = one.moved(policy, day)
            yield Mutant(Kind.WINDOW, one.at, one.span, words, frozenset(places), changed)


def _day(words: Label, day: date) -> Label:
    return Label(f"{words.zh} {day.isoformat()}".strip(), f"{words.en} {day.isoformat()}".strip())
