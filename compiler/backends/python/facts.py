"""The vocabulary as typed classes, and as tables for the checkers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from compiler.backends.python.expressions import Emitter, Texts
from compiler.backends.python.imports import EDIT, SPECS, imports
from compiler.backends.python.names import Names, class_name, identifier
from compiler.emit import (
    STEP,
    WIDTH,
    Atom,
    Code,
    Dict,
    Function,
    Keyword,
    Set,
    Tuple,
    call,
    comment,
    docstring,
    lay,
    module,
    names_in,
    plain_comment,
    text,
    width,
)
from compiler.phrases import Phrases
from dsl.model import tree as m
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo
from dsl.model.walk import parts

KINDS: Final = {
    YesNo: "yes_no",
    Text: "text",
    Numeric: "number",
    Day: "date",
    Choice: "choice",
    Choices: "set",
    Records: "list",
}
_OWN: Final = frozenset(
    "Project Final Literal Quantity Members Given Absent Norm NotPlain Covered Statuses Status"
    " STATUS Reasons".split()
)


class FactModules:
    """Emits `facts.py` (classes for developers) and `vocabulary.py` (tables for checkers)."""

    def __init__(self, policy: m.Policy, phrases: Phrases, source: str) -> None:
        self.policy = policy
        self.phrases = phrases
        self.source = source
        self.classes = self._class_names()
        self.names = Names()

    def _class_names(self) -> dict[tuple[str, str], str]:
        """Distinct class names for categories, records and sections."""
        taken = {*_OWN, *(identifier(s.id) for s in self.policy.sections)}
        taken |= {identifier(f.id) for s in self.policy.sections for f in s.facts}
        taken |= {identifier(f.id) for r in self.policy.records for f in r.fields}
        names: dict[tuple[str, str], str] = {}
        for kind, suffix, things in (
            ("category", "Value", self.policy.categories),
            ("record", "Item", self.policy.records),
            ("section", "Section", self.policy.sections),
        ):
            for thing in things:
                base = class_name(thing.id)
                name = base if base not in taken else base + suffix
                while name in taken:
                    name += "_"
                taken.add(name)
                names[kind, thing.id] = name
        return names

    # --- facts.py ---

    def facts(self) -> str:
        """The typed classes."""
        blocks: list[list[str]] = []
        for category in self.policy.categories:
            name = self.classes["category", category.id]
            values = ", ".join(text(v.id).text for v in category.values)
            line = f"{name} = Literal[{values}]"
            if width(line) > WIDTH:
                rows = [f"    {text(v.id).text}," for v in category.values]
                blocks.append([f"{name} = Literal[", *rows, "]"])
            else:
                blocks.append([line])
        for record in self.policy.records:
            blocks.append(
                self._class("record", record.id, record.label.zh, record.label.en, record.fields)
            )
        for section in self.policy.sections:
            label = section.label
            blocks.append(self._class("section", section.id, label.zh, label.en, section.facts))
        blocks.append(self._project())
        doc = (
            "The facts of a project, typed. A fact left out is not given; UNKNOWN is the word"
            f" unknown, NONE is known not to be.\n\nGenerated from {self.source}; edit the policy,"
            " not this file.\n"
        )
        body = "\n".join(line for block in blocks for line in block)
        return module(doc, _fact_imports(body), blocks)

    def _class(self, kind: str, id_: str, zh: str, en: str, facts: tuple[m.Fact, ...]) -> list[str]:
        lines = ["@attrs.frozen", f"class {self.classes[kind, id_]}:"]
        lines += docstring(f"{plain_comment(f'{zh} · {en}')}.", STEP)
        lines.append("")
        for one in facts:
            name = identifier(one.id)
            held = self._python_type(one.type)
            lines += comment(plain_comment(one.label.zh), STEP)
            lines += lay(call("fact", text(one.id)), STEP, f"{name}: Given[{held}] = ")
        if not facts:
            lines.append("    pass")
        return lines

    def _project(self) -> list[str]:
        lines = ["@attrs.frozen", "class Project:"]
        lines.append('    """A project: a section each for what it gives."""')
        lines.append("")
        for one in self.policy.sections:
            name = self.classes["section", one.id]
            made = call("section", text(one.id), Atom(name))
            lines += comment(plain_comment(one.label.zh), STEP)
            lines += lay(made, STEP, f"{identifier(one.id)}: Given[{name}] = ")
        if not self.policy.sections:
            lines.append("    pass")
        return lines

    def _python_type(self, kind: Type) -> str:
        match kind:
            case YesNo():
                return "bool"
            case Text():
                return "str"
            case Numeric():
                return "Quantity"
            case Day():
                return "date"
            case Choice(category):
                return self.classes["category", category]
            case Choices(category):
                return f"frozenset[{self.classes['category', category]}] | Members"
            case Records(record):
                return f"tuple[{self.classes['record', record]}, ...]"

    # --- vocabulary.py ---

    def vocabulary(self) -> str:
        """The tables of the checkers."""
        texts = Texts("vocabulary", self.phrases)
        used = {"Case", "Node", "Final"}
        functions: list[Function] = []
        self.names = Names()
        sections = tuple(self._section(s, texts, used, functions) for s in self.policy.sections)
        categories = tuple(self._category(c) for c in self.policy.categories)
        fields = Dict(
            tuple(
                (text(r.id), Tuple(tuple(text(f.id) for f in r.fields)))
                for r in self.policy.records
            )
        )
        table = call("FactTable.of", Tuple(sections), Tuple(categories), fields)
        blocks = [f.lines() for f in functions]
        blocks.append(lay(table, "", "TABLE: Final = "))
        named = names_in(blocks)
        lines = imports((used | SPECS) & named, {"figures", "terms"} & named, ".")
        doc = f"The vocabulary for the checkers.\n\nGenerated from {self.source}; {EDIT}\n"
        return module(doc, lines, blocks)

    def _section(
        self, section: m.Section, texts: Texts, used: set[str], functions: list[Function]
    ) -> Code:
        facts = []
        for one in section.facts:
            default = reads = None
            if one.default is not None:
                name = self.names.fresh(f"{section.id}_{one.id}")
                emitter = Emitter(texts, used)
                made = emitter.value(one.default)
                where = f"{self.source}:{one.default.span.line}"
                doc = plain_comment(f"{one.label.zh}：默认值 · by default")
                functions.append(Function(name, "case: Case", doc, where, made.code, made.inner))
                default = Keyword("default", Atom(name))
                reads = Keyword("reads", Tuple(tuple(text(n) for n in self._reads(one.default))))
            category = one.type.category if isinstance(one.type, Choice | Choices) else None
            record = one.type.record if isinstance(one.type, Records) else None
            facts.append(
                call(
                    "FactSpec",
                    text(one.id),
                    text(KINDS[type(one.type)]),
                    Keyword("category", text(category)) if category else None,
                    Keyword("record", text(record)) if record else None,
                    Keyword("assumed_no", Atom("True")) if one.assumed_no else None,
                    default,
                    reads,
                )
            )
        assumed = Atom(str(section.assumed_absent))
        return call("SectionSpec", text(section.id), assumed, Tuple(tuple(facts)))

    def _reads(self, formula: m.Expr) -> list[str]:
        """The facts that a formula reads, its terms written out, sorted."""
        terms = {define.id: define.value for define in self.policy.defines}
        found: set[str] = set()
        waiting = [formula]
        while waiting:
            one = waiting.pop()
            waiting.extend(parts(one))
            if isinstance(one, m.DefineRef):
                waiting.append(terms[one.define])
            elif isinstance(one, m.FactRef):
                found.add(one.name)
        return sorted(found)

    def _category(self, category: m.Category) -> Code:
        above = Dict(
            tuple(
                (
                    text(v.id),
                    call(
                        "frozenset",
                        Set((text(v.id), *(text(a) for a in sorted(v.ancestors)))),
                    ),
                )
                for v in category.values
            )
        )
        values = Tuple(tuple(text(v.id) for v in category.values))
        return call("CategorySpec", text(category.id), values, above)


def _fact_imports(body: str) -> list[str]:
    """The import lines of `facts.py`, for the names that its body has."""
    fields = [n for n in ("Given", "fact", "section") if f"{n}(" in body or f"{n}[" in body]
    plain = [
        "from datetime import date" if "Given[date]" in body else "",
        "from typing import Literal" if " = Literal[" in body else "",
    ]
    own = [
        f"from dsl.runtime.project import {', '.join(fields)}" if fields else "",
        "from dsl.runtime.quantity import Quantity" if "Given[Quantity]" in body else "",
        "from dsl.runtime.values import Members" if " | Members]" in body else "",
    ]
    lines = ["from __future__ import annotations"]
    for group in (plain, ["import attrs"], own):
        if kept := [line for line in group if line]:
            lines += ["", *kept]
    return lines


def texts_rows(texts: Texts) -> Iterator[tuple[Code, Code]]:
    """The rows of a table of texts."""
    for key, row in texts.rows.items():
        yield (
            text(key),
            Tuple((text(row.label.zh), text(row.label.en), Atom(str(row.line)))),
        )
