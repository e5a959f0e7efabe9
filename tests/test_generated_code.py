"""Generated code: clean under linter, formatter and type checker; it imports little."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from compiler.backends.python.plain_code import wrapped
from compiler.emit import WIDTH, comment, docstring, plain_comment, text, width
from tests.generated_help import ROOT, WRITTEN, Files, files_of, put, random_files

SEEDS = range(60)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of all policies at hand, and of random ones."""
    folder = tmp_path_factory.mktemp("made")
    for path in WRITTEN:
        put(files_of(path), folder / path.stem)
    for seed in SEEDS:
        put(random_files(seed), folder / f"random{seed}")
    return folder


def run(folder: Path, *command: str) -> str:
    """What a tool says of a folder; nothing where all is well."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(ROOT), "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_linter_has_nothing_to_say(packages: Path) -> None:
    config = str(ROOT / "pyproject.toml")
    assert not run(packages, "ruff", "check", "--no-cache", "--config", config, ".")


def test_the_formatter_would_change_nothing(packages: Path) -> None:
    config = str(ROOT / "pyproject.toml")
    assert not run(packages, "ruff", "format", "--diff", "--no-cache", "--config", config, ".")


@pytest.mark.parametrize("many", [6, 7, 9])
@pytest.mark.parametrize(
    "condition",
    [
        "x in {}",
        "x.isdisjoint({})",
        "y and not x.isdisjoint({})",
        "y and x in {}",
        "y and y and not x.isdisjoint({})",
        "y and x in {} and not y",
        "x.isdisjoint({}) and not y",
    ],
)
def test_long_sets_are_laid_out_as_the_formatter_has_it(
    tmp_path: Path, condition: str, many: int
) -> None:
    values = "{" + ", ".join(f'"a_value_{n}"' for n in range(many)) + "}"
    lines = wrapped([f"        if {condition.replace('{}', values)}:", "            found = 1"])
    code = ["def f(x: set[str], y: bool) -> None:", "    while y:", *lines]
    (tmp_path / "made.py").write_text("\n".join(code) + "\n", encoding="utf-8")
    config = str(ROOT / "pyproject.toml")
    assert not run(tmp_path, "ruff", "format", "--diff", "--no-cache", "--config", config, ".")


@pytest.mark.parametrize("extra", [0, 1, 2])
def test_a_choice_too_long_for_its_line_is_laid_out_as_the_formatter_has_it(
    tmp_path: Path, extra: int
) -> None:
    fact = "a_fact_of_a_p" + "x" * (6 + extra)
    line = f"            found = None if {fact} is None or {fact} is found else False"
    assert len(line) == 98 + 2 * extra
    head = f"def f({fact}: bool | None, found: bool | None) -> None:"
    code = [head, "    while True:", "        while True:", *wrapped([line])]
    (tmp_path / "made.py").write_text("\n".join(code) + "\n", encoding="utf-8")
    config = str(ROOT / "pyproject.toml")
    assert not run(tmp_path, "ruff", "format", "--diff", "--no-cache", "--config", config, ".")


@pytest.mark.slow
def test_the_type_checker_is_content(packages: Path) -> None:
    cache = str(packages / ".cache")
    options = ("--strict", "--explicit-package-bases", "--config-file=", "--cache-dir", cache)
    assert not run(packages, "mypy", *options, ".")


def test_the_code_imports_the_standard_library_attrs_and_the_runtime(packages: Path) -> None:
    wrong = []
    for path in packages.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [str(node.module)]
            for name in names:
                plain = name.partition(".")[0] in {*sys.stdlib_module_names, "attrs"}
                if not plain and not name.startswith("dsl.runtime."):
                    wrong.append(f"{path.name}: {name}")
    assert not wrong


def test_no_function_is_written_that_nobody_calls(packages: Path) -> None:
    for folder in (packages / path.stem for path in WRITTEN):  # random ones have idle terms
        sources = [p for p in folder.rglob("*.py") if "texts" not in p.parts]
        trees = [ast.parse(p.read_text(encoding="utf-8")) for p in sources]
        defined, named = set[str](), set[str]()
        for node in (node for tree in trees for node in ast.walk(tree)):
            if isinstance(node, ast.FunctionDef):
                defined.add(node.name)
            elif isinstance(node, ast.Name):
                named.add(node.id)
            elif isinstance(node, ast.Attribute):
                named.add(node.attr)
        public = {"check", "load", "read", "statuses", "statuses_on", "reasons"}
        public |= {"reasons_on", "__getattr__"}
        assert defined <= named | public, folder.name


def test_a_clause_has_its_docstring_and_its_line_of_the_policy() -> None:
    source = files_of(WRITTEN[0])["measures/m21.py"]
    tree = ast.parse(source)
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert functions
    for function in functions:
        assert ast.get_docstring(function)
        lines = source.splitlines()[function.lineno - 1 : function.end_lineno]
        assert any(line.startswith("    # policies/henan2025.pol:") for line in lines)


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: str(path.stem))
def test_the_straight_line_code_says_what_it_leaves_out(path: Path) -> None:
    files: Files = files_of(path)
    names = {
        node.id for node in ast.walk(ast.parse(files["plain.py"])) if isinstance(node, ast.Name)
    }
    assert {"FROM", "UNTIL", "REST"} <= names


# --- the layout's own parts ---


@pytest.mark.parametrize(
    "value",
    ["", "a" * 300, "地" * 120, "land 地 " * 40, '"' * 99, "\\" * 99, "\u202e" * 60, "é" * 120],
)
def test_texts_comments_and_docstrings_are_folded_to_the_width(value: str) -> None:
    assert ast.literal_eval(text(value).text) == value
    for line in (*comment(plain_comment(value), "    "), *docstring(plain_comment(value), "    ")):
        assert width(line) <= WIDTH or "a" * 300 in line
        assert line.startswith("    ")


@pytest.mark.parametrize("order", ["type: ignore", "fmt: off", "x # noqa", "ruff: noqa: E501"])
def test_a_comment_gives_no_tool_an_order(order: str) -> None:
    found = plain_comment(order)
    assert "#" not in found
    assert "noqa" not in found
    assert not any(word in found for word in ("type:", "fmt:", "ruff:"))
