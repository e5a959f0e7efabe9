"""Whatever is given as a project file: a coded message with its line, within seconds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from dsl.diagnostics.render import text
from tests.facts_help import POLICY, ROOT, fact, read

RUN = [sys.executable, "-c", "from compiler.cli.main import main; main()"]
SECONDS = 20.0  # far more than it takes; what hangs takes minutes
LAUGHS = "a0: &a0 [x, x, x]\n" + "".join(
    f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 30)
)


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (bytes(range(256)) * 40, "POL0618", 1),
        (b"farm:\n  name: \xff\xfe\xfa\n", "POL0618", 1),
        (b"", "POL0615", 1),
        (b"\xef\xbb\xbf\r\n \n", "POL0615", 1),
        (b'farm:\n  name: "a\\0b"\n', "POL0604", 2),
        (b'farm:\n  name: "\\e[31mred"\n', "POL0604", 2),
        (b"farm:\n  name: *a\n", "POL0617", 2),
        (b"- a\n- b\n", "POL0615", 1),
        (b"hello\n", "POL0615", 1),
        (b"farm:\n\tname: x\n", "POL0624", 2),
        (b"farm:\n  name: x\n---\nfarm:\n  name: y\n", "POL0616", 3),
        (b'farm: !!python/object/apply:os.system ["true"]\n', "POL0617", 1),
        (LAUGHS.encode(), "POL0602", 2),
        (b"farm:\n  name: " + b"x" * 10_000_000, "POL0619", 1),
        (b"farm: " + b"[" * 100_000, "POL0619", 1),
        (b"farm: " + b"{a: " * 100_000, "POL0619", 1),
        (b"as of: 2025-02-31\n", "POL0609", 1),
    ],
    ids=[
        *(
            "binary",
            "bytes",
            "empty",
            "blank",
            "nul written",
            "escape written",
            "alias",
            "list",
            "scalar",
            "tab",
            "documents",
            "tag",
            "anchors",
        ),
        *("line", "nested", "maps", "date"),
    ],
)
def test_a_bad_file_is_refused_with_a_code(data: bytes, code: str, line: int) -> None:
    began = time.monotonic()
    got = read(data)
    assert time.monotonic() - began < SECONDS
    assert got.given is None
    assert (code, line) in [(d.code, d.span.line) for d in got.found]
    for diagnostic in got.found:
        for language in ("zh", "en"):
            assert len(text(diagnostic, language)) < 2000


@pytest.mark.parametrize("number", ["9" * 10_000 + "亩", ".inf", ".nan", "1e999999999亩", "-3亩"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    got = fact("land", number)
    assert got.given is None
    assert [d.span.line for d in got.found if d.code != "POL0620"] == [2]


def test_nothing_is_evaluated_on_a_file_with_a_nul() -> None:
    assert read(b"farm:\n  name: a\0b\n").given is None


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_what_cannot_be_opened_is_exit_2(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "given.yaml"
    if kind == "folder":
        path.mkdir()
    line = ["eval", str(path), "--policy", str(POLICY), "--lang", "en"]
    done = subprocess.run([*RUN, *line], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2
    said = done.stderr.decode("utf-8")
    assert "POL0902" in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    "written",
    [
        "farm: {spare: 1,950亩}\n",
        "land:\n  plots: [{area: 1,950亩}]\n",
        "land: {plots: [{area: 1,950㎡}]}\n",
    ],
)
def test_a_figure_split_at_its_comma_is_told_how_to_write_it(written: str) -> None:
    got = read(written)
    assert got.given is None
    assert "without them" in "".join(text(d, "en") for d in got.found)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="wants a file without end")
def test_a_file_without_end() -> None:
    line = ["eval", "/dev/zero", "--policy", str(POLICY), "--lang", "en"]
    done = subprocess.run([*RUN, *line], cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "POL0619" in done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("encoding", "guess"),
    [
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("cp1252", "WINDOWS-1252"),
    ],
)
def test_another_encoding_is_named(encoding: str, guess: str) -> None:
    (said,) = read("farm:\n  name: Café\n".encode(encoding)).found
    assert said.code == "POL0618"
    for language in ("zh", "en"):
        assert guess in text(said, language)


@pytest.mark.parametrize(
    ("name", "written", "words"),
    [
        ("closed", "2025-02-31", "no such day"),
        ("share", "0.3", "in percent, as 30%"),
        ("shed", "3", "wan or yi"),
    ],
)
def test_the_help_is_about_the_very_mistake(name: str, written: str, words: str) -> None:
    (said,) = [d for d in fact(name, written).found if d.code != "POL0620"]
    assert words in text(said, "en")
