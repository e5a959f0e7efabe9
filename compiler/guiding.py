"""A policy as guidance to hand out: the files of a web site, Markdown, documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from compiler.backends.guidance.beside import Beside, Link, Word
from compiler.backends.guidance.concerns import facets
from compiler.backends.guidance.form import form_scripts
from compiler.backends.guidance.from_model import LANGUAGES, from_model
from compiler.backends.guidance.highlights import highlights
from compiler.backends.guidance.links import links_of
from compiler.backends.guidance.markdown import markdown_guide
from compiler.backends.guidance.names import Names
from compiler.backends.guidance.one_file import one_file
from compiler.backends.guidance.pictures import link_map, poster, render, standalone
from compiler.backends.guidance.site import site
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.tree import Guide
from compiler.backends.javascript import emit_javascript
from compiler.beside import sides
from compiler.library import needing
from compiler.logic.from_model import from_model as logic_of
from compiler.reading import Compiled
from dsl.model import tree as m
from dsl.official.account import Held

Office = Mapping[str, Mapping[str, str]]


def site_files(
    templates: Templates,
    compiled: Compiled,
    languages: Sequence[str],
    as_of: date,
    office: Office,
    held: Held | None,
) -> dict[str, str]:
    """The files of the site, the first language's pages at the top.

    `office`: by measure id what is told of offices; `held`: the policy held against its official
    text. Raises TemplateBroken where a template of the user's cannot be used.
    """
    policy = compiled.policy
    assert policy is not None
    guides = [
        (guide, _drawn(policy, guide, beside))
        for guide, beside in _told(compiled, languages, as_of, office, held)
    ]
    return site(guides, templates, _form(compiled))


def single_file(
    templates: Templates,
    compiled: Compiled,
    languages: Sequence[str],
    as_of: date,
    office: Office,
    held: Held | None,
) -> dict[str, str]:
    """The form, the guide and the checkers as one page by its usual name; as for `site_files`."""
    policy = compiled.policy
    assert policy is not None
    guides = list(_told(compiled, languages, as_of, office, held))
    return {f"{policy.id}.html": one_file(guides, templates, _form(compiled))}


def picture_file(compiled: Compiled, language: str, as_of: date) -> str:
    """The policy in one picture, as an SVG file."""
    policy = compiled.policy
    assert policy is not None
    guide = from_model(policy, language, as_of, compiled.digest)
    figures = highlights(Names(policy, LANGUAGES.index(language), as_of))
    return standalone(poster(guide, figures).whole())


def markdown_files(
    templates: Templates,
    compiled: Compiled,
    languages: Sequence[str],
    as_of: date,
    office: Office,
    held: Held | None,
) -> dict[str, str]:
    """A Markdown file for each language, named after the policy. Raises as `site_files` does."""
    return {
        f"{guide.id}.{guide.language}.md": markdown_guide(guide, templates, beside)
        for guide, beside in _told(compiled, languages, as_of, office, held)
    }


def word_files(
    templates: Templates,
    compiled: Compiled,
    languages: Sequence[str],
    as_of: date,
    office: Office,
    held: Held | None,
) -> dict[str, bytes]:
    """A document for each language, named after the policy.

    Raises as `site_files` does, and LibraryAbsent where what writes documents is not installed.
    """
    word = needing("python-docx", "compiler.backends.guidance.word.document")
    return {
        f"{guide.id}.{guide.language}.docx": word.word_document(guide, templates, beside)
        for guide, beside in _told(compiled, languages, as_of, office, held)
    }


def _told(
    compiled: Compiled, languages: Sequence[str], as_of: date, office: Office, held: Held | None
) -> Iterator[tuple[Guide, Beside]]:
    """The guide in each language, with what stands beside its own words."""
    policy = compiled.policy
    assert policy is not None
    for language in languages:
        words = _words(policy, held, LANGUAGES.index(language)) if held is not None else {}
        guide = from_model(policy, language, as_of, compiled.digest)
        yield guide, Beside(office=office, words=words)


def _drawn(policy: m.Policy, guide: Guide, beside: Beside) -> Beside:
    """What a site has besides: the questions of its filter, links, and pictures."""
    names = Names(policy, LANGUAGES.index(guide.language), guide.as_of)
    made = poster(guide, highlights(names))
    links = links_of(names)
    pictures = {"overview": "".join(render(piece, "piece") for piece in made.pieces())}
    if links:
        pictures["links"] = render(link_map(guide, links))
    return attrs.evolve(
        beside,
        facets=tuple(facets(names)),
        pictures=pictures,
        files={"overview.svg": standalone(made.whole())},
        links=links,
    )


def _form(compiled: Compiled) -> dict[str, str]:
    """The scripts of the form, those of the checkers first, in the order in which they load."""
    policy = compiled.policy
    assert policy is not None
    checkers = {
        path.rpartition("/")[2]: text for path, text in emit_javascript(logic_of(policy)).items()
    }
    return form_scripts(policy, compiled.digest, checkers)


def _words(policy: m.Policy, held: Held, n: int) -> dict[str, tuple[Word, ...]]:
    """The official words of each measure, with the provisions that cite them."""
    found = {}
    for side in sides(policy, held, n, ()):
        labels = {p.id: (p.label.zh, p.label.en)[n] for p in _provisions(policy, side.id)}
        links = {b.mark: Link(b.mark, f"m{side.id}-{b.id}", labels[b.id]) for b in side.blocks}
        found[side.id] = tuple(
            Word(
                part.text,
                part.kind.value if part.kind is not None else "",
                tuple(links[mark] for mark in part.marks),
            )
            for part in side.words
        )
    return found


def _provisions(policy: m.Policy, measure: str) -> list[m.Provision]:
    return [p for one in policy.measures if one.id == measure for p in one.provisions]
