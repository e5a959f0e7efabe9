"""The compiler on one page: text, syntax, model, checks (`compiler.reading`), then logic, files."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from compiler.backends.python.package import emit_package
from compiler.backends.schema import project_schema, schema_text
from compiler.logic.from_model import from_model
from compiler.reading import Compiled, compile_file
from compiler.version import VERSION
from dsl.facts.from_model import vocabulary_of

__all__ = ["Compiled", "compile_file", "drift", "emit_files", "write_package"]


def emit_files(compiled: Compiled, source_name: str) -> dict[str, str]:
    """The files of the generated package of a policy without errors."""
    assert compiled.policy is not None
    logic = from_model(compiled.policy)
    schema = schema_text(project_schema(vocabulary_of(compiled.policy)))
    beside = {"project.schema.json": schema}
    return emit_package(logic, source_name, compiled.digest, VERSION, beside)


def drift(files: dict[str, str], folder: Path) -> list[str]:
    """Paths in a package that differ from what would be generated, or are too many."""
    found = []
    for path, text in files.items():
        there = folder / path
        if not there.exists() or there.read_text(encoding="utf-8") != text:
            found.append(path)
    if folder.exists():
        for there in sorted(folder.rglob("*")):
            relative = there.relative_to(folder).as_posix()
            if there.is_file() and "__pycache__" not in relative and relative not in files:
                found.append(relative)
    return found


def write_package(files: dict[str, str], folder: Path) -> None:
    """Writes a package beside its place and swaps it in, so that none is ever half new."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    old = beside.with_name(beside.name + ".old")
    try:
        beside.chmod(0o755)
        for path, text in files.items():
            target = beside / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        if folder.exists():
            os.replace(folder, old)
        os.replace(beside, folder)
    finally:
        if not folder.exists() and old.exists():
            os.replace(old, folder)
        shutil.rmtree(beside, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
