"""A folder of files that a command made: swapped in whole, files of others left where they are."""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from compiler.pipeline import exchanged

LIST: Final = ".pol-guide.json"  # the paths of the files that the command wrote


def write_folder(files: Mapping[str, str | bytes], folder: Path) -> None:
    """Writes files beside their folder and swaps them in, so that none is ever half new.

    What an earlier run wrote and this one does not is gone after it; what it did not write stays.
    Raises OSError with everything as it was: also where a file that it did not write is in the
    place of one of its own, or stands where a folder should.
    """
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    ours = _written(folder)
    kept = [] if not folder.exists() else _foreign(folder, ours)
    _refuse_clash(files, kept, folder)
    if folder.exists() and not writable(folder):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        beside.chmod(folder.stat().st_mode & 0o777 if folder.exists() else 0o755)
        listed = json.dumps(sorted(files), ensure_ascii=False, indent=0) + "\n"
        for path, text in {**files, LIST: listed}.items():
            target = beside / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode() if isinstance(text, str) else text)
        for path in kept:
            _take(folder / path, beside / path)
        _swap(beside, folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def writable(folder: Path) -> bool:
    """Whether this user may write into a folder."""
    return os.access(folder, os.W_OK)


def _swap(beside: Path, folder: Path) -> None:
    if not folder.exists():
        os.replace(beside, folder)
    elif not exchanged(beside, folder):
        old = beside.with_name(beside.name + ".old")
        os.replace(folder, old)
        try:
            os.replace(beside, folder)
        except OSError:
            os.replace(old, folder)
            raise
        shutil.rmtree(old, ignore_errors=True)


def _written(folder: Path) -> frozenset[str]:
    """The paths that an earlier run says it wrote; none where its list cannot be read."""
    try:
        paths = json.loads((folder / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return frozenset()
    return frozenset({LIST, *map(str, paths)}) if isinstance(paths, list) else frozenset()


def _foreign(folder: Path, ours: frozenset[str]) -> list[str]:
    """What else lies in the folder: files, links, and folders with nothing in them."""
    found = []
    for top, folders, names in os.walk(folder):
        here = Path(top)
        links = [name for name in folders if (here / name).is_symlink()]
        empty = [] if folders or names or here == folder else [here]
        for path in [*(here / name for name in (*names, *links)), *empty]:
            relative = path.relative_to(folder).as_posix()
            if relative not in ours:
                found.append(relative)
    return found


def _refuse_clash(files: Mapping[str, str | bytes], kept: list[str], folder: Path) -> None:
    """Nothing of others is written over."""
    folders = {str(parent) for path in files for parent in PurePosixPath(path).parents}
    for path in kept:
        above = {str(parent) for parent in PurePosixPath(path).parents}
        in_the_way = path in folders and not (folder / path).is_dir()
        if path in (*files, LIST) or in_the_way or not above.isdisjoint(files):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder / path))


def _take(source: Path, target: Path) -> None:
    """A file, link or empty folder of others, at its place in the new folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_symlink():
        target.symlink_to(os.readlink(source))
    elif source.is_dir():
        target.mkdir(exist_ok=True)
    else:
        # The same file under a second name where that can be: nothing is copied, nothing changed.
        try:
            os.link(source, target)
        except OSError:
            shutil.copy2(source, target)
