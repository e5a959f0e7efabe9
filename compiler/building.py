"""What `pol build` writes: the package that answers, guidance for people, and SQL beside it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from compiler.backends.guidance.from_model import LANGUAGES, from_model, opening_day
from compiler.backends.guidance.markdown import markdown_files
from compiler.packages import GUIDANCE
from compiler.pipeline import emit_files
from compiler.reading import Compiled
from dsl.model.tree import Policy

SQL: Final = "sql"
NOTHING: Final[Mapping[str, str]] = {}


def writes_sql() -> bool:
    """Whether SQL can be written out: the library that does it is of the extra `batch`."""
    return find_spec("sqlglot") is not None


def build_files(
    compiled: Compiled, source_name: str, sql: Mapping[str, str] = NOTHING
) -> dict[str, str]:
    """The files of a policy without errors, by their paths in its package.

    `sql` is put in as it is where SQL cannot be written out. Raises
    `compiler.backends.sql.numbers.TooWide`.
    """
    assert compiled.policy is not None
    made = sql_files(compiled.policy) if writes_sql() else sql
    return emit_files(compiled, source_name, {**guidance_files(compiled), **made})


def sql_there(folder: Path) -> dict[str, str]:
    """The SQL that a package has. Raises OSError."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((folder / SQL).glob("*.sql"))
    }


def sql_files(policy: Policy) -> dict[str, str]:
    """The statements over many projects, by the text of the first day in force."""
    files: dict[str, str] = import_module("compiler.backends.sql.files").sql_files(
        policy, opening_day(policy)
    )
    return files


def guidance_files(compiled: Compiled) -> dict[str, str]:
    """The guide in Markdown, in both languages, as of the first day in force."""
    policy = compiled.policy
    assert policy is not None
    day = opening_day(policy)
    return {
        f"{GUIDANCE}{language}/{name}": text
        for language in LANGUAGES
        for name, text in markdown_files(from_model(policy, language, day, compiled.digest)).items()
    }
