"""Libraries that are no part of the core: asked for where they are needed."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


class LibraryAbsent(Exception):
    """A library is not installed; `name` is what to install."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def needing(library: str, module: str) -> ModuleType:
    """A module that needs a library. Raises LibraryAbsent where that is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("compiler", "dsl"):
            raise
        raise LibraryAbsent(library) from error
