"""The form in the page: its scripts, which load from disk, in a site and within a single file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from compiler.backends.guidance.form_data import form_data, form_script
from dsl.model import tree as m

ASSETS: Final = Path(__file__).parent / "assets" / "form"
# In the order in which they load: each reads what those before it have put into `Pol.form`.
PARTS: Final = (
    "dom words vocabulary project several repair nearest exchange written quantities decode fields "
    "lists sections asked sentences why results store paper tools engine page"
).split()


def form_scripts(policy: m.Policy, digest: str, checkers: Mapping[str, str]) -> dict[str, str]:
    """Classic scripts by the names of their files, in the order in which they load.

    `checkers` are the scripts of the policy's checkers in theirs.
    """
    return {
        **checkers,
        "form-data.js": form_script(form_data(policy, digest)),
        "js-yaml.min.js": form_asset("vendor/js-yaml.min.js"),
        "form.js": "\n".join(form_asset(f"{name}.js") for name in PARTS),
    }


def form_asset(name: str) -> str:
    """A file of the form as it is: `form.css`, `vendor/js-yaml.LICENSE`."""
    return (ASSETS / name).read_text(encoding="utf-8")
