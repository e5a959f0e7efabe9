"""A guide as Markdown: one file for the whole, or an index and a file a measure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Final

import attrs
from jinja2 import Environment
from markupsafe import Markup

from compiler.backends.guidance.beside import Beside, Word
from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.tree import Guide, Listing, Measure, Said

OWN: Final = Templates()
ALONE: Final = Beside()
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


def cited(words: Iterable[Word]) -> list[Markup]:
    """Official words by lines, each stretch with the numbers of the provisions that cite it."""
    parts = (word.text + "".join(f"〔{link.number}〕" for link in word.links) for word in words)
    return [_escaped(line.strip()) for line in "".join(parts).splitlines() if line.strip()]


def citing(words: Iterable[Word]) -> list[str]:
    """The provisions that cite official words, each once with its number."""
    found = {link.number: link.label for word in words for link in word.links}
    return [f"〔{number}〕{label}" for number, label in sorted(found.items())]


@cache
def _environment(templates: Templates) -> Environment:
    environment = templates.environment({})
    environment.finalize = escaped
    filters = {"flat": flat, "listed": listed, "cited": cited, "citing": citing}
    environment.filters |= filters
    environment.filters["heading"] = lambda level: Markup("#" * level)
    return environment


def rendered(
    template: str, guide: Guide, templates: Templates, beside: Beside = ALONE, **views: object
) -> str:
    """A template of Markdown with a guide. Raises TemplateBroken where a user's cannot be used."""
    labels = Labels(guide.language)
    values = {
        "guide": guide,
        "t": labels,
        "versions": versions_of(guide),
        "office_of": lambda id: beside.told(id, labels) if beside.office else [],
        "words_of": lambda id: beside.words.get(id, ()),
        **views,
    }
    text = templates.render(_environment(templates), template, values)
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
    files = {"index.md": rendered("markdown/index.md.j2", guide, OWN, titles=titles)}
    for id, measures in versions.items():
        files[f"m{id}.md"] = rendered("markdown/page.md.j2", guide, OWN, measures=measures)
    return files


def markdown_guide(guide: Guide, templates: Templates = OWN, beside: Beside = ALONE) -> str:
    """The whole guide as one file. Raises TemplateBroken where a user's cannot be used."""
    return rendered("markdown/guide.md.j2", guide, templates, beside)
