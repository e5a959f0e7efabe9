"""All files of a generated package."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Final

from compiler.backends.python.expressions import Emitter, Texts
from compiler.backends.python.facts import FactModules, texts_rows
from compiler.backends.python.imports import EDIT, imports
from compiler.backends.python.measures import MeasureModule, label
from compiler.backends.python.names import constant, variable
from compiler.backends.python.statuses import statuses_module
from compiler.emit import (
    WIDTH,
    Atom,
    Code,
    Dict,
    Function,
    Keyword,
    Tuple,
    call,
    comment,
    lay,
    module,
    module_docstring,
    names_in,
    plain_comment,
    text,
    width,
)
from compiler.logic.tree import Logic
from compiler.phrases import Phrases
from dsl.facts.from_model import vocabulary_of
from dsl.facts.vocabulary import to_json
from dsl.model import tree as m
from dsl.runtime.project import written


def emit_package(
    logic: Logic, source: str, digest: str, tool: str, beside: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The files of the package, by their paths in it.

    `source` is the policy's name in comments, `digest` that of its text, `tool` the version;
    `beside` are files of other back-ends that go into the same package.
    """
    policy = logic.policy
    phrases = Phrases(policy)
    facts = FactModules(policy, phrases, source)
    files = {
        "py.typed": "",
        "facts.py": facts.facts(),
        "vocabulary.py": facts.vocabulary(),
        "figures.py": _figures(policy, phrases, source),
    }
    terms = Texts("terms", phrases)
    files["terms.py"] = _terms(policy, terms, source)
    modules = _module_names(logic)
    files["measures/__init__.py"] = '"""A module per measure."""\n'
    files["texts/__init__.py"] = (
        '"""The words of conditions, read when an answer is explained."""\n'
    )
    files["texts/terms.py"] = _texts(terms)
    for measure, name in zip(logic.measures, modules, strict=True):
        made = MeasureModule(measure, name, phrases, source)
        files[f"measures/{name}.py"] = made.text()
        files[f"texts/{name}.py"] = _texts(made.texts)
    policy_texts = Texts("policy", phrases)
    files["policy.py"] = _policy(logic, modules, policy_texts, source)
    files["texts/policy.py"] = _texts(policy_texts)
    files["plain.py"] = statuses_module(logic, facts.classes, source)
    files["vocabulary.json"] = to_json(vocabulary_of(policy))
    files["__init__.py"] = _init(policy, source, digest)
    files.update(beside or {})
    files["manifest.json"] = _manifest(policy, files, source, digest, tool)
    return files


def _module_names(logic: Logic) -> list[str]:
    names: list[str] = []
    for one in logic.measures:
        name = base = "m" + one.measure.id.replace("-", "_").zfill(2)
        number = 2
        while name in names:
            name, number = f"{base}_v{number}", number + 1
        names.append(name)
    return names


def _figures(policy: m.Policy, phrases: Phrases, source: str) -> str:
    used = {"Dated", "Final"}
    emitter = Emitter(Texts("figures", phrases), used)
    blocks = []
    for parameter in policy.parameters:
        rows = tuple(
            Tuple((emitter.literal(v.start), emitter.literal(v.value.value)))
            for v in parameter.values
        )
        words = plain_comment(f"{parameter.label.zh} · {parameter.label.en}")
        dated = "; ".join(f"{_written(v.value)} from {v.start}" for v in parameter.values)
        said = [*comment(f"{words}: {dated}"), *comment(f"{source}:{parameter.span.line}")]
        table = lay(call("Dated", Tuple(rows)), "", f"{constant(parameter.id)}: Final = ")
        blocks.append([*said, *table])
    doc = f"Figures of the policy, dated.\n\nGenerated from {source}; {EDIT}\n"
    if not blocks:
        return module(doc, ["from __future__ import annotations"], [])
    return module(doc, imports(used), blocks)


def _written(literal: m.Constant) -> str:
    """A figure as a person writes it."""
    words = written(literal.value)
    return plain_comment(words if isinstance(words, str) else ", ".join(words))


def _terms(policy: m.Policy, texts: Texts, source: str) -> str:
    used = {"Case", "Node"}
    blocks = []
    for define in policy.defines:
        made = Emitter(texts, used, "").value(define.value)
        function = Function(
            variable(define.id),
            "case: Case",
            plain_comment(f"{define.label.zh} · {define.label.en}"),
            f"{source}:{define.span.line}",
            made.code,
            made.inner,
        )
        blocks.append(function.lines())
    doc = f"Terms of the policy.\n\nGenerated from {source}; {EDIT}\n"
    if not blocks:
        return module(doc, ["from __future__ import annotations"], [])
    named = names_in(blocks)
    return module(doc, imports(used & named, {"figures"} & named, "."), blocks)


def _texts(texts: Texts) -> str:
    table = Dict(tuple(texts_rows(texts)))
    doc = "Conditions in words: Chinese, English, and the policy's line."
    lines = ["from __future__ import annotations", "", "from typing import Final"]
    return module(doc, lines, [lay(table, "", "TEXTS: Final[dict[str, tuple[str, str, int]]] = ")])


def _policy(logic: Logic, modules: list[str], texts: Texts, source: str) -> str:
    policy = logic.policy
    used = {"PolicyClauses", "Window", "Final"}
    functions: list[Function] = []
    scope: list[Code] = []
    emitter = Emitter(texts, used)
    if policy.applies is not None:
        used |= {"Case", "Node"}
        made = emitter.condition(policy.applies)
        where = f"{source}:{policy.applies.span.line}"
        functions.append(
            Function("scope", "case: Case", "适用情形 · scope", where, made.code, made.inner)
        )
        scope.append(Atom("scope"))
    cautions: list[Code] = []
    for number, caution in enumerate(policy.cautions, 1):
        used |= {"Case", "Node", "CautionClause", "Label"}
        made = emitter.condition(caution.when)
        name = f"caution_{number}"
        where = f"{source}:{caution.span.line}"
        functions.append(
            Function(name, "case: Case", "提示 · caution", where, made.code, made.inner)
        )
        cautions.append(call("CautionClause", label(caution.text), Atom(name)))
    days = [
        Keyword(name, emitter.literal(day))
        for name, day in (("start", policy.window.start), ("end", policy.window.end))
        if day is not None
    ]
    table = call(
        "PolicyClauses",
        Keyword("id", text(policy.id)),
        Keyword("window", call("Window", *days)),
        Keyword("scope", Tuple(tuple(scope))),
        Keyword("cautions", Tuple(tuple(cautions))),
        Keyword("measures", Tuple(tuple(Atom(f"{name}.MEASURE") for name in modules))),
        Keyword(
            "chosen", Dict(tuple((text(i.id), text(i.chosen)) for i in policy.interpretations))
        ),
        Keyword(
            "options",
            Dict(
                tuple(
                    (text(i.id), Tuple(tuple(text(o.id) for o in i.options)))
                    for i in policy.interpretations
                )
            ),
        ),
    )
    blocks = [f.lines() for f in functions]
    blocks.append(lay(table, "", "POLICY: Final = "))
    named = names_in(blocks)
    lines = imports(used & named, {"figures", "terms"} & named, ".")
    if modules:
        ordered = sorted(modules)
        single = f"from .measures import {', '.join(ordered)}"
        if width(single) > WIDTH:
            single = "\n".join(
                ["from .measures import (", *(f"    {name}," for name in ordered), ")"]
            )
        lines += [single] if lines[-1].startswith("from . ") else ["", single]
    doc = f"The policy as a table of its measures.\n\nGenerated from {source}; {EDIT}\n"
    return module(doc, lines, blocks)


_INIT: Final = '''{head}

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dsl.runtime.checker import Checker, Report
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts

from .policy import POLICY
from .vocabulary import TABLE

if TYPE_CHECKING:
    from .facts import Project

DIGEST: Final = {digest}
CHECKER: Final = Checker(__name__, POLICY, TABLE, DIGEST, {source_text})
# The status of each measure by its id and nothing else, with the arguments of `check`: for a
# `Project` the fastest way there is.
statuses: Final = CHECKER.statuses
statuses_on: Final = CHECKER.statuses_on  # the same for many projects on one day
reasons: Final = CHECKER.reasons  # statuses, with the clauses that decided each provision
reasons_on: Final = CHECKER.reasons_on


def check(
    project: Project | GivenFacts,
    *,
    as_of: date | None = None,
    readings: Mapping[str, str] | None = None,
    assumptions: bool = True,
) -> Report:
    """The statuses of all measures; the details of one are found when they are asked for.

    `readings` name another option than the chosen one by interpretation; without `assumptions`
    nothing is taken as absent or as no because it was not given.
    """
    return CHECKER.check(project, as_of=as_of, readings=readings, assumptions=assumptions)


def load(path: str | Path) -> Project:
    """The project of a project file. Raises `Diagnostics` where it has mistakes."""
    return _typed(CHECKER.load(path))


def read(mapping: Mapping[str, object]) -> Project:
    """The project of a mapping shaped as a project file. Raises `Diagnostics` likewise."""
    return _typed(CHECKER.read(mapping))


def _typed(given: GivenFacts) -> Project:
    from dsl.runtime.loaded import typed  # late, as the typed classes: the command needs neither

    from . import facts

    return typed(given, facts.Project)


def __getattr__(name: str) -> object:
    # The typed classes are made when they are asked for: a project file needs none of them.
    if name == "Project":
        return import_module(".facts", __name__).Project
    raise AttributeError(name)


__all__ = [
    "CHECKER",
    "DIGEST",
    "NONE",
    "UNKNOWN",
    "Project",
    "check",
    "load",
    "read",
    "reasons",
    "reasons_on",
    "statuses",
    "statuses_on",
]
'''


def _init(policy: m.Policy, source: str, digest: str) -> str:
    title = plain_comment(f"{policy.label.zh} · {policy.label.en}")
    doc = f"{title}.\n\nGenerated from {source}; {EDIT}\n"
    return (
        _INIT.replace("{head}", "\n".join(module_docstring(doc)))
        .replace("{source_text}", text(source).text)
        .replace("{digest}", text(digest).text)
    )


def _manifest(policy: m.Policy, files: dict[str, str], source: str, digest: str, tool: str) -> str:
    sums = {
        path: "sha256:" + hashlib.sha256(body.encode()).hexdigest()
        for path, body in sorted(files.items())
    }
    manifest = {
        "schema": "pol-package/1",
        "policy": policy.id,
        "source": source,
        "digest": digest,
        "tool": tool,
        "files": sums,
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
