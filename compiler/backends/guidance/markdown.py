"""A guide as Markdown: one file for the whole, or an index and a file a measure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.tree import Guide, Listing, Measure, Said

TEMPLATES: Final = Path(__file__).parent / "templates"
# What Markdown or HTML would read as a mark: anywhere, and at the beginning of a text.
_MARKS: Final = re.compile(r"[\\`*_<>&~]|\](?=[(\[:])")
_FIRST: Final = re.compile(r"\[|([#+\-=]|\d+[.)])(?=\s|$|[#+\-=])")
_ENTITIES: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_BLANKS: Final = re.compile(r"\n{3,}")


@attrs.frozen
class Line:
    """A line of a condition; `leads` tells that a list follows it, one level deeper."""

    deep: int
    text: str
    leads: bool


def escaped(value: object) -> object:
    """A text with every mark of Markdown and HTML as the character that it is."""
    return _escaped(value) if type(value) is str else value


@lru_cache(maxsize=10_000)
def _escaped(value: str) -> Markup:
    text = _MARKS.sub(lambda found: _ENTITIES.get(found[0], "\\" + found[0]), value)
    if first := _FIRST.match(text):
        at = first.end() - 1
        text = text[:at] + "\\" + text[at:]
    return Markup(text)


def flat(said: Said, deep: int = 0) -> Iterator[Line]:
    """The lines of a condition."""
    if isinstance(said, Listing):
        yield Line(deep, said.lead.text, True)
        for item in said.items:
            yield from flat(item, deep + 1)
    else:
        yield Line(deep, said.text, False)


def listed(texts: Iterable[str], comma: str) -> Markup:
    """Texts in one row."""
    return Markup(comma).join(_escaped(text) for text in texts)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES, encoding="utf-8"),
        autoescape=True,
        finalize=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["flat"] = flat
    environment.filters["listed"] = listed
    environment.filters["heading"] = lambda level: Markup("#" * level)
    return environment


def _rendered(template: str, guide: Guide, **views: Any) -> str:
    views |= {"guide": guide, "t": Labels(guide.language)}
    text = _environment().get_template(template).render(views)
    return _BLANKS.sub("\n\n", text).strip("\n") + "\n"


def versions_of(guide: Guide) -> dict[str, list[Measure]]:
    """The versions of each measure by its id."""
    found: dict[str, list[Measure]] = {}
    for measure in guide.measures:
        found.setdefault(measure.id, []).append(measure)
    return found


def markdown_files(guide: Guide) -> dict[str, str]:
    """An index and a file for each measure, by their names."""
    versions = versions_of(guide)
    titles = {id: measures[-1].title for id, measures in versions.items()}
    files = {"index.md": _rendered("markdown/index.md.j2", guide, titles=titles)}
    for id, measures in versions.items():
        files[f"m{id}.md"] = _rendered("markdown/page.md.j2", guide, measures=measures)
    return files


def markdown_guide(guide: Guide) -> str:
    """The whole guide as one file."""
    return _rendered("markdown/guide.md.j2", guide, versions=versions_of(guide))
