"""The SQL that goes into a package: the table of projects, and the statuses of all measures."""

from __future__ import annotations

from datetime import date
from typing import Final

from compiler.backends.sql.columns import columns
from compiler.backends.sql.render import Engine, table
from compiler.backends.sql.setting import setting_of
from compiler.backends.sql.statement import statement_of
from compiler.emit import plain_comment
from dsl.model import tree as m

_PARAMETER: Final = {Engine.DUCKDB: "$day", Engine.SPARK: ":day"}


def sql_files(policy: m.Policy, day: date) -> dict[str, str]:
    """The files by path, as of a day. Raises TooWide where a figure may outgrow every type."""
    title = plain_comment(f"{policy.label.zh} · {policy.label.en}")
    statement = statement_of(policy, setting_of(policy, day))
    files = {"sql/projects.sql": _file([title, "A row for each project."], table(columns(policy)))}
    for engine, parameter in _PARAMETER.items():
        said = [
            title,
            f"The status of each measure by the text in force on {day}, with the chosen readings;",
            f"deadlines run against the day that is given as {parameter}.",
        ]
        files[f"sql/{engine.value}.sql"] = _file(said, statement.text(engine, any_day=True))
    return files


def _file(said: list[str], text: str) -> str:
    return "".join(f"-- {line}\n" for line in said) + text + ";\n"
