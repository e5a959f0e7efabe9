"""Codes of this family: lints."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row

LINTS: tuple[Row, ...] = ()
