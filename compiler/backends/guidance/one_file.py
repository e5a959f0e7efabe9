"""Form, guide and checkers as one HTML file, opened from disk by whoever it is sent to."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from typing import Final, TypeVar, cast

import attrs
from markupsafe import Markup

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.form import form_asset
from compiler.backends.guidance.site import Page, Pages
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.tree import Guide

CHECK: Final = "check"
T = TypeVar("T")


def one_file(
    guides: Sequence[tuple[Guide, Beside]], templates: Templates, form: Mapping[str, str]
) -> str:
    """The file, which opens in the language of the first guide.

    `form`: the scripts of the form by their names, in the order in which they load. Scripts and
    styles stand in the file, and its own policy allows these alone, by their digests.
    Raises TemplateBroken where a template of the user's cannot be used, ValueError where a script
    holds what ends a script in HTML.
    """
    parts = [Part(guide, beside, templates) for guide, beside in guides]
    own = {name: templates.text(name) for name in ("site/print.js", "form/one_file.js")}
    for name, script in {**form, **own}.items():
        if "</script" in script.lower() or "<!--" in script:
            why = f"{name} cannot stand in a page: it holds </script or <!--"
            raise templates.refused(name, why) or ValueError(why)
    scripts = [*form.values(), *own.values()]
    environment = templates.environment({})
    sheets = {
        "guide": Markup(templates.text("site/guide.css")),
        "form": Markup(form_asset("form.css")),
    }
    style = templates.render(environment, "form/one_file.css.j2", sheets)
    values = {
        "parts": parts,
        "style": Markup(style),  # as the digests in the head name it, and so no less than the
        "scripts": [Markup(script) for script in scripts],  # scripts not to be escaped
        "allowed_style": _allowed(style),
        "allowed_scripts": [_allowed(script) for script in scripts],
    }
    return templates.render(environment, "form/one_file.html.j2", values)


class Part(Pages):
    """A guide in one language as a part of the file: each page a view of it, no two ids alike."""

    names = (CHECK, "figures", "dates", "terms", "facts", "readings", "changes")

    def __init__(self, guide: Guide, beside: Beside, templates: Templates) -> None:
        self.prefix = f"{guide.language}-"
        words = {id: _prefixed(one, self.prefix) for id, one in beside.words.items()}
        # Worked cases and pictures are most of a site's size, and are for those who have the site.
        measures = tuple(attrs.evolve(measure, cases=()) for measure in guide.measures)
        brief = _prefixed(attrs.evolve(guide, measures=measures), self.prefix)
        super().__init__(brief, attrs.evolve(beside, words=words, pictures={}), templates)
        self.index = attrs.evolve(self.index, title=self.t.guide)
        self.tongue = "zh-CN" if guide.language == "zh" else "en"

    def views(self) -> list[tuple[str, Page, Markup]]:
        """All pages but the form's: id, page, and what stands in it."""
        found = []
        for page in self.all():
            if page.name != CHECK:
                text = self.templates.render(self.environment, page.body, {"page": page})
                found.append((self.id_of(page), page, Markup(text)))
        return found

    def id_of(self, page: Page) -> str:
        """The id of a page's view."""
        return page.name if page.measure is not None else self.prefix + page.name

    def href(self, place: str) -> str:
        """The address of a place."""
        return f"#{place}"

    def to(self, name: str, spot: str = "") -> str:
        """The address of a view, or of a spot in it; the form is the same in both languages."""
        if name == CHECK:
            return f"#{spot or CHECK}"
        return f"#{self.prefix}{name}--{spot}" if spot else f"#{self.prefix}{name}"

    def spot(self, page: Page, name: str) -> str:
        """The id of a spot in a view."""
        return f"{self.id_of(page)}--{name}"


def _prefixed(part: T, prefix: str) -> T:
    """A part of a guide whose places and links begin with a prefix."""
    made: object = part
    kind: type = type(part)
    if isinstance(part, tuple):
        made = tuple(_prefixed(one, prefix) for one in part)
    elif attrs.has(kind):
        given = {f.name: getattr(part, f.name) for f in attrs.fields(kind)}
        places = {k: prefix + v for k, v in given.items() if k in ("place", "link") and v}
        rest = {k: _prefixed(v, prefix) for k, v in given.items() if k not in places}
        made = type(part)(**rest, **places)
    return cast(T, made)


def _allowed(text: str) -> str:
    """A text as a Content-Security-Policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
