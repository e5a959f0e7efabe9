"""What readers of tables give."""

from __future__ import annotations

import attrs

from compiler.batch.tree import Place
from dsl.diagnostics.diagnostic import Diagnostic


@attrs.frozen
class BadRow:
    """A row that cannot be taken apart: what is wrong with it, and what it holds."""

    place: Place
    found: Diagnostic
    cells: dict[str, str]
