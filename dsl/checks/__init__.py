"""Lints: what is right by the rules and yet hardly meant. They warn."""

from __future__ import annotations

from dsl.checks.constant import idle_exceptions
from dsl.checks.silence import open_by_silence
from dsl.checks.unused import unused
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m


def lints(policy: m.Policy) -> list[Diagnostic]:
    """Everything that the checks find in a policy without errors, in the order of the text."""
    found = [*unused(policy), *idle_exceptions(policy), *open_by_silence(policy)]
    return sorted(found, key=lambda d: (d.span.source.name, d.span.start))
