"""What a policy declares before any rule, as written: categories, records, facts and figures."""

from __future__ import annotations

from dsl.syntax import tree as s

_DECLARED = (s.Category, s.Record, s.Section, s.Parameter)


def declared(tree: s.Tree) -> str:
    """Their text, taken from the policy's own: the words that its rules are made of."""
    heads = [group.head for group in tree.items]
    text = heads[0].span.source.text
    ends = [head.span.start for head in heads[1:]] + [len(text)]
    return "\n".join(
        text[head.span.start : end]
        for head, end in zip(heads, ends, strict=True)
        if isinstance(head, _DECLARED)
    )
