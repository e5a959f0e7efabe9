"""What generated modules import: the run time's names and where each has its home."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from compiler.emit import WIDTH, width

CONDITIONS: Final = frozenset(
    "all_of any_of at_least at_most equals every holds includes_all includes_any includes_only"
    " is_in is_none known less_than more_than not_ rank reading set_is_none some Item".split()
)
ARITHMETIC: Final = frozenset(
    "count divide first_of larger minus moved negative plus share smaller total year_of".split()
)
CLAUSES: Final = frozenset(
    "AmountClause CautionClause Dated DeadlineClause EachLimitClause ExceptionClause LimitClause"
    " MeasureClauses PolicyClauses ProvisionClauses RequirementClause Review WaiverClause"
    " Window".split()
)
SPECS: Final = frozenset({"CategorySpec", "FactSpec", "FactTable", "SectionSpec"})
EDIT: Final = "edit the policy, not this file."
HOMES: Final = (
    ("datetime", frozenset({"date"})),
    ("dsl.runtime.arithmetic", ARITHMETIC),
    ("dsl.runtime.case", SPECS | {"Case", "Node"}),
    ("dsl.runtime.clauses", CLAUSES),
    ("dsl.runtime.conditions", CONDITIONS),
    ("dsl.runtime.quantity", frozenset({"Dimension", "Quantity", "Rounding"})),
    ("dsl.runtime.report", frozenset({"Label"})),
    ("dsl.runtime.status", frozenset({"Comparison", "Norm"})),
    ("dsl.runtime.values", frozenset({"NONE"})),
)


def imports(used: Iterable[str], local: Iterable[str] = (), dots: str = "..") -> list[str]:
    """The import lines for run-time names and for modules of the package itself."""
    wanted = set(used)
    lines = ["from __future__ import annotations"]
    groups: list[list[str]] = [[], [], []]
    if "Final" in wanted:
        groups[0].append("from typing import Final")
    for home, names in HOMES:
        found = sorted(wanted & names, key=_import_order)
        if found:
            groups[0 if home == "datetime" else 1] += _import(home, found)
    locals_ = sorted(set(local))
    if locals_:
        groups[2].append(f"from {dots} import {', '.join(locals_)}")
    for group in groups:
        if group:
            ordered = sorted(group, key=lambda line: line) if group is groups[0] else group
            lines += ["", *ordered]
    return lines


def _import_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions, as the linter sorts names."""
    if name.isupper():
        return 0, name
    return (1, name) if name[:1].isupper() else (2, name)


def _import(home: str, names: list[str]) -> list[str]:
    line = f"from {home} import {', '.join(names)}"
    if width(line) <= WIDTH:
        return [line]
    return ["\n".join([f"from {home} import (", *(f"    {name}," for name in names), ")"])]
