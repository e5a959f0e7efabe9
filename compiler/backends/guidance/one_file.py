"""The form with its checkers as one HTML file, opened from disk by whoever it is sent to."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from compiler.backends.guidance.form_data import Json, form_data, form_script
from dsl.model import tree as m

FORM: Final = Path(__file__).parent / "assets" / "form"
# In the order in which they are loaded.
SCRIPTS: Final = tuple(
    f"{name}.js"
    for name in (
        "vendor/js-yaml.min dom words vocabulary project several repair nearest exchange written "
        "quantities decode fields lists sections asked sentences why results store paper tools "
        "engine page"
    ).split()
)


def one_file(policy: m.Policy, digest: str, checkers: Sequence[str]) -> str:
    """The page, in both languages; `checkers` are the scripts of the policy's checkers, in order.

    Scripts and styles stand in the page, and its own policy allows these by their digests only.
    Raises ValueError where a script holds what ends a script in HTML.
    """
    data: dict[str, Json] = form_data(policy, digest)
    scripts = [*checkers, form_script(data), *(_asset(name) for name in SCRIPTS)]
    for script in scripts:
        if "</script" in script.lower() or "<!--" in script:
            raise ValueError("a script that cannot stand in a page")
    style = _asset("form.css")
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates" / "form", encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("one_file.html.j2").render(
        title=policy.label,
        style=Markup(style),  # files of ours, whose digests the policy of the page names
        scripts=[Markup(script) for script in scripts],
        allowed_style=_allowed(style),
        allowed_scripts=[_allowed(script) for script in scripts],
    )


def _asset(name: str) -> str:
    return (FORM / name).read_text(encoding="utf-8")


def _allowed(text: str) -> str:
    """A text as a Content-Security-Policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
