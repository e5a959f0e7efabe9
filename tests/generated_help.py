"""Generated packages for tests: of the policies at hand and of random ones."""

from __future__ import annotations

from pathlib import Path
from random import Random

from compiler.agree.policies import random_policy
from compiler.backends.python.package import emit_package
from compiler.logic.from_model import from_model
from compiler.pipeline import emit_files
from compiler.reading import compile_file

ROOT = Path(__file__).resolve().parent.parent
HENAN = ROOT / "policies" / "henan2025.pol"
WRITTEN = (
    HENAN,
    *sorted((ROOT / "tests" / "policies").glob("*.pol")),
    *sorted((ROOT / "tests" / "corpus" / "ok").glob("*.pol")),
    ROOT / "bench" / "twelve.pol",
)
Files = dict[str, str]


def files_of(path: Path) -> Files:
    """The files of the package of a policy."""
    compiled = compile_file(path)
    assert compiled.policy is not None, compiled.diagnostics
    return emit_files(compiled, f"policies/{path.name}")


def random_files(seed: int) -> Files:
    """The files of the package of a random policy."""
    policy = random_policy(Random(seed))
    return emit_package(from_model(policy), f"random{seed}.pol", "sha256:0", "0")


def put(files: Files, folder: Path) -> Path:
    """The files written below a folder; the folder."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    return folder
