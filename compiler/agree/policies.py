"""Random well-typed policies with all constructs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import TypeVar

import attrs

from compiler.agree import build as b
from compiler.agree.conditions import Maker
from compiler.agree.words import DAYS, NUMERIC, words
from dsl.model import tree as m
from dsl.model.types import Numeric, Type
from dsl.runtime.quantity import Dimension
from dsl.runtime.status import Comparison, Norm

T = TypeVar("T")
_NORMS = {
    Norm.PERMIT: 12,
    Norm.GRANT: 8,
    Norm.ENCOURAGE: 9,
    Norm.RELIEVE: 8,
    Norm.OBLIGE: 16,
    Norm.PROHIBIT: 18,
    Norm.COMMIT: 6,
    Norm.PROGRAMME: 4,
}
_PERIODS = (Dimension.MONTHS, Dimension.DAYS)


class Drafter:
    """Makes the measures of a policy. Provisions refer only to those made before them."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.words = words(rng)
        self.make = Maker(rng, self.words)
        # A winner and the provision it prevails over, by name.
        self.winners: list[tuple[str, str]] = []
        self.clauses = 0

    def maybe(self, share: float, make: Callable[[], T]) -> T | None:
        """Something, or nothing."""
        return make() if self.make.chance(share) else None

    def several(self, share: float, most: int, make: Callable[[], T]) -> tuple[T, ...]:
        """None to `most`."""
        return tuple(make() for _ in range(most) if self.make.chance(share))

    def name(self, kind: str) -> str:
        """A new id."""
        self.clauses += 1
        return f"{kind}{self.clauses}"

    def condition(self, depth: int = 1) -> m.Expr:
        """A condition, often a shallow one so that it comes out both ways."""
        deeper = depth + self.make.chance(0.08)
        return self.make.condition(self.rng.randint(0, deeper))

    # --- clauses -----------------------------------------------------------------------------

    def exempting(self) -> m.Exempting:
        """An exception."""
        return b.exempting(self.name("x"), self.condition())

    def waiver(self) -> m.Waiver | None:
        """A waiver, now and then."""
        return self.maybe(0.2, lambda: b.waiver(self.name("w"), self.condition(0)))

    def requirement(self, soft: float = 0.58) -> m.Requirement:
        """A requirement; `soft` is the share of those in principle."""
        in_principle = self.make.chance(soft)
        return b.require(
            self.name("r"), self.condition(), in_principle=in_principle, waived=self.waiver()
        )

    def limit(self, soft: float = 0.58) -> m.Limit:
        """A limit, now and then for each item of a list or on dates."""
        op = self.rng.choice(list(Comparison))
        env: list[str] = []
        each: m.Binder | None = None
        if self.make.chance(0.25):
            each, env = self.make.binder([], self.rng.randint(0, 1))
        if self.make.chance(0.15):
            value, bound = self.make.day(1, env), self.make.day(0, env)
        else:
            dimension = self.rng.choice((Dimension.LAND, Dimension.LAND, *NUMERIC))
            value = self.make.quantity(dimension, self.rng.randint(0, 2), env)
            bound = self.make.quantity(dimension, self.rng.randint(0, 1), env)
        return b.limit(
            self.name("l"),
            value,
            op,
            bound,
            in_principle=self.make.chance(soft),
            each=each,
            waived=self.waiver(),
        )

    def amount(self) -> m.Amount:
        """An amount."""
        return b.amount(self.name("a"), self.make.quantity(self.rng.choice(NUMERIC), 2))

    def deadline(self) -> m.Deadline:
        """A deadline within a period or by a day, with or without holidays."""
        rolls: m.Expr | None = None
        if self.make.chance(0.4):
            rolls = b.literal(True) if self.make.chance(0.5) else self.condition(0)
        done = self.make.day(0)
        if self.make.chance(0.3):
            return b.by_day(self.name("d"), self.make.day(1), done, rolls)
        period = self.make.quantity(self.rng.choice(_PERIODS), 0)
        return b.within(self.name("d"), period, self.make.day(0), done, rolls)

    def caution(self) -> m.Caution:
        """A caution."""
        return b.caution(self.name("careful "), self.condition(0))

    def window(self, within: m.Window) -> m.Window:
        """A window, cut by the one around it."""
        day = self.rng.choice(DAYS)
        if self.make.chance(0.5):
            return cut(m.Window(day, None), within)
        return cut(m.Window(day, day + timedelta(days=self.rng.choice((0, 30, 400)))), within)

    # --- provisions --------------------------------------------------------------------------

    def entitlement(self, made: m.Provision) -> m.Provision:
        """What a permit, grant, encouragement or relief may have."""
        return attrs.evolve(
            made,
            requirements=self.several(0.55, 2, self.requirement),
            limits=self.several(0.45, 2, self.limit),
            earliest=self.maybe(0.2, lambda: self.make.day(1)),
        )

    def duty(self, made: m.Provision) -> m.Provision:
        """What an obligation or commitment may have."""
        deadline = self.maybe(0.35, self.deadline)
        fulfilled = None
        if deadline is None:
            fulfilled = self.maybe(0.6, lambda: self.condition(0))
        limits: tuple[m.Limit, ...] = ()
        if made.norm is Norm.OBLIGE:
            limits = self.several(0.35, 1, lambda: self.limit(0))
        return attrs.evolve(
            made,
            deadline=deadline,
            fulfilled=fulfilled,
            breached=self.maybe(0.7, lambda: self.condition(0)),
            limits=limits,
        )

    def ban(self, made: m.Provision) -> m.Provision:
        """A ban has something that breaks it."""
        limits = self.several(0.45, 2, lambda: self.limit(0))
        breached = self.condition(0) if not limits or self.make.chance(0.4) else None
        return attrs.evolve(made, limits=limits, breached=breached)

    def provision(self, name: str, within: m.Window) -> m.Provision:
        """A provision with the clauses that its norm takes."""
        norm = self.rng.choices(list(_NORMS), list(_NORMS.values()))[0]
        window = self.window(within) if self.make.chance(0.07) else within
        made = b.provision(name, norm, window=window, cautions=self.several(0.1, 1, self.caution))
        if norm is Norm.PROGRAMME:
            return made
        made = attrs.evolve(
            made,
            when=self.maybe(0.15, self.condition),
            whiles=self.several(0.06, 2, lambda: self.condition(0)),
            exceptions=self.several(0.15, 1, self.exempting),
            amounts=self.several(0.25, 1, self.amount),
        )
        if norm.is_entitlement:
            made = self.entitlement(made)
        elif norm is Norm.PROHIBIT:
            made = self.ban(made)
        else:
            made = self.duty(made)
        order = (*(r.id for r in made.requirements), *(limit.id for limit in made.limits))
        day = self.maybe(0.05, lambda: self.rng.choice(DAYS))
        review = None if day is None else m.ReviewBy(day, None)
        return attrs.evolve(made, clause_order=order, review_by=review)

    def provisions(self, measure: int, within: m.Window) -> list[m.Provision]:
        """The provisions of a measure; now and then two versions of one id."""
        found: list[m.Provision] = []
        for number in range(self.rng.randint(1, 4)):
            name = f"n{number}"
            if self.make.chance(0.1):
                day = self.rng.choice(DAYS)
                before, after = m.Window(None, day), m.Window(day + timedelta(days=1), None)
                found += [
                    attrs.evolve(self.provision(name, within), window=cut(window, within))
                    for window in (before, after)
                ]
            else:
                found.append(self.provision(name, within))
            full = f"{measure}.{name}"
            if self.make.refs and self.make.chance(0.15):
                self.winners.append((self.rng.choice(self.make.refs), full))
            self.make.refs.append(full)
        return found

    # --- measures ----------------------------------------------------------------------------

    def measure(self, number: int, within: m.Window) -> list[m.Measure]:
        """A measure, now and then in two versions."""
        windows = [self.window(within) if self.make.chance(0.06) else within]
        if self.make.chance(0.1):
            day = self.rng.choice(DAYS)
            windows = [m.Window(None, day), m.Window(day + timedelta(days=1), None)]
        found: list[m.Measure] = []
        before = list(self.make.refs)
        names: set[str] = set()
        for window in windows:
            # A later version refers to no provision of its own measure: there is no circle so.
            self.make.refs = list(before)
            own = cut(window, within)
            found.append(self.one_version(number, own))
            names |= {f"{number}.{p.id}" for p in found[-1].provisions}
        self.make.refs = [*before, *sorted(names)]
        return found

    def one_version(self, number: int, window: m.Window) -> m.Measure:
        """A version of a measure: its scope before its provisions, which it may not read."""
        applies = self.maybe(0.15, lambda: self.condition(1))
        whiles = self.several(0.05, 1, lambda: self.condition(0))
        exceptions = self.several(0.1, 1, self.exempting)
        return b.measure(
            number,
            *self.provisions(number, window),
            window=window,
            applies=applies,
            whiles=whiles,
            exceptions=exceptions,
            cautions=self.several(0.1, 1, self.caution),
            review_by=self.maybe(0.1, lambda: self.rng.choice(DAYS)),
        )

    def terms(self) -> None:
        """Defined terms, each of which may read those before it."""
        for number in range(self.rng.randint(0, 3)):
            kinds: list[Type] = [b.YES_NO, b.DAY, *(b.numeric(d) for d in NUMERIC)]
            kind = self.rng.choice(kinds)
            if isinstance(kind, Numeric):
                value = self.make.quantity(kind.dimension, 1)
            else:
                value = self.make.day(1) if kind == b.DAY else self.condition(1)
            self.make.defines.append(b.define(f"t{number}", value, kind))

    def policy(self) -> m.Policy:
        """A policy."""
        self.terms()
        applies = self.maybe(0.05, lambda: self.condition(0))
        window = self.window(b.ALWAYS) if self.make.chance(0.05) else b.ALWAYS
        numbers = range(1, self.rng.randint(2, 4))
        measures = [version for n in numbers for version in self.measure(n, window)]
        return b.policy(
            *(self.with_winners(measure) for measure in measures),
            sections=self.words.sections,
            categories=self.words.categories,
            records=self.words.records,
            parameters=self.words.parameters,
            defines=self.make.defines,
            interpretations=self.words.interpretations,
            window=window,
            applies=applies,
            cautions=self.several(0.15, 1, self.caution),
            review_by=self.maybe(0.05, lambda: self.rng.choice(DAYS)),
        )

    def with_winners(self, measure: m.Measure) -> m.Measure:
        """The measure, its provisions saying over which others they prevail."""

        def prevails(provision: m.Provision) -> tuple[m.ProvisionRef, ...]:
            if provision.norm is Norm.PROGRAMME:
                return ()
            own = f"{measure.id}.{provision.id}"
            losers = dict.fromkeys(loser for winner, loser in self.winners if winner == own)
            return tuple(b.reference(loser) for loser in losers)

        return attrs.evolve(
            measure,
            provisions=tuple(attrs.evolve(p, prevails=prevails(p)) for p in measure.provisions),
        )


def cut(window: m.Window, within: m.Window) -> m.Window:
    """A window cut by the one around it."""
    starts = [day for day in (window.start, within.start) if day is not None]
    ends = [day for day in (window.end, within.end) if day is not None]
    return m.Window(max(starts, default=None), min(ends, default=None))


def random_policy(rng: Random) -> m.Policy:
    """A random policy."""
    return Drafter(rng).policy()
