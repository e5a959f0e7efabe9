"""What `pol build` writes: the package that answers, and guidance for people beside it."""

from __future__ import annotations

from compiler.backends.guidance.from_model import LANGUAGES, from_model, opening_day
from compiler.backends.guidance.markdown import markdown_files
from compiler.packages import GUIDANCE
from compiler.pipeline import emit_files
from compiler.reading import Compiled


def build_files(compiled: Compiled, source_name: str) -> dict[str, str]:
    """The files of a policy without errors, by their paths in its package."""
    return emit_files(compiled, source_name, guidance_files(compiled))


def guidance_files(compiled: Compiled) -> dict[str, str]:
    """The guide in Markdown, in both languages, as of the first day in force."""
    policy = compiled.policy
    assert policy is not None
    day = opening_day(policy)
    return {
        f"{GUIDANCE}{language}/{name}": text
        for language in LANGUAGES
        for name, text in markdown_files(from_model(policy, language, day, compiled.digest)).items()
    }
