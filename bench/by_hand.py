"""The fifty measures: the generated statuses beside those by hand, over the sixteen examples."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from bench import fifty
from bench.page import Page, against
from dsl.runtime.status import Status
from generated import henan2025
from generated.henan2025.facts import Project
from generated.henan2025.plain import REST

ROOT: Final = Path(__file__).resolve().parent.parent
DAY: Final = date(2025, 3, 1)
SLICE: Final = 0.25  # seconds of one slice
LIMIT: Final = 1.3
BY_HAND: Final = "by hand"
Run = Callable[[Project], object]


def by_hand(page: Page, rounds: int) -> None:
    """The table of the fifty measures."""
    page.section(
        "五十条措施 · Fifty measures",
        "十六个示例，已建好的 `Project`，只求状态（最后一行连同理由）。"
        " Built projects of the sixteen examples, statuses only; the last row with reasons.",
        ["variant", "× by hand", "wrong of 16", "goal"],
    )
    projects = [henan2025.load(path) for path in sorted((ROOT / "examples").glob("*.yaml"))]
    statuses = henan2025.statuses_on(DAY)
    runs: dict[str, Run] = {
        BY_HAND: lambda project: fifty.statuses(project, DAY),
        "pol_built": statuses,
        "pol_reasons": henan2025.reasons_on(DAY),
    }
    times = _timed(runs, projects, rounds)
    full = [_in_full(project) for project in projects]
    wrong = {
        BY_HAND: [fifty.statuses(project, DAY) for project in projects],
        "pol_built": [statuses(project) for project in projects],
    }
    for name, own in times.items():
        ratio = statistics.median(a / b for a, b in zip(own, times[BY_HAND], strict=True))
        found = wrong.get(name)
        differing = (
            "" if found is None else str(sum(a != b for a, b in zip(found, full, strict=True)))
        )
        goal = against(ratio, LIMIT) if name == "pol_built" else ""
        page.row(name, f"{ratio:.2f}", differing, goal)
    if REST:
        page.row(f"**in full: {', '.join(REST)}**", "", "", "")


def _in_full(project: Project) -> dict[str, Status]:
    report = henan2025.check(project, as_of=DAY)
    return {m.id: report.in_full(m.id) for m in report}


def _timed(runs: dict[str, Run], projects: list[Project], rounds: int) -> dict[str, list[float]]:
    """Slices in turn; the first round finds how often each goes into a slice."""
    often = {name: max(1, int(SLICE / _slice(run, projects, 5) * 5)) for name, run in runs.items()}
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            times[name].append(_slice(run, projects, often[name]) / often[name])
    return times


def _slice(run: Run, projects: list[Project], often: int) -> float:
    start = time.perf_counter()
    for _ in range(often):
        for project in projects:
            run(project)
    return time.perf_counter() - start
