"""The form as a clerk uses it, in a real Chromium: what it shows is what `pol eval` says."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compiler.backends.guidance.one_file import one_file
from compiler.logic.from_model import from_model
from compiler.reading import compile_file
from dsl.facts.vocabulary import load_vocabulary
from generated.henan2025 import CHECKER
from tests.command_help import Pol
from tests.facts_help import ROOT

javascript = pytest.importorskip(
    "compiler.backends.javascript", reason="NOT RUN: there are no checkers for pages"
)
webdriver = pytest.importorskip("selenium.webdriver", reason="NOT RUN: selenium is not installed")
CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="NOT RUN: chromium is not installed"),
]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
DAY = "2025-03-01"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The one file, as it is sent to a clerk."""
    compiled = compile_file(ROOT / "policies" / "henan2025.pol")
    assert compiled.policy is not None
    checkers = [*javascript.emit_javascript(from_model(compiled.policy)).values()]
    path = tmp_path_factory.mktemp("page") / "one.html"
    path.write_text(one_file(compiled.policy, compiled.digest, checkers), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def driver() -> Iterator[Any]:
    """A browser without a window."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,1200"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(shutil.which("chromedriver"), log_output=os.devnull)
    found = webdriver.Chrome(options=options, service=service)
    yield found
    found.quit()


@pytest.fixture
def form(driver: Any, page: Path) -> Iterator[Any]:
    """The page afresh; nothing in it was refused or thrown by the end."""
    driver.get(page.as_uri())
    driver.execute_script("localStorage.clear()")
    yield driver
    assert [entry["message"] for entry in driver.get_log("browser")] == []


def read(form: Any, text: str) -> None:
    """Pastes the text of a project file and presses Read."""
    script = "document.getElementById('file-text').value = arguments[0]; arguments[1].click()"
    form.execute_script(script, text, form.find_element("id", "file-read"))


def written(form: Any) -> str:
    """The text that the form writes."""
    form.execute_script("document.getElementById('file-write').click()")
    found: str = form.execute_script("return document.getElementById('file-text').value")
    return found


def report(form: Any) -> dict[str, Any]:
    """What the page has worked out, once its marks are there."""
    deadline = time.monotonic() + 10
    while not form.execute_script("return Pol.form.app.settled"):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    found: dict[str, Any] = json.loads(
        form.execute_script("return JSON.stringify(Pol.form.app.report)")
    )
    return found


def compared(found: dict[str, Any], path: Path, pol: Pol) -> None:
    """Holds a report of the page against that of `pol eval`, field by field but for reasons."""
    (told,) = json.loads(pol("eval", path, "--as-of", found["as_of"], "--format", "json").out)
    for name in ("readings", "assumptions", "stale"):
        assert found[name] == told[name], name
    for own, other in zip(found["measures"], told["measures"], strict=True):
        for provision in [*own["provisions"], *other["provisions"]]:
            provision.pop("clauses", None)
            provision.pop("why", None)
        assert own == other


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """`pol` in this process."""
    return Pol(monkeypatch, capsys)


# --- filled in by hand ----------------------------------------------------------------------------


def fill_in(form: Any, text: str) -> None:
    """Answers the questions of a project file by clicking and typing."""
    vocabulary = load_vocabulary(ROOT / "generated" / "henan2025" / "vocabulary.json")
    script = "return Pol.form.exchange.read(arguments[0], Pol.form.app.vocabulary).project"
    project = form.execute_script(script, text)
    form.execute_script("document.querySelectorAll('details').forEach(d => { d.open = true })")
    form.find_element("id", "as-of").send_keys(project["asOf"])
    for section, state in project["sections"].items():
        choose(form, f"s-{section}", state)
    for name, answer in project["facts"].items():
        fact = vocabulary.fact(name)
        assert fact is not None
        answer_one(form, f"f-{name.replace('.', '-')}", fact.kind, answer)
        if fact.kind == "list" and isinstance(answer, list):
            record = vocabulary.record[fact.record or ""]
            for i, item in enumerate(answer):
                press(form, form.find_element("id", f"f-{name.replace('.', '-')}-add"))
                for field in record.facts:
                    if field.word.id in item:
                        place = f"f-{name.replace('.', '-')}-{i}-{field.word.id}"
                        answer_one(form, place, field.kind, item[field.word.id])


def press(form: Any, element: Any) -> None:
    """Clicks where a person would, once it is in view."""
    form.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
    element.click()


def choose(form: Any, place: str, value: str) -> None:
    """Picks an option of a drop-down."""
    option = f"#{place} option[value='{value}']"
    press(form, form.find_element("id", place))
    form.find_element("css selector", option).click()


def answer_one(form: Any, place: str, kind: str, answer: Any) -> None:
    """Answers a question that is no list."""
    if kind == "list":
        if isinstance(answer, str):
            choose(form, f"{place}-other", answer)
    elif kind in ("yes_no", "set"):
        for value in answer if isinstance(answer, list) else [answer]:
            inside = f"[data-field='{place}'] input[value='{value}']"
            press(form, form.find_element("css selector", inside))
    elif kind == "choice":
        choose(form, place, answer)
    elif answer in ("none", "unknown") and kind != "text":
        choose(form, f"{place}-other", answer)
    else:
        form.find_element("id", place).send_keys(answer)


@pytest.mark.parametrize("name", ["plant", "mine", "land_grant"])
def test_a_clerk_fills_in_a_project_and_reads_what_pol_eval_says(
    name: str, form: Any, pol: Pol, tmp_path: Path
) -> None:
    path = ROOT / "examples" / f"{name}.yaml"
    fill_in(form, path.read_text(encoding="utf-8"))
    compared(report(form), path, pol)
    text = written(form)
    (tmp_path / "out.yaml").write_text(text, encoding="utf-8")
    compared(report(form), tmp_path / "out.yaml", pol)
    read(form, text)
    assert written(form) == text


# --- read from files ------------------------------------------------------------------------------


def test_all_examples_say_in_the_page_what_pol_eval_says(form: Any, pol: Pol) -> None:
    for path in EXAMPLES:
        read(form, path.read_text(encoding="utf-8"))
        compared(report(form), path, pol)


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


def test_another_language_keeps_what_was_entered(form: Any) -> None:
    read(form, (ROOT / "examples" / "plant.yaml").read_text(encoding="utf-8"))
    before = form.execute_script("return Pol.form.app.project")
    form.find_element("id", "language").click()
    assert "Facts of the project" in form.find_element("id", "facts").text
    assert form.execute_script("return Pol.form.app.project") == before
    assert written(form).startswith("as of: ")


def test_what_is_kept_comes_back_until_it_is_cleared(form: Any, page: Path) -> None:
    assert form.execute_script("return localStorage.length") == 0
    read(form, (ROOT / "examples" / "mine.yaml").read_text(encoding="utf-8"))
    before = form.execute_script("return Pol.form.app.project")
    assert form.execute_script("return localStorage.length") == 0
    form.find_element("id", "keep").click()
    form.get(page.as_uri())
    form.find_element("id", "restore").click()
    assert form.execute_script("return Pol.form.app.project") == before
    form.find_element("id", "forget").click()
    assert form.execute_script("return localStorage.length") == 0


def test_a_file_with_unknown_names_is_told_and_loses_nothing(form: Any) -> None:
    read(form, "项目:\n  项目名稱: 甲\n  建设性质: 新建\n")
    assert "POL0602" in form.find_element("id", "file-messages").text
    assert "项目名稱: 甲" in form.find_element("css selector", ".kept").text
    assert "项目名稱: 甲" in written(form)
    read(form, "项目: [\n")
    assert "POL0601" in form.find_element("id", "file-messages").text
    assert "建设性质: 新建" in written(form)


def test_a_mistaken_answer_is_told_beside_its_question(form: Any) -> None:
    read(form, "计划指标:\n  本项目申请的新增建设用地: 100顷\n")
    place = form.find_element("css selector", "[data-fact='quota.requested'] > .mistake")
    assert "POL0605" in place.text
    assert re.search(r"\b1\b|1 处", form.find_element("id", "mistakes").text)


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


def test_a_keystroke_is_answered_at_once(form: Any) -> None:
    read(form, (ROOT / "examples" / "plant.yaml").read_text(encoding="utf-8"))
    script = """
      Pol.form.app.times = [];
      for (let i = 1; i <= 50; i += 1) Pol.form.app.answer("quota.requested", `${i}亩`);
      return Pol.form.app.times.sort((a, b) => a - b)[25];
    """
    assert form.execute_script(script) < 5
