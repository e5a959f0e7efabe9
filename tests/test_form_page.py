"""The form as a clerk uses it, in a real Chromium: what it shows is what `pol eval` says.

The pages are those that `pol guide` writes: the form's page of the site, and the single file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compiler.cli.main import main
from generated.henan2025 import CHECKER
from tests.browser_help import axe_core, browser, needs_browser
from tests.command_help import Pol
from tests.facts_help import ROOT
from tests.form_help import compared, fill_in, opened, press, read, report, said_by, written

pytestmark = needs_browser
HENAN = ROOT / "policies" / "henan2025.pol"
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
FORMS = ("one.html", "site/check.html", "site/en/check.html")
PLANT = (ROOT / "examples" / "plant.yaml").read_text(encoding="utf-8")


def made(*line: str) -> None:
    """Runs the command, which must succeed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["pol", "guide", *line, "--as-of", "2025-11-01"])
        with pytest.raises(SystemExit) as end:
            main()
        assert end.value.code == 0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site and the single file, as they are handed out."""
    found = tmp_path_factory.mktemp("guide")
    made("--policy", str(HENAN), "--out", str(found / "site"))
    made("--policy", str(HENAN), "--one-file", "--out", str(found / "one.html"))
    return found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """One browser for all tests."""
    with browser() as found:
        yield found


@pytest.fixture
def driver(chromium: Any) -> Iterator[Any]:
    """The browser; nothing was refused or thrown by the end."""
    rendered(chromium)
    yield chromium
    assert said_by(chromium) == []


@pytest.fixture
def form(driver: Any, folder: Path) -> Any:
    """The single file afresh."""
    opened(driver, (folder / "one.html").as_uri())
    return driver


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """`pol` in this process."""
    return Pol(monkeypatch, capsys)


# --- what it says is what `pol eval` says ---------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "page"), [*zip(("plant", "mine", "land_grant"), FORMS, strict=True)]
)
def test_a_clerk_fills_in_a_project_and_reads_what_pol_eval_says(
    name: str, page: str, driver: Any, folder: Path, pol: Pol, tmp_path: Path
) -> None:
    opened(driver, (folder / page).as_uri())
    path = ROOT / "examples" / f"{name}.yaml"
    fill_in(driver, path.read_text(encoding="utf-8"))
    compared(report(driver), path, pol)
    text = written(driver)
    (tmp_path / "out.yaml").write_text(text, encoding="utf-8")
    compared(report(driver), tmp_path / "out.yaml", pol)
    read(driver, text)
    assert written(driver) == text


@pytest.mark.parametrize("page", FORMS[:1])
def test_all_examples_say_in_the_page_what_pol_eval_says(
    page: str, driver: Any, folder: Path, pol: Pol
) -> None:
    opened(driver, (folder / page).as_uri())
    for path in EXAMPLES:
        read(driver, path.read_text(encoding="utf-8"))
        compared(report(driver), path, pol)


@pytest.mark.parametrize("n", [0, 1], ids=["zh", "en"])
def test_all_examples_work_out_in_the_page_what_reports_do(form: Any, n: int) -> None:
    script = """
      const { app } = Pol.form;
      return Object.assign({}, ...app.report.measures.map((m) => app.sums(m.id, arguments[0])));
    """
    count = 0
    for path in EXAMPLES:
        read(form, path.read_text(encoding="utf-8"))
        found = CHECKER.check(CHECKER.load(path), as_of=date.fromisoformat(report(form)["as_of"]))
        told: dict[str, list[str]] = {}
        for measure in found.full.measures:
            for p in measure.provisions:
                for id_, one in found.workings(measure.id, p.id, english=n == 1).items():
                    sums = [text for text in (one.value, one.bound) if text is not None]
                    if sums:
                        told[f"{measure.id}.{p.id}.{id_}"] = sums
        assert form.execute_script(script, n) == told
        count += len(told)
    assert count
    assert "计算：" in form.find_element("id", "results").text


# --- what was entered is not lost -----------------------------------------------------------------


def test_another_language_keeps_what_was_entered(driver: Any, folder: Path) -> None:
    for page, switch in (("one.html", ".twin"), ("site/check.html", "#language")):
        opened(driver, (folder / page).as_uri())
        read(driver, PLANT)
        before = driver.execute_script("return Pol.form.app.project")
        driver.find_element("css selector", switch).click()
        assert "Facts of the project" in driver.find_element("id", "facts").text
        assert driver.execute_script("return Pol.form.app.project") == before
        assert written(driver).startswith("as of: ")


def test_what_is_kept_comes_back_until_it_is_cleared(form: Any, folder: Path) -> None:
    assert form.execute_script("return localStorage.length") == 0
    read(form, (ROOT / "examples" / "mine.yaml").read_text(encoding="utf-8"))
    before = form.execute_script("return Pol.form.app.project")
    assert form.execute_script("return localStorage.length") == 0
    form.find_element("id", "keep").click()
    form.get((folder / "one.html").as_uri())
    form.find_element("id", "restore").click()
    assert form.execute_script("return Pol.form.app.project") == before
    form.find_element("id", "forget").click()
    assert form.execute_script("return localStorage.length") == 0


def test_a_page_with_answers_that_are_nowhere_else_does_not_close_unasked(form: Any) -> None:
    leaves = """
      const leaving = new Event("beforeunload", { cancelable: true });
      return globalThis.dispatchEvent(leaving);
    """
    assert form.execute_script(leaves)
    form.find_element("id", "f-project-name").send_keys("甲")
    assert not form.execute_script(leaves)
    form.find_element("id", "keep").click()
    assert form.execute_script(leaves)
    form.find_element("id", "forget").click()


def test_a_file_with_unknown_names_is_told_and_loses_nothing(form: Any) -> None:
    read(form, "项目:\n  项目名稱: 甲\n  建设性质: 新建\n")
    assert "POL0602" in form.find_element("id", "file-messages").text
    assert "项目名稱: 甲" in form.find_element("css selector", ".kept").text
    assert "项目名稱: 甲" in written(form)
    read(form, "项目: [\n")
    assert "POL0601" in form.find_element("id", "file-messages").text
    assert "建设性质: 新建" in written(form)


HOSTILE = {
    "a tag": "项目: !!js/function 'x'\n",
    "aliases": "".join(
        f"x{i}: &x{i} [*x{i - 1}, *x{i - 1}]\n" if i else "x0: &x0 [y]\n" for i in range(30)
    ),
    "depth": "项目: " + "[" * 200 + "]" * 200,
    "twice": "项目:\n  项目名称: 甲\n  项目名称: 乙\n",
    "a list": "- 甲\n- 乙\n",
    "a prototype": "__proto__:\n  建设性质: 新建\nconstructor: 1\n",
    "no text": "\x00\x01",
    "markup": "项目:\n  </script><script>alert(1)</script>: <img src=x onerror=alert(1)>\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_told_by_a_code_and_what_was_entered_stays(name: str, form: Any) -> None:
    read(form, "项目:\n  项目名称: 甲\n  建设性质: 新建\n")
    before = written(form)
    read(form, HOSTILE[name])
    assert re.search(r"\[POL06\d\d\]", form.find_element("id", "file-messages").text)
    assert written(form) == before
    assert not form.find_elements("css selector", "#check img, #check script")


def test_a_mistaken_answer_is_told_beside_its_question(form: Any) -> None:
    read(form, "计划指标:\n  本项目申请的新增建设用地: 100顷\n")
    place = form.find_element("css selector", "[data-fact='quota.requested'] > .mistake")
    assert "POL0605" in place.text
    assert re.search(r"\b1\b|1 处", form.find_element("id", "mistakes").text)


# --- measures -------------------------------------------------------------------------------------


def test_only_what_the_chosen_measures_need_is_asked(form: Any) -> None:
    form.find_element("css selector", "details.measures > summary").click()
    press(form, form.find_element("id", "measures-none"))
    press(form, form.find_element("css selector", "details.measures input[value='45']"))
    facts = [
        one.get_attribute("data-fact") for one in form.find_elements("css selector", "[data-fact]")
    ]
    assert "project.name" in facts
    assert len(facts) < 20
    shown = form.find_elements("css selector", "[data-measure]")
    assert [one.get_attribute("data-measure") for one in shown] == ["45"]


@pytest.mark.parametrize("page", ["site/m21.html", "one.html#zh-m21", "one.html#en-m21"])
def test_a_measure_leads_to_the_form_for_it(page: str, driver: Any, folder: Path) -> None:
    path, _, place = page.partition("#")
    opened(driver, (folder / path).as_uri() + (f"#{place}" if place else ""))
    (way,) = [one for one in driver.find_elements("css selector", ".try a") if one.is_displayed()]
    way.click()
    shown = driver.find_elements("css selector", "[data-measure]")
    assert [one.get_attribute("data-measure") for one in shown] == ["21"]
    assert driver.find_element("id", "facts").is_displayed()


def test_a_keystroke_is_answered_at_once(form: Any) -> None:
    read(form, PLANT)
    script = """
      Pol.form.app.times = [];
      for (let i = 1; i <= 50; i += 1) Pol.form.app.answer("quota.requested", `${i}亩`);
      return Pol.form.app.times.sort((a, b) => a - b)[5];
    """
    # Of fifty, one of the quicker: what others do on the machine meanwhile is not the form's.
    assert form.execute_script(script) < 5


# --- read, printed, without scripts ---------------------------------------------------------------


def rendered(driver: Any, scheme: str = "light", media: str = "") -> None:
    """Sets the colours and the medium; nothing moves of itself."""
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


def views(driver: Any) -> list[str]:
    """The headings that are seen of the pages within the file."""
    found = driver.find_elements("css selector", ".view h1")
    return [one.text for one in found if one.is_displayed()]


def test_the_single_file_shows_a_page_at_a_time_in_one_language(form: Any) -> None:
    assert views(form) == ["项目自查"]
    form.find_element("css selector", ".top nav a[href='#zh-index']").click()
    form.find_element("css selector", "a[href='#zh-m21']").click()
    (heading,) = views(form)
    assert heading.startswith("第21条")
    form.find_element("css selector", ".twin").click()
    (heading,) = views(form)
    assert heading.startswith("Measure 21")
    assert form.execute_script("return document.documentElement.lang") == "en"
    form.back()
    form.back()
    assert form.current_url.endswith("#zh-index")


def test_with_scripts_off_everything_is_there_to_read(driver: Any, folder: Path) -> None:
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        driver.get((folder / "one.html").as_uri())
        assert len([one for one in views(driver) if re.match(r"第\d+条|Measure \d+", one)]) == 100
        for page in ("one.html", "site/check.html"):
            driver.get((folder / page).as_uri())
            told = driver.find_element("css selector", ".instead").text
            assert "pol new --policy henan2025" in told
    finally:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@pytest.mark.parametrize("page", FORMS[:2])
def test_paper_holds_results_and_facts_and_no_questions(
    page: str, driver: Any, folder: Path
) -> None:
    opened(driver, (folder / page).as_uri())
    read(driver, PLANT)
    rendered(driver, media="print")
    try:
        driver.execute_script("globalThis.dispatchEvent(new Event('beforeprint'))")
        seen = driver.find_element("css selector", "main").text
        assert "机器预检，非行政决定" in seen and "核对人签字" in seen
        assert "中原新材料产业园二期" in driver.find_element("css selector", ".paper").text
        for hidden in ("#facts", ".top nav", ".pol-form .why"):
            assert not driver.find_element("css selector", hidden).is_displayed()
    finally:
        driver.execute_script("globalThis.dispatchEvent(new Event('afterprint'))")
        rendered(driver)


HINDERING = """
  const done = arguments[0];
  axe.run(document, { resultTypes: ["violations"], preload: false })
    .then((found) => done(found.violations));
"""
UNFOLDED = "for (const one of document.querySelectorAll('#check details')) one.open = true;"


PLACES = ("one.html#check-21", "site/check.html#check-21", "one.html#zh-m21", "one.html#en-m21")


@pytest.mark.parametrize(
    ("page", "scheme"), [*zip(PLACES, ("light", "dark", "dark", "light"), strict=True)]
)
def test_nothing_hinders_a_reader(page: str, scheme: str, driver: Any, folder: Path) -> None:
    rendered(driver, scheme)
    path, _, place = page.partition("#")
    opened(driver, f"{(folder / path).as_uri()}#{place}")
    read(driver, (ROOT / "examples" / "expressway.yaml").read_text(encoding="utf-8"))
    driver.execute_script(UNFOLDED)
    driver.set_script_timeout(120)
    driver.execute_script(axe_core())
    faults = driver.execute_async_script(HINDERING)
    assert [(one["id"], one["nodes"][0]["html"]) for one in faults] == []
