"""Codes of this family: names."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row

NAMES: tuple[Row, ...] = ()
