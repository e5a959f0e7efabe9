"""A page that shows a policy's lines, coloured by what its examples have seen of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined

_WORDS: Final = {
    "zh": {
        "place": "位置",
        "seen": "已见",
        "wanted": "应见",
        "excused": "不可能",
        "share": "比例",
        "full": "都见过",
        "part": "见过一部分",
        "nothing": "没有见过",
        "excuse": "不可能，有理由",
        "never": "没有见过",
        "because": "理由",
    },
    "en": {
        "place": "place",
        "seen": "seen",
        "wanted": "wanted",
        "excused": "impossible",
        "share": "share",
        "full": "all seen",
        "part": "partly seen",
        "nothing": "nothing seen",
        "excuse": "impossible, with a reason",
        "never": "never seen",
        "because": "because",
    },
}


@attrs.frozen
class Note:
    """A point of a line: what of it was never seen, and why if that is said."""

    name: str
    never: str
    because: str | None = None


@attrs.frozen
class Line:
    """A line of a policy. `state`: full, part, nothing, excuse, or empty where nothing is seen."""

    number: int
    text: str
    state: str
    notes: tuple[Note, ...]


@attrs.frozen
class File:
    """A file of a policy."""

    name: str
    lines: tuple[Line, ...]


@attrs.frozen
class Row:
    """A measure in the summary, with the line on which it begins."""

    name: str
    seen: int
    wanted: int
    excused: int
    share: str
    link: str | None


def coverage_page(title: str, rows: Sequence[Row], files: Sequence[File], language: str) -> str:
    """The page, in HTML that needs nothing else."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("page.html.j2")
    return template.render(
        title=title, rows=rows, files=files, lang=language, words=_WORDS[language]
    )
