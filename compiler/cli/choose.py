"""Which policy a command is about."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.cli.output import Stop, about, fail, reason, tell, verdict
from compiler.packages import (
    ROOT,
    Found,
    PackageDamaged,
    data_folder,
    describe,
    installed,
    load_package,
)
from dsl.facts.vocabulary import Vocabulary, load_vocabulary
from dsl.runtime.checker import Checker
from dsl.runtime.noun import evolve, frozen

if TYPE_CHECKING:
    from compiler.pipeline import Compiled


@frozen(eq=False, repr=False)
class Chosen:
    """A loaded policy."""

    id: str
    digest: str
    checker: Checker
    vocabulary: Vocabulary
    warning: str | None = None


@contextmanager
def chosen_policy(option: str | None, lang: str) -> Iterator[Chosen]:
    """The policy of `--policy`: a `.pol` file, a package's folder, or the name of an installed one.

    Without it, POL_POLICY or the only installed one.
    """
    wanted = option or os.environ.get("POL_POLICY")
    if wanted and wanted.endswith(".pol"):
        with _from_source(Path(wanted), lang) as chosen:
            yield chosen
        return
    yield _load(_find(wanted, lang), lang)


def policy_source(option: str | None, lang: str) -> Path:
    """The text of the policy of `--policy`: the file itself, or the one a package was built from.

    Where it lies neither beside the tool nor where the package names it, the command ends.
    """
    wanted = option or os.environ.get("POL_POLICY")
    if wanted and wanted.endswith(".pol"):
        return Path(wanted)
    found = _find(wanted, lang)
    for path in (data_folder("policies") / Path(found.source).name, Path(found.source)):
        if path.is_file():
            return path
    fail(about("POL0902", found=found.source, reason=reason(OSError(errno.ENOENT, ""), lang)), lang)


def _find(wanted: str | None, lang: str) -> Found:
    packages = installed()
    names = "、".join(p.id for p in packages)
    if wanted is None:
        if len(packages) == 1:
            return packages[0]
        diagnostic = about("POL0906", found="", policies=names)
        fail(evolve(diagnostic, help_key="several"), lang)
    for package in packages:
        if package.id == wanted:
            return package
    folder = Path(wanted)
    if (folder / "manifest.json").exists():
        return describe(folder)
    fail(about("POL0906", found=wanted, policies=names), lang)


def _load(found: Found, lang: str) -> Chosen:
    try:
        module = load_package(found.folder)
    except PackageDamaged:
        fail(about("POL0905", found=str(found.folder)), lang, 1)
    vocabulary = load_vocabulary(found.folder / "vocabulary.json")
    return Chosen(found.id, found.digest, module.CHECKER, vocabulary, _changed(found))


def _changed(found: Found) -> str | None:
    """The policy that a package was built from, if it lies there with another text by now.

    That of a package of the tool lies among the tool's; any other in or beside the folder in which
    the packages' folder lies, or where its path leads from here.
    """
    own = found.folder.resolve().parent == ROOT / "generated"
    tool = data_folder("policies") / Path(found.source).name
    root = found.folder.resolve().parent.parent
    others = [root / found.source, root.parent / found.source, Path(found.source)]
    for path in [tool] if own else others:
        try:
            text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        except (OSError, UnicodeDecodeError):
            continue
        digest = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
        return None if digest == found.digest else found.source
    return None


@contextmanager
def _from_source(path: Path, lang: str) -> Iterator[Chosen]:
    """A policy straight from its text, for a drafter's trial."""
    compiled = compiled_policy(path, lang)
    with trial(compiled) as chosen:
        yield chosen


def compiled_policy(path: Path, lang: str) -> Compiled:
    """A policy without errors; where it has some, they are told and the command ends."""
    pipeline = import_module("compiler.pipeline")
    try:
        compiled: Compiled = pipeline.compile_file(path)
    except OSError as error:
        fail(about("POL0902", found=str(path), reason=reason(error, lang)), lang)
    if compiled.policy is None:
        tell(compiled.diagnostics, lang)
        raise Stop(verdict(compiled.diagnostics))
    return compiled


@contextmanager
def trial(compiled: Compiled) -> Iterator[Chosen]:
    """A compiled policy's checker, generated into a folder that goes away."""
    import shutil  # late, as what follows: a generated policy needs none of them
    import tempfile

    pipeline = import_module("compiler.pipeline")
    assert compiled.policy is not None
    beside = Path(tempfile.mkdtemp(prefix="pol-"))
    try:
        folder = beside / "trial"
        pipeline.write_package(pipeline.emit_files(compiled, str(compiled.path)), folder)
        module = load_package(folder)
        vocabulary = load_vocabulary(folder / "vocabulary.json")
        yield Chosen(compiled.policy.id, compiled.digest, module.CHECKER, vocabulary)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
