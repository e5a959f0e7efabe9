"""`pol policies`: the policies found."""

from __future__ import annotations

import os

import click

from compiler.cli.output import language, say
from compiler.packages import installed


@click.command("policies")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(lang: str | None) -> None:
    """列出已有的政策、位置、版本和摘要值。 List policies, where they are, version and digest."""
    tongue = language(lang)
    packages = installed()
    if not packages:
        say(("没有生成的政策，运行 pol build", "no policy found: run pol build")[tongue != "zh"])
    for package in packages:
        folder = os.path.relpath(package.folder)
        if not package.digest:
            damaged = ("不完整", "damaged")[tongue != "zh"]
            say(f"{package.id}  {folder}  {damaged}")
            continue
        say(f"{package.id}  {folder}  {package.tool}  {package.digest}  {package.source}")
