"""The form's project files: what it reads and writes is what `pol eval` reads."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from compiler.backends.guidance.form_data import form_data, form_script
from compiler.cli.reads import facts_read
from compiler.reading import compile_file
from dsl.diagnostics.codes import CODES
from dsl.facts.from_model import vocabulary_of
from dsl.facts.reader import read_project
from dsl.facts.vocabulary import Vocabulary, load_vocabulary
from dsl.model import tree as m
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import Label
from dsl.runtime.values import Absent, GivenFacts, Members, Unknown, Value
from generated.henan2025 import CHECKER
from tests.facts_help import ROOT
from tests.node_help import needs_node, run_node

FORM = ROOT / "compiler" / "backends" / "guidance" / "assets" / "form"
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


@cache
def policy() -> m.Policy:
    """The policy of the examples."""
    compiled = compile_file(ROOT / "policies" / "henan2025.pol")
    assert compiled.policy is not None
    return compiled.policy


@cache
def vocabulary() -> Vocabulary:
    """Its vocabulary, as generated."""
    return load_vocabulary(ROOT / "generated" / "henan2025" / "vocabulary.json")


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The form's data as a script."""
    path = tmp_path_factory.mktemp("form") / "form-data.js"
    path.write_text(form_script(form_data(policy(), "sha256:0")), encoding="utf-8")
    return path


def test_whatever_a_report_calls_past_its_review_has_a_label_and_a_day() -> None:
    reviews = form_data(policy(), "sha256:0")["reviews"]
    assert isinstance(reviews, dict)
    known = {
        review.name: [review.label.zh, review.label.en, review.day.isoformat()]
        for measure in CHECKER.policy.measures
        for provision in measure.provisions
        for review in provision.reviews
    }
    assert known and {name: reviews[name] for name in known} == known


def asked(script: Path, *requests: dict[str, object]) -> list[Any]:
    """The answers of the form's scripts."""
    found = run_node(ROOT / "tests" / "form" / "exchange.js", FORM, script, given=requests)
    assert isinstance(found, list)
    for answer in found:
        for value in answer["typed"]["facts"].values() if isinstance(answer, dict) else ():
            if isinstance(value, dict) and "yes" in value:
                value |= {"yes": sorted(value["yes"]), "no": sorted(value["no"])}
    return found


def read_all(script: Path, texts: list[str]) -> list[Any]:
    """What the form reads of these texts."""
    requests: list[dict[str, object]] = [{"text": text} for text in texts]
    return asked(script, *requests)


def given(data: bytes) -> GivenFacts:
    """What `pol eval` reads of a file, without a message."""
    facts, found = read_project(data, "project.yaml", vocabulary())
    assert facts is not None
    assert not found
    return facts


def plain(given: GivenFacts) -> dict[str, object]:
    """Typed facts as the plain data that the checkers in the page take."""
    return {
        "facts": {name: plain_value(value) for name, value in given.facts.items()},
        "sections": dict(given.sections),
        "asOf": given.as_of.isoformat() if given.as_of else "",
    }


def plain_value(value: Value) -> object:
    """A typed value as plain data; members of a set in the order of the form."""
    match value:
        case bool() | str():
            return value
        case Quantity():
            half = [str(value.half[0]), value.half[1]] if value.half else None
            number = {"n": str(value.n), "scale": value.scale, "half": half}
            return number | {"dimension": value.dimension.value}
        case date():
            return {"day": value.toordinal()}
        case Members():
            return {"yes": sorted(value.yes), "no": sorted(value.no), "open": value.open}
        case Unknown():
            return {"unknown": True}
        case Absent():
            return {"none": True}
        case _:
            return [{name: plain_value(held) for name, held in item.items()} for item in value]


def same(facts: GivenFacts, other: GivenFacts) -> bool:
    """Whether two files give the same."""
    parts = [(one.facts, one.sections, one.as_of, one.name) for one in (facts, other)]
    return parts[0] == parts[1]


# --- the examples ---------------------------------------------------------------------------------


@needs_node
def test_the_form_reads_what_pol_eval_reads(script: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    answers = read_all(script, texts)
    for text, answer in zip(texts, answers, strict=True):
        assert answer["messages"] == []
        assert answer["wrong"] == []
        assert answer["typed"] == plain(given(text.encode()))


@needs_node
@pytest.mark.parametrize("n", [0, 1])
def test_what_the_form_writes_is_the_same_project_in_either_language(n: int, script: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    projects = [answer["project"] for answer in read_all(script, texts)]
    requests: list[dict[str, object]] = [{"project": project, "n": n} for project in projects]
    written = asked(script, *requests)
    for text, out in zip(texts, written, strict=True):
        assert same(given(out.encode()), given(text.encode()))
    assert [again["project"] for again in read_all(script, written)] == projects


@needs_node
def test_every_answer_survives(script: Path) -> None:
    """Sets with no and unknown members, whole sections, lists, words for nothing, odd names."""
    text = """评估日: 2025-03-01
项目:
  项目名称: "a: b #c 'd' \\"e\\" 是"
  行业领域: [能源, 非 水利, 未知]
  项目层级与名单: 无
  计划开工日期: 未知
开发区: 无
矿产资源: 未知
"""
    (read,) = asked(script, {"text": text})
    assert read["messages"] == []
    assert read["project"]["facts"]["project.sectors"] == ["energy", "not water", "unknown"]
    assert read["project"]["sections"] == {"dev_zone": "none", "mine": "unknown"}
    for n in (0, 1):
        (out,) = asked(script, {"project": read["project"], "n": n})
        assert same(given(out.encode()), given(text.encode()))


# --- what is wrong --------------------------------------------------------------------------------


def told(script: Path, text: str) -> tuple[list[tuple[str, int | None]], Any]:
    """Codes with their lines, and the whole answer."""
    (answer,) = asked(script, {"text": text})
    return [(one["code"], one["line"]) for one in answer["messages"]], answer


@needs_node
def test_unknown_names_are_told_with_the_nearest_and_kept(script: Path) -> None:
    text = "项目：\n  项目名稱: 甲\n  天气: [晴, 雨]\n  建设性质: 新建\n別處:\n  a: 1\n"
    codes, answer = told(script, text)
    assert codes == [("POL0602", 2), ("POL0602", 3), ("POL0602", 5)]
    assert answer["messages"][0]["nearest"] == "项目名称"
    assert answer["project"]["facts"] == {"project.nature": "new_build"}
    kept = {"project": {"项目名稱": "甲", "天气": ["晴", "雨"]}, "": {"別處": {"a": "1"}}}
    assert answer["project"]["kept"] == kept
    assert "不是。是不是“项目名称”？" in answer["told"][0][0]
    assert "did you mean “项目名称”?" in answer["told"][0][1]
    (out,) = asked(script, {"project": answer["project"], "n": 0})
    (again,) = asked(script, {"text": out})
    assert again["project"] == answer["project"]


@needs_node
def test_unknown_fields_of_an_item_are_kept_with_it(script: Path) -> None:
    items = "    - 用途: 研发设计\n    - 颜色: 红\n      建筑面积: 5平方米\n"
    text = f"建筑:\n  建筑面积分用途清单:\n{items}"
    codes, answer = told(script, text)
    assert codes == [("POL0602", 4)]
    (out,) = asked(script, {"project": answer["project"], "n": 0})
    (again,) = asked(script, {"text": out})
    assert again["project"] == answer["project"]
    assert "颜色: 红" in out


@needs_node
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", [("POL0615", None)]),
        ("- a\n- b\n", [("POL0615", None)]),
        ("项目:\n  项目名称: [甲\n", [("POL0601", 3)]),
        ("项目:\n  项目名称: 甲\n  项目名称: 乙\n", [("POL0603", 3)]),
        ("项目:\n  项目名称: 甲\nproject:\n  name: 乙\n", [("POL0603", 3)]),
        ("项目: 也许\n", [("POL0604", 1)]),
        ("项目:\n  项目名称: {a: 1}\n", [("POL0604", 2)]),
        ("项目: [1]\n", [("POL0604", 1)]),
        ("项目: &a\n  项目名称: 甲\n开发区: *a\n", [("POL0617", 3)]),
        ("a: 1\n---\nb: 2\n", [("POL0616", 2)]),
    ],
)
def test_what_is_wrong_is_told_with_its_code_and_line(
    text: str, codes: list[tuple[str, int | None]], script: Path
) -> None:
    found, answer = told(script, text)
    assert found == codes
    assert all(
        code in words
        for (code, _), pair in zip(codes, answer["told"], strict=True)
        for words in pair
    )


@needs_node
def test_a_text_beyond_all_measure_is_refused(script: Path) -> None:
    codes, _ = told(script, "a: " + "x" * 2_000_000)
    assert codes == [("POL0619", None)]


@needs_node
def test_what_was_misread_is_kept(script: Path) -> None:
    _, answer = told(script, "项目:\n  项目名称: {a: 1}\n")
    assert answer["project"]["kept"] == {"project": {"项目名称": {"a": "1"}}}


HEATING = ROOT / "tests" / "policies" / "heating.pol"


@needs_node
@pytest.mark.parametrize(
    ("fact", "written"),
    [
        ("建筑面积", text)
        for text in (
            "18.5㎡",
            "1,800 平方米",
            "0",
            "２万 平方米",
            "1.5万㎡",
            "18.50 m2",
            "100亩",
            "12",
            "1,8㎡",
            "007㎡",
            "1e3",
            "-3㎡",
            "1.123456789㎡",
            "9999999999999㎡",
            "约20㎡",
            "3㎡4㎡",
            "无",
            "未知",
            "20尺",
            "",
        )
    ]
    + [("家庭.自付比例", text) for text in ("50%", "33.3 ％", "0.5", "120000%", "百分之五")]
    + [("取暖费", text) for text in ("4,321元", "3.2万元", "5 wan yuan", "4 rmb", "无")]
    + [("在本市", text) for text in ("√", "ｎｏ", "也许", "未知", "无")]
    + [("保温等级", text) for text in ("一般", "fair", "很好", "未知")],
)
def test_an_answer_is_read_as_pol_eval_reads_it(fact: str, written: str, tmp_path: Path) -> None:
    compiled = compile_file(HEATING)
    assert compiled.policy is not None
    data = tmp_path / "data.js"
    data.write_text(form_script(form_data(compiled.policy, "")), encoding="utf-8")
    section, _, name = f"住房.{fact}".rpartition(".")
    text = f"{section.split('.')[-1]}:\n  {name}: {written}\n"
    (answer,) = asked(data, {"text": text})
    facts, found = read_project(text.encode(), "p.yaml", vocabulary_of(compiled.policy))
    errors = [d.code for d in found if d.code != "POL0620"]
    assert [one["code"] for one in answer["wrong"]] == errors
    if facts is not None and not errors:
        assert answer["typed"] == plain(facts)
    else:
        (value,) = answer["typed"]["facts"].values()
        assert value == {"unknown": True}
        assert all("{" not in words for pair in answer["wrongTold"] for words in pair)


@needs_node
@pytest.mark.parametrize(
    "written", ["2025-03-01", "2025/3/1", "2025.2.29", "2024年2月29日", "无", "3月"]
)
def test_days_are_read_as_pol_eval_reads_them(written: str, script: Path) -> None:
    text = f"评估日: 2025-03-01\n供地:\n  土地交付日: {written}\n"
    (answer,) = asked(script, {"text": text})
    facts, found = read_project(text.encode(), "p.yaml", vocabulary())
    assert [one["code"] for one in answer["wrong"]] == [
        d.code for d in found if d.code != "POL0620"
    ]
    if not answer["wrong"] and facts is not None:
        assert answer["typed"] == plain(facts)


# --- the data -------------------------------------------------------------------------------------


def test_the_form_asks_at_least_what_a_measure_reads() -> None:
    found = form_data(policy(), "")["measures"]
    assert isinstance(found, list)
    assert len(found) == 50
    for measure in found:
        assert isinstance(measure, dict)
        needs, id_ = measure["needs"], measure["id"]
        assert isinstance(needs, list)
        assert isinstance(id_, str)
        assert {*needs} >= facts_read(CHECKER, id_), id_
        assert len(needs) < 60, f"{id_} asks for {len(needs)} facts"


def test_all_codes_that_the_form_tells_are_in_its_data() -> None:
    used = set(re.findall(r"POL\d{4}", "".join(p.read_text("utf-8") for p in FORM.glob("*.js"))))
    assert used
    assert used <= {code for code in CODES if code.startswith("POL06")}


def test_data_may_stand_within_a_page_whatever_a_label_says() -> None:
    nasty = Label("</script><!--\u2028{{x}}", "<b>&")
    text = form_script(form_data(attrs.evolve(policy(), label=nasty), ""))
    assert not set("<>&\u2028") & set(text)
    found = json.loads(text.partition("Pol.formData = ")[2].rstrip(";\n"))
    assert found["label"] == [nasty.zh, nasty.en]


LISTED = """policy p "策" en "P"
  effective from 2025-01-01
category kind "类" en "Kind"
  value both "甲、乙" en "A, B"
  value second "乙" en "B"
section home "住房" en "Home"
  fact kinds "各类" en "Kinds" : any number of kind
measure 1 "措施" en "Measure"
  permit go "可" en "May" when home.kinds includes both
"""


@needs_node
@pytest.mark.parametrize("line", ["[甲、乙]", "［乙、甲、乙］", "甲、乙、乙", "[乙，甲、乙]"])
def test_a_label_that_holds_a_list_sign_is_one_word(line: str, tmp_path: Path) -> None:
    (tmp_path / "p.pol").write_text(LISTED, encoding="utf-8")
    compiled = compile_file(tmp_path / "p.pol")
    assert compiled.policy is not None
    data = tmp_path / "data.js"
    data.write_text(form_script(form_data(compiled.policy, "")), encoding="utf-8")
    text = f"住房:\n  各类: {line}\n"
    (answer,) = asked(data, {"text": text})
    facts, found = read_project(text.encode(), "p.yaml", vocabulary_of(compiled.policy))
    assert not found
    assert facts is not None
    assert answer["typed"] == plain(facts)
