"""`pol test --coverage`: what examples see of a policy, what they do not, and what they cannot."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from compiler.testing.coverage import Count, Covered, coverage
from compiler.testing.gaps import Excuse, excused, file_of, read_gaps
from compiler.testing.points import Kind, Sight, points
from dsl.model import tree as m
from tests.generated_help import WRITTEN
from tests.test_mutation import model, pol_test

POLICY = """
policy sheds "棚补助 <b>&" en "Shed grants <b>&"
  effective from 2025-01-01
category use "用途" en "Use"
  value hay "草料" en "Hay"
  value cattle "牲畜" en "Cattle"
section farm "农场" en "Farm"
  fact use "用途" en "Use" : use
  fact area "面积" en "Area" : land area
  fact leased "租用" en "Leased" : yes or no
  fact built_on "建成日" en "Built on" : date, or none
  fact told_on "告知日" en "Told on" : date, or none
interpretation edge "边界" en "Edge"
  option inside "算" en "In" chosen because "从宽" en "generous"
  option outside "不算" en "Out"
define big "大" en "Big" means farm.area more than 1 mu
measure 1 "补助" en "Grant"
  applies when farm.use is hay
  permit claim "申请" en "Claim"
    when as_of less than 2030-01-01 and (big or edge is inside)
    require built "建成" en "Built" farm.built_on is not none
    waived leased "租用" en "Leased" when farm.leased
    limit area "面积" en "Area" farm.area at most 10 mu
  commit told "告知" en "Told"
    effective from 2025-01-01 until 2025-12-31
    deadline by "期限" en "Time" within 30 days after farm.built_on done farm.told_on
"""
EXAMPLE = """
example "农场" en "Farm" as of 2025-03-01
  given farm.use is hay
  given farm.built_on is 2025-01-01
  given farm.area is 2 mu
  expect 1.claim is applies
"""


def written(folder: Path, examples: str = EXAMPLE, gaps: str | None = None) -> Path:
    """The policy with examples, and perhaps a list of gaps beside it."""
    path = folder / "sheds.pol"
    path.write_text(POLICY + examples, encoding="utf-8")
    if gaps is not None:
        file_of(path).write_text(gaps, encoding="utf-8")
    return path


@pytest.fixture
def policy(tmp_path: Path) -> m.Policy:
    """The policy with one example."""
    return model(written(tmp_path))


def unseen(covered: list[Covered]) -> dict[str, str]:
    """By clause and point, what was not seen."""
    return {
        f"{c.point.kind.value} {c.point.at}: {c.point.name.en}": " ".join(
            sight.value for sight in c.unseen
        )
        for c in covered
    }


def test_points_are_conditions_limits_exceptions_deadlines_windows_options(
    policy: m.Policy,
) -> None:
    assert [(p.kind, p.at, p.name.en) for p in points(policy)] == [
        (Kind.CONDITION, "big", "Area more than 1 mu"),
        (Kind.CONDITION, "1", "Use is Hay"),
        (Kind.CONDITION, "1.claim", "the day of evaluation before 2030-01-01"),
        (Kind.CONDITION, "1.claim.built", "Built on is none"),
        (Kind.EXCEPTION, "1.claim.built.leased", "Leased"),
        (Kind.CONDITION, "1.claim.built.leased", "Leased"),
        (Kind.LIMIT, "1.claim.area", "Area at most 10 mu"),
        (Kind.DEADLINE, "1.told.by", "Time"),
        (Kind.WINDOW, "sheds", "effective from 2025-01-01"),
        (Kind.WINDOW, "1.told", "effective until 2025-12-31"),
        (Kind.OPTION, "edge", "In"),
        (Kind.OPTION, "edge", "Out"),
    ]


def test_one_example_sees_one_side_of_what_it_looks_at(policy: m.Policy) -> None:
    assert unseen(coverage(policy)) == {
        "condition big: Area more than 1 mu": "false unknown",
        "condition 1: Use is Hay": "false unknown",
        "condition 1.claim: the day of evaluation before 2030-01-01": "false",  # always known
        "condition 1.claim.built: Built on is none": "true unknown",
        "exception 1.claim.built.leased: Leased": "true false",  # unknown, as nobody says
        "condition 1.claim.built.leased: Leased": "true false",
        "limit 1.claim.area: Area at most 10 mu": "false unknown",
        "deadline 1.told.by: Time": "true false unknown",
        "window sheds: effective from 2025-01-01": "before",
        "window 1.told: effective until 2025-12-31": "within after",
        "option edge: In": "",
        "option edge: Out": "taken",
    }


def test_what_no_example_expects_is_not_seen(tmp_path: Path) -> None:
    example = EXAMPLE.replace("1.claim is", "1.claim.area margin is 8 mu #")
    covered = {c.point.at: c for c in coverage(model(written(tmp_path, example)))}
    assert covered["1"].seen == (Sight.TRUE,)
    assert covered["1.told.by"].seen == ()


def test_examples_can_see_everything(tmp_path: Path) -> None:
    more = """
example "不是草料" en "Cattle" given farm.use is cattle expect 1.claim is not_applicable
example "用途未填" en "Use left out" given farm.area is 1 mu expect 1.claim is undetermined
example "小" en "Small" as of 2030-01-01
  reading edge is outside
  given farm.use is hay
  given farm.area is 1 mu
  given farm.built_on is none
  given farm.leased is yes
  expect 1.claim is not_applicable
example "太大" en "Too large"
  given farm.use is hay
  given farm.area is 11 mu
  given farm.built_on is none
  given farm.leased is no
  expect 1.claim is not_met
example "免" en "Waived"
  given farm.use is hay
  given farm.leased is yes
  expect 1.claim is undetermined
example "告知" en "Told"
  given farm.use is hay
  given farm.built_on is 2025-01-01
  table (as of, farm.told_on, expect 1.told state)
  row "及时": 2025-03-01, 2025-01-31, met
  row "逾期": 2025-03-01, none, overdue
  row "不知": 2025-03-01, unknown, unknown
  row "之后": 2026-01-01, none, none
  row "之前": 2024-12-31, none, none
"""
    covered = coverage(model(written(tmp_path, EXAMPLE + more)))
    assert {what: left for what, left in unseen(covered).items() if left} == {}
    assert Count.of(covered).percent == 100


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_nothing_else_than_what_is_wanted_is_counted(path: Path) -> None:
    covered = coverage(model(path))
    for one in covered:
        assert set(one.seen) | set(one.unseen) == set(one.point.wanted)
    assert 0 <= Count.of(covered).percent <= 100


# --- excuses -------------------------------------------------------------------------------------


def test_an_excuse_takes_a_gap_out_of_the_count(policy: m.Policy) -> None:
    covered = coverage(policy)
    excuses, found = read_gaps(
        """
- at: 1.claim
  when: the day of evaluation before 2030-01-01
  never: false
  because: by then there is another notice
- 位置：big
  条件：farm.area   more than 1 mu
  不会：[否, 未知]
  理由：登记时就核过
""".encode(),
        "sheds.gaps.yaml",
    )
    assert found == []
    after, wrong = excused(covered, excuses)
    assert wrong == []
    assert Count.of(after).excused == 3
    assert Count.of(after).percent > Count.of(covered).percent
    assert [c.gaps for c in after if c.point.at in ("big", "1.claim")] == [(), ()]


def test_an_excuse_of_what_was_seen_is_told(policy: m.Policy) -> None:
    span = policy.span
    for excuse in (
        Excuse("1", None, (Sight.TRUE,), "never mind", span),
        Excuse("1", "Use is Cattle", (Sight.FALSE,), "never mind", span),
        Excuse("2", None, (Sight.FALSE,), "never mind", span),
    ):
        after, wrong = excused(coverage(policy), [excuse])
        assert [d.code for d in wrong] == ["POL0804"]
        assert Count.of(after).excused == 0


def test_an_empty_list_of_gaps_excuses_nothing() -> None:
    assert read_gaps(b"", "gaps.yaml") == ([], [])
    assert read_gaps("# 没有\n".encode(), "gaps.yaml") == ([], [])


# --- the command ---------------------------------------------------------------------------------


def test_gaps_are_listed_with_their_place_and_the_count_by_measure(tmp_path: Path) -> None:
    path = written(tmp_path)
    status, out, err = pol_test(path, "--coverage")
    assert (status, err) == (0, "")
    line = POLICY.split("\n").index("  applies when farm.use is hay") + 1
    assert f"✗ {path}:{line}  1\n    Use is Hay: never seen false, unknown\n" in out
    assert "1 Grant: 5/21\n" in out
    assert out.endswith("\ncoverage: 8 of 28, 28.6%, 0 excused\n")


def test_excuses_are_listed_and_idle_ones_are_errors(tmp_path: Path) -> None:
    good = '- {at: "1", never: unknown, because: the form asks for it}\n'
    path = written(tmp_path, gaps=good)
    status, out, _ = pol_test(path, "--coverage")
    assert status == 0
    assert "    Use is Hay, never unknown: the form asks for it\n" in out
    assert out.endswith("\ncoverage: 8 of 27, 29.6%, 1 excused\n")
    path = written(tmp_path, gaps=good.replace("unknown,", "true,"))
    status, out, err = pol_test(path, "--coverage")
    assert status == 1
    assert "error[POL0804]" in err and out.endswith("0 excused\n")


def test_the_condition_of_a_caution_is_seen_where_cautions_are_expected(tmp_path: Path) -> None:
    path = written(tmp_path)
    text = path.read_text(encoding="utf-8")
    for caution in ("told_on", "leased"):
        told = f'  caution "{caution}" when farm.{caution}{" is none" * (caution == "told_on")}\n'
        text = text.replace("  commit told", told + "  commit told")
    expects = "  given farm.told_on is none\n  expect 1.claim cautions is 1\n"
    path.write_text(text, encoding="utf-8")
    before = {str(c.point.name.en): c.seen for c in coverage(model(path))}
    path.write_text(text + expects, encoding="utf-8")
    after = {str(c.point.name.en): c.seen for c in coverage(model(path))}
    assert before["Told on is none"] == ()
    assert after["Told on is none"] == (Sight.TRUE,)
    assert after["Leased"] == (Sight.UNKNOWN,)


@pytest.mark.parametrize("least, status", [("28.5", 0), ("28.6", 1)])
def test_too_little_seen_is_a_failure_where_it_is_asked(
    least: str, status: int, tmp_path: Path
) -> None:
    assert pol_test(written(tmp_path), "--coverage", "--coverage-min", least)[0] == status


def test_json_of_the_gaps(tmp_path: Path) -> None:
    gaps = '- {at: "1", never: unknown, because: the form asks for it}\n'
    _, out, _ = pol_test(written(tmp_path, gaps=gaps), "--coverage", "--format", "json")
    found = json.loads(out)
    assert (found["wanted"], found["seen"], found["impossible"]) == (28, 8, 1)
    assert [p["place"] for p in found["places"]] == ["1", "terms", "readings", "sheds"]
    assert sum(p["wanted"] for p in found["places"]) == found["wanted"]
    assert {"at": "1", "unseen": ["false"]}.items() <= found["gaps"][1].items()
    assert found["excused"][0]["because"] == "the form asks for it"


class _Page(HTMLParser):
    """Holds open tags and what a page reaches out to."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.reached: list[str] = []
        self.classes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        for name, value in attrs:
            if name in ("src", "href") and not (value or "").startswith("#"):
                self.reached.append(value or "")
            if name == "class":
                self.classes.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang, title", [("zh", "棚补助 &lt;b&gt;&amp;"), ("en", "Shed grants")])
def test_the_page_stands_alone_and_colours_each_line(lang: str, title: str, tmp_path: Path) -> None:
    gaps = '- {at: "1.told.by", never: [true, false, unknown], because: nobody asks}\n'
    path = written(tmp_path, gaps=gaps)
    status, out, _ = pol_test(path, "--coverage", "--format", "html", "--lang", lang)
    assert status == 0
    page = _Page()
    page.feed(out)
    assert page.open == [] and page.reached == []
    assert f'<html lang="{lang}">' in out and f"<title>{title}" in out
    assert "<b>" not in out
    assert {"line full", "line part", "line nothing", "line excuse"} <= set(page.classes)
    assert page.classes.count("number") == len((POLICY + EXAMPLE).split("\n"))


def test_coverage_of_failing_examples_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, EXAMPLE.replace("is applies", "is not_met"))
    status, out, err = pol_test(path, "--coverage")
    assert status == 1 and out == "" and "error[POL0801]" in err


def test_what_goes_with_coverage_goes_nowhere_without_it(tmp_path: Path) -> None:
    path = written(tmp_path)
    for more in (["--coverage-min", "3"], ["--format", "html"], ["--format", "json"]):
        status, _, err = pol_test(path, *more)
        assert status == 2 and "--coverage" in err
