"""`pol source`: a policy held against its official text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import click

from compiler.cli.asked import measures_asked
from compiler.cli.choose import compiled_policy
from compiler.cli.output import Stop, about, language, read_bytes, say, tell, write_text
from compiler.cli.source_report import report_lines
from compiler.words import counted
from dsl.diagnostics import render
from dsl.diagnostics.codes.row import Severity
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.decode import decoded
from dsl.model.tree import Policy
from dsl.official.account import Held, hold
from dsl.official.agreement import agreement
from dsl.official.lock import accepted, changes, read_lock, text_digest, write_lock
from dsl.official.notice import Notice, read_notice
from dsl.official.scaffold import scaffold as skeleton
from dsl.source import Source, Span
from dsl.syntax.format import written

# With these the text is not the policy's, or who cites what is not known.
_STOP: Final = frozenset(f"POL07{n}" for n in ("02", "03", "04", "06", "07", "08", "25"))
# These are what is accepted.
_CHANGES: Final = frozenset({"POL0721", "POL0722"})


@click.command("source")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--text", type=click.Path(path_type=Path), help="原文 · the text")
@click.option(
    "--scaffold",
    type=click.Path(path_type=Path),
    help="由通知写出政策的骨架 · a skeleton policy for a notice",
)
@click.option("--measure", multiple=True, help="只看这些措施 · these measures only")
@click.option("--accept", is_flag=True, help="认可原文，写锁文件 · accept the text, write the lock")
@click.option("--report", is_flag=True, help="列出已核对的理由 · list the reasons agreed")
@click.option("--strict", is_flag=True, help="警告也算错误 · warnings count as errors")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(
    file: Path | None,
    text: Path | None,
    scaffold: Path | None,
    measure: tuple[str, ...],
    accept: bool,
    report: bool,
    strict: bool,
    format_: str,
    lang: str | None,
) -> None:
    """政策与原文逐字核对。 Hold a policy against its official text."""
    tongue = language(lang)
    if scaffold is not None:
        say(_skeleton(scaffold, tongue))
        return
    if file is None or text is None:
        raise click.UsageError("pol source FILE --text TEXT | pol source --scaffold TEXT")
    policy = compiled_policy(file, tongue).policy
    assert policy is not None
    notice, found = read_text(text, tongue)
    held = None
    if notice is not None:
        held = hold(policy, notice)
        found += held.found
        if not held.foreign:
            found += [*_since(held, lock_of(file), accept, tongue), *agreement(held)]
        if measure:
            found = _of(found, _asked(measure, notice, tongue), policy, notice)
    _show(found, held, format_, tongue)
    if report and held is not None and format_ == "text":
        say("\n".join(report_lines(held, int(tongue != "zh"))))
    if accept and held is not None:
        _accept(found, held, lock_of(file), tongue)
        found = [d for d in found if d.code not in _CHANGES]
    severities = [render.severity(d) for d in found]
    if Severity.ERROR in severities or (strict and Severity.WARNING in severities):
        raise Stop(1)


def _skeleton(path: Path, lang: str) -> str:
    """A skeleton policy for a notice; one that is not in order has none."""
    notice, found = read_text(path, lang)
    tell(found, lang)
    if notice is None or any(render.severity(d) is Severity.ERROR for d in found):
        raise Stop(1)
    name = re.sub(r"\W+", "_", path.stem)
    name = name if re.match(r"[^\W\d]", name) else f"notice_{name}"
    return written(skeleton(notice, name), "zh" if lang == "zh" else "en")


def lock_of(policy: Path) -> Path:
    """The lock beside a policy."""
    return policy.with_suffix(".source.lock")


def _since(held: Held, path: Path, accept: bool, lang: str) -> list[Diagnostic]:
    """What has changed since the text was accepted."""
    digest, wanted = text_digest(held.notice), held.policy.text_digest
    found: list[Diagnostic] = []
    if wanted is not None and wanted != digest:
        args = {"expected": wanted, "found": digest}
        found.append(Diagnostic("POL0725", held.policy.span, args))
    if not path.exists():
        return [*found, *([] if accept else [about("POL0724", found=path.name)])]
    source, _ = decoded(read_bytes(path, lang), str(path))
    lock = read_lock(source or Source(str(path), ""))
    if isinstance(lock, Diagnostic):
        return [*found, *([] if accept else [lock])]
    changed = changes(held, lock)
    if not changed and not accept and not held.resolved.broken and accepted(held) != lock:
        found.append(Diagnostic("POL0726", Span(Source(str(path), ""), 0, 0)))
    return [*found, *changed]


def _accept(found: list[Diagnostic], held: Held, path: Path, lang: str) -> None:
    """Writes the lock, unless the text is not this policy's or a citation is not found in it."""
    if any(d.code in _STOP for d in found):
        say(
            ("没有认可：先改正上面的错误", "not accepted: mend the errors above first")[
                lang != "zh"
            ]
        )
        raise Stop(1)
    write_text(path, write_lock(accepted(held)), lang)
    say((f"已认可：{path}", f"accepted: {path}")[lang != "zh"])


def read_text(path: Path, lang: str) -> tuple[Notice | None, list[Diagnostic]]:
    """A file's notice, if it is one, and what is wrong; bytes that are no text end the command."""
    source, found = decoded(read_bytes(path, lang), str(path))
    if source is None:
        tell(found, lang)
        raise Stop(2)
    notice, wrong = read_notice(source)
    return notice, [*found, *wrong]


def _show(found: list[Diagnostic], held: Held | None, format_: str, lang: str) -> None:
    if format_ == "json":
        say(json.dumps([render.as_json(d, lang) for d in found], ensure_ascii=False, indent=1))
        return
    tell(found, lang)
    if held is not None:
        say(_summary([d.code for d in found], held)[lang != "zh"])


def _summary(codes: list[str], held: Held) -> tuple[str, str]:
    cited, measures = len(held.resolved.cited), len(held.notice.measures)
    unwritten, words, numbers = (codes.count(f"POL07{n}") for n in ("05", "11", "12"))
    other = len(codes) - unwritten - words - numbers
    return (
        f"原文 {measures} 条，{held.parts} 处，{held.figures} 个数；引用 {cited} 处。"
        f"未写入 {unwritten} 条，未交代 {words} 处、{numbers} 个数；其他问题 {other} 个。",
        f"{counted(measures, 'measure')}, {counted(held.parts, 'part')}, "
        f"{counted(held.figures, 'figure')}; {counted(cited, 'citation')}. "
        f"Not written: {counted(unwritten, 'measure')}; "
        f"unaccounted for: {counted(words, 'part')}, {counted(numbers, 'figure')}; "
        f"other findings: {other}.",
    )


def _asked(given: Iterable[str], notice: Notice, lang: str) -> set[str]:
    return set(measures_asked(given, [one.id for one in notice.measures], lang))


def _of(
    found: list[Diagnostic], asked: set[str], policy: Policy, notice: Notice
) -> list[Diagnostic]:
    """What is found in these measures: where the text or the policy speaks of them."""
    ranges = [
        (one.source.name, span.start, span.end)
        for one in notice.measures
        if one.id in asked
        for span in [one.span(0, len(one.text))]
    ]
    ends = sorted(measure.span.start for measure in policy.measures)
    for measure in policy.measures:
        if measure.id in asked:
            start = measure.span.start
            behind = [end for end in ends if end > start]
            end = behind[0] if behind else len(measure.span.source.text)
            ranges.append((measure.span.source.name, start, end))
    return [
        d
        for d in found
        if any(name == d.span.source.name and a <= d.span.start < b for name, a, b in ranges)
    ]
