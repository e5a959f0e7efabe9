"""`pol build`: the same bytes each time, drift that is seen, and packages that are never mixed."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compiler import pipeline
from compiler.packages import check_manifest, describe
from compiler.pipeline import drift, write_package
from tests.generated_help import HENAN, ROOT, Files, files_of, put

SMALL = """policy small "小政策" en "Small"
  effective from 2025-01-01
section land "用地" en "Land"
  fact area "面积" en "Area" : land area
parameter most "上限" en "Ceiling"
  value 30 mu from 2025-01-01
measure 1 "小块" en "Small piece"
  permit use "可用" en "May use"
    limit area "面积" en "Area"
      land.area at most most
"""


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """A small policy's file."""
    path = tmp_path / "small.pol"
    path.write_text(SMALL, encoding="utf-8")
    return path


def pol(folder: Path, *arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """`pol` run in a folder."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "POL_LANG": "en"}
    return subprocess.run(
        [sys.executable, "-m", "compiler.cli.main", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a folder."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


# --- the same bytes ---


@pytest.mark.parametrize("source", [HENAN, ROOT / "tests/corpus/ok/every_construct.pol"])
def test_builds_under_different_hash_seeds_are_equal_bytes(source: Path, tmp_path: Path) -> None:
    for seed in ("1", "2"):
        done = pol(ROOT, "build", str(source), "--out", str(tmp_path / seed), seed=seed)
        assert done.returncode == 0, done.stderr
    one, two = (contents(tmp_path / seed) for seed in ("1", "2"))
    assert one == two
    assert len(one) > 10


def test_the_package_that_ships_is_what_its_policy_generates() -> None:
    done = pol(ROOT, "build", "policies/henan2025.pol", "--check")
    assert (done.returncode, done.stderr) == (0, "")


# --- drift ---


def test_check_lists_what_differs_and_writes_nothing(policy: Path, tmp_path: Path) -> None:
    assert pol(tmp_path, "build", policy.name).returncode == 0
    folder = tmp_path / "generated" / "small"
    (folder / "figures.py").write_bytes(b"\xff not text")
    (folder / "terms.py").unlink()
    (folder / "more.py").write_text("", encoding="utf-8")
    before = contents(tmp_path)
    done = pol(tmp_path, "build", policy.name, "--check")
    assert done.returncode == 1
    assert done.stdout == ""
    for name in ("figures.py", "terms.py", "more.py"):
        assert re.search(rf"POL0904.*{name}", done.stderr), done.stderr
    assert done.stderr.count("POL0904") == 3
    assert contents(tmp_path) == before


def test_check_without_a_package_says_so_and_makes_none(policy: Path, tmp_path: Path) -> None:
    done = pol(tmp_path, "build", policy.name, "--check")
    assert done.returncode == 1
    assert done.stderr.count("POL0904") == 1
    assert not (tmp_path / "generated").exists()


def test_line_ends_count_as_drift(policy: Path, tmp_path: Path) -> None:
    files = files_of(policy)
    folder = put(files, tmp_path / "made")
    assert drift(files, folder) == []
    table = folder / "figures.py"
    table.write_bytes(table.read_bytes().replace(b"\n", b"\r\n"))
    assert drift(files, folder) == ["figures.py"]


# --- a figure edited ---


@pytest.mark.parametrize("figure", [("30%", "25%"), ("600亩", "650亩"), ("30日", "35日")])
def test_one_figure_edited_changes_at_most_five_files(
    figure: tuple[str, str], tmp_path: Path
) -> None:
    text = HENAN.read_text(encoding="utf-8")
    old, new = (f"  取值 {one} 自" for one in figure)
    assert old in text
    edited = tmp_path / HENAN.name
    edited.write_text(text.replace(old, new, 1), encoding="utf-8")
    before, after = files_of(HENAN), files_of(edited)
    changed = {path for path in before | after if before.get(path) != after.get(path)}
    assert "figures.py" in changed
    assert len(changed) <= 5, changed


# --- swapped in ---


def killed(step: int, work: Callable[[], None]) -> bool:
    """Does the work in a process that is killed at a step; whether it came to that step."""
    child = os.fork()
    if not child:
        done = 0

        def counted(event: str, _: tuple[object, ...]) -> None:
            nonlocal done
            if event in ("open", "os.rename", "os.mkdir", "os.rmdir", "os.remove", "os.chmod"):
                if done == step:
                    os.kill(os.getpid(), signal.SIGKILL)
                done += 1

        try:
            sys.addaudithook(counted)
            work()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("swap", ["in one step", "in two steps"])
def test_a_killed_build_leaves_the_old_package_or_the_new(
    swap: str, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if swap == "in two steps":
        monkeypatch.setattr(pipeline, "exchanged", lambda one, other: False)
    folder = tmp_path / "generated" / "small"
    old = files_of(policy)
    policy.write_text(SMALL.replace("30 mu", "40 mu"), encoding="utf-8")
    new = files_of(policy)
    write_package(old, folder)
    seen: set[str] = set()
    step = 0
    while killed(step, lambda: write_package(new, folder)):
        if folder.exists():
            check_manifest(folder)
            held = {path: data.decode() for path, data in contents(folder).items()}
            assert held in (old, new)
            seen.add("old" if held == old else "new")
        else:  # between the two steps of a system that cannot swap: the next build puts it back
            assert swap == "in two steps"
            pipeline._recover(folder)
            check_manifest(folder)
        write_package(old, folder)
        step += 1
    assert step > len(new)
    assert seen == {"old", "new"}
    assert describe(folder).digest == json.loads(new["manifest.json"])["digest"]


def test_what_a_killed_build_left_is_cleared_in_time(policy: Path, tmp_path: Path) -> None:
    left, fresh = tmp_path / ".small.dead", tmp_path / ".small.live"
    left.mkdir()
    fresh.mkdir()
    os.utime(left, (0, 0))
    write_package(files_of(policy), tmp_path / "small")
    assert not left.exists()
    assert fresh.exists()


def test_a_mixed_package_does_not_answer(policy: Path, tmp_path: Path) -> None:
    assert pol(tmp_path, "build", policy.name).returncode == 0
    project = tmp_path / "project.yaml"
    project.write_text("land:\n  area: 20亩\n", encoding="utf-8")
    ask = ("eval", "project.yaml", "--policy", "generated/small", "--as-of", "2025-03-01")
    assert pol(tmp_path, *ask).returncode == 0
    figures = tmp_path / "generated" / "small" / "figures.py"
    text = figures.read_text(encoding="utf-8")
    figures.write_text(text.replace("30", "31"), encoding="utf-8")
    done = pol(tmp_path, *ask)
    assert (done.returncode, done.stdout) == (1, "")
    assert "POL0905" in done.stderr


@pytest.mark.parametrize("fault", [OSError(28, "No space left"), PermissionError(13, "denied")])
def test_without_room_or_permission_the_old_package_stays(
    fault: OSError, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "generated" / "small"
    old: Files = files_of(policy)
    write_package(old, folder)
    write, count = Path.write_text, 0

    def failing(self: Path, data: str, **options: str) -> int:
        nonlocal count
        count += 1
        if count == 7:
            raise fault
        return write(self, data, **options)

    monkeypatch.setattr(Path, "write_text", failing)
    with pytest.raises(OSError, match=fault.strerror):
        write_package(old, folder)
    assert drift(old, folder) == []
    assert [p.name for p in folder.parent.iterdir()] == ["small"]


@pytest.mark.parametrize("out", ["/proc/nowhere", "small.pol"])
def test_where_nothing_can_be_written_the_message_has_a_code(
    out: str, policy: Path, tmp_path: Path
) -> None:
    done = pol(tmp_path, "build", policy.name, "--out", out)
    assert done.returncode == 1
    assert "POL0903" in done.stderr
    assert "Traceback" not in done.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["small.pol"]


def test_a_folder_that_is_no_package_is_not_replaced(policy: Path, tmp_path: Path) -> None:
    mine = tmp_path / "generated" / "small" / "mine.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("kept", encoding="utf-8")
    done = pol(tmp_path, "build", policy.name)
    assert done.returncode == 1
    assert "POL0903" in done.stderr
    assert contents(tmp_path / "generated") == {"small/mine.txt": b"kept"}
