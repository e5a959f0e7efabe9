"""What the tests of the syntax share."""

from __future__ import annotations

from pathlib import Path

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Source
from dsl.syntax import tree as t
from dsl.syntax.from_text import from_text

CORPUS = Path(__file__).resolve().parent / "corpus"
EVERYTHING = (CORPUS / "ok" / "every_construct.pol").read_text(encoding="utf-8")


def source(text: str) -> Source:
    """A text as a source."""
    return Source("test.pol", text)


def parsed(text: str) -> t.Tree:
    """The tree of a text that must be free of mistakes."""
    tree, found = from_text(source(text))
    assert not found, [(d.code, d.span.line, d.span.text()) for d in found]
    return tree


def mistakes(text: str) -> list[Diagnostic]:
    """What is wrong with a text."""
    return from_text(source(text))[1]


def codes(text: str) -> list[str]:
    """The codes of what is wrong with a text, in order."""
    return [d.code for d in mistakes(text)]
