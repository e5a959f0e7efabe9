"""`pol eval`: its options and their help."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli.evaluate import evaluate
from dsl.runtime.status import Status


@click.command("eval")
@click.argument("projects", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--policy", help="政策文件、生成的包或已装政策的名称 · a .pol, a package or a name")
@click.option("--as-of", "as_of", help="评估日 · the day of evaluation")
@click.option("--measure", multiple=True, help="只看这些措施 · only these measures")
@click.option("--why", multiple=True, help="说明理由：N 或 N.款项 · why: N or N.provision")
@click.option("--all", "everything", is_flag=True, help="理由的全部分支 · all branches of --why")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "md", "html"]),
    default="text",
    show_default=True,
)
@click.option("--lang", type=click.Choice(["zh", "en"]))
@click.option(
    "--full",
    is_flag=True,
    help="对每个项目都一样的措施也逐条列出 · list what every project gets too",
)
@click.option("--set", "settings", multiple=True, help="改一个事实：事实=内容 · FACT=VALUE")
@click.option("--reading", multiple=True, help="改用另一种理解：名称=口径 · NAME=OPTION")
@click.option("--no-assumptions", is_flag=True, help="不作任何推定 · withdraw the assumptions")
@click.option(
    "--fail-on",
    multiple=True,
    type=click.Choice([s.value for s in Status]),
    help="有措施是这个状态时以 1 退出 · exit 1 if a measure has this status",
)
def command(
    projects: tuple[Path, ...],
    policy: str | None,
    as_of: str | None,
    measure: tuple[str, ...],
    why: tuple[str, ...],
    everything: bool,
    format_: str,
    lang: str | None,
    full: bool,
    settings: tuple[str, ...],
    reading: tuple[str, ...],
    no_assumptions: bool,
    fail_on: tuple[str, ...],
) -> None:
    """对项目文件逐条给出结论和理由。 Evaluate project files, measure by measure."""
    evaluate(
        projects,
        policy,
        as_of,
        measure,
        why,
        everything,
        format_,
        lang,
        full,
        settings,
        reading,
        no_assumptions,
        fail_on,
    )
