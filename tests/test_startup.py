"""What starting costs: an answer to a clerk imports nothing that only others need."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from compiler.cli import quick
from compiler.cli.eval_command import command
from compiler.cli.quick import evaluation

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = str(ROOT / "examples" / "expressway.yaml")
LISTED = """
import json, sys
from compiler.cli.main import main
sys.argv = ["pol", *json.loads(sys.argv[1])]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def modules_after(*args: str) -> set[str]:
    """The modules that a command has imported by its end; its output goes to a pipe."""
    done = subprocess.run(
        [sys.executable, "-c", LISTED, json.dumps(args)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=True,
    )
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize(
    "extra",
    [(), ("--why", "21"), ("--format", "json"), ("--format", "md"), ("--lang", "en")],
)
def test_an_answer_of_a_generated_policy_needs_only_what_reads_and_checks(
    extra: tuple[str, ...],
) -> None:
    modules = modules_after("eval", EXAMPLE, "--as-of", "2025-03-01", *extra)
    tops = {name.partition(".")[0] for name in modules}
    assert not tops & {"lark", "jinja2", "rich", "click", "attr"}
    assert not {"dsl.syntax", "dsl.model", "dsl.semantics", "compiler.pipeline"} & modules


def test_checking_a_policy_needs_no_lark_and_no_jinja() -> None:
    modules = modules_after("check", str(ROOT / "policies" / "henan2025.pol"))
    tops = {name.partition(".")[0] for name in modules}
    assert not tops & {"lark", "jinja2", "rich", "yaml"}


def test_plain_command_lines_know_every_option_of_eval() -> None:
    options = [p for p in command.params if isinstance(p, click.Option)]
    rows = {
        "several": {p.opts[0] for p in options if p.multiple},
        "flags": {p.opts[0] for p in options if p.is_flag},
        "single": {p.opts[0] for p in options if not p.multiple and not p.is_flag},
    }
    assert rows["several"] == set(quick.SEVERAL)
    assert rows["flags"] == set(quick.FLAGS)
    assert rows["single"] == set(quick.SINGLE)
    choices = {p.opts[0]: tuple(p.type.choices) for p in options if hasattr(p.type, "choices")}
    assert choices == quick.CHOICES


PLAIN = [
    ["eval", "a.yaml"],
    ["eval", "a.yaml", "b.yaml", "--lang", "en", "--format=json"],
    ["eval", "--set", "a.b=1", "--set=c.d=2", "a.yaml", "--no-assumptions", "--all"],
    ["eval", "a.yaml", "--measure", "21,28", "--measure", "9", "--why=21", "--reading", "x=y"],
    ["eval", "a.yaml", "--as-of", "2025-03-01", "--as-of", "2025-04-01", "--fail-on", "violated"],
    ["eval", "a.yaml", "--policy", "p.pol"],
]


@pytest.mark.parametrize("args", PLAIN, ids=" ".join)
def test_a_plain_command_line_is_read_as_click_reads_it(args: list[str]) -> None:
    context = command.make_context("eval", args[1:])
    assert evaluation(args) == context.params


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["check", "a.pol"],
        ["eval"],
        ["eval", "--help"],
        ["eval", "a.yaml", "--lan", "en"],
        ["eval", "a.yaml", "--lang", "de"],
        ["eval", "a.yaml", "--lang"],
        ["eval", "a.yaml", "--set", "--all"],
        ["eval", "a.yaml", "--all=yes"],
        ["eval", "--", "-odd.yaml"],
        ["eval", "-"],
    ],
    ids=" ".join,
)
def test_what_is_not_plain_is_left_to_click(args: list[str]) -> None:
    assert evaluation(args) is None
