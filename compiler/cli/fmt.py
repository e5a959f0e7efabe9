"""`pol fmt`: one layout, either language."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from compiler.cli.output import Stop, language, read_bytes, say, tell, write_text
from dsl.diagnostics.diagnostic import Diagnostic


@click.command("fmt")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="只检查，不写 · check only, write nothing")
@click.option(
    "--language", "surface", type=click.Choice(["zh", "en"]), help="换成这种语言 · translate"
)
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(files: tuple[Path, ...], check: bool, surface: str | None, lang: str | None) -> None:
    """排版政策文件。 Lay out policy files."""
    tongue = language(lang)
    status = 0
    for path in files:
        data = read_bytes(path, tongue)
        source = import_module("dsl.syntax.prepare").decode(data, str(path))
        if isinstance(source, Diagnostic):
            tell([source], tongue)
            status = 2
            continue
        result = import_module("dsl.syntax.format").format_source(source, surface)
        if not isinstance(result, str):
            tell(result if isinstance(result, list) else [result], tongue)
            status = max(status, 1)
            continue
        same = result.encode() == data
        if check and not same:
            say((f"需要排版：{path}", f"would change: {path}")[tongue != "zh"])
            status = max(status, 1)
        elif not same and not check:
            write_text(path, result, tongue)
            say((f"已排版：{path}", f"formatted: {path}")[tongue != "zh"])
    if status:
        raise Stop(status)
