"""The links between measures in words: by measure what it names, asks for, overrides, yields to."""

from __future__ import annotations

from collections.abc import Sequence

from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.links import Kind, Link
from compiler.backends.guidance.tree import Guide, Measure

Rows = list[tuple[str, list[Measure]]]


def linked(guide: Guide, links: Sequence[Link], t: Labels) -> list[tuple[Measure, Rows]]:
    """By measure, in the guide's order, its links by their words; those with none are left out."""
    current = {one.id: one for one in guide.measures if one.place == f"m{one.id}"}
    found = []
    for id, measure in current.items():
        kinds = [(t.links_sees, Kind.SEES), (t.links_applies, Kind.APPLIES)]
        kinds.append((t.prevails, Kind.PREVAILS))
        told = [
            (word, [one.target for one in links if one.kind is kind and one.source == id])
            for word, kind in kinds
        ]
        over = [one.source for one in links if one.kind is Kind.PREVAILS and one.target == id]
        rows = [(word, [current[id] for id in ids]) for word, ids in (*told, (t.yields, over))]
        if shown := [(word, others) for word, others in rows if others]:
            found.append((measure, shown))
    return found
