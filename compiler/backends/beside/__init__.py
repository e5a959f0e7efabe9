"""A page that shows each measure beside its official words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from compiler.beside import Side

_WORDS: Final = {
    "zh": {
        "text": "原文",
        "policy": "政策",
        "cites": "款项引用",
        "purpose": "目的句",
        "context": "背景句",
        "none": "没有引用",
        "note": "由机器排出，仅供核对，以公布的原文为准。",
    },
    "en": {
        "text": "Official text",
        "policy": "Policy",
        "cites": "cited by provisions",
        "purpose": "purpose",
        "context": "context",
        "none": "cited by nobody",
        "note": "Set side by side by a machine for checking; the published text alone is valid.",
    },
}


def beside_page(title: str, sides: Iterable[Side], language: str) -> str:
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
    return template.render(title=title, sides=list(sides), lang=language, words=_WORDS[language])
