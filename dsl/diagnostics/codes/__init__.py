"""One table of all codes. Each family stands in a module of its own."""

from __future__ import annotations

from dsl.diagnostics.codes.lints import LINTS
from dsl.diagnostics.codes.names import NAMES
from dsl.diagnostics.codes.norms import NORMS
from dsl.diagnostics.codes.official import OFFICIAL
from dsl.diagnostics.codes.project import PROJECT
from dsl.diagnostics.codes.row import Row
from dsl.diagnostics.codes.testing import TESTING
from dsl.diagnostics.codes.text import TEXT
from dsl.diagnostics.codes.tool import TOOL
from dsl.diagnostics.codes.types import TYPES

CODES: dict[str, Row] = {
    row.code: row
    for family in (TEXT, NAMES, TYPES, NORMS, LINTS, PROJECT, OFFICIAL, TESTING, TOOL)
    for row in family
}
