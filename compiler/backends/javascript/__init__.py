"""Checkers for pages: classic scripts, which load from disk and in node alike."""

from __future__ import annotations

from compiler.backends.javascript.files import emit_javascript

__all__ = ["emit_javascript"]
