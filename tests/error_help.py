"""The golden cases of diagnostics: one file for each code."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from compiler.reading import compile_file
from compiler.testing.cases import read_cases
from compiler.testing.coverage import coverage
from compiler.testing.gaps import excused, read_gaps
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.reader import read_project
from dsl.model.tree import Policy
from dsl.official.account import hold
from dsl.official.agreement import agreement
from dsl.official.lock import accepted, changes
from dsl.official.notice import read_notice
from dsl.source import NOWHERE, Source
from tests.facts_help import vocabulary
from tests.syntax_help import CORPUS

ROOT = Path(__file__).resolve().parent.parent
ERRORS = CORPUS / "errors"
PAGES = ROOT / "dsl" / "diagnostics" / "pages"
HEADER = 'policy corpus "样例"\n\n'
SMALL = 'policy small "小政策"\n\n'
POLICY = sorted(ERRORS.glob("*.pol"))
# The policy that files of the family 08 stand beside.
TESTED = """policy tested "样例" effective from 2025-01-01
section a "事项" fact x "事实" : yes or no
measure 1 "一" permit apply "申请" when a.x
example "例" given a.x is yes expect 1.apply is applies
"""


def raised() -> set[str]:
    """Every code that a source file names, the tables of codes left out."""
    found: set[str] = set()
    for folder in ("dsl", "compiler"):
        for path in (ROOT / folder).rglob("*.py"):
            if "codes" not in path.parts and path.name != "diagnostic.py":
                text = path.read_text(encoding="utf-8")
                found |= set(re.findall(r'"(POL0\d{3})"', text))
    return found


def diagnosed(case: Path) -> list[Diagnostic]:
    """What a golden case gives: a policy or project file read, or a tool's message."""
    if case.suffix == ".json":
        args: dict[str, str] = json.loads(case.read_text(encoding="utf-8"))["args"]
        return [Diagnostic(case.stem, NOWHERE, args)]
    if case.suffix == ".notice":
        notice, policy, *later = case.read_text(encoding="utf-8").split("---\n")
        return changed(policy, notice, later[0], case) if later else held(policy, notice, case)
    if case.suffix == ".cases":
        return cases(case.read_bytes(), case)
    if case.suffix == ".gaps":
        return gaps(case.read_bytes(), case)
    if case.suffix == ".yaml":
        return list(read_project(case.read_bytes(), case.name, vocabulary())[1])
    return list(compile_file(case, case.name).diagnostics)


def held(policy: str, notice: str, case: Path) -> list[Diagnostic]:
    """A policy's text held against an official text: what is wrong with either."""
    compiled = _compiled(policy, case)
    read, found = read_notice(Source(f"{case.stem}.txt", notice))
    if read is None:
        return found
    whole = hold(compiled, read)
    return [*found, *whole.found, *agreement(whole)]


def gaps(data: bytes, case: Path) -> list[Diagnostic]:
    """What is wrong with a list of gaps, or with what it says of the policy beside it."""
    excuses, found = read_gaps(data, case.name)
    return [*found, *excused(coverage(_compiled(TESTED, case)), excuses)[1]]


def cases(data: bytes, case: Path) -> list[Diagnostic]:
    """What is wrong with a file of cases."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "policy.pol"
        path.write_text(TESTED, encoding="utf-8")
        compiled = compile_file(path, "policy.pol")
    assert compiled.policy is not None
    return read_cases(data, case.name, compiled.policy, compiled.trees)[1]


def changed(policy: str, notice: str, later: str, case: Path) -> list[Diagnostic]:
    """What has changed in a text since it was accepted."""
    compiled = _compiled(policy, case)
    before, _ = read_notice(Source(f"{case.stem}.txt", notice))
    after, _ = read_notice(Source(f"{case.stem}.txt", later))
    assert before is not None and after is not None
    return changes(hold(compiled, after), accepted(hold(compiled, before)))


def _compiled(policy: str, case: Path) -> Policy:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "policy.pol"
        path.write_text(policy, encoding="utf-8")
        compiled = compile_file(path, f"{case.stem}.pol")
    assert compiled.policy is not None, compiled.diagnostics
    return compiled.policy


def checked(text: str, folder: Path, name: str = "case.pol") -> list[str]:
    """The codes of a text written to a file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return [d.code for d in compile_file(path, name).diagnostics]


def examples(code: str, kind: str) -> list[str]:
    """The `wrong` or `right` examples of a page, with a heading where they have none.

    Those of the text family are pieces that are only parsed; project files are read as they are.
    """
    page = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    found = re.findall(rf"```(?:pol|yaml) {kind}\n(.*?)```", page, re.DOTALL)
    if code.startswith(("POL01", "POL06", "POL07", "POL08")):
        return found
    return [text if re.match("policy|政策", text) else SMALL + text for text in found]


def notice_of(code: str) -> str:
    """The official text of a page of the family 07; empty where it has none."""
    page = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    found = re.search(r"```text notice\n(.*?)```", page, re.DOTALL)
    return found.group(1) if found else ""
