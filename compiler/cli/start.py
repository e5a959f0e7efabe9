"""The installed command from its first moment: no traceback of a Ctrl-C while it imports."""

from __future__ import annotations

import signal


def script() -> None:
    """Leaves Ctrl-C to the system until `main` can answer it."""
    asked = signal.getsignal(signal.SIGINT)
    if asked is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from compiler.cli.main import script as run  # late: this is what takes its time

    signal.signal(signal.SIGINT, asked)
    run()


if __name__ == "__main__":
    script()
