"""`pol new`: a blank project file, or an example."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli.asked import measures_asked
from compiler.cli.choose import Chosen, chosen_policy
from compiler.cli.output import language, say, unknown
from compiler.cli.reads import facts_read
from compiler.packages import data_folder
from dsl.facts.blank import blank_project


@click.command("new")
@click.option("--policy", help="政策 · the policy")
@click.option("--full", is_flag=True, help="全部事实（缺省如此）· all facts (the default)")
@click.option("--measure", multiple=True, help="只问这些措施要用的事实 · facts of these measures")
@click.option("--example", "example", help="写出随附的示例 · write a shipped example")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(
    policy: str | None,
    full: bool,
    measure: tuple[str, ...],
    example: str | None,
    lang: str | None,
) -> None:
    """写出空白的项目文件，或随附的示例。 Print a blank project file, or a shipped example."""
    tongue = language(lang)
    if example is not None:
        say(_example(example, tongue))
        return
    with chosen_policy(policy, tongue) as chosen:
        only = None
        if measure and not full:
            only = frozenset(_facts(measure, chosen, tongue))
        say(blank_project(chosen.vocabulary, tongue, only))


def _example(name: str, lang: str) -> str:
    folder = data_folder("examples")
    names = sorted(path.stem for path in folder.glob("*.yaml"))
    if name not in names:
        unknown("name", name, names, [(one, one) for one in names], lang)
    return Path(folder / f"{name}.yaml").read_text(encoding="utf-8")


def _facts(given: tuple[str, ...], chosen: Chosen, lang: str) -> set[str]:
    known = [m.id for m in chosen.checker.policy.measures]
    asked = measures_asked(given, known, lang)
    return {name for one in asked for name in facts_read(chosen.checker, one)}
