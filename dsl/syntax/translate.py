"""References of a text in the words of the other language."""

from __future__ import annotations

from dsl.syntax import tree as t
from dsl.syntax.print_expressions import Language


def translated(tree: t.Tree, language: Language, others: tuple[t.Tree, ...] = ()) -> t.Tree:
    return tree
