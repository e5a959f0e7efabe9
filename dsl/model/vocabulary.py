"""Categories, records, sections, parameters, terms and interpretations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dsl.diagnostics.diagnostic import Place
from dsl.model import tree as m
from dsl.model.expressions import Typer
from dsl.model.graph import circle
from dsl.model.names import Scope, label_of
from dsl.model.type_rules import DAY, TEXT, WHOLE, YES_NO, same, type_key, type_of
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo
from dsl.model.walk import subexpressions
from dsl.model.world import (
    CategoryInfo,
    DefineInfo,
    FactInfo,
    HolderInfo,
    InterpretationInfo,
    ParameterInfo,
    World,
)
from dsl.runtime.quantity import Dimension, Quantity
from dsl.syntax import tree as s
from dsl.syntax.keywords import BY_TOKEN
from dsl.syntax.meant import TYPES

BUILT_IN: dict[str, Type] = {
    "YESNO": YES_NO,
    "TEXT": TEXT,
    "WHOLE": WHOLE,
    "DECIMAL": Numeric(Dimension.NUMBER),
    "RATIO": Numeric(Dimension.RATIO),
    "LAND": Numeric(Dimension.LAND),
    "FLOOR": Numeric(Dimension.FLOOR),
    "MONEY": Numeric(Dimension.MONEY),
    "DATET": DAY,
    "MONTHS": Numeric(Dimension.MONTHS, True),
    "DAYS": Numeric(Dimension.DAYS, True),
}


def declare(world: World, groups: Iterable[s.Group]) -> None:
    """Enters every declaration by its name; types and expressions come afterwards."""
    for group in groups:
        match group.head:
            case s.Category(name=name, label=label, ordered=ordered):
                info = CategoryInfo(name.text, group, ordered, Scope(world.reporter), {})
                if world.categories.add(name, label, info):
                    _values(world, info)
            case s.Record(name=name, label=label):
                holder = HolderInfo(name.text, group, Scope(world.reporter))
                if world.records.add(name, label, holder):
                    _facts(holder)
            case s.Section(name=name, label=label):
                holder = HolderInfo(name.text, group, Scope(world.reporter))
                if world.sections.add(name, label, holder):
                    _facts(holder)
            case s.Parameter(name=name, label=label):
                world.parameters.add(name, label, ParameterInfo(name.text, group))
            case s.Define(name=name, label=label):
                world.defines.add(name, label, DefineInfo(name.text, group.head, group))
            case s.Interpretation(name=name, label=label):
                options: Scope[str] = Scope(world.reporter)
                reading = InterpretationInfo(name.text, group, options)
                if world.interpretations.add(name, label, reading):
                    for clause in group.body:
                        if isinstance(clause, s.Option):
                            options.add(clause.name, clause.label, clause.name.text)
            case _:
                pass
    _only_once(world)


def _only_once(world: World) -> None:
    """Parameters, terms and interpretations stand alone, so they share one set of names."""
    seen: dict[str, tuple[str, s.Name]] = {}
    for kind, scope in (
        ("parameter", world.parameters),
        ("define", world.defines),
        ("interpretation", world.interpretations),
    ):
        for word in scope.words():
            other = seen.get(word)
            span = scope.span_of(word)
            if other is not None:
                place = Place(other[1].span, "first", {"name": word})
                world.reporter.report("POL0201", span, places=(place,), found=word)
            else:
                seen[word] = (kind, s.Name(word, span=span))


def _values(world: World, info: CategoryInfo) -> None:
    for clause in info.group.body:
        if isinstance(clause, s.Value):
            info.values.add(clause.name, clause.label, clause.name.text)
    for clause in info.group.body:
        if isinstance(clause, s.Value):
            info.under[clause.name.text] = _under(world, info, clause)
    found = circle({value: set(above) for value, above in info.under.items()})
    if found:
        span = info.values.span_of(found[0])
        world.reporter.report("POL0207", span, kind="under", found=" → ".join(found))
        info.under = {value: () for value in info.under}
    for value in info.under:
        info.ancestors[value] = _closure(value, info.under)


def _under(world: World, info: CategoryInfo, clause: s.Value) -> tuple[str, ...]:
    ids = []
    for name in clause.under:
        above = info.values.id_of(name.text)
        if above is None:
            world.reporter.unknown("value", name, info.values.words())
        else:
            ids.append(above)
    if clause.under and info.ordered:
        world.reporter.report("POL0315", clause.under[0].span, found=info.id)
    return tuple(ids)


def _closure(value: str, under: dict[str, tuple[str, ...]]) -> frozenset[str]:
    above: set[str] = set()
    waiting = list(under.get(value, ()))
    while waiting:
        one = waiting.pop()
        if one not in above:
            above.add(one)
            waiting.extend(under.get(one, ()))
    return frozenset(above)


def _facts(holder: HolderInfo) -> None:
    for clause in holder.group.body:
        if isinstance(clause, s.Fact):
            or_none = any(mark.kind == "or_none" for mark in clause.marks)
            info = FactInfo(clause.name.text, clause, None, or_none)
            holder.facts.add(clause.name, clause.label, info)


def type_facts(world: World) -> None:
    """Gives every fact and field its type."""
    for in_record, scope in ((True, world.records), (False, world.sections)):
        for holder in scope.items.values():
            for fact in holder.facts.items.values():
                fact.type = _type(world, fact.clause.type)
                if in_record and isinstance(fact.type, Records):
                    world.reporter.report("POL0314", fact.clause.type.span)
                    fact.type = None


def _type(world: World, node: s.TypeName) -> Type | None:
    if node.name is None:
        return BUILT_IN[node.token]
    if node.token == "LISTOF":
        record = world.records.find(node.name.text)
        if record is not None:
            return Records(record.id)
        world.reporter.unknown("record", node.name, world.records.words())
        return None
    category = world.categories.find(node.name.text)
    if category is None:
        _unknown_type(world, node, node.name)
        return None
    return Choices(category.id) if node.token == "SETOF" else Choice(category.id)


def _unknown_type(world: World, node: s.TypeName, name: s.Name) -> None:
    """No such category; where any type may stand, the one that an everyday word means."""
    words = list(world.categories.words())
    if node.token == "SETOF":
        world.reporter.unknown("category", name, words)
        return
    token = TYPES.get(name.text)
    meant = None
    if token is not None:
        meant = BY_TOKEN[token].en if name.text.isascii() else BY_TOKEN[token].zh
    built_in = [w for t in BUILT_IN for w in (BY_TOKEN[t].zh, BY_TOKEN[t].en)]
    world.reporter.unknown("category", name, [*words, *built_in], meant=meant, help_key="type")


def type_parameters(world: World, typer: Typer) -> None:
    """Reads the dated values of parameters."""
    for info in world.parameters.items.values():
        values: dict[date, m.DatedValue] = {}
        for clause in info.group.body:
            if not isinstance(clause, s.Dated):
                continue
            constant = _constant(typer, clause, info)
            if constant is None:
                continue
            if clause.start.day in values:
                world.reporter.report("POL0408", clause.start.span, help_key="twice", found=info.id)
            values[clause.start.day] = m.DatedValue(constant, clause.start.day)
        info.values = tuple(values[day] for day in sorted(values))
        if not any(isinstance(c, s.Dated) for c in info.group.body):
            world.reporter.report("POL0406", info.group.head.span, found=info.id, help_key="never")


def _constant(typer: Typer, clause: s.Dated, info: ParameterInfo) -> m.Constant | None:
    value = typer.expr(clause.value, {}, info.type)
    if isinstance(value, m.Negate) and isinstance(value.operand, m.Constant):
        operand = value.operand
        if isinstance(operand.value, Quantity):
            value = m.Constant(-operand.value, operand.type, operand.unit, span=value.span)
    if value is None:
        return None
    if not isinstance(value, m.Constant):
        typer.reporter.report("POL0320", clause.value.span, help_key="literal")
        return None
    if info.type is not None and not same(info.type, value.type):
        typer.reporter.report(
            "POL0320",
            clause.value.span,
            expected=type_key(info.type),
            found=type_key(value.type),
        )
        return None
    if info.type is None or (isinstance(value.type, Numeric) and not value.type.whole):
        info.type = value.type
    return value


def facts(world: World, typer: Typer, holder: HolderInfo, in_record: bool) -> tuple[m.Fact, ...]:
    """The facts of a section or record, with their marks."""
    return tuple(
        fact
        for info in holder.facts.items.values()
        if info.type is not None
        if (fact := _fact(world, typer, holder, info, info.type, in_record)) is not None
    )


def _fact(
    world: World, typer: Typer, holder: HolderInfo, info: FactInfo, kind: Type, in_record: bool
) -> m.Fact:
    marks = {mark.kind: mark for mark in info.clause.marks}
    for mark in info.clause.marks:
        if marks[mark.kind] is not mark:
            world.reporter.report("POL0402", mark.span, clause=mark.kind)
        _check_mark(world, mark, kind, in_record)
    default = None
    if "by_default" in marks and not in_record:
        default = _default(world, typer, holder, info, kind, marks["by_default"])
    judged, hint = marks.get("judged"), marks.get("hint")
    return m.Fact(
        info.id,
        label_of(info.clause.label),
        kind,
        required="required" in marks,
        judged_by=label_of(judged.text) if judged and judged.text else None,
        or_none=info.or_none,
        changeable="changeable" in marks,
        at_least=_bound(typer, marks.get("at_least"), kind),
        at_most=_bound(typer, marks.get("at_most"), kind),
        names_project="names" in marks,
        key="key" in marks,
        assumed_no="assumed_no" in marks,
        default=default,
        hint=label_of(hint.text) if hint and hint.text else None,
        span=info.clause.span,
    )


def _check_mark(world: World, mark: s.Mark, kind: Type, in_record: bool) -> None:
    fits = {
        "assumed_no": isinstance(kind, YesNo),
        "or_none": isinstance(kind, Choice | Text | YesNo | Numeric | Day),
        "at_least": isinstance(kind, Numeric | Day),
        "at_most": isinstance(kind, Numeric | Day),
        "names": isinstance(kind, Text),
        "key": isinstance(kind, Text),
    }
    if not fits.get(mark.kind, True):
        world.reporter.report("POL0313", mark.span, mark=mark.kind, found=type_key(kind))
    elif in_record and mark.kind in ("assumed_no", "by_default", "names", "key"):
        world.reporter.report("POL0316", mark.span, mark=mark.kind)


def _bound(typer: Typer, mark: s.Mark | None, kind: Type) -> m.Constant | None:
    if mark is None or mark.expr is None or not isinstance(kind, Numeric | Day):
        return None
    value = typer.quantity(mark.expr, {}, kind)
    if value is None:
        return None
    if not isinstance(value, m.Constant) or not same(value.type, kind):
        typer.reporter.report(
            "POL0302", mark.expr.span, expected=type_key(kind), found=type_key(type_of(value))
        )
        return None
    return value


def _default(
    world: World, typer: Typer, holder: HolderInfo, info: FactInfo, kind: Type, mark: s.Mark
) -> m.Expr | None:
    assert mark.expr is not None
    value = typer.expr(mark.expr, {}, kind)
    if value is None:
        return None
    if not same(type_of(value), kind):
        typer.reporter.report(
            "POL0302", mark.expr.span, expected=type_key(kind), found=type_key(type_of(value))
        )
        return None
    sections = {ref.section for ref in subexpressions(value, world) if isinstance(ref, m.FactRef)}
    if sections != {holder.id}:
        world.reporter.report("POL0317", mark.expr.span, found=info.id)
        return None
    return value


def category(info: CategoryInfo) -> m.Category:
    """A category with the closure of `under`."""
    head = info.group.head
    assert isinstance(head, s.Category)
    values = [
        m.CategoryValue(
            clause.name.text,
            label_of(clause.label),
            info.under.get(clause.name.text, ()),
            info.ancestors.get(clause.name.text, frozenset()),
            frozenset(v for v, above in info.ancestors.items() if clause.name.text in above),
            span=clause.span,
        )
        for clause in info.group.body
        if isinstance(clause, s.Value) and clause.name.text in info.values.items
    ]
    return m.Category(info.id, label_of(head.label), info.ordered, tuple(values), span=head.span)


def interpretation(
    world: World, info: InterpretationInfo, docs: tuple[m.Doc, ...]
) -> m.Interpretation:
    """An interpretation; exactly one option is chosen, of at least two."""
    head = info.group.head
    assert isinstance(head, s.Interpretation)
    clauses = [c for c in info.group.body if isinstance(c, s.Option)]
    options = tuple(
        m.Option(
            c.name.text,
            label_of(c.label),
            label_of(c.chosen.text) if c.chosen else None,
            span=c.span,
        )
        for c in clauses
    )
    chosen = [c for c in clauses if c.chosen is not None]
    if len(chosen) != 1 or len(options) < 2:
        help_key = "few" if len(options) < 2 else ("none" if not chosen else "twice")
        span = chosen[1].span if len(chosen) > 1 else head.name.span
        world.reporter.report("POL0409", span, help_key=help_key, found=info.id)
    first = chosen[0].name.text if chosen else (options[0].id if options else "")
    asks = tuple(label_of(c.label) for c in info.group.body if isinstance(c, s.Asks))
    return m.Interpretation(
        info.id, label_of(head.label), options, first, asks, docs, span=head.span
    )
