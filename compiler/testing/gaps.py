"""Gaps that cannot be closed, and why: a list beside the policy, `POLICY.gaps.yaml`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs
import yaml

from compiler.sheet import Entry, Sheet
from compiler.testing.coverage import Covered
from compiler.testing.points import Point, Sight
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Span

KEYS: Final = {
    "at": ("位置", "at"),
    "point": ("条件", "when"),
    "never": ("不会", "never"),
    "because": ("理由", "because"),
}
SIGHTS: Final = {
    Sight.TRUE: ("是", "true"),
    Sight.FALSE: ("否", "false"),
    Sight.UNKNOWN: ("未知", "unknown"),
    Sight.BEFORE: ("施行前", "before"),
    Sight.WITHIN: ("施行中", "within"),
    Sight.AFTER: ("失效后", "after"),
    Sight.TAKEN: ("采用", "taken"),
}


def file_of(policy: Path) -> Path:
    """The list beside a policy."""
    return policy.with_suffix(".gaps.yaml")


@attrs.frozen
class Excuse:
    """What is never seen at the points of a clause, or at one of them, and why."""

    at: str
    point: str | None
    never: tuple[Sight, ...]
    because: str
    span: Span

    def about(self, point: Point) -> bool:
        """Whether it speaks of a point: by its words in either language, or as it is written."""
        if point.at != self.at:
            return False
        names = {point.name.zh, point.name.en, point.span.text()}
        return self.point is None or _bare(self.point) in {_bare(name) for name in names}


def _bare(text: str) -> str:
    return "".join(text.split())


def read_gaps(data: bytes, name: str) -> tuple[list[Excuse], list[Diagnostic]]:
    """The excuses of a file, and what is wrong with it."""
    sheet = Sheet(data, name, KEYS)
    excuses = []
    for node in sheet.items(sheet.root) if sheet.root is not None else ():
        entries = sheet.mapping(node, KEYS)
        told = isinstance(node, yaml.MappingNode) and len(entries) < len(node.value)
        if entries.keys() >= {"at", "never", "because"}:
            excuses += _excuse(sheet, entries, sheet.span(node))
        elif entries and not told:
            sheet.wants("excuse", node)
    return excuses, sheet.found


def _excuse(sheet: Sheet, entries: dict[str, Entry], span: Span) -> list[Excuse]:
    texts = {k: sheet.text(e.value) for k, e in entries.items() if k != "never"}
    words = {word: sight for sight, both in SIGHTS.items() for word in both}
    never = []
    for node in sheet.items(entries["never"].value):
        word = sheet.text(node)
        if word in words:
            never.append(words[word])
        elif word is not None:
            sheet.wants("sight", node)
    at, because = texts["at"], texts["because"]
    if at is None or because is None or not never:
        return []
    return [Excuse(at, texts.get("point"), tuple(never), because, span)]


def excused(
    covered: Sequence[Covered], excuses: Sequence[Excuse]
) -> tuple[list[Covered], list[Diagnostic]]:
    """The points with their excuses; an excuse of what is seen, or of nothing, is told."""
    found: list[Diagnostic] = []
    result = list(covered)
    for excuse in excuses:
        for sight in excuse.never:
            open_ = [i for i, c in enumerate(result) if excuse.about(c.point) and sight in c.gaps]
            for i in open_:
                told = (*result[i].excused, (sight, excuse.because))
                result[i] = attrs.evolve(result[i], excused=told)
            if not open_:
                zh, en = SIGHTS[sight]
                args = {"at": excuse.at, "sight_zh": zh, "sight_en": en}
                found.append(Diagnostic("POL0804", excuse.span, args))
    return result, found
