"""The compiler on one page: text, syntax, model, checks (`compiler.reading`), then logic, files."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from compiler.backends.javascript import emit_javascript
from compiler.backends.python.package import emit_package
from compiler.backends.schema import project_schema, schema_text
from compiler.logic.from_model import from_model
from compiler.reading import Compiled, compile_file
from compiler.version import VERSION
from dsl.facts.from_model import vocabulary_of

__all__ = ["Compiled", "compile_file", "drift", "emit_files", "exchanged", "write_package"]

OLD: Final = ".old"
LEFT: Final = 3600  # seconds after which a folder beside a package is no running build's


def emit_files(
    compiled: Compiled, source_name: str, beside: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The files of the generated package of a policy without errors.

    `beside` are files that it has for people; without them it answers all the same.
    """
    assert compiled.policy is not None
    logic = from_model(compiled.policy)
    schema = schema_text(project_schema(vocabulary_of(compiled.policy)))
    others = {"project.schema.json": schema, **emit_javascript(logic), **(beside or {})}
    return emit_package(logic, source_name, compiled.digest, VERSION, others)


def drift(files: dict[str, str], folder: Path) -> list[str]:
    """Paths in a package that differ from what would be generated, are missing or too many."""
    found = [path for path, text in files.items() if not _holds(folder / path, text)]
    if folder.is_dir():
        for there in sorted(folder.rglob("*")):
            relative = there.relative_to(folder)
            if there.is_dir() or "__pycache__" in relative.parts:
                continue
            if relative.as_posix() not in files:
                found.append(relative.as_posix())
    return found


def _holds(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == text.encode()
    except OSError:
        return False


def write_package(files: dict[str, str], folder: Path) -> None:
    """Writes a package beside its place and swaps it in, so that none is ever half new.

    A build that is killed leaves the old package or the new one, and perhaps a folder beside it
    whose name begins with a point, which a later build clears away. Raises OSError, with the old
    package in its place; also where a folder stands there that is no package.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    _recover(folder)
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "manifest.json").exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    old = beside.with_name(beside.name + OLD)
    try:
        beside.chmod(0o755)
        for path, text in files.items():
            target = beside / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        if not folder.exists():
            os.replace(beside, folder)
        elif not exchanged(beside, folder):
            os.replace(folder, old)
            os.replace(beside, folder)
    finally:
        if not folder.exists() and old.exists():
            os.replace(old, folder)
        shutil.rmtree(beside, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def exchanged(one: Path, other: Path) -> bool:
    """Swaps two folders in one step; False, with nothing done, where the system cannot."""
    if sys.platform != "linux":
        return False
    try:
        swap = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError):
        return False
    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return bool(swap(here, os.fsencode(one), here, os.fsencode(other), exchange) == 0)


def _recover(folder: Path) -> None:
    """Puts back the package that a killed build had moved aside, and clears what it left."""
    for left in sorted(folder.parent.glob(f".{folder.name}.*")):
        if left.name.endswith(OLD) and not folder.exists():
            os.replace(left, folder)
        elif time.time() - left.stat().st_mtime > LEFT:
            shutil.rmtree(left, ignore_errors=True)
