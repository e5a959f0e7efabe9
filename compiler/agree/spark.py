"""Statements in Spark, of the extra `spark`, which wants Java."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet
from pyspark.sql import SparkSession

from compiler.agree.columns import Row, Run
from compiler.backends.sql.render import PROJECTS, Engine
from compiler.backends.sql.statement import Statement


@contextmanager
def in_spark() -> Iterator[Run]:
    """Spark on this machine, on two cores."""
    building = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = building.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "projects.parquet")

        def run(table: pa.Table, statement: Statement) -> list[Row]:
            parquet.write_table(table, file)
            session.read.parquet(str(file)).createOrReplaceTempView(PROJECTS)
            found = session.sql(statement.text(Engine.SPARK, pretty=False)).collect()
            return [tuple(row) for row in found]

        try:
            yield run
        finally:
            session.stop()
