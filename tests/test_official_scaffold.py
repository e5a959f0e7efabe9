"""A skeleton of any notice checks clean, is laid out, and accounts for every word of it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from compiler.reading import compile_file
from dsl.official.account import hold
from dsl.official.agreement import agreement
from dsl.official.notice import read_notice
from dsl.official.scaffold import scaffold
from dsl.source import Source
from dsl.syntax.format import format_source, written
from dsl.syntax.print_expressions import Language
from tests.official_help import OFFICIAL, needs_the_text
from tests.test_official_text import ARTICLES, DOTTED, NESTED

# Under a skeleton these are left: figures that Pol cannot hold, and words of rules.
WORK = {"POL0712", "POL0731", "POL0732", "POL0733", "POL0734", "POL0735"}


def codes(text: str, folder: Path, language: Language = "zh") -> list[str]:
    """What is left to do of a notice's skeleton, which must itself be right."""
    notice, found = read_notice(Source("text", text))
    assert notice is not None and not found
    skeleton = written(scaffold(notice, "notice"), language)
    assert format_source(Source("new.pol", skeleton)) == skeleton
    path = folder / "new.pol"
    path.write_text(skeleton, encoding="utf-8")
    compiled = compile_file(path, "new.pol")
    assert compiled.policy is not None, compiled.diagnostics
    assert compiled.diagnostics == ()
    held = hold(compiled.policy, notice)
    return [d.code for d in (*held.found, *agreement(held))]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("text", [DOTTED, NESTED, ARTICLES], ids=["1．", "（一）", "第一条"])
def test_each_layout_has_a_skeleton(text: str, language: Language, tmp_path: Path) -> None:
    assert set(codes(text, tmp_path, language)) <= WORK


def test_what_is_left_is_the_work(tmp_path: Path) -> None:
    left = codes(DOTTED, tmp_path)
    assert left == ["POL0732", "POL0731", "POL0732", "POL0731"]  # 可以，不超过3亩，应当，30日内


GENERAL = """某县若干意见

一、总体要求

坚持安全第一，到2027年规模超过500亿元。

二、主要任务

（一）支持企业做大。
1. 补助不超过20万元。
（二）支持企业做强。

三、组织实施

（一）各地认真落实。

本意见自2025年5月1日起施行。
"""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_chapter_without_measures_is_in_the_skeleton(language: Language, tmp_path: Path) -> None:
    assert codes(GENERAL, tmp_path, language) == ["POL0731"]  # 不超过20万元


@needs_the_text
def test_the_official_text_has_a_skeleton(tmp_path: Path) -> None:
    left = codes(OFFICIAL.read_text(encoding="utf-8"), tmp_path)
    assert set(left) <= WORK
    assert left.count("POL0712") == 3


PIECES = (
    *("可以申请", "不超过3亩", "三十日内", "第五条", "“三个一批”", '"引号"'),
    *("{花括号}", "#井号", "「括」", "50%", "7+28+N", "24小时", "2025年3月1日"),
    *("（不含住宅）", "和", "、", "，", "；", "。", "。", "，", "1.5万亩", "百分之五", "除外"),
    *("四年", "四年", "等", "\n", " ", "原则上", "1", "-", "\\", "一"),
)


@pytest.mark.parametrize("seed", range(60))
def test_whatever_a_notice_says_has_a_skeleton(seed: int, tmp_path: Path) -> None:
    draw = random.Random(seed)
    text = f"通知{seed}\n"
    for number in range(1, draw.randint(3, 6)):
        words = "".join(draw.choice(PIECES) for _ in range(draw.randint(1, 40)))
        text += f"{number}．起{words}止。\n"
    assert set(codes(text, tmp_path)) <= WORK
