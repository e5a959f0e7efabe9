"""`pol dev`: for developers of Pol: the trees, the executors against each other, saved tables."""

from __future__ import annotations

from contextlib import nullcontext
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol

import attrs
import click

from compiler.cli.choose import compiled_policy
from compiler.cli.output import Stop, about, fail, language, read_bytes, say, tell, write_text
from compiler.library import LibraryAbsent
from compiler.packages import ROOT
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model.tree import Policy

HOLIDAYS: Final = ROOT / "dsl" / "runtime" / "holidays.py"
PARSE_TABLE: Final = ROOT / "dsl" / "syntax" / "parse_table.json"
PAIRS: Final = 1000
EXECUTORS: Final = ("python", "javascript", "sql", "spark")


@click.group("dev")
def command() -> None:
    """开发用命令。 For developers of Pol."""


@command.command("show")
@click.argument("tree", type=click.Choice(["syntax", "model", "logic", "sql"]))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--lang", type=click.Choice(["zh", "en"]))
def show(tree: str, file: Path, lang: str | None) -> None:
    """列出文件的语法树、模型或逻辑。 Print a tree of a file."""
    tongue = language(lang)
    if tree == "syntax":
        say(_syntax(file, tongue))
        return
    policy = compiled_policy(file, tongue).policy
    if tree == "model":
        say(import_module("dsl.model.show").show(policy))
    elif tree == "sql":
        say(_sql(policy, tongue))
    else:
        logic = import_module("compiler.logic.from_model").from_model(policy)
        say(import_module("compiler.logic.show").show(logic))


def _sql(policy: Policy | None, lang: str) -> str:
    """The statement of a policy's statuses, by the text of the first day in force."""
    assert policy is not None
    building = import_module("compiler.building")
    if not building.writes_sql():
        fail(about("POL0921", found="sqlglot"), lang)
    files: dict[str, str] = building.sql_files(policy)
    return files["sql/duckdb.sql"]


def _syntax(file: Path, lang: str) -> str:
    """The syntax tree of a file, of what could be read where there are mistakes."""
    source = import_module("dsl.syntax.prepare").decode(read_bytes(file, lang), str(file))
    if isinstance(source, Diagnostic):
        fail(source, lang)
    tree, found = import_module("dsl.syntax.from_text").from_text(source)
    text: str = import_module("dsl.syntax.show").show(tree)
    if found:
        say(text)
        tell(found, lang)
        raise Stop(1)
    return text


@command.command("agree")
@click.option("-n", "pairs", type=click.IntRange(1), default=PAIRS, show_default=True)
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--policy", type=click.Path(path_type=Path), help="只用这个政策 · only this policy")
@click.option("--executor", type=click.Choice(EXECUTORS), default=EXECUTORS[0])
@click.option("--lang", type=click.Choice(["zh", "en"]))
def agree(pairs: int, seed: int, policy: Path | None, executor: str, lang: str | None) -> None:
    """随机的政策与事实：参照求值器与生成的检查器逐项对照。 Executors against each other."""
    tongue = language(lang)
    chosen = None if policy is None else compiled_policy(policy, tongue).policy
    if executor in ("sql", "spark"):
        summary = _columns(chosen, pairs, seed, executor, tongue)
    else:
        summary = _one_by_one(chosen, pairs, seed, executor, tongue)
    say(summary.text())
    if not summary.ok:
        raise Stop(1)


class _Summary(Protocol):
    """What a run found."""

    @property
    def ok(self) -> bool:
        """Whether nothing is to be said against it."""

    def text(self) -> str:
        """In lines."""


def _one_by_one(policy: Policy | None, pairs: int, seed: int, executor: str, lang: str) -> _Summary:
    """Executors that answer for one project at a time."""
    run = import_module("compiler.agree.run")
    pages = import_module("compiler.agree.javascript")
    try:
        with nullcontext(run.python) if executor == "python" else pages.Node() as opened:
            if policy is None:
                summary: _Summary = run.agree(pairs, seed, executor=opened)
            else:
                summary = run.agree_on(policy, pairs, seed, executor=opened)
    except pages.NodeAbsent:
        reason = "没有安装" if lang == "zh" else "it is not installed"
        fail(about("POL0902", found="node", reason=reason), lang)
    return summary


def _columns(policy: Policy | None, pairs: int, seed: int, executor: str, lang: str) -> _Summary:
    """Many projects in one statement."""
    try:
        columns = import_module("compiler.agree.columns")
        engine = columns.in_duckdb
        if executor == "spark":
            engine = import_module("compiler.agree.spark").in_spark
    except ModuleNotFoundError as error:
        fail(about("POL0921", found=error.name or "duckdb"), lang)
    if policy is None:
        summary: _Summary = columns.agree(pairs, seed, engine=engine)
    else:
        summary = columns.agree_on(policy, pairs, seed, engine=engine)
    return summary


@command.command("calendar")
@click.option("--check", is_flag=True, help="只检查，不写 · check only, write nothing")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def calendar(check: bool, lang: str | None) -> None:
    """由 chinesecalendar 重写节假日表。 Rewrite the table of holidays."""
    tongue = language(lang)
    _settle({HOLIDAYS: _holidays(tongue)}, check, tongue)


@command.command("tables")
@click.option("--check", is_flag=True, help="只检查，不写 · check only, write nothing")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def tables(check: bool, lang: str | None) -> None:
    """由语法重写保存的分析表，由库重写节假日表。 Rewrite the parse table and the holidays."""
    tongue = language(lang)
    made: str = import_module("dsl.syntax.tables").table_bytes().decode()
    _settle({PARSE_TABLE: made, HOLIDAYS: _holidays(tongue)}, check, tongue)


def _holidays(lang: str) -> str:
    known = import_module("compiler.calendar_table")
    first = import_module("dsl.runtime.holidays").KNOWN_FROM.year
    try:
        text: str = known.calendar_source(first)
    except LibraryAbsent as absent:
        fail(about("POL0921", found=absent.name), lang)
    return text


def _settle(files: dict[Path, str], check: bool, lang: str) -> None:
    """Writes the files that differ, or tells which do."""
    drifted = [
        path
        for path, text in files.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in drifted:
        name = path.relative_to(ROOT).as_posix()
        if check:
            tell([attrs.evolve(about("POL0904", found=name), help_key="tables")], lang)
        else:
            write_text(path, files[path], lang)
            say((f"已写：{name}", f"written: {name}")[lang != "zh"])
    if drifted and check:
        raise Stop(1)
    if not drifted:
        say(("没有变化", "no change")[lang != "zh"])
