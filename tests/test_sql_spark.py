"""Spark gives what the reference gives, as DuckDB does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from compiler.agree.columns import agree, agree_on
from tests.test_agreement import written

spark = pytest.importorskip("compiler.agree.spark", reason="NOT RUN: pyspark is not installed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("java") is None, reason="NOT RUN: there is no Java on this machine"
    ),
]
ROOT = Path(__file__).resolve().parent.parent


def test_random_policies_and_projects() -> None:
    summary = agree(200, seed=3, per_policy=25, engine=spark.in_spark)
    assert summary.ok, summary.text()


@pytest.mark.parametrize("name", ["policies/henan2025.pol", "tests/corpus/ok/every_construct.pol"])
def test_written_policies_at_their_figures(name: str) -> None:
    summary = agree_on(written(ROOT / name), 100, seed=4, engine=spark.in_spark)
    assert summary.ok, summary.text()
