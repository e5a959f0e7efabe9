"""Whole processes: an installed command beside an empty Python, in turn, output piped."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import attrs

from bench.page import Page, against

ROOT: Final = Path(__file__).resolve().parent.parent
PASS: Final = "python -c pass"
IMPORTS: Final = "python -c 'import click, yaml, attr'"
CHECK: Final = "pol check henan2025.pol"
POLICY: Final = str(ROOT / "policies" / "henan2025.pol")
PROJECT: Final = str(ROOT / "examples" / "expressway.yaml")


@attrs.frozen
class Goal:
    """What a command may take: times a base, seconds, megabytes at its highest.

    `of_check`: times the check of the same policy.
    """

    of_pass: float | None = None
    of_imports: float | None = None
    of_check: float | None = None
    seconds: float | None = None
    megabytes: float | None = None


# With all fifty measures.
GOALS: Final = {
    "pol eval expressway.yaml": Goal(10, 1.8, megabytes=60),
    CHECK: Goal(60),
    "pol build henan2025.pol": Goal(120),
    "pol test henan2025.pol": Goal(seconds=10),
    "pol guide henan2025.pol": Goal(of_check=40),
}


@attrs.frozen
class Spent:
    """A process's time in seconds and its memory at its highest in megabytes."""

    seconds: float
    megabytes: float


def processes(page: Page, installed: Path | None, rounds: int) -> None:
    """The table of whole processes."""
    page.section(
        "整个进程 · Whole processes",
        "一个示例的求值，五十条措施的检查、生成、示例和两种语言的网站；含启动。 "
        "One example evaluated; fifty measures checked, built, their examples run, and their site "
        "in both languages.",
        ["command", f"× {PASS}", f"× {IMPORTS}", "seconds", "MB", "goal"],
    )
    folder = (installed / "bin") if installed else Path(sys.executable).parent
    if installed is None:
        page.row("**not from an installed wheel (--installed)**", "", "", "", "", "")
    if not (folder / "pol").exists():
        page.absent("whole processes: no `pol` beside this Python")
        return
    with tempfile.TemporaryDirectory() as empty:
        spent = _rounds(_commands(folder, empty), empty, rounds)
    for name, own in spent.items():
        page.row(f"`{name}`", *_cells(own, spent, GOALS.get(name, Goal())))


def _commands(folder: Path, empty: str) -> dict[str, list[str]]:
    python, pol = str(folder / "python"), str(folder / "pol")
    return {
        PASS: [python, "-c", "pass"],
        IMPORTS: [python, "-c", "import click, yaml, attr"],
        "pol eval expressway.yaml": [pol, "eval", PROJECT, "--as-of", "2025-03-01"],
        CHECK: [pol, "check", POLICY],
        "pol build henan2025.pol": [pol, "build", POLICY, "--out", str(Path(empty, "out"))],
        "pol test henan2025.pol": [pol, "test", POLICY],
        "pol guide henan2025.pol": [
            *[pol, "guide", "--policy", POLICY],
            *["--as-of", "2025-11-01", "--out", str(Path(empty, "site"))],
        ],
    }


def _rounds(commands: dict[str, list[str]], empty: str, rounds: int) -> dict[str, list[Spent]]:
    spent: dict[str, list[Spent]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            one = _run(command, empty)
            if number:  # the first round warms up
                spent[name].append(one)
    return spent


def _run(command: list[str], folder: str) -> Spent:
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, env={**os.environ, "POL_LANG": "zh"}
    )
    assert process.stdout is not None
    process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Spent(time.perf_counter() - start, used.ru_maxrss / 1024)


def _cells(own: list[Spent], spent: dict[str, list[Spent]], goal: Goal) -> tuple[str, ...]:
    a, b = _ratio(own, spent[PASS]), _ratio(own, spent[IMPORTS])
    seconds = statistics.median(one.seconds for one in own)
    megabytes = max(one.megabytes for one in own)
    told = (
        against(a, goal.of_pass),
        against(b, goal.of_imports),
        against(_ratio(own, spent[CHECK]), goal.of_check),
        against(seconds, goal.seconds),
        against(megabytes, goal.megabytes),
    )
    held = "; ".join(filter(None, told))
    return f"{a:.1f}", f"{b:.2f}", f"{seconds:.2f}", f"{megabytes:.0f}", held


def _ratio(own: list[Spent], base: list[Spent]) -> float:
    return statistics.median(a.seconds / b.seconds for a, b in zip(own, base, strict=True))
