"""JSON Schema: what an editor accepts and underlines, held against what the reader says."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from compiler.backends.schema import project_schema, report_schema, schema_text
from compiler.backends.schema.patterns import spellings
from compiler.cli.choose import trial
from compiler.pipeline import compile_file, emit_files
from dsl.facts.from_model import vocabulary_of
from dsl.facts.reader import AS_OF
from dsl.facts.repair import repair
from dsl.runtime.quantity import Dimension
from tests.facts_help import ROOT, as_editor, compiled, fact, read, vocabulary

RUN = [sys.executable, "-c", "from compiler.cli.main import main; main()"]
FULL = """
    评估日: 2025-03-01
    果园:
      名称: 李家果园
      编号: 012
      已登记: 是
      种植作物: [苹果, 非梨, 未知]
      坡度: 丘陵
      灾害: 无
      开业日期: 2020年3月1日
      停业日期: 无
      人数: 12
      评分: 4.5
      自有比例: 30%
      库房面积: 2,000 平方米
      投资额: 1200万元
      租期: 3年11个月
      通知期: 30日
      弄虚作假: 否
      有灌溉: 未知
    用地:
      地块清单:
        - {作物: 苹果, 面积: 20 公顷, 租用: yes}
        - 作物:
          面积: 0.5万亩
        -
      总面积: 未知
"""
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
HENAN = ROOT / "policies" / "henan2025.pol"


@cache
def project() -> Draft202012Validator:
    """The check of project files of the test policy."""
    schema = project_schema(vocabulary())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def fits(text: str) -> bool:
    """Whether an editor would underline nothing."""
    return bool(project().is_valid(as_editor(text)))


def test_a_full_file_fits() -> None:
    project().validate(as_editor(FULL))


@pytest.mark.parametrize(
    "text",
    [
        "# 还没有填\n",
        "果园:\n",
        "用地: 无\n",
        "land: unknown\n",
        "farm: {name: 甲, people: 3}\n",
        "Farm:\n  Name: 甲\n  Opened on: 2025.3.1\n",
        "as of: 2025/3/1\n",
        "farm: {crops: apple, licensed: true}\n",
        "farm: {crops: none, closed: none}\n",
        "farm: {code: 12, people: '2,000', cost: 3 wan yuan, irrigated: 无}\n",
    ],
)
def test_what_the_reader_takes_fits(text: str) -> None:
    assert read(text).given is not None
    assert fits(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- a\n", "POL0615"),
        ("甲\n", "POL0615"),
        ("果圆:\n", "POL0602"),
        ("farm: {nmae: 甲}\n", "POL0602"),
        ("farm: {name: 甲, 名称: 甲}\n", "POL0603"),
        ("farm:\n果园:\n", "POL0603"),
        ("as of: 2025-01-01\n评估日: 2025-01-02\n", "POL0603"),
        ("farm: 3\n", "POL0604"),
        ("farm: [a]\n", "POL0604"),
        ("farm: {licensed: 也许}\n", "POL0604"),
        ("farm: {name: [甲]}\n", "POL0604"),
        ("farm: {slope: [hill]}\n", "POL0604"),
        ("land: {plots: [3]}\n", "POL0604"),
        ("land: {total: 300}\n", "POL0605"),
        ("land: {total: 300元}\n", "POL0605"),
        ("farm: {shed: 3亩}\n", "POL0605"),
        ("farm: {term: 30日}\n", "POL0605"),
        ("farm: {people: 2.5}\n", "POL0606"),
        ("farm: {people: 许多}\n", "POL0606"),
        ("farm: {cost: '12,00元'}\n", "POL0606"),
        ("farm: {share: 1e3%}\n", "POL0605"),
        ("land: {total: -3亩}\n", "POL0607"),
        ("farm: {people: -3}\n", "POL0607"),
        ("farm: {closed: 2025-02-31}\n", "POL0609"),
        ("farm: {closed: 2025年4月31日}\n", "POL0609"),
        ("farm: {closed: 2025-13-01}\n", "POL0609"),
        ("farm: {closed: 明天}\n", "POL0609"),
        ("as of: 昨天\n", "POL0609"),
        ("farm: {slope: 平的}\n", "POL0610"),
        ("farm: {crops: [苹果, 桃]}\n", "POL0610"),
        ("land: {plots: [{crop: 桃}]}\n", "POL0610"),
        ("farm: {people: 0}\n", "POL0612"),
        ("farm: {score: 10.5}\n", "POL0612"),
        ("farm: {people: 无}\n", "POL0613"),
        ("farm: {licensed: none}\n", "POL0613"),
    ],
)
def test_what_the_reader_refuses_does_not_fit(text: str, code: str) -> None:
    assert code in read(text).codes
    assert not fits(text)


@st.composite
def figures(draw: st.DrawFn) -> tuple[str, str]:
    """A quantity fact and a text, mostly right: number, multiplier, unit, spaces, full width."""
    name, dimension = draw(
        st.sampled_from(
            [
                ("shed", Dimension.FLOOR),
                ("cost", Dimension.MONEY),
                ("share", Dimension.RATIO),
                ("term", Dimension.MONTHS),
                ("notice", Dimension.DAYS),
                ("score", Dimension.NUMBER),
                ("people", Dimension.NUMBER),
            ]
        )
    )
    number = draw(
        st.sampled_from(["0", "1", "7", "10", "2,000", "12,345,678", "1.5", "0.25", "+3", "3.0"])
        | st.sampled_from(["012", "2,00", "1e3", ".5", "5.", "-1", "", "1 000", "一百"])
    )
    gap = draw(st.sampled_from(["", " ", "\u3000"]))
    multiplier = draw(st.sampled_from(["", "", "万", "亿", "wan ", "yi "]))
    unit = draw(st.sampled_from([*spellings(dimension), *spellings(Dimension.LAND), ""]))
    text = f"{number}{gap}{multiplier}{unit}"
    shapes: list[Callable[[str], str]] = [str, str.upper, _full]
    return name, draw(st.sampled_from(shapes))(text)


def _full(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


@given(figures())
@settings(max_examples=400, deadline=None)
def test_an_editor_underlines_no_figure_that_the_reader_takes(drawn: tuple[str, str]) -> None:
    name, text = drawn
    assume(text.strip())
    found = fact(name, json.dumps(text, ensure_ascii=False))
    fitting = project().is_valid({"farm": {name: text}})
    if not found.codes:
        assert fitting
    # Beyond a pattern: bounds, how many digits a figure may have, and that no half day is one.
    elif not {"POL0612", "POL0608"} & set(found.codes) and found.found[-1].help_key != "fraction":
        assert not fitting


@given(st.integers(1, 13), st.integers(0, 32), st.sampled_from("-/.年"), st.booleans())
@settings(max_examples=300, deadline=None)
def test_days_of_a_leap_year_are_known(month: int, day: int, mark: str, padded: bool) -> None:
    m, d = (f"{month:02}", f"{day:02}") if padded else (str(month), str(day))
    text = f"2024年{m}月{d}日" if mark == "年" else f"2024{mark}{m}{mark}{d}"
    assert project().is_valid({"farm": {"closed": text}}) == (not fact("closed", text).codes)


def test_every_spelling_of_every_name_is_offered() -> None:
    schema: dict[str, Any] = project_schema(vocabulary())
    assert {"果园", "farm", "Farm", "评估日", "as of"} <= set(schema["properties"])
    for section in vocabulary().sections:
        holder = schema["$defs"][f"section.{section.word.id}"]["anyOf"][0]["properties"]
        assert {w for f in section.facts for w in f.word.words()} == set(holder)
    for category in vocabulary().categories:
        offered = schema["$defs"][f"category.{category.id}"]["enum"]
        assert {w for v in category.values for w in v.word.words()} == set(offered)


def test_the_text_is_the_same_under_every_hash_seed(tmp_path: Any) -> None:
    code = (
        "from compiler.backends.schema import *; from tests.facts_help import vocabulary; "
        "print(schema_text(project_schema(vocabulary())), schema_text(report_schema()))"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(texts) == 1


def test_the_package_carries_the_schema() -> None:
    files = emit_files(compiled(), "project.pol")
    assert json.loads(files["project.schema.json"]) == project_schema(vocabulary())
    assert '"project.schema.json"' in files["manifest.json"]


def test_pol_schema_prints_both() -> None:
    for what, expected in (("project", project_schema(vocabulary())), ("report", report_schema())):
        done = subprocess.run(
            [*RUN, "schema", what, "--policy", "tests/corpus/project.pol"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode("utf-8") == schema_text(expected)


@cache
def reports() -> tuple[dict[str, Any], ...]:
    """What `pol eval --format json` prints for a full, an empty and a damaged file."""
    folder = ROOT / ".pytest_cache"
    folder.mkdir(exist_ok=True)
    names = []
    for name, text in (("full", FULL), ("empty", "# 还没有填\n"), ("damaged", "果圆:\n")):
        path = folder / f"{name}.yaml"
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        names.append(str(path))
    done = subprocess.run(
        [*RUN, "eval", *names, "--policy", "tests/corpus/project.pol", "--format", "json"],
        cwd=ROOT,
        capture_output=True,
    )
    found: list[dict[str, Any]] = json.loads(done.stdout.decode("utf-8"))
    return tuple(found)


def test_reports_fit_their_schema() -> None:
    Draft202012Validator.check_schema(report_schema())
    found = reports()
    assert ["measures" in report for report in found] == [True, True, False]
    Draft202012Validator(report_schema()).validate(list(found))


@pytest.mark.parametrize("key", ["status", "possible", "limits", "id"])
def test_a_report_that_lacks_a_key_does_not_fit(key: str) -> None:
    damaged = json.loads(json.dumps(reports()[0]))
    del damaged["measures"][0]["provisions"][0][key]
    assert not Draft202012Validator(report_schema()).is_valid([damaged])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: str(p.stem))
def test_every_example_fits(path: Any) -> None:
    policy = compile_file(HENAN).policy
    assert policy is not None
    words = vocabulary_of(policy)
    # Chinese punctuation is the reader's to know, not an editor's.
    text = repair(path.read_text(encoding="utf-8"), words.keys | set(AS_OF)).text
    Draft202012Validator(project_schema(words)).validate(as_editor(text))


def test_a_policy_under_trial_has_the_vocabulary_of_its_model() -> None:
    with trial(compiled()) as chosen:
        assert chosen.vocabulary == vocabulary()
