"""`pol new`: the blank file and the examples are what `pol eval` takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dsl.facts.blank import blank_project
from tests.facts_help import ROOT, read, vocabulary

RUN = [sys.executable, "-c", "from compiler.cli.main import main; main()"]
GENERATED = str(ROOT / "generated" / "henan2025")


def run(*line: str) -> tuple[int, str, str]:
    """Exit status, results and messages of a command."""
    done = subprocess.run([*RUN, *line], cwd=ROOT, capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_blank_file_reads_as_nothing_known(language: str) -> None:
    got = read(blank_project(vocabulary(), language, None))
    assert got.codes == []
    assert got.facts == {}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_eval_takes_a_blank_file_unchanged(language: str, tmp_path: Path) -> None:
    status, blank, _ = run("new", "--policy", GENERATED, "--lang", language)
    assert status == 0
    path = tmp_path / "blank.yaml"
    path.write_text(blank, encoding="utf-8")
    line = ("eval", str(path), "--policy", GENERATED, "--as-of", "2025-03-01", "--lang", language)
    status, _, messages = run(*line)
    assert status == 0
    assert "error" not in messages


def test_only_the_facts_of_the_measures_asked_for() -> None:
    _, whole, _ = run("new", "--policy", GENERATED)
    _, one, _ = run("new", "--policy", GENERATED, "--measure", "21")
    _, two, _ = run("new", "--policy", GENERATED, "--measure", "21,28")
    assert 0 < len(one) < len(two) < len(whole)


def test_an_unknown_measure_is_refused() -> None:
    status, out, messages = run("new", "--policy", GENERATED, "--measure", "999")
    assert status == 2
    assert out == ""
    assert "POL0907" in messages


def test_an_example_comes_as_it_ships() -> None:
    for path in (ROOT / "examples").glob("*.yaml"):
        status, out, _ = run("new", "--example", path.stem)
        assert status == 0
        assert out.strip() == path.read_text(encoding="utf-8").strip()


def test_an_unknown_example_has_the_nearest() -> None:
    status, _, messages = run("new", "--example", "expresway", "--lang", "en")
    assert status == 2
    assert "expressway" in messages
