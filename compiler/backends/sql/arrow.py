"""Rows as an Arrow table, which DuckDB reads in place and every engine reads as Parquet.

Wants pyarrow, of the extra `batch`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

import pyarrow as pa

from compiler.backends.sql.columns import Cell, Columns
from compiler.backends.sql.kinds import Boolean, Date, Decimal, Kind, ListOf, Struct, Varchar


def arrow_type(kind: Kind) -> pa.DataType:
    """A column's type in Arrow."""
    match kind:
        case Boolean():
            return pa.bool_()
        case Varchar():
            return pa.string()
        case Date():
            return pa.date32()
        case Decimal():
            return pa.decimal128(kind.width, kind.scale)
        case Struct():
            return pa.struct([pa.field(name, arrow_type(inner)) for name, inner in kind.fields])
        case ListOf():
            return pa.list_(arrow_type(kind.item))
        case _:
            assert_never(kind)


def arrow_schema(layout: Columns) -> pa.Schema:
    """The schema of a policy's table."""
    return pa.schema([pa.field(c.name, arrow_type(c.kind)) for c in layout.all])


def arrow_table(layout: Columns, rows: Sequence[tuple[Cell, ...]]) -> pa.Table:
    """Rows as `row_of` gives them."""
    schema = arrow_schema(layout)
    arrays = [pa.array([row[i] for row in rows], field.type) for i, field in enumerate(schema)]
    return pa.Table.from_arrays(arrays, schema=schema)
