"""A policy quite unlike the first goes through every command, whatever encoding Python is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from compiler.cli.commands import COMMANDS
from tests.command_help import HEATING, HOME, process

# Command line, exit status, words among its results, words among its messages.
LINES = (
    ("check heating.pol --strict", 0, "0 个错误，0 个警告", ""),
    ("check wrong.pol", 1, "1 个错误", "错误[POL0119]"),
    ("check wrong.pol --format json", 1, "文件却到此为止", ""),
    ("fmt --check heating.pol", 0, "", ""),
    ("fmt --language zh copy.pol", 0, "已排版：copy.pol", ""),
    ("test heating.pol", 0, "24 examples: 24 passed, 0 failed", ""),
    ("build heating.pol --out out", 0, "写了", ""),
    ("build heating.pol --check --out none", 1, "", "错误[POL0904]"),
    ("eval home.yaml --policy heating.pol", 0, "补助：4321 × 35% = 1512 元", ""),
    ("eval home.yaml --policy heating.pol --format json", 0, '"取暖补助"', ""),
    ("eval home.yaml --policy heating.pol --format md", 0, "### 1 取暖补助", ""),
    ("eval home.yaml --policy heating.pol --why 1 --all", 0, "为什么 1.apply", ""),
    ("eval none.yaml --policy heating.pol", 2, "", "没有这个文件"),
    ("new --policy heating.pol", 0, "家庭年收入:", ""),
    ("explain 1 --policy heating.pol", 0, "取暖补助", ""),
    ("explain household.income --policy heating.pol", 0, "家庭·家庭年收入", ""),
    ("explain POL0312", 0, "这里应是日期", ""),
    ("list --policy heating.pol", 0, "补助金额", ""),
    ("list --policy heating.pol --format csv", 0, "补助金额", ""),
    ("show 1 --policy heating.pol", 0, "取暖补助", ""),
    ("source heating.pol --text notice.txt", 1, "", "错误[POL07"),
    ("guide --policy heating.pol --out site", 0, "写了 site", ""),
    ("guide --policy heating.pol --one-file", 0, "写了 heating.html", ""),
    ("guide --policy heating.pol", 2, "", "pol guide --one-file [--out FILE.html]"),
    ("guide --policy heating.pol --format md --out md", 0, "写了 md：2 个文件", ""),
    ("schema project --policy heating.pol", 0, "家庭", ""),
    ("schema report", 0, "条件树", ""),
    ("policies", 0, "henan2025", ""),
    ("dev show syntax heating.pol", 0, "冬季取暖补助", ""),
    ("dev show model heating.pol", 0, "household", ""),
    ("dev show logic heating.pol", 0, "excepted by 2.lie", ""),
    ("dev agree -n 20 --policy heating.pol", 0, "0 disagreements", ""),
    ("--help", 0, "对项目文件逐条给出结论", ""),
    ("frobnicate", 2, "", "错误[POL0907]"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The policy, a project, a policy with a mistake and a text."""
    shutil.copy(HEATING, tmp_path / "heating.pol")
    shutil.copy(HEATING, tmp_path / "copy.pol")
    shutil.copy(HOME, tmp_path / "home.yaml")
    (tmp_path / "wrong.pol").write_text('policy x "某"\n measure', encoding="utf-8")
    (tmp_path / "notice.txt").write_text("一、收入不超过六万元的家庭，给予补助。\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize("encoding", ["gbk", "cp1252"])
@pytest.mark.parametrize(("line", "status", "out", "err"), LINES, ids=[row[0] for row in LINES])
def test_every_command_writes_utf_8(
    line: str, status: int, out: str, err: str, encoding: str, folder: Path
) -> None:
    ended, results, messages = process(*line.split(), folder=folder, PYTHONIOENCODING=encoding)
    said = messages.decode("utf-8")
    assert ended == status, said
    assert out in results.decode("utf-8")
    assert err in said
    assert "Traceback" not in said


def test_no_command_is_left_out() -> None:
    assert {row[0].split()[0] for row in LINES} >= set(COMMANDS)


def test_the_package_and_its_text_give_one_report(folder: Path) -> None:
    assert process("build", "heating.pol", "--out", "out", folder=folder)[0] == 0
    reports = {
        process("eval", "home.yaml", "--policy", policy, folder=folder)
        for policy in ("heating.pol", "out/heating")
    }
    assert len(reports) == 1
