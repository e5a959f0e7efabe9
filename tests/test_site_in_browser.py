"""The site in a real Chromium, opened from disk: read, searched, filtered, printed."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from compiler.cli.main import main
from tests.browser_help import axe_core, browser, needs_browser
from tests.command_help import HEATING, ROOT

pytestmark = needs_browser
HENAN = ROOT / "policies" / "henan2025.pol"
KINDS = ("index", "m21", "concerns", "figures", "dates", "terms", "facts", "readings", "changes")
PAGES = [f"{home}{name}.html" for home, name in product(("", "en/"), KINDS)]
NARROW, WIDE = 360, 1440


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sites of both policies."""
    folder = tmp_path_factory.mktemp("sites")
    with pytest.MonkeyPatch.context() as patch:
        for policy in (HENAN, HEATING):
            line = ["guide", "--policy", str(policy), "--as-of", "2025-11-01"]
            patch.setattr("sys.argv", ["pol", *line, "--out", str(folder / policy.stem)])
            with pytest.raises(SystemExit) as end:
                main()
            assert end.value.code == 0
    return {path.stem: folder / path.stem for path in (HENAN, HEATING)}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """One browser for all tests."""
    with browser() as driver:
        yield driver


@pytest.fixture
def driver(chromium: Any) -> Iterator[Any]:
    """The browser at its usual width, in light; nothing was refused or thrown by the end."""
    seen(chromium, WIDE)
    yield chromium
    assert [entry["message"] for entry in chromium.get_log("browser")] == []


def seen(driver: Any, width: int, scheme: str = "light", media: str = "") -> None:
    """Sets the width of the screen, its colours, and the medium."""
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


def typed(driver: Any, text: str) -> list[str]:
    """The addresses found for what is typed into the search of the page."""
    field = driver.find_element("id", "search")
    field.clear()
    field.send_keys(text)
    deadline = time.monotonic() + 10
    while not driver.find_element("css selector", ".found [role=status]").text:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    links = driver.find_elements("css selector", ".found a")
    return [link.get_attribute("href").rsplit("/", 1)[-1] for link in links]


def rows(driver: Any, group: str) -> list[str]:
    """The texts of the measures in a group of the table, without its heading."""
    found = driver.find_elements("css selector", f"tbody.{group} > tr")
    return [row.text for row in found[1:]]


# --- what hinders readers --------------------------------


def faults(driver: Any, axe: str) -> list[str]:
    """What axe-core finds: its rule and the element."""
    driver.execute_script(axe)
    report = driver.execute_async_script("axe.run(document, {preload: false}).then(arguments[0])")
    return [
        f"{fault['id']}: {node['html'][:200]}"
        for fault in report["violations"]
        for node in fault["nodes"]
    ]


OPEN = "document.querySelectorAll('details').forEach(one => { one.open = true; })"


LOOKS = [
    pytest.param(policy, scheme, width, marks=[] if (scheme, width) == first else pytest.mark.slow)
    for policy, first in (("henan2025", ("light", NARROW)), ("heating", ("dark", WIDE)))
    for scheme, width in product(("light", "dark"), (NARROW, WIDE))
]


@pytest.mark.parametrize(("policy", "scheme", "width"), LOOKS)
def test_axe_finds_nothing(
    driver: Any, sites: dict[str, Path], policy: str, scheme: str, width: int
) -> None:
    axe = axe_core()
    seen(driver, width, scheme)
    found = {}
    for page in PAGES:
        path = sites[policy] / (page if policy == "henan2025" else page.replace("m21", "m2"))
        driver.get(path.as_uri())
        driver.execute_script(OPEN)
        if faulty := faults(driver, axe):
            found[page] = faulty
    assert not found


def test_axe_finds_nothing_in_what_scripts_show(driver: Any, sites: dict[str, Path]) -> None:
    axe = axe_core()
    for scheme in ("light", "dark"):
        seen(driver, WIDE, scheme)
        driver.get((sites["henan2025"] / "concerns.html").as_uri())
        assert typed(driver, "30%")
        choose(driver, "行业领域", "交通")
        assert not faults(driver, axe)


@pytest.mark.parametrize("policy", ["henan2025", "heating"])
def test_nothing_is_wider_than_a_telephone(
    driver: Any, sites: dict[str, Path], policy: str
) -> None:
    seen(driver, NARROW)
    for path in sorted(sites[policy].rglob("*.html")):
        driver.get(path.as_uri())
        driver.execute_script(OPEN)
        assert driver.execute_script("return document.documentElement.scrollWidth") <= NARROW, path


# --- search, filters, languages --------------------------------


@pytest.mark.parametrize(
    ("home", "text", "address"),
    [
        ("", "先行用地", "m21.html"),
        ("", "第21条", "m21.html"),
        ("", "30%", "m21.html"),
        ("", "13万亩", "m6.html"),
        ("", "13万亩", "figures.html#figure-advance_pool"),
        ("en/", "early use", "m21.html"),
        ("en/", "measure 21", "m21.html"),
        ("en/", "30%", "m21.html"),
        ("en/", "130,000 mu", "m6.html"),
    ],
)
def test_search_finds_a_measure_by_a_word_and_a_figure(
    driver: Any, sites: dict[str, Path], home: str, text: str, address: str
) -> None:
    driver.get((sites["henan2025"] / home / "terms.html").as_uri())
    assert address in typed(driver, text)
    driver.find_element("css selector", f".found a[href='{address}']").click()
    assert driver.current_url.endswith(address)


def test_search_says_when_nothing_is_found(driver: Any, sites: dict[str, Path]) -> None:
    driver.get((sites["henan2025"] / "index.html").as_uri())
    assert typed(driver, "没有这样的词") == []
    assert driver.find_element("css selector", ".found [role=status]").text == "没有找到"
    driver.find_element("id", "search").send_keys("\ue00c")
    assert not driver.find_element("css selector", ".found").is_displayed()


def choose(driver: Any, label: str, value: str) -> None:
    """Chooses an answer of the question with this label."""
    path = f"//select[@id=//label[normalize-space()='{label}']/@for]/option[.='{value}']"
    driver.find_element("xpath", path).click()


def test_measures_are_sorted_by_what_was_chosen(driver: Any, sites: dict[str, Path]) -> None:
    driver.get((sites["henan2025"] / "concerns.html").as_uri())
    assert "50" in driver.find_element("css selector", ".shown").text
    choose(driver, "行业领域", "交通")
    named, possible, others = (rows(driver, one) for one in ("named", "possible", "others"))
    assert all("交通" in row for row in named) and len(named) >= 5
    assert [row for row in others if row.startswith("25 ")]
    assert len(named) + len(possible) + len(others) == 50
    left = driver.find_element("css selector", ".shown").text
    assert re.findall(r"\d+", left) == [str(len(named) + len(possible))]
    heading = driver.find_element("css selector", "tbody.named > tr").text
    assert re.findall(r"\d+", heading) == [str(len(named))]
    choose(driver, "对象", "建设单位")
    assert rows(driver, "named")[0].startswith("21 ")
    driver.find_element("css selector", ".filters button").click()
    order = driver.find_elements("css selector", "tr[data-concerns] .number")
    assert [one.text for one in order] == [str(n) for n in range(1, 51)]


def test_each_page_is_linked_with_its_twin(driver: Any, sites: dict[str, Path]) -> None:
    for name in KINDS:
        driver.get((sites["henan2025"] / f"{name}.html").as_uri())
        driver.find_element("css selector", "a.twin").click()
        assert driver.current_url.endswith(f"/en/{name}.html")
        assert driver.execute_script("return document.documentElement.lang") == "en"
        driver.find_element("css selector", "a.twin").click()
        assert driver.current_url == (sites["henan2025"] / f"{name}.html").as_uri()


# --- keys, paper, no scripts --------------------------------

FOCUS = """
  const one = document.activeElement, style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  return [one.tagName, one.className, style.outlineStyle !== 'none' && box.width > 0
    && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight];
"""


def test_keys_reach_everything_and_show_where_they_are(driver: Any, sites: dict[str, Path]) -> None:
    driver.get((sites["henan2025"] / "concerns.html").as_uri())
    press = driver.switch_to.active_element.send_keys
    press("\ue004")
    assert driver.execute_script(FOCUS) == ["A", "skip", True]
    reached = []
    for _ in range(24):
        driver.switch_to.active_element.send_keys("\ue004")
        tag, _, shown = driver.execute_script(FOCUS)
        assert shown, driver.switch_to.active_element.get_attribute("outerHTML")
        reached.append(tag)
    assert {"INPUT", "SELECT", "BUTTON", "A"} <= set(reached)
    driver.get((sites["henan2025"] / "m21.html").as_uri())
    driver.switch_to.active_element.send_keys("\ue004")
    driver.switch_to.active_element.send_keys("\ue007")
    assert driver.switch_to.active_element.get_attribute("id") == "main"


def test_paper_has_no_menus_and_is_a4(driver: Any, sites: dict[str, Path]) -> None:
    for name in ("index", "m21", "concerns"):
        driver.get((sites["henan2025"] / f"{name}.html").as_uri())
        made = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
        paper = base64.b64decode(made["data"])
        sizes = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", paper)
        assert {(round(float(w)), round(float(h))) for w, h in sizes} == {(595, 842)}
        seen(driver, WIDE, media="print")
        for hidden in ("nav", ".search", ".twin", ".skip", ".filters", "details.narrow"):
            for one in driver.find_elements("css selector", hidden):
                assert not one.is_displayed(), (name, hidden)
        assert driver.find_element("tag name", "h1").is_displayed()
        seen(driver, WIDE)


def test_folded_pictures_are_printed_and_folded_cases_are_not(
    driver: Any, sites: dict[str, Path]
) -> None:
    driver.get((sites["henan2025"] / "m21.html").as_uri())
    seen(driver, WIDE, media="print")
    driver.execute_script("dispatchEvent(new Event('beforeprint'))")
    assert not driver.find_elements("css selector", "details.picture:not([open])")
    assert not driver.find_element("id", "cases").is_displayed()
    case = driver.find_element("css selector", "details.case")
    driver.execute_script("arguments[0].open = true", case)
    assert case.is_displayed()
    driver.execute_script("dispatchEvent(new Event('afterprint'))")
    assert not driver.find_elements("css selector", "details.picture[open]")


def test_all_can_be_read_with_scripts_off(driver: Any, sites: dict[str, Path]) -> None:
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        driver.get((sites["henan2025"] / "concerns.html").as_uri())
        assert not driver.find_element("css selector", ".filters").is_displayed()
        assert not driver.find_element("css selector", ".search").is_displayed()
        assert len(driver.find_elements("css selector", "tr[data-concerns]")) == 50
        driver.get((sites["henan2025"] / "en" / "m21.html").as_uri())
        assert "30%" in driver.find_element("tag name", "main").text
        seen(driver, NARROW)
        driver.find_element("css selector", "details.narrow summary").click()
        driver.find_element("link text", "Open questions").click()
        assert driver.current_url.endswith("/en/readings.html")
    finally:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
