"""`pol show`: measures beside their official words, on a terminal and as a page."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from compiler.cli.output import Stop
from compiler.cli.show import command
from dsl.diagnostics.width import width
from dsl.official.plain import plain

NOTICE = "某通知\n1．占用不超过30%，为了节约，鼓励共用。\n2．统筹<b>推进。\n"
POLICY = """政策 two "两条</script>" 施行 自 2025年1月1日 原文 two 共 2 条
参数 share "比例" 取值 30% 自 2025年1月1日
事项 a "用地" 事实 b "面积{{7*7}}" : 土地面积 事实 whole "总面积" : 土地面积
章 1 "<script>alert(1)</script>"
措施 1 "一&一" 英文 "One"
  目的句 "为了节约，"
  允许 p "可" 原句 "占用" 到 "30%，" 限制 l "限" 用地.「面积{{7*7}}」 不超过 用地.总面积 的 比例
  鼓励 s "节约" 原句 "不超过" 到 "30%，" 原句 "鼓励"
措施 2 "二" 工作部署 q "办" 原句 "统筹" 到 "推进。"
"""


class Page(HTMLParser):
    """What a page says: tags, targets of links, ids, and its words by kind."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.marks: list[tuple[str, str]] = []
        self.words = ""
        self._kind: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag with its link, id or class."""
        given = dict(attrs)
        self.tags.append(tag)
        self.links += [given["href"] or ""] if "href" in given else []
        self.ids |= {given["id"] or ""} if "id" in given else set()
        self._kind = given.get("class") if tag == "mark" else None

    def handle_data(self, data: str) -> None:
        """Notes words."""
        self.words += data
        if self._kind is not None:
            self.marks.append((self._kind, data))
        self._kind = None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a policy and its text."""
    (tmp_path / "p.pol").write_text(POLICY, encoding="utf-8")
    (tmp_path / "t.txt").write_text(NOTICE, encoding="utf-8")
    return tmp_path


def show(folder: Path, *words: str, text: str | None = "t.txt") -> tuple[int, str, str]:
    """The status of the command, what it shows and what it says."""
    given = ["--text", str(folder / text)] if text else []
    done = CliRunner().invoke(
        command, ["--policy", str(folder / "p.pol"), "--lang", "zh", *given, *words]
    )
    status = done.exception.status if isinstance(done.exception, Stop) else done.exit_code
    return status, done.stdout, done.stderr


def test_words_stand_beside_what_is_made_of_them(folder: Path) -> None:
    status, out, err = show(folder, "1")
    assert (status, err) == (0, "")
    left = [line.partition(" │ ")[0].rstrip() for line in out.split("\n")[1:]]
    assert [line for line in left if line] == [
        "原文",
        "1   占用",
        "1,2 不超过30%，",
        "目的 为了节约，",
        "2   鼓励",
        "未引用 共用。",
    ]
    right = [line.partition(" │ ")[2] for line in out.split("\n")[1:]]
    assert right[0] == "政策"
    assert [line[:4] for line in right if line[:1] in "12" and line] == ["1 允许", "2 鼓励"]
    assert all(width(line) <= 80 for line in out.split("\n"))


def test_without_a_text_the_policy_alone_is_shown(folder: Path) -> None:
    status, out, _ = show(folder, "1", text=None)
    assert status == 0
    assert "│" not in out and "1 允许 可（p）" in out


def test_all_measures_are_shown_where_none_is_named(folder: Path) -> None:
    _, out, _ = show(folder)
    assert "一&一" in out and "1 部署 办（q）" in out
    assert show(folder, "1,2")[1] == out


def test_the_page_holds_every_word_once_and_its_links_lead_somewhere(folder: Path) -> None:
    status, out, _ = show(folder, "--format", "html")
    assert status == 0
    page = Page(out)
    kinds = ("cites", "purpose", "context", "none")
    official = "".join(words for kind, words in page.marks[len(kinds) :])
    assert official == "".join(plain(line[2:]) for line in NOTICE.split("\n")[1:])
    assert page.marks[len(kinds) :][:3] == [
        ("cites", "占用"),
        ("cites", "不超过30%，"),
        ("purpose", "为了节约，"),
    ]
    assert {link.removeprefix("#") for link in page.links} <= page.ids
    assert "m1-2" in page.ids


def test_each_measure_of_the_page_has_its_title_once_and_its_summary(folder: Path) -> None:
    policy = POLICY.replace('英文 "One"', '英文 "One" 摘要 "甲摘要"')
    policy = policy.replace('措施 2 "二"', '措施 2 "第二条事" 摘要 "乙摘要"')
    (folder / "p.pol").write_text(policy, encoding="utf-8")
    page = Page(show(folder, "--format", "html")[1])
    for words in ("一&一", "第二条事", "甲摘要", "乙摘要"):
        assert page.words.count(words) == 1, words


def test_numbers_of_several_clauses_are_told_apart(folder: Path) -> None:
    _, out, _ = show(folder, "--format", "html")
    assert "不超过30%，1, 2" in Page(out).words


def test_no_text_of_a_policy_or_notice_becomes_markup(folder: Path) -> None:
    _, out, _ = show(folder, "--format", "html")
    page = Page(out)
    assert not {"script", "b"} & set(page.tags)
    assert "{{7*7}}" in page.words and "<script>alert(1)</script>" in page.words


@pytest.mark.parametrize(
    ("words", "text", "code"),
    [(("7",), "t.txt", "POL0907"), (("1",), "none.txt", "POL0902")],
)
def test_what_is_not_there_is_said(
    folder: Path, words: tuple[str, ...], text: str, code: str
) -> None:
    status, out, err = show(folder, *words, text=text)
    assert (status, out) == (2, "")
    assert code in err


def test_a_citation_that_is_not_found_is_said(folder: Path) -> None:
    (folder / "t.txt").write_text(NOTICE.replace("统筹", "全面"), encoding="utf-8")
    status, out, err = show(folder, "2")
    assert status == 0
    assert "POL0706" in err and "未引用" in out
