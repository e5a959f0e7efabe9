"""Plain command lines of `pol eval`, read without click, whose import costs two starts of Python.

What is not plain (help, an option unknown or cut short, a wrong value) is left to click, which says
what is wrong. The options are those of `eval_command`; a test holds the two together.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, TypedDict

from dsl.runtime.status import Status


class Asked(TypedDict):
    """What `pol eval` was asked, as `evaluate` takes it."""

    projects: tuple[Path, ...]
    policy: str | None
    as_of: str | None
    measure: tuple[str, ...]
    why: tuple[str, ...]
    everything: bool
    format_: str
    lang: str | None
    full: bool
    settings: tuple[str, ...]
    reading: tuple[str, ...]
    no_assumptions: bool
    fail_on: tuple[str, ...]


SINGLE: Final = ("--policy", "--as-of", "--format", "--lang")
SEVERAL: Final = ("--measure", "--why", "--set", "--reading", "--fail-on")
FLAGS: Final = ("--all", "--full", "--no-assumptions")
CHOICES: Final = {
    "--format": ("text", "json", "md", "html"),
    "--lang": ("zh", "en"),
    "--fail-on": tuple(status.value for status in Status),
}


def evaluation(args: list[str]) -> Asked | None:
    """What a command line asks of `pol eval`; None where click has to read it."""
    if args[:1] != ["eval"]:
        return None
    projects: list[Path] = []
    given: dict[str, list[str]] = {}
    rest = iter(args[1:])
    for arg in rest:
        if not arg.startswith("-"):
            projects.append(Path(arg))
            continue
        name, equals, value = arg.partition("=")
        if name in FLAGS and not equals:
            value = name
        elif name in SINGLE or name in SEVERAL:
            if not equals:
                value = next(rest, "-")
                if value.startswith("-"):
                    return None
            if name in CHOICES and value not in CHOICES[name]:
                return None
        else:
            return None
        given.setdefault(name, []).append(value)
    if not projects:
        return None

    def last(name: str) -> str | None:
        return given[name][-1] if name in given else None

    def every(name: str) -> tuple[str, ...]:
        return tuple(given.get(name, ()))

    return Asked(
        projects=tuple(projects),
        policy=last("--policy"),
        as_of=last("--as-of"),
        measure=every("--measure"),
        why=every("--why"),
        everything="--all" in given,
        format_=last("--format") or "text",
        lang=last("--lang"),
        full="--full" in given,
        settings=every("--set"),
        reading=every("--reading"),
        no_assumptions="--no-assumptions" in given,
        fail_on=every("--fail-on"),
    )
