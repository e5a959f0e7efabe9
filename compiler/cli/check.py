"""`pol check`: everything wrong with policy files."""

from __future__ import annotations

import json
from pathlib import Path

import click

from compiler.cli.output import Stop, language, say, tell, unreadable, verdict
from compiler.reading import compile_file
from compiler.words import counted
from dsl.diagnostics import render
from dsl.diagnostics.codes.row import Severity
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.syntax.tree import Measure


@click.command("check")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="警告也算错误 · warnings count as errors")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(files: tuple[Path, ...], strict: bool, format_: str, lang: str | None) -> None:
    """检查政策文件：语法、名称、类型、款项。 Check policy files."""
    tongue = language(lang)
    found: list[Diagnostic] = []
    measures = 0
    for path in files:
        more, count = check_file(path, tongue)
        found += more
        measures += count
    errors = sum(render.severity(d) is Severity.ERROR for d in found)
    warnings = sum(render.severity(d) is Severity.WARNING for d in found)
    if format_ == "json":
        say(json.dumps([render.as_json(d, tongue) for d in found], ensure_ascii=False, indent=1))
    else:
        tell(found, tongue)
        summary = (
            f"{len(files)} 个文件，{measures} 条措施：{errors} 个错误，{warnings} 个警告",
            f"{counted(len(files), 'file')}, {counted(measures, 'measure')}: "
            f"{counted(errors, 'error')}, {counted(warnings, 'warning')}",
        )
        if sum(d.code == "POL0902" for d in found) < len(files):  # else there is nothing to sum up
            say(summary[0 if tongue == "zh" else 1])
    if errors or (strict and warnings):
        raise Stop(verdict(found))


def check_file(path: Path, lang: str) -> tuple[list[Diagnostic], int]:
    """What is wrong with a file, and how many measures it has."""
    try:
        compiled = compile_file(path)
    except OSError as error:
        return [unreadable(path, error, lang)], 0
    found: list[Diagnostic] = list(compiled.diagnostics)
    heads = [group.head for tree in compiled.trees for group in tree.items]
    return found, sum(isinstance(head, Measure) for head in heads)
