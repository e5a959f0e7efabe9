"""The commands of `pol`, each imported when it is called."""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import pairwise
from typing import Final

import click

from compiler.cli.output import about, fail, language, unknown
from compiler.version import VERSION
from dsl.diagnostics.diagnostic import Diagnostic

# Command -> module and what it does, in both languages.
COMMANDS: Final = {
    "eval": ("eval_command", "对项目文件逐条给出结论", "evaluate project files"),
    "new": ("new", "空白的项目文件，或随附的示例", "a blank project file, or an example"),
    "explain": ("explain", "说明一个错误码、事实或措施", "explain a code, a fact or a measure"),
    "list": ("list_command", "事项清单：每款一行", "the policy as a register"),
    "policies": ("policies", "列出已有的政策", "list the policies found"),
    "check": ("check", "检查政策文件", "check policy files"),
    "fmt": ("fmt", "排版政策文件，或换成另一种语言", "lay out or translate policy files"),
    "test": ("test", "运行政策中的示例", "run a policy's examples"),
    "source": ("source", "与原文逐字核对", "hold a policy against its official text"),
    "show": ("show", "原文与政策并排", "a measure beside its official words"),
    "guide": ("guide", "写出办事指南", "write guidance for people"),
    "build": ("build", "生成检查器", "generate checkers"),
    "schema": ("schema", "报告或项目文件的 JSON Schema", "JSON Schema of reports or projects"),
    "dev": ("dev", "开发用命令", "for developers of Pol"),
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command."""
        row = COMMANDS.get(cmd_name)
        if row is None:
            return None
        command: click.Command = import_module(f"compiler.cli.{row[0]}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command; a wrong one meets the right ones, a project file the one that takes it."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            tongue = language(None)
            if args[0].endswith((".yaml", ".yml")):
                unknown("command", args[0], [], [(f"eval {args[0]}",) * 2], tongue)
            unknown("command", args[0], COMMANDS, [(name, name) for name in COMMANDS], tongue)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing them."""
        n = 1 if language(None) == "zh" else 2
        with formatter.section("命令" if n == 1 else "Commands"):
            formatter.write_dl([(name, row[n]) for name, row in COMMANDS.items()])


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="pol")
def pol() -> None:
    """政策即程序：起草、检查、求值。 Policy as code: draft, check, evaluate."""


def run() -> int:
    """Reads the command line and runs its command; the exit status. What is wrong is shown."""
    try:
        status = pol.main(prog_name="pol", standalone_mode=False)
    except click.NoSuchOption as error:
        options = [o for p in error.ctx.command.params for o in p.opts] if error.ctx else []
        shown = [(one, one) for one in options if one.startswith("--")]
        unknown("switch", error.option_name, options, shown, _language_asked())
    except click.UsageError as error:
        fail(_wrong_usage(error), _language_asked())
    except click.Abort:
        return 130
    return status if isinstance(status, int) else 0


def _language_asked() -> str:
    """The language of messages about a command line that could not be read."""
    for name, value in pairwise([*sys.argv, ""]):
        option, equals, joined = name.partition("=")
        if option == "--lang":
            return language(joined if equals else value)
    return language(None)


def _wrong_usage(error: click.UsageError) -> Diagnostic:
    """What is missing or does not fit, and how the command is used."""
    zh = en = error.format_message()
    param = error.param if isinstance(error, click.BadParameter) else None
    name = f"`{param.opts[0] if isinstance(param, click.Option) else param.name}`" if param else ""
    if isinstance(error, click.MissingParameter) and param:
        zh, en = f"缺少 {name}", f"{name} is missing"
    elif isinstance(error, click.BadOptionUsage):
        zh = f"`{error.option_name}` 后面缺少内容"
    elif param and isinstance(param.type, click.Choice):
        words = [str(choice) for choice in param.type.choices]
        zh, en = f"{name} 应是 {'、'.join(words)} 之一", f"{name} is one of {', '.join(words)}"
    usage = error.ctx.get_usage().partition(": ")[2] if error.ctx else "pol --help"
    usage = " ".join(usage.split())
    return about("POL0909", found_zh=zh, found_en=en, usage=usage)
