"""Each tree of a policy in which every construct stands, as `pol dev show` prints it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_help import Pol

CORPUS = Path(__file__).parent / "corpus" / "ok"
POLICIES = sorted(CORPUS.glob("*.pol"))


@pytest.mark.parametrize("tree", ["syntax", "model", "logic", "sql"])
@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_trees_are_as_they_were(
    path: Path,
    tree: str,
    update: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Read the difference before you write them anew with `--update`."""
    done = Pol(monkeypatch, capsys)("dev", "show", tree, path)
    assert done.status == 0, done.err
    golden = path.with_suffix(f".{tree}")
    if update:
        golden.write_text(done.out, encoding="utf-8", newline="\n")
    assert done.out == golden.read_text(encoding="utf-8")
