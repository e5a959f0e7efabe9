"""Every block in the documents is run.

A block `pol file=NAME` or `yaml file=NAME` writes a file into the page's own folder, with `append`
at its end; a `.pol` file must check clean there unless it is marked `wrong`. A block `console` runs
each `$ pol …` line in that folder and expects the lines below it; `...` stands for any lines, or at
the end of a line for the rest of it. Its last command ends with 0, or as `exit=N` says. A block
`python` runs as a script. `sh` stands only for the README's own commands, which CI takes from there
and runs; `powershell` for their twins.
The repository's `policies` and `examples` lie beside the page's files, as for a reader of a clone.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from dsl.syntax.keywords import KEYWORDS
from tests.docs_pages import PAGES as MADE_PAGES

ROOT = Path(__file__).resolve().parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(p for p in (ROOT / "docs").rglob("*.md")),
]
ENGLISH = ROOT / "docs" / "en"
README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\S+)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DIGEST = re.compile(r"\b[0-9a-f]{12}\b")
RUN = "import sys; from compiler.cli.main import main; sys.argv[0] = 'pol'; main()"


@attrs.frozen
class Block:
    """A fenced block of a page."""

    language: str
    info: str
    text: str
    line: int

    @property
    def file(self) -> str | None:
        """The file the block stands for."""
        found = re.search(r"file=(\S+)", self.info)
        return found.group(1) if found else None

    @property
    def exit(self) -> int:
        """The status with which the last command is to end."""
        found = re.search(r"exit=(\d)", self.info)
        return int(found.group(1)) if found else 0


def blocks(page: Path) -> list[Block]:
    """The blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(m.group(1), m.group(2), m.group(3), text.count("\n", 0, m.start()) + 1)
        for m in FENCE.finditer(text)
    ]


def pol(folder: Path, words: list[str], language: str) -> subprocess.CompletedProcess[str]:
    """Runs the command as a user would, in the page's folder and the page's language."""
    return subprocess.run(
        [sys.executable, "-c", RUN, *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(ROOT), "POL_LANG": language, "PATH": "", "COLUMNS": "80"},
    )


def matches(expected: str, found: str) -> bool:
    """Whether the output is as the page shows it; `...` stands for any lines or the rest of one.

    A digest stands for any digest: it changes with every word of a policy.
    """
    expected, found = (DIGEST.sub("digest", text) for text in (expected, found))
    lines = [line.rstrip() for line in expected.strip("\n").split("\n")]
    pattern = "".join(
        r"(?:.*\n)*?"
        if line == "..."
        else re.escape(line.removesuffix("...")) + (r".*\n" if line.endswith("...") else r"[ ]*\n")
        for line in lines
    )
    return re.fullmatch(pattern, found.strip("\n") + "\n") is not None


def run_console(folder: Path, block: Block, language: str) -> None:
    """Runs the commands of a console block and compares what they print."""
    parts = re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]
    assert parts, f"line {block.line}: no command"
    for number, part in enumerate(parts, start=1):
        command, _, expected = part.partition("\n")
        words = shlex.split(command)
        assert words[0] == "pol", f"line {block.line}: {command} is not run by this test"
        target = words[words.index(">") + 1] if ">" in words else None
        if ">" in words:
            words = words[: words.index(">")]
        done = pol(folder, words[1:], language)
        found = done.stdout + done.stderr
        assert "Traceback" not in found, f"line {block.line}: {command}\n{found}"
        wanted = block.exit if number == len(parts) else 0
        assert done.returncode == wanted, f"line {block.line}: {command}\n{found}"
        if target:
            (folder / target).write_text(done.stdout, encoding="utf-8")
        elif expected.strip():
            assert matches(expected, found), f"line {block.line}: {command}\nfound:\n{found}"


def run_python(folder: Path, block: Block) -> None:
    """Runs a script of a page; a comment `# → …` at the end of a print is what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", block.text],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, f"line {block.line}: {done.stderr}"
    expected = re.findall(r"# → (.*)$", block.text, flags=re.MULTILINE)
    assert matches("\n".join(expected), done.stdout), f"line {block.line}:\n{done.stdout}"


def write_file(folder: Path, block: Block, name: str, language: str) -> None:
    """Writes the file that a block stands for; a policy must be free of errors."""
    path = folder / name
    before = path.read_text(encoding="utf-8") if "append" in block.info.split() else ""
    path.write_text(before + block.text, encoding="utf-8")
    if block.language == "pol" and "wrong" not in block.info.split():
        done = pol(folder, ["check", name], language)
        assert done.returncode == 0, f"line {block.line}: {done.stdout}{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_block_of_the_page_runs(page: Path, tmp_path: Path) -> None:
    for name in ("policies", "examples"):
        (tmp_path / name).symlink_to(ROOT / name)
    language = "en" if page.parent == ENGLISH else "zh"
    for block in blocks(page):
        if block.file:
            write_file(tmp_path, block, block.file, language)
        elif block.language == "console":
            run_console(tmp_path, block, language)
        elif block.language == "python":
            run_python(tmp_path, block)
        elif block.language == "sh":
            assert f"-->\n```sh\n{block.text}```" in README, f"line {block.line}: not run by CI"
        else:
            assert (page.name, block.language) == ("README.md", "powershell"), block.line


def test_no_block_escapes_the_test() -> None:
    """An opening fence without a language would not be found as a block."""
    for page in PAGES:
        fences = re.findall(r"^ *(?:```|~~~).*$", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert len(fences) == 2 * len(blocks(page)), page


@pytest.mark.parametrize("name", MADE_PAGES)
def test_tables_are_those_of_the_program(name: str, update: bool) -> None:
    path = ROOT / "docs" / name
    text = MADE_PAGES[name]()
    if update:
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("folder", [ROOT / "docs", ENGLISH], ids=["zh", "en"])
def test_the_table_of_constructs_shows_every_keyword(folder: Path) -> None:
    text = (folder / "drafter.md").read_text(encoding="utf-8")
    *_, chinese, english = zip(
        *re.findall(r"^\| (.+) \| (.+) \| (.+) \|$", text, re.M), strict=True
    )
    other = {"WITHIN", "AFTER"}  # Chinese writes a term as 自 … 起 … 内
    for keyword in KEYWORDS:
        shown = keyword.zh in "\n".join(chinese)
        assert not keyword.zh or shown or keyword.token in other, keyword
        assert not keyword.en or re.search(rf"\b{keyword.en}\b", "\n".join(english)), keyword


def test_links_lead_to_files() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page}: {target}"


def test_each_page_for_readers_is_there_in_both_languages() -> None:
    chinese = {p.name for p in (ROOT / "docs").glob("*.md")} - set(MADE_PAGES)
    assert {p.name for p in ENGLISH.glob("*.md")} == chinese


def test_the_readme_names_a_way_for_each_reader() -> None:
    for page in ("docs/drafter.md", "docs/developer.md", "docs/clerk.md"):
        assert page in README
        assert (ROOT / page).exists()
