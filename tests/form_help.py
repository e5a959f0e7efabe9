"""The form in a real browser: what a clerk does in it, and what it says."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from dsl.facts.vocabulary import load_vocabulary
from tests.command_help import Pol
from tests.facts_help import ROOT


def said_by(driver: Any) -> list[str]:
    """What the browser has told of errors and of what it refused."""
    told = [entry["message"] for entry in driver.get_log("browser")]
    # A driver leaves pages without a person's gesture, and the browser says that it did not ask.
    return [
        message for message in told if "Blocked attempt to show a 'beforeunload'" not in message
    ]


def opened(driver: Any, address: str) -> None:
    """A page from disk afresh, even where only the place in it differs."""
    driver.get("about:blank")
    driver.get(address)
    driver.execute_script("localStorage.clear()")


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
        place = f"f-{name.replace('.', '-')}"
        answer_one(form, place, fact.kind, answer)
        if fact.kind == "list" and isinstance(answer, list):
            record = vocabulary.record[fact.record or ""]
            for i, item in enumerate(answer):
                press(form, form.find_element("id", f"{place}-add"))
                for field in record.facts:
                    if field.word.id in item:
                        inner = f"{place}-{i}-{field.word.id}"
                        answer_one(form, inner, field.kind, item[field.word.id])


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
