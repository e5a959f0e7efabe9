"""The compile time by the measure, of made policies of different sizes: a process for each."""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bench.make_policy import policy
from bench.page import Page, against
from compiler.pipeline import compile_file, emit_files

ROOT: Final = Path(__file__).resolve().parent.parent


def compiling(page: Page, sizes: list[int]) -> None:
    """The table of compile times; the first size is the base."""
    page.section(
        "编译 · Compiling",
        "生成的政策，每条措施的时间与第一行之比。 By the measure, as a ratio to the first row.",
        ["measures", "MB of text", "check", "generate", "both", "MiB of memory", "goal"],
    )
    base: dict[str, float] = {}
    for size in sizes:
        done = subprocess.run(
            [sys.executable, "-m", "bench.compiling", str(size)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=True,
        )
        found: dict[str, float] = json.loads(done.stdout)
        base = base or found
        ratios = {key: found[key] / base[key] for key in ("check", "generate", "both")}
        page.row(
            str(size),
            f"{found['bytes'] / 1e6:.1f}",
            *(f"{ratios[key]:.2f}" for key in ("check", "generate", "both")),
            f"{found['memory']:.0f}",
            against(ratios["both"], 1.5),
        )


def main(size: int) -> None:
    """Compiles a made policy and prints what it took by the measure, of processor time."""
    gc.set_threshold(300_000)  # as the installed command has it
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "made.pol")
        with path.open("w", encoding="utf-8") as file:
            file.writelines(policy(size))
        start = time.process_time()
        compiled = compile_file(path)
        checked = time.process_time()
        emit_files(compiled, "made.pol")
        end = time.process_time()
        found = {
            "bytes": path.stat().st_size,
            "check": (checked - start) / size,
            "generate": (end - checked) / size,
            "both": (end - start) / size,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]))
