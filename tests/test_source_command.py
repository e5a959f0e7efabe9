"""`pol source` on the command line: what it reads, what it says, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from compiler.cli.output import Stop
from compiler.cli.source import command
from compiler.reading import compile_file
from dsl.model.tree import Policy
from dsl.official.account import hold
from dsl.official.lock import accepted, text_digest, write_lock
from dsl.official.notice import Notice, read_notice
from dsl.source import Source

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
    lock = write_lock(accepted(hold(_policy(tmp_path), _notice(NOTICE))))
    (tmp_path / "p.source.lock").write_text(lock, encoding="utf-8")
    return tmp_path


def _policy(folder: Path) -> Policy:
    policy = compile_file(folder / "p.pol").policy
    assert policy is not None
    return policy


def _notice(text: str) -> Notice:
    read, _ = read_notice(Source("t.txt", text))
    assert read is not None
    return read


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
        ("2．统筹推进。\n", "", {"POL0702", "POL0704", "POL0722"}),
        ("2．", "1．", {"POL0702", "POL0703", "POL0704", "POL0722"}),
        ("1．占用", "3．占用", {"POL0701"}),
        ("占用", "使用", {"POL0706", "POL0721"}),
        ("30%", "31%", {"POL0706", "POL0721"}),
        ("推进", "促进", {"POL0706", "POL0721"}),
        ("。\n2", "；支持共用。\n2", {"POL0706", "POL0721"}),
        ("占用", " 占\n 用", set()),
    ],
)
def test_a_text_that_is_not_right_is_said(
    folder: Path, old: str, new: str, codes: set[str]
) -> None:
    (folder / "t.txt").write_text(NOTICE.replace(old, new), encoding="utf-8")
    status, out, _ = source(folder, "--format", "json")
    assert status == bool(codes)
    assert {d["code"] for d in json.loads(out)} == codes


def test_another_notice_is_one_message_whatever_was_accepted(folder: Path) -> None:
    other = "另一通知\n一、总则\n（一）支持旅游。\n（二）支持养老。\n二、其他\n（一）支持教育。\n"
    (folder / "t.txt").write_text(other, encoding="utf-8")
    status, out, _ = source(folder, "--format", "json")
    assert status == 1
    assert [d["code"] for d in json.loads(out)] == ["POL0702"]
    assert source(folder, "--accept")[0] == 1


def test_some_measures_only(folder: Path) -> None:
    text = NOTICE.replace("统筹", "全面").replace("占用", "使用")
    (folder / "t.txt").write_text(text, encoding="utf-8")
    _, out, _ = source(folder, "--format", "json", "--measure", "1")
    assert [d["code"] for d in json.loads(out)] == ["POL0706", "POL0721"]
    status, _, err = source(folder, "--measure", "7")
    assert status == 2
    assert "POL0907" in err


# --- accepting -----------------------------------------------------------------------------------


def test_a_text_is_accepted_until_it_changes(folder: Path) -> None:
    (folder / "p.source.lock").unlink()
    status, _, err = source(folder)
    assert status == 0 and "POL0724" in err
    assert source(folder, "--strict")[0] == 1
    assert source(folder, "--accept")[0] == 0
    assert source(folder, "--strict") == (0, source(folder)[1], "")
    assert "占用" not in (folder / "p.source.lock").read_text(encoding="utf-8")


def test_a_change_is_shown_when_it_is_accepted(folder: Path) -> None:
    (folder / "t.txt").write_text(NOTICE.replace("，鼓励", "，一律鼓励"), encoding="utf-8")
    policy = folder / "p.pol"
    cites = POLICY.replace('"鼓励节约。"', '"一律鼓励节约。"')
    policy.write_text(cites, encoding="utf-8")
    assert "POL0721" in source(folder)[2]
    status, _, err = source(folder, "--accept")
    assert status == 0 and "POL0721" in err
    assert source(folder)[2] == ""


def test_what_is_wrong_is_not_accepted(folder: Path) -> None:
    (folder / "t.txt").write_text(NOTICE.replace("占用", "使用"), encoding="utf-8")
    before = (folder / "p.source.lock").read_bytes()
    status, out, _ = source(folder, "--accept")
    assert status == 1 and "没有认可" in out
    assert (folder / "p.source.lock").read_bytes() == before


def test_citations_that_changed_since_are_noted(folder: Path) -> None:
    later = POLICY.replace('原句 "统筹推进。"', '原句 "统筹" 到 "推进。" 原句 "推进。"')
    (folder / "p.pol").write_text(later, encoding="utf-8")
    status, _, err = source(folder, "--strict")
    assert status == 0 and "POL0726" in err


@pytest.mark.parametrize("damage", ["", "pol-source-lock/1\n1\tx\n", "\x00", "1\t2\n"])
def test_a_damaged_lock_is_said(folder: Path, damage: str) -> None:
    (folder / "p.source.lock").write_text(damage, encoding="utf-8")
    status, _, err = source(folder)
    assert status == 1 and "POL0723" in err
    assert source(folder, "--accept")[0] == 0
    assert source(folder)[0] == 0


def test_the_digest_that_a_policy_names_is_checked(folder: Path) -> None:
    digest = text_digest(_notice(NOTICE))
    named = POLICY.replace("共 2 条", f'共 2 条 摘要值 "{digest}"')
    (folder / "p.pol").write_text(named, encoding="utf-8")
    assert source(folder)[0] == 0
    (folder / "p.pol").write_text(named.replace("sha256:", "sha256:0"), encoding="utf-8")
    status, _, err = source(folder)
    assert status == 1 and "POL0725" in err
