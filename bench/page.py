"""The page of results: tables of ratios, each with its goal."""

from __future__ import annotations

import platform
import sys
from datetime import date


class Page:
    """Collects the page. What could not be measured is said on it and on standard error."""

    def __init__(self) -> None:
        version = platform.python_version()
        self._lines = [
            "# 结果 · Results",
            "",
            f"`python -m bench`，{date.today()}，Python {version}。都是比值的中位数。",
            "Medians of ratios within one run; absolute times go with the machine and the hour.",
        ]

    def section(self, title: str, note: str, heads: list[str]) -> None:
        """Begins a table."""
        rule = "| " + " | ".join("---" for _ in heads) + " |"
        self._lines += ["", f"## {title}", "", note, "", "| " + " | ".join(heads) + " |", rule]

    def row(self, *cells: str) -> None:
        """A row of the table."""
        self._lines.append("| " + " | ".join(cells) + " |")

    def absent(self, what: str) -> None:
        """Says loudly that something was not measured."""
        sys.stderr.write(f"NOT MEASURED: {what}\n")
        self._lines += ["", f"**未测 · NOT MEASURED: {what}**"]

    def text(self) -> str:
        """The page."""
        return "\n".join(self._lines) + "\n"


def against(ratio: float, goal: float | None) -> str:
    """A goal and whether a ratio keeps to it."""
    if goal is None:
        return ""
    return f"≤ {goal:g} {'✓' if ratio <= goal else '✗'}"
