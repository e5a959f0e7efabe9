"""Generated packages: where they are, and loading one."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Final

from dsl.runtime.noun import Noun, frozen

ROOT: Final = Path(__file__).resolve().parent.parent

GUIDANCE: Final = "guidance/"


class PackageDamaged(Exception):
    """A generated package whose files are not those of its manifest."""


@frozen(eq=False, repr=False)
class Found(Noun):
    """A generated package."""

    id: str
    folder: Path
    digest: str
    tool: str
    source: str


def installed() -> list[Found]:
    """The packages beside this tool, by id. A damaged one is listed with an empty digest."""
    found = []
    for manifest in sorted((ROOT / "generated").glob("*/manifest.json")):
        found.append(describe(manifest.parent))
    return found


def describe(folder: Path) -> Found:
    """What a package's manifest says of it."""
    try:
        data = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        return Found(data["policy"], folder, data["digest"], data["tool"], data["source"])
    except (OSError, ValueError, KeyError, TypeError):
        return Found(folder.name, folder, "", "", "")


def data_folder(name: str) -> Path:
    """`policies` or `examples`: the installed tool's data, or the checkout's folder."""
    packaged = ROOT / "dsl" / "_data" / name
    return packaged if packaged.exists() else ROOT / name


def check_manifest(folder: Path) -> None:
    """Raises PackageDamaged where a file is missing or not the one that was generated.

    Guidance is for people: no answer comes from it, and it is not read here.
    """
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        for path, expected in manifest["files"].items():
            if path.startswith(GUIDANCE):
                continue
            data = (folder / path).read_bytes()
            if "sha256:" + hashlib.sha256(data).hexdigest() != expected:
                raise PackageDamaged(path)
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise PackageDamaged(str(folder)) from error


def load_package(folder: Path) -> ModuleType:
    """Imports a generated package from its folder, under a name of its own.

    Raises PackageDamaged where its files do not match its manifest.
    """
    check_manifest(folder)
    name = f"_pol_{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
    loaded = sys.modules.get(name)
    if loaded is not None:
        return loaded
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise PackageDamaged(str(folder))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
