"""The scripts of a policy: a runtime written by hand, and the policy's tables, which it reads."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from compiler.backends.javascript.tables import Json, tables, written
from compiler.emit import plain_comment
from compiler.logic.tree import Logic

# In the order in which they load: each reads what those before it have put into `Pol`.
RUNTIME: Final = (
    "quantity",
    "outcome",
    "facts",
    "expressions",
    "clauses",
    "walk",
    "marks",
    "report",
    "truths",
    "sums",
)


def emit_javascript(logic: Logic) -> dict[str, str]:
    """The scripts by path: `javascript/runtime.js` is to be loaded before `checkers.js`."""
    folder = files(__package__).joinpath("runtime")
    runtime = [folder.joinpath(f"{name}.js").read_text(encoding="utf-8") for name in RUNTIME]
    return {
        "javascript/runtime.js": "\n".join(runtime),
        "javascript/checkers.js": _script(logic.policy.label.en, tables(logic)),
    }


def _script(title: str, parts: dict[str, Json]) -> str:
    """A call with the tables, one entry of each to a line."""
    title = plain_comment(title).replace("*/", "* /")
    lines = [f"/* {title}: tables for runtime.js, made by `pol build`. */", '"use strict";']
    lines.append("Pol.define({")
    for name, part in parts.items():
        if isinstance(part, list):
            lines.append(f"  {name}: [")
            lines += [f"    {written(one)}," for one in part]
            lines.append("  ],")
        else:
            lines.append(f"  {name}: {written(part)},")
    lines.append("});")
    return "\n".join(lines) + "\n"
