"""Every block in the documents is run.

A block `pol file=NAME` or `yaml file=NAME` writes a file into the page's own folder; a `.pol` file
must check clean there. A block `console` runs each `$ pol …` line in that folder and expects the
lines below it; a line `...` stands for any lines. A block `python` runs as a script.
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

ROOT = Path(__file__).resolve().parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(p for p in (ROOT / "docs").rglob("*.md")),
]
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


def blocks(page: Path) -> list[Block]:
    """The blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(m.group(1), m.group(2), m.group(3), text.count("\n", 0, m.start()) + 1)
        for m in FENCE.finditer(text)
    ]


def pol(folder: Path, words: list[str]) -> subprocess.CompletedProcess[str]:
    """Runs the command as a user would, in the page's folder, in Chinese unless told otherwise."""
    return subprocess.run(
        [sys.executable, "-c", RUN, *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(ROOT), "POL_LANG": "zh", "PATH": "", "COLUMNS": "80"},
    )


def matches(expected: str, found: str) -> bool:
    """Whether the output is as the page shows it; `...` alone on a line stands for any lines.

    A digest stands for any digest: it changes with every word of a policy.
    """
    expected, found = (DIGEST.sub("digest", text) for text in (expected, found))
    lines = [line.rstrip() for line in expected.strip("\n").split("\n")]
    pattern = "".join(
        r"(?:.*\n)*?" if line == "..." else re.escape(line) + r"[ ]*\n" for line in lines
    )
    return re.fullmatch(pattern, found.strip("\n") + "\n") is not None


def run_console(folder: Path, block: Block) -> None:
    """Runs the commands of a console block and compares what they print."""
    for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        words = shlex.split(command)
        if words[0] != "pol":
            continue
        target = words[words.index(">") + 1] if ">" in words else None
        if ">" in words:
            words = words[: words.index(">")]
        done = pol(folder, words[1:])
        assert "Traceback" not in done.stderr, f"line {block.line}: {command}\n{done.stderr}"
        if target:
            assert done.returncode == 0, f"line {block.line}: {command}\n{done.stderr}"
            (folder / target).write_text(done.stdout, encoding="utf-8")
        elif expected.strip():
            found = done.stdout + done.stderr
            assert matches(expected, found), f"line {block.line}: {command}\nfound:\n{found}"
        else:
            assert done.returncode == 0, f"line {block.line}: {command}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_block_of_the_page_runs(page: Path, tmp_path: Path) -> None:
    for name in ("policies", "examples"):
        (tmp_path / name).symlink_to(ROOT / name)
    for block in blocks(page):
        if block.file:
            (tmp_path / block.file).write_text(block.text, encoding="utf-8")
            if block.language == "pol":
                done = pol(tmp_path, ["check", block.file])
                assert done.returncode == 0, f"line {block.line}: {done.stdout}{done.stderr}"
        elif block.language == "console":
            run_console(tmp_path, block)
        elif block.language == "python":
            script = subprocess.run(
                [sys.executable, "-c", block.text],
                cwd=tmp_path,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
                env={"PYTHONPATH": str(ROOT), "PATH": ""},
            )
            assert script.returncode == 0, f"line {block.line}: {script.stderr}"


def test_the_readme_names_a_way_for_each_reader() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for page in ("docs/drafter.md", "docs/developer.md", "docs/clerk.md"):
        assert page in text
        assert (ROOT / page).exists()
