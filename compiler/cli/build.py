"""`pol build`: writes a policy's generated package."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from compiler.cli.output import Stop, about, fail, language, reason, say, tell, verdict
from compiler.reading import Compiled
from dsl.diagnostics import render
from dsl.diagnostics.codes.row import Severity
from dsl.diagnostics.diagnostic import Diagnostic


@click.command("build")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), default=Path("generated"))
@click.option("--check", is_flag=True, help="只比较，不写 · compare only, write nothing")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(file: Path, out: Path, check: bool, lang: str | None) -> None:
    """由政策生成检查器。 Generate checkers from a policy."""
    tongue = language(lang)
    pipeline = import_module("compiler.pipeline")
    try:
        compiled = pipeline.compile_file(file)
    except OSError as error:
        fail(about("POL0902", found=str(file), reason=reason(error, tongue)), tongue)
    stops = [d for d in compiled.diagnostics if render.severity(d) is Severity.ERROR]
    if compiled.policy is None or stops:
        tell(compiled.diagnostics, tongue)
        raise Stop(verdict(stops))
    name = f"{file.parent.name}/{file.name}" if file.parent.name else file.name
    folder = out / compiled.policy.id
    files = _files(compiled, name, folder, tongue)
    if check:
        there = (folder / "manifest.json").exists()
        drifted = pipeline.drift(files, folder) if there else [""]
        tell([about("POL0904", found=str(folder / path)) for path in drifted], tongue)
        if drifted:
            raise Stop(1)
        say((f"{folder} 与政策一致", f"{folder} is up to date")[tongue != "zh"])
        return
    try:
        pipeline.write_package(files, folder)
    except OSError as error:
        fail(about("POL0903", found=str(folder), reason=reason(error, tongue)), tongue, 1)
    say(
        (f"写了 {folder}：{len(files)} 个文件", f"wrote {folder}: {len(files)} files")[
            tongue != "zh"
        ]
    )


def _files(compiled: Compiled, name: str, folder: Path, lang: str) -> dict[str, str]:
    """The files; without the library that writes SQL the statements there are kept."""
    building = import_module("compiler.building")
    there: dict[str, str] = {}
    if not building.writes_sql():
        tell([about("POL0931", found=str(folder / building.SQL))], lang)
        try:
            there = building.sql_there(folder)
        except OSError as error:
            fail(about("POL0902", found=str(folder), reason=reason(error, lang)), lang)
    too_wide = import_module("compiler.backends.sql.numbers").TooWide
    try:
        files: dict[str, str] = building.build_files(compiled, name, there)
    except too_wide as wide:
        tell([Diagnostic("POL0930", wide.span)], lang)
        raise Stop(1) from None
    return files
