"""The way into `pol`: finds out what is asked, and lets no traceback out."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import Final

from compiler.cli.output import Stop, about, language, reason, tell, use_utf8
from compiler.cli.quick import evaluation
from dsl.runtime.noun import evolve

GARBAGE: Final = 300_000  # new objects before the collector looks for circles
INTERRUPTED: Final = 130  # what shells give a command that Ctrl-C ended


def main() -> None:
    """Runs the command and leaves with its status; no traceback reaches a user."""
    use_utf8()
    try:
        code = _run(sys.argv[1:])
        sys.stdout.flush()
    except Stop as stop:
        code = stop.status
    except KeyboardInterrupt:
        code = INTERRUPTED
    except OSError as error:
        # Files have their messages where they are opened; a stream has no name.
        code = _internal(error) if error.filename else _cut_off(error)
    except Exception as error:
        code = _internal(error)
    try:
        sys.stdout.flush()
    except OSError as error:
        code = _cut_off(error)
    raise SystemExit(code)


def _internal(error: Exception) -> int:
    """Says what should not have happened."""
    if os.environ.get("POL_DEBUG"):
        raise error
    with suppress(OSError):
        tell([about("POL0901", found=f"{type(error).__name__}: {error}")], language(None))
    return 1


def _cut_off(error: OSError) -> int:
    """Says that standard output takes no more; a reader who went away is told nothing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        lang = language(None)
        why = reason(error, lang)
        stream = about("POL0903", found_zh="标准输出", found_en="standard output", reason=why)
        with suppress(OSError):
            tell([evolve(stream, help_key="stream")], lang)
    return 1


def _run(args: list[str]) -> int:
    asked = evaluation(args)
    if asked is None:
        from compiler.cli.commands import run  # late: what follows needs no click

        return run()
    from compiler.cli.evaluate import evaluate

    evaluate(**asked)
    return 0


def script() -> None:
    """`main` for the installed command, whose process is all ours.

    Trees of a policy are many objects and hardly a circle among them, so that the collector is
    called seldom; the end comes at once, without taking the interpreter apart.
    """
    gc.set_threshold(GARBAGE)
    try:
        main()
    except SystemExit as end:
        with suppress(OSError):
            sys.stderr.flush()
        os._exit(end.code if isinstance(end.code, int) else 1)


if __name__ == "__main__":
    main()
