"""Codes of this family: types."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row

TYPES: tuple[Row, ...] = ()
