"""Guides for tests, and all that a reader of one sees."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs

from compiler.backends.guidance.from_model import from_model, opening_day
from compiler.backends.guidance.markdown import markdown_guide
from compiler.backends.guidance.tree import Guide, Listing, Said, Sentence
from compiler.reading import compile_file
from dsl.model import tree as m

LANGUAGES = ("zh", "en")


def policy_of(path: Path) -> m.Policy:
    """The model of a policy without errors."""
    compiled = compile_file(path)
    assert compiled.policy is not None, compiled.diagnostics
    return compiled.policy


def guide_of(path: Path, language: str, day: date | None = None) -> Guide:
    """The guide of a policy's file, as of a day or its first."""
    policy = policy_of(path)
    return from_model(policy, language, day or opening_day(policy), "sha256:0")


def markdown_of(policy: m.Policy, language: str) -> str:
    """The whole guide of a policy in Markdown, as of its first day."""
    return markdown_guide(from_model(policy, language, opening_day(policy), "sha256:0"))


def lines(said: Said, deep: int = 0) -> list[str]:
    """The lines of a condition, a list one step in from its lead."""
    if isinstance(said, Listing):
        inner = [line for item in said.items for line in lines(item, deep + 1)]
        return ["  " * deep + said.lead.text + ":", *inner]
    return ["  " * deep + said.text]


UNSEEN = frozenset({"id", "place", "link", "language", "digest"})


def words(part: object) -> str:
    """All words in a part of a guide that its reader sees."""
    match part:
        case Sentence():
            return part.text
        case str():
            return part
        case date():
            return part.isoformat()
        case tuple():
            return "\n".join(words(one) for one in part)
        case _ if attrs.has(type(part)):
            fields = attrs.fields(type(part))  # type: ignore[arg-type]
            return words(tuple(getattr(part, f.name) for f in fields if f.name not in UNSEEN))
        case _:
            return ""
