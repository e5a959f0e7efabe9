"""Random well-typed expressions, every construct among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from compiler.agree import build as b
from compiler.agree.words import DAYS, ITEM, KIND, NUMERIC, STAGE, TEXTS, Words, figure
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Numeric, Records, Type
from dsl.runtime.quantity import Dimension, Rounding
from dsl.runtime.status import Comparison
from dsl.source import NOWHERE

Making = tuple[float, Callable[[], m.Expr | None]]
_FACTORS = (Dimension.RATIO, Dimension.NUMBER)
_PERIODS = (Dimension.MONTHS, Dimension.DAYS)
_FIELDS: tuple[tuple[str, Type], ...] = (
    ("ok", b.YES_NO),
    ("tag", Choice(KIND)),
    ("tags", Choices(KIND)),
    ("size", b.numeric(Dimension.LAND)),
    ("many", b.numeric(Dimension.NUMBER)),
    ("day", b.DAY),
    ("name", b.TEXT),
)


class Maker:
    """Makes expressions over a vocabulary. `refs` are provisions that may be referred to."""

    def __init__(self, rng: Random, words: Words) -> None:
        self.rng = rng
        self.words = words
        self.defines: list[m.Define] = []
        self.refs: list[str] = []
        self.variables = 0

    def chance(self, share: float) -> bool:
        """Yes with this probability."""
        return self.rng.random() < share

    def pick(self, weighted: Sequence[Making]) -> m.Expr:
        """One of several makers by weight; a maker that cannot gives None and another is tried."""
        left = list(weighted)
        while True:
            weights = [weight for weight, _ in left]
            at = self.rng.choices(range(len(left)), weights)[0]
            made = left.pop(at)[1]()
            if made is not None:
                return made

    def reads(self, kind: Type, env: Sequence[str]) -> m.Expr | None:
        """A fact, or a field of a bound item, of a type."""
        facts: list[m.Expr] = list(self.words.facts(kind))
        fields: list[m.Expr] = [
            b.field(variable, ITEM, name, of)
            for variable in env
            for name, of in _FIELDS
            if of == kind
        ]
        if fields and (not facts or self.chance(0.8)):
            return self.rng.choice(fields)
        return self.rng.choice(facts) if facts else None

    def term(self, kind: Type) -> m.Expr | None:
        """A defined term of a type."""
        fitting = [d for d in self.defines if d.type == kind]
        if not fitting:
            return None
        chosen = self.rng.choice(fitting)
        return m.DefineRef(chosen.id, chosen.type, span=NOWHERE)

    def binder(self, env: Sequence[str], depth: int) -> tuple[m.Binder, list[str]]:
        """A variable over a list, and the variables within."""
        self.variables += 1
        variable = f"v{self.variables}"
        inner = [*env, variable]
        source = self.rng.choice(self.words.facts(Records(ITEM)))
        where = self.condition(depth, inner) if self.chance(0.5) else None
        return b.among(variable, source.name, ITEM, where), inner

    # --- quantities ---------------------------------------------------------------------------

    def quantity(self, dimension: Dimension, depth: int, env: Sequence[str] = ()) -> m.Expr:
        """A quantity of a dimension."""
        kind = b.numeric(dimension)
        leaves: list[Making] = [
            (6, lambda: self.reads(kind, env)),
            (2, lambda: figure(self.rng, dimension)),
            (2, lambda: self.parameter(dimension)),
            (1, lambda: self.term(kind)),
        ]
        if dimension is Dimension.NUMBER:
            leaves.append((1, lambda: self.year(env)))
            leaves.append((1, lambda: self.count(env)))
        if dimension is Dimension.DAYS:
            leaves.append((2, lambda: self.days_between(env)))
        if depth <= 0:
            return self.pick(leaves)
        deeper: list[Making] = [
            (2.0, lambda: self.sum_or_difference(dimension, depth, env)),
            (0.5, lambda: m.Negate(self.quantity(dimension, 0, env), kind, span=NOWHERE)),
            (1.5, lambda: self.share(dimension, depth, env)),
            (0.7, lambda: self.divide(dimension, depth, env)),
            (1.0, lambda: self.extreme(kind, depth, env)),
            (1.5, lambda: self.sum_of(dimension, env)),
            (1.0, lambda: self.first_of(kind, depth, env)),
        ]
        return self.pick([*((w / 2, make) for w, make in leaves), *deeper])

    def parameter(self, dimension: Dimension) -> m.Expr | None:
        """A parameter of a dimension."""
        fitting = [
            p
            for p in self.words.parameters
            if isinstance(p.type, Numeric) and p.type.dimension is dimension
        ]
        if not fitting:
            return None
        chosen = self.rng.choice(fitting)
        return m.ParameterRef(chosen.id, chosen.type, span=NOWHERE)

    def year(self, env: Sequence[str]) -> m.Expr:
        """The year of a date."""
        return m.YearOf(self.day(0, env), b.WHOLE, span=NOWHERE)

    def count(self, env: Sequence[str]) -> m.Expr:
        """A count, perhaps of different values."""
        binder, inner = self.binder(env, 0)
        distinct: m.Expr | None = None
        if self.chance(0.5):
            name, kind = self.rng.choice([f for f in _FIELDS if f[0] != "tags"])
            distinct = b.field(inner[-1], ITEM, name, kind)
        return m.CountOf(binder, distinct, b.WHOLE, span=NOWHERE)

    def days_between(self, env: Sequence[str]) -> m.Expr:
        """The days between two dates."""
        kind = b.numeric(Dimension.DAYS)
        return m.Subtract(self.day(0, env), self.day(0, env), kind, span=NOWHERE)

    def sum_or_difference(self, dimension: Dimension, depth: int, env: Sequence[str]) -> m.Expr:
        """Two quantities added or subtracted."""
        make = m.Add if self.chance(0.6) else m.Subtract
        left = self.quantity(dimension, depth - 1, env)
        right = self.quantity(dimension, depth - 1, env)
        return make(left, right, b.numeric(dimension), span=NOWHERE)

    def share(self, dimension: Dimension, depth: int, env: Sequence[str]) -> m.Expr | None:
        """A ratio of a quantity."""
        if dimension in _PERIODS:
            return None
        ratio = self.quantity(self.rng.choice(_FACTORS), 0, env)
        base = self.quantity(dimension, depth - 1, env)
        return m.Share(ratio, base, Numeric(dimension), span=NOWHERE)

    def divide(self, dimension: Dimension, depth: int, env: Sequence[str]) -> m.Expr:
        """A rounded quotient: by a factor, or of two quantities of one dimension."""
        mode = self.rng.choice(list(Rounding))
        positive = [
            c
            for number, unit in (("1", None), ("0.01", None), ("3", None))
            for c in [b.quantity(number, dimension, unit)]
            if dimension not in _PERIODS or number != "0.01"
        ]
        step = self.rng.choice(positive)
        if dimension in _FACTORS and self.chance(0.6):
            inner = self.rng.choice([d for d in NUMERIC if d not in _FACTORS])
            left, right = self.quantity(inner, depth - 1, env), self.quantity(inner, 0, env)
        else:
            left = self.quantity(dimension, depth - 1, env)
            right = self.quantity(self.rng.choice(_FACTORS), 0, env)
        return m.Divide(left, right, mode, step, step.type, span=NOWHERE)

    def extreme(self, kind: Type, depth: int, env: Sequence[str]) -> m.Expr:
        """The larger or smaller of several."""
        operands = tuple(
            self.quantity(kind.dimension, depth - 1, env)
            if isinstance(kind, Numeric)
            else self.day(depth - 1, env)
            for _ in range(self.rng.randint(2, 3))
        )
        return m.Extreme(self.chance(0.5), operands, kind, span=NOWHERE)

    def sum_of(self, dimension: Dimension, env: Sequence[str]) -> m.Expr:
        """A sum over a list."""
        binder, inner = self.binder(env, 0)
        value = self.quantity(dimension, 0, inner)
        return m.SumOf(value, binder, b.numeric(dimension), span=NOWHERE)

    def first_of(self, kind: Type, depth: int, env: Sequence[str]) -> m.Expr:
        """The value behind the first guard that is not false."""
        branches = tuple(
            (self.of_kind(kind, env), self.condition(depth - 1, env))
            for _ in range(self.rng.randint(1, 2))
        )
        return m.FirstOf(branches, self.of_kind(kind, env), kind, span=NOWHERE)

    def of_kind(self, kind: Type, env: Sequence[str]) -> m.Expr:
        """A plain expression of a type."""
        if isinstance(kind, Numeric):
            return self.quantity(kind.dimension, 0, env)
        if kind == b.DAY:
            return self.day(0, env)
        read = self.reads(kind, env)
        return read if read is not None else b.literal(self.chance(0.5))

    # --- dates --------------------------------------------------------------------------------

    def day(self, depth: int, env: Sequence[str] = ()) -> m.Expr:
        """A date."""
        leaves: list[Making] = [
            (6, lambda: self.reads(b.DAY, env)),
            (1, lambda: b.literal(self.rng.choice(DAYS))),
            (1, lambda: m.AsOf(b.DAY, span=NOWHERE)),
            (0.5, lambda: self.term(b.DAY)),
        ]
        if depth <= 0:
            return self.pick(leaves)
        return self.pick(
            [
                *leaves,
                (4, lambda: self.shift(env)),
                (1, lambda: self.extreme(b.DAY, depth, env)),
                (1, lambda: self.first_of(b.DAY, depth, env)),
            ]
        )

    def shift(self, env: Sequence[str]) -> m.Expr:
        """A date moved by a period."""
        base = self.reads(b.DAY, env) or b.literal(self.rng.choice(DAYS))
        period = self.quantity(self.rng.choice(_PERIODS), 0, env)
        if self.chance(0.3) and isinstance(period, m.Constant):
            period = m.Negate(period, period.type, span=NOWHERE)
        return m.ShiftDate(base, period, b.DAY, span=NOWHERE)

    # --- conditions ---------------------------------------------------------------------------

    def condition(self, depth: int, env: Sequence[str] = ()) -> m.Expr:
        """A condition."""
        leaves: list[Making] = [
            (6, lambda: self.reads(b.YES_NO, env)),
            (3, lambda: self.comparison(depth, env)),
            (1, lambda: self.rank(env)),
            (1.5, lambda: self.equality(env)),
            (2, lambda: self.choice(env)),
            (2.5, lambda: self.set_test(env)),
            (1, lambda: self.none_test(env)),
            (0.7, lambda: self.involves()),
            (1, lambda: self.link()),
            (1, lambda: self.reading()),
            (1, lambda: self.term(b.YES_NO)),
        ]
        if depth <= 0:
            return self.pick(leaves)
        return self.pick(
            [
                *leaves,
                (3, lambda: b.not_(self.condition(depth - 1, env))),
                (4, lambda: self.junction(depth, env)),
                (3, lambda: self.quantified(depth, env)),
                (0.8, lambda: self.first_of(b.YES_NO, depth, env)),
            ]
        )

    def comparison(self, depth: int, env: Sequence[str]) -> m.Expr:
        """Two quantities or dates compared."""
        op = self.rng.choice(list(Comparison))
        if self.chance(0.3):
            return b.compare(self.day(depth, env), op, self.day(0, env))
        dimension = self.rng.choice((*NUMERIC, Dimension.LAND, Dimension.LAND))
        left = self.quantity(dimension, depth, env)
        return b.compare(left, op, self.quantity(dimension, 0, env))

    def rank(self, env: Sequence[str]) -> m.Expr | None:
        """An ordered category's value compared."""
        operand = self.reads(Choice(STAGE), env)
        if operand is None:
            return None
        op = self.rng.choice(list(Comparison))
        value = self.rng.choice(self.words.values(STAGE))
        return m.CompareRank(op, operand, STAGE, value, span=NOWHERE)

    def equality(self, env: Sequence[str]) -> m.Expr:
        """Two values of a type are the same."""
        kinds: list[Type] = [b.TEXT, b.DAY, b.YES_NO, b.numeric(self.rng.choice(NUMERIC))]
        kind = self.rng.choice(kinds)
        left, right = self.of_kind(kind, env), self.of_kind(kind, env)
        if kind == b.TEXT:
            left = self.reads(b.TEXT, env) or b.literal(TEXTS[0])
            right = b.literal(self.rng.choice(TEXTS))
        return m.Equals(left, right, span=NOWHERE)

    def some_values(self, category: str) -> list[str]:
        """One to three values of a category, in random order."""
        values = self.words.values(category)
        return self.rng.sample(values, self.rng.randint(1, min(3, len(values))))

    def choice(self, env: Sequence[str]) -> m.Expr | None:
        """A single choice among values."""
        category = self.rng.choice((KIND, KIND, STAGE))
        operand = self.reads(Choice(category), env)
        if operand is None:
            return None
        return b.is_in(operand, category, *self.some_values(category), etc=self.chance(0.35))

    def set_test(self, env: Sequence[str]) -> m.Expr | None:
        """A set that includes any of, all of or only some values."""
        operand = self.reads(Choices(KIND), env)
        if operand is None:
            return None
        quantor = self.rng.choice(list(m.Quantor))
        values = self.some_values(KIND)
        return b.includes(operand, KIND, *values, quantor=quantor, etc=self.chance(0.3))

    def none_test(self, env: Sequence[str]) -> m.Expr | None:
        """Something is none."""
        kinds: list[Type] = [b.DAY, Choices(KIND), Records(ITEM), b.YES_NO, Choice(KIND)]
        kinds.append(b.numeric(Dimension.LAND))
        operand = self.reads(self.rng.choice(kinds), env)
        if isinstance(operand, m.FactRef) and isinstance(operand.type, Numeric):
            return b.is_none(operand) if self.words.declared(operand).or_none else None
        if operand is None or (isinstance(operand, m.FieldRef) and operand.field == "size"):
            return None
        return b.is_none(operand)

    def involves(self) -> m.Expr:
        """The project involves a section."""
        return m.Involves(self.rng.choice(self.words.sections).id, span=NOWHERE)

    def link(self) -> m.Expr | None:
        """Another provision applies."""
        return b.applies(self.rng.choice(self.refs)) if self.refs else None

    def reading(self) -> m.Expr:
        """An interpretation has one of these options."""
        question = self.rng.choice(self.words.interpretations)
        options = [o.id for o in question.options]
        chosen = tuple(self.rng.sample(options, self.rng.randint(1, len(options) - 1)))
        return m.ReadingIs(question.id, chosen, span=NOWHERE)

    def junction(self, depth: int, env: Sequence[str]) -> m.Expr:
        """And, or."""
        operands = tuple(self.condition(depth - 1, env) for _ in range(self.rng.randint(2, 3)))
        listed = self.chance(0.3)
        if self.chance(0.5):
            return m.And(operands, listed, span=NOWHERE)
        return m.Or(operands, listed, span=NOWHERE)

    def quantified(self, depth: int, env: Sequence[str]) -> m.Expr:
        """Every item, some item."""
        binder, inner = self.binder(env, depth - 1)
        make = m.Every if self.chance(0.5) else m.Some
        if not env and self.chance(0.3):
            return make(binder, self.quantified(1, inner), span=NOWHERE)
        return make(binder, self.condition(depth - 1, inner), span=NOWHERE)
