"""`pol source` on the command line: what it reads, what it says, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from compiler.cli.output import Stop
from compiler.cli.source import command

NOTICE = "某通知\n1．占用不超过30%，鼓励节约。\n2．统筹推进。\n"
POLICY = """政策 two "两条" 施行 自 2025年1月1日 原文 two 共 2 条
参数 share "比例" 取值 30% 自 2025年1月1日
事项 a "用地" 事实 b "面积" : 土地面积 事实 whole "总面积" : 土地面积
措施 1 "一"
  允许 p "可" 原句 "占用" 到 "30%，" 限制 l "限" 用地.面积 不超过 用地.总面积 的 比例
  鼓励 s "节约" 原句 "鼓励节约。"
措施 2 "二" 工作部署 q "办" 原句 "统筹推进。"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a policy and its text."""
    (tmp_path / "p.pol").write_text(POLICY, encoding="utf-8")
    (tmp_path / "t.txt").write_text(NOTICE, encoding="utf-8")
    return tmp_path


def source(folder: Path, *more: str, text: str = "t.txt") -> tuple[int, str, str]:
    """The status of the command, its results and its messages."""
    runner = CliRunner()
    words = [str(folder / "p.pol"), "--text", str(folder / text), "--lang", "zh", *more]
    done: Result = runner.invoke(command, words)
    status = done.exception.status if isinstance(done.exception, Stop) else done.exit_code
    return status, done.stdout, done.stderr


def test_a_policy_that_accounts_for_all_is_right(folder: Path) -> None:
    status, out, err = source(folder)
    assert (status, err) == (0, "")
    assert out.startswith("原文 2 条，3 处，1 个数；引用 3 处。")


def test_a_text_in_another_encoding_is_read_with_a_note(folder: Path) -> None:
    (folder / "t.txt").write_bytes(NOTICE.encode("gb18030"))
    status, _, err = source(folder)
    assert status == 0
    assert "POL0614" in err


@pytest.mark.parametrize("data", [NOTICE.encode("utf-16"), b"\xff\x00\x81", b"\x00" * 9])
def test_what_is_no_text_is_said(folder: Path, data: bytes) -> None:
    (folder / "t.txt").write_bytes(data)
    status, out, err = source(folder)
    assert (status, out) == (2, "")
    assert "POL0618" in err


def test_a_missing_file_is_said(folder: Path) -> None:
    status, _, err = source(folder, text="none.txt")
    assert status == 2
    assert "POL0902" in err


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("2．统筹推进。\n", "", {"POL0702", "POL0704"}),
        ("2．", "1．", {"POL0702", "POL0703", "POL0704"}),
        ("1．占用", "3．占用", {"POL0701"}),
        ("占用", "使用", {"POL0706"}),
        ("30%", "31%", {"POL0706"}),
        ("鼓励节约", "鼓励节约、鼓励共用", {"POL0706"}),
    ],
)
def test_a_text_that_is_not_right_is_said(
    folder: Path, old: str, new: str, codes: set[str]
) -> None:
    (folder / "t.txt").write_text(NOTICE.replace(old, new), encoding="utf-8")
    status, out, _ = source(folder, "--format", "json")
    assert status == 1
    assert {d["code"] for d in json.loads(out)} == codes


def test_some_measures_only(folder: Path) -> None:
    text = NOTICE.replace("统筹", "全面").replace("占用", "使用")
    (folder / "t.txt").write_text(text, encoding="utf-8")
    _, out, _ = source(folder, "--format", "json", "--measure", "1")
    assert [d["code"] for d in json.loads(out)] == ["POL0706"]
    status, _, err = source(folder, "--measure", "7")
    assert status == 2
    assert "POL0907" in err
