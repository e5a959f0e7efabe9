"""`pol build`: writes a policy's generated package."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from compiler.cli.output import Stop, about, fail, language, reason, say, tell, verdict
from dsl.diagnostics import render
from dsl.diagnostics.codes.row import Severity


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
    files = import_module("compiler.building").build_files(compiled, name)
    folder = out / compiled.policy.id
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
