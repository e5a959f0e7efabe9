"""`pol explain`: an error's page, a fact and what reads it, a measure's logic in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from importlib import resources

import attrs
import click

from compiler.cli.asked import provision_named
from compiler.cli.choose import compiled_policy, policy_source
from compiler.cli.lines import wrap
from compiler.cli.output import about, fail, language, say, unknown
from compiler.outline import Line, Outline
from dsl.diagnostics.suggest import nearest
from dsl.model import tree as m

_MEASURE = re.compile(r"(?:第|措施|measure)?\s*(\d+(?:-\d+)?)\s*[条号]?(?:\.(.+))?", re.IGNORECASE)


@click.command("explain")
@click.argument("wanted", nargs=-1, required=True)
@click.option("--policy", help="政策 · the policy")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(wanted: tuple[str, ...], policy: str | None, lang: str | None) -> None:
    """说明错误码、措施、款项或事实。 Explain a code, a measure or a fact."""
    tongue = language(lang)
    text = unicodedata.normalize("NFKC", " ".join(wanted)).strip()
    if re.fullmatch(r"POL\w*", text, re.IGNORECASE):
        say(_page(text.upper(), tongue))
        return
    compiled = compiled_policy(policy_source(policy, tongue), tongue)
    assert compiled.policy is not None
    n = 0 if tongue == "zh" else 1
    lines = _found(text, compiled.policy, n, tongue)
    say("\n".join(_wrapped(lines)))


# --- codes -------------------------------------------------------------------------------------


def _page(code: str, lang: str) -> str:
    """A code's page in one language: heading and paragraphs in it, then the two examples."""
    folder = resources.files("dsl.diagnostics") / "pages"
    known = sorted(entry.name[:-3] for entry in folder.iterdir() if entry.name.endswith(".md"))
    if code not in known:
        wrong = about("POL0907", kind="code", found=code)
        fail(attrs.evolve(wrong, nearest=nearest(code, known)), lang)
    return "\n".join(_in_one_language((folder / f"{code}.md").read_text(encoding="utf-8"), lang))


def _in_one_language(page: str, lang: str) -> Iterator[str]:
    head, _, rest = page.partition("\n")
    code, _, titles = head.removeprefix("# ").partition(" ")
    zh, _, en = titles.partition(" · ")
    yield f"{code} {zh if lang == 'zh' else en}"
    marks = {
        "notice": ("原文：", "the official text:"),
        "wrong": ("错误的写法：", "wrong:"),
        "right": ("正确的写法：", "right:"),
    }
    inside = False
    for line in rest.split("\n"):
        if line.startswith("```"):
            inside = not inside
            mark = marks.get(line.rpartition(" ")[2])
            if mark:
                yield mark[lang != "zh"]
        elif inside:
            yield f"    {line}".rstrip()
        elif not line.strip():
            yield ""
        elif _chinese(line) == (lang == "zh"):
            yield from wrap(line, "", "")


def _chinese(line: str) -> bool:
    """Whether a paragraph is Chinese: outside of code, most of its letters are."""
    letters = [c for c in re.sub(r"`[^`]*`", "", line) if c.isalpha()]
    return sum(not c.isascii() for c in letters) * 2 > len(letters)


# --- measures and facts ------------------------------------------------------------------------


def _found(text: str, policy: m.Policy, n: int, lang: str) -> Iterable[Line]:
    outline = Outline(policy, n)
    number = _MEASURE.fullmatch(text)
    if number:
        return _measure(outline, number[1], number[2], lang)
    facts = dict(_facts(policy))
    if text in facts:
        return _several(outline, facts[text])
    names = [*facts, *(measure.id for measure in policy.measures)]
    wrong = about("POL0907", kind="explained", found=text)
    fail(attrs.evolve(wrong, nearest=nearest(text, names)), lang)


def _measure(outline: Outline, number: str, provision: str | None, lang: str) -> Iterable[Line]:
    found = [measure for measure in outline.policy.measures if measure.id == number]
    if not found:
        known = [measure.id for measure in outline.policy.measures]
        unknown("measure", number, known, [(id_, id_) for id_ in known], lang)
    if provision is None:
        return outline.measure(number, None)
    labels = {p.id: p.label for measure in found for p in measure.provisions}
    return outline.measure(number, provision_named(provision, number, labels, lang))


def _facts(policy: m.Policy) -> Iterator[tuple[str, list[tuple[m.Section, m.Fact]]]]:
    """Facts by everything they may be called: dotted, by id or label alone, by their section."""
    by_name: dict[str, list[tuple[m.Section, m.Fact]]] = {}
    for section in policy.sections:
        holders = (section.id, section.label.zh, section.label.en)
        for fact in section.facts:
            called = (fact.id, fact.label.zh, fact.label.en)
            dotted = (f"{holder}.{name}" for holder in holders for name in called)
            for name in dict.fromkeys((*dotted, *called, *holders)):
                by_name.setdefault(name, []).append((section, fact))
    yield from by_name.items()


def _several(outline: Outline, found: list[tuple[m.Section, m.Fact]]) -> Iterator[Line]:
    for number, (section, fact) in enumerate(found):
        if number:
            yield 0, ""
        yield from outline.fact(section, fact)


def _wrapped(lines: Iterable[Line]) -> Iterator[str]:
    for depth, text in lines:
        pad = "  " * depth
        yield from wrap(text, pad, pad + "    ")
