"""What `pol source --report` lists: the reasons that drafters gave, names, words without a rule."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.cli.lines import pick, wrap
from dsl.model import tree as m
from dsl.official.account import Held
from dsl.official.lock import text_digest
from dsl.official.spans import AROUND, Cited, Owner
from dsl.runtime.status import Norm

_KINDS = {m.CiteKind.PURPOSE: ("目的句", "purpose"), m.CiteKind.CONTEXT: ("背景句", "context")}


def report_lines(held: Held, n: int) -> Iterator[str]:
    """The report in Chinese (0) or English (1)."""
    yield f"{('原文摘要值', 'digest of the text')[n]} {text_digest(held.notice)}"
    answers = list(_answers(held))
    yield (f"已核对 {len(answers)} 处", f"agreed: {len(answers)}")[n]
    for owner, answer in answers:
        text = f"{owner} “{answer.words}”{('：', ': ')[n]}{pick(answer.because, n)}"
        yield from wrap(text, "  ", "    ")
    yield (f"名称用语 {len(held.policy.named)} 个", f"named: {len(held.policy.named)}")[n]
    for name in held.policy.named:
        yield f"  “{name}”"
    work = list(_programmes(held))
    yield (f"工作部署 {len(work)} 处", f"programmes: {len(work)}")[n]
    for one in work:
        yield from wrap(f"{one.owner.name} “{one.text}”", "  ", "    ")
    idle = [c for c in held.resolved.cited if c.cite.kind is not m.CiteKind.RULE]
    yield (f"目的句、背景句 {len(idle)} 处", f"purposes and contexts: {len(idle)}")[n]
    for one in idle:
        yield from wrap(f"{one.owner.name} {_KINDS[one.cite.kind][n]} “{one.text}”", "  ", "    ")


def _programmes(held: Held) -> Iterator[Cited]:
    """Words that stand under a programme: read, and found to hold no rule, or not yet encoded."""
    for one in held.resolved.cited:
        provision = held.uses.provisions.get(one.owner)
        if provision is not None and provision.norm is Norm.PROGRAMME:
            yield one


def _answers(held: Held) -> Iterator[tuple[str, m.Agreed]]:
    owners = [Owner(AROUND)]
    for measure in held.uses.measures:
        owners.append(Owner(measure))
        owners += [owner for owner in held.uses.provisions if owner.measure == measure]
    for owner in owners:
        for answer in held.uses.agreed(owner):
            yield owner.name, answer
