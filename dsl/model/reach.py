"""What a provision's clauses read, terms and formulas of facts written out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dsl.model import tree as m
from dsl.model.walk import parts


class Reach:
    """Finds all expressions that a clause of a policy leads to."""

    def __init__(self, policy: m.Policy) -> None:
        self._policy = policy
        self._terms = {d.id: d.value for d in policy.defines}
        self._defaults = {
            f"{s.id}.{f.id}": f.default for s in policy.sections for f in s.facts if f.default
        }

    def clauses(self, measure: m.Measure, provision: m.Provision) -> list[m.Expr]:
        """The expressions that a provision's answer and its cautions depend on, as written."""
        cautions = [c.when for c in (*measure.cautions, *provision.cautions)]
        return [*m.expressions_of(self._policy, measure, provision), *cautions]

    def of(self, exprs: Iterable[m.Expr]) -> Iterator[m.Expr]:
        """The expressions and all their parts; each term and formula is written out once."""
        seen = set[str]()
        for expr in exprs:
            waiting = [expr]
            while waiting:
                one = waiting.pop()
                yield one
                waiting.extend(reversed(parts(one)))
                match one:
                    case m.DefineRef(define=name) if name not in seen:
                        seen.add(name)
                        waiting.append(self._terms[name])
                    case m.FactRef(name=name) if name in self._defaults and name not in seen:
                        seen.add(name)
                        waiting.append(self._defaults[name])
                    case _:
                        pass
