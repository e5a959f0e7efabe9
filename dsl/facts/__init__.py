"""Project files: read, set, blank. Reached by generated packages only when they are called."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dsl.diagnostics.diagnostic import Diagnostics
from dsl.facts.reader import NOTES, read_project
from dsl.facts.setting import read_mapping
from dsl.facts.vocabulary import load_vocabulary
from dsl.runtime.values import GivenFacts
from dsl.source import read_file


def load(path: Path, vocabulary: Path) -> GivenFacts:
    """The facts of a file. Raises `Diagnostics` where it has mistakes, OSError where it is not."""
    given, found = read_project(read_file(path), str(path), load_vocabulary(vocabulary))
    if given is None:
        raise Diagnostics(tuple(d for d in found if d.code not in NOTES))
    return given


def read(mapping: Mapping[str, object], vocabulary: Path) -> GivenFacts:
    """The facts of a mapping shaped as a project file. Raises `Diagnostics` likewise."""
    return read_mapping(mapping, load_vocabulary(vocabulary))
