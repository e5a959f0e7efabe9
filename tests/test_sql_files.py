"""The SQL of a package, and the commands that write and show it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs
import duckdb
import pytest

from compiler import building
from compiler.backends.sql.arrow import arrow_schema, arrow_table
from compiler.backends.sql.columns import columns, row_of
from compiler.backends.sql.files import sql_files
from compiler.examples import given_of
from compiler.pipeline import compile_file
from dsl.runtime.report import Label
from dsl.semantics import evaluate
from tests.command_help import Pol

ROOT = Path(__file__).resolve().parent.parent
HENAN = ROOT / "policies" / "henan2025.pol"
PACKAGE = ROOT / "generated" / "henan2025" / "sql"
WIDE = """policy wide "宽" en "Wide"
  effective from 2025-01-01
section land "用地" en "Land"
  fact area "面积" en "Area" : land area
  fact a "甲" en "A" : ratio
  fact b "乙" en "B" : ratio
measure 1 "小块" en "Small piece"
  permit use "可用" en "May use"
    limit area "面积" en "Area"
      land.a of (land.b of (land.a of land.area)) at most 30 mu
"""


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """The command."""
    return Pol(monkeypatch, capsys)


def test_the_statement_of_a_package_gives_the_statuses_of_the_day_it_is_given() -> None:
    policy = compile_file(HENAN).policy
    assert policy is not None
    examples = [e for e in policy.examples if e.assumptions and not e.readings][:40]
    layout = columns(policy)
    rows = [row_of(layout, given_of(e), str(n)) for n, e in enumerate(examples)]
    with duckdb.connect() as connection:
        connection.execute((PACKAGE / "projects.sql").read_text(encoding="utf-8"))
        connection.register("made", arrow_table(layout, rows))
        connection.execute("insert into projects from made")
        statement = (PACKAGE / "duckdb.sql").read_text(encoding="utf-8")
        found = connection.execute(statement, {"day": date(2025, 3, 1)}).fetchall()
    for example, row in zip(examples, found, strict=True):
        report = evaluate(policy, given_of(example), date(2025, 3, 1), marks=False)
        assert [*row[2:]] == [measure.status.value for measure in report.measures]


def test_the_table_is_the_layout() -> None:
    policy = compile_file(HENAN).policy
    assert policy is not None
    with duckdb.connect() as connection:
        connection.execute((PACKAGE / "projects.sql").read_text(encoding="utf-8"))
        assert connection.sql("from projects").arrow().schema == arrow_schema(columns(policy))


def test_a_figure_too_wide_for_a_column_stops_a_build(pol: Pol, tmp_path: Path) -> None:
    file = tmp_path / "wide.pol"
    file.write_text(WIDE, encoding="utf-8")
    done = pol("build", file, "--out", tmp_path / "out", "--lang", "en")
    assert done.status == 1
    assert "POL0930" in done.err and "wide.pol:10" in done.err
    assert not (tmp_path / "out").exists()


def test_no_label_of_a_policy_ends_a_comment_of_its_statement() -> None:
    policy = compile_file(HENAN).policy
    assert policy is not None
    label = Label("*/ select 1; /*", "use")
    measures = [
        attrs.evolve(
            measure,
            label=label,
            provisions=tuple(attrs.evolve(p, label=label) for p in measure.provisions),
        )
        for measure in policy.measures
    ]
    files = sql_files(attrs.evolve(policy, measures=tuple(measures)), date(2025, 3, 1))
    with duckdb.connect() as connection:
        connection.execute(files["sql/projects.sql"])
        statement = files["sql/duckdb.sql"]
        assert "select 1;" in statement
        assert connection.execute(statement, {"day": date(2025, 3, 1)}).fetchall() == []


def test_without_the_library_the_sql_there_is_left_as_it_is(
    pol: Pol, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = ROOT / "tests" / "corpus" / "ok" / "every_construct.pol"
    build = ("build", corpus, "--out", tmp_path, "--lang", "en")
    assert pol(*build).status == 0
    (sql,) = tmp_path.glob("*/sql/duckdb.sql")
    sql.write_text("-- older", encoding="utf-8")
    assert pol(*build, "--check").status == 1
    monkeypatch.setattr(building, "find_spec", lambda name: None)
    done = pol(*build)
    assert done.status == 0 and "POL0931" in done.err
    assert sql.read_text(encoding="utf-8") == "-- older"
    assert pol(*build, "--check").status == 0
    shown = pol("dev", "show", "sql", corpus, "--lang", "en")
    assert shown.status == 2 and "POL0921" in shown.err and "pip install sqlglot" in shown.err


def test_agreement_by_command(pol: Pol) -> None:
    done = pol("dev", "agree", "-n", "20", "--executor", "sql")
    assert done.status == 0 and "0 disagreements" in done.out
    twelve = ROOT / "bench" / "twelve.pol"
    done = pol("dev", "agree", "-n", "20", "--executor", "sql", "--policy", twelve)
    assert done.status == 0 and "1 policies, 20 projects" in done.out


def test_agreement_without_the_engine(pol: Pol, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise ModuleNotFoundError(name="duckdb")

    monkeypatch.setattr("compiler.cli.dev.import_module", absent)
    done = pol("dev", "agree", "-n", "20", "--executor", "sql", "--lang", "en")
    assert done.status == 2 and "POL0921" in done.err and "pip install duckdb" in done.err
