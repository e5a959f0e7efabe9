"""`pol test --cases`: cases in YAML beside a policy, by people who write no policies; JUnit."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random
from xml.etree import ElementTree as Xml

import pytest

from compiler.cli.junit import Result, junit
from compiler.reading import compile_file
from compiler.testing.asked import Asked, Trial
from compiler.testing.cases import read_cases
from compiler.testing.gaps import read_gaps
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.values import NONE, UNKNOWN, Members
from tests.test_mutation import pol_test

POLICY = """
policy docks "码头补助" en "Dock grants"
  effective from 2025-01-01
category use "用途" en "Use"
  value fish "渔业" en "Fish"
  value ferry "轮渡" en "Ferry"
record berth "泊位" en "Berth"
  fact area "面积" en "Area" : land area
section dock "码头" en "Dock"
  fact uses "用途" en "Uses" : any number of use
  fact berths "泊位" en "Berths" : list of berth
  fact area "面积" en "Area" : land area, required
  fact closed_on "停用日" en "Closed on" : date, or none
  fact leased "租用" en "Leased" : yes or no, assumed no
section harbour "港口" en "Harbour" assumed absent
  fact deep "深水" en "Deep" : yes or no
interpretation edge "边界" en "Edge"
  option inside "算" en "In" chosen because "从宽" en "generous"
  option outside "不算" en "Out"
measure 1 "补助" en "Grant"
  applies when dock.uses includes fish and not dock.leased
  except closed "停用" en "Closed" when dock.closed_on is not none
  permit claim "申请" en "Claim"
    require in_reading "边界内" en "Inside" edge is inside
    limit area "面积" en "Area" dock.area at most 10 mu
  permit deep "深水" en "Deep water"
    when harbour.deep
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The policy as a file."""
    found = tmp_path / "docks.pol"
    found.write_text(POLICY, encoding="utf-8")
    return found


def read(path: Path, text: str) -> tuple[list[m.Example], list[Diagnostic]]:
    """The cases of a text beside the policy."""
    compiled = compile_file(path, path.name)
    assert compiled.policy is not None
    return read_cases(text.encode(), "cases.yaml", compiled.policy, compiled.trees)


def cases(path: Path, text: str) -> list[m.Example]:
    """The cases of a text without mistakes, each of which passes."""
    found, wrong = read(path, text)
    assert wrong == []
    policy = compile_file(path, path.name).policy
    assert policy is not None
    for case in found:
        assert list(Asked(policy, Trial.of(case)).mismatches()) == []
    return found


def codes(path: Path, text: str) -> list[str]:
    """What is wrong, with the line."""
    return [f"{d.code}:{d.span.line}" for d in read(path, text)[1]]


def test_a_case_is_an_example(path: Path) -> None:
    (case,) = cases(
        path,
        """
name: right at the limit
as of: 2025-03-01
readings: {edge: outside}
assumptions: no
facts:
  dock:
    uses: [fish]
    area: 10 mu
    berths:
      - {area: 1 ha}
    closed_on: none
    leased: no
  harbour: none
expect:
  1.claim: not_met
  1.claim.area: yes
  1.claim.area margin: 0 mu
  1.deep: not_applicable
  1 possible: {not_met}
""",
    )
    assert (case.label.en, case.as_of) == ("right at the limit", date(2025, 3, 1))
    assert case.readings == (("edge", "outside"),) and not case.assumptions
    given = {g.fact: g.value for g in case.givens}
    assert given["dock.uses"] == Members(frozenset({"fish"}))
    assert given["dock.area"] == Quantity.of(Dimension.LAND, 10)
    assert given["dock.closed_on"] is NONE and given["harbour"] == "none"
    assert [(e.clause, e.aspect) for e in case.expects][1:3] == [
        ("area", m.Aspect.STATUS),
        ("area", m.Aspect.MARGIN),
    ]
    assert (case.span.source.name, case.span.line) == ("cases.yaml", 2)
    assert [e.span.line for e in case.expects] == [16, 17, 18, 19, 20]


def test_cases_may_be_written_in_chinese_with_labels(path: Path) -> None:
    (case,) = cases(
        path,
        """
- 名称：超过一点
  评估日：2025年3月1日
  按理解：{边界: 算}
  作推定：是
  事实：
    码头.用途：渔业、轮渡
    码头.面积：10.01亩
    码头.停用日：无
  应得：
    1.申请：不符合
    1.「申请」.面积 余量：-0.01亩
""",
    )
    assert case.label.zh == "超过一点"


def test_cases_share_what_stands_above_them(path: Path) -> None:
    found = cases(
        path,
        """
name: docks
as of: 2025-03-01
facts:
  dock: {uses: [fish], area: 1 mu, closed_on: none}
cases:
  - name: small
    expect: {1.claim: applies}
  - name: large
    as of: 2024-12-31
    facts: {dock.area: 11 mu}
    expect: {1.claim: not_in_force}
""",
    )
    assert [(c.label.en, c.as_of.year) for c in found] == [
        ("docks · small", 2025),
        ("docks · large", 2024),
    ]
    assert len(found[1].givens) == 3


def test_a_section_stated_as_a_whole_and_its_facts_take_turns(path: Path) -> None:
    whole, again = cases(
        path,
        """
facts: {harbour.deep: yes, dock.uses: [fish], dock.closed_on: none, dock.area: 1 mu}
cases:
  - {facts: {harbour: none}, expect: {1.deep: not_applicable}}
  - facts: {harbour: unknown}
    cases:
      - {facts: {harbour.deep: yes}, expect: {1.deep: applies}}
""",
    )
    assert {g.fact for g in whole.givens if g.fact.startswith("harbour")} == {"harbour"}
    assert {g.fact for g in again.givens if g.fact.startswith("harbour")} == {"harbour.deep"}


def test_a_table_has_a_case_for_each_row(path: Path) -> None:
    found = cases(
        path,
        """
name: 面积
facts: {dock.uses: [fish], dock.closed_on: none}
columns: [as of, dock.area, 1.claim, 1.claim.area margin, 1.claim missing]
rows:
  below: [2025-03-01, 9.99 mu, applies, 0.01 mu, none]
  at: [2025-03-01, 10 mu, applies, 0 mu, ~]
  left out: [2025-03-01, ~, undetermined, unknown, {dock.area}]
  unknown: [2025-03-01, unknown, undetermined, ~, [dock.area]]
  before: [2024-12-31, 1 mu, not_in_force, ~, ~]
""",
    )
    assert [c.label.en for c in found][1] == "面积 · at"
    assert [len(c.expects) for c in found] == [3, 2, 3, 2, 1]
    assert [len(c.givens) for c in found] == [3, 3, 2, 3, 3]
    assert {g.fact: g.value for g in found[3].givens}["dock.area"] is UNKNOWN


def test_a_case_without_a_name_is_called_by_its_place(path: Path) -> None:
    (case,) = cases(path, "\nexpect: {1.claim: undetermined}\n")
    assert case.label.zh == "cases.yaml:2"
    assert case.as_of == date(2025, 1, 1)


@pytest.mark.parametrize("text", ["", "# 没有\n", "[]\n"])
def test_a_file_without_cases_expects_nothing(path: Path, text: str) -> None:
    assert codes(path, text) == ["POL0414:1"]


@pytest.mark.parametrize(
    "text, found",
    [
        ("fact: {}\nexpect: {1.claim: applies}", ["POL0802:1"]),
        ("expect:\n  1.claim: applies\n  1.clam: applies", ["POL0208:3"]),
        ("expect: {2.claim: applies}", ["POL0208:1"]),
        ("expect: {1.claim: aplies}", ["POL0324:1"]),
        ("expect: {1.claim cautions: 1.5}", ["POL0324:1"]),
        ("expect: {1.claim cautions: 1亩}", ["POL0324:1"]),
        ("expect: {1.claim cautions: unknown}", ["POL0324:1"]),
        ("expect: {1 cautions: 1}", ["POL0326:1"]),
        ("expect: {1.claim margin: 0 mu}", ["POL0326:1"]),
        ("expect: {1.claim.area margin: 0 kg}", ["POL0805:1"]),
        ("expect: {applies: 1.claim}", ["POL0805:1"]),
        ("expect: applies", ["POL0803:1"]),
        ("facts: {dock.area: 1 mu}", ["POL0414:1"]),
        ("expect: {}", ["POL0414:1"]),
        ("facts: {dock.areas: 1 mu}\nexpect: {1.claim: applies}", ["POL0602:1"]),
        ("facts: {doc.area: 1 mu}\nexpect: {1.claim: applies}", ["POL0602:1"]),
        ("facts: {dock.area: 1 kg}\nexpect: {1.claim: applies}", ["POL0605:1"]),
        ("facts: [1]\nexpect: {1.claim: applies}", ["POL0803:1"]),
        ("readings: {edge: middle}\nexpect: {1.claim: applies}", ["POL0202:1"]),
        ("readings: {verge: inside}\nexpect: {1.claim: applies}", ["POL0202:1"]),
        ("as of: March\nexpect: {1.claim: applies}", ["POL0803:1"]),
        ("assumptions: perhaps\nexpect: {1.claim: applies}", ["POL0803:1"]),
        ("name: [a]\nexpect: {1.claim: applies}", ["POL0803:1"]),
        ("- 1.claim", ["POL0803:1"]),
        ("columns: [1.claim]", ["POL0803:1"]),
        ("columns: [1.claim]\nrows:\n  a: [applies, 1]", ["POL0415:3"]),
        ("columns: [dock.area]\nrows:\n  a: [1 mu]", ["POL0414:3"]),
        ("columns: [dock.area, 1.claim]\nrows: {}", ["POL0414:1"]),
        ("- expect: {1.claim: undetermined}\n- {}", ["POL0414:2"]),
        ("- &a {expect: {1.claim: undetermined}}\n- *a", ["POL0617:1"]),
        ("cases: &a\n  - cases: *a", ["POL0617:1"]),
        ("expect: {1.claim: applies", ["POL0601:1"]),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(path: Path, text: str, found: list[str]) -> None:
    assert codes(path, text + "\n") == found


def test_each_mistake_of_a_file_is_told(path: Path) -> None:
    text = "- {fact: {}}\n- {expect: {1.claim: aplies}}\n- {facts: {x.y: 1}}\n"
    assert codes(path, text) == ["POL0802:1", "POL0602:3"]
    assert codes(path, "- {expect: {1.claim: aplies}}\n- {name: b}\n") == [
        "POL0324:1",
        "POL0414:2",
    ]


# --- the command ---------------------------------------------------------------------------------

CASES = """
facts: {dock.uses: [fish], dock.closed_on: none}
columns: [dock.area, 1.claim]
rows:
  at: [10 mu, applies]
  above: [11 mu, applies]
"""


def test_cases_are_run_with_the_examples(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(CASES, encoding="utf-8")
    status, out, _ = pol_test(path, "--cases", str(file))
    assert status == 1
    assert f"✗ above  {file}:6\n  1.claim (6): expected applies, found not met\n" in out
    assert out.endswith("2 examples: 1 passed, 1 failed\n")
    file.write_text(CASES.replace("11 mu, applies", "11 mu, not_met"), encoding="utf-8")
    assert pol_test(path, "--cases", str(file))[0] == 0
    status, out, _ = pol_test(path, "--cases", str(file), "--mutate", "--jobs", "1")
    assert status == 0 and "10 mu becomes 11 mu" not in out.split("\n\n")[0]
    assert pol_test(path, "--cases", str(file), "--coverage")[0] == 0


def test_bad_cases_end_the_command_with_their_messages(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text("fact: {}\n", encoding="utf-8")
    status, out, err = pol_test(path, "--cases", str(file))
    assert (status, out) == (1, "")
    assert "error[POL0802]" in err and f"--> {file}:1:1" in err
    assert pol_test(path, "--cases", str(tmp_path / "none.yaml"))[0] == 2
    status, _, err = pol_test(path, str(path), "--cases", str(file))
    assert status == 2 and "POLICY.pol" in err


def test_junit_names_each_example_and_what_differs(path: Path, tmp_path: Path) -> None:
    file, xml = tmp_path / "cases.yaml", tmp_path / "results.xml"
    file.write_text(CASES, encoding="utf-8")
    assert pol_test(path, "--cases", str(file), "--junit", str(xml))[0] == 1
    suite = Xml.parse(xml).getroot()[0]
    assert suite.attrib == {
        "name": str(path), "tests": "2", "failures": "1", "errors": "0", "skipped": "0"
    }  # fmt: skip
    good, bad = suite
    assert (good.get("name"), good.get("line"), len(good)) == ("at", "5", 0)
    assert bad.get("classname") == str(file)
    assert "expected applies, found not met" in (bad[0].text or "")
    assert pol_test(path, "--junit", str(tmp_path / ("no" * 200)))[0] == 1
    assert pol_test(path, "--junit", str(xml), "--coverage")[0] == 2


def test_junit_escapes_what_xml_would_read() -> None:
    text = junit("<&>", [Result('a "<b>&', "p.pol", 1, ("✗ <c> & d", "]]>"))])
    root = Xml.fromstring(text.encode())
    assert root[0].get("name") == "<&>" and root[0][0].get("name") == 'a "<b>&'
    assert root[0][0][0].text == "✗ <c> & d\n]]>"


@pytest.mark.parametrize("seed", range(5))
def test_whatever_a_file_holds_it_ends_in_messages(path: Path, seed: int) -> None:
    compiled = compile_file(path, path.name)
    assert compiled.policy is not None
    random = Random(seed)
    signs = "{}[]:,-&*!|>'\"#%@`~ \n\t是0.：，、一\x00".encode()
    whole = (
        b"name: a\nas of: 2025-03-01\nreadings: {edge: outside}\nfacts: {dock.uses: [fish]}\n"
        b"cases:\n  - expect: {1.claim.area margin: 0 mu}\ncolumns: [dock.area, 1.claim]\n"
        b"rows:\n  at: [10 mu, applies]\n"
    )
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(random.randint(1, 4)):
            data[random.randrange(len(data))] = random.choice(signs)
        read_cases(bytes(data), "cases.yaml", compiled.policy, compiled.trees)
        read_gaps(bytes(data), "gaps.yaml")
