"""A guide as a web site: every page from a template and plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

import attrs
from jinja2 import Environment
from markupsafe import Markup

from compiler.backends.guidance.beside import Beside, Link, Word
from compiler.backends.guidance.form import form_asset
from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.linked import linked
from compiler.backends.guidance.norms import WORDS
from compiler.backends.guidance.pictures import stylesheet
from compiler.backends.guidance.search import search_index
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.tree import (
    Case,
    ChapterEntry,
    FactEntry,
    Guide,
    Measure,
    Provision,
    Run,
)

PAGES: Final = (
    "concerns",
    "check",
    "overview",
    "figures",
    "dates",
    "links",
    "terms",
    "facts",
    "readings",
    "changes",
)
STYLES: Final = {"check": "check.css", "overview": "overview.css", "links": "overview.css"}
ASSETS: Final = ("guide.css", "check.css", "overview.css", "search.js", "filter.js", "print.js")
KINDS: Final = ("measure", "provision", "term", "figure", "fact", "reading")


Given = tuple[Run, str]  # a fact and its value


@attrs.frozen
class Row:
    """A worked case: its name in its table, and what is given in it alone."""

    name: str
    case: Case
    given: tuple[Given, ...]


@attrs.frozen
class Table:
    """Worked cases of one name, and what is given in all of them."""

    name: str
    shared: tuple[Given, ...]
    rows: tuple[Row, ...]


@attrs.frozen
class Page:
    """A page: its file's name without the ending, its title, its template."""

    name: str
    title: str
    body: str
    kind: str = "page"
    way: str = ""
    style: str = "guide.css"
    measure: Measure | None = None
    chapter: ChapterEntry | None = None
    before: Measure | None = None
    after: Measure | None = None
    words: tuple[Word, ...] = ()
    numbers: tuple[Link, ...] = ()


def site(
    guides: Sequence[tuple[Guide, Beside]], templates: Templates, form: Mapping[str, str]
) -> dict[str, str]:
    """The files of a site: pages of the first guide at the top, of another below its language.

    `form`: the scripts of the form by their names, in the order in which they load.
    Raises TemplateBroken where a template of the user's cannot be used.
    """
    files = {f"assets/{name}": templates.text(f"site/{name}") for name in ASSETS}
    files |= {f"assets/{name}": text for name, text in form.items()}
    files["assets/form.css"] = form_asset("form.css")
    files["assets/js-yaml.LICENSE"] = form_asset("vendor/js-yaml.LICENSE")
    files["assets/pictures.css"] = stylesheet()
    homes = [guide.language + "/" if i else "" for i, (guide, _) in enumerate(guides)]
    for i, (guide, beside) in enumerate(guides):
        twin = ("../" if i else "") + homes[1 - i] if len(guides) == 2 else None
        files |= Site(guide, beside, templates, homes[i], twin, tuple(form)).files()
    return files


class Pages:
    """The pages of one guide, each a file here; how they are named is for others to say anew."""

    names: Sequence[str] = PAGES

    def __init__(self, guide: Guide, beside: Beside, templates: Templates) -> None:
        self.guide, self.beside, self.templates = guide, beside, templates
        self.t = Labels(guide.language)
        self.places = _places(guide)
        self.kinds = {word: norm.value for norm, both in WORDS.items() for word in both}
        self.by_id = {id: [m for m in guide.measures if m.id == id] for id in _ids(guide)}
        self.index = Page("index", self.t.index, "site/index.html.j2", "index")
        self.pages = [self._named(name) for name in self.names]
        self.environment: Environment = templates.environment(self._values())

    def all(self) -> list[Page]:
        """Every page: the index first, measures last."""
        return [self.index, *self.pages, *self.measure_pages()]

    def href(self, place: str) -> str:
        """The address of a place, from any page of this guide."""
        page = self.places[place]
        return f"{page}.html" if page == place else f"{page}.html#{place}"

    def to(self, name: str, spot: str = "") -> str:
        """The address of a page by its name, or of a spot on it."""
        return f"{name}.html#{spot}" if spot else f"{name}.html"

    def spot(self, page: Page, name: str) -> str:
        """The id of a spot that every page of its kind has."""
        return name

    def _named(self, name: str) -> Page:
        return Page(
            name,
            getattr(self.t, name),
            f"site/{name}.html.j2",
            "check" if name == "check" else "page",
            way=getattr(self.t, f"{name}_way"),
            style=STYLES.get(name, "guide.css"),
        )

    def measure_pages(self) -> Iterator[Page]:
        """A page for each measure, or version of one, between its neighbours."""
        measures = self.guide.measures
        chapters = {chapter.number: chapter for chapter in self.guide.chapters}
        for i, measure in enumerate(measures):
            words = self.beside.words.get(measure.id, ())
            numbers = {link.number: link for word in words for link in word.links}
            yield Page(
                measure.place,
                f"{self.t.measure_of(measure.id)} {measure.title}",
                "site/measure.html.j2",
                "measure",
                measure=measure,
                chapter=chapters.get(measure.chapter),
                before=measures[i - 1] if i else None,
                after=measures[i + 1] if i + 1 < len(measures) else None,
                words=words,
                numbers=tuple(numbers[mark] for mark in sorted(numbers)),
            )

    def _values(self) -> dict[str, object]:
        """What all templates know."""
        guide = self.guide
        provisions = [(m, p) for m in guide.measures for p in m.provisions]
        index = {m.place: i for i, m in enumerate(guide.measures)}
        facets = self.beside.facets
        return {
            "guide": guide,
            "t": self.t,
            "tongue": "zh-CN" if guide.language == "zh" else "en",
            "menu_pages": [self.index, *self.pages],
            "href": self.href,
            "to": self.to,
            "spot": self.spot,
            "day": self.t.day,
            "norm_kind": lambda word: self.kinds.get(word, "programme"),
            "norms_of": lambda measure: _norms(measure),
            "measures_of": lambda chapter: [m for id in chapter.measures for m in self.by_id[id]],
            "current": lambda measure: measure.place.endswith(f"m{measure.id}"),
            "office_of": self._office,
            "concerned": lambda measure: _positions(f.of[index[measure.place]] for f in facets),
            "named": lambda measure: _positions(f.named[index[measure.place]] for f in facets),
            "used_by": self._used_by,
            "cases_of": lambda measure: _tables(measure.cases),
            "facets": facets,
            "index_of": index,
            "pictures": {place: Markup(svg) for place, svg in self.beside.pictures.items()},
            "deadlines": [(m, p) for m, p in provisions if p.deadline is not None],
            "earliest": [(m, p) for m, p in provisions if p.earliest is not None],
            "limits": [(m, p, limit) for m, p in provisions for limit in p.limits],
            "linked": linked(guide, self.beside.links, self.t),
            "changed": [c for c in guide.changes if c.day <= guide.as_of],
            "coming": [c for c in guide.changes if c.day > guide.as_of],
        }

    def _used_by(self, users: Sequence[Run]) -> list[Measure]:
        """The measures on whose pages the users stand, each once."""
        pages = {self.places[run.link] for run in users}
        return [measure for measure in self.guide.measures if measure.place in pages]

    def _office(self, measure: Measure) -> list[tuple[str, str]]:
        return self.beside.told(measure.id, self.t)


class Site(Pages):
    """The pages of one guide as files: below `home`, beside those of its twin."""

    def __init__(
        self,
        guide: Guide,
        beside: Beside,
        templates: Templates,
        home: str,
        twin: str | None,
        form: Sequence[str],
    ) -> None:
        super().__init__(guide, beside, templates)
        self.home, self.twin = home, twin
        self.scripts = {"concerns": ("filter.js",), "check": form}

    def files(self) -> dict[str, str]:
        """All pages and the search index."""
        files = {f"{self.home}{page.name}.html": self.text(page) for page in self.all()}
        files |= {f"{self.home}{name}": text for name, text in self.beside.files.items()}
        kinds = {kind: getattr(self.t, kind) for kind in KINDS}
        files[f"{self.home}search.js"] = search_index(self.guide, self.href, kinds)
        return files

    def text(self, page: Page) -> str:
        """A page, whole. Raises TemplateBroken."""
        twin = None if self.twin is None else f"{self.twin}{page.name}.html"
        up = "../" if self.home else ""
        scripts = ["assets/search.js", "assets/print.js"]
        scripts += [f"assets/{name}" for name in self.scripts.get(page.name, ())]
        values = {"page": page, "root": up, "twin": twin, "scripts": scripts}
        return self.templates.render(self.environment, "site/base.html.j2", values)


def _ids(guide: Guide) -> dict[str, None]:
    return {measure.id: None for measure in guide.measures}


def _positions(cells: Iterable[frozenset[int] | None]) -> str:
    """For scripts: by question the numbers of its answers, `*` for all."""
    return ";".join("*" if c is None else ",".join(map(str, sorted(c))) for c in cells)


def _tables(cases: Sequence[Case]) -> list[Table]:
    """Cases that are rows of one table together; what all its rows are given is said once."""
    groups = groupby(cases, key=lambda case: case.label.partition(" · ")[0])
    return [_table(name, list(found)) for name, found in groups]


def _table(name: str, cases: list[Case]) -> Table:
    first = cases[0].given if len(cases) > 1 else ()
    shared = tuple(pair for pair in first if all(pair in case.given for case in cases))
    rows = [
        Row(case.label.partition(" · ")[2], case, tuple(p for p in case.given if p not in shared))
        for case in cases
    ]
    return Table(name, shared, tuple(rows))


def _norms(measure: Measure) -> list[Provision]:
    """A provision for each norm of a measure."""
    return list({p.norm: p for p in reversed(measure.provisions)}.values())[::-1]


def _places(guide: Guide) -> dict[str, str]:
    """The page of every place that can be linked to."""
    places: dict[str, str] = {}
    for measure in guide.measures:
        places |= dict.fromkeys(_inside(measure), measure.place)
    for page, named in (
        ("terms", [one.place for one in guide.terms]),
        ("facts", [one.place for one in _facts(guide.facts)]),
        ("facts", [one.place for one in guide.categories]),
        ("figures", [one.place for one in guide.figures]),
        ("readings", [one.place for one in guide.readings]),
    ):
        places |= dict.fromkeys(named, page)
    return places


def _inside(measure: Measure) -> Iterator[str]:
    """The places on a measure's page."""
    yield measure.place
    clauses = [*measure.exceptions, *measure.cautions]
    for p in measure.provisions:
        yield p.place
        clauses += [*p.exceptions, *p.requirements, *p.limits, *p.amounts, *p.cautions]
        if p.deadline is not None:
            yield p.deadline.place
    for clause in clauses:
        yield clause.place
        if clause.waiver is not None:
            yield clause.waiver.place


def _facts(facts: Sequence[FactEntry]) -> Iterator[FactEntry]:
    for fact in facts:
        yield fact
        yield from _facts(fact.fields)
