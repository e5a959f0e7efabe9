"""`pol` for tests: run in this process, or as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from compiler.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
HEATING = ROOT / "tests" / "policies" / "heating.pol"
HOME = ROOT / "tests" / "policies" / "heating.yaml"


class Done(NamedTuple):
    """What a command left: its exit status, results and messages."""

    status: int
    out: str
    err: str


class Pol:
    """`pol` in this process; the language is Chinese unless a test asks for another."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch = monkeypatch
        self.capsys = capsys
        monkeypatch.setenv("POL_LANG", "zh")
        monkeypatch.delenv("POL_POLICY", raising=False)

    def __call__(self, *line: str | Path) -> Done:
        self.monkeypatch.setattr("sys.argv", ["pol", *map(str, line)])
        self.capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        said = self.capsys.readouterr()
        assert isinstance(end.value.code, int)
        return Done(end.value.code, said.out, said.err)


def process(*line: str | Path, folder: Path, **more: str) -> tuple[int, bytes, bytes]:
    """`pol` as a process: its exit status, and the bytes of its results and messages."""
    kept: Mapping[str, str] = {k: v for k, v in os.environ.items() if not k.startswith("POL_")}
    environment = {**kept, "PYTHONPATH": str(ROOT), "POL_LANG": "zh", **more}
    done = subprocess.run(
        [sys.executable, "-m", "compiler.cli.main", *map(str, line)],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr
