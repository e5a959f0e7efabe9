"""`pol schema`: JSON Schema of a report or of a project file."""

from __future__ import annotations

from importlib import import_module

import click

from compiler.cli.choose import chosen_policy
from compiler.cli.output import language, say


@click.command("schema")
@click.argument("what", type=click.Choice(["report", "project"]))
@click.option("--policy", help="政策 · the policy")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(what: str, policy: str | None, lang: str | None) -> None:
    """报告或项目文件的 JSON Schema（2020-12）。 JSON Schema of a report or a project file."""
    schema = import_module("compiler.backends.schema")
    if what == "report":
        say(schema.schema_text(schema.report_schema()))
        return
    with chosen_policy(policy, language(lang)) as chosen:
        say(schema.schema_text(schema.project_schema(chosen.vocabulary)))
