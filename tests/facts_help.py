"""What the tests of project files share: the policy they are read against, and short cuts."""

from __future__ import annotations

import re
import textwrap
from functools import cache
from pathlib import Path

import attrs
import yaml

from compiler.pipeline import Compiled, compile_file
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.from_model import vocabulary_of
from dsl.facts.reader import read_project
from dsl.facts.vocabulary import Vocabulary
from dsl.runtime.values import GivenFacts, Value

ROOT = Path(__file__).resolve().parent.parent
POLICY = ROOT / "tests" / "corpus" / "project.pol"


@cache
def compiled() -> Compiled:
    """The policy, without errors."""
    found = compile_file(POLICY)
    assert found.policy is not None, [d.code for d in found.diagnostics]
    return found


@cache
def vocabulary() -> Vocabulary:
    """What its project files may hold."""
    policy = compiled().policy
    assert policy is not None
    return vocabulary_of(policy)


@attrs.frozen
class Read:
    """What became of a project file."""

    given: GivenFacts | None
    found: tuple[Diagnostic, ...]

    @property
    def codes(self) -> list[str]:
        """The codes, less the warning about required facts, which is not what a test is about."""
        return [d.code for d in self.found if d.code != "POL0620"]

    @property
    def facts(self) -> dict[str, Value]:
        """The facts of a file that has no errors."""
        assert self.given is not None, [(d.code, d.span.line, dict(d.args)) for d in self.found]
        return dict(self.given.facts)


def read(text: str | bytes) -> Read:
    """Reads a project file, its text indented as the test is."""
    data = text if isinstance(text, bytes) else textwrap.dedent(text).encode("utf-8")
    given, found = read_project(data, "project.yaml", vocabulary())
    return Read(given, tuple(found))


def fact(name: str, text: str) -> Read:
    """Reads a file that gives one fact of the farm."""
    return read(f"farm:\n  {name}: {text}\n")


def value(name: str, text: str) -> Value:
    """The value of one fact of the farm."""
    return fact(name, text).facts[f"farm.{name}"]


class _Core(yaml.SafeLoader):
    """Plain scalars as editors read them, by the core schema of YAML 1.2."""


_Core.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}",
        re.compile(f"^(?:{_pattern})$"),
        [*_first.replace("\0", ""), *([""] if "\0" in _first else [])],
    )


def as_editor(text: str) -> object:
    """The data of a YAML text as an editor's schema check sees it."""
    found: object = yaml.load(textwrap.dedent(text), _Core)  # a SafeLoader
    return found
