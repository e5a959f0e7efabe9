"""What each engine calls its functions."""

from __future__ import annotations

from typing import Protocol, assert_never

from sqlglot import exp

from compiler.backends.sql.nodes import Fn

Sql = exp.Expr


class Functions(Protocol):
    """The functions of an engine, over SQLGlot's trees. `first` is the number of a first item."""

    first: int

    def call(self, fn: Fn, args: list[Sql], kind: exp.DataType | None) -> Sql:
        """A function of values or of a list."""

    def each(self, source: Sql, variable: str, body: Sql, counting: str | None) -> Sql:
        """A list with an expression of each item in its place."""

    def keep(self, source: Sql, variable: str, condition: Sql) -> Sql:
        """The items for which a condition is true."""


def _fn(name: str, *args: Sql) -> Sql:
    return exp.Anonymous(this=name, expressions=list(args))


def _cast(value: Sql, name: str) -> Sql:
    return exp.Cast(this=value, to=exp.DataType(this=exp.DataType.Type[name]))


def _lambda(body: Sql, *variables: str) -> Sql:
    return exp.Lambda(this=body, expressions=[exp.to_identifier(v) for v in variables])


def _paren(value: Sql) -> Sql:
    return exp.Paren(this=value)


def _floor_divided(top: Sql, by: Sql, rest: Sql, whole: Sql) -> Sql:
    """A quotient cut off towards 0, less 1 where that was upwards."""
    below = exp.LT(this=rest, expression=exp.Literal.number(0))
    less = exp.Sub(this=whole, expression=exp.Literal.number(1))
    return exp.Case(ifs=[exp.If(this=below, true=less)], default=whole.copy())


class _DuckDb:
    first = 1

    def call(self, fn: Fn, args: list[Sql], kind: exp.DataType | None) -> Sql:
        match fn:
            case Fn.GREATEST:
                return _fn("GREATEST", *args)
            case Fn.LEAST:
                return _fn("LEAST", *args)
            case Fn.ADD_MONTHS:
                day, months = args
                period = _fn("TO_MONTHS", _cast(months, "INT"))
                return _cast(exp.Add(this=day, expression=period), "DATE")
            case Fn.ADD_DAYS:
                day, days = args
                return exp.Add(this=day, expression=_cast(days, "INT"))
            case Fn.DAYS_BETWEEN:
                return exp.Paren(this=exp.Sub(this=args[0], expression=args[1]))
            case Fn.YEAR:
                return _fn("YEAR", *args)
            case Fn.FLOOR:
                return _fn("FLOOR", *args)
            case Fn.FLOOR_DIVIDE:
                top, by = (_cast(arg, "INT128") for arg in args)
                rest = exp.Mod(this=top, expression=by)
                whole = exp.IntDiv(this=top.copy(), expression=by.copy())
                assert kind is not None
                return exp.Cast(this=_floor_divided(top, by, rest, whole), to=kind)
            case Fn.DIGIT_AT:
                digit = _fn("SUBSTRING", args[0], args[1], exp.Literal.number(1))
                return exp.TryCast(this=digit, to=exp.DataType(this=exp.DataType.Type.INT))
            case Fn.JOINED:
                return _fn("CONCAT_WS", exp.Literal.string(", "), *args)
            case Fn.SIZE:
                return _fn("LEN", *args)
            case Fn.KNOWN:
                return _fn("LIST_COUNT", *args)
            case Fn.HAS:
                return _fn("LIST_CONTAINS", *args)
            case Fn.TOTAL:
                return _fn("LIST_SUM", *args)
            case Fn.DIFFERENT:
                return _fn("LEN", _fn("LIST_DISTINCT", *args))
            case Fn.UNION:
                return _fn("LIST_AGGREGATE", *args, exp.Literal.string("bit_or"))
            case Fn.LEAST_OF:
                return _fn("LIST_MIN", *args)
            case _:
                assert_never(fn)

    def each(self, source: Sql, variable: str, body: Sql, counting: str | None) -> Sql:
        variables = (variable,) if counting is None else (variable, counting)
        return _fn("LIST_TRANSFORM", source, _lambda(body, *variables))

    def keep(self, source: Sql, variable: str, condition: Sql) -> Sql:
        return _fn("LIST_FILTER", source, _lambda(condition, variable))


class _Spark:
    first = 0

    def call(self, fn: Fn, args: list[Sql], kind: exp.DataType | None) -> Sql:
        match fn:
            case Fn.GREATEST:
                return _fn("GREATEST", *args)
            case Fn.LEAST:
                return _fn("LEAST", *args)
            case Fn.ADD_MONTHS:
                return _fn("ADD_MONTHS", args[0], _cast(args[1], "INT"))
            case Fn.ADD_DAYS:
                return _fn("DATE_ADD", args[0], _cast(args[1], "INT"))
            case Fn.DAYS_BETWEEN:
                return _fn("DATEDIFF", *args)
            case Fn.YEAR:
                return _fn("YEAR", *args)
            case Fn.FLOOR:
                return _fn("FLOOR", *args)
            case Fn.FLOOR_DIVIDE:
                return self._floor_divide(args[0], args[1], kind)
            case Fn.DIGIT_AT:
                digit = _fn("SUBSTRING", args[0], args[1], exp.Literal.number(1))
                return exp.TryCast(this=digit, to=exp.DataType(this=exp.DataType.Type.INT))
            case Fn.JOINED:
                return _fn("CONCAT_WS", exp.Literal.string(", "), *args)
            case Fn.SIZE:
                return _fn("ARRAY_SIZE", *args)
            case Fn.KNOWN:
                return _fn("ARRAY_SIZE", self._not_null(args[0]))
            case Fn.HAS:
                return _fn("ARRAY_CONTAINS", *args)
            case Fn.TOTAL:
                assert kind is not None
                return self._folded(args[0], kind, exp.Add)
            case Fn.DIFFERENT:
                return _fn("ARRAY_SIZE", _fn("ARRAY_DISTINCT", self._not_null(args[0])))
            case Fn.UNION:
                bits = exp.DataType(this=exp.DataType.Type.BIGINT)
                return self._folded(args[0], bits, exp.BitwiseOr)
            case Fn.LEAST_OF:
                return _fn("ARRAY_MIN", *args)
            case _:
                assert_never(fn)

    def each(self, source: Sql, variable: str, body: Sql, counting: str | None) -> Sql:
        variables = (variable,) if counting is None else (variable, counting)
        return _fn("TRANSFORM", source, _lambda(body, *variables))

    def keep(self, source: Sql, variable: str, condition: Sql) -> Sql:
        return _fn("FILTER", source, _lambda(condition, variable))

    def _not_null(self, values: Sql) -> Sql:
        there = exp.Not(this=exp.Is(this=exp.column("one"), expression=exp.null()))
        return self.keep(values, "one", there)

    def _folded(self, values: Sql, kind: exp.DataType, join: type[exp.Binary]) -> Sql:
        """The items joined one by one, each result of the same type."""
        joined = join(this=exp.column("so_far"), expression=exp.column("one"))
        step = _lambda(exp.Cast(this=joined, to=kind.copy()), "so_far", "one")
        start = exp.Cast(this=exp.Literal.number(0), to=kind)
        return _fn("AGGREGATE", values, start, step)

    def _floor_divide(self, top: Sql, by: Sql, kind: exp.DataType | None) -> Sql:
        """By the remainder, which is exact; what is left divides without one."""
        rest = exp.Mod(this=_paren(top), expression=_paren(by))
        even = exp.Sub(this=top.copy(), expression=_paren(rest))
        assert kind is not None
        quotient = exp.Div(this=_paren(even), expression=_paren(by.copy()))
        whole = exp.Cast(this=quotient, to=kind)
        return _floor_divided(top, by, _paren(rest.copy()), whole)


DUCKDB: Functions = _DuckDb()
SPARK: Functions = _Spark()
