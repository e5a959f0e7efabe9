"""The way into `pol`: finds out what is asked, and lets no traceback out."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import Final

from compiler.cli.output import Stop, about, language, tell, use_utf8
from compiler.cli.quick import evaluation

GARBAGE: Final = 300_000  # new objects before the collector looks for circles


def main() -> None:
    """Runs the command and leaves with its status; no traceback reaches a user."""
    use_utf8()
    try:
        code = _run(sys.argv[1:])
        sys.stdout.flush()
    except Stop as stop:
        code = stop.status
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        # The reader went away: not our fault, and nothing more can be said there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except Exception as error:
        if os.environ.get("POL_DEBUG"):
            raise
        code = 1
        tell([about("POL0901", found=f"{type(error).__name__}: {error}")], language(None))
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = code or 1
    raise SystemExit(code)


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
