"""Codes of this family: norms."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row

NORMS: tuple[Row, ...] = ()
