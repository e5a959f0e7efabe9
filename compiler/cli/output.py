"""Streams, language, colour, and files written beside and renamed."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NoReturn

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.diagnostics.suggest import nearest
from dsl.runtime.noun import evolve
from dsl.source import Source, Span, read_file

MOST_SHOWN: Final = 20  # names that a message lists
# A file that cannot be opened, or whose bytes are no text.
UNREADABLE: Final = frozenset({"POL0102", "POL0103", "POL0618", "POL0902"})


class Stop(Exception):
    """Ends the command with an exit status; what is to be said has been said."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def use_utf8() -> None:
    """Both streams in UTF-8 when redirected, whatever the locale; never a failed encoding."""
    _open_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _open_closed() -> None:
    """Stands in for closed streams: results cannot go out, which is told; messages vanish."""
    if sys.__stdout__ is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.__stderr__ is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def language(option: str | None) -> str:
    """The language of messages: the option, POL_LANG, the locale, else Chinese."""
    for wanted in (option, os.environ.get("POL_LANG")):
        if wanted in ("zh", "en"):
            return wanted
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    if not name:
        import locale

        name = locale.getlocale()[0] or ""
    return "en" if name.lower().startswith("en") else "zh"


def say(text: str) -> None:
    """Prints a result."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def tell(diagnostics: Iterable[Diagnostic], lang: str) -> None:
    """Prints messages to standard error."""
    told = list(diagnostics)
    if not told:
        return
    from dsl.diagnostics import render  # late: the words are needed only where there is a message

    colours = {"error": "red", "warning": "yellow", "note": "cyan"}
    for diagnostic in told:
        text = render.text(diagnostic, lang)
        if sys.stderr.isatty():
            head, newline, rest = text.partition("\n")
            colour = colours[render.severity(diagnostic).value]
            text = styled(head, colour) + newline + rest
        sys.stderr.write(text + "\n")


_COLOURS: Final = {"red": 31, "green": 32, "yellow": 33, "blue": 34, "magenta": 35, "cyan": 36}


def styled(text: str, colour: str) -> str:
    """Text for a terminal, bold and in colour."""
    return f"\x1b[{_COLOURS[colour]}m\x1b[1m{text}\x1b[0m"


def about(code: str, file: str = "", **args: str) -> Diagnostic:
    """A diagnostic about a file as a whole, or about the command."""
    return Diagnostic(code, Span(Source(file, ""), 0, 0), args)


def fail(diagnostic: Diagnostic, lang: str, status: int = 2) -> NoReturn:
    """Says what is wrong and ends."""
    tell([diagnostic], lang)
    raise Stop(status)


def unknown(
    kind: str, found: str, known: Iterable[str], shown: Sequence[tuple[str, str]], lang: str
) -> NoReturn:
    """Says that there is no such name, the nearest, and what may stand here, in both languages."""
    more = "…" if len(shown) > MOST_SHOWN else ""
    zh, en = ([words[n] for words in shown[:MOST_SHOWN]] for n in (0, 1))
    args = {"known_zh": "、".join(zh) + more, "known_en": ", ".join(en) + more}
    wrong = about("POL0907", kind=kind, found=found, **args)
    fail(evolve(wrong, nearest=nearest(found, known), help_key="known"), lang)


def verdict(diagnostics: Iterable[Diagnostic]) -> int:
    """The exit status for mistakes: 2 where a file could not be opened or decoded, else 1."""
    return 2 if any(d.code in UNREADABLE for d in diagnostics) else 1


def unreadable(path: Path, error: OSError, lang: str) -> Diagnostic:
    """A file that cannot be opened."""
    return about("POL0902", str(path), found=str(path), reason=reason(error, lang))


def reason(error: OSError, lang: str) -> str:
    """Why the system refused, in words."""
    words = {
        errno.ENOENT: ("没有这个文件", "no such file"),
        errno.ENOTSUP: ("不是普通文件", "it is no regular file"),
        errno.EISDIR: ("是文件夹", "it is a folder"),
        errno.EACCES: ("没有权限", "permission denied"),
        errno.EPERM: ("没有权限", "permission denied"),
        errno.ENOTDIR: ("路径中有一段不是文件夹", "part of the path is no folder"),
        errno.ENOSPC: ("没有空间", "no space left"),
        errno.EROFS: ("不能写入", "it is read-only"),
        errno.EBADF: ("已经关闭", "it is closed"),
        errno.ENAMETOOLONG: ("名称太长", "the name is too long"),
    }
    known = words.get(error.errno or 0)
    if known:
        return known[0 if lang == "zh" else 1]
    return error.strerror or type(error).__name__


def read_bytes(path: Path, lang: str) -> bytes:
    """A file's bytes; what cannot be opened ends the command with status 2."""
    try:
        return read_file(path)
    except OSError as error:
        fail(unreadable(path, error, lang), lang)


def write_text(path: Path, text: str, lang: str) -> None:
    """Writes a text beside its place, then renames it there."""
    write_bytes(path, text.encode(), lang)


def write_bytes(path: Path, data: bytes, lang: str) -> None:
    """Writes a file beside its place, then renames it there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        import tempfile  # late: most commands write no file

        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        beside = Path(name)
        try:
            with open(handle, "wb") as file:
                file.write(data)
            if path.exists():
                beside.chmod(path.stat().st_mode & 0o777)
            else:
                beside.chmod(0o644)
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        fail(about("POL0903", found=str(path), reason=reason(error, lang)), lang, 1)
