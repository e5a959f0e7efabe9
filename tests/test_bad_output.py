"""Output that cannot go out, and Ctrl-C: a coded message at most, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.facts_help import ROOT

RUN = [sys.executable, "-c", "from compiler.cli.start import script; script()"]
FULL = Path("/dev/full")
EXAMPLE = str(ROOT / "examples" / "expressway.yaml")
POLICY = str(ROOT / "policies" / "henan2025.pol")
COMMANDS = (
    ("eval", EXAMPLE),
    ("eval", EXAMPLE, "--format", "json"),
    ("eval", EXAMPLE, "--policy", POLICY),
    ("check", POLICY),
    ("new", "--measure", "21"),
    ("explain", "POL0312"),
    ("policies",),
    ("schema", "report"),
    ("--help",),
)
# Ctrl-C comes while the module named first is imported.
INTERRUPTED = """
import os, signal, sys
# As at a terminal, also where the tests themselves run in the background and ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)
name = sys.argv.pop(1)
class Finder:
    def find_spec(wanted, path=None, target=None):
        if wanted == name:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Finder)
from compiler.cli.start import script
script()
"""
posix = pytest.mark.skipif(os.name != "posix", reason="streams and signals of POSIX")


@pytest.mark.skipif(not FULL.exists(), reason="wants /dev/full")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk_behind_standard_output(command: tuple[str, ...]) -> None:
    with open(FULL, "wb") as full:
        done = subprocess.run(
            [*RUN, *command], stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False
        )
    said = done.stderr.decode("utf-8")
    assert done.returncode == 1
    assert said.count("POL0903") == 1
    assert "POL0901" not in said


@posix
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_closed_standard_output(command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [*RUN, *command],
        stderr=subprocess.PIPE,
        cwd=ROOT,
        check=False,
        preexec_fn=lambda: os.close(1),
    )
    said = done.stderr.decode("utf-8")
    assert done.returncode == 1
    assert said.count("POL0903") == 1
    assert "Traceback" not in said


@posix
def test_with_both_streams_closed_the_exit_status_still_speaks(tmp_path: Path) -> None:
    for path, status in ((tmp_path / "no_such.pol", 2), (POLICY, 1)):
        done = subprocess.run(
            [*RUN, "check", str(path)],
            cwd=ROOT,
            check=False,
            preexec_fn=lambda: os.closerange(1, 3),
        )
        assert done.returncode == status


@posix
def test_a_reader_that_goes_away_is_told_nothing() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    try:
        done = subprocess.run(
            [*RUN, "eval", EXAMPLE], stdout=theirs, stderr=subprocess.PIPE, cwd=ROOT, check=False
        )
    finally:
        os.close(theirs)
    assert (done.returncode, done.stderr) == (1, b"")


@posix
@pytest.mark.parametrize(
    ("module", "status"),
    [
        ("compiler.cli.main", -2),
        ("pathlib", -2),
        ("dsl.source", -2),
        ("compiler.cli.commands", 130),
    ],
)
def test_ctrl_c_is_answered_without_a_traceback(module: str, status: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, module, "check", POLICY],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (status, b"", b"")
