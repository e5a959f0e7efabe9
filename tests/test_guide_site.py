"""`pol guide`: the site's pages, links and sizes, and what comes of bad input and output."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from compiler.cli.main import main
from compiler.folder import LIST, write_folder
from tests.command_help import HEATING, ROOT, Done, Pol

HENAN = ROOT / "policies" / "henan2025.pol"
VOID = {"meta", "link", "input", "br", "hr"}
FIRST_VIEW = 150_000
WHOLE = 5_000_000
GENERATED = 6_000_000
ODD = """政策 odd "<b>标题</b>{{ 7*7 }}" 施行 自 2025年1月1日
事项 a "用地</script><script>alert(1)</script>" 事实 b “面\u202e积\u2028{{x}}\x0b"' “内””：土地面积
"""


class Page(HTMLParser):
    """What a page holds: links, ids, headings, and tags that do not close in their order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.sources: list[str] = []
        self.styles: list[str] = []
        self.levels: list[int] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words = ""
        self.open: list[str] = []
        self.unclosed: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag."""
        given = {key: value or "" for key, value in attrs}
        self.tags.append(tag)
        self.attributes |= given.keys()
        self.links += [given["href"]] if "href" in given else []
        self.sources += [given["src"]] if "src" in given else []
        self.styles += [given["href"]] if given.get("rel") == "stylesheet" else []
        self.ids += [given["id"]] if "id" in given else []
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Notes an end that is not that of the last tag."""
        if not self.open or self.open.pop() != tag:
            self.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        """Notes words."""
        self.words += data


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """The command."""
    return Pol(monkeypatch, capsys)


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sites of both policies, made once."""
    folder = tmp_path_factory.mktemp("sites")
    with pytest.MonkeyPatch.context() as patch:
        for policy in (HENAN, HEATING):
            line = ["guide", "--policy", str(policy), "--as-of", "2025-11-01"]
            patch.setattr("sys.argv", ["pol", *line, "--out", str(folder / policy.stem)])
            with pytest.raises(SystemExit) as end:
                main()
            assert end.value.code == 0
    return {path.stem: folder / path.stem for path in (HENAN, HEATING)}


def pages_of(site: Path) -> dict[str, Page]:
    """The parsed pages by their paths."""
    return {
        path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


@pytest.mark.parametrize("policy", ["henan2025", "heating"])
def test_every_link_leads_somewhere_inside(sites: dict[str, Path], policy: str) -> None:
    site = sites[policy]
    pages = pages_of(site)
    wrong = []
    for name, page in pages.items():
        for link in [*page.links, *page.sources]:
            if link == "data:,":
                continue
            path, _, place = link.partition("#")
            target = normpath(join(dirname(name), path)) if path else name
            if not (site / target).is_file() or (place and place not in pages[target].ids):
                wrong.append(f"{name}: {link}")
    assert not wrong


@pytest.mark.parametrize("policy", ["henan2025", "heating"])
def test_pages_are_whole_and_strict(sites: dict[str, Path], policy: str) -> None:
    for name, page in pages_of(sites[policy]).items():
        text = (sites[policy] / name).read_text(encoding="utf-8")
        assert not page.unclosed and not page.open, name
        assert len(page.ids) == len(set(page.ids)), name
        assert page.levels.count(1) == 1, name
        assert all(b - a <= 1 for a, b in zip(page.levels, page.levels[1:], strict=False)), name
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in text
        # Nothing that the rule for contents would stop, and no address outside.
        assert "style" not in page.attributes and "style" not in page.tags, name
        assert not {a for a in page.attributes if a.startswith("on")}, name
        assert "http://" not in text.replace("http://www.w3.org/", "") and "https://" not in text
        assert page.tags.count("script") == len(page.sources), name


def test_what_is_generated_stays_small() -> None:
    files = [
        p for p in (ROOT / "generated").rglob("*") if p.is_file() and "__pycache__" not in p.parts
    ]
    assert 1_000_000 < sum(p.stat().st_size for p in files) < GENERATED


def test_sizes(sites: dict[str, Path]) -> None:
    site = sites["henan2025"]
    sizes = {p.relative_to(site).as_posix(): p.stat().st_size for p in site.rglob("*.*")}
    assert sum(sizes.values()) < WHOLE
    for name, page in pages_of(site).items():
        # The form needs its scripts, and shows what to do without them until they are there.
        scripts = [] if "check" in name else page.sources
        beside = {normpath(join(dirname(name), path)) for path in [*scripts, *page.styles]}
        assert sizes[name] + sum(sizes[path] for path in beside) < FIRST_VIEW, name


def test_a_page_for_each_measure_in_both_languages(sites: dict[str, Path]) -> None:
    pages = pages_of(sites["henan2025"])
    for number in range(1, 51):
        ours, theirs = pages[f"m{number}.html"], pages[f"en/m{number}.html"]
        assert f"en/m{number}.html" in ours.links
        assert f"../m{number}.html" in theirs.links
    assert "通知未规定" in pages["m21.html"].words
    assert "not laid down by the notice" in pages["en/m21.html"].words


def test_the_form_is_a_page_that_the_others_lead_to(sites: dict[str, Path]) -> None:
    pages = pages_of(sites["henan2025"])
    for home, up, told in (("", "", "写出空白表"), ("en/", "../", "write an empty form")):
        form = pages[f"{home}check.html"]
        scripts = ("runtime", "checkers", "form-data", "js-yaml.min", "form")
        assert form.sources[-5:] == [f"{up}assets/{name}.js" for name in scripts]
        assert f"{up}assets/check.css" in form.links
        assert told in form.words and "pol new --policy henan2025" in form.words
        assert "check.html" in pages[f"{home}index.html"].links
        assert "check.html#check-21" in pages[f"{home}m21.html"].links
        assert "check-21" in form.ids


def test_what_all_rows_of_a_table_are_given_is_said_once(sites: dict[str, Path]) -> None:
    text = (sites["henan2025"] / "m21.html").read_text(encoding="utf-8")
    table = text[text.index("<summary><bdi>先行用地的限额</bdi>") :]
    table = table[: table.index("</details>")]
    assert table.count("各种情形相同的假设") == 1
    assert table.count("<dt><bdi>用地预审控制规模</bdi></dt>") == 1
    assert table.count("<dt><bdi>其他工程用地规模</bdi></dt>") > 1


def test_the_index_of_search_is_a_script_with_one_name(sites: dict[str, Path]) -> None:
    rows = search_rows(sites["henan2025"])
    assert ["21 重点项目可申请先行用地", "m21.html"] in [row[:2] for row in rows]


def made(pol: Pol, folder: Path, *more: str | Path) -> Done:
    """A guide of the second policy."""
    return pol("guide", "--policy", HEATING, "--out", folder, "--as-of", "2025-11-01", *more)


def test_odd_labels_are_only_text(pol: Pol, tmp_path: Path) -> None:
    policy = tmp_path / "odd.pol"
    title = "长" * 2000
    text = ODD + f'措施 1 "{title}" 允许 p "可" 要求 c "「」{{% x %}}&amp;" 涉及 a\n'
    policy.write_text(text, encoding="utf-8")
    done = pol("guide", "--policy", policy, "--out", tmp_path / "site")
    assert done.status == 0, done.err
    for name, page in pages_of(tmp_path / "site").items():
        assert not page.unclosed and not page.open, name
        assert page.tags.count("script") == len(page.sources), name
        assert page.tags.count("b") == 0, name
    index = pages_of(tmp_path / "site")["index.html"]
    assert "<b>标题</b>{{ 7*7 }}" in index.words and title in index.words
    rows = search_rows(tmp_path / "site")
    assert [row[0] for row in rows if "{{x}}" in row[0]] == ["面积 {{x}} \"' “内”"]
    assert any(title in row[0] for row in rows)


def search_rows(site: Path) -> list[list[str]]:
    """What the search of a site knows."""
    text = (site / "search.js").read_text(encoding="utf-8")
    assert text.startswith("window.POL_SEARCH=") and "<" not in text
    rows: list[list[str]] = json.loads(text.removeprefix("window.POL_SEARCH=").rstrip().rstrip(";"))
    return rows


def test_odd_labels_are_only_text_in_markdown(pol: Pol, tmp_path: Path) -> None:
    policy = tmp_path / "odd.pol"
    title = "长" * 2000
    text = ODD + f'措施 1 "{title}" 允许 p "可*甲*" 要求 c "[x](y) `z` # 1. <b>" 涉及 a\n'
    policy.write_text(text, encoding="utf-8")
    done = pol("guide", "--policy", policy, "--format", "md", "--out", tmp_path / "md")
    assert done.status == 0, done.err
    made = (tmp_path / "md" / "odd.zh.md").read_text(encoding="utf-8")
    # Nothing that Markdown would take for a tag, a link, code or emphasis, and no turning of words.
    assert not re.search(r"(?<!\\)<(?:b|/b|script|/script)", made)
    assert not re.search(r"(?<!\\)\[x(?<!\\)\]\(y\)", made)
    assert r"\*甲\*" in made and r"\`z\`" in made
    assert "\u202e" not in made and title in made


def test_one_measure_without_choices_figures_or_terms(pol: Pol, tmp_path: Path) -> None:
    policy = tmp_path / "one.pol"
    policy.write_text(
        '政策 one "一条" 施行 自 2025年1月1日\n事项 a "甲" 事实 b "乙" : 是否\n'
        '措施 1 "只有一项" 允许 p "可" 当 a.b\n',
        encoding="utf-8",
    )
    assert pol("guide", "--policy", policy, "--out", tmp_path / "site").status == 0
    pages = pages_of(tmp_path / "site")
    assert "只有一项" in pages["index.html"].words
    for name, said in (
        ("concerns", "没有可选的情况"),
        ("figures", "没有定名的数字"),
        ("dates", "没有规定办理时限"),
        ("terms", "没有界定用语"),
        ("readings", "没有待明确的问题"),
    ):
        assert said in pages[f"{name}.html"].words
    assert "select" not in pages["concerns.html"].tags


def test_five_hundred_measures(pol: Pol, tmp_path: Path) -> None:
    policy = tmp_path / "many.pol"
    rows = "".join(f'措施 {n} "第{n}项" 允许 p "可" 当 a.b\n' for n in range(1, 501))
    head = '政策 many "很多" 施行 自 2025年1月1日\n事项 a "甲" 事实 b "乙" : 是否\n'
    policy.write_text(head + rows, encoding="utf-8")
    assert pol("guide", "--policy", policy, "--out", tmp_path / "site").status == 0
    assert (tmp_path / "site" / "m500.html").is_file()
    assert sum(p.stat().st_size for p in (tmp_path / "site").rglob("*.html")) < 30_000_000


@pytest.mark.parametrize(
    ("name", "text", "line", "said"),
    [
        ("figures.html.j2", "<h1>{{ page.title }}</h1>\n{{ nobody }}", 2, "'nobody' is undefined"),
        ("figures.html.j2", "<p>\n{% if %}", 2, "Expected an expression"),
        ("figures.html.j2", "{% include 'no.j2' %}", 1, "no.j2"),
        ("figures.html.j2", "{{ 1 / 0 }}", 1, "division by zero"),
        ("figures.html.j2", "{{ ''.__class__.__mro__ }}", 1, "unsafe"),
        ("parts.html.j2", "", 1, "does not export"),
    ],
)
def test_a_broken_template_is_told_with_its_place(
    pol: Pol, tmp_path: Path, name: str, text: str, line: int, said: str
) -> None:
    own = tmp_path / "own" / "site"
    own.mkdir(parents=True)
    (own / name).write_text(text, encoding="utf-8")
    done = made(pol, tmp_path / "site", "--templates", tmp_path / "own")
    assert done.status == 1
    assert "POL0920" in done.err and said in done.err
    if name != "parts.html.j2":
        assert f"{name}:{line}:" in done.err
    assert not (tmp_path / "site").exists()


def test_own_templates_stand_for_those_of_the_tool(pol: Pol, tmp_path: Path) -> None:
    own = tmp_path / "own" / "site"
    own.mkdir(parents=True)
    (own / "figures.html.j2").write_text("<h1>我的{{ guide.title }}</h1>", encoding="utf-8")
    assert made(pol, tmp_path / "site", "--templates", tmp_path / "own").status == 0
    assert "我的冬季取暖补助" in pages_of(tmp_path / "site")["figures.html"].words
    assert made(pol, tmp_path / "site", "--templates", tmp_path / "none").status == 2


def test_offices_are_printed_where_they_are_told(pol: Pol, tmp_path: Path) -> None:
    office = tmp_path / "office.yaml"
    office.write_text("部门: 民政局<1>\n措施:\n  2:\n    电话: '12345'\n", encoding="utf-8")
    assert made(pol, tmp_path / "site", "--office", office).status == 0
    pages = pages_of(tmp_path / "site")
    assert "民政局<1>" in pages["m1.html"].words and "12345" not in pages["m1.html"].words
    assert "民政局<1>" in pages["m2.html"].words and "12345" in pages["m2.html"].words


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("部们: x\n", "POL0802", "office.yaml:1:1"),
        ("措施:\n  9:\n    电话: 1\n", "POL0802", "office.yaml:2:3"),
        ("部门: [1]\n", "POL0803", "office.yaml:1:5"),
        ("措施: 电话\n", "POL0803", "office.yaml:1:5"),
        ("部门: x\n部门: y\n", "POL0803", "office.yaml:2:1"),
        ("部门: 'x\n", "POL0601", "office.yaml:1:"),
    ],
)
def test_a_wrong_file_of_offices(
    pol: Pol, tmp_path: Path, text: str, code: str, place: str
) -> None:
    office = tmp_path / "office.yaml"
    office.write_text(text, encoding="utf-8")
    done = made(pol, tmp_path / "site", "--office", office)
    assert done.status == 1
    assert code in done.err and place in done.err
    assert not (tmp_path / "site").exists()


def test_the_official_words_link_to_their_provisions(pol: Pol, tmp_path: Path) -> None:
    policy = tmp_path / "two.pol"
    policy.write_text(
        '政策 two "两条" 施行 自 2025年1月1日 原文 two 共 1 条\n'
        '事项 a "用地" 事实 b "面积" : 土地面积\n'
        '措施 1 "一" 允许 p "可" 原句 "占用" 到 "亩。" 限制 l "限" a.b 不超过 30亩\n',
        encoding="utf-8",
    )
    notice = tmp_path / "notice.txt"
    notice.write_text("某通知\n1．占用不超过30亩。\n", encoding="utf-8")
    line = ("guide", "--policy", policy, "--out", tmp_path / "site")
    assert pol(*line).status == 0
    assert "占用不超过30亩" not in pages_of(tmp_path / "site")["m1.html"].words
    assert pol(*line, "--text", notice).status == 0
    page = pages_of(tmp_path / "site")["m1.html"]
    assert "占用不超过30亩" in page.words
    text = (tmp_path / "site" / "m1.html").read_text(encoding="utf-8")
    assert '<sup><a href="#m1-p" aria-label="可">1</a></sup>' in text
    assert '<ol class="numbers"><li value="1"><a href="#m1-p"><bdi>可</bdi></a></li></ol>' in text


# --- the folder --------------------------------------------------------------------------------


def test_files_of_others_stay_and_stale_ones_go(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    write_folder({"a.html": "1", "en/b.html": "2"}, folder)
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    (folder / "en" / "mine.txt").write_text("mine", encoding="utf-8")
    (folder / "empty").mkdir()
    write_folder({"a.html": "3"}, folder)
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*")}
    assert there == {"a.html", "notes.txt", "en", "en/mine.txt", "empty", LIST}
    assert (folder / "a.html").read_text(encoding="utf-8") == "3"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize("path", ["a.html", "en", "a.html/x", LIST])
def test_what_others_wrote_is_not_written_over(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "site"
    (folder / path).parent.mkdir(parents=True)
    (folder / path).write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_folder({"a.html": "1", "en/b.html": "2"}, folder)
    assert (folder / path).read_text(encoding="utf-8") == "mine"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_file_in_the_place_of_the_folder(pol: Pol, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine", encoding="utf-8")
    done = made(pol, tmp_path / "site")
    assert done.status == 1 and "POL0903" in done.err
    assert (tmp_path / "site").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_disk_that_is_full_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site"
    write_folder({"a.html": "old"}, folder)
    held = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(OSError):
            write_folder({"a.html": "new", "b.html": "x" * 5000}, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, held)
    assert (folder / "a.html").read_text(encoding="utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


KILLED = """
import os, signal, sys
from pathlib import Path
from compiler.folder import write_folder

written, left = Path.write_bytes, int(sys.argv[2])

def write(path, *args, **more):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return written(path, *args, **more)

Path.write_bytes = write
write_folder({f"{n}.html": "new" for n in range(9)}, Path(sys.argv[1]))
"""


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("file", [1, 5, 10])
def test_a_run_that_is_killed_leaves_the_old_site(tmp_path: Path, file: int) -> None:
    folder = tmp_path / "site"
    write_folder({f"{n}.html": "old" for n in range(9)}, folder)
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    before = {p.name: p.read_text(encoding="utf-8") for p in folder.iterdir()}
    line = [sys.executable, "-c", KILLED, str(folder), str(file)]
    assert subprocess.run(line, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert {p.name: p.read_text(encoding="utf-8") for p in folder.iterdir()} == before
    write_folder({"0.html": "new"}, folder)
    assert {p.name for p in folder.iterdir()} == {"0.html", "notes.txt", LIST}


def test_a_read_only_folder_is_told(
    pol: Pol, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site").mkdir()
    monkeypatch.setattr("compiler.folder.writable", lambda folder: False)
    done = made(pol, tmp_path / "site")
    assert done.status == 1 and "没有权限" in done.err
    assert not list((tmp_path / "site").iterdir())
