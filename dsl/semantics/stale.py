"""What is past its review day, and which provisions read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from dsl.model import tree as m
from dsl.semantics.versions import in_order


def nodes(node: object, defines: Mapping[str, m.Expr]) -> Iterator[object]:
    """A part of the policy and everything in it, terms written out; no spans, no texts."""
    yield node
    kind = type(node)
    if isinstance(node, tuple):
        for part in node:
            yield from nodes(part, defines)
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            if field.name not in ("span", "label", "texts"):
                yield from nodes(getattr(node, field.name), defines)
    if isinstance(node, m.DefineRef):
        yield from nodes(defines[node.define], defines)


class Staleness:
    """Who reads, by the text, something whose review day has passed.

    A provision reads what its clauses and its measure's and the policy's scope and exceptions
    name, terms written out, and all that the provisions read that it refers to or that prevail
    over it; besides, itself, its measure and its policy. A fact's default is not its text, and a
    caution changes no outcome.
    """

    def __init__(self, policy: m.Policy, day: date) -> None:
        self.policy = policy
        self.defines = {d.id: d.value for d in policy.defines}
        self.shown = {
            (measure.id, provision.id): (measure, provision)
            for measure in in_order(policy.measures, day)
            for provision in in_order(measure.provisions, day)
        }
        self.past = [
            *([policy.id] if _is_past(policy.review_by, day) else []),
            *(p.id for p in policy.parameters if _is_past(p.review_by, day)),
        ]
        self.day = day
        self.known: dict[tuple[str, str], set[str]] = {}

    def of(self, measure: m.Measure, provision: m.Provision) -> bool:
        """Whether a provision's outcome is stale."""
        return bool(self.read(measure, provision))

    def names(self) -> tuple[str, ...]:
        """The ids of all that is past its day and read by a provision in force, sorted."""
        read = [self.read(*both) for both in self.shown.values() if both[1].window.covers(self.day)]
        return tuple(sorted(set().union(*read)))

    def read(self, measure: m.Measure, provision: m.Provision) -> set[str]:
        """What is past its day among all that a provision reads."""
        key = (measure.id, provision.id)
        if key not in self.known:
            self.known[key] = self._read(measure, provision)
        return self.known[key]

    def _read(self, measure: m.Measure, provision: m.Provision) -> set[str]:
        found: set[str] = set()
        seen: set[tuple[str, str]] = set()
        waiting = [(measure, provision)]
        while waiting:
            measure, provision = waiting.pop()
            if (measure.id, provision.id) in seen:
                continue
            seen.add((measure.id, provision.id))
            found |= {self.policy.id} & set(self.past)
            found |= {measure.id} if _is_past(measure.review_by, self.day) else set()
            own = f"{measure.id}.{provision.id}"
            found |= {own} if _is_past(provision.review_by, self.day) else set()
            scope = (self.policy.applies, measure.applies, measure.whiles, measure.exceptions)
            own_clauses = attrs.evolve(provision, prevails=(), cautions=())
            for node in nodes((scope, own_clauses), self.defines):
                if isinstance(node, m.ParameterRef):
                    found |= {node.parameter} & set(self.past)
                elif isinstance(node, m.ProvisionRef):
                    key = (node.measure, node.provision)
                    waiting += [self.shown[key]] if key in self.shown else []
            waiting += [
                both
                for both in self.shown.values()
                if any(
                    (r.measure, r.provision) == (measure.id, provision.id) for r in both[1].prevails
                )
            ]
        return found


def _is_past(review: m.ReviewBy | None, day: date) -> bool:
    return review is not None and day > review.day
