"""The house: imports go one way, nothing general knows of a policy, files keep their size."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Later layers may import earlier ones, never the other way round.
LAYERS = (
    ("dsl.source", "dsl.runtime"),
    ("dsl.diagnostics",),
    ("dsl.syntax",),
    ("dsl.model",),
    ("dsl.checks", "dsl.facts"),
    ("dsl.semantics", "dsl.official", "compiler.logic", "compiler.emit", "compiler.phrases"),
    ("compiler.backends",),
    ("compiler.pipeline", "compiler.evaluate", "compiler.packages", "compiler.building"),
    ("compiler.agree", "compiler.testing", "compiler.batch"),
    ("compiler.cli",),
)


def modules(*tops: str) -> list[Path]:
    """All Python files below these folders."""
    return sorted(p for top in tops for p in (ROOT / top).rglob("*.py"))


def name_of(path: Path) -> str:
    """The dotted name of a file's module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> set[str]:
    """Modules that a file imports, wherever the import stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                # A generated package works wherever it is put and under any name, so its modules
                # know each other by place; nobody else may, and none reaches out of its package.
                depth = len(path.relative_to(ROOT).parts) - 2
                assert path.is_relative_to(ROOT / "generated"), f"{path}: relative import"
                assert node.level < depth + 1, f"{path}: leaves its package"
            elif node.module:
                names.add(node.module)
    return names


def layer(name: str) -> int | None:
    """The number of the layer a module stands in."""
    for number, prefixes in enumerate(LAYERS):
        if any(name == p or name.startswith(p + ".") for p in prefixes):
            return number
    return None


def test_imports_go_one_way() -> None:
    wrong = []
    for path in modules("dsl", "compiler"):
        own = layer(name_of(path))
        for target in imported(path):
            other = layer(target)
            if own is not None and other is not None and other > own:
                wrong.append(f"{name_of(path)} imports {target}")
    assert not wrong


def test_dsl_never_imports_compiler() -> None:
    assert not [
        f"{name_of(p)} imports {t}"
        for p in modules("dsl")
        for t in imported(p)
        if t.split(".")[0] in {"compiler", "generated", "click", "jinja2"}
    ]


def test_runtime_stands_alone() -> None:
    allowed = {"dsl.runtime"}
    wrong = [
        f"{name_of(p)} imports {t}"
        for p in modules("dsl/runtime")
        for t in imported(p)
        if t.startswith(("dsl", "compiler")) and not any(t.startswith(a) for a in allowed)
    ]
    assert not wrong


def test_only_the_parser_imports_lark() -> None:
    users = {
        name_of(p)
        for p in modules("dsl", "compiler")
        if "lark" in {t.split(".")[0] for t in imported(p)}
    }
    assert all(u.startswith("dsl.syntax") for u in users), users


def test_backends_do_not_import_each_other() -> None:
    wrong = []
    for path in modules("compiler/backends"):
        own = name_of(path).split(".")[2:3]
        for target in imported(path):
            other = target.split(".")[2:3] if target.startswith("compiler.backends.") else []
            if own and other and own != other:
                wrong.append(f"{name_of(path)} imports {target}")
    assert not wrong


def test_the_reference_shares_only_value_types_with_generated_code() -> None:
    allowed = {"truth", "quantity", "period", "calendar", "status", "report", "values", "written"}
    wrong = [
        f"{name_of(p)} imports {t}"
        for p in [*modules("dsl/semantics"), *(ROOT / "dsl").glob("semantics.py")]
        for t in imported(p)
        if t.startswith("compiler")
        or (t.startswith("dsl.runtime.") and t.split(".")[2] not in allowed)
    ]
    assert not wrong


@pytest.mark.parametrize("word", ["henan", "河南", "济源", "大别山", "净地"])
def test_nothing_general_knows_of_henan(word: str) -> None:
    users = [
        str(p.relative_to(ROOT))
        for top in ("dsl", "compiler", "grammar")
        for p in (ROOT / top).rglob("*")
        if p.is_file()
        and p.suffix in {".py", ".lark", ".md", ".json", ".txt", ".j2"}
        and word in p.read_text(encoding="utf-8").lower()
    ]
    assert not users


def test_generated_code_imports_only_the_runtime() -> None:
    wrong = []
    for path in modules("generated"):
        for target in imported(path):
            top = target.split(".")[0]
            if top in {"lark", "jinja2", "click", "yaml", "rich", "compiler"}:
                wrong.append(f"{name_of(path)} imports {target}")
            if top == "dsl" and not target.startswith(("dsl.runtime", "dsl.facts")):
                wrong.append(f"{name_of(path)} imports {target}")
    assert not wrong
