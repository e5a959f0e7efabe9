"""Conditions and quantities that are lists, to expressions."""

from __future__ import annotations

from collections.abc import Sequence

from lark import UnexpectedInput

from tests.guidance_reader.expressions import Bound, Expressions
from tests.guidance_reader.outline import Line
from tests.guidance_reader.words import Words


class SaidReader:
    """Reads what stands under a heading or a name."""

    def __init__(self, lines: Expressions, words: Words) -> None:
        self.lines, self.words = lines, words
        self.joins = {
            words.all_hold: ("all of", False),
            words.any_holds: ("any of", False),
            words.not_all_hold: ("all of", True),
            words.none_holds: ("any of", True),
        }

    def condition(self, line: Line, around: tuple[Bound, ...] = ()) -> str:
        """A line that says it all, or one that leads a list."""
        if not line.below:
            return self.lines.line(line.text, around)
        lead = line.text.removesuffix(self.words.lead)
        for ending, join in self.joins.items():
            if lead.endswith(ending):
                before = self.lines.parse(lead.removesuffix(ending).strip(), "prefix")
                return self._listed(before.children, join, line.below, around)
        raise ValueError(f"a list under {lead}")

    def _listed(
        self,
        before: Sequence[object],
        join: tuple[str, bool],
        items: list[Line],
        around: tuple[Bound, ...],
    ) -> str:
        """`before` holds the quantifiers in front of the list, from the outermost."""
        opening, closing = "", ")" * len(before)
        for tree in before:
            head, around = self.lines.quantifier(self.lines.as_tree(tree), around)
            opening += f"({head} "
        word, negated = join
        told = f"{word} ({', '.join(self.condition(item, around) for item in items)})"
        return opening + (f"(not {told})" if negated else told) + closing

    def value(self, line: Line) -> str:
        """A quantity or date; of one with cases the first that fits."""
        if not line.below:
            return self.lines.quantity(line.text)
        assert line.text.removesuffix(self.words.lead) == self.words.first_that_fits, line.text
        *cases, last = line.below
        told = [self._case(case) for case in cases]
        (otherwise,) = self.lines.parse(last.text, "otherwise").children
        end = self.lines.write(self.lines.as_tree(otherwise), ())
        return f"first of ({', '.join(told)}, {end} otherwise)"

    def _case(self, line: Line) -> str:
        """A value with the condition on which it counts."""
        if not line.below:
            value, guard = self.lines.parse(line.text, "case_of").children
            return f"{self._written(value)} when {self._written(guard)}"
        lead = line.text.removesuffix(self.words.lead)
        for ending, join in self.joins.items():
            if lead.endswith(ending):
                tree = self.lines.parse(lead.removesuffix(ending).strip(), "case")
                value, prefix = tree.children
                before = self.lines.as_tree(prefix).children
                return f"{self._written(value)} when {self._listed(before, join, line.below, ())}"
        raise ValueError(f"a list under {lead}")

    def _written(self, part: object) -> str:
        return self.lines.write(self.lines.as_tree(part), ())

    def meaning(self, line: Line) -> str:
        """What a term means, be it a condition or a quantity."""
        lead = line.text.removesuffix(self.words.lead)
        if line.below:
            return self.value(line) if lead == self.words.first_that_fits else self.condition(line)
        try:
            return self.lines.line(line.text)
        except UnexpectedInput:
            return self.lines.quantity(line.text)
