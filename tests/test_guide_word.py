"""`pol guide --format docx`: what the Markdown guide says, under styles; bad input and output."""

from __future__ import annotations

import re
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import attrs
import pytest

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.labels import Labels
from compiler.backends.guidance.markdown import OWN, rendered
from compiler.backends.guidance.templates import OWN as FOLDER
from compiler.backends.guidance.word.document import word_document
from tests.command_help import HEATING, Done, Pol
from tests.generated_help import WRITTEN
from tests.guidance_help import LANGUAGES, guide_of
from tests.official_help import OFFICIAL, needs_the_text
from tests.test_guidance_official import repeated
from tests.word_help import direct_formats, opened, parts, plain_lines, style

HENAN = WRITTEN[0]


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """The command."""
    return Pol(monkeypatch, capsys)


@cache
def document_of(path: Path, language: str) -> bytes:
    """The document of a policy's file, as of its first day."""
    return word_document(guide_of(path, language), OWN, Beside())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_each_measure_says_what_its_markdown_page_says(path: Path, language: str) -> None:
    """So that what is proven of the pages holds of the document too."""
    guide = guide_of(path, language)
    document = opened(document_of(path, language))
    sections = parts(document, "Heading 2")[-len(guide.measures) :]
    cases = iter(parts(document, "Annex Heading"))
    told = 0
    for measure, section in zip(guide.measures, sections, strict=True):
        page = plain_lines(rendered("markdown/page.md.j2", guide, OWN, measures=[measure]))
        found = section + (next(cases)[1:] if measure.cases else [])
        assert found == [line for line in page if line != Labels(language).cases]
        told += len(found)
    assert next(cases, None) is None
    assert told > 5 * len(guide.measures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_and_limits_stand_in_tables(language: str) -> None:
    guide = guide_of(HENAN, language)
    figures, limits = opened(document_of(HENAN, language)).tables
    rows = [[cell.text for cell in row.cells] for row in figures.rows[1:]]
    assert [row[:2] for row in rows] == [[one.label, one.value] for one in guide.figures]
    for row, one in zip(rows, guide.figures, strict=True):
        assert all(user.text in row[3] for user in one.users)
        assert row[2].count("2025") >= len(one.values)
    labels = [limit.label for m in guide.measures for p in m.provisions for limit in p.limits]
    assert [row.cells[1].text for row in limits.rows[1:]] == labels
    for table in (figures, limits):
        head = table.rows[0]._tr.trPr
        assert head is not None and "tblHeader" in head.xml
        assert "tblCaption" in table._tbl.tblPr.xml


@pytest.mark.parametrize("language", LANGUAGES)
def test_styles_lay_it_out_and_nothing_past_them(language: str) -> None:
    document = opened(document_of(HENAN, language))
    assert not set(direct_formats(document))
    styles = {style(paragraph) for paragraph in document.paragraphs}
    assert styles >= {"Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "List Number"}
    levels = [int(style(p)[-1]) for p in document.paragraphs if style(p).startswith("Heading")]
    assert all(b - a <= 1 for a, b in pairwise(levels))


@pytest.mark.parametrize("language", LANGUAGES)
def test_contents_name_every_chapter_and_measure(language: str) -> None:
    document = opened(document_of(HENAN, language))
    listed = [p.text.split("\t")[0] for p in document.paragraphs if style(p).startswith("toc")]
    headings = [p.text for p in document.paragraphs if style(p) in ("Heading 1", "Heading 2")]
    assert listed == headings and len(listed) > 55
    body = document.element.body.xml
    marks = re.findall(r'w:bookmarkStart w:id="\d+" w:name="(\w+)"', body)
    assert set(re.findall(r'w:anchor="(\w+)"', body)) <= set(marks)
    assert len(marks) == len(set(marks))


def test_the_type_area_and_faces_are_those_of_the_standard() -> None:
    document = opened(document_of(HENAN, "zh"))
    for section in document.sections:
        edges = (section.top_margin, section.bottom_margin, section.left_margin)
        assert [round(edge.mm) for edge in edges if edge is not None] == [37, 35, 28]
        assert section.page_width is not None and section.page_height is not None
        assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
        assert section.right_margin is not None and round(section.right_margin.mm) == 26
    styles = document.styles.element.xml
    for name, face, size in (
        ("Title", "方正小标宋简体", 44),
        ("Heading1", "黑体", 32),
        ("Heading2", "楷体_GB2312", 32),
    ):
        one = styles[styles.index(f'w:styleId="{name}"') :]
        one = one[: one.index("</w:style>")]
        assert f'w:eastAsia="{face}"' in one and f'w:sz w:val="{size}"' in one
    defaults = styles[: styles.index("</w:docDefaults>")]
    assert 'w:eastAsia="仿宋_GB2312"' in defaults and 'w:sz w:val="32"' in defaults


def test_each_face_names_what_stands_in_for_it(tmp_path: Path) -> None:
    path = tmp_path / "guide.docx"
    path.write_bytes(document_of(HENAN, "zh"))
    with ZipFile(path) as package:
        fonts = package.read("word/fontTable.xml").decode()
        styles = package.read("word/styles.xml").decode()
        assert not [name for name in package.namelist() if "media" in name or "thumb" in name]
    for face in set(re.findall(r'w:eastAsia="([^"]*[一-鿿][^"]*)"', styles)):
        assert re.search(f'w:name="{face}"><w:altName w:val="[^"]+"', fonts), face


def test_the_same_guide_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.localtime", lambda *_: (2031, 5, 6, 7, 8, 9, 1, 126, 0))
    again = word_document(guide_of(HEATING, "zh"), OWN, Beside())
    assert again == document_of(HEATING, "zh")
    about = opened(again).core_properties
    assert about.title and about.language == "zh-CN"
    assert about.created == about.modified
    assert about.created is not None and about.created.date() == guide_of(HEATING, "zh").as_of


# --- bad input and output ------------------------------------------------------------------------

ONE = '政策 p "政策" 施行 自 2025年1月1日\n事项 s "事" 事实 a "甲" : 是否\n'
WORD = "compiler.backends.guidance.word"
ODD = (
    "<b>&amp;</b>{{ 7 * 7 }}{% raw %}",
    "“引” * _ ` ~ # 1. - ]]>",
    "\u202e反\u2066向",
    "长" * 2000,
)


def made(pol: Pol, out: Path, *more: str | Path) -> Done:
    """A document of the second policy."""
    line = ("guide", "--policy", HEATING, "--format", "docx", "--as-of", "2025-11-01")
    return pol(*line, "--out", out, *more)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_a_label_is_only_text(pol: Pol, tmp_path: Path, text: str) -> None:
    policy, out = tmp_path / "odd.pol", tmp_path / "odd.docx"
    rows = f'措施 1 "{text}" 允许 p "{text}" 要求 c "{text}" s.a\n'
    policy.write_text(ONE.replace('"政策"', f'"{text}"') + rows, encoding="utf-8")
    done = pol("guide", "--policy", policy, "--format", "docx", "--out", out)
    assert done.status == 0, done.err
    document = opened(out.read_bytes())
    label = re.sub("[\u202e\u2066]", "", text)
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert label in texts and f"第1条 {label}" in texts
    assert not set(direct_formats(document))


def test_what_xml_cannot_hold_is_replaced() -> None:
    guide = attrs.evolve(guide_of(HEATING, "zh"), title="标\x00\x0b\x1f题\ufffe", summary=("\x01",))
    document = opened(word_document(guide, OWN, Beside()))
    assert document.paragraphs[0].text == "标\ufffd\ufffd\ufffd题\ufffd"


@pytest.mark.parametrize("count", [1, 500])
def test_a_policy_of_any_size(tmp_path: Path, count: int) -> None:
    path = tmp_path / "p.pol"
    rows = "".join(f'措施 {n} "第{n}项" 允许 p "可" 当 s.a\n' for n in range(1, count + 1))
    path.write_text(ONE + rows, encoding="utf-8")
    document = opened(word_document(guide_of(path, "en"), OWN, Beside()))
    headings = [p.text for p in document.paragraphs if style(p) == "Heading 2"]
    assert len(headings) == count + 1  # and that of the limits


@pytest.mark.parametrize("format_", ["docx", "md"])
def test_one_file_or_one_for_each_language(pol: Pol, tmp_path: Path, format_: str) -> None:
    line = ("guide", "--policy", HEATING, "--format", format_)
    assert pol(*line, "--out", tmp_path / "both").status == 0
    names = {path.name for path in (tmp_path / "both").iterdir() if path.name[0] != "."}
    assert names == {f"heating.zh.{format_}", f"heating.en.{format_}"}
    one = tmp_path / f"guide.{format_}"
    assert pol(*line, "--out", one, "--lang", "en").status == 0
    assert one.read_bytes() == (tmp_path / "both" / f"heating.en.{format_}").read_bytes()
    assert pol(*line, "--out", one).out == f"写了 {one}\n"
    assert one.read_bytes() == (tmp_path / "both" / f"heating.zh.{format_}").read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"both", one.name}


def test_without_the_library_it_is_said_how_to_get_it(
    pol: Pol, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith(WORD)]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "docx", None)
    done = made(pol, tmp_path / "guide.docx")
    assert done.status == 2 and "POL0921" in done.err
    assert "python -m pip install python-docx" in done.err
    assert not list(tmp_path.iterdir())
    done = made(pol, tmp_path / "guide.docx", "--lang", "en")
    assert "install it" in done.err


def test_a_folder_in_the_place_of_the_file(pol: Pol, tmp_path: Path) -> None:
    (tmp_path / "guide.docx").mkdir()
    done = made(pol, tmp_path / "guide.docx")
    assert done.status == 1 and "POL0903" in done.err and "是文件夹" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["guide.docx"]


def test_a_file_in_the_place_of_a_folder(pol: Pol, tmp_path: Path) -> None:
    (tmp_path / "here").write_text("mine", encoding="utf-8")
    for out in ("here", "here/guide.docx"):
        done = made(pol, tmp_path / out)
        assert done.status == 1 and "POL0903" in done.err
    assert (tmp_path / "here").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("word/styles.xml.j2", "{{ nobody }}", "'nobody' is undefined"),
        ("word/styles.xml.j2", "<w:styles>", "unbound prefix"),
        ("markdown/measure.md.j2", "{% if %}", "Expected an expression"),
    ],
)
def test_a_broken_template_leaves_the_old_file(
    pol: Pol, tmp_path: Path, name: str, text: str, said: str
) -> None:
    own, out = tmp_path / "own" / name, tmp_path / "guide.docx"
    own.parent.mkdir(parents=True)
    own.write_text(text, encoding="utf-8")
    out.write_text("old", encoding="utf-8")
    done = made(pol, out, "--templates", tmp_path / "own")
    assert done.status == 1 and "POL0920" in done.err and said in done.err
    assert out.read_text(encoding="utf-8") == "old"


def test_own_templates_change_text_and_faces(pol: Pol, tmp_path: Path) -> None:
    own, out = tmp_path / "own", tmp_path / "guide.docx"
    (own / "markdown").mkdir(parents=True)
    (own / "word").mkdir()
    page = (
        "{% macro measure(one, level) %}\n{{ level|heading }} 甲{{ one.title }}\n{% endmacro %}\n"
    )
    (own / "markdown" / "measure.md.j2").write_text(page + "{% macro worked(case) %}{% endmacro %}")
    styles = (FOLDER / "word" / "styles.xml.j2").read_text(encoding="utf-8")
    changed = styles.replace("'仿宋_GB2312'", "'某体'")
    (own / "word" / "styles.xml.j2").write_text(changed, encoding="utf-8")
    assert made(pol, out, "--templates", own).status == 0
    document = opened(out.read_bytes())
    assert "甲取暖补助" in [p.text for p in document.paragraphs]
    assert 'w:eastAsia="某体"' in document.styles.element.xml


# --- what is told beside the policy --------------------------------------------------------------


@pytest.mark.parametrize("format_", ["docx", "md"])
def test_offices_and_official_words(pol: Pol, tmp_path: Path, format_: str) -> None:
    (tmp_path / "two.pol").write_text(
        '政策 two "两条" 施行 自 2025年1月1日 原文 two 共 1 条\n'
        '事项 a "用地" 事实 b "面积" : 土地面积\n'
        '措施 1 "一" 允许 p "可" 原句 "占用" 到 "亩。" 限制 l "限" a.b 不超过 30亩\n',
        encoding="utf-8",
    )
    (tmp_path / "notice.txt").write_text("某通知\n1．占用不超过30亩。\n", encoding="utf-8")
    (tmp_path / "office.yaml").write_text("部门: 民政局*1*\n", encoding="utf-8")
    out = tmp_path / f"guide.{format_}"
    line = ("guide", "--policy", tmp_path / "two.pol", "--format", format_, "--out", out)

    def lines() -> list[str]:
        if format_ == "md":
            return plain_lines(out.read_text(encoding="utf-8"))
        return [paragraph.text for paragraph in opened(out.read_bytes()).paragraphs]

    assert pol(*line).status == 0
    assert not [text for text in lines() if "占用不超过30亩" in text or "办理部门" in text]
    more = ("--text", tmp_path / "notice.txt", "--office", tmp_path / "office.yaml")
    assert pol(*line, *more).status == 0
    assert {"办理部门：民政局*1*", "咨询电话：通知未规定", "〔1〕可"} <= set(lines())
    assert [text for text in lines() if "占用不超过30亩。〔1〕" in text]


@needs_the_text
def test_no_official_sentence_stands_in_the_document_unasked() -> None:
    document = opened(document_of(HENAN, "zh"))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    texts = [*(paragraph.text for paragraph in document.paragraphs), *cells]
    assert len(texts) > 10_000
    assert not repeated(OFFICIAL.read_text(encoding="utf-8"), "\n".join(texts))
