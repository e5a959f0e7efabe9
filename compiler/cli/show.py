"""`pol show`: measures in the reader's language, beside the official words that they encode."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import zip_longest
from pathlib import Path
from typing import Final

import attrs
import click

from compiler.beside import Side, Words, sides
from compiler.cli.choose import compiled_policy, policy_source
from compiler.cli.lines import COLUMNS, wrap
from compiler.cli.output import Stop, about, fail, language, say, tell
from compiler.cli.source import read_text
from compiler.outline import Line
from dsl.diagnostics.suggest import nearest
from dsl.diagnostics.width import width
from dsl.model import tree as m
from dsl.official.account import Held, hold

WIDEST: Final = 160
_BETWEEN: Final = " │ "
_KINDS: Final = {
    m.CiteKind.PURPOSE: ("目的", "purpose"),
    m.CiteKind.CONTEXT: ("背景", "context"),
    m.CiteKind.RULE: ("", ""),
    None: ("未引用", "uncited"),
}


@click.command("show")
@click.argument("measure", nargs=-1)
@click.option("--text", type=click.Path(path_type=Path), help="原文 · the official text")
@click.option("--policy", help="政策 · the policy")
@click.option("--format", "format_", type=click.Choice(["text", "html"]), default="text")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(
    measure: tuple[str, ...], text: Path | None, policy: str | None, format_: str, lang: str | None
) -> None:
    """措施与原文并排；不写措施号即全部。 Measures beside the official text, all by default."""
    tongue = language(lang)
    compiled = compiled_policy(policy_source(policy, tongue), tongue).policy
    assert compiled is not None
    asked = _asked(measure, compiled, tongue)
    held = held_against(compiled, text, tongue) if text is not None else None
    n = int(tongue != "zh")
    shown = list(sides(compiled, held, n, asked))
    if format_ == "html":
        title = (compiled.label.zh, compiled.label.en)[n]
        page: str = import_module("compiler.backends.beside").beside_page(title, shown, tongue)
        say(page)
        return
    say("\n\n".join("\n".join(_lines(side, held is not None, n)) for side in shown))


def _asked(given: tuple[str, ...], policy: m.Policy, lang: str) -> list[str]:
    known = [measure.id for measure in policy.measures]
    asked = [part.strip() for text in given for part in text.replace("，", ",").split(",")]
    for one in asked:
        if one not in known:
            wrong = about("POL0907", kind="measure", found=one)
            fail(attrs.evolve(wrong, nearest=nearest(one, known)), lang)
    return asked


def held_against(policy: m.Policy, text: Path, lang: str) -> Held:
    """The policy held against a text; citations that are not found are told."""
    notice, found = read_text(text, lang)
    tell(found, lang)
    if notice is None:
        raise Stop(1)
    held = hold(policy, notice)
    tell([d for d in held.found if d.code in ("POL0702", "POL0706", "POL0707", "POL0708")], lang)
    return held


# --- two columns -------------------------------------------------------------------------------


def _lines(side: Side, with_text: bool, n: int) -> Iterator[str]:
    """A measure in lines: its words on the left, if there are any, what is made of them beside."""
    columns = COLUMNS
    if sys.stdout.isatty():
        columns = max(COLUMNS, min(shutil.get_terminal_size().columns, WIDEST))
    (_, title), *opening = side.opening
    yield from wrap(title, "", "    ", columns)
    if not with_text:
        yield from _encoded(side, opening, columns)
        return
    half = (columns - width(_BETWEEN)) // 2
    left = [("原文", "official text")[n], *(x for w in side.words for x in _official(w, half, n))]
    right = [("政策", "policy")[n], *_encoded(side, opening, half)]
    for a, b in zip_longest(left, right, fillvalue=""):
        yield f"{a}{' ' * (half - width(a))}{_BETWEEN}{b}".rstrip()


def _official(words: Words, columns: int, n: int) -> Iterator[str]:
    """Words behind the numbers of the provisions that cite them, or behind what they are."""
    marks = ",".join(str(mark) for mark in words.marks) or _KINDS[words.kind][n] or "·"
    pad = " " * 4
    first = marks + " " * max(len(pad) - width(marks), 1)
    yield from wrap(words.text, first, pad, columns)


def _encoded(side: Side, opening: list[Line], columns: int) -> Iterator[str]:
    for depth, text in opening:
        yield from _one(depth - 1, text, columns)
    for block in side.blocks:
        (_, head), *rest = block.lines
        yield from wrap(head, f"{block.mark} ", "    ", columns)
        for depth, text in rest:
            yield from _one(depth - 1, text, columns)
    for depth, text in side.closing:
        yield from _one(depth - 1, text, columns)


def _one(depth: int, text: str, columns: int) -> Iterator[str]:
    pad = "  " * depth
    yield from wrap(text, pad, pad + "    ", columns)
