"""The index for search in the page: a script file that assigns to one global name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from compiler.backends.guidance.tree import Clause, Guide, Listing, Measure, Said

Entry = tuple[str, str, str, str]  # title, address, kind, words


def search_index(guide: Guide, address: Callable[[str], str], kinds: dict[str, str]) -> str:
    """The places of a guide with their words, in lower case, as a script."""
    rows = [
        (title, address(place), kinds[kind], " ".join(words.lower().split()))
        for title, place, kind, words in _entries(guide)
    ]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    # Where a script ends, and line ends of the language, are no text for it.
    text = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"window.POL_SEARCH={text};\n"


def _entries(guide: Guide) -> Iterator[Entry]:
    for measure in guide.measures:
        title = f"{measure.id} {measure.title}"
        yield title, measure.place, "measure", _words(measure)
        for p in measure.provisions:
            clauses = (*p.requirements, *p.limits, *p.amounts, *p.exceptions)
            words = " ".join([p.addresses.text, *map(_clause, clauses), *p.evidence, *p.produces])
            yield f"{measure.id} {p.label}", p.place, "provision", words
    for term in guide.terms:
        yield term.label, term.place, "term", _said(term.says)
    for figure in guide.figures:
        yield figure.label, figure.place, "figure", figure.value
    for fact in guide.facts:
        yield fact.label, fact.place, "fact", f"{fact.section} {fact.hint}"
    for reading in guide.readings:
        yield reading.label, reading.place, "reading", " ".join(o.label for o in reading.options)


def _words(measure: Measure) -> str:
    scope = _said(measure.scope) if measure.scope is not None else ""
    called = f"第{measure.id}条 measure {measure.id}"
    figures = (f"{figure.label} {figure.value}" for figure in measure.figures)
    words = (*measure.summary, *measure.notes, scope, *figures, measure.other_title, called)
    return " ".join(words)


def _clause(clause: Clause) -> str:
    return f"{clause.label} {_said(clause.says)}"


def _said(said: Said) -> str:
    if isinstance(said, Listing):
        return " ".join([said.lead.text, *map(_said, said.items)])
    return said.text
