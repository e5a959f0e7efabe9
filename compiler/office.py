"""What a notice never says and a citizen asks first: a YAML file of offices, for `pol guide`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import yaml

from compiler.sheet import Entry, Sheet
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.diagnostics.suggest import nearest

MEASURES: Final = ("措施", "measures")
KEYS: Final = {
    "department": ("部门", "department"),
    "window": ("窗口", "window"),
    "telephone": ("电话", "telephone"),
    "channel": ("渠道", "channel"),
    "fee": ("收费", "fee"),
    "complaints": ("投诉", "complaints"),
}


def read_office(
    data: bytes, name: str, measures: Collection[str]
) -> tuple[dict[str, dict[str, str]], list[Diagnostic]]:
    """What is told by measure id, for all measures under the empty name; and what is wrong."""
    sheet = Sheet(data, name, {**KEYS, "measures": MEASURES})
    if sheet.root is None:
        return {}, sheet.found
    entries = sheet.mapping(sheet.root, {**KEYS, "measures": MEASURES})
    single = entries.pop("measures", None)
    office = {"": _told(sheet, entries)}
    if single is not None:
        for entry in _measures(sheet, single.value, measures):
            office[str(entry.key.value).strip()] = _told(sheet, sheet.mapping(entry.value, KEYS))
    return office, sheet.found


def _told(sheet: Sheet, entries: dict[str, Entry]) -> dict[str, str]:
    texts = {key: sheet.text(entry.value) for key, entry in entries.items()}
    return {key: text for key, text in texts.items() if text}


def _measures(sheet: Sheet, node: yaml.Node, measures: Collection[str]) -> list[Entry]:
    """The entries of a mapping by measures; one that is no measure of the policy is told."""
    if not isinstance(node, yaml.MappingNode):
        sheet.wants("mapping", node)
        return []
    found, seen = [], set()
    for key, value in node.value if sheet.fresh(node) else ():
        id = sheet.text(key)
        if id is None:
            continue
        if id not in measures:
            known = {"known_zh": "、".join(measures), "known_en": ", ".join(measures)}
            args = {"found": id, **known}
            sheet.found.append(Diagnostic("POL0802", sheet.span(key), args, nearest(id, measures)))
        elif id in seen:
            sheet.wants("once", key)
        else:
            found.append(Entry(key, value))
        seen.add(id)
    return found
