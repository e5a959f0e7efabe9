"""The first half of the compiler: text, syntax, model, checks. It needs no back-end."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

import attrs

from dsl.checks import lints
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model.from_syntax import from_syntax
from dsl.model.tree import Policy
from dsl.source import NOWHERE, Source, Span, read_file
from dsl.syntax import tree as s
from dsl.syntax.from_text import from_text
from dsl.syntax.prepare import decode, too_large

MAX_USED: Final = 100  # files a policy may use


@attrs.frozen
class Compiled:
    """What became of a policy file: its model, or why there is none."""

    path: Path
    policy: Policy | None
    diagnostics: tuple[Diagnostic, ...]
    digest: str
    trees: tuple[s.Tree, ...] = ()


def compile_file(path: Path, name: str | None = None) -> Compiled:
    """Reads and checks a policy and the files it uses. Raises OSError where it cannot be opened."""
    loader = _Loader()
    loader.load(path, name or str(path), None)
    digest = "sha256:" + hashlib.sha256("\0".join(loader.texts).encode()).hexdigest()
    # A text that could not be read at all has had its one message: nothing else is missing in it.
    read = any(tree.items for tree in loader.trees) or not loader.found
    read = read and not loader.too_many
    policy, found = from_syntax(loader.trees, loader.start) if read else (None, [])
    diagnostics = (*loader.found, *_not_told(found, loader.found))
    if any(_stops(d) for d in diagnostics):
        policy = None
    elif policy is not None:
        diagnostics = (*diagnostics, *lints(policy))
    return Compiled(path, policy, diagnostics, digest, tuple(loader.trees))


def _not_told(found: list[Diagnostic], told: list[Diagnostic]) -> list[Diagnostic]:
    """What is wrong with other words than those that the syntax has found glued together."""
    glued = {(id(d.span.source), d.span.start) for d in told if d.code == "POL0111"}
    return [d for d in found if (id(d.span.source), d.span.start) not in glued]


def _stops(d: Diagnostic) -> bool:
    return not d.code.startswith("POL05")


class _Loader:
    """Parses a file and what it uses, each once."""

    def __init__(self) -> None:
        self.trees: list[s.Tree] = []
        self.texts: list[str] = []
        self.found: list[Diagnostic] = []
        self.too_many = False
        self.start = NOWHERE
        self._open: list[Path] = []
        self._done: set[Path] = set()

    def load(self, path: Path, name: str, use: s.Use | None) -> None:
        """Loads a file; a used one that is missing or uses itself is reported at its `use`."""
        real = path.resolve()
        if real in self._open and use is not None:
            self.found.append(Diagnostic("POL0216", use.file.span, {"found": use.file.text}))
            return
        if real in self._done or self.too_many:
            return
        if use is not None and len(self.texts) > MAX_USED:
            self.too_many = True
            beyond = too_large(use.file.span, "files", len(self.texts), MAX_USED)
            self.found.append(attrs.evolve(beyond, help_key="files"))
            return
        try:
            data = read_file(path)
        except OSError:
            if use is None:
                raise
            self.found.append(Diagnostic("POL0217", use.file.span, {"found": use.file.text}))
            return
        source = decode(data, name)
        if isinstance(source, Diagnostic):
            self.found.append(source)
            return
        self._read(source, path, real)

    def _read(self, source: Source, path: Path, real: Path) -> None:
        if not self.trees:
            self.start = Span(source, 0, 0)
        tree, found = from_text(source)
        self.trees.append(tree)
        self.texts.append(source.text.replace("\r\n", "\n"))
        self.found += found
        self._open.append(real)
        for group in tree.items:
            if isinstance(group.head, s.Use):
                used = group.head.file.text
                self.load(path.parent / used, str(path.parent / used), group.head)
        self._open.pop()
        self._done.add(real)
