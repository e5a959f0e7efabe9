"""`pol eval` as clerks and programs meet it: the shape of its JSON, its first lines, its status."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command_help import HEATING, HOME, ROOT, Pol


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """`pol` in this process."""
    return Pol(monkeypatch, capsys)


def heating(pol: Pol, *more: str | Path) -> list[Any]:
    """The JSON of the heating policy for its home."""
    done = pol("eval", HOME, "--policy", HEATING, "--format", "json", *more)
    found: list[Any] = json.loads(done.out)
    return found


def reasons(why: Any) -> Any:
    """All nodes of a tree of reasons."""
    yield why
    for inner in why["because"]:
        yield from reasons(inner)


# --- JSON -----------------------------------------------------------------------------------------


def test_a_set_among_the_facts_of_a_reason_is_a_list_as_it_is_above(pol: Pol) -> None:
    (report,) = heating(pol, "--measure", "1", "--all")
    facts: dict[str, Any] = {}
    for provision in report["measures"][0]["provisions"]:
        for node in reasons(provision["why"]):
            facts |= node["facts"]
    assert report["facts"]["household.support"] == ["disability"]
    assert facts["household.support"] == ["disability"]
    assert facts["household.members"] == report["facts"]["household.members"]
    assert facts["home.in_city"] == "yes"


@pytest.mark.parametrize(("lang", "text"), [("zh", "在本市"), ("en", "In the city")])
def test_reasons_are_in_the_language_asked_for(lang: str, text: str, pol: Pol) -> None:
    (report,) = heating(pol, "--measure", "1", "--lang", lang)
    nodes = list(reasons(report["measures"][0]["provisions"][0]["why"]))
    assert text in {node["text"] for node in nodes}
    keys = {"text", "truth", "file", "line", "facts", "because"}
    assert all(set(node) == keys for node in nodes)


def test_all_branches_may_be_asked_for_in_json(pol: Pol) -> None:
    few, many = (
        len(list(reasons(heating(pol, *more)[0]["measures"][0]["provisions"][1]["why"])))
        for more in ((), ("--all",))
    )
    assert many > few


# --- what is the same for every project -----------------------------------------------------------

ALIKE = """policy shop "店铺" en "Shops"
section shop "店" en "Shop"
  fact bad "违规" en "Bad" : yes or no
measure 1 "办事" en "Service"
  commit serve "优质服务" en "Serve well"
    fulfilled when not shop.bad
    breached when shop.bad
measure 2 "部署" en "Programme"
  programme plan "制定计划" en "Plan"
measure 3 "开店" en "Opening"
  permit open "可以开店" en "May open"
measure 4 "检查" en "Checks"
  programme check "检查" en "Check"
  commit answer "答复" en "Answer"
    when shop.bad
"""


@pytest.mark.parametrize(
    ("bad", "more", "folded", "listed"),
    [
        ("no", (), "1, 2", ("May open",)),
        ("no", ("--full",), None, ("Serve well", "Plan", "May open")),
        ("no", ("--measure", "2"), None, ("Plan",)),
        ("yes", (), "2", ("Serve well", "May open", "Check", "Answer")),
        ("unknown", (), "1, 2", ("May open", "Check", "Answer")),
    ],
)
@pytest.mark.parametrize("format_", ["text", "md"])
def test_what_departments_do_anyway_is_one_line(
    bad: str,
    more: tuple[str, ...],
    folded: str | None,
    listed: tuple[str, ...],
    format_: str,
    pol: Pol,
    tmp_path: Path,
) -> None:
    policy, project = tmp_path / "shop.pol", tmp_path / "shop.yaml"
    policy.write_text(ALIKE, encoding="utf-8")
    project.write_text(f"shop:\n  bad: {bad}\n", encoding="utf-8")
    done = pol("eval", project, "--policy", policy, "--lang", "en", "--format", format_, *more)
    line = "the same for every project (--full lists them): "
    told = [text.partition(line)[2] for text in done.out.splitlines() if text.startswith(line)]
    assert told == ([folded] if folded else [])
    labels = ("Serve well", "Plan", "May open", "Check", "Answer")
    assert [label for label in labels if f" {label}" in done.out] == list(listed)


# --- several files, and files that cannot be read -------------------------------------------------


@pytest.mark.parametrize("content", [None, b"\xff\xfe\xfa home: 3"])
def test_a_file_that_cannot_be_read_leaves_the_others_evaluated(
    content: bytes | None, tmp_path: Path, pol: Pol
) -> None:
    bad = tmp_path / "bad.yaml"
    if content is not None:
        bad.write_bytes(content)
    done = pol("eval", bad, HOME, "--policy", HEATING, "--format", "json")
    first, second = json.loads(done.out)
    assert done.status == 2
    assert set(first) == {"schema", "project", "diagnostics"}
    assert first["project"] == {"file": str(bad)}
    (said,) = first["diagnostics"]
    assert said["code"] == ("POL0902" if content is None else "POL0618")
    assert second["measures"]


def test_mistakes_in_a_file_are_status_1(tmp_path: Path, pol: Pol) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("住房：\n  在本市：也许\n", encoding="utf-8")
    assert pol("eval", bad, HOME, "--policy", HEATING).status == 1


def test_a_policy_that_is_no_text_is_status_2(tmp_path: Path, pol: Pol) -> None:
    bad = tmp_path / "bad.pol"
    bad.write_bytes('政策 p "小政策"\n'.encode("gb18030"))
    good, none = HEATING, tmp_path / "none.pol"
    for line in (("check", bad, good), ("test", bad), ("build", bad), ("check", none, good)):
        assert pol(*line).status == 2, line
    done = pol("check", none, bad, good, "--format", "json")
    assert [d["code"] for d in json.loads(done.out)] == ["POL0902", "POL0103"]


# --- the first lines ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "place", "mark"), [("text", 1, "! "), ("md", 2, "**")], ids=["text", "md"]
)
def test_what_is_past_review_is_said_first_by_its_label(
    form: str, place: int, mark: str, pol: Pol
) -> None:
    done = pol("eval", HOME, "--policy", HEATING, "--as-of", "2027-01-01", "--format", form)
    lines = done.out.splitlines()
    assert "2027-01-01" in lines[0]
    assert lines[place].startswith(f"{mark}请注意：冬季取暖补助（heating）应在 2026-12-31 前复核")


def test_a_parameter_past_review_is_said_by_its_label(pol: Pol) -> None:
    example = ROOT / "examples" / "mine.yaml"
    done = pol("eval", example, "--policy", "henan2025", "--as-of", "2026-01-01", "--lang", "en")
    assert "past review: The year meant by “within the year” (action_year)" in done.out
    assert "past review" in done.out.splitlines()[1]


@pytest.mark.parametrize("form", ["text", "md"])
def test_a_package_whose_policy_has_changed_says_so_first(
    form: str, tmp_path: Path, pol: Pol
) -> None:
    policy = tmp_path / "heating.pol"
    policy.write_bytes(HEATING.read_bytes())
    assert pol("build", policy, "--out", tmp_path / "out").status == 0
    line = ("eval", HOME, "--policy", tmp_path / "out" / "heating", "--format", form)
    same = pol(*line).out
    policy.write_bytes(HEATING.read_bytes() + b"# changed\n")
    changed = pol(*line).out
    assert "改过" not in same
    assert "heating.pol 在生成检查器之后改过" in "".join(changed.splitlines()[1:3])


# --- figures --------------------------------------------------------------------------------------


def test_a_rounded_figure_says_how_it_was_rounded(pol: Pol) -> None:
    out = pol("eval", HOME, "--policy", HEATING, "--measure", "1").out
    assert "补助：4321 × 35% = 1512 元（向下取整到 1 元）" in out
    assert "人均：4321 × 35% ÷ 2 = 756.18 元（四舍五入到 0.01 元）" in out
    out = pol("eval", HOME, "--policy", HEATING, "--measure", "1", "--lang", "en").out
    assert "Each: 4321 × 35% ÷ 2 = 756.18 yuan (rounded half up to 0.01 yuan)" in out


@pytest.mark.parametrize(("asked", "share"), [("1500 亩", "15.00%"), ("1400.04 亩", "14.00%")])
def test_against_a_share_a_value_is_shown_as_a_share(asked: str, share: str, pol: Pol) -> None:
    settings = {
        "planning.county_space_short": "yes",
        "planning.city_total": "1 万亩",
        "planning.city_used": "0 亩",
        "quota.requested": asked,
    }
    line = [part for name, value in settings.items() for part in ("--set", f"{name}={value}")]
    blank = ROOT / "examples" / "county.yaml"
    out = pol("eval", blank, "--policy", "henan2025", "--measure", "3", *line).out
    said = "".join(line.strip() for line in out.splitlines())
    assert f"= {asked}（≈ {share}）" in said


# --- a drafter's trial ----------------------------------------------------------------------------


def test_a_failed_example_has_its_figures_in_the_language_asked_for(
    tmp_path: Path, pol: Pol
) -> None:
    policy = tmp_path / "heating.pol"
    text = HEATING.read_text(encoding="utf-8")
    text = text.replace("applies, 1512 yuan", "applies, 1513 yuan")
    text = text.replace("expect 3 is applies", "expect 3 is violated")
    policy.write_text(text, encoding="utf-8")
    done = pol("test", policy, "--lang", "en")
    assert done.status == 1
    assert "expected 1513 yuan, found 1512 yuan" in done.out
    assert "元" not in done.out
    # That a deadline always rolls over is no condition of its own.
    assert "✓ yes" not in done.out
    assert done.out.endswith("24 examples: 22 passed, 2 failed\n")


def test_a_section_that_is_involved_is_told_in_words(pol: Pol) -> None:
    line = ("--set", "debt.amount=3元", "--measure", "4", "--why", "4")
    out = pol("eval", HOME, "--policy", HEATING, *line).out
    assert "应退款 = 是" in out


# --- which policy, which language -----------------------------------------------------------------


def test_the_policy_may_be_named_in_the_environment(
    pol: Pol, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pol("eval", HOME).status == 1  # its facts are none of the only installed policy's
    monkeypatch.setenv("POL_POLICY", str(HEATING))
    for line in (("eval", HOME), ("new",), ("explain", "1"), ("schema", "project"), ("list",)):
        done = pol(*line)
        assert done.status == 0, (line, done.err)
        assert "家庭" in done.out or "取暖" in done.out


@pytest.mark.parametrize(
    ("lang", "locale", "first"),
    [("en", "", "policy"), ("zh", "en_US.UTF-8", "政策"), ("", "en_US.UTF-8", "policy")],
)
def test_the_language_may_be_named_in_the_environment(
    lang: str, locale: str, first: str, pol: Pol, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POL_LANG", lang)
    monkeypatch.setenv("LC_ALL", locale)
    assert pol("eval", HOME, "--policy", HEATING).out.startswith(first)


# --- wrong usage ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "zh", "en"),
    [
        ("eval", "缺少 `projects`", "`projects` is missing"),
        (
            "eval x --format xml",
            "`--format` 应是 text、json、md、html 之一",
            "is one of text, json, md, html",
        ),
        ("schema foo", "`what` 应是 report、project 之一", "is one of report, project"),
        ("eval x --why", "`--why` 后面缺少内容", "requires an argument"),
        ("build a b", "用法：pol build", "usage: pol build"),
    ],
)
def test_wrong_usage_has_a_code_in_both_languages(line: str, zh: str, en: str, pol: Pol) -> None:
    for lang, words in (("zh", zh), ("en", en)):
        command, *rest = line.split()
        done = pol(command, f"--lang={lang}", *rest)
        assert done.status == 2
        assert "POL0909" in done.err
        assert words in done.err
