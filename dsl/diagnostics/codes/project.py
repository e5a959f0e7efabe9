"""Codes of this family: project."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row

PROJECT: tuple[Row, ...] = ()
