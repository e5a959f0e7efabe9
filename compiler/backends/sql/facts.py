"""Facts as they are read: as given, else none with their section, else by default or as assumed."""

from __future__ import annotations

from collections.abc import Callable

from compiler.backends.sql.columns import Columns, FactColumns
from compiler.backends.sql.held import Held, ListHeld, SetOf
from compiler.backends.sql.kinds import Decimal, ListOf, Varchar
from compiler.backends.sql.nodes import (
    FALSE,
    TRUE,
    UNKNOWN,
    ZERO,
    Binary,
    Call,
    Field,
    Fn,
    Literal,
    Source,
    Sql,
    all_,
    any_,
    case,
    given,
    is_null,
    not_,
    pick,
    surely,
)
from compiler.backends.sql.numbers import Number, of_column
from dsl.model import tree as m

Read = Held | SetOf | ListHeld


class Facts:
    """The facts of the table. `default` reads the formula of a fact's default."""

    def __init__(
        self,
        policy: m.Policy,
        layout: Columns,
        assumptions: bool,
        default: Callable[[m.Expr], Read],
    ) -> None:
        self.layout = layout
        self.assumptions = assumptions
        self.default = default
        self.sections = {section.id: section for section in policy.sections}
        self._gone: dict[str, Sql] = {}
        self.read: dict[str, Read] = {}

    # --- sections ----------------------------------------------------------------------------

    def is_(self, section: str, state: str) -> Sql:
        """Whether a section is said to be none or unknown."""
        column = Source(self.layout.sections[section].name)
        return surely(Binary("=", column, Literal(state, Varchar())))

    def gone(self, section: str) -> Sql:
        """Whether a section is none, or absent: assumed so as nothing of it is given."""
        if section not in self._gone:
            own = self.layout.of_section[section].values()
            nothing = [is_null(Source(column.name)) for fact in own for column in fact]
            silent = [is_null(Source(self.layout.sections[section].name)), *nothing]
            assumed = self.assumptions and self.sections[section].assumed_absent
            absent = all_(silent) if assumed else FALSE
            self._gone[section] = any_([self.is_(section, "none"), absent])
        return self._gone[section]

    def involved(self, section: str) -> Sql:
        """Whether a fact of a section is given a value: not by what is assumed."""
        answers = [_something(fact) for fact in self.layout.of_section[section].values()]
        return all_([any_(answers), not_(self.gone(section))])

    # --- facts -------------------------------------------------------------------------------

    def fact(self, name: str) -> Read:
        """A fact of a section by its dotted name."""
        if name not in self.read:
            self.read[name] = self._fact(name, self.layout.facts[name])
        return self.read[name]

    def _fact(self, name: str, fact: FactColumns) -> Read:
        section = name.partition(".")[0]
        value = Source(fact.value.name)
        said_unknown = FALSE if fact.unknown is None else surely(Source(fact.unknown.name))
        said_none = FALSE if fact.none is None else surely(Source(fact.none.name))
        silent = all_([is_null(value), not_(said_none), not_(said_unknown)])
        gone = all_([silent, self.gone(section)])
        if fact.values:
            return self._set(fact, value, gone, silent)
        if isinstance(fact.value.kind, ListOf):
            return self._list(name, fact, value, gone)
        none = any_([said_none, gone])
        formula = fact.fact.default
        if formula is not None:
            default = self.default(formula)
            assert isinstance(default, Held)
            return _with_default(value, fact, none, all_([silent, not_(gone)]), default)
        if fact.fact.assumed_no and self.assumptions:
            stands = all_([silent, not_(gone), not_(self.is_(section, "unknown"))])
            return Held(case((given(value), value), (stands, FALSE), otherwise=UNKNOWN), none)
        return scalar(value, none, fact)

    def _set(self, fact: FactColumns, value: Sql, gone: Sql, silent: Sql) -> SetOf:
        truths = {v.id: all_([Field(value, v.id), not_(gone)]) for v in fact.values}
        if fact.fact.default is None:
            return SetOf(truths)
        default = self.default(fact.fact.default)
        assert isinstance(default, SetOf)
        stands = all_([silent, not_(gone)])
        return SetOf({id_: pick(stands, default.truths[id_], t) for id_, t in truths.items()})

    def _list(self, name: str, fact: FactColumns, value: Sql, gone: Sql) -> ListHeld:
        return ListHeld(value, gone, name, {field.fact.id: field for field in fact.fields})

    def field(self, item: Sql | None, fact: FactColumns) -> Held | SetOf:
        """A field of an item; of no item unknown."""
        if fact.values:
            if item is None:
                return SetOf({v.id: UNKNOWN for v in fact.values})
            members = Field(item, fact.value.name)
            return SetOf({v.id: Field(members, v.id) for v in fact.values})
        if item is None:
            return scalar(Literal(None, fact.value.kind), FALSE, fact)
        none = FALSE if fact.none is None else surely(Field(item, fact.none.name))
        return scalar(Field(item, fact.value.name), none, fact)


def scalar(value: Sql, none: Sql, fact: FactColumns) -> Held:
    """A value of a fact's type."""
    kind = fact.value.kind
    return Held(value, none, of_column(value, kind) if isinstance(kind, Decimal) else None)


def _with_default(value: Sql, fact: FactColumns, none: Sql, stands: Sql, default: Held) -> Held:
    nothing = any_([none, all_([stands, default.none])])
    if default.number is None:
        return Held(pick(stands, default.value, value), nothing)
    own = scalar(value, FALSE, fact).number
    assert own is not None
    return joined([(stands, default.number)], own, nothing)


def joined(branches: list[tuple[Sql, Number]], otherwise: Number, none: Sql) -> Held:
    """One of several figures, in a type that holds each."""
    numbers = [number for _, number in branches] + [otherwise]
    scale = max(number.scale for number in numbers)
    wide = [number.rescaled(scale) for number in numbers]
    pairs = [(condition, w.sql) for (condition, _), w in zip(branches, wide, strict=False)]
    sql = case(*pairs, otherwise=wide[-1].sql)
    low, high = min(w.low for w in wide), max(w.high for w in wide)
    return Held(sql, none, Number(sql, low, high, scale))


def _something(fact: FactColumns) -> Sql:
    """Whether a fact is given a value other than none; unknown if it may yet be."""
    value = Source(fact.value.name)
    if fact.values:
        return any_(Field(value, v.id) for v in fact.values)
    if isinstance(fact.value.kind, ListOf):
        return Binary(">", Call(Fn.SIZE, (value,)), ZERO)
    none = FALSE if fact.none is None else surely(Source(fact.none.name))
    return case((given(value), TRUE), (none, FALSE), otherwise=UNKNOWN)
