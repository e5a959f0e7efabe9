"""The files that a command names: files, folders, patterns."""

from __future__ import annotations

import glob
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

YAML: Final = (".yaml", ".yml")
NDJSON: Final = (".ndjson", ".jsonl")
READ: Final = (*YAML, *NDJSON)


def files(inputs: Sequence[str | Path]) -> Iterator[Path]:
    """Each file once, in the order of the inputs, those of a folder or a pattern by name.

    A folder gives the files of all kinds that are read, at any depth, less those that begin with a
    point or with `~$` (what a spreadsheet program leaves beside an open file). What is named itself
    is given whatever it is, and whether or not it is there.
    """
    seen: set[Path] = set()
    for one in inputs:
        for path in _of(Path(one)):
            if path not in seen:
                seen.add(path)
                yield path


def _of(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from sorted(p for p in path.rglob("*") if _is_data(p, path))
    elif path.exists() or not glob.has_magic(str(path)):
        yield path
    else:
        found = sorted(glob.glob(str(path), recursive=True))
        if not found:
            yield path
        for each in found:
            yield from _of(Path(each))


def _is_data(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)
    return not hidden and path.suffix.lower() in READ and path.is_file()
