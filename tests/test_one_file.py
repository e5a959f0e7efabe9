"""The form as one file: it allows its own scripts and style by their digests, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re

import attrs
import pytest

from compiler.backends.guidance.one_file import FORM, SCRIPTS, one_file
from compiler.reading import compile_file
from dsl.model import tree as m
from dsl.runtime.report import Label
from tests.command_help import HEATING


@pytest.fixture(scope="module")
def policy() -> m.Policy:
    """A small policy."""
    compiled = compile_file(HEATING)
    assert compiled.policy is not None
    return compiled.policy


def digests(page: str, tag: str) -> list[str]:
    """The digests of what stands in such elements."""
    texts = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    hashes = [hashlib.sha256(text.encode()).digest() for text in texts]
    return [f"'sha256-{base64.b64encode(one).decode()}'" for one in hashes]


def test_its_policy_names_what_stands_in_it_and_allows_nothing_else(policy: m.Policy) -> None:
    page = one_file(policy, "sha256:0", ["/* checkers */"])
    (allowed,) = re.findall('http-equiv="Content-Security-Policy" content="(.*?)"', page)
    rules = dict(rule.split(" ", 1) for rule in allowed.split("; "))
    assert rules["script-src"].split() == digests(page, "script")
    assert rules["style-src"].split() == digests(page, "style")
    assert {rules[name] for name in ("default-src", "connect-src", "base-uri")} == {"'none'"}
    assert "unsafe" not in allowed
    assert not re.search(r"<(?:script|link|img)[^>]*(?:src|href)=", page)
    assert not re.search(r"<[^>]* (?:on\w+|style)=", page.partition("<style>")[0])


def test_all_scripts_of_the_form_are_in_it() -> None:
    here = {path.relative_to(FORM).as_posix() for path in FORM.rglob("*.js")}
    assert here == set(SCRIPTS)


@pytest.mark.parametrize("script", ["'</script>'", "'<!--'", "'</SCRIPT '"])
def test_a_script_that_would_end_its_element_is_refused(script: str, policy: m.Policy) -> None:
    with pytest.raises(ValueError, match="cannot stand in a page"):
        one_file(policy, "sha256:0", [script])


def test_a_label_is_never_markup(policy: m.Policy) -> None:
    nasty = Label("</title><script>x</script>{{ 1 }}", "<b>")
    page = one_file(attrs.evolve(policy, label=nasty), "sha256:0", [])
    assert page.count("<script>") == len(SCRIPTS) + 1
    assert "{{ 1 }}" in page
