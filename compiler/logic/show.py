"""The logic in lines, for developers: `pol dev show logic`."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.logic.tree import Logic, LogicMeasure, LogicProvision
from dsl.model.show import STEP, clauses, window
from dsl.model.show_expressions import expression


def show(logic: Logic) -> str:
    """Each provision with all that acts on it: scope and exceptions from around it, links."""
    lines = [f"policy {logic.policy.id}"]
    for measure in logic.measures:
        lines.append(f"measure {measure.measure.id}{window(measure.measure.window)}")
        for provision in measure.provisions:
            lines += [STEP + line for line in _provision(logic, measure, provision)]
    return "\n".join(lines) + "\n"


def _provision(logic: Logic, measure: LogicMeasure, of: LogicProvision) -> Iterator[str]:
    provision = of.provision
    yield f"{provision.norm.value} {provision.id}{window(provision.window)}"
    around = [c for c in (logic.policy.applies, measure.measure.applies) if c is not None]
    yield from (f"{STEP}scope {expression(c)}" for c in (*around, *measure.measure.whiles))
    for e in measure.measure.exceptions:
        yield f"{STEP}except {e.id} when {expression(e.when)}"
    yield from (STEP + line for line in clauses(provision))
    yield from (f"{STEP}excepted by {'.'.join(winner)}" for winner in of.prevailing)
    yield from (f"{STEP}reads {'.'.join(other)}" for other in of.reads)
    yield from (f"{STEP}review {name} by {day}" for name, day, _ in of.reviews)
