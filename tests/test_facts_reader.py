"""Project files as clerks write them: read exactly, by the declared type of each fact."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.pipeline import compile_file
from dsl.diagnostics.diagnostic import Diagnostics
from dsl.facts.from_model import vocabulary_of
from dsl.facts.reader import read_project
from dsl.facts.repair import repair
from dsl.facts.setting import read_mapping, set_fact
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Members
from dsl.runtime.written import quantity_text, read_quantity
from tests.facts_help import ROOT, fact, read, value, vocabulary


def of(dimension: Dimension, number: str, unit: str | None = None) -> Quantity:
    """A quantity to compare with."""
    return Quantity.of(dimension, number, unit)


def exactly(quantity: object) -> Fraction:
    """A quantity as a fraction of its base unit."""
    assert isinstance(quantity, Quantity)
    return Fraction(quantity.n, 10**quantity.scale)


# --- labels that hold a `、` ---

SERVICES = """
policy desk "窗口" en "Desk"
category service "服务" en "Service"
  value online "预告、抵押等登记网办" en "Online"
  value loan "续贷" en "Loan"
  value notice "预告" en "Notice"
record asked "申请" en "Request"
  fact which "事项" en "Which" : service
section office "登记" en "Office"
  fact services "服务" en "Services" : any number of service
  fact requests "申请" en "Requests" : list of asked
measure 1 "登记" en "Register"
  permit go "办理" en "Go"
    when all of (
      office.services includes loan,
      some r among office.requests has r.which is loan
    )
"""


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("[预告、抵押等登记网办]", {"online"}),
        ("[续贷、预告、抵押等登记网办]", {"loan", "online"}),
        ("［预告、抵押等登记网办、续贷］", {"loan", "online"}),
        ("[预告、抵押等登记网办, 预告]", {"notice", "online"}),
        ("{预告、抵押等登记网办，续贷}", {"loan", "online"}),
        ("预告、抵押等登记网办", {"online"}),
        ("续贷、预告、抵押等登记网办", {"loan", "online"}),
        ("预告、续贷", {"notice", "loan"}),
        ("[预告、续贷]", {"notice", "loan"}),
    ],
)
def test_a_label_with_a_list_sign_is_one_word(text: str, ids: set[str], tmp_path: Path) -> None:
    path = tmp_path / "desk.pol"
    path.write_text(SERVICES, encoding="utf-8")
    policy = compile_file(path).policy
    assert policy is not None
    file = f"登记:\n  服务: {text}\n  申请: [{{事项: 预告、抵押等登记网办}}]\n"
    given, found = read_project(file.encode(), "a.yaml", vocabulary_of(policy))
    assert given is not None, [(d.code, dict(d.args)) for d in found]
    assert given.facts["office.services"] == Members(frozenset(ids), frozenset(), False)
    assert given.facts["office.requests"] == ({"which": "online"},)


# --- figures ---


@pytest.mark.parametrize(
    ("text", "mu"),
    [
        ("300亩", "300"),
        ("300 亩", "300"),
        ("300mu", "300"),
        ("300 Mu", "300"),
        ("20公顷", "300"),
        ("20 公顷", "300"),
        ("20ha", "300"),
        ("20 hm²", "300"),
        ("20 hm2", "300"),
        ("20 hectares", "300"),
        ("0.2 km²", "300"),
        ("0.2km2", "300"),
        ("0.2平方公里", "300"),
        ("2,000 平方米", "3"),
        ("2000㎡", "3"),
        ("2000 m²", "3"),
        ("2000 m2", "3"),
        ("2000平米", "3"),
        ("0.5万亩", "5000"),
        ("0.5 万亩", "5000"),
        ("0.5 万 亩", "5000"),
        ("0.5 wan mu", "5000"),
        ("1万平方米", "15"),
        ("３００亩", "300"),
        ("３００．５　亩", "300.5"),
        ("２，０００平方米", "3"),
        ("0.1亩", "0.1"),
        ("0亩", "0"),
        ("0", "0"),
        ("0.00", "0"),
    ],
)
def test_land_is_read_in_every_unit(text: str, mu: str) -> None:
    found = read(f'land:\n  total: "{text}"\n').facts["land.total"]
    assert exactly(found) == Fraction(mu)


@pytest.mark.parametrize(
    ("name", "text", "base"),
    [
        ("share", "30%", "0.3"),
        ("share", "３０％", "0.3"),
        ("share", "12.5 %", "0.125"),
        ("cost", "1200万元", "12000000"),
        ("cost", "1.2亿元", "120000000"),
        ("cost", "12,345,678.90元", "12345678.9"),
        ("cost", "3 yuan", "3"),
        ("cost", "3 RMB", "3"),
        ("shed", "2,000 平方米", "2000"),
        ("shed", "1.5万㎡", "15000"),
        ("term", "3年", "36"),
        ("term", "3年11个月", "47"),
        ("term", "3 年 11 个月", "47"),
        ("term", "47 months", "47"),
        ("term", "1.5年", "18"),
        ("notice", "30日", "30"),
        ("notice", "30天", "30"),
        ("people", "12", "12"),
        ("people", "2,000", "2000"),
        ("people", "0.2万", "2000"),
        ("people", "１２", "12"),
        ("score", "0.1", "0.1"),
        ("score", "4.50", "4.5"),
        ("cost", "0", "0"),
    ],
)
def test_other_quantities(name: str, text: str, base: str) -> None:
    assert exactly(value(name, text)) == Fraction(base)


def test_a_tenth_is_exactly_a_tenth() -> None:
    tenth = value("score", "0.1")
    assert isinstance(tenth, Quantity)
    total = tenth
    for _ in range(9):
        total = total + tenth
    assert total == of(Dimension.NUMBER, "1")
    assert exactly(tenth) == Fraction(1, 10)


@given(
    st.integers(0, 10**12 - 1),
    st.integers(0, 8),
    st.sampled_from([Dimension.MONEY, Dimension.FLOOR]),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_a_quantity_comes_back_from_its_own_text(
    n: int, scale: int, dimension: Dimension, grouped: bool, full: bool
) -> None:
    quantity = Quantity(dimension, n, scale)
    text = quantity_text(quantity)
    if grouped:
        whole, point, rest = text.partition(".")
        digits, gap, unit = whole.partition(" ")
        text = f"{int(digits):,}{gap}{unit}{point}{rest}"
    if full:
        text = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    name = "cost" if dimension is Dimension.MONEY else "shed"
    assert value(name, f'"{text}"') == quantity


@given(st.decimals(0, 10**6, places=4), st.sampled_from(["亩", "公顷", "平方米", "平方公里"]))
@settings(max_examples=200, deadline=None)
def test_land_is_converted_exactly(number: object, unit: str) -> None:
    rates = {"亩": Fraction(1), "公顷": Fraction(15), "平方公里": Fraction(1500)}
    found = read_quantity(f"{number}{unit}", Dimension.LAND)
    if isinstance(found, Quantity):
        rate = rates.get(unit, Fraction(15, 10_000))
        assert exactly(found) == Fraction(str(number)) * rate


# --- yes and no, dates, texts, choices ---


@pytest.mark.parametrize("text", ["是", "yes", "Yes", "YES", "true", "True", "y", "ｙｅｓ", "√"])
def test_yes(text: str) -> None:
    assert value("licensed", text) is True


@pytest.mark.parametrize("text", ["否", "no", "No", "false", "FALSE", "n", "×"])
def test_no(text: str) -> None:
    assert value("licensed", text) is False


@pytest.mark.parametrize(
    "text",
    [
        "2025-03-01",
        "2025-3-1",
        "2025/3/1",
        "2025/03/01",
        "2025.3.1",
        "2025.03.01",
        "2025年3月1日",
        "2025年03月01日",
        "2025 年 3 月 1 日",
        "2025年3月1号",
        "２０２５年３月１日",
        "２０２５－０３－０１",
        '"2025-03-01"',
    ],
)
def test_dates(text: str) -> None:
    assert value("closed", text) == date(2025, 3, 1)
    assert read(f"评估日: {text}\n").given == GivenFacts(as_of=date(2025, 3, 1))


@pytest.mark.parametrize("key", ["as of", "As of", "as_of", "评估日", "评估日："])
def test_the_day_of_evaluation(key: str) -> None:
    colon = "" if key.endswith("：") else ":"
    given = read(f"{key}{colon} 2025-03-01\n").given
    assert given is not None
    assert given.as_of == date(2025, 3, 1)


@pytest.mark.parametrize(
    "text",
    ["012", "1:30", "1e3", "no", "on", "yes", "0x1F", "1_000", "2025-03-01", ".5", "true", "3.10"],
)
def test_a_text_is_kept_as_it_is_written(text: str) -> None:
    assert value("code", text) == text


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("people", "012", "POL0606"),
        ("people", "1:30", "POL0606"),
        ("people", "1e3", "POL0606"),
        ("people", "0x1F", "POL0606"),
        ("people", "1_000", "POL0606"),
        ("people", "no", "POL0606"),
        ("people", "2025-03-01", "POL0606"),
        ("licensed", "on", "POL0604"),
        ("licensed", "1", "POL0604"),
        ("closed", "20250301", "POL0609"),
        ("closed", "1:30", "POL0609"),
        ("cost", "12", "POL0605"),
        ("slope", "no", "POL0610"),
    ],
)
def test_the_declared_type_decides_not_yaml(name: str, text: str, code: str) -> None:
    assert fact(name, text).codes == [code]


@pytest.mark.parametrize("text", ["hill", "丘陵", "Hill", '"丘陵"', "“丘陵”"])
def test_a_value_by_id_or_label(text: str) -> None:
    assert value("slope", text) == "hill"


def test_a_value_may_be_called_none() -> None:
    assert value("harm", "无") == "no_harm"
    assert fact("harm", "none").codes == ["POL0613"]


# --- sets and lists ---


@pytest.mark.parametrize(
    "text",
    [
        "[apple, grain]",
        "[苹果, 粮食]",
        "[苹果，粮食]",
        "［苹果、粮食］",
        "[苹果；粮食]",
        "{apple, grain}",
        "苹果、粮食",
        "苹果，粮食",
        "\n    - 苹果\n    - Grain",
        "\n  - 苹果\n  - Grain",
        "\n　　－ 苹果\n　　－ 粮食",
    ],
)
def test_a_set(text: str) -> None:
    assert value("crops", text) == Members(frozenset({"apple", "grain"}))


def test_a_set_of_one_needs_no_brackets() -> None:
    assert value("crops", "苹果") == Members(frozenset({"apple"}))


def test_a_set_may_deny_and_stay_open() -> None:
    found = value("crops", "[水果, 非梨, not grain, 未知]")
    assert found == Members(frozenset({"fruit"}), frozenset({"pear", "grain"}), True)


@pytest.mark.parametrize("text", ["无", "none", "[]"])
def test_an_empty_set_is_none(text: str) -> None:
    assert value("crops", text) is NONE


def test_a_list_of_records() -> None:
    found = read("""
        land:
          plots:
            - {crop: apple, area: 300亩, leased: yes}
            - 作物: 梨
              面积: 20 公顷
            -
            - {租用: 否, 面积: 未知}
    """).facts["land.plots"]
    assert found == (
        {"crop": "apple", "area": of(Dimension.LAND, "300"), "leased": True},
        {"crop": "pear", "area": of(Dimension.LAND, "300")},
        {},
        {"leased": False, "area": UNKNOWN},
    )


def test_an_empty_list_is_none() -> None:
    assert read("land: {plots: []}\n").facts == {"land.plots": NONE}


# --- none, unknown, nothing ---


@pytest.mark.parametrize("text", ["未知", "unknown", "Unknown", "UNKNOWN", "ｕｎｋｎｏｗｎ"])
def test_unknown(text: str) -> None:
    for name in ("people", "closed", "crops", "slope", "licensed", "name"):
        assert value(name, text) is UNKNOWN


@pytest.mark.parametrize("text", ["无", "none", "None"])
def test_none(text: str) -> None:
    for name in ("closed", "crops", "irrigated"):
        assert value(name, text) is NONE
    for name in ("people", "cost", "slope", "licensed"):
        assert fact(name, text).codes == ["POL0613"]


@pytest.mark.parametrize("text", ["", "~", "null", '""', "   "])
def test_an_empty_key_gives_nothing(text: str) -> None:
    for name in ("people", "closed", "crops", "name", "licensed"):
        assert fact(name, text).facts == {}


def test_a_section_may_be_none_or_unknown_or_empty() -> None:
    given = read("land: 无\nfarm: 未知\n").given
    assert given is not None
    assert given.sections == {"land": "none", "farm": "unknown"}
    assert read("land:\nfarm: ~\n").given == GivenFacts()


def test_what_a_report_repeats_is_what_was_written() -> None:
    given = read("""
        果园:
          名称: 李家果园
          编号: 012
          投资额: 1200万元
          种植作物: [苹果, 非梨]
    """).given
    assert given is not None
    assert given.texts["farm.cost"] == "1200万元"
    assert given.texts["farm.crops"] == ["apple", "not pear"]
    assert (given.name, given.key) == ("李家果园", "012")


# --- Chinese punctuation ---


@pytest.mark.parametrize(
    "text",
    [
        "果园：\n  名称：甲\n  人数：35\n",
        "果园：\n　　名称：甲\n　　人数：３５\n",
        "果园：\n　名称：甲\n　人数：35\n",
        "果园:\n  名称:甲\n  人数:35\n",
        "果园: {名称: 甲，人数: 35}\n",
        "果园：｛名称：甲，人数：35｝\n",
        "果园：｛名称：“甲”、人数：35｝\n",
        "果园：{名称:甲,人数:35}\n",
        "“果园”：\n  “名称”：“甲”\n  人数： 35\n",
        "果园 ：\n  名称 ： 甲\n  人数 ： 35\n",
        "果园：　\n  名称：　甲　\n  人数：　35\n",
        "果园:\u00a0\n\u00a0\u00a0名称:\u00a0甲\n\u00a0\u00a0人数:\u00a035\n",
        "\u200b果园：\n  \u200b名称：甲\n  人数：35\n",
        "＃ 一个果园\n果园：  # 名称和人数\n  名称：甲\n  人数：35\n",
        "\ufeff果园：\r\n  名称：甲\r\n  人数：35\r\n",
        "---\n果园：\n  名称：甲\n  人数：35\n...\n",
    ],
)
def test_chinese_structure(text: str) -> None:
    found = read(text)
    assert found.facts == {"farm.name": "甲", "farm.people": of(Dimension.NUMBER, "35")}


@pytest.mark.parametrize(
    "text",
    [
        "甲：乙",
        "甲，乙、丙；丁",
        "第［1］号",
        "甲（一［期］）",
        "“一期”工程",
        "5“寸”管 ＃1楼",
        "甲#1",
        "https://a.cn/b?c=1",
        "12:30",
        "Bob's",
        "甲　乙",
    ],
)
def test_a_text_keeps_its_marks(text: str) -> None:
    kept = text.replace("\u3000", " ")
    assert value("name", text) == kept
    assert read(f"果园：\n  名称：{text}\n  人数：3\n").facts["farm.name"] == kept


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("“甲：乙，丙”", "甲：乙，丙"),
        ("“他说“好”的果园”", "他说“好”的果园"),
        ('“甲"乙"”', '甲"乙"'),
        (r"“C:\甲”", r"C:\甲"),
        ("'甲： 乙'", "甲： 乙"),
        ("“”", None),
    ],
)
def test_curly_quotes_hold_a_text(text: str, held: str | None) -> None:
    assert fact("name", text).facts.get("farm.name") == held


def test_bullets_and_wide_spaces_line_up() -> None:
    found = read("用地：\n　　地块清单：\n　　　　－　作物：梨\n　　　　　　面积：300亩\n")
    assert found.facts["land.plots"] == ({"crop": "pear", "area": of(Dimension.LAND, "300")},)


@given(st.text(st.sampled_from("果园：:，、“”[]［］{}｛｝　 \t－-#＃甲1\n"), max_size=40))
@settings(max_examples=400, deadline=None)
def test_repair_leads_every_character_back(text: str) -> None:
    repaired = repair(text, frozenset({"果园"}))
    places = [repaired.back(i) for i in range(len(repaired.text))]
    assert places == sorted(places)
    for i, c in enumerate(repaired.text):
        if c not in ' ,:"[]{}-#\\':
            assert text[places[i]] == c


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_or_refused_with_a_code(text: str) -> None:
    found = read(text.encode("utf-8", "surrogatepass"))
    assert (found.given is None) == bool([c for c in found.codes if c not in ("POL0614",)])


@given(st.binary(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused_with_a_code(data: bytes) -> None:
    found = read(data)
    assert (found.given is None) == bool([c for c in found.codes if c not in ("POL0614",)])


# --- encodings ---


def test_gb18030_is_read_with_a_note() -> None:
    found = read("果园：\n  名称：甲\n".encode("gb18030"))
    assert found.codes == ["POL0614"]
    assert found.facts == {"farm.name": "甲"}


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read("\ufeff果园:\n  名称: 甲\n".encode()).facts == {"farm.name": "甲"}


# --- twice ---


@pytest.mark.parametrize(
    ("text", "line", "first"),
    [
        ("果园:\n  名称: 甲\n  name: 甲\n", 3, 2),
        ("果园:\n  名称: 甲\n  名称: 乙\n", 3, 2),
        ("果园:\n  名称: 甲\nFarm:\n  人数: 3\n", 3, 1),
        ("as of: 2025-01-01\n果园:\n评估日: 2025-01-01\n", 3, 1),
        ("land:\n  plots:\n    - crop: pear\n      Planted: pear\n", 4, 3),
    ],
)
def test_by_id_and_again_by_label_is_twice(text: str, line: int, first: int) -> None:
    found = read(text)
    assert found.codes == ["POL0603"]
    (mistake,) = [d for d in found.found if d.code == "POL0603"]
    assert (mistake.span.line, mistake.places[0].span.line) == (line, first)


# --- other ways in ---


def test_a_mapping_is_read_like_a_file() -> None:
    mapping = {
        "farm": {
            "name": "甲",
            "people": 35,
            "score": "0.1",
            "licensed": True,
            "closed": date(2025, 3, 1),
            "crops": ["apple", "not pear"],
            "cost": of(Dimension.MONEY, "3"),
            "irrigated": NONE,
            "slope": UNKNOWN,
            "harm": None,
        },
        "land": {"plots": [{"area": "300亩"}, {}]},
    }
    facts = dict(read_mapping(mapping, vocabulary()).facts)
    assert facts == {
        "farm.name": "甲",
        "farm.people": of(Dimension.NUMBER, "35"),
        "farm.score": of(Dimension.NUMBER, "0.1"),
        "farm.licensed": True,
        "farm.closed": date(2025, 3, 1),
        "farm.crops": Members(frozenset({"apple"}), frozenset({"pear"})),
        "farm.cost": of(Dimension.MONEY, "3"),
        "farm.irrigated": NONE,
        "farm.slope": UNKNOWN,
        "land.plots": ({"area": of(Dimension.LAND, "300")}, {}),
    }


def test_a_mapping_with_mistakes_raises_them_together() -> None:
    with pytest.raises(Diagnostics) as caught:
        read_mapping({"farm": {"nmae": "甲", "people": -1}}, vocabulary())
    assert [d.code for d in caught.value.items] == ["POL0602", "POL0607"]


@pytest.mark.parametrize(
    ("setting", "name", "expected"),
    [
        ("farm.people=12", "farm.people", of(Dimension.NUMBER, "12")),
        ("果园.人数=12", "farm.people", of(Dimension.NUMBER, "12")),
        ("farm.crops=[apple, grain]", "farm.crops", Members(frozenset({"apple", "grain"}))),
        ("farm.crops.pear=yes", "farm.crops", Members(frozenset({"pear"}), frozenset(), True)),
        ("farm.closed=无", "farm.closed", NONE),
        ("farm.people=unknown", "farm.people", UNKNOWN),
        ("land.plots=[{area: 3亩}]", "land.plots", ({"area": of(Dimension.LAND, "3")},)),
    ],
)
def test_a_fact_set_by_hand(setting: str, name: str, expected: object) -> None:
    found = set_fact(GivenFacts(), setting, vocabulary())
    assert isinstance(found, GivenFacts)
    assert found.facts[name] == expected


@pytest.mark.parametrize(
    ("setting", "code"),
    [
        ("farm.people", "POL0623"),
        ("farm.poeple=3", "POL0623"),
        ("farm.crops.plum=yes", "POL0623"),
        ("farm.crops.pear=perhaps", "POL0604"),
        ("farm.people=many", "POL0606"),
        ("farm.crops=[plum]", "POL0610"),
    ],
)
def test_a_fact_set_wrongly(setting: str, code: str) -> None:
    found = set_fact(GivenFacts(), setting, vocabulary())
    assert not isinstance(found, GivenFacts)
    assert found.code == code


# --- without libyaml ---


def test_the_plain_loader_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [path.read_bytes() for path in sorted((ROOT / "tests/corpus/errors").glob("*.yaml"))]
    files.append("果园：\n　　名称：“甲”\n　　种植作物：［苹果、粮食］\n".encode())
    fast = [read(data) for data in files]
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    for data, before in zip(files, fast, strict=True):
        after = read(data)
        assert after.codes == before.codes
        assert [d.span.line for d in after.found] == [d.span.line for d in before.found]
        assert after.given == before.given


def test_a_pyyaml_built_without_libyaml_will_do(tmp_path: Path) -> None:
    file = tmp_path / "project.yaml"
    file.write_text("果园：\n  名称：甲\n  人数：3\n", encoding="utf-8")
    code = (
        "import sys; sys.modules['yaml._yaml'] = None\n"
        "import yaml; assert not hasattr(yaml, 'CSafeLoader')\n"
        "from tests.facts_help import read\n"
        f"print(sorted(read(open({str(file)!r}, 'rb').read()).facts))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "['farm.name', 'farm.people']"
