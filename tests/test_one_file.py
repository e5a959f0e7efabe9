"""The form as one file: it allows its own scripts and style by their digests, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import attrs
import pytest

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.form import ASSETS, PARTS, form_scripts
from compiler.backends.guidance.from_model import LANGUAGES, from_model, opening_day
from compiler.backends.guidance.one_file import one_file
from compiler.backends.guidance.templates import Templates
from compiler.reading import compile_file
from dsl.model import tree as m
from dsl.runtime.report import Label
from tests.command_help import HEATING, Pol


@pytest.fixture(scope="module")
def policy() -> m.Policy:
    """A small policy."""
    compiled = compile_file(HEATING)
    assert compiled.policy is not None
    return compiled.policy


def digests(page: str, tag: str) -> list[str]:
    """The digests of what stands in such elements."""
    texts = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    hashes = [hashlib.sha256(text.encode()).digest() for text in texts]
    return [f"'sha256-{base64.b64encode(one).decode()}'" for one in hashes]


def page_of(policy: m.Policy, form: Mapping[str, str]) -> str:
    """The file of a policy in both languages."""
    day = opening_day(policy)
    guides = [(from_model(policy, one, day, "sha256:0"), Beside()) for one in LANGUAGES]
    return one_file(guides, Templates(), form)


def test_its_policy_names_what_stands_in_it_and_allows_nothing_else(policy: m.Policy) -> None:
    page = page_of(policy, form_scripts(policy, "sha256:0", {"checkers.js": "/* checkers */"}))
    (allowed,) = re.findall('http-equiv="Content-Security-Policy" content="(.*?)"', page)
    rules = dict(rule.split(" ", 1) for rule in allowed.split("; "))
    assert rules["script-src"].split() == digests(page, "script")
    assert rules["style-src"].split() == digests(page, "style")
    assert {rules[name] for name in ("default-src", "connect-src", "base-uri")} == {"'none'"}
    assert "unsafe" not in allowed
    assert not re.search(r"<(?:script|link|img)[^>]*(?:src|href)=", page)
    assert not re.search(r"<[^>]* (?:on\w+|style)=", page.partition("<style>")[0])


def test_all_scripts_of_the_form_are_in_it() -> None:
    here = {path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*.js")}
    assert here == {"vendor/js-yaml.min.js", *(f"{name}.js" for name in PARTS)}


def test_every_address_in_it_leads_to_a_place_in_it(policy: m.Policy) -> None:
    page = page_of(policy, {})
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    form = {f"check-{measure.id}" for measure in policy.measures}  # which the form follows itself
    assert {link for link in re.findall(r'href="#([^"]+)"', page)} - form <= set(ids)


def test_it_holds_all_measures_in_both_languages(policy: m.Policy) -> None:
    page = page_of(policy, {})
    for measure in policy.measures:
        assert page.count(f'id="zh-m{measure.id}" lang="zh-CN"') == 1
        assert page.count(f'id="en-m{measure.id}" lang="en"') == 1
        assert measure.label.zh in page and measure.label.en in page


@pytest.mark.parametrize("script", ["'</script>'", "'<!--'", "'</SCRIPT '"])
def test_a_script_that_would_end_its_element_is_refused(script: str, policy: m.Policy) -> None:
    with pytest.raises(ValueError, match="cannot stand in a page"):
        page_of(policy, {"checkers.js": script})


def test_a_label_is_never_markup(policy: m.Policy) -> None:
    nasty = attrs.evolve(policy, label=Label("</title><script>x</script>{{ 1 }}", "<b>"))
    scripts = form_scripts(nasty, "sha256:0", {})
    page = page_of(nasty, scripts)
    assert page.count("<script>") == len(scripts) + 2
    assert "{{ 1 }}" in page


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture
def pol(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Pol:
    """The command."""
    return Pol(monkeypatch, capsys)


def test_it_is_named_after_the_policy_unless_told(
    pol: Pol, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert pol("guide", "--policy", HEATING, "--one-file").status == 0
    assert pol("guide", "--policy", HEATING, "--one-file", "--out", "in/other.html").status == 0
    assert sorted(p.name for p in tmp_path.rglob("*.html")) == ["heating.html", "other.html"]


def test_in_one_language_it_has_no_way_to_another(pol: Pol, tmp_path: Path) -> None:
    path = tmp_path / "one.html"
    assert (
        pol("guide", "--policy", HEATING, "--one-file", "--lang", "en", "--out", path).status == 0
    )
    page = path.read_text(encoding="utf-8")
    assert '<html lang="en">' in page and "Winter heating allowance" in page
    assert 'class="twin"' not in page and 'id="zh-' not in page


@pytest.mark.parametrize("line", [("--one-file", "--format", "md"), ("--format", "html")])
def test_what_it_cannot_do_is_told_as_wrong_usage(line: tuple[str, ...], pol: Pol) -> None:
    done = pol("guide", "--policy", HEATING, *line)
    assert done.status == 2
    assert "POL0909" in done.err and "--one-file [--out FILE.html]" in done.err


def test_a_folder_in_its_place_stays(pol: Pol, tmp_path: Path) -> None:
    (tmp_path / "one.html").mkdir()
    done = pol("guide", "--policy", HEATING, "--one-file", "--out", tmp_path / "one.html")
    assert done.status == 1 and "POL0903" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["one.html"]


def test_a_broken_template_leaves_the_old_file(pol: Pol, tmp_path: Path) -> None:
    path, own = tmp_path / "one.html", tmp_path / "own" / "form"
    path.write_text("old", encoding="utf-8")
    own.mkdir(parents=True)
    (own / "one_file.html.j2").write_text("{% for part in parts %}\n{{ part.nothing }}{% endfor %}")
    line = ("guide", "--policy", HEATING, "--one-file", "--templates", tmp_path / "own")
    done = pol(*line, "--out", path)
    assert done.status == 1 and "POL0920" in done.err and "one_file.html.j2:2" in done.err
    assert path.read_text(encoding="utf-8") == "old"


def test_a_script_of_the_users_that_would_end_its_element_is_told(pol: Pol, tmp_path: Path) -> None:
    own = tmp_path / "own" / "form"
    own.mkdir(parents=True)
    (own / "one_file.js").write_text("// </script>", encoding="utf-8")
    line = ("guide", "--policy", HEATING, "--one-file", "--templates", tmp_path / "own")
    done = pol(*line, "--out", tmp_path / "one.html")
    assert done.status == 1 and "POL0920" in done.err and "one_file.js" in done.err
    assert not (tmp_path / "one.html").exists()
