"""Codes of this family: tool."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row

TOOL: tuple[Row, ...] = ()
