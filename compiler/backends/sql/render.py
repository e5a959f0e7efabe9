"""A plan as SQL of an engine, written out by SQLGlot, of the extra `batch`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Final, assert_never

from sqlglot import exp

from compiler.backends.sql.clauses import PLACE
from compiler.backends.sql.columns import Columns
from compiler.backends.sql.engines import DUCKDB, SPARK, Functions
from compiler.backends.sql.kinds import Boolean, Date, Decimal, Kind, ListOf, Struct, Varchar
from compiler.backends.sql.nodes import (
    All,
    Any,
    AsOf,
    Binary,
    Call,
    Case,
    Cast,
    Each,
    Exact,
    Field,
    IsNull,
    IsTrue,
    Keep,
    Literal,
    Not,
    OneOf,
    Pack,
    Source,
    Sql,
    Variable,
)
from compiler.backends.sql.plan import Named, Plan
from dsl.runtime.quantity import plain

PROJECTS: Final = "projects"
DAY: Final = "day"  # the parameter of a statement for any day


class Engine(Enum):
    """Where a statement runs; the value is SQLGlot's name of it."""

    DUCKDB = "duckdb"
    SPARK = "spark"


_FUNCTIONS: Final[Mapping[Engine, Functions]] = {Engine.DUCKDB: DUCKDB, Engine.SPARK: SPARK}
_BINARY: Final[Mapping[str, type[exp.Binary]]] = {
    "<=": exp.LTE,
    "<": exp.LT,
    ">=": exp.GTE,
    ">": exp.GT,
    "=": exp.EQ,
    "+": exp.Add,
    "-": exp.Sub,
    "*": exp.Mul,
    "&": exp.BitwiseAnd,
    "|": exp.BitwiseOr,
}


def statement(plan: Plan, engine: Engine, day: date | None, pretty: bool = True) -> str:
    """The text of a plan over the table `projects`.

    `day` None leaves the day of evaluation a parameter of the statement, `$day` or `:day`.
    """
    writer = _Writer(engine, day)
    stages: list[exp.Expr] = []
    source = PROJECTS
    for number, stage in enumerate(plan.stages, 1):
        query = _select([exp.Star(), *map(writer.named, stage)], source)
        source = f"stage_{number}"
        alias = exp.TableAlias(this=exp.to_identifier(source))
        stages.append(exp.CTE(this=query, alias=alias))
    result = _select([writer.named(one) for one in plan.outputs], source)
    if stages:
        result.set("with_", exp.With(expressions=stages))
    text: str = result.sql(engine.value, pretty=pretty, copy=False)
    return text


def _select(columns: list[exp.Expr], source: str) -> exp.Select:
    table = exp.Table(this=exp.to_identifier(source))
    return exp.Select(expressions=columns, from_=exp.From(this=table))


def data_type(kind: Kind) -> exp.DataType:
    """A column's type."""
    match kind:
        case Boolean():
            return exp.DataType(this=exp.DataType.Type.BOOLEAN)
        case Varchar():
            return exp.DataType(this=exp.DataType.Type.TEXT)
        case Date():
            return exp.DataType(this=exp.DataType.Type.DATE)
        case Decimal():
            size = [exp.DataTypeParam(this=_number(n)) for n in (kind.width, kind.scale)]
            return exp.DataType(this=exp.DataType.Type.DECIMAL, expressions=size)
        case Struct():
            fields = [
                exp.ColumnDef(this=exp.to_identifier(name, quoted=True), kind=data_type(inner))
                for name, inner in kind.fields
            ]
            return exp.DataType(this=exp.DataType.Type.STRUCT, expressions=fields, nested=True)
        case ListOf():
            item = [data_type(kind.item)]
            return exp.DataType(this=exp.DataType.Type.ARRAY, expressions=item, nested=True)
        case _:
            assert_never(kind)


def table(layout: Columns, engine: Engine = Engine.DUCKDB) -> str:
    """The statement that makes an empty table `projects` of a policy's columns."""
    fields = [
        exp.ColumnDef(this=exp.to_identifier(c.name, quoted=True), kind=data_type(c.kind))
        for c in layout.all
    ]
    schema = exp.Schema(this=exp.Table(this=exp.to_identifier(PROJECTS)), expressions=fields)
    made = exp.Create(this=schema, kind="TABLE")
    text: str = made.sql(engine.value, pretty=True, copy=False)
    return text


def type_name(kind: Kind, engine: Engine = Engine.DUCKDB) -> str:
    """A type as an engine writes it."""
    text: str = data_type(kind).sql(engine.value)
    return text


def _number(n: int) -> exp.Expr:
    return exp.Literal.number(n) if n >= 0 else exp.Neg(this=exp.Literal.number(-n))


def _column(name: str) -> exp.Column:
    return exp.Column(this=exp.to_identifier(name, quoted=True))


class _Writer:
    def __init__(self, engine: Engine, day: date | None) -> None:
        self.functions = _FUNCTIONS[engine]
        self.day = day

    def named(self, one: Named) -> exp.Expr:
        """A column of a stage, with its comment."""
        alias = exp.Alias(this=self.sql(one.value), alias=exp.to_identifier(one.name, quoted=True))
        if one.comment:
            alias.add_comments([one.comment])
        return alias

    def sql(self, node: Sql) -> exp.Expr:
        """A node as SQLGlot's tree."""
        match node:
            case Source():
                return _column(node.name)
            case Variable():
                item = exp.Column(this=exp.to_identifier(node.name))
                if node.name == PLACE and not self.functions.first:
                    return exp.Paren(this=exp.Add(this=item, expression=exp.Literal.number(1)))
                return item
            case Field():
                name = exp.to_identifier(node.name, quoted=True)
                return exp.Dot(this=self.sql(node.of), expression=name)
            case Literal():
                return self._literal(node)
            case AsOf():
                if self.day is None:
                    return exp.Cast(this=exp.Placeholder(this=DAY), to=data_type(Date()))
                return self._literal(Literal(self.day, Date()))
            case Not():
                return exp.Not(this=self._inner(node.operand))
            case All() | Any():
                return self._joined(node)
            case IsNull():
                return exp.Is(this=self._inner(node.operand), expression=exp.null())
            case IsTrue():
                return exp.Is(this=self._inner(node.operand), expression=exp.true())
            case Binary():
                left, right = self._inner(node.left), self._inner(node.right)
                both: exp.Expr = _BINARY[node.op](this=left, expression=right)
                return both
            case Exact():
                return self._exact(node)
            case Cast():
                return exp.Cast(this=self.sql(node.operand), to=data_type(node.kind))
            case OneOf():
                words = [exp.Literal.string(value) for value in node.values]
                return exp.In(this=self._inner(node.operand), expressions=words)
            case Case():
                ifs = [exp.If(this=self.sql(c), true=self.sql(v)) for c, v in node.branches]
                return exp.Case(ifs=ifs, default=self.sql(node.otherwise))
            case Call():
                args = [self.sql(arg) for arg in node.args]
                kind = None if node.kind is None else data_type(node.kind)
                return self.functions.call(node.fn, args, kind)
            case Each():
                source, body = self.sql(node.source), self.sql(node.body)
                return self.functions.each(source, node.variable, body, node.counting)
            case Keep():
                source, condition = self.sql(node.source), self.sql(node.condition)
                return self.functions.keep(source, node.variable, condition)
            case Pack():
                return self._packed(node)
            case _:
                assert_never(node)

    def _packed(self, node: Pack) -> exp.Expr:
        fields: list[exp.Expr] = [
            exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=self.sql(part))
            for name, part in node.parts
        ]
        return exp.Struct(expressions=fields)

    def _inner(self, node: Sql) -> exp.Expr:
        """An operand, in brackets where it is not one word or call."""
        found = self.sql(node)
        loose = isinstance(node, All | Any | Not | Binary | IsNull | IsTrue | OneOf)
        return exp.Paren(this=found) if loose else found

    def _joined(self, node: All | Any) -> exp.Expr:
        kind: Callable[..., exp.Expr] = exp.And if isinstance(node, All) else exp.Or
        found: exp.Expr
        found, *rest = (
            exp.Paren(this=self.sql(one)) if isinstance(one, All | Any) else self.sql(one)
            for one in node.operands
        )
        for one in rest:
            found = kind(this=found, expression=one)
        return found

    def _exact(self, node: Exact) -> exp.Expr:
        sides = [
            exp.Cast(this=self.sql(side), to=data_type(side.kind))
            if isinstance(side, Literal) and isinstance(side.kind, Decimal) and not side.kind.scale
            else self.sql(side)
            for side in (node.left, node.right)
        ]
        found = _BINARY[node.op](this=sides[0], expression=sides[1])
        return exp.Cast(this=found, to=data_type(node.kind))

    def _literal(self, node: Literal) -> exp.Expr:
        value = node.value
        if value is None:
            none = exp.null()
            return none if node.kind is None else exp.Cast(this=none, to=data_type(node.kind))
        if isinstance(value, bool):
            return exp.Boolean(this=value)
        if isinstance(value, str):
            return exp.Literal.string(value)
        if isinstance(value, date):
            text = exp.Literal.string(value.isoformat())
            return exp.Cast(this=text, to=data_type(Date()))
        if isinstance(node.kind, Decimal) and node.kind.scale:
            number = exp.Literal.number(plain(abs(value), node.kind.scale))
            return exp.Neg(this=number) if value < 0 else number
        return _number(value)
