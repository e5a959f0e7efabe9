"""Random vocabularies: categories, a record, sections with facts, parameters, interpretations."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Final

import attrs

from compiler.agree import build as b
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Numeric, Records, Type
from dsl.runtime.quantity import Dimension
from dsl.source import NOWHERE

# Figures are few, so that facts drawn from them often meet them exactly.
FIGURES: Final[dict[Dimension, tuple[tuple[str, str | None], ...]]] = {
    Dimension.LAND: (
        ("0", "亩"),
        ("10", "亩"),
        ("30", "亩"),
        ("2", "公顷"),
        ("0.6667", "公顷"),
        ("20000", "平方米"),
    ),
    Dimension.FLOOR: (("0", "平方米"), ("100", "平方米"), ("1000", "平方米"), ("12.5", "平方米")),
    Dimension.MONEY: (("0", "元"), ("1000", "元"), ("50000", "元"), ("0.1", "元")),
    Dimension.RATIO: (("15", "%"), ("30", "%"), ("100", "%"), ("0.5", "%")),
    Dimension.NUMBER: (("0", None), ("1", None), ("2", None), ("2.5", None), ("2025", None)),
    Dimension.MONTHS: (("1", "个月"), ("12", "个月"), ("2", "年"), ("3", "年")),
    Dimension.DAYS: (("0", "日"), ("1", "日"), ("30", "日"), ("60", "日")),
}
DAYS: Final = (
    date(2024, 2, 29),
    date(2024, 12, 31),
    date(2025, 1, 31),
    date(2025, 2, 28),
    date(2025, 3, 1),
    date(2025, 3, 30),
    date(2025, 4, 3),
    date(2025, 5, 1),
    date(2026, 12, 20),
)
TEXTS: Final = ("甲", "乙", "a \"b\" \\ {{c}} 'd' </script> */")
KIND: Final = "kind"
STAGE: Final = "stage"
ITEM: Final = "item"
NUMERIC: Final = tuple(FIGURES)


@attrs.frozen
class Words:
    """What conditions may read."""

    categories: tuple[m.Category, ...]
    records: tuple[m.Record, ...]
    sections: tuple[m.Section, ...]
    parameters: tuple[m.Parameter, ...]
    interpretations: tuple[m.Interpretation, ...]

    def facts(self, kind: Type) -> list[m.FactRef]:
        """The facts of a type; of quantities whole and decimal ones alike."""
        return [
            b.fact(f"{s.id}.{f.id}", f.type)
            for s in self.sections
            for f in s.facts
            if same_kind(f.type, kind)
        ]

    def declared(self, ref: m.FactRef) -> m.Fact:
        """The declaration of a fact."""
        facts = next(s.facts for s in self.sections if s.id == ref.section)
        return next(f for f in facts if f.id == ref.fact)

    def values(self, category: str) -> list[str]:
        """The values of a category."""
        return [v.id for c in self.categories if c.id == category for v in c.values]


def same_kind(a: Type, c: Type) -> bool:
    """Whether two types are one but for wholeness."""
    if isinstance(a, Numeric) and isinstance(c, Numeric):
        return a.dimension is c.dimension
    return a == c


def figure(rng: Random, dimension: Dimension) -> m.Constant:
    """A figure of a dimension in one of its units."""
    number, unit = rng.choice(FIGURES[dimension])
    return b.quantity(number, dimension, unit)


def _record() -> m.Record:
    return b.record(
        ITEM,
        b.declare("ok", or_none=True),
        b.declare("tag", Choice(KIND)),
        b.declare("tags", Choices(KIND)),
        b.declare("size", b.numeric(Dimension.LAND)),
        b.declare("many", b.numeric(Dimension.NUMBER), or_none=True),
        b.declare("day", b.DAY),
        b.declare("name", b.TEXT),
    )


def _kinds(rng: Random) -> list[Type]:
    """Types of a section's facts: yes or no oftenest."""
    every: list[Type] = [b.YES_NO, b.DAY, b.TEXT, Choice(KIND), Choice(STAGE), Choices(KIND)]
    every += [b.numeric(d) for d in NUMERIC]
    every.append(b.WHOLE)
    chosen: list[Type] = [b.YES_NO, b.YES_NO, b.numeric(Dimension.LAND), b.DAY]
    return chosen + [rng.choice(every) for _ in range(rng.randint(1, 4))]


def _default(rng: Random, name: str, facts: list[m.Fact], kind: Type) -> m.Expr | None:
    """A formula over facts of the same section that stand before it."""
    same = [b.fact(f"{name}.{f.id}", f.type) for f in facts if same_kind(f.type, kind)]
    lists = [f"{name}.{f.id}" for f in facts if isinstance(f.type, Records)]
    if kind == b.numeric(Dimension.LAND) and lists and rng.random() < 0.5:
        size = b.field("d", ITEM, "size", kind)
        return m.SumOf(size, b.among("d", lists[0], ITEM), kind, span=NOWHERE)
    if not same or isinstance(kind, Records | Choices):
        return None
    one = rng.choice(same)
    guards = [b.fact(f"{name}.{f.id}") for f in facts if f.type == b.YES_NO]
    if guards and rng.random() < 0.3:
        branch = (rng.choice(same), rng.choice(guards))
        return m.FirstOf((branch,), one, kind, span=NOWHERE)
    if isinstance(kind, Numeric):
        return m.Add(one, figure(rng, kind.dimension), kind, span=NOWHERE)
    return one


def _section(rng: Random, name: str, with_list: bool, assumed_absent: bool) -> m.Section:
    facts: list[m.Fact] = []
    if with_list:
        facts.append(b.declare(f"{name}_list", Records(ITEM)))
    for number, kind in enumerate(_kinds(rng)):
        default = _default(rng, name, facts, kind) if rng.random() < 0.12 else None
        facts.append(
            b.declare(
                f"{name}{number}",
                kind,
                or_none=rng.random() < 0.3,
                assumed_no=kind == b.YES_NO and rng.random() < 0.2,
                default=default,
            )
        )
    return b.section(name, *facts, assumed_absent=assumed_absent)


def _parameters(rng: Random) -> list[m.Parameter]:
    found = []
    dimensions = [*NUMERIC, Dimension.LAND]
    for number in range(rng.randint(1, 3)):
        dimension = rng.choice(dimensions)
        values = [(figure(rng, dimension), date(2020, 1, 1))]
        if rng.random() < 0.4:
            values.append((figure(rng, dimension), rng.choice(DAYS)))
        review = rng.choice(DAYS) if rng.random() < 0.3 else None
        found.append(b.parameter(f"p{number}", *values, review_by=review))
    return found


def words(rng: Random) -> Words:
    """A random vocabulary."""
    kinds: dict[str, tuple[str, ...]] = {"ka": (), "kb": (), "kc": ("ka",), "kd": ("ka", "kb")}
    if rng.random() < 0.5:
        kinds["ke"] = ("kc",)
    categories = (
        b.category(KIND, kinds),
        b.category(STAGE, {"low": (), "mid": (), "high": ()}, ordered=True),
    )
    sections = [
        _section(rng, "a", True, False),
        _section(rng, "b", rng.random() < 0.5, rng.random() < 0.7),
    ]
    if rng.random() < 0.4:
        sections.append(_section(rng, "c", False, rng.random() < 0.5))
    questions = [b.interpretation("i0", "x", "y")]
    if rng.random() < 0.4:
        questions.append(b.interpretation("i1", "x", "y", "z", chosen="y"))
    return Words(
        categories, (_record(),), tuple(sections), tuple(_parameters(rng)), tuple(questions)
    )
