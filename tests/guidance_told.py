"""What the pages of a guide tell, read back: the text of a policy without its facts."""

from __future__ import annotations

from collections.abc import Callable

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.markdown import markdown_files
from compiler.backends.guidance.site import site
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.tree import Guide
from dsl.model import tree as m
from tests.guidance_reader.outline import from_markdown
from tests.guidance_reader.pages import Pages
from tests.guidance_reader.seen import from_html
from tests.guidance_reader.site import SitePages

Told = Callable[[m.Policy, Guide], str]


def of_markdown(policy: m.Policy, guide: Guide) -> str:
    """What the Markdown pages tell."""
    files = markdown_files(guide)
    index = from_markdown(files.pop("index.md"))
    return Pages(policy, guide.language).text(index, list(map(from_markdown, files.values())))


def of_site(policy: m.Policy, guide: Guide) -> str:
    """What the pages of the site tell; versions of one measure side by side, as in Markdown."""
    files = site([(guide, Beside(pictures={"overview": "<svg/>"}))], Templates(), {})
    index, terms, readings = (
        from_html(files[f"{name}.html"]) for name in ("index", "terms", "readings")
    )
    places: dict[str, list[str]] = {}
    for measure in guide.measures:
        places.setdefault(measure.id, []).append(measure.place)
    pages = [from_html(files[f"{place}.html"]) for same in places.values() for place in same]
    return SitePages(policy, guide.language).of_site(index, terms, readings, pages)
