"""JSON Schema (2020-12) of project files, for editors, and of reports, for other programs."""

from __future__ import annotations

from compiler.backends.schema.project import project_schema, schema_text
from compiler.backends.schema.report import report_schema

__all__ = ["project_schema", "report_schema", "schema_text"]
