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

from bench.page import Page, against

ROOT: Final = Path(__file__).resolve().parent.parent
PASS: Final = "python -c pass"
IMPORTS: Final = "python -c 'import click, yaml, attr'"


def processes(page: Page, installed: Path | None, rounds: int) -> None:
    """The table of whole processes."""
    page.section(
        "整个进程 · Whole processes",
        "求值一个示例、检查五十条措施；含启动。 One example evaluated, fifty measures checked.",
        ["command", f"× {PASS}", f"× {IMPORTS}", "goal"],
    )
    folder = (installed / "bin") if installed else Path(sys.executable).parent
    if installed is None:
        page.row("**not from an installed wheel (--installed)**", "", "", "")
    python, pol = folder / "python", folder / "pol"
    if not pol.exists():
        page.absent("whole processes: no `pol` beside this Python")
        return
    commands = {
        PASS: [str(python), "-c", "pass"],
        IMPORTS: [str(python), "-c", "import click, yaml, attr"],
        "pol eval expressway.yaml": [
            *(str(pol), "eval", str(ROOT / "examples" / "expressway.yaml")),
            *("--as-of", "2025-03-01"),
        ],
        "pol check henan2025.pol": [
            *(str(pol), "check", str(ROOT / "policies" / "henan2025.pol")),
        ],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as empty:
        for number in range(rounds + 1):
            for name, command in commands.items():
                spent = _timed(command, empty)
                if number:  # the first round warms up
                    times[name].append(spent)
    goals = {"pol eval expressway.yaml": (8.0, 1.5), "pol check henan2025.pol": (25.0, None)}
    for name, own in times.items():
        a, b = _ratio(own, times[PASS]), _ratio(own, times[IMPORTS])
        first, second = goals.get(name, (None, None))
        told = "; ".join(filter(None, (against(a, first), against(b, second))))
        page.row(f"`{name}`", f"{a:.1f}", f"{b:.2f}", told)


def _timed(command: list[str], folder: str) -> float:
    start = time.perf_counter()
    subprocess.run(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        check=True,
        env={**os.environ, "POL_LANG": "zh"},
    )
    return time.perf_counter() - start


def _ratio(own: list[float], base: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(own, base, strict=True))
