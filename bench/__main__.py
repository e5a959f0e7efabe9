"""Times everything in one run, as ratios with medians, and writes a page of results."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from bench.by_hand import by_hand
from bench.compiling import compiling
from bench.page import Page
from bench.peers import latency
from bench.processes import processes

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Reads the options, measures, writes."""
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    options.add_argument(
        "--peers",
        default=os.environ.get("POL_BENCH_PEERS"),
        help="a writable copy of the harness's peers, with their data (or POL_BENCH_PEERS)",
    )
    options.add_argument(
        "--peers-python",
        default=os.environ.get("POL_BENCH_PYTHON", sys.executable),
        help="a Python in which the peers are installed (or POL_BENCH_PYTHON)",
    )
    options.add_argument(
        "--installed",
        default=os.environ.get("POL_BENCH_INSTALLED"),
        help="an environment in which the wheel is installed (or POL_BENCH_INSTALLED)",
    )
    options.add_argument("--rounds", type=int, default=9)
    options.add_argument("--measures", default="500,5000", help="sizes of the made policies")
    options.add_argument("--out", type=Path, default=HERE / "results" / "latest.md")
    asked = options.parse_args()
    page = Page()
    latency(page, asked.peers and Path(asked.peers), asked.peers_python, asked.rounds)
    by_hand(page, asked.rounds)
    processes(page, asked.installed and Path(asked.installed), max(asked.rounds, 9))
    compiling(page, [int(size) for size in asked.measures.split(",")])
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(page.text(), encoding="utf-8")
    sys.stdout.write(page.text())


if __name__ == "__main__":
    main()
