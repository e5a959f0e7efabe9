"""The generated checkers beside the harness's peers: a worker process each, slices in turn."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from bench.page import Page, against
from bench.twelve import PACKAGE
from compiler.pipeline import compile_file, emit_files, write_package

ROOT: Final = Path(__file__).resolve().parent.parent
SLICE: Final = 0.25  # seconds of one slice
PEERS: Final = {
    **dict.fromkeys(("py_dict", "py_attrs"), ("peer_python", "variants")),
    "py_attrs_noconv": ("peer_python", "preconverted"),
    "zen_expression": ("peer_zen", "variants"),
    "cel_rust": ("peer_cel", "variants_rust"),
    "cedarpy": ("peer_cedar", "variants"),
    "json_logic": ("peer_jsonlogic", "variants"),
    "rule_engine": ("peer_rule_engine", "variants"),
    "mypyc_native_noconv": ("peer_compiled", "preconverted"),
}
COMPILED: Final = ("mypyc_native_noconv",)  # shown, not ranked
OURS: Final = ("pol_built", "pol_dict", "pol_reasons")
# What is held to what, and the goal.
GOALS: Final = (
    ("pol_built", "py_attrs_noconv", 1.3),
    ("pol_dict", "py_attrs", 1.0),
    ("pol_reasons", "py_dict", 5.0),
)


class Worker:
    """A process that runs one variant."""

    def __init__(self, name: str, command: list[str], folder: Path) -> None:
        self.name = name
        self.times: list[float] = []
        self.n = 20
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                answer: dict[str, Any] = json.loads(line)
                return answer
        raise RuntimeError(f"{self.name} ended")

    def ask(self, **command: object) -> dict[str, Any]:
        """An answer to a command."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        return self._read()

    def close(self) -> None:
        """Ends it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def latency(page: Page, peers: Path | None, python: str, rounds: int) -> None:
    """The table of the twelve rules."""
    page.section(
        "十二条规则 · Twelve rules",
        "每个项目一次，只求状态（`pol_reasons` 连同理由）。"
        " Per project, statuses only; `pol_reasons` with reasons.",
        ["variant", "× py_dict", "× py_attrs_noconv", "wrong of 1000", "goal"],
    )
    if peers is None or not (peers / "worker.py").exists():
        page.absent("the peers: no copy of the harness given (--peers)")
        return
    with tempfile.TemporaryDirectory() as folder:
        compiled = compile_file(ROOT / "bench" / "twelve.pol")
        write_package(emit_files(compiled, "bench/twelve.pol"), Path(folder, PACKAGE))
        _table(page, _start(page, folder, peers.resolve(), python), rounds)


def _table(page: Page, workers: dict[str, Worker], rounds: int) -> None:
    wrong = {name: _checked(worker) for name, worker in workers.items()}
    for _ in range(rounds):
        for worker in workers.values():
            worker.times.append(worker.ask(cmd="time", n=worker.n)["us"])
    for worker in workers.values():
        worker.close()
    for name, worker in sorted(workers.items(), key=lambda pair: statistics.median(pair[1].times)):
        goal = ""
        for ours, theirs, limit in GOALS:
            if ours == name and theirs in workers:
                ratio = _ratio(worker, workers[theirs])
                goal = f"{ratio:.2f} × {theirs}, {against(ratio, limit)}"
        shown = f"{name} (compiled)" if name in COMPILED else name
        bases = [workers.get(base) for base in ("py_dict", "py_attrs_noconv")]
        cells = [f"{_ratio(worker, base):.2f}" if base else "" for base in bases]
        page.row(shown, *cells, wrong[name], goal)


def _start(page: Page, made: str, peers: Path, python: str) -> dict[str, Worker]:
    commands = {
        name: ([python, "worker.py", module, function, name], peers)
        for name, (module, function) in PEERS.items()
    }
    for name in OURS:
        commands[name] = ([sys.executable, "-m", "bench.twelve", made, str(peers), name], ROOT)
    workers = {}
    for name, (command, folder) in commands.items():
        try:
            workers[name] = Worker(name, command, folder)
        except (OSError, RuntimeError):
            sys.stderr.write(f"ABSENT: {name}\n")
    absent = [name for name in commands if name not in workers]
    if absent:
        page.row(f"**absent: {', '.join(absent)}**", "", "", "", "")
    return workers


def _checked(worker: Worker) -> str:
    """How many records it has wrong; it also finds how many fill a slice."""
    answer = worker.ask(cmd="check")
    spent = worker.ask(cmd="time", n=worker.n)["us"]
    worker.n = max(5, min(20000, int(SLICE * 1e6 / spent)))
    worker.ask(cmd="time", n=worker.n)
    unable = len(answer["not_expressible"])
    return f"{answer['records_mismatching']}" + (f", {unable} rules left out" if unable else "")


def _ratio(one: Worker, other: Worker) -> float:
    return statistics.median(a / b for a, b in zip(one.times, other.times, strict=True))
