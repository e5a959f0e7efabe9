"""Codes of this family: text."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row

TEXT: tuple[Row, ...] = ()
