"""Why: the conditions that decided a provision, with their words, places and facts."""

from __future__ import annotations

from importlib import import_module

from dsl.runtime.case import Case, Node, Told
from dsl.runtime.report import Label, Truth, WhyNode, Written
from dsl.runtime.shown import written
from dsl.runtime.status import Status
from dsl.runtime.values import NONE, UNKNOWN, Value
from dsl.runtime.walk import Outcome

_SCOPE = Label("范围", "scope")
_EXCEPTION = Label("除外", "exception")
_BREACH = Label("违反", "breach")
_HARD = Label("要求与限额", "requirements and limits")
_SOFT = Label("原则上的要求与限额", "requirements and limits in principle")
_STAGES = (_SCOPE, _EXCEPTION, _BREACH, _HARD, _SOFT)


class Explainer:
    """Turns evaluated nodes into trees of words; the words are loaded when first needed."""

    def __init__(self, package: str, source: str, case: Case) -> None:
        self._package = package
        self._source = source
        self._case = case
        self._tables: dict[str, dict[str, tuple[str, str, int]]] = {}

    def why(self, outcome: Outcome, everything: bool = False) -> WhyNode:
        """The tree for a provision; `everything` keeps the branches that decided nothing."""
        p = outcome.clauses
        kids: list[WhyNode] = []
        for label, node in zip(_STAGES, outcome.stages, strict=False):
            inner = self._trees(node, everything, p.line)
            if not inner:
                continue
            if everything or self._stage_decides(outcome, label, node):
                kids.append(WhyNode(label, _truth(node), self._source, p.line, (), inner))
        applies: Truth = outcome.status is Status.APPLIES
        if outcome.status is Status.UNDETERMINED:
            applies = None
        return WhyNode(p.label, applies, self._source, p.line, (), tuple(kids))

    def _stage_decides(self, outcome: Outcome, label: Label, node: Node) -> bool:
        status = outcome.status
        if status is Status.UNDETERMINED:
            return node.value is None
        wanted = {
            Status.NOT_APPLICABLE: _SCOPE,
            Status.EXCEPTED: _EXCEPTION,
            Status.VIOLATED: _BREACH,
            Status.NOT_MET: _HARD,
            Status.REFERRED: _SOFT,
        }.get(status)
        return label == wanted if wanted else label != _EXCEPTION or node.value is True

    def _trees(self, node: Node, everything: bool, line: int) -> tuple[WhyNode, ...]:
        """The trees of a node; one without words passes its operands up.

        `line` is the provision's: that of a test which the policy does not write out.
        """
        kids = [kid for kid in node.kids if everything or self._decides(node, kid)]
        inner = tuple(tree for kid in kids for tree in self._trees(kid, everything, line))
        if isinstance(node, Told):
            label = node.label
        elif node.key:
            zh, en, line = self._text(node.key)
            label = Label(zh, en)
        else:
            return inner
        facts = tuple(self._facts(node))
        return (WhyNode(label, _truth(node), self._source, line, facts, inner),)

    def _decides(self, node: Node, kid: Node) -> bool:
        """An operand decides its node if it has the node's truth, or is below a negation."""
        if not isinstance(node.value, bool | None) or not isinstance(kid.value, bool | None):
            return True
        return kid.value is node.value or len(node.kids) == 1

    def _text(self, key: str) -> tuple[str, str, int]:
        name = key.partition("/")[0]
        if name not in self._tables:
            self._tables[name] = import_module(f"{self._package}.texts.{name}").TEXTS
        return self._tables[name][key]

    def _facts(self, node: Node) -> list[tuple[str, Written]]:
        """The facts that a condition read itself, not those of the conditions in it."""
        found: dict[str, Written] = {}
        waiting = list(node.kids)
        if node.name:
            found[node.name] = self._shown(node)
        while waiting:
            kid = waiting.pop(0)
            if kid.name and "." in kid.name:
                found.setdefault(kid.name, self._shown(kid))
            elif not kid.key:
                waiting = [*kid.kids, *waiting]
        return list(found.items())

    def _shown(self, node: Node) -> Written:
        value = node.value
        shown: Value = UNKNOWN if value is None else value
        if node.name in self._case.given.texts and value not in (None, NONE):
            text: str | list[str] = self._case.given.texts[node.name or ""]
        else:
            text = written(shown)
        return text if isinstance(text, str) else tuple(text)


def _truth(node: Node) -> Truth:
    return node.value if isinstance(node.value, bool) else None
